import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.accounts import key_of, practice_account
from support.giving_up import give_up_at
from support.log_book import LogBook
from support.practice import PracticeCaller, PracticeService
from support.relay import Relay
from support.scripted_server import ScriptedServer, hang, raw, reply
from support.tls_front import TlsFront
from support.tls_proxy import TlsProxy

from desktop_app.client.connect import open_service
from desktop_app.client.network import describe
from desktop_app.client.service import QuantumService
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import CheckReport, StepName, StepState
from desktop_app.domain.client_errors import (
    AnswerTooSlow,
    ClientError,
    ConnectionRefused,
    HostNotFound,
    ProxyUnreachable,
    RateLimited,
    ServiceOut,
)
from desktop_app.domain.errors import Layer
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Job, JobId
from desktop_app.domain.past_checks import past_check
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyMissing, KeyringError, KeyringLocked
from desktop_app.services.checkup import FREE_STEPS, check_up

CANARY = "CANARY-key-0000000000000000000000000000000000"


def last(reports: Iterator[CheckReport]) -> CheckReport:
    *_, final = reports
    return final


def check(account: Account, key: Callable[[CancelToken], Credentials], job: JobWish | None = None) -> CheckReport:
    return last(check_up(account, key, CancelToken(60), job=job))


def some_key(_: CancelToken) -> Credentials:
    return Credentials(api_key=Secret(CANARY))


def states(report: CheckReport) -> dict[str, str]:
    return {step.name.value: step.state.value for step in report.steps}


def test_a_check_passes_every_step_that_costs_nothing(practice: PracticeService) -> None:
    account = practice_account(practice, instance=practice.instance("practice-open"))

    report = check(account, key_of(practice))

    assert states(report) == {step.value: "passed" for step in FREE_STEPS}
    assert (report.ok, report.backend, report.plan, report.job_id) == (True, "practice_heron", "open", "")


def test_a_job_ends_in_counts_of_a_bell_pair(practice: PracticeService) -> None:
    report = check(practice_account(practice), key_of(practice), JobWish(shots=2000))

    counts = dict(report.counts or {})
    assert report.ok, report.failure
    assert sum(counts.values()) == 2000
    assert counts.keys() == {"00", "11"}
    assert abs(counts["00"] - 1000) < 5 * (2000 / 4) ** 0.5


def test_a_job_really_ran_at_the_service_and_is_marked_as_ours(practice: PracticeService) -> None:
    report = check(practice_account(practice), key_of(practice), JobWish(shots=10))

    with practice.caller() as caller:
        job = caller.get(f"/jobs/{report.job_id}")
    assert (job["status"], job["tags"][:2], job["cost"]) == ("Completed", ["qubit-keychain", "bell"], 30)


@pytest.mark.parametrize(
    ("name", "step", "layer", "state"),
    [
        ("practice-empty", StepName.INSTANCE, Layer.INSTANCE, StepState.FAILED),
        ("practice-unallocated", StepName.INSTANCE, Layer.INSTANCE, StepState.FAILED),
        ("practice-spent", StepName.USAGE, Layer.QUOTA, StepState.SPENT),
    ],
)
def test_an_account_that_cannot_run_says_why(
    practice: PracticeService, name: str, step: StepName, layer: Layer, state: StepState
) -> None:
    report = check(practice_account(practice, name), key_of(practice, name), JobWish())

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (step, layer)
    assert states(report)[step] == state


def test_a_spent_instance_still_passes_the_free_check(practice: PracticeService) -> None:
    report = check(practice_account(practice, "practice-spent"), key_of(practice, "practice-spent"))

    assert report.ok
    assert [step for step, state in states(report).items() if state != StepState.PASSED] == [StepName.USAGE]
    assert report.steps[-1].state is StepState.SPENT
    assert "limit is reached" in report.steps[-1].detail


def test_a_spent_instance_is_not_said_to_have_been_chosen_for_its_time(practice: PracticeService) -> None:
    report = check(practice_account(practice, "practice-spent"), key_of(practice, "practice-spent"))

    assert report.spent
    assert report.reason == "the only one the key can use"


def test_a_wrong_key_is_told_apart_from_everything_else(practice: PracticeService) -> None:
    report = check(practice_account(practice), some_key)

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.SIGN_IN, Layer.KEY)
    assert states(report)["reach"] == "passed"
    assert CANARY not in repr(report)


def test_another_accounts_crn_names_what_the_key_can_see(practice: PracticeService) -> None:
    account = practice_account(practice, instance=practice.instance("practice-paid"))

    report = check(account, key_of(practice, "practice-open"))

    assert report.failure is not None
    assert report.failure.layer is Layer.INSTANCE
    assert "practice-open" in report.failure.advice


def test_an_instance_may_be_given_by_its_name(practice: PracticeService) -> None:
    account = practice_account(practice, "practice-paid", instance="practice-eu")

    report = check(account, key_of(practice, "practice-paid"))

    assert (report.ok, report.instance) == (True, "practice-eu")


def test_without_an_instance_the_choice_follows_the_region(practice: PracticeService) -> None:
    account = Account(name="paid", url=practice.url, region="us-east")

    report = check(account, key_of(practice, "practice-paid"))

    assert report.instance == "practice-us"


@pytest.mark.parametrize("error", [KeyringLocked(), KeyMissing(name="lab")])
def test_a_locked_keyring_fails_the_first_step_and_tells_nothing_of_the_account(error: KeyringError) -> None:
    def locked(_: CancelToken) -> Credentials:
        raise error

    report = check(Account(name="lab"), locked)

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.KEYRING, Layer.KEYRING)
    assert set(states(report).values()) == {"failed", "skipped"}
    assert (past_check(report, datetime.now(UTC)) is None) is isinstance(error, KeyringLocked)


def test_a_classic_account_is_told_that_the_service_ended() -> None:
    report = check(Account(name="old", channel=Channel.CLASSIC), some_key)

    assert report.failure is not None
    assert report.failure.layer is Layer.ENDED_SERVICE


@pytest.mark.parametrize(
    ("answer", "layer"),
    [
        (reply(503), Layer.OUTAGE),
        (reply(429), Layer.RATE_LIMIT),
        (reply(body=b"<html>login</html>", Content_Type="text/html"), Layer.PORTAL),
        (reply(302, Location="https://portal.example"), Layer.PORTAL),
        (reply(body=b"[1, 2"), Layer.ANSWER),
        (reply(body=b"\xff\xfe"), Layer.ANSWER),
        (raw(b""), Layer.NETWORK),
    ],
)
def test_a_fault_before_sign_in_is_named_by_its_layer(answer: object, layer: Layer) -> None:
    with ScriptedServer(answer) as server:  # type: ignore[arg-type]
        report = check(Account(name="lab", url=server.url), some_key)

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.REACH, layer)
    assert not any(CANARY in head for head in server.heads)


def test_the_limit_of_the_whole_check_is_kept() -> None:
    with ScriptedServer(hang()) as server:
        started = time.monotonic()
        report = last(check_up(Account(name="lab", url=server.url), some_key, CancelToken(0.3)))
        took = time.monotonic() - started

    assert report.failure is not None
    assert report.failure.layer is Layer.TIMEOUT
    assert took < 3


def test_an_expired_token_is_renewed_once_in_mid_use(practice: PracticeService) -> None:
    tokens: list[object] = []

    def forgetful(account: Account, credentials: Credentials) -> object:
        service = open_service(account, credentials)
        kept = service.find_instance

        def find(cancel: CancelToken) -> object:
            found = kept(cancel)
            service._token._token = Secret("eyJ.lapsed.token")  # type: ignore[attr-defined]
            tokens.append(service._token)  # type: ignore[attr-defined]
            return found

        service.find_instance = find  # type: ignore[method-assign,assignment]
        return service

    reports = check_up(practice_account(practice), key_of(practice), CancelToken(30), open_service=forgetful)  # type: ignore[arg-type]

    assert last(reports).ok
    assert len(tokens) == 1


@pytest.mark.parametrize(
    "step",
    [
        StepName.KEYRING,
        StepName.REACH,
        StepName.SIGN_IN,
        StepName.INSTANCE,
        StepName.BACKENDS,
        StepName.USAGE,
        StepName.SUBMIT,
        StepName.WAIT,
    ],
)
def test_cancel_is_answered_at_every_step(practice: PracticeService, step: StepName) -> None:
    token = CancelToken(60)
    reports = check_up(practice_account(practice), key_of(practice), token, job=JobWish(shots=10))

    report, took = give_up_at(step, reports, token)

    assert report.failure is not None
    assert report.failure.layer is Layer.CANCELLED
    assert took < 0.2


@pytest.mark.parametrize("step", [StepName.SUBMIT, StepName.WAIT])
def test_a_cancelled_check_cancels_its_job_at_the_service(step: StepName) -> None:
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        token = CancelToken(60)
        reports = check_up(practice_account(slow), key_of(slow), token, job=JobWish(shots=10))
        report, _ = give_up_at(step, reports, token)

        assert [job["status"] for job in ours(caller)] == (["Cancelled"] if report.job_id else [])


def test_a_job_sent_in_the_very_moment_of_giving_up_is_found_and_cancelled() -> None:
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        token = CancelToken(60)

        def impatient(account: Account, credentials: Credentials) -> object:
            service = open_service(account, credentials)
            kept = service.submit

            def submit(*question: object) -> object:
                pending = kept(*question)  # type: ignore[arg-type]
                token.cancel()
                return pending

            service.submit = submit  # type: ignore[method-assign,assignment]
            return service

        reports = check_up(
            practice_account(slow),
            key_of(slow),
            token,
            job=JobWish(shots=10),
            open_service=impatient,  # type: ignore[arg-type]
        )
        report = last(reports)

        assert report.cancelled
        assert [job["status"] for job in ours(caller)] == ["Cancelled"]


AWAY = [
    HostNotFound(host="x"),
    ConnectionRefused(host="x"),
    AnswerTooSlow(host="x", seconds=20),
    ProxyUnreachable(proxy="x"),
    ServiceOut(host="x", status=503),
    RateLimited(host="x"),
]


def away_at_first(
    errors: list[ClientError], meanwhile: Callable[[], None] = lambda: None
) -> Callable[[Account, Credentials], QuantumService]:
    """The true service, but the first questions about the job end in these errors."""
    left = iter(errors)

    def opened(account: Account, credentials: Credentials) -> QuantumService:
        service = open_service(account, credentials)
        kept = service.job

        def job(job_id: JobId, cancel: CancelToken) -> Job:
            if (error := next(left, None)) is not None:
                meanwhile()
                raise error
            return kept(job_id, cancel)

        service.job = job  # type: ignore[method-assign]
        return service

    return opened


def said_while_waiting(reports: list[CheckReport]) -> list[str]:
    return [step.detail for report in reports for step in report.steps if step.name is StepName.WAIT and step.detail]


@pytest.mark.parametrize("error", AWAY, ids=lambda error: type(error).__name__)
def test_a_waiting_job_keeps_its_place_while_the_way_to_the_service_is_away(
    practice: PracticeService, error: ClientError
) -> None:
    reports = list(
        check_up(
            practice_account(practice),
            key_of(practice),
            CancelToken(60),
            job=JobWish(shots=10),
            open_service=away_at_first([error]),
        )
    )

    assert reports[-1].ok, reports[-1].failure
    assert any("waits" in said for said in said_while_waiting(reports))


def test_a_resumed_laptop_finds_its_job_where_it_was() -> None:
    with PracticeService(queue_seconds=0.5) as slow, Relay(slow.url) as relay, slow.caller() as caller:
        seen: list[CheckReport] = []
        account = Account(name="lab", url=relay.url)
        for report in check_up(account, key_of(slow), CancelToken(60), job=JobWish(shots=10)):
            seen.append(report)
            if report.job_id and not relay.dropped:
                relay.away.set()
            if "The network is away; the job waits at the service" in said_while_waiting(seen):
                relay.away.clear()
        statuses = [job["status"] for job in ours(caller)]

    assert seen[-1].ok, seen[-1].failure
    assert relay.dropped
    assert statuses == ["Completed"]


def test_a_network_that_stays_away_ends_the_check(monkeypatch: pytest.MonkeyPatch, practice: PracticeService) -> None:
    monkeypatch.setattr("desktop_app.services.job_run._AWAY_LIMIT", 0.5)

    *_, last_report = check_up(
        practice_account(practice),
        key_of(practice),
        CancelToken(60),
        job=JobWish(shots=10),
        open_service=away_at_first([HostNotFound(host="x")] * 50),
    )

    assert last_report.failure is not None
    assert (last_report.failure.step, last_report.failure.layer) == (StepName.WAIT, Layer.DNS)


def test_giving_up_while_the_network_is_away_is_answered_at_once(practice: PracticeService) -> None:
    token = CancelToken(60)
    given_up: list[float] = []

    def give_up() -> None:
        given_up.append(time.monotonic())
        token.cancel()

    reports = check_up(
        practice_account(practice),
        key_of(practice),
        token,
        job=JobWish(shots=10),
        open_service=away_at_first(
            [HostNotFound(host="x")] * 50, meanwhile=lambda: threading.Timer(0.1, give_up).start()
        ),
    )
    told = next(time.monotonic() for report in reports if report.cancelled)
    last(reports)

    assert told - given_up[0] < 0.2


def answers_to(method: str, end: str) -> Callable[[str, str], bool]:
    return lambda asked, path: (asked, path.endswith(end)) == (method, True)


def test_a_job_whose_answer_is_lost_is_found_by_its_mark_and_cancelled_and_no_other() -> None:
    with (
        PracticeService(queue_seconds=30) as slow,
        Relay(slow.url, answers_to("POST", "/jobs")) as relay,
        slow.caller() as caller,
    ):
        neighbour = CancelToken(60)
        others = check_up(practice_account(slow), key_of(slow), neighbour, job=JobWish(shots=10))
        kept = next(report.job_id for report in others if report.job_id)
        seen = list(check_up(Account(name="lab", url=relay.url), key_of(slow), CancelToken(60), job=JobWish(shots=10)))
        statuses = {job["id"]: job["status"] for job in ours(caller)}
        neighbour.cancel()
        last(others)

    final = seen[-1]
    assert final.failure is not None
    assert (final.failure.step, final.failure.layer) == (StepName.SUBMIT, Layer.NETWORK)
    assert statuses == {kept: "Queued", final.job_id: "Cancelled"}
    assert {report.failure.advice for report in seen if report.failure} == {final.failure.advice}
    assert "is cancelled" in final.failure.advice


def test_a_job_that_may_be_left_behind_is_said_with_the_page_where_it_can_be_ended(log_book: LogBook) -> None:
    with PracticeService(queue_seconds=30) as slow:

        def no_answers_from_jobs(_: str, path: str) -> bool:
            return path.endswith("/jobs")

        with Relay(slow.url, no_answers_from_jobs) as relay:
            report = check(Account(name="lab", url=relay.url), key_of(slow), JobWish(shots=10))

    assert any("could not be cancelled" in line for line in log_book.take())
    assert report.failure is not None
    assert "Look at the workloads page" in report.failure.advice
    assert "ry again" not in report.failure.advice
    assert report.failure.link == "https://quantum.cloud.ibm.com/workloads"


def test_a_waiting_job_that_cannot_be_cancelled_is_told_of(log_book: LogBook) -> None:
    with PracticeService(queue_seconds=30) as slow, Relay(slow.url) as relay:
        token = CancelToken(60)
        seen: list[CheckReport] = []
        for report in check_up(Account(name="lab", url=relay.url), key_of(slow), token, job=JobWish(shots=10)):
            seen.append(report)
            if report.job_id and not token.cancelled:
                relay.away.set()
                token.cancel()

    assert any("could not be cancelled" in line for line in log_book.take())
    assert seen[-1].failure is not None
    assert seen[-1].failure.layer is Layer.CANCELLED
    assert "could not be cancelled" in seen[-1].failure.advice


def test_a_job_the_service_never_got_is_not_said_to_be_there() -> None:
    with PracticeService(faults=("400:submit",)) as refusing:
        report = check(practice_account(refusing), key_of(refusing), JobWish(shots=10))

    assert report.failure is not None
    assert report.failure.layer is Layer.JOB
    assert "workloads" not in report.failure.advice + report.failure.link


def ours(caller: PracticeCaller) -> list[dict[str, str]]:
    return [dict(job) for job in caller.get("/jobs")["jobs"]]


def through_proxy(monkeypatch: pytest.MonkeyPatch, proxy: TlsProxy, variable: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv(variable, str(proxy.ca_file))


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE"])
def test_the_whole_check_runs_under_ibms_host_names_through_a_proxy_that_ends_tls(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy:
        through_proxy(monkeypatch, proxy, variable)
        account = Account(name="lab", instance=practice.instance("practice-eu"))

        report = check(account, key_of(practice, "practice-paid"), JobWish(shots=50, paid_for="practice-eu"))

    assert report.ok, report.failure
    assert {seen.host for seen in proxy.seen} == {
        "quantum.cloud.ibm.com",
        "iam.cloud.ibm.com",
        "api.global-search-tagging.cloud.ibm.com",
        "globalcatalog.cloud.ibm.com",
        "eu-de.quantum.cloud.ibm.com",
    }


def test_a_proxy_asked_under_https_is_held_against_the_same_certificates(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy, TlsFront(proxy.url, proxy.context_for("127.0.0.1")) as front:
        monkeypatch.setenv("HTTPS_PROXY", front.url)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(proxy.ca_file))
        report = check(Account(name="lab", instance=practice.instance("practice-open")), key_of(practice))

    assert report.ok, report.failure
    assert proxy.seen


def test_an_unknown_authority_is_refused_and_no_key_goes_through(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        report = check(Account(name="lab"), some_key)

    assert report.failure is not None
    assert (report.failure.layer, proxy.seen) == (Layer.TLS, [])
    assert "unknown authority" in report.failure.title


def test_a_proxy_that_wants_a_login_says_so(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path, credentials="user:word") as proxy:
        through_proxy(monkeypatch, proxy, "SSL_CERT_FILE")
        report = check(Account(name="lab"), some_key)

    assert report.failure is not None
    assert report.failure.layer is Layer.PROXY
    assert "user name and password" in report.failure.title


def test_an_accounts_own_proxy_takes_its_password_from_the_keyring(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path, credentials="user:w/rd") as proxy:
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        account = Account(name="lab", proxies=(("https", proxy.url.replace("//", "//user@")),))
        credentials = Credentials(api_key=Secret(practice.key("practice-open")), proxy_password=Secret("w/rd"))
        report = check(account, lambda _: credentials)

    assert report.ok, report.failure


def test_a_dead_proxy_is_named_without_its_login(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(reply()) as server:
        dead = server.url
    monkeypatch.setenv("HTTPS_PROXY", dead.replace("//", "//user:hidden@"))

    report = check(Account(name="lab"), some_key)

    assert report.failure is not None
    assert report.failure.layer is Layer.PROXY
    assert dead in report.failure.title
    assert "hidden" not in repr(report)


def test_what_stands_between_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hidden@proxy.example:3128")
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/lab.pem")

    assert describe() == "Proxy: http://proxy.example:3128 · Certificates: SSL_CERT_FILE"


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"ALL_PROXY": "http://all.example:3128"}, "Proxy: http://all.example:3128"),
        (
            {"ALL_PROXY": "http://all.example:3128", "https_proxy": "http://one.example:3128"},
            "Proxy: http://one.example:3128",
        ),
        ({"HTTPS_PROXY": "http://proxy.example:3128", "NO_PROXY": "ibm.com"}, ""),
        ({"HTTPS_PROXY": "http://proxy.example:3128", "no_proxy": "*"}, ""),
        ({"HTTPS_PROXY": "http://proxy.example:3128", "NO_PROXY": "example.org"}, "Proxy: http://proxy.example:3128"),
    ],
)
def test_the_environments_proxy_is_the_one_that_ibms_client_would_take(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], said: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert describe() == said


@pytest.mark.parametrize(
    "address",
    [
        "http://user:hid#den@proxy.example:3128",
        "http://user:hid/den@proxy.example:3128",
        "http://user:hid?den@proxy.example:3128",
        "http://user:3128#hidden@proxy.example:3128",
        "user:hid#den@proxy.example:3128",
        "http://user:hid\\den",
        "socks5://user:hidden@proxy.example:1080",
        "http://proxy.example:3128/hidden",
    ],
)
def test_an_unusable_proxy_is_refused_and_nothing_of_its_login_is_shown(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)

    report = check(Account(name="lab"), some_key)

    assert report.failure is not None
    assert (report.failure.layer, report.failure.title) == (Layer.PROXY, "The proxy's address is not usable")
    assert describe() == "The proxy's address is not usable"
    assert not any(part in repr(report) for part in ("hid", "den", "user:"))


def test_a_certificate_file_that_is_not_there_is_named_by_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file.pem")

    report = check(Account(name="lab"), some_key)

    assert report.failure is not None
    assert (report.failure.layer, "REQUESTS_CA_BUNDLE" in report.failure.title) == (Layer.TLS, True)
