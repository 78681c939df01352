"""A screen of its own: an X server in memory, a window manager, hands on the keyboard, and a camera."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

LIMIT = 20.0
PAUSE = 0.02
KEY_DELAY_MS = "8"
TOOLS: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
"""The commands that are needed, and Debian's package of each."""


def missing_packages() -> tuple[str, ...]:
    """Debian's packages that would have to be installed before a screen can be had."""
    return tuple(package for command, package in TOOLS.items() if shutil.which(command) is None)


class Screen:
    """`environment` is for whatever shall appear on it."""

    def __init__(self, number: int) -> None:
        self.environment = {"DISPLAY": f":{number}", "PATH": os.environ["PATH"]}

    def press(self, *keys: str) -> None:
        """Press keys one after another, named as X names them: `ctrl+n`, `Tab`, `Return`."""
        self._do("key", "--clearmodifiers", "--delay", KEY_DELAY_MS, *keys)

    def type(self, text: str) -> None:
        """Type a text. It goes through standard input, because arguments can be read by everybody."""
        self._do("type", "--clearmodifiers", "--delay", KEY_DELAY_MS, "--file", "-", said=text)

    def active_title(self) -> str:
        """The title of the window that has the keyboard; empty when none has."""
        return self._do("getactivewindow", "getwindowname", must=False).strip()

    def shot(self, file: Path) -> Path:
        """Keep a picture of the whole screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(file)], env=self.environment, timeout=LIMIT, check=True)
        return file

    def colour(self, x: int, y: int) -> bytes:
        """Red, green and blue of what lies on top there."""
        command = ["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "rgb:-"]
        return subprocess.run(command, env=self.environment, capture_output=True, timeout=LIMIT, check=True).stdout

    def has_window_manager(self) -> bool:
        return bool(self._do("get_num_desktops", must=False).strip())

    def _do(self, *command: str, said: str = "", must: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *command],
            env=self.environment,
            input=said,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        assert not must or done.returncode == 0, f"xdotool {command[0]}: {done.stderr}"
        return done.stdout if done.returncode == 0 else ""


@contextmanager
def screen(home: Path, *, size: str = "1280x860") -> Generator[Screen]:
    """An empty screen with a window manager; `home` is where the latter may look for its settings."""
    # The server picks a free number itself and tells it, so that two runs never meet.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    window_manager: subprocess.Popen[bytes] | None = None
    try:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        assert number, f"Xvfb did not start (exit code {server.wait(LIMIT)})"
        empty = Screen(int(number))
        window_manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=empty.environment | {"HOME": str(home)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(empty.has_window_manager, "the window manager")
        yield empty
    finally:
        for process in (window_manager, server):
            if process is not None:
                end(process)
        if server.stdout is not None:
            server.stdout.close()


def wait_for(condition: Callable[[], object], what: str, limit: float = LIMIT) -> None:
    """Look again and again until the condition holds; an AssertionError after `limit` seconds."""
    ends = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < ends, f"waited {limit:g} s in vain for {what}"
        time.sleep(PAUSE)


def end(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> None:
    """End a process by its id and wait until it is gone."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
