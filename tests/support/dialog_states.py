"""Dialogs with something in them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from support.window_states import CLOUD, LAB, OLD

from desktop_app.domain.book import BinnedAccount, EarlierKey
from desktop_app.domain.dialogs import (
    BackupState,
    DoctorState,
    ExportState,
    HistoryState,
    ImportState,
    Line,
    RestoreState,
    Source,
    Tone,
)
from desktop_app.domain.doctor import DoctorReport, Examined, Finding, Level, Mend, Remedy
from desktop_app.domain.history import Act, Change
from desktop_app.views.backup_dialogs import BackupDialog, PlainTextDialog, RestoreDialog, VaultFileDialog
from desktop_app.views.doctor_dialog import DoctorDialog
from desktop_app.views.export_dialog import ExportDialog, LendDialog
from desktop_app.views.import_dialog import ImportDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.past_dialogs import BinDialog, HistoryDialog

D = TypeVar("D", bound=QDialog)
THEN = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FILE = Path("/home/somebody/.qiskit/qiskit-ibm.json")
REPORT = DoctorReport(
    findings=(
        Finding(
            examined=Examined.KEYRING,
            level=Level.NOTE,
            title="It is locked",
            remedies=(Remedy(text="Unlock it", command="doctor --unlock", mend=Mend.UNLOCK),),
        ),
        Finding(
            examined=Examined.CHOICE,
            level=Level.PROBLEM,
            title="The environment chooses it",
            detail="<b>null</b>",
            remedies=(Remedy(text="Let the system choose", command="unset PYTHON_KEYRING_BACKEND"),),
        ),
        Finding(examined=Examined.ROUND_TRIP, level=Level.FINE, title="A key was stored and read back"),
    ),
    finished=True,
)
DOCTOR = DoctorState(report=REPORT)
LINES = (
    Line(name="lab", word="new", tone=Tone.GOOD, sentence="IBM Quantum Platform."),
    Line(name="thesis", word="different", tone=Tone.CAREFUL, sentence="Another key.", chosen=False),
    Line(name="old", word="same", possible=False),
)
IMPORT = ImportState(
    sources=(Source(path=FILE, title=str(FILE), count=3), Source(path=None, title="Environment variables")),
    source=str(FILE),
    lines=LINES,
    remarks=("One entry was left.",),
    default=0,
    default_here="mine",
    revision=1,
)
EXPORT = ExportState(path=FILE, lines=LINES, warning=f"The keys will stand as plain text in {FILE}.", taken="other")
RESTORE = RestoreState(
    opened="3 accounts in backup.age",
    lines=(*LINES[:2], Line(name="lab (2)", word="name taken", ways=("add", "replace"))),
    revision=1,
)
BINNED = (BinnedAccount(account=OLD.account, removed=THEN), BinnedAccount(account=CLOUD.account, removed=THEN))
HISTORY = HistoryState(
    changes=(Change(revision=1, time=THEN, act=Act.PIN, names=("lab",)),),
    account=LAB.account,
    keys=(EarlierKey(reference="0" * 32, replaced=THEN),),
)


def doctor(window: MainWindow) -> DoctorDialog:
    dialog = DoctorDialog(window)
    dialog.render(DOCTOR)
    return _open(dialog)


def bringing_in(window: MainWindow) -> ImportDialog:
    dialog = ImportDialog(window)
    dialog.render(IMPORT)
    return _open(dialog)


def export(window: MainWindow) -> ExportDialog:
    dialog = ExportDialog(window)
    dialog.render(EXPORT)
    return _open(dialog)


def lend(window: MainWindow) -> LendDialog:
    return _open(LendDialog(window, LAB, FILE))


def backup(window: MainWindow) -> BackupDialog:
    dialog = BackupDialog(window, (), 3, FILE.with_name("backup.age"))
    dialog.render(BackupState(problem="There is a file already.", exists=True))
    return _open(dialog)


def closed_restore(window: MainWindow) -> RestoreDialog:
    return _open(RestoreDialog(window, FILE.with_name("backup.age")))


def restore(window: MainWindow) -> RestoreDialog:
    dialog = closed_restore(window)
    dialog.render(RESTORE)
    return dialog


def plain_text(window: MainWindow) -> PlainTextDialog:
    return _open(PlainTextDialog(window, FILE, ("lab", "thesis"), FILE.with_name("copy.age")))


def bin_(window: MainWindow) -> BinDialog:
    dialog = BinDialog(window)
    dialog.render(BINNED)
    return _open(dialog)


def history(window: MainWindow) -> HistoryDialog:
    dialog = HistoryDialog(window)
    dialog.render(HISTORY)
    return _open(dialog)


def new_vault_file(window: MainWindow) -> VaultFileDialog:
    return _open(VaultFileDialog(window, new=True))


def locked_vault_file(window: MainWindow) -> VaultFileDialog:
    dialog = VaultFileDialog(window, new=False)
    dialog.render(BackupState(problem="This is not the passphrase."))
    return _open(dialog)


DIALOGS = {
    "new vault file": new_vault_file,
    "locked vault file": locked_vault_file,
    "doctor": doctor,
    "import": bringing_in,
    "export": export,
    "lend": lend,
    "backup": backup,
    "restore closed": closed_restore,
    "restore": restore,
    "plain text": plain_text,
    "bin": bin_,
    "history": history,
}


def _open(dialog: D) -> D:
    dialog.open()
    return dialog
