import json
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.accounts import key_of, practice_account
from support.practice import PracticeService

from desktop_app.__main__ import main
from desktop_app.cli.check import _followed, check, histogram
from desktop_app.domain.accounts import Credentials
from desktop_app.domain.checkup import CheckReport, Step, StepName, StepState
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret

WRONG = "CANARY-key-0000000000000000000000000000000000"


def test_a_passed_check_ends_with_0_and_says_so(practice: PracticeService, capsys: pytest.CaptureFixture[str]) -> None:
    code = check(practice_account(practice), key_of(practice), None, 60)

    assert code == 0
    assert "works" in capsys.readouterr().out.splitlines()[-1]


def test_a_job_ends_with_a_histogram(practice: PracticeService, capsys: pytest.CaptureFixture[str]) -> None:
    code = check(practice_account(practice), key_of(practice), JobWish(shots=100), 60)

    printed = capsys.readouterr().out
    assert code == 0
    assert "100 shots" in printed
    assert all(f"  {bits}  " in printed for bits in ("00", "01", "10", "11"))


def test_json_is_one_object_with_the_promised_names(
    practice: PracticeService, capsys: pytest.CaptureFixture[str]
) -> None:
    code = check(practice_account(practice), key_of(practice), JobWish(shots=100), 60, as_json=True)

    found = json.loads(capsys.readouterr().out)
    assert code == 0
    assert found.keys() >= {"account", "channel", "ok", "seconds", "steps", "backend", "job_id", "counts"}
    assert "failure" not in found
    assert sum(found["counts"].values()) == 100
    assert {key for step in found["steps"] for key in step} == {"name", "state", "seconds", "detail"}


def test_a_failed_check_ends_with_1_and_never_shows_the_key(
    practice: PracticeService, capsys: pytest.CaptureFixture[str]
) -> None:
    code = check(practice_account(practice), lambda _: Credentials(api_key=Secret(WRONG)), None, 60, as_json=True)

    printed = capsys.readouterr()
    failure = json.loads(printed.out)["failure"]
    assert code == 1
    assert (failure["step"], failure["layer"]) == ("sign_in", "key")
    assert failure.keys() == {"step", "layer", "title", "advice", "link"}
    assert failure["link"] == "https://cloud.ibm.com/iam/apikeys"
    assert WRONG not in printed.out + printed.err


def test_a_job_nobody_agreed_to_pay_for_is_held_back_for_want_of_consent_not_of_time(
    practice: PracticeService, capsys: pytest.CaptureFixture[str]
) -> None:
    code = check(practice_account(practice, "practice-paid"), key_of(practice, "practice-paid"), JobWish(shots=10), 60)

    printed = capsys.readouterr().out
    assert code == 1
    assert "held back  Submit the test job" in printed
    assert "Confirm it by --allow-paid" in printed
    assert "a yes to the cost is missing" in printed
    assert "FAILED" not in printed
    assert "time" not in printed.splitlines()[-1]


def test_bars_are_as_long_as_their_share_and_marks_stand_where_an_ideal_device_ends() -> None:
    drawn = histogram({"0": 75, "1": 25}, {"0": 0.5, "1": 0.5}).splitlines()

    assert drawn[0].count("#") in {39, 40}
    assert drawn[1].count("#") == 13
    assert drawn[0].index("|") == drawn[1].index("|")


def test_an_unknown_account_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test", "nobody"]) == 2
    assert "nobody" in capsys.readouterr().err


def test_without_accounts_the_list_says_how_to_add_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    assert "qubit-keychain add" in capsys.readouterr().out


def test_an_empty_list_is_an_empty_array_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    "arguments", [["add", "lab", "a-key-as-an-argument"], ["test"], ["no-such-command"], ["test", "x", "--shots", "0"]]
)
def test_wrong_use_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_without_a_pipe_or_a_terminal_no_key_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/null").open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        code = main(["add", "lab"])

    assert code == 2
    assert "--token-stdin" in capsys.readouterr().err


def test_a_window_without_a_display_is_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")

    assert main([]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@contextmanager
def checking_with_a_job(service: PracticeService) -> Generator[subprocess.Popen[str]]:
    """A program that runs `test --job`; its job is in the queue."""
    program = Path(__file__).parents[1] / "support" / "checked_in_a_terminal.py"
    command, pipe = [sys.executable, str(program), service.url], subprocess.PIPE
    with subprocess.Popen(command, text=True, stdin=pipe, stdout=pipe, stderr=pipe) as checking:
        assert checking.stdin is not None
        assert checking.stdout is not None
        checking.stdin.write(service.key("practice-open") + "\n")
        checking.stdin.flush()
        next(line for line in checking.stdout if "Queued" in line)
        yield checking


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals between processes")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_whatever_ends_a_check_its_job_is_cancelled(name: str) -> None:
    with (
        PracticeService(queue_seconds=30) as slow,
        slow.caller() as caller,
        checking_with_a_job(slow) as checking,
    ):
        checking.send_signal(getattr(signal, name))
        said = checking.communicate(timeout=30)[0]
        statuses = [job["status"] for job in caller.get("/jobs")["jobs"]]

    assert statuses == ["Cancelled"]
    assert checking.returncode == 1
    assert "The check was cancelled" in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals between processes")
def test_a_terminal_that_is_closed_and_takes_no_word_more_leaves_no_job_behind() -> None:
    with (
        PracticeService(queue_seconds=30) as slow,
        slow.caller() as caller,
        checking_with_a_job(slow) as checking,
    ):
        assert checking.stdout is not None
        checking.stdout.close()
        checking.send_signal(signal.SIGHUP)
        checking.wait(timeout=30)
        statuses = [job["status"] for job in caller.get("/jobs")["jobs"]]

    assert statuses == ["Cancelled"]


@pytest.mark.parametrize("terminal", [True, False])
def test_a_countdown_stays_in_one_line_of_a_terminal_and_is_told_once_elsewhere(
    terminal: bool,  # noqa: FBT001  # a parameter of the test
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    waiting = [
        Step(name=StepName.BACKENDS, state=StepState.RUNNING, detail=f"The service asks for a pause; again in {left} s")
        for left in (3, 2, 1)
    ]
    ended = Step(name=StepName.BACKENDS, state=StepState.PASSED, seconds=3.0, detail="ibm_x")
    reports = [CheckReport(account="lab", channel="x", steps=(step,)) for step in (*waiting, ended)]

    _followed(reports)

    printed = capsys.readouterr().out
    assert printed.count("again in") == (3 if terminal else 1)
    assert printed.count("\n") == (1 if terminal else 2)
    assert printed.splitlines()[-1].endswith("ibm_x")
