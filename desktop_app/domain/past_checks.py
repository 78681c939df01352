"""What is remembered of earlier check-ups of an account: how they went and how long they took, nothing secret."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.errors import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCheck:
    """One check-up that came to its end.

    `when` is its end in UTC; `latency` the seconds of all steps before a job; `layer` and `title` say why it failed,
    None and empty when it did not; `measured` says that a job came to its result. `spent` tells working without time,
    `seconds_left` the quantum time that was left, None where nobody knows.
    """

    when: datetime
    latency: float
    seconds: float
    layer: Layer | None = None
    title: str = ""
    plan: str = ""
    backend: str = ""
    measured: bool = False
    spent: bool = False
    seconds_left: float | None = None

    @property
    def worked(self) -> bool:
        """True when nothing failed and nobody gave it up."""
        return self.layer is None

    @property
    def cancelled(self) -> bool:
        """True when the user gave it up."""
        return self.layer is Layer.CANCELLED


def past_check(report: CheckReport, when: datetime) -> PastCheck | None:
    """What to remember of a finished report; None when nothing was learned of the account."""
    if not report.finished or report.tells_nothing:
        return None
    failure = None if report.works else report.failure
    return PastCheck(
        when=when,
        latency=round(report.latency, 3),
        seconds=round(report.seconds, 3),
        layer=failure.layer if failure else None,
        title=failure.title if failure else "",
        plan=report.plan,
        backend=report.backend,
        measured=report.has_result,
        spent=report.spent,
        seconds_left=report.remaining_seconds,
    )


def usual_latency(past: tuple[PastCheck, ...]) -> float | None:
    """The median of those that worked; None when none did."""
    from statistics import median  # noqa: PLC0415  # brings decimals and fractions, which no check-up needs

    worked = [one.latency for one in past if one.worked]
    return median(worked) if worked else None
