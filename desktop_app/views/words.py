"""Times and amounts as a person would say them."""

from datetime import UTC, datetime

from desktop_app.domain.instances import plan_name, quantum_time
from desktop_app.views.language import day, tr, tr_n, translated

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_WEEK = 7 * _DAY


def ago(moment: datetime, now: datetime | None = None) -> str:
    """How long ago `moment` (with a time zone) was, as `2 min ago`; older than a week, as a date."""
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    if seconds < _MINUTE:
        return tr("just now")
    if seconds < _HOUR:
        return tr("{minutes} min ago", minutes=int(seconds // _MINUTE))
    if seconds < _DAY:
        return tr("{hours} h ago", hours=int(seconds // _HOUR))
    if seconds < 2 * _DAY:
        return tr("yesterday")
    if seconds < _WEEK:
        return tr_n("{n} day ago", "{n} days ago", int(seconds // _DAY))
    return day(moment)


def duration(seconds: float) -> str:
    """A measured time: `0.04 s`, `1.2 s`, `3 min 05 s`."""
    if seconds < 0.995:  # noqa: PLR2004  # what two places write as less than a second
        return tr("{seconds:.2f} s", seconds=seconds)
    if seconds < _MINUTE:
        return tr("{seconds:.1f} s", seconds=seconds)
    return tr("{minutes} min {seconds:02d} s", minutes=int(seconds // _MINUTE), seconds=int(seconds % _MINUTE))


def plan_in_words(plan: str) -> str:
    """A plan's name, or that it is unknown."""
    return translated(plan_name(plan))


def time_left(seconds: float) -> str:
    """An amount of quantum time: `48 s`, `9 min 52 s`, `12 h 30 min`."""
    return translated(quantum_time(seconds))
