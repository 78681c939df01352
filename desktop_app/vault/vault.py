"""The accounts and their secrets: those that are kept in accounts.json and a store, and those of this session."""

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from desktop_app.domain.accounts import (
    Account,
    AccountDraft,
    AccountId,
    Credentials,
    Keeping,
    folded_name,
    new_account_id,
)
from desktop_app.domain.book import (
    BinnedAccount,
    Book,
    EarlierKey,
    free_name,
    may_be_default,
    needs_key,
)
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import AccountUnknown, AppError
from desktop_app.domain.history import Act, Change
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import (
    AccountsFileError,
    EarlierKeyGone,
    KeyMissing,
    NoDefaultPossible,
    NothingToRedo,
    NothingToUndo,
)
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.document import Document, Entry, SecretName
from desktop_app.vault.memory_file import MemoryFile
from desktop_app.vault.plans import accounts, added, found_or_new, planned, reconciled, stored_with
from desktop_app.vault.secret_store import MemoryStore, Reference, SecretStore
from desktop_app.vault.shelf import Plan, Shelf
from desktop_app.vault.told import change_of

logger = logging.getLogger(__name__)


class Vault:
    """Errors are the AccountsFileError and KeyringError families; calls may come from any thread.

    `others` are further stores of secrets beside the keyring. Everything is changed in one transaction, and can be
    taken back unless it says otherwise.
    """

    def __init__(
        self,
        config: ConfigFile,
        secrets: SecretStore,
        others: Mapping[Keeping, SecretStore] | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        stores = {Keeping.KEYRING: secrets, **(others or {})}
        self.config = config
        self._memory = MemoryStore()
        self._kept = Shelf(config, stores, clock=clock, elsewhere=lambda: accounts(self._session.config.glance()))
        self._session = Shelf(
            MemoryFile(), {Keeping.SESSION: self._memory}, clock=clock, elsewhere=lambda: accounts(config.glance())
        )
        self._turn = threading.RLock()

    # -- looking -------------------------------------------------------------------------------------------------

    def load(self) -> Book:
        """What there is; reads no secret."""
        kept, session = self.config.glance(), self._session.config.glance()
        entries = (*kept.entries.values(), *session.entries.values())
        undo, redo = self._newest(lambda document: document.undo), self._newest(lambda document: document.redo)
        return Book(
            accounts=tuple(entry.account for entry in sorted(entries, key=lambda entry: not entry.pinned)),
            default=kept.default,
            pinned=frozenset(entry.account.id for entry in entries if entry.pinned),
            binned=tuple(
                BinnedAccount(account=one.entry.account, removed=one.removed)
                for one in (*kept.bin.values(), *session.bin.values())
            ),
            undo=undo[1].sentence if undo else "",
            redo=redo[1].without_undoing.sentence if redo else "",
            keep_days=kept.keep_days,
            damaged=kept.damaged,
            replaced=tuple(
                (entry.account.id, max(times))
                for entry in entries
                if entry.renewed or entry.earlier
                if (times := _renewals(entry))
            ),
            open_to_others=self.config.open_to_others(),
        )

    def credentials(self, account_id: AccountId, cancel: CancelToken | None = None) -> Credentials:
        """The account's secrets. Raises KeyMissing, KeyringError, AccountUnknown, Cancelled, TimedOut."""
        shelf = self._shelf_of(account_id)
        entry = shelf.config.glance().entries[account_id]
        found = shelf.store(entry.account.keeping).get(tuple(entry.secrets.values()), cancel)
        return _credentials(entry, found)

    def credentials_of(self, account_ids: Collection[AccountId]) -> dict[AccountId, Credentials]:
        """The secrets of many, with one question to each store; an account whose key is missing is left out."""
        every: dict[AccountId, Credentials] = {}
        wanted: dict[tuple[Shelf, Keeping], list[Entry]] = {}
        for one in account_ids:
            shelf = self._shelf_of(one)
            entry = shelf.config.glance().entries[one]
            wanted.setdefault((shelf, entry.account.keeping), []).append(entry)
        for (shelf, keeping), entries in wanted.items():
            found = shelf.store(keeping).get([one for entry in entries for one in entry.secrets.values()])
            for entry in entries:
                try:
                    every[entry.account.id] = _credentials(entry, found)
                except KeyMissing:
                    logger.info("a key was not there among many")
        return every

    def earlier_keys(self, account_id: AccountId) -> tuple[EarlierKey, ...]:
        """The replaced secrets that are still kept, the newest first. Raises AccountUnknown."""
        entry = self._entry(account_id)
        return tuple(
            EarlierKey(
                reference=one.reference,
                replaced=one.replaced,
                is_proxy_password=one.name is not SecretName.API_KEY,
            )
            for one in sorted(entry.earlier, key=lambda one: one.replaced, reverse=True)
        )

    def history(self) -> tuple[Change, ...]:
        """What was changed, the newest first."""
        found = [
            change_of(record)
            for shelf in (self._kept, self._session)
            for revision, record in shelf.config.journal.records().items()
            if revision <= shelf.config.glance().revision
        ]
        return tuple(sorted(found, key=lambda change: (change.time, change.revision), reverse=True))

    def references(self) -> dict[AccountId, dict[Keeping, frozenset[Reference]]]:
        """Where the secrets in force of every kept account are."""
        return {
            key: {entry.account.keeping: frozenset(entry.secrets.values())}
            for key, entry in self.config.glance().entries.items()
            if entry.secrets
        }

    # -- changing ------------------------------------------------------------------------------------------------

    def add(self, *drafts: AccountDraft, act: Act = Act.ADD, default: AccountId | None = None) -> None:
        """Store accounts with their secrets, all or none; one of them may become the default. Raises AccountExists."""
        with self._turn:
            for shelf, session in ((self._kept, False), (self._session, True)):
                mine = [draft for draft in drafts if (draft.account.keeping is Keeping.SESSION) is session]
                if mine:
                    chosen = default if default in {draft.account.id for draft in mine} else None
                    shelf.change(act, partial(added, drafts=mine, default=chosen))

    def bring_in(
        self, *drafts: tuple[AccountDraft, Account | None], default: AccountId | None = None
    ) -> dict[AccountId, AppError]:
        """Store new accounts, and others as `change` does from the account beside them, as one change.

        Returns those that were refused, which keep nobody out; where nobody is left, the first one's error is raised.
        """
        refused: dict[AccountId, AppError] = {}

        def plan(document: Document) -> Plan:
            others = self._session.config.glance() if shelf is self._kept else self.config.glance()
            taken = {folded_name(account.name) for account in (*accounts(document), *accounts(others))}
            accepted = []
            for draft, base in mine:
                try:
                    accepted.append((found_or_new(document, draft.account, base, taken), draft.credentials))
                except AppError as error:
                    refused[draft.account.id] = error
            if not accepted:
                raise refused[mine[0][0].account.id]
            return stored_with(document, accepted, shelf.now, default=default)

        with self._turn:
            here = self._session_ids()
            for shelf in (self._kept, self._session):
                mine = [pair for pair in drafts if self._comes_here(*pair, here) is (shelf is self._session)]
                if mine:
                    shelf.change(Act.IMPORT, plan)
        return refused

    def change(self, account: Account, credentials: Credentials, base: Account | None = None) -> Account:
        """Store the account as it is now and return it so; a secret that is None stays, an empty one is deleted.

        With `base`, what the change started from, fields that others changed since keep their values.
        Raises AccountChangedElsewhere where both changed one, AccountExists, AccountUnknown; in any case of error
        nothing has changed.
        """
        stored = account

        def plan(document: Document) -> Plan:
            nonlocal stored
            if (entry := document.entries.get(account.id)) is None:
                raise AccountUnknown(name=account.name)
            stored = reconciled(base, account, entry.account)
            return stored_with(document, [(replace(entry, account=stored), credentials)], shelf.now)

        with self._turn:
            shelf = self._shelf_of(account.id, account.name)
            if (account.keeping is Keeping.SESSION) is not (shelf is self._session):
                return self._cross(account, credentials)
            shelf.change(Act.EDIT, plan)
        return stored

    def duplicate(self, account_id: AccountId, name: str = "") -> Account:
        """Store a copy with secrets of its own, behind the original. Raises KeyMissing, AccountExists."""
        with self._turn:
            entry = self._entry(account_id)
            wanted = name or free_name(f"{entry.account.name} (copy)", (one.name for one in self.load().accounts))
            copy = replace(entry.account, id=new_account_id(), name=wanted)
            draft = AccountDraft(account=copy, credentials=self.credentials(account_id))

            def plan(document: Document) -> Plan:
                at = list(document.raw["accounts"]).index(account_id) + 1 if account_id in document.entries else None
                return added(document, (draft,), at=at)

            self._shelf_of(account_id).change(Act.DUPLICATE, plan)
            return copy

    def remove(self, *account_ids: AccountId, for_good: bool = False) -> None:
        """Move accounts to the bin, where their secrets stay; `for_good` deletes both, also from the bin.

        What is deleted for good cannot be taken back. Where the keyring is locked or gone, its secrets follow when it
        is back. Raises AccountUnknown.
        """
        if for_good:
            self._each(Act.DELETE, account_ids, lambda document, ids, _: document.without(*ids), binned=True)
        else:
            self._each(Act.REMOVE, account_ids, lambda document, ids, now: document.binning(ids, now))

    def restore(self, *account_ids: AccountId) -> None:
        """Bring accounts back from the bin; one whose name is taken by now gets a number. Raises AccountUnknown."""
        self._each(Act.RESTORE, account_ids, lambda document, ids, _: self._restored(document, ids), binned=True)

    def set_default(self, account_id: AccountId) -> None:
        """Make it the one that is used when none is named. Raises NoDefaultPossible, AccountUnknown."""

        def plan(document: Document) -> Plan:
            return Plan(document=document.setting(default=account_id))

        with self._turn:
            account = self._entry(account_id).account
            if not may_be_default(account):
                raise NoDefaultPossible(name=account.name)
            if self.config.load().default != account_id:
                self._kept.change(Act.DEFAULT, plan)

    def pin(self, *account_ids: AccountId, on: bool = True) -> None:
        """Keep accounts at the top of the list, or let them go. Raises AccountUnknown."""
        act = Act.PIN if on else Act.UNPIN
        self._edit_each(act, account_ids, lambda entry: replace(entry, pinned=on))

    def tag(self, *account_ids: AccountId, add: Iterable[str] = (), drop: Iterable[str] = ()) -> None:
        """Give accounts further tags and take others away. Raises AccountUnknown."""
        more, less = tuple(add), set(drop)

        def tagged(entry: Entry) -> Entry:
            tags = tuple(dict.fromkeys(one for one in (*entry.account.tags, *more) if one not in less))
            return replace(entry, account=replace(entry.account, tags=tags))

        self._edit_each(Act.TAG, account_ids, tagged)

    def place(self, *account_ids: AccountId, before: AccountId | None = None) -> None:
        """Move accounts, in the order given, in front of another one, or to the end. Raises AccountUnknown."""

        def placed(document: Document, ids: Collection[AccountId], _: datetime) -> Document:
            rest = [key for key in document.raw["accounts"] if key not in ids]
            at = rest.index(before) if before in rest else len(rest)
            return document.in_order([*rest[:at], *ids, *rest[at:]])

        self._each(Act.PLACE, account_ids, placed)

    def move(self, *account_ids: AccountId, keeping: Keeping) -> None:
        """Keep the secrets of accounts elsewhere: put there and read back before anything is deleted here.

        Earlier keys go along. Raises KeyMissing, StoreMissing, KeyringError; then nothing was moved.
        """
        with self._turn:
            crossing = [one for one in account_ids if (one in self._session_ids()) is not (keeping is Keeping.SESSION)]
            for one in crossing:
                self.change(replace(self._entry(one).account, keeping=keeping), Credentials())
            staying = [one for one in account_ids if one not in crossing]
            self._edit_each(
                Act.MOVE, staying, lambda entry: replace(entry, account=replace(entry.account, keeping=keeping))
            )

    def restore_key(self, account_id: AccountId, reference: str) -> None:
        """Put an earlier secret in force again; the present one becomes an earlier one. Raises EarlierKeyGone."""
        with self._turn:
            shelf = self._shelf_of(account_id)

            def plan(document: Document) -> Plan:
                entry = document.entries[account_id]
                found = next((one for one in entry.earlier if one.reference == reference), None)
                if found is None:
                    raise EarlierKeyGone(name=entry.account.name)
                secrets = {**entry.secrets, found.name: found.reference}
                return Plan(document=document.with_entry(entry.with_secrets(secrets, shelf.now)))

            shelf.change(Act.RESTORE_KEY, plan)

    def key_reference(self, account_id: AccountId) -> Reference | None:
        """The name of the API key in force, None without one. Raises AccountUnknown."""
        return self._entry(account_id).secrets.get(SecretName.API_KEY)

    def forget_key(self, account_id: AccountId, reference: str) -> None:
        """Delete an earlier key, and every other earlier one that has the same value; this cannot be taken back.

        The key in force stays, whatever it is. Raises KeyringError, AccountUnknown.
        """
        with self._turn:
            entry, shelf = self._entry(account_id), self._shelf_of(account_id)
            earlier = [one.reference for one in entry.earlier]
            if reference not in earlier:
                return
            found = shelf.store(entry.account.keeping).get(earlier)
            value = found.get(Reference(reference))
            gone = {one for one in earlier if one == reference or (value is not None and found.get(one) == value)}

            def plan(document: Document) -> Plan:
                if (entry := document.entries.get(account_id)) is None:
                    raise AccountUnknown(name=account_id)
                kept = tuple(one for one in entry.earlier if one.reference not in gone)
                return Plan(document=document.with_entry(replace(entry, earlier=kept)))

            shelf.change(Act.FORGET_KEY, plan)

    def note_revoked(self, *account_ids: AccountId) -> None:
        """From now on the API keys of these accounts open nothing. Raises AccountUnknown."""
        with self._turn:
            now = self._kept.now
            self._edit_each(Act.REVOKE_KEY, account_ids, lambda entry: replace(entry, renewed=now))

    def keep_replaced(self, days: int) -> None:
        """How long replaced secrets stay restorable from now on; 0 forgets them at once."""
        with self._turn:
            self._kept.change(Act.SETTING, lambda document: Plan(document=document.setting(keep_days=max(0, days))))

    def undo(self) -> Change:
        """Take the newest change back and say which. Raises NothingToUndo, EarlierKeyGone, AccountExists."""
        with self._turn:
            if (newest := self._newest(lambda document: document.undo)) is None:
                raise NothingToUndo
            newest[0].undo()
            return newest[1]

    def redo(self) -> Change:
        """Do again what was undone last, and say what that is. Raises NothingToRedo."""
        with self._turn:
            if (newest := self._newest(lambda document: document.redo)) is None:
                raise NothingToRedo
            newest[0].redo()
            return newest[1].without_undoing

    def recover(self) -> None:
        """At start: finish what a killed process left, and let go of keys whose time is over.

        Quiet where there is no keyring; then it is left for later.
        """
        try:
            if self.config.pending.any() or self._has_aged():
                with self._turn:
                    self._kept.recover()
        except AccountsFileError as error:
            logger.info("nothing was recovered: %s", type(error).__name__)

    @property
    def keyring_before(self) -> str:
        """The keyring the keys were put into, empty when that is not known."""
        return self.config.glance().keyring

    def note_keyring(self, name: str) -> None:
        """Remember which keyring the keys are in."""
        with self._turn, self.config.changing():
            self.config.store(self.config.load().setting(keyring=name))

    def everything_referenced(self) -> frozenset[Reference]:
        """Every secret that is kept or whose fate is open; anything else of ours in a keyring is an orphan."""
        document = self.config.load()
        kept = {one for entry in document.everywhere() for one in entry.references}
        return frozenset((*kept, *(one.reference for one in self.config.pending.all())))

    # -- how -----------------------------------------------------------------------------------------------------

    def _newest(self, stack: Callable[[Document], tuple[int, ...]]) -> tuple[Shelf, Change] | None:
        """The shelf whose turn it is, and its change."""
        tops = []
        for shelf in (self._kept, self._session):
            document = shelf.config.glance()
            for revision in reversed(stack(document)):
                if record := shelf.config.journal.find(revision):
                    tops.append((shelf, change_of(record)))
                    break
        return max(tops, key=lambda top: top[1].time, default=None)

    def _each(
        self,
        act: Act,
        account_ids: Collection[AccountId],
        made: Callable[[Document, list[AccountId], datetime], Document],
        *,
        binned: bool = False,
    ) -> None:
        """One change for all of them, or one here and one in the session. Raises AccountUnknown."""
        with self._turn:
            found: dict[Shelf, list[AccountId]] = {}
            for one in account_ids:
                found.setdefault(self._shelf_of(one, binned=binned), []).append(one)
            for shelf, ids in found.items():
                shelf.change(act, partial(planned, made=made, ids=ids, now=shelf.now))

    def _edit_each(self, act: Act, account_ids: Collection[AccountId], edit: Callable[[Entry], Entry]) -> None:
        self._each(
            act, account_ids, lambda document, ids, _: document.with_entries(edit(document.entries[one]) for one in ids)
        )

    def _restored(self, document: Document, ids: Collection[AccountId]) -> Document:
        names = [account.name for account in self.load().accounts]
        document = document.restoring(ids)
        renamed = []
        for one in ids:
            entry = document.entries[one]
            name = free_name(entry.account.name, names)
            names.append(name)
            if name != entry.account.name:
                renamed.append(replace(entry, account=replace(entry.account, name=name)))
        return document.with_entries(renamed)

    def _cross(self, account: Account, given: Credentials) -> Account:
        """From the session into the file, or the other way, where everything about it is deleted for good."""
        try:
            own = self.credentials(account.id)
        except KeyMissing:
            if not given.api_key:
                raise
            own = Credentials()
        secrets = Credentials(
            api_key=own.api_key if given.api_key is None else given.api_key,
            proxy_password=own.proxy_password if given.proxy_password is None else given.proxy_password,
            ntlm_password=own.ntlm_password if given.ntlm_password is None else given.ntlm_password,
        )
        source = self._shelf_of(account.id)
        target = self._session if account.keeping is Keeping.SESSION else self._kept
        untouched = target.config.load()
        made = target.change(Act.MOVE, partial(added, drafts=(AccountDraft(account=account, credentials=secrets),)))
        try:
            source.change(Act.DELETE, lambda document: Plan(document=document.without(account.id)))
        except AppError:
            # Only the file can refuse, so the copy is in the session; it goes as if it had never been there.
            self._session.config.store(untouched)
            self._memory.drop_all(made.entries[account.id].references)
            raise
        return account

    def _has_aged(self) -> bool:
        try:
            document = self.config.glance()
        except AccountsFileError:
            return False
        return document.without_older_secrets(self._kept.now).raw != document.raw

    def _session_ids(self) -> Collection[AccountId]:
        return self._session.config.glance().entries.keys()

    def _shelf_of(self, account_id: AccountId, name: str = "", *, binned: bool = False) -> Shelf:
        for shelf in (self._session, self._kept):
            document = shelf.config.glance()
            if account_id in document.entries or (binned and account_id in document.bin):
                return shelf
        raise AccountUnknown(name=name or account_id)

    def _entry(self, account_id: AccountId) -> Entry:
        return self._shelf_of(account_id).config.glance().entries[account_id]

    @staticmethod
    def _comes_here(draft: AccountDraft, base: Account | None, session: Collection[AccountId]) -> bool:
        """Whether it belongs to this session: an account that is there stays where it is."""
        return base.id in session if base else draft.account.keeping is Keeping.SESSION


def _renewals(entry: Entry) -> list[datetime]:
    """When the API key was another one, or worked, for the last time; old files tell it by their earlier keys alone."""
    times = [one.replaced for one in entry.earlier if one.name is SecretName.API_KEY]
    return [*times, entry.renewed] if entry.renewed else times


def _credentials(entry: Entry, found: Mapping[Reference, Secret]) -> Credentials:
    credentials = Credentials(**{name.value: found.get(reference) for name, reference in entry.secrets.items()})
    if credentials.api_key is None and needs_key(entry.account):
        raise KeyMissing(name=entry.account.name)
    return credentials
