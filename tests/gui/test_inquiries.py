"""All accounts, devices, instances, jobs and code in the whole window, against the practice service."""

import os
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from support.book import book_in
from support.practice import PracticeService
from support.shown import dialog_over

from desktop_app.app import App
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.channels import FieldName
from desktop_app.domain.circuits import CircuitChoice, Primitive
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import PYTHON_TAG, TAG, Job, JobId, JobMetrics, JobRecord, JobState
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import AccountAct, AccountStatus, AccountWish
from desktop_app.host.pool import DaemonPool
from desktop_app.services.account_book import AccountBook, KeyringFindings
from desktop_app.vault.keyring_status import available
from desktop_app.views.device_table import DeviceTable
from desktop_app.views.instance_picker import InstancePicker
from desktop_app.views.key_dialog import KeyDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.question import Question

WRONG = "CANARY-key-0000000000000000000000000000000000"
LIMIT = 30_000


@pytest.fixture
def app(practice: PracticeService, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[App]:
    """Three accounts, the last of which has a key that nobody knows."""
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: None))
    monkeypatch.setattr("desktop_app.app._BREATH", 1)
    monkeypatch.setattr(AccountBook, "keyring_status", lambda *_: available("a test's memory"))
    monkeypatch.setattr(AccountBook, "keyring_findings", lambda *_: KeyringFindings())
    book = book_in(tmp_path)
    for name, key in (("lab", "practice-open"), ("paid", "practice-paid"), ("old", "")):
        credentials = Credentials(api_key=Secret(practice.key(key) if key else WRONG))
        book.add(AccountDraft(account=Account(name=name, url=practice.url), credentials=credentials))
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("delay/screen", 0)
    app = App(MainWindow(), lambda: book, DaemonPool(), settings)
    app.start()
    qtbot.waitExposed(app.window)
    qtbot.waitUntil(lambda: app.is_settled, timeout=LIMIT)
    choose(app, "lab")
    yield app
    app.window.leaving.told_passing = True
    app.window.form.discard()
    app.window.close()
    app.deleteLater()


def choose(app: App, name: str) -> None:
    app.accounts.select(next(one.id for one in app.accounts.accounts if one.name == name))


def statuses(app: App) -> dict[str, AccountStatus]:
    return {row.account.name: row.status for row in app.accounts.state.rows}


def test_all_accounts_are_checked_and_list_table_and_panel_agree(app: App, qtbot: QtBot) -> None:
    app.window.check_all_requested.emit()
    qtbot.waitUntil(lambda: app.inquiries.fleet.state.tally.done == 3, timeout=LIMIT)
    qtbot.waitUntil(lambda: not app.inquiries.fleet.state.running, timeout=LIMIT)
    qtbot.waitUntil(lambda: AccountStatus.TESTING not in statuses(app).values())  # drawn in the next turn

    table = {row.cells[0].text: row.cells[1].text for row in app.window.fleet.page.table.rows}
    assert app.window.fleet.isVisible()
    assert table == {"lab": "Working", "paid": "Working", "old": "Failed"}
    assert {name: status.value for name, status in statuses(app).items()} == table
    assert app.window.test._state.report
    assert app.window.test._state.report.ok


def test_several_chosen_accounts_are_checked_as_a_fleet(app: App, qtbot: QtBot) -> None:
    ids = tuple(one.id for one in app.accounts.accounts if one.name != "paid")

    app.window.wished.emit(AccountWish(act=AccountAct.CHECK, ids=ids))
    qtbot.waitUntil(lambda: app.inquiries.fleet.state.tally.done == 2, timeout=LIMIT)
    qtbot.waitUntil(lambda: not app.inquiries.fleet.state.running, timeout=LIMIT)
    qtbot.waitUntil(lambda: AccountStatus.TESTING not in statuses(app).values())  # drawn in the next turn

    assert statuses(app)["paid"] is AccountStatus.UNTESTED
    assert statuses(app)["lab"] is AccountStatus.WORKING


def test_a_device_is_chosen_by_name_for_the_test(app: App, qtbot: QtBot) -> None:
    app.window.tabs.setCurrentIndex(1)
    app.window.test.page.choices.device.click()
    table = dialog_over(app.window, DeviceTable, qtbot)
    qtbot.waitUntil(lambda: bool(table.table.rows), timeout=LIMIT)

    table.table.choose("practice_eagle")
    table.choose.click()

    assert app.window.test.page.choices.wish.backend == "practice_eagle"


def test_an_instance_is_chosen_for_the_form(app: App, qtbot: QtBot) -> None:
    choose(app, "paid")
    row = next(row for row in app.window.form.page.rows if row.name is FieldName.INSTANCE)
    next(button for button in row.findChildren(QPushButton) if button.text() == "Choose…").click()
    picker = dialog_over(app.window, InstancePicker, qtbot)
    qtbot.waitUntil(lambda: bool(picker.table.rows), timeout=LIMIT)

    picker.choose.click()

    assert row.line.text().startswith("crn:")
    assert app.window.form.has_edits()


def test_code_with_the_key_goes_to_the_clipboard_and_leaves_it(
    app: App, qtbot: QtBot, practice: PracticeService
) -> None:
    app.window.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: bool(app.inquiries.code.state.text), timeout=LIMIT)
    app.inquiries.code.choose("curl, step by step")
    qtbot.waitUntil(lambda: app.inquiries.code.state.takes_key, timeout=LIMIT)

    app.window.code.page.key_copy_requested.emit()
    qtbot.waitUntil(lambda: app.safekeeping.clipboard.holds_secret, timeout=LIMIT)
    copied = QGuiApplication.clipboard().text()
    app.safekeeping.clipboard.clear()

    assert practice.key("practice-open") in copied
    assert practice.key("practice-open") not in app.window.code.page.text.toPlainText()
    assert QGuiApplication.clipboard().text() == ""


def test_jobs_are_asked_for_when_their_tab_is_opened(app: App, qtbot: QtBot) -> None:
    before = app.inquiries.jobs.state.asked

    app.window.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: app.inquiries.jobs.state.asked, timeout=LIMIT)

    assert not before
    assert app.inquiries.jobs.state.problem == ""


def test_an_earlier_test_is_run_again_as_it_was(app: App, qtbot: QtBot) -> None:
    text = 'OPENQASM 3.0; include "stdgates.inc"; bit[1] m; x $0;'
    wish = JobWish(
        shots=50, primitive=Primitive.ESTIMATOR, circuit=CircuitChoice.OWN, qasm=text, backend="practice_eagle"
    )
    job = Job(id=JobId("job-1"), state=JobState.COMPLETED, tags=(TAG, "own"))
    app.window.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: app.inquiries.jobs.state.asked, timeout=LIMIT)

    app.window.jobs.page.run_again_requested.emit(JobRecord(job=job, metrics=JobMetrics(), wish=wish))
    started = app.inquiries.jobs.state.testing
    qtbot.waitUntil(lambda: not app.inquiries.jobs.state.testing, timeout=LIMIT)

    report = app.window.test._state.report
    there = replace(job, tags=(*job.tags, PYTHON_TAG))
    app.window.jobs.page.run_again_requested.emit(JobRecord(job=there, metrics=JobMetrics(), wish=wish))
    choices = app.window.test.page.choices

    assert started
    assert app.window.tabs.currentWidget() is app.window.test
    assert report is not None
    assert report.ok, report.failure
    assert (report.backend, report.estimate is not None) == ("practice_eagle", True)
    assert not app.inquiries.jobs.state.asked, "the list is read anew when it is looked at again"
    assert (choices.in_python.isChecked(), choices.wish) == (True, wish), "one of the user's Python waits for a Python"
    assert not app.window.test._state.running


@pytest.mark.parametrize("place", [2, 3])
def test_a_page_made_late_shows_the_account_that_is_chosen(app: App, qtbot: QtBot, place: int) -> None:
    choose(app, "old")

    app.window.tabs.setCurrentIndex(place)
    qtbot.waitUntil(lambda: _shown(app, place) == "old", timeout=LIMIT)

    assert _shown(app, place) == "old"


def _shown(app: App, place: int) -> str:
    states: dict[int, Callable[[], Account | None]] = {
        2: lambda: app.window.code.page._state.account,
        3: lambda: app.window.jobs.page._state.account,
    }
    account = states[place]()
    return account.name if account else ""


def test_an_account_is_tested_in_the_users_python_and_asked_before_a_paid_job(app: App, qtbot: QtBot) -> None:
    client = Path(__file__).parents[2] / "build/interop/runtime-0.51/bin/python"
    if not client.exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the official client's environment is missing: make interop-env")
        pytest.skip("the official client's environment is missing: make interop-env")
    choose(app, "paid")
    app.window.tabs.setCurrentIndex(1)
    choices = app.window.test.page.choices
    choices.in_python.click()
    app.inquiries.pythons.choose(client)
    qtbot.waitUntil(lambda: choices.can_check, timeout=LIMIT)

    choices.job.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in app.window.findChildren(Question)), timeout=LIMIT)
    shown = app.checkup._shown_state()
    report = shown.report if shown else None
    dialog_over(app.window, Question, qtbot).reject()
    # What costs nothing passed; the list may be told of it a little later than the panel.
    qtbot.waitUntil(lambda: statuses(app)["paid"] is AccountStatus.WORKING, timeout=LIMIT)

    assert report
    assert report.failure
    assert report.failure.asks_consent
    assert report.job_id == ""
    assert [step.name.value for step in report.steps][:4] == ["python", "keyring", "client", "sign_in"]


def test_the_key_of_the_chosen_account_is_looked_after_until_the_window_is_locked(app: App, qtbot: QtBot) -> None:
    app.window.actions_of["key_care"].trigger()
    care = dialog_over(app.window, KeyDialog, qtbot)
    qtbot.waitUntil(care.rotate.isEnabled, timeout=LIMIT)
    care.revoke.click()
    app.safekeeping.lock.lock()
    qtbot.waitUntil(lambda: app.window.is_locked, timeout=LIMIT)

    assert not [one for one in app.window.findChildren(QDialog) if one.isVisible()]
