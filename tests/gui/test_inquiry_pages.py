"""Devices, instances, jobs and code as the window shows them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.inquiry_states import (
    CODE,
    DEVICES,
    ESTIMATE_RECORD,
    FAILED_RECORD,
    INSTANCES,
    JOBS,
    PYTHON,
    PYTHONS,
    RECORD,
)

from desktop_app.domain.channels import FieldName
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import PYTHON_TAG, TAG, JobResult, JobState
from desktop_app.domain.questions import CodeState, DevicesState, InstancesState, JobsState, PythonState
from desktop_app.views import job_list
from desktop_app.views.code_page import CodePage
from desktop_app.views.device_table import DeviceTable
from desktop_app.views.instance_picker import InstancePicker
from desktop_app.views.job_list import JobList
from desktop_app.views.main_window import MainWindow
from desktop_app.views.mark import Mark
from desktop_app.views.question import Question

Recorder = Callable[..., list[object]]


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def devices(window: MainWindow) -> DeviceTable:
    dialog = DeviceTable(window)
    dialog.open()
    dialog.render(DEVICES)
    return dialog


def test_the_shortest_queue_comes_first_and_the_least_busy_one_is_chosen(devices: DeviceTable) -> None:
    assert [row.key for row in devices.table.rows] == ["ibm_away", "ibm_test", "ibm_slow"]
    assert [row.key for row in devices.table.rows if row.bold] == ["ibm_test"]
    assert devices.table.chosen == ("ibm_test",)


def test_errors_that_are_not_known_are_sorted_behind_those_that_are(devices: DeviceTable) -> None:
    devices.table.sort_by(5)

    assert [row.key for row in devices.table.rows] == ["ibm_test", "ibm_slow", "ibm_away"]


def test_a_device_that_is_away_cannot_be_chosen(devices: DeviceTable, recorded: Recorder) -> None:
    chosen = recorded(devices.device_chosen)

    devices.table.choose("ibm_away")
    can_choose = devices.choose.isEnabled()
    devices.table.opened.emit("ibm_away")

    assert not can_choose
    assert chosen == []
    assert devices.isVisible()


def test_a_device_is_taken_by_name_or_left_to_the_program(devices: DeviceTable, recorded: Recorder) -> None:
    chosen = recorded(devices.device_chosen)

    devices.table.choose("ibm_slow")
    devices.choose.click()
    devices.open()
    devices.least_busy.click()

    assert chosen == ["ibm_slow", ""]


def test_why_there_are_no_devices_is_said(window: MainWindow) -> None:
    dialog = DeviceTable(window)
    dialog.open()

    dialog.render(DevicesState(problem="The key is not known. Create a new one."))

    assert "The key is not known" in seen(dialog)
    assert not dialog.table.isVisible()


@pytest.fixture
def picker(window: MainWindow) -> InstancePicker:
    dialog = InstancePicker(window)
    dialog.open()
    dialog.render(INSTANCES)
    return dialog


def test_instances_show_plan_price_region_and_time(picker: InstancePicker) -> None:
    first, second, third = ([cell.text for cell in row.cells] for row in picker.table.rows)

    assert first == ["lab-open", "open", "free", "us-east", "9 min left of 10 min in 28 days", "crn:free"]
    assert second[1:5] == ["premium", "subscription", "eu-de", "not known"]
    assert third[4] == "no time allocated"
    assert "the program takes “lab-open”: a free plan, chosen from 3." in seen(picker)


def test_why_the_client_would_hide_an_instance_is_said(picker: InstancePicker) -> None:
    picker.table.choose("crn:hidden")

    assert "IBM's client hides it" in seen(picker)


def test_the_chosen_instance_goes_into_the_form_as_if_typed(
    window: MainWindow, recorded: Recorder, picker: InstancePicker
) -> None:
    edited = recorded(window.form.edited)
    picker.instance_chosen.connect(window.form.choose_instance)
    picker.table.choose("crn:paid")

    picker.choose.click()

    row = next(row for row in window.form.page.rows if row.name is FieldName.INSTANCE)
    assert row.line.text() == "crn:paid"
    assert edited[-1] is True
    assert not picker.isVisible()


def test_a_key_without_instances_says_so(window: MainWindow) -> None:
    dialog = InstancePicker(window)
    dialog.open()

    dialog.render(InstancesState(problem="This key has no quantum instance."))

    assert "no quantum instance" in seen(dialog)
    assert not dialog.choose.isEnabled()


def test_instances_are_asked_for_with_what_stands_in_the_form(window: MainWindow, recorded: Recorder) -> None:
    drafts = recorded(window.form.instances_requested)
    row = next(row for row in window.form.page.rows if row.name is FieldName.INSTANCE)

    next(button for button in row.findChildren(QPushButton) if button.text() == "Choose…").click()

    assert len(drafts) == 1


@pytest.fixture
def jobs(qtbot: QtBot) -> JobList:
    page = JobList()
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.show_state(JOBS)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_the_newest_job_comes_first_and_says_its_state(jobs: JobList) -> None:
    assert [row.key for row in jobs.table.rows] == ["job-1", "job-2", "job-3"]
    assert [row.cells[1].text for row in jobs.table.rows] == ["Completed", "Failed", "Completed"]
    assert "3 jobs, the newest first" in seen(jobs)


def test_why_no_jobs_are_listed_is_said_aloud_and_shown_with_a_sign(
    jobs: JobList, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(job_list, "announce", lambda _, text, urgent=False: said.append((text, urgent)))
    refused = JobsState(account=JOBS.account, asked=True, problem="IBM does not know this API key.")

    jobs.show_state(refused)
    jobs.show_state(replace(refused, testing=True))

    assert said == [(refused.problem, True)]
    assert "could not be listed" in seen(jobs)
    assert "error" in [label.accessibleName() for label in jobs.findChildren(Mark) if label.isVisible()]


def test_an_older_result_is_shown_again(jobs: JobList) -> None:
    assert "job-1 · Completed" in seen(jobs)
    assert "charged 2 s of quantum time" in seen(jobs)
    assert "Bars: measured. Dashes: what an ideal device would give." in seen(jobs)


def test_a_failed_job_shows_reason_and_log(jobs: JobList) -> None:
    jobs.show_state(replace(JOBS, opened=FAILED_RECORD))

    assert "The service says: too hot" in seen(jobs)
    assert "too hot" in jobs.record._log.toPlainText()
    assert not jobs.record._result.isVisible()


def test_an_estimate_is_opened_too(jobs: JobList) -> None:
    jobs.show_state(replace(JOBS, opened=ESTIMATE_RECORD))

    assert "+0.900 ± 0.020" in seen(jobs)


@pytest.mark.parametrize("tags", [(TAG,), (TAG, PYTHON_TAG)])
def test_a_test_of_ours_can_be_run_again_and_another_job_says_why_not(
    jobs: JobList, recorded: Recorder, tags: tuple[str, ...]
) -> None:
    wanted = recorded(jobs.run_again_requested)
    record = replace(RECORD, job=replace(RECORD.job, tags=tags), wish=JobWish(shots=200, backend="ibm_test"))
    again = jobs.record.again

    refused = (again.isEnabled(), "IBM's client" in again.accessibleDescription(), "IBM's client" in seen(jobs))
    jobs.show_state(replace(JOBS, opened=record, testing=True))
    waits = (again.isEnabled(), "A test of this account runs." in seen(jobs))
    jobs.show_state(replace(JOBS, opened=record))
    again.click()

    assert refused == (False, True, True)
    assert waits == (False, True)
    assert wanted == [record]
    assert again.toolTip().endswith("on ibm_test, in your Python") is (PYTHON_TAG in tags)


@pytest.mark.parametrize(("tags", "sender"), [((TAG,), "test of this program"), ((), "Another program sent it")])
def test_a_job_that_waits_is_cancelled_after_a_question_that_names_it_and_its_sender(
    jobs: JobList, recorded: Recorder, tags: tuple[str, ...], sender: str
) -> None:
    wanted, button = recorded(jobs.cancel_requested), jobs.record.cancel
    waits = replace(RECORD, job=replace(RECORD.job, state=JobState.QUEUED, tags=tags), result=JobResult())
    finished = button.isVisible()
    jobs.show_state(replace(JOBS, opened=waits))
    jobs.cancel_requested.connect(lambda job: jobs.show_state(replace(JOBS, opened=waits, cancelling=job)))
    button.setFocus()

    button.click()
    (question,) = jobs.findChildren(Question)
    asked, keep = seen(question), question.buttons[0]
    before = list(wanted)
    question.buttons[1].click()

    assert (finished, keep.isDefault(), before, wanted) == (False, True, [], ["job-1"])
    assert "job-1" in asked
    assert sender in asked
    assert not button.isEnabled()
    assert jobs.focusWidget() is jobs.table


def test_choosing_a_job_asks_for_it_once(jobs: JobList, recorded: Recorder) -> None:
    opened = recorded(jobs.open_requested)

    at_first = jobs.table.chosen
    jobs.table.choose("job-1")
    jobs.table.choose("job-2")

    assert at_first == ("job-1",)
    assert opened == ["job-2"]


def test_the_row_of_the_opened_job_is_marked_without_being_asked_for(jobs: JobList, recorded: Recorder) -> None:
    opened = recorded(jobs.open_requested)

    jobs.show_state(replace(JOBS, opened=FAILED_RECORD))
    another = jobs.table.chosen
    jobs.show_state(replace(JOBS, opened=FAILED_RECORD, jobs=()))
    jobs.show_state(replace(JOBS, opened=FAILED_RECORD))

    assert another == jobs.table.chosen == (FAILED_RECORD.job.id,)
    assert opened == []


def test_the_jobs_are_asked_for_when_they_are_first_looked_at(qtbot: QtBot, recorded: Recorder) -> None:
    page = JobList()
    qtbot.addWidget(page)
    asked = recorded(page.ask_requested)
    page.show_state(JobsState(account=JOBS.account))
    before = list(asked)

    page.show()
    qtbot.waitUntil(lambda: asked == [None])
    page.show_state(JOBS)
    page.hide()
    page.show()
    qtbot.wait(1)

    assert (before, asked) == ([], [None])


@pytest.fixture
def code(qtbot: QtBot) -> CodePage:
    page = CodePage()
    qtbot.addWidget(page)
    page.resize(880, 640)
    page.show_state(CODE)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_the_code_is_shown_and_copied(code: CodePage) -> None:
    code.copy.click()

    assert QGuiApplication.clipboard().text() == CODE.text
    assert code.text.toPlainText() == CODE.text
    assert code.kind.currentText() == "Environment variables"


def test_another_kind_is_asked_for_by_its_title(code: CodePage, recorded: Recorder) -> None:
    kinds = recorded(code.kind_chosen)

    QTest.keyClick(code.kind, Qt.Key.Key_Up)

    assert kinds == ["Python, key from the keyring"]


def test_the_key_is_copied_only_after_the_warning(code: CodePage, recorded: Recorder) -> None:
    wanted = recorded(code.key_copy_requested)

    code.copy_key.click()
    before = list(wanted)
    (question,) = code.findChildren(Question)
    question.buttons[0].click()

    assert before == []
    assert "Whoever sees the text can use the account" in question.accessibleDescription()
    assert question.buttons[1].isDefault()
    assert wanted == [None]


def test_where_the_key_makes_no_sense_it_is_not_offered(code: CodePage) -> None:
    code.show_state(replace(CODE, takes_key=False))

    assert not code.copy_key.isVisible()
    assert code.ask_about_key() is None


def test_without_an_account_there_is_nothing_to_copy(code: CodePage) -> None:
    code.show_state(CodeState())

    assert not code.copy.isEnabled()
    assert "Save the account first" in seen(code)


def test_versions_and_what_they_mean_are_told(code: CodePage, recorded: Recorder) -> None:
    looked = recorded(code.look_requested)
    code.look.click()

    code.show_python(PYTHONS)

    assert looked == [None]
    assert "Python 3.12.1 · qiskit 2.5.0 · no qiskit-ibm-runtime" in seen(code)
    assert "pip install qiskit-ibm-runtime" in seen(code)
    assert code.python.choice.currentData() == PYTHON


def test_a_python_that_was_browsed_stays_in_the_list(code: CodePage) -> None:
    code.show_python(PythonState(chosen=PYTHON, looked=True))

    assert code.python.choice.currentText() == str(PYTHON)
