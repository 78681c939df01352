"""The settings: four pages, each choice with a line that says what comes of it. What is chosen holds at once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QTabWidget, QWidget

from desktop_app.domain.book import KEEP_ALWAYS
from desktop_app.domain.settings import NEVER, Density, Motion, Settings, SettingsState, VaultFileState
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.card import Card
from desktop_app.views.choice import Choice
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import plain, tr, tr_n, translated
from desktop_app.views.lazy import LazyPage
from desktop_app.views.page import Page
from desktop_app.views.sheet import Sheet

_MINUTE = 60
_IDLE = (NEVER, 60, 240, 600, 1800)
_CLIPBOARD = (10, 20, 30, 60, 120, 300, NEVER)
_REVEAL = (5, 10, 20, 30, 60)
_CHECK = (30, 60, 90, 180, 300)
_DAYS = (0, 7, 30, 90, 365, KEEP_ALWAYS)
_TEXT = (80, 90, 100, 115, 130, 150, 175, 200)
_WIDTH = 660
_HEIGHT = 560


class SettingsDialog(Sheet):
    """Shows a SettingsState and announces what is chosen; it changes nothing itself.

    A page is made when it is first looked at: all at once they would take three frames.
    """

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
        self.general: LazyPage[GeneralPage] = LazyPage(GeneralPage)
        self.security: LazyPage[SecurityPage] = LazyPage(SecurityPage)
        self.connection: LazyPage[ConnectionPage] = LazyPage(ConnectionPage)
        self.appearance: LazyPage[AppearancePage] = LazyPage(AppearancePage)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setDrawBase(False)
        for page, words in (
            (self.general, tr("&General")),
            (self.security, tr("&Security")),
            (self.connection, tr("&Connection")),
            (self.appearance, tr("&Appearance")),
        ):
            page.made.connect(lambda page=page: self._take(page.page))
            self.tabs.addTab(page, words)
        self.security.made.connect(self._connect_security)
        self.body.addWidget(self.tabs, 1)
        self.setMinimumHeight(_HEIGHT)
        self.add_button(tr("&Reset all"), self._ask_to_reset, left=True)
        self.add_close(tr("Cl&ose"))
        self.tabs.tabBar().setFocus()

    def render(self, state: SettingsState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what holds now."""
        self._state = state
        for lazy in (self.general, self.security, self.connection, self.appearance):
            if lazy.is_made:
                lazy.page.show_state(state)
        self.show_problem(translated(state.problem))

    def prepare(self) -> Iterator[None]:
        """Make the first page before the dialog is opened, in steps that are each a part of a frame."""
        yield from self.general.furnish()
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        yield

    def furnish(self) -> Iterator[None]:
        """Make the other pages before they are wanted, in such steps too."""
        for page in (self.security, self.connection, self.appearance):
            yield from page.furnish()

    def _take(self, page: "SettingsPage") -> None:
        page.chosen.connect(self.chosen)
        page.show_state(self._state)

    def _connect_security(self) -> None:
        page = self.security.page
        page.days_chosen.connect(self.days_chosen)
        page.create_requested.connect(self.create_requested)
        page.unlock_requested.connect(self.unlock_requested)
        page.passphrase_requested.connect(self.passphrase_requested)

    def _ask_to_reset(self) -> None:
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # seldom asked

        question = Question(
            self,
            tr("Reset all settings?"),
            tr("All four pages go back to how they were at the first start. Accounts and keys are not touched."),
            (Answer(text=tr("&Keep them")), Answer(text=tr("&Reset them"), act=self.reset_requested.emit)),
        )
        question.open()


class SettingsPage(Page):
    """Rows of a label, what is chosen, and a line that explains it; what the screen has no room for scrolls."""

    chosen = Signal(object)
    """Settings"""

    def __init__(self) -> None:
        super().__init__(tr("Settings"), side=0)
        self._state = SettingsState()
        self._rendering = False
        self._choices: dict[str, Choice] = {}
        self._boxes: dict[str, QCheckBox] = {}
        card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 150)
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)
        self.column.setContentsMargins(0, 14, 0, 0)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.steps = self.fill()

    def fill(self) -> Iterator[None]:
        """Put the rows in, in steps that are each a part of a frame."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # With room for the scroll bar: without it the texts would need more lines, and keep the bar, once it is there.
        return self.column.totalHeightForWidth(width - self.verticalScrollBar().sizeHint().width())

    def show_state(self, state: SettingsState) -> None:
        """Show what holds now."""
        self._state = state
        self._rendering = True
        for name, choice in self._choices.items():
            _show(choice, getattr(state.settings, name))
        for name, box in self._boxes.items():
            box.setChecked(getattr(state.settings, name))
        self._follow(state)
        self._rendering = False

    def _follow(self, state: SettingsState) -> None:
        """What else there is on the page."""

    def row(self, words: str, choice: Choice, name: str = "", *, help: str = "") -> tuple[Label, Label]:  # noqa: A002  # what it is
        """A labelled choice, of the setting `name` if that is one; answers with its label and its line of help."""
        label = Label(words)
        label.setBuddy(choice)
        choice.setAccessibleName(plain(words))
        line = self._grid.rowCount()
        self._space(line)
        self._grid.addWidget(label, line + 1, 0)
        self._grid.addWidget(choice, line + 1, 1)
        if name:
            self._choices[name] = choice
            choice.activated.connect(lambda place: self._choose(name, choice.itemData(place)))
        return label, self._help(choice, help, line + 2)

    def box(self, words: str, name: str, *, help: str = "", indented: bool = False) -> tuple[QCheckBox, Label]:  # noqa: A002  # what it is
        """The setting `name` as a box to tick; answers with it and its line of help."""
        box = QCheckBox(words)
        line = self._grid.rowCount()
        self._space(line, small=indented)
        place = QHBoxLayout()
        place.setContentsMargins(with_letters(24) if indented else 0, 0, 0, 0)
        place.addWidget(box)
        self._grid.addLayout(place, line + 1, 1)
        self._boxes[name] = box
        box.toggled.connect(lambda on: self._choose(name, on))
        return box, self._help(box, help, line + 2, beside=with_letters(28))

    def block(self, words: str, text: Label, buttons: QHBoxLayout) -> None:
        """A text with what can be done about it."""
        line = self._grid.rowCount()
        self._space(line)
        self._grid.addWidget(Label(words), line + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, line + 1, 1)
        self._grid.addLayout(buttons, line + 2, 1)

    def fact(self) -> tuple[Label, Label, Label]:
        """A line that is only told: its title, what is told, and where that comes from."""
        line = self._grid.rowCount()
        title, text, about = Label(), Label(wrap=True, selectable=True), Label(role="muted", scale=0.9, wrap=True)
        about.setContentsMargins(2, 0, 0, 0)
        self._space(line)
        self._grid.addWidget(title, line + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, line + 1, 1)
        self._grid.addWidget(about, line + 2, 1)
        return title, text, about

    def _choose(self, name: str, value: Any) -> None:  # noqa: ANN401  # of the setting's own type
        if self._rendering:
            return
        now = getattr(self._state.settings, name)
        # A combo box gives an enum back as the plain text it is stored as.
        wanted: Settings = replace(self._state.settings, **{name: type(now)(value)})
        self.chosen.emit(wanted)

    def _help(self, of: QWidget, words: str, line: int, *, beside: int = 2) -> Label:
        help_line = Label(words, role="muted", scale=0.9, wrap=True)
        help_line.setContentsMargins(beside, 0, 0, 0)
        help_line.setVisible(bool(words))
        of.setAccessibleDescription(words)
        self._grid.addWidget(help_line, line, 1)
        return help_line

    def _space(self, line: int, *, small: bool = False) -> None:
        self._grid.setRowMinimumHeight(line, 0 if small or line < 2 else 8)  # noqa: PLR2004  # the first has none


class GeneralPage(SettingsPage):
    """Language, start, tray, messages."""

    def fill(self) -> Iterator[None]:
        self.language = Choice()
        self.language.addItem(tr("As the system"), "")
        self.row(tr("&Language"), self.language, "language", help=tr("Holds from the next start on."))
        yield
        self.start = Choice()
        self.start.addItem(tr("The account and the tab shown last"), True)
        self.start.addItem(tr("The first account of the list"), False)
        self.row(tr("&Begin with"), self.start, "reopen")
        yield
        self.tray, self._tray_help = self.box(tr("Show an icon in the &tray"), "tray", help=" ")
        self.close_to_tray, _ = self.box(
            tr("Closing the window leaves the &icon there"), "close_to_tray", indented=True
        )
        self.start_hidden, _ = self.box(tr("Start &with the icon only"), "start_hidden", indented=True)
        yield
        self.box(tr("Tell me when a check &fails"), "tell_failures")
        self.box(
            tr("Tell me when a check &passes"),
            "tell_successes",
            help=tr("While the window is not in front: by a message at the tray's icon, else by marking the window."),
        )

    def show_state(self, state: SettingsState) -> None:
        for code, name in state.languages[self.language.count() - 1 :]:
            self.language.addItem(name, code)
        super().show_state(state)

    def _follow(self, state: SettingsState) -> None:
        self.tray.setEnabled(state.has_tray)
        words = (
            tr("Quick check, the default account and the lock, from an icon beside the clock.")
            if state.has_tray
            else tr("This desktop shows no icons of programs beside its clock.")
        )
        self._tray_help.setText(words)
        self.tray.setAccessibleDescription(words)
        for box in (self.close_to_tray, self.start_hidden):
            box.setEnabled(state.has_tray and state.settings.tray)


class SecurityPage(SettingsPage):
    """Lock, clipboard, shown keys, replaced keys, the vault file."""

    days_chosen = Signal(int)
    create_requested = Signal()
    unlock_requested = Signal()
    passphrase_requested = Signal()

    def fill(self) -> Iterator[None]:
        self.row(tr("Lock when &idle"), _choice(_IDLE, _idle_words), "idle_seconds")
        self.box(
            tr("Lock &with the screen"),
            "lock_with_screen",
            help=tr("A locked window shows nothing and does nothing. Ctrl+L locks at once."),
        )
        yield
        self.clipboard = _choice(_CLIPBOARD, lambda n: tr("When the program ends") if n == NEVER else _after(n))
        self.row(
            tr("Clear copied &keys"),
            self.clipboard,
            "clipboard_seconds",
            help=tr("Only while the key is still on the clipboard."),
        )
        yield
        self.row(
            tr("&Hide shown keys"),
            _choice(_REVEAL, _after),
            "reveal_seconds",
            help=tr("Or as soon as another field is entered."),
        )
        yield
        self.days = _choice(_DAYS, _days_words)
        self.row(
            tr("Keep re&placed keys"),
            self.days,
            help=tr("A replaced key can be brought back for this long; older ones are deleted from the keyring."),
        )
        self.days.activated.connect(self._choose_days)
        yield
        self._vault_words = Label(wrap=True)
        self.create_vault = _button(tr("Crea&te it…"), self.create_requested.emit)
        self.unlock_vault = _button(tr("&Unlock it…"), self.unlock_requested.emit)
        self.passphrase = _button(tr("Cha&nge passphrase…"), self.passphrase_requested.emit)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        for one in (self.create_vault, self.unlock_vault, self.passphrase):
            beside.addWidget(one)
        beside.addStretch(1)
        self.block(tr("Vault file"), self._vault_words, beside)

    def _follow(self, state: SettingsState) -> None:
        if state.keep_days is not None:
            _show(self.days, state.keep_days, _days_words(state.keep_days))
        self.days.setEnabled(state.keep_days is not None)
        self._show_vault_file(state.vault_file)

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
                Answer(text=tr("&Keep them")),
                Answer(text=tr("&Delete them for good"), act=lambda: self.days_chosen.emit(days), danger=True),
            ),
        )
        # Until it is done the days are what they were.
        _show(self.days, before)
        question.open()

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


class ConnectionPage(SettingsPage):
    """What stands between here and the service, and how long a check waits for it."""

    def fill(self) -> Iterator[None]:
        self._facts: list[tuple[Label, Label, Label]] = []
        yield
        self.row(
            tr("Give &up a check"),
            _choice(_CHECK, _after),
            "check_seconds",
            help=tr("One that costs nothing; a test job may wait in its queue for longer."),
        )

    def _follow(self, state: SettingsState) -> None:
        while len(self._facts) < len(state.network):
            self._facts.append(self.fact())
        for (title, text, about), fact in zip(self._facts, state.network, strict=False):
            title.setText(translated(fact.title))
            text.setText(translated(fact.text))
            about.setText(translated(fact.about))


class AppearancePage(SettingsPage):
    """Theme, text size, how close the list stands, what moves."""

    def fill(self) -> Iterator[None]:
        self.theme = Choice()
        for theme, words in (
            (ThemeChoice.SYSTEM, tr("As the system")),
            (ThemeChoice.LIGHT, tr("Light")),
            (ThemeChoice.DARK, tr("Dark")),
        ):
            self.theme.addItem(words, theme)
        self.row(tr("&Theme"), self.theme, "theme")
        yield
        self.text = _choice(_TEXT, lambda percent: tr("{percent} %", percent=percent))
        self.row(tr("Te&xt size"), self.text, "text_percent")
        yield
        self.density = Choice()
        self.density.addItem(tr("Two lines with room around them"), Density.ROOMY)
        self.density.addItem(tr("Close together"), Density.COMPACT)
        self.row(tr("Accou&nts in the list"), self.density, "density")
        yield
        self.motion = Choice()
        self.motion.addItem(tr("As the system"), Motion.SYSTEM)
        self.motion.addItem(tr("Less"), Motion.LESS)
        self.row(
            tr("&Motion"),
            self.motion,
            "motion",
            help=tr("Less: what only says that something is under way stands still."),
        )


def _days_words(days: int) -> str:
    if days >= KEEP_ALWAYS:
        return tr("Until I say so")
    return tr_n("{n} day", "{n} days", days) if days else tr("Not at all")


def _choice(values: Sequence[int], words: Callable[[int], str]) -> Choice:
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


def _button(words: str, act: Callable[[], object]) -> QPushButton:
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
