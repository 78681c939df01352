"""Waiting for something outside that may never come, without holding up the end of the program."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Wait = Callable[[Callable[[], None], Callable[[], bool]], None]
"""Calls its first argument whenever it happens, until its second says True."""


class Watch(QObject):
    """Each wait has a daemon thread of its own; `seen` arrives on the GUI thread."""

    seen = Signal()

    def __init__(self, *waits: Wait, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends = threading.Event()
        self._threads = [
            threading.Thread(target=wait, args=(self.seen.emit, self._ends.is_set), name=f"watch-{number}", daemon=True)
            for number, wait in enumerate(waits)
        ]
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float = 0.0) -> None:
        """Let the threads end; waits for them at most so many seconds."""
        self._ends.set()
        for thread in self._threads:
            thread.join(timeout)
