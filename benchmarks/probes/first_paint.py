"""Tells when a window's first frame is painted."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `act` with time.monotonic(), once, as soon as the first paint of `widget` is over and flushed."""

    def __init__(self, widget: QWidget, act: Callable[[float], None]) -> None:
        super().__init__(widget)
        self._act = act
        self._painting = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint and not self._painting:
            self._painting = True
            # Delivered when this frame is done, before all that waits already.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self._act(time.monotonic())
            return True
        return super().event(event)


def memory() -> float:
    """MB of this process: its own pages and its share of those it shares (PSS)."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as lines:  # noqa: PTH123  # pathlib is not loaded yet
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
