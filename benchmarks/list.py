"""How the window answers with a long list: keystroke to paint, and the event loop's longest gaps in what people do."""

import json
import math
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from support.practice import PracticeService

from benchmarks import ROOT
from benchmarks.figures import Figure, command
from benchmarks.fleet import Loop
from benchmarks.measure import environment, median, probe, run
from benchmarks.start import store

ACCOUNTS = 10_000
ROWS = (10_000, 100_000)
FRAME = 16.7
"""Milliseconds: the target, one frame of a 60 Hz screen."""
REPETITIONS = "2"
EXCEPT = {
    "the start, from the empty window on": "Python reads the accounts file in one call that no other thread interrupts",
    "pin all, after the list's menu": "10,000 accounts change at once",
    "undo pinning all": "10,000 accounts change at once",
    "lock, and unlock": "nothing of any account may stay a turn longer than the rest of it",
    "another theme, and back": "Qt styles every widget anew, in one call",
}
"""Journeys that may take longer than a frame, with the reason."""


def keystrokes(count: int, environ: dict[str, str]) -> list[float]:
    """Milliseconds from a keystroke in the search to the painted list, each."""
    found: list[float] = json.loads(run(probe("keystrokes", str(count), REPETITIONS), environ).output)
    return sorted(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journeys:
    """One window taken through all of them; `bare` is a loop of another process in the same time."""

    window: Loop
    bare: Loop
    spans: dict[str, tuple[float, float]]


def journeys(service: PracticeService, environ: dict[str, str]) -> Journeys:
    account = service.accounts["practice-open"]
    given = (str(ACCOUNTS), service.url, account.api_key, str(account.instance))
    with subprocess.Popen(
        probe("bare_loop"), env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as bare:
        found = json.loads(run(probe("long_list", *given), environ).output)
        ticks, _ = bare.communicate()
    return Journeys(
        window=Loop(ticks=tuple(found["ticks"]), worked=tuple(found["worked"])),
        bare=Loop(ticks=tuple(json.loads(ticks))),
        spans={name: (begin, end) for name, (begin, end) in found["spans"].items()},
    )


def described(runs: list[Journeys], name: str) -> Figure:
    ours = [one.window.gaps(*one.spans[name]) for one in runs]
    work = [one.window.work(*one.spans[name]) for one in runs]
    machine = [one.bare.gaps(*one.spans[name]) for one in runs]
    reason = EXCEPT.get(name, "")
    return Figure(
        name=f"longest gap: {name}",
        value=median(gaps[-1] for gaps in ours),
        unit="ms",
        at_most=None if reason else FRAME,
        detail=(
            f"p99 {median(map(_p99, ours)):.1f}, worst run {max(gaps[-1] for gaps in ours):.1f} ms; "
            f"at most {median(turns[-1] for turns in work):.1f} ms of it the window's own work; "
            f"bare loop {median(gaps[-1] for gaps in machine):.1f} ms" + (f"; {reason}" if reason else "")
        ),
    )


def measure(rounds: int) -> list[Figure]:
    figures = []
    with TemporaryDirectory() as folder, PracticeService() as service:
        home = Path(folder, "home")
        environ = {**environment(home), "XDG_RUNTIME_DIR": folder}
        for count in ROWS:
            taken = [keystrokes(count, environ) for _ in range(rounds)]
            figures.append(
                Figure(
                    name=f"keystroke to paint, {count:,} rows, p99",
                    value=median(_p99(one) for one in taken),
                    unit="ms",
                    at_most=FRAME,
                    detail=(
                        f"median {median(map(median, taken)):.1f}, longest {max(one[-1] for one in taken):.1f} ms "
                        f"of {sum(map(len, taken))} keystrokes"
                    ),
                )
            )
        store(ACCOUNTS, home)
        runs = [journeys(service, environ) for _ in range(rounds)]
    return figures + [described(runs, name) for name in runs[0].spans]


def _p99(sorted_values: list[float]) -> float:
    return sorted_values[math.ceil(len(sorted_values) * 0.99) - 1]


if __name__ == "__main__":
    command(measure, __doc__, rounds=5)
