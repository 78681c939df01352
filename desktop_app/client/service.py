"""What a check-up asks of a service, whatever its protocol."""

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop_app.client.transport import Pause, Pending
from desktop_app.domain.backends import Backend, DeviceTraits
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import JobOrder
from desktop_app.domain.instances import Instance, InstanceChoice, Usage
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Job, JobId, JobMetrics, JobResult


class QuantumService(Protocol):
    """One account's view of the service. Every question may raise ClientError, Cancelled or TimedOut."""

    def tell_pauses(self, listener: Callable[[Pause], None]) -> None:
        """While a question waits before it is asked again, `listener` is told once a second."""

    def reach(self, cancel: CancelToken) -> str:
        """Ask something that needs no credentials; says what answered."""

    def sign_in(self, cancel: CancelToken) -> str:
        """Turn the key into a token; says how long it lasts."""

    def find_instance(self, cancel: CancelToken) -> Instance:
        """The account's instance, or the one chosen for it; every later question is about it."""

    def instances(self, cancel: CancelToken) -> tuple[InstanceChoice, ...]:
        """Every instance of the key, with plan and time left; the one that would be chosen is marked."""

    def backends(self, cancel: CancelToken) -> tuple[Backend, ...]:
        """All backends of the instance."""

    def described(self, backends: Sequence[Backend], cancel: CancelToken) -> tuple[Backend, ...]:
        """The same backends with size, processor and errors of those that were listed by name only; for a table."""

    def traits(self, backend: str, cancel: CancelToken) -> DeviceTraits:
        """What a circuit for this backend must respect, with the errors of its last calibration where known."""

    def usage(self, cancel: CancelToken) -> Usage:
        """The instance's time."""

    def submit(self, order: JobOrder, cancel: CancelToken) -> Pending:
        """Send the job; the answer is read by `submitted`, since the sending itself must not be left behind."""

    def submitted(self, pending: Pending, backend: str, cancel: CancelToken) -> JobId:
        """Wait for what `submit` began; may be called again after Cancelled."""

    def job(self, job_id: JobId, cancel: CancelToken) -> Job:
        """The job at this moment."""

    def wish(self, job: Job, cancel: CancelToken) -> JobWish | None:
        """What a test job of ours was asked to be; None where the service does not tell it."""

    def jobs(self, most: int, cancel: CancelToken) -> tuple[Job, ...]:
        """The instance's newest jobs, the newest first."""

    def metrics(self, job_id: JobId, cancel: CancelToken) -> JobMetrics:
        """Where a job stands in the queue, and how long it took."""

    def log(self, job_id: JobId, cancel: CancelToken) -> str:
        """The end of what the service wrote down about a job, as plain text."""

    def result(self, job_id: JobId, order: JobOrder, cancel: CancelToken) -> JobResult:
        """The result of a completed job that was ordered so."""

    def old_result(self, job: Job, cancel: CancelToken) -> JobResult:
        """The result of any completed job."""

    def cancel_job(self, job_id: JobId, cancel: CancelToken) -> None:
        """Ask the service to give the job up; one that is finished already is fine."""

    def sign_out(self, cancel: CancelToken) -> str:
        """End the access token where the protocol can, and prove it; says so. Harmless without a sign-in."""

    def close(self) -> None:
        """End all connections and forget the token."""
