"""The code tab: what to type to use an account; the key only on its way to the clipboard."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account
from desktop_app.domain.questions import CodeState
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook

_LANE = "code"


class CodeController(QObject):
    """`book` is called on worker threads only."""

    state_changed = Signal(object)
    """CodeState"""
    text_ready = Signal(object)
    """Secret: the chosen code with the key in it, for the clipboard"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = CodeState()

    @property
    def state(self) -> CodeState:
        """What is shown."""
        return self._state

    @Slot(object)
    def show(self, account: Account | None) -> None:
        """Write the code for this account, of the same kind as before where it makes sense."""
        self._write(account, self._state.kind)

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Write another kind of code."""
        self._write(self._state.account, kind)

    @Slot()
    def copy_with_key(self) -> None:
        """Read the key and write the code with it; it is told as a Secret and never shown."""
        account, kind = self._state.account, self._state.kind
        if account is None or not self._state.takes_key:
            return

        def work(cancel: "CancelToken", _: object) -> Secret:
            from desktop_app.services.code import CodeKind, code_for  # noqa: PLC0415  # on the worker

            credentials = self._book().credentials(account.id, cancel)
            return Secret(code_for(account, CodeKind(kind), credentials.api_key).text)

        self._tasks.latest(f"{_LANE} with the key", work, self._written_with_key)

    def _write(self, account: Account | None, kind: str) -> None:
        if account is None:
            self._put(CodeState())
            return
        self._tasks.latest(_LANE, lambda *_: _code(account, kind), self._written)

    def _written(self, outcome: Outcome[CodeState]) -> None:
        match outcome:
            case Done(state):
                self._put(state)
            case Failed(error):
                self._put(replace(self._state, text="", takes_key=False))
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _written_with_key(self, outcome: Outcome[Secret]) -> None:
        match outcome:
            case Done(text):
                self.text_ready.emit(text)
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _put(self, state: CodeState) -> None:
        self._state = state
        self.state_changed.emit(state)


def _code(account: Account, kind: str) -> CodeState:
    from desktop_app.services.code import code_for, kinds_for, takes_key  # noqa: PLC0415  # on the worker

    kinds = kinds_for(account)
    chosen = next((one for one in kinds if one.value == kind), kinds[0])
    code = code_for(account, chosen)
    return CodeState(
        account=account,
        kinds=tuple(Sentence(one.value) for one in kinds),
        kind=chosen.value,
        text=code.text,
        remark=code.remark,
        takes_key=takes_key(account, chosen),
    )
