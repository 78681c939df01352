"""The OS keyring as a store of secrets: every call on the lane, every write read back."""

import logging
import threading
from collections.abc import Collection, Mapping
from contextlib import suppress

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyringError, KeyringUnfaithful
from desktop_app.vault import backends, keyring_status
from desktop_app.vault.keyring_lane import KeyringLane, Patience, Ring, Stranger, Survey
from desktop_app.vault.keyring_status import KeyringStatus
from desktop_app.vault.secret_store import Reference, SecretStore

logger = logging.getLogger(__name__)


class _Asked:
    """References somebody waits for, and what was found; None until somebody looked.

    `tried` is True once they were read together with others', `for_others` where that was done in this one's turn.
    """

    def __init__(self, references: Collection[Reference]) -> None:
        self.references = tuple(references)
        self.found: Mapping[str, str] | None = None
        self.tried = False
        self.for_others = False


class KeyringStore(SecretStore):
    """A SecretStore in the system's keyring. Making one costs nothing: the keyring is looked for at first use.

    Several installations may share a keyring (a Flatpak beside a native program). Each marks with its `installation`
    what it puts, and takes for a stranger only what bears its mark; without one, everything of this program.
    """

    def __init__(self, lane: KeyringLane | None = None) -> None:
        self._lane = lane or KeyringLane(backends.open_ring)
        self._lock = threading.Lock()
        self._waiting: list[_Asked] = []
        self.installation = ""

    def put(self, reference: Reference, label: str, secret: Secret) -> None:
        """Keep the secret and read it back. Raises KeyringUnfaithful, KeyringError."""

        def work(ring: Ring, patience: Patience) -> None:
            ring.put(reference, label, secret.reveal(), patience, owner=self.installation)
            if (kept := ring.get((reference,), patience).get(reference)) is None or Secret(kept) != secret:
                try:
                    ring.drop(reference, patience)
                except KeyringError as error:
                    logger.info("what the keyring made of a key could not be deleted: %s", type(error).__name__)
                raise KeyringUnfaithful

        self._lane.ask(work)

    def get(self, references: Collection[Reference], cancel: CancelToken | None = None) -> Mapping[Reference, Secret]:
        """The secrets that are there. Raises KeyringError, Cancelled, TimedOut."""
        if not references:
            return {}
        asked = _Asked(references)
        with self._lock:
            self._waiting.append(asked)
        try:
            found = self._lane.ask(lambda ring, patience: self._read(asked, ring, patience), cancel)
        except KeyringError:
            if not asked.for_others:
                raise
            # It may have been another's secret: once more, with a limit of its own.
            found = self._lane.ask(lambda ring, patience: ring.get(asked.references, patience), cancel)
        finally:
            with self._lock, suppress(ValueError):  # it was answered together with another one
                self._waiting.remove(asked)
        return {Reference(one): Secret(secret) for one, secret in found.items()}

    def drop(self, reference: Reference) -> None:
        """Forget the secret. Raises KeyringLocked instead of asking, KeyringError."""
        self._lane.ask(lambda ring, patience: ring.drop(reference, patience))

    def relabel(self, labels: Mapping[Reference, str]) -> None:
        """Give secrets other labels. Raises KeyringLocked instead of asking, KeyringError."""

        def work(ring: Ring, patience: Patience) -> None:
            for reference, label in labels.items():
                ring.relabel(reference, label, patience)

        self._lane.ask(work)

    def survey(self, references: Collection[Reference], cancel: CancelToken | None = None) -> Survey:
        """Which of these are there, and which entries of this installation are not among them. Raises KeyringError."""
        return self._lane.ask(lambda ring, patience: ring.survey(references, patience, owner=self.installation), cancel)

    def discard(self, strangers: Collection[Stranger]) -> None:
        """Delete entries that a survey found. Raises KeyringLocked instead of asking, KeyringError."""
        ids = [one.id for one in strangers]
        self._lane.ask(lambda ring, patience: ring.discard(ids, patience, owner=self.installation))

    def status(self, cancel: CancelToken | None = None) -> KeyringStatus:
        """Which keyring it is and how it is; never raises a KeyringError, asks for nothing, reads no secret."""
        try:
            return self._lane.ask(lambda ring, patience: ring.status(patience), cancel)
        except KeyringError as error:
            return keyring_status.failed(error)

    def _read(self, asked: _Asked, ring: Ring, patience: Patience) -> Mapping[str, str]:
        """What was asked for; read alone where a person may be asked for each, or after a failure of a joint read."""
        if asked.found is None and ring.reads_together and not asked.tried:
            self._read_together(asked, ring, patience)
        return ring.get(asked.references, patience) if asked.found is None else asked.found

    def _read_together(self, asked: _Asked, ring: Ring, patience: Patience) -> None:
        """Read what was asked for with all that others wait for: many secrets at once cost little more than one."""
        with self._lock:
            together = tuple(one for one in self._waiting if not one.tried)
            asked.for_others = len(together) > 1
            for one in together:
                one.tried = True
        found = ring.get({reference for one in together for reference in one.references}, patience)
        for one in together:
            one.found = {reference: found[reference] for reference in one.references if reference in found}
        with self._lock:
            self._waiting = [one for one in self._waiting if one.found is None]

    def close(self) -> None:
        """Let go of thread and connection; a later call starts them anew."""
        self._lane.close()
