"""A real GNOME Keyring of its own: private bus, private home, ended by process id."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

BUS_NAME = "org.freedesktop.secrets"
LIMIT = 20.0
PASSWORD = "test"

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Look again and again until the condition holds; an AssertionError after LIMIT seconds."""
    ends = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < ends, f"waited {LIMIT:g} s in vain for {what}"
        time.sleep(0.01)


class KeyringDaemon:
    """`environment` is for child processes; for this process, set DBUS_SESSION_BUS_ADDRESS to `address`."""

    def __init__(self, sockets: Path, home: Path) -> None:
        self._home = home
        self._runtime = sockets / "run"
        self._socket = sockets / "bus"
        self._config = sockets / "bus.conf"
        for one in (self._home, self._runtime):
            one.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.address = f"unix:path={self._socket}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_DATA_HOME": str(self._home / ".local/share"),
            "XDG_CONFIG_HOME": str(self._home / ".config"),
            "XDG_STATE_HOME": str(self._home / ".local/state"),
            "XDG_CACHE_HOME": str(self._home / ".cache"),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The daemon's process id."""
        assert self._daemon is not None
        return self._daemon.pid

    @property
    def running(self) -> bool:
        """False when the daemon ended by itself."""
        return self._daemon is not None and self._daemon.poll() is None

    def start_bus(self) -> None:
        self._config.write_text(BUS_CONFIG.format(socket=self._socket), "utf-8")
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--nofork", f"--config-file={self._config}"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._socket.exists, "the bus")

    def start(self, password: str = PASSWORD) -> None:
        """Start the keyring, its login collection unlocked (when the password is the one of the first start)."""
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(password.encode())
        self._daemon.stdin.close()
        wait_until(lambda: self._reply("NameHasOwner", BUS_NAME) == "true", "the keyring's name on the bus")

    def kill(self) -> None:
        """End the keyring as a crash would."""
        self._end(self._daemon)
        self._daemon = None
        wait_until(lambda: self._reply("NameHasOwner", BUS_NAME) == "false", "the keyring to leave the bus")

    def stop(self) -> None:
        """Hang the keyring."""
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let a hung keyring go on."""
        os.kill(self.pid, signal.SIGCONT)

    def lock(self) -> None:
        """Lock the default collection."""
        self._send(
            BUS_NAME,
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.Lock",
            "array:objpath:/org/freedesktop/secrets/aliases/default",
        )

    def has_owner(self, name: str) -> bool:
        """Whether somebody has that name on the bus."""
        return self._reply("NameHasOwner", name) == "true"

    def kill_bus(self) -> None:
        """End the bus; nothing can be reached any more."""
        self._end(self._bus)
        self._bus = None

    def close(self) -> None:
        """End everything."""
        self._end(self._daemon)
        self._end(self._bus)

    def _reply(self, method: str, argument: str) -> str:
        path = "/org/freedesktop/DBus"
        answer = self._send("org.freedesktop.DBus", path, f"org.freedesktop.DBus.{method}", f"string:{argument}")
        return answer.split()[-1] if answer else ""

    def _send(self, destination: str, path: str, method: str, argument: str) -> str:
        command = ["dbus-send", "--session", "--print-reply", f"--dest={destination}", path, method, argument]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout

    @staticmethod
    def _end(process: subprocess.Popen[bytes] | None) -> None:
        if process is not None and process.poll() is None:
            process.kill()
            process.wait(timeout=LIMIT)


@contextmanager
def private_bus(home: Path | None = None) -> Generator[KeyringDaemon]:
    """A bus with nothing on it yet; `start()` starts the keyring. `home` is its HOME, a temporary one by default."""
    # A socket's path has 107 bytes at most, and pytest's folders are longer than that.
    with TemporaryDirectory(prefix="qk-") as folder:
        daemon = KeyringDaemon(Path(folder), home or Path(folder, "home"))
        try:
            daemon.start_bus()
            yield daemon
        finally:
            daemon.close()


@contextmanager
def keyring_daemon(home: Path | None = None, password: str = PASSWORD) -> Generator[KeyringDaemon]:
    """A bus with an unlocked GNOME Keyring on it; give `environment` to what shall use it."""
    with private_bus(home) as daemon:
        daemon.start(password)
        yield daemon
