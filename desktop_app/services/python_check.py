"""The check-up through IBM's own client, in a Python of the user's choice.

A local account runs a two-qubit job on a simulated device there. Any other account is given to the script through its
environment: signing in, device, instance and time left cost nothing; the test job follows when it is wished for, and
what it would be billed to was agreed to.
"""

import json
import logging
import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import IO, Any, ClassVar

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.channels import CHANNELS, Channel, Protocol
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.circuits import EXPECTED, IDEAL, CircuitChoice
from desktop_app.domain.client_errors import WORKLOADS_PAGE, PaidPlan, QueueTooLong, TimedOut
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.instances import Instance, Usage, job_cost, longest_seconds, plan_name, time_left, usage_after
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import PYTHON_TAG, TAG, Estimate, JobId, JobMetrics, JobState
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.host.logs import redact
from desktop_app.host.resources import resource_file
from desktop_app.qiskit_files.environment import environment_for
from desktop_app.services.checkup import check_up as check_up_here
from desktop_app.services.child import unfrozen
from desktop_app.services.environments import PythonEnvironment, look_into
from desktop_app.services.growing_report import GrowingReport, failure_of, given_up
from desktop_app.services.job_run import LEFT_BEHIND, unsuccessful
from desktop_app.services.jobs import open_job
from desktop_app.services.mask import Mask
from desktop_app.services.session import ReadCredentials

logger = logging.getLogger(__name__)

FREE_LIMIT = 180.0
"""Seconds a check without a job at the service may take; importing IBM's client alone takes ten on a slow disk."""
JOB_LIMIT = 600.0
"""Seconds with a job at the service."""

_FAREWELL_LIMIT = 15.0
"""Seconds the script has for cancelling its job after the user gave up."""
_LOOK_LIMIT = 30.0
"""Seconds for finding out by ourselves what IBM's client stumbled over."""
_MOST_OUTPUT = 12_000
"""Characters of the end of what was written, and of one line of it, that are kept."""
_LONGEST_LINE = 8 * 1024 * 1024
"""Bytes; the longest honest line is that of the counts of many shots."""
_CIRCUITS = {
    CircuitChoice.BELL: Sentence("Bell pair"),
    CircuitChoice.GATELESS: Sentence("Two qubits measured, no gates"),
    CircuitChoice.OWN: Sentence("Your circuit"),
}
_LOCAL = (StepName.PYTHON, StepName.CLIENT, StepName.BACKENDS, StepName.SUBMIT, StepName.RESULT)
_FREE = (
    StepName.PYTHON,
    StepName.KEYRING,
    StepName.CLIENT,
    StepName.SIGN_IN,
    StepName.BACKENDS,
    StepName.INSTANCE,
    StepName.USAGE,
)
_CLIENT_WORDS = {
    str(one): one
    for one in (
        Sentence("initializing"),
        Sentence("queued"),
        Sentence("running"),
        Sentence("cancelled"),
        Sentence("done"),
        Sentence("error"),
    )
}
"""A job's states as IBM's client calls them (`JobStatus` of qiskit_ibm_runtime), in small letters."""
_JOB = (StepName.SUBMIT, StepName.WAIT, StepName.RESULT)
_NO_QASM3 = Sentence(
    "qiskit-qasm3-import is not installed there, which reads OpenQASM 3: pip install qiskit-qasm3-import"
)
_LEFT_OUT = Sentence("No Python was chosen for it. Choose one that has qiskit-ibm-runtime.")

CheckUp = Callable[..., Iterable[CheckReport]]


class ClientMissing(AppError):
    """The environment lacks qiskit or qiskit-ibm-runtime, or has one that does not know the channel."""

    layer = Layer.PYTHON
    symptom: ClassVar[str] = "the chosen Python lacks qiskit or qiskit-ibm-runtime, or has one too old or too new"
    title = "{environment} cannot run it: {finding}"
    advice = "Install what is missing there, or choose another Python. Nothing is installed by this program."


class ClientFailed(AppError):
    """The script ended with an exception; its class is named, its text is masked and shown apart."""

    layer = Layer.ENVIRONMENT
    symptom: ClassVar[str] = "IBM's client stops with an exception in the user's Python"
    title = "IBM's client stopped with {error}"
    advice = "What it wrote is in the technical details."


class OnlyThereFailed(ClientFailed):
    """The same account passes our own check."""

    layer = Layer.PYTHON
    symptom = "IBM's client stops with an exception, while the check of this program passes"
    advice = (
        "The account itself works: it passes the check of this program. The cause lies in that Python: its versions, "
        "its proxy settings or its certificates. What the client wrote is in the technical details."
    )


@dataclass(frozen=True, slots=True)
class _End:
    """The script closed its output."""


@dataclass(frozen=True, slots=True)
class _GiveUp:
    """The user gave up."""


_Event = Mapping[str, Any] | _End | _GiveUp


def check_in_python(  # noqa: PLR0913  # the last two by keyword
    account: Account,
    environment: PythonEnvironment | None,
    read_credentials: ReadCredentials,
    cancel: CancelToken,
    *,
    job: JobWish | None = None,
    check_up: CheckUp = check_up_here,
) -> Generator[CheckReport]:
    """Yield a report for every change, the last one `finished`. Without a `job` it costs nothing.

    A local account always runs its job, which is simulated in that Python. `check_up` finds the cause where IBM's
    client does not tell it. Without an environment the account is left out.
    """
    return _PythonCheck(account, environment, read_credentials, cancel, job=job, check_up=check_up).run()


class _PythonCheck:
    def __init__(  # noqa: PLR0913  # as check_in_python
        self,
        account: Account,
        environment: PythonEnvironment | None,
        read_credentials: ReadCredentials,
        cancel: CancelToken,
        *,
        job: JobWish | None,
        check_up: CheckUp,
    ) -> None:
        self._account = account
        self._environment = environment
        self._read_credentials = read_credentials
        self._cancel = cancel
        self._local = CHANNELS[account.channel].protocol is Protocol.NONE
        self._job = job or (JobWish() if self._local else None)
        self._check_up = check_up
        self._script: _Script | None = None
        self._seen: str = _CLIENT_WORDS["queued"]
        self._instance = Instance(crn="", name="")
        names = _LOCAL if self._local else _FREE + (_JOB if job else ())
        self._report = GrowingReport(
            CheckReport(
                account=account.name,
                channel=account.channel.value,
                steps=tuple(Step(name=name) for name in names),
                free=self._local,
            ),
            cancel,
        )

    def run(self) -> Generator[CheckReport]:
        report = self._report
        if self._environment is None:
            steps = tuple(replace(step, state=StepState.SKIPPED) for step in report.now.steps)
            report.know(steps=steps, left_out=_LEFT_OUT)
            yield report.finish()
            return
        if self._cancel.timeout is None:
            self._cancel.limit(JOB_LIMIT if self._job and not self._local else FREE_LIMIT)
        try:
            yield from self._go(self._environment)
        except Cancelled:
            yield report.stop(StepState.CANCELLED, given_up(report.current))
        except ClientFailed as error:
            yield report.learn(Sentence("Finding out why"))
            cause = self._cause(error)
            report.learn("")
            yield report.stop(StepState.FAILED, cause)
        except TimedOut as error:
            late = QueueTooLong(seconds=self._cancel.timeout, seen=self._seen, backend=report.now.backend)
            waiting = report.current is StepName.WAIT
            yield report.stop(StepState.FAILED, failure_of(report.current, late if waiting else error))
        except AppError as error:
            yield report.stop(StepState.FAILED, failure_of(report.current, error))
        finally:
            # The report of the end is out; what is left is to leave no job behind.
            tidy = self._script is None or self._script.end()
            if self._script is not None and report.now.failure is not None and not report.now.held_back:
                report.know(output=self._script.output)
        failure = report.now.failure
        if not tidy and failure is not None:
            report.know(failure=replace(failure, advice=LEFT_BEHIND, link=WORKLOADS_PAGE))
        yield report.finish()

    def _go(self, environment: PythonEnvironment) -> Iterator[CheckReport]:
        yield self._report.begin(StepName.PYTHON)
        found = look_into(environment, self._account.channel)
        if found.blocker:
            raise ClientMissing(environment=environment.label, finding=found.blocker)
        if self._job and self._job.circuit is CircuitChoice.OWN and not found.qasm3:
            raise ClientMissing(environment=environment.label, finding=_NO_QASM3)
        versions = Sentence(
            "Python {python}, qiskit {qiskit}, qiskit-ibm-runtime {runtime}",
            python=found.python,
            qiskit=found.qiskit,
            runtime=found.runtime,
        )
        yield self._report.end(
            StepName.PYTHON, Sentence("{versions} in {place}", versions=versions, place=environment.label)
        )
        credentials = Credentials()
        if not self._local:
            yield self._report.begin(StepName.KEYRING)
            credentials = self._read_credentials(self._cancel)
            yield self._report.end(
                StepName.KEYRING, Sentence("The key was read; the script finds it in its environment")
            )
        yield self._report.begin(StepName.CLIENT)
        self._script = script = _Script(environment, self._variables(credentials), _secrets(credentials))
        script.tell(json.dumps(self._wish()))
        with self._cancel.calling(script.give_up):
            for told in script.events(self._cancel):
                if "error" in told:
                    raise ClientFailed(error=str(told["error"])[:60])
                yield from self._take(told)
        if not self._report.runs:
            return
        raise ClientFailed(error=Sentence("exit code {code}", code=script.end_code()))

    def _variables(self, credentials: Credentials) -> dict[str, str]:
        # PYTHON…: what a packed program sets there is meant for its own Python.
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        if self._local:
            return {name: value for name, value in inherited.items() if not name.startswith("QISKIT_IBM_")}
        return environment_for(self._account, credentials, inherited)

    def _wish(self) -> dict[str, object]:
        account, job = self._account, self._job or JobWish()
        options = {
            "region": account.region,
            "plans_preference": list(account.plans_preference),
            "private_endpoint": account.private_endpoint,
            "verify": None if account.verify else False,
        }
        return {
            "local": self._local,
            "job": self._job is not None,
            "circuit": job.circuit.value,
            "qasm": job.qasm,
            "primitive": job.primitive.value,
            "shots": job.shots,
            "most_seconds": longest_seconds(job.shots),
            "tags": [TAG, job.circuit.value, PYTHON_TAG],
            "backend": job.backend,
            "options": {name: value for name, value in options.items() if value not in ("", [], None)},
        }

    def _take(self, told: Mapping[str, Any]) -> Iterator[CheckReport]:
        """One line of the script: what was learned, and with it perhaps the end of a step."""
        self._learn(told)
        match told:
            case {"step": str(step), "seconds": float(seconds)} if self._report.has(step):
                yield self._report.timed(StepName(step), seconds)
                if step == StepName.USAGE and self._job is not None and self._script is not None:
                    self._agree(self._job)
                    self._script.let_go()
            case _:
                yield self._report.now

    def _learn(self, told: Mapping[str, Any]) -> None:
        report = self._report
        match told:
            case {"backend": str(name)}:
                report.know(backend=name)
                report.detail(StepName.BACKENDS, Sentence("{name}, simulated here", name=name) if self._local else name)
            case {"instance": dict(found)}:
                self._know_instance(found)
            case {"usage": dict(used)}:
                self._know_usage(used)
            case {"after": dict(used)}:
                self._count_job(used, told.get("charged"))
            case {"job_id": job_id}:
                circuit = _CIRCUITS[(self._job or JobWish()).circuit]
                report.know(job_id="" if self._local else str(job_id), circuit=circuit)
                report.detail(StepName.SUBMIT, circuit)
            case {"waiting": word}:
                self._seen = _CLIENT_WORDS.get(str(word).lower(), str(word).lower())
                report.learn(Sentence("The client says: {seen}", seen=self._seen))
            case {"counts": dict(counts)}:
                circuit_choice = (self._job or JobWish()).circuit
                known = MappingProxyType({str(bits): int(shots) for bits, shots in sorted(counts.items())})
                report.know(counts=known, expected=EXPECTED.get(circuit_choice))
                report.detail(StepName.RESULT, counted("{n} shot", "{n} shots", sum(known.values())))
            case {"estimate": {"value": float(value), "error": float(error), "observable": str(observable)}}:
                estimate = Estimate(value=value, error=error, ideal=self._ideal)
                report.know(estimate=estimate)
                report.detail(StepName.RESULT, joined("", (f"⟨{observable}⟩ = ", estimate.sentence)))
            case _:
                pass

    @property
    def _ideal(self) -> float | None:
        """Of the user's circuit nobody knows."""
        return None if (self._job or JobWish()).circuit is CircuitChoice.OWN else IDEAL

    def _know_instance(self, found: Mapping[str, Any]) -> None:
        crn, name = str(found.get("crn") or self._account.instance), str(found.get("name") or "")
        instance = Instance(
            crn=crn, name=name or crn, plan=str(found.get("plan") or "unknown"), price=str(found.get("price") or "")
        )
        if self._account.channel is Channel.CLASSIC and crn.startswith("ibm-q/open/"):
            instance = replace(instance, plan="open", price="free")
        self._instance = instance
        self._report.know(instance=instance.name, crn=instance.crn, plan=instance.plan, free=instance.free)
        self._report.detail(
            StepName.INSTANCE, Sentence("{name}, plan {plan}", name=instance.name, plan=plan_name(instance.plan))
        )

    def _know_usage(self, used: Mapping[str, Any]) -> None:
        usage = _usage(used)
        if usage is None:
            self._report.detail(StepName.USAGE, Sentence("This release of the client does not say"))
        else:
            self._tell_left(usage)

    def _count_job(self, used: Mapping[str, Any], charged: object) -> None:
        """The time left after the job, and what it was charged, as far as this release of the client says so."""
        seconds = float(charged) if isinstance(charged, int | float) else None
        self._report.know(metrics=JobMetrics(charged_seconds=seconds))
        if before := self._report.now.usage:
            self._tell_left(usage_after(before, _usage(used), seconds))

    def _tell_left(self, usage: Usage) -> None:
        self._report.know(usage=usage, remaining_seconds=usage.remaining_seconds)
        self._report.detail(StepName.USAGE, time_left(usage, open_plan=self._report.now.in_28_days))

    def _agree(self, job: JobWish) -> None:
        """Nothing is sent that may be billed and was not agreed to. Raises PaidPlan."""
        cost = job_cost(self._instance, job.shots)
        self._report.know(cost=cost)
        if not job.covers(self._instance):
            raise PaidPlan(
                seconds=cost.seconds, most=cost.most_seconds, instance=cost.instance, plan=plan_name(cost.plan)
            )

    def _cause(self, error: ClientFailed) -> Failure:
        """Ours where we find one: IBM's client has one sentence for many causes."""
        step = self._report.current
        failure = failure_of(step, error)
        if self._report.now.job_id:
            return self._cause_at_service(failure)
        if self._local or step not in {StepName.SIGN_IN, StepName.BACKENDS, StepName.INSTANCE, StepName.USAGE}:
            return failure
        patience = CancelToken(_LOOK_LIMIT)
        with self._cancel.calling(patience.cancel):
            *_, last = self._check_up(self._account, self._read_credentials, patience)
        if last.cancelled:
            return failure
        if last.failure is not None:
            return replace(last.failure, step=step)
        return failure_of(step, OnlyThereFailed(**error.facts))

    def _cause_at_service(self, failure: Failure) -> Failure:
        """Of a job that failed there the service knows more than the client says."""
        report = self._report
        patience = CancelToken(_LOOK_LIMIT)
        try:
            with self._cancel.calling(patience.cancel):
                found = open_job(self._account, self._read_credentials, patience, JobId(report.now.job_id))
        except (AppError, Cancelled):
            return failure
        if not found.job.state.final or found.job.state is JobState.COMPLETED:
            return failure
        report.know(log=found.log, metrics=found.metrics)
        return failure_of(failure.step, unsuccessful(found.job, report.now.backend))


class _Script:
    """The running script: what it says arrives as events; ending its input makes it cancel its job and end."""

    def __init__(self, environment: PythonEnvironment, variables: Mapping[str, str], secrets: Iterable[Secret]) -> None:
        self._secrets = tuple(secrets)
        self._said: queue.SimpleQueue[_Event] = queue.SimpleQueue()
        self._written: deque[str] = deque(maxlen=200)
        self._may_have_sent = False
        self._ended = False
        self._process = subprocess.Popen(  # noqa: S603  # the user chose this Python
            [str(environment.python), str(resource_file("scripts/guide_check.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=unfrozen(variables),
            process_group=0,  # Ctrl+C is for us, who then let the job be cancelled
        )
        if self._process.stdin is None or self._process.stdout is None or self._process.stderr is None:
            raise AssertionError("asked for pipes")
        self._input = self._process.stdin
        self._readers = [
            _reading(self._process.stdout, Mask(self._secrets), self._hear),
            _reading(self._process.stderr, Mask(self._secrets), self._keep),
        ]
        threading.Thread(target=self._tell_end, name="end of the user's Python", daemon=True).start()

    @property
    def output(self) -> str:
        """The last of what it wrote besides its report, without anything that looks like a key."""
        return redact("".join(self._written))[-_MOST_OUTPUT:].strip()

    def tell(self, line: str) -> None:
        """A line on its standard input; that it listens no more is seen by its end."""
        try:
            self._input.write(f"{line}\n".encode())
            self._input.flush()
        except OSError:
            logger.info("the script in the user's Python does not listen")

    def give_up(self) -> None:
        """Wake whoever waits for events."""
        self._said.put(_GiveUp())

    def events(self, cancel: CancelToken) -> Iterator[Mapping[str, Any]]:
        """What it reports, until it ends. Raises Cancelled and TimedOut."""
        while True:
            try:
                event = self._said.get(timeout=cancel.remaining(threading.TIMEOUT_MAX))
            except queue.Empty:
                cancel.checkpoint()
                continue
            match event:
                case _End():
                    return
                case _GiveUp():
                    cancel.checkpoint()
                case told:
                    self._note(told)
                    yield told

    def end(self) -> bool:
        """Let it end, with its job cancelled; False when a job may be left behind."""
        if not self._ended:
            self._ended = True
            try:
                self._input.close()
            except OSError:
                logger.info("the script in the user's Python is gone")
            limit = _FAREWELL_LIMIT if self._may_have_sent else 0.2
            try:
                self._process.wait(limit)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            for reader in self._readers:
                reader.join(_FAREWELL_LIMIT)
            while not self._said.empty():
                told = self._said.get()
                if isinstance(told, Mapping):
                    self._note(told)
        return not self._may_have_sent

    def end_code(self) -> int:
        """Its exit code."""
        self.end()
        return self._process.returncode

    def let_go(self) -> None:
        """Let it send its job."""
        self._may_have_sent = True
        self.tell("run")

    def _note(self, told: Mapping[str, Any]) -> None:
        """Keep in mind whether there may be a job at the service that has not ended."""
        if "ended" in told or "cancelled" in told or told.get("left") is False:
            self._may_have_sent = False

    def _keep(self, line: str) -> None:
        self._written.append(line[-_MOST_OUTPUT:])

    def _hear(self, line: str) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            told = None
        if not isinstance(told, dict):
            self._keep(line)  # a library's own chatter
            return
        if "error" in told:
            # Masked once more: JSON writes a password's quotes and umlauts in another way.
            mask = Mask(self._secrets)
            message = f"{told['error']}: {told.get('message', '')}\n".encode(errors="replace")
            self._keep((mask.feed(message) + mask.end()).decode())
        self._said.put(told)

    def _tell_end(self) -> None:
        for reader in self._readers:
            reader.join()
        self._said.put(_End())


def _reading(pipe: IO[bytes], mask: Mask, take: Callable[[str], None]) -> threading.Thread:
    """A thread that hands on the pipe's lines, masked; of one that does not end, pieces."""

    def read() -> None:
        rest = bytearray()
        with pipe:
            while piece := os.read(pipe.fileno(), 65_536):
                rest += mask.feed(piece)
                *lines, rest = rest.split(b"\n") if b"\n" in piece else (rest,)
                if len(rest) > _LONGEST_LINE:
                    lines, rest = [*lines, rest], bytearray()
                for line in lines:
                    take(line.decode(errors="replace") + "\n")
        if rest := rest + mask.end():
            take(rest.decode(errors="replace") + "\n")

    thread = threading.Thread(target=read, name="the user's Python", daemon=True)
    thread.start()
    return thread


def _usage(used: Mapping[str, Any]) -> Usage | None:
    consumed, limit = used.get("consumed"), used.get("limit")
    if not isinstance(consumed, int | float):
        return None
    return Usage(
        consumed_seconds=float(consumed),
        limit_seconds=float(limit) if isinstance(limit, int | float) else None,
        limit_reached=bool(used.get("reached")),
    )


def _secrets(credentials: Credentials) -> list[Secret]:
    return [one for one in (credentials.api_key, credentials.proxy_password) if one]
