"""Which keyring keeps the keys, in a person's words."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.sentence import Sentence
from desktop_app.domain.vault_errors import KeyringError, KeyringLocked, KeyringMissing, KeyringRefused


class KeyringState(StrEnum):
    """What can be expected of the keyring now."""

    AVAILABLE = "available"
    LOCKED = "locked"
    MISSING = "missing"
    REFUSED = "refused"
    FAILING = "failing"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringStatus:
    """`name` is the keyring's own, such as “GNOME Keyring (Secret Service)”, empty when there is none.

    `title` says what that means for the keys, `advice` what to do, empty when all is well.
    """

    name: str
    state: KeyringState
    title: str
    advice: str = ""

    @property
    def sentence(self) -> str:
        """The title with its full stop."""
        return Sentence("{title}.", title=self.title)


def available(name: str) -> KeyringStatus:
    """The keyring is there and open."""
    return KeyringStatus(name=name, state=KeyringState.AVAILABLE, title=Sentence("Keys are kept in {name}", name=name))


def locked(name: str) -> KeyringStatus:
    """The keyring is there and will ask when a key is needed."""
    return KeyringStatus(
        name=name,
        state=KeyringState.LOCKED,
        title=Sentence("{name} is locked", name=name),
        advice=Sentence("It asks for its password when a key is needed."),
    )


def failed(error: KeyringError) -> KeyringStatus:
    """The keyring could not even be asked."""
    match error:
        case KeyringMissing():
            state = KeyringState.MISSING
        case KeyringRefused():
            state = KeyringState.REFUSED
        case KeyringLocked():
            state = KeyringState.LOCKED
        case _:
            state = KeyringState.FAILING
    name = str(error.facts.get("backend", ""))
    return KeyringStatus(name=name, state=state, title=error.title, advice=error.advice)
