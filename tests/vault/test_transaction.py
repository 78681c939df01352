"""Both stores or neither: every step of every change fails once, and every step is the last one once."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import killed_changes
from support.killed_changes import AFTER, BEFORE, CHANGES, STEPS, Folder, prepared, referenced, state_of, vault_in

from desktop_app.domain.accounts import Keeping
from desktop_app.domain.errors import AppError
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import (
    KeyringError,
    KeyringGone,
    KeyringLocked,
    KeyringMissing,
    KeyringSilent,
    KeyringUnfaithful,
)
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.pending import OpenSecret
from desktop_app.vault.secret_store import Reference
from desktop_app.vault.vault import Vault

PROJECT = Path(__file__).parents[2]


def test_a_kill_before_any_step_leaves_the_old_or_the_new_state_and_no_orphan(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}

    ran = subprocess.run(
        [sys.executable, killed_changes.__file__, tmp_path], env=environment, capture_output=True, text=True, check=True
    )

    kills, *wrong = ran.stdout.splitlines()
    assert int(kills) > 60
    assert wrong == []


def _failing(monkeypatch: pytest.MonkeyPatch, step: int) -> list[str]:
    """Let the step number `step` of the file layer fail; the answer tells which steps were taken."""
    taken: list[str] = []

    def counted(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: object, **kwargs: object) -> Any:
            if "secrets" in str(args[0]):  # the store's own; its failures have tests of their own
                return original(*args, **kwargs)
            taken.append(name)
            if len(taken) == step:
                raise OSError(errno.EIO, "the disk is broken")
            return original(*args, **kwargs)

        return call

    for name in STEPS:
        if name != "close":  # a failing close would leave the lock's descriptor open in this very process
            monkeypatch.setattr(os, name, counted(name, getattr(os, name)))
    return taken


@pytest.mark.parametrize("change", CHANGES)
def test_a_disk_that_fails_at_any_step_leaves_the_old_or_the_new_state_and_no_orphan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    step, reached = 0, True
    failures = 0
    while reached:
        step += 1
        folder = tmp_path / str(step)
        folder.mkdir()
        prepared(folder)
        vault, store, config = vault_in(folder)
        with monkeypatch.context() as patch:
            taken = _failing(patch, step)
            try:
                CHANGES[change](vault)
                expected: dict[str, Secret] = AFTER[change]
            except AppError:
                expected = BEFORE
                failures += 1
            reached = len(taken) >= step

        assert state_of(vault) == expected, f"step {step}: {taken[-1]}"
        vault.recover()
        assert state_of(vault) == expected
        assert store.references() == referenced(config)

    assert failures > 3


class Unwilling(Folder):
    """A store whose next put or drop fails, before or after it took effect."""

    def __init__(self, folder: Path, error: AppError, *, verb: str, late: bool) -> None:
        super().__init__(folder)
        self._error = error
        self._verb = verb
        self._late = late
        self.asked = 0

    def put(self, reference: Reference, label: str, secret: Secret) -> None:
        self._try("put", lambda: super(Unwilling, self).put(reference, label, secret))

    def drop(self, reference: Reference) -> None:
        self._try("drop", lambda: super(Unwilling, self).drop(reference))

    def _try(self, verb: str, act: Callable[[], None]) -> None:
        self.asked += 1
        if verb != self._verb:
            act()
            return
        if self._late:
            act()
        raise self._error


ERRORS = (
    KeyringLocked(),
    KeyringMissing(),
    KeyringGone(),
    KeyringSilent(seconds=10),
    KeyringUnfaithful(),
    KeyringError(),
)


@pytest.mark.parametrize("late", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("change", ["add", "change"])
def test_a_keyring_that_refuses_the_key_changes_nothing(
    tmp_path: Path, change: str, error: AppError, *, late: bool
) -> None:
    prepared(tmp_path)
    store = Unwilling(tmp_path / "secrets", error, verb="put", late=late)
    config = ConfigFile(tmp_path / "config/accounts.json")

    with pytest.raises(type(error)):
        CHANGES[change](Vault(config, store))

    vault, plain, _ = vault_in(tmp_path)
    assert state_of(vault) == BEFORE
    vault.recover()
    assert plain.references() == referenced(config)


@pytest.mark.parametrize("late", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("change", ["delete", "move"])
def test_an_old_key_that_cannot_be_deleted_yet_is_deleted_later(
    tmp_path: Path, change: str, error: AppError, *, late: bool
) -> None:
    prepared(tmp_path)
    config = ConfigFile(tmp_path / "config/accounts.json")
    store = Unwilling(tmp_path / "secrets", error, verb="drop", late=late)

    CHANGES[change](Vault(config, store, {Keeping.VAULT_FILE: Folder(tmp_path / "secrets-elsewhere")}))

    vault, plain, _ = vault_in(tmp_path)
    assert state_of(vault) == AFTER[change]
    vault.recover()
    assert plain.references() == referenced(config)


@pytest.mark.parametrize("error", [KeyringSilent(seconds=10), KeyringGone()], ids=lambda error: type(error).__name__)
def test_a_keyring_that_does_not_answer_is_not_asked_twice(tmp_path: Path, error: AppError) -> None:
    prepared(tmp_path)
    store = Unwilling(tmp_path / "secrets", error, verb="put", late=False)

    with pytest.raises(type(error)):
        CHANGES["add"](Vault(ConfigFile(tmp_path / "config/accounts.json"), store))

    assert store.asked == 1


def test_recovering_is_quiet_without_a_keyring(tmp_path: Path) -> None:
    prepared(tmp_path)
    store = Unwilling(tmp_path / "secrets", KeyringMissing(), verb="drop", late=False)
    vault = Vault(ConfigFile(tmp_path / "config/accounts.json"), store)
    CHANGES["delete"](vault)

    vault.recover()

    assert len(store.references()) == 1


def test_recovering_with_nothing_to_do_touches_neither_keyring_nor_lock(tmp_path: Path) -> None:
    vault, store, config = vault_in(tmp_path)

    vault.recover()

    assert store.references() == set()
    assert not config.path.parent.exists()


def test_recovering_deletes_no_key_while_the_accounts_file_is_damaged(tmp_path: Path) -> None:
    prepared(tmp_path)
    vault, store, config = vault_in(tmp_path)
    kept = store.references()
    config.pending.add(OpenSecret(reference=Reference(one)) for one in kept)
    good = config.path.read_bytes()
    config.path.write_bytes(good[:-20])

    vault.recover()

    assert store.references() == kept


def test_a_key_of_an_entry_that_cannot_be_understood_is_kept(tmp_path: Path) -> None:
    prepared(tmp_path)
    vault, store, config = vault_in(tmp_path)
    kept = store.references()
    config.pending.add(OpenSecret(reference=Reference(one)) for one in kept)
    config.path.write_bytes(config.path.read_bytes().replace(b"ibm_quantum_platform", b"of_the_future"))

    vault.recover()

    assert vault.load().accounts == ()
    assert store.references() == kept


ADD_MANY = """
import sys
from pathlib import Path
from support.killed_changes import vault_in
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
vault, _, _ = vault_in(Path(sys.argv[1]))
for number in range(25):
    account = Account(name=f"{sys.argv[2]} {number}")
    vault.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(account.name))))
"""


def test_two_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": f"{PROJECT}:{PROJECT / 'tests'}"}
    writers = [
        subprocess.Popen([sys.executable, "-c", ADD_MANY, tmp_path, name], env=environment) for name in ("one", "two")
    ]

    ends = [writer.wait(60) for writer in writers]

    vault, store, config = vault_in(tmp_path)
    assert ends == [0, 0]
    assert {name: key and key.reveal() for name, key in state_of(vault).items()} == {
        f"{who} {number}": f"{who} {number}" for who in ("one", "two") for number in range(25)
    }
    assert store.references() == referenced(config)
