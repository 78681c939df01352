"""How long the window takes to appear and how much memory it has then, beside an empty PySide6 window's."""

import json
import os
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, command
from benchmarks.measure import companion, environment, in_turns, median, probe, run
from desktop_app.domain.accounts import Account

if TYPE_CHECKING:
    from collections.abc import Callable

X_SERVER = ("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset")
COUNTS = (0, 10, 1000)
SLOWER = 1.15
LARGER = 1.25
"""The targets: at most so many times an empty window's time and memory."""
MANY = 1.1
"""The target for 1,000 accounts: at most so many times what 10 take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Milliseconds from the process's start, MB; `busy` is processor time.

    `words` is when menus and tool bar showed, `listed` the accounts, `whole` the chosen one beside them.
    """

    painted: float
    memory: float
    busy: float
    heavy: str = "-"
    words: float = 0.0
    listed: float = 0.0
    whole: float = 0.0
    listed_memory: float = 0.0


def bare(name: str, environ: dict[str, str]) -> Start:
    done = run(probe(name), environ)
    painted, memory, busy = map(float, done.output.split())
    return Start(painted=(painted - done.started) * 1000, memory=memory, busy=busy * 1000)


def program(count: int, environ: dict[str, str]) -> Start:
    done = run(probe("program_window", str(count)), environ)
    first, words, listed, whole = (line.split() for line in done.output.splitlines())
    return Start(
        painted=(float(first[0]) - done.started) * 1000,
        memory=float(first[1]),
        busy=float(first[2]) * 1000,
        heavy=first[3],
        words=(float(words[0]) - done.started) * 1000,
        listed=(float(listed[0]) - done.started) * 1000,
        listed_memory=float(listed[1]),
        whole=(float(whole[0]) - done.started) * 1000,
    )


def store(count: int, home: Path) -> None:
    """Accounts without keys: opening the window reads none."""
    folder = home / ".config" / "qubit-keychain"
    folder.mkdir(parents=True)
    accounts = (Account(name=f"account {number:04}") for number in range(count))
    entries = {one.id: {"name": one.name, "channel": one.channel.value, "tags": ["bench"]} for one in accounts}
    (folder / "accounts.json").write_text(json.dumps({"version": 1, "accounts": entries}), "utf-8")


def compared(where: str, rounds: int, homes: dict[int, Path], screen: dict[str, str]) -> list[Figure]:
    ways: dict[str, Callable[[], Start]] = {
        name: partial(bare, f"{name}_window", {**environment(homes[0]), **screen}) for name in ("bare", "plain")
    }
    for count, home in homes.items():
        ways[str(count)] = partial(program, count, {**environment(home), **screen})
    found = in_turns(rounds, ways)
    floor = median(one.painted for one in found["bare"])
    floor_memory = median(one.memory for one in found["bare"])
    floor_busy = median(one.busy for one in found["bare"])
    plain = median(one.painted for one in found["plain"])
    plain_memory = median(one.memory for one in found["plain"])
    figures = [
        Figure(name=f"the same parts without the program, {where}", value=plain / floor, detail=f"{plain:.0f} ms"),
        Figure(
            name=f"processor time of these parts, {where}",
            value=median(one.busy for one in found["plain"]) / floor_busy,
        ),
        Figure(
            name=f"memory of these parts, {where}", value=plain_memory / floor_memory, detail=f"{plain_memory:.1f} MB"
        ),
    ]
    for count in homes:
        starts = found[str(count)]
        painted, memory = median(one.painted for one in starts), median(one.memory for one in starts)
        full = median(one.listed_memory for one in starts)
        later = {
            "menus and tool bar": median(one.words for one in starts),
            "accounts shown": median(one.listed for one in starts),
            "everything shown": median(one.whole for one in starts),
        }
        busy = median(one.busy for one in starts)
        name = f"{where}, {count} accounts"
        figures += [
            Figure(
                name=f"start to first frame, {name}",
                value=painted / floor,
                at_most=SLOWER,
                detail=f"{painted:.0f} ms beside {floor:.0f} ms",
            ),
            Figure(
                name=f"processor time to first frame, {name}",
                value=busy / floor_busy,
                detail=f"{busy:.0f} ms beside {floor_busy:.0f} ms",
            ),
            *(
                Figure(name=f"start to {what}, {name}", value=when / floor, detail=f"{when:.0f} ms")
                for what, when in later.items()
            ),
            Figure(
                name=f"memory at first frame, {name}",
                value=memory / floor_memory,
                at_most=LARGER,
                detail=f"{memory:.1f} MB beside {floor_memory:.1f} MB; {full:.1f} MB with the accounts shown",
            ),
        ]
    few, many = (median(one.painted for one in found[str(count)]) for count in COUNTS[1:])
    figures.append(
        Figure(
            name=f"start to first frame, {where}, {COUNTS[2]} accounts beside {COUNTS[1]}",
            value=many / few,
            at_most=MANY,
            detail=f"{many:.0f} ms beside {few:.0f} ms",
        )
    )
    heavy = {name for count in homes for one in found[str(count)] for name in one.heavy.split(",")} - {"-"}
    figures.append(
        Figure(
            name=f"heavy packages loaded at first frame, {where}",
            value=len(heavy),
            unit="",
            at_most=0,
            detail=", ".join(sorted(heavy)) or "none of requests, urllib3, keyring, cryptography, numpy, qiskit",
        )
    )
    return figures


def measure(rounds: int) -> list[Figure]:
    with TemporaryDirectory() as folder:
        homes = {count: Path(folder, str(count)) for count in COUNTS}
        for count, home in homes.items():
            store(count, home)
        figures = compared("offscreen", rounds, homes, {})
        if shutil.which("Xvfb"):
            with companion(X_SERVER, os.environ) as display:
                screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
                figures += compared("X server", rounds, homes, screen)
        return figures


if __name__ == "__main__":
    command(measure, __doc__, rounds=11)
