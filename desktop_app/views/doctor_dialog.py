"""The keyring doctor: every finding with the command or the click that mends it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.dialogs import DoctorState
from desktop_app.domain.doctor import Finding, Level, Mend, Remedy
from desktop_app.views.announce import announce
from desktop_app.views.card import Card
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, literal
from desktop_app.views.language import together, tr, translated, word
from desktop_app.views.mark import Mark
from desktop_app.views.page import Page
from desktop_app.views.plain_text import typewriter
from desktop_app.views.sheet import Sheet

_SHAPES: Mapping[Level, tuple[str, str]] = {
    Level.FINE: ("state-working", "success"),
    Level.NOTE: ("info", "warning"),
    Level.PROBLEM: ("state-failed", "danger"),
}
_HEIGHT = 460


class DoctorDialog(Sheet):
    """Fills while the doctor looks."""

    examine_requested = Signal()
    mend_requested = Signal(object)
    """Remedy"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Keyring doctor"),
            tr(
                "Tries out what keeps the keys. A test entry is written, read back and deleted; "
                "no key of yours is read."
            ),
            width=680,
        )
        self._shown: list[QWidget] = []
        self._state: DoctorState | None = None
        self._page = Page(tr("Findings"), side=0)
        self._page.column.setContentsMargins(0, 0, 0, 0)
        self._page.column.setSpacing(8)
        self._page.column.addStretch(1)
        self._page.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self._page, 1)
        self._summary = Label(role="muted")
        self.body.addWidget(self._summary)
        self.copy = self.add_button(tr("Copy &report"), self._copy, left=True)
        self.again = self.add_button(tr("&Examine again"), self.examine_requested.emit, left=True)
        self.add_close().setFocus()

    def render(self, state: DoctorState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what was found so far; findings that stand there already stay."""
        before = self._state.report.findings if self._state else ()
        findings = state.report.findings
        if findings[: len(before)] != before:
            self._clear()
            before = ()
        for finding in findings[len(before) :]:
            card = _card(finding, self)
            self._shown.append(card)
            self._page.column.insertWidget(self._page.column.count() - 1, card)
        was_running = self._state is not None and self._state.running
        self._state = state
        problems = sum(one.level is Level.PROBLEM for one in findings)
        if state.running:
            self._summary.setText(tr("Looking …"))
        elif problems:
            self._summary.setText(tr("{problems} of {count} need mending", problems=problems, count=len(findings)))
        else:
            self._summary.setText(tr("Nothing needs mending"))
        if was_running and not state.running:
            announce(self, self._summary.text())

    def _clear(self) -> None:
        for card in self._shown:
            self._page.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown.clear()

    def _copy(self) -> None:
        if self._state:
            QGuiApplication.clipboard().setText("\n".join(map(_as_text, self._state.report.findings)))
            self.copy.setText(tr("Copied"))


def _card(finding: Finding, dialog: DoctorDialog) -> Card:
    card = Card()
    card.body.setContentsMargins(14, 10, 14, 10)
    mark = Mark(18)
    mark.draw(*_SHAPES[finding.level])
    mark.setAccessibleName(word(finding.level))
    title = Label(finding.title, wrap=True, bold=finding.level is not Level.FINE)
    title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    texts = QVBoxLayout()
    texts.setSpacing(4)
    texts.addWidget(title)
    if finding.detail:
        detail = Label(finding.detail, role="muted", scale=0.92, wrap=True)
        detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts.addWidget(detail)
    for remedy in finding.remedies:
        texts.addLayout(_remedy(remedy, dialog))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    card.body.addLayout(row)
    return card


def _remedy(remedy: Remedy, dialog: DoctorDialog) -> QHBoxLayout:
    """A button where a click mends it, else the command with a button that copies it, else the words."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(10)
    if remedy.mend:
        button = QPushButton(literal(remedy.text))
        button.setAutoDefault(False)
        if remedy.mend is Mend.TIDY:
            button.setProperty("danger", "true")
        button.clicked.connect(lambda: dialog.mend_requested.emit(remedy))
        row.addWidget(button)
        row.addStretch(1)
        return row
    row.addWidget(Label(tr("{what}:", what=remedy.text) if remedy.command else remedy.text, wrap=not remedy.command))
    if remedy.command:
        command = QLineEdit(remedy.command)
        command.setReadOnly(True)
        command.setProperty("copied", "true")
        command.setFont(typewriter())
        command.setAccessibleName(tr("Command: {what}", what=remedy.text))
        command.setCursorPosition(0)
        copy = QPushButton(icon("copy"), tr("Copy"))
        copy.setAutoDefault(False)
        copy.setAccessibleName(tr("Copy the command: {what}", what=remedy.text))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(remedy.command))
        row.addWidget(command, 1)
        row.addWidget(copy)
    return row


def _as_text(finding: Finding) -> str:
    lines = [together(": ", (word(finding.level), finding.title)), translated(finding.detail)]
    remedies = ((translated(remedy.text), remedy.command) for remedy in finding.remedies)
    lines += [f"-> {text}: {command}" if command else f"-> {text}" for text, command in remedies]
    return "\n".join(filter(None, lines))
