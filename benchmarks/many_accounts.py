"""How much longer 20 accounts take than one, when each answer of the service takes 50 ms."""

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from support.practice import PracticeService

from benchmarks.figures import Figure, command
from benchmarks.fleet import fleet
from benchmarks.measure import in_turns, median

ACCOUNTS = 20
DELAY = 0.05
"""Seconds."""
AT_MOST = 1.8
"""The target: so many times as long as one."""


def measure(rounds: int) -> list[Figure]:
    with PracticeService() as service, TemporaryDirectory() as name, ExitStack() as open_ones:
        one = open_ones.enter_context(fleet(1, service, Path(name, "one"), delay=DELAY))
        many = open_ones.enter_context(fleet(ACCOUNTS, service, Path(name, "many"), delay=DELAY))
        found = in_turns(rounds, {"one": one.check, "many": many.check})
    figures = []
    for span, words in (("cold", "just opened"), ("warm", "again")):
        single, all_ = (median(run.seconds(span) for run in found[who]) for who in ("one", "many"))
        figures.append(
            Figure(
                name=f"{ACCOUNTS} accounts / one, 50 ms an answer, {words}",
                value=all_ / single,
                at_most=AT_MOST,
                detail=f"{all_ * 1000:.0f} ms beside {single * 1000:.0f} ms",
            )
        )
    return figures


if __name__ == "__main__":
    command(measure, __doc__, rounds=5)
