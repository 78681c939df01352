"""Checking what stands in the form, before any of it is stored."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import AccountDraft, Credentials, clean_draft
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.questions import DraftCheckState
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.services.account_book import AccountBook

_LANE = "draft check"
_NAMELESS = "new account"


class DraftCheckController(QObject):
    """`check_up` is called as services.checkup.check_up, `book` likewise on worker threads only; nothing is stored."""

    state_changed = Signal(object)
    """DraftCheckState"""

    def __init__(
        self,
        book: "Callable[[], AccountBook]",
        tasks: TaskRunner,
        check_up: "Callable[..., Iterator[CheckReport]]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._check_up = check_up
        self._state = DraftCheckState()

    @Slot(object)
    def check(self, draft: AccountDraft) -> None:
        """Check what was typed, with the stored key where none was; costs nothing."""
        self._put(DraftCheckState(running=True))
        self._tasks.latest(_LANE, lambda cancel, report: self._checked(draft, cancel, report), self._settled, self._go)

    @Slot()
    def cancel(self) -> None:
        """Give it up."""
        self._tasks.cancel(_LANE)

    @Slot()
    def forget(self) -> None:
        """Something else stands in the form now: what was found out does not hold for it."""
        self._tasks.cancel(_LANE)
        self._put(DraftCheckState())

    def _checked(self, draft: AccountDraft, cancel: CancelToken, report: Report) -> CheckReport | None:
        named = replace(draft.account, name=draft.account.name.strip() or _NAMELESS)
        cleaned = clean_draft(replace(draft, account=named))
        account, given = cleaned.account, cleaned.credentials

        def read(token: CancelToken) -> Credentials:
            if given.api_key is not None and (given.proxy_password is not None or not account.proxy):
                return given
            stored = self._stored(draft, token)
            return replace(
                stored,
                api_key=given.api_key or stored.api_key,
                proxy_password=given.proxy_password or stored.proxy_password,
            )

        last: CheckReport | None = None
        for last in self._check_up(account, read, cancel):
            report(last)
        return last

    def _stored(self, draft: AccountDraft, token: CancelToken) -> Credentials:
        """What is in the keyring of it; a new account has nothing there."""
        book = self._book()
        known = any(account.id == draft.account.id for account in book.accounts())
        return book.credentials(draft.account.id, token) if known else Credentials()

    def _go(self, report: CheckReport) -> None:
        if self._state.running:
            self._put(DraftCheckState(report=report, running=not report.finished))

    def _settled(self, outcome: Outcome[CheckReport | None]) -> None:
        if not self._state.running:
            return
        match outcome:
            case Done(report):
                self._put(DraftCheckState(report=report))
            case Failed(FieldRefused() as refused):
                self._put(DraftCheckState(problem=refused.title))
            case Failed(error):
                self._put(DraftCheckState(problem=explain(error).title))
            case Stopped():
                self._put(DraftCheckState())

    def _put(self, state: DraftCheckState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
