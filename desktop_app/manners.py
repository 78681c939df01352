"""Desktop manners, put together: settings, tray, messages, what the window remembers; made after the first frame."""

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, QTimer, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop_app.controllers.notices import explain
from desktop_app.controllers.told import ToldController
from desktop_app.domain.accounts import AccountId
from desktop_app.domain.settings import Density, Motion, Settings
from desktop_app.domain.states import AccountAct, AccountWish
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.later import Later
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.views.language import available_languages, together, tr, tr_n
from desktop_app.views.theme import apply_theme
from desktop_app.views.window_place import remember_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop_app.controllers.accounts import AccountsController
    from desktop_app.controllers.changes import ChangesController
    from desktop_app.controllers.checkup import CheckupController
    from desktop_app.controllers.settings import SettingsController
    from desktop_app.domain.cancel import CancelToken
    from desktop_app.domain.states import CheckProgress, LockState
    from desktop_app.services.account_book import AccountBook
    from desktop_app.tasks.runner import TaskRunner
    from desktop_app.views.about_dialog import AboutDialog
    from desktop_app.views.main_window import MainWindow
    from desktop_app.views.settings_dialog import SettingsDialog
    from desktop_app.views.table import Table
    from desktop_app.views.tray import Tray

SHOWN_LAST = "window/account"
"""As in `app`, which reads it."""
_TAB = "window/tab"
_LIST = "window/list"
_SEARCHES = "window/searches"
_COLUMNS = "columns/{}"
_LETTERS = "columns/{}-letters"
"""How large the letters are beside which these columns are so wide."""
_SOON_MS = 1000
"""From a change of the window to remembering it: whatever ends the program, little of it is lost."""
_NAMED = 3
"""How many accounts a message names."""
_BREATH = 8
"""Milliseconds between the turns in which a dialog is made and opened."""


class Manners(QObject):
    """Keeps the window as it was left, and lets the settings hold."""

    vault_file_wanted = Signal(bool)
    """True to create it, False to unlock it"""

    def __init__(  # noqa: PLR0913  # by keyword
        self,
        window: "MainWindow",
        store: QSettings,
        settings: "SettingsController",
        *,
        book: "Callable[[], AccountBook]",
        tasks: "TaskRunner",
        accounts: "AccountsController",
        changes: "ChangesController",
        checkup: "CheckupController",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._book = book
        self._tasks = tasks
        self._settings = settings
        self._accounts = accounts
        self._changes = changes
        self._checkup = checkup
        self._tray: Tray | None = None
        self._settings_dialog: SettingsDialog | None = None
        self._locked = False
        self._still = False
        self.told = ToldController(self)
        self.told.told.connect(self._tell)
        checkup.progressed.connect(self._note)
        settings.chosen.connect(self._follow)
        self._recall()
        self._follow(settings.settings)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.remember)
        self._watch_for_changes()

    # -- settings ------------------------------------------------------------------------------------------------

    @Slot()
    def open_settings(self) -> None:
        """Show the settings, if they are not shown already."""
        if self._settings_dialog is not None:
            return
        from desktop_app.views.settings_dialog import SettingsDialog  # noqa: PLC0415  # when they are wanted
        from desktop_app.views.tray import is_there  # noqa: PLC0415  # as above

        dialog = self._settings_dialog = SettingsDialog(self._window)
        # Closed before it is shown, as a lock does, it says nothing of being finished.
        dialog.destroyed.connect(self._drop_settings)
        settings = self._settings
        settings.tell(languages=tuple(map(tuple, available_languages())), has_tray=is_there())
        settings.state_changed.connect(dialog.render)
        dialog.chosen.connect(settings.choose)
        dialog.days_chosen.connect(settings.keep_replaced)
        dialog.reset_requested.connect(settings.reset)
        dialog.create_requested.connect(lambda: self.vault_file_wanted.emit(True))
        dialog.unlock_requested.connect(lambda: self.vault_file_wanted.emit(False))
        dialog.passphrase_requested.connect(self._ask_for_passphrase)
        dialog.render(settings.state)
        turns = Later(_BREATH, dialog)
        turns.add(settings.look, lambda: turns.go_through(dialog.furnish()))
        dialog.open_soon(dialog.prepare(), then=lambda: turns.start(_BREATH))

    @Slot()
    def _drop_settings(self) -> None:
        self._settings_dialog = None

    @Slot()
    def _ask_for_passphrase(self) -> None:
        from desktop_app.views.passphrase_dialog import PassphraseDialog  # noqa: PLC0415  # when it is wanted

        dialog = PassphraseDialog(self._window)
        self._settings.passphrase_settled.connect(dialog.settle)
        dialog.given.connect(self._settings.change_passphrase)
        dialog.open()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        window = self._window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            from desktop_app.views.busy_bar import STILL  # noqa: PLC0415  # not needed at the start
            from desktop_app.views.text_size import apply_text_size  # noqa: PLC0415  # as above

            application.setProperty(STILL, self._still or settings.motion is Motion.LESS)
            apply_theme(application, settings.theme)
            before = application.font().pointSizeF()
            apply_text_size(application, settings.text_percent)
            if (after := application.font().pointSizeF()) != before:
                window.widen_list(after / before)
        window.show_theme(settings.theme)
        window.accounts.set_compact(settings.density is Density.COMPACT)
        self.told.follow(settings)
        self._follow_tray(settings)

    def look_at_desktop(self) -> None:
        """Was the desktop told to keep still? Asked late, and on a worker: a bus may take its time."""
        # Whoever tells it something else does so in another program, and comes back.
        unique = Qt.ConnectionType.UniqueConnection
        QGuiApplication.instance().applicationStateChanged.connect(self._come_back, unique)  # type: ignore[union-attr]  # it exists

        def work(*_: object) -> bool:
            from desktop_app.host.motion import prefers_stillness  # noqa: PLC0415  # on the worker

            return prefers_stillness(os.environ)

        self._tasks.latest("motion", work, self._desktop_seen)

    @Slot(Qt.ApplicationState)
    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look_at_desktop()

    def _desktop_seen(self, outcome: Outcome[bool]) -> None:
        match outcome:
            case Done(still) if still is not self._still:
                self._still = still
                self._follow(self._settings.settings)
            case Failed(error):
                explain(error)
            case Done() | Stopped():
                pass

    @Slot(object)
    def choose_theme(self, theme: ThemeChoice) -> None:
        """Let the window have this theme, from now on."""
        self._settings.choose(replace(self._settings.settings, theme=theme))

    def report_to(self, dialog: "AboutDialog") -> None:
        """Put a report together for the dialog; on a worker, because it asks the keyring who it is."""
        window = f"Qt {qVersion()}, PySide6 {PySide6.__version__}, {QGuiApplication.platformName()}"
        accounts, settings, book = self._accounts.accounts, self._settings.settings, self._book
        dialog.copy_requested.connect(lambda text: QGuiApplication.clipboard().setText(text))  # no QObject of ours

        def work(cancel: "CancelToken", _: object) -> str:
            from desktop_app.services.about_report import about_report  # noqa: PLC0415  # on the worker

            return about_report(window, book().keyring_status(cancel), accounts, settings)

        def show(outcome: Outcome[str]) -> None:
            if isinstance(outcome, Done) and isValid(dialog):
                dialog.show_report(outcome.value)
            elif isinstance(outcome, Failed):
                explain(outcome.error)

        self._tasks.latest("about", work, show)

    # -- tray and messages ---------------------------------------------------------------------------------------

    def _follow_tray(self, settings: Settings) -> None:
        window = self._window
        if settings.tray and self._tray is None:
            self._make_tray()
        elif not settings.tray and self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        kept = self._tray is not None and self._tray.is_shown
        window.hides_on_close = kept and settings.close_to_tray
        QApplication.setQuitOnLastWindowClosed(not kept)
        if not kept and not window.isVisible():
            window.show()

    def _make_tray(self) -> None:
        from desktop_app.views.tray import Tray, is_there  # noqa: PLC0415  # when it is wanted

        if not is_there():
            return
        tray = self._tray = Tray(self)
        tray.set_locked(self._window.is_locked)
        tray.render(self._accounts.state)
        self._accounts.state_changed.connect(tray.render)
        tray.show_requested.connect(self._window.come_forward)
        tray.toggle_requested.connect(self._toggle)
        tray.check_requested.connect(self._check)
        tray.default_requested.connect(self._make_default)
        tray.lock_requested.connect(self._window.lock_requested)
        tray.quit_requested.connect(self.quit)
        tray.show()

    @Slot(object)
    def follow_lock(self, state: "LockState") -> None:
        """The window was locked or unlocked."""
        self._locked = state.locked
        if self._tray:
            self._tray.set_locked(state.locked)

    @Slot()
    def _toggle(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized() and self._window.isActiveWindow():
            self._window.hide()
        else:
            self._window.come_forward()

    @Slot(str)
    def _check(self, account_id: str) -> None:
        if account := self._accounts.account(account_id):
            self._checkup.check_account(account)

    @Slot(str)
    def _make_default(self, account_id: str) -> None:
        self._changes.carry_out(AccountWish(act=AccountAct.DEFAULT, ids=(AccountId(account_id),)))

    @Slot()
    def quit(self) -> None:
        """End the program, wherever its window is."""
        # What may be lost, edits and accounts of this session, is asked about over the window.
        if not self._window.isVisible() or self._window.form.has_edits():
            self._window.come_forward()
        self._window.close()

    @Slot(object)
    def _note(self, progress: "CheckProgress") -> None:
        if not self._window.isActiveWindow():
            self.told.note(progress)

    @Slot(object)
    def _tell(self, told: tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]) -> None:
        failed, passed = told
        QApplication.alert(self._window)
        if self._tray is None:
            return
        for bad, results, title in (
            (True, failed, tr_n("{n} check failed", "{n} checks failed", len(failed))),
            (False, passed, tr_n("{n} check passed", "{n} checks passed", len(passed))),
        ):
            if results:
                text = tr("The window is locked.") if self._locked else _named(results)
                self._tray.say(title, text, bad=bad)

    # -- remembering ---------------------------------------------------------------------------------------------

    def _recall(self) -> None:
        store, window = self._store, self._window
        window.accounts.recall(str(store.value(_LIST) or ""), str(store.value(_SEARCHES) or ""))
        window.tabs.setCurrentIndex(_number(store.value(_TAB)))
        for name, page in (("fleet", window.fleet), ("jobs", window.jobs)):
            page.made.connect(lambda name=name, page=page: self._recall_columns(name, page.page.table))
            if page.is_made:
                self._recall_columns(name, page.page.table)

    def _recall_columns(self, name: str, table: "Table") -> None:
        columns, letters = _COLUMNS.format(name), _LETTERS.format(name)
        state = self._store.value(columns)
        if isinstance(state, QByteArray):
            table.recall(state, _number(self._store.value(letters)))

        def remember() -> None:
            arrangement, size = table.arrangement()
            self._store.setValue(columns, arrangement)
            self._store.setValue(letters, size)

        table.arranged.connect(remember)

    def _watch_for_changes(self) -> None:
        window = self._window
        changes: list[SignalInstance] = [
            window.splitter.splitterMoved,
            window.tabs.currentChanged,
            window.accounts.arranged,
            self._accounts.selected,
        ]
        for handle in filter(None, [window.windowHandle()]):  # there is none where the window starts hidden
            changes += [handle.xChanged, handle.yChanged, handle.widthChanged, handle.heightChanged]
        for changed in changes:
            changed.connect(self._remember_soon)

    @Slot()
    def _remember_soon(self) -> None:
        self._soon.start()

    def stop(self) -> None:
        """At the end: remember how the window was left."""
        self._soon.stop()
        self.remember()
        if self._tray:
            self._tray.hide()

    @Slot()
    def remember(self) -> None:
        """Remember how the window is."""
        store, window = self._store, self._window
        remember_place(window, store)
        if not self._settings.settings.reopen:
            store.remove(SHOWN_LAST)
            store.remove(_TAB)
        elif not self._locked:
            store.setValue(SHOWN_LAST, self._accounts.state.selected or "")
            store.setValue(_TAB, window.tabs.currentIndex())
        if not self._locked:
            arrangement, searches = window.accounts.remembered()
            store.setValue(_LIST, arrangement)
            store.setValue(_SEARCHES, searches)


def _named(results: tuple[tuple[str, str], ...]) -> str:
    lines = [together(": ", (name, said)) for name, said in results[:_NAMED]]
    if more := len(results) - _NAMED:
        lines += [tr_n("and {n} more", "and {n} more", more)] if more > 0 else []
    return "\n".join(lines)


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isdecimal() else 0
