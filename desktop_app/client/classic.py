"""The classic protocol of the channel ibm_quantum, which ended on 1 July 2025.

An API token becomes an access token, the account tells where its services are, the access token is ended by a logout,
and a second logout that is answered with 401 proves it. On IBM's own hosts every failure means that the service has
ended; on this computer (the practice service) failures mean what they say.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http import HTTPStatus
from urllib.parse import urlsplit

from desktop_app.client import wire
from desktop_app.client.calls import Calls
from desktop_app.client.codes import refused
from desktop_app.client.quantum import QuantumApi
from desktop_app.client.transport import KIB, Answer, Pending, Request, Transport, good, host_asked, raise_for_common
from desktop_app.domain.accounts import Account
from desktop_app.domain.addresses import is_ibm, is_loopback
from desktop_app.domain.backends import Backend
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import JobOrder
from desktop_app.domain.client_errors import (
    AddressRefused,
    AnswerUnreadable,
    ClientError,
    ForeignAddress,
    InstanceNone,
    InstanceUnknown,
    KeyNotAccepted,
    LogoutUnproven,
    ProxyCannotConnect,
    ProxyUnreachable,
    ServiceEnded,
    TimedOut,
    TokenRefused,
    UnencryptedAddress,
)
from desktop_app.domain.instances import Instance, InstanceChoice, Usage
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, joined

_VERSION_HEADER = (("IBM-API-Version", "2024-01-01"),)
_NO_SUCH_ENDPOINT = {HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED}
_DAY = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where the parts of the classic service are, without a closing slash."""

    auth: str
    api: str
    runtime: str


def addresses_of(address: str) -> Addresses:
    """Where they are as long as users/me has not said otherwise."""
    parts = urlsplit(address)
    origin = f"{parts.scheme}://{parts.netloc}"
    if is_loopback(parts.hostname or ""):
        return Addresses(auth=f"{origin}/api", api=f"{origin}/api", runtime=f"{origin}/runtime")
    return Addresses(
        auth=f"{origin}/api", api="https://api.quantum.ibm.com/api", runtime="https://api.quantum.ibm.com/runtime"
    )


class ClassicService(Calls):
    """One account of the classic service."""

    def __init__(self, account: Account, api_token: Secret, transport: Transport) -> None:
        self._account = account
        self._api_token = api_token
        self._transport = transport
        self._addresses = addresses_of(account.address)
        self._at_ibm = not is_loopback(urlsplit(account.address).hostname or "")
        self._access_token: Secret | None = None
        self._direct = False
        self._instance = Instance(crn="", name="")
        self._api = self._api_at(self._addresses.runtime)

    def reach(self, cancel: CancelToken) -> str:
        """GET /version needs no credentials."""
        with self._ended():
            answer = self._transport.ask(Request(method="GET", url=f"{self._addresses.auth}/version"), cancel)
            raise_for_common(answer)
            if not answer.ok:
                raise AnswerUnreadable(host=answer.host)
            version = wire.text(wire.object_of(answer), "api-auth")
        return _answers(answer.host, version)

    def sign_in(self, cancel: CancelToken) -> str:
        """POST /users/loginWithToken, then GET /users/me.

        Where there is no such login, the API token itself is sent with every call, as the guide's first REST sample
        does; then there is nothing to end at the end.
        """
        with self._ended():
            answer = self._transport.ask(
                Request(
                    method="POST",
                    url=f"{self._addresses.auth}/users/loginWithToken",
                    secret_json=(("apiToken", self._api_token),),
                    harmless=True,
                ),
                cancel,
            )
            if answer.status in _NO_SUCH_ENDPOINT:
                self._direct = True
                return Sentence("There is no login: the API token itself is sent with every call")
            token, life = _access_token(answer)
            self._access_token = token
            self._follow_addresses(cancel)
        return Sentence("The token is accepted; the access token lasts {life:.0f} days", life=life / _DAY)

    def find_instance(self, cancel: CancelToken) -> Instance:
        """GET /Network lists the projects as hub/group/project."""
        found = self._projects(cancel)
        wanted = self._account.instance
        if wanted:
            meant = next((project for project in found if project.crn == wanted), None)
            if meant is None:
                names = joined(", ", (Sentence("“{name}”", name=project.crn) for project in found[:3]))
                raise InstanceUnknown(seen=Sentence("The token sees {names}.", names=names))
            self._instance = meant
        else:
            self._instance = found[0]
        return self._instance

    def instances(self, cancel: CancelToken) -> tuple[InstanceChoice, ...]:
        """Every project, with its time left."""
        found = self._projects(cancel)
        usages = self._usages(cancel)
        return tuple(
            InstanceChoice(instance=project, usage=usages.get(project.crn), chosen=number == 0)
            for number, project in enumerate(found)
        )

    def backends(self, cancel: CancelToken) -> tuple[Backend, ...]:
        """GET /backends gives names; each one's status is asked for."""
        return self._api.backends(cancel, query=(("provider", self._instance.crn),))

    def usage(self, cancel: CancelToken) -> Usage:
        """GET /usage tells the time of every project at once."""
        return self._usages(cancel).get(self._instance.crn) or Usage(consumed_seconds=0.0)

    def submit(self, order: JobOrder, cancel: CancelToken) -> Pending:
        """POST /jobs with hub, group and project."""
        parts = dict(zip(("hub", "group", "project"), self._instance.crn.split("/"), strict=False))
        return self._api.submit(order, parts, cancel)

    def sign_out(self, cancel: CancelToken) -> str:
        """POST /users/logout twice: only 401 to the second proves that the access token is dead."""
        token, self._access_token = self._access_token, None
        if self._direct:
            return Sentence("The API token was used directly, so there is no access token to end")
        if token is None:
            return Sentence("No access token was made")
        self._log_out(token, cancel)
        second = self._log_out(token, cancel)
        if second.status != HTTPStatus.UNAUTHORIZED:
            raise LogoutUnproven(status=second.status)
        return Sentence("The access token is dead: a second logout was answered with 401")

    def close(self) -> None:
        """End all connections and forget the token."""
        self._access_token = None
        self._transport.close()

    def sign(self, request: Request, cancel: CancelToken) -> Request:  # noqa: ARG002  # what a signer is asked with
        """The same request with the access token, or with the API token itself as bearer."""
        if self._access_token is not None:
            return replace(request, secret_headers=(*request.secret_headers, ("x-access-token", self._access_token)))
        if not self._direct:
            raise KeyNotAccepted
        return request.signed(self._api_token)

    def forget(self) -> None:
        """An access token of weeks does not lapse in mid-use; there is nothing to renew."""

    def _api_at(self, runtime: str) -> QuantumApi:
        return QuantumApi(self._transport, runtime, self, _VERSION_HEADER)

    def _follow_addresses(self, cancel: CancelToken) -> None:
        """GET /users/me says where the services are; the token goes there only if that is IBM, or this computer."""
        urls = wire.inner(wire.object_of(self._get(f"{self._addresses.auth}/users/me", cancel)), "urls")
        api = self._accepted(wire.text(urls, "http"), self._addresses.api)
        runtime = self._accepted(wire.text(wire.inner(urls, "services"), "runtime"), self._addresses.runtime)
        self._addresses = Addresses(auth=self._addresses.auth, api=api, runtime=runtime)
        self._api = self._api_at(runtime)

    def _accepted(self, address: str, otherwise: str) -> str:
        if not address:
            return otherwise
        try:
            host = host_asked(address)
        except AddressRefused as unfit:
            plain = address.startswith("http://") and is_ibm(str(unfit.facts["host"]))
            raise (UnencryptedAddress if plain else ForeignAddress)(**unfit.facts) from None
        if is_loopback(host) == self._at_ibm:
            raise ForeignAddress(host=host)
        return address.rstrip("/")

    def _projects(self, cancel: CancelToken) -> list[Instance]:
        found = wire.projects(self._get(f"{self._addresses.api}/Network", cancel))
        if not found:
            raise InstanceNone
        return found

    def _usages(self, cancel: CancelToken) -> dict[str, Usage]:
        return wire.classic_usages(self._api.ask("/usage", cancel))

    def _get(self, url: str, cancel: CancelToken) -> Answer:
        request = Request(method="GET", url=url, size_limit=1024 * KIB)
        answer = self._transport.ask(self.sign(request, cancel), cancel)
        if named := refused(answer):
            raise named
        return good(answer)

    def _log_out(self, token: Secret, cancel: CancelToken) -> Answer:
        request = Request(
            method="POST", url=f"{self._addresses.auth}/users/logout", secret_headers=(("x-access-token", token),)
        )
        return self._transport.ask(request, cancel)

    @contextmanager
    def _ended(self) -> Generator[None]:
        """On IBM's own hosts, whatever goes wrong: the service is gone, nothing is wrong with the token."""
        try:
            yield
        except ClientError as error:
            # A proxy that cannot find the host says so by not opening the way; one that wants a login hides it.
            near = isinstance(error, TimedOut | ProxyUnreachable) and not isinstance(error, ProxyCannotConnect)
            if near or not self._at_ibm:
                raise
            raise ServiceEnded from error


def _answers(host: str, version: str) -> str:
    if not version:
        return Sentence("{host} answers", host=host)
    return Sentence("{host} answers, sign-in version {version}", host=host, version=version)


def _access_token(answer: Answer) -> tuple[Secret, float]:
    """The access token and its life in seconds. Raises ClientError."""
    if answer.ok:
        body = wire.object_of(answer)
        token = body.get("id")
        if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
            raise AnswerUnreadable(host=answer.host)
        return Secret(token), wire.number(body, "ttl") or 14 * _DAY
    if named := refused(answer):
        raise named
    raise_for_common(answer)
    if answer.status in {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        raise TokenRefused
    raise AnswerUnreadable(host=answer.host)
