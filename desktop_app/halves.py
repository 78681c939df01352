"""What is behind the window: the controllers it starts with, and the late halves, made when they are wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot

from desktop_app.controllers.accounts import AccountsController
from desktop_app.controllers.changes import ChangesController
from desktop_app.controllers.checkup import CheckupController
from desktop_app.controllers.paste import PasteController
from desktop_app.domain.sentence import Sentence
from desktop_app.first_use import ChecksApart
from desktop_app.host.pool import DaemonPool
from desktop_app.tasks.runner import TaskRunner
from desktop_app.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.controllers.settings import SettingsController
    from desktop_app.dialogs import Dialogs
    from desktop_app.domain.secret import Secret
    from desktop_app.domain.settings import Settings
    from desktop_app.inquiries import Inquiries
    from desktop_app.manners import Manners
    from desktop_app.safekeeping import Safekeeping
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.practice import PracticeService
    from desktop_app.surroundings import Surroundings

CHECKS_AT_ONCE = 20
"""Check-ups that may run at the same time; their threads wait for the checking process and cost next to nothing."""


class Halves(QObject):
    """Makes them; App connects them with the window."""

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
        self.paste = PasteController(self.tasks, self)
        self._checks_apart = ChecksApart()
        # Threads of their own: checks of services that do not answer must not keep a save or a cancel waiting.
        self._check_pool = DaemonPool(CHECKS_AT_ONCE)
        self._check_tasks = TaskRunner(self._check_pool, self)
        self.checkup = CheckupController(book, self._check_tasks, self, self._checks_apart)
        self.changes = ChangesController(book, self.tasks, self)
        self._book = book
        self._dialogs: Dialogs | None = None
        self._safekeeping: Safekeeping | None = None
        self._inquiries: Inquiries | None = None
        self._surroundings: Surroundings | None = None
        self._manners: Manners | None = None
        self._pool = pool
        self._settings = settings
        self._practice = practice

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

            self._safekeeping = Safekeeping(self.window, self._book, self.tasks, self.settings, accounts=self.accounts)
            self._safekeeping.lock.state_changed.connect(self.manners.follow_lock)
        return self._safekeeping

    @cached_property
    def settings(self) -> "SettingsController":
        """What the user chose."""
        from desktop_app.controllers.settings import SettingsController  # noqa: PLC0415  # after the first frame

        settings = SettingsController(self._book, self.tasks, self._settings, self)
        settings.book_changed.connect(self.accounts.take)
        settings.chosen.connect(self._follow_settings)
        self._follow_settings(settings.settings)
        return settings

    @Slot(object)
    def _follow_settings(self, settings: "Settings") -> None:
        self._checks_apart.seconds = settings.check_seconds

    @property
    def manners(self) -> "Manners":
        """Settings dialog, tray, messages, and what the window remembers."""
        if self._manners is None:
            from desktop_app.manners import Manners  # noqa: PLC0415  # after the first frame

            self._manners = Manners(
                self.window,
                self._settings,
                self.settings,
                book=self._book,
                tasks=self.tasks,
                accounts=self.accounts,
                changes=self.changes,
                checkup=self.checkup,
            )
            self._manners.vault_file_wanted.connect(self._open_vault_file)
        return self._manners

    @Slot(bool)
    def _open_vault_file(self, new: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        self.dialogs.open_vault_file(new=new).finished.connect(self.settings.look)

    @Slot(str)
    def _open_account(self, account_id: str) -> None:
        self.window.leave_form(lambda: self.accounts.select(account_id))

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

    @property
    def surroundings(self) -> "Surroundings":
        """Keyring, network, other starts, other programs' accounts."""
        if self._surroundings is None:
            from desktop_app.surroundings import Surroundings  # noqa: PLC0415  # after the first frame

            self._surroundings = Surroundings(self.window, self._book, self.tasks, self.accounts, self._practice)
        return self._surroundings

    @Slot(object)
    def _copy_code(self, code: "Secret") -> None:
        self.safekeeping.put_secret(code, Sentence("The code with the key in it is on the clipboard"))
