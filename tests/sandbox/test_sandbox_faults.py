"""Faults: how they are asked for, where they strike, and what a client then sees on the wire."""

from __future__ import annotations

import base64
import gzip
import http.client
import io
import json
import socket
import time
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import pytest
import requests
from support.practice import BELL_CZ, PracticeService, openqasm

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import Layer
from desktop_app.domain.secret import Secret
from desktop_app.sandbox.fault_table import KINDS, FaultNotKnown, read_fault, table
from desktop_app.sandbox.faults import CONDITIONS
from desktop_app.sandbox.places import PLACES
from desktop_app.services.checkup import check_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.practice import PracticeCaller

BELL = openqasm(BELL_CZ)
GRANT = "urn:ibm:params:oauth:grant-type:apikey"
SEARCH = {"query": "service_name:quantum-computing"}
PLAN = "0be00000-0000-4000-8000-000000000001"


@pytest.fixture(scope="module")
def shared() -> Iterator[PracticeService]:
    with PracticeService(queue_seconds=0.02) as service:
        yield service


@pytest.fixture
def service(shared: PracticeService) -> Iterator[PracticeService]:
    yield shared
    shared.mend()


@pytest.fixture
def caller(service: PracticeService) -> Iterator[PracticeCaller]:
    with service.caller() as caller:
        yield caller


def call(  # noqa: PLR0911  # a row for each service
    caller: PracticeCaller, service: PracticeService, place: str
) -> requests.Response:
    """A good request to that place."""
    options: dict[str, Any] = {"timeout": 30, "allow_redirects": False}
    match place:
        case "iam":
            form = {"grant_type": GRANT, "apikey": service.key("practice-open")}
            return caller.http.post(f"{service.url}/identity/token", data=form, **options)
        case "search":
            return caller.http.post(f"{service.url}/v3/resources/search?limit=10", json=SEARCH, **options)
        case "resource":
            return caller.http.get(f"{service.url}/v2/resource_instances", **options)
        case "login":
            body = {"apiToken": service.api_token()}
            return caller.http.post(f"{service.classic_url}/users/loginWithToken", json=body, **options)
        case "submit":
            job = {"program_id": "sampler", "backend": "practice_heron", "params": {"pubs": [[BELL]]}}
            return caller.http.post(f"{caller.base}/jobs", json=job, **options)
        case "cancel":
            return caller.http.post(f"{caller.base}/jobs/any/cancel", **options)
        case _:
            return caller.http.get(f"{caller.base}{PATHS[place]}", **options)


PATHS = {
    "catalog": f"/{PLAN}",
    "versions": "/versions",
    "backends": "/backends",
    "status": "/backends/practice_heron/status",
    "configuration": "/backends/practice_heron/configuration",
    "usage": "/instances/usage",
    "job": "/jobs/any",
    "results": "/jobs/any/results",
}


# Asking for faults


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


# Answers in place of the service's


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


# The true answer, spoilt


def test_truncated_json_is_half_of_the_answer_under_the_right_length(
    service: PracticeService, caller: PracticeCaller
) -> None:
    whole = call(caller, service, "versions").content
    service.fault("truncated-json:versions")

    answer = call(caller, service, "versions")

    assert answer.content == whole[: len(whole) // 2]
    with pytest.raises(requests.exceptions.JSONDecodeError):
        answer.json()


def test_wrong_types_keep_the_names_and_change_every_value(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("wrong-types:status")

    status = call(caller, service, "status").json()

    assert status["state"] == "unexpected"
    assert status["status"] == len("active")
    assert isinstance(status["length_queue"], list)


def test_lists_come_as_objects_where_types_are_wrong(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("wrong-types:backends")

    assert set(call(caller, service, "backends").json()["devices"]) == {"0", "1", "2", "3", "4"}


@pytest.mark.parametrize(("name", "value"), [("null", None), ("list", [])])
def test_the_json_may_be_another_value(
    service: PracticeService, caller: PracticeCaller, name: str, value: object
) -> None:
    service.fault(f"{name}:usage")

    assert call(caller, service, "usage").json() == value


def test_deep_json_breaks_a_parser_that_recurses(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("deep-json:backends")

    answer = call(caller, service, "backends")

    assert answer.content.startswith(b"[" * 1000)
    with pytest.raises(RecursionError):
        json.loads(answer.content)


def test_a_body_may_not_be_utf8(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("not-utf8:backends")

    with pytest.raises(UnicodeDecodeError):
        json.loads(call(caller, service, "backends").content)


def test_a_huge_answer_is_five_megabytes_around_the_true_one(service: PracticeService, caller: PracticeCaller) -> None:
    true = call(caller, service, "configuration").json()
    service.fault("huge:configuration")

    answer = call(caller, service, "configuration")

    assert 4_500_000 < len(answer.content) < 6_000_000
    assert true.items() <= answer.json().items()


def test_a_gzip_bomb_is_a_thousand_times_larger_than_it_looks(service: PracticeService) -> None:
    service.fault("gzip-bomb:versions")
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)) as connection:
        connection.request("GET", "/api/v1/versions")
        answer = connection.getresponse()
        packed = answer.read()

    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(packed) < 2_000_000
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as bomb:
        assert all(bomb.read(1 << 20) == b" " * (1 << 20) for _ in range(100))


def test_a_slow_answer_is_true_but_late(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("slow:usage=0.4")
    start = time.monotonic()

    answer = call(caller, service, "usage")

    assert answer.json()["usage_limit_seconds"] == 600
    assert time.monotonic() - start >= 0.4


# The wire


def raw(service: PracticeService, path: str = "/api/v1/versions") -> socket.socket:
    """A connection with one request sent on it."""
    connection = socket.create_connection(("127.0.0.1", service.port), timeout=30)
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: practice\r\n\r\n".encode())
    return connection


def test_a_trickle_is_whole_in_the_end_and_the_connection_still_good(service: PracticeService) -> None:
    service.fault("trickle:versions=0.001")
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)) as connection:
        bodies = []
        for _ in range(2):
            connection.request("GET", "/api/v1/versions")
            bodies.append(json.loads(connection.getresponse().read()))

    assert bodies[0] == bodies[1]
    assert "versions" in bodies[0]


def test_a_trickle_comes_byte_by_byte(service: PracticeService) -> None:
    service.fault("trickle:versions=0.05")
    with raw(service) as connection:
        head = connection.recv(65_536)
        pieces = [connection.recv(65_536) for _ in range(4)]

    assert b"200" in head
    assert sum(map(len, pieces)) < 20


def test_a_hanging_service_says_nothing_but_stays(service: PracticeService) -> None:
    service.fault("hang:versions")
    with raw(service) as connection:
        connection.settimeout(0.5)

        with pytest.raises(TimeoutError):
            connection.recv(1)


def test_a_hang_ends_after_its_time(service: PracticeService) -> None:
    service.fault("hang:versions=0.2")
    with raw(service) as connection:
        assert connection.recv(1) == b""


def test_a_dropped_connection_ends_without_an_answer_though_the_work_is_done(
    service: PracticeService, caller: PracticeCaller
) -> None:
    before = caller.get("/jobs")["count"]
    service.fault("drop:submit")

    with pytest.raises(requests.ConnectionError):
        call(caller, service, "submit")

    assert caller.get("/jobs")["count"] == before + 1


def test_a_cut_body_is_shorter_than_its_head_promised(service: PracticeService) -> None:
    service.fault("cut-body:versions")
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)) as connection:
        connection.request("GET", "/api/v1/versions")

        with pytest.raises(http.client.IncompleteRead) as cut:
            connection.getresponse().read()

    assert len(cut.value.partial) > 0


def test_an_endless_body_goes_on_for_as_long_as_one_listens(service: PracticeService) -> None:
    service.fault("endless:versions")
    with requests.get(f"{service.url}/api/v1/versions", stream=True, timeout=30) as answer:
        received = sum(len(piece) for piece, _ in zip(answer.iter_content(65_536), range(200), strict=False))

    assert answer.status_code == 200
    assert received > 5_000_000
    service.mend()
    assert requests.get(f"{service.url}/api/v1/versions", timeout=30).status_code == 200


def test_an_answer_may_not_be_http(service: PracticeService) -> None:
    service.fault("bad-http:versions")

    with pytest.raises(requests.ConnectionError):
        requests.get(f"{service.url}/api/v1/versions", timeout=30)


def test_a_header_may_be_beyond_all_measure(service: PracticeService) -> None:
    service.fault("huge-header:versions")

    with pytest.raises(requests.ConnectionError):
        requests.get(f"{service.url}/api/v1/versions", timeout=30)


def test_a_service_that_hangs_floods_and_trickles_still_stops_cleanly() -> None:
    service = PracticeService(faults=["hang:versions", "endless:backends", "trickle:usage"])
    with service.caller() as caller:
        connections: list[Any] = [raw(service)]
        connections += [caller.call("GET", path, stream=True) for path in ("/backends", "/instances/usage")]

        code = service.stop()

        for connection in connections:
            connection.close()
    assert code == 0


# What the service believes


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
