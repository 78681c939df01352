"""The user's own Python environments: where they are, and what of Qiskit is in them.

Nothing is installed, and nothing of an environment is imported to look at it: versions come from its metadata.
"""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.sentence import Sentence, counted, joined

_SHADOWS = ("QISKIT_IBM_CHANNEL", "QISKIT_IBM_INSTANCE", "QISKIT_IBM_URL", "IAM_URL")
_ENDED = {Channel.CLASSIC.value, "legacy"}
LOOK_LIMIT = 15.0
"""Seconds an environment may take to tell its versions."""

# Runs in Python 2.7 too, which then says that it is too old.
_PROBE = """
import json, sys
versions = {"python": sys.version.split()[0]}
for name in ("qiskit", "qiskit-ibm-runtime", "qiskit-aer", "qiskit-qasm3-import"):
    versions[name] = ""
    try:
        import importlib.metadata as metadata
        versions[name] = metadata.version(name)
    except ImportError:
        pass
print(json.dumps(versions))
"""
_PACKAGES = ("python", "qiskit", "qiskit-ibm-runtime", "qiskit-aer", "qiskit-qasm3-import")
_INSIDE = ("bin", "Scripts")
"""Where an environment has its executables, if not beside everything else, as conda, pyenv and uv do on Windows."""
_CONDAS = ("miniconda3", "anaconda3", "miniforge3", "mambaforge")
_OLDEST = (3, 9)
"""The first Python for which there is a client that knows today's channels (its metadata since 0.40)."""


class EnvironmentKind(StrEnum):
    """Who made it; the values are the words shown."""

    VENV = "venv"
    CONDA = "conda"
    PYENV = "pyenv"
    UV = "uv"
    PIPX = "pipx"
    SYSTEM = "system"
    BROWSED = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonEnvironment:
    """One Python that can be run; `python` is the path of its executable."""

    python: Path
    kind: EnvironmentKind

    @property
    def label(self) -> str:
        """How a person tells it from others: its folder, with the home folder as ~."""
        folder = self.python.parent
        if folder.name in _INSIDE:
            folder = folder.parent
        try:
            return f"~/{folder.relative_to(Path.home()).as_posix()}"
        except ValueError:
            return str(folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentReport:
    """Versions, empty where a package is missing, and what follows from them for a channel.

    `blocker` says why the guide's script cannot run there for that channel, empty when it can; `findings` holds it and
    what else is worth knowing, `session` what this session's variables mean for every Python. `install` is the command
    that would bring what is missing. `qasm3` is the version of qiskit-qasm3-import, which a circuit of the user's own
    needs.
    """

    environment: PythonEnvironment
    python: str
    qiskit: str
    runtime: str
    aer: str
    qasm3: str
    findings: tuple[str, ...]
    session: tuple[str, ...] = ()
    blocker: str = ""
    install: str = ""

    @property
    def usable(self) -> bool:
        """True when the guide's script can run there for that channel."""
        return not self.blocker


class EnvironmentUnusable(AppError):
    """The executable is no Python, or it did not answer."""

    layer = Layer.PYTHON
    symptom: ClassVar[str] = "the chosen executable is no Python, or does not answer"
    title = "This Python could not be run: {path}"
    advice = "Choose the python executable inside the environment's bin (Windows: Scripts) folder."


def find_environments(folder: Path | None = None) -> tuple[PythonEnvironment, ...]:
    """What is found in the usual places and in `folder` (default: the current one), each executable once."""
    seen: set[Path] = set()
    found = []
    for python, kind in _candidates(folder or Path.cwd()):
        # An environment's python is often a link to a shared one: the folder tells environments apart.
        place = python.parent.resolve()
        if place not in seen and os.access(python, os.X_OK) and python.is_file():
            seen.add(place)
            found.append(PythonEnvironment(python=python, kind=kind))
    return tuple(found)


def environment_at(python: Path) -> PythonEnvironment:
    """The Python a person chose."""
    return PythonEnvironment(python=python, kind=EnvironmentKind.BROWSED)


def environment_named(text: str) -> PythonEnvironment:
    """The Python of a path that a person typed: the executable, or the folder of its environment."""
    path = Path(text).expanduser().absolute()  # not resolved: an environment's python may be a link
    return environment_at(_python_of(path) if path.is_dir() else path)


def look_into(environment: PythonEnvironment, channel: Channel) -> EnvironmentReport:
    """Ask an environment for its versions and say what they mean for the channel. Raises EnvironmentUnusable."""
    try:
        answer = subprocess.run(  # noqa: S603  # the user chose this Python
            [str(environment.python), "-c", _PROBE],
            capture_output=True,
            text=True,
            timeout=LOOK_LIMIT,
            check=True,
            stdin=subprocess.DEVNULL,
            # Not isolated (-I): packages of the user's own folder count. Nothing is imported from where we stand.
            cwd=environment.python.parent,
            env={name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        )
        told = json.loads(answer.stdout)
        versions = {name: str(told[name]) for name in _PACKAGES}
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        raise EnvironmentUnusable(path=str(environment.python)) from None
    blockers = tuple(_blockers(versions, channel))
    return EnvironmentReport(
        environment=environment,
        python=versions["python"],
        qiskit=versions["qiskit"],
        runtime=versions["qiskit-ibm-runtime"],
        aer=versions["qiskit-aer"],
        qasm3=versions["qiskit-qasm3-import"],
        findings=(*blockers, *_findings(versions, channel)),
        session=tuple(_session(channel)),
        blocker=blockers[0] if blockers else "",
        install=_install(environment.python, channel) if blockers and not _too_old(versions, channel) else "",
    )


def _blockers(versions: dict[str, str], channel: Channel) -> Iterator[str]:
    runtime = versions["qiskit-ibm-runtime"]
    if _too_old(versions, channel):
        yield Sentence(
            "Python {version} is too old for IBM's client: 3.9 or newer is needed", version=versions["python"]
        )
        return
    if not versions["qiskit"]:
        yield Sentence("qiskit is not installed there: pip install qiskit")
    if not runtime:
        yield Sentence("qiskit-ibm-runtime is not installed there: pip install qiskit-ibm-runtime")
    elif reason := _not_known(_numbers(runtime), channel):
        yield Sentence("qiskit-ibm-runtime {version} {reason}", version=runtime, reason=reason)


def _too_old(versions: dict[str, str], channel: Channel) -> bool:
    """True when it has no client that knows the channel, and none can be installed."""
    runtime = versions["qiskit-ibm-runtime"]
    lacks = not runtime or bool(_not_known(_numbers(runtime), channel))
    return lacks and _numbers(versions["python"]) < _OLDEST


def _findings(versions: dict[str, str], channel: Channel) -> Iterator[str]:
    if channel is Channel.LOCAL and not versions["qiskit-aer"]:
        yield Sentence("qiskit-aer is not installed there: without it the simulation is slower and has no noise.")


def _session(channel: Channel) -> Iterator[str]:
    if channel is Channel.LOCAL:
        return
    if os.environ.get("QISKIT_IBM_TOKEN"):
        yield Sentence(
            "QISKIT_IBM_TOKEN is set in this session: in scripts it beats every saved account but a named one."
        )
    others = [name for name in _SHADOWS if os.environ.get(name)]
    if channel is not Channel.CLASSIC and os.environ.get("QISKIT_IBM_CHANNEL") in _ENDED:
        others.remove("QISKIT_IBM_CHANNEL")
        yield Sentence(
            "{channel} names a channel that has ended; programs started from this session will fail.",
            channel="QISKIT_IBM_CHANNEL",
        )
    if others:
        yield counted(
            "{names} is set in this session, for every script.",
            "{names} are set in this session, for every script.",
            len(others),
            names=joined(", ", others),
        )


def _install(python: Path, channel: Channel) -> str:
    packages = "'qiskit<2' 'qiskit-ibm-runtime==0.40.*'" if channel is Channel.CLASSIC else "qiskit qiskit-ibm-runtime"
    return f"{shlex.quote(str(python))} -m pip install --upgrade {packages}"


def _not_known(version: tuple[int, ...], channel: Channel) -> str:
    """Which releases know which channel (the client's own sources, 0.1 to 0.51)."""
    match channel:
        case Channel.PLATFORM if version < (0, 40):
            return Sentence("does not know the channel ibm_quantum_platform: it needs 0.40 or newer")
        case Channel.CLASSIC if version >= (0, 41):
            return Sentence("does not know the classic channel any more: 0.40 was the last one")
        case Channel.LOCAL if version < (0, 22):
            return Sentence("does not know the channel local: it needs 0.22 or newer")
        case _:
            return ""


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdecimal())


def _candidates(folder: Path) -> Iterator[tuple[Path, EnvironmentKind]]:
    home = Path.home()
    for variable, kind in (("VIRTUAL_ENV", EnvironmentKind.VENV), ("CONDA_PREFIX", EnvironmentKind.CONDA)):
        if prefix := os.environ.get(variable):
            yield _python_of(Path(prefix)), kind
    for each in (folder, *folder.parents):
        yield from ((_python_of(each / name), EnvironmentKind.VENV) for name in (".venv", "venv", "env"))
        if each == home:
            break
    yield from ((_python_of(Path(line)), EnvironmentKind.CONDA) for line in _lines(home / ".conda/environments.txt"))
    yield from ((_python_of(home / name), EnvironmentKind.CONDA) for name in _CONDAS)
    for kind, places in _folders(home).items():
        yield from (found for place in places for found in _below(place, kind))
    for part in os.environ.get("PATH", "").split(os.pathsep):
        if part:
            yield Path(part) / ("python.exe" if sys.platform == "win32" else "python3"), EnvironmentKind.SYSTEM


def _folders(home: Path) -> dict[EnvironmentKind, tuple[Path, ...]]:
    """Where each kind keeps its environments side by side: what its variable names, and where it has them else.

    Sources: the documentation of virtualenvwrapper, pipenv, pyenv and pyenv-win, uv and pipx.
    """
    data, roaming = (*_named("XDG_DATA_HOME"), home / ".local/share"), _named("APPDATA")
    uv = (*(one / "uv" for one in (*data, *roaming)), *(one / "uv/data" for one in roaming))
    old = (".local/pipx", "pipx", "AppData/Local/pipx", "Library/Application Support/pipx")
    pyenv = (*_named("PYENV_ROOT"), home / ".pyenv", home / ".pyenv/pyenv-win")
    pipx = (*_named("PIPX_HOME"), *(one / "pipx" for one in data), *(home / one for one in old))
    return {
        EnvironmentKind.VENV: (*_named("WORKON_HOME"), home / ".virtualenvs", *(one / "virtualenvs" for one in data)),
        EnvironmentKind.CONDA: tuple(home / name / "envs" for name in _CONDAS),
        EnvironmentKind.PYENV: tuple(one / "versions" for one in pyenv),
        EnvironmentKind.UV: (
            *(*_named("UV_PYTHON_INSTALL_DIR"), *(one / "python" for one in uv)),
            *(*_named("UV_TOOL_DIR"), *(one / "tools" for one in uv)),
        ),
        EnvironmentKind.PIPX: tuple(one / "venvs" for one in pipx),
    }


def _named(variable: str) -> tuple[Path, ...]:
    """The folder that a variable names, if it does."""
    said = os.environ.get(variable)
    return (Path(said).expanduser(),) if said else ()


def _python_of(prefix: Path) -> Path:
    if sys.platform != "win32":
        return prefix / "bin" / "python"
    inside = prefix / "Scripts" / "python.exe"
    return inside if inside.exists() else prefix / "python.exe"


def _below(folder: Path, kind: EnvironmentKind) -> Iterable[tuple[Path, EnvironmentKind]]:
    try:
        return [(_python_of(each), kind) for each in sorted(folder.iterdir()) if each.is_dir()]
    except OSError:
        return []


def _lines(path: Path) -> list[str]:
    try:
        return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        return []
