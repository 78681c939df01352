"""What a dialog looks like, and lets be done, while it carries out what it was asked for."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot
from support.dialog_states import DIALOGS, EXPORT, IMPORT, bringing_in
from support.shown import dialog_over

from desktop_app.domain.dialogs import BackupState, BackupWish, ExportState, RestoreState
from desktop_app.views.backup_dialogs import BackupDialog
from desktop_app.views.busy_bar import BusyBar
from desktop_app.views.main_window import MainWindow
from desktop_app.views.sheet import Sheet


def usable(dialog: Sheet) -> set[str]:
    """What can be pressed, chosen or typed into."""
    lines = {one.accessibleName() for one in dialog.findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly()}
    others = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QComboBox), *dialog.findChildren(QTreeView)]
    return lines | {
        str(one.property("text") or one.accessibleName()) for one in others if one.isVisible() and one.isEnabled()
    }


@pytest.mark.parametrize(
    ("name", "still", "left"),
    [
        ("backup", BackupState(), {"&Cancel", "Writing …"}),
        ("plain text", BackupState(), {"&Leave it there", "Removing …"}),
        ("locked vault file", BackupState(), {"&Cancel", "One moment …"}),
        ("restore closed", RestoreState(), {"&Cancel", "Opening …"}),
        ("export", EXPORT, {"&Cancel", "Writing …"}),
    ],
)
def test_while_it_works_only_leaving_can_be_pressed(
    window: MainWindow, name: str, still: BackupState | RestoreState | ExportState, left: set[str]
) -> None:
    dialog: Any = DIALOGS[name](window)
    before, had_keyboard = usable(dialog), dialog.focusWidget()

    dialog.render(replace(still, busy=True))

    during, waits, moves = usable(dialog), dialog.focusWidget(), dialog.findChild(BusyBar).isVisible()
    dialog.render(still)
    assert (during, waits, moves) == (left, dialog.go, True)
    assert (dialog.focusWidget(), dialog.go.property("doing")) == (had_keyboard, "")
    assert usable(dialog) >= before - {"&Replace that file"}


def test_of_two_dialogs_asked_for_at_once_the_first_opens(window: MainWindow, qtbot: QtBot) -> None:
    first, second = Sheet(window, "first"), Sheet(window, "second")

    first.open_soon()
    with qtbot.waitSignal(second.rejected):
        second.open_soon()

    assert dialog_over(window, Sheet, qtbot) is first


def test_a_dialog_opens_though_what_asked_for_it_is_closed_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    below, asking, wanted = (Sheet(window, name) for name in ("below", "asking", "wanted"))
    below.open()
    asking.open()

    wanted.open_soon()
    asking.close()

    qtbot.waitUntil(wanted.isVisible)


def test_what_is_there_is_replaced_by_its_button_alone_and_only_where_it_was_found(
    window: MainWindow, recorded: Callable[..., list[BackupWish]]
) -> None:
    dialog = DIALOGS["backup"](window)
    assert isinstance(dialog, BackupDialog)
    wishes = recorded(dialog.backup_requested)
    for field in (dialog.fields.first, dialog.fields.second):
        field.line.insert("a passphrase of some length")

    QTest.keyClick(dialog.fields.second.line, Qt.Key.Key_Return)
    by_return, looks = list(wishes), (dialog.go.text(), dialog.go.property("danger"))
    dialog.go.click()
    dialog.fields.file.line.setText("/somewhere/other.age")
    dialog.go.click()

    assert by_return == []
    assert looks == ("&Replace that file", "true")
    assert [(wish.path.name, wish.overwrite) for wish in wishes] == [("backup.age", True), ("other.age", False)]
    assert (dialog.go.text(), dialog.go.property("primary")) == ("&Write the backup", "true")


def test_looking_into_another_place_holds_nothing_of_the_import(window: MainWindow) -> None:
    dialog = bringing_in(window)

    dialog.render(replace(IMPORT, busy=True))

    looking = usable(dialog)
    dialog.render(IMPORT)
    dialog.go.click()
    dialog.render(replace(IMPORT, busy=True))
    assert {"From", "&Another file…", "&Cancel"} < looking
    assert not any("Import" in one for one in looking)
    assert usable(dialog) == {"&Cancel", "Importing …"}
