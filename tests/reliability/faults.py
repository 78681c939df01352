"""G3 and G14: a disk that fails in fourteen ways, and every umask."""

import errno
import json
import os
import resource
import signal
import stat
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

from reliability.figures import Figure
from support.killed_changes import LAB, NEW, OLD, Folder, prepared, state_of

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.errors import AppError
from desktop_app.host import files
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.vault import Vault

CONTENT = {"lab": {"instance": "crn" * 5000}}


@contextmanager
def _failing(call: str, number: int) -> Generator[None]:
    """Every such call of the file layer fails; those of the standard library's own files as well."""
    original = getattr(os, call)

    def fail(*arguments: object, **named: object) -> Any:
        if call == "open" and not int(arguments[1]) & (os.O_WRONLY | os.O_RDWR):  # type: ignore[call-overload]
            return original(*arguments, **named)
        raise OSError(number, os.strerror(number))

    with mock.patch.object(os, call, fail):
        yield


@contextmanager
def _short_files() -> Generator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@contextmanager
def _foreign_owner() -> Generator[None]:
    with mock.patch.object(os, "geteuid", return_value=os.geteuid() + 1):
        yield


@contextmanager
def _mode(path: Path, mode: int) -> Generator[None]:
    before = stat.S_IMODE(path.stat().st_mode)
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(before)


@contextmanager
def _instead(path: Path, make: Callable[[Path], object]) -> Generator[None]:
    """Something else stands where the file was; afterwards the file is back."""
    kept = path.with_name("kept")
    path.rename(kept)
    make(path)
    try:
        yield
    finally:
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)
        kept.rename(path)


@contextmanager
def _locked(path: Path) -> Generator[None]:
    ready, done = threading.Event(), threading.Event()

    def hold() -> None:
        with files.locked(path.with_name(f"{path.name}.lock"), seconds=1):
            ready.set()
            done.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    ready.wait()
    try:
        yield
    finally:
        done.set()
        holder.join()


FAULTS: Mapping[str, tuple[Callable[[Path], Any], str]] = {
    "disk full": (lambda _: _failing("write", errno.ENOSPC), "the disk is full"),
    "file size limit": (lambda _: _short_files(), "it may not grow any more"),
    "read-only disk": (lambda _: _failing("open", errno.EROFS), "the disk is read-only"),
    "folder without write permission": (lambda _: _failing("open", errno.EACCES), "permission was denied"),
    "file of another user": (lambda _: _foreign_owner(), "it belongs to another user"),
    "read-only file": (lambda path: _mode(path, 0o400), "it is read-only"),
    "link to nowhere": (lambda path: _instead(path, lambda at: at.symlink_to("nowhere")), "a file that is not there"),
    "circle of links": (lambda path: _instead(path, lambda at: at.symlink_to(at.name)), "leads in a circle"),
    "folder in its place": (lambda path: _instead(path, Path.mkdir), "it is a folder"),
    "pipe in its place": (lambda path: _instead(path, os.mkfifo), "it is no ordinary file"),
    "fsync fails": (lambda _: _failing("fsync", errno.EIO), "the disk reported an error"),
    "rename fails": (lambda _: _failing("replace", errno.EACCES), "permission was denied"),
    "lock held by another": (_locked, "Another program"),
}


def write_faults(place: Path) -> Figure:
    """G3: the old data stays, and the sentence says why."""
    wrong = []
    for name, (fault, sentence) in FAULTS.items():
        folder = place / name
        prepared(folder)
        config = ConfigFile(folder / "config/accounts.json", lock_seconds=0.2)
        vault = Vault(config, Folder(folder / "secrets"))
        said = ""
        with fault(config.path):
            try:
                vault.change(replace(LAB, name="renamed"), Credentials(api_key=NEW))
            except AppError as error:
                said = error.title
        if sentence not in said or state_of(Vault(config, Folder(folder / "secrets"))) != {"lab": OLD}:
            wrong.append(name)
    if _clock_backwards(place / "clock"):
        wrong.append("clock backwards")
    felt = [fault for fault, _ in FAULTS.values() if fault is not _locked]  # a plain writer knows no lock
    intact = sum(_kept_plainly(place / "plain", fault) for fault in felt)
    many = len(FAULTS) + 1
    return Figure(
        goal="G3",
        promise=f"{many} faults while writing: the old data stays and the sentence says what happened",
        ours=f"{many - len(wrong)} of {many}" + (f" ({', '.join(wrong)})" if wrong else ""),
        holds=not wrong,
        plain=f"old data kept in {intact} of {len(felt)}, nothing explained",
        plain_fails=intact < len(felt),
    )


def _clock_backwards(place: Path) -> bool:
    """True when a clock that was set back costs a key."""
    config, store = ConfigFile(place / "config/accounts.json"), Folder(place / "secrets")
    times = iter(datetime(2026, 6, 1, tzinfo=UTC) - timedelta(days=100 * number) for number in range(100))
    vault = Vault(config, store, clock=lambda: next(times))
    vault.add(AccountDraft(account=LAB, credentials=Credentials(api_key=OLD)))
    vault.change(LAB, Credentials(api_key=NEW))
    vault.recover()
    vault.undo()
    return state_of(vault) != {"lab": OLD}


def _kept_plainly(place: Path, fault: Callable[[Path], Any]) -> bool:
    place.mkdir(exist_ok=True)
    path = place / "accounts.json"
    path.write_text(old := json.dumps(CONTENT))
    with fault(path):
        # The kernel decides for a plain writer, so the faults that are raised in Python are given to it by hand.
        try:
            if path.is_fifo():
                return True  # it would wait for ever
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            try:
                os.write(descriptor, json.dumps({**CONTENT, "new": 1}).encode())
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError:
            pass
    return path.read_text() == old


def modes(place: Path) -> Figure:
    """G14: whatever the umask, files are 0600 and folders 0700."""
    wrong, plain = [], []
    for umask in (0o000, 0o002, 0o022, 0o077):
        before = os.umask(umask)
        try:
            folder = place / f"{umask:03o}" / "config"
            vault = Vault(ConfigFile(folder / "accounts.json"), Folder(place / f"{umask:03o}" / "secrets"))
            vault.add(AccountDraft(account=LAB, credentials=Credentials(api_key=OLD)))
            vault.change(replace(LAB, name="work"), Credentials(api_key=NEW))
            vault.add(AccountDraft(account=Account(name="more")))
            (folder / "accounts.json").write_bytes(b"{")
            with _quiet():
                vault.load()
            vault.config.restore_last_good()
            wrong += [path for path in folder.iterdir() if stat.S_IMODE(path.stat().st_mode) != 0o600]
            wrong += [folder] if stat.S_IMODE(folder.stat().st_mode) != 0o700 else []
            path = place / f"plain-{umask:03o}"
            path.write_text("{}")
            plain += [path] if stat.S_IMODE(path.stat().st_mode) != 0o600 else []
        finally:
            os.umask(before)
    return Figure(
        goal="G14",
        promise="umask 000, 002, 022, 077: every file 0600, the folder 0700, also lock, journal and damaged copies",
        ours=f"{len(wrong)} wrong",
        holds=not wrong,
        plain=f"{len(plain)} of 4 readable by others",
        plain_fails=bool(plain),
    )


@contextmanager
def _quiet() -> Generator[None]:
    try:
        yield
    except AppError:
        return
