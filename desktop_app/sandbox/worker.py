"""The one thread that computes jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.job import Cancellation, Failure, ran_too_long

if TYPE_CHECKING:
    from desktop_app.sandbox.job import Job, Outcome
    from desktop_app.sandbox.world import World

_INTERNAL = 1000


def work(world: World) -> None:
    """Compute jobs as they come due, until the world is closed."""
    # Here, not above: qiskit is imported while the port already answers.
    from desktop_app.sandbox.programs import compute  # noqa: PLC0415

    while job := world.start_next():
        world.finish(job, _misfortune(world, job) or compute(job))


def _misfortune(world: World, job: Job) -> Outcome | None:
    """How the job ends if a fault decides it."""
    if world.faults.holds(Condition.CANCELLED_JOB):
        return Cancellation(reason="The service cancelled the job.", code=_INTERNAL)
    if world.faults.holds(Condition.FAILED_JOB):
        return Failure(reason="The job failed inside the service.", code=_INTERNAL)
    if world.faults.holds(Condition.TOO_LONG_JOB):
        return ran_too_long(job)
    return None
