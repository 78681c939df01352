"""What the window shows at one moment: frozen values that controllers hand to views."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.secret import Secret


class ThemeChoice(StrEnum):
    """Light, dark, or what the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class AccountStatus(StrEnum):
    """How an account's last check-up went; the values are the words shown beside the shape."""

    UNTESTED = "Not tested"
    TESTING = "Testing"
    WORKING = "Working"
    FAILED = "Failed"
    CANCELLED = "Cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """One line of the list. `tested` is the end of the last check-up in UTC, `problem` its failure's title."""

    account: Account
    status: AccountStatus = AccountStatus.UNTESTED
    tested: datetime | None = None
    problem: str = ""
    plan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsState:
    """The whole list and what is selected in it; `loaded` is False until the file was read."""

    rows: tuple[AccountRow, ...] = ()
    selected: AccountId | None = None
    loaded: bool = False
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormState:
    """The account form: `account` is what it starts from, `is_new` tells adding from changing.

    `has_key` says that a key is stored (an empty key field then keeps it); `problems` and `warnings` hold one
    sentence per field. While `revision` stays the same, what was typed is kept; another one (after choosing an
    account, after saving) starts the form afresh from `account`.
    """

    account: Account
    is_new: bool = True
    has_key: bool = False
    busy: bool = False
    problems: tuple[tuple[FieldName, str], ...] = ()
    warnings: tuple[tuple[FieldName, str], ...] = ()
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldInput:
    """A field that was just left; `text` is a Secret in secret fields."""

    field: FieldName
    channel: Channel
    text: str | Secret
    account_id: AccountId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldVerdict:
    """What the controller says to it; both sentences empty means all is well."""

    field: FieldName
    problem: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestState:
    """The test panel: of which account, and its check-up at this moment."""

    __test__ = False  # keeps pytest from collecting it

    account: Account | None = None
    report: CheckReport | None = None
    running: bool = False
    cancelling: bool = False
    with_job: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell the user: what happened and what to do, as plain text."""

    title: str
    advice: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringState:
    """The keyring line of the status bar; `ready` False shows it as a warning."""

    text: str = "Looking for the keyring …"
    ready: bool = True
    advice: str = ""
