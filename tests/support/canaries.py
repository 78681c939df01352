"""After a test or a scenario: is any secret it used somewhere where other people or programs could find it?

Every `Secret` that is made meanwhile is a canary. Looked at are the files below some folders, files that are deleted
but still open, log records, and what this process and its children show of themselves. What a test writes there on
purpose, such as a file of IBM's client, is named by `wanted`.
"""

import fnmatch
import logging
import os
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest import mock

import pytest
from e2e.processes import PROC, family
from e2e.sweep import Sweep

from desktop_app.domain.secret import Secret

SHORTEST = 16
"""Characters; shorter ones stand in for nothing and are found everywhere."""
MOST = 8
"""Canaries that are searched for at the end, the newest: a thousand would take minutes."""
MOST_BYTES = 4 * 2**20
WANTED = ("*qiskit-ibm*.json", "*qiskitrc", "*apikey*.json", "*.env", "*secrets*", "*vault-file*")
"""Where tests and IBM's client keep keys as plain text, and what stands for a keyring there.

So are JSON files that lie in the test's folder itself, because a test hands them in or asked for them.
"""


class Canaries(logging.Handler):
    """Remembers the secrets and what was logged while `watching`."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = list(WANTED)
        self._values: dict[str, None] = {}
        self._logged: list[str] = []

    @contextmanager
    def watching(self) -> Generator[None]:
        """Everything that becomes a Secret in the block is a canary."""
        original = Secret.__init__

        def note(secret: Secret, value: str) -> None:
            original(secret, value)
            if len(value) >= SHORTEST:
                self._values[value] = None

        logging.getLogger().addHandler(self)
        try:
            with mock.patch.object(Secret, "__init__", note):
                yield
        finally:
            logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record as any log file would have it."""
        self._logged.append(self.format(record))

    def forget(self) -> None:
        """Begin anew."""
        self._values.clear()
        self._logged.clear()

    def hits(self, *folders: Path) -> set[tuple[str, str, str]]:
        """Where one of them was found, which, and in which spelling; never the secret itself."""
        if not self._values:
            return set()
        newest = list(self._values)[-MOST:]
        sweep = Sweep({f"canary {number}": value for number, value in enumerate(newest)})
        for folder in folders:
            for path in self._searched(folder):
                sweep.look(str(path.relative_to(folder)), path.read_bytes())
        sweep.look("log", "\n".join(self._logged).encode())
        pids = family(os.getpid())
        for place, content in _shown_by(pids):
            sweep.look(place, content)
        return sweep.hits

    def _searched(self, folder: Path) -> Iterable[Path]:
        for parent, folders, names in os.walk(folder):
            folders[:] = [one for one in folders if not self._is_wanted(one)]
            for name in names:
                path = Path(parent, name)
                if path.parent == folder and path.suffix == ".json":
                    continue
                with suppress(OSError):
                    state = path.lstat()
                    if stat.S_ISREG(state.st_mode) and state.st_size < MOST_BYTES and not self._is_wanted(name):
                        yield path

    def _is_wanted(self, name: str) -> bool:
        return any(fnmatch.fnmatch(name, pattern) for pattern in self.wanted)


def _shown_by(pids: Iterable[int]) -> Iterable[tuple[str, bytes]]:
    for pid in pids:
        for name in ("cmdline", "environ"):
            with suppress(OSError):  # it may have ended just now
                yield f"/proc/{name}", (PROC / str(pid) / name).read_bytes()
        with suppress(OSError):
            for descriptor in (PROC / str(pid) / "fd").iterdir():
                with suppress(OSError):
                    target = str(descriptor.readlink())
                    if target.endswith(" (deleted)") and stat.S_ISREG(descriptor.stat().st_mode):
                        yield "a deleted file that is still open", descriptor.read_bytes()[:MOST_BYTES]


@pytest.fixture
def canaries() -> Canaries:
    """For a test that writes keys somewhere on purpose: it adds the name to `wanted`."""
    return Canaries()


@pytest.fixture(autouse=True)
def no_key_is_left_anywhere(canaries: Canaries, tmp_path: Path) -> Generator[None]:
    """At the end of every test of a folder that imports it."""
    with canaries.watching():
        yield
    found = {place for place, _, _ in canaries.hits(tmp_path)}
    assert not found, f"a key lies where it should not: {sorted(found)}"
