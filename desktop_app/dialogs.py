"""The dialogs, put together: each with its controller, when it is first wanted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.backups import BackupsController
from desktop_app.controllers.doctor import DoctorController
from desktop_app.controllers.exchange import ExchangeController
from desktop_app.domain.accounts import AccountId
from desktop_app.views.backup_dialogs import BackupDialog, PlainTextDialog, RestoreDialog, VaultFileDialog
from desktop_app.views.doctor_dialog import DoctorDialog
from desktop_app.views.export_dialog import ExportDialog, LendDialog
from desktop_app.views.import_dialog import ImportDialog
from desktop_app.views.past_dialogs import BinDialog, HistoryDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.controllers.accounts import AccountsController
    from desktop_app.controllers.changes import ChangesController
    from desktop_app.domain.states import AccountsState
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.lending import Loan
    from desktop_app.tasks.runner import TaskRunner
    from desktop_app.views.main_window import MainWindow


class Dialogs(QObject):
    """Opens them over the window. Imported after the first frame."""

    account_wanted = Signal(str)
    """AccountId whose key is to be entered again"""

    def __init__(
        self,
        window: "MainWindow",
        book: "Callable[[], AccountBook]",
        tasks: "TaskRunner",
        *,
        accounts: "AccountsController",
        changes: "ChangesController",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        self._tasks = tasks
        self._accounts = accounts
        self._changes = changes
        self._doctor = DoctorController(book, tasks, self)
        self._exchange = ExchangeController(book, tasks, self)
        self._backups = BackupsController(book, tasks, self)
        for one in (self._doctor, self._exchange, self._backups):
            one.notice_raised.connect(window.show_notice)
        for other in (self._exchange, self._backups):
            other.book_changed.connect(accounts.take)
        self._exchange.loans_changed.connect(accounts.note_loans)
        self._doctor.file_mended.connect(accounts.load)
        self._doctor.account_wanted.connect(self.account_wanted)

    @property
    def loans(self) -> "tuple[Loan, ...]":
        """What is lent now, for the end of the program."""
        return tuple(self._exchange.loans())

    @Slot()
    def open_doctor(self) -> None:
        """Examine the keyring."""
        dialog = DoctorDialog(self._window)
        self._doctor.state_changed.connect(dialog.render)
        dialog.examine_requested.connect(self._doctor.examine)
        dialog.mend_requested.connect(self._doctor.mend)
        self._doctor.account_wanted.connect(dialog.accept)
        dialog.finished.connect(self._doctor.stop)
        dialog.open_soon(then=self._doctor.examine)

    @Slot(object)
    def open_import(self, path: Path | None) -> None:
        """Look for accounts to bring in, in this file or in the usual places."""
        dialog = ImportDialog(self._window)
        self._exchange.import_changed.connect(dialog.render)
        self._exchange.imported.connect(dialog.accept)
        dialog.source_chosen.connect(self._exchange.choose_source)
        dialog.import_requested.connect(self._exchange.bring_in)
        dialog.open_soon(then=lambda: self._exchange.start_import(path))

    @Slot()
    def open_which(self) -> None:
        """Tell which account a notebook gets."""
        from desktop_app.controllers.which import WhichController  # noqa: PLC0415  # for this dialog only
        from desktop_app.views.which_dialog import WhichDialog  # noqa: PLC0415  # for this dialog only

        dialog = WhichDialog(self._window)
        controller = WhichController(self._book, self._tasks, dialog)
        controller.notice_raised.connect(self._window.show_notice)
        controller.answered.connect(dialog.render)
        dialog.asked.connect(controller.ask)
        dialog.open_soon(then=lambda: controller.ask(""))

    def open_plain_text(self, path: Path) -> None:
        """Take what was imported out of the file it came from."""
        if names := self._exchange.plain_names:
            dialog = PlainTextDialog(self._window, path, names, _beside_home(f"{path.stem}-copy.age"))
            self._exchange.plain_text_changed.connect(dialog.render)
            dialog.remove_requested.connect(self._exchange.remove_plain_text)
            dialog.open_soon()

    def open_export(self, ids: tuple[AccountId, ...]) -> None:
        """Write accounts where IBM's client finds them."""
        dialog = ExportDialog(self._window)
        self._exchange.export_changed.connect(dialog.render)
        self._exchange.exported.connect(dialog.accept)
        dialog.path_chosen.connect(self._exchange.choose_export_path)
        dialog.export_requested.connect(self._exchange.export)
        chosen = frozenset(ids)
        wanted = tuple(one for one in self._accounts.accounts if one.id in chosen)
        dialog.open_soon(then=lambda: self._exchange.start_export(wanted))

    def open_lend(self, account_id: AccountId) -> None:
        """Lend one account for a while."""
        from desktop_app.qiskit_files.accounts_file import default_path  # noqa: PLC0415  # for this dialog only

        row = self._accounts.row(account_id)
        if row is None:
            return
        dialog = LendDialog(self._window, row, default_path())
        dialog.lend_requested.connect(lambda wish: self._exchange.lend(wish, row.account))
        dialog.open_soon()

    def take_back(self, account_id: AccountId) -> None:
        """End a loan now."""
        self._exchange.take_back(account_id)

    def open_backup(self, ids: tuple[AccountId, ...]) -> None:
        """Write an encrypted backup of these accounts, or of all."""
        total = len(self._accounts.state.rows)
        dialog = BackupDialog(self._window, ids, total, _beside_home("qubit-keychain-backup.age"))
        self._backups.backup_changed.connect(dialog.render)
        dialog.backup_requested.connect(self._backups.back_up)
        dialog.open_soon()

    @Slot(object)
    def open_restore(self, path: Path | None) -> None:
        """Open a backup and take accounts out of it."""
        self._backups.start_restore()
        dialog = RestoreDialog(self._window, path)
        self._backups.restore_changed.connect(dialog.render)
        self._backups.restored.connect(dialog.accept)
        dialog.open_requested.connect(self._backups.open)
        dialog.restore_requested.connect(self._backups.restore)
        dialog.open_soon()

    def open_vault_file(self, *, new: bool) -> VaultFileDialog:
        """Create the vault file, or open it for this session."""
        dialog = VaultFileDialog(self._window, new=new)
        self._backups.vault_file_changed.connect(dialog.render)
        act = self._backups.create_vault_file if new else self._backups.unlock_vault_file
        dialog.passphrase_given.connect(act)
        dialog.open_soon()
        return dialog

    @Slot()
    def open_bin(self) -> None:
        """Show what was deleted."""
        dialog = BinDialog(self._window)
        dialog.render(self._accounts.state.binned)

        def follow(state: "AccountsState") -> None:
            dialog.render(state.binned)

        connection = self._accounts.state_changed.connect(follow)
        dialog.finished.connect(lambda: self._accounts.state_changed.disconnect(connection))
        dialog.restore_requested.connect(self._changes.restore)
        dialog.delete_requested.connect(self._changes.delete_for_good)
        dialog.empty_requested.connect(self._changes.empty_bin)
        dialog.open_soon()

    def open_history(self, account_id: AccountId | None) -> None:
        """Show the journal, of one account or of all."""
        dialog = HistoryDialog(self._window)
        self._changes.history_changed.connect(dialog.render)
        dialog.restore_key_requested.connect(self._changes.restore_key)
        dialog.finished.connect(self._changes.forget_history)
        account = self._accounts.account(account_id) if account_id else None
        dialog.open_soon(then=lambda: self._changes.show_history(account))


def _beside_home(name: str) -> Path:
    return Path.home() / name
