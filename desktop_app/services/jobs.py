"""The jobs of an account's instance, and an older one opened again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import EXPECTED, IDEAL, CircuitChoice
from desktop_app.domain.client_errors import ClientError
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Cancellation, Job, JobId, JobRecord, JobResult, JobState
from desktop_app.domain.sentence import Sentence
from desktop_app.services.session import QUESTION_LIMIT, ReadCredentials, signed_in

if TYPE_CHECKING:
    from desktop_app.client.service import QuantumService

MOST_JOBS = 200
_UNFITTED = Sentence(
    "It was sent from your own Python, which fits a circuit of yours to the device: run it again there "
    "(on the command line: --in PYTHON)."
)


class CannotRunAgain(AppError):
    """The job is none of our own tests, or the service has forgotten what it was."""

    layer = Layer.JOB
    symptom: ClassVar[str] = (
        "a job that is no test of this program, or whose circuit the service does not tell any more"
    )
    title = "The job {job} cannot be run again"
    advice = "{reason}"


def list_jobs(
    account: Account, read_credentials: ReadCredentials, cancel: CancelToken, *, most: int = 20
) -> tuple[Job, ...]:
    """The newest jobs, the newest first. Raises AppError or Cancelled."""
    with signed_in(account, read_credentials, cancel) as service:
        service.find_instance(cancel)
        return service.jobs(min(most, MOST_JOBS), cancel)


def open_job(account: Account, read_credentials: ReadCredentials, cancel: CancelToken, job_id: JobId) -> JobRecord:
    """The job with its result if it completed, with its log if not. Raises AppError or Cancelled."""
    with signed_in(account, read_credentials, cancel) as service:
        service.find_instance(cancel)
        return _record(service, cancel, job_id)


def wish_of(
    account: Account, read_credentials: ReadCredentials, cancel: CancelToken, job_id: JobId, *, in_python: bool = False
) -> JobWish:
    """What an earlier test job of ours was asked to be, to be run again here or `in_python`.

    Raises CannotRunAgain, another AppError or Cancelled.
    """
    with signed_in(account, read_credentials, cancel) as service:
        service.find_instance(cancel)
        job = service.job(job_id, cancel)
        wish = service.wish(job, cancel) if job.ours else None
    if wish is None:
        raise CannotRunAgain(job=job_id, reason=job.why_not_again)
    if job.in_python and wish.circuit is CircuitChoice.OWN and not in_python:
        raise CannotRunAgain(job=job_id, reason=_UNFITTED)
    return wish


def _wish(service: "QuantumService", job: Job, cancel: CancelToken) -> JobWish | None:
    """Without it the job is still worth showing."""
    try:
        return service.wish(job, cancel) if job.ours else None
    except ClientError:
        cancel.checkpoint()
        return None


def cancel_job(
    account: Account,
    read_credentials: ReadCredentials,
    cancel: CancelToken,
    job_id: JobId,
    agrees: Callable[[Job], bool] | None = None,
) -> Cancellation | None:
    """Ask the service to give a job up, and look at it then: one that had finished is as it was.

    Any job of the instance, whoever sent it. `agrees` is asked before about a job that can still be cancelled; after a
    no nothing is done, and None returned. Raises AppError or Cancelled as long as the service has not taken the wish.
    """
    with signed_in(account, read_credentials, cancel) as service:
        service.find_instance(cancel)
        job = Job(id=job_id, state=JobState.UNKNOWN)
        if agrees:
            job = service.job(job_id, cancel)
            if job.state.final:
                return Cancellation(job=job)
            if not agrees(job):
                return None
            # Whoever was asked may have taken long.
            cancel.limit(QUESTION_LIMIT)
        service.cancel_job(job_id, cancel)
        try:
            return Cancellation(job=service.job(job_id, cancel))
        except ClientError as error:
            return Cancellation(job=job, unseen=error)


def _record(service: "QuantumService", cancel: CancelToken, job_id: JobId) -> JobRecord:
    job = service.job(job_id, cancel)
    completed = job.state is JobState.COMPLETED
    result = _with_ideal(service.old_result(job, cancel), job) if completed else JobResult()
    return JobRecord(
        job=job,
        metrics=service.metrics(job_id, cancel),
        result=result,
        expected=_expected(job) if result.counts is not None else None,
        log="" if completed or not job.state.final else service.log(job_id, cancel),
        wish=_wish(service, job, cancel),
    )


def _with_ideal(result: JobResult, job: Job) -> JobResult:
    """The qubits of our own circuits are always alike, so that an ideal device gives 1."""
    if not job.ours or _expected(job) is None:
        return result
    return replace(result, estimates=tuple(replace(one, ideal=IDEAL) for one in result.estimates))


def _expected(job: Job) -> Mapping[str, float] | None:
    """Our own test jobs carry the name of their circuit as a tag."""
    return next((EXPECTED[choice] for choice in CircuitChoice if choice in job.tags and choice in EXPECTED), None)
