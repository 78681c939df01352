"""Instances as the Resource Controller and the quantum API tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
import requests

if TYPE_CHECKING:
    from support.practice import PracticeCaller, PracticeService

SERVICE_ID = "b6049020-80f4-11eb-a0f7-e35ec9b4054f"


def resources(service: PracticeService, caller: PracticeCaller, address: str) -> dict[str, Any]:
    answer = caller.http.get(f"{service.url}{address}", timeout=30)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_instances_are_listed_in_pages_by_their_next_url(service: PracticeService) -> None:
    with service.caller("practice-paid") as caller:
        first = resources(service, caller, f"/v2/resource_instances?resource_id={SERVICE_ID}&limit=1")
        second = resources(service, caller, first["next_url"])

    assert [page["rows_count"] for page in (first, second)] == [1, 1]
    assert second["next_url"] is None
    found = [*first["resources"], *second["resources"]]
    assert [entry["name"] for entry in found] == ["practice-us", "practice-eu"]
    assert [entry["region_id"] for entry in found] == ["us-east", "eu-de"]
    assert all(entry["state"] == "active" for entry in found)


def test_resources_of_another_service_are_none(service: PracticeService, caller: PracticeCaller) -> None:
    found = resources(service, caller, "/v2/resource_instances?resource_id=something-else")

    assert found["resources"] == []


def test_one_instance_is_found_by_its_escaped_crn_or_its_guid(service: PracticeService, caller: PracticeCaller) -> None:
    crn = service.instance("practice-open")

    by_crn = resources(service, caller, f"/v2/resource_instances/{quote(crn, safe='')}")
    by_guid = resources(service, caller, f"/v2/resource_instances/{by_crn['guid']}")

    assert by_crn == by_guid
    assert by_crn["crn"] == crn
    assert by_crn["extensions"]["instance_limit_seconds"] == 600


def test_an_instance_without_time_is_listed_though_it_has_no_extensions(service: PracticeService) -> None:
    with service.caller("practice-unallocated") as caller:
        (entry,) = resources(service, caller, "/v2/resource_instances")["resources"]

    assert entry["extensions"] == {}


@pytest.mark.parametrize("address", ["/v2/resource_instances", "/v2/resource_instances/any"])
def test_the_resource_controller_refuses_strangers_in_its_own_envelope(service: PracticeService, address: str) -> None:
    answer = requests.get(f"{service.url}{address}", timeout=30)

    assert (answer.status_code, answer.json()["status_code"]) == (401, 401)


def test_another_accounts_instance_is_not_found(service: PracticeService, caller: PracticeCaller) -> None:
    crn = quote(service.instance("practice-us"), safe="")

    answer = caller.http.get(f"{service.url}/v2/resource_instances/{crn}", timeout=30)

    assert answer.status_code == 404


def test_the_instance_tells_its_plan_and_its_numbers_as_text(caller: PracticeCaller) -> None:
    instance = caller.get("/instance")

    assert instance["instance_limit_seconds"] == "600"
    assert instance["usage_allocation_seconds"] == ""


def test_an_account_tells_its_plans_and_what_they_may_use(service: PracticeService) -> None:
    account_id = service.instance("practice-us").split(":")[6].removeprefix("a/")
    with service.caller("practice-paid") as caller:
        (plan,) = caller.get(f"/accounts/{account_id}")["plans"]

        assert plan["subscription_name"] == "pay-as-you-go"
        assert (plan["usage_limit_seconds"], plan["unallocated_usage_seconds"]) == (7200, 0)
        assert caller.get(f"/accounts/{account_id}", params={"plan_id": "another"}) == {"plans": []}
        assert caller.call("GET", "/accounts/" + "0" * 32).status_code == 403
