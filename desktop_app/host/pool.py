"""A bounded pool of daemon threads.

Only daemon threads let the program exit while a keyring or a name server hangs; QThreadPool and ThreadPoolExecutor
would wait for them for ever.
"""

import logging
import queue
import threading
import time
from _thread import start_new_thread
from collections.abc import Callable
from typing import Protocol

logger = logging.getLogger(__name__)


class Executor(Protocol):
    """Runs work somewhere, some time."""

    def execute(self, work: Callable[[], None]) -> None:
        """Take work; returns at once."""


class DaemonPool:
    """Up to `size` threads, started when first needed, idle ones kept."""

    def __init__(self, size: int = 8) -> None:
        self._size = size
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._idle = 0
        self._begun = False
        self._closed = False

    def execute(self, work: Callable[[], None]) -> None:
        """Run `work` on a free thread, or when one becomes free."""
        self._work.put(work)
        if not self._begun:
            # By a thread nobody waits for: whoever brings work is the window, and to start a `Thread` waits until it
            # runs, for a frame and more when others want the interpreter.
            self._begun = True
            start_new_thread(self._begin, ())

    def close(self, timeout: float) -> bool:
        """Let threads end once all work is done; True when they did within `timeout` seconds."""
        ends = time.monotonic() + timeout
        with self._lock:
            # What waits must not have to wait for what hangs, and no thread can be added later.
            wanted = min(self._size, len(self._threads) + self._work.qsize())
            while len(self._threads) < wanted and self._add_thread():
                pass
            self._closed = True
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join(max(0.0, ends - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads) if self._threads else self._work.empty()

    def _begin(self) -> None:
        with self._lock:
            self._keep_one_idle()
            self._begun = bool(self._threads)  # else whoever brings the next work tries again

    def _serve(self) -> None:
        while (work := self._work.get()) is not None:
            with self._lock:
                self._idle -= 1
                self._keep_one_idle()
            work()
            with self._lock:
                self._idle += 1

    def _keep_one_idle(self) -> None:
        if not (self._idle or self._closed or len(self._threads) == self._size):
            self._add_thread()

    def _add_thread(self) -> bool:
        thread = threading.Thread(target=self._serve, name=f"worker-{len(self._threads)}", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            logger.warning("no thread can be added to the %d there are", len(self._threads))
            return False
        self._threads.append(thread)
        self._idle += 1  # counted before it can take work, for which it needs the lock
        return True
