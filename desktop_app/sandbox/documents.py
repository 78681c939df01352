"""The quantum API's JSON documents about instances and jobs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.job import RAN_TOO_LONG, Cancellation, Failure, Job
from desktop_app.sandbox.world import World, iso, now, usage_period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.sandbox.accounts import Account, Instance
    from desktop_app.sandbox.devices import Device

OLDEST_VERSION = "2024-01-01"
LIVE_VERSIONS = ("2025-01-01", "2025-05-01", "2026-02-01", "2026-02-15", "2026-03-15", "2026-04-15")
_QPU_CHARGE_VERSION = "2026-03-15"
_RUNNING_SECONDS = 2.5  # what every job is estimated to run for


def versions(*, ending: bool = False) -> dict[str, Any]:
    """`GET /versions`; the oldest is about to end, with `ending` all of them."""
    end = {"status": "deprecated", "sunset_date": "2027-01-01"}
    others = [{"version": version, **(end if ending else {"status": "live"})} for version in reversed(LIVE_VERSIONS)]
    return {"versions": [*others, {"version": OLDEST_VERSION, **end}]}


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


def account(account: Account, plan_id: str | None) -> dict[str, Any]:
    """`GET /accounts/{id}`: what each plan may use, all of it allocated to instances. What is used it does not tell."""
    plans = {instance.plan.id: instance.plan for instance in account.instances}
    return {
        "plans": [
            {
                "plan_id": plan.id,
                "subscription_id": plan.id,
                "subscription_name": plan.name,
                "backends": ["ANY"],
                "usage_limit_seconds": sum(
                    instance.limit_seconds or instance.allocation_seconds or 0
                    for instance in account.instances
                    if instance.plan == plan
                ),
                "unallocated_usage_seconds": 0,
            }
            for plan in plans.values()
            if plan_id in {None, plan.id}
        ],
    }


def classic_usage(world: World, instances: tuple[Instance, ...]) -> dict[str, Any]:
    """The classic `GET /usage`, counted by calendar month."""
    end = now()
    start = end.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return {
        "byInstance": [
            {
                "instance": instance.crn,
                "quota": instance.limit_seconds,
                "usage": world.consumed_seconds(instance),
                "pendingJobs": world.pending_jobs(instance),
                "maxPendingJobs": instance.max_pending_jobs,
            }
            for instance in instances
        ],
        "period": {"startDate": iso(start), "endDate": iso(end)},
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
    """`GET /jobs/{id}`; a private job's params are nobody's business."""
    document: dict[str, Any] = {
        "id": job.id,
        "backend": job.device.name,
        "created": iso(job.created),
        "program": {"id": job.request.program},
        "state": _state(job),
        "status": _status(job),
        "cost": job.request.cost,
        "private": job.request.private,
        "tags": list(job.request.tags),
        "runtime": "",
        "user_id": job.user_id,
        "estimated_running_time_seconds": _RUNNING_SECONDS,
        "usage": _charge(job, api_version),
    }
    if job.finished:
        document["ended"] = iso(job.finished)
    if job.instance.is_classic:
        document |= dict(zip(("hub", "group", "project"), job.instance.crn.split("/"), strict=True))
    if with_params and not job.request.private:
        document["params"] = dict(job.request.params)
    return document


def metrics(world: World, job: Job, api_version: str) -> dict[str, Any]:
    """`GET /jobs/{id}/metrics`, with the place in the queue while there is one."""
    times = {"created": job.created, "running": job.started, "finished": job.finished}
    document: dict[str, Any] = {
        "caller": job.request.caller,
        "qiskit_version": "",
        "timestamps": {name: iso(moment) if moment else None for name, moment in times.items()},
        "usage": _charge(job, api_version),
        "circuits_execution_time_ns": job.seconds * 1_000_000_000,
    }
    if (position := world.position(job)) is not None:
        start = now() + timedelta(seconds=world.starts_in(job))
        document |= {
            "position_in_queue": position,
            "position_in_provider": position,
            "estimated_start_time": iso(start),
            "estimated_completion_time": iso(start + timedelta(seconds=_RUNNING_SECONDS)),
        }
    return document


def is_asked_for(job: Job, query: Mapping[str, str]) -> bool:
    """The job passes the filters of `GET /jobs`."""
    pending = query.get("pending")
    return (
        (pending is None or (pending == "true") is not job.status.is_final)
        and query.get("program") in {None, job.request.program}
        and query.get("backend") in {None, job.device.name}
        and query.get("tags") in {None, *job.request.tags}
        and query.get("created_after", "") <= iso(job.created)
        and iso(job.created) <= query.get("created_before", "9999")
    )


def _status(job: Job) -> str:
    if isinstance(job.outcome, Cancellation) and job.outcome.code == RAN_TOO_LONG:
        return f"{job.status.value} - Ran too long"
    return job.status.value


def _state(job: Job) -> dict[str, Any]:
    """The classic service wrote `reasonCode` where the platform writes `reason_code`."""
    state: dict[str, Any] = {"status": job.status.value}
    if isinstance(job.outcome, Failure | Cancellation):
        state |= {
            "reason": job.outcome.reason,
            "reasonCode" if job.instance.is_classic else "reason_code": job.outcome.code,
            "reason_solution": "Correct the circuit for this backend and submit it again."
            if isinstance(job.outcome, Failure)
            else "Submit it again, with a larger cost if it needs more time.",
        }
    return state


def _charge(job: Job, api_version: str) -> dict[str, Any]:
    if api_version < _QPU_CHARGE_VERSION:
        return {"quantum_seconds": job.seconds, "seconds": job.seconds}
    return {"qpu_charge_time_seconds": job.seconds, "status": "complete" if job.status.is_final else "pending"}


def _number_as_text(value: int | None) -> str:
    return "" if value is None else str(value)
