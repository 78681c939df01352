"""Writing accounts where IBM's client finds them, or lending one for a while: both put keys into a file as text."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.dialogs import MOST_MINUTES, ExportState, ExportWish, LendWish
from desktop_app.domain.states import AccountRow
from desktop_app.views.choice import Choice, Number
from desktop_app.views.labels import Label, literal, shortened
from desktop_app.views.language import tr, tr_n, translated
from desktop_app.views.line_table import LineTable
from desktop_app.views.sheet import Banner, FileField, Sheet

_MINUTES = 30


class ExportDialog(Sheet):
    """Says what would happen to each account and names the file before anything is written."""

    path_chosen = Signal(object)
    """Path"""
    export_requested = Signal(object)
    """ExportWish"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Export accounts"),
            tr("For programs that read IBM's file. What else is in it stays as it is."),
            width=720,
        )
        self._revision = -1
        self._state: ExportState | None = None
        self.file = FileField(tr("File"), saving=True, kinds=tr("Accounts (*.json)"))
        self.file.line.editingFinished.connect(self._leave_path)
        self.file.chosen.connect(self._leave_path)
        label = Label(tr("&File"))
        label.setBuddy(self.file.line)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.file, 1)
        self.table = LineTable(tr("Accounts to export"))
        self.table.chosen_changed.connect(self._follow)
        self.default = Choice()
        self.default.setAccessibleName(tr("Default in that file"))
        default_label = Label(tr("&Default in that file"))
        default_label.setBuddy(self.default)
        flag = QHBoxLayout()
        flag.setSpacing(10)
        flag.addWidget(default_label)
        flag.addWidget(self.default, 1)
        self._warning = Banner("warning")
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(flag)
        self.body.addWidget(self._warning)
        self.add_button(tr("&Cancel"), self.reject).setFocus()
        self.go = self.add_button("", self._export, danger=True)
        self._follow()

    def render(self, state: ExportState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what the export would do."""
        self._state = state
        self.file.show_path(state.path)
        if state.revision != self._revision:
            self._revision = state.revision
            self.table.show_lines(state.lines)
            self.default.clear()
            self.default.addItem(
                tr("Leave it: “{taken}”", taken=shortened(state.taken)) if state.taken else tr("Leave it"), ""
            )
            for line in state.lines:
                if line.possible:
                    self.default.addItem(line.name, line.name)
        self.show_problem(state.problem)
        self.hold(self.go, tr("Writing …") if state.busy else "")
        self._follow()

    def _follow(self) -> None:
        chosen = len(self.table.chosen)
        if self._state is None or not self._state.busy:
            words = tr_n("&Write {n} key as plain text", "&Write {n} keys as plain text", chosen)
            self.go.setText(words if chosen else tr("Nothing to write"))
            self.go.setEnabled(bool(chosen))
        self._warning.say(self._what_it_means(chosen))

    def _what_it_means(self, chosen: int) -> str:
        """What stands in the way where nothing can be written: in the table it may be cut off."""
        if self._state is None:
            return ""
        lines = self._state.lines
        if chosen or any(line.possible for line in lines):
            return self._state.warning if chosen else ""
        reasons = dict.fromkeys(translated(line.sentence) for line in lines)
        return "\n".join(filter(None, reasons))

    def _leave_path(self) -> None:
        path = self.file.path
        if path and self._state and path != self._state.path:
            self.path_chosen.emit(path)

    def _export(self) -> None:
        if self._state and not self._state.busy:
            flagged = str(self.default.currentData() or "")
            self.export_requested.emit(ExportWish(lines=self.table.chosen, default=flagged))


class LendDialog(Sheet):
    """For how long, and what that means."""

    lend_requested = Signal(object)
    """LendWish"""

    def __init__(self, parent: QWidget, row: AccountRow, path: Path) -> None:
        name = row.account.name
        super().__init__(
            parent,
            tr("Lend “{name}”", name=shortened(name)),
            tr(
                "It is in IBM's file for a while, for a notebook that reads that file, and is then taken back: "
                "also when this program is closed, and at the next start after a crash."
            ),
        )
        self._id = row.account.id
        self.minutes = Number()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(_MINUTES)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setAccessibleName(tr("Minutes"))
        self.minutes.valueChanged.connect(self._follow)
        label = Label(tr("&For"))
        label.setBuddy(self.minutes)
        how_long = QHBoxLayout()
        how_long.setSpacing(10)
        how_long.addWidget(label)
        how_long.addWidget(self.minutes)
        how_long.addStretch(1)
        self.body.addLayout(how_long)
        self.body.addWidget(
            Banner(
                "warning",
                tr(
                    "Meanwhile the key stands as plain text in {path}; whoever can read that file can use it.",
                    path=path,
                ),
            )
        )
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button("", self._lend, danger=True)
        self._name = name
        self._follow()

    def _follow(self) -> None:
        name = literal(shortened(self._name, 24))
        self.go.setText(
            tr_n("&Lend “{name}” for {n} minute", "&Lend “{name}” for {n} minutes", self.minutes.value(), name=name)
        )

    def _lend(self) -> None:
        self.lend_requested.emit(LendWish(id=self._id, minutes=self.minutes.value()))
        self.accept()
