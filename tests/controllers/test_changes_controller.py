from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from support.book import book_in
from support.by_hand import ByHand

from desktop_app.controllers.accounts import AccountsController
from desktop_app.controllers.changes import ChangesController
from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials
from desktop_app.domain.channels import FieldName
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import AccountAct, AccountWish, Choice, Notice, Severity
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop_app.domain.dialogs import HistoryState
    from desktop_app.services.account_book import AccountBook

KEY = Secret("k" * 44)


class Stage:
    """Both controllers over a real account book, its keys in memory."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        self.book: AccountBook = book_in(folder)
        self.by_hand = ByHand()
        tasks = TaskRunner(self.by_hand, parent)
        self.accounts = AccountsController(lambda: self.book, tasks, parent)
        self.changes = ChangesController(lambda: self.book, tasks, parent)
        self.changes.book_changed.connect(self.accounts.take)
        self.accounts.book_taken.connect(self.changes.note)
        self.notices: list[Notice] = []
        self.histories: list[HistoryState] = []
        self.forms: list[object] = []
        self.removed: list[str] = []
        for one in (self.accounts, self.changes):
            one.notice_raised.connect(self.notices.append)
        self.changes.history_changed.connect(self.histories.append)
        self.changes.removed.connect(self.removed.append)
        self.accounts.form_changed.connect(self.forms.append)

    def add(self, *names: str) -> None:
        for name in names:
            self.book.add(AccountDraft(account=Account(name=name), credentials=Credentials(api_key=KEY)))
        self.accounts.load()
        self.by_hand.drain()

    def wish(self, act: AccountAct, *names: str) -> None:
        self.changes.carry_out(AccountWish(act=act, ids=tuple(self.id_of(name) for name in names)))
        self.by_hand.drain()

    def id_of(self, name: str) -> AccountId:
        return next(one.id for one in self.accounts.accounts if one.name == name)

    @property
    def names(self) -> list[str]:
        return [account.name for account in self.accounts.accounts]


@pytest.fixture
def stage(tmp_path: Path, qapp: QObject) -> Stage:
    return Stage(tmp_path / "config", QObject(qapp))


def test_deleting_offers_undo_for_ten_seconds_and_undo_brings_back_account_and_key(stage: Stage, qtbot: QtBot) -> None:
    stage.add("lab", "thesis")
    gone = stage.id_of("lab")

    stage.wish(AccountAct.REMOVE, "lab")
    after = stage.names
    stage.changes.undo()
    stage.by_hand.drain()
    qtbot.waitUntil(lambda: len(stage.notices) == 2)

    toast = stage.notices[0]
    assert (toast.severity, toast.seconds, toast.choices[0].choice) == (Severity.INFO, 10, Choice.UNDO)
    assert toast.title == "Deleted “lab”"
    assert after == ["thesis"]
    assert stage.removed == [gone]
    assert stage.names == ["lab", "thesis"]
    assert stage.book.credentials(gone).api_key == KEY


def test_deleted_accounts_stand_in_the_bin_and_its_neighbour_is_shown(stage: Stage) -> None:
    stage.add("a", "b", "c")
    stage.accounts.select(stage.id_of("b"))

    stage.wish(AccountAct.REMOVE, "b")

    assert [one.account.name for one in stage.accounts.state.binned] == ["b"]
    assert stage.accounts.state.selected == stage.id_of("c")


def test_default_and_pins_reach_the_rows(stage: Stage) -> None:
    stage.add("a", "b", "c")

    stage.wish(AccountAct.DEFAULT, "c")
    stage.wish(AccountAct.PIN, "b", "c")

    rows = {row.account.name: row for row in stage.accounts.state.rows}
    assert [name for name, row in rows.items() if row.default] == ["c"]
    assert [name for name, row in rows.items() if row.pinned] == ["b", "c"]
    assert stage.accounts.state.undo


@pytest.mark.parametrize(
    ("act", "name", "order"),
    [
        (AccountAct.MOVE_DOWN, "a", ["b", "a", "c"]),
        (AccountAct.MOVE_DOWN, "b", ["a", "c", "b"]),
        (AccountAct.MOVE_DOWN, "c", ["a", "b", "c"]),
        (AccountAct.MOVE_UP, "c", ["a", "c", "b"]),
        (AccountAct.MOVE_UP, "a", ["a", "b", "c"]),
    ],
)
def test_an_account_moves_past_its_neighbour(stage: Stage, act: AccountAct, name: str, order: list[str]) -> None:
    stage.add("a", "b", "c")

    stage.wish(act, name)

    assert stage.names == order


def test_a_copy_has_the_key_too(stage: Stage) -> None:
    stage.add("lab")

    stage.wish(AccountAct.DUPLICATE, "lab")

    assert stage.names == ["lab", "lab (copy)"]
    assert stage.book.credentials(stage.id_of("lab (copy)")).api_key == KEY


def test_redo_makes_it_again_and_says_so(stage: Stage, qtbot: QtBot) -> None:
    stage.add("lab")
    stage.wish(AccountAct.PIN, "lab")

    stage.changes.undo()
    stage.changes.redo()
    stage.by_hand.drain()
    qtbot.waitUntil(lambda: len(stage.notices) == 2)

    assert stage.accounts.state.rows[0].pinned
    told = [notice.title for notice in stage.notices if notice.severity is Severity.INFO]
    assert told == ["Undone: Pinned “lab”", "Done again: Pinned “lab”"]


def test_nothing_to_undo_is_said(stage: Stage) -> None:
    stage.changes.undo()
    stage.by_hand.drain()

    assert len(stage.notices) == 1


def test_an_undo_shows_the_form_of_the_account_anew_unless_something_is_typed_there(stage: Stage) -> None:
    stage.add("lab")
    account = stage.accounts.accounts[0]
    stage.accounts.select(account.id)
    stage.book.rename(account.id, "renamed")
    before = len(stage.forms)

    stage.accounts.note_edits(True)
    stage.changes.look_outside()
    stage.by_hand.drain()
    while_typing = len(stage.forms)
    stage.accounts.note_edits(False)
    stage.changes.undo()
    stage.by_hand.drain()

    assert stage.names == ["lab"]
    assert while_typing == before
    assert len(stage.forms) == before + 1


def test_a_change_by_another_program_is_seen(stage: Stage, tmp_path: Path) -> None:
    stage.add("lab")
    other = book_in(tmp_path / "config")
    other.add(AccountDraft(account=Account(name="from outside"), credentials=Credentials(api_key=KEY)))

    stage.changes.look_outside()
    stage.by_hand.drain()

    assert stage.names == ["lab", "from outside"]


def test_the_history_of_an_account_tells_its_earlier_keys_and_brings_one_back(stage: Stage, qtbot: QtBot) -> None:
    stage.add("lab")
    account = stage.accounts.accounts[0]
    other = Secret("r" * 44)
    stage.book.change(AccountDraft(account=account, credentials=Credentials(api_key=other)))

    stage.changes.show_history(account)
    stage.by_hand.drain()
    stage.changes.restore_key(stage.histories[-1].keys[0].reference)
    stage.by_hand.drain()
    qtbot.waitUntil(lambda: bool(stage.notices))

    assert stage.book.credentials(account.id).api_key == KEY
    assert any("earlier key of “lab”" in notice.title for notice in stage.notices)
    assert len(stage.histories) == 2


def test_the_bin_is_emptied_for_good(stage: Stage) -> None:
    stage.add("a", "b")
    stage.wish(AccountAct.REMOVE, "a", "b")

    stage.changes.empty_bin()
    stage.by_hand.drain()

    assert stage.accounts.state.binned == ()


def test_a_damaged_file_offers_its_ways_out_and_the_copy_brings_the_accounts_back(
    stage: Stage, tmp_path: Path, qapp: QObject
) -> None:
    stage.add("lab")
    (tmp_path / "config" / "accounts.json").write_text("{ damaged", "utf-8")
    later = Stage(tmp_path / "config", QObject(qapp))

    later.accounts.load()
    later.by_hand.drain()
    later.changes.use_copy()
    later.by_hand.drain()

    (notice,) = later.notices
    assert [one.choice for one in notice.choices] == [Choice.USE_COPY, Choice.START_EMPTY]
    assert later.names == ["lab"]
    assert not later.accounts.state.unreadable


def test_what_was_pasted_fills_a_new_form_where_none_is_open(stage: Stage) -> None:
    stage.accounts.load()
    stage.by_hand.drain()
    pasted = AccountDraft(account=Account(name="", instance="lab"), credentials=Credentials(api_key=KEY))

    stage.accounts.fill(pasted, (FieldName.KEY, FieldName.INSTANCE))

    form = stage.forms[-1]
    assert form.is_new  # type: ignore[attr-defined]
    assert form.filled.account.instance == "lab"  # type: ignore[attr-defined]
    assert form.filled.credentials.api_key == KEY  # type: ignore[attr-defined]


def test_what_was_pasted_leaves_the_other_fields_of_an_open_account(stage: Stage) -> None:
    stage.add("lab")
    stage.accounts.select(stage.id_of("lab"))
    pasted = AccountDraft(account=Account(name="other", instance="inst"), credentials=Credentials(api_key=KEY))

    stage.accounts.fill(pasted, (FieldName.NAME, FieldName.KEY, FieldName.INSTANCE))

    form = stage.forms[-1]
    assert form.filled.account.name == "lab"  # type: ignore[attr-defined]
    assert form.account.instance == ""  # type: ignore[attr-defined]
    assert form.filled.account.instance == "inst"  # type: ignore[attr-defined]
