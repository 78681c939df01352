"""The quantum API: backends and jobs, spoken alike by the platform and by the classic service."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus
from typing import Protocol
from urllib.parse import quote

from desktop_app.client import wire
from desktop_app.client.codes import refused
from desktop_app.client.transport import KIB, Answer, Pending, Request, Transport, raise_for_common
from desktop_app.domain.backends import Backend, DeviceTraits
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import LONGEST_QASM, JobOrder, Primitive
from desktop_app.domain.client_errors import (
    AnswerUnreadable,
    BackendUnknown,
    ClientError,
    InstanceNotAccepted,
    JobRefused,
    JobUnknown,
    KeyNotAccepted,
    QuotaSpent,
    ResultMissing,
    RightMissing,
)
from desktop_app.domain.instances import longest_seconds
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import TAG, Job, JobId, JobMetrics, JobResult
from desktop_app.domain.sentence import Sentence

LOG_LIMIT = 8000
"""Characters of the end of a log that are kept."""
_MOST_STATUS_QUESTIONS = 50
_MOST_DESCRIBED = 24
_DESCRIBED_AT_ONCE = 4
_NO_BACKEND = "1007"
_NO_JOB = "1291"


class Signer(Protocol):
    """What makes a request acceptable to the service."""

    def sign(self, request: Request, cancel: CancelToken) -> Request:
        """The same request with its credentials."""

    def forget(self) -> None:
        """The service answered 401: fetch fresh credentials next time, if there are any."""


class QuantumApi:
    """The endpoints below one base address."""

    def __init__(self, transport: Transport, base: str, signer: Signer, headers: tuple[tuple[str, str], ...]) -> None:
        self._transport = transport
        self._base = base
        self._signer = signer
        self._headers = headers

    def backends(self, cancel: CancelToken, *, query: tuple[tuple[str, str], ...] = ()) -> tuple[Backend, ...]:
        """GET /backends; an interface that gives names only is asked for each one's status."""
        found = wire.backends(self.ask("/backends", cancel, query=query, size_limit=1024 * KIB))
        nameless = [b.name for b in found if b.status == "unknown"][:_MOST_STATUS_QUESTIONS]
        return tuple(self._status(b.name, cancel) if b.name in nameless else b for b in found)

    def described(self, backends: Sequence[Backend], cancel: CancelToken) -> tuple[Backend, ...]:
        """Of those that were listed by name only, size, processor and errors: /configuration and /properties of each.

        Several are asked for at a time, and not more than there is use for; one that does not answer stays as it was.
        """
        nameless = [one for one in backends if not one.qubits][:_MOST_DESCRIBED]
        found: dict[str, Backend] = {}
        for first in range(0, len(nameless), _DESCRIBED_AT_ONCE):
            asked = [(one, self._documents(one.name, cancel)) for one in nameless[first : first + _DESCRIBED_AT_ONCE]]
            found |= {one.name: self._with_documents(one, documents, cancel) for one, documents in asked}
        return tuple(found.get(one.name, one) for one in backends)

    def traits(self, backend: str, cancel: CancelToken) -> DeviceTraits:
        """GET /backends/{name}/configuration and /properties: big documents, hundreds of kilobytes for 156 qubits."""
        where = f"/backends/{_path(backend)}"
        traits = wire.device_traits(
            self.ask(f"{where}/configuration", cancel, backend=backend, size_limit=4096 * KIB), backend
        )
        try:
            errors = wire.pair_errors(
                self.ask(f"{where}/properties", cancel, backend=backend, size_limit=4096 * KIB), traits.coupling_map
            )
        except ClientError:
            # The errors only help to choose the pair: without them the first one is as good as any.
            cancel.checkpoint()
            return traits
        return replace(traits, errors=errors)

    def submit(self, order: JobOrder, further: Mapping[str, str], cancel: CancelToken) -> Pending:
        """POST /jobs, never repeated: a job costs quantum time."""
        body = {
            "program_id": order.primitive.value,
            "backend": order.backend,
            "cost": longest_seconds(order.shots),
            "tags": [TAG, order.circuit.choice.value, *([order.mark] if order.mark else [])],
            # Said outright, for IBM's own models take it for granted: plain JSON back, not Qiskit's typed one.
            "params": {"version": 2, "support_qiskit": False, "pubs": [_pub(order)]},
            **further,
        }
        request = Request(method="POST", url=f"{self._base}/jobs", headers=self._headers, json=body)
        return self._transport.start(self._signer.sign(request, cancel))

    def submitted(self, pending: Pending, backend: str, cancel: CancelToken) -> JobId:
        """The id of the job."""
        return wire.job_id(self.checked(pending.wait(cancel, abandon=False), backend=backend, submitting=True))

    def job(self, job_id: JobId, cancel: CancelToken) -> Job:
        """GET /jobs/{id}."""
        answer = self.ask(f"/jobs/{_path(job_id)}", cancel, job=job_id, query=(("exclude_params", "true"),))
        return wire.job(answer, job_id)

    def wish(self, job: Job, cancel: CancelToken) -> JobWish | None:
        """GET /jobs/{id} with its params, which hold the circuit as it was sent."""
        query = (("exclude_params", "false"),)
        limit = 4 * LONGEST_QASM // KIB * KIB
        return wire.job_wish(self.ask(f"/jobs/{_path(job.id)}", cancel, job=job.id, query=query, size_limit=limit), job)

    def jobs(self, most: int, cancel: CancelToken) -> tuple[Job, ...]:
        """GET /jobs."""
        query = (("limit", str(min(most, 200))), ("sort", "DESC"), ("exclude_params", "true"))
        return wire.jobs(self.ask("/jobs", cancel, query=query, size_limit=1024 * KIB))

    def metrics(self, job_id: JobId, cancel: CancelToken) -> JobMetrics:
        """GET /jobs/{id}/metrics."""
        return wire.job_metrics(self.ask(f"/jobs/{_path(job_id)}/metrics", cancel, job=job_id))

    def log(self, job_id: JobId, cancel: CancelToken) -> str:
        """GET /jobs/{id}/logs, plain text."""
        answer = self.ask(f"/jobs/{_path(job_id)}/logs", cancel, job=job_id, size_limit=4096 * KIB)
        return wire.plain_text(answer, LOG_LIMIT)

    def result(self, job_id: JobId, order: JobOrder, cancel: CancelToken) -> JobResult:
        """GET /jobs/{id}/results: one hex sample per shot and register, so the size follows the shots."""
        bits = sum(register.bits for register in order.circuit.registers)
        answer = self._results(job_id, (256 + order.shots * (8 + bits // 4) // KIB * 2) * KIB, cancel)
        if order.primitive is Primitive.ESTIMATOR:
            return JobResult(estimates=wire.estimates(answer, order.circuit.ideal))
        counts, seen = wire.sampler_counts(answer, order.circuit.registers)
        if seen != order.shots:
            raise AnswerUnreadable(host=answer.host)
        return JobResult(counts=counts)

    def old_result(self, job: Job, cancel: CancelToken) -> JobResult:
        """GET /jobs/{id}/results of a job whose circuit is not known here; what has another form stays empty."""
        answer = self._results(job.id, 8192 * KIB, cancel)
        return wire.any_result(answer)

    def cancel_job(self, job_id: JobId, cancel: CancelToken) -> None:
        """POST /jobs/{id}/cancel; 409 says that the job was finished already."""
        request = Request(method="POST", url=f"{self._base}/jobs/{_path(job_id)}/cancel", headers=self._headers)
        answer = self._transport.ask(self._signer.sign(replace(request, harmless=True), cancel), cancel)
        if answer.status != HTTPStatus.CONFLICT:
            self.checked(answer, job=job_id)

    def ask(  # noqa: PLR0913  # what the question is about decides what its errors mean
        self,
        path: str,
        cancel: CancelToken,
        *,
        backend: str = "",
        job: str = "",
        query: tuple[tuple[str, str], ...] = (),
        size_limit: int = 256 * KIB,
    ) -> Answer:
        """GET; a token that lapsed in mid-use is renewed once. Raises ClientError for what is not 2xx."""
        request = Request(
            method="GET", url=f"{self._base}{path}", query=query, headers=self._headers, size_limit=size_limit
        )
        answer = self._transport.ask(self._signer.sign(request, cancel), cancel)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            self._signer.forget()
            answer = self._transport.ask(self._signer.sign(request, cancel), cancel)
        return self.checked(answer, backend=backend, job=job)

    def checked(self, answer: Answer, *, backend: str = "", job: str = "", submitting: bool = False) -> Answer:
        """The answer when it is a good one, else the cause by the service's code, then by the status."""
        if answer.ok:
            return answer
        if named := refused(answer):
            raise named
        raise_for_common(answer)
        code = wire.error_code(answer)
        errors: dict[int, ClientError] = {
            HTTPStatus.UNAUTHORIZED: KeyNotAccepted(),
            HTTPStatus.FORBIDDEN: RightMissing(),
            HTTPStatus.CONFLICT: QuotaSpent(left=Sentence("The service says that the limit is reached.")),
            HTTPStatus.NOT_FOUND: _not_found(code, backend, job),
        }
        if submitting:
            errors[HTTPStatus.BAD_REQUEST] = JobRefused(code=code or Sentence("not given"))
        elif not job:
            errors[HTTPStatus.BAD_REQUEST] = InstanceNotAccepted()
        raise errors.get(answer.status) or AnswerUnreadable(host=answer.host)

    def _results(self, job_id: JobId, size_limit: int, cancel: CancelToken) -> Answer:
        answer = self.ask(f"/jobs/{_path(job_id)}/results", cancel, job=job_id, size_limit=size_limit)
        if answer.status == HTTPStatus.NO_CONTENT:
            raise ResultMissing
        return answer

    def _documents(self, name: str, cancel: CancelToken) -> tuple[Pending, Pending]:
        """Configuration and properties, under way."""
        where = f"{self._base}/backends/{_path(name)}"
        requests = (
            Request(method="GET", url=f"{where}/{what}", headers=self._headers, size_limit=4096 * KIB)
            for what in ("configuration", "properties")
        )
        configuration, properties = (self._transport.start(self._signer.sign(one, cancel)) for one in requests)
        return configuration, properties

    def _with_documents(self, backend: Backend, documents: tuple[Pending, Pending], cancel: CancelToken) -> Backend:
        configuration, properties = documents
        try:
            answer = self.checked(configuration.wait(cancel), backend=backend.name)
            backend = wire.configured(backend, answer)
            coupled = wire.device_traits(answer, backend.name).coupling_map
            errors = wire.pair_errors(self.checked(properties.wait(cancel), backend=backend.name), coupled)
        except ClientError:
            cancel.checkpoint()
            return backend
        return replace(backend, error_best=min((error for _, error in errors.gates), default=None))

    def _status(self, name: str, cancel: CancelToken) -> Backend:
        return wire.backend_status(self.ask(f"/backends/{_path(name)}/status", cancel, backend=name), name)


def _not_found(code: str, backend: str, job: str) -> ClientError:
    """What is not there is what was asked about; the code only tells a job from its device."""
    if job and code != _NO_BACKEND:
        return JobUnknown(job=job)
    if code == _NO_BACKEND or (backend and code != _NO_JOB):
        return BackendUnknown(backend=backend or Sentence("that was asked for"))
    return InstanceNotAccepted()


def _pub(order: JobOrder) -> list[object]:
    if order.primitive is Primitive.ESTIMATOR:
        return [order.circuit.unmeasured, [{order.circuit.observable: 1.0}], None, order.precision]
    return [order.circuit.qasm, None, order.shots]


def _path(segment: str) -> str:
    return quote(segment, safe="")
