from collections.abc import Callable
from dataclasses import replace

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

from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.states import TestState
from desktop_app.views import test_panel
from desktop_app.views.histogram import Histogram
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


def test_nothing_is_built_before_it_is_shown(qtbot: QtBot) -> None:
    panel = TestPanel()
    qtbot.addWidget(panel)

    panel.render(PASSED_TEST)

    assert panel.children() == []


def test_the_two_buttons_announce_what_they_are_for(panel: TestPanel, recorded: Recorder) -> None:
    checks, jobs = recorded(panel.check_requested), recorded(panel.job_requested)

    panel.page.check.click()
    panel.page.shots.setValue(4096)
    panel.page.job.click()

    assert (checks, jobs) == ([None], [4096])


@pytest.mark.parametrize(("wanted", "taken"), [(0, 1), (1, 1), (100_000, 100_000), (100_001, 100_000)])
def test_shots_stay_in_their_range(panel: TestPanel, wanted: int, taken: int) -> None:
    panel.page.shots.setValue(wanted)

    assert panel.page.shots.value() == taken


def test_an_account_that_is_not_stored_cannot_be_tested(panel: TestPanel, recorded: Recorder) -> None:
    checks = recorded(panel.check_requested)

    panel.render(TestState())
    panel.check()

    assert checks == []
    assert not panel.page.check.isEnabled()
    assert "Save the account first" in seen(panel)


def test_while_it_runs_cancel_stands_in_and_takes_the_focus(panel: TestPanel, recorded: Recorder) -> None:
    cancels = recorded(panel.cancel_requested)
    panel.page.job.setFocus()

    panel.render(RUNNING_TEST)
    focused = QApplication.focusWidget()
    QTest.keyClick(panel.page.cancel, Qt.Key.Key_Space)

    assert focused is panel.page.cancel
    assert cancels == [None]
    assert not panel.page.check.isVisible()


def test_the_focus_goes_back_to_the_button_that_started_it(panel: TestPanel) -> None:
    panel.page.job.setFocus()
    panel.render(RUNNING_TEST)

    panel.render(PASSED_TEST)

    assert QApplication.focusWidget() is panel.page.job


def test_a_focus_elsewhere_is_left_alone(panel: TestPanel) -> None:
    panel.page.shots.setFocus()

    panel.render(RUNNING_TEST)
    panel.render(PASSED_TEST)

    assert QApplication.focusWidget() is panel.page.shots


def test_cancelling_is_asked_for_once(panel: TestPanel, recorded: Recorder) -> None:
    cancels = recorded(panel.cancel_requested)
    panel.render(replace(RUNNING_TEST, cancelling=True))

    panel.page.cancel.click()

    assert cancels == []
    assert panel.page.cancel.text() == "Cancelling …"


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
    assert "Step: Sign in · Layer: key" in words


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
        (PASSED, "Working · 1,024 shots measured in 12.5 s · ibm_test · open plan · 9 min 00 s of quantum time left"),
        (FAILED, "Failed: The key is not known. Create a new one."),
        (CANCELLED, "Cancelled: The check was cancelled."),
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


def test_showing_another_accounts_result_announces_nothing(panel: TestPanel, said: list[str]) -> None:
    panel.render(RUNNING_TEST)

    panel.render(replace(PASSED_TEST, account=replace(UNTESTED.account, name="another") if UNTESTED.account else None))

    assert said == []


def test_the_counts_are_bars_words_and_text_to_copy(panel: TestPanel) -> None:
    panel.render(PASSED_TEST)
    copy = next(button for button in panel.findChildren(QPushButton) if button.text() == "Cop&y counts")

    copy.click()

    assert QGuiApplication.clipboard().text() == "00\t498\n01\t13\n10\t16\n11\t497"
    (histogram,) = panel.findChildren(Histogram)
    assert histogram.accessibleDescription().startswith(
        "00: 498 shots, 48.6%, expected 50%; 01: 13 shots, 1.3%, expected 0%"
    )


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (UNTESTED, "a few seconds of quantum time on the account's plan."),
        (PASSED_TEST, "a few seconds of quantum time on the plan “open” (free; 9 min 00 s are left)."),
        (
            replace(PASSED_TEST, report=replace(PASSED, plan="premium", free=False, remaining_seconds=None)),
            "a few seconds of quantum time on the plan “premium” (paid).",
        ),
    ],
)
def test_what_a_job_costs_is_said_beforehand(panel: TestPanel, state: TestState, sentence: str) -> None:
    panel.render(state)

    assert sentence in seen(panel)
    assert sentence in panel.page.job.accessibleDescription()


def test_progress_is_the_share_of_steps_that_are_behind(panel: TestPanel) -> None:
    panel.render(RUNNING_TEST)

    assert panel.page.progress.value() == round(1000 * RUNNING.progress)
    assert panel.page.progress.isVisible()
