"""Many accounts checked at once: each one's row, and the whole in a sentence."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.accounts import Account
from desktop_app.domain.checkup import CheckReport
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetState:
    """A fleet check at one moment; `seconds` is how long it has taken so far."""

    rows: tuple[FleetRow, ...] = ()
    running: bool = False
    cancelling: bool = False
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """How many are decided."""
        return sum(row.decided for row in self.rows)

    @property
    def passed(self) -> int:
        """How many work."""
        return sum(row.passed for row in self.rows)

    @property
    def cancelled(self) -> int:
        """How many were given up."""
        return sum(row.cancelled for row in self.rows)

    @property
    def failed(self) -> int:
        """How many do not work, without those that were given up."""
        return sum(row.failed and not row.cancelled for row in self.rows)

    @property
    def left_out(self) -> int:
        """How many could not be checked here, such as local accounts without a Python."""
        return sum(row.left_out for row in self.rows)

    @property
    def spent(self) -> int:
        """How many of those that work have no time left."""
        return sum(row.passed and row.spent for row in self.rows)

    @property
    def sentence(self) -> str:
        """How it stands, such as `18 of 20 checked: 17 work, 1 does not`."""
        parts = [counted("{n} works", "{n} work", self.passed)]
        if self.spent:
            parts.append(Sentence("{spent} of them without time left", spent=self.spent))
        if self.failed:
            parts.append(counted("{n} does not", "{n} do not", self.failed))
        if self.cancelled:
            parts.append(counted("{n} cancelled", "{n} cancelled", self.cancelled))
        out = self.left_out
        done, total = self.done - out, len(self.rows) - out
        if not done:
            said = Sentence("0 of {total} checked", total=total)
        elif done < total:
            said = Sentence("{done} of {total} checked: {said}", done=done, total=total, said=joined(", ", parts))
        else:
            said = Sentence("{total} checked: {said}", total=total, said=joined(", ", parts))
        return Sentence("{said}; {out} left out", said=said, out=out) if out else said
