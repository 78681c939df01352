"""What can wait, one thing after another: all at once, the imports would hold up the window."""

from collections import deque
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot


class Later(QObject):
    """Does what was added, in order, with `breath` milliseconds for the window in between."""

    def __init__(self, breath: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts: deque[Callable[[], object]] = deque()
        self._breath = breath
        self._stopped = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._do_next)

    def add(self, *acts: Callable[[], object]) -> None:
        """Do these too."""
        self._acts.extend(acts)

    def go_through(self, steps: Iterator[None]) -> None:
        """Do these one after another in the place of the act that is being done."""
        if next(steps, self) is None:
            self._acts.appendleft(lambda: self.go_through(steps))

    def start(self, milliseconds: int) -> None:
        """Do the next one after that time, which begins anew with each call, and then the others."""
        if not self._stopped:
            self._timer.start(milliseconds)

    def stop(self) -> None:
        """Do nothing any more, whatever is added or started later."""
        self._stopped = True
        self._timer.stop()
        self._acts.clear()

    @property
    def is_done(self) -> bool:
        """True when nothing waits."""
        return not self._acts

    @Slot()
    def _do_next(self) -> None:
        try:
            if self._acts:
                self._acts.popleft()()
        finally:  # what fails is told by whoever watches for that; the others are done all the same
            if self._acts:
                self.start(self._breath)
