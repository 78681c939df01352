"""How faults are asked for, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests
from support.practice import PracticeService
from support.practice_places import call

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import Layer
from desktop_app.domain.secret import Secret
from desktop_app.sandbox.fault_table import KINDS, FaultNotKnown, read_fault, table
from desktop_app.sandbox.places import PLACES
from desktop_app.services.checkup import check_up

if TYPE_CHECKING:
    from support.practice import PracticeCaller


def test_every_fault_and_place_is_told_with_a_sentence(service: PracticeService) -> None:
    told = requests.get(f"{service.url}/practice/faults", timeout=30).json()

    assert [kind["name"] for kind in told["known"]] == list(KINDS)
    assert [place["name"] for place in told["places"]] == [place.name for place in PLACES]
    assert all(kind["about"].endswith(".") for kind in told["known"])
    assert told["active"] == []
    listed = table()
    assert all(f"  {name}" in listed for name in (*KINDS, *(place.name for place in PLACES)))


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("503", "503"),
        ("503:submit", "503:submit"),
        ("slow:backends", "slow:backends=3"),
        ("slow:backends=0.5*2", "slow:backends=0.5*2"),
        ("redirect-307:iam=http://127.0.0.1:9/x?y=*", "redirect-307:iam=http://127.0.0.1:9/x?y=*"),
        ("clock-skew=90", "clock-skew=90"),
        ("clock-skew=-90", "clock-skew=-90"),
    ],
)
def test_a_fault_is_asked_for_by_name_place_value_and_number(asked: str, heard: str) -> None:
    assert read_fault(asked).as_text() == heard


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "503:nowhere",
        "nonsense",
        "503=2",
        "slow=x",
        "slow=-1",
        "slow=nan",
        "503*0",
        "stuck-queue:job",
        "401:iam:job",
    ],
)
def test_what_is_not_known_is_refused_and_switches_nothing_on(service: PracticeService, asked: str) -> None:
    with pytest.raises(FaultNotKnown):
        read_fault(asked)

    answer = requests.post(f"{service.url}/practice/faults", json={"faults": ["503", asked]}, timeout=30)

    assert answer.status_code == 400
    assert answer.json()["message"]
    assert requests.get(f"{service.url}/practice/faults", timeout=30).json()["active"] == []


def test_only_json_can_switch_faults(service: PracticeService) -> None:
    # A page in a browser can post a form to loopback, but not JSON without being allowed to.
    answer = requests.post(f"{service.url}/practice/faults", data='{"faults": ["503"]}', timeout=30)

    assert answer.status_code == 400


def test_faults_can_be_switched_off_by_name(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("503:backends", "500:usage")

    requests.delete(f"{service.url}/practice/faults?name=503", timeout=30)

    assert call(caller, service, "backends").status_code == 200
    assert call(caller, service, "usage").status_code == 500


def test_a_fault_takes_the_place_of_an_earlier_one_of_its_kind_and_place(service: PracticeService) -> None:
    service.fault("slow:backends=1")
    service.fault("slow:backends=2", "slow:usage=3")

    active = requests.get(f"{service.url}/practice/faults", timeout=30).json()["active"]

    assert active == ["slow:backends=2", "slow:usage=3"]


def test_a_counted_fault_is_over_after_so_many_requests(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("503:backends*2")

    statuses = [call(caller, service, place).status_code for place in ("backends", "usage", "backends", "backends")]

    assert statuses == [503, 200, 503, 200]


def test_who_takes_the_service_for_a_proxy_is_asked_for_a_login_and_nobody_else(
    service: PracticeService, caller: PracticeCaller
) -> None:
    service.fault("proxy-407")
    account = Account(name="lab", proxies=(("https", service.url),))

    report = [*check_up(account, lambda _: Credentials(api_key=Secret("k" * 44)), CancelToken(10))][-1]

    assert report.failure is not None
    assert report.failure.layer is Layer.PROXY
    assert "user name and password" in report.failure.title
    assert call(caller, service, "versions").status_code == 200


def test_a_certificate_cannot_be_changed_while_the_service_runs(service: PracticeService) -> None:
    answer = requests.post(f"{service.url}/practice/faults", json={"faults": ["expired"]}, timeout=30)

    assert answer.status_code == 400
    assert "when the service starts" in answer.json()["message"]


@pytest.mark.parametrize(("code", "status"), [(1202, 429), (1999, 503), (3458, 403), (3446, 401)])
def test_any_code_can_come_with_its_status(
    service: PracticeService, caller: PracticeCaller, code: int, status: int
) -> None:
    service.fault(f"code:usage={code}")

    answer = call(caller, service, "usage")

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (status, code)


def test_a_fault_may_be_on_from_the_start() -> None:
    with PracticeService(faults=["503:versions", "429-retry:usage=7"]) as service:
        assert requests.get(f"{service.url}/api/v1/versions", timeout=30).status_code == 503
        active = requests.get(f"{service.url}/practice/faults", timeout=30).json()["active"]

    assert active == ["503:versions", "429-retry:usage=7"]
