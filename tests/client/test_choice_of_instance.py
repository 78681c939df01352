"""Which instance an account gets that names none, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.client.instances import _candidates, choose
from desktop_app.client.wire import FoundInstance
from desktop_app.domain.accounts import Account
from desktop_app.domain.client_errors import InstanceNone, InstanceNoTime, RegionEmpty
from desktop_app.domain.instances import Instance

if TYPE_CHECKING:
    from desktop_app.domain.errors import AppError

FREE = Instance(crn="crn:free", name="z-own", region="us-east", plan="open", price="free", tags=("mine",))
PAID = Instance(crn="crn:paid", name="a-team", region="us-east", plan="pay-as-you-go", price="paygo", tags=("team",))
FLEX = Instance(crn="crn:flex", name="m-flex", region="eu-de", plan="flex", price="subscription")
UNTOLD = Instance(crn="crn:untold", name="b-untold", region="us-east")
LATER = Instance(crn="crn:later", name="y-own", region="us-east", plan="open", price="free")


@pytest.mark.parametrize(
    ("usable", "wishes", "chosen", "why"),
    [
        ((PAID, FREE), {}, FREE, "a free plan, chosen from 2"),
        ((UNTOLD, FREE), {}, FREE, "a free plan, chosen from 2"),
        ((FREE, LATER), {}, LATER, "a free plan, chosen from 2"),
        ((FREE, LATER), {"tags": ("mine",)}, FREE, "a free plan, chosen from 2"),
        ((PAID, FREE), {"tags": ("team",)}, FREE, "a free plan, chosen from 2"),
        ((PAID, FREE), {"plans_preference": ("pay-as-you-go",)}, PAID, "comes first in the account's order"),
        ((PAID, FREE), {"plans_preference": ("premium",)}, FREE, "a free plan, chosen from 2"),
        ((FREE, PAID, FLEX), {"plans_preference": ("flex", "open")}, FLEX, "comes first in the account's order"),
        ((UNTOLD, PAID), {"tags": ("team",)}, PAID, "it has the tag “team”, chosen from 2"),
        ((FLEX, UNTOLD, PAID), {}, PAID, "first by name of 3; none of them is known to be free"),
        ((PAID,), {}, PAID, "the only one the key can use"),
        ((PAID,), {"region": "us-east"}, PAID, "the only one the key can use, in us-east"),
    ],
)
def test_an_instance_is_chosen_by_order_of_plans_then_free_then_tag_then_name(
    usable: tuple[Instance, ...], wishes: dict[str, tuple[str, ...]], chosen: Instance, why: str
) -> None:
    best = choose(usable, Account(name="lab", **wishes))  # type: ignore[arg-type]

    assert best.crn == chosen.crn
    assert why in best.reason
    assert choose(usable[::-1], Account(name="lab", **wishes)).crn == chosen.crn  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("region", "names"),
    [("", ["z-own", "m-flex"]), ("us-east", ["z-own"]), ("eu-de", ["m-flex"])],
)
def test_only_instances_of_the_region_with_time_can_be_chosen(region: str, names: list[str]) -> None:
    found = (_found(FREE), _found(FLEX), _found(PAID, allocated=False))

    assert [one.instance.name for one in _candidates(found, Account(name="lab", region=region))] == names


@pytest.mark.parametrize(
    ("found", "region", "error", "says"),
    [
        ((), "", InstanceNone, "no quantum instance"),
        ((FREE, FLEX), "eu-gb", RegionEmpty, "eu-de, us-east"),
        ((UNTOLD,), "", InstanceNoTime, "b-untold"),
    ],
)
def test_where_none_can_be_chosen_it_is_said_why(
    found: tuple[Instance, ...], region: str, error: type[AppError], says: str
) -> None:
    with pytest.raises(error) as raised:
        _candidates(tuple(_found(one, allocated=False) for one in found), Account(name="lab", region=region))

    assert says in f"{raised.value.title} {raised.value.advice}"


def _found(instance: Instance, *, allocated: bool = True) -> FoundInstance:
    return FoundInstance(
        instance=Instance(crn=instance.crn, name=instance.name, region=instance.region, allocated=allocated),
        plan_id="",
    )
