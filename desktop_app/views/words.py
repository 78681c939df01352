"""Times and amounts as a person would say them."""

from datetime import UTC, datetime

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_WEEK = 7 * _DAY


def ago(moment: datetime, now: datetime | None = None) -> str:
    """How long ago `moment` (with a time zone) was, as `2 min ago`; older than a week, as a date."""
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    if seconds < _MINUTE:
        return "just now"
    if seconds < _HOUR:
        return f"{int(seconds // _MINUTE)} min ago"
    if seconds < _DAY:
        return f"{int(seconds // _HOUR)} h ago"
    if seconds < 2 * _DAY:
        return "yesterday"
    if seconds < _WEEK:
        return f"{int(seconds // _DAY)} days ago"
    return moment.astimezone().strftime("%d %b %Y")


def duration(seconds: float) -> str:
    """A measured time: `0.04 s`, `1.2 s`, `3 min 05 s`."""
    if seconds < 0.1:  # noqa: PLR2004  # below it, a tenth says nothing
        return f"{seconds:.2f} s"
    if seconds < _MINUTE:
        return f"{seconds:.1f} s"
    return f"{int(seconds // _MINUTE)} min {int(seconds % _MINUTE):02d} s"


def time_left(seconds: float) -> str:
    """An amount of quantum time: `48 s`, `9 min 52 s`, `12 h 30 min`."""
    whole = int(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE:02d} s"
    return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02d} min"


def counted(number: int, one: str, many: str = "") -> str:
    """`1 account`, `2 accounts`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
