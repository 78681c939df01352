"""All that changes while the practice service runs: jobs and the time they used, behind one lock.

Everything handed out is a frozen value, so no caller needs the lock.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from threading import Condition
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.accounts import ACCOUNTS, Account, Instance
from desktop_app.sandbox.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.sandbox.devices import Device

_RUNNING_SHARE = 0.5  # a job runs for half the time it queued, or longer if computing takes longer: both can be seen


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job as it is at one moment. `params` is the request's own.

    `due` is when it may start and, once it runs, when it may end; both on the monotonic clock.
    """

    id: str
    instance: Instance
    device: Device
    user_id: str
    program: str
    params: Mapping[str, Any]
    cost: int
    tags: tuple[str, ...]
    caller: str
    due: float
    created: datetime
    started: datetime | None = None
    finished: datetime | None = None
    status: JobStatus = JobStatus.QUEUED
    outcome: Success | Failure | None = None
    log: tuple[str, ...] = field(default=())

    @property
    def seconds(self) -> int:
        """The quantum time charged; 0 unless the job completed."""
        return self.outcome.seconds if isinstance(self.outcome, Success) else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRequest:
    """What `POST /jobs` asked for, already checked."""

    device: Device
    program: str
    params: Mapping[str, Any]
    cost: int
    tags: tuple[str, ...]
    caller: str


class JobIsFinal(Exception):
    """The job has ended and cannot be cancelled."""


class JobIsAlive(Exception):
    """The job has not ended and cannot be deleted."""


class World:
    """The practice service's state. `queue_seconds` is how long each job waits before it runs."""

    def __init__(self, *, queue_seconds: float, accounts: Iterable[Account] = ACCOUNTS) -> None:
        self.accounts = tuple(accounts)
        self.tokens = Tokens()
        self.calibrated = now()
        self._queue_seconds = queue_seconds
        self._changed = Condition()
        self._closed = False
        self._jobs: dict[str, Job] = {}
        self._consumed = {
            instance.crn: instance.consumed_seconds for account in self.accounts for instance in account.instances
        }

    def account_with_key(self, api_key: str) -> Account | None:
        """The account that key belongs to."""
        return next((account for account in self.accounts if account.api_key == api_key), None)

    def account_with_iam_id(self, iam_id: str) -> Account | None:
        """The account an access token was issued for."""
        return next((account for account in self.accounts if account.iam_id == iam_id), None)

    def consumed_seconds(self, instance: Instance) -> int:
        """The quantum time that instance used up so far."""
        with self._changed:
            return self._consumed[instance.crn]

    def is_spent(self, instance: Instance) -> bool:
        """The instance's limit, or else its allocation, is used up."""
        bound = instance.allocation_seconds if instance.limit_seconds is None else instance.limit_seconds
        return bound is not None and self.consumed_seconds(instance) >= bound

    def queue_length(self, device: Device) -> int:
        """How many jobs wait for that device: the invented strangers' and ours."""
        with self._changed:
            ours = sum(job.device == device and not job.status.is_final for job in self._jobs.values())
        return device.queue_length + ours

    def submit(self, account: Account, instance: Instance, request: JobRequest) -> Job:
        """Queue a new job."""
        job = Job(
            id="p" + secrets.token_hex(10)[1:],
            instance=instance,
            device=request.device,
            user_id=account.iam_id,
            program=request.program,
            params=request.params,
            cost=request.cost,
            tags=request.tags,
            caller=request.caller,
            created=now(),
            due=time.monotonic() + self._queue_seconds,
            log=(f"Queued for {request.device.name}.",),
        )
        with self._changed:
            self._jobs[job.id] = job
            self._changed.notify_all()
        return job

    def job(self, instance: Instance, job_id: str) -> Job | None:
        """That job, if it belongs to that instance."""
        with self._changed:
            job = self._jobs.get(job_id)
        return job if job and job.instance == instance else None

    def jobs(self, instance: Instance) -> tuple[Job, ...]:
        """That instance's jobs, oldest first."""
        with self._changed:
            return tuple(job for job in self._jobs.values() if job.instance == instance)

    def position(self, job: Job) -> int | None:
        """The job's place in its device's queue, 1 being next; None unless it is queued."""
        with self._changed:
            waiting = [
                other.id
                for other in self._jobs.values()
                if other.device == job.device and other.status is JobStatus.QUEUED
            ]
        return waiting.index(job.id) + 1 if job.id in waiting else None

    def cancel(self, job: Job) -> None:
        """End the job now.

        Raises JobIsFinal if it has ended already.
        """
        with self._changed:
            if self._jobs[job.id].status.is_final:
                raise JobIsFinal
            self._settle(job.id, JobStatus.CANCELLED, None, "Cancelled by the user.")

    def delete(self, job: Job) -> None:
        """Forget the job and its results.

        Raises JobIsAlive if it has not ended.
        """
        with self._changed:
            if not self._jobs[job.id].status.is_final:
                raise JobIsAlive
            del self._jobs[job.id]

    def retag(self, job: Job, tags: tuple[str, ...]) -> None:
        """Replace the job's tags."""
        with self._changed:
            self._jobs[job.id] = replace(self._jobs[job.id], tags=tags)

    def start_next(self) -> Job | None:
        """Wait for the next job that is due and start it; None once the world is closed."""
        with self._changed:
            while not self._closed:
                waiting = [job for job in self._jobs.values() if job.status is JobStatus.QUEUED]
                job = min(waiting, key=lambda job: job.due, default=None)
                remaining = job.due - time.monotonic() if job else None
                if job and remaining is not None and remaining <= 0:
                    return self._start(job)
                self._changed.wait(remaining)
        return None

    def finish(self, job: Job, outcome: Success | Failure) -> None:
        """Settle a started job after it has been seen running; a cancelled one stays cancelled, and is not charged."""
        with self._changed:
            while self._is_running(job) and not self._closed and (remaining := job.due - time.monotonic()) > 0:
                self._changed.wait(remaining)
            if not self._is_running(job):
                return
            match outcome:
                case Success(seconds=seconds):
                    self._consumed[job.instance.crn] += seconds
                    self._settle(job.id, JobStatus.COMPLETED, outcome, f"Completed; {seconds} s of quantum time.")
                case Failure(reason=reason):
                    self._settle(job.id, JobStatus.FAILED, outcome, f"Failed: {reason}")

    def close(self) -> None:
        """Send the worker home."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _is_running(self, job: Job) -> bool:
        known = self._jobs.get(job.id)  # a cancelled job may have been deleted meanwhile
        return known is not None and known.status is JobStatus.RUNNING

    def _start(self, job: Job) -> Job:
        started = replace(
            job,
            status=JobStatus.RUNNING,
            started=now(),
            due=time.monotonic() + self._queue_seconds * _RUNNING_SHARE,
            log=(*job.log, f"Running on {job.device.name}."),
        )
        self._jobs[job.id] = started
        return started

    def _settle(self, job_id: str, status: JobStatus, outcome: Success | Failure | None, line: str) -> None:
        job = self._jobs[job_id]
        self._jobs[job_id] = replace(job, status=status, outcome=outcome, finished=now(), log=(*job.log, line))
        self._changed.notify_all()


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """A moment as the quantum API writes it, to the millisecond."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def usage_period(end: datetime) -> tuple[datetime, datetime]:
    """The moving window of 28 days over which used time is counted."""
    return end - timedelta(days=28), end
