"""How to measure on a noisy machine: in turns, each in a process of its own, medians, ratios within one run."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks import ROOT

T = TypeVar("T")
PROBES = Path(__file__).parent / "probes"
_LIMIT = 120.0
"""Seconds after which a measured process hangs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One process from its start to its end. `started` is time.monotonic(), one clock for all processes."""

    started: float
    seconds: float
    output: str


def run(command: Iterable[str | Path], environment: Mapping[str, str], *, given: str = "") -> Run:
    """Run a process that must succeed; `given` is its standard input."""
    started = time.monotonic()
    done = subprocess.run(
        list(command),
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=_LIMIT,
        check=False,
        cwd=ROOT,
    )
    seconds = time.monotonic() - started
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{done.stdout}\n{done.stderr}")
    return Run(started=started, seconds=seconds, output=done.stdout)


def probe(name: str, *arguments: str) -> list[str | Path]:
    """The command of a small program in probes/."""
    return [sys.executable, PROBES / f"{name}.py", *arguments]


def in_turns(rounds: int, ways: Mapping[str, Callable[[], T]]) -> dict[str, list[T]]:
    """Each way once a round, after one round that fills the caches and does not count."""
    found: dict[str, list[T]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            sample = way()
            if number:
                found[name].append(sample)
    return found


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def environment(home: Path, *, bus: str = "") -> dict[str, str]:
    """A user who has nothing yet: no settings, no proxies, no display, and no session bus but `bus`."""
    home.mkdir(parents=True, exist_ok=True)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "DBUS_SESSION_BUS_ADDRESS": bus or "unix:path=/nonexistent",
        "PYTHONPATH": f"{ROOT}:{ROOT}tests",
        "QT_QPA_PLATFORM": "offscreen",
    }


@contextmanager
def companion(command: Iterable[str | Path], environ: Mapping[str, str]) -> Generator[str]:
    """A process beside the measured ones, until the block ends; hands out its first line."""
    with subprocess.Popen(list(command), env=environ, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            yield process.stdout.readline().strip() if process.stdout else ""
        finally:
            process.terminate()
