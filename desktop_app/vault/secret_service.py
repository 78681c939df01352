"""The Secret Service (GNOME Keyring, KeePassXC, KDE's ksecretd) over one connection.

keyring's own backend opens a connection for every call, looks at the first match only, waits without a limit, leaks
two descriptors per call while the collection is locked, and creates a collection when it finds none. This one speaks
the same protocol through the same libraries, SecretStorage and jeepney, and does none of that. It is imported on the
keyring's thread only.
"""

import logging
import time
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from jeepney import DBusErrorResponse, MatchRule, MessageType  # type: ignore[import-untyped]
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, prep_socket  # type: ignore[import-untyped]
from secretstorage.defines import SS_PATH, SS_PREFIX
from secretstorage.exceptions import ItemNotFoundException, SecretServiceNotAvailableException
from secretstorage.util import BUS_NAME, DBusAddressWrapper, add_match_rules, format_secret, open_session

from desktop_app.domain.vault_errors import (
    KeyringDismissed,
    KeyringError,
    KeyringGone,
    KeyringLocked,
    KeyringMissing,
    KeyringSilent,
)
from desktop_app.vault import keyring_status
from desktop_app.vault.keyring_lane import Patience
from desktop_app.vault.keyring_status import KeyringStatus

logger = logging.getLogger(__name__)

APPLICATION = "qubit-keychain"
_NOWHERE = "/"
_LOOK_SECONDS = 0.1
"""How soon a waiting prompt notices that nobody waits for it any more."""
_GNOME = "gnome-keyring-d"
_PROVIDERS: Mapping[str, str] = {
    _GNOME: "GNOME Keyring",
    "keepassxc": "KeePassXC",
    "ksecretd": "KDE Wallet",
    "kwalletd5": "KDE Wallet",
    "kwalletd6": "KDE Wallet",
    "oo7-daemon": "oo7",
}
"""By process name, of which Linux keeps 15 characters."""
_GNOME_PROMPTER = "org.gnome.keyring.SystemPrompter"

T = TypeVar("T")


class _Lost(Exception):
    """The service, or our session with it, is not the one it was."""


class _Connection(DBusConnection):  # type: ignore[misc]  # jeepney has no types
    """A connection on which no answer is waited for longer than the present call's patience."""

    def __init__(self, patience: Patience) -> None:
        self.patience = patience
        super().__init__(prep_socket(get_bus("SESSION"), timeout=patience.remaining()))
        # Sending blocks too when the bus stops reading.
        self.sock.settimeout(patience.remaining())

    def send_and_get_reply(self, message: Any, *, timeout: float | None = None) -> Any:  # noqa: ANN401
        limit = self.patience.remaining()
        return super().send_and_get_reply(message, timeout=limit if timeout is None else min(limit, timeout))


class SecretServiceRing:
    """The user's default collection; items of ours are found by attributes, in whichever collection they are."""

    def __init__(self, patience: Patience) -> None:
        self._connection: Final[list[_Connection]] = []
        self._session: Any = None
        self._known = False
        self._steadily(patience, lambda: None)

    def put(self, reference: str, label: str, secret: str, patience: Patience) -> None:
        """Keep a secret in the default collection; asks for unlocking. Raises KeyringError."""

        def create() -> None:
            collection = self._open_collection(patience)
            properties = {
                f"{SS_PREFIX}Item.Label": ("s", label),
                f"{SS_PREFIX}Item.Attributes": ("a{ss}", _attributes(reference)),
            }
            sealed = format_secret(self._session, secret.encode(), "text/plain")
            replace = True
            item, prompt = self._call(
                collection, "Collection", "CreateItem", "a{sv}(oayays)b", properties, sealed, replace
            )
            if item == _NOWHERE:
                self._ask(prompt, patience)

        self._steadily(patience, create)

    def get(self, references: Collection[str], patience: Patience) -> Mapping[str, str]:
        """The secrets that are there, with one request; asks for unlocking once. Raises KeyringError."""

        def read() -> Mapping[str, str]:
            paths: dict[str, str] = {}
            sealed: list[str] = []
            for reference in references:
                unlocked, locked = self._search(reference)
                sealed.extend(locked)
                paths.update((path, reference) for path in (*unlocked, *locked))
            if sealed:
                self._unlock(sealed, patience)
            if not paths:
                return {}
            (secrets,) = self._call(SS_PATH, "Service", "GetSecrets", "aoo", list(paths), self._session.object_path)
            return {paths[path]: self._opened(secret) for path, secret in secrets.items()}

        return self._steadily(patience, read)

    def drop(self, reference: str, patience: Patience) -> None:
        """Forget every match. Raises KeyringLocked instead of asking, KeyringError."""

        def delete() -> None:
            unlocked, locked = self._search(reference)
            for path in unlocked:
                (prompt,) = self._call(path, "Item", "Delete", "")
                if prompt != _NOWHERE:  # KeePassXC can be set to confirm deletions
                    self._ask(prompt, patience)
            if locked:
                raise KeyringLocked

        self._steadily(patience, delete)

    def status(self, patience: Patience) -> KeyringStatus:
        """The provider's name and whether it is locked."""

        def look() -> KeyringStatus:
            collection = self._default_collection()
            closed = collection != _NOWHERE and bool(self._property(collection, "Collection", "Locked"))
            name = self._provider()
            return keyring_status.locked(name) if closed else keyring_status.available(name)

        return self._steadily(patience, look)

    def close(self) -> None:
        """Close the connection; the next call opens another."""
        self._session = None
        while self._connection:
            self._connection.pop().close()

    # -- one call ------------------------------------------------------------------------------------------------

    def _steadily(self, patience: Patience, work: Callable[[], T]) -> T:
        """Do the work; after a restart of the service once more, on a new connection."""
        try:
            return self._attempt(patience, work)
        except _Lost:
            logger.info("the keyring's service went away; connecting anew")
        try:
            return self._attempt(patience, work)
        except _Lost:
            raise KeyringGone from None

    def _attempt(self, patience: Patience, work: Callable[[], T]) -> T:
        try:
            self._connect(patience)
            return work()
        except (SecretServiceNotAvailableException, ItemNotFoundException):
            self.close()
            raise _Lost from None
        except DBusErrorResponse as error:
            raise self._ours(error) from None
        except TimeoutError:
            self.close()
            raise KeyringSilent(seconds=patience.limit) from None
        except OSError:
            self.close()
            raise _Lost from None

    def _ours(self, error: Any) -> Exception:  # noqa: ANN401  # jeepney has no types
        name = str(error.name)
        logger.info("the keyring answered %s", name[:100])
        if name.endswith(".IsLocked"):
            return KeyringLocked()
        self.close()
        # A restarted daemon does not know the session of its predecessor.
        return _Lost() if name.endswith((".NoSession", ".Disconnected", ".NameHasNoOwner")) else KeyringError()

    def _connect(self, patience: Patience) -> None:
        if self._connection:
            self._connection[0].patience = patience
            return
        try:
            connection = _Connection(patience)
        except TimeoutError:
            raise
        except (KeyError, OSError, RuntimeError, ValueError):  # no address, nobody there, an address we cannot read
            raise self._absent() from None
        self._connection.append(connection)
        bus = Proxy(message_bus, connection)
        if not bus.NameHasOwner(BUS_NAME)[0] and BUS_NAME not in bus.ListActivatableNames()[0]:
            self.close()
            raise self._absent()
        add_match_rules(connection)
        self._session = open_session(connection)
        self._known = True

    def _absent(self) -> KeyringError:
        return KeyringGone() if self._known else KeyringMissing()

    def _call(self, path: str, interface: str, method: str, signature: str, *body: object) -> Any:  # noqa: ANN401
        return self._at(path, interface).call(method, signature, *body)

    def _property(self, path: str, interface: str, name: str) -> Any:  # noqa: ANN401
        return self._at(path, interface).get_property(name)

    def _at(self, path: str, interface: str) -> DBusAddressWrapper:
        return DBusAddressWrapper(path, f"{SS_PREFIX}{interface}", self._connection[0])

    # -- what the calls are made of ------------------------------------------------------------------------------

    def _search(self, reference: str) -> tuple[list[str], list[str]]:
        unlocked, locked = self._call(SS_PATH, "Service", "SearchItems", "a{ss}", _attributes(reference))
        return unlocked, locked

    def _default_collection(self) -> str:
        """The default collection's path, `/` when there is none; a look, which creates nothing."""
        (path,) = self._call(SS_PATH, "Service", "ReadAlias", "s", "default")
        return str(path)

    def _open_collection(self, patience: Patience) -> str:
        path = self._default_collection()
        if path == _NOWHERE:
            properties = {f"{SS_PREFIX}Collection.Label": ("s", "Default keyring")}
            path, prompt = self._call(SS_PATH, "Service", "CreateCollection", "a{sv}s", properties, "default")
            if path == _NOWHERE:
                path = self._ask(prompt, patience)
        elif self._property(path, "Collection", "Locked"):
            self._unlock([path], patience)
        return str(path)

    def _unlock(self, paths: list[str], patience: Patience) -> None:
        _, prompt = self._call(SS_PATH, "Service", "Unlock", "ao", paths)
        if prompt != _NOWHERE:
            self._ask(prompt, patience)

    def _ask(self, prompt: str, patience: Patience) -> Any:  # noqa: ANN401  # what a prompt yields depends on it
        """Let the service ask the person, and wait. Raises KeyringDismissed, KeyringLocked when nobody can answer."""
        connection = self._connection[0]
        can_ask = self._can_ask()
        rule = MatchRule(path=prompt, interface=f"{SS_PREFIX}Prompt", member="Completed", type=MessageType.signal)
        with connection.filter(rule) as signals:
            with patience.prompting():
                self._call(prompt, "Prompt", "Prompt", "s", "")
                looked = time.monotonic()
                while not signals and not patience.given_up and patience.left():
                    try:
                        connection.recv_messages(timeout=_LOOK_SECONDS)
                    except TimeoutError:
                        if time.monotonic() - looked > 1:
                            looked = time.monotonic()
                            if not self._has_owner(BUS_NAME):
                                raise SecretServiceNotAvailableException from None
            if not signals:
                self._take_away(prompt)
                raise KeyringLocked
            dismissed, (_, result) = signals.popleft().body
        if dismissed:
            raise KeyringDismissed if can_ask else KeyringLocked
        return result

    def _take_away(self, prompt: str) -> None:
        # GNOME Keyring 42 aborts when a dialog that is open is dismissed ("perform_next_unlock: assertion failed"),
        # and every collection of the user is locked then. An open dialog harms nobody: answered late, it unlocks.
        if self._provider_process() != _GNOME:
            self._call(prompt, "Prompt", "Dismiss", "")

    def _can_ask(self) -> bool:
        """False when GNOME's keyring is in force and nothing can show its dialogs, as over ssh."""
        if self._provider_process() != _GNOME:
            return True
        return self._has_owner(_GNOME_PROMPTER) or _GNOME_PROMPTER in self._bus().ListActivatableNames()[0]

    def _has_owner(self, name: str) -> bool:
        return bool(self._bus().NameHasOwner(name)[0])

    def _bus(self) -> Any:  # noqa: ANN401  # jeepney has no types
        return Proxy(message_bus, self._connection[0])

    def _provider(self) -> str:
        known = _PROVIDERS.get(self._provider_process())
        return f"{known} (Secret Service)" if known else "Secret Service"

    def _provider_process(self) -> str:
        try:
            (pid,) = self._bus().GetConnectionUnixProcessID(BUS_NAME)
            return Path(f"/proc/{pid}/comm").read_text("utf-8").strip()
        except (DBusErrorResponse, FileNotFoundError, PermissionError, UnicodeDecodeError):
            return ""  # hidden behind a sandbox's proxy, or gone this moment

    def _opened(self, sealed: tuple[str, bytes, bytes, str]) -> str:
        _, vector, content, _ = sealed
        if not self._session.encrypted:
            return bytes(content).decode()
        decryptor = Cipher(algorithms.AES(self._session.aes_key), modes.CBC(bytes(vector))).decryptor()
        padded = decryptor.update(bytes(content)) + decryptor.finalize()
        return padded[: -padded[-1]].decode()


def _attributes(reference: str) -> dict[str, str]:
    return {"application": APPLICATION, "reference": reference}
