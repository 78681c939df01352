"""The quantum API's JSON documents about instances and jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.world import Failure, Job, JobStatus, World, iso, now, usage_period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.sandbox.accounts import Instance
    from desktop_app.sandbox.devices import Device

OLDEST_VERSION = "2024-01-01"
LIVE_VERSIONS = ("2025-01-01", "2025-05-01", "2026-02-01", "2026-02-15", "2026-03-15", "2026-04-15")
_QPU_CHARGE_VERSION = "2026-03-15"


def versions() -> dict[str, Any]:
    """`GET /versions`."""
    old = {"version": OLDEST_VERSION, "status": "deprecated", "sunset_date": "2027-01-01"}
    return {"versions": [{"version": version, "status": "live"} for version in reversed(LIVE_VERSIONS)] + [old]}


def tells_backends_in_full(api_version: str) -> bool:
    """`GET /backends` gives objects, not just names; unknown versions are answered like the oldest."""
    return api_version in LIVE_VERSIONS


def device_of(instance: Instance, name: str) -> Device:
    """The instance's device of that name.

    Raises QuantumError, status 404.
    """
    device = instance.device(name)
    if device is None:
        raise QuantumError(404, 1007, f"Backend not found: {name}", "Choose one that GET /backends lists.")
    return device


def instance(instance: Instance) -> dict[str, Any]:
    """`GET /instance`, whose numbers come as text."""
    return {
        "plan_id": instance.plan.id,
        "backends": ["ANY"],
        "instance_limit_seconds": _number_as_text(instance.limit_seconds),
        "usage_allocation_seconds": _number_as_text(instance.allocation_seconds),
    }


def usage(world: World, instance: Instance) -> dict[str, Any]:
    """`GET /instances/usage`; a bound nobody set is left out (IBM's client 0.51 stumbles over a null)."""
    start, end = usage_period(now())
    bounds = {
        "usage_limit_seconds": instance.limit_seconds,
        "usage_allocation_seconds": instance.allocation_seconds,
    }
    return {
        "instance_id": instance.crn,
        "plan_id": instance.plan.id,
        "usage_period": {"start_time": iso(start), "end_time": iso(end)},
        "usage_consumed_seconds": world.consumed_seconds(instance),
        "usage_limit_reached": world.is_spent(instance),
        **{name: seconds for name, seconds in bounds.items() if seconds is not None},
    }


def job(job: Job, api_version: str, *, with_params: bool) -> dict[str, Any]:
    """`GET /jobs/{id}`."""
    state: dict[str, Any] = {"status": job.status.value}
    if isinstance(job.outcome, Failure):
        state |= {
            "reason": job.outcome.reason,
            "reason_code": job.outcome.code,
            "reason_solution": "Correct the circuit for this backend and submit it again.",
        }
    document: dict[str, Any] = {
        "id": job.id,
        "backend": job.device.name,
        "created": iso(job.created),
        "program": {"id": job.program},
        "state": state,
        "status": job.status.value,
        "cost": job.cost,
        "tags": list(job.tags),
        "runtime": "",
        "user_id": job.user_id,
        "estimated_running_time_seconds": 2.5,
        "usage": _charge(job, api_version),
    }
    if job.finished:
        document["ended"] = iso(job.finished)
    if with_params:
        document["params"] = dict(job.params)
    return document


def metrics(job: Job, api_version: str, *, position: int | None) -> dict[str, Any]:
    """`GET /jobs/{id}/metrics`; `position` is the job's place in the queue while it has one."""
    times = {"created": job.created, "running": job.started, "finished": job.finished}
    document: dict[str, Any] = {
        "caller": job.caller,
        "qiskit_version": "",
        "timestamps": {name: iso(moment) if moment else None for name, moment in times.items()},
        "usage": _charge(job, api_version),
        "circuits_execution_time_ns": job.seconds * 1_000_000_000,
    }
    if position is not None:
        document["position_in_queue"] = position
    return document


def is_asked_for(job: Job, query: Mapping[str, str]) -> bool:
    """The job passes the filters of `GET /jobs`."""
    pending = query.get("pending")
    return (
        (pending is None or (pending == "true") is not job.status.is_final)
        and query.get("program") in {None, job.program}
        and query.get("backend") in {None, job.device.name}
        and query.get("tags") in {None, *job.tags}
        and query.get("created_after", "") <= iso(job.created)
        and iso(job.created) <= query.get("created_before", "9999")
    )


def _charge(job: Job, api_version: str) -> dict[str, Any]:
    if api_version < _QPU_CHARGE_VERSION:
        return {"quantum_seconds": job.seconds, "seconds": job.seconds}
    pending = job.status in {JobStatus.QUEUED, JobStatus.RUNNING}
    return {"qpu_charge_time_seconds": job.seconds, "status": "pending" if pending else "complete"}


def _number_as_text(value: int | None) -> str:
    return "" if value is None else str(value)
