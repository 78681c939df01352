"""Fleet, devices, instances, jobs, code and Pythons: intents in, states out."""

import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot
from support.accounts import practice_account
from support.by_hand import ByHand
from support.practice import PracticeService
from support.window_states import FAILED, PASSED, RUNNING

from desktop_app.controllers.checkup import CheckupController
from desktop_app.controllers.code import CodeController
from desktop_app.controllers.devices import DevicesController
from desktop_app.controllers.fleet import FleetController
from desktop_app.controllers.instances import InstancesController
from desktop_app.controllers.jobs import JobsController
from desktop_app.controllers.pythons import PythonsController
from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.past_checks import PastCheck
from desktop_app.domain.questions import CodeState, DevicesState, InstancesState, JobsState
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import CheckProgress, TestState
from desktop_app.domain.vault_errors import KeyMissing
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop_app.domain.fleet import FleetRow
    from desktop_app.domain.states import Notice

WRONG = "CANARY-key-0000000000000000000000000000000000"
LIMIT = 20_000


class Keys:
    """What is asked of an account book; accounts called “old” have a key nobody knows."""

    def __init__(self, practice: PracticeService, *wrong: AccountId) -> None:
        self._practice = practice
        self.wrong = set(wrong)

    def credentials(self, account_id: AccountId, cancel: CancelToken) -> Credentials:
        key = WRONG if account_id in self.wrong else self._practice.key("practice-open")
        return Credentials(api_key=Secret(key))


class NoKeys:
    def credentials(self, account_id: AccountId, cancel: CancelToken) -> Credentials:
        raise KeyMissing(name="lab")


@pytest.fixture
def lab(practice: PracticeService) -> Account:
    return replace(practice_account(practice), name="lab")


@pytest.fixture
def old(practice: PracticeService) -> Account:
    return replace(practice_account(practice), name="old")


@pytest.fixture
def keys(practice: PracticeService, old: Account) -> Keys:
    return Keys(practice, old.id)


@pytest.fixture
def fleet(tasks: TaskRunner, keys: Keys, lab: Account, old: Account) -> FleetController:
    controller = FleetController(lambda: keys, tasks)  # type: ignore[arg-type, return-value]
    controller.show([lab, old])
    return controller


def test_a_fleet_check_tells_every_account_and_the_end(
    qtbot: QtBot, fleet: FleetController, lab: Account, old: Account
) -> None:
    rows: list[FleetRow] = []
    fleet.progressed.connect(rows.append)

    fleet.check([lab.id, old.id])
    qtbot.waitUntil(lambda: not fleet.state.running, timeout=LIMIT)

    assert fleet.state.sentence == "2 checked: 1 works, 1 does not"
    assert {row.account.name for row in rows if row.report and row.report.finished} == {"lab", "old"}
    assert fleet.state.seconds > 0


def test_a_renewed_key_takes_the_report_of_the_former_one_away(
    qtbot: QtBot, fleet: FleetController, tasks: TaskRunner, lab: Account, old: Account
) -> None:
    checkup = CheckupController(pytest.fail, tasks)
    fleet.progressed.connect(checkup.note)
    fleet.check([lab.id, old.id])
    qtbot.waitUntil(lambda: not fleet.state.running, timeout=LIMIT)
    states: list[TestState] = []
    checkup.state_changed.connect(states.append)
    checkup.show(lab)

    for forget in (fleet.forget_reports, checkup.forget_reports):
        forget({lab.id})

    assert [row.report is None for row in fleet.state.rows] == [True, False]
    assert [state.report is None for state in states] == [False, True]
    assert not fleet.state.rows[0].decided


def test_only_those_that_failed_are_tried_again(
    qtbot: QtBot, fleet: FleetController, keys: Keys, lab: Account, old: Account
) -> None:
    fleet.check([lab.id, old.id])
    qtbot.waitUntil(lambda: not fleet.state.running, timeout=LIMIT)
    rows: list[FleetRow] = []
    fleet.progressed.connect(rows.append)
    keys.wrong.clear()

    fleet.retry_failed()
    qtbot.waitUntil(lambda: not fleet.state.running, timeout=LIMIT)

    assert {row.account.name for row in rows} == {"old"}
    assert fleet.state.tally.passed == 2


def test_a_fleet_check_is_given_up_as_a_whole(qtbot: QtBot, tasks: TaskRunner, lab: Account, old: Account) -> None:
    with PracticeService(faults=["slow=5"]) as slow:
        accounts = [replace(one, url=slow.url) for one in (lab, old)]
        controller = FleetController(lambda: Keys(slow), tasks)  # type: ignore[arg-type, return-value]
        controller.show(accounts)
        controller.check([one.id for one in accounts])
        qtbot.waitUntil(lambda: any(row.running for row in controller.state.rows), timeout=LIMIT)

        controller.cancel()
        cancelling = controller.state.cancelling
        qtbot.waitUntil(lambda: not controller.state.running, timeout=LIMIT)

    assert cancelling
    assert controller.state.tally.cancelled == 2


def test_a_check_up_of_one_account_stands_among_all_and_is_told_to_nobody_else(
    qtbot: QtBot, fleet: FleetController, lab: Account, old: Account
) -> None:
    told: list[FleetRow] = []
    fleet.progressed.connect(told.append)
    past = PastCheck(when=datetime.now(UTC), latency=0.5, seconds=1.0)
    fleet.recall({lab.id: past, old.id: past})
    remembered = fleet.state.sentence

    fleet.note(CheckProgress(account_id=old.id, report=FAILED, running=False))
    qtbot.waitUntil(lambda: fleet.state.tally.failed == 1, timeout=LIMIT)

    assert remembered == "2 checked: 2 work"
    assert fleet.state.sentence == "2 checked: 1 works, 1 does not"
    assert told == []


def test_a_check_up_that_learns_nothing_of_the_account_leaves_what_was_known(
    qtbot: QtBot, fleet: FleetController, lab: Account
) -> None:
    fleet.recall({lab.id: PastCheck(when=datetime.now(UTC), latency=0.5, seconds=1.0)})
    before = fleet.state

    fleet.note(CheckProgress(account_id=lab.id, report=RUNNING, running=True))
    qtbot.waitUntil(lambda: fleet.state != before, timeout=LIMIT)
    fleet.note(CheckProgress(account_id=lab.id, report=replace(PASSED, left_out="No Python."), running=False))

    qtbot.waitUntil(lambda: fleet.state == before, timeout=LIMIT)


def test_a_second_fleet_check_waits_for_nobody_and_starts_nothing(qapp: object, lab: Account) -> None:
    by_hand = ByHand()
    controller = FleetController(NoKeys, TaskRunner(by_hand))  # type: ignore[arg-type]
    controller.show([lab])

    controller.check([lab.id])
    controller.check([lab.id])

    assert by_hand.waiting == 1


def test_an_account_that_was_removed_leaves_the_table(qapp: object, lab: Account, old: Account) -> None:
    controller = FleetController(NoKeys, TaskRunner(ByHand()))  # type: ignore[arg-type]
    controller.show([lab, old])

    controller.show([old])
    controller.check([lab.id])

    assert [row.account.name for row in controller.state.rows] == ["old"]
    assert not controller.state.running


def test_the_report_is_written_where_it_was_wanted(
    qtbot: QtBot, fleet: FleetController, lab: Account, tmp_path: Path
) -> None:
    notices: list[Notice] = []
    fleet.notice_raised.connect(notices.append)
    fleet.check([lab.id])
    qtbot.waitUntil(lambda: not fleet.state.running, timeout=LIMIT)

    fleet.save(tmp_path / "fleet.json")
    fleet.save(tmp_path / "fleet.doc")
    qtbot.waitUntil(lambda: len(notices) == 2, timeout=LIMIT)

    assert json.loads((tmp_path / "fleet.json").read_text("utf-8"))["passed"] == 1
    assert "fleet.json" in notices[0].title
    assert ".doc" in notices[1].title


def test_devices_come_with_the_least_busy_one(qtbot: QtBot, tasks: TaskRunner, keys: Keys, lab: Account) -> None:
    controller = DevicesController(lambda: keys, tasks)  # type: ignore[arg-type, return-value]
    states: list[DevicesState] = []
    controller.state_changed.connect(states.append)

    controller.ask(lab)
    qtbot.waitUntil(lambda: not states[-1].busy, timeout=LIMIT)

    assert states[-1].least_busy == "practice_heron"
    assert {"practice_heron", "practice_eagle"} <= {device.name for device in states[-1].devices}


def test_a_key_that_is_not_accepted_is_told_in_the_table(
    qtbot: QtBot, tasks: TaskRunner, keys: Keys, old: Account
) -> None:
    controller = DevicesController(lambda: keys, tasks)  # type: ignore[arg-type, return-value]
    states: list[DevicesState] = []
    controller.state_changed.connect(states.append)

    controller.ask(old)
    qtbot.waitUntil(lambda: not states[-1].busy, timeout=LIMIT)

    assert "key" in states[-1].problem
    assert WRONG not in states[-1].problem


def test_instances_are_listed_for_a_key_that_is_not_stored(
    qtbot: QtBot, tasks: TaskRunner, practice: PracticeService
) -> None:
    controller = InstancesController(NoKeys, tasks)  # type: ignore[arg-type]
    states: list[InstancesState] = []
    controller.state_changed.connect(states.append)
    typed = Credentials(api_key=Secret(practice.key("practice-paid")))

    controller.ask(AccountDraft(account=Account(name="", url=practice.url, instance="half a cr"), credentials=typed))
    qtbot.waitUntil(lambda: not states[-1].busy, timeout=LIMIT)

    assert {choice.instance.name for choice in states[-1].choices} == {"practice-eu", "practice-us"}
    assert states[-1].chosen
    assert states[-1].reason


def test_a_stored_account_is_asked_for_with_its_stored_key(
    qtbot: QtBot, tasks: TaskRunner, keys: Keys, lab: Account
) -> None:
    controller = InstancesController(lambda: keys, tasks)  # type: ignore[arg-type, return-value]
    states: list[InstancesState] = []
    controller.state_changed.connect(states.append)

    controller.ask(AccountDraft(account=lab))
    qtbot.waitUntil(lambda: not states[-1].busy, timeout=LIMIT)

    assert "practice-open" in {choice.instance.name for choice in states[-1].choices}


def test_jobs_are_listed_and_one_is_opened_again(
    qtbot: QtBot, tasks: TaskRunner, practice: PracticeService, keys: Keys, lab: Account
) -> None:
    with practice.caller() as caller:
        job_id = caller.submit('OPENQASM 3.0; include "stdgates.inc"; bit[1] meas; meas[0] = measure $0;', shots=7)
        qtbot.waitUntil(lambda: caller.get(f"/jobs/{job_id}")["status"] == "Completed", timeout=LIMIT)
    controller = JobsController(lambda: keys, tasks)  # type: ignore[arg-type, return-value]
    states: list[JobsState] = []
    controller.state_changed.connect(states.append)
    controller.show(lab)

    controller.ask()
    qtbot.waitUntil(lambda: states[-1].asked, timeout=LIMIT)
    controller.open(job_id)
    qtbot.waitUntil(lambda: states[-1].opened is not None, timeout=LIMIT)

    assert job_id in {job.id for job in states[-1].jobs}
    assert states[-1].opened
    assert states[-1].opened.result.counts == {"0": 7}


def test_a_job_that_waits_is_cancelled_and_what_stands_in_the_way_is_told(
    qtbot: QtBot, tasks: TaskRunner, practice: PracticeService, keys: Keys, lab: Account
) -> None:
    controller = JobsController(lambda: keys, tasks)  # type: ignore[arg-type, return-value]
    controller.show(lab)

    with practice.caller() as caller, practice.faults("stuck-queue"):
        job_id = caller.submit('OPENQASM 3.0; include "stdgates.inc"; bit[1] meas; meas[0] = measure $0;', shots=7)
        keys.wrong.add(lab.id)
        controller.cancel(job_id)
        qtbot.waitUntil(lambda: controller.state.cancelling is None, timeout=LIMIT)
        refused = (controller.state.problem, caller.get(f"/jobs/{job_id}")["status"])
        keys.wrong.discard(lab.id)
        controller.ask()
        controller.cancel(job_id)
        qtbot.waitUntil(lambda: controller.state.asked and controller.state.cancelling is None, timeout=LIMIT)
        ended = caller.get(f"/jobs/{job_id}")["status"]

    assert ("key" in refused[0], refused[1], ended) == (True, "Queued", "Cancelled")


@pytest.mark.parametrize("away", [False, True])
def test_a_cancellation_that_was_taken_is_told_though_the_look_afterwards_fails(
    qtbot: QtBot, tasks: TaskRunner, practice: PracticeService, lab: Account, *, away: bool
) -> None:
    controller = JobsController(lambda: Keys(practice), tasks)  # type: ignore[arg-type, return-value]
    notices: list[Notice] = []
    controller.notice_raised.connect(notices.append)
    controller.show(lab)

    with practice.caller() as caller, practice.faults("stuck-queue", "403:job"):
        job_id = caller.submit('OPENQASM 3.0; include "stdgates.inc"; bit[1] meas; meas[0] = measure $0;', shots=7)
        controller.cancel(job_id)
        if away:
            controller.show(None)
        qtbot.waitUntil(lambda: bool(notices or controller.state.problem), timeout=LIMIT)
        listed = {one["id"]: one["status"] for one in caller.get("/jobs")["jobs"]}

    said = notices[0].title if away else controller.state.problem
    assert f"taken the wish to cancel the job {job_id}" in said
    assert (f"“{lab.name}”" in said, bool(controller.state.problem)) == (away, not away)
    assert listed[job_id] == "Cancelled"


def test_the_end_of_one_cancellation_is_not_taken_for_that_of_the_next(
    qapp: object, lab: Account, old: Account
) -> None:
    by_hand = ByHand()
    controller = JobsController(NoKeys, TaskRunner(by_hand))  # type: ignore[arg-type]
    notices: list[Notice] = []
    controller.notice_raised.connect(notices.append)
    for account, job in ((lab, "job-1"), (old, ""), (lab, "job-2")):
        controller.show(account)
        controller.cancel(job) if job else None

    by_hand.step()
    first = controller.state.cancelling
    controller.show(old)
    by_hand.drain()

    assert first == "job-2"
    assert [("job-2" in one.title, "“lab”" in one.title) for one in notices] == [(True, True)]


def test_another_accounts_jobs_are_never_shown(qapp: object, lab: Account, old: Account) -> None:
    by_hand = ByHand()
    controller = JobsController(NoKeys, TaskRunner(by_hand))  # type: ignore[arg-type]
    controller.show(lab)
    controller.ask()

    controller.show(old)
    by_hand.drain()

    assert controller.state == JobsState(account=old)


def test_the_code_never_holds_the_key_unless_it_is_on_its_way_to_the_clipboard(
    qapp: object, practice: PracticeService, keys: Keys, lab: Account
) -> None:
    by_hand = ByHand()
    controller = CodeController(lambda: keys, TaskRunner(by_hand))  # type: ignore[arg-type, return-value]
    states, secrets = list[CodeState](), list[Secret]()
    controller.state_changed.connect(states.append)
    controller.text_ready.connect(secrets.append)
    controller.show(lab)
    by_hand.drain()

    controller.choose("curl, step by step")
    by_hand.drain()
    controller.copy_with_key()
    by_hand.drain()

    key = practice.key("practice-open")
    assert [state.kind for state in states][-1] == "curl, step by step"
    assert all(key not in state.text for state in states)
    assert [key in secret.reveal() for secret in secrets] == [True]


def test_the_kind_of_code_stays_from_account_to_account(qapp: object, keys: Keys, lab: Account, old: Account) -> None:
    by_hand = ByHand()
    controller = CodeController(lambda: keys, TaskRunner(by_hand))  # type: ignore[arg-type, return-value]
    controller.show(lab)
    by_hand.drain()
    controller.choose("curl, step by step")
    by_hand.drain()

    controller.show(old)
    by_hand.drain()

    assert (controller.state.account, controller.state.kind) == (old, "curl, step by step")


def test_a_python_that_is_chosen_is_looked_into_and_remembered(qtbot: QtBot, tasks: TaskRunner) -> None:
    controller = PythonsController(tasks)
    remembered: list[str] = []
    controller.chosen.connect(remembered.append)
    controller.show(Account(name="here", channel=Channel.LOCAL))

    controller.choose(Path(sys.executable))
    qtbot.waitUntil(lambda: bool(controller.state.versions), timeout=LIMIT)

    assert remembered == [sys.executable]
    assert dict(controller.state.versions)["Python"] == sys.version.split()[0]
    assert any("qiskit-ibm-runtime is not installed" in finding for finding in controller.state.findings)
    assert not controller.state.usable


def test_what_is_no_python_is_explained(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    odd = tmp_path / "python"
    odd.write_text("#!/bin/sh\nexit 1\n")
    odd.chmod(0o700)
    controller = PythonsController(tasks)
    controller.show(Account(name="here", channel=Channel.LOCAL))

    controller.choose(odd)
    qtbot.waitUntil(lambda: bool(controller.state.problem), timeout=LIMIT)

    assert "could not be run" in controller.state.problem
    assert not controller.state.busy


def test_pythons_are_looked_for_once(qapp: object) -> None:
    by_hand = ByHand()
    controller = PythonsController(TaskRunner(by_hand))

    controller.look()
    by_hand.drain()
    controller.look()

    assert controller.state.looked
    assert by_hand.waiting == 0
