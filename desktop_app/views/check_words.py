"""How a check-up ended, in a sentence."""

from desktop_app.domain.checkup import STEP_TITLES, CheckReport, Failure
from desktop_app.domain.errors import LAYER_TITLES
from desktop_app.views.language import together, tr, tr_n
from desktop_app.views.words import duration, plan_in_words, time_left


def outcome_in_words(report: CheckReport) -> str:
    """The end of a test in one sentence or two."""
    if report.left_out:
        return tr("Not checked: {reason}", reason=report.left_out)
    if report.failure is None:
        return passed_in_words(report)
    kind = tr("Cancelled") if report.cancelled else tr("Works, no time left") if report.spent else tr("Failed")
    return together(": ", (kind, together(". ", (report.failure.title, report.failure.advice))))


def passed_in_words(report: CheckReport) -> str:
    """What a passed test says: device, plan, time left, and how long it took."""
    took = duration(report.seconds)
    measured = tr("checked in {duration}", duration=took)
    if report.counts is not None:
        shots = sum(report.counts.values())
        measured = tr_n("{n} shot measured in {duration}", "{n} shots measured in {duration}", shots, duration=took)
    if report.estimate is not None:
        value, error = report.estimate.value, report.estimate.error
        measured = tr("{value:+.3f} ± {error:.3f} measured in {duration}", value=value, error=error, duration=took)
    parts = [tr("Works, no time left") if report.spent else tr("Working"), measured]
    if report.estimate is not None and report.estimate.ideal is not None:
        parts.append(tr("ideal {ideal:+.2f}, known beforehand", ideal=report.estimate.ideal))
    if report.backend:
        parts.append(report.backend)
    if report.plan:
        parts.append(tr("{plan} plan", plan=plan_in_words(report.plan)))
    if report.remaining_seconds is not None and not report.spent:
        parts.append(tr("{time} of quantum time left", time=time_left(report.remaining_seconds)))
    return " · ".join(parts)


def place_in_words(failure: Failure) -> str:
    """On which layer it failed, and in which step."""
    return tr(
        "Where it failed: {layer} · Step: {step}", layer=LAYER_TITLES[failure.layer], step=STEP_TITLES[failure.step]
    )
