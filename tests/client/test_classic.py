"""The classic protocol: the whole way on the practice service, its faults, and what IBM's hosts answer today."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from support.practice import PracticeService
from support.scripted_server import Behaviour, ScriptedServer, hang, raw, reply
from support.tls_proxy import TlsProxy

from desktop_app.client.classic import ClassicService
from desktop_app.client.connect import open_service
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import CheckReport, StepName, StepState
from desktop_app.domain.client_errors import ForeignAddress, KeyNotAccepted, LogoutUnproven
from desktop_app.domain.errors import Layer
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup import check_up
from desktop_app.services.devices import list_devices

TOKEN = "c1a551c0" * 16
CANARY = "ca9a51e0" * 16


def classic(url: str = "", instance: str = "") -> Account:
    return Account(name="old", channel=Channel.CLASSIC, url=url, instance=instance)


def check(account: Account, token: str = TOKEN, job: JobWish | None = None) -> CheckReport:
    *_, last = check_up(account, lambda _: Credentials(api_key=Secret(token)), CancelToken(60), job=job)
    return last


def states(report: CheckReport) -> set[str]:
    return {step.state.value for step in report.steps}


def test_a_check_goes_the_whole_way_and_ends_its_access_token(practice: PracticeService) -> None:
    report = check(classic(practice.url))

    assert report.ok, report.failure
    assert [step.name for step in report.steps][-1] is StepName.SIGN_OUT
    assert states(report) == {"passed"}
    assert (report.instance, report.plan, report.free) == ("ibm-q/open/main", "open", True)
    assert report.backend == "practice_heron", "not the simulator, though nobody waits for it"
    left = next(step.detail for step in report.steps if step.name is StepName.USAGE)
    assert "left" in left
    assert "28 days" not in left, "the classic service counted by months"
    assert "401" in report.steps[-1].detail


def test_a_job_runs_in_the_project_that_was_asked_for(practice: PracticeService) -> None:
    wish = JobWish(shots=500, paid_for="ibm-q-lab/group1/project1")
    report = check(classic(practice.url, "ibm-q-lab/group1/project1"), job=wish)

    assert report.ok, report.failure
    assert report.instance == "ibm-q-lab/group1/project1"
    assert set(report.counts or {}) == {"00", "11"}
    assert sum((report.counts or {}).values()) == 500


def test_the_table_of_devices_has_what_their_names_do_not_tell(practice: PracticeService) -> None:
    ask = partial(list_devices, classic(practice.url), lambda _: Credentials(api_key=Secret(TOKEN)))

    whole = {one.name: one for one in ask(CancelToken(20)).devices}
    with practice.faults("503:configuration"):
        poor = {one.name: one for one in ask(CancelToken(20)).devices}

    heron = whole["practice_heron"]
    assert (heron.qubits > 0, heron.processor.startswith("Heron")) == (True, True)
    assert heron.error_best is not None
    assert 0 < heron.error_best < 0.1
    assert poor["practice_heron"] == replace(heron, qubits=0, processor="", error_best=None)


def test_the_access_token_is_really_dead_afterwards(practice: PracticeService) -> None:
    service = open_service(classic(practice.url), Credentials(api_key=Secret(TOKEN)))
    assert isinstance(service, ClassicService)
    service.sign_in(CancelToken(20))
    token = service._access_token
    service.find_instance(CancelToken(20))
    service.sign_out(CancelToken(20))
    service._access_token = token
    with pytest.raises(KeyNotAccepted):
        service.find_instance(CancelToken(20))
    service.close()


def test_another_token_is_refused_as_such_where_the_service_lives(practice: PracticeService) -> None:
    report = check(classic(practice.url), CANARY)

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.SIGN_IN, Layer.KEY)
    assert CANARY not in repr(report)


@pytest.mark.parametrize(("token", "word"), [("11ce9ce0", "licence"), ("1b1d1b1d", "IBMid")])
def test_what_bars_the_login_is_named(practice: PracticeService, token: str, word: str) -> None:
    report = check(classic(practice.url), token * 16)

    assert report.failure is not None
    assert report.failure.layer is Layer.LICENCE
    assert word in report.failure.title


def test_a_project_that_is_not_there_names_those_that_are(practice: PracticeService) -> None:
    report = check(classic(practice.url, "ibm-q/open/other"))

    assert report.failure is not None
    assert report.failure.layer is Layer.INSTANCE
    assert "ibm-q/open/main" in report.failure.advice


LOGIN = reply(body=json.dumps({"id": "access-token", "ttl": 1209600}).encode())


def me(http: str, runtime: str) -> Behaviour:
    return reply(body=json.dumps({"urls": {"http": http, "services": {"runtime": runtime}}}).encode())


@pytest.mark.parametrize(
    "address",
    [
        "https://auth.quantum.ibm.com.evil.example/api",
        "http://api.quantum.ibm.com/api",
        "https://api.quantum.ibm.com/api",
        "https://user:word@127.0.0.1/api",
        "https://[broken",
    ],
)
def test_the_token_is_not_sent_where_users_me_points_unless_it_is_the_same_side(address: str) -> None:
    with ScriptedServer(LOGIN, me(address, address)) as server:
        service = open_service(classic(server.url), Credentials(api_key=Secret(CANARY)))
        with pytest.raises(ForeignAddress):
            service.sign_in(CancelToken(10))
        service.close()

    assert len(server.heads) == 2


@pytest.mark.parametrize("second", [204, 200, 500])
def test_a_second_logout_that_is_not_refused_proves_nothing(second: int) -> None:
    with ScriptedServer(LOGIN, me("", ""), reply(204, b""), reply(second, b"")) as server:
        service = open_service(classic(server.url), Credentials(api_key=Secret(CANARY)))
        service.sign_in(CancelToken(10))
        with pytest.raises(LogoutUnproven):
            service.sign_out(CancelToken(10))
        service.close()


def test_without_a_login_the_token_itself_is_sent_and_there_is_nothing_to_end() -> None:
    network = [{"name": "ibm-q", "groups": {"open": {"projects": {"main": {"isDefault": True}}}}}]
    with ScriptedServer(reply(404), reply(body=json.dumps(network).encode())) as server:
        service = open_service(classic(server.url), Credentials(api_key=Secret(CANARY)))
        said = service.sign_in(CancelToken(10))
        found = service.find_instance(CancelToken(10))
        ended = service.sign_out(CancelToken(10))
        service.close()

    assert "itself" in said
    assert found.crn == "ibm-q/open/main"
    assert f"authorization: bearer {CANARY}".casefold() in server.heads[1].casefold()
    assert "x-access-token" not in server.heads[1].casefold()
    assert "no access token" in ended
    assert len(server.heads) == 2


def test_after_a_failure_too_the_access_token_is_ended() -> None:
    with ScriptedServer(
        reply(body=b'{"api-auth": "1"}'), LOGIN, me("", ""), reply(403), reply(204, b""), reply(401)
    ) as server:
        report = check(classic(server.url))

    assert report.failure is not None
    assert report.failure.layer is Layer.RIGHTS
    assert [head.split(" ")[1] for head in server.heads[-2:]] == ["/api/users/logout"] * 2


def ended(report: CheckReport) -> bool:
    return (
        report.failure is not None
        and report.failure.layer is Layer.ENDED_SERVICE
        and "1 July 2025" in report.failure.title
        and "choose the channel" in report.failure.advice
        and all(s.state in {StepState.PASSED, StepState.FAILED, StepState.SKIPPED} for s in report.steps)
    )


def test_today_the_classic_hosts_have_no_address_and_that_means_the_service_ended() -> None:
    report = check(classic(), CANARY)

    assert ended(report)


@pytest.mark.parametrize(
    "answer",
    [
        reply(body=b"<!DOCTYPE html><html>moved</html>", Content_Type="text/html"),
        reply(301, Location="https://quantum.cloud.ibm.com"),
        reply(401, b'{"error": {"code": 3446}}'),
        reply(404),
        reply(503),
        raw(b""),
    ],
)
def test_whatever_ibms_classic_hosts_answer_the_token_is_not_blamed(
    answer: Behaviour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ScriptedServer(answer) as server, TlsProxy(server.url, folder=tmp_path) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        report = check(classic(), CANARY)

    assert ended(report), report.failure


def test_an_untrusted_certificate_on_a_classic_host_means_the_same(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        report = check(classic(), CANARY)

    assert ended(report)
    assert proxy.seen == []


def test_a_proxy_that_wants_a_login_is_still_told_apart(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path, credentials="user:word") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        report = check(classic(), CANARY)

    assert report.failure is not None
    assert report.failure.layer is Layer.PROXY


def test_under_ibms_own_names_the_whole_way_still_works_where_somebody_answers(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        report = check(classic())
        hosts = {seen.host for seen in proxy.seen}

    assert report.ok, report.failure
    assert hosts == {"auth.quantum.ibm.com", "api.quantum.ibm.com"}


def test_a_silent_host_does_not_hold_the_check_longer_than_its_limit() -> None:
    with ScriptedServer(hang()) as server:
        *_, last = check_up(classic(server.url), lambda _: Credentials(api_key=Secret(CANARY)), CancelToken(0.3))

    assert last.failure is not None
    assert last.failure.layer is Layer.TIMEOUT
