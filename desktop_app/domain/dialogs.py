"""What the dialogs show, and what is wished in them.

Accounts on their way in or out are lines: what would happen to each, before anything does.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.book import KEEP_DAYS, EarlierKey
from desktop_app.domain.doctor import DoctorReport
from desktop_app.domain.history import Change
from desktop_app.domain.secret import Secret


class Tone(StrEnum):
    """How loud a line's word is."""

    GOOD = "success"
    QUIET = "muted"
    CAREFUL = "warning"
    BAD = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One account. `word` says how it stands, `sentence` why; `possible` is False where nothing can be done.

    `chosen` is how its box stands at first. `ways` are the things that can be done with it, the usual first; with
    fewer than two there is nothing to choose but the box.
    """

    name: str
    word: str
    tone: Tone = Tone.QUIET
    sentence: str = ""
    possible: bool = True
    chosen: bool = True
    ways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was chosen of the lines: (number of the line, way), with an empty way where there is no choice.

    `take_default` says that an import's default becomes the default here.
    """

    lines: tuple[tuple[int, str], ...]
    take_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place accounts can be imported from; `count` is -1 while it is not known."""

    path: Path | None
    title: str
    count: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportState:
    """The import dialog: the places to look at, and what was found in the chosen one (`source`, a text to show).

    `default` is the number of the line that is the default there, where another one, `default_here`, is it here.
    """

    sources: tuple[Source, ...] = ()
    source: str = ""
    lines: tuple[Line, ...] = ()
    remarks: tuple[str, ...] = ()
    default: int = -1
    default_here: str = ""
    busy: bool = False
    problem: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportState:
    """The export dialog; `warning` names the file that will hold keys as plain text."""

    path: Path
    lines: tuple[Line, ...]
    warning: str
    taken: str = ""
    busy: bool = False
    problem: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """The numbers of the lines to write, and the account that bears the file's default flag, empty to leave it."""

    lines: tuple[int, ...]
    default: str = ""


MOST_MINUTES = 24 * 60
"""How long an account can be lent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LendWish:
    """An account that shall stand in IBM's client's file for so many minutes."""

    id: AccountId
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupWish:
    """A backup that shall be written; empty `ids` mean every account."""

    path: Path
    passphrase: Secret
    ids: tuple[AccountId, ...] = ()
    overwrite: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreWish:
    """A backup that shall be opened."""

    path: Path
    passphrase: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """The backup dialog; `exists` asks whether the file may be replaced, `done` says what was written."""

    busy: bool = False
    problem: str = ""
    exists: bool = False
    done: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreState:
    """The restore dialog; before the backup is open there are no lines. `made` is when the backup was (UTC)."""

    opened: str = ""
    made: datetime | None = None
    lines: tuple[Line, ...] = ()
    busy: bool = False
    problem: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainTextWish:
    """Entries to take out of IBM's client's file, after an encrypted copy of it was written to `backup`."""

    path: Path
    names: tuple[str, ...]
    backup: Path
    passphrase: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorState:
    """The keyring doctor's dialog."""

    report: DoctorReport
    running: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryState:
    """The journal, newest first; `account` and `keys` are the account whose earlier keys can be brought back."""

    changes: tuple[Change, ...] = ()
    account: Account | None = None
    keys: tuple[EarlierKey, ...] = ()
    keep_days: int = KEEP_DAYS
    busy: bool = False
