"""The platform protocol, shared by the channels ibm_quantum_platform and ibm_cloud."""

from http import HTTPStatus
from urllib.parse import quote

from desktop_app.client import wire
from desktop_app.client.endpoints import Endpoints
from desktop_app.client.iam import AccessToken
from desktop_app.client.instances import InstanceFinder
from desktop_app.client.transport import KIB, Answer, Pending, Request, Transport, raise_for_common
from desktop_app.domain.accounts import Account
from desktop_app.domain.backends import Backend, DeviceTraits
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import TestCircuit
from desktop_app.domain.client_errors import (
    AnswerUnreadable,
    BackendUnknown,
    ClientError,
    InstanceUnknown,
    JobRefused,
    KeyNotAccepted,
    QuotaSpent,
    RightMissing,
)
from desktop_app.domain.instances import Instance, Usage
from desktop_app.domain.jobs import Counts, Job, JobId
from desktop_app.domain.secret import Secret

API_VERSION = "2026-04-15"
JOB_COST = 30
"""Seconds of quantum time after which the service ends the test job; it needs two or three."""
JOB_TAG = "qubit-keychain"


class PlatformService:
    """IAM, Global Search and the quantum API for one account."""

    def __init__(self, account: Account, api_key: Secret, transport: Transport, endpoints: Endpoints) -> None:
        self._account = account
        self._transport = transport
        self._endpoints = endpoints
        self._token = AccessToken(transport, endpoints.iam, api_key)
        self._base = endpoints.quantum(account.region)
        self._crn = ""

    def reach(self, cancel: CancelToken) -> str:
        """GET /versions needs no credentials, so it tells the network apart from the key."""
        answer = self._transport.ask(self._request("GET", "/versions"), cancel)
        raise_for_common(answer)
        if not answer.ok:
            raise AnswerUnreadable(host=answer.host)
        known = wire.versions(answer)
        newest = f", newest interface {max(known)}" if known else ""
        return f"{answer.host} answers{newest}"

    def sign_in(self, cancel: CancelToken) -> str:
        """POST /identity/token at IAM."""
        self._token.get(cancel)
        return f"The key is accepted; the token lasts {self._token.life_seconds / 60:.0f} minutes"

    def find_instance(self, cancel: CancelToken) -> Instance:
        """Global Search and the Catalog; afterwards every call goes to the instance's region."""
        finder = InstanceFinder(self._transport, self._endpoints, self._token)
        instance = finder.find(self._account, cancel)
        self._crn = instance.crn
        self._base = self._endpoints.quantum(instance.region)
        return instance

    def backends(self, cancel: CancelToken) -> tuple[Backend, ...]:
        """GET /backends; an interface that gives names only is asked for each one's status."""
        found = wire.backends(self._ask("GET", "/backends", cancel, size_limit=1024 * KIB))
        return tuple(
            wire.backend_status(self._ask("GET", f"/backends/{_path(b.name)}/status", cancel), b.name)
            if b.status == "unknown"
            else b
            for b in found
        )

    def traits(self, backend: str, cancel: CancelToken) -> DeviceTraits:
        """GET /backends/{name}/configuration: a big document, some hundred kilobytes for 156 qubits."""
        answer = self._ask("GET", f"/backends/{_path(backend)}/configuration", cancel, size_limit=4096 * KIB)
        return wire.device_traits(answer, backend)

    def usage(self, cancel: CancelToken) -> Usage:
        """GET /instances/usage."""
        return wire.usage(self._ask("GET", "/instances/usage", cancel))

    def submit(self, backend: str, circuit: TestCircuit, shots: int, cancel: CancelToken) -> Pending:
        """POST /jobs, never repeated: a job costs quantum time."""
        body = {
            "program_id": "sampler",
            "backend": backend,
            "cost": JOB_COST,
            "tags": [JOB_TAG],
            "params": {"version": 2, "pubs": [[circuit.qasm, None, shots]]},
        }
        return self._transport.start(self._signed(self._request("POST", "/jobs", json=body), cancel))

    def submitted(self, pending: Pending, backend: str, cancel: CancelToken) -> JobId:
        """The id of the job."""
        return wire.job_id(self._checked(pending.wait(cancel, abandon=False), backend))

    def job(self, job_id: JobId, cancel: CancelToken) -> Job:
        """GET /jobs/{id}."""
        answer = self._ask("GET", f"/jobs/{_path(job_id)}", cancel, query=(("exclude_params", "true"),))
        return wire.job(answer, job_id)

    def counts(self, job_id: JobId, circuit: TestCircuit, shots: int, cancel: CancelToken) -> Counts:
        """GET /jobs/{id}/results: one hex sample per shot, so the size follows the shots."""
        limit = (256 + shots // 32) * KIB
        answer = self._ask("GET", f"/jobs/{_path(job_id)}/results", cancel, size_limit=limit)
        counts, seen = wire.sampler_counts(answer, circuit.register)
        if seen != shots or any(len(bits) != circuit.bits for bits in counts):
            raise AnswerUnreadable(host=answer.host)
        return counts

    def cancel_job(self, job_id: JobId, cancel: CancelToken) -> None:
        """POST /jobs/{id}/cancel; 409 says that the job was finished already."""
        request = self._request("POST", f"/jobs/{_path(job_id)}/cancel")
        answer = self._transport.ask(self._signed(request, cancel), cancel)
        if answer.status != HTTPStatus.CONFLICT:
            self._checked(answer)

    def close(self) -> None:
        """A platform token cannot be recalled by its holder; it is forgotten here and lapses there."""
        self._token.forget()
        self._transport.close()

    def _ask(
        self,
        method: str,
        path: str,
        cancel: CancelToken,
        *,
        query: tuple[tuple[str, str], ...] = (),
        size_limit: int = 256 * KIB,
    ) -> Answer:
        request = self._request(method, path, query=query, size_limit=size_limit)
        answer = self._transport.ask(self._signed(request, cancel), cancel)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            # The token may have lapsed in mid-use: renew it once, then blame the key.
            self._token.forget()
            answer = self._transport.ask(self._signed(request, cancel), cancel)
        return self._checked(answer)

    def _request(
        self,
        method: str,
        path: str,
        *,
        query: tuple[tuple[str, str], ...] = (),
        json: object = None,
        size_limit: int = 256 * KIB,
    ) -> Request:
        return Request(
            method=method,
            url=f"{self._base}{path}",
            query=query,
            headers=(("IBM-API-Version", API_VERSION),),
            json=json,
            size_limit=size_limit,
        )

    def _signed(self, request: Request, cancel: CancelToken) -> Request:
        return request.signed(self._token.get(cancel), (("Service-CRN", self._crn),))

    def _checked(self, answer: Answer, backend: str = "") -> Answer:
        """The answer when it is a good one, else the cause by the service's code, then by the status."""
        if answer.ok:
            return answer
        raise_for_common(answer)
        code = wire.error_code(answer)
        errors: dict[int, ClientError] = {
            HTTPStatus.UNAUTHORIZED: KeyNotAccepted(),
            HTTPStatus.FORBIDDEN: RightMissing(),
            HTTPStatus.CONFLICT: QuotaSpent(left="The service says that the limit is reached."),
            HTTPStatus.NOT_FOUND: BackendUnknown(backend=backend) if backend else InstanceUnknown(seen=""),
            HTTPStatus.BAD_REQUEST: JobRefused(code=code or "not given"),
        }
        raise errors.get(answer.status) or AnswerUnreadable(host=answer.host)


def _path(segment: str) -> str:
    return quote(segment, safe="")
