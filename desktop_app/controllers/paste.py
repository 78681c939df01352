"""An account on the clipboard, in whatever shape: recognised, not stored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.controllers.notices import explain
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.domain.states import Notice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped

if TYPE_CHECKING:
    from desktop_app.qiskit_files.paste import Pasted
    from desktop_app.tasks.runner import TaskRunner

_SUBJECT = "paste"


class PasteController(QObject):
    """Says what a text holds."""

    recognised = Signal(object, bool)
    """Pasted, with at least one field, and whether it was meant for a new account"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(self, tasks: "TaskRunner", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def recognise(self, text: str, *, new: bool = False) -> None:
        """Look for an account in it, on a worker; `new` is handed on to whoever fills it in."""
        self._tasks.latest(_SUBJECT, lambda *_: _recognised(text), lambda outcome: self._answer(outcome, new=new))

    def say_filled(self, pasted: "Pasted") -> None:
        """Tell what was recognised, once it stands in a form."""
        title = Sentence("Filled in from {recognised}", recognised=pasted.recognised)
        self._tell(title, joined(" ", pasted.remarks), Severity.INFO)

    def _answer(self, outcome: "Outcome[Pasted | None]", *, new: bool) -> None:
        match outcome:
            case Done(pasted) if pasted is not None and pasted.fields:
                self.recognised.emit(pasted, new)
            case Done(pasted):
                said = joined(" ", pasted.remarks) if pasted else ""
                self._tell(
                    Sentence("Nothing of an account was recognised on the clipboard"),
                    said or Sentence("Copy a code snippet, an apikey.json, a curl line, a .env, a CRN or a key."),
                    Severity.WARNING,
                )
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _tell(self, title: str, advice: str, severity: Severity) -> None:
        self.notice_raised.emit(Notice(title=title, advice=advice, severity=severity, subject=_SUBJECT))


def _recognised(text: str) -> "Pasted | None":
    from desktop_app.qiskit_files.paste import recognise  # noqa: PLC0415  # on the worker

    return recognise(text, in_prose=True)
