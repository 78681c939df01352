"""How a check-up ended, in a sentence."""

from desktop_app.domain.checkup import CheckReport
from desktop_app.views.language import number, tr
from desktop_app.views.words import duration, time_left


def outcome_in_words(report: CheckReport) -> str:
    """The end of a test in one sentence or two."""
    if report.failure is None:
        return passed_in_words(report)
    kind = tr("Cancelled") if report.cancelled else tr("Failed")
    return f"{kind}: {report.failure.title}. {report.failure.advice}".rstrip()


def passed_in_words(report: CheckReport) -> str:
    """What a passed test says: device, plan, time left, and how long it took."""
    parts = [tr("Working · checked in {duration}", duration=duration(report.seconds))]
    if report.counts is not None:
        parts = [
            tr(
                "Working · {shots} shots measured in {duration}",
                shots=number(sum(report.counts.values())),
                duration=duration(report.seconds),
            )
        ]
    if report.estimate is not None:
        parts = [
            tr(
                "Working · {estimate} measured in {duration}",
                estimate=report.estimate,
                duration=duration(report.seconds),
            )
        ]
    if report.backend:
        parts.append(report.backend)
    if report.plan:
        parts.append(tr("{plan} plan", plan=report.plan))
    if report.remaining_seconds is not None:
        parts.append(tr("{time} of quantum time left", time=time_left(report.remaining_seconds)))
    return " · ".join(parts)
