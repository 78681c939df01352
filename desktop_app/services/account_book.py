"""The account book: what a window or a command may ask of the accounts."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.accounts import (
    Account,
    AccountDraft,
    AccountId,
    Credentials,
    Keeping,
    clean_draft,
    clean_name,
    clean_tags,
    same_name,
)
from desktop_app.domain.book import BinnedAccount, Book, EarlierKey, matches, may_be_default, needs_key, search_text
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import FieldName
from desktop_app.domain.errors import AccountUnknown, AppError, FieldRefused
from desktop_app.domain.history import Change
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.vault_errors import AccountsFileError, StoreMissing
from desktop_app.host.files import FileProblem
from desktop_app.vault.age_store import AgeStore
from desktop_app.vault.keyring_lane import Stranger, Survey
from desktop_app.vault.keyring_status import KeyringState, KeyringStatus
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.vault import Vault

if TYPE_CHECKING:
    from desktop_app.host.files import Stamp

__all__ = ["AccountBook", "Book", "KeyringFindings", "KeyringState", "KeyringStatus", "Stranger"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringFindings:
    """What the accounts file and the keyring say about each other.

    `missing` are accounts whose key is not in the keyring, `orphans` entries of this installation that neither an
    account nor a copy of the file refers to; `can_list` is False where a keyring does not say what else it holds.
    `backend` is the keyring in use, `backend_before` the one the keys were put into, empty when that is not known.
    """

    missing: tuple[Account, ...] = ()
    orphans: tuple[Stranger, ...] = ()
    can_list: bool = True
    backend: str = ""
    backend_before: str = ""

    @property
    def backend_changed(self) -> bool:
        """True when the keys were put into another keyring than the present one."""
        return bool(self.backend and self.backend_before and self.backend != self.backend_before)


class AccountBook:
    """Every error is an AppError. Calls may come from any thread, and may wait: never call it from the window's.

    Whatever is changed can be taken back with `undo`, but for what is deleted for good and what purges by its age.
    """

    def __init__(self, vault: Vault, keyring: KeyringStore, vault_file: AgeStore | None = None) -> None:
        self._vault_file = vault_file
        self._vault = vault
        self._keyring = keyring
        self._config = vault.config
        keyring.installation = vault.config.installation
        self._seen: Stamp | None = None
        self._known = Book()

    @property
    def vault_file(self) -> AgeStore:
        """What keeps the keys of accounts whose keeping is VAULT_FILE; it has to be created or unlocked first.

        Raises StoreMissing where this book was made without one.
        """
        if self._vault_file is None:
            raise StoreMissing
        return self._vault_file

    # -- looking -------------------------------------------------------------------------------------------------

    def book(self) -> Book:
        """Accounts in their order, and what is wrong with the file. No secret is read and no keyring touched.

        An account that did not change is the same object as the last time: whoever shows 10,000 of them can tell.
        Raises AccountsFileDamaged, which `restore_last_good` and `start_empty` mend, and AccountsFileError.
        """
        self._seen = self._config.stamp
        self._known = _reusing(self._vault.load(), self._known)
        return self._known

    def changed_outside(self) -> Book | None:
        """The book if the file was written since `book` was asked last, else None; costs one call to the system."""
        return self.book() if self._config.stamp != self._seen else None

    def accounts(self) -> tuple[Account, ...]:
        """The accounts in their order."""
        return self._vault.load().accounts

    def find(self, name: str) -> Account:
        """The account of that name, compared without regard to case. Raises AccountUnknown."""
        return _named(name, self.accounts())

    def find_binned(self, name: str) -> BinnedAccount:
        """The account of that name in the bin, the last deleted one first. Raises AccountUnknown."""
        binned = sorted(self._vault.load().binned, key=lambda one: one.removed, reverse=True)
        account = _named(name, (one.account for one in binned))
        return next(one for one in binned if one.account.id == account.id)

    def search(self, words: str) -> tuple[Account, ...]:
        """The accounts in which every word occurs, in whatever field; secrets are not searched."""
        return tuple(account for account in self.accounts() if matches(search_text(account), words))

    def credentials(self, account_id: AccountId, cancel: CancelToken | None = None) -> Credentials:
        """The account's secrets; may open the keyring's dialog. Raises KeyMissing, KeyringError, Cancelled."""
        return self._vault.credentials(account_id, cancel)

    def credentials_of(self, account_ids: Collection[AccountId]) -> dict[AccountId, Credentials]:
        """The secrets of many at the price of a few; an account whose key is missing is left out."""
        return self._vault.credentials_of(account_ids)

    def earlier_keys(self, account_id: AccountId) -> tuple[EarlierKey, ...]:
        """The replaced keys that can still be brought back, the newest first. Raises AccountUnknown."""
        return self._vault.earlier_keys(account_id)

    def history(self, account_id: AccountId | None = None) -> tuple[Change, ...]:
        """What was changed and when, the newest first; of one account, or of all."""
        return tuple(one for one in self._vault.history() if account_id is None or account_id in one.ids)

    # -- changing ------------------------------------------------------------------------------------------------

    def add(self, draft: AccountDraft) -> Account:
        """Store a new account with its key and return it as stored. Raises FieldRefused, AccountExists."""
        (stored,) = self.add_all((draft,))
        return stored

    def add_all(self, drafts: Iterable[AccountDraft], default: AccountId | None = None) -> tuple[Account, ...]:
        """Store many in one change, all or none; `default` is the one that becomes the default with it, if it may.

        Raises FieldRefused, AccountExists.
        """
        cleaned = tuple(map(clean_draft, drafts))
        for draft in cleaned:
            _refuse_keyless(draft)
        may = [draft.account.id for draft in cleaned if may_be_default(draft.account)]
        self._vault.add(*cleaned, default=default if default in may else None)
        return tuple(draft.account for draft in cleaned)

    def bring_in(
        self, drafts: Iterable[tuple[AccountDraft, Account | None]], default: AccountId | None = None
    ) -> dict[AccountId, AppError]:
        """Store new accounts, and others as `change` does from the account beside them, as one change.

        One of them, or one that is here, becomes the `default` with it, if it may. What is refused keeps nobody out
        and is returned. Raises KeyringError, AccountsFileError; then nothing was stored.
        """
        refused: dict[AccountId, AppError] = {}
        cleaned: list[tuple[AccountDraft, Account | None]] = []
        for draft, base in drafts:
            try:
                clean = clean_draft(draft)
                if base is None:
                    _refuse_keyless(clean)
                cleaned.append((clean, base))
            except FieldRefused as error:
                refused[draft.account.id] = error
        if cleaned:
            everybody = (*self.accounts(), *(draft.account for draft, _ in cleaned))
            may = {account.id for account in everybody if may_be_default(account)}
            refused |= self._vault.bring_in(*cleaned, default=default if default in may else None)
        return refused

    def change(self, draft: AccountDraft, base: Account | None = None) -> Account:
        """Store the account as it is now and return it so; a secret that is None stays as it was.

        `base` is the account the change started from: fields that another process changed since keep what they were
        given there. A replaced key stays restorable. Raises AccountChangedElsewhere where both changed the same
        field, FieldRefused, AccountExists, AccountUnknown.
        """
        draft = clean_draft(draft)
        return self._vault.change(draft.account, draft.credentials, base)

    def rename(self, account_id: AccountId, name: str) -> Account:
        """Give an account another name; its entry in the keyring is named anew. Raises FieldRefused, AccountExists."""
        account = self._account(account_id)
        return self._vault.change(replace(account, name=clean_name(name)), Credentials(), account)

    def duplicate(self, account_id: AccountId, name: str = "") -> Account:
        """Store a copy with a key of its own behind the original, “NAME (copy)” unless told otherwise.

        Raises KeyMissing, FieldRefused, AccountExists.
        """
        return self._vault.duplicate(account_id, clean_name(name) if name else "")

    def remove(self, *account_ids: AccountId, for_good: bool = False) -> None:
        """Move accounts to the bin, their keys staying in the keyring, so marked; or delete both for good.

        Raises AccountUnknown.
        """
        self._vault.remove(*account_ids, for_good=for_good)

    def restore(self, *account_ids: AccountId) -> None:
        """Bring accounts back from the bin; where a name is taken by now, it gets a number. Raises AccountUnknown."""
        self._vault.restore(*account_ids)

    def empty_bin(self) -> int:
        """Delete what is in the bin for good, with its keys, and say how many accounts that were."""
        binned = [one.account.id for one in self._vault.load().binned]
        if binned:
            self._vault.remove(*binned, for_good=True)
        return len(binned)

    def set_default(self, account_id: AccountId) -> None:
        """Make it the account that is used when none is named; see Book. Raises NoDefaultPossible."""
        self._vault.set_default(account_id)

    def pin(self, *account_ids: AccountId, on: bool = True) -> None:
        """Keep accounts at the top of the list, or let them go. Raises AccountUnknown."""
        self._vault.pin(*account_ids, on=on)

    def place(self, *account_ids: AccountId, before: AccountId | None = None) -> None:
        """Move accounts in front of another one, or to the end. Raises AccountUnknown."""
        self._vault.place(*account_ids, before=before)

    def tag(self, *account_ids: AccountId, add: Iterable[str] = (), drop: Iterable[str] = ()) -> None:
        """Give accounts further tags and take others away. Raises AccountUnknown."""
        self._vault.tag(*account_ids, add=clean_tags(",".join(add)), drop=clean_tags(",".join(drop)))

    def move(self, *account_ids: AccountId, keeping: Keeping) -> None:
        """Keep the keys of accounts elsewhere: verified there before they are deleted here.

        Raises KeyMissing, StoreMissing, KeyringError; then nothing was moved.
        """
        self._vault.move(*account_ids, keeping=keeping)

    def restore_key(self, account_id: AccountId, reference: str) -> None:
        """Put an earlier key in force again; the present one stays restorable. Raises EarlierKeyGone."""
        self._vault.restore_key(account_id, reference)

    def key_reference(self, account_id: AccountId) -> str:
        """The name under which the account's API key is kept, empty without one. Raises AccountUnknown."""
        return self._vault.key_reference(account_id) or ""

    def forget_key(self, account_id: AccountId, reference: str) -> None:
        """Delete an earlier key that is of no use any more; this cannot be taken back. Raises KeyringError."""
        self._vault.forget_key(account_id, reference)

    def note_revoked(self, *account_ids: AccountId) -> None:
        """From now on the API keys of these accounts open nothing, so that what was found out before does not hold."""
        self._vault.note_revoked(*account_ids)

    def keep_replaced(self, days: int) -> None:
        """How many days replaced keys stay restorable, 0 for not at all, KEEP_ALWAYS until somebody says otherwise.

        Those that are older are deleted now.
        """
        self._vault.keep_replaced(days)

    def undo(self) -> Change:
        """Take the newest change back and return it. Raises NothingToUndo, EarlierKeyGone, AccountExists."""
        return self._vault.undo()

    def redo(self) -> Change:
        """Do again what was undone last, and return it. Raises NothingToRedo, EarlierKeyGone, AccountExists."""
        return self._vault.redo()

    # -- keyring and file ----------------------------------------------------------------------------------------

    @property
    def keyring(self) -> KeyringStore:
        """The keyring itself, for the doctor who tries it out."""
        return self._keyring

    def keyring_status(self, cancel: CancelToken | None = None) -> KeyringStatus:
        """Which keyring keeps the keys and how it is; opens no dialog."""
        return self._keyring.status(cancel)

    def keyring_findings(self, cancel: CancelToken | None = None) -> KeyringFindings:
        """Compare accounts and keyring; opens no dialog and reads no secret. Raises KeyringError, AccountsFileError.

        The keyring's name is remembered the first time keys are there, and again once all of them are in another one.
        """
        backend = self._keyring.status(cancel).name
        wanted = {
            key: places[Keeping.KEYRING]
            for key, places in self._vault.references().items()
            if Keeping.KEYRING in places
        }
        survey = self._survey(cancel)
        missing = tuple(
            account for account in self.accounts() if account.id in wanted and not wanted[account.id] <= survey.found
        )
        before = self._vault.keyring_before
        if wanted and backend not in {"", before} and survey.found and not (before and missing):
            self._vault.note_keyring(backend)
            before = backend
        return KeyringFindings(
            missing=missing,
            orphans=survey.strangers,
            can_list=survey.can_list,
            backend=backend,
            backend_before=before,
        )

    def in_vault_file(self) -> tuple[Account, ...]:
        """The accounts whose keys are kept in the vault file, those in the bin as well; it is not opened for this."""
        book = self._vault.load()
        everybody = (*book.accounts, *(one.account for one in book.binned))
        return tuple(account for account in everybody if account.keeping is Keeping.VAULT_FILE)

    def missing_in_vault_file(self) -> tuple[Account, ...]:
        """The accounts whose key should be in the vault file and is not; it is unlocked where somebody can be asked.

        Raises VaultFileError, PassphraseWrong.
        """
        wanted = {
            key: places[Keeping.VAULT_FILE]
            for key, places in self._vault.references().items()
            if Keeping.VAULT_FILE in places
        }
        found = self.vault_file.get([one for references in wanted.values() for one in references])
        return tuple(
            account for account in self.accounts() if account.id in wanted and not wanted[account.id] <= found.keys()
        )

    def delete_orphans(self, orphans: Collection[Stranger]) -> int:
        """Delete those of them that are still orphans, and say how many. Raises KeyringLocked instead of asking."""
        with self._config.changing():
            still = self._survey().strangers
            chosen = [one for one in still if one.id in {orphan.id for orphan in orphans}]
            if chosen:
                self._keyring.discard(chosen)
        return len(chosen)

    def last_good_time(self) -> datetime | None:
        """When the copy was written that `restore_last_good` would bring back; None when there is none."""
        return self._config.last_good_time()

    def restore_last_good(self) -> Book:
        """Put the last good copy in the place of a damaged file, which is kept aside. Raises AccountsFileError."""
        self._config.restore_last_good()
        return self.book()

    def start_empty(self) -> Book:
        """Begin anew in the place of a damaged file, which is kept aside; no key is deleted."""
        self._config.start_empty()
        return self.book()

    @property
    def deletions_waiting(self) -> dict[Keeping, int]:
        """How many secrets that were deleted still lie in what was locked or gone at the time.

        Raises AccountsFileError.
        """
        try:
            waiting = self._config.pending.all()
        except FileProblem as problem:
            raise AccountsFileError(reason=problem.reason, path=problem.path) from None
        return Counter(one.keeping for one in waiting if not one.label)

    def recover(self) -> None:
        """At start, off the window's thread: finish what a killed process left, forget keys whose time is over.

        Says nothing, opens no dialog.
        """
        self._vault.recover()

    def close(self) -> None:
        """At the end: let go of the keyring."""
        self._keyring.close()

    def _survey(self, cancel: CancelToken | None = None) -> Survey:
        """Compare with the file; what only a copy of it mentions may be wanted again, so it is no stranger."""
        kept = self._vault.everything_referenced()
        survey = self._keyring.survey(kept, cancel)
        if survey.strangers and (mentioned := self._config.in_copies()):
            return self._keyring.survey(kept | mentioned, cancel)
        return survey

    def _account(self, account_id: AccountId) -> Account:
        for account in self.accounts():
            if account.id == account_id:
                return account
        raise AccountUnknown(name=account_id)


def _refuse_keyless(draft: AccountDraft) -> None:
    if needs_key(draft.account) and draft.credentials.api_key is None:
        raise FieldRefused(field=FieldName.KEY, sentence=Sentence("Enter the API key."))


def _reusing(book: Book, before: Book) -> Book:
    known = {account.id: account for account in before.accounts}
    accounts = tuple(known[one.id] if known.get(one.id) == one else one for one in book.accounts)
    return replace(book, accounts=accounts)


def _named(name: str, accounts: Iterable[Account]) -> Account:
    for account in accounts:
        if same_name(account.name, name):
            return account
    raise AccountUnknown(name=name)
