"""The screen's lock on a real bus."""

import contextlib
import subprocess
import threading
from collections.abc import Callable, Generator
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]
from support.keyring_daemon import KeyringDaemon, private_bus, wait_until

from desktop_app.host import screen_lock

OURS, ANOTHER = "/org/freedesktop/login1/session/_31", "/org/freedesktop/login1/session/_32"


class Watched:
    def __init__(self, watch: Callable[[Callable[[], None], Callable[[], bool]], None]) -> None:
        self.times = self.looks = 0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=watch, args=(self._count, self._looked))
        self._thread.start()

    def calm(self) -> int:
        """How often the lock was noticed, when all that was said has been heard."""
        before = self.looks
        wait_until(lambda: self.looks > before + 20, "the watch to have looked around")
        return self.times

    def _looked(self) -> bool:
        self.looks += 1
        return self._ends.is_set()

    def _count(self) -> None:
        self.times += 1

    def close(self) -> None:
        self._ends.set()
        self._thread.join(10)


@pytest.fixture(autouse=True)
def _look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_lock, "STEP_SECONDS", 0.01)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Generator[KeyringDaemon]:
    with private_bus() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@pytest.fixture
def watched(bus: KeyringDaemon) -> Generator[Watched]:
    watching = Watched(screen_lock.watch_session)
    yield watching
    watching.close()


class Logind:
    """Stands for systemd-logind on a bus of its own: it knows one session by the ways in `knows`, and says Lock."""

    def __init__(self, knows: str) -> None:
        self.asked: list[str] = []
        self._knows = knows
        self._connection = open_dbus_connection("SYSTEM")
        Proxy(message_bus, self._connection).RequestName("org.freedesktop.login1")
        self._turn = threading.Lock()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def say(self, path: str, member: str = "Lock", *arguments: bool) -> None:
        interface = "org.freedesktop.login1." + ("Session" if member == "Lock" else "Manager")
        signal = new_signal(DBusAddress(path, interface=interface), member, "b" * len(arguments), arguments)
        with self._turn:
            self._connection.send(signal)

    def close(self) -> None:
        self._ends.set()
        self._thread.join(10)
        self._connection.close()

    def _serve(self) -> None:
        while not self._ends.is_set():
            with contextlib.suppress(TimeoutError):
                question = self._connection.receive(timeout=0.05)
                member = question.header.fields.get(HeaderFields.member)
                if question.header.message_type is MessageType.method_call:
                    self.asked.append(member)
                    with self._turn:
                        self._connection.send(self._answer(question, member))

    def _answer(self, question: Any, member: str) -> Any:
        if member != self._knows:
            return new_error(question, "org.freedesktop.login1.NoSuchSession", "s", ("no",))
        if member == "Get":
            return new_method_return(question, "v", (("(so)", ("1", OURS)),))
        return new_method_return(question, "o", (OURS,))


@pytest.fixture
def logind(bus: KeyringDaemon, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Generator[Logind]:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    monkeypatch.setenv("XDG_SESSION_ID", "1")
    running = Logind(request.param)
    yield running
    running.close()


@pytest.fixture
def watched_system(logind: Logind) -> Generator[Watched]:
    watching = Watched(screen_lock.watch_system)
    yield watching
    watching.close()


def _noticed(logind: Logind, watched: Watched, path: str, member: str, *arguments: bool) -> Callable[[], bool]:
    before = watched.times

    def noticed() -> bool:
        logind.say(path, member, *arguments)
        return watched.times > before

    return noticed


@pytest.mark.parametrize("logind", ["GetSession", "GetSessionByPID", "Get"], indirect=True)
def test_only_the_lock_of_our_own_session_counts(logind: Logind, watched_system: Watched) -> None:
    wait_until(_noticed(logind, watched_system, OURS, "Lock"), "our session's lock to be noticed")
    before = watched_system.calm()

    logind.say(ANOTHER)
    logind.say("/org/freedesktop/login1", "PrepareForSleep", False)

    assert watched_system.calm() == before
    wait_until(_noticed(logind, watched_system, "/org/freedesktop/login1", "PrepareForSleep", True), "the sleep")


@pytest.mark.parametrize("logind", ["nothing"], indirect=True)
def test_where_nobody_knows_our_session_any_lock_counts(logind: Logind, watched_system: Watched) -> None:
    wait_until(_noticed(logind, watched_system, ANOTHER, "Lock"), "a session's lock to be noticed")

    assert logind.asked == ["GetSession", "GetSessionByPID", "Get"]


@pytest.mark.parametrize("logind", ["GetSession"], indirect=True)
def test_a_program_that_is_not_logind_locks_nothing(
    bus: KeyringDaemon, logind: Logind, watched_system: Watched
) -> None:
    wait_until(_noticed(logind, watched_system, OURS, "Lock"), "our session's lock to be noticed")
    other = ["dbus-send", "--session", "--type=signal", OURS, "org.freedesktop.login1.Session.Lock"]
    before = watched_system.calm()

    subprocess.run(other, env=bus.environment, check=True)

    assert watched_system.calm() == before


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
    watched.calm()

    bus.kill_bus()

    watched.close()

    assert watched.times == 0
