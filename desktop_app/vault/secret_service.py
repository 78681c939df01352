"""The Secret Service (GNOME Keyring, KeePassXC, KDE's ksecretd) over one connection.

keyring's own backend opens a connection for every call, looks at the first match only, waits without a limit, leaks
two descriptors per call while the collection is locked, and creates a collection when it finds none. This one speaks
the same protocol through the same libraries, SecretStorage and jeepney, and does none of that. It is imported on the
keyring's thread only.
"""

import logging
import secrets
import time
from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, TypeVar

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, prep_socket  # type: ignore[import-untyped]
from secretstorage.defines import ALGORITHM_DH, DBUS_NOT_SUPPORTED, SS_PATH, SS_PREFIX
from secretstorage.dhcrypto import DH_PRIME_1024, Session
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
from desktop_app.vault.keyring_lane import Patience, Stranger, Survey
from desktop_app.vault.keyring_status import KeyringStatus
from desktop_app.vault.secret_store import TOGETHER, parted

logger = logging.getLogger(__name__)

APPLICATION = "qubit-keychain"
_NOBODY = "nobody's"
_NUMBERS = ("", *(f"{number:02x}" for number in range(1, TOGETHER)))
_NOWHERE = "/"
_STENCIL = b"-" * 32
"""Stands where the first part of a reference will stand, which is as long."""
_BUNDLE = 40
"""Questions in a bundle: enough that nobody waits for the other. A bus lets 128 answers be open at a time: those to two
bundles and to the questions for numbers, and some with secrets."""
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
_RESTARTED = (".NoSession", ".Disconnected", ".NameHasNoOwner", ".ServiceUnknown", ".NoReply", ".UnknownObject")
"""What is answered when the service went away or came back as another process."""
_GNOME_PROMPTER = "org.gnome.keyring.SystemPrompter"

_EXPONENT_BITS = 320
"""More than the group of 1024 bits is good for: RFC 3526, section 8, names 180 to 240 for the next larger one.
The 1024 bits that SecretStorage takes cost 3 ms more in each process."""

T = TypeVar("T")


class _Lost(Exception):
    """The service, or our session with it, is not the one it was."""


class _Connection(DBusConnection):  # type: ignore[misc]  # jeepney has no types
    """A connection on which no answer is waited for longer than the present call's patience."""

    def __init__(self, patience: Patience) -> None:
        self.patience = patience
        self._answered: dict[int, Any] = {}
        connected = prep_socket(get_bus("SESSION"), timeout=patience.remaining())
        with ExitStack() as unanswered:
            unanswered.callback(connected.close)
            super().__init__(connected)
            unanswered.pop_all()
        # Sending blocks too when the bus stops reading.
        self.sock.settimeout(patience.remaining())

    def send_and_get_reply(self, message: Any, *, timeout: float | None = None) -> Any:  # noqa: ANN401
        limit = self.patience.remaining()
        return super().send_and_get_reply(message, timeout=limit if timeout is None else min(limit, timeout))

    def ask(self, questions: Iterable[Callable[[int], bytes]]) -> list[int]:
        """Send many questions together and return their serial numbers, for `answers`.

        A question is a function from its serial number to its bytes.
        """
        pairs = [(next(self.outgoing_serial), question) for question in questions]
        self.sock.sendall(b"".join(question(serial) for serial, question in pairs))
        return [serial for serial, _ in pairs]

    def answers(self, serials: Iterable[int]) -> list[Any]:
        """The bodies of the answers, in order. Raises DBusErrorResponse."""
        bodies = []
        for serial in serials:
            while serial not in self._answered:
                message = self.receive(timeout=self.patience.remaining())
                if answered := message.header.fields.get(HeaderFields.reply_serial):
                    self._answered[answered] = message
            message = self._answered.pop(serial)
            # Not as soon as it comes: it may be for an earlier call, which failed before it came to this answer.
            if message.header.message_type is MessageType.error:
                raise DBusErrorResponse(message)
            bodies.append(message.body)
        return bodies

    def forget(self) -> None:
        """Let go of answers that a failed call did not wait for."""
        self._answered.clear()


class _Session(Session):
    """SecretStorage's, with a shorter exponent."""

    def __init__(self) -> None:
        self.object_path = None
        self.aes_key = None
        self.encrypted = True
        self.my_private_key = secrets.randbits(_EXPONENT_BITS)
        self.my_public_key = pow(2, self.my_private_key, DH_PRIME_1024)


class SecretServiceRing:
    """The user's default collection; items of ours are found by attributes, in whichever collection they are."""

    reads_together = True

    def __init__(self, patience: Patience) -> None:
        self._connection: Final[list[_Connection]] = []
        self._session: Any = None
        self._known = False
        self._steadily(patience, lambda: None)

    def put(self, reference: str, label: str, secret: str, patience: Patience, *, owner: str = "") -> None:
        """Keep a secret in the default collection; asks for unlocking. Raises KeyringError."""

        def create() -> None:
            collection = self._open_collection(patience)
            properties = {
                f"{SS_PREFIX}Item.Label": ("s", label),
                f"{SS_PREFIX}Item.Attributes": ("a{ss}", {**_attributes(reference), **_mark(owner)}),
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
            connection = self._connection[0]
            paths: dict[str, str] = {}
            sealed: list[str] = []
            asked: list[int] = []
            # The keyring decrypts the first while it still looks for the last.
            for places in self._searches(references):
                paths.update((path, one) for one, (unlocked, locked) in places for path in (*unlocked, *locked))
                sealed.extend(path for _, (_, locked) in places for path in locked)
                asked += connection.ask(self._secrets_of([path for _, (unlocked, _) in places for path in unlocked]))
            found = [answer for (answer,) in connection.answers(asked)]
            if sealed:
                self._unlock(sealed, patience)
                found += [answer for (answer,) in connection.answers(connection.ask(self._secrets_of(sealed)))]
            return {paths[path]: self._opened(secret) for part in found for path, secret in part.items()}

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

    def relabel(self, reference: str, label: str, patience: Patience) -> None:
        """Give every match another label. Raises KeyringLocked instead of asking, KeyringError."""

        def name() -> None:
            unlocked, locked = self._search(reference)
            for path in unlocked:
                self._at(path, "Item").set_property("Label", "s", label)
            if locked:
                raise KeyringLocked

        self._steadily(patience, name)

    def survey(self, references: Collection[str], patience: Patience, *, owner: str = "") -> Survey:
        """Works on a locked keyring too, because entries are compared by their paths; labels may be missing then."""

        def look() -> Survey:
            places = {
                one: [*unlocked, *locked] for found in self._searches(references) for one, (unlocked, locked) in found
            }
            unlocked, locked = self._owned(owner)
            ours = {path for paths in places.values() for path in paths}
            strange = [path for path in (*unlocked, *locked) if path not in ours]
            return Survey(
                found=frozenset(one for one, paths in places.items() if paths),
                strangers=tuple(Stranger(id=path, label=label) for path, label in self._labels(strange)),
            )

        return self._steadily(patience, look)

    def discard(self, ids: Collection[str], patience: Patience, *, owner: str = "") -> None:
        """Delete entries by their paths, if they are the owner's. Raises KeyringLocked, KeyringError."""

        def delete() -> None:
            unlocked, locked = self._owned(owner)
            for path in set(unlocked).intersection(ids):
                (prompt,) = self._call(path, "Item", "Delete", "")
                if prompt != _NOWHERE:
                    self._ask(prompt, patience)
            if set(locked).intersection(ids):
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
        return _Lost() if name.endswith(_RESTARTED) else KeyringError()

    def _connect(self, patience: Patience) -> None:
        if self._connection:
            self._connection[0].patience = patience
            self._connection[0].forget()
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
        self._session = self._open_session()
        self._known = True

    def _open_session(self) -> Session:
        session = _Session()
        public = ("ay", session.my_public_key.to_bytes(128, "big"))
        try:
            (_, theirs), path = self._call(SS_PATH, "Service", "OpenSession", "sv", ALGORITHM_DH, public)
        except DBusErrorResponse as error:
            if error.name != DBUS_NOT_SUPPORTED:
                raise
            return open_session(self._connection[0])
        session.set_server_public_key(int.from_bytes(theirs, "big"))
        session.object_path = path
        return session

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

    def _owned(self, owner: str) -> tuple[list[str], list[str]]:
        connection, service = self._connection[0], self._at(SS_PATH, "Service")
        wanted = [_mark(owner)] if owner else [{"application": _application(number)} for number in _NUMBERS]
        found = connection.answers(connection.ask(_question(service, one) for one in wanted))
        return [path for unlocked, _ in found for path in unlocked], [path for _, locked in found for path in locked]

    def _searches(self, references: Collection[str]) -> Generator[list[tuple[str, tuple[list[str], list[str]]]]]:
        """The same for many at once, bundle by bundle; the next bundle is under way while one is handed out.

        To compare one attribute takes GNOME Keyring half as long as two, so it is asked once for what some share, and
        once for each number: an entry that is in both answers is the one.
        """
        connection, service = self._connection[0], self._at(SS_PATH, "Service")
        if len(references) <= 1:
            yield [(one, self._search(one)) for one in references]
            return
        groups: dict[str, dict[str, str]] = {}
        for one in references:
            group, number = parted(one)
            groups.setdefault(group, {})[number] = one
        numbers = {number for group in groups.values() for number in group}
        asked = connection.ask(_question(service, {"application": _application(number)}) for number in numbers)
        number_of: dict[str, str] = {}
        under_way: list[int] = []
        bundles = _bundles(groups)
        for bundle, before in zip([*bundles, []], [[], *bundles], strict=True):
            following = connection.ask(_group_question(service, group) for group in bundle)
            if asked:
                for number, (unlocked, locked) in zip(numbers, connection.answers(asked), strict=True):
                    number_of.update(dict.fromkeys((*unlocked, *locked), number))
                asked = []
            found = connection.answers(under_way)
            under_way = following
            if before:
                yield [
                    one
                    for group, answer in zip(before, found, strict=True)
                    for one in _places(groups[group], answer, number_of)
                ]

    def _secrets_of(self, paths: Sequence[str]) -> Iterable[Callable[[int], bytes]]:
        """The question for their secrets, none for none."""
        if paths:
            body = (list(paths), self._session.object_path)
            yield partial(_serialised, new_method_call(self._at(SS_PATH, "Service"), "GetSecrets", "aoo", body))

    def _labels(self, paths: Sequence[str]) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for start in range(0, len(paths), _BUNDLE):
            bundle = paths[start : start + _BUNDLE]
            questions = (Properties(self._at(path, "Item")).get("Label") for path in bundle)
            asked = self._connection[0].ask(partial(_serialised, question) for question in questions)
            found += [
                (path, str(value))
                for path, ((_, value),) in zip(bundle, self._connection[0].answers(asked), strict=True)
            ]
        return found

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
    # GNOME Keyring writes all attributes of all entries with each save, so the number has none of its own.
    group, number = parted(reference)
    return {"application": _application(number), "reference": group}


def _application(number: str) -> str:
    return f"{APPLICATION}-{number}" if number else APPLICATION


def _mark(owner: str) -> dict[str, str]:
    return {"installation": owner} if owner else {}


def _places(
    members: Mapping[str, str], answer: tuple[list[str], list[str]], number_of: Mapping[str, str]
) -> list[tuple[str, tuple[list[str], list[str]]]]:
    """Where the members of a group are, unlocked and locked; what has no number among the answer is not ours."""
    places: dict[str, tuple[list[str], list[str]]] = {reference: ([], []) for reference in members.values()}
    for state, paths in enumerate(answer):
        for path in paths:
            if (reference := members.get(number_of.get(path, _NOBODY))) is not None:
                places[reference][state].append(path)
    return list(places.items())


def _bundles(groups: Mapping[str, Collection[str]]) -> list[list[str]]:
    """The groups, some together; as many entries are found by a bundle as one may hold questions, or a few more."""
    bundles: list[list[str]] = []
    room = 0
    for group, members in groups.items():
        if room <= 0:
            bundles.append([])
            room = _BUNDLE
        bundles[-1].append(group)
        room -= len(members)
    return bundles


def _serialised(message: Any, serial: int) -> bytes:  # noqa: ANN401  # jeepney has no types
    return bytes(message.serialise(serial=serial))


def _question(service: DBusAddressWrapper | DBusAddress, attributes: Mapping[str, str]) -> Callable[[int], bytes]:
    return partial(_serialised, new_method_call(service, "SearchItems", "a{ss}", (dict(attributes),)))


def _group_question(service: DBusAddressWrapper, group: str) -> Callable[[int], bytes]:
    """To write a search anew takes jeepney longer than the keyring takes to answer it, so all are made from one."""
    if len(group) != len(_STENCIL):
        return _question(service, {"reference": group})
    template = _search_template()

    def question(serial: int) -> bytes:
        # Bytes 8 to 11 of a D-Bus message are its serial number.
        return template[:8] + serial.to_bytes(4, "little") + template[12:].replace(_STENCIL, group.encode())

    return question


@cache
def _search_template() -> bytes:
    service = DBusAddress(SS_PATH, BUS_NAME, f"{SS_PREFIX}Service")
    return _question(service, {"reference": _STENCIL.decode()})(1)
