"""Where a whole program runs: folders of its own, a real keyring, perhaps a screen; and looks at both from outside."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
import secretstorage
from e2e.accessibility import LAUNCHER
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]
from support.keyring_daemon import KeyringDaemon
from support.screen import missing_packages

PROGRAM: Final = Path(sys.executable).with_name("qubit-keychain")
PICTURES: Final = Path(__file__).parents[2] / "build" / "e2e"
LIMIT = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Everything a program of the test may write to lies below `root`."""

    root: Path

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def work(self) -> Path:
        """The current folder."""
        return self.root / "work"

    @property
    def output(self) -> Path:
        """Where standard output and standard error are kept."""
        return self.root / "output"

    @property
    def accounts_file(self) -> Path:
        return self.home / ".config/qubit-keychain/accounts.json"

    @property
    def environment(self) -> Mapping[str, str]:
        """What the program finds in its environment on a machine without keyring and display."""
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "TMPDIR": str(self.root / "tmp"),
        }

    def stored_names(self) -> tuple[str, ...]:
        """The accounts in the accounts file, in its order; none where there is no file."""
        if not self.accounts_file.exists():
            return ()
        stored = json.loads(self.accounts_file.read_text("utf-8"))["accounts"]
        return tuple(account["name"] for account in stored.values())

    def said(self) -> str:
        """What the program wrote to standard output and standard error."""
        return "".join(file.read_text("utf-8") for file in sorted(self.output.iterdir()))

    def log(self) -> str:
        """The program's log."""
        files = self.home.joinpath(".local/state/qubit-keychain").glob("*.log")
        return "".join(file.read_text("utf-8") for file in files)

    @classmethod
    def below(cls, root: Path) -> "Folders":
        for name in ("home", "work", "output", "run", "tmp"):
            (root / name).mkdir(mode=0o700, parents=True)
        return cls(root=root)


def run(environment: Mapping[str, str], *arguments: str, said: str = "") -> "subprocess.CompletedProcess[str]":
    """One command of the program, from its start to its end."""
    return subprocess.run(
        [str(PROGRAM), *arguments],
        env=environment,
        cwd=environment["HOME"],
        input=said,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def keys_in(daemon: KeyringDaemon) -> tuple[str, ...]:
    """The secret of every item in the keyring."""
    with DBusConnection(prep_socket(daemon.address.removeprefix("unix:path="))) as connection:
        collection = secretstorage.get_default_collection(connection)
        return tuple(item.get_secret().decode() for item in collection.get_all_items())


def need_keyring() -> None:
    """Leave the test out, saying what to install, where there is no keyring; fail in CI."""
    commands = {"gnome-keyring-daemon": "gnome-keyring", "dbus-daemon": "dbus", "dbus-send": "dbus"}
    _need({package for command, package in commands.items() if shutil.which(command) is None})


def need_screen() -> None:
    """The same for what a window and a screen reader need."""
    _need({*missing_packages(), *(() if LAUNCHER.exists() else ("at-spi2-core",))})


def _need(packages: set[str]) -> None:
    if packages:
        reason = f"apt-get install --yes --no-install-recommends {' '.join(sorted(packages))}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
