from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.dialog_states import history
from support.window_states import ACCOUNTS, FORM, LAB, PASSED_TEST, row

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.channels import FieldName
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import AccountsState, FormState, LockState, Notice, TestState
from desktop_app.views.lock_page import LockPage
from desktop_app.views.main_window import MainWindow
from desktop_app.views.test_page import TestPage

CANARY = "canary-7f3a"
LOCKED = LockState(locked=True, sentence="A click unlocks.")
_KINDS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
Recorder = Callable[..., list[object]]


def full(window: MainWindow) -> None:
    """Put the canary wherever a text of an account can stand."""
    marked = row(
        CANARY,
        problem=f"problem of {CANARY}",
        plan=f"plan {CANARY}",
        account=replace(
            LAB.account,
            name=CANARY,
            instance=CANARY,
            tags=(CANARY,),
            url=f"https://{CANARY}.cloud.ibm.com",
            proxies=(("https", f"http://{CANARY}:3128"),),
        ),
    )
    window.render_accounts(replace(ACCOUNTS, rows=(marked,), selected=marked.account.id, undo=f"Pinned “{CANARY}”"))
    window.render_form(replace(FORM, account=marked.account, revision=9))
    report = replace(PASSED_TEST.report, account=CANARY, instance=CANARY, backend=CANARY, job_id=CANARY)  # type: ignore[type-var]
    window.tabs.setCurrentIndex(1)
    window.render_test(replace(PASSED_TEST, account=marked.account, report=report))
    window.show_notice(Notice(title=f"Deleted “{CANARY}”"))
    QApplication.processEvents()


def held_texts(window: QWidget) -> str:
    """Everything any widget below the window holds, shown or not, and everything the accessibility tree says."""
    texts = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(place) for place in range(widget.count())]
    for action in window.findChildren(type(window.actions()[0])) if window.actions() else ():
        texts.append(action.text())
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        texts += [one.text(kind) for kind in _KINDS]
        children = (cast("QAccessibleInterface | None", one.child(place)) for place in range(one.childCount()))
        waiting += [child for child in children if child is not None]
    return "\n".join(texts)


def lock(window: MainWindow) -> None:
    window.render_lock(LOCKED)
    QApplication.processEvents()
    # What was closed is deleted when the event loop comes round to it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_locked_window_holds_no_text_of_an_account(window: MainWindow) -> None:
    full(window)
    window.accounts.search.setText(CANARY)
    before = held_texts(window)

    lock(window)

    assert before.count(CANARY) > 8
    assert CANARY not in held_texts(window)


def test_a_locked_window_does_nothing_but_unlock_and_quit(window: MainWindow, recorded: Recorder) -> None:
    heard = [
        recorded(signal)
        for signal in (window.wished, window.new_account_requested, window.undo_requested, window.import_requested)
    ]
    window.render_accounts(replace(ACCOUNTS, undo="Pinned “lab”"))

    lock(window)
    for keys in ("Ctrl+N", "Ctrl+Z", "Del", "Ctrl+Shift+I", "Ctrl+D", "Ctrl+T", "Ctrl+F"):
        QTest.keySequence(window, QKeySequence(keys))

    assert heard == [[], [], [], []]
    assert not window.menuBar().isVisible()
    assert [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()] == ["&Quit", "&Unlock"]


def test_dialogs_are_closed_by_the_lock(window: MainWindow) -> None:
    history(window)

    window.render_lock(LOCKED)

    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_states_that_come_while_it_is_locked_are_not_shown(window: MainWindow) -> None:
    lock(window)

    full(window)
    tuple(window.furnish_tabs())

    assert CANARY not in held_texts(window)
    assert not window.code.is_made


def test_a_lock_ends_the_making_of_what_is_not_wanted_yet_at_each_of_its_steps(window: MainWindow) -> None:
    left = []

    for before in range(len(tuple(window.furnish_tabs()))):
        window.render_lock(LOCKED)
        window.render_lock(LockState())
        steps = window.furnish_tabs()
        for _ in islice(steps, before):
            pass
        window.render_lock(LOCKED)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        tuple(steps)
        left += window.test.findChildren(TestPage)

    assert not left
    assert not window.test.is_made


def test_unlocking_shows_everything_again_and_what_was_not_said(window: MainWindow) -> None:
    window.render_lock(LOCKED)
    window.show_notice(Notice(title="Something failed meanwhile"))

    window.render_lock(LockState())
    window.render_accounts(ACCOUNTS)
    window.render_form(replace(FORM, revision=5))

    assert window.accounts.isVisible()
    assert window.menuBar().isVisible()
    assert [notice.title for notice in window.notices.notices] == ["Something failed meanwhile"]
    assert window.windowTitle().startswith("lab")
    assert window.actions_of["duplicate"].isEnabled()


@pytest.mark.parametrize(
    ("state", "form"), [(ACCOUNTS, FORM), (AccountsState(loaded=True), None)], ids=["some", "none"]
)
def test_unlocking_offers_what_was_offered_before(
    window: MainWindow, state: AccountsState, form: FormState | None
) -> None:
    def tell_states() -> set[str]:
        window.render_accounts(state)
        window.render_form(form and replace(form, revision=form.revision + 1))
        window.render_test(TestState(account=form.account if form else None))
        return {one.text() for one in window.actions_of.every if one.isEnabled()}

    before = tell_states()
    lock(window)

    window.render_lock(LockState())

    assert tell_states() == before


def test_unlocking_comes_back_to_the_tab_that_was_open(window: MainWindow) -> None:
    window.tabs.setCurrentIndex(1)
    lock(window)

    window.render_lock(LockState())
    window.render_accounts(ACCOUNTS)
    window.render_form(replace(FORM, revision=8))

    assert window.tabs.currentIndex() == 1


def test_return_presses_the_button_that_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    lock(window)
    leave = next(one for one in window.findChildren(QAbstractButton) if one.text() == "&Quit")
    leave.setFocus()

    with qtbot.waitSignal(window.closing):
        QTest.keyClick(leave, Qt.Key.Key_Return)


def test_without_a_passphrase_one_click_asks_to_unlock(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.unlock_requested)
    window.render_lock(LOCKED)

    QTest.keyClick(cast("QWidget", QApplication.focusWidget()), Qt.Key.Key_Space)

    assert heard == [None]


def test_a_passphrase_is_handed_over_as_a_secret_and_forgotten_when_it_is_wrong(
    window: MainWindow, recorded: Recorder
) -> None:
    heard = recorded(window.unlock_requested)
    asking = replace(LOCKED, asks=True)
    window.render_lock(asking)
    passphrase = window.findChild(LockPage).passphrase  # type: ignore[union-attr]
    field = passphrase.line

    QTest.keyClicks(field, "open sesame")
    passphrase.eye.click()
    shown = passphrase.is_shown
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.render_lock(replace(asking, busy=True))
    shown_while_busy = passphrase.is_shown
    window.render_lock(replace(asking, problem="This is not the passphrase."))

    assert heard == [Secret("open sesame")]
    assert (shown, shown_while_busy) == (True, False)
    assert field.text() == ""


def test_what_was_typed_and_not_saved_can_be_put_back(window: MainWindow) -> None:
    name = window.form.page.rows[0].line
    name.setText("half typed")
    draft = window.form.draft()

    window.render_lock(LOCKED)
    window.render_lock(LockState())
    window.render_accounts(ACCOUNTS)
    window.render_form(replace(FORM, filled=draft, revision=7))

    assert window.form.page.rows[0].line.text() == "half typed"
    assert window.form.has_edits()


def dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def test_quitting_a_locked_window_warns_of_what_was_typed_before(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.closing)
    window.form.page.rows[0].line.setText("half typed")
    lock(window)

    window.close()
    (question,) = dialogs(window)
    asked = question.windowTitle()
    question.buttons[1].click()  # type: ignore[attr-defined]

    assert asked == "Quit without saving?"
    assert heard == [None]


def test_quitting_a_locked_window_reminds_of_session_accounts_without_naming_them(window: MainWindow) -> None:
    passing = replace(LAB, account=replace(LAB.account, keeping=Keeping.SESSION, name=CANARY))
    window.render_accounts(replace(ACCOUNTS, rows=(passing,)))
    lock(window)

    window.close()

    (question,) = dialogs(window)
    assert question.windowTitle() == "Quit and forget one account?"
    assert CANARY not in held_texts(window)


def test_a_file_that_is_dropped_is_previewed_and_a_backup_opened(
    window: MainWindow, recorded: Recorder, qtbot: QtBot
) -> None:
    imports, restores = recorded(window.import_requested), recorded(window.restore_requested)

    for name in ("qiskit-ibm.json", "backup.age"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(f"/home/somebody/{name}")])
        window.dropEvent(
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    qtbot.waitUntil(lambda: bool(imports and restores))

    assert imports == [Path("/home/somebody/qiskit-ibm.json")]
    assert restores == [Path("/home/somebody/backup.age")]


def test_a_pasted_account_fills_the_form_as_if_it_had_been_typed(window: MainWindow) -> None:
    filled = AccountDraft(
        account=Account(name="lab", tags=("course",)), credentials=Credentials(api_key=Secret("k" * 44))
    )

    window.render_form(replace(FORM, filled=filled, pasted=frozenset({FieldName.TAGS}), revision=8))

    draft = window.form.draft()
    assert draft is not None
    assert draft.credentials.api_key == Secret("k" * 44)
    assert draft.account.tags == ("course",)
    assert window.form.page.more.isChecked()
