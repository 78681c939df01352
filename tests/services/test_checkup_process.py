"""The check-up in a process of its own is the check-up of tests/services/test_checkup.py; here is what comes on top."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
import support.practice
from support.accounts import key_of, practice_account
from support.giving_up import give_up_at, running
from support.practice import PracticeCaller, PracticeService
from support.scripted_server import ScriptedServer, hang, wait_until
from support.tls_proxy import TlsProxy

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, StepName
from desktop_app.domain.errors import Layer
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyMissing, KeyringLocked
from desktop_app.services.checkup import FREE_STEPS
from desktop_app.services.checkup_process import CheckupProcess

if TYPE_CHECKING:
    from support.log_book import LogBook

CANARY = "CANARY-key-0000000000000000000000000000000000"
AT_ONCE = 20


@pytest.fixture
def apart() -> Generator[CheckupProcess]:
    apart = CheckupProcess()
    yield apart
    pid = apart.pid
    apart.close()
    wait_until(lambda: pid is None or not Path(f"/proc/{pid}").exists(), "the process to end")


def last(reports: Iterator[CheckReport]) -> CheckReport:
    *_, final = reports
    return final


def some_key(_: CancelToken) -> Credentials:
    return Credentials(api_key=Secret(CANARY))


def ours(caller: PracticeCaller) -> list[str]:
    return [job["status"] for job in caller.get("/jobs")["jobs"]]


def test_no_process_is_there_before_the_first_check() -> None:
    apart = CheckupProcess()

    apart.close()

    assert apart.pid is None


def test_a_prepared_process_does_the_first_check(apart: CheckupProcess, practice: PracticeService) -> None:
    apart.prepare()
    prepared = apart.pid

    final = last(apart.check_up(practice_account(practice), key_of(practice), CancelToken()))

    assert (final.ok, apart.pid) == (True, prepared)
    assert prepared is not None
    if sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1:
        # One processor is left to the window.
        assert os.sched_getaffinity(prepared) < os.sched_getaffinity(0)
        assert os.getpriority(os.PRIO_PROCESS, prepared) > 0


@pytest.mark.skipif(sys.platform != "linux", reason="what is refused there")
@pytest.mark.parametrize("name", ["setpriority", "sched_setaffinity", "sched_getaffinity"])
def test_where_a_sandbox_forbids_to_be_polite_the_process_is_there_all_the_same(
    apart: CheckupProcess, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, name, refuse)
    # It listens as long, and is there sooner.
    monkeypatch.setattr("desktop_app.services.checkup_process.this_program", lambda: ("sh", "-c", "cat"))

    apart.prepare()

    assert apart.pid is not None


def test_a_check_passes_every_step_that_costs_nothing(apart: CheckupProcess, practice: PracticeService) -> None:
    account = practice_account(practice, instance=practice.instance("practice-open"))

    reports = list(apart.check_up(account, key_of(practice), CancelToken(60)))

    assert reports[-1].ok
    assert [step.name for step in reports[-1].steps] == list(FREE_STEPS)
    assert [sum(running(report, step) for report in reports) > 0 for step in FREE_STEPS] == [True] * len(FREE_STEPS)
    assert (reports[-1].backend, reports[-1].plan) == ("practice_heron", "open")


def test_a_job_ends_in_counts_that_nobody_can_change(apart: CheckupProcess, practice: PracticeService) -> None:
    report = last(apart.check_up(practice_account(practice), key_of(practice), CancelToken(60), job=JobWish(shots=50)))

    assert report.ok, report.failure
    assert isinstance(report.counts, MappingProxyType)
    assert sum(report.counts.values()) == 50


@pytest.mark.parametrize(
    ("name", "step", "layer"),
    [
        ("practice-empty", StepName.INSTANCE, Layer.INSTANCE),
        ("practice-spent", StepName.USAGE, Layer.QUOTA),
    ],
)
def test_an_account_that_cannot_run_says_why(
    apart: CheckupProcess, practice: PracticeService, name: str, step: StepName, layer: Layer
) -> None:
    report = last(
        apart.check_up(practice_account(practice, name), key_of(practice, name), CancelToken(60), job=JobWish())
    )

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (step, layer)


def test_a_wrong_key_is_told_apart_and_shown_nowhere(apart: CheckupProcess, practice: PracticeService) -> None:
    report = last(apart.check_up(practice_account(practice), some_key, CancelToken(60)))

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.SIGN_IN, Layer.KEY)
    assert CANARY not in repr(report)


@pytest.mark.parametrize("error", [KeyringLocked(), KeyMissing(name="lab")])
def test_why_a_key_cannot_be_read_comes_through_word_for_word(
    apart: CheckupProcess, error: KeyringLocked | KeyMissing
) -> None:
    def refuse(_: CancelToken) -> Credentials:
        raise error

    report = last(apart.check_up(Account(name="lab"), refuse, CancelToken(60)))

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.KEYRING, Layer.KEYRING)
    assert (report.failure.title, report.failure.advice) == (error.title, error.advice)
    assert report.tells_nothing is isinstance(error, KeyringLocked)


def test_what_nobody_foresaw_in_reading_the_key_is_raised_here(
    apart: CheckupProcess, practice: PracticeService
) -> None:
    def broken(_: CancelToken) -> Credentials:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(apart.check_up(Account(name="lab"), broken, CancelToken(60)))

    assert last(apart.check_up(practice_account(practice), key_of(practice), CancelToken(60))).ok


def test_the_limit_of_the_whole_check_is_kept(apart: CheckupProcess) -> None:
    with ScriptedServer(hang()) as server:
        report = last(apart.check_up(Account(name="lab", url=server.url), some_key, CancelToken(1.5)))

    assert report.failure is not None
    assert report.failure.layer is Layer.TIMEOUT
    assert "1.5 s" in report.failure.title


def test_the_whole_check_runs_under_ibms_host_names_through_a_proxy_that_ends_tls(
    apart: CheckupProcess, practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(proxy.ca_file))
        account = Account(name="lab", instance=practice.instance("practice-open"))

        report = last(apart.check_up(account, key_of(practice), CancelToken(60)))

    assert report.ok, report.failure
    assert "quantum.cloud.ibm.com" in {seen.host for seen in proxy.seen}


@pytest.mark.parametrize("started", [False, True], ids=["cold", "warm"])
@pytest.mark.parametrize("step", [*FREE_STEPS, StepName.SUBMIT, StepName.WAIT])
def test_cancel_is_answered_at_every_step_and_leaves_no_job(
    apart: CheckupProcess, step: StepName, *, started: bool
) -> None:
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        if started:
            last(apart.check_up(practice_account(slow), key_of(slow), CancelToken(60)))
        token = CancelToken(60)
        reports = apart.check_up(practice_account(slow), key_of(slow), token, job=JobWish(shots=10))

        report, took = give_up_at(step, reports, token)

        assert report.finished
        assert report.cancelled
        assert took < 0.2
        assert set(ours(caller)) <= {"Cancelled"}


def test_a_check_given_up_before_it_began_starts_no_process() -> None:
    apart, token = CheckupProcess(), CancelToken(60)
    token.cancel()

    report = last(apart.check_up(Account(name="lab"), some_key, token))

    assert (report.finished, report.cancelled, apart.pid) == (True, True, None)


def test_cancel_is_answered_even_when_the_process_hangs(apart: CheckupProcess, log_book: "LogBook") -> None:
    with ScriptedServer(hang()) as server:
        token = CancelToken(60)
        reports = apart.check_up(Account(name="lab", url=server.url), some_key, token)
        for report in reports:
            if running(report, StepName.REACH):
                break
        pid = apart.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        token.cancel()
        began = time.monotonic()

        said = next(reports)
        took = time.monotonic() - began
        os.kill(pid, signal.SIGKILL)
        final = last(reports)

    assert said.cancelled
    assert took < 0.2
    assert (final.finished, final.cancelled) == (True, True)
    assert "ended with code -9" in "".join(log_book.take())


def test_a_killed_process_is_a_clear_failure_and_the_next_check_starts_another(
    apart: CheckupProcess, practice: PracticeService, log_book: "LogBook"
) -> None:
    with ScriptedServer(hang()) as server:
        for report in (reports := apart.check_up(Account(name="lab", url=server.url), some_key, CancelToken(60))):
            if running(report, StepName.REACH):
                break
        killed = apart.pid
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        final = last(reports)
        wait_until(lambda: apart.pid is None, "the end to be noticed")
    after = last(apart.check_up(practice_account(practice), key_of(practice), CancelToken(60)))

    assert final.failure is not None
    assert (final.finished, final.failure.step, final.failure.layer) == (True, StepName.REACH, Layer.ENVIRONMENT)
    assert "ended unexpectedly" in final.failure.title
    assert (after.ok, apart.pid != killed) == (True, True)
    assert log_book.take() == ["the process for check-ups ended with code -9, 1 under way"]


def test_a_process_killed_with_a_job_under_way_says_that_the_job_may_still_run(
    apart: CheckupProcess, log_book: "LogBook"
) -> None:
    with PracticeService(queue_seconds=30) as slow:
        reports = apart.check_up(practice_account(slow), key_of(slow), CancelToken(60), job=JobWish(shots=10))
        for report in reports:
            if running(report, StepName.WAIT) and apart.pid:
                os.kill(apart.pid, signal.SIGKILL)
                break
        final = last(reports)

    assert final.failure is not None
    assert "may still wait or run" in final.failure.advice
    assert final.job_id
    assert len(log_book.take()) == 1


def test_an_asked_end_of_the_process_cancels_its_jobs(apart: CheckupProcess, log_book: "LogBook") -> None:
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        reports = apart.check_up(practice_account(slow), key_of(slow), CancelToken(60), job=JobWish(shots=10))
        for report in reports:
            if running(report, StepName.WAIT) and apart.pid:
                os.kill(apart.pid, signal.SIGTERM)
                os.kill(apart.pid, signal.SIGHUP)  # as at the end of a session
                break
        final = last(reports)

        assert final.finished
        assert ours(caller) == ["Cancelled"]
    wait_until(lambda: apart.pid is None, "the end to be noticed")
    log_book.take()


def test_closing_cancels_what_runs(apart: CheckupProcess) -> None:
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        reports = apart.check_up(practice_account(slow), key_of(slow), CancelToken(60), job=JobWish(shots=10))
        for report in reports:
            if running(report, StepName.WAIT):
                break

        apart.close()
        final = last(reports)

        assert final.cancelled
        assert ours(caller) == ["Cancelled"]


def test_when_the_window_is_killed_the_job_is_cancelled_and_the_process_ends() -> None:
    with PracticeService(queue_seconds=60) as slow, slow.caller() as caller:
        with subprocess.Popen(
            [sys.executable, "-m", "support.killed_checkup", slow.url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(support.practice.__file__).parents[1])},
        ) as window:
            assert window.stdin is not None
            assert window.stdout is not None
            window.stdin.write(slow.key("practice-open") + "\n")
            window.stdin.flush()
            pid, job_id = window.stdout.readline().split()
            window.kill()

        wait_until(lambda: ours(caller) == ["Cancelled"], f"the job {job_id} to be cancelled")
        wait_until(lambda: not Path(f"/proc/{pid}").exists(), "the process to end")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_the_key_is_in_no_command_line_and_no_environment(apart: CheckupProcess) -> None:
    def seen() -> bytes:
        shown = [
            Path(f"/proc/{process}/{name}") for process in (os.getpid(), apart.pid) for name in ("cmdline", "environ")
        ]
        return b"".join(file.read_bytes() for file in shown)

    with ScriptedServer(hang()) as server:
        token = CancelToken(60)
        looked = []
        for report in apart.check_up(Account(name="lab", url=server.url), some_key, token):
            if running(report, StepName.REACH):
                looked.append(seen())
                token.cancel()

    assert b"--check-ups" in looked[0]
    assert CANARY.encode() not in looked[0]


def test_many_at_once_do_not_get_mixed_up(apart: CheckupProcess, practice: PracticeService) -> None:
    names = [("practice-open", "practice-paid", "practice-empty")[number % 3] for number in range(AT_ONCE)]

    def check(name: str) -> CheckReport:
        return last(apart.check_up(practice_account(practice, name), key_of(practice, name), CancelToken(60)))

    with ThreadPoolExecutor(AT_ONCE) as threads:
        reports = list(threads.map(check, names))

    assert [report.account for report in reports] == names
    assert [report.ok for report in reports] == [name != "practice-empty" for name in names]


def test_log_records_of_the_process_arrive_in_ours_without_secrets(
    apart: CheckupProcess, practice: PracticeService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    last(apart.check_up(practice_account(practice), some_key, CancelToken(60)))

    assert [record.getMessage() for record in caplog.records if record.name == "desktop_app.services.checkup"] == [
        "check-up stopped at sign_in: KeyUnknown"
    ]
    assert CANARY not in caplog.text
