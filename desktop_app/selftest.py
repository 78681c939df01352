"""`--selftest`: is everything there that the program needs? For whoever packages it.

No network, no window, nothing written, no secret read; under three seconds. Standard output is one JSON object:

    {"ok": true, "versions": {"program": …, "python": …, "qt": …, "pyside6": …, "platform": …},
     "checks": [{"name": "window", "ok": true, "required": true, "detail": "offscreen"}, …]}

The exit code is 0 when every required check is ok, else 1. A missing keyring is told but not required: a machine that
builds packages has none, and the program works without.
"""

import json
import os
import platform
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.errors import AppError
from desktop_app.host.display import display_problem
from desktop_app.host.this_program import this_program

WINDOW_LIMIT = 2.5
"""Seconds Qt may take to be made."""
KEYRING_LIMIT = 2.5
"""Seconds, the same ones, in which a keyring has to be chosen; choosing may ask a session bus that hangs."""
LANGUAGES = ("de", "ja")
RESOURCES = ("style.qss", "icons/qubit-keychain.svg", "icons/state-working.svg", "scripts/guide_check.py")


class Missing(Exception):
    """Something is not there; the text says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was tried."""

    name: str
    ok: bool
    required: bool
    detail: str


def run() -> int:
    """Try everything and print it; 0 when nothing required is missing."""
    keyring = _Keyring()  # asked meanwhile
    window = _window()
    checks = [
        _tried("window", window.__getitem__, "platform"),
        *(_tried(name, act) for name, act in _CHECKS.items()),
        _tried("keyring", keyring.answer, required=False),
    ]
    ok = all(check.ok for check in checks if check.required)
    versions = {
        "program": __version__,
        "python": platform.python_version(),
        "qt": window.get("qt", ""),
        "pyside6": window.get("pyside6", ""),
        "platform": platform.platform(),
    }
    found = {"ok": ok, "versions": versions, "checks": [asdict(check) for check in checks]}
    sys.stdout.write(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    return 0 if ok else 1


def make_window() -> int:
    """Make what a window stands on, in a process of its own: Qt ends a process whose platform plugin is unusable."""
    import PySide6  # noqa: PLC0415  # in this process only
    from PySide6.QtCore import qVersion  # noqa: PLC0415  # as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # as above

    from desktop_app.views.resources import resource_path  # noqa: PLC0415  # as above

    application = QApplication([])
    drawn = QSvgRenderer(resource_path("icons/qubit-keychain.svg")).isValid()
    found = {"qt": qVersion(), "pyside6": PySide6.__version__, "platform": application.platformName()}
    sys.stdout.write(json.dumps(found) + "\n")
    return 0 if drawn else 1


def _tried(name: str, act: Callable[..., str], *given: str, required: bool = True) -> Check:
    try:
        return Check(name=name, ok=True, required=required, detail=act(*given))
    except KeyError:
        return Check(name=name, ok=False, required=required, detail="Qt could not be made; run it by hand to see why")
    except AppError as error:
        return Check(name=name, ok=False, required=required, detail=_shortened(error.title))
    except (Missing, ImportError, OSError, ValueError) as error:
        return Check(name=name, ok=False, required=required, detail=_shortened(str(error)))


def _window() -> Mapping[str, str]:
    """What the process of `make_window` printed; empty when it failed."""
    environment = dict(os.environ)
    if display_problem():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(  # noqa: S603  # this very program
            [*this_program(), "--selftest-window"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=WINDOW_LIMIT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return {}
    lines = done.stdout.splitlines()
    found: Mapping[str, str] = json.loads(lines[-1]) if done.returncode == 0 and lines else {}
    return found


def _resources() -> str:
    return _all_there(RESOURCES)


def _translations() -> str:
    return _all_there(tuple(f"translations/{language}.qm" for language in LANGUAGES))


def _all_there(names: tuple[str, ...]) -> str:
    import desktop_app  # noqa: PLC0415  # for its folder

    package = Path(desktop_app.__file__).parent
    folder = next((one for one in (package / "resources", package.parent / "resources") if one.is_dir()), None)
    if folder is None:
        raise Missing("there is no folder of resources")
    if lost := [name for name in names if not (folder / name).is_file()]:
        raise Missing(f"not there: {', '.join(lost)}")
    return _shortened(str(folder))


def _config_folder() -> str:
    from desktop_app.host.paths import config_folder  # noqa: PLC0415  # as tried

    return _writable(config_folder())


def _state_folder() -> str:
    from desktop_app.host.paths import state_folder  # noqa: PLC0415  # as tried

    return _writable(state_folder())


def _writable(folder: Path) -> str:
    """Whether it could be written, or made; nothing is."""
    there = next(one for one in (folder, *folder.parents) if one.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise Missing(f"{_shortened(str(there))} cannot be written")
    return _shortened(str(folder))


def _tls() -> str:
    from desktop_app.client.network import certificates_in_force, tls_context  # noqa: PLC0415  # as tried

    in_force = certificates_in_force()
    tls_context(in_force)
    return in_force.variable or "the usual certificates"


def _age() -> str:
    from desktop_app.vault.age_identity import new_identity  # noqa: PLC0415  # as tried

    new_identity()
    try:
        return f"pyrage {version('pyrage')}"
    except PackageNotFoundError:
        return "pyrage"  # packaged without its metadata


class _Keyring:
    """The class that was chosen; asked on a daemon thread, because a session bus may hang."""

    def __init__(self) -> None:
        self._answer: list[Check] = []
        self._ends = time.monotonic() + KEYRING_LIMIT
        self._thread = threading.Thread(target=self._ask, daemon=True)
        self._thread.start()

    def answer(self) -> str:
        """What was found, or at the end of the time, that nothing was. Raises Missing."""
        self._thread.join(max(0.0, self._ends - time.monotonic()))
        if not self._answer:
            raise Missing("no keyring answered in time")
        if not self._answer[0].ok:
            raise Missing(self._answer[0].detail)
        return self._answer[0].detail

    def _ask(self) -> None:
        def chosen() -> str:
            from desktop_app.vault.backends import backend_in_force  # noqa: PLC0415  # as tried

            return backend_in_force()

        self._answer.append(_tried("keyring", chosen))


def _shortened(text: str) -> str:
    """Without the name of the user's home folder."""
    return text.replace(str(Path.home()), "~")


_CHECKS: Mapping[str, Callable[[], str]] = {
    "resources": _resources,
    "translations": _translations,
    "config folder": _config_folder,
    "state folder": _state_folder,
    "tls": _tls,
    "age": _age,
}
