"""The test panel: check-ups of accounts, one after another or several at once."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.checkup import CheckReport, Failure, StepName, StepState
from desktop_app.domain.errors import FieldRefused, Layer
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import CheckProgress, TestState
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from desktop_app.domain.fleet import FleetRow
    from desktop_app.domain.job_wish import JobWish
    from desktop_app.domain.past_checks import PastCheck
    from desktop_app.domain.questions import OwnCircuit, PythonState
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
    cancel_elsewhere = Signal(str)
    """AccountId whose check-up somebody else runs, who told it by `note`"""

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
        self._own: OwnCircuit | None = None
        self._python: PythonState | None = None

    @Slot(object)
    def show(self, account: Account | None) -> None:
        """Show this account's latest check-up."""
        self._shown = account.id if account else None
        if account is None:
            self.state_changed.emit(TestState())
            return
        known = self._states.get(account.id, TestState())
        in_python = known.in_python or _is_local(account)
        self._put(replace(known, account=account, own=self._own, python=self._python, in_python=in_python))

    def runs(self, account: Account | None) -> bool:
        """True while a check-up of that account does."""
        return account is not None and self._states.get(account.id, TestState()).running

    @Slot()
    def check(self) -> None:
        """Check the shown account; costs nothing."""
        self._run_shown(None)

    @Slot(object)
    def run_job(self, wish: "JobWish") -> None:
        """Check the shown account and run the test job."""
        self._run_shown(wish)

    @Slot(object)
    def check_account(self, account: Account) -> None:
        """Check any account; costs nothing."""
        self._run(account, None)

    @Slot(object)
    def note(self, row: "FleetRow") -> None:
        """Show a check-up that somebody else runs, as if it were ours."""
        account, report = row.account, row.report
        if report is None or self._tasks.busy(_lane(account.id)):
            return
        known = self._states.get(account.id, TestState())
        if report.left_out and known.report is not None:
            return  # nothing was checked, so what is known stays
        self._show_report(replace(known, account=account, with_job=False), report, running=row.running)

    @Slot(object)
    def choose_circuit(self, path: Path) -> None:
        """Read the user's circuit; what is wrong with it is said in the panel."""
        self._tasks.latest("circuit", lambda *_: _read_circuit(path), self._circuit_read)

    @Slot(object)
    def take_circuit(self, circuit: "OwnCircuit") -> None:
        """The user's circuit from now on."""
        self._own = circuit
        if shown := self._shown_state():
            self._put(replace(shown, own=circuit))

    @Slot(object)
    def take_python(self, state: "PythonState") -> None:
        """Where local accounts are tested from now on."""
        self._python = state
        if shown := self._shown_state():
            self.show(shown.account)

    @Slot(bool)
    def run_in_python(self, wanted: bool) -> None:  # noqa: FBT001  # a slot of a signal of one bool
        """Test the shown account through IBM's client in the chosen Python, or here."""
        state = self._shown_state()
        if state and state.account and not state.running and not _is_local(state.account):
            self._put(replace(state, in_python=wanted))

    @Slot(str, object)
    def take_past(self, account_id: str, past: "tuple[PastCheck, ...]") -> None:
        """These check-ups of an account came before."""
        if state := self._states.get(AccountId(account_id)):
            self._put(replace(state, past=past))

    @Slot()
    def cancel(self) -> None:
        """Give up the shown account's check-up."""
        if self._shown is not None and (state := self._states.get(self._shown)) and state.running:
            self._put(replace(state, cancelling=True))
            if self._tasks.busy(_lane(self._shown)):
                self._tasks.cancel(_lane(self._shown))
            else:
                self.cancel_elsewhere.emit(self._shown)

    @Slot(str)
    def forget(self, account_id: str) -> None:
        """The account is gone."""
        self._tasks.cancel(_lane(AccountId(account_id)))
        self._states.pop(AccountId(account_id), None)

    @Slot(object)
    def forget_reports(self, ids: "Collection[AccountId]") -> None:
        """These accounts have another key, or theirs opens nothing: what was found out before holds no more.

        A result that was measured stays, with its time.
        """
        for account_id in ids:
            state = self._states.get(account_id)
            if state is not None and not state.running:
                self._put(replace(state, report=None, details=""))

    def _shown_state(self) -> TestState | None:
        return self._states.get(self._shown) if self._shown is not None else None

    def _run_shown(self, wish: "JobWish | None") -> None:
        if (state := self._shown_state()) and state.account:
            self._run(state.account, wish)

    def _run(self, account: Account, wish: "JobWish | None") -> None:
        lane = _lane(account.id)
        known = self._states.get(account.id, TestState())
        if self._tasks.busy(lane) or known.running:
            return
        in_python = known.in_python or _is_local(account)
        started = replace(known, account=account, running=True, cancelling=False, report=None, details="")
        self._put(replace(started, in_python=in_python, with_job=wish is not None or _is_local(account)))
        self._tell(account.id, _empty_report(account), running=True)
        reports = self._in_python(account, wish) if in_python else self._at_service(account, wish)

        def work(cancel: CancelToken, report: Report) -> CheckReport | None:
            last: CheckReport | None = None
            for last in reports(cancel):
                report(last)
            return last

        self._tasks.queued(
            lane,
            work,
            lambda outcome: self._settled(account.id, outcome),
            lambda report: self._progress(account.id, report),
        )

    def _at_service(self, account: Account, wish: "JobWish | None") -> "Callable[[CancelToken], Iterator[CheckReport]]":
        def reports(cancel: CancelToken) -> "Iterator[CheckReport]":
            from desktop_app.services import checkup  # noqa: PLC0415  # on the worker

            check_up = self._check_up or checkup.check_up
            book = self._book()
            return check_up(account, lambda token: book.credentials(account.id, token), cancel, job=wish)

        return reports

    def _in_python(self, account: Account, wish: "JobWish | None") -> "Callable[[CancelToken], Iterator[CheckReport]]":
        chosen = self._python.chosen if self._python else None

        def reports(cancel: CancelToken) -> "Iterator[CheckReport]":
            from desktop_app.services import checkup, environments, python_check  # noqa: PLC0415  # on the worker

            return python_check.check_in_python(
                account,
                environments.environment_at(chosen) if chosen else None,
                lambda token: self._book().credentials(account.id, token),
                cancel,
                job=wish,
                check_up=self._check_up or checkup.check_up,
            )

        return reports

    def _progress(self, account_id: AccountId, report: CheckReport) -> None:
        if (state := self._states.get(account_id)) is None:
            return
        self._show_report(state, report, running=not report.finished and report.failure is None)

    def _show_report(self, state: TestState, report: CheckReport, *, running: bool) -> None:
        account = state.account
        if account is None:
            return
        cancelling = state.cancelling and running
        details = _details(report) if report.finished else ""
        if report.finished and report.has_result:
            state = replace(state, measured=report, measured_at=datetime.now(UTC))
        self._put(replace(state, report=report, running=running, cancelling=cancelling, details=details))
        self._tell(account.id, report, running=running)

    def _circuit_read(self, outcome: "Outcome[OwnCircuit]") -> None:
        match outcome:
            case Done(circuit):
                self.take_circuit(circuit)
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

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
                self._end_without_report(state, Layer.CANCELLED, Sentence("The check was cancelled"))
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
                advice=Sentence("The details are in the log file."),
            ),
        )
        self._show_report(replace(state, running=False), report, running=False)

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


def _is_local(account: Account) -> bool:
    return CHANNELS[account.channel].protocol is Protocol.NONE


def _details(report: CheckReport) -> str:
    from desktop_app.services.report import details  # noqa: PLC0415  # after the first check-up

    return details(report)


def _read_circuit(path: Path) -> "OwnCircuit":
    from desktop_app.domain.circuits import LONGEST_QASM, own_circuit  # noqa: PLC0415  # on the worker
    from desktop_app.domain.questions import OwnCircuit  # noqa: PLC0415  # on the worker
    from desktop_app.host import files  # noqa: PLC0415  # on the worker

    try:
        content = files.read(path, limit=LONGEST_QASM)
        text = content.decode() if content is not None else ""
        own_circuit(text)
    except files.FileProblem as problem:
        return OwnCircuit(
            name=path.name, problem=Sentence("The file could not be read: {reason}.", reason=problem.reason)
        )
    except UnicodeDecodeError:
        return OwnCircuit(name=path.name, problem=Sentence("The file is no text; the service takes OpenQASM 3."))
    except FieldRefused as refused:
        return OwnCircuit(name=path.name, problem=refused.title)
    return OwnCircuit(name=path.name, qasm=text)
