"""The account book: what a window or a command may ask of the accounts."""

from desktop_app.domain.accounts import (
    Account,
    AccountDraft,
    AccountId,
    Credentials,
    clean_account,
    clean_key,
    same_name,
)
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, FieldName
from desktop_app.domain.errors import AccountUnknown, FieldRefused
from desktop_app.vault.keyring_status import KeyringState, KeyringStatus
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.vault import Book, Vault

__all__ = ["AccountBook", "Book", "KeyringState", "KeyringStatus"]


class AccountBook:
    """Every error is an AppError. Calls may come from any thread, and may wait: never call it from the window's."""

    def __init__(self, vault: Vault, keyring: KeyringStore) -> None:
        self._vault = vault
        self._keyring = keyring

    def book(self) -> Book:
        """Accounts in their order, and what is wrong with the file. No secret is read and no keyring touched."""
        return self._vault.load()

    def accounts(self) -> tuple[Account, ...]:
        """The accounts in their order."""
        return self._vault.load().accounts

    def find(self, name: str) -> Account:
        """The account of that name, compared without regard to case. Raises AccountUnknown."""
        for account in self.accounts():
            if same_name(account.name, name):
                return account
        raise AccountUnknown(name=name)

    def add(self, draft: AccountDraft) -> Account:
        """Store a new account with its key and return it as stored. Raises FieldRefused, AccountExists."""
        draft = _cleaned(draft)
        required = any(
            field.name is FieldName.KEY and field.required for field in CHANNELS[draft.account.channel].fields
        )
        if required and draft.credentials.api_key is None:
            raise FieldRefused(field=FieldName.KEY, sentence="Enter the API key.")
        self._vault.add(draft)
        return draft.account

    def change(self, draft: AccountDraft) -> Account:
        """Store the account as it is now and return it so; a secret that is None stays as it was.

        Raises FieldRefused, AccountExists, AccountUnknown.
        """
        draft = _cleaned(draft)
        self._vault.change(draft.account, draft.credentials)
        return draft.account

    def remove(self, account_id: AccountId) -> None:
        """Delete the account and its key. Raises AccountUnknown."""
        self._vault.remove(account_id)

    def credentials(self, account_id: AccountId, cancel: CancelToken | None = None) -> Credentials:
        """The account's secrets; may open the keyring's dialog. Raises KeyMissing, KeyringError, Cancelled."""
        return self._vault.credentials(account_id, cancel)

    def keyring_status(self, cancel: CancelToken | None = None) -> KeyringStatus:
        """Which keyring keeps the keys and how it is; opens no dialog."""
        return self._keyring.status(cancel)

    def recover(self) -> None:
        """At start, off the window's thread: finish what a killed process left. Says nothing, opens no dialog."""
        self._vault.recover()

    def close(self) -> None:
        """At the end: let go of the keyring."""
        self._keyring.close()


def _cleaned(draft: AccountDraft) -> AccountDraft:
    given = draft.credentials
    key = None if given.api_key is None else clean_key(given.api_key.reveal(), draft.account.channel)
    return AccountDraft(
        account=clean_account(draft.account),
        credentials=Credentials(api_key=key, proxy_password=given.proxy_password),
    )
