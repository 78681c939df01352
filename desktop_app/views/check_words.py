"""How a check-up ended, in a sentence."""

from desktop_app.domain.checkup import CheckReport
from desktop_app.views.words import duration, time_left


def outcome_in_words(report: CheckReport) -> str:
    """The end of a test in one sentence or two."""
    if report.failure is None:
        return passed_in_words(report)
    kind = "Cancelled" if report.cancelled else "Failed"
    return f"{kind}: {report.failure.title}. {report.failure.advice}".rstrip()


def passed_in_words(report: CheckReport) -> str:
    """What a passed test says: device, plan, time left, and how long it took."""
    parts = [f"Working · checked in {duration(report.seconds)}"]
    if report.counts is not None:
        parts = [f"Working · {sum(report.counts.values()):,} shots measured in {duration(report.seconds)}"]
    if report.estimate is not None:
        parts = [f"Working · {report.estimate} measured in {duration(report.seconds)}"]
    if report.backend:
        parts.append(report.backend)
    if report.plan:
        parts.append(f"{report.plan} plan")
    if report.remaining_seconds is not None:
        parts.append(f"{time_left(report.remaining_seconds)} of quantum time left")
    return " · ".join(parts)
