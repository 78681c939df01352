"""What a locked window shows: nothing of the accounts, and the way in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.states import LockState
from desktop_app.views.announce import announce
from desktop_app.views.button import Button
from desktop_app.views.held import hold, show_doing
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import tr
from desktop_app.views.mark import Mark
from desktop_app.views.secret_field import SecretField

_MARK = 72
_WIDEST = 420


class LockPage(QWidget):
    """A lock, one sentence on what opens it, a field where a passphrase does, and the button."""

    unlock_requested = Signal(object)
    """Secret, None where no passphrase is asked for"""
    quit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = LockState(locked=True)
        self._mark = Mark(_MARK)
        self._mark.draw("lock", "accent")
        self._mark.setAccessibleName(tr("Locked"))
        self._heading = Label(tr("Locked"), scale=1.5, bold=True)
        self._sentence = Label(role="muted", wrap=True)
        self.passphrase = SecretField(tr("Passphrase"), typed=True)
        self.passphrase.line.setPlaceholderText(tr("Passphrase"))
        self.passphrase.submitted.connect(self._ask)
        self._problem = Label(role="danger", wrap=True)
        self.unlock = Button(tr("&Unlock"))
        self.unlock.setProperty("primary", "true")
        self.unlock.clicked.connect(self._ask)
        leave = Button(tr("&Quit"))
        leave.clicked.connect(self.quit_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.unlock)
        buttons.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(with_letters(_WIDEST))
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._mark, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.passphrase)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._problem)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inner, 10)
        outer.addStretch(1)

    def render(self, state: LockState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what opens it, and what went wrong last time."""
        before, self._state = self._state, state
        self._sentence.setText(state.sentence)
        self.passphrase.setVisible(state.asks)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self.unlock.setText(tr("Unlocking …") if state.busy else tr("&Unlock"))
        show_doing(self.unlock, doing=state.busy)
        if state.busy is not before.busy:
            hold(self.passphrase, held=state.busy)
        if state.problem and state.problem != before.problem:
            announce(self, state.problem, urgent=True)
            self.passphrase.forget()
            self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where unlocking begins."""
        (self.passphrase.line if self._state.asks else self.unlock).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_first()

    @Slot()
    def _ask(self) -> None:
        if self._state.busy:
            return
        secret = self.passphrase.secret() if self._state.asks else None
        if self._state.asks and secret is None:
            self.passphrase.line.setFocus()
            return
        self.unlock_requested.emit(secret)
