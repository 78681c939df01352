"""The test panel: check-ups of accounts, one after another or several at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, StepName, StepState
from desktop_app.domain.errors import Layer
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.states import CheckProgress, TestState
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.services.account_book import AccountBook


class CheckupController(QObject):
    """Runs check-ups and remembers each account's latest one.

    `check_up` is called as services.checkup.check_up, which is what it is unless given; on worker threads only.
    """

    state_changed = Signal(object)
    """TestState of the account that is shown"""
    progressed = Signal(object)
    """CheckProgress of any account"""
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
        self._states: dict[AccountId, TestState] = {}
        self._shown: AccountId | None = None

    @Slot(object)
    def show(self, account: Account | None) -> None:
        """Show this account's latest check-up."""
        self._shown = account.id if account else None
        if account is None:
            self.state_changed.emit(TestState())
            return
        known = self._states.get(account.id, TestState())
        self._put(replace(known, account=account))

    @Slot()
    def check(self) -> None:
        """Check the shown account; costs nothing."""
        self._run_shown(shots=None)

    @Slot(int)
    def run_job(self, shots: int) -> None:
        """Check the shown account and run the test job."""
        self._run_shown(shots=shots)

    @Slot(object)
    def check_account(self, account: Account) -> None:
        """Check any account; costs nothing."""
        self._run(account, shots=None)

    @Slot()
    def cancel(self) -> None:
        """Give up the shown account's check-up."""
        if self._shown is not None and (state := self._states.get(self._shown)) and state.running:
            self._put(replace(state, cancelling=True))
            self._tasks.cancel(_lane(self._shown))

    @Slot(str)
    def forget(self, account_id: str) -> None:
        """The account is gone."""
        self._tasks.cancel(_lane(AccountId(account_id)))
        self._states.pop(AccountId(account_id), None)

    def _run_shown(self, shots: int | None) -> None:
        if self._shown is not None and (state := self._states.get(self._shown)) and state.account:
            self._run(state.account, shots)

    def _run(self, account: Account, shots: int | None) -> None:
        lane = _lane(account.id)
        if self._tasks.busy(lane):
            return
        self._put(TestState(account=account, running=True, with_job=shots is not None))
        self._tell(account.id, _empty_report(account), running=True)

        def work(cancel: CancelToken, report: Report) -> CheckReport | None:
            from desktop_app.services import checkup  # noqa: PLC0415  # on the worker

            check_up = self._check_up or checkup.check_up
            if shots is None:
                cancel.limit(checkup.CHECK_LIMIT)
            job = JobWish(shots=shots) if shots is not None else None
            book = self._book()
            last: CheckReport | None = None
            for last in check_up(account, lambda token: book.credentials(account.id, token), cancel, job=job):
                report(last)
            return last

        self._tasks.queued(
            lane,
            work,
            lambda outcome: self._settled(account.id, outcome),
            lambda report: self._progress(account.id, report),
        )

    def _progress(self, account_id: AccountId, report: CheckReport) -> None:
        if (state := self._states.get(account_id)) is None:
            return
        running = not report.finished and report.failure is None
        self._put(replace(state, report=report, running=running, cancelling=state.cancelling and running))
        self._tell(account_id, report, running=running)

    def _settled(self, account_id: AccountId, outcome: Outcome[CheckReport | None]) -> None:
        if (state := self._states.get(account_id)) is None:
            return
        self._put(replace(state, running=False, cancelling=False))
        match outcome:
            case Failed(error):
                notice = explain(error)
                self.notice_raised.emit(notice)
                self._end_without_report(state, Layer.ENVIRONMENT, notice.title)
            case Stopped():
                self._end_without_report(state, Layer.CANCELLED, "The check was cancelled")
            case Done():
                pass

    def _end_without_report(self, state: TestState, layer: Layer, title: str) -> None:
        """The check-up never came to a last report of its own: it broke, or was given up before it began."""
        if state.account is None:
            return
        report = state.report or _empty_report(state.account)
        running = next((step for step in report.steps if step.state is StepState.RUNNING), None)
        ended = StepState.CANCELLED if layer is Layer.CANCELLED else StepState.FAILED
        report = replace(
            report,
            steps=tuple(replace(step, state=ended) if step is running else step for step in report.steps),
            finished=True,
            failure=Failure(
                step=running.name if running else StepName.KEYRING,
                layer=layer,
                title=title,
                advice="The details are in the log file.",
            ),
        )
        self._put(replace(state, report=report, running=False, cancelling=False))
        self._tell(state.account.id, report, running=False)

    def _tell(self, account_id: AccountId, report: CheckReport, *, running: bool) -> None:
        self.progressed.emit(CheckProgress(account_id=account_id, report=report, running=running))

    def _put(self, state: TestState) -> None:
        if state.account is None:
            return
        self._states[state.account.id] = state
        if state.account.id == self._shown:
            self.state_changed.emit(state)


def _empty_report(account: Account) -> CheckReport:
    return CheckReport(account=account.name, channel=account.channel.value, steps=())


def _lane(account_id: AccountId) -> str:
    return f"check-up {account_id}"
