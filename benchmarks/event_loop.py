"""How long the window's event loop is held up while 20 accounts are checked over TLS."""

import math
from pathlib import Path
from tempfile import TemporaryDirectory

from support.practice import PracticeService

from benchmarks.figures import Figure, command
from benchmarks.fleet import Checked, fleet
from benchmarks.measure import median

ACCOUNTS = 20
FRAME = 16.7
"""Milliseconds: the target, one frame of a 60 Hz screen."""
SPANS = {
    "opening": "from the first frame to everything shown",
    "cold": "20 checks right after, with all imports",
    "idle": "nothing to do",
    "warm": "20 checks again",
}


def described(runs: list[Checked], span: str, words: str) -> Figure:
    """The longest gap in that span, by these words."""
    ours = [run.window.gaps(*run.spans[span]) for run in runs]
    machine = [run.bare.gaps(*run.spans[span]) for run in runs]
    longest = [gaps[-1] for gaps in ours]
    work = median(run.window.work(*run.spans[span])[-1] for run in runs)
    own, ready, _ = (median(each) for each in zip(*(run.window.longest(*run.spans[span]) for run in runs), strict=True))
    begun = ", ".join(f"{run.window.longest(*run.spans[span])[2]:.0f}" for run in runs)
    late = sum(gap > FRAME for gaps in ours for gap in gaps)
    late_machine = sum(gap > FRAME for gaps in machine for gap in gaps)
    return Figure(
        name=f"longest gap, {words}",
        value=median(longest),
        unit="ms",
        at_most=FRAME if span != "idle" else None,
        detail=(
            f"p99 {median(_p99(gaps) for gaps in ours):.1f}, worst run {max(longest):.1f} ms, {late} over a frame; "
            f"no gap with more than {work:.1f} ms of the window's own work; "
            f"in the longest {own:.1f} ms of it, {ready:.1f} ms while others had the processors, "
            f"begun {begun} ms after the first; "
            f"a bare loop meanwhile: longest {median(gaps[-1] for gaps in machine):.1f}, "
            f"worst {max(gaps[-1] for gaps in machine):.1f} ms, {late_machine} over; "
            f"{median(run.seconds(span) for run in runs):.2f} s, {len(runs)} runs"
        ),
    )


def measure(rounds: int) -> list[Figure]:
    with (
        PracticeService() as service,
        TemporaryDirectory() as folder,
        fleet(ACCOUNTS, service, Path(folder)) as accounts,
    ):
        accounts.check()
        runs = [accounts.check() for _ in range(rounds)]
    return [described(runs, span, words) for span, words in SPANS.items()]


def _p99(gaps: list[float]) -> float:
    return gaps[math.ceil(len(gaps) * 0.99) - 1]


if __name__ == "__main__":
    command(measure, __doc__, rounds=7)
