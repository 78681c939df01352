"""Programs that ask on a terminal, here on one of their own; and Debian's age command, which asks nowhere else."""

import os
import pty
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

LIMIT = 60.0
# A session leader that opens a terminal gets it as its own.
_ON_TERMINAL = "import os, sys; os.close(os.open(sys.argv[1], os.O_RDWR)); os.execvp(sys.argv[2], sys.argv[2:])"


def age(*arguments: str, passphrases: Sequence[str] = (), content: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run `age ARGUMENTS`, answering each question for a passphrase in turn.

    `content` goes to standard input; 64 kB at most, for it is written before anything is asked.
    """
    return on_terminal(["age", *arguments], [("passphrase", one) for one in passphrases], content)


def on_terminal(
    command: Sequence[str],
    answers: Sequence[tuple[str, str]],
    content: bytes | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command with a terminal, answering where the first text of each pair stands in what it says there.

    Without `content` the terminal is its standard input too. What it says on the terminal is not in the result.
    """
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-c", _ON_TERMINAL, os.ttyname(theirs), *command],
            stdin=theirs if content is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env=environment,
        ) as process:
            try:
                if process.stdin:
                    process.stdin.write(content or b"")
                    process.stdin.close()
                    process.stdin = None  # communicate would flush it
                for question, answer in answers:
                    _wait_for(question.encode(), ours, process)
                    os.write(ours, answer.encode() + b"\n")
                out, err = process.communicate(timeout=LIMIT)
            finally:
                process.kill()
    finally:
        os.close(ours)
        os.close(theirs)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def _wait_for(question: bytes, terminal: int, process: "subprocess.Popen[bytes]") -> None:
    assert process.stderr
    os.set_blocking(terminal, False)
    os.set_blocking(process.stderr.fileno(), False)
    seen = b""
    ends = time.monotonic() + LIMIT
    while question.lower() not in seen.lower():
        assert time.monotonic() < ends, f"it did not ask for {question!r} but said {seen!r}"
        assert process.poll() is None, f"it ended with {process.returncode} and said {seen!r}"
        for place in (terminal, process.stderr.fileno()):
            try:
                seen += os.read(place, 4096)
            except BlockingIOError:
                time.sleep(0.01)
    os.set_blocking(process.stderr.fileno(), True)
