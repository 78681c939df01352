"""The system, or Ctrl+C in the terminal, asks the program to end; told on the window's own thread."""

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_AT_ONCE = 64


class EndSignals(QObject):
    """Until `stop`, a signal is told instead of ending the program; the same again, before `listen`, ends it at once.

    What was ignored when the program started, as SIGHUP under `nohup`, stays ignored. Made on the main thread.
    """

    told = Signal(int)
    """signal.Signals"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        numbers = (getattr(signal, name, None) for name in _NAMES)
        wanted = [one for one in numbers if one is not None and signal.getsignal(one) is not signal.SIG_IGN]
        # Python runs a handler when the interpreter has its next turn, which in an event loop may be never.
        self._read_end, self._written_end = socket.socketpair()
        self._read_end.setblocking(False)
        self._written_end.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._written_end.fileno(), warn_on_full_buffer=False)
        self._before = {one: signal.getsignal(one) for one in wanted}
        self.listen()
        self._notifier = QSocketNotifier(self._read_end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)

    @Slot()
    def listen(self) -> None:
        """Tell what was told before once more, as when somebody was asked and stays; does nothing after `stop`."""
        if self._read_end.fileno() >= 0:
            for number in self._before:
                signal.signal(number, lambda *_: None)

    def stop(self) -> None:
        """Let them do what they did before; safe to call again."""
        if self._read_end.fileno() < 0:
            return
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._read_end.close()
        self._written_end.close()

    @Slot()
    def _tell(self) -> None:
        numbers = b""
        with contextlib.suppress(BlockingIOError):
            numbers = self._read_end.recv(_AT_ONCE)
        heard = [one for one in numbers if one in self._before]
        if heard:
            # Ctrl+C may be followed by a question, which nobody answers where the session ends at the same time.
            number = next((one for one in heard if one != signal.SIGINT), signal.SIGINT)
            signal.signal(number, signal.SIG_DFL)
            self.told.emit(number)
