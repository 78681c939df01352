"""What the keyring doctor looked at, what it found, and what mends it."""

from dataclasses import dataclass
from enum import StrEnum


class Examined(StrEnum):
    """What was looked at; the values stand in `doctor --json`."""

    KEYRING = "keyring"
    CHOICE = "choice"
    ROUND_TRIP = "round_trip"
    LONG_KEY = "long_key"
    ACCOUNTS_FILE = "accounts_file"
    VAULT_FILE = "vault_file"
    KEYS = "keys"
    LEFT_OVER = "left_over"


class Level(StrEnum):
    """How it is; the values are the words shown beside the shape."""

    FINE = "fine"
    NOTE = "note"
    PROBLEM = "problem"


class Mend(StrEnum):
    """What a click mends."""

    UNLOCK = "unlock"
    TIDY = "tidy"
    USE_COPY = "use_copy"
    START_EMPTY = "start_empty"
    OPEN_ACCOUNT = "open_account"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """What mends it: a command to type, a click, or only words. `about` is the account it concerns."""

    text: str
    command: str = ""
    mend: Mend | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at. `cause` is one word for machines, such as “locked”; empty when all is well."""

    examined: Examined
    level: Level
    title: str
    detail: str = ""
    cause: str = ""
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorReport:
    """Everything found so far."""

    findings: tuple[Finding, ...] = ()
    finished: bool = False

    @property
    def ok(self) -> bool:
        """True when nothing needs mending."""
        return not any(one.level is Level.PROBLEM for one in self.findings)
