"""What a check-up asks of a service, whatever its protocol."""

from typing import Protocol

from desktop_app.client.transport import Pending
from desktop_app.domain.backends import Backend, DeviceTraits
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import TestCircuit
from desktop_app.domain.instances import Instance, Usage
from desktop_app.domain.jobs import Counts, Job, JobId


class QuantumService(Protocol):
    """One account's view of the service. Every question may raise ClientError, Cancelled or TimedOut."""

    def reach(self, cancel: CancelToken) -> str:
        """Ask something that needs no credentials; says what answered."""

    def sign_in(self, cancel: CancelToken) -> str:
        """Turn the key into a token; says how long it lasts."""

    def find_instance(self, cancel: CancelToken) -> Instance:
        """The account's instance, or the one chosen for it."""

    def backends(self, cancel: CancelToken) -> tuple[Backend, ...]:
        """All backends of the instance."""

    def traits(self, backend: str, cancel: CancelToken) -> DeviceTraits:
        """What a circuit for this backend must respect."""

    def usage(self, cancel: CancelToken) -> Usage:
        """The instance's time."""

    def submit(self, backend: str, circuit: TestCircuit, shots: int, cancel: CancelToken) -> Pending:
        """Send the job; the answer is read by `submitted`, since the sending itself must not be left behind."""

    def submitted(self, pending: Pending, backend: str, cancel: CancelToken) -> JobId:
        """Wait for what `submit` began; may be called again after Cancelled."""

    def job(self, job_id: JobId, cancel: CancelToken) -> Job:
        """The job at this moment."""

    def counts(self, job_id: JobId, circuit: TestCircuit, shots: int, cancel: CancelToken) -> Counts:
        """The counts of a completed job."""

    def cancel_job(self, job_id: JobId, cancel: CancelToken) -> None:
        """Ask the service to give the job up; one that is finished already is fine."""

    def close(self) -> None:
        """End all connections and forget the token."""
