"""The practice service as a child process, and the account that goes with it."""

import json
import subprocess
import sys
from typing import Any

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.errors import AppError
from desktop_app.domain.secret import Secret

PRACTICE_NAME = "practice"
_OPEN_ACCOUNT = "practice-open"
_STOP_LIMIT = 5.0
"""Seconds the child may take to end by itself."""


class PracticeUnavailable(AppError):
    """The child process did not start."""

    title = "The practice service did not start"
    advice = "It needs two more packages: pip install flask 'qiskit[qasm3-import]'."


class PracticeService:
    """Started by `start`, ended by `stop`; it also ends by itself when this process is gone."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> AccountDraft:
        """Start it on a free loopback port and hand out an account that lives in memory only.

        Waits until it answers, a second or two. Raises PracticeUnavailable.
        """
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]
        self._process = subprocess.Popen(  # noqa: S603  # our own program
            [*program, "sandbox", "--port", "0", "--json", "--stop-with-stdin"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            process_group=0,  # Ctrl+C is for the window, which may ask and stay; the end of standard input is for it
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            self.stop()
            raise PracticeUnavailable
        announced = json.loads(line)
        return _draft(announced["url"], next(a for a in announced["accounts"] if a["name"] == _OPEN_ACCOUNT))

    def restart(self) -> AccountDraft:
        """`start`, after ending what an earlier start left."""
        self.stop()
        return self.start()

    def stop(self) -> None:
        """End it; safe to call at any time."""
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()
        try:
            process.wait(_STOP_LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _draft(url: str, practice: dict[str, Any]) -> AccountDraft:
    return AccountDraft(
        account=Account(
            name=PRACTICE_NAME,
            url=url,
            instance=practice["instance"],
            tags=("practice",),
            keeping=Keeping.SESSION,
        ),
        credentials=Credentials(api_key=Secret(practice["api_key"])),
    )
