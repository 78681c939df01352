"""The vault file: a store of secrets for computers without a keyring, in age format, which the age command opens.

Its folder holds `identity.age`, a key pair locked by the passphrase; `vault.age`, the secrets, encrypted to that key
pair; `vault.age.last-good`, the same once more; and `recipient.txt`, the public key. Unlocking costs one derivation
of a key from the passphrase, every save after it costs none. By hand: `age -d -i identity.age vault.age`.

`vault.age` is JSON inside: {"format": "qubit-keychain-vault", "version": 1,
"secrets": {REFERENCE: {"label": TEXT, "secret": TEXT}, …}}.
"""

import json
import logging
import threading
from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop_app.domain.age_errors import (
    VaultFileDamaged,
    VaultFileError,
    VaultFileExists,
    VaultFileLocked,
    VaultFileMissing,
)
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.host import files, strict_json
from desktop_app.vault import age_identity, age_passphrase
from desktop_app.vault.secret_store import NewSecret, Reference, SecretStore

if TYPE_CHECKING:
    from desktop_app.vault.age_identity import Identity

logger = logging.getLogger(__name__)

FORMAT = "qubit-keychain-vault"
VERSION = 1
LOCK_SECONDS = 10.0

_Secrets = dict[str, dict[str, str]]


class AgeState(StrEnum):
    """How the vault file is at the moment."""

    ABSENT = "absent"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """The identity, and the locked bytes it came from: other bytes there mean another passphrase since."""

    sealed: bytes
    identity: "Identity"


class AgeStore(SecretStore):
    """A SecretStore in a folder; making one costs nothing. Errors are the VaultFileError family.

    It begins absent or locked; with `ask`, which hands out the passphrase, it unlocks itself when it is needed.
    Calls may come from any thread, and `create`, `unlock` and `change_passphrase` take a second or so; other processes
    may use the same folder.
    """

    def __init__(
        self, folder: Path, *, lock_seconds: float = LOCK_SECONDS, ask: Callable[[], Secret] | None = None
    ) -> None:
        self.folder = folder
        self._ask = ask
        self._identity = folder / "identity.age"
        self._vault = folder / "vault.age"
        self._last_good = folder / "vault.age.last-good"
        self._recipient = folder / "recipient.txt"
        self._lock = folder / "vault.lock"
        self._lock_seconds = lock_seconds
        self._opened: _Opened | None = None
        self._turn = threading.RLock()

    @property
    def state(self) -> AgeState:
        """Looks at the folder, opens nothing."""
        if not self._identity.exists() and not self._vault.exists():
            return AgeState.ABSENT
        try:
            with self._explained():
                self._open_key()
        except VaultFileError:
            return AgeState.LOCKED
        return AgeState.OPEN

    def create(self, passphrase: Secret) -> None:
        """Make an empty one and leave it open. Raises VaultFileExists, PassphraseRefused."""
        age_passphrase.check_new_passphrase(passphrase)
        with self._changing():
            if self._identity.exists():
                raise VaultFileExists(path=self._identity)
            if self._vault.exists() or self._last_good.exists():
                raise VaultFileDamaged(reason=Sentence("identity.age, which opens it, is missing"), path=self._identity)
            identity = age_identity.new_identity()
            self._commit_identity(identity, passphrase)

    def unlock(self, passphrase: Secret) -> None:
        """Open it until `lock`. Raises PassphraseWrong, VaultFileMissing, VaultFileDamaged."""
        with self._explained():
            opened = self._unlocked(passphrase)
        self._opened = opened

    def lock(self) -> None:
        """Forget the identity; nothing can be read or written until `unlock`."""
        self._opened = None

    def change_passphrase(self, old: Secret, new: Secret) -> None:
        """Lock everything by another passphrase and leave it open. Raises PassphraseWrong, PassphraseRefused.

        The key pair is changed too, so that whoever knows the old passphrase and has an old copy of `identity.age`
        cannot read what is saved from now on. Other processes have to unlock anew.
        """
        age_passphrase.check_new_passphrase(new)
        with self._changing():
            before, after = self._unlocked(old), age_identity.new_identity()
            secrets = self._secrets(before.identity)
            # Whatever is cut off here, the identity in force opens the vault: it is encrypted to both for a moment.
            self._write(secrets, before.identity, after)
            self._commit_identity(after, new)
            try:
                self._write(secrets, after)
            except files.FileProblem as problem:
                logger.info("the old identity is locked out with the next save only: %s", problem.reason)

    def restore_last_good(self) -> None:
        """Put the last good copy in the place of a damaged or missing vault.age; a good one stays.

        Raises VaultFileLocked, VaultFileDamaged when there is no good copy either.
        """
        with self._changing():
            identity = self._key()
            try:
                self._secrets(identity)
            except VaultFileDamaged:
                self._write(self._understood(files.read(self._last_good) or b"", identity), identity)

    def put(self, reference: Reference, label: str, secret: Secret) -> None:
        """Keep the secret. Raises VaultFileLocked, VaultFileMissing, VaultFileError."""
        self.put_all((NewSecret(reference=reference, label=label, secret=secret),))

    def put_all(self, secrets: Iterable[NewSecret]) -> None:
        """Keep many in one save, all or none."""
        fresh: _Secrets = {one.reference: {"label": one.label, "secret": one.secret.reveal()} for one in secrets}
        self._change(lambda kept: {**kept, **fresh})

    def get(
        self,
        references: Collection[Reference],
        cancel: CancelToken | None = None,  # noqa: ARG002  # it never waits
    ) -> Mapping[Reference, Secret]:
        """The secrets that are there. Raises VaultFileLocked, VaultFileMissing, VaultFileDamaged."""
        if not references:
            return {}
        with self._explained():
            identity = self._key()
            try:
                kept = self._secrets(identity)
            except VaultFileDamaged:
                self._key()  # another process may have changed the passphrase between the two reads
                raise
        return {one: Secret(kept[one]["secret"]) for one in references if one in kept}

    def drop(self, reference: Reference) -> None:
        """Forget the secret. Raises VaultFileLocked, VaultFileMissing, VaultFileError."""
        self.drop_all((reference,))

    def drop_all(self, references: Iterable[Reference]) -> None:
        """Forget many in one save, all or none."""
        gone = set(references)
        self._change(lambda kept: {one: entry for one, entry in kept.items() if one not in gone})

    def relabel(self, labels: Mapping[Reference, str]) -> None:
        """Give secrets other labels in one save."""
        self._change(
            lambda kept: {
                one: {**entry, "label": labels.get(Reference(one), entry["label"])} for one, entry in kept.items()
            }
        )

    def _change(self, change: Callable[[_Secrets], _Secrets]) -> None:
        with self._changing():
            identity = self._key()
            before = self._secrets(identity)
            after = change(before)
            if after == before:
                return
            self._write(after, identity)
            if self._secrets(identity) != after:
                raise VaultFileError(reason=Sentence("what was written could not be read back"), path=self._vault)

    def _key(self) -> "Identity":
        """The identity; unlocked first where somebody can be asked for the passphrase."""
        try:
            return self._open_key()
        except VaultFileLocked:
            ask, self._ask = self._ask, None  # once: whoever mistyped starts again, and is not asked by the clean-up
            if ask is None:
                raise
        self.unlock(ask())
        return self._open_key()

    def _open_key(self) -> "Identity":
        """The identity, as long as the passphrase has not been changed elsewhere."""
        opened = self._opened
        sealed = files.read(self._identity)
        if sealed is None:
            raise self._missing()
        if opened is None or opened.sealed != sealed:
            raise VaultFileLocked(path=self._identity)
        return opened.identity

    def _unlocked(self, passphrase: Secret) -> _Opened:
        sealed = files.read(self._identity)
        if sealed is None:
            raise self._missing()
        try:
            content = age_passphrase.unlock(sealed, passphrase, path=self._identity)
            return _Opened(sealed=sealed, identity=age_identity.read(content))
        except age_passphrase.NotLockedByPassphrase as error:
            raise VaultFileDamaged(reason=error.reason, path=self._identity) from None
        except age_identity.NotForThisIdentity:
            raise VaultFileDamaged(reason=Sentence("there is no identity in it"), path=self._identity) from None

    def _missing(self) -> VaultFileError:
        if self._vault.exists():
            return VaultFileDamaged(reason=Sentence("identity.age, which opens it, is missing"), path=self._identity)
        return VaultFileMissing(path=self._identity)

    def _commit_identity(self, identity: "Identity", passphrase: Secret) -> None:
        sealed = age_passphrase.lock(age_identity.written(identity), passphrase)
        files.write(self._identity, sealed)
        self._opened = _Opened(sealed=sealed, identity=identity)
        try:
            files.write(self._recipient, f"{age_identity.recipient(identity)}\n".encode(), durable=False)
        except files.FileProblem as problem:
            logger.info("the public key could not be written beside the vault file: %s", problem.reason)

    def _secrets(self, identity: "Identity") -> _Secrets:
        content = files.read(self._vault)
        if content is None:
            if self._last_good.exists():
                raise VaultFileDamaged(reason=Sentence("vault.age is missing"), path=self._vault)
            return {}
        return self._understood(content, identity)

    def _understood(self, content: bytes, identity: "Identity") -> _Secrets:
        try:
            return _secrets_in(strict_json.loads(age_identity.decrypt(content, [identity])))
        except age_identity.NotForThisIdentity:
            reason: str = Sentence("it is not as it was written")
        except strict_json.JsonRefused as error:
            reason = error.reason
        except _NotUnderstood as error:
            reason = str(error)
        raise VaultFileDamaged(reason=reason, path=self._vault)

    def _write(self, secrets: _Secrets, *readers: "Identity") -> None:
        document = {"format": FORMAT, "version": VERSION, "secrets": secrets}
        content = age_identity.encrypt(json.dumps(document).encode(), readers)
        files.write(self._vault, content)
        try:
            files.write(self._last_good, content, durable=False)
        except files.FileProblem as problem:
            logger.info("no second copy of the vault file could be kept: %s", problem.reason)

    @contextmanager
    def _changing(self) -> Generator[None]:
        """Keep every other thread and process from changing the folder."""
        with self._turn, self._explained(), files.locked(self._lock, seconds=self._lock_seconds):
            yield

    @contextmanager
    def _explained(self) -> Generator[None]:
        try:
            yield
        except files.FileProblem as problem:
            raise VaultFileError(reason=problem.reason, path=problem.path) from problem


class _NotUnderstood(ValueError):
    """The message is the reason."""


def _secrets_in(document: object) -> _Secrets:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _NotUnderstood(Sentence("it holds something else than secrets"))
    if document.get("version") != VERSION:
        raise _NotUnderstood(Sentence("it was written by another version of Qubit Keychain"))
    secrets: Any = document.get("secrets")
    if not isinstance(secrets, dict) or not all(map(_is_entry, secrets.values())):
        raise _NotUnderstood(Sentence("an entry in it cannot be understood"))
    return cast("_Secrets", secrets)


def _is_entry(entry: object) -> bool:
    return isinstance(entry, dict) and all(isinstance(entry.get(name), str) for name in ("label", "secret"))
