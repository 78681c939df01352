"""A job, and how it can end."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop_app.sandbox.accounts import Instance
    from desktop_app.sandbox.devices import Device

RAN_TOO_LONG = 1305


class JobStatus(Enum):
    """Where a job is, in the quantum API's words."""

    QUEUED = "Queued"
    RUNNING = "Running"
    COMPLETED = "Completed"
    FAILED = "Failed"
    CANCELLED = "Cancelled"

    @property
    def is_final(self) -> bool:
        """Nothing will happen to the job any more."""
        return self not in {JobStatus.QUEUED, JobStatus.RUNNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Success:
    """A computed job: the results document and the quantum time it is charged."""

    results: Mapping[str, Any]
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A job that could not be computed: the reason as users read it, with its code (1000-9999)."""

    reason: str
    code: int
    seconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """A job that the service ended; code 1305 means that it ran longer than its `cost`, for which it is charged."""

    reason: str
    code: int
    seconds: int = 0


Outcome = Success | Failure | Cancellation


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRequest:
    """What `POST /jobs` asked for, already checked."""

    device: Device
    program: str
    params: Mapping[str, Any]
    cost: int
    tags: tuple[str, ...]
    caller: str
    private: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job as it is at one moment.

    `due` is when it may start and, once it runs, when it may end; both on the monotonic clock.
    """

    id: str
    instance: Instance
    user_id: str
    request: JobRequest
    due: float
    created: datetime
    started: datetime | None = None
    finished: datetime | None = None
    status: JobStatus = JobStatus.QUEUED
    outcome: Outcome | None = None
    log: tuple[str, ...] = field(default=())
    results_taken: bool = False

    @property
    def device(self) -> Device:
        """Where it runs."""
        return self.request.device

    @property
    def seconds(self) -> int:
        """The quantum time charged; 0 while it lives."""
        return self.outcome.seconds if self.outcome else 0


def ran_too_long(job: Job) -> Cancellation:
    """The end of a job that would have needed more than its `cost`."""
    reason = f"The job ran longer than its limit of {job.request.cost} s."
    return Cancellation(reason=reason, code=RAN_TOO_LONG, seconds=job.request.cost)
