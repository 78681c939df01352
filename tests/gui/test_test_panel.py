import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.window_states import (
    CANCELLED,
    FAILED,
    FAILED_TEST,
    PASSED,
    PASSED_TEST,
    RUNNING,
    RUNNING_TEST,
    UNTESTED,
)

from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.circuits import CircuitChoice, Primitive
from desktop_app.domain.errors import Layer
from desktop_app.domain.instances import Usage
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Estimate
from desktop_app.domain.past_checks import PastCheck
from desktop_app.domain.questions import FileToWrite, OwnCircuit, Python, PythonState
from desktop_app.domain.states import TestState
from desktop_app.views import step_list, test_panel
from desktop_app.views.estimate_view import EstimateView
from desktop_app.views.histogram import Histogram
from desktop_app.views.main_window import MainWindow
from desktop_app.views.question import Question
from desktop_app.views.step_list import StepList
from desktop_app.views.test_panel import TestPanel

Recorder = Callable[..., list[object]]


@pytest.fixture
def panel(qtbot: QtBot) -> TestPanel:
    panel = TestPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.render(UNTESTED)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What assistive technology is told."""
    words: list[str] = []

    def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        words.append(text)

    monkeypatch.setattr(test_panel, "announce", announce)
    return words


def seen(panel: TestPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_what_was_tested_before_the_start_is_not_called_untested(panel: TestPanel) -> None:
    past = PastCheck(when=datetime.now(UTC), latency=1.2, seconds=1.2)

    panel.render(replace(UNTESTED, past=(past,)))

    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert not any("Not tested yet" in text for text in shown)
    assert any("Last test just now: works, looked around in 1.2 s." in text for text in shown)


def test_nothing_is_built_before_it_is_shown(qtbot: QtBot) -> None:
    panel = TestPanel()
    qtbot.addWidget(panel)

    panel.render(PASSED_TEST)

    assert not panel.findChildren(QWidget)


def test_the_two_buttons_announce_what_they_are_for(panel: TestPanel, recorded: Recorder) -> None:
    checks, jobs = recorded(panel.check_requested), recorded(panel.job_requested)

    panel.page.choices.check.click()
    panel.page.choices.shots.setValue(4096)
    panel.page.choices.job.click()

    assert (checks, jobs) == ([None], [JobWish(shots=4096)])


@pytest.mark.parametrize(("wanted", "taken"), [(0, 1), (1, 1), (100_000, 100_000), (100_001, 100_000)])
def test_shots_stay_in_their_range(panel: TestPanel, wanted: int, taken: int) -> None:
    panel.page.choices.shots.setValue(wanted)

    assert panel.page.choices.shots.value() == taken


def test_an_account_that_is_not_stored_cannot_be_tested(panel: TestPanel, recorded: Recorder) -> None:
    checks = recorded(panel.check_requested)

    panel.render(TestState())
    panel.check()
    panel.page.choices.in_python.click()

    assert checks == []
    assert not panel.page.choices.check.isEnabled()
    assert "Save the account first" in seen(panel)


def test_while_it_runs_cancel_stands_in_and_takes_the_focus(panel: TestPanel, recorded: Recorder) -> None:
    cancels = recorded(panel.cancel_requested)
    panel.page.choices.job.setFocus()

    panel.render(RUNNING_TEST)
    focused = QApplication.focusWidget()
    QTest.keyClick(panel.page.choices.cancel, Qt.Key.Key_Space)

    assert focused is panel.page.choices.cancel
    assert cancels == [None]
    assert not panel.page.choices.check.isVisible()


def test_the_focus_goes_back_to_the_button_that_started_it(panel: TestPanel) -> None:
    panel.page.choices.job.setFocus()
    panel.render(RUNNING_TEST)

    panel.render(PASSED_TEST)

    assert QApplication.focusWidget() is panel.page.choices.job


def test_a_focus_elsewhere_is_left_alone(panel: TestPanel) -> None:
    panel.page.choices.shots.setFocus()

    panel.render(RUNNING_TEST)
    panel.render(PASSED_TEST)

    assert QApplication.focusWidget() is panel.page.choices.shots


def test_cancelling_is_asked_for_once(panel: TestPanel, recorded: Recorder) -> None:
    cancels = recorded(panel.cancel_requested)
    panel.render(replace(RUNNING_TEST, cancelling=True))

    panel.page.choices.cancel.click()

    assert cancels == []
    assert panel.page.choices.cancel.text() == "Cancelling …"


def test_the_running_steps_time_goes_on_by_itself(panel: TestPanel, qtbot: QtBot) -> None:
    panel.render(RUNNING_TEST)

    qtbot.waitUntil(lambda: "2.2 s" in seen(panel) or "2.3 s" in seen(panel), timeout=3000)

    assert "running" in seen(panel)


def test_a_step_left_running_by_a_broken_check_does_not_go_on(panel: TestPanel) -> None:
    panel.render(RUNNING_TEST)

    (steps,) = panel.findChildren(StepList)
    ticking = steps.is_ticking

    panel.render(replace(RUNNING_TEST, running=False))

    assert (ticking, steps.is_ticking) == (True, False)


def test_a_failure_says_what_to_do_and_where_it_lies(panel: TestPanel) -> None:
    panel.render(FAILED_TEST)

    words = seen(panel)
    assert "The key is not known" in words
    assert "Create a new one." in words
    assert "Where it failed: the key or token · Step: Sign in" in words


def test_a_failures_text_can_be_selected(panel: TestPanel) -> None:
    panel.render(FAILED_TEST)

    title = next(label for label in panel.findChildren(QLabel) if label.text() == "The key is not known")
    assert title.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_text_from_the_service_is_shown_literally(panel: TestPanel) -> None:
    failure = FAILED.failure
    assert failure
    nasty = "<img src='file:///etc/hostname'><b>bold</b> &amp;"

    panel.render(replace(FAILED_TEST, report=replace(FAILED, failure=replace(failure, title=nasty))))

    (label,) = [label for label in panel.findChildren(QLabel) if label.text() == nasty]
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (PASSED, "Working · 1,024 shots measured in 12.5 s · ibm_test · open plan · 9 min of quantum time left"),
        (FAILED, "Failed: The key is not known. Create a new one."),
        (CANCELLED, "Cancelled: The check was cancelled"),
    ],
)
def test_the_end_of_a_test_is_announced_once(
    panel: TestPanel, said: list[str], report: CheckReport, words: str
) -> None:
    ended = replace(UNTESTED, report=report)
    panel.render(RUNNING_TEST)

    panel.render(ended)
    panel.render(ended)

    assert said == [words]


def test_showing_another_accounts_result_announces_nothing_and_scrolls_nowhere(
    panel: TestPanel, said: list[str], qtbot: QtBot
) -> None:
    panel.resize(900, 140)
    panel.render(RUNNING_TEST)
    bar = panel.page.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    panel.render(replace(PASSED_TEST, account=replace(UNTESTED.account, name="another") if UNTESTED.account else None))
    QApplication.processEvents()

    assert said == []
    assert bar.value() == 0


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (UNTESTED, False),
        (FAILED_TEST, False),
        (replace(RUNNING_TEST, with_job=False), False),
        (replace(RUNNING_TEST, with_job=True), True),
        (PASSED_TEST, True),
    ],
    ids=["untested", "failed", "checking", "job", "passed"],
)
def test_there_is_a_place_for_counts_only_where_some_come(panel: TestPanel, state: TestState, *, shown: bool) -> None:
    panel.render(state)

    assert panel.page.result.isVisible() is shown


def test_the_counts_are_bars_words_and_text_to_copy(panel: TestPanel) -> None:
    panel.render(PASSED_TEST)
    copy = next(button for button in panel.findChildren(QPushButton) if button.text() == "Cop&y")

    copy.click()

    assert QGuiApplication.clipboard().text() == "00\t498\n01\t13\n10\t16\n11\t497"
    (histogram,) = panel.findChildren(Histogram)
    assert histogram.accessibleDescription().startswith(
        "00: 498 shots, 48.6%, expected 50%; 01: 13 shots, 1.3%, expected 0%"
    )


PAID = replace(
    PASSED, plan="premium", free=False, remaining_seconds=None, instance="lab-premium", crn="crn:lab", usage=None
)
PAID_TEST = replace(PASSED_TEST, report=PAID)
HELD_BACK = replace(
    FAILED_TEST,
    report=replace(
        PAID,
        counts=None,
        failure=Failure(
            step=StepName.SUBMIT,
            layer=Layer.CONSENT,
            title="It would cost money",
            advice="Confirm it.",
            asks_consent=True,
        ),
    ),
)


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (UNTESTED, "about 3 s of quantum time on the account's plan."),
        (PASSED_TEST, "about 3 s of quantum time on the plan “open” (free)."),
        (PAID_TEST, "about 3 s of quantum time on the plan “premium” (paid: you are asked first)."),
    ],
)
def test_what_a_job_costs_is_said_beforehand(panel: TestPanel, state: TestState, sentence: str) -> None:
    panel.render(state)

    assert sentence in seen(panel)
    assert sentence in panel.page.choices.job.accessibleDescription()


def test_more_shots_cost_more_seconds(panel: TestPanel) -> None:
    panel.page.choices.shots.setValue(100_000)

    assert "about 32 s of quantum time" in seen(panel)


def questions(panel: TestPanel) -> list[Question]:
    return [one for one in panel.findChildren(Question) if one.isVisible()]


def test_a_job_on_a_paid_plan_starts_only_after_its_cost_was_confirmed_by_name(
    panel: TestPanel, recorded: Recorder
) -> None:
    jobs = recorded(panel.job_requested)
    panel.render(PAID_TEST)

    panel.page.choices.job.click()
    before = list(jobs)
    (question,) = questions(panel)
    keep, run = question.buttons
    run.click()

    assert before == []
    assert keep.isDefault()
    assert (run.text(), question.buttons[0].text()) == ("&Run it: at most 30 s on “lab-premium”", "Do &not run it")
    assert jobs == [JobWish(paid_for="crn:lab")]


def test_a_paid_job_that_is_not_confirmed_is_not_run(panel: TestPanel, recorded: Recorder) -> None:
    jobs = recorded(panel.job_requested)
    panel.render(PAID_TEST)
    panel.page.choices.job.click()

    questions(panel)[0].buttons[0].click()

    assert jobs == []


def test_a_job_held_back_for_its_cost_asks_at_once(panel: TestPanel, qtbot: QtBot) -> None:
    panel.render(RUNNING_TEST)

    panel.render(HELD_BACK)
    qtbot.waitUntil(lambda: len(questions(panel)) == 1, timeout=3000)

    assert "It would cost money" in seen(panel)
    assert any(one.text() == "Confirm the cost…" and one.isVisible() for one in panel.findChildren(QPushButton))
    steps = (Step(name=StepName.SUBMIT, state=StepState.FAILED), Step(name=StepName.WAIT, state=StepState.SKIPPED))
    assert HELD_BACK.report is not None
    panel.render(replace(HELD_BACK, report=replace(HELD_BACK.report, steps=steps)))
    assert "held back" in seen(panel)
    assert "--allow-paid" not in seen(panel)
    assert "failed" not in seen(panel).lower()


def test_circuit_primitive_and_device_are_part_of_the_wish(panel: TestPanel, recorded: Recorder) -> None:
    jobs = recorded(panel.job_requested)
    choices = panel.page.choices
    choices.circuit.setCurrentIndex(choices.circuit.findData(CircuitChoice.GATELESS))
    choices.primitive.setCurrentIndex(choices.primitive.findData(Primitive.ESTIMATOR))
    panel.choose_device("ibm_test")

    choices.job.click()

    assert jobs == [
        JobWish(circuit=CircuitChoice.GATELESS, primitive=Primitive.ESTIMATOR, backend="ibm_test"),
    ]
    assert choices.device.accessibleName() == "Device: ibm_test"


def test_another_account_has_other_devices(panel: TestPanel) -> None:
    panel.choose_device("ibm_test")

    panel.render(TestState(account=Account(name="another")))

    assert panel.page.choices.wish.backend == ""


def test_a_file_that_is_no_circuit_cannot_be_run_and_says_why(panel: TestPanel) -> None:
    choices = panel.page.choices
    choices.circuit.setCurrentIndex(choices.circuit.findData(CircuitChoice.OWN))

    panel.render(replace(UNTESTED, own=OwnCircuit(name="bell.qasm", problem="The circuit measures nothing.")))

    assert "The circuit measures nothing." in seen(panel)
    assert not choices.job.isEnabled()
    assert choices.check.isEnabled()


def test_a_circuit_of_the_users_own_is_named_and_run(panel: TestPanel, recorded: Recorder) -> None:
    jobs = recorded(panel.job_requested)
    choices = panel.page.choices
    choices.circuit.setCurrentIndex(choices.circuit.findData(CircuitChoice.OWN))
    panel.render(replace(UNTESTED, own=OwnCircuit(name="bell.qasm", qasm="OPENQASM 3.0;")))

    choices.job.click()

    assert jobs == [JobWish(circuit=CircuitChoice.OWN, qasm="OPENQASM 3.0;")]
    assert choices.circuit.currentText() == "bell.qasm"


LOCAL = TestState(account=Account(name="here", channel=Channel.LOCAL), python=PythonState())
PYTHON = Path("/somewhere/bin/python")


def test_a_local_account_wants_a_python_first(panel: TestPanel, recorded: Recorder) -> None:
    chosen = recorded(panel.python_chosen)
    panel.render(LOCAL)
    before = panel.page.choices.check.isEnabled()
    found = PythonState(found=(Python(path=PYTHON, label="~/lab", kind="venv"),), looked=True)
    panel.render(replace(LOCAL, python=found))

    panel.page.choices.python.choice.setCurrentIndex(1)
    panel.page.choices.python.choice.activated.emit(1)
    versions = (("Python", "3.12.1"), ("qiskit", "2.5.0"), ("qiskit-aer", ""))
    panel.render(replace(LOCAL, python=replace(found, chosen=PYTHON, usable=True, versions=versions)))

    assert not before
    assert chosen == [PYTHON]
    assert "Python 3.12.1 · qiskit 2.5.0 · no qiskit-aer" in seen(panel)
    assert panel.page.choices.check.isEnabled()
    assert not panel.page.choices.job.isVisible()


def test_used_up_time_of_the_instance_is_told_from_a_spent_plan(panel: TestPanel) -> None:
    spent = Usage(consumed_seconds=600, limit_seconds=600)
    plan_spent = Usage(consumed_seconds=10, limit_seconds=600, limit_reached=True)

    said = []
    for usage in (spent, plan_spent):
        panel.render(replace(PASSED_TEST, report=replace(PASSED, usage=usage)))
        said.append(seen(panel))

    assert "The limit is reached: 0 s left of 10 min in 28 days" in said[0]
    assert "The plan of the whole account is spent" in said[1]


def test_an_estimate_is_value_error_and_ideal(panel: TestPanel) -> None:
    estimate = Estimate(value=0.91, error=0.03, ideal=1.0)

    panel.render(replace(PASSED_TEST, report=replace(PASSED, counts=None, estimate=estimate)))

    assert "+0.910 ± 0.030" in seen(panel)
    (view,) = panel.findChildren(EstimateView)
    assert view.accessibleDescription() == "+0.910 ± 0.030 (ideal +1.00, 3.0 standard errors away)"
    assert "Expectation value" in seen(panel)


def test_the_counts_are_a_table_and_json_too(panel: TestPanel) -> None:
    panel.render(PASSED_TEST)
    result = panel.page.result

    result.ways[1].click()
    rows = [tuple(cell.text for cell in row.cells) for row in result.table.rows]
    result.ways[2].click()

    assert rows[0] == ("00", "498", "48.63%", "50%")
    assert json.loads(result.json.toPlainText()) == PASSED.counts


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("a.png", b"\x89PNG"),
        ("a.svg", b"<?xml"),
        ("a.csv", b"outcome,shots\n00,498\n"),
        ("a.json", b"{"),
        ("a", b"\x89PNG"),
    ],
)
def test_the_counts_are_saved_as_the_files_name_says(panel: TestPanel, name: str, begin: bytes) -> None:
    panel.render(PASSED_TEST)

    written = panel.page.result.file(Path("/home") / name)

    assert isinstance(written, FileToWrite)
    assert written.content.startswith(begin)
    assert written.path.suffix in {".png", ".svg", ".csv", ".json"}


def test_technical_details_are_folded_until_wanted_and_can_be_copied(panel: TestPanel) -> None:
    panel.render(replace(PASSED_TEST, details="Program   Qubit Keychain"))
    folded = panel.page.details.isVisible()

    panel.page.unfold.click()
    panel.page.details.copy.click()

    assert (folded, panel.page.details.isVisible()) == (False, True)
    assert QGuiApplication.clipboard().text() == "Program   Qubit Keychain"


def test_a_passed_job_with_all_its_steps_fits_the_windows_usual_size(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1180, 760)
    window.tabs.setCurrentIndex(1)

    usage = Usage(consumed_seconds=60, limit_seconds=600)
    elsewhere = {StepName.SIGN_OUT, StepName.PYTHON, StepName.CLIENT}
    steps = tuple(step for step in PASSED.steps if step.name not in elsewhere)
    window.render_test(replace(PASSED_TEST, report=replace(PASSED, usage=usage, steps=steps), details="Program"))
    qtbot.waitUntil(lambda: window.test.page.page.verticalScrollBar().maximum() == 0)

    histogram = window.test.page.result.histogram
    foot = histogram.mapTo(window, histogram.rect().bottomLeft()).y()
    status = window.statusBar().mapTo(window, window.statusBar().rect().topLeft()).y()
    assert foot < status


def test_progress_is_the_share_of_steps_that_are_behind(panel: TestPanel) -> None:
    panel.render(RUNNING_TEST)

    assert panel.page.progress.value() == round(1000 * RUNNING.progress)
    assert panel.page.progress.isVisible()


@pytest.mark.parametrize("size", [(760, 480), (900, 560)])
def test_nothing_is_cut_off_in_the_smallest_window(window: MainWindow, size: tuple[int, int]) -> None:
    window.tabs.setCurrentIndex(1)
    window.render_test(replace(FAILED_TEST, details="Program", in_python=True))
    window.resize(*size)
    QApplication.processEvents()

    page = window.test.page.page
    inside = page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page.viewport().width()
    assert inside.width() == page.viewport().width()


def test_in_a_small_window_the_choices_are_a_line_that_unfolds_and_the_verdict_is_seen_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(760, 480)
    window.tabs.setCurrentIndex(1)
    page = window.test.page
    choices, outcome = page.choices, page._outcome
    window.render_test(RUNNING_TEST)
    choices.shots.setValue(4096)

    window.render_test(FAILED_TEST)
    qtbot.waitUntil(lambda: outcome.visibleRegion().boundingRect() == outcome.rect())
    folded = (choices.unfold.accessibleName(), choices.circuit.isVisible())
    QTest.keyClick(choices.unfold, Qt.Key.Key_Space)
    choices.circuit.setFocus()
    unfolded = choices.circuit.isVisible()
    window.resize(1180, 760)
    qtbot.waitUntil(lambda: not choices.unfold.isVisible())
    large = choices.circuit.isVisible()
    choices.circuit.setFocus()
    window.resize(760, 480)
    qtbot.waitUntil(choices.unfold.isVisible)

    assert folded == ("Bell pair · Sampler · Least busy · 4,096 shots", False)
    assert (unfolded, large) == (True, True)
    assert choices.unfold.hasFocus()
    assert not choices.circuit.isVisible()


def test_a_newer_check_leaves_the_last_jobs_result_and_says_so(panel: TestPanel) -> None:
    checked = replace(PASSED, counts=None, expected=None, job_id="")
    panel.render(
        replace(PASSED_TEST, report=checked, measured=PASSED, measured_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
    )

    assert panel.page.result.histogram.isVisible()
    assert "the check beside it is newer" in seen(panel)


def test_a_spent_account_is_a_warning_and_not_plain_success(panel: TestPanel) -> None:
    steps = (*PASSED.steps, Step(name=StepName.USAGE, state=StepState.SPENT, seconds=0.1))
    used_up = Usage(consumed_seconds=600, limit_seconds=600)
    spent = replace(PASSED, steps=steps, usage=used_up, remaining_seconds=0)

    panel.render(replace(PASSED_TEST, report=spent))

    assert "Look at the time left, no time left, 0.10 s" in [
        row.accessibleName() for row in panel.findChildren(QWidget)
    ]
    assert "Works, no time left" in seen(panel)
    assert "no job would be taken" in seen(panel)


def test_a_job_refused_for_want_of_time_is_no_failure_of_the_account(panel: TestPanel, said: list[str]) -> None:
    failure = Failure(step=StepName.USAGE, layer=Layer.QUOTA, title="No quantum time is left", advice="Wait.")
    refused = replace(PASSED, usage=Usage(consumed_seconds=600, limit_seconds=600), counts=None, failure=failure)
    panel.render(RUNNING_TEST)

    panel.render(replace(PASSED_TEST, report=refused))

    assert "No quantum time is left" in seen(panel)
    assert panel.page._outcome.property("tone") == "warning"
    assert said == ["Works, no time left: No quantum time is left. Wait."]


def test_an_account_is_taken_to_the_users_python_and_back(panel: TestPanel, qtbot: QtBot) -> None:
    usable = PythonState(looked=True, usable=True, chosen=Path("/lab/bin/python"))
    choices = panel.page.choices
    with qtbot.waitSignal(panel.in_python_chosen) as wanted:
        choices.in_python.click()
    choices.circuit.setCurrentIndex(2)
    choices.primitive.setCurrentIndex(1)

    panel.render(replace(UNTESTED, in_python=True, python=usable))

    assert wanted.args == [True]
    assert choices.python.isVisible()
    assert not choices.can_run_job, "no circuit was chosen yet"
    own = OwnCircuit(name="bell.qasm", qasm="OPENQASM 3.0;")
    panel.render(replace(UNTESTED, in_python=True, python=usable, own=own))
    assert choices.can_run_job
    assert choices.wish == JobWish(circuit=CircuitChoice.OWN, primitive=Primitive.ESTIMATOR, qasm=own.qasm)
    assert choices.can_check
    panel.render(replace(UNTESTED, in_python=True, python=replace(usable, usable=False, install="pip install qiskit")))
    assert not choices.can_check
    assert choices.python.install.isVisible()


def test_reports_that_follow_each_other_quickly_are_shown_together_and_the_last_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.tabs.setCurrentIndex(1)
    shown: list[TestState] = []
    monkeypatch.setattr(window.test, "render", lambda state, **_: shown.append(state))
    first, second, third = (replace(RUNNING_TEST, details=str(number)) for number in range(3))

    for state in (first, second, third):
        window.render_test(state)
    at_once = tuple(shown)
    qtbot.waitUntil(lambda: len(shown) == 2)
    window.render_test(second)
    window.render_test(PASSED_TEST)

    assert at_once == (first,)
    assert shown == [first, third, PASSED_TEST]


def test_a_tab_nobody_looks_at_is_shown_what_was_told_last_when_it_is_opened(window: MainWindow) -> None:
    told: list[str] = []
    lazy = window.jobs
    window.tabs.setCurrentWidget(lazy)
    window.tabs.setCurrentIndex(0)

    lazy.tell(lambda _: told.append("first"))
    lazy.tell(lambda _: told.append("second"), lambda _: told.append("third"))
    unseen = list(told)
    window.tabs.setCurrentWidget(lazy)

    assert unseen == []
    assert told == ["second", "third"]


def test_what_is_seen_is_shown_in_turns_and_forgotten_when_the_window_is_locked(
    window: MainWindow, qtbot: QtBot
) -> None:
    told: list[str] = []
    lazy = window.jobs
    window.tabs.setCurrentWidget(lazy)

    lazy.tell(lambda _: told.append("first"), lambda _: told.append("second"))
    at_once = list(told)
    qtbot.waitUntil(lambda: told == ["first", "second"])
    lazy.tell(lambda _: told.append("third"), lambda _: told.append("of an account"))
    lazy.forget()
    window.tabs.setCurrentIndex(0)
    window.tabs.setCurrentWidget(lazy)
    qtbot.wait(5)

    assert at_once == ["first"]
    assert told == ["first", "second", "third"]


def test_a_running_steps_time_goes_on_while_nobody_looks_and_never_jumps_back(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    for module in (test_panel, step_list):
        monkeypatch.setattr(module, "monotonic", lambda: now[0])
    for _ in window.test.furnish():
        pass
    window.render_test(RUNNING_TEST)

    now[0] += 5
    window.tabs.setCurrentIndex(1)
    looked_at = seen(window.test)
    now[0] += 1
    window.test.render(replace(RUNNING_TEST, cancelling=True))

    assert "7.0 s" in looked_at
    assert "8.0 s" in seen(window.test)


@pytest.mark.parametrize("tab", ["test", "code", "jobs"])
def test_what_is_made_before_it_is_wanted_is_what_is_shown(window: MainWindow, tab: str) -> None:
    lazy = getattr(window, tab)

    for _ in lazy.furnish():
        assert not lazy.isVisible()
    made = lazy.page
    window.tabs.setCurrentWidget(lazy)

    assert lazy.page is made
    assert made.isVisible()
