"""The practice service as a client meets it: shapes, refusals, the life of a job."""

from __future__ import annotations

import base64
import http.client
import json
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import requests
from support.practice import BELL_CZ, PracticeCaller, openqasm

from desktop_app.sandbox.accounts import ACCOUNTS
from desktop_app.sandbox.tokens import TokenRefused, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.practice import PracticeService

NAMES = ["practice_heron", "practice_eagle", "practice_falcon", "practice_paused", "practice_simulator"]
GRANT = "urn:ibm:params:oauth:grant-type:apikey"
FOREIGN_CRN = ACCOUNTS[1].instances[0].crn


@pytest.fixture
def slow(slow_service: PracticeService) -> Iterator[PracticeCaller]:
    with slow_service.caller() as caller:
        yield caller


def token_reply(service: PracticeService, **form: str) -> requests.Response:
    return requests.post(f"{service.url}/identity/token", data=form, timeout=30)


def search(service: PracticeService, caller: PracticeCaller, body: dict[str, Any], limit: int) -> dict[str, Any]:
    answer = caller.http.post(f"{service.url}/v3/resources/search?limit={limit}", json=body, timeout=30)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def first_error(answer: requests.Response) -> tuple[int, int]:
    body = answer.json()
    assert body["trace"]
    assert set(body["errors"][0]) == {"code", "message", "solution", "more_info"}
    return answer.status_code, body["errors"][0]["code"]


# IAM


def test_a_token_is_a_readable_jwt_of_one_hour_for_the_keys_account(service: PracticeService) -> None:
    reply = token_reply(service, grant_type=GRANT, apikey=service.key("practice-open")).json()

    claims = json.loads(base64.urlsafe_b64decode(reply["access_token"].split(".")[1] + "=="))
    assert claims["exp"] - claims["iat"] == reply["expires_in"] == 3600
    assert abs(claims["iat"] - time.time()) < 60
    assert reply["expiration"] == claims["exp"]
    assert f"a/{claims['account']['bss']}:" in service.instance("practice-open")
    assert claims["iam_id"].startswith("IBMid-")


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"grant_type": GRANT, "apikey": "x" * 44}, "BXNIM0415E"),
        ({"grant_type": GRANT}, "BXNIM0106E"),
        ({"apikey": "x" * 44}, "BXNIM0106E"),
    ],
)
def test_iam_refuses_with_400_and_its_own_code(service: PracticeService, form: dict[str, str], code: str) -> None:
    answer = token_reply(service, **form)

    assert answer.status_code == 400
    assert answer.json()["errorCode"] == code
    assert "x" * 44 not in answer.text


def test_a_lapsed_or_changed_token_is_refused() -> None:
    lapsed = Tokens(life_seconds=0)
    tokens = Tokens()
    head, claims, signature = tokens.issue(ACCOUNTS[0]).value.split(".")
    other = tokens.issue(ACCOUNTS[1]).value.split(".")[1]

    for keeper, value in (
        (lapsed, lapsed.issue(ACCOUNTS[0]).value),
        (tokens, f"{head}.{other}.{signature}"),
        (tokens, f"{head}.{claims}."),
        (tokens, "nonsense"),
    ):
        with pytest.raises(TokenRefused):
            keeper.iam_id(value)


# Instances


def test_search_pages_by_cursor_and_the_catalog_names_the_plan(service: PracticeService) -> None:
    with service.caller("practice-paid") as caller:
        question = {"query": "service_name:quantum-computing", "fields": ["crn", "name", "service_plan_unique_id"]}

        first = search(service, caller, question, 1)
        second = search(service, caller, {"search_cursor": first["search_cursor"]}, 1)

        assert [item["name"] for item in (*first["items"], *second["items"])] == ["practice-us", "practice-eu"]
        assert "search_cursor" not in second
        assert set(second["items"][0]) == {"crn", "name", "service_plan_unique_id"}
        plan = caller.get(f"/{second['items'][0]['service_plan_unique_id']}")
        assert plan["overview_ui"]["en"]["display_name"] == "Pay-as-you-go"
        assert plan["metadata"]["pricing"]["type"] == "paygo"


def test_an_instance_without_time_has_no_extensions(service: PracticeService) -> None:
    with service.caller("practice-unallocated") as caller:
        (item,) = search(service, caller, {"query": "service_name:quantum-computing"}, 100)["items"]

        assert item["crn"] == service.instance("practice-unallocated")
        assert item["doc"] == {}


def test_an_account_without_instances_finds_none(service: PracticeService) -> None:
    foreign_crn = service.instance("practice-open")
    with PracticeCaller(service.url, service.key("practice-empty"), foreign_crn) as caller:
        found = search(service, caller, {"query": "service_name:quantum-computing"}, 100)

        assert found["items"] == []
        assert first_error(caller.call("GET", "/backends")) == (403, 1200)


def test_search_and_catalog_refuse_in_their_own_envelope(service: PracticeService, caller: PracticeCaller) -> None:
    anonymous = requests.post(f"{service.url}/v3/resources/search", json={}, timeout=30)
    unknown = caller.call("GET", "/0be00000-0000-4000-8000-00000000dead")

    assert (anonymous.status_code, anonymous.json()["status_code"]) == (401, 401)
    assert (unknown.status_code, unknown.json()["errors"][0]["code"]) == (404, "not_found")


# Access to the quantum API


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Authorization": None}, (401, 1219)),
        ({"Authorization": "Bearer nonsense"}, (401, 1219)),
        ({"Authorization": "apikey " + "x" * 44}, (401, 1219)),
        ({"Service-CRN": None}, (401, 1201)),
        ({"Service-CRN": "nonsense"}, (400, 1222)),
        ({"Service-CRN": FOREIGN_CRN.removesuffix("::")}, (400, 1222)),
        ({"Service-CRN": FOREIGN_CRN}, (403, 1200)),
    ],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/instance"),
        ("GET", "/instances/usage"),
        ("GET", "/instances/configuration"),
        ("GET", "/backends"),
        ("GET", "/backends/practice_heron/status"),
        ("GET", "/backends/practice_heron/configuration"),
        ("GET", "/backends/practice_heron/properties"),
        ("GET", "/backends/practice_heron/defaults"),
        ("GET", "/jobs"),
        ("POST", "/jobs"),
        ("GET", "/jobs/any"),
        ("GET", "/jobs/any/results"),
        ("GET", "/jobs/any/logs"),
        ("GET", "/jobs/any/metrics"),
        ("POST", "/jobs/any/cancel"),
        ("DELETE", "/jobs/any"),
        ("GET", "/tags"),
    ],
)
def test_every_call_needs_a_good_credential_and_an_instance_of_its_account(
    caller: PracticeCaller, method: str, path: str, headers: dict[str, str | None], expected: tuple[int, int]
) -> None:
    answer = caller.call(method, path, headers=headers)

    assert first_error(answer) == expected


def test_the_api_key_itself_is_taken_in_place_of_a_token(service: PracticeService, caller: PracticeCaller) -> None:
    answer = caller.call("GET", "/backends", headers={"Authorization": f"apikey {service.key('practice-open')}"})

    assert answer.status_code == 200


def test_versions_need_no_credentials(service: PracticeService) -> None:
    versions = requests.get(f"{service.url}/api/v1/versions", timeout=30).json()["versions"]

    assert {"version": "2026-04-15", "status": "live"} in versions


@pytest.mark.parametrize("path", ["/jobs/any", "/jobs/any/results", "/jobs/any/logs", "/jobs/any/metrics"])
def test_an_unknown_job_is_404_code_1291(caller: PracticeCaller, path: str) -> None:
    assert first_error(caller.call("GET", path)) == (404, 1291)


@pytest.mark.parametrize("part", ["status", "configuration", "properties", "defaults"])
def test_an_unknown_backend_is_404_code_1007(caller: PracticeCaller, part: str) -> None:
    assert first_error(caller.call("GET", f"/backends/ibm_nowhere/{part}")) == (404, 1007)


def test_an_unknown_address_is_answered_like_a_web_server_would(caller: PracticeCaller) -> None:
    answer = caller.call("GET", "/nowhere")

    assert answer.status_code == 404
    assert answer.json() == {"statusCode": 404, "message": "Cannot GET /api/v1/nowhere"}


# Backends


@pytest.mark.parametrize("version", [None, "2024-01-01", "1999-12-31", "tomorrow"])
def test_old_and_unknown_versions_get_backend_names_only(caller: PracticeCaller, version: str | None) -> None:
    assert caller.get("/backends", headers={"IBM-API-Version": version}) == {"devices": NAMES}


@pytest.mark.parametrize("version", ["2025-01-01", "2025-05-01", "2026-04-15"])
def test_newer_versions_get_backends_in_full(caller: PracticeCaller, version: str) -> None:
    devices = caller.get("/backends", headers={"IBM-API-Version": version})["devices"]

    assert [device["name"] for device in devices] == NAMES
    assert [device["status"]["name"] for device in devices] == ["online", "online", "online", "paused", "online"]
    assert [device["is_simulator"] for device in devices] == [False, False, False, False, True]


def test_the_shortest_queue_of_a_machine_is_the_paused_ones_and_the_shortest_of_all_the_simulators(
    caller: PracticeCaller,
) -> None:
    devices = caller.get("/backends")["devices"]

    by_queue = sorted(devices, key=lambda device: device["queue_length"])

    assert [device["name"] for device in by_queue][:3] == ["practice_simulator", "practice_paused", "practice_heron"]


@pytest.mark.parametrize("name", NAMES)
def test_a_configuration_and_its_properties_speak_of_the_same_gates_and_pairs(
    caller: PracticeCaller, name: str
) -> None:
    configuration = caller.get(f"/backends/{name}/configuration")
    properties = caller.get(f"/backends/{name}/properties")
    status = caller.get(f"/backends/{name}/status")

    pairs = {tuple(pair) for pair in configuration["coupling_map"]}
    placed = {tuple(gate["qubits"]) for gate in properties["gates"] if len(gate["qubits"]) == 2}
    assert placed == pairs
    assert {gate["gate"] for gate in properties["gates"]} == set(configuration["basis_gates"])
    assert len(properties["qubits"]) == configuration["n_qubits"]
    assert {qubit for pair in pairs for qubit in pair} == set(range(configuration["n_qubits"]))
    assert status["state"] is (name != "practice_paused")


# Jobs


@pytest.mark.parametrize(
    "change",
    [
        {"cost": -1},
        {"cost": 10_801},
        {"cost": "60"},
        {"cost": True},
        {"program_id": "estimator-of-tomorrow"},
        {"params": None},
        {"params": {"pubs": []}},
        {"tags": ["x"] * 9},
        {"tags": ["x" * 87]},
    ],
)
def test_a_bad_body_is_refused_at_once(caller: PracticeCaller, change: dict[str, Any]) -> None:
    body = {"program_id": "sampler", "backend": NAMES[0], "params": {"pubs": [[openqasm(BELL_CZ)]]}, **change}

    assert first_error(caller.call("POST", "/jobs", json=body)) == (400, 1211)


def test_a_body_that_is_not_json_is_refused(caller: PracticeCaller) -> None:
    assert first_error(caller.call("POST", "/jobs", data=b"{", headers={"Content-Type": "application/json"}))[0] == 400


def test_a_job_for_an_unknown_backend_is_404_code_1007(caller: PracticeCaller) -> None:
    body = {"program_id": "sampler", "backend": "ibm_nowhere", "params": {"pubs": ["x"]}}

    assert first_error(caller.call("POST", "/jobs", json=body)) == (404, 1007)


def test_an_instance_whose_time_is_spent_gets_no_job(service: PracticeService) -> None:
    with service.caller("practice-spent") as caller:
        body = {"program_id": "sampler", "backend": NAMES[0], "params": {"pubs": [[openqasm(BELL_CZ)]]}}

        assert first_error(caller.call("POST", "/jobs", json=body))[0] == 409
        assert caller.get("/instances/usage")["usage_limit_reached"] is True


def test_a_completed_job_is_charged_to_its_instance(service: PracticeService) -> None:
    with service.caller("practice-paid", instance="practice-eu") as caller:
        before = caller.get("/instances/usage")["usage_consumed_seconds"]
        job_id = caller.submit(openqasm(BELL_CZ), backend="practice_heron_eu", shots=4000)

        job = caller.wait(job_id, "Completed")

        charged = job["usage"]["qpu_charge_time_seconds"]
        assert charged == 3
        assert job["usage"]["status"] == "complete"
        assert caller.get("/instances/usage")["usage_consumed_seconds"] == before + charged
        metrics = caller.get(f"/jobs/{job_id}/metrics")
        assert metrics["usage"] == job["usage"]
        assert all(metrics["timestamps"][moment] for moment in ("created", "running", "finished"))
        old = caller.get(f"/jobs/{job_id}/metrics", headers={"IBM-API-Version": "2025-05-01"})
        assert old["usage"] == {"quantum_seconds": charged, "seconds": charged}


def test_a_queued_job_tells_its_place_and_lengthens_the_queue(slow: PracticeCaller) -> None:
    backend = "practice_falcon"
    before = slow.get(f"/backends/{backend}/status")["length_queue"]

    first, second = (slow.submit(openqasm(""), backend=backend) for _ in range(2))

    assert [slow.get(f"/jobs/{job_id}/metrics")["position_in_queue"] for job_id in (first, second)] == [1, 2]
    assert slow.get(f"/backends/{backend}/status")["length_queue"] == before + 2
    assert first_error(slow.call("GET", f"/jobs/{first}/results")) == (400, 1234)
    assert first_error(slow.call("DELETE", f"/jobs/{first}"))[0] == 400
    for job_id in (first, second):
        slow.call("POST", f"/jobs/{job_id}/cancel")


@pytest.mark.parametrize("status", ["Queued", "Running"])
def test_a_job_can_be_cancelled_once_while_it_is_alive_and_costs_nothing(slow: PracticeCaller, status: str) -> None:
    used = slow.get("/instances/usage")["usage_consumed_seconds"]
    job_id = slow.submit(openqasm(BELL_CZ))
    slow.wait(job_id, status)

    answer = slow.call("POST", f"/jobs/{job_id}/cancel")

    assert (answer.status_code, answer.content) == (204, b"")
    assert slow.get(f"/jobs/{job_id}")["status"] == "Cancelled"
    assert slow.call("POST", f"/jobs/{job_id}/cancel").status_code == 409
    assert slow.call("GET", f"/jobs/{job_id}/results").status_code == 204
    assert slow.get("/instances/usage")["usage_consumed_seconds"] == used


def test_a_deleted_job_is_unknown(caller: PracticeCaller) -> None:
    job_id = caller.submit(openqasm(BELL_CZ))
    caller.wait(job_id)

    assert caller.call("DELETE", f"/jobs/{job_id}").status_code == 204

    assert first_error(caller.call("GET", f"/jobs/{job_id}")) == (404, 1291)
    assert first_error(caller.call("DELETE", f"/jobs/{job_id}")) == (404, 1291)


def test_jobs_are_listed_newest_first_in_pages_and_by_tag(service: PracticeService) -> None:
    with service.caller("practice-paid") as caller, service.caller() as stranger:
        ids = [caller.submit(openqasm(BELL_CZ), tags=["listed", str(number)]) for number in range(3)]

        page = caller.get("/jobs", params={"limit": 2, "offset": 1, "tags": "listed"})

        assert (page["count"], page["limit"], page["offset"]) == (3, 2, 1)
        assert [job["id"] for job in page["jobs"]] == [ids[1], ids[0]]
        assert "params" not in page["jobs"][0]
        assert caller.get("/jobs", params={"tags": "listed", "sort": "ASC"})["jobs"][0]["id"] == ids[0]
        assert stranger.get("/jobs", params={"tags": "listed"})["jobs"] == []
        assert first_error(stranger.call("GET", f"/jobs/{ids[0]}")) == (404, 1291)


def test_tags_can_be_replaced(service: PracticeService) -> None:
    with service.caller("practice-paid", instance="practice-us") as caller:
        job_id = caller.submit(openqasm(BELL_CZ), tags=["before"])

        answer = caller.call("PUT", f"/jobs/{job_id}/tags", json={"tags": ["after"]})

        assert answer.status_code == 204
        assert caller.get(f"/jobs/{job_id}")["tags"] == ["after"]
        assert "after" in caller.get("/tags")["tags"]


def test_params_are_given_back_unless_excluded(caller: PracticeCaller) -> None:
    job_id = caller.submit(openqasm(BELL_CZ))

    assert caller.get(f"/jobs/{job_id}")["params"]["pubs"] == [[openqasm(BELL_CZ), None, 100]]
    assert "params" not in caller.get(f"/jobs/{job_id}", params={"exclude_params": "true"})


# The port


def test_a_proxys_absolute_request_target_is_answered_whatever_the_host(service: PracticeService) -> None:
    with socket.create_connection(("127.0.0.1", service.port), timeout=30) as connection:
        connection.sendall(
            b"GET http://quantum.cloud.sandbox.test/api/v1/versions HTTP/1.1\r\n"
            b"Host: quantum.cloud.sandbox.test\r\nConnection: close\r\n\r\n"
        )
        with connection.makefile("rb") as answer:
            whole = answer.read()

    assert whole.startswith(b"HTTP/1.1 200 ")
    assert b'"versions"' in whole


def test_requests_follow_each_other_on_one_connection_even_if_refused(service: PracticeService) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    connection.connect()
    used = connection.sock

    statuses = []
    for method, path, body in (
        ("POST", "/api/v1/jobs", b"never looked at"),
        ("POST", "/nowhere", b"never looked at"),
        ("GET", "/api/v1/versions", None),
    ):
        connection.request(method, path, body=body)
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)

    assert statuses == [401, 404, 200]
    assert connection.sock is used
    connection.close()


def test_a_body_beyond_all_measure_is_refused_unread(service: PracticeService) -> None:
    with socket.create_connection(("127.0.0.1", service.port), timeout=30) as connection:
        connection.sendall(b"POST /identity/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        with connection.makefile("rb") as answer:
            whole = answer.read()

    assert whole.startswith(b"HTTP/1.1 413 ")
    assert b"Connection: close" in whole


def test_only_this_computer_is_answered(service: PracticeService) -> None:
    assert urlsplit(service.url).hostname == "127.0.0.1"
    # By another process, for the suite forbids its own every address but this one.
    knock = f"import socket; socket.create_connection(('127.0.0.2', {service.port}), timeout=5)"

    done = subprocess.run([sys.executable, "-c", knock], capture_output=True, text=True, check=False, timeout=60)

    assert "ConnectionRefusedError" in done.stderr
