import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
from support.runs import KEY

from desktop_app.services.child import CommandUnusable, run_masked, run_plainly

RUNS = Path(__file__).parents[1] / "support/runs.py"
PROJECT = Path(__file__).parents[2]
MASKED = "••••••••"


def command(*words: str) -> list[str | Path]:
    return [sys.executable, RUNS, *words]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PROJECT)}


def run(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), env=environment(), input=given, capture_output=True, text=True, check=False, timeout=60
    )


def python(program: str) -> tuple[str, str, str]:
    return sys.executable, "-c", program


class Terminal:
    """A real (pseudo) terminal with the program in it, as a person at a keyboard has it."""

    def __init__(self, *words: str) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(sys.executable, [str(one) for one in command(*words)], environment())  # noqa: S606  # ours
        self.seen = ""
        self.left = 0

    def see(self, text: str) -> None:
        ends = time.monotonic() + 30
        while text not in self.seen:
            assert time.monotonic() < ends, self.seen
            if select.select([self.fd], [], [], 0.2)[0]:
                try:
                    self.seen += os.read(self.fd, 4096).decode()
                except OSError:
                    assert text in self.seen, self.seen

    def type(self, text: str) -> None:
        os.write(self.fd, text.encode())

    def code(self) -> int:
        ends = time.monotonic() + 30
        while time.monotonic() < ends:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.left = termios.tcgetattr(self.fd)[3]
                os.close(self.fd)
                return os.waitstatus_to_exitcode(status)
            if select.select([self.fd], [], [], 0.05)[0]:
                try:
                    self.seen += os.read(self.fd, 4096).decode()
                except OSError:
                    continue
        raise AssertionError(f"still running: {self.seen}")


def test_the_child_finds_the_key_and_its_output_does_not_show_it() -> None:
    done = run(*python("import os, sys; k = os.environ['QISKIT_IBM_TOKEN']; print(len(k), k); sys.stderr.write(k)"))

    assert done.stdout == f"44 {MASKED}\n"
    assert done.stderr == MASKED
    assert done.returncode == 0


def test_a_key_printed_in_two_halves_is_masked() -> None:
    done = run(*python("import os, time\nfor b in os.environ['QISKIT_IBM_TOKEN']: print(b, end='', flush=True)"))

    assert done.stdout == MASKED


def test_no_mask_lets_it_through() -> None:
    assert run("--no-mask", *python("import os; print(os.environ['QISKIT_IBM_TOKEN'])")).stdout == f"{KEY}\n"


@pytest.mark.parametrize("mask", [[], ["--no-mask"]])
def test_the_exit_code_is_the_childs(mask: list[str]) -> None:
    assert run(*mask, *python("raise SystemExit(7)")).returncode == 7


def test_a_child_ended_by_a_signal_is_reported_as_a_shell_does() -> None:
    done = run(*python("import os, signal; os.kill(os.getpid(), signal.SIGTERM)"))

    assert done.returncode == 128 + signal.SIGTERM


def test_standard_input_reaches_the_child() -> None:
    assert run(*python("import sys; print(sys.stdin.read().upper())"), given="hello").stdout == "HELLO\n"


def test_ten_megabytes_come_through_whole() -> None:
    done = run(*python("import sys; sys.stdout.write('x' * 10_000_000)"))

    assert done.stdout == "x" * 10_000_000


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1])
def test_signals_are_passed_on(number: signal.Signals) -> None:
    program = (
        "import signal, sys\n"
        f"signal.signal({int(number)}, lambda *_: sys.exit(33))\n"
        "print('ready', flush=True)\nsignal.pause()"
    )
    running = subprocess.Popen(
        command(*python(program)), env=environment(), stdout=subprocess.PIPE, start_new_session=True
    )
    assert running.stdout is not None
    assert running.stdout.readline() == b"ready\n"

    running.send_signal(number)

    assert running.wait(timeout=30) == 33
    running.stdout.close()


def test_a_reader_that_stops_early_ends_the_child() -> None:
    running = subprocess.Popen(
        command(*python("while True: print('y')")), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert running.stdout is not None
    running.stdout.readline()

    running.stdout.close()

    assert running.wait(timeout=30) != 0


def test_a_daemon_left_behind_does_not_keep_the_command_waiting() -> None:
    started = time.monotonic()
    done = run("sh", "-c", "sleep 20 & echo done")

    assert done.stdout == "done\n"
    assert time.monotonic() - started < 15


@pytest.mark.parametrize("run_it", [run_plainly, lambda words, env: run_masked(words, env, [])])
def test_a_command_that_does_not_exist_is_said(run_it: object) -> None:
    assert callable(run_it)
    with pytest.raises(CommandUnusable, match="does not exist") as refused:
        run_it(["/no/such/command"], {})

    assert refused.value.exit_code == 127


def test_on_a_terminal_the_child_has_a_terminal_of_the_same_size() -> None:
    terminal = Terminal(
        *python("import os, sys; print(sys.stdin.isatty(), sys.stdout.isatty(), os.get_terminal_size())")
    )

    code = terminal.code()

    assert code == 0
    assert "True True os.terminal_size" in terminal.seen


def test_on_a_terminal_prompts_are_answered_and_the_key_is_masked() -> None:
    program = (
        "import os; n = input('Your nAme: '); print('Hello', n, os.environ['QISKIT_IBM_TOKEN']); raise SystemExit(5)"
    )
    terminal = Terminal(*python(program))
    terminal.see("Your nAme: ")

    terminal.type("Ada\n")

    assert terminal.code() == 5
    assert f"Hello Ada {MASKED}" in terminal.seen
    assert KEY not in terminal.seen


def test_on_a_terminal_ctrl_c_interrupts_the_child_and_the_terminal_is_left_as_it_was() -> None:
    program = (
        "import time\n"
        "try:\n    print('ready', flush=True)\n    time.sleep(60)\n"
        "except KeyboardInterrupt:\n    raise SystemExit(9)"
    )
    terminal = Terminal(*python(program))
    terminal.see("ready")

    terminal.type("\x03")

    assert terminal.code() == 9
    assert terminal.left & termios.ICANON
    assert terminal.left & termios.ECHO


def test_on_a_terminal_a_new_window_size_reaches_the_child() -> None:
    program = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGWINCH, lambda *_: (print('size', *os.get_terminal_size()), sys.exit(0)))\n"
        "print('ready', flush=True)\nsignal.pause()"
    )
    terminal = Terminal(*python(program))
    terminal.see("ready")

    termios.tcsetwinsize(terminal.fd, (31, 97))

    assert terminal.code() == 0
    assert "size 97 31" in terminal.seen


def test_a_password_typed_on_a_terminal_is_not_echoed() -> None:
    terminal = Terminal(*python("import getpass; print(len(getpass.getpass('Password: ')))"))
    terminal.see("Password: ")

    terminal.type("hidden-word\n")

    assert terminal.code() == 0
    assert "11" in terminal.seen
    assert "hidden-word" not in terminal.seen
