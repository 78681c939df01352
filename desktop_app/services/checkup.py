"""The check-up: from the key in the keyring to counts, one step after another.

It is a generator of reports, one for every change, so that the window, the command line and whoever comes later show
the same thing while it happens. It knows neither Qt nor HTTP.
"""

import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain import backends as backend_rules
from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.circuits import (
    CircuitChoice,
    JobOrder,
    Primitive,
    TestCircuit,
    bell_pair,
    gateless,
    own_circuit,
)
from desktop_app.domain.client_errors import (
    WORKLOADS_PAGE,
    AnswerTooSlow,
    AnswerUnreadable,
    BackendNone,
    BackendPaused,
    BackendUnknown,
    ClientError,
    ConnectionDropped,
    ConnectionRefused,
    HostNotFound,
    JobFailed,
    JobTooLong,
    PaidPlan,
    PlanSpent,
    ProxyAddressRefused,
    ProxyLoginNeeded,
    ProxyUnreachable,
    QueueTooLong,
    QuotaSpent,
    RateLimited,
    ServiceOut,
    TimedOut,
    TlsFailed,
    WebPageInstead,
)
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.instances import Instance, JobCost, Usage, estimated_seconds, time_left, usage_after
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import RAN_TOO_LONG, Counts, Job, JobId, JobMetrics, JobState
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.services.session import OpenService, ReadCredentials, open_account_service

if TYPE_CHECKING:
    from desktop_app.client.service import QuantumService
    from desktop_app.client.transport import Pause, Pending

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
CHECK_LIMIT = 90.0
"""Seconds a check without a job may take in all."""
JOB_LIMIT = 600.0
"""Seconds a check with a job may take in all, unless its token says otherwise."""
_FIRST_POLL = 1.0
_LAST_POLL = 10.0
_FAREWELL_LIMIT = 15.0
"""Seconds we go on trying to cancel a job and to sign out at the service after the user has given up."""
_LOOK_BACK_LIMIT = 10.0
"""Seconds for the usage after a job, and for logs and metrics of one that failed."""
_AWAY_LIMIT = 300.0
"""Seconds the network or the service may be away while a job waits: a laptop resumes, a service is restarted."""
_AWAY: dict[type[ClientError], str] = {
    ServiceOut: Sentence("The service is out; the job waits there"),
    RateLimited: Sentence("The service asks for a pause; the job waits there"),
}
_PASSING = (
    HostNotFound,
    ConnectionRefused,
    ConnectionDropped,
    AnswerTooSlow,
    ProxyUnreachable,
    ServiceOut,
    RateLimited,
)
_STAYS = (ProxyLoginNeeded, ProxyAddressRefused)
_MAYBE_ACCEPTED = (ConnectionDropped, AnswerTooSlow, ServiceOut, AnswerUnreadable, WebPageInstead, TlsFailed)
"""Ends of a POST after which the job may be there all the same."""
_LIST_DELAY = 2.0
"""Seconds after which the list of jobs is read again when a job that may be there is not in it."""
_NEWEST_JOBS = 50
_TAKEN_BACK = Sentence("The job had reached the service all the same; it was found there and is cancelled.")
_NOT_FOUND = Sentence(
    "The job may have reached the service, though its list of jobs does not show it. "
    "Look at the workloads page before you send another one."
)
LEFT_BEHIND = Sentence(
    "The test job may still wait or run at the service, and it could not be cancelled from here. "
    "Look at the workloads page, and cancel it there."
)

T = TypeVar("T")


def steps_of(account: Account, *, with_job: bool) -> tuple[StepName, ...]:
    """The steps a check-up of this account has; only a classic access token can be ended by a sign-out."""
    job = JOB_STEPS if with_job else ()
    signs_out = CHANNELS[account.channel].protocol is Protocol.CLASSIC
    return FREE_STEPS + job + ((StepName.SIGN_OUT,) if signs_out else ())


def check_up(
    account: Account,
    read_credentials: ReadCredentials,
    cancel: CancelToken,
    *,
    job: JobWish | None = None,
    open_service: OpenService | None = None,
) -> Generator[CheckReport]:
    """Yield a report for every change; the last one is `finished`. Never raises an AppError, nor Cancelled.

    A token without a limit is given one: CHECK_LIMIT, or JOB_LIMIT with a job.
    """
    if cancel.timeout is None:
        cancel.limit(JOB_LIMIT if job else CHECK_LIMIT)
    return _CheckUp(account, read_credentials, cancel, job, open_service or open_account_service).run()


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
        self._mark = f"check-{secrets.token_hex(8)}"
        self._about_job = ""
        self._signed_in = False
        self._started = time.monotonic()
        self._step_started = self._started
        self._report = CheckReport(
            account=account.name,
            channel=account.channel.value,
            steps=tuple(Step(name=name) for name in steps_of(account, with_job=job is not None)),
        )

    def run(self) -> Generator[CheckReport]:
        try:
            service = yield from self._sign_in()
            instance = yield from self._look_around(service)
            if self._job:
                yield from self._run_job(service, instance, self._job)
            if any(step.name is StepName.SIGN_OUT for step in self._report.steps):
                yield from self._sign_out(service)
        except Cancelled:
            yield self._stop(StepState.CANCELLED, given_up(self._current()))
        except AppError as error:
            logger.info("check-up stopped at %s: %s", self._current().value, type(error).__name__)
            yield self._stop(StepState.FAILED, self._with_job(failure_of(self._current(), error)))
        finally:
            # The report of the end is out; what is left is to leave nothing behind at the service.
            self._take_back_job()
            if self._service is not None:
                self._end_session(self._service)
                self._service.close()
        if self._report.failure:
            self._know(failure=self._with_job(self._report.failure))
        yield replace(self._report, seconds=time.monotonic() - self._started, finished=True)

    def _sign_in(self) -> Generator[CheckReport, None, "QuantumService"]:
        yield self._begin(StepName.KEYRING)
        credentials = self._read_credentials(self._cancel)
        yield self._end(
            StepName.KEYRING, Sentence("The key was read") if credentials.api_key else Sentence("No key is needed")
        )

        yield self._begin(StepName.REACH)
        service = self._service = self._open(self._account, credentials)
        yield self._end(StepName.REACH, (yield from self._live(lambda: service.reach(self._cancel))))

        yield self._begin(StepName.SIGN_IN)
        self._signed_in = True
        yield self._end(StepName.SIGN_IN, (yield from self._live(lambda: service.sign_in(self._cancel))))
        return service

    def _look_around(self, service: "QuantumService") -> Generator[CheckReport, None, Instance]:
        yield self._begin(StepName.INSTANCE)
        instance = yield from self._live(lambda: service.find_instance(self._cancel))
        self._know(
            instance=instance.name or instance.crn,
            crn=instance.crn,
            plan=instance.plan,
            free=instance.free,
            reason=instance.reason,
        )
        yield self._end(StepName.INSTANCE, _described(instance, chosen=not self._account.instance))

        yield self._begin(StepName.BACKENDS)
        found = yield from self._live(lambda: service.backends(self._cancel))
        best = _chosen(found, self._job.backend if self._job else "")
        self._know(backend=best.name)
        yield self._end(
            StepName.BACKENDS, joined("; ", (joined(", ", (best.name, _waiting(best.queue_length))), _counted(found)))
        )

        yield self._begin(StepName.USAGE)
        usage = yield from self._live(lambda: service.usage(self._cancel))
        self._know(remaining_seconds=usage.remaining_seconds, usage=usage)
        left = time_left(usage, open_plan=instance.plan == "open" and bool(instance.region))
        if self._job:
            self._know(cost=_cost(instance, self._job))
            _refuse_spent(usage, left)
        yield self._end(StepName.USAGE, left)
        return instance

    def _run_job(self, service: "QuantumService", instance: Instance, wish: JobWish) -> Iterator[CheckReport]:
        backend = self._report.backend
        yield self._begin(StepName.SUBMIT)
        cost = _cost(instance, wish)
        if not wish.covers(instance):
            raise PaidPlan(seconds=cost.seconds, instance=cost.instance, plan=cost.plan)
        circuit = yield from self._circuit(service, backend, wish)
        order = JobOrder(backend=backend, circuit=circuit, primitive=wish.primitive, shots=wish.shots, mark=self._mark)
        self._cancel.checkpoint()
        self._pending = service.submit(order, self._cancel)
        job_id = self._live_job = yield from self._sent(service, self._pending)
        self._pending = None
        self._know(job_id=job_id, circuit=circuit.name)
        if wish.primitive is Primitive.SAMPLER:
            self._know(expected=circuit.expected)
        yield self._end(StepName.SUBMIT, joined(", ", (circuit.name, cost.time)))

        yield self._begin(StepName.WAIT)
        job = yield from self._wait(service, job_id)
        self._live_job = None
        self._know(metrics=JobMetrics(created=job.created, charged_seconds=job.charged_seconds))
        if job.state is not JobState.COMPLETED:
            self._look_back(service, job_id)
            ended = JobTooLong if job.reason_code == RAN_TOO_LONG else JobFailed
            raise ended(state=job.state.value, backend=backend, reason=job.reason or Sentence("none was given"))
        yield self._end(StepName.WAIT, Sentence("Done on {backend}{charged}", backend=backend, charged=_charged(job)))

        yield self._begin(StepName.RESULT)
        result = yield from self._live(lambda: service.result(job_id, order, self._cancel))
        self._know(counts=result.counts, estimate=next(iter(result.estimates), None))
        self._count_job(service)
        yield self._end(StepName.RESULT, self._outcome(circuit, wish))

    def _sent(self, service: "QuantumService", pending: "Pending") -> Generator[CheckReport, None, JobId]:
        """The id of the job; when its answer is lost, the job is looked for and cancelled before that is told."""
        try:
            return service.submitted(pending, self._report.backend, self._cancel)
        except TimedOut:
            raise
        except _MAYBE_ACCEPTED:
            self._about_job = LEFT_BEHIND
            yield self._learn(StepName.SUBMIT, Sentence("The answer was lost; looking for the job at the service"))
            try:
                yield from self._live(lambda: self._find_and_cancel(service, self._cancel))
            except ClientError as error:
                self._cancel.checkpoint()
                logger.info("could not look for the job: %s", type(error).__name__)
            raise
        except ClientError:
            self._pending = None  # refused, so there is nothing to take back
            raise

    def _find_and_cancel(self, service: "QuantumService", cancel: CancelToken) -> None:
        """Look for the job by its mark in the service's list, and cancel it."""
        for delay in (0.0, _LIST_DELAY):
            cancel.wait(delay)
            found = next((job for job in service.jobs(_NEWEST_JOBS, cancel) if self._mark in job.tags), None)
            if found is not None:
                self._know(job_id=found.id)
                if not found.state.final:
                    service.cancel_job(found.id, cancel)
                self._about_job = _TAKEN_BACK
                break
        else:
            self._about_job = _NOT_FOUND
        self._pending = None

    def _with_job(self, failure: Failure) -> Failure:
        """What there is to say about a job that may have been left at the service comes before any other advice."""
        return replace(failure, advice=self._about_job, link=WORKLOADS_PAGE) if self._about_job else failure

    def _circuit(
        self, service: "QuantumService", backend: str, wish: JobWish
    ) -> Generator[CheckReport, None, TestCircuit]:
        match wish.circuit:
            case CircuitChoice.BELL:
                return bell_pair((yield from self._live(lambda: service.traits(backend, self._cancel))))
            case CircuitChoice.GATELESS:
                return gateless()
            case CircuitChoice.OWN:
                return own_circuit(wish.qasm)

    def _wait(self, service: "QuantumService", job_id: JobId) -> Generator[CheckReport, None, Job]:
        pause = _FIRST_POLL
        seen = "queued"
        away_since: float | None = None
        try:
            while True:
                self._cancel.wait(pause)
                pause = min(pause * 1.5, _LAST_POLL)
                try:
                    job = yield from self._live(lambda: service.job(job_id, self._cancel))
                except _PASSING as error:
                    away_since = away_since or time.monotonic()
                    if isinstance(error, _STAYS) or time.monotonic() - away_since > _AWAY_LIMIT:
                        raise
                    away = _AWAY.get(type(error), "The network is away; the job waits at the service")
                    yield self._learn(StepName.WAIT, away)
                    continue
                away_since = None
                if job.state.final:
                    return job
                seen = job.state.value.lower()
                place = None
                if job.state is JobState.QUEUED and job.queue_position is None:
                    place = yield from self._place(service, job_id)
                yield self._learn(StepName.WAIT, _progress(job, place, self._report.backend))
        except TimedOut:
            raise QueueTooLong(seconds=self._cancel.timeout, seen=seen, backend=self._report.backend) from None

    def _place(self, service: "QuantumService", job_id: JobId) -> Generator[CheckReport, None, JobMetrics | None]:
        """Older interfaces tell the place in the queue among the metrics; it only decorates."""
        try:
            return (yield from self._live(lambda: service.metrics(job_id, self._cancel)))
        except ClientError:
            self._cancel.checkpoint()
            return None

    def _look_back(self, service: "QuantumService", job_id: JobId) -> None:
        """What the service wrote down about a job that failed, if it still says so."""
        patience = CancelToken(_LOOK_BACK_LIMIT)
        with self._cancel.calling(patience.cancel):
            try:
                self._know(log=service.log(job_id, patience))
                self._know(metrics=service.metrics(job_id, patience))
            except ClientError as error:
                logger.info("no log or metrics of the failed job: %s", type(error).__name__)
        self._count_job(service)

    def _count_job(self, service: "QuantumService") -> None:
        """The time left after the job; it fails no check-up when the service does not say."""
        report, told = self._report, None
        if report.usage is None:
            return
        patience = CancelToken(_LOOK_BACK_LIMIT)
        with self._cancel.calling(patience.cancel):
            try:
                told = service.usage(patience)
            except ClientError as error:
                logger.info("the usage after the job is not known: %s", type(error).__name__)
        usage = usage_after(report.usage, told, report.metrics.charged_seconds if report.metrics else None)
        self._know(usage=usage, remaining_seconds=usage.remaining_seconds)

    def _sign_out(self, service: "QuantumService") -> Iterator[CheckReport]:
        yield self._begin(StepName.SIGN_OUT)
        self._signed_in = False
        yield self._end(StepName.SIGN_OUT, (yield from self._live(lambda: service.sign_out(self._cancel))))

    def _end_session(self, service: "QuantumService") -> None:
        """After a failure too, no access token that can be ended is left behind."""
        if not self._signed_in or not any(step.name is StepName.SIGN_OUT for step in self._report.steps):
            return
        self._signed_in = False
        try:
            service.sign_out(CancelToken(_FAREWELL_LIMIT))
        except AppError as error:
            logger.warning("the access token could not be ended: %s", type(error).__name__)

    def _live(self, question: Callable[[], T]) -> Generator[CheckReport, None, T]:
        """Ask on a thread of its own, and report meanwhile why we wait before asking again."""
        service = self._service
        if service is None:
            raise AssertionError("no service is open")
        said: queue.SimpleQueue[Pause | None] = queue.SimpleQueue()
        answered: list[T] = []
        failed: list[BaseException] = []

        def ask() -> None:
            try:
                answered.append(question())
            except BaseException as error:  # noqa: BLE001  # handed over to the thread that asked, raised there
                failed.append(error)
            said.put(None)

        service.tell_pauses(said.put)
        asking = threading.Thread(target=ask, name=f"check-up-{self._current().value}", daemon=True)
        asking.start()
        while (pause := said.get()) is not None:
            yield self._learn(self._current(), pause.sentence)
        asking.join()
        if failed:
            raise failed[0]
        return answered[0]

    def _take_back_job(self) -> None:
        """Cancel what was submitted and not seen to end; the user has had the answer already."""
        service = self._service
        if service is None or (self._pending is None and self._live_job is None):
            return
        try:
            job_id = self._live_job or self._sent_meanwhile(service)
            if job_id is not None:
                self._know(job_id=job_id)
                service.cancel_job(job_id, CancelToken(_FAREWELL_LIMIT))
        except AppError as error:
            self._about_job = LEFT_BEHIND
            logger.warning("the test job could not be cancelled at the service: %s", type(error).__name__)

    def _sent_meanwhile(self, service: "QuantumService") -> JobId | None:
        """The id of the job that was being sent; one whose answer is lost is looked for and cancelled here."""
        if self._pending is None:
            return None
        try:
            return service.submitted(self._pending, self._report.backend, CancelToken(_FAREWELL_LIMIT))
        except (TimedOut, *_MAYBE_ACCEPTED):
            self._find_and_cancel(service, CancelToken(_FAREWELL_LIMIT))
        except ClientError as error:
            logger.info("the test job was refused: %s", type(error).__name__)
        return None

    def _outcome(self, circuit: TestCircuit, wish: JobWish) -> str:
        if self._report.estimate is not None:
            return f"⟨{circuit.observable}⟩ = {self._report.estimate}"
        counts = self._report.counts or {}
        if circuit.expected is None:
            return Sentence("{shots:,} shots, {count:,} different outcomes", shots=wish.shots, count=len(counts))
        return Sentence(
            "{shots:,} shots, {agreement:.0%} as expected",
            shots=wish.shots,
            agreement=_agreement(counts, circuit.expected),
        )

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


def failure_of(step: StepName, error: AppError) -> Failure:
    """What a report says of an error that ended it at this step."""
    return Failure(
        step=step,
        layer=error.layer,
        title=error.title,
        advice=error.advice,
        link=str(getattr(error, "link", "")),
        asks_consent=isinstance(error, PaidPlan),
    )


def given_up(step: StepName) -> Failure:
    """What a report says when the user gave up at this step."""
    return Failure(
        step=step,
        layer=Layer.CANCELLED,
        title=Sentence("The check was cancelled"),
        advice=Sentence("A job that was submitted already is cancelled at the service too."),
    )


def _counted(found: tuple[backend_rules.Backend, ...]) -> str:
    kinds = backend_rules.summary(found)
    parts = [Sentence("{online} of {all} devices online", online=kinds["online"], all=kinds["real"])]
    if kinds["simulators"]:
        parts.append(counted("{n} simulator", "{n} simulators", kinds["simulators"]))
    return joined(", ", parts)


def _waiting(jobs: int) -> str:
    return Sentence("nobody waits") if jobs == 0 else counted("{n} job waiting", "{n} jobs waiting", jobs)


def _described(instance: Instance, *, chosen: bool) -> str:
    said = Sentence("{name}, plan {plan}", name=instance.name, plan=instance.plan)
    if instance.region:
        said += f", {instance.region}"
    if chosen:
        said += (
            Sentence(", chosen because none is set ({reason})", reason=instance.reason)
            if instance.reason
            else Sentence(", the first one")
        )
    return said


def _chosen(found: tuple[backend_rules.Backend, ...], wanted: str) -> backend_rules.Backend:
    if wanted:
        named = next((backend for backend in found if backend.name == wanted), None)
        if named is None:
            raise BackendUnknown(backend=wanted)
        if not named.online:
            raise BackendPaused(backend=wanted, status=named.status or "offline")
        return named
    best = backend_rules.least_busy(found)
    if best is None:
        raise BackendNone(seen=Sentence("{devices}.", devices=_counted(found)))
    return best


def _cost(instance: Instance, wish: JobWish) -> JobCost:
    return JobCost(
        seconds=estimated_seconds(wish.shots),
        plan=instance.plan,
        instance=instance.name or instance.crn,
        free=instance.free,
    )


def _refuse_spent(usage: Usage, left: str) -> None:
    if usage.plan_spent:
        raise PlanSpent(left=Sentence("{left}.", left=left))
    if usage.spent:
        raise QuotaSpent(left=Sentence("{left}.", left=left))


def _progress(job: Job, place: JobMetrics | None, backend: str) -> str:
    if job.state is JobState.RUNNING:
        return Sentence("Running on {backend}", backend=backend)
    position = job.queue_position if job.queue_position is not None else place.queue_position if place else None
    start = job.expected_start or (place.expected_start if place else "")
    said = Sentence("Queued on {backend}", backend=backend)
    if position is not None:
        said += Sentence(", position {position}", position=position)
    return Sentence("{said}, expected to start {time}", said=said, time=start[:16].replace("T", " ")) if start else said


def _charged(job: Job) -> str:
    return Sentence(", charged {seconds:.0f} s", seconds=job.charged_seconds) if job.charged_seconds else ""


def _agreement(counts: Counts, expected: Mapping[str, float]) -> float:
    """One minus the total variation distance between what was measured and what an ideal device gives."""
    shots = sum(counts.values())
    every = counts.keys() | expected.keys()
    return 1 - sum(abs(counts.get(bits, 0) / shots - expected.get(bits, 0.0)) for bits in every) / 2
