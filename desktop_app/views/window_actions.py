"""What the menus and shortcuts offer; the window connects what each does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from desktop_app.domain.sentence import Sentence
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.icons import icon
from desktop_app.views.language import plain, tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from desktop_app.views.toolbar import MainToolBar

_THEMES: dict[ThemeChoice, str] = {
    ThemeChoice.SYSTEM: Sentence("As the &system"),
    ThemeChoice.LIGHT: Sentence("&Light"),
    ThemeChoice.DARK: Sentence("&Dark"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """An action: its name in the code, its words, its icon and its shortcuts divided by “ or ”.

    One without words is the tool bar's.
    """

    name: str
    text: str = ""
    picture: str = ""
    keys: str = ""


_LINE = Offer("")
_MENUS: tuple[tuple[Offer, ...], ...] = (
    (
        Offer("new", keys="Ctrl+N"),
        Offer("save", Sentence("&Save"), "", "Ctrl+S"),
        Offer("paste", Sentence("&Paste an account"), "paste", "Ctrl+Shift+V"),
        _LINE,
        Offer("bring_in", keys="Ctrl+Shift+I"),
        Offer("export", keys="Ctrl+Shift+E"),
        Offer("lend", Sentence("Lend &for a while…"), "lend"),
        _LINE,
        Offer("back_up", Sentence("&Back up…"), "backup"),
        Offer("restore", Sentence("&Restore a backup…"), "restore"),
        _LINE,
        Offer("settings", Sentence("Se&ttings…"), "settings", "Ctrl+,"),
        Offer("lock", Sentence("&Lock"), "lock", "Ctrl+L"),
        _LINE,
        Offer("close", Sentence("&Close the window"), "", "Ctrl+W"),
        Offer("quit", Sentence("&Quit"), "", "Ctrl+Q"),
    ),
    (
        Offer("undo", Sentence("&Undo"), "undo", "Ctrl+Z"),
        Offer("redo", Sentence("&Redo"), "redo", "Ctrl+Shift+Z or Ctrl+Y"),
        _LINE,
        Offer("find", Sentence("&Find account"), "search", "Ctrl+F or F3"),
        Offer("edit", Sentence("&Edit account"), "edit", "Ctrl+E"),
        Offer("rename", Sentence("Re&name account"), "", "F2"),
        Offer("tags", Sentence("Ta&gs…"), "tag", "Ctrl+G"),
        Offer("duplicate", Sentence("&Duplicate account"), "copy", "Ctrl+D"),
        Offer("delete", Sentence("De&lete account"), "delete", "Del"),
        _LINE,
        Offer("copy_name", Sentence("&Copy name")),
        Offer("copy_instance", Sentence("Copy &instance")),
        Offer("copy_key", Sentence("Copy &key")),
    ),
    (
        Offer("check", keys="Ctrl+T"),
        Offer("job", Sentence("&Run test job"), "job", "Ctrl+Shift+J"),
        Offer("cancel", Sentence("Ca&ncel the test"), "stop", "Ctrl+."),
        Offer("check_all", keys="Ctrl+Shift+T"),
        _LINE,
        Offer("default", Sentence("Make &default"), "star", "Ctrl+Shift+D"),
        Offer("pin", Sentence("&Pin"), "pin", "Ctrl+P"),
        Offer("move_up", Sentence("Move &up"), "arrow-up", "Alt+Up"),
        Offer("move_down", Sentence("Move d&own"), "arrow-down", "Alt+Down"),
        _LINE,
        Offer("key_care", Sentence("&Key at IBM…")),
    ),
    (
        Offer("account_tab", Sentence("&Account details"), "", "Ctrl+1"),
        Offer("test_tab", Sentence("&Test panel"), "", "Ctrl+2"),
        Offer("code_tab", Sentence("&Code"), "", "Ctrl+3"),
        Offer("jobs_tab", Sentence("&Jobs"), "", "Ctrl+4"),
        Offer("fleet", Sentence("A&ll accounts"), "check-all", "Ctrl+0"),
        Offer("next_pane", Sentence("&Next pane"), "", "F6"),
        _LINE,
        Offer("bin", Sentence("&Bin…"), "delete"),
        Offer("history", Sentence("&History…"), "history"),
        _LINE,
    ),
    (
        Offer("which", Sentence("&Which account does a notebook use?"), "info"),
        Offer("doctor", Sentence("Keyring &doctor"), "doctor"),
        Offer("shortcuts", Sentence("&Keyboard shortcuts"), "keyboard", "Ctrl+/"),
        Offer("about", Sentence("&About Qubit Keychain"), "info"),
    ),
)


class WindowActions(QObject):
    """Every action by its name in the code; `themes` and `toggle` belong to the theme."""

    def __init__(self, menus: "tuple[QMenu, ...]", toolbar: "MainToolBar", parent: QObject) -> None:
        """`menus` are File, Edit, Account, View and Help, empty until now."""
        super().__init__(parent)
        self._by_name: dict[str, QAction] = dict(toolbar.made)
        self.toggle = toolbar.toggle
        self.menus = menus
        for menu, offers in zip(menus, _MENUS, strict=True):
            for offer in offers:
                if offer is _LINE:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(offer))
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        # Ctrl+Z and Del belong to the field that has the keyboard; these are for everywhere else.
        self["delete"].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        group = QActionGroup(self)
        self.themes: dict[ThemeChoice, QAction] = {}
        for choice, words in _THEMES.items():
            action = QAction(translated(words), group)
            action.setCheckable(True)
            self.themes[choice] = action
        self.themes[ThemeChoice.SYSTEM].setChecked(True)
        self.menus[3].addMenu(tr("The&me")).addActions(list(self.themes.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    @property
    def every(self) -> tuple[QAction, ...]:
        """All of them, those of the theme too."""
        return (*self._by_name.values(), *self.themes.values(), self.toggle)

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
            (
                # Not as “Undo: …”, which is what it would take back at the moment.
                plain(action.text() if action.icon().isNull() else action.iconText()).rstrip(" …"),
                " or ".join(keys.toString() for keys in action.shortcuts()),
            )
            for menu in self.menus
            for action in menu.actions()
            if action.isVisible() and action.shortcuts()
        )

    def _make(self, offer: Offer) -> QAction:
        action = self._by_name.get(offer.name) or QAction(translated(offer.text), self)
        if offer.picture:
            action.setIcon(icon(offer.picture))
            action.setIconText(plain(action.text()).rstrip(" …"))
        if offer.keys:
            action.setShortcuts([QKeySequence(keys) for keys in offer.keys.split(" or ")])
        self._by_name[offer.name] = action
        return action
