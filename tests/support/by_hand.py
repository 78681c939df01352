"""An executor that runs nothing until it is told to."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication


class ByHand:
    """Hand it to a TaskRunner; `drain` runs all that waits and delivers what comes of it."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def execute(self, work: Callable[[], None]) -> None:
        self._waiting.append(work)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def step(self) -> None:
        """Run the next work only, and deliver."""
        self._waiting.popleft()()
        QCoreApplication.processEvents()

    def drain(self) -> None:
        while self._waiting:
            self.step()
