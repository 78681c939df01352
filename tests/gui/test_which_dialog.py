"""The dialog that tells which account a notebook gets."""

import json
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.book import book_in

from desktop_app.controllers.which import WhichController
from desktop_app.host.pool import DaemonPool
from desktop_app.tasks.runner import TaskRunner
from desktop_app.views.which_dialog import WhichDialog


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Generator[WhichDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = WhichDialog(window)
    pool = DaemonPool(1)
    tasks = TaskRunner(pool)
    book = book_in(tmp_path)
    controller = WhichController(lambda: book, tasks, dialog)
    controller.answered.connect(dialog.render)
    dialog.asked.connect(controller.ask)
    dialog.open()
    yield dialog
    tasks.shut_down()
    pool.close(2)
    book.close()


def words(dialog: WhichDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_another_call_is_answered_anew(qtbot: QtBot, dialog: WhichDialog, own_home: Path) -> None:
    (own_home / ".qiskit").mkdir()
    entry = {"channel": "ibm_cloud", "token": "k" * 44}
    (own_home / ".qiskit/qiskit-ibm.json").write_text(json.dumps({"cloudy": entry}))

    dialog.asked.emit("")
    qtbot.waitUntil(lambda: "It gets none" in words(dialog))
    dialog.call.setCurrentIndex(2)

    qtbot.waitUntil(lambda: "It gets “cloudy”." in words(dialog))
    assert "k" * 44 not in words(dialog)


def test_an_account_the_client_refuses_is_told_as_a_problem(qtbot: QtBot, dialog: WhichDialog, own_home: Path) -> None:
    (own_home / ".qiskit").mkdir()
    entry = {"channel": "ibm_quantum", "token": "ab" * 64, "is_default_account": True}
    (own_home / ".qiskit/qiskit-ibm.json").write_text(json.dumps({"old": entry}))

    dialog.asked.emit("")

    qtbot.waitUntil(lambda: "The notebook will fail" in words(dialog))
    assert "It gets “old”." in words(dialog)
