"""A command that runs with an account in its environment, as if it had been started without us.

Its output goes through a mask. Where we write to a terminal it gets a terminal of its own (a pseudo terminal), so
that prompts, colours and line editing work; keys typed, signals, the window's size and its exit code are passed on.
"""

import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field

from desktop_app.domain.errors import AppError
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.services.mask import Mask

_PIECE = 65_536
_PAUSE = 0.1
"""Seconds without output after which a prompt is taken to be complete."""
_STDIN, _STDOUT, _STDERR = 0, 1, 2
_PASSED_ON = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2")
_KILLED = 128
"""A shell reports a command that a signal ended as 128 and the signal's number."""


class CommandUnusable(AppError):
    """The command does not exist, or may not be run; `exit_code` is what a shell would answer."""

    title = "The command “{command}” {reason}"
    advice = "Write it after --, as in: qubit-keychain run lab -- python experiment.py"

    def __init__(self, *, command: str, reason: str, exit_code: int) -> None:
        self.exit_code = exit_code
        super().__init__(command=command, reason=reason)


def run_plainly(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Become the command; nothing is masked. Returns on Windows only. Raises CommandUnusable."""
    sys.stdout.flush()
    with _explained(command):
        if sys.platform != "win32":
            os.execvpe(command[0], list(command), unfrozen(environment))  # noqa: S606  # the user's own command
        return subprocess.run(command, env=dict(environment), check=False).returncode  # noqa: S603  # as above


def run_masked(command: Sequence[str], environment: Mapping[str, str], secrets: Sequence[Secret]) -> int:
    """Run the command, with the secrets replaced in what it writes, and return its exit code.

    To be called from the main thread. Raises CommandUnusable.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    outlets = tuple(fd for fd in (_STDOUT, _STDERR) if os.isatty(fd)) if sys.platform != "win32" else ()
    with ExitStack() as undone:
        terminal = undone.enter_context(_own_terminal(outlets)) if outlets else None
        passed_on = _Signals(own_session=terminal is not None and terminal.typed)
        undone.enter_context(passed_on.installed(terminal))
        with _explained(command):
            process = subprocess.Popen(  # noqa: S603  # the user's own command
                command,
                env=unfrozen(environment),
                stdin=terminal.slave if terminal and terminal.typed else None,
                stdout=terminal.slave if terminal and _STDOUT in outlets else subprocess.PIPE,
                stderr=terminal.slave if terminal and _STDERR in outlets else subprocess.PIPE,
                bufsize=0,
                start_new_session=terminal is not None and terminal.typed,
                preexec_fn=_take_terminal if terminal and terminal.typed else None,  # noqa: PLW1509  # one ioctl only
            )
        passed_on.process = process
        ended = threading.Event()
        pipes = [(pipe, fd) for pipe, fd in ((process.stdout, _STDOUT), (process.stderr, _STDERR)) if pipe]
        copies = [
            _started(_copy_out, pipe.fileno(), target, Mask(secrets), ended, pipe.close) for pipe, target in pipes
        ]
        if terminal:
            terminal.child_has_it()
            copies.append(_started(_copy_out, terminal.master, outlets[0], Mask(secrets), ended, lambda: None))
        if terminal and terminal.typed:
            copies.append(_started(_copy_in, terminal.master, ended))
        code = process.wait()
        ended.set()
        for copy in copies:
            copy.join()
        for pipe, _ in pipes:
            pipe.close()
    return code if code >= 0 else _KILLED - code


@dataclass
class _Terminal:
    """A pseudo terminal for the child; `typed` says that ours is also where keys come from."""

    master: int
    slave: int
    typed: bool
    open: set[int] = field(default_factory=set)

    def child_has_it(self) -> None:
        """Let go of the child's end, so that its end is noticed."""
        if self.slave in self.open:
            os.close(self.slave)
            self.open.discard(self.slave)

    def fit(self, like: int) -> None:
        """Take the size of our own terminal."""
        import termios  # noqa: PLC0415  # POSIX only

        with suppress(OSError, termios.error):
            termios.tcsetwinsize(self.master, termios.tcgetwinsize(like))


@contextmanager
def _own_terminal(outlets: Sequence[int]) -> Generator[_Terminal]:
    """A pseudo terminal like ours; while it is in use, ours passes every key on as it is."""
    import termios  # noqa: PLC0415  # POSIX only
    import tty  # noqa: PLC0415  # POSIX only

    master, slave = os.openpty()
    terminal = _Terminal(master=master, slave=slave, typed=os.isatty(_STDIN), open={master, slave})
    ours = termios.tcgetattr(_STDIN if terminal.typed else outlets[0])
    try:
        attributes = termios.tcgetattr(slave) if not terminal.typed else ours
        if not terminal.typed:
            attributes[1] &= ~termios.OPOST  # our own terminal makes the line ends
        termios.tcsetattr(slave, termios.TCSANOW, attributes)
        terminal.fit(outlets[0])
        if terminal.typed:
            tty.setraw(_STDIN, termios.TCSANOW)
        yield terminal
    finally:
        if terminal.typed:
            termios.tcsetattr(_STDIN, termios.TCSADRAIN, ours)
        for fd in terminal.open:
            os.close(fd)


class _Signals:
    """Passes signals on; those the keyboard sends to the child as well are left alone."""

    def __init__(self, *, own_session: bool) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self._from_keyboard = (
            () if own_session or not _in_foreground() else (signal.SIGINT, getattr(signal, "SIGQUIT", signal.SIGINT))
        )

    @contextmanager
    def installed(self, terminal: _Terminal | None) -> Generator[None]:
        """While the block runs."""
        handlers: dict[int, Callable[..., None]] = {
            getattr(signal, name): self._pass_on for name in _PASSED_ON if hasattr(signal, name)
        }
        if terminal and sys.platform != "win32":
            handlers[signal.SIGWINCH] = lambda *_: terminal.fit(_STDOUT)
        if terminal and terminal.typed and sys.platform != "win32":
            handlers[signal.SIGCONT] = lambda *_: _raw_again(terminal)
        before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _pass_on(self, number: int, _frame: object) -> None:
        if self.process and number not in self._from_keyboard:
            self.process.send_signal(number)


def _raw_again(terminal: _Terminal) -> None:
    import tty  # noqa: PLC0415  # POSIX only

    tty.setraw(_STDIN)
    terminal.fit(_STDOUT)


def _in_foreground() -> bool:
    """True when the terminal's keys send their signals to our whole group, the child included."""
    if sys.platform == "win32":
        return True
    try:
        fd = os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY)
    except OSError:
        return False
    try:
        return os.tcgetpgrp(fd) == os.getpgrp()
    except OSError:
        return False
    finally:
        os.close(fd)


def _take_terminal() -> None:
    import fcntl  # noqa: PLC0415  # POSIX only
    import termios  # noqa: PLC0415  # POSIX only

    fcntl.ioctl(_STDIN, termios.TIOCSCTTY, 0)


def _started(work: Callable[..., None], *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=work, args=arguments, daemon=True, name=f"child {work.__name__}")
    thread.start()
    return thread


def _copy_out(source: int, target: int, mask: Mask, ended: threading.Event, close: Callable[[], None]) -> None:
    """Until the source ends; after the child's own end, only what is there already (a daemon may keep it open).

    When nobody reads `target` any more, `close` lets the child notice.
    """
    while True:
        if not _ready(source):
            if ended.is_set():
                break
            _write(target, mask.pause() if os.isatty(target) else b"")
            continue
        try:
            data = os.read(source, _PIECE)
        except OSError:  # a pseudo terminal whose other end is closed
            break
        if not data:
            break
        if not _write(target, mask.feed(data)):
            close()
            return
    _write(target, mask.end())


def _copy_in(target: int, ended: threading.Event) -> None:
    while not ended.is_set():
        if _ready(_STDIN):
            try:
                data = os.read(_STDIN, _PIECE)
            except OSError:
                return
            if not data or not _write(target, data):
                return


def _ready(source: int) -> bool:
    return sys.platform == "win32" or bool(select.select([source], [], [], _PAUSE)[0])


def _write(target: int, data: bytes) -> bool:
    """False when nobody reads it any more."""
    rest = memoryview(data)
    try:
        while rest:
            rest = rest[os.write(target, rest) :]
    except OSError:
        return False
    return True


def unfrozen(environment: Mapping[str, str]) -> dict[str, str]:
    """Without what the packed program put there for itself (PyInstaller's library path)."""
    child = dict(environment)
    if getattr(sys, "frozen", False) and (before := child.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
        child["LD_LIBRARY_PATH"] = before
    return child


@contextmanager
def _explained(command: Sequence[str]) -> Generator[None]:
    try:
        yield
    except FileNotFoundError:
        raise CommandUnusable(command=command[0], reason=Sentence("does not exist"), exit_code=127) from None
    except OSError:
        raise CommandUnusable(command=command[0], reason=Sentence("cannot be run"), exit_code=126) from None
