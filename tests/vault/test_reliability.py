"""A small run of what writes docs/reliability.md: our way keeps its promise, the plain way fails."""

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from reliability import faults, keepassxc, keyrings, writers
from reliability.figures import Figure

PROJECT = Path(__file__).parents[2]

MEASURED: dict[str, Callable[[Path], Figure]] = {
    "several writers": lambda place: writers.writers(place, 1),
    "write faults": faults.write_faults,
    "file modes": faults.modes,
    "unsafe backends": keyrings.unsafe_backends,
    "twenty threads": lambda _: keyrings.many_threads(2),
    "keyring faults": lambda _: keyrings.faults(call_seconds=3),
    "KeePassXC": lambda _: keepassxc.one_dialog(),
}


@pytest.fixture
def _quiet() -> Generator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.usefixtures("_quiet")
@pytest.mark.parametrize("name", MEASURED)
def test_a_promise_holds_where_the_plain_way_fails(tmp_path: Path, name: str) -> None:
    figure = MEASURED[name](tmp_path)

    assert figure.holds, figure.ours
    assert figure.plain_fails is not False, figure.plain


KILLS = """
import sys
from pathlib import Path
from reliability.kills import durable_saves, two_stores
place = Path(sys.argv[1])
for figure in (durable_saves(place / "one", 25), two_stores(place / "two", 25)):
    print(figure.holds, figure.plain_fails, figure.ours, sep="; ")
"""


def test_kills_at_random_moments_lose_nothing_where_the_plain_way_loses(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": f"{PROJECT}:{PROJECT / 'tests'}"}

    # In a process of its own, because it forks.
    ran = subprocess.run(
        [sys.executable, "-c", KILLS, tmp_path], env=environment, capture_output=True, text=True, check=True
    )

    assert [line.split("; ")[:2] for line in ran.stdout.splitlines()] == [["True", "True"]] * 2, ran.stdout
