"""The window's check-ups, done by a process of their own.

Twenty check-ups keep the interpreter busy with TLS and JSON, and within one process the window waits for it: frames
are lost. The command line, which has no frames, checks in its own process.
"""

import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from typing import ClassVar, TypeAlias

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.errors import AppError
from desktop_app.domain.job_wish import JobWish
from desktop_app.host.this_program import this_program
from desktop_app.services.checkup import CHECK_LIMIT, JOB_LIMIT, steps_of
from desktop_app.services.checkup_pipe import (
    ARGUMENT,
    Broken,
    GiveUp,
    KeyRead,
    KeyWanted,
    Logged,
    Pipe,
    Question,
    Said,
)
from desktop_app.services.growing_report import failure_of, given_up
from desktop_app.services.session import ReadCredentials

logger = logging.getLogger(__name__)

_CANCEL_LIMIT = 0.15
"""Seconds the process may take to say that a check-up is cancelled; then we say it."""
_GRACE = 10.0
"""Seconds after a check-up's limit in which it must have said so: starting the process takes some, too."""
_FAREWELL_LIMIT = 60.0
"""Seconds from the verdict to the end: cancelling a job and signing out have limits of their own, shorter together."""
_CLOSE_LIMIT = 0.3
_POLITENESS = 10
"""How far behind the window the check-ups stand where both want a processor; a frame cannot wait, a check-up can."""


class CheckProcessEnded(AppError):
    """The process is gone, or does not answer any more."""

    link: ClassVar[str] = ""
    title = "The process that does the check-ups ended unexpectedly"
    advice = "Check again: it is started anew. The details are in the log file."


class CheckProcessEndedWithJob(CheckProcessEnded):
    """As above, while a job was at the service."""

    link = "https://quantum.cloud.ibm.com/workloads"
    advice = "The test job may still wait or run at the service: cancel it there, then check again."


@dataclass(frozen=True, slots=True)
class _Cancel:
    """The user gave up."""


@dataclass(frozen=True, slots=True)
class _Gone:
    """The process ended."""


_Event: TypeAlias = CheckReport | KeyWanted | Broken | _Cancel | _Gone
_Events: TypeAlias = "queue.SimpleQueue[_Event]"


class CheckupProcess:
    """Starts the process at the first check-up or `prepare`, another one when it is gone; `close` ends it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: _Child | None = None

    @property
    def pid(self) -> int | None:
        """The process's id while there is one."""
        child = self._child
        return child.pid if child and child.alive else None

    def check_up(
        self, account: Account, read_credentials: ReadCredentials, cancel: CancelToken, *, job: JobWish | None = None
    ) -> Iterator[CheckReport]:
        """As services.checkup.check_up. The credentials are read here, on the thread that asks for reports."""
        if cancel.timeout is None:
            cancel.limit(JOB_LIMIT if job else CHECK_LIMIT)
        return _Asked(account, read_credentials, cancel, job).reports(self._running)

    def prepare(self) -> None:
        """Start it, so that the first check-up need not wait for it; where that fails, the check-up says so."""
        with suppress(OSError):
            self._running()

    def close(self) -> None:
        """Let it end, which cancels all check-ups; it may need longer than we wait, and then ends by itself."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close(_CLOSE_LIMIT)

    def _running(self) -> "_Child":
        with self._lock:
            if self._child is None or not self._child.alive:
                self._child = _Child()
            return self._child


class _Child:
    """One process; a thread takes what it says to those who asked. Raises OSError when it cannot be started."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603  # our own program
            [*this_program(), ARGUMENT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Ctrl-C and the end of the window's terminal are for the window, which then ends the check-ups.
            # A session of its own would do that too, but Linux gives each an equal share of the processors, which
            # the window would lack. (`sched_autogroup_enabled`, https://man7.org/linux/man-pages/man7/sched.7.html)
            process_group=0,
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("asked for pipes")
        self.pid = self._process.pid
        # From here, for to start is half of its work. A sandbox may forbid either; then it is done less politely.
        if sys.platform != "win32":
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.pid, _POLITENESS)
        if sys.platform == "linux":
            with suppress(OSError):
                _leave_a_processor(self.pid)
        self.alive = True
        self._pipe = Pipe(self._process.stdout, self._process.stdin)
        self._numbers = count()
        self._asked: dict[int, _Events] = {}
        self._lock = threading.Lock()
        self._closing = False
        self._reader = threading.Thread(target=self._read, name="check-up process", daemon=True)
        self._reader.start()

    def enter(self, events: _Events) -> int:
        """Events of the number handed out come to this queue from now on."""
        with self._lock:
            number = next(self._numbers)
            self._asked[number] = events
            if not self.alive:
                events.put(_Gone())
            return number

    def leave(self, number: int) -> None:
        with self._lock:
            self._asked.pop(number, None)

    def send(self, message: object) -> None:
        """Say something; that nobody listens any more is told by the reading side."""
        try:
            self._pipe.send(message)
        except (OSError, ValueError) as error:
            logger.info("the process for check-ups does not listen: %s", type(error).__name__)

    def kill(self) -> None:
        """It hangs."""
        self._process.kill()

    def close(self, limit: float) -> None:
        self._closing = True
        if self._process.stdin:
            with suppress(OSError):  # it is gone already
                self._process.stdin.close()
        self._reader.join(limit)

    def _read(self) -> None:
        for message in self._pipe.messages():
            if isinstance(message, Logged):
                logging.getLogger(message.logger).log(message.level, "%s", message.text)
            elif isinstance(message, Said):
                for number, report in message.reports:
                    self._pass_on(number, report)
            elif isinstance(message, KeyWanted | Broken):
                self._pass_on(message.number, message)
        code = self._process.wait()
        with self._lock:
            self.alive = False
            left = tuple(self._asked.values())
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):  # what was not sent any more
                    pipe.close()
        if not self._closing:
            logger.warning("the process for check-ups ended with code %d, %d under way", code, len(left))
        for events in left:
            events.put(_Gone())

    def _pass_on(self, number: int, event: _Event) -> None:
        with self._lock:
            events = self._asked.get(number)
        if events is not None:
            events.put(event)


def _leave_a_processor(pid: int) -> None:
    """Keep it off one of the processors, where there are several: its threads would be on all of them at once.

    However unimportant a thread is, one that becomes ready waits until its slice is over, some milliseconds.
    """
    processors = os.sched_getaffinity(0)
    if len(processors) > 1:
        os.sched_setaffinity(pid, processors - {min(processors)})


class _Asked:
    """One check-up as the window sees it."""

    def __init__(
        self, account: Account, read_credentials: ReadCredentials, cancel: CancelToken, job: JobWish | None
    ) -> None:
        self._account = account
        self._read_credentials = read_credentials
        self._cancel = cancel
        self._job = job
        self._events: _Events = queue.SimpleQueue()
        self._patient_until = 0.0
        self._started = time.monotonic()
        self._report = CheckReport(
            account=account.name,
            channel=account.channel.value,
            steps=tuple(Step(name=name) for name in steps_of(account, with_job=job is not None)),
        )

    def reports(self, running: Callable[[], _Child]) -> Iterator[CheckReport]:
        if self._cancel.cancelled:
            yield self._stop(StepState.CANCELLED, finished=True)
            return
        try:
            child = running()
        except OSError as error:
            logger.warning("no process for check-ups: %s", type(error).__name__)
            yield self._stop(StepState.FAILED, finished=True)
            return
        number = child.enter(self._events)
        try:
            with self._cancel.calling(lambda: self._events.put(_Cancel())):
                yield from self._follow(child, number)
        finally:
            child.leave(number)
            if not self._report.finished:
                child.send(GiveUp(number=number))

    def _follow(self, child: _Child, number: int) -> Iterator[CheckReport]:
        limit = self._cancel.timeout or CHECK_LIMIT
        left = self._cancel.remaining(limit)
        self._allow(left + _GRACE)
        child.send(Question(number=number, account=self._account, job=self._job, limit=limit, left=left))
        while not self._report.finished:
            match self._next():
                case CheckReport() as report:
                    yield from self._pass_on(report)
                case KeyWanted():
                    self._answer(child, number)
                case _Cancel() if self._report.failure is None:
                    child.send(GiveUp(number=number))
                    self._allow(_CANCEL_LIMIT)
                case None:
                    yield self._without_answer(child)
                case _Cancel():
                    pass  # too late
                case Broken() | _Gone():
                    yield self._stop(StepState.FAILED, finished=True)

    def _pass_on(self, report: CheckReport) -> Iterator[CheckReport]:
        told = self._report.failure
        if told is not None:
            if not report.finished:
                return
            # The last report takes nothing back that was said before it; what to do now may have been learned since.
            if (last := report.failure) is not None and last.layer is told.layer:
                told = replace(told, advice=last.advice, link=last.link)
            report = replace(report, steps=self._report.steps, failure=told)
        elif report.failure is not None:
            self._allow(_FAREWELL_LIMIT)
        self._report = report
        yield report

    def _answer(self, child: _Child, number: int) -> None:
        answer: Credentials | AppError
        try:
            answer = self._read_credentials(self._cancel)
        except AppError as error:
            answer = error
        except Cancelled:
            self._events.put(_Cancel())
            return
        child.send(KeyRead(number=number, answer=answer))

    def _without_answer(self, child: _Child) -> CheckReport:
        if self._cancel.cancelled and self._report.failure is None:
            self._allow(_FAREWELL_LIMIT)
            return self._stop(StepState.CANCELLED)
        logger.warning("the process for check-ups does not answer")
        child.kill()
        return self._stop(StepState.FAILED, finished=True)

    def _allow(self, seconds: float) -> None:
        self._patient_until = time.monotonic() + seconds

    def _next(self) -> _Event | None:
        """What happens next; None when it took too long."""
        try:
            return self._events.get(timeout=max(0.0, self._patient_until - time.monotonic()))
        except queue.Empty:
            return None

    def _stop(self, state: StepState, *, finished: bool = False) -> CheckReport:
        """Tell the end ourselves, unless it was told."""
        report = self._report
        if report.failure is None:
            current = next((s for s in report.steps if s.state is StepState.RUNNING), None) or next(
                s for s in report.steps if s.state is StepState.WAITING
            )
            steps = tuple(_stopped(step, state, current) for step in report.steps)
            failure = given_up(current.name) if state is StepState.CANCELLED else _ended(current.name, report)
            report = replace(report, steps=steps, failure=failure, seconds=time.monotonic() - self._started)
        self._report = replace(report, finished=finished)
        return self._report


def _stopped(step: Step, state: StepState, current: Step) -> Step:
    if step is current:
        return replace(step, state=state)
    return replace(step, state=StepState.SKIPPED) if step.state is StepState.WAITING else step


def _ended(current: StepName, report: CheckReport) -> Failure:
    states = {step.name: step.state for step in report.steps}
    with_job = states.get(StepName.SUBMIT) in {StepState.RUNNING, StepState.PASSED}
    over = states.get(StepName.WAIT) is StepState.PASSED
    error = CheckProcessEndedWithJob() if with_job and not over else CheckProcessEnded()
    return failure_of(current, error)
