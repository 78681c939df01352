"""An account book whose keys lie in this process's memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop_app.services.account_book import AccountBook
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.secret_store import MemoryStore
from desktop_app.vault.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.vault.keyring_store import KeyringStore


class NoKeyring:
    """Stands where the keyring's status is asked for; these tests do not ask."""

    def close(self) -> None: ...


def book_in(folder: Path) -> AccountBook:
    return AccountBook(Vault(ConfigFile(folder / "accounts.json"), MemoryStore()), cast("KeyringStore", NoKeyring()))
