"""A heartbeat in an event loop: what it misses, a person at the window would miss too."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL = 4
"""Milliseconds between two beats of a loop that has nothing else to do."""


class Ticks(QObject):
    """`seen` holds time.monotonic() of each beat, `worked` the processor time of the loop's thread until then."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[float] = []
        self.worked: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self.seen.append(time.monotonic())
        self.worked.append(time.thread_time())
