"""Which Python of this computer shall run IBM's client, and what is in it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.questions import PythonState
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.choice import Choice
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, plain_tooltip
from desktop_app.views.language import together, tr, translated

_NONE = Sentence("Choose a Python")


class EnvironmentPicker(QWidget):
    """Shows a `PythonState`; nothing is installed or started by choosing."""

    python_chosen = Signal(object)
    """Path of its executable"""

    def __init__(self) -> None:
        super().__init__()
        self._state = PythonState()
        self.choice = Choice()
        self.choice.setAccessibleName(tr("Python"))
        self.choice.setMinimumWidth(140)
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.activated.connect(self._choose)
        label = Label(tr("&Python"))
        label.setBuddy(self.choice)
        self.browse = QPushButton(tr("Other…"))
        self.browse.setAccessibleName(tr("Choose another Python"))
        self.browse.clicked.connect(self._ask)
        self._versions = Label(role="muted", scale=0.9, wrap=True)
        self._findings = Label(role="warning", scale=0.9, wrap=True)
        self.install = QPushButton(tr("Copy the install command"))
        self.install.setIcon(icon("copy"))
        self.install.setAccessibleDescription(tr("For your terminal; this program installs nothing"))
        self.install.clicked.connect(self._copy)
        self._folded = False
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._row)
        column.addWidget(self._versions)
        column.addWidget(self._findings)
        column.addWidget(self.install, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_state(self._state)

    def show_state(self, state: PythonState) -> None:
        """Show the state; tells assistive technology what was found when it is new."""
        before, self._state = self._state, state
        self._fill(state)
        versions = " · ".join(
            f"{name} {version}" if version else tr("no {name}", name=name) for name, version in state.versions
        )
        said = tr("Looking …") if state.busy else state.problem or versions
        if not said and state.looked and not state.found:
            said = tr("No Python was found in the usual places; choose one.")
        self._versions.setText(said)
        self._versions.set_role("danger" if state.problem else "muted")
        self._show_choice()
        findings = "\n".join(map(translated, state.findings))
        self._findings.setText(findings)
        self._findings.setVisible(bool(findings) and not state.busy)
        self.install.setVisible(bool(state.install) and not state.busy)
        self.install.setToolTip(plain_tooltip(state.install))
        self.choice.setAccessibleDescription(together(" ", (said, findings)))
        if before.busy and not state.busy and self.isVisible():
            announce(self, self.choice.accessibleDescription(), urgent=bool(state.problem))

    def set_folded(self, folded: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Show nothing but what was found to be unusual."""
        self._folded = folded
        self._show_choice()

    def _show_choice(self) -> None:
        self._row.setVisible(not self._folded)
        self._versions.setVisible(bool(self._versions.text()) and not self._folded)

    @property
    def tells_something(self) -> bool:
        """True when there is more than an empty place to show."""
        return not self._folded or bool(self._findings.text())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._state.install)
        announce(self.install, tr("The command was copied"))

    def _fill(self, state: PythonState) -> None:
        wanted: list[tuple[str, Path | None]] = [(translated(_NONE), None)] if state.chosen is None else []
        wanted += [(f"{one.label} ({one.kind})", one.path) for one in state.found]
        if state.chosen and state.chosen not in (one.path for one in state.found):
            wanted.append((str(state.chosen), state.chosen))
        if wanted != [
            (self.choice.itemText(place), self.choice.itemData(place)) for place in range(self.choice.count())
        ]:
            self.choice.clear()
            for text, path in wanted:
                self.choice.addItem(text, path)
        paths = [path for _, path in wanted]
        self.choice.setCurrentIndex(paths.index(state.chosen))
        self.choice.setToolTip(str(state.chosen or ""))

    @Slot(int)
    def _choose(self, place: int) -> None:
        path = self.choice.itemData(place)
        if isinstance(path, Path) and path != self._state.chosen:
            self.python_chosen.emit(path)

    @Slot()
    def _ask(self) -> None:
        from desktop_app.views.sheet import ask_for_file  # noqa: PLC0415  # not needed at the start

        ask_for_file(self, tr("Choose a Python"), self.python_chosen.emit, at=self._state.chosen)
