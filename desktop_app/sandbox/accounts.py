"""The invented people, plans and instances of the practice service."""

from __future__ import annotations

from dataclasses import dataclass

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
    """A service instance. Times are seconds of quantum time; None means that nobody set a bound."""

    crn: str
    name: str
    plan: Plan
    devices: tuple[Device, ...]
    tags: tuple[str, ...] = ()
    limit_seconds: int | None = None
    allocation_seconds: int | None = None
    consumed_seconds: int = 0
    allocated: bool = True

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

    def instance(self, crn: str) -> Instance | None:
        """The instance of that CRN, if it is this account's."""
        return next((instance for instance in self.instances if instance.crn == crn), None)


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
)
