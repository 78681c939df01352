"""How long the window's event loop is held up while a hundred accounts are checked, most of them meeting a fault."""

from pathlib import Path
from tempfile import TemporaryDirectory

from support.mixed_accounts import says_right
from support.practice import PracticeService

from benchmarks.event_loop import described
from benchmarks.figures import Figure, command
from benchmarks.fleet import Checked, fleet

ACCOUNTS = 100
SPANS = {"cold": "100 checks with mixed faults right after the start", "warm": "100 checks with mixed faults again"}


def right(runs: list[Checked], span: str) -> Figure:
    """How many accounts were told their own cause, in the worst run."""
    worst = min(sum(says_right(*each) for each in run.said[span]) for run in runs)
    wrong = [" ".join(each) for run in runs for each in run.said[span] if not says_right(*each)]
    return Figure(
        name=f"right summaries of {SPANS[span]}",
        value=worst,
        unit=f"of {ACCOUNTS}",
        detail=f"in each of {len(runs)} runs"
        if worst == ACCOUNTS
        else f"in the worst of {len(runs)} runs: {'; '.join(wrong[:3])}",
    )


def measure(rounds: int) -> list[Figure]:
    with (
        PracticeService() as service,
        TemporaryDirectory() as folder,
        fleet(ACCOUNTS, service, Path(folder), mixed=True) as accounts,
    ):
        accounts.check()
        runs = [accounts.check() for _ in range(rounds)]
    return [figure for span in SPANS for figure in (described(runs, span, SPANS[span]), right(runs, span))]


if __name__ == "__main__":
    command(measure, __doc__, rounds=5)
