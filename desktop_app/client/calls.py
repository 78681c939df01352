"""What both protocols ask of the quantum API in the same words."""

from collections.abc import Callable, Sequence

from desktop_app.client.quantum import QuantumApi
from desktop_app.client.transport import Pause, Pending, Transport
from desktop_app.domain.backends import Backend, DeviceTraits
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import JobOrder
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Job, JobId, JobMetrics, JobResult


class Calls:
    """The part of a `QuantumService` that is the same for every account; `_api` is where its instance is."""

    _transport: Transport
    _api: QuantumApi

    def tell_pauses(self, listener: Callable[[Pause], None]) -> None:
        """While a question waits before it is asked again, `listener` is told once a second."""
        self._transport.on_pause = listener

    def described(self, backends: Sequence[Backend], cancel: CancelToken) -> tuple[Backend, ...]:
        """GET /backends/{name}/configuration and /properties of those that were listed by name only."""
        return self._api.described(backends, cancel)

    def traits(self, backend: str, cancel: CancelToken) -> DeviceTraits:
        """GET /backends/{name}/configuration and /properties."""
        return self._api.traits(backend, cancel)

    def submitted(self, pending: Pending, backend: str, cancel: CancelToken) -> JobId:
        """The id of the job."""
        return self._api.submitted(pending, backend, cancel)

    def job(self, job_id: JobId, cancel: CancelToken) -> Job:
        """GET /jobs/{id}."""
        return self._api.job(job_id, cancel)

    def wish(self, job: Job, cancel: CancelToken) -> JobWish | None:
        """GET /jobs/{id}."""
        return self._api.wish(job, cancel)

    def jobs(self, most: int, cancel: CancelToken) -> tuple[Job, ...]:
        """GET /jobs."""
        return self._api.jobs(most, cancel)

    def metrics(self, job_id: JobId, cancel: CancelToken) -> JobMetrics:
        """GET /jobs/{id}/metrics."""
        return self._api.metrics(job_id, cancel)

    def log(self, job_id: JobId, cancel: CancelToken) -> str:
        """GET /jobs/{id}/logs."""
        return self._api.log(job_id, cancel)

    def result(self, job_id: JobId, order: JobOrder, cancel: CancelToken) -> JobResult:
        """GET /jobs/{id}/results."""
        return self._api.result(job_id, order, cancel)

    def old_result(self, job: Job, cancel: CancelToken) -> JobResult:
        """GET /jobs/{id}/results."""
        return self._api.old_result(job, cancel)

    def cancel_job(self, job_id: JobId, cancel: CancelToken) -> None:
        """POST /jobs/{id}/cancel."""
        self._api.cancel_job(job_id, cancel)
