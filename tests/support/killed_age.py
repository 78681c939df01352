"""Kills changes of the vault file and of a backup before each of their steps in turn, and prints what was wrong.

Run as a program with a folder to work in, because it forks.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from support.killed_changes import die_before

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.age_errors import PassphraseWrong
from desktop_app.domain.secret import Secret
from desktop_app.services import backup
from desktop_app.services.account_book import AccountBook
from desktop_app.vault import age_passphrase
from desktop_app.vault.age_store import AgeState, AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import MemoryStore, Reference
from desktop_app.vault.vault import Vault

OLD, NEW = Secret("the old passphrase"), Secret("the new passphrase")
KNOWN, FRESH = Reference("0" * 32), Reference("1" * 32)
BEFORE, MORE = {KNOWN: Secret("old-key")}, {KNOWN: Secret("old-key"), FRESH: Secret("new-key")}


def _opened(folder: Path) -> AgeStore:
    store = AgeStore(folder / "vault")
    store.unlock(OLD)
    return store


def _book(folder: Path) -> AccountBook:
    book = AccountBook(Vault(ConfigFile(folder / "accounts.json"), MemoryStore()), KeyringStore())
    for name in ("lab", "thesis"):
        key = Credentials(api_key=Secret("k" * 44))
        book.add(AccountDraft(account=Account(name=name), credentials=key))
    return book


def _backed_up(folder: Path, which: int) -> Callable[[], object]:
    book = _book(folder / f"config {which}")
    ids = [account.id for account in book.accounts()][:which]
    return lambda: backup.back_up(book, folder / "accounts.age", OLD, ids, overwrite=True)


def _ready(folder: Path, change: str) -> Callable[[], object]:
    """What is to be killed, made ready."""
    if change == "create":
        store = AgeStore(folder / "vault")
        return lambda: store.create(OLD)
    if change == "back up":
        return _backed_up(folder, 2)
    store = _opened(folder)
    return {
        "put": lambda: store.put(FRESH, "lab", MORE[FRESH]),
        "drop": lambda: store.drop(KNOWN),
        "change the passphrase": lambda: store.change_passphrase(OLD, NEW),
    }[change]


def _prepared(folder: Path, change: str) -> None:
    if change == "back up":
        _backed_up(folder, 1)()
    elif change != "create":
        store = AgeStore(folder / "vault")
        store.create(OLD)
        store.put(KNOWN, "lab", BEFORE[KNOWN])


def _state(folder: Path, change: str) -> object:
    """What a new process finds; whatever it can do next has to work."""
    if change == "back up":
        return len(backup.read(folder / "accounts.age", OLD).drafts)
    store = AgeStore(folder / "vault")
    if store.state is AgeState.ABSENT:
        store.create(OLD)
        return "absent"
    passphrase = "old"
    try:
        store.unlock(OLD)
    except PassphraseWrong:
        store.unlock(NEW)
        passphrase = "new"
    found = store.get((KNOWN, FRESH))
    store.put(Reference("2" * 32), "", Secret("another"))
    return passphrase, found


ALLOWED: Mapping[str, tuple[object, object]] = {
    "create": ("absent", ("old", {})),
    "put": (("old", BEFORE), ("old", MORE)),
    "drop": (("old", BEFORE), ("old", {})),
    "change the passphrase": (("old", BEFORE), ("new", BEFORE)),
    "back up": (1, 2),
}


def _killed_at(folder: Path, step: int, change: str) -> tuple[bool, list[str]]:
    """Whether the change was killed at all, and what was wrong afterwards."""
    folder.mkdir()
    _prepared(folder, change)
    child = os.fork()
    if child == 0:
        act = _ready(folder, change)
        die_before(step)
        act()
        os._exit(0)
    killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    state = _state(folder, change)
    wrong = []
    if state not in (ALLOWED[change] if killed else ALLOWED[change][1:]):
        wrong.append(f"{change} {step}: {state}")
    strays = [path.name for path in folder.rglob("*.tmp")]
    if len(strays) > 1:
        wrong.append(f"{change} {step}: {strays} left behind")
    return killed, wrong


def main() -> None:
    """Print the number of kills, then what was wrong, line by line."""
    age_passphrase.WORK = 10
    kills, wrongs = 0, []
    for change in ALLOWED:
        step, killed = 0, True
        while killed:
            step += 1
            killed, wrong = _killed_at(Path(sys.argv[1]) / f"{change} {step}", step, change)
            kills += killed
            wrongs += wrong
    sys.stdout.write("\n".join([str(kills), *wrongs]))


if __name__ == "__main__":
    main()
