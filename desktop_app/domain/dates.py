"""Dates as the services write them."""

from datetime import UTC, datetime


def moment(text: str) -> datetime | None:
    """ISO 8601 in UTC, seconds and zone or not, as IAM's `2026-01-31T10:00+0000`; None when it is no date."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
