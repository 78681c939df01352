"""The test job of a check-up: sent, waited for and read; and taken back when nobody waits for it any more."""

import logging
import secrets
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, StepName
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
    ClientError,
    ConnectionDropped,
    ConnectionRefused,
    HostNotFound,
    JobFailed,
    JobTooLong,
    PaidPlan,
    ProxyAddressRefused,
    ProxyLoginNeeded,
    ProxyUnreachable,
    QueueTooLong,
    RateLimited,
    ServiceOut,
    TimedOut,
    TlsFailed,
    WebPageInstead,
)
from desktop_app.domain.dates import moment
from desktop_app.domain.errors import AppError
from desktop_app.domain.instances import Instance, job_cost, plan_name, time_left_of, usage_after
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import RAN_TOO_LONG, Counts, Job, JobId, JobMetrics, JobState
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.services.growing_report import GrowingReport

if TYPE_CHECKING:
    from desktop_app.client.service import QuantumService
    from desktop_app.client.transport import Pending

logger = logging.getLogger(__name__)

_FIRST_POLL = 1.0
_LAST_POLL = 10.0
_FAREWELL_LIMIT = 15.0
"""Seconds we go on trying to cancel a job at the service after the user has given up."""
_LOOK_BACK_LIMIT = 10.0
"""Seconds for the usage after a job, and for logs and metrics of one that failed."""
_AWAY_LIMIT = 300.0
"""Seconds the network or the service may be away while a job waits: a laptop resumes, a service is restarted."""
_AWAY: Mapping[type[ClientError], str] = {
    ServiceOut: Sentence("The service is out; the job waits there"),
    RateLimited: Sentence("The service asks for a pause; the job waits there"),
}
_NETWORK_AWAY = Sentence("The network is away; the job waits at the service")
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


class Ask(Protocol):
    """Asks the service a question, and reports meanwhile what it waits for."""

    def __call__(self, question: Callable[[], T], /) -> Generator[CheckReport, None, T]:
        """The answer to the question, whatever it raises."""


class JobRun:
    """One job of one check-up. `ask` is how questions are asked that take a while."""

    def __init__(self, service: "QuantumService", report: GrowingReport, cancel: CancelToken, ask: Ask) -> None:
        self._service = service
        self._report = report
        self._cancel = cancel
        self._ask = ask
        self._instance = Instance(crn="", name="")
        self._pending: Pending | None = None
        self._live_job: JobId | None = None
        self._mark = f"check-{secrets.token_hex(8)}"
        self._about_job = ""

    def run(self, instance: Instance, wish: JobWish) -> Iterator[CheckReport]:
        """Yield a report for every change, until the result is there. Raises AppError and Cancelled."""
        self._instance = instance
        backend = self._report.now.backend
        yield self._report.begin(StepName.SUBMIT)
        cost = job_cost(instance, wish.shots)
        if not wish.covers(instance):
            raise PaidPlan(
                seconds=cost.seconds, most=cost.most_seconds, instance=cost.instance, plan=plan_name(cost.plan)
            )
        circuit = yield from self._circuit(backend, wish)
        order = JobOrder(backend=backend, circuit=circuit, primitive=wish.primitive, shots=wish.shots, mark=self._mark)
        self._cancel.checkpoint()
        self._pending = self._service.submit(order, self._cancel)
        job_id = self._live_job = yield from self._sent(self._pending)
        self._pending = None
        self._report.know(job_id=job_id, circuit=circuit.name)
        if wish.primitive is Primitive.SAMPLER:
            self._report.know(expected=circuit.expected)
        yield self._report.end(StepName.SUBMIT, joined(", ", (circuit.name, cost.time)))

        yield self._report.begin(StepName.WAIT)
        job = yield from self._wait(job_id)
        self._live_job = None
        self._report.know(metrics=JobMetrics(created=job.created, charged_seconds=job.charged_seconds))
        if job.state is not JobState.COMPLETED:
            self._look_back(job_id)
            raise unsuccessful(job, backend)
        yield self._report.end(
            StepName.WAIT, joined(", ", (Sentence("Done on {backend}", backend=backend), _charged(job)))
        )

        yield self._report.begin(StepName.RESULT)
        result = yield from self._ask(lambda: self._service.result(job_id, order, self._cancel))
        self._report.know(counts=result.counts, estimate=next(iter(result.estimates), None))
        self._count_job()
        yield self._report.end(StepName.RESULT, self._outcome(circuit, wish))

    def take_back(self) -> None:
        """Cancel what was submitted and not seen to end; the user has had the answer already."""
        if self._pending is None and self._live_job is None:
            return
        try:
            job_id = self._live_job or self._sent_meanwhile()
            if job_id is not None:
                self._report.know(job_id=job_id)
                self._service.cancel_job(job_id, CancelToken(_FAREWELL_LIMIT))
        except AppError as error:
            self._about_job = LEFT_BEHIND
            logger.warning("the test job could not be cancelled at the service: %s", type(error).__name__)

    def advise(self, failure: Failure) -> Failure:
        """What there is to say about a job that may have been left at the service comes before any other advice."""
        return replace(failure, advice=self._about_job, link=WORKLOADS_PAGE) if self._about_job else failure

    def _sent(self, pending: "Pending") -> Generator[CheckReport, None, JobId]:
        """The id of the job; when its answer is lost, the job is looked for and cancelled before that is told."""
        try:
            return self._service.submitted(pending, self._report.now.backend, self._cancel)
        except TimedOut:
            raise
        except _MAYBE_ACCEPTED:
            self._about_job = LEFT_BEHIND
            yield self._report.learn(Sentence("The answer was lost; looking for the job at the service"))
            try:
                yield from self._ask(lambda: self._find_and_cancel(self._cancel))
            except ClientError as error:
                self._cancel.checkpoint()
                logger.info("could not look for the job: %s", type(error).__name__)
            raise
        except ClientError:
            self._pending = None  # refused, so there is nothing to take back
            raise

    def _find_and_cancel(self, cancel: CancelToken) -> None:
        """Look for the job by its mark in the service's list, and cancel it."""
        for delay in (0.0, _LIST_DELAY):
            cancel.wait(delay)
            found = next((job for job in self._service.jobs(_NEWEST_JOBS, cancel) if self._mark in job.tags), None)
            if found is not None:
                self._report.know(job_id=found.id)
                if not found.state.final:
                    self._service.cancel_job(found.id, cancel)
                self._about_job = _TAKEN_BACK
                break
        else:
            self._about_job = _NOT_FOUND
        self._pending = None

    def _circuit(self, backend: str, wish: JobWish) -> Generator[CheckReport, None, TestCircuit]:
        match wish.circuit:
            case CircuitChoice.BELL:
                return bell_pair((yield from self._ask(lambda: self._service.traits(backend, self._cancel))))
            case CircuitChoice.GATELESS:
                return gateless()
            case CircuitChoice.OWN:
                return own_circuit(wish.qasm, measured=wish.primitive is Primitive.SAMPLER)

    def _wait(self, job_id: JobId) -> Generator[CheckReport, None, Job]:
        pause = _FIRST_POLL
        seen = "queued"
        away_since: float | None = None
        try:
            while True:
                self._cancel.wait(pause)
                pause = min(pause * 1.5, _LAST_POLL)
                try:
                    job = yield from self._ask(lambda: self._service.job(job_id, self._cancel))
                except _PASSING as error:
                    away_since = away_since or time.monotonic()
                    if isinstance(error, _STAYS) or time.monotonic() - away_since > _AWAY_LIMIT:
                        raise
                    away = _AWAY.get(type(error), _NETWORK_AWAY)
                    yield self._report.learn(away)
                    continue
                away_since = None
                if job.state.final:
                    return job
                seen = job.state.value.lower()
                place = None
                if job.state is JobState.QUEUED and job.queue_position is None:
                    place = yield from self._place(job_id)
                yield self._report.learn(_progress(job, place, self._report.now.backend))
        except TimedOut:
            raise QueueTooLong(seconds=self._cancel.timeout, seen=seen, backend=self._report.now.backend) from None

    def _place(self, job_id: JobId) -> Generator[CheckReport, None, JobMetrics | None]:
        """Older interfaces tell the place in the queue among the metrics; it only decorates."""
        try:
            return (yield from self._ask(lambda: self._service.metrics(job_id, self._cancel)))
        except ClientError:
            self._cancel.checkpoint()
            return None

    def _look_back(self, job_id: JobId) -> None:
        """What the service wrote down about a job that failed, if it still says so."""
        patience = CancelToken(_LOOK_BACK_LIMIT)
        with self._cancel.calling(patience.cancel):
            try:
                self._report.know(log=self._service.log(job_id, patience))
                self._report.know(metrics=self._service.metrics(job_id, patience))
            except ClientError as error:
                logger.info("no log or metrics of the failed job: %s", type(error).__name__)
        self._count_job()

    def _count_job(self) -> None:
        """The time left after the job; it fails no check-up when the service does not say."""
        report, told = self._report.now, None
        if report.usage is None:
            return
        patience = CancelToken(_LOOK_BACK_LIMIT)
        with self._cancel.calling(patience.cancel):
            try:
                told = self._service.usage(patience)
            except ClientError as error:
                logger.info("the usage after the job is not known: %s", type(error).__name__)
        usage = usage_after(report.usage, told, report.metrics.charged_seconds if report.metrics else None)
        self._report.know(usage=usage, remaining_seconds=usage.remaining_seconds)
        self._report.detail(StepName.USAGE, time_left_of(self._instance, usage))

    def _sent_meanwhile(self) -> JobId | None:
        """The id of the job that was being sent; one whose answer is lost is looked for and cancelled here."""
        if self._pending is None:
            return None
        try:
            return self._service.submitted(self._pending, self._report.now.backend, CancelToken(_FAREWELL_LIMIT))
        except (TimedOut, *_MAYBE_ACCEPTED):
            self._find_and_cancel(CancelToken(_FAREWELL_LIMIT))
        except ClientError as error:
            logger.info("the test job was refused: %s", type(error).__name__)
        return None

    def _outcome(self, circuit: TestCircuit, wish: JobWish) -> str:
        if (estimate := self._report.now.estimate) is not None:
            return joined("", (f"⟨{circuit.observable}⟩ = ", estimate.sentence))
        counts = self._report.now.counts or {}
        shots = counted("{n} shot", "{n} shots", wish.shots)
        if circuit.expected is None:
            return joined(", ", (shots, counted("{n} different outcome", "{n} different outcomes", len(counts))))
        agreement = _agreement(counts, circuit.expected)
        return joined(", ", (shots, Sentence("{agreement:.0%} as expected", agreement=agreement)))


def unsuccessful(job: Job, backend: str) -> ClientError:
    """What there is to say of a job that ended without a result."""
    ended = JobTooLong if job.reason_code == RAN_TOO_LONG else JobFailed
    return ended(state=Sentence(job.state.value), backend=backend, reason=job.reason or Sentence("none was given"))


def _progress(job: Job, place: JobMetrics | None, backend: str) -> str:
    if job.state is JobState.RUNNING:
        return Sentence("Running on {backend}", backend=backend)
    position = job.queue_position if job.queue_position is not None else place.queue_position if place else None
    start = job.expected_start or (place.expected_start if place else "")
    said: list[str] = [Sentence("Queued on {backend}", backend=backend)]
    if position is not None:
        said.append(Sentence("position {position}", position=position))
    if begins := moment(start):
        said.append(Sentence("expected to start {time}", time=begins))
    return joined(", ", said)


def _charged(job: Job) -> str:
    return Sentence("charged {seconds:.0f} s", seconds=job.charged_seconds) if job.charged_seconds else ""


def _agreement(counts: Counts, expected: Mapping[str, float]) -> float:
    """One minus the total variation distance between what was measured and what an ideal device gives."""
    shots = sum(counts.values())
    every = counts.keys() | expected.keys()
    return 1 - sum(abs(counts.get(bits, 0) / shots - expected.get(bits, 0.0)) for bits in every) / 2
