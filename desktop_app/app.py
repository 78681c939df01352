"""The window, put together: the only place that knows the concrete classes on both sides."""

import gc
import logging
import os
import sys
import threading
import time
from collections import deque
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.controllers.accounts import AccountsController
from desktop_app.controllers.changes import CHANGES, ChangesController
from desktop_app.controllers.checkup import CheckupController
from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import AccountId
from desktop_app.domain.errors import AppError
from desktop_app.domain.states import (
    AccountAct,
    AccountsState,
    AccountWish,
    Choice,
    KeyringState,
    Notice,
    NoticeChoice,
    Severity,
    ThemeChoice,
)
from desktop_app.host.pool import DaemonPool
from desktop_app.host.single_instance import raise_other, socket_path
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner
from desktop_app.views.language import apply_language
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.controllers.instance import FirstInstance
    from desktop_app.dialogs import Dialogs
    from desktop_app.domain.accounts import AccountDraft
    from desktop_app.domain.book import Book
    from desktop_app.domain.checkup import CheckReport
    from desktop_app.domain.secret import Secret
    from desktop_app.inquiries import Inquiries
    from desktop_app.qiskit_files.paste import Pasted
    from desktop_app.safekeeping import Safekeeping
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.checkup_process import CheckupProcess
    from desktop_app.services.lending import Loan
    from desktop_app.services.practice import PracticeService

logger = logging.getLogger(__name__)

QUIT_LIMIT = 2.5
"""Seconds the end may take for cancelling jobs at the service; then the program ends all the same."""
CHECKS_AT_ONCE = 20
"""Check-ups that may run at the same time; their threads wait for the checking process and cost next to nothing."""
_SWITCH_INTERVAL = 0.001
"""Seconds after which a busy worker thread lets the window have its turn; Python's own 5 ms add up to lost frames."""
_OUTSIDE_MS = 3000
"""How often it is looked whether another program changed the accounts file; that costs one call to the system."""
_BREATH = 50
"""Milliseconds between the things that are done when the accounts are shown."""
_UNLISTED = 2000
"""Milliseconds after which they are done even though the accounts, on a slow disk say, are not there."""
_UNPAINTED = 1000
"""Milliseconds after which the accounts are read even though the window, minimised say, was never painted."""


class App(QObject):
    """Connects views and controllers; neither knows the other."""

    def __init__(
        self,
        window: MainWindow,
        book: "Callable[[], AccountBook]",
        pool: DaemonPool,
        settings: QSettings,
        practice: "PracticeService | None" = None,
    ) -> None:
        super().__init__()
        self.window = window
        self.tasks = TaskRunner(pool, self)
        self.accounts = AccountsController(book, self.tasks, self)
        self._checks_apart = _ChecksApart()
        # Threads of their own: checks of services that do not answer must not keep a save or a cancel waiting.
        self._check_pool = DaemonPool(CHECKS_AT_ONCE)
        self._check_tasks = TaskRunner(self._check_pool, self)
        self.checkup = CheckupController(book, self._check_tasks, self, self._checks_apart)
        self.changes = ChangesController(book, self.tasks, self)
        self._book = book
        self._looked = False
        self._dialogs: Dialogs | None = None
        self._safekeeping: Safekeeping | None = None
        self._instance: FirstInstance | None = None
        self._outside = QTimer(self, interval=_OUTSIDE_MS)
        self._outside.timeout.connect(self.changes.look_outside)
        self._pool = pool
        self._settings = settings
        self._practice = practice
        self._after_first_frame = QTimer(self, singleShot=True)
        self._after_first_frame.timeout.connect(self._begin)
        self._later: deque[Callable[[], None]] = deque()
        self._next_later = QTimer(self, singleShot=True)
        self._next_later.timeout.connect(self._do_later)
        self._inquiries: Inquiries | None = None
        self._connect_accounts()
        self._connect_checkup()
        self._connect_changes()
        window.theme_chosen.connect(self._choose_theme)
        window.closing.connect(self.shut_down)

    def start(self) -> None:
        """Show the window; everything that can wait begins after the first frame."""
        # A timer without delay is no help: it fires before the frame, and its imports then compete with the painting.
        self.window.installEventFilter(self)
        self._after_first_frame.start(_UNPAINTED)
        self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Notice that the first frame is being painted; what waits for it runs when it is done."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._after_first_frame.start(0)
        return False

    @Slot()
    def shut_down(self) -> None:
        """Hide, give up what is under way, take loans back, let jobs be cancelled at the service, and end."""
        self.window.hide()
        self._next_later.stop()
        self._outside.stop()
        if self._instance:
            self._instance.stop()
        if self._safekeeping:
            self._safekeeping.stop()
        for loan in self._dialogs.loans if self._dialogs else ():
            self._pool.execute(partial(_take_back, loan))
        self.tasks.shut_down()
        self._check_tasks.shut_down()
        ends = time.monotonic() + QUIT_LIMIT
        self._pool.close(QUIT_LIMIT)
        self._check_pool.close(max(0.0, ends - time.monotonic()))
        self._checks_apart.close()
        if self._practice is not None:
            self._practice.stop()
        QApplication.quit()

    def _connect_accounts(self) -> None:
        window, accounts = self.window, self.accounts
        accounts.state_changed.connect(window.render_accounts)
        accounts.form_changed.connect(window.render_form)
        accounts.field_checked.connect(window.form.show_verdict)
        accounts.keyring_changed.connect(window.render_keyring)
        accounts.notice_raised.connect(window.show_notice)
        accounts.selected.connect(self.checkup.show)
        accounts.removed.connect(self.checkup.forget)
        window.new_account_requested.connect(accounts.start_new)
        window.accounts.account_selected.connect(accounts.select)
        window.form.save_requested.connect(accounts.save)
        window.form.field_left.connect(accounts.check_field)
        window.form.channel_chosen.connect(accounts.choose_channel)
        window.form.reverted.connect(accounts.revert)
        window.form.edited.connect(accounts.note_edits)

    def _connect_changes(self) -> None:
        window, accounts, changes = self.window, self.accounts, self.changes
        changes.book_changed.connect(accounts.take)
        changes.notice_raised.connect(window.show_notice)
        changes.removed.connect(self.checkup.forget)
        changes.added.connect(accounts.select)
        accounts.book_taken.connect(changes.note)
        accounts.book_taken.connect(self._look_for_accounts)
        window.undo_requested.connect(changes.undo)
        window.redo_requested.connect(changes.redo)
        window.wished.connect(self._take_wish)
        window.notices.chosen.connect(self._take_choice)
        window.paste_requested.connect(self._paste)
        # Through lambdas, because `dialogs` is made when the first one is wanted.
        window.import_requested.connect(lambda path: self.dialogs.open_import(path))  # noqa: PLW0108  # as said
        window.restore_requested.connect(lambda path: self.dialogs.open_restore(path))  # noqa: PLW0108  # as said
        window.bin_requested.connect(lambda: self.dialogs.open_bin())  # noqa: PLW0108  # as said
        window.doctor_requested.connect(lambda: self.dialogs.open_doctor())  # noqa: PLW0108  # as said

    @property
    def dialogs(self) -> "Dialogs":
        """The dialogs, made when the first is wanted."""
        if self._dialogs is None:
            from desktop_app.dialogs import Dialogs  # noqa: PLC0415  # after the first frame

            self._dialogs = Dialogs(self.window, self._book, self.tasks, accounts=self.accounts, changes=self.changes)
            self._dialogs.account_wanted.connect(self._open_account)
        return self._dialogs

    @property
    def safekeeping(self) -> "Safekeeping":
        """Lock and clipboard."""
        if self._safekeeping is None:
            from desktop_app.safekeeping import Safekeeping  # noqa: PLC0415  # after the first frame

            self._safekeeping = Safekeeping(self.window, self._book, self.tasks, self._settings, accounts=self.accounts)
        return self._safekeeping

    @Slot(object)
    def _look_for_accounts(self, book: "Book") -> None:
        """On the first run: is there something on this computer that could be imported? Asked once."""
        if self._looked or self._practice is not None:
            return
        self._looked = True
        if not book.accounts and not book.binned:
            self.tasks.queued("found", lambda *_: _found(self._book()), self._found)

    def _found(self, outcome: "Outcome[tuple[int, str]]") -> None:
        match outcome:
            case Done((count, place)):
                self.window.show_found(count, place)
            case Failed(error):
                explain(error)
            case Stopped():
                pass

    @Slot(str)
    def _open_account(self, account_id: str) -> None:
        self.window.leave_form(lambda: self.accounts.select(account_id))

    @Slot()
    def _paste(self) -> None:
        text = QApplication.clipboard().text()
        self.tasks.latest("paste", lambda *_: _recognised(text), self._pasted)

    def _pasted(self, outcome: "Outcome[Pasted | None]") -> None:
        match outcome:
            case Done(pasted) if pasted is not None and pasted.fields:
                self.accounts.fill(pasted.draft, pasted.fields)
                self.window.show_notice(
                    Notice(
                        title=f"Filled in from {pasted.recognised}",
                        advice=" ".join(pasted.remarks),
                        severity=Severity.INFO,
                        subject="paste",
                    )
                )
            case Done(pasted):
                said = " ".join(pasted.remarks) if pasted else ""
                self.window.show_notice(
                    Notice(
                        title="Nothing of an account was recognised on the clipboard",
                        advice=said or "Copy a code snippet, an apikey.json, a curl line, a .env, a CRN or a key.",
                        severity=Severity.WARNING,
                        subject="paste",
                    )
                )
            case Failed(error):
                self.window.show_notice(explain(error))
            case Stopped():
                pass

    @Slot(object)
    def _take_wish(self, wish: AccountWish) -> None:
        match wish.act:
            case AccountAct.CHECK:
                self._check(wish.ids)
            case AccountAct.COPY_NAME | AccountAct.COPY_INSTANCE | AccountAct.COPY_KEY:
                self.safekeeping.copy(wish)
            case AccountAct.EXPORT:
                self.dialogs.open_export(wish.ids)
            case AccountAct.LEND:
                self.dialogs.open_lend(wish.ids[0])
            case AccountAct.TAKE_BACK:
                self.dialogs.take_back(wish.ids[0])
            case AccountAct.BACK_UP:
                self.dialogs.open_backup(wish.ids)
            case AccountAct.HISTORY:
                self.dialogs.open_history(wish.ids[0] if wish.ids else None)
            case act if act in CHANGES:
                self.changes.carry_out(wish)
            case _:
                raise AssertionError(wish.act)

    @Slot(object)
    def _take_choice(self, choice: NoticeChoice) -> None:
        match choice.choice:
            case Choice.UNDO:
                self.changes.undo()
            case Choice.USE_COPY:
                self.changes.use_copy()
            case Choice.START_EMPTY:
                self.changes.start_empty()
            case Choice.OPEN_DOCTOR:
                self.dialogs.open_doctor()
            case Choice.IMPORT_FOUND:
                self.dialogs.open_import(Path(choice.about))
            case Choice.TAKE_BACK:
                self.dialogs.take_back(AccountId(choice.about))
            case Choice.CLEAR_CLIPBOARD:
                self.safekeeping.clipboard.clear()
            case Choice.CREATE_VAULT_FILE | Choice.UNLOCK_VAULT_FILE as wanted:
                self.dialogs.open_vault_file(new=wanted is Choice.CREATE_VAULT_FILE)
            case Choice.REMOVE_PLAIN_TEXT:
                self.dialogs.open_plain_text(Path(choice.about))

    def _connect_checkup(self) -> None:
        window, checkup = self.window, self.checkup
        checkup.state_changed.connect(window.render_test)
        checkup.progressed.connect(self.accounts.note_check)
        checkup.notice_raised.connect(window.show_notice)
        window.test.check_requested.connect(checkup.check)
        window.test.job_requested.connect(checkup.run_job)
        window.test.cancel_requested.connect(checkup.cancel)
        window.check_all_requested.connect(self._check_all)

    @property
    def inquiries(self) -> "Inquiries":
        """All accounts at once, devices, instances, jobs, code."""
        if self._inquiries is None:
            from desktop_app.inquiries import Inquiries  # noqa: PLC0415  # after the first frame

            self._inquiries = Inquiries(
                self.window,
                self._book,
                self._check_tasks,
                self._settings,
                accounts=self.accounts,
                checkup=self.checkup,
                check_up=self._checks_apart,
            )
            self._inquiries.secret_ready.connect(self._copy_code)
            self._inquiries.show(self.accounts.account(self.accounts.state.selected or ""))
        return self._inquiries

    def _check(self, ids: tuple[AccountId, ...]) -> None:
        if len(ids) != 1:
            self.inquiries.check(ids)
        elif account := self.accounts.account(ids[0]):
            self.checkup.check_account(account)

    @Slot()
    def _check_all(self) -> None:
        self.inquiries.check(tuple(account.id for account in self.accounts.accounts))

    @Slot(object)
    def _copy_code(self, code: "Secret") -> None:
        self.safekeeping.put_secret(code, "The code with the key in it is on the clipboard")

    def _inquire(self) -> None:
        self.inquiries  # noqa: B018  # it answers from now on

    @Slot()
    def _begin(self) -> None:
        # Built with the first accounts, the form would hold up that frame for twice as long.
        self.window.form.page  # noqa: B018  # built on demand
        # What is loaded by now stays: looked through again, it would hold up the window for two frames (34 ms).
        gc.freeze()
        self.accounts.load()
        self._later.extend((self._look_around, self._inquire, self._watch, self._listen, self._look_at_network))
        self.accounts.state_changed.connect(self._accounts_shown)
        self._next_later.start(_UNLISTED)

    @Slot(object)
    def _accounts_shown(self, state: AccountsState) -> None:
        if state.loaded:
            self.accounts.state_changed.disconnect(self._accounts_shown)
            self._next_later.start(_BREATH)

    @Slot()
    def _do_later(self) -> None:
        """One thing after another: all at once, their imports would take turns with the first form and hold it up."""
        self._later.popleft()()
        if self._later:
            self._next_later.start(_BREATH)

    def _watch(self) -> None:
        self._outside.start()
        self.safekeeping  # noqa: B018  # it begins to watch when it is made

    def _listen(self) -> None:
        if self._practice is None:
            from desktop_app.controllers.instance import FirstInstance  # noqa: PLC0415  # after the first frame

            self._instance = FirstInstance(socket_path(), self)
            self._instance.raise_requested.connect(self._come_forward)

    @Slot(str)
    def _come_forward(self, token: str) -> None:
        """Somebody started the program again."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it to the desktop with the next activation
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _look_around(self) -> None:
        if self._practice is None:
            self.accounts.look_at_keyring()
        else:
            self.window.render_keyring(KeyringState(text="Practice: this account is kept in memory only"))
            self.tasks.queued("practice", lambda *_: self._start_practice(), self._practice_started)

    def _look_at_network(self) -> None:
        self.tasks.queued("network", lambda *_: _network(), self._network_seen)

    def _start_practice(self) -> "AccountDraft":
        if self._practice is None:
            raise AssertionError("asked for without --practice")
        return self._practice.start()

    def _practice_started(self, outcome: "Outcome[AccountDraft]") -> None:
        match outcome:
            case Done(draft):
                self.accounts.add_quietly(draft)
            case Failed(error):
                self.window.show_notice(explain(error))
            case Stopped():
                pass

    def _network_seen(self, outcome: Outcome[str]) -> None:
        if isinstance(outcome, Done):
            self.window.show_network(outcome.value)

    @Slot(object)
    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", choice.value)
        _apply(choice)


def run_window(*, practice: bool = False) -> int:
    """Open the window and stay until it is closed; where one is open already, that one comes forward."""
    if not practice and raise_other(socket_path()):
        return 0
    sys.setswitchinterval(_SWITCH_INTERVAL)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("qubit-keychain")
    application.setApplicationDisplayName("Qubit Keychain")
    application.setDesktopFileName("qubit-keychain")
    settings = QSettings("qubit-keychain", "window")
    apply_language(application, settings)
    window = MainWindow()  # before the theme: fewer style sheet passes
    theme = _remembered_theme(settings)
    _apply(theme)
    window.show_theme(theme)
    window.offer_check_all()
    app = App(window, _OpenedOnce(), DaemonPool(), settings, _practice_service() if practice else None)
    _catch_what_was_not_foreseen(app.window.show_notice)
    app.start()
    return application.exec()


class _OpenedOnce:
    """Opens the account book for whoever asks first; called on worker threads, where the imports cost no frame."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._book: AccountBook | None = None

    def __call__(self) -> "AccountBook":
        from desktop_app.host.logs import log_to  # noqa: PLC0415  # after the first frame
        from desktop_app.host.paths import state_folder  # noqa: PLC0415  # after the first frame
        from desktop_app.services.opening import open_account_book  # noqa: PLC0415  # after the first frame

        with self._lock:
            if self._book is None:
                log_to(state_folder())
                self._book = open_account_book()
            return self._book


class _ChecksApart:
    """Check-ups in a process of their own, which starts with the first; called on worker threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: CheckupProcess | None = None

    def __call__(self, *given: Any, **also: Any) -> "Iterator[CheckReport]":  # noqa: ANN401  # as check_up itself
        from desktop_app.services.checkup_process import CheckupProcess  # noqa: PLC0415  # with the first check-up

        with self._lock:
            if self._process is None:
                self._process = CheckupProcess()
        return self._process.check_up(*given, **also)

    def close(self) -> None:
        if self._process is not None:
            self._process.close()


def _found(book: "AccountBook") -> tuple[int, str]:
    """How many usable accounts are in the usual files, and in which."""
    from desktop_app.services.importing import preview_file, usual_files  # noqa: PLC0415  # on the worker

    counts = {}
    for path in usual_files():
        try:
            counts[path] = sum(row.found.draft is not None for row in preview_file(book, path).rows)
        except AppError as error:
            logger.info("a file of accounts was not counted: %s", type(error).__name__)
    return sum(counts.values()), ", ".join(str(path) for path, count in counts.items() if count)


def _recognised(text: str) -> "Pasted | None":
    from desktop_app.qiskit_files.paste import recognise  # noqa: PLC0415  # on the worker

    return recognise(text)


def _take_back(loan: "Loan") -> None:
    from desktop_app.services.lending import take_back  # noqa: PLC0415  # on the worker

    try:
        take_back(loan)
    except AppError as error:
        logger.info("a loan is left for the next start: %s", type(error).__name__)


def _network() -> str:
    from desktop_app.client.network import describe  # noqa: PLC0415  # after the first frame

    return describe()


def _practice_service() -> "PracticeService":
    from desktop_app.services.practice import PracticeService  # noqa: PLC0415  # for --practice only

    return PracticeService()


def _remembered_theme(settings: QSettings) -> ThemeChoice:
    try:
        return ThemeChoice(str(settings.value("theme", ThemeChoice.SYSTEM.value)))
    except ValueError:
        return ThemeChoice.SYSTEM


def _apply(choice: ThemeChoice) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply_theme(application, choice)


def _catch_what_was_not_foreseen(show: "Callable[[Notice], None]") -> None:
    """Exceptions that nobody expected reach the log and the user instead of a terminal nobody sees."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            show(explain(error))
        else:
            sys.__excepthook__(kind, error, trace)

    def caught_in_thread(failed: threading.ExceptHookArgs) -> None:
        logger.error("unforeseen failure on thread %s", failed.thread, exc_info=failed.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
