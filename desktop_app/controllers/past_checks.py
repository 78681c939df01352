"""Earlier check-ups: noted when one ends, read when an account is shown."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.past_checks import PastCheck, past_check
from desktop_app.domain.states import AccountsState, CheckProgress
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.services.past_checks import PastChecks

_LANE = "past checks"


class PastChecksController(QObject):
    """`past` is called on worker threads only."""

    state_changed = Signal(str, object)
    """AccountId, tuple of PastCheck"""
    recalled = Signal(object)
    """dict of AccountId to its latest PastCheck, when accounts appear: at the start, or out of the bin"""

    def __init__(self, past: "Callable[[], PastChecks]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past = past
        self._tasks = tasks
        self._shown: Account | None = None
        self._accounts: Mapping[AccountId, Account] = {}
        self._recalled = False

    @Slot(object)
    def show(self, account: Account | None) -> None:
        """Read this account's."""
        self._shown = account
        if account is not None:
            self._tasks.latest(f"{_LANE} shown", lambda *_: self._past().of(account), self._reader(account.id))

    @Slot(object)
    def follow(self, state: AccountsState) -> None:
        """These are the accounts there are; once, what is left of former ones is forgotten."""
        before, self._accounts = self._accounts, {row.account.id: row.account for row in state.rows}
        if self._recalled and (new := self._accounts.keys() - before.keys()):
            self._tasks.queued(_LANE, lambda *_: _latest_of(self._past(), new), self._tell_latest)
        if state.loaded and state.rows and not self._recalled:
            self._recalled = True
            known = {*self._accounts, *(binned.account.id for binned in state.binned)}
            self._tasks.queued(_LANE, lambda *_: _tidied(self._past(), known), self._tell_latest)

    @Slot(object)
    def note(self, progress: CheckProgress) -> None:
        """Remember a check-up that came to its end."""
        account = self._accounts.get(progress.account_id)
        check = past_check(progress.report, datetime.now(UTC))
        if account is None or check is None or not progress.report.steps:
            return
        self._tasks.queued(_LANE, lambda *_: self._past().note(account, check), self._noted)
        if self._shown is not None and self._shown.id == account.id:
            self._tasks.queued(_LANE, lambda *_: self._past().of(account), self._reader(account.id))

    def _reader(self, account_id: AccountId) -> "Callable[[Outcome[tuple[PastCheck, ...]]], None]":
        def read(outcome: Outcome[tuple[PastCheck, ...]]) -> None:
            match outcome:
                case Done(past):
                    self.state_changed.emit(account_id, past)
                case Failed(error):
                    explain(error)
                case Stopped():
                    pass

        return read

    def _noted(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Failed):
            explain(outcome.error)

    def _tell_latest(self, outcome: "Outcome[dict[AccountId, PastCheck]]") -> None:
        match outcome:
            case Done(latest):
                self.recalled.emit(latest)
            case Failed(error):
                explain(error)
            case Stopped():
                pass


def _latest_of(past: "PastChecks", ids: set[AccountId]) -> "dict[AccountId, PastCheck]":
    return {account_id: check for account_id, check in past.latest().items() if account_id in ids}


def _tidied(past: "PastChecks", known: set[AccountId]) -> "dict[AccountId, PastCheck]":
    past.forget_all_but(known)
    return past.latest()
