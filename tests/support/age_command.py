"""Debian's age command, which asks for passphrases on a terminal only: here on one of its own."""

import os
import pty
import subprocess
import sys
import time
from collections.abc import Sequence

LIMIT = 60.0
# A session leader that opens a terminal gets it as its own.
_ON_TERMINAL = "import os, sys; os.close(os.open(sys.argv[1], os.O_RDWR)); os.execvp(sys.argv[2], sys.argv[2:])"


def age(*arguments: str, passphrases: Sequence[str] = (), content: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run `age ARGUMENTS`, answering each question for a passphrase in turn.

    `content` goes to standard input; 64 kB at most, for it is written before anything is asked.
    """
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-c", _ON_TERMINAL, os.ttyname(theirs), "age", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process:
            try:
                assert process.stdin
                process.stdin.write(content)
                process.stdin.close()
                process.stdin = None  # communicate would flush it
                for passphrase in passphrases:
                    _wait_for_question(ours, process)
                    os.write(ours, passphrase.encode() + b"\n")
                out, err = process.communicate(timeout=LIMIT)
            finally:
                process.kill()
    finally:
        os.close(ours)
        os.close(theirs)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def _wait_for_question(terminal: int, process: "subprocess.Popen[bytes]") -> None:
    seen = b""
    ends = time.monotonic() + LIMIT
    os.set_blocking(terminal, False)
    while b"passphrase" not in seen.lower():
        assert time.monotonic() < ends, "age asked for nothing"
        assert process.poll() is None, process.stderr and process.stderr.read()
        try:
            seen += os.read(terminal, 4096)
        except BlockingIOError:
            time.sleep(0.01)
