"""Lock and clipboard, put together: what keeps eyes and other programs away from keys and accounts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.controllers.lock import LockController
from desktop_app.controllers.notices import explain
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.settings import Settings
from desktop_app.domain.states import (
    AccountAct,
    AccountWish,
    Choice,
    LockState,
    Notice,
    NoticeChoice,
    Severity,
)
from desktop_app.host import screen_lock
from desktop_app.tasks.outcome import Done, Failed, Outcome
from desktop_app.tasks.watch import Watch
from desktop_app.views.clipboard import Clipboard
from desktop_app.views.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.controllers.accounts import AccountsController
    from desktop_app.controllers.settings import SettingsController
    from desktop_app.domain.accounts import AccountDraft, Credentials
    from desktop_app.domain.secret import Secret
    from desktop_app.services.account_book import AccountBook
    from desktop_app.tasks.runner import TaskRunner
    from desktop_app.views.main_window import MainWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_SUBJECT = "clipboard"


class Safekeeping(QObject):
    """Locks the window by wish, after idling and with the screen; copies texts and takes keys away again."""

    def __init__(
        self,
        window: "MainWindow",
        book: "Callable[[], AccountBook]",
        tasks: "TaskRunner",
        settings: "SettingsController",
        *,
        accounts: "AccountsController",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        self._tasks = tasks
        self._settings = settings
        self._accounts = accounts
        self._typed: AccountDraft | None = None
        self.clipboard = Clipboard(self)
        self.clipboard.cleared.connect(self._say_cleared)
        self.lock = LockController(book, tasks, self)
        self.lock.state_changed.connect(self._follow_lock)
        window.lock_requested.connect(self.lock.lock)
        window.unlock_requested.connect(self.lock.unlock)
        settings.chosen.connect(self._follow_settings)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock.lock)
        self._watch: Watch | None = None
        self._follow_settings(settings.settings)

    def copy(self, wish: AccountWish) -> None:
        """Put an account's name, instance or key on the clipboard."""
        account = self._accounts.account(wish.ids[0])
        if account is None:
            return
        match wish.act:
            case AccountAct.COPY_NAME:
                self.clipboard.put(account.name)
            case AccountAct.COPY_INSTANCE:
                self.clipboard.put(account.instance)
            case _:
                self._tasks.latest(
                    "copy",
                    lambda cancel, _: self._book().credentials(account.id, cancel),
                    lambda outcome: self._copy_key(outcome, account.name),
                )

    def put_secret(self, secret: "Secret", said: str) -> None:
        """Put a secret on the clipboard for the time that is set, and say so; never one that comes after the lock."""
        if self._window.is_locked:
            return
        seconds = self._settings.settings.clipboard_seconds
        self.clipboard.put_secret(secret, seconds)
        self._window.show_notice(
            Notice(
                title=said,
                advice="" if seconds else Sentence("It stays there until this program ends."),
                severity=Severity.INFO,
                choices=(NoticeChoice(text=Sentence("Clear it now"), choice=Choice.CLEAR_CLIPBOARD),),
                seconds=seconds,
                subject=_SUBJECT,
            )
        )

    def stop(self) -> None:
        """At the end: nothing of ours stays on the clipboard."""
        self.clipboard.clear()
        if self._watch:
            self._watch.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Start waiting anew whenever somebody does something. Installed only while idling locks."""
        if event.type() in _TOUCHES and not self.lock.is_locked:
            self._idle.start(self._settings.settings.idle_seconds * 1000)
        return super().eventFilter(watched, event)

    def _copy_key(self, outcome: "Outcome[Credentials]", name: str) -> None:
        match outcome:
            case Done(credentials) if credentials.api_key:
                self.put_secret(credentials.api_key, Sentence("The key of “{name}” is on the clipboard", name=name))
            case Failed(error):
                self._window.show_notice(explain(error))
            case _:
                pass

    @Slot()
    def _say_cleared(self) -> None:
        self._window.show_notice(Notice(title="", subject=_SUBJECT))

    @Slot(object)
    def _follow_lock(self, state: LockState) -> None:
        was_locked = self._window.is_locked
        if state.locked and not was_locked:
            self._typed = self._window.form.draft()
            self.clipboard.clear()
        self._window.render_lock(state)
        if self._typed is not None:
            # The form is emptied, and yet holds something: what another program changes meanwhile goes past it.
            self._accounts.note_edits(True)
        if was_locked and not state.locked:
            typed, self._typed = self._typed, None
            self._accounts.tell_again(typed)
            self._follow_idle()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        SecretField.shown_ms = settings.reveal_seconds * 1000
        self._follow_idle()
        self._follow_screen()

    def _follow_idle(self) -> None:
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        self._idle.stop()
        if seconds := self._settings.settings.idle_seconds:
            application.installEventFilter(self)
            self._idle.start(seconds * 1000)

    def _follow_screen(self) -> None:
        wanted = self._settings.settings.lock_with_screen
        if wanted and self._watch is None:
            self._watch = Watch(screen_lock.watch_session, screen_lock.watch_system, parent=self)
            self._watch.seen.connect(self.lock.lock)
        elif not wanted and self._watch is not None:
            self._watch.stop()
            self._watch = None
