"""The one thread that computes jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.sandbox.world import World


def work(world: World) -> None:
    """Compute jobs as they come due, until the world is closed."""
    # Here, not above: qiskit is imported while the port already answers.
    from desktop_app.sandbox.programs import compute  # noqa: PLC0415

    while job := world.start_next():
        world.finish(job, compute(job))
