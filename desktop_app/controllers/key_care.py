"""The dialog that looks after an account's key at IBM: show, replace, delete the old one, take back."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.api_keys import KeyDetails, Rotation, RotationStep, Sharing
from desktop_app.domain.questions import KeyCareState
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.domain.states import Notice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.accounts import Account
    from desktop_app.domain.book import Book
    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.key_care import KeyCare

    Act = Callable[[KeyCare, Account, CancelToken, Report], str]

_LANE = "key care"


class KeyCareController(QObject):
    """`book` is called on worker threads only. One thing is done at a time, whichever account it is for."""

    state_changed = Signal(object)
    """KeyCareState"""
    book_changed = Signal(object)
    """Book"""
    notice_raised = Signal(object)
    """Notice about what ended when nobody looked any more"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._care: KeyCare | None = None
        self._state: KeyCareState | None = None
        self._changing = 0

    @Slot(object)
    def show(self, account: "Account") -> None:
        """Ask what IBM knows about the key; costs nothing, changes nothing, and reads no other account's key."""
        self._put(KeyCareState(account=account))
        self._look(account)

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more. What is being changed is brought to its end all the same."""
        self._state = None
        if not self._changing:
            self._tasks.cancel(_LANE)

    @Slot()
    def compare(self) -> None:
        """Find out which accounts share the key, for which the keyring may ask; before something is changed."""
        if self._state is None or self._state.busy:
            return
        account = self._state.account
        self._note(account, busy=True, problem="", done="")
        self._ask(account, lambda care, cancel, report: report(care.sharing(account, cancel)))

    @Slot()
    def rotate(self) -> None:
        """Replace the key by a new one, from wherever that stands."""
        self._change(_rotate)

    @Slot()
    def delete_old(self) -> None:
        """Delete the key that was replaced."""
        self._change(_delete_old)

    @Slot(bool)
    def revoke(self, delete: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        """Disable the key at IBM, or delete it for good."""
        self._change(_revoke_for_good if delete else _revoke)

    def _opened(self) -> "KeyCare":
        from desktop_app.services.key_care import open_key_care  # noqa: PLC0415  # on the worker

        if self._care is None:
            self._care = open_key_care(self._book())
        return self._care

    def _look(self, account: "Account") -> None:
        def look(care: "KeyCare", cancel: "CancelToken", report: Report) -> None:
            report(care.unfinished(account.id))
            report(care.show(account, cancel))

        self._ask(account, look)

    def _ask(self, account: "Account", question: "Callable[[KeyCare, CancelToken, Report], None]") -> None:
        self._note(account, busy=True)
        self._tasks.queued(
            _LANE,
            lambda cancel, report: question(self._opened(), cancel, report),
            lambda outcome: self._looked(account, outcome),
            lambda fact: self._learn(account, fact),
        )

    def _learn(self, account: "Account", fact: KeyDetails | Sharing | Rotation | None) -> None:
        match fact:
            case KeyDetails():
                self._note(account, details=fact)
            case Sharing():
                self._note(account, sharing=fact)
            case _:
                self._note(account, unfinished=fact)

    def _looked(self, account: "Account", outcome: Outcome[None]) -> None:
        problem = _problem(outcome.error) if isinstance(outcome, Failed) else ""
        if self._state and not self._state.problem:
            self._note(account, problem=problem)
        self._note(account, busy=False)

    def _change(self, act: "Act") -> None:
        if self._state is None or self._state.busy:
            return
        account = self._state.account
        self._changing += 1
        self._note(account, busy=True, problem="", done="")
        self._tasks.queued(
            _LANE,
            lambda cancel, report: act(self._opened(), account, cancel, report),
            lambda outcome: self._changed(account, outcome),
            lambda fact: self._advance(account, fact),
        )

    def _advance(self, account: "Account", fact: Rotation | KeyDetails) -> None:
        match fact:
            case Rotation():
                ended = fact.step is RotationStep.DELETE
                self._note(account, unfinished=fact, step=None if ended else fact.step)
            case KeyDetails():
                self._note(account, unfinished=None, details=fact)

    def _changed(self, account: "Account", outcome: Outcome[str]) -> None:
        self._changing -= 1
        self._note(account, busy=False, step=None)
        # Also after a failure: how far it came is in the book already.
        self._tasks.queued(_LANE, lambda *_: self._book().book(), self._read)
        seen = self._state is not None and self._state.account.id == account.id
        match outcome:
            case Done(said) if seen:
                self._note(account, done=said)
            case Done(said):
                self.notice_raised.emit(Notice(title=said, severity=Severity.INFO))
            case Failed(error) if seen:
                self._note(account, problem=_problem(error))
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass
        if self._state and seen and not (self._state.details and self._state.details.disabled):
            self._look(account)

    def _read(self, outcome: "Outcome[Book]") -> None:
        match outcome:
            case Done(book):
                self.book_changed.emit(book)
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _note(self, account: "Account", **facts: object) -> None:
        """Only of the account that is shown."""
        if self._state and self._state.account.id == account.id:
            self._put(replace(self._state, **facts))  # type: ignore[arg-type]  # fields of the state

    def _put(self, state: KeyCareState) -> None:
        self._state = state
        self.state_changed.emit(state)


def _rotate(care: "KeyCare", account: "Account", cancel: "CancelToken", report: Report) -> str:
    for plan in care.rotate(account, cancel):
        report(plan)
    return Sentence("“{name}” has a new key, and the old one is disabled.", name=account.name)


def _delete_old(care: "KeyCare", account: "Account", cancel: "CancelToken", _: Report) -> str:
    care.delete_old(account, cancel)
    return Sentence("The old key is deleted.")


def _revoke(care: "KeyCare", account: "Account", cancel: "CancelToken", report: Report) -> str:
    revocation = care.revoke(account, cancel)
    report(revocation.details)
    done = Sentence("The key is disabled. Access tokens made from it live on for up to an hour.")
    return joined(" ", (done, revocation.remark))


def _revoke_for_good(care: "KeyCare", account: "Account", cancel: "CancelToken", report: Report) -> str:
    revocation = care.revoke(account, cancel, delete=True)
    report(revocation.details)
    done = Sentence("The key is deleted. Access tokens made from it live on for up to an hour.")
    return joined(" ", (done, revocation.remark))


def _problem(error: Exception) -> str:
    notice = explain(error)
    return notice.whole
