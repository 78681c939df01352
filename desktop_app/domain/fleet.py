"""Many accounts checked at once: each one's row, and the whole in a sentence."""

from collections import Counter
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.ends import common_ends
from desktop_app.domain.errors import Layer
from desktop_app.domain.sentence import Sentence, counted, joined

if TYPE_CHECKING:
    from desktop_app.domain.past_checks import PastCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetRow:
    """One account. Without a `report` it waits for its turn; `report.finished` tells the last one.

    `past` is how it went the last time the program ran, which counts as long as there is no report.
    """

    account: Account
    report: CheckReport | None = None
    past: "PastCheck | None" = None

    @property
    def recalled(self) -> "PastCheck | None":
        """The earlier check-up that stands for a report, if one does."""
        return self.past if self.report is None else None

    @property
    def running(self) -> bool:
        """True from its first step until its outcome is known; clearing up behind it may go on longer."""
        return self.report is not None and not self.report.finished and self.report.failure is None

    @property
    def decided(self) -> bool:
        """True when it is known how it went."""
        return self.recalled is not None or (self.report is not None and not self.running)

    @property
    def failed(self) -> bool:
        """True when it did not pass, cancelled ones included."""
        return self.decided and not self.passed and not self.left_out

    @property
    def left_out(self) -> bool:
        """True when there was nothing to check it with, so that it neither works nor fails."""
        return self.report is not None and bool(self.report.left_out)

    @property
    def passed(self) -> bool:
        """True when the account works."""
        if self.recalled is not None:
            return self.recalled.worked
        return self.report is not None and self.report.works

    @property
    def spent(self) -> bool:
        """True when it works, but has no time left."""
        if self.recalled is not None:
            return self.recalled.spent
        return self.report is not None and self.report.spent

    @property
    def cancelled(self) -> bool:
        """True when the user gave it up."""
        return self.report is not None and self.report.cancelled

    @property
    def layer(self) -> Layer | None:
        """Where it failed, if it did."""
        return self.report.failure.layer if self.report and self.report.failure else None


class Tally(NamedTuple):
    """How many of `total` accounts are decided, work, work without time left, do not work, or were given up.

    `left_out` ones could not be checked here, such as local accounts without a Python; `reported` ones are decided by
    a check-up of today. `progress` is how far all check-ups together are, from 0 to 1.
    """

    total: int = 0
    done: int = 0
    passed: int = 0
    spent: int = 0
    failed: int = 0
    cancelled: int = 0
    left_out: int = 0
    reported: int = 0
    progress: float = 0.0

    @property
    def sentence(self) -> str:
        """How it stands, such as `18 of 20 checked: 17 work, 1 does not; 2 cancelled`."""
        parts = [counted("{n} works", "{n} work", self.passed)]
        if self.spent:
            parts.append(Sentence("{spent:,} of them without time left", spent=self.spent))
        if self.failed:
            parts.append(counted("{n} does not", "{n} do not", self.failed))
        done = self.done - self.cancelled - self.left_out
        if not done:
            said = Sentence("0 of {total:,} checked", total=self.total)
        elif done < self.total - self.left_out:
            said = Sentence(
                "{done:,} of {total:,} checked: {said}", done=done, total=self.total, said=joined(", ", parts)
            )
        else:
            said = Sentence("{total:,} checked: {said}", total=done, said=joined(", ", parts))
        rest = (
            counted("{n} cancelled", "{n} cancelled", self.cancelled) if self.cancelled else "",
            counted("{n} left out", "{n} left out", self.left_out) if self.left_out else "",
        )
        return joined("; ", (said, joined(", ", rest)))


class RunningTally:
    """Counts rows that follow others by what differs: there may be 10,000 of them, and news many times a second."""

    def __init__(self) -> None:
        self._rows: tuple[FleetRow, ...] = ()
        self._counts: Counter[Tally] = Counter()
        """How many rows have this one as their own."""
        self._under_way: dict[AccountId, float] = {}

    def follow(self, rows: tuple[FleetRow, ...]) -> Tally:
        """These are the rows now."""
        before, self._rows = self._rows, rows
        front, back = common_ends(before, rows)
        old, new = before[front : len(before) - back], rows[front : len(rows) - back]
        was, now = dict(zip(map(id, old), old, strict=True)), dict(zip(map(id, new), new, strict=True))
        for one in was.keys() - now.keys():
            self._counts[_tally_of(was[one])] -= 1
            self._under_way.pop(was[one].account.id, None)
        came = [now[one] for one in now.keys() - was.keys()]
        self._counts.update(map(_tally_of, came))
        self._under_way.update((row.account.id, row.report.progress) for row in came if row.report and row.running)
        return self._sum()

    def _sum(self) -> Tally:
        sums = [0] * (len(Tally._fields) - 1)
        for tally, count in self._counts.items():
            sums = [total + count * one for total, one in zip(sums, tally[:-1], strict=True)]
        held = Tally(*sums)
        steps = held.done + fsum(self._under_way.values())
        return held._replace(progress=steps / held.total if held.total else 0.0)


_WAITING = Tally(total=1)


def _tally_of(row: FleetRow) -> Tally:
    """Of one row, without its progress."""
    if row.report is None and row.past is None:
        return _WAITING
    return Tally(
        total=1,
        done=row.decided,
        passed=row.passed,
        spent=row.passed and row.spent,
        failed=row.failed and not row.cancelled,
        cancelled=row.cancelled,
        left_out=row.left_out,
        reported=row.decided and row.report is not None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetState:
    """A fleet check at one moment; `seconds` is how long it has taken so far."""

    rows: tuple[FleetRow, ...] = ()
    running: bool = False
    cancelling: bool = False
    seconds: float = 0.0

    @property
    def tally(self) -> Tally:
        """How many are decided, work, fail; counted anew."""
        return RunningTally().follow(self.rows)

    @property
    def sentence(self) -> str:
        """How it stands, such as `18 of 20 checked: 17 work, 1 does not`."""
        return self.tally.sentence
