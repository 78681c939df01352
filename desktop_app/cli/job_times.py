"""When jobs were made, began and ended, and what they were charged, in the terminal's words."""

from typing import TYPE_CHECKING

from desktop_app.cli.printable import printable
from desktop_app.domain.dates import moment

if TYPE_CHECKING:
    from desktop_app.domain.jobs import JobMetrics


def local_time(text: str) -> str:
    """The service's date and time in this computer's zone, with its distance from UTC; what is no date as it came."""
    found = moment(text)
    return found.astimezone().isoformat(sep=" ", timespec="seconds") if found else printable(text)


def told(metrics: "JobMetrics") -> str:
    """What is known of it, in one line without an end; empty when nothing is."""
    times = (("created", metrics.created), ("started", metrics.started), ("ended", metrics.finished))
    said = [f"{what} {local_time(text)}" for what, text in times if text]
    if metrics.charged_seconds is not None:
        said.append(f"charged {metrics.charged_seconds:.0f} s of quantum time")
    return ", ".join(said)
