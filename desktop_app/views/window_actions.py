"""What the menus and shortcuts offer; the window connects what each does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from desktop_app.domain.states import Delay, ThemeChoice
from desktop_app.views.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QMenu

_THEMES = {
    ThemeChoice.SYSTEM: "As the &system",
    ThemeChoice.LIGHT: "&Light",
    ThemeChoice.DARK: "&Dark",
}


_DELAYS: dict[Delay, tuple[int, str, dict[int, str]]] = {
    Delay.IDLE: (
        0,
        "Lock when i&dle",
        {
            0: "&Never", 60: "After &1 minute", 240: "After &4 minutes", 600: "After 1&0 minutes",
            1800: "After &30 minutes",
        },
    ),
    Delay.SCREEN: (0, "Lock &with the screen", {1: "&Yes", 0: "&No"}),
    Delay.CLIPBOARD: (
        1,
        "Clear copied keys &after",
        {
            10: "&10 seconds", 20: "&20 seconds", 30: "&30 seconds", 60: "1 &minute", 120: "2 m&inutes",
            300: "&5 minutes", 0: "&Never",
        },
    ),
}  # fmt: skip
"""For each delay the menu it stands in, its words there, and the seconds to choose from."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An action: its name in the code, its words, its icon and its shortcuts divided by “ or ”."""

    name: str
    text: str
    picture: str = ""
    keys: str = ""


_LINE = Offer("", "")
_MENUS: tuple[tuple[str, tuple[Offer, ...]], ...] = (
    (
        "&File",
        (
            Offer("new", "&Add account", "add", "Ctrl+N"),
            Offer("save", "&Save", "", "Ctrl+S"),
            Offer("paste", "&Paste an account", "paste", "Ctrl+Shift+V"),
            _LINE,
            Offer("bring_in", "&Import…", "import", "Ctrl+Shift+I"),
            Offer("export", "&Export…", "export", "Ctrl+Shift+E"),
            Offer("lend", "Lend &for a while…", "lend"),
            _LINE,
            Offer("back_up", "&Back up…", "backup"),
            Offer("restore", "&Restore a backup…", "restore"),
            _LINE,
            Offer("lock", "&Lock", "lock", "Ctrl+L"),
            Offer("quit", "&Quit", "", "Ctrl+Q or Ctrl+W"),
        ),
    ),
    (
        "&Edit",
        (
            Offer("undo", "&Undo", "undo", "Ctrl+Z"),
            Offer("redo", "&Redo", "redo", "Ctrl+Shift+Z or Ctrl+Y"),
            _LINE,
            Offer("find", "&Find account", "search", "Ctrl+F or F3"),
            Offer("edit", "&Edit account", "edit", "Ctrl+E"),
            Offer("rename", "Re&name account", "", "F2"),
            Offer("duplicate", "&Duplicate account", "copy", "Ctrl+D"),
            Offer("delete", "De&lete account", "delete", "Del"),
            _LINE,
            Offer("copy_name", "&Copy name"),
            Offer("copy_instance", "Copy &instance"),
            Offer("copy_key", "Copy &key"),
        ),
    ),
    (
        "&Account",
        (
            Offer("check", "&Check", "check", "Ctrl+T"),
            Offer("job", "&Run test job", "job", "Ctrl+Shift+J"),
            Offer("cancel", "Ca&ncel the test", "stop", "Ctrl+."),
            Offer("check_all", "Check &all", "check-all", "Ctrl+Shift+T"),
            _LINE,
            Offer("default", "Make &default", "star", "Ctrl+Shift+D"),
            Offer("pin", "&Pin", "pin", "Ctrl+P"),
            Offer("move_up", "Move &up", "arrow-up", "Alt+Up"),
            Offer("move_down", "Move d&own", "arrow-down", "Alt+Down"),
        ),
    ),
    (
        "&View",
        (
            Offer("account_tab", "&Account details", "", "Ctrl+1"),
            Offer("test_tab", "&Test panel", "", "Ctrl+2"),
            Offer("code_tab", "&Code", "", "Ctrl+3"),
            Offer("jobs_tab", "&Jobs", "", "Ctrl+4"),
            Offer("fleet", "A&ll accounts", "check-all", "Ctrl+0"),
            Offer("next_pane", "&Next pane", "", "F6"),
            _LINE,
            Offer("bin", "&Bin…", "delete"),
            Offer("history", "&History…", "history"),
            _LINE,
        ),
    ),
    (
        "&Help",
        (
            Offer("doctor", "Keyring &doctor", "doctor"),
            Offer("shortcuts", "&Keyboard shortcuts", "keyboard", "Ctrl+/"),
            Offer("about", "&About Qubit Keychain", "info"),
        ),
    ),
)


class WindowActions(QObject):
    """Every action by its name in the code; `themes` and `toggle` belong to the theme."""

    def __init__(self, window: "QMainWindow") -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        self.menus: list[QMenu] = []
        bar = window.menuBar()
        bar.setAccessibleName("Menus")
        for title, offers in _MENUS:
            menu = bar.addMenu(title)
            self.menus.append(menu)
            for offer in offers:
                if offer is _LINE:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(offer))
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self["check_all"].setVisible(False)
        # Ctrl+Z and Del belong to the field that has the keyboard; these are for everywhere else.
        self["delete"].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.toggle = QAction(self)
        group = QActionGroup(self)
        self.themes: dict[ThemeChoice, QAction] = {}
        for choice, words in _THEMES.items():
            action = QAction(words, group)
            action.setCheckable(True)
            self.themes[choice] = action
        self.themes[ThemeChoice.SYSTEM].setChecked(True)
        self.menus[3].addMenu("The&me").addActions(list(self.themes.values()))
        self.delays: dict[tuple[Delay, int], QAction] = {}
        for delay, (place, words, choices) in _DELAYS.items():
            self._make_delay(delay, self.menus[place].addMenu(words), choices)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    @property
    def every(self) -> tuple[QAction, ...]:
        """All of them, those of the theme too."""
        return (*self._by_name.values(), *self.themes.values(), *self.delays.values(), self.toggle)

    def connect_each(self, acts: "dict[str, Callable[[], object]]") -> None:
        """Let actions do something. Through a lambda, because the signal carries a bool that slots do not take."""
        for name, act in acts.items():
            self._by_name[name].triggered.connect(lambda _=False, act=act: act())

    def enable(self, possible: bool, *names: str) -> None:  # noqa: FBT001  # as Qt's own setters
        """Let these be chosen, or not."""
        for name in names:
            self._by_name[name].setEnabled(possible)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """What can be done by keyboard, as (what it does, keys)."""
        return tuple(
            (action.text().replace("&", "").rstrip("…"), " or ".join(keys.toString() for keys in action.shortcuts()))
            for menu in self.menus
            for action in menu.actions()
            if action.isVisible() and action.shortcuts()
        )

    def _make_delay(self, delay: Delay, menu: "QMenu", choices: dict[int, str]) -> None:
        group = QActionGroup(self)
        for seconds, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            self.delays[delay, seconds] = action

    def _make(self, offer: Offer) -> QAction:
        action = QAction(offer.text, self)
        if offer.picture:
            action.setIcon(icon(offer.picture))
        if offer.keys:
            action.setShortcuts([QKeySequence(keys) for keys in offer.keys.split(" or ")])
        self._by_name[offer.name] = action
        return action
