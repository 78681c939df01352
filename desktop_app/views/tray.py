"""The icon beside the clock: quick check, the default account, the window, the lock, the end."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.domain.book import may_be_default
from desktop_app.domain.states import AccountRow, AccountsState
from desktop_app.views.icons import app_icon, icon
from desktop_app.views.labels import literal, plain_tooltip, shortened
from desktop_app.views.language import tr

MOST = 20
"""How many accounts the menu offers for the default; the list in the window has them all."""
_SHOWN_MS = 8000
_NAME = "Qubit Keychain"


def is_there() -> bool:
    """Whether this desktop shows such icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Its menu is made anew whenever it opens; a locked window's accounts are in none of it."""

    show_requested = Signal()
    toggle_requested = Signal()
    check_requested = Signal(str)
    """AccountId"""
    default_requested = Signal(str)
    """AccountId"""
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = AccountsState()
        self._locked = False
        self._choices: QMenu | None = None
        self.menu = QMenu()
        self.menu.setAccessibleName(_NAME)
        self.menu.aboutToShow.connect(self._fill)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.show_requested)
        self._fill()

    def show(self) -> None:
        """Be there."""
        self._icon.show()
        self._tell()

    def hide(self) -> None:
        """Go away."""
        self._icon.hide()

    @property
    def is_shown(self) -> bool:
        """True while the icon can be seen."""
        return self._icon.isVisible()

    @Slot(object)
    def render(self, state: AccountsState) -> None:
        """Know these accounts; the menu follows when it opens."""
        self._state = state
        self._tell()

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """While locked the menu names no account."""
        self._locked = locked
        self._tell()
        # Desktops keep a copy of the menu, which works. Not at once: “Lock” in this very menu leads here.
        QTimer.singleShot(0, self._fill)

    def say(self, title: str, text: str, *, bad: bool) -> None:
        """Show a message for some seconds, as far as the desktop does that."""
        kind = QSystemTrayIcon.MessageIcon.Warning if bad else QSystemTrayIcon.MessageIcon.Information
        self._icon.showMessage(title, text, kind, _SHOWN_MS)

    def _tell(self) -> None:
        default = self._default()
        words = tr("default: {name}", name=shortened(default.account.name)) if default else ""
        self._icon.setToolTip(plain_tooltip(" · ".join(filter(None, (_NAME, words)))))

    def _default(self) -> AccountRow | None:
        if self._locked:
            return None
        return next((row for row in self._state.rows if row.default), None)

    @Slot()
    def _fill(self) -> None:
        menu = self.menu
        menu.clear()
        if self._choices is not None:  # which `clear` leaves
            self._choices.deleteLater()
            self._choices = None
        self._add(tr("&Show the window"), "", self.show_requested.emit)
        menu.addSeparator()
        if not self._locked:
            if default := self._default():
                account = default.account
                words = tr("&Check “{name}”", name=literal(shortened(account.name)))
                self._add(words, "check", lambda: self.check_requested.emit(account.id))
            self._add_defaults()
            menu.addSeparator()
            self._add(tr("&Lock"), "lock", self.lock_requested.emit)
        self._add(tr("&Quit"), "", self.quit_requested.emit)

    def _add_defaults(self) -> None:
        rows = [row for row in self._state.rows if may_be_default(row.account)]
        if len(rows) < 2:  # noqa: PLR2004  # nothing to choose
            return
        choose = self._choices = self.menu.addMenu(tr("&Default account"))
        group = QActionGroup(choose)
        # The pinned ones come first in the list already; the default is always among them.
        shown = rows[:MOST]
        if (default := self._default()) and default not in shown:
            shown = [default, *shown[:-1]]
        for row in shown:
            action = QAction(literal(shortened(row.account.name)), group)
            action.setCheckable(True)
            action.setChecked(row.default)
            action.triggered.connect(lambda _=False, chosen=row.account.id: self.default_requested.emit(chosen))
            choose.addAction(action)
        if len(rows) > len(shown):
            choose.addSeparator()
            more = choose.addAction(tr("More in the window …"))
            more.triggered.connect(self.show_requested)

    def _add(self, words: str, picture: str, act: object) -> None:
        action = self.menu.addAction(words)
        if picture:
            action.setIcon(icon(picture))
        action.triggered.connect(lambda: act())  # type: ignore[operator]  # noqa: PLW0108  # the signal carries a bool

    @Slot(QSystemTrayIcon.ActivationReason)
    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.toggle_requested.emit()
