"""A bounded pool of daemon threads.

Only daemon threads let the program exit while a keyring or a name server hangs; QThreadPool and ThreadPoolExecutor
would wait for them for ever.
"""

import queue
import threading
import time
from _thread import start_new_thread
from collections.abc import Callable
from typing import Protocol


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
        """Let threads end once they are idle; True when all did within `timeout` seconds."""
        ends = time.monotonic() + timeout
        with self._lock:
            if not self._work.empty():
                self._keep_one_idle()
            self._closed = True
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join(max(0.0, ends - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _begin(self) -> None:
        with self._lock:
            self._keep_one_idle()

    def _serve(self) -> None:
        while (work := self._work.get()) is not None:
            with self._lock:
                self._idle -= 1
                self._keep_one_idle()
            work()
            with self._lock:
                self._idle += 1

    def _keep_one_idle(self) -> None:
        if self._idle or self._closed or len(self._threads) == self._size:
            return
        thread = threading.Thread(target=self._serve, name=f"worker-{len(self._threads)}", daemon=True)
        self._threads.append(thread)
        self._idle += 1
        thread.start()
