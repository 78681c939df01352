"""An orderly end for commands that take their time."""

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager


@contextmanager
def interrupt(act: Callable[[], None]) -> Generator[None]:
    """While the block runs, Ctrl+C, a closed terminal and a polite end of the process call `act`."""
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.signal(number, lambda *_: act()) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
