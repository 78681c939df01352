"""Invented contents for the pictures of the dialogs."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from screens import example_accounts as example

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
from desktop_app.domain.history import Act, Change, FieldChange

_NOW = datetime.now(UTC)
FILE = Path("/home/ada/.qiskit/qiskit-ibm.json")
DOCTOR = DoctorState(
    report=DoctorReport(
        findings=(
            Finding(
                examined=Examined.KEYRING,
                level=Level.NOTE,
                title="GNOME Keyring (Secret Service) is locked",
                detail="It asks for its password when a key is needed.",
                remedies=(Remedy(text="Unlock it", mend=Mend.UNLOCK),),
            ),
            Finding(
                examined=Examined.CHOICE,
                level=Level.NOTE,
                title="PYTHON_KEYRING_BACKEND chooses the keyring",
                detail="keyring.backends.SecretService.Keyring",
                remedies=(Remedy(text="To let the system choose", command="unset PYTHON_KEYRING_BACKEND"),),
            ),
            Finding(
                examined=Examined.ROUND_TRIP,
                level=Level.FINE,
                title="A key was stored, read back and deleted in 14 ms",
            ),
            Finding(
                examined=Examined.KEYS,
                level=Level.PROBLEM,
                title="The key of “thesis” is not in the keyring",
                detail="It was deleted there, or the keyring is another one than before.",
                remedies=(Remedy(text="Enter it again", mend=Mend.OPEN_ACCOUNT),),
            ),
            Finding(
                examined=Examined.LEFT_OVER,
                level=Level.NOTE,
                title="2 entries in the keyring belong to no account",
                detail="Qubit Keychain: old",
                remedies=(Remedy(text="Delete all 2", mend=Mend.TIDY),),
            ),
        ),
        finished=True,
    )
)
LINES = (
    Line(name="default-ibm-quantum-platform", word="new", tone=Tone.GOOD, sentence="IBM Quantum Platform, open plan."),
    Line(
        name="lab-premium",
        word="different",
        tone=Tone.CAREFUL,
        sentence="Stored already, but it differs in its key.",
        chosen=False,
    ),
    Line(name="thesis", word="same", sentence="Stored already, with the same key.", possible=False),
    Line(
        name="default-ibm-quantum",
        word="cannot be used",
        tone=Tone.BAD,
        sentence="Its token is a placeholder from an example.",
        possible=False,
    ),
)
IMPORT = ImportState(
    sources=(Source(path=FILE, title=str(FILE), count=4),),
    source=str(FILE),
    lines=LINES,
    remarks=("One entry of the Code Assistant was left where it is.",),
    revision=1,
)
EXPORT = ExportState(
    path=FILE,
    lines=(
        Line(name="lab-premium", word="replaced", tone=Tone.CAREFUL, sentence="An entry of this name is there."),
        Line(name="teaching-2026", word="added", tone=Tone.GOOD),
        Line(
            name="practice",
            word="refused",
            tone=Tone.BAD,
            sentence="Not written: IBM's client keeps no local accounts.",
            possible=False,
        ),
    ),
    warning=f"The keys will stand as plain text in {FILE}; whoever can read that file can use them.",
    taken="default-ibm-quantum-platform",
)
BACKUP = BackupState(problem="The two passphrases are not the same.")
BACKUP_EXISTS = BackupState(
    problem="/home/ada/.qiskit/backup.age is there already. Press the button again to replace it.", exists=True
)
BACKUP_DONE = BackupState(done="6 accounts were written to /home/ada/.qiskit/backup.age.")
RESTORE_REFUSED = RestoreState(problem="This is not the passphrase of that backup, or the file was changed.")
RESTORE = RestoreState(
    opened="4 accounts in qubit-keychain-backup.age",
    made=_NOW - timedelta(days=2),
    lines=(
        LINES[0],
        Line(name="lab-premium", word="different", tone=Tone.CAREFUL, sentence="It differs in key.", chosen=False),
        Line(name="thesis", word="same", possible=False),
        Line(name="Thesis (2)", word="name taken", tone=Tone.CAREFUL, ways=("add", "replace")),
    ),
    revision=1,
)
BIN = (
    BinnedAccount(account=example.ROWS[2].account, removed=_NOW - timedelta(hours=3)),
    BinnedAccount(account=example.ROWS[4].account, removed=_NOW - timedelta(days=4)),
)
HISTORY = HistoryState(
    changes=(
        Change(
            revision=12,
            time=_NOW - timedelta(minutes=5),
            act=Act.EDIT,
            names=("lab-premium",),
            fields=(FieldChange(account="lab-premium", field="API key"),),
        ),
        Change(revision=11, time=_NOW - timedelta(hours=2), act=Act.DEFAULT, names=("ci-nightly",)),
        Change(revision=10, time=_NOW - timedelta(days=1), act=Act.ADD, names=("lab-premium",)),
    ),
    account=example.CHOSEN,
    keys=(EarlierKey(reference="0" * 32, replaced=_NOW - timedelta(minutes=5)),),
)
