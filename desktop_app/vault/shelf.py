"""A document and the stores of its secrets, changed together or not at all.

The order is the design. Under the document's lock a change writes down which secrets it will put and which will
become superfluous, puts the new ones (each under a fresh reference, so nothing in force is touched), commits the
document, and then deletes every written-down secret that the committed document does not keep there. Wherever it is
cut off, that last step can be done later and comes to the same end.
"""

import logging
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.book import needs_key, taken_name
from desktop_app.domain.errors import AccountExists, AppError
from desktop_app.domain.history import Act
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import (
    AccountsFileError,
    EarlierKeyGone,
    KeyMissing,
    KeyringError,
    KeyringGone,
    KeyringSilent,
    KeyringUnfaithful,
    NothingToRedo,
    NothingToUndo,
    StoreMissing,
)
from desktop_app.host.files import FileProblem
from desktop_app.vault.changes import difference, reverted, touched_accounts
from desktop_app.vault.document import MOST_UNDO, Document, Entry, SecretName, written_time
from desktop_app.vault.journal import Journal, Record
from desktop_app.vault.pending import OpenSecret, Pending
from desktop_app.vault.secret_store import NewSecret, Reference, SecretStore

logger = logging.getLogger(__name__)

LABEL = "Qubit Keychain: {name}"
PROXY_LABEL = "Qubit Keychain: {name} (proxy password)"
NTLM_LABEL = "Qubit Keychain: {name} (NTLM password)"
EARLIER = "{label}, replaced on {day}"
BINNED = "{label}, in the bin"

_FINAL = frozenset({Act.DELETE, Act.FORGET_KEY, Act.REVOKE_KEY})
"""What cannot be taken back."""


class Config(Protocol):
    """Where the document is; errors are the AccountsFileError family."""

    pending: Pending
    journal: Journal

    def load(self) -> Document:
        """The document as it is now."""

    def glance(self) -> Document:
        """The same, perhaps without reading it anew when it looks unchanged."""

    def changing(self) -> AbstractContextManager[object]:
        """Keep everybody else from changing it."""

    def store(self, document: Document) -> None:
        """Commit the document."""

    def mentioned(self, references: Iterable[Reference]) -> frozenset[Reference]:
        """Those that stand anywhere, also in what cannot be understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a change comes to: another document, and the secrets that are new in it."""

    document: Document
    fresh: Mapping[Reference, Secret] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    keeping: Keeping
    label: str


class Shelf:
    """Calls may come from any thread, one change at a time. `elsewhere` gives accounts whose names are taken too."""

    def __init__(
        self,
        config: Config,
        stores: Mapping[Keeping, SecretStore],
        *,
        elsewhere: Callable[[], Iterable[Account]] = tuple,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.config = config
        self._stores = stores
        self._elsewhere = elsewhere
        self._clock = clock

    @property
    def now(self) -> datetime:
        """The time, in whole seconds as the file keeps it."""
        return self._clock().replace(microsecond=0)

    def change(self, act: Act, plan: Callable[[Document], Plan]) -> Document:
        """Make a change: `plan` turns the newest document into another. Raises AccountExists, KeyringError."""
        with self.config.changing():
            before = self.config.load()
            planned = plan(before)
            revision = before.revision + 1
            undo = before.undo if act in _FINAL else (*before.undo, revision)
            return self._commit(before, planned, {"act": act.value}, undo=undo, redo=())

    def undo(self) -> Document:
        """Take the newest change back. Raises NothingToUndo, EarlierKeyGone, AccountExists, KeyringError."""
        with self.config.changing():
            before = self.config.load()
            record, after, rest = self._taken_back(before, "undo", before.undo)
            if record is None:
                raise NothingToUndo
            what = {"act": record["act"], "undoes": record["revision"]}
            return self._commit(before, Plan(document=after), what, undo=rest, redo=(*before.redo, before.revision + 1))

    def redo(self) -> Document:
        """Make the newest undoing undone. Raises NothingToRedo, EarlierKeyGone, AccountExists, KeyringError."""
        with self.config.changing():
            before = self.config.load()
            record, after, rest = self._taken_back(before, "redo", before.redo)
            if record is None:
                raise NothingToRedo
            what = {"act": record["act"]}
            return self._commit(before, Plan(document=after), what, undo=(*before.undo, before.revision + 1), redo=rest)

    def recover(self) -> None:
        """Let go of secrets whose time is over, and finish what was left open. Raises AccountsFileError."""
        with self.config.changing():
            before = self.config.load()
            after = before.without_older_secrets(self.now)
            if after.raw != before.raw:
                old, new = _places(before), _places(after)
                self._note(OpenSecret(reference=one, keeping=old[one].keeping) for one in old if one not in new)
                self.config.store(after)
            self.settle(after)

    def settle(self, document: Document | None = None) -> None:
        """Bring the stores in line with the committed document, as far as something is written down as open.

        What cannot be done stays open and is no error: the change itself is decided by now.
        """
        try:
            pending = self.config.pending.all()
            if not pending:
                return
            kept = _places(document or self.config.load())
            unknown = {one.reference for one in pending if one.reference not in kept}
            mentioned = self.config.mentioned(unknown) if unknown else frozenset()
            self.config.pending.settled(self._settled(pending, kept, mentioned))
        except (AppError, FileProblem) as error:
            logger.info("secrets were left to be settled later: %s", type(error).__name__)

    def read(self, references: Mapping[Keeping, Collection[Reference]]) -> dict[Reference, Secret]:
        """The secrets that are there, one question to each store. Raises KeyringError."""
        found: dict[Reference, Secret] = {}
        for keeping, wanted in references.items():
            found.update(self.store(keeping).get(wanted))
        return found

    def store(self, keeping: Keeping) -> SecretStore:
        """The store of that kind. Raises StoreMissing."""
        try:
            return self._stores[keeping]
        except KeyError:
            raise StoreMissing from None

    def _taken_back(
        self, document: Document, name: str, stack: tuple[int, ...]
    ) -> tuple[Record | None, Document, tuple[int, ...]]:
        """The newest change that can still be taken back, what that makes, and the changes before it.

        Raises EarlierKeyGone where its key is not kept any more; the next time it is the turn of the one before.
        """
        while stack:
            *rest, revision = stack
            record = self.config.journal.find(revision)
            try:
                if record and difference(document, after := reverted(document, record, self.now)):
                    return record, after, tuple(rest)
            except EarlierKeyGone:
                self.config.store(document.setting(**{name: rest}))
                raise
            stack = tuple(rest)
        return None, document, ()

    def _commit(
        self, before: Document, plan: Plan, what: Record, *, undo: tuple[int, ...], redo: tuple[int, ...]
    ) -> Document:
        after = self._completed(before, plan.document, undo, redo)
        touched = touched_accounts(before, after)
        self._refuse_taken(before, after, touched)
        old, new = _places(before, touched), _places(after, touched)
        moved = {one for one in old.keys() & new.keys() if old[one].keeping is not new[one].keeping}
        dropped = [one for one in old if one not in new or one in moved]
        renamed = [one for one in old.keys() & new.keys() if one not in moved and old[one].label != new[one].label]
        put = (*plan.fresh, *moved)
        secrets = [OpenSecret(reference=one, keeping=new[one].keeping) for one in put]
        secrets += [OpenSecret(reference=one, keeping=old[one].keeping) for one in dropped]
        secrets += [OpenSecret(reference=one, keeping=new[one].keeping, label=True) for one in renamed]
        if secrets:
            self._note(secrets)
        try:
            carried = self._read_moved(before, moved, old)
            self._put({**plan.fresh, **carried}, new)
            self._verify(carried, new)
            self.config.journal.append(self._record(before, after, touched, what))
            self.config.store(after)
        except (KeyringSilent, KeyringGone):
            raise  # to ask once more would only double the wait; `recover` does it later
        except AppError:
            self.settle()
            raise
        self.settle(after)
        return after

    def _completed(self, before: Document, after: Document, undo: tuple[int, ...], redo: tuple[int, ...]) -> Document:
        after = after.without_older_secrets(self.now)
        return after.setting(
            default=after.default, revision=before.revision + 1, undo=list(undo[-MOST_UNDO:]), redo=list(redo)
        )

    def _note(self, secrets: Iterable[OpenSecret]) -> None:
        try:
            self.config.pending.add(secrets)
        except FileProblem as problem:
            raise AccountsFileError(reason=problem.reason, path=problem.path) from problem

    def _refuse_taken(self, before: Document, after: Document, touched: Iterable[AccountId]) -> None:
        newcomers = {
            key
            for key in touched
            if key in after.entries
            and (key not in before.entries or before.entries[key].account.name != after.entries[key].account.name)
        }
        if newcomers:
            others = (account for account in self._elsewhere() if account.id not in newcomers)
            everybody = (*(entry.account for entry in after.entries.values()), *others)
            if name := taken_name(everybody, newcomers):
                raise AccountExists(name=name)

    def _read_moved(
        self, document: Document, moved: Collection[Reference], old: Mapping[Reference, _Place]
    ) -> dict[Reference, Secret]:
        if not moved:
            return {}
        wanted: dict[Keeping, list[Reference]] = {}
        for one in moved:
            wanted.setdefault(old[one].keeping, []).append(one)
        found = self.read(wanted)
        for entry in document.everywhere():
            key = entry.secrets.get(SecretName.API_KEY)
            if key in moved and key not in found and needs_key(entry.account):
                raise KeyMissing(name=entry.account.name)
        return found

    def _put(self, secrets: Mapping[Reference, Secret], places: Mapping[Reference, _Place]) -> None:
        for keeping in Keeping:
            here = [
                NewSecret(reference=one, label=places[one].label, secret=secret)
                for one, secret in secrets.items()
                if places[one].keeping is keeping
            ]
            if here:
                self.store(keeping).put_all(here)

    def _verify(self, carried: Mapping[Reference, Secret], places: Mapping[Reference, _Place]) -> None:
        """What was carried from one store to the other is deleted from the first afterwards, so look once more."""
        for keeping in {places[one].keeping for one in carried}:
            here = {one: secret for one, secret in carried.items() if places[one].keeping is keeping}
            if self.store(keeping).get(tuple(here)) != here:
                raise KeyringUnfaithful

    def _record(self, before: Document, after: Document, touched: Iterable[AccountId], what: Record) -> Record:
        names: dict[str, str] = {}
        for key in touched:
            for document in (after, before):
                if entry := document.entry(key):
                    names.setdefault(key, entry.account.name)
        if what["act"] == Act.DEFAULT.value:  # it touches no account, but is about one
            chosen = (before if "undoes" in what else after).default
            if chosen and (entry := after.entry(chosen)):
                names[chosen] = entry.account.name
        return {
            "revision": after.revision,
            "time": written_time(self.now),
            **what,
            "accounts": names,
            **difference(before, after),
        }

    def _settled(
        self,
        pending: Iterable[OpenSecret],
        kept: Mapping[Reference, _Place],
        mentioned: Collection[Reference],
    ) -> list[OpenSecret]:
        """Do what is open, store by store, and say what is done."""
        done: list[OpenSecret] = []
        for keeping in Keeping:
            here = [one for one in sorted(pending) if one.keeping is keeping]
            stay = [one for one in here if _stays(one, kept, mentioned)]
            labels = {one.reference: kept[one.reference].label for one in stay if one.label and one.reference in kept}
            gone = [one for one in here if one not in stay]
            done += [one for one in stay if one.reference not in labels or not one.label]
            try:
                if labels:
                    self.store(keeping).relabel(labels)
                    done += [one for one in stay if one.label and one.reference in labels]
                if gone:
                    self.store(keeping).drop_all(one.reference for one in gone)
                    done += gone
            except KeyringError as error:
                logger.info("secrets were left to be settled later: %s", type(error).__name__)
        return done


def _stays(one: OpenSecret, kept: Mapping[Reference, _Place], mentioned: Collection[Reference]) -> bool:
    if place := kept.get(one.reference):
        return place.keeping is one.keeping
    return one.reference in mentioned or one.label


def _places(document: Document, only: Iterable[AccountId] | None = None) -> dict[Reference, _Place]:
    """Every secret the document keeps (or those of some accounts), where, and under which label."""
    places: dict[Reference, _Place] = {}
    for key in (*document.entries, *document.bin) if only is None else only:
        if entry := document.entries.get(key):
            places.update(_places_of(entry, "{label}"))
        if binned := document.bin.get(key):
            places.update(_places_of(binned.entry, BINNED))
    return places


def _places_of(entry: Entry, frame: str) -> Iterable[tuple[Reference, _Place]]:
    keeping = entry.account.keeping
    for name, reference in entry.secrets.items():
        yield reference, _Place(keeping=keeping, label=frame.format(label=_label(entry, name)))
    for one in entry.earlier:
        label = EARLIER.format(label=_label(entry, one.name), day=one.replaced.date().isoformat())
        yield one.reference, _Place(keeping=keeping, label=frame.format(label=label))


def _label(entry: Entry, name: SecretName) -> str:
    return _LABELS[name].format(name=entry.account.name)


_LABELS: Mapping[SecretName, str] = {
    SecretName.API_KEY: LABEL,
    SecretName.PROXY_PASSWORD: PROXY_LABEL,
    SecretName.NTLM_PASSWORD: NTLM_LABEL,
}
