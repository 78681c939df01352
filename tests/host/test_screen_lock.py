"""The screen's lock on a real bus."""

import subprocess
import threading
from collections.abc import Generator

import pytest
from support.keyring_daemon import KeyringDaemon, private_bus, wait_until

from desktop_app.host import screen_lock


class Watched:
    def __init__(self) -> None:
        self.times = 0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=screen_lock.watch_session, args=(self._count, self._ends.is_set))
        self._thread.start()

    def _count(self) -> None:
        self.times += 1

    def close(self) -> None:
        self._ends.set()
        self._thread.join(10)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Generator[KeyringDaemon]:
    with private_bus() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@pytest.fixture
def watched(bus: KeyringDaemon) -> Generator[Watched]:
    watching = Watched()
    yield watching
    watching.close()


def say(bus: KeyringDaemon, interface: str, *, active: bool) -> None:
    command = [
        "dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver", f"{interface}.ActiveChanged",
        f"boolean:{str(active).lower()}",
    ]  # fmt: skip
    subprocess.run(command, env=bus.environment, check=True)


@pytest.mark.parametrize("interface", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_locked_screen_is_noticed(bus: KeyringDaemon, watched: Watched, interface: str) -> None:
    def noticed() -> bool:
        say(bus, interface, active=True)
        return watched.times > 0

    wait_until(noticed, "the locked screen to be noticed")


def test_an_unlocked_screen_and_another_programs_signal_are_not(bus: KeyringDaemon, watched: Watched) -> None:
    say(bus, "org.freedesktop.ScreenSaver", active=False)
    say(bus, "org.example.Other", active=True)

    def noticed() -> bool:
        say(bus, "org.freedesktop.ScreenSaver", active=True)
        return watched.times > 0

    wait_until(noticed, "the locked screen to be noticed")
    seen = watched.times

    say(bus, "org.freedesktop.ScreenSaver", active=False)
    say(bus, "org.example.Other", active=True)
    watched.close()

    assert watched.times <= seen + 1


def test_without_a_bus_it_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    screen_lock.watch_session(lambda: None, lambda: False)


def test_it_ends_when_the_bus_does(bus: KeyringDaemon, watched: Watched) -> None:
    bus.kill_bus()

    watched.close()

    assert watched.times == 0
