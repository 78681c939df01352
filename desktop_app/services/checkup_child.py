"""The other end of services/checkup_process: the process that does the window's check-ups.

It lives as long as its standard input is open. When the window closes that, or is gone, however it went, every
check-up is given up, which cancels its job at the service, and then the process ends.
"""

import logging
import os
import queue
import signal
import sys
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress

from desktop_app.domain.accounts import Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, StepState
from desktop_app.host.logs import Redacted
from desktop_app.services.checkup import check_up
from desktop_app.services.checkup_pipe import Broken, GiveUp, KeyRead, KeyWanted, Logged, Pipe, Question, Said

logger = logging.getLogger(__name__)

AT_ONCE = 32
"""Check-ups at the same time; others wait for their turn."""
_PAUSE = 0.08
"""Seconds from one message with reports to the next."""
END_LIMIT = 45.0
"""Seconds for giving up all check-ups: each has several limits of its own for leaving nothing at the service."""


def serve() -> int:
    """Do check-ups until standard input ends; never returns, so that a name server that hangs holds up nobody."""
    pipe = _private_pipe()
    logging.basicConfig(level=logging.INFO, handlers=[_ToWindow(pipe)])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    if sys.platform == "win32":
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the window; elsewhere our own group keeps it away
    else:
        # systemd may end a session with both (`SendSIGHUP` in systemd.kill(5)): the first has jobs taken back.
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    threading.Thread(target=_load, name="loading", daemon=True).start()
    code = 1
    try:
        _Checks(pipe).serve()
        code = 0
    except Exception:
        logger.exception("the process for check-ups ends")
    finally:
        os._exit(code)


class _Checks:
    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._reports = _Reports(pipe)
        self._threads = ThreadPoolExecutor(AT_ONCE, "check-up")
        self._running: dict[int, tuple[_Check, Future[None]]] = {}

    def serve(self) -> None:
        try:
            for message in self._pipe.messages():
                self._take(message)
        finally:
            ends = [future for _, future in self._running.values()]
            for check, _ in self._running.values():
                check.token.cancel()
            wait(ends, END_LIMIT)
            self._reports.tell_all()

    def _take(self, message: object) -> None:
        match message:
            case Question(number=number):
                check = _Check(message, self._pipe, self._reports)
                self._running = {known: one for known, one in self._running.items() if not one[1].done()}
                self._running[number] = check, self._threads.submit(check.run)
            case KeyRead(number=number) if number in self._running:
                self._running[number][0].key.put(message)
            case GiveUp(number=number) if number in self._running:
                self._running[number][0].token.cancel()


class _Reports:
    """Takes them to the window, on a thread of its own: at once after a pause, else with all that gathers until then.

    Each message makes the window's threads wait for each other, and nobody reads faster than this.
    """

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()
        self._untold: list[tuple[int, CheckReport]] = []
        self._some = threading.Event()
        threading.Thread(target=self._go_on, name="reports", daemon=True).start()

    def tell(self, number: int, report: CheckReport) -> None:
        """This is how that check-up stands now."""
        with self._lock:
            self._untold.append((number, report))
        self._some.set()

    def tell_all(self) -> None:
        """Keep nothing back: what comes next counts on it."""
        with self._lock, suppress(OSError):  # the window may be gone
            untold, self._untold = self._untold, []
            if untold:
                self._pipe.send(Said(reports=tuple(untold)))

    def _go_on(self) -> None:
        while self._some.wait():
            self._some.clear()
            self.tell_all()
            time.sleep(_PAUSE)


class _Check:
    """One check-up, on a thread of its own."""

    def __init__(self, question: Question, pipe: Pipe, reports: _Reports) -> None:
        self._question = question
        self._pipe = pipe
        self._reports = reports
        self.key: queue.SimpleQueue[KeyRead | None] = queue.SimpleQueue()
        self.token = CancelToken()
        self.token.limit(question.left)
        self.token.timeout = question.limit

    def run(self) -> None:
        asked = self._question
        try:
            for report in check_up(asked.account, self._credentials, self.token, job=asked.job):
                if not _between_steps(report):
                    self._reports.tell(asked.number, report)
        except Exception:
            logger.exception("unforeseen failure of a check-up")
            self._reports.tell_all()
            self._send(Broken(number=asked.number))

    def _credentials(self, cancel: CancelToken) -> Credentials:
        self._send(KeyWanted(number=self._question.number))
        with cancel.calling(lambda: self.key.put(None)):
            try:
                read = self.key.get(timeout=cancel.remaining(self._question.limit))
            except queue.Empty:
                read = None
        cancel.checkpoint()
        if read is None:
            raise AssertionError("neither a key nor an end")
        if isinstance(read.answer, Credentials):
            return read.answer
        raise read.answer

    def _send(self, message: object) -> None:
        # The window may be gone; the check-up must go on to its end all the same and take its job back.
        with suppress(OSError):
            self._pipe.send(message)


def _between_steps(report: CheckReport) -> bool:
    """True where the next step's beginning is told within the same moment: the window need not draw both."""
    over = report.finished or report.failure is not None
    return not over and not any(step.state is StepState.RUNNING for step in report.steps)


class _ToWindow(logging.Handler):
    """Log records go into the window's log file: one file, one writer."""

    def __init__(self, pipe: Pipe) -> None:
        super().__init__()
        self._pipe = pipe
        self.setFormatter(Redacted("%(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Send it; without a window nobody is left to read it."""
        with suppress(OSError):
            self._pipe.send(Logged(logger=record.name, level=record.levelno, text=self.format(record)))


def _private_pipe() -> Pipe:
    """Standard input and output, out of the reach of anything that prints."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    return Pipe(incoming, outgoing)


def _load() -> None:
    """While the window reads the key; the check-up needs them next."""
    import desktop_app.client.connect  # noqa: F401, PLC0415  # brings ssl and http.client
