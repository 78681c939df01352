"""The job list of the shown account, and an older job opened again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account
from desktop_app.domain.jobs import Cancellation, Job, JobId, JobRecord, JobState
from desktop_app.domain.questions import JobsState
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import CheckProgress, Notice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.session import ReadCredentials

_LANE = "jobs"
_CANCELLING = "cancel a job"
_MOST = 50
_ENDED_BEFORE = {JobState.COMPLETED, JobState.FAILED}
"""Has a result or a log that was not there before."""


class JobsController(QObject):
    """`book` is called on worker threads only. Nothing is asked before somebody wants to see it."""

    state_changed = Signal(object)
    """JobsState"""
    notice_raised = Signal(object)
    """Notice: what a cancellation came to that did not go well, when another account is shown by now"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = JobsState()

    @property
    def state(self) -> JobsState:
        """What is shown."""
        return self._state

    @Slot(object)
    def show(self, account: Account | None, *, testing: bool = False) -> None:
        """Show this account's list; another one's is forgotten."""
        if account != self._state.account:
            self._tasks.cancel(_LANE)
            self._put(JobsState(account=account, testing=testing))

    @Slot(object)
    def note(self, progress: CheckProgress) -> None:
        """A check-up goes on, or has ended; with a job, the list is asked for anew when it is next looked at."""
        account, report = self._state.account, progress.report
        if account is None or progress.account_id != account.id:
            return
        asked = self._state.asked and not (report.finished and report.job_id)
        if (progress.running, asked) != (self._state.testing, self._state.asked):
            self._put(replace(self._state, testing=progress.running, asked=asked))

    @Slot()
    def ask(self) -> None:
        """Ask for the newest jobs; costs nothing."""
        account = self._state.account
        if account is None:
            return
        self._put(replace(self._state, busy=True, problem=""))

        def work(cancel: "CancelToken", _: object) -> tuple[Job, ...]:
            from desktop_app.services.jobs import list_jobs  # noqa: PLC0415  # on the worker

            return list_jobs(account, self._read(account), cancel, most=_MOST)

        self._tasks.latest(_LANE, work, lambda outcome: self._listed(account, outcome))

    @Slot(str)
    def open(self, job_id: str) -> None:
        """Fetch one job with its result or its log."""
        account = self._state.account
        if account is None:
            return
        self._put(replace(self._state, opening=JobId(job_id), opened=None, problem=""))

        def work(cancel: "CancelToken", _: object) -> JobRecord:
            from desktop_app.services.jobs import open_job  # noqa: PLC0415  # on the worker

            return open_job(account, self._read(account), cancel, JobId(job_id))

        self._tasks.latest(_LANE, work, lambda outcome: self._opened(account, outcome))

    @Slot(str)
    def cancel(self, job_id: str) -> None:
        """Ask the service to give a job up. Whatever is looked at meanwhile, this is brought to its end."""
        account, job = self._state.account, JobId(job_id)
        if account is None or self._state.cancelling:
            return
        self._put(replace(self._state, cancelling=job, problem=""))

        def work(cancel: "CancelToken", _: object) -> Cancellation | None:
            from desktop_app.services.jobs import cancel_job  # noqa: PLC0415  # on the worker

            return cancel_job(account, self._read(account), cancel, job)

        self._tasks.queued(_CANCELLING, work, lambda outcome: self._cancelled(account, job, outcome))

    def _read(self, account: Account) -> "ReadCredentials":
        return lambda token: self._book().credentials(account.id, token)

    def _listed(self, account: Account, outcome: Outcome[tuple[Job, ...]]) -> None:
        if account != self._state.account:
            return
        state = replace(self._state, busy=False, asked=True)
        match outcome:
            case Done(jobs):
                self._put(replace(state, jobs=jobs))
            case Failed(error):
                self._put(replace(state, problem=_said(error)))
            case Stopped():
                self._put(replace(state, asked=self._state.asked))

    def _opened(self, account: Account, outcome: Outcome[JobRecord]) -> None:
        if account != self._state.account:
            return
        state = replace(self._state, opening=None)
        match outcome:
            case Done(record):
                self._put(replace(state, opened=record))
            case Failed(error):
                self._put(replace(state, problem=_said(error)))
            case Stopped():
                self._put(state)

    def _cancelled(self, account: Account, job_id: JobId, outcome: Outcome[Cancellation | None]) -> None:
        if account != self._state.account:
            self._tell_elsewhere(account, job_id, outcome)
            return
        # Whoever was away meanwhile may have another one cancelled by now.
        ended = self._state.cancelling == job_id
        state = replace(self._state, cancelling=None if ended else self._state.cancelling)
        match outcome:
            case Done(Cancellation() as taken) if taken.unseen:
                self._put(replace(state, problem=taken.remark))
            case Done(Cancellation(job=job)):
                self._put(_with_job(state, job))
                if self._state.opened and self._state.opened.job == job and job.state in _ENDED_BEFORE:
                    self.open(job_id)
            case Failed(error):
                self._put(replace(state, problem=_said(error)))
            case _:
                self._put(state)

    def _tell_elsewhere(self, account: Account, job_id: JobId, outcome: Outcome[Cancellation | None]) -> None:
        match outcome:
            case Done(Cancellation() as taken) if taken.unseen:
                about = Sentence("“{name}”: {problem}", name=account.name, problem=taken.remark)
                self.notice_raised.emit(Notice(title=about, severity=Severity.WARNING))
            case Failed(error):
                notice = explain(error)
                title = Sentence(
                    "Cancelling the job {job} of “{name}” failed. {problem}",
                    job=job_id,
                    name=account.name,
                    problem=notice.title,
                )
                self.notice_raised.emit(replace(notice, title=title))
            case _:
                pass

    def _put(self, state: JobsState) -> None:
        self._state = state
        self.state_changed.emit(state)


def _with_job(state: JobsState, job: Job) -> JobsState:
    """The list, and the opened job, with this one as it stands now."""
    jobs = tuple(job if one.id == job.id else one for one in state.jobs)
    opened = state.opened
    if opened and opened.job.id == job.id:
        opened = replace(opened, job=job)
    return replace(state, jobs=jobs, opened=opened)


def _said(error: Exception) -> str:
    notice = explain(error)
    return notice.whole
