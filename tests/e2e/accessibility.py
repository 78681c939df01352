"""The window as a screen reader sees it: AT-SPI over D-Bus, as at-spi2-core lays it down."""

import subprocess
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, prep_socket  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]
from support.screen import end, wait_for

LAUNCHER: Final = Path("/usr/libexec/at-spi-bus-launcher")
ASKS_QT: Final[Mapping[str, str]] = {
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
}
"""What makes Qt answer although no screen reader announced itself, and not complain when asked about what is gone."""
LIMIT = 20.0
_LAUNCHED = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
_INTERFACE = "org.a11y.atspi"
_STATE_FOCUSED = 12
_STATE_SENSITIVE = 24
_STATE_SHOWING = 25
_MENUS = ("menu item", "popup menu", "menu")
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One control or text; `text` is what can be read in it letter by letter."""

    role: str
    name: str
    description: str
    text: str
    focused: bool
    showing: bool


class ScreenReader:
    """Reads what the programs on this accessibility bus tell about their windows."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def things(self) -> tuple[Thing, ...]:
        """Everything in every window, also what is hidden just now."""
        return tuple(self._below(_ROOT, showing=True, hidden_too=True))

    def visible(self) -> tuple[Thing, ...]:
        """What shows."""
        return tuple(self._below(_ROOT, showing=True, hidden_too=False))

    def focused(self) -> tuple[Thing, ...]:
        """What has the keyboard; nothing else is read, so this takes a third of the time."""
        return tuple(self._below(_ROOT, showing=True, hidden_too=False, focused_only=True))

    def until(self, condition: Callable[[tuple[Thing, ...]], object], what: str) -> None:
        """Read what shows again and again until the condition holds."""
        wait_for(lambda: condition(self.visible()), what)

    def press(self, *names: str) -> None:
        """Do what a click on the thing would; of several with one of these names, on the last that shows and can."""
        place = self._wait_for_place(names, "Action")
        assert self._ask(place, "Action", "DoAction", "i", 0), f"{names[0]} could not be pressed"

    def write(self, name: str, text: str) -> None:
        """Put a text into the field of this name."""
        place = self._wait_for_place((name,), "EditableText")
        assert self._ask(place, "EditableText", "SetTextContents", "s", text), f"{name} took no text"

    def _wait_for_place(self, names: Sequence[str], interface: str) -> tuple[str, str]:
        found: list[tuple[str, str]] = []

        def look() -> bool:
            found.extend(self._places(_ROOT, names, interface))
            return bool(found)

        wait_for(look, f"{names[0]} with an {interface}")
        return found[-1]

    def _places(self, place: tuple[str, str], names: Sequence[str], interface: str) -> Iterator[tuple[str, str]]:
        for child in self._ask(place, "Accessible", "GetChildren") or ():
            states = self._ask(child, "Accessible", "GetState")
            if states is None:
                continue  # it went away while it was looked at
            bits = states[0] | states[1] << 32
            able = _STATE_SENSITIVE if interface == "Action" else _STATE_SHOWING
            # The entries of a menu that is closed do not show and can be chosen all the same.
            if bits & 1 << _STATE_SHOWING or self._ask(child, "Accessible", "GetRoleName") in _MENUS:
                if bits & 1 << able and self._property(child, "Name") in names:
                    interfaces = self._ask(child, "Accessible", "GetInterfaces") or ()
                    if f"{_INTERFACE}.{interface}" in interfaces:
                        yield child
                yield from self._places(child, names, interface)

    def _below(
        self, place: tuple[str, str], *, showing: bool, hidden_too: bool, focused_only: bool = False
    ) -> Iterator[Thing]:
        for child in self._ask(place, "Accessible", "GetChildren") or ():
            states = self._ask(child, "Accessible", "GetState")
            if states is None:
                continue  # it went away while it was looked at
            bits = states[0] | states[1] << 32
            # Qt tells that the entries of a closed combo box show, and that one of them has the keyboard.
            shows = showing and bool(bits & 1 << _STATE_SHOWING)
            if shows or hidden_too:
                focused = shows and bool(bits & 1 << _STATE_FOCUSED)
                if (focused or not focused_only) and (thing := self._read(child, showing=shows, focused=focused)):
                    yield thing
                yield from self._below(child, showing=shows, hidden_too=hidden_too, focused_only=focused_only)

    def _read(self, place: tuple[str, str], *, showing: bool, focused: bool) -> Thing | None:
        name = self._property(place, "Name")
        description = self._property(place, "Description")
        role = self._ask(place, "Accessible", "GetRoleName")
        interfaces = self._ask(place, "Accessible", "GetInterfaces")
        if name is None or description is None or role is None or interfaces is None:
            return None
        text = self._ask(place, "Text", "GetText", "ii", 0, -1) if f"{_INTERFACE}.Text" in interfaces else ""
        return Thing(role=role, name=name, description=description, text=text or "", focused=focused, showing=showing)

    def _property(self, place: tuple[str, str], name: str) -> str | None:
        # Qt answers Get only; GetAll makes it grumble on standard error.
        found = self._call(place, "org.freedesktop.DBus.Properties", "Get", "ss", f"{_INTERFACE}.Accessible", name)
        return None if found is None else str(found[1])

    def _ask(self, place: tuple[str, str], interface: str, method: str, kinds: str = "", *values: object) -> Any:
        return self._call(place, f"{_INTERFACE}.{interface}", method, kinds, *values)

    def _call(self, place: tuple[str, str], interface: str, method: str, kinds: str, *values: object) -> Any:
        """The answer's first value; None when the thing is gone."""
        bus_name, path = place
        address = DBusAddress(path, bus_name=bus_name, interface=interface)
        call = new_method_call(address, method, kinds or None, values)
        answer = self._connection.send_and_get_reply(call, timeout=LIMIT)
        return None if answer.header.message_type is MessageType.error else answer.body[0]


@contextmanager
def screen_reader(environment: Mapping[str, str]) -> Generator[ScreenReader]:
    """The accessibility bus of the screen and the session bus in `environment`; ended with what it started."""
    launcher = subprocess.Popen(
        [str(LAUNCHER), "--launch-immediately"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with _connected(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            bus = Proxy(message_bus, session)
            wait_for(lambda: bus.NameHasOwner(_LAUNCHED.bus_name)[0], "the accessibility bus")
            (address,) = unwrap_msg(session.send_and_get_reply(new_method_call(_LAUNCHED, "GetAddress"), timeout=LIMIT))
        with _connected(address) as connection:
            yield ScreenReader(connection)
    finally:
        end(launcher)


def _connected(address: str) -> DBusConnection:
    path = address.removeprefix("unix:path=").partition(",")[0]
    return DBusConnection(prep_socket(path))
