"""Order, choice, saved searches, moving by hand and tags."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QToolButton
from pytestqt.qtbot import QtBot
from support.window_states import CLOUD, LAB, OLD, TESTED, row

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.listing import Arrangement, Only, SortBy, arrangement_from, searches_from
from desktop_app.domain.states import AccountAct, AccountRow, AccountsState, AccountStatus, AccountWish
from desktop_app.views.account_list import AccountList
from desktop_app.views.account_rows import ROW_ROLE, AccountRows
from desktop_app.views.list_menu import NameDialog
from desktop_app.views.tags_dialog import TagsDialog

Recorder = Callable[..., list[object]]
PINNED = row("zulu", pinned=True)
PAID = replace(row("beta", AccountStatus.WORKING), plan="premium", tested=TESTED + timedelta(days=1))
ROWS = (PINNED, OLD, LAB, PAID, CLOUD)


@pytest.fixture
def accounts(qtbot: QtBot) -> AccountList:
    accounts = AccountList()
    qtbot.addWidget(accounts)
    accounts.render(AccountsState(rows=ROWS, selected=LAB.account.id, loaded=True))
    accounts.resize(300, 500)
    accounts.show()
    qtbot.waitExposed(accounts)
    return accounts


def names(accounts: AccountList) -> list[str]:
    return [accounts.rows.index(place).data() for place in range(accounts.rows.rowCount())]


def chosen(accounts: AccountList) -> list[str]:
    return [index.data() for index in accounts.view.selectionModel().selectedIndexes()]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (SortBy.MANUAL, ["zulu", "Old laboratory", "lab", "beta", "teaching"]),
        (SortBy.NAME, ["zulu", "beta", "lab", "Old laboratory", "teaching"]),
        (SortBy.STATUS, ["zulu", "Old laboratory", "teaching", "lab", "beta"]),
        (SortBy.TESTED, ["zulu", "beta", "Old laboratory", "lab", "teaching"]),
        (SortBy.PLAN, ["zulu", "lab", "beta", "Old laboratory", "teaching"]),
    ],
)
def test_every_order_keeps_what_is_pinned_on_top_and_the_selection(
    accounts: AccountList, recorded: Recorder, sort: SortBy, order: list[str]
) -> None:
    heard = recorded(accounts.account_selected)

    accounts.arrange(Arrangement(sort=sort))

    assert names(accounts) == order
    assert chosen(accounts) == ["lab"]
    assert heard == []


@pytest.mark.parametrize(
    ("only", "found"),
    [
        (Only.WORKING, ["lab", "beta"]),
        (Only.FAILED, ["Old laboratory"]),
        (Only.UNTESTED, ["zulu", "teaching"]),
        (Only.PAID, ["beta"]),
        (Only.PINNED, ["zulu"]),
        (Only.LENT, []),
    ],
)
def test_a_choice_shows_some_of_the_accounts(accounts: AccountList, only: Only, found: list[str]) -> None:
    accounts.arrange(Arrangement(only=only))

    assert names(accounts) == found


def test_an_account_whose_check_fails_moves_to_its_place_in_the_order(accounts: AccountList) -> None:
    accounts.arrange(Arrangement(sort=SortBy.STATUS))
    failed = replace(CLOUD, status=AccountStatus.FAILED)

    accounts.render(AccountsState(rows=(*ROWS[:4], failed), selected=LAB.account.id, loaded=True))

    assert names(accounts) == ["zulu", "Old laboratory", "teaching", "lab", "beta"]
    assert accounts.rows.index_of(failed.account.id).row() == 2
    assert chosen(accounts) == ["lab"]


@pytest.mark.parametrize("sort", [SortBy.MANUAL, SortBy.NAME])
def test_rows_that_follow_others_are_shown_found_and_counted_as_if_they_were_the_first(sort: SortBy) -> None:
    some = random.Random(20261122)  # noqa: S311  # for the same rows in each run
    followed = AccountRows()
    followed.arrange(sort, Only.ALL)
    rows: tuple[AccountRow, ...] = ROWS
    for turn in range(40):
        followed.show(rows)
        alone = AccountRows()
        alone.arrange(sort, Only.ALL)
        alone.show(rows)
        for words in ("", "failed", "a"):
            followed.search(words)
            alone.search(words)
            assert told(followed) == told(alone)
        followed.search("")
        changed = [
            replace(one, status=some.choice(list(AccountStatus))) if some.random() < 0.2 else one for one in rows
        ]
        if some.random() < 0.2:
            some.shuffle(changed)
        moved = changed.pop(some.randrange(len(changed))) if len(changed) > 1 else row("another")
        rows = tuple(some.choice(([moved, *changed], [*changed, row(f"new {turn}"), moved], changed)))


def told(rows: AccountRows) -> tuple[object, ...]:
    hits = [rows.index(place).data(ROW_ROLE) for place in range(rows.rowCount())]
    placed = [rows.index_of(one.account.id).row() for one in hits]
    return hits, placed, {status: count for status, count in rows.counts.items() if count}


def test_an_order_a_choice_and_a_search_hold_together(accounts: AccountList) -> None:
    accounts.arrange(Arrangement(sort=SortBy.NAME, only=Only.WORKING))

    accounts.search.setText("a")
    narrowed = names(accounts)
    accounts.search.setText("lab")
    accounts.search.setText("")

    assert narrowed == ["beta", "lab"]
    assert names(accounts) == ["beta", "lab"]


def test_what_is_unusual_is_said_and_taken_back_by_one_button(accounts: AccountList) -> None:
    accounts.arrange(Arrangement(sort=SortBy.NAME, only=Only.FAILED))

    back = next(one for one in accounts.findChildren(QToolButton) if "own order" in one.toolTip())
    shown = back.isVisible()
    back.click()

    assert shown
    assert not back.isVisible()
    assert len(names(accounts)) == len(ROWS)


def test_a_missing_key_is_a_state_of_its_own_in_list_and_speech(accounts: AccountList) -> None:
    keyless = replace(LAB, key_missing=True)

    accounts.render(AccountsState(rows=(keyless, OLD), selected=None, loaded=True))

    assert "Key missing" in accounts.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    accounts.arrange(Arrangement(only=Only.KEY_MISSING))
    assert names(accounts) == ["lab"]


def test_a_choice_that_takes_nothing_says_so_and_offers_all(accounts: AccountList) -> None:
    accounts.arrange(Arrangement(only=Only.LENT))

    accounts._clear.click()

    assert accounts._clear.text() == "Show all accounts"
    assert len(names(accounts)) == len(ROWS)


def test_a_saved_search_comes_back_by_its_name_and_after_a_restart(accounts: AccountList, qtbot: QtBot) -> None:
    accounts.arrange(Arrangement(sort=SortBy.NAME, only=Only.WORKING, words="a"))
    accounts.save_search("mine")
    accounts.arrange(Arrangement())
    later = AccountList()
    qtbot.addWidget(later)
    later.recall(*accounts.remembered())
    later.render(AccountsState(rows=ROWS, selected=None, loaded=True))

    next(action for action in later.make_options().actions() if action.text() == "mine").trigger()

    assert names(later) == ["beta", "lab"]
    assert later.search.text() == "a"


def test_the_order_is_remembered_but_not_the_words_of_the_search(accounts: AccountList, qtbot: QtBot) -> None:
    accounts.arrange(Arrangement(sort=SortBy.PLAN, words="lab"))
    later = AccountList()
    qtbot.addWidget(later)

    later.recall(*accounts.remembered())

    assert later.arrangement == Arrangement(sort=SortBy.PLAN)


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"sort": "upwards", "only": 7}', "null"])
def test_what_cannot_be_understood_is_as_if_never_chosen(damaged: str) -> None:
    assert arrangement_from(damaged) == Arrangement()
    assert searches_from(damaged) == ()


def test_a_search_gets_a_name_only_when_one_is_typed(accounts: AccountList, qtbot: QtBot) -> None:
    saved: list[str] = []
    dialog = NameDialog(accounts, "", saved.append)

    dialog.line.returnPressed.emit()
    dialog.line.setText("  night  ")
    dialog.go.click()

    assert saved == ["night"]


def drop(accounts: AccountList, dragged: int, onto: int, monkeypatch: pytest.MonkeyPatch) -> None:
    accounts.view.selectionModel().setCurrentIndex(
        accounts.rows.index(dragged), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    place = QPointF(accounts.view.visualRect(accounts.rows.index(onto)).topLeft()) + QPointF(20, 3)
    monkeypatch.setattr(QDropEvent, "source", lambda _: accounts.view)
    event = QDropEvent(
        place, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    accounts.view.dropEvent(event)


def test_a_row_dropped_before_another_wishes_that_place_and_moves_nothing_itself(
    accounts: AccountList, recorded: Recorder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = recorded(accounts.wished)
    before = names(accounts)

    drop(accounts, dragged=4, onto=1, monkeypatch=monkeypatch)
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == [AccountWish(act=AccountAct.PLACE, ids=(CLOUD.account.id,), before=OLD.account.id)]
    assert names(accounts) == before


def test_rows_can_be_dragged_only_in_their_own_order(accounts: AccountList) -> None:
    own = bool(accounts.rows.flags(accounts.rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled)

    accounts.arrange(Arrangement(sort=SortBy.NAME))

    assert own
    assert not accounts.rows.flags(accounts.rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not accounts.rows.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled


def test_tags_of_several_accounts_are_set_and_taken_and_what_is_half_ticked_stays(
    accounts: AccountList, recorded: Recorder
) -> None:
    one = row("one", account=replace(LAB.account, id=AccountId("one"), tags=("both", "half")))
    two = row("two", account=replace(LAB.account, id=AccountId("two"), tags=("both", "gone")))
    dialog = TagsDialog(accounts, (one, two), {"other"})
    heard = recorded(dialog.wished)
    states = {tag: box.checkState() for tag, box in dialog.boxes.items()}

    dialog.boxes["gone"].setCheckState(Qt.CheckState.Unchecked)
    dialog.boxes["other"].click()
    dialog.line.setText("new, newer")
    dialog.go.click()

    assert states == {
        "both": Qt.CheckState.Checked,
        "gone": Qt.CheckState.PartiallyChecked,
        "half": Qt.CheckState.PartiallyChecked,
        "other": Qt.CheckState.Unchecked,
    }
    ids = (AccountId("one"), AccountId("two"))
    assert heard == [AccountWish(act=AccountAct.TAG, ids=ids, add=("other", "new", "newer"), drop=("gone",))]


def test_a_half_ticked_box_is_one_or_the_other_after_a_click(accounts: AccountList) -> None:
    dialog = TagsDialog(accounts, (LAB, replace(CLOUD)), ())
    box: QCheckBox = dialog.boxes["course"]

    box.click()
    first = box.checkState()
    box.click()

    assert {first, box.checkState()} == {Qt.CheckState.Checked, Qt.CheckState.Unchecked}


def test_close_rows_are_lower_than_roomy_ones(accounts: AccountList) -> None:
    roomy = accounts.view.sizeHintForIndex(accounts.rows.index(0)).height()

    accounts.set_compact(True)

    assert accounts.view.sizeHintForIndex(accounts.rows.index(0)).height() < roomy
