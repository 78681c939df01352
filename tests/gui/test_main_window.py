from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollBar, QToolButton
from pytestqt.qtbot import QtBot
from support.shown import dialog_over
from support.window_states import (
    ACCOUNTS,
    CLOUD,
    FORM,
    LAB,
    NEW_FORM,
    NO_ACCOUNTS,
    OLD,
    PASSED_TEST,
    RUNNING_TEST,
    account,
)

from desktop_app.domain.accounts import Keeping
from desktop_app.domain.channels import FieldName
from desktop_app.domain.states import (
    AccountAct,
    AccountRow,
    AccountWish,
    KeyringState,
    Notice,
    Severity,
    TestState,
)
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views import account_rows, notice_bar
from desktop_app.views.field_row import FieldRow
from desktop_app.views.main_window import MainWindow
from desktop_app.views.question import Question

Recorder = Callable[..., list[object]]


def name_field(window: MainWindow) -> FieldRow:
    return next(row for row in window.form.page.rows if row.name is FieldName.NAME)


def edit(window: MainWindow) -> None:
    QTest.keyClicks(name_field(window).line, "2")


def wish_for(window: MainWindow, row: AccountRow) -> None:
    index = window.accounts.rows.index_of(row.account.id)
    middle = window.accounts.view.visualRect(index).center()
    QTest.mouseClick(window.accounts.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def question(window: MainWindow) -> Question | None:
    return next((dialog for dialog in window.findChildren(Question) if dialog.isVisible()), None)


def answer(window: MainWindow, words: str) -> None:
    dialog = question(window)
    assert dialog
    next(button for button in dialog.buttons if button.text().replace("&", "") == words).click()


def seen(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def action(window: MainWindow, words: str) -> QAction:
    return next(one for one in window.findChildren(QAction) if one.text().replace("&", "") == words)


def test_without_edits_a_row_is_taken_at_once(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.accounts.account_selected)

    wish_for(window, OLD)

    assert heard == [OLD.account.id]
    assert question(window) is None


def test_the_heading_grows_older_with_the_list(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account_rows, "ago", lambda _: "later")
    before = seen(window)

    window.accounts.time_passed.emit()

    assert "Working · later" not in before
    assert "Working · later" in seen(window)


def test_with_edits_another_row_asks_first_and_staying_loses_nothing(
    window: MainWindow, recorded: Recorder, qtbot: QtBot
) -> None:
    heard = recorded(window.accounts.account_selected)
    edit(window)

    wish_for(window, OLD)
    qtbot.waitUntil(lambda: question(window) is not None)
    answer(window, "Stay")

    assert heard == []
    assert name_field(window).line.text() == "2lab"


def test_discarding_leaves_for_the_row_that_was_wished_for(
    window: MainWindow, recorded: Recorder, qtbot: QtBot
) -> None:
    heard = recorded(window.accounts.account_selected)
    edit(window)
    wish_for(window, OLD)
    qtbot.waitUntil(lambda: question(window) is not None)

    answer(window, "Discard")

    assert heard == [OLD.account.id]
    assert not window.form.has_edits()


def test_saving_leaves_only_when_it_is_stored(window: MainWindow, recorded: Recorder, qtbot: QtBot) -> None:
    taken, saved = recorded(window.accounts.account_selected), recorded(window.form.save_requested)
    edit(window)
    wish_for(window, OLD)
    qtbot.waitUntil(lambda: question(window) is not None)

    answer(window, "Save")
    window.render_form(replace(FORM, busy=True))
    while_saving = list(taken)
    window.render_form(replace(FORM, account=account("lab"), revision=2))
    qtbot.waitUntil(lambda: bool(taken))

    assert len(saved) == 1
    assert while_saving == []
    assert taken == [OLD.account.id]


def test_who_goes_elsewhere_while_saving_is_asked_nothing_and_gets_there_afterwards(
    window: MainWindow, qtbot: QtBot
) -> None:
    gone: list[str] = []
    edit(window)
    window.render_form(replace(FORM, busy=True))

    window.leave_form(lambda: gone.append("first"))
    window.leave_form(lambda: gone.append("last"))
    while_saving = question(window), list(gone)
    window.render_form(replace(FORM, account=account("lab"), revision=2))
    qtbot.waitUntil(lambda: bool(gone))

    assert while_saving == (None, [])
    assert gone == ["last"]


def test_a_refused_save_stays_where_the_problem_is(window: MainWindow, recorded: Recorder, qtbot: QtBot) -> None:
    taken = recorded(window.accounts.account_selected)
    edit(window)
    wish_for(window, OLD)
    qtbot.waitUntil(lambda: question(window) is not None)

    answer(window, "Save")
    window.render_form(replace(FORM, problems=((FieldName.NAME, "This name is taken."),)))
    window.render_form(replace(FORM, account=account("lab"), revision=2))
    QApplication.processEvents()

    assert taken == []


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason])
def test_a_list_that_only_gets_the_keyboard_chooses_no_row(
    window: MainWindow, recorded: Recorder, reason: Qt.FocusReason
) -> None:
    window.render_accounts(replace(ACCOUNTS, selected=None))
    window.render_form(NEW_FORM)
    taken, held = recorded(window.accounts.account_selected), recorded(window.accounts.selection_held)
    edit(window)

    window.accounts.view.setFocus(reason)
    QApplication.processEvents()

    assert window.accounts.view.hasFocus()
    assert (taken, held, question(window)) == ([], [], None)


def test_staying_in_edits_with_no_row_chosen_asks_nothing_more(window: MainWindow, qtbot: QtBot) -> None:
    window.render_accounts(replace(ACCOUNTS, selected=None))
    window.render_form(NEW_FORM)
    edit(window)
    window.accounts.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.accounts.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: question(window) is not None)

    answer(window, "Stay")
    window.activateWindow()
    qtbot.waitUntil(window.accounts.view.hasFocus)
    QTest.qWait(1)

    assert question(window) is None


def test_a_question_about_edits_names_what_is_stored_and_its_buttons_have_letters(window: MainWindow) -> None:
    edit(window)
    dialog = window.leave_form(lambda: None)

    assert dialog is not None
    assert dialog.windowTitle().startswith("Save the changes to “lab”?")
    assert [button.text() for button in dialog.buttons] == ["S&tay", "&Discard", "&Save"]


def test_an_account_that_was_never_stored_is_added_not_changed(window: MainWindow) -> None:
    window.render_accounts(replace(ACCOUNTS, selected=None))
    window.render_form(NEW_FORM)
    edit(window)

    dialog = window.leave_form(lambda: None)

    assert dialog is not None
    assert dialog.windowTitle() == "Add “2”?"
    assert dialog.buttons[-1].text() == "&Add account"


def test_there_is_one_question_about_edits_and_it_is_about_the_last_wish(window: MainWindow) -> None:
    done: list[str] = []
    edit(window)

    first = window.leave_form(lambda: done.append("first"))
    second = window.leave_form(lambda: done.append("second"))
    answer(window, "Discard")

    assert first is second
    assert (done, question(window)) == (["second"], None)


@pytest.mark.parametrize(
    "act",
    [
        lambda window: action(window, "Duplicate account").trigger(),
        lambda window: window.accounts.wished.emit(AccountWish(act=AccountAct.DUPLICATE, ids=(OLD.account.id,))),
        lambda window: action(window, "Undo: added “lab”").trigger(),
        lambda window: action(window, "Redo: deleted “lab”").trigger(),
        lambda window: action(window, "Delete account").trigger(),
        lambda window: window.form.page.delete.click(),
        MainWindow.undo,
    ],
    ids=["duplicate", "duplicate another", "undo", "redo", "delete", "delete in the form", "undo in a notice"],
)
def test_what_takes_the_form_away_asks_about_its_edits_first(
    window: MainWindow, recorded: Recorder, act: Callable[[MainWindow], object]
) -> None:
    window.render_accounts(replace(ACCOUNTS, undo="Added “lab”", redo="Deleted “lab”"))
    heard = [recorded(signal) for signal in (window.wished, window.undo_requested, window.redo_requested)]
    edit(window)

    act(window)
    before = [len(one) for one in heard]
    answer(window, "Discard")

    assert before == [0, 0, 0]
    assert sum(len(one) for one in heard) == 1


def test_deleting_another_account_leaves_the_edits_alone(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.wished)
    edit(window)

    window.remove((OLD.account.id,))

    assert (len(heard), question(window), window.form.has_edits()) == (1, None, True)


def test_saving_before_an_undo_takes_nothing_back(window: MainWindow, recorded: Recorder) -> None:
    undone, saved = recorded(window.undo_requested), recorded(window.form.save_requested)
    edit(window)
    window.undo()

    answer(window, "Save")
    window.render_form(replace(FORM, account=account("lab"), revision=2))
    QTest.qWait(1)

    assert (len(saved), undone) == (1, [])


def test_an_undo_beside_a_new_account_asks_nothing_for_the_form_stays(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.undo_requested)
    window.render_accounts(replace(ACCOUNTS, selected=None))
    window.render_form(NEW_FORM)
    edit(window)

    window.undo()

    assert (heard, question(window)) == ([None], None)


def test_closing_with_edits_asks_and_goes_on_after_discarding(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.closing)
    edit(window)

    window.close()
    still_open = window.isVisible()
    answer(window, "Discard")

    assert still_open
    assert heard == [None]
    assert not window.isVisible()


def test_closing_twice_asks_once(window: MainWindow) -> None:
    session_only(window)

    window.close()
    window.close()

    assert len([one for one in window.findChildren(Question) if one.isVisible()]) == 1


def test_closing_without_edits_says_so_and_closes(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.closing)

    window.close()

    assert heard == [None]


@pytest.mark.parametrize("way", ["menu", "toolbar", "shortcut"])
def test_every_way_to_add_an_account_announces_it(window: MainWindow, recorded: Recorder, way: str) -> None:
    heard = recorded(window.new_account_requested)

    match way:
        case "menu":
            action(window, "Add account").trigger()
        case "toolbar":
            next(one for one in window.findChildren(QToolButton) if one.text() == "Add account").click()
        case _:
            QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert heard == [None]


def test_a_new_account_opens_its_form_with_the_caret_in_it(window: MainWindow) -> None:
    window.tabs.setCurrentIndex(1)

    window.render_accounts(replace(ACCOUNTS, selected=None))
    window.render_form(NEW_FORM)

    assert window.tabs.currentIndex() == 0
    assert QApplication.focusWidget() is name_field(window).line
    assert "New account" in seen(window)


def session_only(window: MainWindow) -> AccountRow:
    passing = replace(LAB, account=replace(LAB.account, keeping=Keeping.SESSION))
    window.render_accounts(replace(ACCOUNTS, rows=(passing, OLD, CLOUD)))
    return passing


def test_what_the_bin_takes_is_deleted_without_a_question(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.wished)

    window.form.page.delete.click()

    assert question(window) is None
    assert heard == [AccountWish(act=AccountAct.REMOVE, ids=(LAB.account.id,))]


def test_what_no_bin_keeps_is_asked_about_and_kept_by_default(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.wished)
    session_only(window)

    window.form.page.delete.click()
    dialog = question(window)
    assert dialog
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    window.form.page.delete.click()
    answer(window, "Delete “lab” for good")

    assert heard == [AccountWish(act=AccountAct.REMOVE, ids=(LAB.account.id,))]


def test_return_gives_the_answer_that_has_the_focus(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.wished)
    dialog = window.ask_to_remove(LAB.account)
    dialog.buttons[1].setFocus()

    QTest.keyClick(dialog.buttons[1], Qt.Key.Key_Return)

    assert heard == [AccountWish(act=AccountAct.REMOVE, ids=(LAB.account.id,))]


def test_the_question_to_delete_is_asked_once(window: MainWindow) -> None:
    first = window.ask_to_remove(LAB.account)

    assert window.ask_to_remove(LAB.account) is first


def test_del_deletes_in_the_list_but_not_in_a_field(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.wished)
    name_field(window).line.setFocus()
    QTest.keyClick(name_field(window).line, Qt.Key.Key_Delete)
    in_field = list(heard)

    window.form.discard()
    window.accounts.view.setFocus()
    QTest.keyClick(window.accounts.view, Qt.Key.Key_Delete)

    assert in_field == []
    assert heard == [AccountWish(act=AccountAct.REMOVE, ids=(LAB.account.id,))]


def test_undo_and_redo_say_what_they_would_do(window: MainWindow, recorded: Recorder) -> None:
    undone, redone = recorded(window.undo_requested), recorded(window.redo_requested)
    before = [action(window, words).isEnabled() for words in ("Undo", "Redo")]

    window.render_accounts(replace(ACCOUNTS, undo="Pinned “lab”", redo="Deleted “old & new”"))
    window.accounts.view.setFocus()
    QTest.keySequence(window.accounts.view, QKeySequence("Ctrl+Z"))
    QTest.keySequence(window.accounts.view, QKeySequence("Ctrl+Shift+Z"))

    assert before == [False, False]
    assert window.actions_of["undo"].text() == "&Undo: pinned “lab”"
    assert "old && new" in window.actions_of["redo"].text()
    assert (undone, redone) == ([None], [None])


def test_undo_in_a_field_is_the_fields_own(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.undo_requested)
    window.render_accounts(replace(ACCOUNTS, undo="Pinned “lab”"))
    name_field(window).line.setFocus()
    edit(window)

    QTest.keySequence(name_field(window).line, QKeySequence("Ctrl+Z"))

    assert name_field(window).line.text() == "lab"
    assert heard == []


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("Duplicate account", AccountAct.DUPLICATE),
        ("Make default", AccountAct.DEFAULT),
        ("Pin", AccountAct.PIN),
        ("Move down", AccountAct.MOVE_DOWN),
        ("Copy key", AccountAct.COPY_KEY),
        ("Export…", AccountAct.EXPORT),
    ],
)
def test_the_menus_wish_for_the_chosen_account(
    window: MainWindow, recorded: Recorder, words: str, act: AccountAct
) -> None:
    heard = recorded(window.wished)

    action(window, words).trigger()

    assert heard == [AccountWish(act=act, ids=(LAB.account.id,))]


def test_renaming_another_row_shows_it_with_the_caret_in_its_name(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.accounts.account_selected)

    window.accounts.wished.emit(AccountWish(act=AccountAct.RENAME, ids=(OLD.account.id,)))

    assert heard == [OLD.account.id]
    assert QApplication.focusWidget() is name_field(window).line


def test_the_first_run_says_where_keys_go_and_offers_three_things(window: MainWindow, recorded: Recorder) -> None:
    heard = [
        recorded(signal)
        for signal in (window.new_account_requested, window.import_requested, window.practice_requested)
    ]
    window.render_keyring(KeyringState(text="Keys are kept in: GNOME Keyring"))

    window.render_accounts(NO_ACCOUNTS)

    buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    assert [button.accessibleName() for button in buttons] == [
        "Add an account",
        "Import accounts…",
        "Try the practice service",
    ]
    assert "Keys are kept in: GNOME Keyring, never in a file as plain text unless you ask for it." in seen(window)
    for button in buttons:
        button.click()
    assert [len(one) for one in heard] == [1, 1, 1]


def test_accounts_that_cannot_be_read_are_not_taken_for_a_first_run(window: MainWindow) -> None:
    window.render_accounts(replace(NO_ACCOUNTS, unreadable=True))

    told = seen(window)
    window.render_accounts(NO_ACCOUNTS)

    assert "The accounts cannot be read." in told
    assert "No accounts yet." not in told
    assert "Add an account" not in told
    assert "No accounts yet." in seen(window)
    assert "Add an account" in seen(window)


def test_edits_of_a_deleted_account_do_not_haunt_the_window(window: MainWindow) -> None:
    edit(window)

    window.render_accounts(NO_ACCOUNTS)

    assert not window.form.has_edits()


def test_ctrl_t_goes_to_the_test_and_checks(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.test.check_requested)

    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)

    assert window.tabs.currentIndex() == 1
    assert heard == [None]


@pytest.mark.parametrize(
    ("state", "check", "cancel"),
    [(PASSED_TEST, True, False), (RUNNING_TEST, False, True), (TestState(), False, False)],
)
def test_the_menu_offers_what_is_possible_now(
    window: MainWindow, state: TestState, *, check: bool, cancel: bool
) -> None:
    window.render_test(state)

    window.render_accounts(replace(ACCOUNTS, rows=(replace(LAB, problem="told while it runs"), *ACCOUNTS.rows[1:])))

    assert action(window, "Check").isEnabled() is check
    assert action(window, "Cancel the test").isEnabled() is cancel


def test_a_row_can_be_moved_only_while_every_row_stands_where_it_was_put(window: MainWindow) -> None:
    offered = []

    for words in ("", "teach", ""):
        window.accounts.search.setText(words)
        offered.append(window.actions_of["move_up"].isEnabled())

    assert offered == [True, False, True]


def test_checking_all_is_offered_only_when_told(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.check_all_requested)
    before = action(window, "Check all").isVisible()

    window.offer_check_all()
    action(window, "Check all").trigger()
    window.render_accounts(NO_ACCOUNTS)
    action(window, "Check all").trigger()

    assert before is False
    assert heard == [None]
    assert action(window, "Check all").toolTip() == "There is no account to check yet"


def test_who_goes_elsewhere_before_the_table_of_all_is_made_gets_there(window: MainWindow, qtbot: QtBot) -> None:
    window.show_fleet()
    window.show_tab(1)
    qtbot.wait(50)

    assert window.fleet.is_made
    assert not window.fleet.page.isVisible()
    assert window.tabs.currentIndex() == 1


def test_a_table_of_all_accounts_is_left_when_there_is_none_any_more(window: MainWindow, qtbot: QtBot) -> None:
    window.show_fleet()
    qtbot.waitUntil(lambda: window.fleet.is_made and window.fleet.page.isVisible())

    window.render_accounts(NO_ACCOUNTS)

    assert not window.fleet.page.isVisible()


def test_the_theme_is_chosen_from_the_menu_and_turned_on_the_toolbar(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.theme_chosen)

    action(window, "As the system").trigger()
    next(one for one in window.findChildren(QToolButton) if one.text() == "Dark").click()

    assert heard == [ThemeChoice.SYSTEM, ThemeChoice.DARK]
    assert window.actions_of.themes[ThemeChoice.DARK].isChecked()


def test_notices_stand_above_the_account_newest_first(window: MainWindow, qtbot: QtBot) -> None:
    first, second = Notice(title="One", advice="Do this."), Notice(title="Two", severity=Severity.WARNING)

    for notice in (first, second, first):
        window.show_notice(notice)

    assert window.notices.notices == (first, second)
    qtbot.waitUntil(lambda: "Do this." in seen(window))


def test_no_more_than_three_notices_pile_up(window: MainWindow) -> None:
    for number in range(5):
        window.show_notice(Notice(title=f"{number}"))

    assert [notice.title for notice in window.notices.notices] == ["4", "3", "2"]


def test_older_notices_wait_where_there_is_little_room(window: MainWindow, qtbot: QtBot) -> None:
    def seen() -> list[bool]:
        dismiss = (one for one in window.findChildren(QToolButton) if one.accessibleName() == "Dismiss")
        return sorted(button.isVisible() for button in dismiss)

    window.resize(window.minimumSize())
    for number in range(3):
        window.show_notice(Notice(title=f"{number}", advice="What can be done about it. " * 6))
    qtbot.waitUntil(lambda: seen() == [False, False, True])

    window.resize(window.width(), 1_600)

    qtbot.waitUntil(lambda: seen() == [True, True, True])


def test_a_notice_is_dismissed(window: MainWindow) -> None:
    window.show_notice(Notice(title="One"))

    next(one for one in window.findChildren(QToolButton) if one.accessibleName() == "Dismiss").click()

    assert window.notices.notices == ()
    assert not window.notices.isVisible()


def test_a_piece_of_information_leaves_by_itself(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(notice_bar, "INFO_MS", 10)

    window.show_notice(Notice(title="Problem"))
    window.show_notice(Notice(title="Saved", severity=Severity.INFO))

    qtbot.waitUntil(lambda: [notice.title for notice in window.notices.notices] == ["Problem"])


def test_the_status_bar_names_keyring_and_network(window: MainWindow) -> None:
    window.render_keyring(KeyringState(text="No system keyring is available", ready=False, advice="Install one."))
    window.show_network("Proxy http://proxy.example:3128")
    with_network = seen(window)
    window.show_network("")

    assert "No system keyring is available" in with_network
    assert "Proxy http://proxy.example:3128" in with_network
    assert "Proxy" not in seen(window)


def test_f6_goes_between_list_and_account(window: MainWindow) -> None:
    window.accounts.view.setFocus()

    QTest.keyClick(window, Qt.Key.Key_F6)
    in_form = QApplication.focusWidget() is name_field(window).line
    QTest.keyClick(window, Qt.Key.Key_F6)

    assert in_form
    assert window.accounts.view.hasFocus()


@pytest.mark.parametrize(("words", "title"), [("Keyboard shortcuts", "Ctrl+Shift+J"), ("About Qubit Keychain", "Qt 6")])
def test_the_help_dialogs_open_without_stopping_the_window(
    window: MainWindow, qtbot: QtBot, words: str, title: str
) -> None:
    window.render_accounts(replace(ACCOUNTS, undo="Pinned “lab”"))

    action(window, words).trigger()

    dialog = dialog_over(window, QDialog, qtbot)
    assert not any("Undo:" in label.text() for label in dialog.findChildren(QLabel))
    assert any(title in label.text() for label in dialog.findChildren(QLabel))
    # The screen has room for all of it.
    qtbot.waitUntil(lambda: all(bar.maximum() == bar.minimum() for bar in dialog.findChildren(QScrollBar)))


def test_every_shortcut_stands_for_one_thing(window: MainWindow) -> None:
    keys = [keys.toString() for one in window.actions_of.every for keys in one.shortcuts()]

    assert len(keys) == len(set(keys))


def test_the_heading_tells_account_and_state(window: MainWindow) -> None:
    window.render_accounts(replace(ACCOUNTS, selected=CLOUD.account.id))

    assert "IBM Cloud · Not checked" in seen(window)
    assert window.windowTitle().startswith("teaching")
