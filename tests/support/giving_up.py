"""A check-up that is cancelled in the midst of a step, as by somebody who presses Cancel then."""

import threading
import time
from collections.abc import Iterator

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, StepName, StepState


def running(report: CheckReport, step: StepName) -> bool:
    return any(known.name is step and known.state is StepState.RUNNING for known in report.steps)


def give_up_at(step: StepName, reports: Iterator[CheckReport], token: CancelToken) -> tuple[CheckReport, float]:
    """Cancel from another thread once `step` runs; the last report, and the seconds until one said so."""
    cancelled_at: list[float] = []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        token.cancel()

    for report in reports:
        if report.cancelled and cancelled_at:
            took = time.monotonic() - cancelled_at[0]
            return [report, *reports][-1], took
        if not cancelled_at and running(report, step):
            timer = threading.Timer(0, cancel)
            timer.start()
            timer.join()
    raise AssertionError("it was never cancelled")
