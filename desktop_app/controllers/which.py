"""The dialog that tells which account a notebook gets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.which import Which
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.account_book import AccountBook

_LANE = "which"


class WhichController(QObject):
    """`book` is called on worker threads only."""

    answered = Signal(object)
    """Which"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks

    @Slot(str)
    def ask(self, channel: str) -> None:
        """Look at the file and the variables anew; `channel` as the notebook names it, empty for none."""
        self._tasks.latest(_LANE, lambda *_: _asked(self._book(), channel), self._take)

    def _take(self, outcome: Outcome[Which]) -> None:
        match outcome:
            case Done(which):
                self.answered.emit(which)
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass


def _asked(book: "AccountBook", channel: str) -> Which:
    from desktop_app.services.which import which_account  # noqa: PLC0415  # on the worker

    return which_account(book.accounts(), channel=channel)
