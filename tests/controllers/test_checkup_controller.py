from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot
from support.accounts import key_of, practice_account
from support.by_hand import ByHand
from support.practice import PracticeService
from support.window_states import PASSED, RUNNING

from desktop_app.controllers.checkup import CheckupController
from desktop_app.controllers.past_checks import PastChecksController
from desktop_app.domain.accounts import Account, AccountId, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import StepState
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.questions import PythonState
from desktop_app.domain.states import AccountRow, AccountsState, CheckProgress, Notice, TestState
from desktop_app.domain.vault_errors import KeyMissing
from desktop_app.services.past_checks import PastChecks
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from support.log_book import LogBook

    from desktop_app.domain.past_checks import PastCheck


class OneKeyBook:
    """What a check-up asks of an account book."""

    def __init__(self, practice: PracticeService) -> None:
        self._read = key_of(practice)

    def credentials(self, account_id: AccountId, cancel: CancelToken) -> Credentials:
        return self._read(cancel)


class KeylessBook:
    def credentials(self, account_id: AccountId, cancel: CancelToken) -> Credentials:
        raise KeyMissing(name="lab")


class BrokenBook:
    def credentials(self, account_id: AccountId, cancel: CancelToken) -> Credentials:
        raise ZeroDivisionError


def watched(controller: CheckupController) -> list[TestState]:
    states: list[TestState] = []
    controller.state_changed.connect(states.append)
    return states


def test_a_check_of_the_shown_account_ends_passed(qtbot: QtBot, tasks: TaskRunner, practice: PracticeService) -> None:
    controller = CheckupController(lambda: OneKeyBook(practice), tasks)  # type: ignore[arg-type, return-value]
    states = watched(controller)
    controller.show(practice_account(practice))

    controller.check()
    qtbot.waitUntil(lambda: not states[-1].running and states[-1].report is not None, timeout=20_000)

    assert states[-1].report is not None
    assert states[-1].report.ok
    assert any(state.running for state in states)


def test_cancel_is_seen_at_once_and_the_job_is_taken_back(qtbot: QtBot, tasks: TaskRunner) -> None:
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        controller = CheckupController(lambda: OneKeyBook(slow), tasks)  # type: ignore[arg-type, return-value]
        states = watched(controller)
        controller.show(practice_account(slow))
        controller.run_job(JobWish(shots=10))
        qtbot.waitUntil(lambda: bool(states[-1].report and states[-1].report.job_id), timeout=20_000)

        controller.cancel()
        qtbot.waitUntil(lambda: not tasks.busy(f"check-up {states[-1].account.id}"), timeout=20_000)  # type: ignore[union-attr]

        assert [job["status"] for job in caller.get("/jobs")["jobs"]] == ["Cancelled"]
    assert states[-1].report is not None
    assert states[-1].report.cancelled
    assert any(state.cancelling for state in states)


def test_each_account_keeps_its_own_latest_check(qtbot: QtBot, tasks: TaskRunner, practice: PracticeService) -> None:
    controller = CheckupController(lambda: OneKeyBook(practice), tasks)  # type: ignore[arg-type, return-value]
    states, progress = watched(controller), list[CheckProgress]()
    controller.progressed.connect(progress.append)
    one, other = practice_account(practice), practice_account(practice)
    controller.show(one)

    controller.check_account(other)
    qtbot.waitUntil(lambda: bool(progress) and not progress[-1].running, timeout=20_000)
    controller.show(other)

    assert {each.account_id for each in progress} == {other.id}
    assert all(state.report is None for state in states[:-1])
    assert states[-1].report is not None


def test_a_missing_key_is_a_failure_of_the_first_step(qapp: object) -> None:
    by_hand = ByHand()
    controller = CheckupController(KeylessBook, TaskRunner(by_hand))  # type: ignore[arg-type]
    states = watched(controller)
    controller.show(Account(name="lab"))

    controller.check()
    by_hand.drain()

    assert states[-1].report is not None
    assert states[-1].report.failure is not None
    assert states[-1].report.failure.layer is Layer.KEYRING


def test_what_nobody_foresaw_reaches_the_user_and_the_list(qapp: object, log_book: "LogBook") -> None:
    by_hand = ByHand()
    controller = CheckupController(BrokenBook, TaskRunner(by_hand))  # type: ignore[arg-type]
    notices, progress, states = list[Notice](), list[CheckProgress](), watched(controller)
    controller.notice_raised.connect(notices.append)
    controller.progressed.connect(progress.append)
    controller.show(Account(name="lab"))

    controller.check()
    by_hand.drain()

    assert log_book.take() == ["unforeseen failure"]
    assert len(notices) == 1
    assert states[-1].report is not None
    assert states[-1].report.failure is not None
    assert StepState.RUNNING not in {step.state for step in states[-1].report.steps}
    assert (progress[-1].running, progress[-1].report.ok) == (False, False)


def test_a_second_click_does_not_start_a_second_check(qapp: object) -> None:
    by_hand = ByHand()
    controller = CheckupController(KeylessBook, TaskRunner(by_hand))  # type: ignore[arg-type]
    controller.show(Account(name="lab"))

    controller.check()
    controller.check()

    assert by_hand.waiting == 1


def test_a_check_that_somebody_else_runs_is_shown_and_can_be_given_up_there(qapp: object) -> None:
    by_hand = ByHand()
    controller = CheckupController(KeylessBook, TaskRunner(by_hand))  # type: ignore[arg-type]
    states, elsewhere, progress = watched(controller), list[str](), list[CheckProgress]()
    controller.cancel_elsewhere.connect(elsewhere.append)
    controller.progressed.connect(progress.append)
    account = Account(name="lab")
    controller.show(account)

    controller.note(FleetRow(account=account, report=RUNNING))
    controller.check()
    controller.cancel()
    controller.note(FleetRow(account=account, report=PASSED))

    assert by_hand.waiting == 0
    assert elsewhere == [account.id]
    assert [one.running for one in progress] == [True, False]
    assert states[-1].report == PASSED
    assert "practice" not in states[-1].details
    assert "Program" in states[-1].details


def test_a_circuit_file_is_read_and_judged_off_the_windows_thread(qapp: object, tmp_path: Path) -> None:
    by_hand = ByHand()
    controller = CheckupController(KeylessBook, TaskRunner(by_hand))  # type: ignore[arg-type]
    states = watched(controller)
    controller.show(Account(name="lab"))
    texts = {
        "good.qasm": b'OPENQASM 3.0; include "stdgates.inc"; bit[1] c; c[0] = measure $0;',
        "two.qasm": b"OPENQASM 2.0;",
        "picture.qasm": b"\xff\xfe\x00",
    }

    found = []
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text)
        controller.choose_circuit(tmp_path / name)
        by_hand.drain()
        found.append(states[-1].own)
    controller.choose_circuit(tmp_path)
    by_hand.drain()

    assert [(one.name, bool(one.qasm)) for one in found if one] == [
        ("good.qasm", True),
        ("two.qasm", False),
        ("picture.qasm", False),
    ]
    assert found[1]
    assert "OpenQASM 3" in found[1].problem
    assert states[-1].own
    assert "could not be read" in states[-1].own.problem


def test_a_local_account_without_a_python_is_left_out_with_the_reason(qapp: object) -> None:
    by_hand = ByHand()
    controller = CheckupController(KeylessBook, TaskRunner(by_hand))  # type: ignore[arg-type]
    states = watched(controller)
    controller.show(Account(name="here", channel=Channel.LOCAL))
    controller.take_python(PythonState(looked=True))

    controller.check()
    by_hand.drain()

    assert states[-1].python == PythonState(looked=True)
    assert states[-1].report
    assert states[-1].report.failure is None
    assert states[-1].report.left_out.startswith("No Python was chosen")


def test_a_newer_check_does_not_take_the_last_jobs_result_away(qapp: object) -> None:
    controller = CheckupController(KeylessBook, TaskRunner(ByHand()))  # type: ignore[arg-type]
    states = watched(controller)
    account = Account(name="lab")
    controller.show(account)
    checked = replace(PASSED, counts=None, job_id="")

    controller.note(FleetRow(account=account, report=PASSED))
    controller.note(FleetRow(account=account, report=checked))

    assert states[-1].report == checked
    assert states[-1].measured == PASSED
    assert states[-1].measured_at is not None


def test_an_account_that_is_left_out_keeps_what_is_known_of_it(qapp: object) -> None:
    controller = CheckupController(KeylessBook, TaskRunner(ByHand()))  # type: ignore[arg-type]
    states = watched(controller)
    local = Account(name="here", channel=Channel.LOCAL)
    controller.show(local)

    controller.note(FleetRow(account=local, report=PASSED))
    controller.note(FleetRow(account=local, report=replace(PASSED, counts=None, left_out="No Python was chosen.")))

    assert states[-1].report == PASSED


def test_only_the_shown_account_is_taken_to_the_users_python(qapp: object) -> None:
    controller = CheckupController(KeylessBook, TaskRunner(ByHand()))  # type: ignore[arg-type]
    states = watched(controller)
    lab, other = Account(name="lab"), Account(name="other")
    controller.show(lab)

    controller.run_in_python(True)
    there = states[-1]
    controller.show(other)

    assert there.in_python
    assert not states[-1].in_python
    controller.show(lab)
    assert states[-1].in_python


def test_check_ups_are_remembered_and_told_when_the_account_is_shown_again(qapp: object, tmp_path: Path) -> None:
    by_hand = ByHand()
    past = PastChecks(tmp_path / "checks.jsonl")
    controller = PastChecksController(lambda: past, TaskRunner(by_hand))
    told: list[tuple[str, tuple[PastCheck, ...]]] = []
    latest: list[dict[AccountId, PastCheck]] = []
    controller.state_changed.connect(lambda account_id, found: told.append((account_id, found)))
    controller.recalled.connect(latest.append)
    account = Account(name="lab")
    controller.follow(AccountsState(rows=(AccountRow(account=account),), loaded=True))
    controller.show(account)
    by_hand.drain()

    controller.note(CheckProgress(account_id=account.id, report=PASSED, running=False))
    controller.note(CheckProgress(account_id=account.id, report=RUNNING, running=True))
    by_hand.drain()

    assert latest == [{}]
    assert [len(found) for _, found in told] == [0, 1]
    assert told[-1][1][0].measured
    assert past.latest().keys() == {account.id}


def test_an_account_that_comes_back_from_the_bin_brings_its_last_check_up_along(qapp: object, tmp_path: Path) -> None:
    by_hand = ByHand()
    past = PastChecks(tmp_path / "checks.jsonl")
    controller = PastChecksController(lambda: past, TaskRunner(by_hand))
    latest: list[dict[AccountId, PastCheck]] = []
    controller.recalled.connect(latest.append)
    here, there = (AccountRow(account=Account(name=name)) for name in ("here", "there"))
    for row in (here, there):
        controller.follow(AccountsState(rows=(here, there), loaded=True))
        controller.note(CheckProgress(account_id=row.account.id, report=PASSED, running=False))
    controller.follow(AccountsState(rows=(here,), loaded=True))
    by_hand.drain()

    controller.follow(AccountsState(rows=(here, there), loaded=True))
    by_hand.drain()

    assert [set(one) for one in latest] == [set(), {there.account.id}]
