"""The invented people, plans and instances of the practice service."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop_app.sandbox.devices import EU_DE, US_EAST, Device


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan as Global Catalog tells it; `price` is its `metadata.pricing.type`."""

    id: str
    name: str
    display_name: str
    price: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """A service instance. Times are seconds of quantum time; None means that nobody set a bound.

    On the classic service `crn` is `hub/group/project`.
    """

    crn: str
    name: str
    plan: Plan
    devices: tuple[Device, ...]
    tags: tuple[str, ...] = ()
    limit_seconds: int | None = None
    allocation_seconds: int | None = None
    consumed_seconds: int = 0
    allocated: bool = True
    max_pending_jobs: int | None = None

    @property
    def is_classic(self) -> bool:
        """It is a hub, a group and a project."""
        return not self.crn.startswith("crn:")

    @property
    def region(self) -> str:
        """`us-east` or `eu-de`; the classic service has none."""
        return "" if self.is_classic else self.crn.split(":")[5]

    @property
    def extensions(self) -> dict[str, Any]:
        """What IBM Cloud tells of its bounds; nothing of one that was given no time."""
        if not self.allocated:
            return {}
        return {
            "backends": ["ANY"],
            "instance_limit_seconds": self.limit_seconds,
            "usage_allocation_seconds": self.allocation_seconds,
        }

    def device(self, name: str) -> Device | None:
        """The device of that name, if this instance may use it."""
        return next((device for device in self.devices if device.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person with an API key. The key is public and opens nothing but the practice service."""

    name: str
    about: str
    api_key: str
    account_id: str
    iam_id: str
    instances: tuple[Instance, ...]
    key_age_days: int = 20

    def instance(self, crn: str) -> Instance | None:
        """The instance of that CRN, if it is this account's."""
        return next((instance for instance in self.instances if instance.crn == crn), None)


class LoginBar(Enum):
    """What stands between a classic account and its access token: (error name, code, message)."""

    LICENCE = ("ACCEPT_LICENSE_REQUIRED", 3417, "Accept the license agreement first.")
    IBMID = ("Error", 3445, "This account needs an IBMid to sign in.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassicAccount:
    """A person with an API token of the classic service, which opens nothing but this one."""

    name: str
    about: str
    api_token: str
    user_id: str
    instances: tuple[Instance, ...]
    bar: LoginBar | None = None


def _key(name: str) -> str:
    """An API key of IBM's length (44) that nobody can mistake for a real one."""
    return f"{name}-not-a-real-key-".ljust(44, "0")


def _crn(region: str, account_id: str, number: int) -> str:
    return f"crn:v1:bluemix:public:quantum-computing:{region}:a/{account_id}:00000000-0000-4000-8000-{number:012d}::"


def _account_id(number: int) -> str:
    return f"{number:032x}"


OPEN = Plan(id="0be00000-0000-4000-8000-000000000001", name="open", display_name="Open", price="free")
PAY_AS_YOU_GO = Plan(
    id="0be00000-0000-4000-8000-000000000002",
    name="pay-as-you-go",
    display_name="Pay-as-you-go",
    price="paygo",
)
PLANS = (OPEN, PAY_AS_YOU_GO)

ACCOUNTS = (
    Account(
        name="practice-open",
        about="Open plan with most of its ten minutes left; start here.",
        api_key=_key("practice-open"),
        account_id=_account_id(1),
        iam_id="IBMid-000000PRA1",
        instances=(
            Instance(
                crn=_crn("us-east", _account_id(1), 1),
                name="practice-open",
                plan=OPEN,
                devices=US_EAST,
                tags=("practice",),
                limit_seconds=600,
                consumed_seconds=12,
            ),
        ),
    ),
    Account(
        name="practice-paid",
        about="Pay-as-you-go with two instances, in us-east and in eu-de.",
        api_key=_key("practice-paid"),
        account_id=_account_id(2),
        iam_id="IBMid-000000PRA2",
        key_age_days=400,
        instances=(
            Instance(
                crn=_crn("us-east", _account_id(2), 2),
                name="practice-us",
                plan=PAY_AS_YOU_GO,
                devices=US_EAST,
                tags=("practice", "team"),
                consumed_seconds=340,
            ),
            Instance(
                crn=_crn("eu-de", _account_id(2), 3),
                name="practice-eu",
                plan=PAY_AS_YOU_GO,
                devices=EU_DE,
                allocation_seconds=7200,
                consumed_seconds=95,
            ),
        ),
    ),
    Account(
        name="practice-spent",
        about="Open plan whose ten minutes are used up: every job is refused.",
        api_key=_key("practice-spent"),
        account_id=_account_id(3),
        iam_id="IBMid-000000PRA3",
        instances=(
            Instance(
                crn=_crn("us-east", _account_id(3), 4),
                name="practice-spent",
                plan=OPEN,
                devices=US_EAST,
                limit_seconds=600,
                consumed_seconds=600,
            ),
        ),
    ),
    Account(
        name="practice-empty",
        about="A working key without any instance.",
        api_key=_key("practice-empty"),
        account_id=_account_id(4),
        iam_id="IBMid-000000PRA4",
        instances=(),
    ),
    Account(
        name="practice-unallocated",
        about="An instance that was given no time; IBM's own client does not even list it.",
        api_key=_key("practice-unallocated"),
        account_id=_account_id(5),
        iam_id="IBMid-000000PRA5",
        instances=(
            Instance(
                crn=_crn("us-east", _account_id(5), 5),
                name="practice-unallocated",
                plan=OPEN,
                devices=US_EAST,
                allocated=False,
            ),
        ),
    ),
    Account(
        name="practice-mixed",
        about="A free, a paid and a timeless instance: which one is chosen where none is named?",
        api_key=_key("practice-mixed"),
        account_id=_account_id(6),
        iam_id="IBMid-000000PRA6",
        instances=(
            Instance(
                crn=_crn("us-east", _account_id(6), 6),
                name="practice-bill",
                plan=PAY_AS_YOU_GO,
                devices=US_EAST,
                tags=("team",),
                consumed_seconds=41,
            ),
            Instance(
                crn=_crn("us-east", _account_id(6), 7),
                name="practice-free",
                plan=OPEN,
                devices=US_EAST,
                limit_seconds=600,
                consumed_seconds=180,
            ),
            Instance(
                crn=_crn("us-east", _account_id(6), 8),
                name="practice-awaiting",
                plan=OPEN,
                devices=US_EAST,
                allocated=False,
            ),
        ),
    ),
)

_CLASSIC_OPEN = Plan(id="classic-open", name="open", display_name="Open", price="free")


def _project(path: str, *, limit_seconds: int | None, consumed_seconds: int) -> Instance:
    return Instance(
        crn=path,
        name=path,
        plan=_CLASSIC_OPEN,
        devices=US_EAST,
        limit_seconds=limit_seconds,
        consumed_seconds=consumed_seconds,
        max_pending_jobs=3,
    )


CLASSIC_ACCOUNTS = (
    ClassicAccount(
        name="practice-classic",
        about="Classic account with two projects; its logout really ends the access token.",
        api_token="c1a551c0" * 16,
        user_id="5f0000000000000000000001",
        instances=(
            _project("ibm-q/open/main", limit_seconds=600, consumed_seconds=12),
            _project("ibm-q-lab/group1/project1", limit_seconds=None, consumed_seconds=0),
        ),
    ),
    ClassicAccount(
        name="practice-classic-licence",
        about="Classic account that has not accepted the licence: no login.",
        api_token="11ce9ce0" * 16,
        user_id="5f0000000000000000000002",
        instances=(),
        bar=LoginBar.LICENCE,
    ),
    ClassicAccount(
        name="practice-classic-ibmid",
        about="Classic account that must sign in with an IBMid: no login.",
        api_token="1b1d1b1d" * 16,
        user_id="5f0000000000000000000003",
        instances=(),
        bar=LoginBar.IBMID,
    ),
)
