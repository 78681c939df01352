"""Faults that answer in the service's place."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest
import requests
from support.practice_places import call

if TYPE_CHECKING:
    from support.practice import PracticeCaller, PracticeService


@pytest.mark.parametrize(
    "place",
    [
        *("iam", "search", "catalog", "versions", "backends", "configuration", "usage"),
        *("submit", "job", "results", "cancel", "resource", "status", "login"),
    ],
)
def test_any_status_can_come_from_any_place_and_from_there_only(
    service: PracticeService, caller: PracticeCaller, place: str
) -> None:
    other = "usage" if place == "backends" else "backends"
    for name in ("400", "401", "403", "404", "409", "429", "500", "502", "503", "504", "520"):
        with service.faults(f"{name}:{place}"):
            answer = call(caller, service, place)

            assert answer.status_code == int(name)
            assert (answer.headers["Content-Type"] == "application/json") is (name not in {"502", "504", "520"})
            assert call(caller, service, other).status_code == 200


def test_each_service_refuses_in_its_own_envelope(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("500")

    bodies = {place: call(caller, service, place).json() for place in ("iam", "search", "backends", "login")}

    assert set(bodies["iam"]) == {"errorCode", "errorMessage", "context"}
    assert bodies["search"]["status_code"] == 500
    assert bodies["backends"]["errors"][0]["code"] == 1000
    assert bodies["login"]["error"]["statusCode"] == 500


@pytest.mark.parametrize(
    ("name", "place", "code"), [("429", "backends", 1202), ("maintenance", "backends", 1999), ("401", "job", 1219)]
)
def test_a_refusal_has_the_code_that_goes_with_it(
    service: PracticeService, caller: PracticeCaller, name: str, place: str, code: int
) -> None:
    service.fault(f"{name}:{place}")

    assert call(caller, service, place).json()["errors"][0]["code"] == code


def test_retry_after_comes_as_seconds_as_a_date_or_not_at_all(service: PracticeService, caller: PracticeCaller) -> None:
    answers = {}
    for name in ("429", "429-retry", "429-date", "503-retry"):
        with service.faults(f"{name}:backends" + ("" if name == "429" else "=30")):
            answers[name] = call(caller, service, "backends").headers.get("Retry-After")

    assert answers["429"] is None
    assert answers["429-retry"] == answers["503-retry"] == "30"
    assert 20 < (parsedate_to_datetime(str(answers["429-date"])) - datetime.now(UTC)).total_seconds() <= 30


def test_a_refused_submission_leaves_no_job(service: PracticeService, caller: PracticeCaller) -> None:
    before = caller.get("/jobs")["count"]
    with service.faults("503:submit"):
        call(caller, service, "submit")

    assert caller.get("/jobs")["count"] == before


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_leads_where_it_is_told_to(service: PracticeService, caller: PracticeCaller, status: int) -> None:
    service.fault(f"redirect-{status}:iam=http://127.0.0.1:9/token")

    answer = call(caller, service, "iam")

    assert (answer.status_code, answer.headers["Location"]) == (status, "http://127.0.0.1:9/token")


def test_a_redirect_loop_never_ends(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("redirect-loop:versions")

    with pytest.raises(requests.TooManyRedirects):
        caller.http.get(f"{caller.base}/versions", timeout=30)


@pytest.mark.parametrize("address", ["/api/v1/versions", "/", "/nowhere"])
def test_a_portal_answers_everything_with_its_page(service: PracticeService, address: str) -> None:
    service.fault("portal")

    answer = requests.get(service.url + address, timeout=30)

    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "<html>" in answer.text


@pytest.mark.parametrize(("name", "status"), [("empty", 200), ("no-content", 204)])
def test_an_answer_may_be_empty(service: PracticeService, caller: PracticeCaller, name: str, status: int) -> None:
    service.fault(f"{name}:backends")

    answer = call(caller, service, "backends")

    assert (answer.status_code, answer.content) == (status, b"")
