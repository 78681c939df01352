"""What the program does the way its user likes it; nothing of an account is in here."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.theme_choice import ThemeChoice

CHECK_SECONDS = 90
"""What a free check may take unless the user says otherwise."""
NEVER = 0
"""Of a number of seconds: it does not happen."""


class Density(StrEnum):
    """How much room a row of the list takes."""

    ROOMY = "roomy"
    COMPACT = "compact"


class Motion(StrEnum):
    """Whether what only says that something is under way moves."""

    SYSTEM = "system"
    LESS = "less"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Times are in seconds, `NEVER` where that is possible; an empty language follows the system.

    `start_hidden` and `close_to_tray` mean something only while `tray` is on.
    """

    language: str = ""
    reopen: bool = True
    tray: bool = False
    start_hidden: bool = False
    close_to_tray: bool = False
    tell_failures: bool = True
    tell_successes: bool = False
    idle_seconds: int = NEVER
    lock_with_screen: bool = True
    clipboard_seconds: int = 10
    reveal_seconds: int = 20
    check_seconds: int = CHECK_SECONDS
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    density: Density = Density.ROOMY
    motion: Motion = Motion.SYSTEM


class VaultFileState(StrEnum):
    """How the vault file is, as far as the window has to know."""

    UNKNOWN = "unknown"
    ABSENT = "absent"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line that is told and cannot be changed here; `about` says where it comes from."""

    title: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """What the settings dialog shows.

    `keep_days` is how long replaced keys can be brought back, None until the accounts file was read; `languages` are
    (code, name in that language); `problem` is what went wrong with the last wish.
    """

    settings: Settings = Settings()
    keep_days: int | None = None
    vault_file: VaultFileState = VaultFileState.UNKNOWN
    network: tuple[Fact, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()
    has_tray: bool = False
    problem: str = ""
