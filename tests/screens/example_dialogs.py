"""Invented contents for the pictures of the dialogs."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from screens import example_accounts as example

from desktop_app.domain.accounts import MAX_KEY, Account, AccountId
from desktop_app.domain.book import BinnedAccount, EarlierKey
from desktop_app.domain.channels import Channel
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
from desktop_app.domain.sentence import Sentence, counted

_NOW = datetime.now(UTC)
FILE = Path("/home/ada/.qiskit/qiskit-ibm.json")
DOCTOR = DoctorState(
    report=DoctorReport(
        findings=(
            Finding(
                examined=Examined.KEYRING,
                level=Level.FINE,
                title=Sentence("Keys are kept in {name}", name="GNOME Keyring (Secret Service)"),
            ),
            Finding(
                examined=Examined.CHOICE,
                level=Level.NOTE,
                title=Sentence("PYTHON_KEYRING_BACKEND chooses the keyring"),
                detail="keyring.backends.SecretService.Keyring",
                remedies=(Remedy(text=Sentence("To let the system choose"), command="unset PYTHON_KEYRING_BACKEND"),),
            ),
            Finding(
                examined=Examined.ROUND_TRIP,
                level=Level.FINE,
                title=Sentence(
                    "{words} was stored, read back and deleted in {milliseconds:.0f} ms",
                    words=Sentence("A key"),
                    milliseconds=14,
                ),
            ),
            Finding(
                examined=Examined.LONG_KEY,
                level=Level.FINE,
                title=Sentence(
                    "{words} was stored, read back and deleted in {milliseconds:.0f} ms",
                    words=Sentence("The longest key there may be ({length:,} characters)", length=MAX_KEY),
                    milliseconds=17,
                ),
            ),
            Finding(
                examined=Examined.ACCOUNTS_FILE,
                level=Level.FINE,
                title=counted(
                    "The accounts file is in order: {n} account", "The accounts file is in order: {n} accounts", 6
                ),
                detail="/home/ada/.config/qubit-keychain/accounts.json",
            ),
            Finding(
                examined=Examined.VAULT_FILE,
                level=Level.FINE,
                title=Sentence("There is no vault file, and no key in it is missed"),
            ),
            Finding(
                examined=Examined.KEYS,
                level=Level.PROBLEM,
                title=Sentence("The key of “{name}” is not in the keyring", name="thesis"),
                detail=Sentence("It was deleted there, or the keyring is another one than before."),
                remedies=(Remedy(text=Sentence("Enter it again"), mend=Mend.OPEN_ACCOUNT),),
            ),
            Finding(
                examined=Examined.LEFT_OVER,
                level=Level.NOTE,
                title=counted(
                    "{n} entry in the keyring belongs to no account",
                    "{n} entries in the keyring belong to no account",
                    2,
                ),
                detail="Qubit Keychain: lab, Qubit Keychain: old",
                remedies=(Remedy(text=Sentence("Delete all {many}", many=2), mend=Mend.TIDY),),
            ),
        ),
        finished=True,
    )
)
LINES = (
    Line(
        name="default-ibm-quantum-platform",
        word=Sentence("new"),
        tone=Tone.GOOD,
        sentence=Sentence("{channel}, {instance}.", channel="IBM Quantum Platform", instance="open"),
    ),
    Line(
        name="lab-premium",
        word=Sentence("different"),
        tone=Tone.CAREFUL,
        sentence=Sentence("Stored already, but it differs in its {joined}.", joined=Sentence("key")),
        chosen=False,
    ),
    Line(name="thesis", word=Sentence("same"), sentence=Sentence("Stored already, with the same key."), possible=False),
    Line(
        name="default-ibm-quantum",
        word=Sentence("cannot be used"),
        tone=Tone.BAD,
        sentence=Sentence("It has no key."),
        possible=False,
    ),
)
IMPORT = ImportState(
    sources=(Source(path=FILE, title=str(FILE), count=4),),
    source=str(FILE),
    lines=LINES,
    remarks=(Sentence("The channel is not known; IBM Quantum Platform is assumed."),),
    default=0,
    default_here="ci-nightly",
    revision=1,
)
EXPORT = ExportState(
    path=FILE,
    lines=(
        Line(
            name="lab-premium",
            word=Sentence("replaced"),
            tone=Tone.CAREFUL,
            sentence=Sentence(
                "An entry of this name is there; its key and fields are replaced, what else it holds stays."
            ),
        ),
        Line(name="teaching-2026", word=Sentence("added"), tone=Tone.GOOD),
        Line(
            name="practice",
            word=Sentence("refused"),
            tone=Tone.BAD,
            sentence=Sentence("Not written: {reason}.", reason=Sentence("IBM's client keeps no local accounts")),
            possible=False,
        ),
    ),
    warning=Sentence(
        "The keys will stand as plain text in {path}; whoever can read that file can use them.", path=FILE
    ),
    taken="default-ibm-quantum-platform",
)
BACKUP = BackupState(problem=Sentence("The two passphrases are not the same."))
BACKUP_EXISTS = BackupState(
    problem=Sentence("There is a file at {path} already", path="/home/ada/.qiskit/backup.age"), exists=True
)
BACKUP_DONE = BackupState(
    done=counted(
        "Wrote {n} account to {path}.", "Wrote {n} accounts to {path}.", 6, path="/home/ada/.qiskit/backup.age"
    )
)
RESTORE_REFUSED = RestoreState(
    problem=Sentence("The passphrase does not open {path}", path="/home/ada/.qiskit/backup.age")
)
RESTORE = RestoreState(
    opened=counted("{n} account in {name}", "{n} accounts in {name}", 4, name="backup.age"),
    made=_NOW - timedelta(days=2),
    lines=(
        LINES[0],
        Line(
            name="lab-premium",
            word=Sentence("different"),
            tone=Tone.CAREFUL,
            sentence=Sentence("It differs in {differs}.", differs=Sentence("key")),
            chosen=False,
        ),
        Line(name="thesis", word=Sentence("same"), possible=False),
        Line(
            name="ci-nightly (2)",
            word=Sentence("name taken"),
            tone=Tone.CAREFUL,
            sentence=Sentence(
                "It comes as “{name}”, or replaces “{there}”.", name="ci-nightly (2)", there="ci-nightly"
            ),
            ways=("add", "replace"),
        ),
    ),
    revision=1,
)
BIN = (
    BinnedAccount(account=Account(id=AccountId("second"), name="second try"), removed=_NOW - timedelta(hours=3)),
    BinnedAccount(
        account=Account(id=AccountId("teaching-2025"), name="teaching-2025", channel=Channel.CLOUD),
        removed=_NOW - timedelta(days=4),
    ),
)
HISTORY = HistoryState(
    changes=(
        Change(
            revision=12,
            time=_NOW - timedelta(days=5, minutes=7),
            act=Act.EDIT,
            names=("lab-premium",),
            fields=(FieldChange(account="lab-premium", field="API key"),),
        ),
        Change(revision=11, time=_NOW - timedelta(days=9, hours=2), act=Act.DEFAULT, names=("ci-nightly",)),
        Change(revision=10, time=_NOW - timedelta(days=40), act=Act.ADD, names=("lab-premium",)),
    ),
    account=example.CHOSEN,
    keys=(EarlierKey(reference="0" * 32, replaced=_NOW - timedelta(days=5, minutes=7)),),
)
