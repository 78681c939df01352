"""The window, put together: the only place that knows the concrete classes on both sides."""

import gc
import logging
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.controllers.changes import CHANGES
from desktop_app.domain.accounts import AccountId
from desktop_app.domain.errors import AppError
from desktop_app.domain.states import AccountAct, AccountsState, AccountWish, Choice, NoticeChoice
from desktop_app.halves import Halves
from desktop_app.host.pool import DaemonPool
from desktop_app.later import Later
from desktop_app.views.main_window import MainWindow
from desktop_app.views.window_place import starts_hidden

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.qiskit_files.paste import Pasted
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.lending import Loan
    from desktop_app.services.practice import PracticeService
    from desktop_app.tasks.end_signals import EndSignals
    from desktop_app.views.account_pane import AccountPane

logger = logging.getLogger(__name__)

QUIT_LIMIT = 2.5
"""Seconds the end may take for cancelling jobs at the service; then the program ends all the same."""
SHOWN_LAST = "window/account"
"""The settings' key for the account that was shown when the window was closed."""
_OUTSIDE_MS = 3000
"""How often it is looked whether another program changed the accounts file; that costs one call to the system."""
_IDLE = 3000
"""Milliseconds after which the process for check-ups is started, if no check-up has done so."""
_BREATH = 50
"""Milliseconds between the things that are done when the accounts are shown."""
_WANTED_NEXT = (
    "desktop_app.views.test_page",
    "desktop_app.views.code_page",
    "desktop_app.views.job_list",
    "desktop_app.services.report",
    "desktop_app.views.settings_dialog",
    "desktop_app.views.tray",
    "desktop_app.views.past_dialogs",
    "desktop_app.views.fleet_page",
    "desktop_app.views.account_menu",
    "desktop_app.views.list_menu",
    "desktop_app.dialogs",
    "desktop_app.views.about_dialog",
    "desktop_app.views.shortcuts_dialog",
    "desktop_app.views.which_dialog",
)
_FOR_ALL = (
    "desktop_app.controllers.code",
    "desktop_app.controllers.devices",
    "desktop_app.controllers.draft_check",
    "desktop_app.controllers.fleet",
    "desktop_app.controllers.instances",
    "desktop_app.controllers.jobs",
    "desktop_app.controllers.past_checks",
    "desktop_app.controllers.pythons",
    "desktop_app.inquiries",
)
"""Loaded one a turn before all accounts are checked for the first time."""
_TURN = 1
"""Milliseconds between two turns; without any, they would be one."""
_PATIENCE = 10.0
"""Seconds for which check-ups of many accounts keep waiting what can wait."""
_UNLISTED = 2000
"""Milliseconds after which they are done even though the accounts, on a slow disk say, are not there."""


class App(Halves):
    """Connects views and controllers; neither knows the other."""

    def __init__(
        self,
        window: MainWindow,
        book: "Callable[[], AccountBook]",
        pool: DaemonPool,
        settings: QSettings,
        practice: "PracticeService | None" = None,
    ) -> None:
        super().__init__(window, book, pool, settings, practice)
        self._outside = QTimer(self, interval=_OUTSIDE_MS)
        self._outside.timeout.connect(self.changes.look_outside)
        self._later = Later(_BREATH, self)
        self._turns = Later(_TURN, self)
        self._patient_until = 0.0
        self._end_signals: EndSignals | None = None
        self._connect_accounts()
        self._connect_checkup()
        if window.has_pane:
            self._connect_pane(window.pane)
        else:
            window.pane_made.connect(self._connect_pane)
        self._connect_changes()
        window.theme_chosen.connect(lambda theme: self.manners.choose_theme(theme))  # noqa: PLW0108  # made late
        window.about_opened.connect(lambda dialog: self.manners.report_to(dialog))  # noqa: PLW0108  # as below
        window.settings_requested.connect(lambda: self.manners.open_settings())  # noqa: PLW0108  # as above
        window.closing.connect(self.shut_down)

    def start(self) -> None:
        """Read the accounts; what can wait follows when they are shown."""
        if not starts_hidden(self._settings):
            self.window.show()
        self.accounts.prefer(str(self._settings.value(SHOWN_LAST) or ""))
        self._later.add(
            lambda: self.manners,
            lambda: self.surroundings.look_at_keyring(),  # noqa: PLW0108  # imported then
            lambda: import_module("desktop_app.inquiries"),
            lambda: self.inquiries,
            self._watch,
            self._hear_signals,
            lambda: self.surroundings.listen(),  # noqa: PLW0108  # as above
            lambda: self.surroundings.look_at_network(),  # noqa: PLW0108  # as above
            lambda: self._practice or self.accounts.look_for_missing_keys(),
            lambda: self.tasks.queued("warming", lambda *_: _warm(), lambda _: None),
            lambda: self.manners.look_at_desktop(),  # noqa: PLW0108  # as above
            # The accounts stay as well: to look through 10,000 of them takes the garbage collector a third of a frame.
            gc.freeze,
            lambda: self._later.go_through(self.window.furnish_tabs()),
            gc.freeze,
        )
        self.accounts.state_changed.connect(self._accounts_shown)
        self._later.start(_UNLISTED)
        QTimer.singleShot(_IDLE, self, self._prepare_checks)
        self.accounts.load()

    @property
    def is_settled(self) -> bool:
        """True when nothing waits any more of what follows the start."""
        return self.accounts.state.loaded and self._later.is_done

    @Slot()
    def shut_down(self) -> None:
        """Hide, give up what is under way, take loans back, let jobs be cancelled at the service, and end."""
        self.window.hide()
        if self._end_signals:
            self._end_signals.stop()
        self._later.stop()
        self._turns.stop()
        self._outside.stop()
        if self._surroundings:
            self._surroundings.stop()
        if self._safekeeping:
            self._safekeeping.stop()
        if self._manners:
            self._manners.stop()
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
        accounts.keyring_changed.connect(window.render_keyring)
        accounts.notice_raised.connect(window.show_notice)
        accounts.selected.connect(self.checkup.show)
        accounts.removed.connect(self.checkup.forget)
        window.new_account_requested.connect(accounts.start_new)
        window.accounts.account_selected.connect(accounts.select)

    @Slot(object)
    def _connect_pane(self, pane: "AccountPane") -> None:
        accounts, form, test = self.accounts, pane.form, pane.test
        accounts.field_checked.connect(form.show_verdict)
        form.save_requested.connect(accounts.save)
        form.field_left.connect(accounts.check_field)
        form.channel_chosen.connect(accounts.choose_channel)
        form.reverted.connect(accounts.revert)
        form.edited.connect(accounts.note_edits)
        form.paste_requested.connect(lambda: self.paste.recognise(QApplication.clipboard().text()))
        test.check_requested.connect(self.checkup.check)
        test.job_requested.connect(self.checkup.run_job)
        test.cancel_requested.connect(self.checkup.cancel)

    def _connect_changes(self) -> None:
        window, accounts, changes = self.window, self.accounts, self.changes
        changes.book_changed.connect(accounts.take)
        changes.notice_raised.connect(window.show_notice)
        changes.removed.connect(self.checkup.forget)
        changes.added.connect(accounts.select)
        accounts.book_taken.connect(changes.note)
        accounts.book_taken.connect(lambda book: self.surroundings.look_for_accounts(book))  # noqa: PLW0108  # late
        window.undo_requested.connect(changes.undo)
        window.redo_requested.connect(changes.redo)
        window.wished.connect(self._take_wish)
        window.notices.chosen.connect(self._take_choice)
        window.paste_requested.connect(lambda: self.paste.recognise(QApplication.clipboard().text(), new=True))
        self.paste.recognised.connect(self._fill_in)
        self.paste.notice_raised.connect(window.show_notice)
        # Through lambdas, because `dialogs` is made when the first one is wanted.
        window.import_requested.connect(lambda path: self.dialogs.open_import(path))  # noqa: PLW0108  # as said
        window.restore_requested.connect(lambda path: self.dialogs.open_restore(path))  # noqa: PLW0108  # as said
        window.bin_requested.connect(lambda: self.dialogs.open_bin())  # noqa: PLW0108  # as said
        window.doctor_requested.connect(lambda: self.dialogs.open_doctor())  # noqa: PLW0108  # as said
        window.practice_requested.connect(lambda: self.surroundings.practise())  # noqa: PLW0108  # as said
        window.which_requested.connect(lambda: self.dialogs.open_which())  # noqa: PLW0108  # as said

    @Slot(object, bool)
    def _fill_in(self, pasted: "Pasted", new: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        def fill() -> None:
            self.window.leave_fleet()
            self.accounts.fill(pasted.draft, pasted.fields, new=new)
            self.paste.say_filled(pasted)

        if new and not self.window.form.is_new:
            self.window.leave_form(fill)
        else:
            fill()

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
            case AccountAct.KEY_CARE:
                self.inquiries.open_key_care(wish.ids[0])
            case act if act in CHANGES:
                self.changes.carry_out(wish)
            case _:
                raise AssertionError(wish.act)

    @Slot(object)
    def _take_choice(self, choice: NoticeChoice) -> None:
        match choice.choice:
            case Choice.UNDO:
                self.window.undo()
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
        checkup.progressed.connect(self._let_checks_go_first)
        checkup.notice_raised.connect(window.show_notice)
        window.check_all_requested.connect(self._check_all)

    def _check(self, ids: tuple[AccountId, ...]) -> None:
        if len(ids) != 1:
            self._check_together(ids)
        elif account := self.accounts.account(ids[0]):
            self.checkup.check_account(account)

    @Slot()
    def _check_all(self) -> None:
        self._check_together(tuple(account.id for account in self.accounts.accounts))

    def _check_together(self, ids: tuple[AccountId, ...]) -> None:
        self._patient_until = time.monotonic() + _PATIENCE
        self._let_checks_go_first()
        # In turns of their own: for the first time it loads and makes half of the program.
        if self._inquiries is None:
            self._turns.add(*(partial(import_module, name) for name in _FOR_ALL))
        self._turns.add(lambda: self.inquiries.check(ids))
        self._turns.start(_TURN)

    @Slot()
    def _let_checks_go_first(self) -> None:
        """What can wait would take the processor from them; some time it is done all the same."""
        if not self._later.is_done and time.monotonic() < self._patient_until:
            self._later.start(_UNLISTED)

    @Slot(object)
    def _accounts_shown(self, state: AccountsState) -> None:
        if state.loaded:
            self.accounts.state_changed.disconnect(self._accounts_shown)
            if self.window.is_furnished:
                self._go_on()
            else:
                self.window.furnished.connect(self._go_on)

    @Slot()
    def _go_on(self) -> None:
        self._later.start(_BREATH)

    @Slot()
    def _prepare_checks(self) -> None:
        if self.accounts.state.rows:
            self.tasks.queued("warming", lambda *_: self._checks_apart.prepare(), lambda _: None)

    def _hear_signals(self) -> None:
        from desktop_app.tasks.end_signals import EndSignals  # noqa: PLC0415  # after the first frame

        self._end_signals = EndSignals(self)
        self._end_signals.told.connect(self._end)
        self.window.leaving.answered.connect(self._end_signals.listen)

    @Slot(int)
    def _end(self, number: int) -> None:
        """Nobody answers a question when the session ends; whoever pressed Ctrl+C in the terminal may."""
        from signal import SIGINT  # noqa: PLC0415  # after the first frame

        if number == SIGINT:
            self.manners.remember()  # whoever presses it again ends the program at once
            self.manners.quit()
        else:
            self.shut_down()

    def _watch(self) -> None:
        self._outside.start()
        self.safekeeping  # noqa: B018  # it begins to watch when it is made


def _warm() -> None:
    """Load what is likely wanted next, on a worker: loaded with the first click, it would cost that click a frame."""
    for module in _WANTED_NEXT:
        import_module(module)


def _take_back(loan: "Loan") -> None:
    from desktop_app.services.lending import take_back  # noqa: PLC0415  # on the worker

    try:
        take_back(loan)
    except AppError as error:
        logger.info("a loan is left for the next start: %s", type(error).__name__)
