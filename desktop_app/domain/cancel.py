"""Giving up: by the user's wish or because the time is over."""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from desktop_app.domain.client_errors import TimedOut


class Cancelled(BaseException):
    """The user does not want the answer any more; a BaseException, so that nobody swallows it."""


class CancelToken:
    """Handed to work that may be given up; safe to use from any thread.

    `timeout` is the whole work's limit in seconds; None means no limit of its own.
    """

    def __init__(self, timeout: float | None = None) -> None:
        self.timeout: float | None = None
        self._ends: float | None = None
        if timeout is not None:
            self.limit(timeout)
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Give up. Callbacks run once, on the calling thread."""
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def limit(self, timeout: float) -> None:
        """Begin a limit of `timeout` seconds now."""
        self.timeout = timeout
        self._ends = time.monotonic() + timeout

    def remaining(self, at_most: float) -> float:
        """Seconds left, never more than `at_most` and never below zero."""
        if self._ends is None:
            return at_most
        return max(0.0, min(at_most, self._ends - time.monotonic()))

    def checkpoint(self) -> None:
        """Raise `Cancelled` or `TimedOut` when the work should stop."""
        if self.cancelled:
            raise Cancelled
        if self._ends is not None and time.monotonic() >= self._ends:
            raise TimedOut(seconds=self.timeout)

    def wait(self, seconds: float) -> None:
        """Pause the work; raises at once when it should stop."""
        self.checkpoint()
        self._event.wait(self.remaining(seconds))
        self.checkpoint()

    @contextmanager
    def calling(self, callback: Callable[[], None]) -> Generator[None]:
        """While the block runs, `cancel` also calls `callback`; at once if it was called already."""
        with self._lock:
            late = self.cancelled
            if not late:
                self._callbacks.append(callback)
        if late:
            callback()
        try:
            yield
        finally:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)
