"""`python -m tests.reliability` measures the promises and writes docs/reliability.md; `--quick` does less of it.

Ends with 1 when a promise is broken, or when the plain way passes where it has to fail.
"""

import argparse
import logging
import os
import platform
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).parents[2]
sys.path[:0] = [str(PROJECT), str(PROJECT / "tests")]

from reliability import backups, faults, keepassxc, keyrings, kills, speed, writers  # noqa: E402  # found by the line above
from reliability.figures import Figure  # noqa: E402
from support.canaries import Canaries  # noqa: E402

from desktop_app.domain.secret import Secret  # noqa: E402

HOMES = {
    "HOME": "", "XDG_CONFIG_HOME": ".config", "XDG_STATE_HOME": ".local/state", "XDG_CACHE_HOME": ".cache",
    "XDG_DATA_HOME": ".local/share",
}  # fmt: skip
PLANTED = "planted-key-0123456789-abcdefgh"
REPORT = PROJECT / "docs/reliability.md"
INTRODUCTION = """\
# Reliability, measured

What the program promises about your accounts and keys, and what came of trying to break it. Every figure comes from
`make reliability` (`python -m tests.reliability`), which wrote this file; a smaller run of the same code is part of
the test suite. “The plain way” is what a program does that thinks of none of this: `open(path, "w")` and Python's
`keyring` as it is. It gets the same treatment, so that one sees that the treatment can break something.

The keyrings are real: GNOME Keyring on a D-Bus of its own, and KeePassXC on a virtual screen.
"""


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the kills, runs and turns; writes no report")
    quick: bool = parser.parse_args().quick
    canaries = Canaries()
    logging.getLogger().setLevel(logging.INFO)
    with TemporaryDirectory() as folder, canaries.watching():
        place = Path(folder)
        for variable, name in HOMES.items():
            os.environ[variable] = str(place / "home" / name)
        figures = list(_measured(_all(place, 10 if quick else 1), canaries, place))
    if not quick:
        REPORT.write_text(_report(figures), encoding="utf-8")
    bad = [figure.goal for figure in figures if not figure.holds or figure.plain_fails is False]
    sys.stdout.write(f"Broken: {', '.join(bad)}\n" if bad else "Every promise holds.\n")
    return bool(bad)


def _all(place: Path, less: int) -> Iterable[Callable[[], Figure | list[Figure]]]:
    """What forks comes first, while this process has one thread."""
    return (
        lambda: kills.durable_saves(place / "G1", 1000 // less),
        lambda: kills.two_stores(place / "G2", 300 // less),
        lambda: kills.every_system_call(place / "G2-calls"),
        lambda: kills.every_system_call_of_an_export(place / "G2-export"),
        lambda: writers.writers(place / "G4", 20 // less),
        lambda: faults.write_faults(place / "G3"),
        lambda: faults.modes(place / "G14"),
        keyrings.faults,
        lambda: keyrings.many_threads(100 // less),
        lambda: keyrings.unsafe_backends(place / "G7"),
        keepassxc.one_dialog,
        lambda: backups.encrypted_backups(place / "G15"),
        lambda: speed.saving_and_loading(place / "speed"),
        speed.secrets,
    )


def _measured(acts: Iterable[Callable[[], Figure | list[Figure]]], canaries: Canaries, place: Path) -> Iterable[Figure]:
    """Each scenario, a search for its keys after it, and at the end what came of the searches."""
    places: set[str] = set()
    searches = 0
    for act in acts:
        found = act()
        places |= {where for where, _, _ in canaries.hits(place)}
        canaries.forget()
        searches += 1
        for figure in found if isinstance(found, list) else [found]:
            yield _said(figure)
    Secret(PLANTED)
    (place / "planted").write_text(f"key={PLANTED}")
    seen = bool(canaries.hits(place))
    yield _said(
        Figure(
            goal="G12",
            promise="a search for each scenario's keys after it, in files, deleted files that are still open, the log, "
            "arguments and environments: 0 hits outside the keyring, what stands for one, and the file exported to",
            ours=f"{len(places)} hits in {searches} searches" + (f" ({', '.join(sorted(places))})" if places else ""),
            holds=not places,
            plain="a key planted in a file is found" if seen else "finds nothing",
            plain_fails=seen,
        )
    )


def _said(figure: Figure) -> Figure:
    sys.stdout.write(f"{figure.goal}: {figure.promise}\n  ours:  {figure.ours}\n  plain: {figure.plain}\n")
    sys.stdout.flush()
    return figure


def _report(figures: list[Figure]) -> str:
    day = datetime.now(UTC).date().isoformat()
    lines = [
        INTRODUCTION,
        f"Last run: {day}, {platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores.\n",
        "| | Promise | Here | The plain way |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {one.goal} | {one.promise} | {'' if one.holds else '**broken:** '}{one.ours} | {one.plain} |"
        for one in figures
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
