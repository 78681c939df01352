"""Kills a change of the vault before each of its steps in turn, recovers, and prints what was wrong: nothing.

Run as a program with a folder to work in, because it forks. The secrets are files here, so that they outlive the kill.
"""

import os
import sys
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.secret import Secret
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.secret_store import Reference, SecretStore
from desktop_app.vault.vault import Vault

STEPS = ("open", "write", "fsync", "replace", "unlink", "mkdir", "close")
OLD, NEW = Secret("old-key-canary-0123456789"), Secret("new-key-canary-0123456789")
LAB = Account(id=AccountId("lab-id"), name="lab")
RENAMED = Account(id=AccountId("lab-id"), name="renamed")
THESIS = Account(id=AccountId("thesis-id"), name="thesis")


class Folder(SecretStore):
    """A store of secrets that survives a kill."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def references(self) -> set[str]:
        return {path.name for path in self._folder.iterdir()}

    def put(self, reference: Reference, label: str, secret: Secret) -> None:
        (self._folder / reference).write_text(secret.reveal())

    def get(self, references: Collection[Reference], cancel: object = None) -> Mapping[Reference, Secret]:
        return {one: Secret((self._folder / one).read_text()) for one in references if one in self.references()}

    def drop(self, reference: Reference) -> None:
        (self._folder / reference).unlink(missing_ok=True)


CHANGES: Mapping[str, Callable[[Vault], object]] = {
    "add": lambda vault: vault.add(AccountDraft(account=THESIS, credentials=Credentials(api_key=NEW))),
    "change": lambda vault: vault.change(RENAMED, Credentials(api_key=NEW)),
    "remove": lambda vault: vault.remove(LAB.id),
    "delete": lambda vault: vault.remove(LAB.id, for_good=True),
    "move": lambda vault: vault.move(LAB.id, keeping=Keeping.VAULT_FILE),
    "undo": lambda vault: vault.undo(),
}
BEFORE = {"lab": OLD}
AFTER = {
    "add": {"lab": OLD, "thesis": NEW},
    "change": {"renamed": NEW},
    "remove": {},
    "delete": {},
    "move": BEFORE,
    "undo": {},
}


def state_of(vault: Vault) -> dict[str, Secret | None]:
    """Names and keys as a user meets them; a missing key raises."""
    return {account.name: vault.credentials(account.id).api_key for account in vault.load().accounts}


def vault_in(folder: Path) -> tuple[Vault, Folder, ConfigFile]:
    """The vault of that folder, as a new process would open it."""
    store, config = Folder(folder / "secrets"), ConfigFile(folder / "config/accounts.json")
    return Vault(config, store, {Keeping.VAULT_FILE: Folder(folder / "secrets-elsewhere")}), store, config


def prepared(folder: Path) -> None:
    """One account with its key."""
    vault, _, _ = vault_in(folder)
    vault.add(AccountDraft(account=LAB, credentials=Credentials(api_key=OLD)))


def referenced(config: ConfigFile, keeping: Keeping = Keeping.KEYRING) -> set[str]:
    """Every reference to that store that the accounts file holds, by default the keyring."""
    return {one for entry in config.load().everywhere() if entry.account.keeping is keeping for one in entry.references}


def die_before(step: int) -> None:
    """From now on, end this process without a word before its step number `step`."""
    done = 0

    def counted(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: object, **kwargs: object) -> Any:  # what os gives
            nonlocal done
            done += 1
            if done == step:
                os._exit(9)
            return original(*args, **kwargs)

        return call

    for name in STEPS:
        setattr(os, name, counted(getattr(os, name)))


def killed_at(place: Path, step: int, change: str) -> tuple[bool, list[str]]:
    """Whether the change was killed at all, and what was wrong afterwards."""
    folder = place / f"{change}-{step}"
    folder.mkdir()
    prepared(folder)
    child = os.fork()
    if child == 0:
        vault, _, _ = vault_in(folder)
        die_before(step)
        CHANGES[change](vault)
        os._exit(0)
    killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    return killed, what_is_wrong(folder, change, killed=killed)


def what_is_wrong(folder: Path, change: str, *, killed: bool) -> list[str]:
    """What is neither the old nor the new state, or left over once recovered."""
    vault, store, config = vault_in(folder)
    state = state_of(vault)
    wrong = []
    if state not in ((BEFORE, AFTER[change]) if killed else (AFTER[change],)):
        wrong.append(f"{folder.name}: neither old nor new: {sorted(state)}")
    vault.recover()
    if state_of(vault) != state:
        wrong.append(f"{folder.name}: recovering changed the accounts")
    if store.references() != referenced(config):
        wrong.append(f"{folder.name}: orphans or missing keys")
    if Folder(folder / "secrets-elsewhere").references() != referenced(config, Keeping.VAULT_FILE):
        wrong.append(f"{folder.name}: orphans or missing keys in the other store")
    return wrong


def main() -> None:
    """Print the number of kills, then what was wrong, line by line."""
    kills, wrongs = 0, []
    for change in CHANGES:
        step, killed = 0, True
        while killed:
            step += 1
            killed, wrong = killed_at(Path(sys.argv[1]), step, change)
            kills += killed
            wrongs += wrong
    sys.stdout.write("\n".join([str(kills), *wrongs]))


if __name__ == "__main__":
    main()
