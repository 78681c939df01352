"""The settings: four pages, each choice with a line that says what comes of it. What is chosen holds at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.settings import NEVER, Density, Settings, SettingsState, VaultFileState
from desktop_app.domain.states import ThemeChoice
from desktop_app.views.card import Card
from desktop_app.views.choice import Choice
from desktop_app.views.labels import Label
from desktop_app.views.language import tr, tr_n, translated
from desktop_app.views.sheet import Sheet

_MINUTE = 60
_IDLE = (NEVER, 60, 240, 600, 1800)
_CLIPBOARD = (10, 20, 30, 60, 120, 300, NEVER)
_REVEAL = (5, 10, 20, 30, 60)
_CHECK = (30, 60, 90, 180, 300)
_DAYS = (0, 7, 30, 90, 365)
_TEXT = (80, 90, 100, 115, 130, 150, 175, 200)
_WIDTH = 660


class SettingsDialog(Sheet):
    """Shows a SettingsState and announces what is chosen; it changes nothing itself."""

    chosen = Signal(object)
    """Settings"""
    days_chosen = Signal(int)
    create_requested = Signal()
    unlock_requested = Signal()
    passphrase_requested = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Settings"), width=_WIDTH)
        self._state = SettingsState()
        self._rendering = False
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setDrawBase(False)
        self._make_general()
        self._make_security()
        self._make_connection()
        self._make_appearance()
        self.body.addWidget(self.tabs)
        self.add_button(tr("&Reset all"), self.reset_requested.emit, left=True)
        self.close_button = self.add_button(tr("&Close"), self.reject, primary=True)
        self.tabs.tabBar().setFocus()

    def render(self, state: SettingsState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what holds now."""
        self._state = state
        settings = state.settings
        self._rendering = True
        if state.languages and self.language.count() != len(state.languages) + 1:
            for code, name in state.languages:
                self.language.addItem(name, code)
        self._language_row(bool(state.languages))
        for choice, value in (
            (self.language, settings.language),
            (self.start, settings.reopen),
            (self.idle, settings.idle_seconds),
            (self.clipboard, settings.clipboard_seconds),
            (self.reveal, settings.reveal_seconds),
            (self.check, settings.check_seconds),
            (self.theme, settings.theme),
            (self.text, settings.text_percent),
            (self.density, settings.density),
        ):
            _show(choice, value)
        for box, on in (
            (self.tray, settings.tray),
            (self.close_to_tray, settings.close_to_tray),
            (self.start_hidden, settings.start_hidden),
            (self.tell_failures, settings.tell_failures),
            (self.tell_successes, settings.tell_successes),
            (self.with_screen, settings.lock_with_screen),
        ):
            box.setChecked(on)
        if state.keep_days is not None:
            _show(self.days, state.keep_days, tr_n("{n} day", "{n} days", state.keep_days))
        self.days.setEnabled(state.keep_days is not None)
        self.tray.setEnabled(state.has_tray)
        self._tray_help.setText(
            tr("Quick check, the default account and the lock, from an icon beside the clock.")
            if state.has_tray
            else tr("This desktop shows no icons of programs beside its clock.")
        )
        for box in (self.close_to_tray, self.start_hidden):
            box.setEnabled(state.has_tray and settings.tray)
        self._show_vault_file(state.vault_file)
        self._show_network()
        self.show_problem(translated(state.problem))
        self._rendering = False

    # -- the pages -----------------------------------------------------------------------------------------------

    def _make_general(self) -> None:
        page = self._page(tr("&General"))
        self.language = Choice()
        self.language.addItem(tr("As the system"), "")
        self._language_label, self._language_help = page.row(
            tr("&Language"), self.language, tr("Holds from the next start on.")
        )
        self.start = Choice()
        self.start.addItem(tr("The account and the tab shown last"), True)
        self.start.addItem(tr("The first account of the list"), False)
        page.row(tr("&Begin with"), self.start)
        self.tray = QCheckBox(tr("Show an icon in the &tray"))
        self._tray_help = page.box(self.tray)
        self.close_to_tray = QCheckBox(tr("Closing the window leaves the &icon there"))
        page.box(self.close_to_tray, indented=True)
        self.start_hidden = QCheckBox(tr("&Start with the icon only"))
        page.box(self.start_hidden, indented=True)
        self.tell_failures = QCheckBox(tr("Tell me when a check &fails"))
        page.box(self.tell_failures)
        self.tell_successes = QCheckBox(tr("Tell me when a check &passes"))
        page.box(
            self.tell_successes,
            help=tr("While the window is not in front: by a message at the tray's icon, else by marking the window."),
        )
        self._offer(self.language, "language")
        self._offer(self.start, "reopen")
        self._tick(self.tray, "tray")
        self._tick(self.close_to_tray, "close_to_tray")
        self._tick(self.start_hidden, "start_hidden")
        self._tick(self.tell_failures, "tell_failures")
        self._tick(self.tell_successes, "tell_successes")

    def _make_security(self) -> None:
        page = self._page(tr("&Security"))
        self.idle = _choice(_IDLE, _idle_words)
        page.row(tr("Lock when &idle"), self.idle)
        self.with_screen = QCheckBox(tr("Lock &with the screen"))
        page.box(self.with_screen, help=tr("A locked window shows nothing and does nothing. Ctrl+L locks at once."))
        self.clipboard = _choice(_CLIPBOARD, lambda n: tr("When the program ends") if n == NEVER else _after(n))
        page.row(tr("Clear copied &keys"), self.clipboard, tr("Only while the key is still on the clipboard."))
        self.reveal = _choice(_REVEAL, _after)
        page.row(tr("&Hide shown keys"), self.reveal, tr("Or as soon as another field is entered."))
        self.days = _choice(_DAYS, lambda n: tr_n("{n} day", "{n} days", n) if n else tr("Not at all"))
        page.row(
            tr("Keep &replaced keys"),
            self.days,
            tr("So long a replaced key can be brought back; older ones are deleted from the keyring."),
        )
        self._vault_words = Label(wrap=True)
        self.create_vault = _button(tr("Create &it…"), self.create_requested.emit)
        self.unlock_vault = _button(tr("&Unlock it…"), self.unlock_requested.emit)
        self.passphrase = _button(tr("Change &passphrase…"), self.passphrase_requested.emit)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        for one in (self.create_vault, self.unlock_vault, self.passphrase):
            beside.addWidget(one)
        beside.addStretch(1)
        page.block(tr("Vault file"), self._vault_words, beside)
        self._offer(self.idle, "idle_seconds")
        self._tick(self.with_screen, "lock_with_screen")
        self._offer(self.clipboard, "clipboard_seconds")
        self._offer(self.reveal, "reveal_seconds")
        self.days.activated.connect(self._choose_days)

    def _make_connection(self) -> None:
        page = self._page(tr("&Connection"))
        self._network = page
        self._facts: list[tuple[Label, Label]] = []
        self.check = _choice(_CHECK, _after)
        page.row(
            tr("Give &up a check"),
            self.check,
            tr("A check that costs nothing; a test job may wait in its queue for longer."),
        )
        self._offer(self.check, "check_seconds")

    def _make_appearance(self) -> None:
        page = self._page(tr("&Appearance"))
        self.theme = Choice()
        for theme, words in (
            (ThemeChoice.SYSTEM, tr("As the system")),
            (ThemeChoice.LIGHT, tr("Light")),
            (ThemeChoice.DARK, tr("Dark")),
        ):
            self.theme.addItem(words, theme)
        page.row(tr("&Theme"), self.theme)
        self.text = _choice(_TEXT, lambda n: f"{n} %")
        page.row(tr("Te&xt size"), self.text)
        self.density = Choice()
        self.density.addItem(tr("Two lines with room around them"), Density.ROOMY)
        self.density.addItem(tr("Close together"), Density.COMPACT)
        page.row(tr("Accounts in the &list"), self.density)
        self._offer(self.theme, "theme")
        self._offer(self.text, "text_percent")
        self._offer(self.density, "density")

    # -- how -----------------------------------------------------------------------------------------------------

    def _page(self, title: str) -> "_Page":
        page = _Page()
        self.tabs.addTab(page, title)
        return page

    def _offer(self, choice: Choice, name: str) -> None:
        choice.activated.connect(lambda place: self._choose(name, choice.itemData(place)))

    def _tick(self, box: QCheckBox, name: str) -> None:
        box.toggled.connect(lambda on: self._choose(name, on))

    def _choose(self, name: str, value: Any) -> None:  # noqa: ANN401  # of the setting's own type
        if self._rendering:
            return
        now = getattr(self._state.settings, name)
        # A combo box gives an enum back as the plain text it is stored as.
        wanted: Settings = replace(self._state.settings, **{name: type(now)(value)})
        self.chosen.emit(wanted)

    def _choose_days(self, place: int) -> None:
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # seldom asked

        days, before = int(self.days.itemData(place)), self._state.keep_days
        if before is None or days == before:
            return
        if days > before:
            self.days_chosen.emit(days)
            return
        question = Question(
            self,
            tr_n("Keep replaced keys for {n} day only?", "Keep replaced keys for {n} days only?", days)
            if days
            else tr("Keep no replaced keys?"),
            tr("Those that were replaced longer ago are deleted from the keyring now. This cannot be undone."),
            (
                Answer(text=tr("Keep them")),
                Answer(text=tr("Delete them for good"), act=lambda: self.days_chosen.emit(days), danger=True),
            ),
        )
        question.rejected.connect(lambda: _show(self.days, before))
        question.accepted.connect(lambda: _show(self.days, before))
        question.open()

    def _language_row(self, shown: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        for part in (self.language, self._language_label, self._language_help):
            part.setVisible(shown)

    def _show_vault_file(self, state: VaultFileState) -> None:
        words = {
            VaultFileState.UNKNOWN: tr("Looking …"),
            VaultFileState.ABSENT: tr(
                "There is none. It is one encrypted file (age) for computers that have no keyring."
            ),
            VaultFileState.LOCKED: tr("It is locked. Its passphrase opens it until the program ends or is locked."),
            VaultFileState.OPEN: tr("It is open until the program ends or is locked."),
        }
        self._vault_words.setText(words[state])
        shown = {
            self.create_vault: state is VaultFileState.ABSENT,
            self.unlock_vault: state is VaultFileState.LOCKED,
            self.passphrase: state in {VaultFileState.LOCKED, VaultFileState.OPEN},
        }
        if any(button.hasFocus() and not on for button, on in shown.items()):
            self.days.setFocus(Qt.FocusReason.OtherFocusReason)
        for button, on in shown.items():
            button.setVisible(on)

    def _show_network(self) -> None:
        facts = self._state.network
        while len(self._facts) < len(facts):
            self._facts.append(self._network.fact())
        for (title, text), fact in zip(self._facts, facts, strict=False):
            title.setText(translated(fact.title))
            text.setText("\n".join(filter(None, (translated(fact.text), translated(fact.about)))))


class _Page(QWidget):
    """Rows of a label, what is chosen, and a line that explains it."""

    def __init__(self) -> None:
        super().__init__()
        card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 150)
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def row(self, words: str, choice: Choice, help: str = "") -> tuple[Label, Label]:  # noqa: A002  # what it is
        """A labelled choice; answers with its label and its line of help."""
        label = Label(words)
        label.setBuddy(choice)
        choice.setAccessibleName(words.replace("&", ""))
        line = self._grid.rowCount()
        self._space(line)
        self._grid.addWidget(label, line + 1, 0)
        self._grid.addWidget(choice, line + 1, 1)
        return label, self._help(choice, help, line + 2)

    def box(self, box: QCheckBox, *, help: str = "", indented: bool = False) -> Label:  # noqa: A002  # what it is
        """A box to tick; answers with its line of help."""
        line = self._grid.rowCount()
        self._space(line, small=indented)
        place = QHBoxLayout()
        place.setContentsMargins(24 if indented else 0, 0, 0, 0)
        place.addWidget(box)
        self._grid.addLayout(place, line + 1, 1)
        return self._help(box, help, line + 2, beside=28)

    def block(self, words: str, text: Label, buttons: QHBoxLayout) -> None:
        """A text with what can be done about it."""
        line = self._grid.rowCount()
        self._space(line)
        self._grid.addWidget(Label(words), line + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, line + 1, 1)
        self._grid.addLayout(buttons, line + 2, 1)

    def fact(self) -> tuple[Label, Label]:
        """A line that is only told."""
        line = self._grid.rowCount()
        title, text = Label(), Label(wrap=True, selectable=True)
        self._space(line)
        self._grid.addWidget(title, line + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, line + 1, 1)
        return title, text

    def _help(self, of: QWidget, words: str, line: int, *, beside: int = 2) -> Label:
        help_line = Label(words, role="muted", scale=0.9, wrap=True)
        help_line.setContentsMargins(beside, 0, 0, 0)
        help_line.setVisible(bool(words))
        of.setAccessibleDescription(words)
        self._grid.addWidget(help_line, line, 1)
        return help_line

    def _space(self, line: int, *, small: bool = False) -> None:
        self._grid.setRowMinimumHeight(line, 0 if small or line < 2 else 8)  # noqa: PLR2004  # the first has none


def _choice(values: Sequence[int], words: Any) -> Choice:  # noqa: ANN401  # a function from a number to its words
    choice = Choice()
    for value in values:
        choice.addItem(words(value), value)
    return choice


def _show(choice: Choice, value: object, words: str = "") -> None:
    """Choose this value; one that is not offered is added with its own words."""
    place = choice.findData(value)
    if place < 0:
        choice.addItem(words or str(value), value)
        place = choice.count() - 1
    choice.setCurrentIndex(place)


def _button(words: str, act: Any) -> QPushButton:  # noqa: ANN401  # any callable
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())  # noqa: PLW0108  # the signal carries a bool
    return button


def _after(seconds: int) -> str:
    if seconds and seconds % _MINUTE == 0:
        return tr_n("After {n} minute", "After {n} minutes", seconds // _MINUTE)
    return tr_n("After {n} second", "After {n} seconds", seconds)


def _idle_words(seconds: int) -> str:
    return tr("Never") if seconds == NEVER else _after(seconds)
