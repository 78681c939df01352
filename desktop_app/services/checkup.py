"""The check-up: from the key in the keyring to counts, one step after another.

It is a generator of reports, one for every change, so that the window, the command line and whoever comes later show
the same thing while it happens. It knows neither Qt nor HTTP.
"""

import logging
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain import backends as backend_rules
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.circuits import TestCircuit, bell_pair
from desktop_app.domain.client_errors import BackendNone, JobFailed, QuotaSpent
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.instances import Usage
from desktop_app.domain.jobs import Counts, Job, JobId, JobState

if TYPE_CHECKING:
    from desktop_app.client.service import QuantumService
    from desktop_app.client.transport import Pending

logger = logging.getLogger(__name__)

FREE_STEPS = (
    StepName.KEYRING,
    StepName.REACH,
    StepName.SIGN_IN,
    StepName.INSTANCE,
    StepName.BACKENDS,
    StepName.USAGE,
)
JOB_STEPS = (StepName.SUBMIT, StepName.WAIT, StepName.RESULT)
DEFAULT_SHOTS = 1024
MOST_SHOTS = 100_000
CHECK_LIMIT = 90.0
"""Seconds a check without a job may take in all."""
_FIRST_POLL = 1.0
_LAST_POLL = 10.0
_FAREWELL_LIMIT = 15.0
"""Seconds we go on trying to cancel a job at the service after the user has given up."""

ReadCredentials = Callable[[CancelToken], Credentials]
OpenService = Callable[[Account, Credentials], "QuantumService"]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobWish:
    """Run the test job too, with this many shots."""

    shots: int = DEFAULT_SHOTS


def check_up(
    account: Account,
    read_credentials: ReadCredentials,
    cancel: CancelToken,
    *,
    job: JobWish | None = None,
    open_service: OpenService | None = None,
) -> Iterator[CheckReport]:
    """Yield a report for every change; the last one is `finished`. Never raises an AppError, nor Cancelled."""
    return _CheckUp(account, read_credentials, cancel, job, open_service or _open_service).run()


def _open_service(account: Account, credentials: Credentials) -> "QuantumService":
    from desktop_app.client.connect import open_service  # noqa: PLC0415  # brings requests, on a worker thread only

    return open_service(account, credentials)


class _CheckUp:
    def __init__(
        self,
        account: Account,
        read_credentials: ReadCredentials,
        cancel: CancelToken,
        job: JobWish | None,
        open_service: OpenService,
    ) -> None:
        self._account = account
        self._read_credentials = read_credentials
        self._cancel = cancel
        self._job = job
        self._open = open_service
        self._service: QuantumService | None = None
        self._pending: Pending | None = None
        self._live_job: JobId | None = None
        self._started = time.monotonic()
        self._step_started = self._started
        names = FREE_STEPS + (JOB_STEPS if job else ())
        self._report = CheckReport(
            account=account.name, channel=account.channel.value, steps=tuple(Step(name=name) for name in names)
        )

    def run(self) -> Iterator[CheckReport]:
        try:
            service = yield from self._sign_in()
            yield from self._look_around(service)
            if self._job:
                yield from self._run_job(service, self._job)
        except Cancelled:
            yield self._stop(StepState.CANCELLED, _given_up(self._current()))
        except AppError as error:
            logger.info("check-up stopped at %s: %s", self._current().value, type(error).__name__)
            yield self._stop(StepState.FAILED, _failure(self._current(), error))
        finally:
            # The report of the end is out; what is left is to leave nothing behind at the service.
            self._take_back_job()
            if self._service is not None:
                self._service.close()
        yield replace(self._report, seconds=time.monotonic() - self._started, finished=True)

    def _sign_in(self) -> Generator[CheckReport, None, "QuantumService"]:
        yield self._begin(StepName.KEYRING)
        credentials = self._read_credentials(self._cancel)
        yield self._end(StepName.KEYRING, "The key was read" if credentials.api_key else "No key is needed")

        yield self._begin(StepName.REACH)
        service = self._service = self._open(self._account, credentials)
        yield self._end(StepName.REACH, service.reach(self._cancel))

        yield self._begin(StepName.SIGN_IN)
        yield self._end(StepName.SIGN_IN, service.sign_in(self._cancel))
        return service

    def _look_around(self, service: "QuantumService") -> Iterator[CheckReport]:
        yield self._begin(StepName.INSTANCE)
        instance = service.find_instance(self._cancel)
        self._know(instance=instance.name or instance.crn, plan=instance.plan, free=instance.free)
        chosen = "" if self._account.instance else ", chosen because none is set"
        yield self._end(StepName.INSTANCE, f"{instance.name}, plan {instance.plan}, {instance.region}{chosen}")

        yield self._begin(StepName.BACKENDS)
        found = service.backends(self._cancel)
        best = backend_rules.least_busy(found)
        if best is None:
            raise BackendNone(seen=_counted(found))
        self._know(backend=best.name)
        yield self._end(StepName.BACKENDS, f"{best.name}, {_waiting(best.queue_length)}; {_counted(found)}")

        yield self._begin(StepName.USAGE)
        usage = service.usage(self._cancel)
        self._know(remaining_seconds=usage.remaining_seconds)
        if self._job and usage.spent:
            raise QuotaSpent(left=_time_left(usage))
        yield self._end(StepName.USAGE, _time_left(usage))

    def _run_job(self, service: "QuantumService", wish: JobWish) -> Iterator[CheckReport]:
        backend = self._report.backend
        yield self._begin(StepName.SUBMIT)
        circuit = bell_pair(service.traits(backend, self._cancel))
        self._cancel.checkpoint()
        self._pending = service.submit(backend, circuit, wish.shots, self._cancel)
        job_id = self._live_job = service.submitted(self._pending, backend, self._cancel)
        self._pending = None
        self._know(job_id=job_id, expected=circuit.expected)
        yield self._end(StepName.SUBMIT, circuit.name)

        yield self._begin(StepName.WAIT)
        job = yield from self._wait(service, job_id)
        self._live_job = None
        if job.state is not JobState.COMPLETED:
            raise JobFailed(state=job.state.value, backend=backend, reason=job.reason or "none was given")
        yield self._end(StepName.WAIT, f"Done on {backend}")

        yield self._begin(StepName.RESULT)
        counts = service.counts(job_id, circuit, wish.shots, self._cancel)
        self._know(counts=counts)
        yield self._end(StepName.RESULT, f"{wish.shots} shots, {_agreement(counts, circuit):.0%} as expected")

    def _wait(self, service: "QuantumService", job_id: JobId) -> Generator[CheckReport, None, Job]:
        pause = _FIRST_POLL
        while True:
            self._cancel.wait(pause)
            job = service.job(job_id, self._cancel)
            if job.state.final:
                return job
            yield self._learn(StepName.WAIT, _progress(job, self._report.backend))
            pause = min(pause * 1.5, _LAST_POLL)

    def _take_back_job(self) -> None:
        """Cancel what was submitted and not seen to end; the user has had the answer already."""
        service = self._service
        if service is None or (self._pending is None and self._live_job is None):
            return
        patience = CancelToken(_FAREWELL_LIMIT)
        try:
            job_id = self._live_job
            if job_id is None and self._pending is not None:
                job_id = service.submitted(self._pending, self._report.backend, patience)
            if job_id is not None:
                self._know(job_id=job_id)
                service.cancel_job(job_id, patience)
        except AppError as error:
            logger.warning("the test job could not be cancelled at the service: %s", type(error).__name__)

    def _current(self) -> StepName:
        return next((s.name for s in self._report.steps if s.state is StepState.RUNNING), self._report.steps[-1].name)

    def _begin(self, name: StepName) -> CheckReport:
        self._cancel.checkpoint()
        self._step_started = time.monotonic()
        return self._put(name, StepState.RUNNING, "")

    def _learn(self, name: StepName, detail: str) -> CheckReport:
        return self._put(name, StepState.RUNNING, detail)

    def _end(self, name: StepName, detail: str) -> CheckReport:
        return self._put(name, StepState.PASSED, detail)

    def _put(self, name: StepName, state: StepState, detail: str) -> CheckReport:
        now = time.monotonic()
        step = Step(name=name, state=state, seconds=now - self._step_started, detail=detail)
        steps = tuple(step if known.name is name else known for known in self._report.steps)
        self._report = replace(self._report, steps=steps, seconds=now - self._started)
        return self._report

    def _know(self, **facts: object) -> None:
        self._report = replace(self._report, **facts)  # type: ignore[arg-type]  # the fields of CheckReport

    def _stop(self, state: StepState, failure: Failure) -> CheckReport:
        now = time.monotonic()
        self._report = replace(
            self._report,
            steps=tuple(_stopped(step, state, now - self._step_started) for step in self._report.steps),
            seconds=now - self._started,
            failure=failure,
        )
        return self._report


def _stopped(step: Step, state: StepState, seconds: float) -> Step:
    match step.state:
        case StepState.RUNNING:
            return replace(step, state=state, seconds=seconds)
        case StepState.WAITING:
            return replace(step, state=StepState.SKIPPED)
        case _:
            return step


def _failure(step: StepName, error: AppError) -> Failure:
    return Failure(step=step, layer=error.layer, title=error.title, advice=error.advice)


def _given_up(step: StepName) -> Failure:
    return Failure(
        step=step,
        layer=Layer.CANCELLED,
        title="The check was cancelled",
        advice="A job that was submitted already is cancelled at the service too.",
    )


def _counted(found: tuple[backend_rules.Backend, ...]) -> str:
    kinds = backend_rules.summary(found)
    parts = [f"{kinds['online']} of {kinds['real']} devices online"]
    if kinds["simulators"]:
        parts.append(f"{kinds['simulators']} simulator" + ("s" if kinds["simulators"] > 1 else ""))
    return ", ".join(parts) + "."


def _waiting(jobs: int) -> str:
    return "nobody waits" if jobs == 0 else f"{jobs} job{'s' if jobs > 1 else ''} waiting"


def _time_left(usage: Usage) -> str:
    if usage.remaining_seconds is None:
        return "The plan has no limit"
    left = f"{usage.remaining_seconds:.0f} s of {usage.limit_seconds:.0f} s left."
    return f"The limit is reached: {left}" if usage.spent else left


def _progress(job: Job, backend: str) -> str:
    if job.state is JobState.RUNNING:
        return f"Running on {backend}"
    if job.queue_position is not None:
        return f"Queued on {backend}, position {job.queue_position}"
    return f"Queued on {backend}"


def _agreement(counts: Counts, circuit: TestCircuit) -> float:
    """One minus the total variation distance between what was measured and what an ideal device gives."""
    shots = sum(counts.values())
    every = counts.keys() | circuit.expected.keys()
    return 1 - sum(abs(counts.get(bits, 0) / shots - circuit.expected.get(bits, 0.0)) for bits in every) / 2
