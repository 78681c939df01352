"""Which instances a key may use, and which of them an account means."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus
from urllib.parse import quote

from desktop_app.client import wire
from desktop_app.client.endpoints import Endpoints
from desktop_app.client.iam import AccessToken
from desktop_app.client.transport import KIB, Answer, Request, Transport, good
from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.client_errors import (
    ClientError,
    InstanceAmbiguous,
    InstanceNone,
    InstanceNoTime,
    InstanceUnknown,
    RegionEmpty,
)
from desktop_app.domain.crn import looks_like_crn
from desktop_app.domain.instances import Instance
from desktop_app.domain.sentence import Sentence, joined

logger = logging.getLogger(__name__)

MOST_PAGES = 20
CATALOG_LIMIT = 4.0
"""Seconds the name of a plan is waited for."""
_UNKNOWN_PLAN = ("unknown", "")
_FIELDS = ("crn", "service_plan_unique_id", "name", "doc", "tags")
_QUANTUM = "b6049020-80f4-11eb-a0f7-e35ec9b4054f"
"""The quantum service's id in IBM Cloud's catalog (guide "Set up the REST API")."""
_SHOWN_NAMES = 3


class InstanceFinder:
    """Global Search lists the instances, the Global Catalog names their plans.

    Global Search is an index that lags behind by minutes, so what it does not know is looked up at the Resource
    Controller, which keeps the instances themselves.
    """

    def __init__(self, transport: Transport, endpoints: Endpoints, token: AccessToken) -> None:
        self._transport = transport
        self._endpoints = endpoints
        self._token = token
        self._plans: dict[str, tuple[str, str]] = {}
        self._catalog_answers = True

    def find(self, account: Account, cancel: CancelToken) -> Instance:
        """The account's instance with its plan. Raises ClientError.

        A CRN or a name must be among those the key sees. With neither, one is chosen among those with time allocated:
        by the account's region and order of plans, free plans before paid ones, then by tags, then by name.
        """
        found = self._search(cancel)
        if account.instance:
            meant = _meant(account.instance, found) or _meant(account.instance, later := self._controlled(cancel))
            if meant is None:
                raise _unknown((*found, *later))
            return self._with_plan(meant, cancel)
        found = found or self._controlled(cancel)
        return choose([self._with_plan(one, cancel) for one in _candidates(found, account)], account)

    def every(self, cancel: CancelToken) -> tuple[Instance, ...]:
        """All instances of the key with their plans, also those without time and those the index does not know yet."""
        found = self._search(cancel)
        known = {one.instance.crn for one in found}
        try:
            found += tuple(one for one in self._controlled(cancel) if one.instance.crn not in known)
        except ClientError:
            # A key may lack the right to ask the Resource Controller; the index is the better half.
            cancel.checkpoint()
        return tuple(self._with_plan(one, cancel) for one in found)

    def _search(self, cancel: CancelToken) -> tuple[wire.FoundInstance, ...]:
        question: dict[str, object] = {"query": "service_name:quantum-computing", "fields": list(_FIELDS)}
        found: list[wire.FoundInstance] = []
        for _ in range(MOST_PAGES):
            request = Request(
                method="POST",
                url=f"{self._endpoints.search}/v3/resources/search",
                query=(("limit", "100"),),
                json=question,
                size_limit=1024 * KIB,
                harmless=True,
            )
            page, cursor = wire.found_instances(self._ask(request, cancel))
            found += page
            if not cursor or not page:
                break
            question = {"search_cursor": cursor}
        return tuple(found)

    def _controlled(self, cancel: CancelToken) -> tuple[wire.FoundInstance, ...]:
        path = f"/v2/resource_instances?resource_id={_QUANTUM}&limit=100"
        found: list[wire.FoundInstance] = []
        for _ in range(MOST_PAGES):
            url = f"{self._endpoints.controller}{path}"
            page, path = wire.controlled_instances(
                self._ask(Request(method="GET", url=url, size_limit=1024 * KIB), cancel)
            )
            found += page
            if not path:
                break
        return tuple(found)

    def _ask(self, request: Request, cancel: CancelToken) -> Answer:
        answer = self._transport.ask(request.signed(self._token.get(cancel)), cancel)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            self._token.forget()
            answer = self._transport.ask(request.signed(self._token.get(cancel)), cancel)
        return good(answer)

    def _with_plan(self, found: wire.FoundInstance, cancel: CancelToken) -> Instance:
        """The plan's name decorates and steers; archived plans answer 403 and stay "unknown", which counts as paid."""
        if not found.plan_id:
            return found.instance
        if found.plan_id not in self._plans:
            self._plans[found.plan_id] = self._plan(found.plan_id, cancel) if self._catalog_answers else _UNKNOWN_PLAN
        name, price = self._plans[found.plan_id]
        return replace(found.instance, plan=name, price=price)

    def _plan(self, plan_id: str, cancel: CancelToken) -> tuple[str, str]:
        """Its name and price; a catalog that is away is waited for once and shortly."""
        url = f"{self._endpoints.catalog}/{quote(plan_id, safe='')}"
        request = Request(method="GET", url=url, limit=CATALOG_LIMIT, once=True).signed(self._token.get(cancel))
        try:
            answer = self._transport.ask(request, cancel)
            return wire.plan(answer) if answer.ok else _UNKNOWN_PLAN
        except ClientError as error:
            cancel.checkpoint()
            logger.info("the catalog told no plan: %s", type(error).__name__)
            self._catalog_answers = False
            return _UNKNOWN_PLAN


def choose(usable: Sequence[Instance], account: Account) -> Instance:
    """The best of several for an account that names none, with the reason. At least one must be given."""
    best = min(usable, key=lambda instance: _preference(instance, account))
    if len(usable) == 1:
        reason = Sentence("the only one the key can use")
    elif best.plan in account.plans_preference:
        reason = Sentence("its plan comes first in the account's order, chosen from {count}", count=len(usable))
    elif best.free:
        reason = Sentence("a free plan, chosen from {count}", count=len(usable))
    elif shared := [tag for tag in account.tags if tag in best.tags]:
        reason = Sentence("it has the tag “{tag}”, chosen from {count}", tag=shared[0], count=len(usable))
    else:
        reason = Sentence("first by name of {count}; none of them is known to be free", count=len(usable))
    if account.region:
        reason = joined(", ", (reason, Sentence("in {region}", region=account.region)))
    return replace(best, reason=reason)


def _candidates(found: tuple[wire.FoundInstance, ...], account: Account) -> list[wire.FoundInstance]:
    if not found:
        raise InstanceNone
    near = [one for one in found if account.region in {"", one.instance.region}]
    if not near:
        raise RegionEmpty(region=account.region, seen=joined(", ", sorted({one.instance.region for one in found})))
    usable = [one for one in near if one.instance.allocated]
    if not usable:
        raise InstanceNoTime(names=joined(", ", (one.instance.name for one in near[:_SHOWN_NAMES])))
    return usable


def _meant(instance: str, found: tuple[wire.FoundInstance, ...]) -> wire.FoundInstance | None:
    is_crn = looks_like_crn(instance)
    meant = [one for one in found if instance == (one.instance.crn if is_crn else one.instance.name)]
    if len(meant) > 1:
        raise InstanceAmbiguous(name=instance)
    return meant[0] if meant else None


def _unknown(found: tuple[wire.FoundInstance, ...]) -> ClientError:
    seen = list(dict.fromkeys(one.instance.name for one in found))
    if not seen:
        return InstanceNone()
    names = joined(", ", (Sentence("“{name}”", name=name) for name in seen[:_SHOWN_NAMES]))
    if len(seen) > _SHOWN_NAMES:
        return InstanceUnknown(seen=Sentence("The key sees {names} and more.", names=names))
    return InstanceUnknown(seen=Sentence("The key sees {names}.", names=names))


def _preference(instance: Instance, account: Account) -> tuple[int, bool, bool, str]:
    plans = account.plans_preference
    wanted = plans.index(instance.plan) if instance.plan in plans else len(plans)
    return wanted, not instance.free, not set(account.tags) & set(instance.tags), instance.name
