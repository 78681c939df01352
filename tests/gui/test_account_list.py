from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from support.window_states import ACCOUNTS, CLOUD, LAB, NO_ACCOUNTS, OLD, row

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.states import AccountAct, AccountRow, AccountsState, AccountStatus, AccountWish
from desktop_app.views.account_list import AccountList, whole
from desktop_app.views.account_rows import painted_line, second_line, shorter_lines

Recorder = Callable[..., list[object]]


@pytest.fixture
def accounts(qtbot: QtBot) -> AccountList:
    accounts = AccountList()
    qtbot.addWidget(accounts)
    accounts.render(ACCOUNTS)
    accounts.resize(300, 500)
    accounts.show()
    qtbot.waitExposed(accounts)
    return accounts


def names(accounts: AccountList) -> list[str]:
    return [accounts.rows.index(place).data() for place in range(accounts.rows.rowCount())]


def chosen(accounts: AccountList) -> list[str]:
    return [index.data() for index in accounts.view.selectionModel().selectedIndexes()]


def many(count: int) -> AccountsState:
    rows = tuple(row(f"account {number:05d}") for number in range(count))
    return AccountsState(rows=rows, selected=AccountId("account 04711"), loaded=True)


def click(accounts: AccountList, place: int) -> None:
    middle = accounts.view.visualRect(accounts.rows.index(place)).center()
    QTest.mouseClick(accounts.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_rendering_shows_the_selection_and_announces_nothing(accounts: AccountList, recorded: Recorder) -> None:
    heard = recorded(accounts.account_selected)

    accounts.render(replace(ACCOUNTS, selected=OLD.account.id))

    assert chosen(accounts) == ["Old laboratory"]
    assert heard == []


def test_what_a_shortcut_brings_is_shown_alone_although_its_ctrl_key_is_held(accounts: AccountList) -> None:
    accounts.render(replace(ACCOUNTS, selected=LAB.account.id))
    QTest.keyPress(accounts, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)

    accounts.render(replace(ACCOUNTS, selected=OLD.account.id))

    shown = chosen(accounts)
    QTest.keyRelease(accounts, Qt.Key.Key_Control)
    assert shown == ["Old laboratory"]


def test_a_click_announces_the_account(accounts: AccountList, recorded: Recorder) -> None:
    heard = recorded(accounts.account_selected)

    click(accounts, 1)

    assert heard == [OLD.account.id]


def test_while_held_another_row_is_wished_for_but_not_taken(
    accounts: AccountList, recorded: Recorder, qtbot: QtBot
) -> None:
    taken, wished = recorded(accounts.account_selected), recorded(accounts.selection_held)
    accounts.hold(True)

    click(accounts, 1)
    qtbot.waitUntil(lambda: bool(wished))

    assert wished == [OLD.account.id]
    assert taken == []
    assert chosen(accounts) == ["lab"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LAB", ["lab", "Old laboratory"]),
        ("lab old", ["Old laboratory"]),
        ("ibm cloud", ["teaching"]),
        ("course", ["teaching"]),
        ("failed", ["Old laboratory"]),
        ("open", ["lab"]),
    ],
)
def test_a_search_finds_what_has_all_its_words(accounts: AccountList, text: str, found: list[str]) -> None:
    accounts.search.setText(text)

    assert names(accounts) == found


def test_a_search_without_hits_says_so_and_offers_to_clear_it(accounts: AccountList) -> None:
    accounts.search.setText("<b>zürich</b>")

    clear = next(button for button in accounts.findChildren(QPushButton) if button.text() == "Clear search")
    assert clear.isVisible()
    clear.click()
    assert names(accounts) == ["lab", "Old laboratory", "teaching"]
    assert accounts.search.hasFocus()


def test_escape_clears_the_search_and_down_leads_into_the_list(accounts: AccountList, recorded: Recorder) -> None:
    accounts.activateWindow()
    accounts.focus_search()
    QTest.keyClicks(accounts.search, "old")
    QTest.keyClick(accounts.search, Qt.Key.Key_Escape)
    heard = recorded(accounts.account_selected)

    QTest.keyClicks(accounts.search, "old")
    QTest.keyClick(accounts.search, Qt.Key.Key_Down)

    assert accounts.view.hasFocus()
    assert heard == [OLD.account.id]


def test_the_selection_survives_a_search_that_hides_it(accounts: AccountList, recorded: Recorder) -> None:
    heard = recorded(accounts.account_selected)

    accounts.search.setText("teaching")
    hidden = chosen(accounts)
    accounts.search.setText("")

    assert (hidden, chosen(accounts), heard) == ([], ["lab"], [])


def test_ten_thousand_rows_are_searched_rightly_and_keep_their_selection(
    accounts: AccountList, recorded: Recorder
) -> None:
    heard = recorded(accounts.account_selected)
    accounts.render(many(10_000))

    counts = []
    for text in ("0", "04", "047", "0471", "04711", "0471", "04711x", ""):
        accounts.search.setText(text)
        counts.append(accounts.rows.rowCount())

    expected = [sum(part in f"account {n:05d}" for n in range(10_000)) for part in ("0", "04", "047", "0471", "04711")]
    assert counts == [*expected, expected[3], 0, 10_000]
    assert chosen(accounts) == ["account 04711"]
    assert heard == []


def test_a_changed_and_an_added_row_keep_the_place_of_a_long_list(accounts: AccountList, qtbot: QtBot) -> None:
    state = replace(many(1_000), selected=None)
    bar = accounts.view.verticalScrollBar()
    accounts.render(state)
    qtbot.waitUntil(lambda: bar.maximum() > 20_000)
    bar.setValue(20_000)
    tested = (replace(state.rows[0], status=AccountStatus.TESTING), *state.rows[1:])

    accounts.render(replace(state, rows=tested))
    after_change = bar.value()
    accounts.render(replace(state, rows=(*tested, row("one more"))))

    assert (after_change, bar.value()) == (20_000, 20_000)
    assert "Checking" in accounts.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_chosen_from_outside_is_scrolled_to(accounts: AccountList, qtbot: QtBot) -> None:
    state = many(1_000)
    accounts.render(replace(state, selected=None))

    accounts.render(replace(state, selected=AccountId("account 00700")))

    place = accounts.rows.index_of(AccountId("account 00700"))
    qtbot.waitUntil(lambda: accounts.view.viewport().rect().contains(accounts.view.visualRect(place)))


def test_a_row_is_read_out_with_channel_state_and_problem(accounts: AccountList) -> None:
    spoken = accounts.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Old laboratory, IBM Quantum Platform, Failed, ")
    assert spoken.endswith(", The key is not known")
    assert second_line(AccountRow(account=Account(name="lab"), hindrance="locked")) == "Not checked · locked"


def test_while_a_check_runs_no_time_of_an_earlier_one_is_shown() -> None:
    running = replace(LAB, status=AccountStatus.TESTING, tested=datetime.now(UTC), seconds_left=540)

    assert painted_line(running) == "Checking"
    assert shorter_lines(running) == ()


def test_the_foot_of_the_list_says_how_many_of_all_a_search_found(accounts: AccountList) -> None:
    def foot() -> str:
        return next(label.text() for label in accounts.findChildren(QLabel) if label.text()[:1].isdigit())

    before = foot()

    accounts.search.setText("teaching")
    found = foot()
    accounts.search.clear()

    assert found.replace("\N{NO-BREAK SPACE}", " ") == "1 of 3 accounts"
    assert foot() == before


def texts(menu: QMenu) -> list[str]:
    """Of all its lines, and those of the menus in it."""
    menus = [menu, *menu.findChildren(QMenu)]
    return [action.text().replace("&", "") for one in menus for action in one.actions() if not action.isSeparator()]


def test_the_rows_menu_wishes_each_act_for_that_row(accounts: AccountList, recorded: Recorder) -> None:
    heard = recorded(accounts.wished)

    for action in accounts.make_menu(accounts.rows.index(2)).actions():
        action.trigger()

    wishes = cast("list[AccountWish]", heard)
    assert {wish.ids for wish in wishes} == {(CLOUD.account.id,)}
    assert {wish.act for wish in wishes} >= {AccountAct.CHECK, AccountAct.DEFAULT, AccountAct.REMOVE, AccountAct.LEND}


def test_the_menu_offers_only_what_makes_sense(accounts: AccountList) -> None:
    first = replace(LAB, default=True, pinned=True)
    session = replace(OLD, account=replace(OLD.account, keeping=Keeping.SESSION))
    accounts.render(replace(ACCOUNTS, rows=(first, session)))

    default = texts(accounts.make_menu(accounts.rows.index(0)))
    passing = texts(accounts.make_menu(accounts.rows.index(1)))

    assert {"Unpin", "Copy name"} <= set(default)
    assert not {"Make default", "Pin", "Copy instance", "Take it back now"} & set(default)
    assert not {"Make default", "Pin", "Export…", "Lend…", "History…"} & set(passing)


def test_several_rows_are_wished_for_together(accounts: AccountList, recorded: Recorder) -> None:
    heard = recorded(accounts.wished)
    accounts.view.selectAll()

    menu = accounts.make_menu(accounts.rows.index(1))
    next(action for action in menu.actions() if action.text().startswith("De&lete")).trigger()

    assert texts(menu) == [
        "Check 3 accounts", "Pin 3 accounts", "Tags of 3 accounts…", "Export 3 accounts…", "Back up 3 accounts…",
        "Delete 3 accounts",
        "Add account",
    ]  # fmt: skip
    ids = tuple(row.account.id for row in ACCOUNTS.rows)
    assert heard == [AccountWish(act=AccountAct.REMOVE, ids=ids)]


def test_a_click_beside_the_selected_rows_means_that_row(accounts: AccountList) -> None:
    click(accounts, 0)

    menu = accounts.make_menu(accounts.rows.index(2))

    assert "Delete" in texts(menu)


def test_a_row_says_that_it_is_the_default_and_pinned(accounts: AccountList) -> None:
    accounts.render(replace(ACCOUNTS, rows=(replace(LAB, default=True, pinned=True), OLD, CLOUD)))

    spoken = accounts.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("lab, default, pinned, IBM Quantum Platform, Working")


def test_the_menu_of_the_empty_space_only_adds(accounts: AccountList) -> None:
    menu = accounts.make_menu(accounts.view.indexAt(QPoint(5, 480)))

    assert [action.text() for action in menu.actions()] == ["&Add account"]


def test_enter_asks_to_edit(accounts: AccountList, recorded: Recorder) -> None:
    heard = recorded(accounts.wished)
    accounts.view.setFocus()

    QTest.keyClick(accounts.view, Qt.Key.Key_Return)

    assert heard == [AccountWish(act=AccountAct.EDIT, ids=(LAB.account.id,))]


def test_an_empty_list_says_so_and_has_nothing_to_search(accounts: AccountList) -> None:
    accounts.render(NO_ACCOUNTS)

    assert not accounts.view.isVisible()
    assert not accounts.search.isEnabled()


def test_a_line_without_room_gives_up_tags_and_age_before_the_time_left() -> None:
    paid = replace(LAB, tested=datetime.now(UTC), seconds_left=7105)

    lines = shorter_lines(paid)

    assert lines == ("Working · just now · 1 h 58 min left", "Working · 1 h 58 min left")


def test_an_amount_under_the_list_is_not_broken_in_any_language() -> None:
    told = whole("チェック中 1 件")

    assert told == "チ\u2060ェ\u2060ッ\u2060ク\u2060中\u00a01\u00a0件"
    assert whole("2 working") == "2\u00a0working"
