"""How the services are put together for whoever needs them: window, command line or notebook."""

from typing import TYPE_CHECKING

from desktop_app.domain.accounts import Keeping
from desktop_app.host.paths import config_folder, state_folder
from desktop_app.services.account_book import AccountBook
from desktop_app.vault.age_store import AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.secret import Secret

ACCOUNTS_FILE = "accounts.json"
VAULT_FOLDER = "vault"
LOANS_FOLDER = "lent"


def open_account_book(ask_passphrase: "Callable[[], Secret] | None" = None) -> AccountBook:
    """The account book of this user; no account is read and no keyring is touched yet.

    `ask_passphrase` is called when a key lies in the vault file and that is locked; without it the caller gets
    VaultFileLocked. What a killed process had lent to the official client is taken back first.
    """
    _take_back_lost_loans()
    folder = config_folder()
    keyring, vault_file = KeyringStore(), AgeStore(folder / VAULT_FOLDER, ask=ask_passphrase)
    vault = Vault(ConfigFile(folder / ACCOUNTS_FILE), keyring, {Keeping.VAULT_FILE: vault_file})
    return AccountBook(vault, keyring, vault_file)


def _take_back_lost_loans() -> None:
    if not any((state_folder() / LOANS_FOLDER).glob("*.json")):
        return
    from desktop_app.services.lending import recover  # noqa: PLC0415  # 60 ms, for the rare case that there is one

    recover()
