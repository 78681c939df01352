"""What IBM's client does when a notebook names no account."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.accounts import Account


class Source(StrEnum):
    """Where the client takes the account from."""

    ENVIRONMENT = "environment"
    FILE = "file"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Which:
    """What IBM's client (0.41 to 0.51) does when it is told nothing; no text holds a secret.

    `name` is the entry's name in the file. `account` is what it describes, None when nothing usable is found; `similar`
    the name of our account with the same channel and instance, if there is exactly one or one of that name; that it has
    the same key is not said, because no key is read for this.
    `problem` says why the client will fail, empty when it will not.
    """

    source: Source
    reason: str
    name: str = ""
    account: Account | None = None
    similar: str = ""
    problem: str = ""
    advice: str = ""
