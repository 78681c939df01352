"""The one thread that computes jobs."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.job import Cancellation, Failure, ran_too_long

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.sandbox.job import Job, Outcome
    from desktop_app.sandbox.world import World

logger = logging.getLogger(__name__)

_INTERNAL = 1000


def work(world: World) -> None:
    """Compute jobs as they come due, until the world is closed."""
    # Here, not above: qiskit is imported while the port already answers.
    from desktop_app.sandbox.programs import compute  # noqa: PLC0415

    while job := world.start_next():
        world.finish(job, _misfortune(world, job) or _computed(job, compute))


def _computed(job: Job, compute: Callable[[Job], Outcome]) -> Outcome:
    try:
        return compute(job)
    except Exception:  # the border: whatever one circuit does to qiskit, the next job must not wait for ever
        logger.exception("a job could not be computed")
        return Failure(reason="The practice service could not compute this job.", code=_INTERNAL)


def _misfortune(world: World, job: Job) -> Outcome | None:
    """How the job ends if a fault decides it."""
    if world.faults.holds(Condition.CANCELLED_JOB):
        return Cancellation(reason="The service cancelled the job.", code=_INTERNAL)
    if world.faults.holds(Condition.FAILED_JOB):
        return Failure(reason="The job failed inside the service.", code=_INTERNAL)
    if world.faults.holds(Condition.TOO_LONG_JOB):
        return ran_too_long(job)
    return None
