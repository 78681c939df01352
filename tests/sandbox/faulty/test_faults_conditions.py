"""Faults of what the service believes."""

from __future__ import annotations

import base64
import json
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest
import requests
from support.practice import PracticeService
from support.practice_places import BELL, call

from desktop_app.sandbox.faults import CONDITIONS

if TYPE_CHECKING:
    from support.practice import PracticeCaller


def test_every_condition_is_shown_below() -> None:
    shown = {
        *("expired-tokens", "short-tokens", "clock-skew", "disabled-key", "no-instances", "search-lag", "foreign-crn"),
        *("spent-plan", "paused-devices", "stuck-queue", "cancelled-job", "failed-job", "too-long-job"),
        *("deaf-logout", "foreign-urls", "ending-interface"),
    }

    assert set(CONDITIONS) == shown


def test_expired_tokens_are_refused_however_new(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("expired-tokens")

    with service.caller() as fresh:
        answers = [call(one, service, "backends") for one in (caller, fresh)]

    assert [(answer.status_code, answer.json()["errors"][0]["code"]) for answer in answers] == [(401, 1219)] * 2


def test_an_interface_that_ends_says_so_in_its_versions(service: PracticeService, caller: PracticeCaller) -> None:
    usual = {one["status"] for one in call(caller, service, "versions").json()["versions"][:-1]}
    service.fault("ending-interface")

    ending = {(one["status"], one["sunset_date"]) for one in call(caller, service, "versions").json()["versions"]}

    assert usual == {"live"}
    assert ending == {("deprecated", "2027-01-01")}


def test_short_tokens_say_so_and_lapse(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("short-tokens=1")
    reply = call(caller, service, "iam").json()
    assert reply["expires_in"] == 1

    with service.caller() as short:
        deadline = time.monotonic() + 10
        while call(short, service, "backends").status_code == 200:
            assert time.monotonic() < deadline
            time.sleep(0.05)

    assert call(caller, service, "backends").status_code == 200


def test_a_skewed_clock_shows_in_the_token_and_in_the_date(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("clock-skew=-7200")

    answer = call(caller, service, "iam")

    claims = json.loads(base64.urlsafe_b64decode(answer.json()["access_token"].split(".")[1] + "=="))
    assert abs(claims["iat"] - (time.time() - 7200)) < 60
    assert claims["exp"] - claims["iat"] == 3600
    date = parsedate_to_datetime(answer.headers["Date"])
    assert abs(date.timestamp() - (time.time() - 7200)) < 60
    with service.caller() as skewed:
        assert call(skewed, service, "backends").status_code == 200


def test_a_disabled_key_is_told_by_iam(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("disabled-key")

    answer = call(caller, service, "iam")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "BXNIM0462E")
    by_key = {"Authorization": f"apikey {service.key('practice-open')}"}
    assert caller.call("GET", "/backends", headers=by_key).status_code == 401
    assert call(caller, service, "backends").status_code == 200


@pytest.mark.parametrize(("name", "listed"), [("no-instances", 0), ("search-lag", 1)])
def test_instances_may_be_missing_from_the_search_or_from_everywhere(
    service: PracticeService, caller: PracticeCaller, name: str, listed: int
) -> None:
    service.fault(name)

    assert call(caller, service, "search").json()["items"] == []
    assert len(call(caller, service, "resource").json()["resources"]) == listed


def test_classic_sign_ins_expire_and_projects_go_missing_too(service: PracticeService) -> None:
    headers = {"X-Access-Token": service.api_token()}

    with service.faults("no-instances"):
        projects = requests.get(f"{service.classic_url}/Network", headers=headers, timeout=30).json()
    with service.faults("expired-tokens"):
        refused = requests.get(f"{service.url}/runtime/backends", headers=headers, timeout=30)

    assert projects == []
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (401, 1201)


def test_a_foreign_crn_is_forbidden(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("foreign-crn")

    answer = call(caller, service, "backends")

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (403, 1200)


def test_a_spent_plan_refuses_jobs_with_time_left_on_the_instance(
    service: PracticeService, caller: PracticeCaller
) -> None:
    service.fault("spent-plan")

    usage = call(caller, service, "usage").json()

    assert usage["usage_limit_reached"] is True
    assert usage["usage_consumed_seconds"] < usage["usage_limit_seconds"]
    assert call(caller, service, "submit").status_code == 409


def test_paused_devices_say_so_everywhere(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("paused-devices")

    devices = call(caller, service, "backends").json()["devices"]

    assert {device["status"]["name"] for device in devices} == {"paused"}
    assert call(caller, service, "status").json()["state"] is False


def test_a_stuck_queue_moves_again_once_the_fault_is_off() -> None:
    # A service of its own: in the shared one, jobs that other tests left may still wait in front of this one.
    with PracticeService(queue_seconds=0.02) as service, service.caller() as caller:
        service.fault("stuck-queue")
        job_id = caller.submit(BELL)
        caller.submit(BELL, backend="practice_eagle")
        assert caller.get(f"/jobs/{job_id}/metrics")["position_in_queue"] == 1
        time.sleep(0.3)  # fifteen times what a job waits here
        assert caller.get(f"/jobs/{job_id}")["status"] == "Queued"

        service.mend()

        assert caller.wait(job_id)["status"] == "Completed"


@pytest.mark.parametrize(
    ("name", "status", "code", "charged"),
    [
        ("cancelled-job", "Cancelled", 1000, 0),
        ("failed-job", "Failed", 1000, 0),
        ("too-long-job", "Cancelled - Ran too long", 1305, 60),
    ],
)
def test_a_job_may_end_badly(  # noqa: PLR0913, PLR0917  # two fixtures and one row
    service: PracticeService, caller: PracticeCaller, name: str, status: str, code: int, charged: int
) -> None:
    service.fault(name)

    job = caller.wait(caller.submit(BELL))

    assert (job["status"], job["state"]["reason_code"]) == (status, code)
    assert job["state"]["reason"]
    assert job["usage"]["qpu_charge_time_seconds"] == charged


def test_a_deaf_logout_leaves_the_token_alive(service: PracticeService) -> None:
    body = {"apiToken": service.api_token()}
    token = requests.post(f"{service.classic_url}/users/loginWithToken", json=body, timeout=30).json()["id"]
    service.fault("deaf-logout")

    statuses = [
        requests.post(f"{service.classic_url}/users/logout", headers={"X-Access-Token": token}, timeout=30).status_code
        for _ in range(2)
    ]

    assert statuses == [204, 204]


def test_foreign_urls_lead_away_from_this_port(service: PracticeService) -> None:
    service.fault("foreign-urls=https://example.invalid")
    headers = {"X-Access-Token": service.api_token()}

    urls = requests.get(f"{service.classic_url}/users/me", headers=headers, timeout=30).json()["urls"]

    assert urls["http"] == "https://example.invalid/api"
    assert urls["services"]["runtime"] == "https://example.invalid/runtime"
