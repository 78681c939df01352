"""All that changes while the practice service runs: jobs and the time they used, behind one lock.

Keys, sessions and faults have rooms and locks of their own and hang here. Everything handed out is a frozen value,
so no caller needs a lock.
"""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.accounts import ACCOUNTS, CLASSIC_ACCOUNTS, Account, ClassicAccount, Instance
from desktop_app.sandbox.classic_tokens import ClassicTokens
from desktop_app.sandbox.faults import Condition, Faults
from desktop_app.sandbox.job import Cancellation, Failure, Job, JobStatus, Outcome, Success
from desktop_app.sandbox.keys import Keys
from desktop_app.sandbox.tokens import LIFE_SECONDS, AccessToken, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.sandbox.access import Caller
    from desktop_app.sandbox.devices import Device
    from desktop_app.sandbox.job import JobRequest

_RUNNING_SHARE = 0.5  # a job runs for half the time it queued, or longer if computing takes longer: both can be seen


class JobIsFinal(Exception):
    """The job has ended and cannot be cancelled."""


class JobIsAlive(Exception):
    """The job has not ended and cannot be deleted."""


class World:
    """The practice service's state. `queue_seconds` is how long each job waits before it runs."""

    def __init__(
        self,
        *,
        queue_seconds: float,
        accounts: Iterable[Account] = ACCOUNTS,
        classic_accounts: Iterable[ClassicAccount] = CLASSIC_ACCOUNTS,
    ) -> None:
        self.accounts = tuple(accounts)
        self.classic_accounts = tuple(classic_accounts)
        self.faults = Faults(on_change=self._wake)
        self.keys = Keys(self.accounts)
        self.tokens = Tokens(clock=self.clock)
        self.classic_tokens = ClassicTokens(self.classic_accounts)
        self.calibrated = now()
        self._queue_seconds = queue_seconds
        self._changed = threading.Condition()
        self._closed = False
        self._jobs: dict[str, Job] = {}
        owned = [account.instances for account in self.accounts]
        owned += [account.instances for account in self.classic_accounts]
        self._consumed = {instance.crn: instance.consumed_seconds for instances in owned for instance in instances}

    def clock(self) -> float:
        """The service's time (unix time in seconds), which a fault may put wrong."""
        return time.time() + self.faults.value(Condition.CLOCK_SKEW, otherwise=0.0)

    def issue_token(self, account: Account) -> AccessToken:
        """An access token for that account."""
        life = self.faults.value(Condition.SHORT_TOKENS, otherwise=float(LIFE_SECONDS))
        return self.tokens.issue(account, life_seconds=int(life))

    def account_with_iam_id(self, iam_id: str) -> Account | None:
        """The account an access token was issued for."""
        return next((account for account in self.accounts if account.iam_id == iam_id), None)

    def consumed_seconds(self, instance: Instance) -> int:
        """The quantum time that instance used up so far."""
        with self._changed:
            return self._consumed[instance.crn]

    def is_spent(self, instance: Instance) -> bool:
        """The instance's limit, or else its allocation, is used up, or a fault says that the account's plan is."""
        if self.faults.holds(Condition.SPENT_PLAN):
            return True
        bound = instance.allocation_seconds if instance.limit_seconds is None else instance.limit_seconds
        return bound is not None and self.consumed_seconds(instance) >= bound

    def queue_length(self, device: Device) -> int:
        """How many jobs wait for that device: the invented strangers' and ours."""
        with self._changed:
            ours = sum(job.device.name == device.name and not job.status.is_final for job in self._jobs.values())
        return device.queue_length + ours

    def pending_jobs(self, instance: Instance) -> int:
        """How many of the instance's jobs have not ended."""
        return sum(not job.status.is_final for job in self.jobs((instance,)))

    def submit(self, caller: Caller, request: JobRequest) -> Job:
        """Queue a new job."""
        job = Job(
            id="p" + secrets.token_hex(10)[1:],
            instance=caller.instance,
            user_id=caller.user_id,
            request=request,
            created=now(),
            due=time.monotonic() + self._queue_seconds,
            log=(f"Queued for {request.device.name}.",),
        )
        with self._changed:
            self._jobs[job.id] = job
            self._changed.notify_all()
        return job

    def job(self, instances: tuple[Instance, ...], job_id: str) -> Job | None:
        """That job, if it belongs to one of those instances."""
        with self._changed:
            job = self._jobs.get(job_id)
        return job if job and job.instance in instances else None

    def jobs(self, instances: tuple[Instance, ...]) -> tuple[Job, ...]:
        """Those instances' jobs, oldest first."""
        with self._changed:
            return tuple(job for job in self._jobs.values() if job.instance in instances)

    def position(self, job: Job) -> int | None:
        """The job's place in its device's queue, 1 being next; None unless it is queued."""
        with self._changed:
            waiting = [
                other.id
                for other in self._jobs.values()
                if other.device == job.device and other.status is JobStatus.QUEUED
            ]
        return waiting.index(job.id) + 1 if job.id in waiting else None

    def starts_in(self, job: Job) -> float:
        """Seconds until a queued job may start."""
        return max(job.due - time.monotonic(), 0)

    def take_results(self, job: Job) -> Mapping[str, Any] | None:
        """A completed job's results; those of a private job can be had once."""
        with self._changed:
            known = self._jobs[job.id]
            if not isinstance(known.outcome, Success) or (known.request.private and known.results_taken):
                return None
            self._jobs[job.id] = replace(known, results_taken=True)
            return known.outcome.results

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
            known = self._jobs[job.id]
            self._jobs[job.id] = replace(known, request=replace(known.request, tags=tags))

    def start_next(self) -> Job | None:
        """Wait for the next job that is due and start it; None once the world is closed."""
        with self._changed:
            while not self._closed:
                waiting = [job for job in self._jobs.values() if job.status is JobStatus.QUEUED]
                job = min(waiting, key=lambda job: job.due, default=None)
                remaining = job.due - time.monotonic() if job else None
                if self.faults.holds(Condition.STUCK_QUEUE):
                    remaining = None
                elif job and remaining is not None and remaining <= 0:
                    return self._start(job)
                self._changed.wait(remaining)
        return None

    def finish(self, job: Job, outcome: Outcome) -> None:
        """Settle a started job after it has been seen running; a cancelled one stays cancelled, and is not charged."""
        with self._changed:
            while self._is_running(job) and not self._closed and (remaining := job.due - time.monotonic()) > 0:
                self._changed.wait(remaining)
            if not self._is_running(job):
                return
            self._consumed[job.instance.crn] += outcome.seconds
            match outcome:
                case Success(seconds=seconds):
                    self._settle(job.id, JobStatus.COMPLETED, outcome, f"Completed; {seconds} s of quantum time.")
                case Failure(reason=reason):
                    self._settle(job.id, JobStatus.FAILED, outcome, f"Failed: {reason}")
                case Cancellation(reason=reason):
                    self._settle(job.id, JobStatus.CANCELLED, outcome, f"Cancelled: {reason}")

    def close(self) -> None:
        """Send the worker home."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
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

    def _settle(self, job_id: str, status: JobStatus, outcome: Outcome | None, line: str) -> None:
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
