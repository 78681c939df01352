"""Accounts in a file and their secrets in a store, changed together or not at all.

The order is the design. Under the file's lock a change writes down which secrets it will make and which it will make
superfluous, puts the new ones (each under a fresh reference, so nothing in force is touched), commits the file, and
then deletes every written-down secret that the committed file does not mention. Wherever it is cut off, that last step
can be done later and comes to the same end.
"""

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping, same_name
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, FieldName
from desktop_app.domain.errors import AccountExists, AccountUnknown, AppError
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import AccountsFileError, KeyMissing, KeyringError, KeyringGone, KeyringSilent
from desktop_app.host.files import FileProblem
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.document import DamagedEntry, Document, Entry, SecretName
from desktop_app.vault.secret_store import MemoryStore, Reference, SecretStore, new_reference

logger = logging.getLogger(__name__)

LABEL = "Qubit Keychain: {name}"
PROXY_LABEL = "Qubit Keychain: {name} (proxy password)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Every account in its order, session accounts last, and what is wrong with the file.

    `open_to_others` is True when somebody else could change the file; the next change of an account mends that.
    """

    accounts: tuple[Account, ...]
    damaged: tuple[DamagedEntry, ...] = ()
    open_to_others: bool = False


class Vault:
    """Errors are the AccountsFileError and KeyringError families; calls may come from any thread."""

    def __init__(self, config: ConfigFile, secrets: SecretStore) -> None:
        self._config = config
        self._secrets = secrets
        self._memory = MemoryStore()
        self._session: dict[AccountId, Entry] = {}
        self._turn = threading.RLock()

    def load(self) -> Book:
        """What there is; reads one file and no secret."""
        document = self._config.load()
        return Book(
            accounts=tuple(entry.account for entry in (*document.entries.values(), *self._session.values())),
            damaged=document.damaged,
            open_to_others=self._config.open_to_others(),
        )

    def add(self, draft: AccountDraft) -> None:
        """Store account and secrets, or neither. Raises AccountExists."""
        account = draft.account
        with self._turn:
            if account.keeping is Keeping.SESSION:
                self._refuse_taken(account, self._config.load())
                self._remember(Entry(account=account), draft.credentials)
                return
            with self._config.changing():
                document = self._config.load()
                self._refuse_taken(account, document)
                self._commit(document, Entry(account=account), draft.credentials)

    def change(self, account: Account, credentials: Credentials) -> None:
        """Store the account as it is now; a secret that is None stays, an empty one is deleted.

        Raises AccountExists, AccountUnknown; in any case of error nothing has changed.
        """
        with self._turn:
            before = self._entry(account.id, account.name)
            if before.account.keeping is not account.keeping:
                self._move(account, credentials)
                return
            if account.keeping is Keeping.SESSION:
                self._refuse_taken(account, self._config.load())
                self._remember(Entry(account=account, secrets=before.secrets), credentials)
                return
            with self._config.changing():
                document = self._config.load()
                if (entry := document.entries.get(account.id)) is None:
                    raise AccountUnknown(name=account.name)
                self._refuse_taken(account, document)
                self._commit(document, Entry(account=account, secrets=entry.secrets), credentials)

    def remove(self, account_id: AccountId) -> None:
        """Delete account and secrets. Where the keyring is locked or gone, the secrets follow when it is back.

        Raises AccountUnknown.
        """
        with self._turn:
            if account_id in self._session:
                self._forget(account_id)
                return
            with self._config.changing():
                document = self._config.load()
                if (entry := document.entries.get(account_id)) is None:
                    raise AccountUnknown(name=account_id)
                self._config.pending.add(entry.secrets.values())
                self._config.store(document.without(account_id))
                self._settle()

    def credentials(self, account_id: AccountId, cancel: CancelToken | None = None) -> Credentials:
        """The account's secrets. Raises KeyMissing, KeyringError, AccountUnknown, Cancelled, TimedOut."""
        entry = self._entry(account_id, account_id)
        store: SecretStore = self._memory if entry.account.keeping is Keeping.SESSION else self._secrets
        found = store.get(tuple(entry.secrets.values()), cancel)
        secrets = {name: found.get(reference) for name, reference in entry.secrets.items()}
        key = secrets.get(SecretName.API_KEY)
        if key is None and _needs_key(entry.account):
            raise KeyMissing(name=entry.account.name)
        return Credentials(api_key=key, proxy_password=secrets.get(SecretName.PROXY_PASSWORD))

    def recover(self) -> None:
        """At start: finish what a killed process left. Quiet where there is no keyring; then it is left for later."""
        if not self._config.pending.any():
            return
        try:
            with self._turn, self._config.changing():
                self._settle()
        except AccountsFileError as error:
            logger.info("nothing was recovered: %s", type(error).__name__)

    def _commit(self, document: Document, entry: Entry, given: Credentials) -> None:
        """Make the entry, with the given secrets in place of its own, the one in force."""
        account = entry.account
        fresh, dropped = _changes(account, given)
        references = {name: new_reference() for name in fresh}
        kept = {name: one for name, one in entry.secrets.items() if name not in fresh and name not in dropped}
        superfluous = [one for name, one in entry.secrets.items() if name not in kept]
        self._config.pending.add((*references.values(), *superfluous))
        try:
            for name, secret in fresh.items():
                label = PROXY_LABEL if name is SecretName.PROXY_PASSWORD else LABEL
                self._secrets.put(references[name], label.format(name=account.name), secret)
            self._config.store(document.with_entry(Entry(account=account, secrets={**kept, **references})))
        except (KeyringSilent, KeyringGone):
            raise  # to ask once more would only double the wait; `recover` does it later
        except AppError:
            self._settle()
            raise
        self._settle()

    def _settle(self) -> None:
        """Delete the written-down secrets that the committed file does not mention.

        What cannot be done stays open and is no error: the change itself is decided by now.
        """
        done: set[Reference] = set()
        try:
            pending = self._config.pending.references()
            done.update(mentioned := self._config.mentioned(pending))
            try:
                for reference in sorted(pending - mentioned):
                    self._secrets.drop(reference)
                    done.add(reference)
            finally:
                self._config.pending.settled(done)
        except (KeyringError, AccountsFileError, FileProblem) as error:
            logger.info("secrets were left to be deleted later: %s", type(error).__name__)

    def _move(self, account: Account, given: Credentials) -> None:
        try:
            own = self.credentials(account.id)
        except KeyMissing:
            if not given.api_key:
                raise
            own = Credentials()
        secrets = Credentials(
            api_key=own.api_key if given.api_key is None else given.api_key,
            proxy_password=own.proxy_password if given.proxy_password is None else given.proxy_password,
        )
        if account.keeping is Keeping.SESSION:
            self._refuse_taken(account, self._config.load())
            self.remove(account.id)
            self.add(AccountDraft(account=account, credentials=secrets))
        else:
            self.add(AccountDraft(account=account, credentials=secrets))
            self._forget(account.id)

    def _remember(self, entry: Entry, given: Credentials) -> None:
        """Put a session account in its place."""
        fresh, dropped = _changes(entry.account, given)
        secrets = {name: one for name, one in entry.secrets.items() if name not in fresh and name not in dropped}
        for name, secret in fresh.items():
            secrets[name] = new_reference()
            self._memory.put(secrets[name], "", secret)
        for name, reference in entry.secrets.items():
            if secrets.get(name) != reference:
                self._memory.drop(reference)
        # A new mapping each time: others read it without waiting for a change that waits for a person.
        self._session = {**self._session, entry.account.id: Entry(account=entry.account, secrets=secrets)}

    def _forget(self, account_id: AccountId) -> None:
        for reference in self._session[account_id].secrets.values():
            self._memory.drop(reference)
        self._session = {key: entry for key, entry in self._session.items() if key != account_id}

    def _entry(self, account_id: AccountId, name: str) -> Entry:
        entry = self._session.get(account_id) or self._config.load().entries.get(account_id)
        if entry is None:
            raise AccountUnknown(name=name)
        return entry

    def _refuse_taken(self, account: Account, document: Document) -> None:
        for entry in (*document.entries.values(), *self._session.values()):
            other = entry.account
            if other.id != account.id and same_name(other.name, account.name):
                raise AccountExists(name=other.name)


def _changes(account: Account, given: Credentials) -> tuple[Mapping[SecretName, Secret], frozenset[SecretName]]:
    """The secrets to put, and the names of those to delete."""
    values = {SecretName.API_KEY: given.api_key, SecretName.PROXY_PASSWORD: given.proxy_password}
    fresh = {name: secret for name, secret in values.items() if secret}
    dropped = {name for name, secret in values.items() if secret is not None and not secret}
    if not account.proxies:
        fresh.pop(SecretName.PROXY_PASSWORD, None)
        dropped.add(SecretName.PROXY_PASSWORD)
    return fresh, frozenset(dropped)


def _needs_key(account: Account) -> bool:
    return any(field.name is FieldName.KEY and field.required for field in CHANNELS[account.channel].fields)
