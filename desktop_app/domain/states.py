"""What the window shows at one moment: frozen values that controllers hand to views."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.domain.accounts import Account, AccountDraft, AccountId
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import joined

if TYPE_CHECKING:
    from desktop_app.domain.book import BinnedAccount
    from desktop_app.domain.past_checks import PastCheck
    from desktop_app.domain.questions import OwnCircuit, PythonState


class AccountStatus(StrEnum):
    """How an account's last check-up went; the values are the words shown beside the shape."""

    UNTESTED = "Not checked"
    TESTING = "Checking"
    WORKING = "Working"
    SPENT = "Works, no time left"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    KEY_MISSING = "Key missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """One line of the list. `tested` is the end of the last check-up in UTC, `problem` its failure's title.

    `default` marks the account that is used when none is named; `lent_until` (UTC) one that stands in IBM's client's
    file for a while. `seconds_left` is the quantum time that was left at the last check-up, None where nobody knows.
    `key_missing` is True when the account's key is not in the keyring, whatever the last check-up said. `before` is the
    status to go back to when the check-up that runs tells nothing of the account, and `hindrance` says why the last one
    told nothing.
    """

    account: Account
    status: AccountStatus = AccountStatus.UNTESTED
    tested: datetime | None = None
    problem: str = ""
    plan: str = ""
    default: bool = False
    pinned: bool = False
    lent_until: datetime | None = None
    seconds_left: float | None = None
    key_missing: bool = False
    before: AccountStatus = AccountStatus.UNTESTED
    hindrance: str = ""

    @property
    def state(self) -> AccountStatus:
        """What is shown: without its key an account does not work any more, whatever it did before."""
        return (
            AccountStatus.KEY_MISSING if self.key_missing and self.status is not AccountStatus.TESTING else self.status
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsState:
    """The whole list and what is selected in it; `loaded` is False until the file was read.

    `unreadable` says that it was tried, and that nobody knows which accounts there are.

    `undo` and `redo` say in a sentence what they would take back or do again, empty when there is nothing.
    """

    rows: tuple[AccountRow, ...] = ()
    selected: AccountId | None = None
    loaded: bool = False
    unreadable: bool = False
    busy: bool = False
    binned: "tuple[BinnedAccount, ...]" = ()
    undo: str = ""
    redo: str = ""


class AccountAct(StrEnum):
    """What can be wished for accounts of the list."""

    CHECK = "check"
    EDIT = "edit"
    RENAME = "rename"
    DUPLICATE = "duplicate"
    DEFAULT = "default"
    PIN = "pin"
    UNPIN = "unpin"
    MOVE_UP = "move up"
    MOVE_DOWN = "move down"
    PLACE = "place"
    TAG = "tag"
    COPY_NAME = "copy name"
    COPY_INSTANCE = "copy instance"
    COPY_KEY = "copy key"
    EXPORT = "export"
    LEND = "lend"
    TAKE_BACK = "take back"
    BACK_UP = "back up"
    HISTORY = "history"
    KEY_CARE = "key at IBM"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountWish:
    """An act and the accounts it is wished for, in the list's order.

    PLACE puts them in front of `before`, None meaning the end; TAG gives them the tags `add` and takes `drop` away.
    """

    act: AccountAct
    ids: tuple[AccountId, ...]
    before: AccountId | None = None
    add: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormState:
    """The account form: `account` is what it starts from, `is_new` tells adding from changing.

    `has_key` says that a key is stored (an empty key field then keeps it); `problems` and `warnings` hold one
    sentence per field. While `revision` stays the same, what was typed is kept; another one (after choosing an
    account, after saving) starts the form afresh from `account`, and then puts in what `filled` holds, as if it had
    been typed. Where `account` is in the form already, only the fields in `pasted` and secrets are taken from `filled`;
    all else stays as it was typed.
    """

    account: Account
    is_new: bool = True
    has_key: bool = False
    busy: bool = False
    problems: tuple[tuple[FieldName, str], ...] = ()
    warnings: tuple[tuple[FieldName, str], ...] = ()
    revision: int = 0
    filled: AccountDraft | None = None
    pasted: frozenset[FieldName] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldInput:
    """A field that was just left; `text` is a Secret in secret fields. `instance` is what a region has to go with."""

    field: FieldName
    channel: Channel
    text: str | Secret
    instance: str = ""
    account_id: AccountId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldVerdict:
    """What the controller says to it; both sentences empty means all is well."""

    field: FieldName
    problem: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestState:
    """The test panel: of which account, and its check-up at this moment.

    `details` is the technical side of it as text, without anything that looks like a key, empty until it is decided.
    `own` is the user's circuit file, None until one was chosen. With `in_python` the test runs through IBM's client in
    the user's Python, which is the only way for local accounts; `python` says which one that is. `measured` is the
    latest check-up that came to a result, which a later one does not take away, and `measured_at` when it ended (UTC).
    `past` are earlier check-ups, the oldest first.
    """

    __test__ = False  # keeps pytest from collecting it

    account: Account | None = None
    report: CheckReport | None = None
    running: bool = False
    cancelling: bool = False
    with_job: bool = False
    details: str = ""
    own: "OwnCircuit | None" = None
    python: "PythonState | None" = None
    in_python: bool = False
    measured: CheckReport | None = None
    measured_at: datetime | None = None
    past: "tuple[PastCheck, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckProgress:
    """How one account's check-up stands."""

    account_id: AccountId
    report: CheckReport
    running: bool


class Severity(StrEnum):
    """How loud a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Choice(StrEnum):
    """What a notice can offer to do."""

    UNDO = "undo"
    USE_COPY = "use copy"
    START_EMPTY = "start empty"
    OPEN_DOCTOR = "open doctor"
    IMPORT_FOUND = "import found"
    TAKE_BACK = "take back"
    CLEAR_CLIPBOARD = "clear clipboard"
    REMOVE_PLAIN_TEXT = "remove plain text"
    CREATE_VAULT_FILE = "create vault file"
    UNLOCK_VAULT_FILE = "unlock vault file"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeChoice:
    """A button of a notice; `about` is what it concerns, such as a path or an account's id."""

    text: str
    choice: Choice
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell the user: what happened and what to do, as plain text.

    With `seconds` it counts down and leaves; without, informing ones leave soon and the others stay. Of the notices
    with one `subject` only the latest is shown; one without title takes it away.
    """

    title: str
    advice: str = ""
    severity: Severity = Severity.ERROR
    choices: tuple[NoticeChoice, ...] = ()
    seconds: int = 0
    subject: str = ""

    @property
    def whole(self) -> str:
        """Title and advice as one text."""
        return joined(". ", (self.title, self.advice))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringState:
    """The keyring line of the status bar; `ready` False shows it as a warning."""

    text: str = "Looking for the keyring …"
    ready: bool = True
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockState:
    """What a locked window says. `asks` is True when a passphrase opens it, else the keyring or a click does."""

    locked: bool = False
    sentence: str = ""
    asks: bool = False
    busy: bool = False
    problem: str = ""
