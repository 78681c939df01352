"""Faults on this very computer: the keyring, the accounts file, the chosen Python, the person in front of it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from support.book import book_in
from support.keyring_daemon import keyring_daemon, private_bus

from desktop_app.services.account_book import AccountBook
from desktop_app.services.checkup import check_up
from desktop_app.services.environments import environment_at
from desktop_app.services.python_check import check_in_python
from desktop_app.vault import backends
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_lane import KeyringLane
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from support.keyring_daemon import KeyringDaemon

    from desktop_app.domain.accounts import Account
    from desktop_app.domain.cancel import CancelToken
    from desktop_app.domain.checkup import CheckReport
    from desktop_app.domain.job_wish import JobWish
    from desktop_app.services.session import ReadCredentials

_BUS = "DBUS_SESSION_BUS_ADDRESS"
_PATIENCE, _IMPATIENCE = 10.0, 0.3
"""Seconds a call of the keyring may take: usually, and where it is known to hang."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """This computer. `spoil` is called once the account is stored in `book`; `asked` is the book the check asks.

    `mend` lets the keys be read again, for a look whether they are still there.
    """

    book: AccountBook
    asked: AccountBook
    spoil: Callable[[], object] = lambda: None
    mend: Callable[[], object] = lambda: None
    python: Path | None = None

    def check(
        self, account: Account, read: ReadCredentials, cancel: CancelToken, job: JobWish | None
    ) -> Iterable[CheckReport]:
        """Our own check, or the one in the Python that was chosen."""
        if self.python is None:
            return check_up(account, read, cancel, job=job)
        return check_in_python(account, environment_at(self.python), read, cancel, job=job)


@contextmanager
def here(name: str, folder: Path) -> Generator[Here]:
    """This computer with the fault of that name; with an empty name all is well."""
    if not name.startswith("keyring-"):
        book = book_in(folder)
        spoil, mend = _overwriting(folder / "accounts.json", _FILES.get(name))
        python = _PYTHONS[name](folder) if name in _PYTHONS else None
        yield Here(book=book, asked=book, spoil=spoil, mend=mend, python=python)
        return
    alone = name == "keyring-missing"
    with private_bus() if alone else keyring_daemon() as daemon, _on_bus(daemon.address):
        # Without a keyring nothing could have been stored: it was there before.
        book = book_in(folder) if alone else _book(folder, _PATIENCE)
        asked = _book(folder, _IMPATIENCE) if name in {"keyring-missing", "keyring-hung"} else book
        try:
            hurt, heal = _KEYRINGS[name]
            yield Here(book=book, asked=asked, spoil=lambda: hurt(daemon), mend=lambda: heal(daemon))
        finally:
            asked.close()
            book.close()


def _book(folder: Path, patience: float) -> AccountBook:
    keyring = KeyringStore(KeyringLane(backends.open_ring, seconds=patience, prompt_seconds=patience))
    return AccountBook(Vault(ConfigFile(folder / "accounts.json"), keyring), keyring)


@contextmanager
def _on_bus(address: str) -> Generator[None]:
    before = os.environ.get(_BUS)
    os.environ[_BUS] = address
    try:
        yield
    finally:
        os.environ.pop(_BUS)
        if before is not None:
            os.environ[_BUS] = before


def _overwriting(path: Path, content: bytes | None) -> tuple[Callable[[], object], Callable[[], object]]:
    kept: list[bytes] = []

    def spoil() -> None:
        if content is not None:
            kept.append(path.read_bytes())
            path.write_bytes(content)

    def mend() -> None:
        if kept:
            path.write_bytes(kept.pop())

    return spoil, mend


def _restarted(daemon: KeyringDaemon) -> None:
    if daemon.running:
        daemon.kill()
    daemon.start()


def _none(_: KeyringDaemon) -> None:
    pass


_KEYRINGS: dict[str, tuple[Callable[[KeyringDaemon], object], Callable[[KeyringDaemon], object]]] = {
    "keyring-missing": (_none, _none),
    "keyring-locked": (lambda daemon: daemon.lock(), _restarted),
    "keyring-stopped": (lambda daemon: daemon.kill(), lambda daemon: daemon.start()),
    "keyring-hung": (lambda daemon: daemon.stop(), lambda daemon: daemon.go_on()),
}
_FILES = {"file-damaged": b'{"version": 2, "accounts": ', "file-too-new": b'{"version": 9999, "accounts": {}}'}
_PYTHONS: dict[str, Callable[[Path], Path]] = {
    "no-python": lambda folder: folder / "python",
    "bare-python": lambda _: Path(sys.executable),
}
