"""Which instances a key may use, and which of them an account means."""

from dataclasses import replace
from http import HTTPStatus
from urllib.parse import quote

from desktop_app.client import wire
from desktop_app.client.endpoints import Endpoints
from desktop_app.client.iam import AccessToken
from desktop_app.client.transport import KIB, Answer, Request, Transport, raise_for_common
from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.client_errors import (
    AnswerUnreadable,
    InstanceAmbiguous,
    InstanceNone,
    InstanceNoTime,
    InstanceUnknown,
    KeyNotAccepted,
    RightMissing,
)
from desktop_app.domain.crn import looks_like_crn
from desktop_app.domain.instances import Instance

MOST_PAGES = 20
_FIELDS = ("crn", "service_plan_unique_id", "name", "doc", "tags")


class InstanceFinder:
    """Global Search lists the instances, the Global Catalog names their plans."""

    def __init__(self, transport: Transport, endpoints: Endpoints, token: AccessToken) -> None:
        self._transport = transport
        self._endpoints = endpoints
        self._token = token

    def find(self, account: Account, cancel: CancelToken) -> Instance:
        """The account's instance with its plan. Raises ClientError.

        A CRN or a name must be among those the key sees. With neither, one is chosen among those with time allocated:
        by the account's region and order of plans, free plans before paid ones, then by name.
        """
        found = self._search(cancel)
        if not found:
            raise InstanceNone
        if account.instance:
            return self._with_plan(_meant(account.instance, found), cancel)
        usable = [one for one in found if one.instance.allocated]
        if account.region:
            usable = [one for one in usable if one.instance.region == account.region]
        if not usable:
            raise InstanceNoTime(names=", ".join(one.instance.name for one in found[:3]))
        plans = {one.plan_id: self._with_plan(one, cancel) for one in usable}
        named = [replace(one.instance, plan=plans[one.plan_id].plan, price=plans[one.plan_id].price) for one in usable]
        return min(named, key=lambda instance: _preference(instance, account.plans_preference))

    def _search(self, cancel: CancelToken) -> tuple[wire.FoundInstance, ...]:
        question: dict[str, object] = {"query": "service_name:quantum-computing", "fields": list(_FIELDS)}
        found: list[wire.FoundInstance] = []
        for _ in range(MOST_PAGES):
            page, cursor = wire.found_instances(self._ask_search(question, cancel))
            found += page
            if not cursor or not page:
                break
            question = {"search_cursor": cursor}
        return tuple(found)

    def _ask_search(self, question: dict[str, object], cancel: CancelToken) -> Answer:
        request = Request(
            method="POST",
            url=f"{self._endpoints.search}/v3/resources/search",
            query=(("limit", "100"),),
            json=question,
            size_limit=1024 * KIB,
        )
        answer = self._transport.ask(request.signed(self._token.get(cancel)), cancel)
        raise_for_common(answer)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            raise KeyNotAccepted
        if answer.status == HTTPStatus.FORBIDDEN:
            raise RightMissing
        if not answer.ok:
            raise AnswerUnreadable(host=answer.host)
        return answer

    def _with_plan(self, found: wire.FoundInstance, cancel: CancelToken) -> Instance:
        """The plan's name decorates and steers; archived plans answer 403 and stay "unknown"."""
        if not found.plan_id:
            return found.instance
        request = Request(method="GET", url=f"{self._endpoints.catalog}/{quote(found.plan_id, safe='')}")
        answer = self._transport.ask(request.signed(self._token.get(cancel)), cancel)
        if not answer.ok:
            return found.instance
        name, price = wire.plan(answer)
        return replace(found.instance, plan=name, price=price)


def _meant(instance: str, found: tuple[wire.FoundInstance, ...]) -> wire.FoundInstance:
    is_crn = looks_like_crn(instance)
    meant = [one for one in found if instance == (one.instance.crn if is_crn else one.instance.name)]
    if len(meant) > 1:
        raise InstanceAmbiguous(name=instance)
    if not meant:
        names = ", ".join(f"“{one.instance.name}”" for one in found[:3])
        raise InstanceUnknown(seen=f"The key sees {names}" + (" and more." if len(found) > 3 else "."))  # noqa: PLR2004
    return meant[0]


def _preference(instance: Instance, plans: tuple[str, ...]) -> tuple[int, bool, str]:
    wanted = plans.index(instance.plan) if instance.plan in plans else len(plans)
    return wanted, not instance.free, instance.name
