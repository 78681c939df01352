"""A heartbeat in an event loop: what it misses, a person at the window would miss too."""

import time
from pathlib import Path
from threading import get_native_id

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL = 4
"""Milliseconds between two beats of a loop that has nothing else to do."""


class Ticks(QObject):
    """`seen` holds time.monotonic() of each beat, `worked` the processor time of the loop's thread until then.

    `ready` is how long it was ready until then while others had the processors, as Linux counts it; zeros elsewhere.
    (https://docs.kernel.org/scheduler/sched-stats.html, /proc/<pid>/schedstat)
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[float] = []
        self.worked: list[float] = []
        self.ready: list[float] = []
        counts = Path(f"/proc/self/task/{get_native_id()}/schedstat")
        self._counts = counts.open("rb", buffering=0) if counts.exists() else None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self.seen.append(time.monotonic())
        self.worked.append(time.thread_time())
        self.ready.append(self._ready())

    def _ready(self) -> float:
        if self._counts is None:
            return 0.0
        self._counts.seek(0)
        return int(self._counts.read(80).split()[1]) / 1e9
