"""Bringing accounts in: first what there is, then what was ticked of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop_app.domain.dialogs import ImportState, Source, Taken
from desktop_app.domain.sentence import Sentence
from desktop_app.views.choice import Choice
from desktop_app.views.labels import Label, literal, shortened
from desktop_app.views.language import tr, tr_n, translated
from desktop_app.views.line_table import LineTable
from desktop_app.views.sheet import Sheet, ask_for_file

_SHOWN = 30
"""Letters of a name."""
KINDS = Sentence("Accounts (*.json *.env qiskitrc *.py *.txt *.sh);;All files (*)")


class ImportDialog(Sheet):
    """Nothing is stored before its last button is pressed; the places are only read."""

    source_chosen = Signal(object)
    """Path, or None for the environment's variables"""
    import_requested = Signal(object)
    """Taken"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Import accounts"),
            tr(
                "From IBM's own qiskit-ibm.json, an old qiskitrc, a downloaded apikey.json, a .env or a script. "
                "The file is read, not changed."
            ),
            width=720,
        )
        self._sources: tuple[Source, ...] = ()
        self._revision = -1
        self._default_needs: int | None = None
        self._busy = False
        self._begun = False
        """True from pressing the button on: before that it only waits for what a place holds"""
        self.source = Choice()
        self.source.setAccessibleName(tr("From"))
        self.source.activated.connect(self._choose)
        label = Label(tr("&From"))
        label.setBuddy(self.source)
        self.browse = QPushButton(tr("&Another file…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.source, 1)
        row.addWidget(self.browse)
        self.table = LineTable(tr("Accounts that were found"))
        self.table.chosen_changed.connect(self._follow)
        self.default = QCheckBox()
        self.default.hide()
        self._remarks = Label(role="muted", scale=0.92, wrap=True)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.default)
        self.body.addWidget(self._remarks)
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button(tr("&Import"), self._import, primary=True)

    def render(self, state: ImportState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the places, and what the chosen one holds."""
        self._busy = state.busy
        if state.sources != self._sources:
            self._sources = state.sources
            self.source.clear()
            for source in state.sources:
                title = translated(source.title)
                if source.count >= 0:
                    title = tr_n("{title} ({n} account)", "{title} ({n} accounts)", source.count, title=title)
                self.source.addItem(title)
        place = next((i for i, one in enumerate(state.sources) if _shown(one) == state.source), -1)
        self.source.setCurrentIndex(place)
        if state.revision != self._revision:
            self._revision = state.revision
            self.table.show_lines(state.lines)
            self._offer_default(state)
        self._remarks.setText("\n".join(map(translated, state.remarks)))
        self._remarks.setVisible(bool(state.remarks))
        self.show_problem(state.problem)
        self._begun = self._begun and state.busy
        self.hold(self.go, tr("Importing …") if self._begun else "")
        self._follow()

    def _offer_default(self, state: ImportState) -> None:
        self._default_needs = None
        self.default.setChecked(False)
        self.default.setVisible(state.default >= 0)
        if state.default >= 0:
            there = state.lines[state.default]
            self._default_needs = state.default if there.possible else None
            name, present = (literal(shortened(one, _SHOWN)) for one in (there.name, state.default_here))
            self.default.setText(tr("&Make “{name}” the default, not “{present}”", name=name, present=present))

    def _follow(self) -> None:
        if self._begun and self._busy:
            return
        chosen = len(self.table.chosen)
        self.default.setEnabled(self._default_needs is None or self._default_needs in self.table.chosen)
        self.go.setText(tr_n("&Import {n} account", "&Import {n} accounts", chosen) if chosen else tr("&Import"))
        if not chosen and self.go.hasFocus():
            self.table.setFocus()
        self.go.setEnabled(bool(chosen) and not self._busy)

    def _choose(self, place: int) -> None:
        self.source_chosen.emit(self._sources[place].path)

    def _browse(self) -> None:
        ask_for_file(self, tr("Import accounts from"), self.source_chosen.emit, kinds=KINDS)

    def _import(self) -> None:
        if not self._busy:
            lines = tuple((number, "") for number in self.table.chosen)
            wanted = self.default.isEnabled() and self.default.isChecked()
            self._begun = True
            self.import_requested.emit(Taken(lines=lines, take_default=wanted))


def _shown(source: Source) -> str:
    return str(source.path) if isinstance(source.path, Path) else "environment"
