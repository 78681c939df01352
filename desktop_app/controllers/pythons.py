"""The Pythons of this computer: found, looked into, one of them chosen."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import Channel
from desktop_app.domain.questions import Python, PythonState
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop_app.services.environments import EnvironmentReport

_LANE = "pythons"


class PythonsController(QObject):
    """What is said about the chosen one depends on the shown account's channel."""

    state_changed = Signal(object)
    """PythonState"""
    chosen = Signal(str)
    """path, to be remembered"""

    def __init__(self, tasks: TaskRunner, remembered: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._channel: Channel | None = None
        self._state = PythonState(chosen=remembered)

    @property
    def state(self) -> PythonState:
        """What is known now."""
        return self._state

    @Slot(object)
    def show(self, account: Account | None) -> None:
        """Judge the chosen Python for this account; looks nothing up before somebody wants to see it."""
        channel = account.channel if account else None
        if channel is not self._channel:
            self._channel = channel
            if self._state.looked:
                self._look_into()

    @Slot()
    def look(self) -> None:
        """Find the Pythons, once; `look_again` does it anew."""
        if not self._state.looked and not self._tasks.busy(_LANE):
            self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Find the Pythons in the usual places."""
        self._put(replace(self._state, busy=True, problem=""))
        self._tasks.latest(_LANE, lambda *_: _found(), self._looked)

    @Slot(object)
    def choose(self, path: Path) -> None:
        """Take this one."""
        self._put(replace(self._state, chosen=path, versions=(), findings=(), usable=False, install="", problem=""))
        self.chosen.emit(str(path))
        self._look_into()

    def _looked(self, outcome: Outcome[tuple[Python, ...]]) -> None:
        match outcome:
            case Done(found):
                self._put(replace(self._state, found=found, looked=True, busy=False))
                self._look_into()
            case Failed(error):
                self._put(replace(self._state, looked=True, busy=False, problem=explain(error).title))
            case Stopped():
                self._put(replace(self._state, busy=False))

    def _look_into(self) -> None:
        path, channel = self._state.chosen, self._channel
        if path is None or channel is None:
            return
        self._put(replace(self._state, busy=True, problem=""))
        self._tasks.latest(_LANE, lambda *_: _judged(path, channel), self._seen_into)

    def _seen_into(self, outcome: "Outcome[EnvironmentReport]") -> None:
        match outcome:
            case Done(report):
                versions = (
                    ("Python", report.python),
                    ("qiskit", report.qiskit),
                    ("qiskit-ibm-runtime", report.runtime),
                    ("qiskit-aer", report.aer),
                )
                state = replace(
                    self._state, versions=versions, findings=report.findings + report.session, usable=report.usable
                )
                self._put(replace(state, install=report.install, looked=True, busy=False))
            case Failed(error):
                notice = explain(error)
                said = notice.whole
                self._put(
                    replace(self._state, versions=(), findings=(), usable=False, install="", busy=False, problem=said)
                )
            case Stopped():
                self._put(replace(self._state, busy=False))

    def _put(self, state: PythonState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _found() -> tuple[Python, ...]:
    from desktop_app.services.environments import find_environments  # noqa: PLC0415  # on the worker

    return tuple(Python(path=one.python, label=one.label, kind=one.kind.value) for one in find_environments())


def _judged(path: Path, channel: Channel) -> "EnvironmentReport":
    from desktop_app.services.environments import environment_at, look_into  # noqa: PLC0415  # on the worker

    return look_into(environment_at(path), channel)
