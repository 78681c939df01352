"""Which program this is, and on what it runs."""

import platform

import PySide6
from PySide6.QtCore import QEvent, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.views.announce import announce
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import tr
from desktop_app.views.mark import Mark
from desktop_app.views.plain_text import PlainText

_REPORT = 190
"""Pixels of the report's height, beside letters of the usual size."""
_LEAST = 60
"""The same where the screen has too little room."""
_FRAME = 60
"""Pixels that a title bar and the edges of a window take of the screen."""


class AboutDialog(QDialog):
    """The name, the versions, the licence, and a report to copy when somebody hands one over."""

    copy_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Qubit Keychain"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark = Mark(72)
        mark.draw("qubit-keychain", "text")
        mark.setAccessibleName(tr("The program's icon"))
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(Label("Qubit Keychain", scale=1.5, bold=True))
        texts.addWidget(
            Label(
                tr(
                    "Keeps every IBM Quantum account you have, its key in the system keyring, "
                    "and proves with one click that it works."
                ),
                wrap=True,
            )
        )
        texts.addSpacing(6)
        versions = tr(
            "Version {version} · Python {python} · Qt {qt} · PySide6 {pyside}",
            version=__version__,
            python=platform.python_version(),
            qt=qVersion(),
            pyside=PySide6.__version__,
        )
        texts.addWidget(Label(versions, role="muted", scale=0.9, wrap=True, selectable=True))
        licence = tr("Apache License 2.0. Not a product of IBM; IBM Quantum and Qiskit are trademarks of IBM.")
        texts.addWidget(Label(licence, role="muted", scale=0.9, wrap=True))
        texts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self._heading = Label(tr("For a bug report"), bold=True)
        self._about_report = Label(
            tr("No key, no account's name, no CRN and no e-mail address is in it; your home folder is “~”."),
            role="muted",
            scale=0.9,
            wrap=True,
        )
        self.report = PlainText(tr("Report"))
        self.report.setMinimumHeight(with_letters(_REPORT))
        self.copy = QPushButton(tr("&Copy the report"))
        self.copy.setIcon(icon("copy"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        for part in (self._heading, self._about_report, self.report, self.copy):
            part.hide()
        close = QPushButton(tr("C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        close.setFocus()
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 18)
        layout.setSpacing(16)
        layout.addLayout(row)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._heading)
        said.addWidget(self._about_report)
        layout.addLayout(said)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(with_letters(560))

    def show_report(self, text: str) -> None:
        """Offer this text to be copied."""
        self.report.setPlainText(text)
        for part in (self._heading, self._about_report, self.report, self.copy):
            part.show()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return handled

    def _fit(self) -> None:
        """Left to itself a dialog keeps its height, and forgets that wrapped texts need more of it."""
        room = self.screen().availableSize().height() - _FRAME
        if not self.report.isHidden():
            now = max(self.report.minimumHeight(), self.report.sizeHint().height())
            left = room - (self._rows.totalHeightForWidth(self.width()) - now)
            if (wanted := max(min(left, with_letters(_REPORT)), _LEAST)) != self.report.minimumHeight():
                self.report.setMinimumHeight(wanted)
        needed = min(self._rows.totalHeightForWidth(self.width()), room)
        self.setMinimumHeight(needed)
        self.resize(self.width(), needed if self.report.isHidden() else max(self.height(), needed))

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit(self.report.toPlainText())
        self.copy.setText(tr("Copied"))
        announce(self.copy, tr("Copied"))
