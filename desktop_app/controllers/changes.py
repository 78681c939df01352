"""Changes of the account book beyond the form: what the list, the bin and the history wish, and taking it back."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.sentence import Sentence, counted
from desktop_app.domain.states import AccountAct, AccountWish, Choice, Notice, NoticeChoice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.book import Book
    from desktop_app.domain.dialogs import HistoryState
    from desktop_app.services.account_book import AccountBook

T = TypeVar("T")
BOOK_LANE = "book"
UNDO_SECONDS = 10
CHANGES = frozenset(
    {
        AccountAct.DUPLICATE,
        AccountAct.DEFAULT,
        AccountAct.PIN,
        AccountAct.UNPIN,
        AccountAct.MOVE_UP,
        AccountAct.MOVE_DOWN,
        AccountAct.PLACE,
        AccountAct.TAG,
        AccountAct.REMOVE,
    }
)
"""What `carry_out` does."""
_OUTSIDE_LANE = "outside"
_APART_MS = 10
"""From showing what a change did to saying so."""
_TOAST = "undo"


class ChangesController(QObject):
    """Every change runs on the book's lane, in order; `book` is called on worker threads only."""

    book_changed = Signal(object)
    """Book"""
    history_changed = Signal(object)
    """HistoryState"""
    removed = Signal(str)
    """AccountId"""
    added = Signal(str)
    """AccountId of a copy that was made"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._shown: Account | None = None
        self._order: tuple[Account, ...] = ()

    @Slot(object)
    def note(self, book: "Book") -> None:
        """The book as it is now, for moving accounts past each other."""
        self._order = book.accounts

    def carry_out(self, wish: AccountWish) -> None:
        """Duplicate, make default, pin, move, tag or remove."""
        ids = wish.ids
        match wish.act:
            case AccountAct.DUPLICATE:
                self._duplicate(ids[0])
            case AccountAct.DEFAULT:
                self._change(lambda book: book.set_default(ids[0]))
            case AccountAct.PIN | AccountAct.UNPIN:
                self._change(lambda book: book.pin(*ids, on=wish.act is AccountAct.PIN))
            case AccountAct.MOVE_UP | AccountAct.MOVE_DOWN:
                self._move(ids[0], down=wish.act is AccountAct.MOVE_DOWN)
            case AccountAct.PLACE:
                self._change(lambda book: book.place(*ids, before=wish.before))
            case AccountAct.TAG:
                self._change(lambda book: book.tag(*ids, add=wish.add, drop=wish.drop))
            case AccountAct.REMOVE:
                self._remove(ids)
            case _:
                raise AssertionError(wish.act)

    @Slot()
    def undo(self) -> None:
        """Take the newest change back."""
        self._change(lambda book: book.undo(), lambda was: self._say(Sentence("Undone: {change}", change=was.sentence)))

    @Slot()
    def redo(self) -> None:
        """Make what was undone last."""
        self._change(
            lambda book: book.redo(), lambda was: self._say(Sentence("Done again: {change}", change=was.sentence))
        )

    @Slot(object)
    def restore(self, ids: tuple[AccountId, ...]) -> None:
        """Bring accounts back from the bin."""
        self._change(lambda book: book.restore(*ids))

    @Slot(object)
    def delete_for_good(self, ids: tuple[AccountId, ...]) -> None:
        """Delete accounts of the bin with their keys."""
        self._change(lambda book: book.remove(*ids, for_good=True))

    @Slot()
    def empty_bin(self) -> None:
        """Delete everything in the bin with its keys."""
        self._change(lambda book: book.empty_bin())

    @Slot()
    def use_copy(self) -> None:
        """Put the last good copy in the place of a damaged accounts file."""
        self._change(lambda book: book.restore_last_good())

    @Slot()
    def start_empty(self) -> None:
        """Begin anew in the place of a damaged accounts file."""
        self._change(lambda book: book.start_empty())

    @Slot()
    def look_outside(self) -> None:
        """See whether another program changed the accounts file; nothing while a change of ours is under way."""
        if not self._tasks.busy(BOOK_LANE) and not self._tasks.busy(_OUTSIDE_LANE):
            self._tasks.queued(_OUTSIDE_LANE, lambda *_: self._book().changed_outside(), self._looked)

    def show_history(self, account: Account | None) -> None:
        """Read the journal: of one account, with the keys that can be brought back, or of all."""
        self._shown = account
        self._tasks.latest("history", lambda *_: self._history(account), self._history_read)

    @Slot()
    def forget_history(self) -> None:
        """Nobody looks at it any more."""
        self._shown = None

    @Slot(str)
    def restore_key(self, reference: str) -> None:
        """Put an earlier key of the account whose history is shown in force again."""
        if account := self._shown:
            self._change(
                lambda book: book.restore_key(account.id, reference),
                lambda _: self._say(Sentence("The earlier key of “{name}” is in force again", name=account.name)),
            )

    @Slot(int)
    def keep_replaced(self, days: int) -> None:
        """How many days replaced keys are kept."""
        self._change(lambda book: book.keep_replaced(days))

    def _duplicate(self, account_id: AccountId) -> None:
        self._change(lambda book: book.duplicate(account_id), lambda copy: self.added.emit(copy.id))

    def _move(self, account_id: AccountId, *, down: bool) -> None:
        ids = [account.id for account in self._order]
        if account_id not in ids:
            return
        here = ids.index(account_id)
        behind = here + 2 if down else here - 1
        if not 0 <= behind <= len(ids):
            return
        before = ids[behind] if behind < len(ids) else None
        self._change(lambda book: book.place(account_id, before=before))

    def _remove(self, ids: tuple[AccountId, ...]) -> None:
        names = [account.name for account in self._order if account.id in ids]
        what = (
            Sentence("“{name}”", name=names[0]) if len(names) == 1 else counted("{n} account", "{n} accounts", len(ids))
        )

        def gone(_: object) -> None:
            for account_id in ids:
                self.removed.emit(account_id)
            self._tell(
                Notice(
                    title=Sentence("Deleted {what}", what=what),
                    severity=Severity.INFO,
                    choices=(NoticeChoice(text=Sentence("Undo"), choice=Choice.UNDO),),
                    seconds=UNDO_SECONDS,
                    subject=_TOAST,
                )
            )

        self._change(lambda book: book.remove(*ids), gone)

    def _change(self, act: "Callable[[AccountBook], T]", then: "Callable[[T], object] | None" = None) -> None:
        def work(*_: object) -> "tuple[T, Book]":
            book = self._book()
            return act(book), book.book()

        self._tasks.queued(BOOK_LANE, work, lambda outcome: self._settled(outcome, then))

    def _settled(self, outcome: "Outcome[tuple[T, Book]]", then: "Callable[[T], object] | None") -> None:
        match outcome:
            case Done((result, book)):
                self.book_changed.emit(book)
                if then:
                    then(result)
                if self._shown:
                    self.show_history(self._shown)
            case Failed(error):
                self.notice_raised.emit(explain(error))
                self._tasks.queued(BOOK_LANE, lambda *_: self._book().book(), self._looked)
            case Stopped():
                pass

    def _looked(self, outcome: "Outcome[Book | None]") -> None:
        """A book that could not be read is told about where it was asked for, not every few seconds."""
        if isinstance(outcome, Done) and outcome.value is not None:
            self.book_changed.emit(outcome.value)

    def _history(self, account: Account | None) -> "HistoryState":
        from desktop_app.domain.dialogs import HistoryState  # noqa: PLC0415  # not needed at the start

        book = self._book()
        if account is None:
            return HistoryState(changes=book.history(), keep_days=book.book().keep_days)
        return HistoryState(
            changes=book.history(account.id),
            account=account,
            keys=book.earlier_keys(account.id),
            keep_days=book.book().keep_days,
        )

    def _history_read(self, outcome: "Outcome[HistoryState]") -> None:
        match outcome:
            case Done(state):
                self.history_changed.emit(state)
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _say(self, sentence: str) -> None:
        self._tell(Notice(title=sentence, severity=Severity.INFO, subject=_TOAST))

    def _tell(self, notice: Notice) -> None:
        # What the change did to the list and the form fills a frame, and so does a notice that makes room for itself.
        QTimer.singleShot(_APART_MS, self, lambda: self.notice_raised.emit(notice))
