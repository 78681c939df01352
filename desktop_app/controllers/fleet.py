"""Many accounts checked at once: what the fleet page shows."""

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account, AccountId, Credentials
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import CheckProgress, Notice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from desktop_app.domain.cancel import CancelToken
    from desktop_app.domain.checkup import CheckReport
    from desktop_app.domain.past_checks import PastCheck
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.fleet import FleetCheck

_LANE = "fleet"
_FRAME = 0.02
"""Seconds in which the window paints. News of one moment come together, and what is done meanwhile waits so long."""
_APART_MS = 10
"""From showing the table anew to telling others: both take some milliseconds of a frame."""
_TELL_MS = 50
"""How long news of others' check-ups are gathered: a hundred accounts report more often than anybody can read."""


class FleetController(QObject):
    """Runs services.fleet and remembers how each account went last; nothing of it spends quantum time.

    `check_up` is called as services.checkup.check_up, on worker threads.
    """

    state_changed = Signal(object)
    """FleetState"""
    progressed = Signal(object)
    """FleetRow of an account that has something new"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(
        self,
        book: "Callable[[], AccountBook]",
        tasks: TaskRunner,
        parent: QObject | None = None,
        check_up: "Callable[..., Iterator[CheckReport]] | None" = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._check_up = check_up
        self._state = FleetState()
        self._rows: dict[AccountId, FleetRow] = {}
        self._news: dict[AccountId, FleetRow] = {}
        self._told_soon = False
        self._before: dict[AccountId, FleetRow] = {}
        """Of accounts that somebody else checks, how they stood before."""
        self._fleet: FleetCheck | None = None
        self._started = 0.0

    @property
    def state(self) -> FleetState:
        """As it was told last."""
        return self._state

    def show(self, accounts: "Sequence[Account]") -> None:
        """These are the accounts there are now; what is known of them stays."""
        rows = self._rows
        if len(rows) == len(accounts) and all(
            (known := rows.get(one.id)) is not None and known.account is one for one in accounts
        ):
            return
        self._rows = {one.id: _standing(rows.get(one.id), one) for one in accounts}
        self._put(replace(self._state, rows=tuple(self._rows.values())))

    @Slot(object)
    def recall(self, latest: "Mapping[AccountId, PastCheck]") -> None:
        """Show how the accounts went last, where nothing newer is known."""
        for account_id, check in latest.items():
            if (row := self._rows.get(account_id)) is not None:
                self._rows[account_id] = replace(row, past=check)
        self._put(replace(self._state, rows=tuple(self._rows.values())))

    @Slot(object)
    def forget_reports(self, ids: "Collection[AccountId]") -> None:
        """These accounts have another key, or theirs opens nothing: what was found out before holds no more."""
        for account_id in ids:
            if (row := self._rows.get(account_id)) is not None and not row.running:
                self._rows[account_id] = FleetRow(account=row.account)
        self._put(replace(self._state, rows=tuple(self._rows.values())))

    @Slot(object)
    def note(self, progress: CheckProgress) -> None:
        """Show a check-up of one account that somebody else runs."""
        row = self._rows.get(progress.account_id)
        # What this controller tells of its own comes back as the same report.
        if row is None or row.report is progress.report:
            return
        if progress.running and not row.running:
            self._before[row.account.id] = row
        if progress.report.tells_nothing:
            # Nothing was learned of the account, so what was known of it stays.
            self._rows[row.account.id] = replace(self._before.get(row.account.id, row), account=row.account)
        else:
            self._rows[row.account.id] = replace(row, report=progress.report)
        if not self._told_soon:
            self._told_soon = True
            QTimer.singleShot(_TELL_MS, self, self._tell_noted)

    def check(self, ids: "Sequence[AccountId]") -> None:
        """Check these; nothing while a fleet check is under way."""
        wanted = [self._rows[one].account for one in ids if one in self._rows]
        if not wanted or self._tasks.busy(_LANE):
            return
        for account in wanted:
            self._rows[account.id] = FleetRow(account=account)
        self._started = time.monotonic()
        self._put(FleetState(rows=tuple(self._rows.values()), running=True))
        self._tasks.queued(_LANE, self._work(wanted), self._settled, self._progress)

    @Slot()
    def retry_failed(self) -> None:
        """Check those again that do not work, or were given up."""
        self.check([row.account.id for row in self._state.rows if row.failed])

    @Slot()
    def cancel(self) -> None:
        """Give up all that is not decided."""
        if self._state.running:
            self._put(replace(self._state, cancelling=True))
            self._tasks.cancel(_LANE)

    @Slot(str)
    def cancel_one(self, account_id: str) -> None:
        """Give up one of them."""
        if self._fleet is not None:
            self._fleet.cancel(AccountId(account_id))

    @Slot(object)
    def save(self, path: Path) -> None:
        """Write what was checked as Markdown, CSV or JSON, by the file's ending; not what is known from before."""
        state = replace(self._state, rows=tuple(replace(row, past=None) for row in self._state.rows))
        when = datetime.now(UTC)
        self._tasks.queued("report", lambda *_: _write(path, state, when), self._saved)

    def _work(self, accounts: "list[Account]") -> "Callable[[CancelToken, Report], None]":
        def work(cancel: "CancelToken", report: Report) -> None:
            from desktop_app.services import checkup, fleet  # noqa: PLC0415  # on the worker

            # Until the rows are painted: the threads that start now would hold up that frame.
            cancel.wait(_FRAME)
            book = self._book()

            def read_key(account_id: AccountId, token: "CancelToken") -> Credentials:
                return book.credentials(account_id, token)

            self._fleet = fleet.FleetCheck(accounts, read_key, check_up=self._check_up or checkup.check_up)
            for news in self._fleet.news(cancel, _FRAME):
                report({row.account.id: row for row in news})
            time.sleep(_FRAME)  # the end is shown in a turn of its own

        return work

    def _progress(self, news: "dict[AccountId, FleetRow]") -> None:
        news = {account_id: row for account_id, row in news.items() if account_id in self._rows}
        self._rows.update(news)
        if not self._news:
            QTimer.singleShot(_APART_MS, self, self._tell_news)
        self._news.update(news)
        seconds = time.monotonic() - self._started
        self._put(replace(self._state, rows=tuple(self._rows.values()), seconds=seconds))

    @Slot()
    def _tell_news(self) -> None:
        news, self._news = self._news, {}
        for row in news.values():
            self.progressed.emit(row)

    @Slot()
    def _tell_noted(self) -> None:
        self._told_soon = False
        self._put(replace(self._state, rows=tuple(self._rows.values())))

    def _settled(self, outcome: Outcome[None]) -> None:
        self._fleet = None
        self._tell_news()
        seconds = time.monotonic() - self._started
        self._put(replace(self._state, running=False, cancelling=False, seconds=seconds))
        if isinstance(outcome, Failed):
            self.notice_raised.emit(explain(outcome.error))

    def _saved(self, outcome: Outcome[Path]) -> None:
        match outcome:
            case Done(path):
                self.notice_raised.emit(
                    Notice(title=Sentence("The report is in {path}", path=path), severity=Severity.INFO)
                )
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _put(self, state: FleetState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _standing(known: FleetRow | None, account: "Account") -> FleetRow:
    """What is known of it; the same row where nothing changed, because there may be 10,000."""
    if known is None:
        return FleetRow(account=account)
    return known if known.account is account else replace(known, account=account)


def _write(path: Path, state: FleetState, when: datetime) -> Path:
    from desktop_app.services.report import write_report  # noqa: PLC0415  # on the worker

    write_report(path, state, when)
    return path
