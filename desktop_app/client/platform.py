"""The platform protocol, shared by the channels ibm_quantum_platform and ibm_cloud."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

from desktop_app.client import wire
from desktop_app.client.calls import Calls
from desktop_app.client.endpoints import Endpoints
from desktop_app.client.iam import AccessToken
from desktop_app.client.instances import InstanceFinder, choose
from desktop_app.client.quantum import QuantumApi
from desktop_app.client.transport import Pending, Request, Transport, raise_for_common
from desktop_app.domain.accounts import Account
from desktop_app.domain.backends import Backend
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import JobOrder
from desktop_app.domain.client_errors import ClientError, HostNotFound, RegionUnknown
from desktop_app.domain.crn import KNOWN_REGIONS
from desktop_app.domain.instances import Instance, InstanceChoice, Usage
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, joined

API_VERSION = "2026-04-15"
_VERSION_HEADER = (("IBM-API-Version", API_VERSION),)
_LOOK = Sentence("look for a newer version of this program")
_MOST_USAGES = 20
"""How many instances of one key are asked for their time left."""


class PlatformService(Calls):
    """IAM, Global Search, Resource Controller and the quantum API for one account."""

    def __init__(self, account: Account, api_key: Secret, transport: Transport, endpoints: Endpoints) -> None:
        self._account = account
        self._transport = transport
        self._endpoints = endpoints
        self._token = AccessToken(transport, endpoints.iam, api_key)
        self._finder = InstanceFinder(transport, endpoints, self._token)
        self._instance = Instance(crn="", name="", region=account.region)
        self._api = self._api_of(self._instance)

    def reach(self, cancel: CancelToken) -> str:
        """GET /versions needs no credentials, so it tells the network apart from the key."""
        base = self._endpoints.quantum(self._account.region)
        request = Request(method="GET", url=f"{base}/versions", headers=_VERSION_HEADER)
        with _region_is_there(self._account.region):
            answer = self._transport.ask(request, cancel)
        raise_for_common(answer)
        return _answers(answer.host, wire.versions(answer))

    def sign_in(self, cancel: CancelToken) -> str:
        """POST /identity/token at IAM."""
        self._token.get(cancel)
        return Sentence(
            "The key is accepted; the token lasts {minutes:.0f} minutes",
            minutes=self._token.life_seconds / 60,
        )

    def find_instance(self, cancel: CancelToken) -> Instance:
        """Global Search and the Catalog; afterwards every call goes to the instance's region."""
        self._instance = self._finder.find(self._account, cancel)
        self._api = self._api_of(self._instance)
        return self._instance

    def instances(self, cancel: CancelToken) -> tuple[InstanceChoice, ...]:
        """Both listings, and the time left of each instance that has time allocated."""
        every = self._finder.every(cancel)
        usable = [one for one in every if one.allocated and self._account.region in {"", one.region}]
        best = choose(usable, replace(self._account, instance="")) if usable else None
        ordered = sorted(every, key=lambda one: (not one.allocated, not one.free, one.name))
        return tuple(
            InstanceChoice(
                instance=best if best and best.crn == one.crn else one,
                usage=self._time_of(one, cancel) if one.allocated and number < _MOST_USAGES else None,
                note=_note(one),
                chosen=best is not None and best.crn == one.crn,
            )
            for number, one in enumerate(ordered)
        )

    def backends(self, cancel: CancelToken) -> tuple[Backend, ...]:
        """GET /backends."""
        with _region_is_there(self._instance.region):
            return self._api.backends(cancel)

    def usage(self, cancel: CancelToken) -> Usage:
        """GET /instances/usage."""
        return wire.usage(self._api.ask("/instances/usage", cancel))

    def submit(self, order: JobOrder, cancel: CancelToken) -> Pending:
        """POST /jobs."""
        return self._api.submit(order, {}, cancel)

    def sign_out(self, cancel: CancelToken) -> str:  # noqa: ARG002  # the classic service has something to ask
        """A platform token cannot be recalled by its holder; it is forgotten here and lapses there."""
        self._token.forget()
        return Sentence(
            "The token is forgotten; it lapses within {minutes:.0f} minutes",
            minutes=self._token.life_seconds / 60,
        )

    def close(self) -> None:
        """End all connections and forget the token."""
        self._token.forget()
        self._transport.close()

    def _api_of(self, instance: Instance) -> QuantumApi:
        return QuantumApi(
            self._transport,
            self._endpoints.quantum(instance.region),
            _Bearer(self._token, instance.crn),
            _VERSION_HEADER,
        )

    def _time_of(self, instance: Instance, cancel: CancelToken) -> Usage | None:
        """Without it the instance is still worth showing."""
        try:
            return wire.usage(self._api_of(instance).ask("/instances/usage", cancel))
        except ClientError:
            cancel.checkpoint()
            return None


@contextmanager
def _region_is_there(region: str) -> Generator[None]:
    """A host of an unusual region that has no address means that there is no such region."""
    try:
        yield
    except HostNotFound:
        if region in {"", *KNOWN_REGIONS}:
            raise
        raise RegionUnknown(region=region) from None


class _Bearer:
    """Signs with the access token and the instance's CRN."""

    def __init__(self, token: AccessToken, crn: str) -> None:
        self._token = token
        self._crn = crn

    def sign(self, request: Request, cancel: CancelToken) -> Request:
        return request.signed(self._token.get(cancel), (("Service-CRN", self._crn),))

    def forget(self) -> None:
        self._token.forget()


def _answers(host: str, known: tuple[wire.InterfaceVersion, ...]) -> str:
    """Whatever JSON came, the network is proven; an interface that ends is warned of, not refused."""
    if not known:
        return Sentence("{host} answers", host=host)
    said = Sentence("{host} answers, newest interface {version}", host=host, version=max(one.name for one in known))
    ours = next((one for one in known if one.name == API_VERSION), None)
    if ours is None:
        gone = Sentence(
            "the interface {version}, which this program speaks, is not offered any more", version=API_VERSION
        )
        return joined("; ", (said, gone, _LOOK))
    if not ours.deprecated:
        return said
    ends = (
        Sentence(
            "the interface {version}, which this program speaks, ends on {day}", version=API_VERSION, day=ours.ends
        )
        if ours.ends
        else Sentence("the interface {version}, which this program speaks, is to end", version=API_VERSION)
    )
    return joined("; ", (said, ends, _LOOK))


def _note(instance: Instance) -> str:
    if not instance.allocated:
        return Sentence("No time is allocated to it, so IBM's client hides it; ask the account's administrator.")
    if not instance.searchable:
        return Sentence("Made minutes ago: IBM's search does not list it yet, so IBM's client does not see it.")
    return ""
