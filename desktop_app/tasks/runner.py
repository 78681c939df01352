"""The one way work leaves the GUI thread."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.host.pool import DaemonPool, Executor
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped

T = TypeVar("T")
Report = Callable[[object], None]
Work = Callable[[CancelToken, Report], T]


@dataclass(eq=False, slots=True, kw_only=True)
class _Task(Generic[T]):
    lane: str
    work: Work[T]
    on_outcome: Callable[[Outcome[T]], None]
    on_progress: Callable[[Any], None] | None = None
    token: CancelToken = field(default_factory=CancelToken)
    _unclaimed: threading.Lock = field(default_factory=threading.Lock)

    def claim(self) -> bool:
        """True for the first who asks: the thread that runs it, or the GUI thread that gives it up unbegun."""
        return self._unclaimed.acquire(blocking=False)

    def run(self, report: Report) -> Outcome[T]:
        try:
            self.token.checkpoint()
            return Done(self.work(self.token, report))
        except Cancelled:
            return Stopped()
        except Exception as error:  # noqa: BLE001  # the border: everything becomes an outcome
            return Failed(error)


class TaskRunner(QObject):
    """Runs work on worker threads; outcomes and progress arrive on the GUI thread.

    A lane runs one task at a time. `latest` gives up what the lane was doing, `queued` waits its turn.
    """

    _settled = Signal(object, object)
    _progressed = Signal(object, object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: Executor = executor or DaemonPool()
        self._lanes: dict[str, deque[_Task[Any]]] = {}
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def latest(
        self,
        lane: str,
        work: Work[T],
        on_outcome: Callable[[Outcome[T]], None],
        on_progress: Callable[[Any], None] | None = None,
    ) -> None:
        """Ask a newer question: what the lane was doing is cancelled and its answer never arrives."""
        for older in self._lanes.pop(lane, ()):
            older.token.cancel()
        self.queued(lane, work, on_outcome, on_progress)

    def queued(
        self,
        lane: str,
        work: Work[T],
        on_outcome: Callable[[Outcome[T]], None],
        on_progress: Callable[[Any], None] | None = None,
    ) -> None:
        """Do one thing after another, in order, none lost."""
        task = _Task(lane=lane, work=work, on_outcome=on_outcome, on_progress=on_progress)
        waiting = self._lanes.setdefault(lane, deque())
        waiting.append(task)
        if len(waiting) == 1:
            self._launch(task)

    def cancel(self, lane: str) -> None:
        """Ask what the lane is doing to stop; its outcome still arrives, at once when no thread had begun it."""
        for task in self._lanes.get(lane, ()):
            task.token.cancel()
            if self._is_current(task) and task.claim():
                self._settled.emit(task, Stopped())

    def busy(self, lane: str) -> bool:
        """True while the lane has something to do."""
        return bool(self._lanes.get(lane))

    def shut_down(self) -> None:
        """Cancel everything and deliver nothing any more."""
        lanes, self._lanes = self._lanes, {}
        for waiting in lanes.values():
            for task in waiting:
                task.token.cancel()

    def _launch(self, task: _Task[Any]) -> None:
        def report(progress: object) -> None:
            self._progressed.emit(task, progress)

        def work() -> None:
            if task.claim():
                self._settled.emit(task, task.run(report))

        self._executor.execute(work)

    def _is_current(self, task: _Task[Any]) -> bool:
        waiting = self._lanes.get(task.lane)
        return bool(waiting) and waiting is not None and waiting[0] is task

    @Slot(object, object)
    def _tell(self, task: _Task[Any], progress: object) -> None:
        if task.on_progress is not None and self._is_current(task):
            task.on_progress(progress)

    @Slot(object, object)
    def _deliver(self, task: _Task[Any], outcome: Outcome[Any]) -> None:
        if not self._is_current(task):
            return  # silenced by a newer task, or by the shutdown
        waiting = self._lanes[task.lane]
        waiting.popleft()
        # Before the receiver is told: it may queue more on this very lane.
        if waiting:
            self._launch(waiting[0])
        else:
            del self._lanes[task.lane]
        task.on_outcome(outcome)
