"""The keyring doctor's dialog: examine, and do what a click mends."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import AccountId
from desktop_app.domain.dialogs import DoctorState
from desktop_app.domain.doctor import DoctorReport, Mend, Remedy
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.doctor import Doctor

_LANE = "doctor"


class DoctorController(QObject):
    """`book` is called on worker threads only."""

    state_changed = Signal(object)
    """DoctorState"""
    notice_raised = Signal(object)
    """Notice"""
    account_wanted = Signal(str)
    """AccountId of an account whose key is to be entered again"""
    file_mended = Signal()
    """The accounts file is another one now"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = DoctorState(report=DoctorReport())

    @Slot()
    def examine(self) -> None:
        """Look at everything; a locked keyring is left locked."""
        self._examine(unlock=False)

    @Slot(object)
    def mend(self, remedy: Remedy) -> None:
        """Do what the remedy's click promises, then look again."""
        match remedy.mend:
            case Mend.UNLOCK:
                self._examine(unlock=True)
            case Mend.OPEN_ACCOUNT:
                self.account_wanted.emit(AccountId(remedy.about))
            case Mend.TIDY:
                self._do(lambda book: _doctor(book).tidy())
            case Mend.USE_COPY:
                self._do(lambda book: book.restore_last_good())
            case Mend.START_EMPTY:
                self._do(lambda book: book.start_empty())
            case None:
                pass

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel(_LANE)

    def _examine(self, *, unlock: bool) -> None:
        self._show(DoctorState(report=DoctorReport(), running=True))

        def work(cancel: "CancelToken", report: Report) -> None:
            for one in _doctor(self._book()).examine(cancel, unlock=unlock):
                report(one)

        self._tasks.latest(_LANE, work, self._examined, lambda one: self._show(DoctorState(report=one, running=True)))

    def _examined(self, outcome: Outcome[None]) -> None:
        self._show(replace(self._state, running=False))
        if isinstance(outcome, Failed):
            self.notice_raised.emit(explain(outcome.error))

    def _do(self, act: "Callable[[AccountBook], object]") -> None:
        self._show(replace(self._state, running=True))
        self._tasks.queued(_LANE, lambda *_: act(self._book()), self._done)

    def _done(self, outcome: Outcome[object]) -> None:
        match outcome:
            case Done():
                self.file_mended.emit()
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass
        self.examine()

    def _show(self, state: DoctorState) -> None:
        self._state = state
        self.state_changed.emit(state)


def _doctor(book: "AccountBook") -> "Doctor":
    from desktop_app.services.doctor import Doctor  # noqa: PLC0415  # on the worker

    return Doctor(book)
