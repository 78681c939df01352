"""When the screen is locked or the computer goes to sleep, as D-Bus tells it on Linux desktops.

Interfaces: org.freedesktop.ScreenSaver and its GNOME, Cinnamon and MATE kin on the session bus (ActiveChanged),
org.freedesktop.login1 on the system bus (Session.Lock, Manager.PrepareForSleep).
"""

import contextlib
import logging
import sys
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)

STEP_SECONDS = 1.0
"""How soon a watch notices that it shall end."""
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


def watch_session(locked: Callable[[], None], ends: Callable[[], bool]) -> None:
    """Call `locked` each time the screen saver takes over, until `ends`. Returns at once where there is no bus."""
    _watch("SESSION", [("ActiveChanged", interface, None) for interface in _SAVERS], locked, ends)


def watch_system(locked: Callable[[], None], ends: Callable[[], bool]) -> None:
    """Call `locked` each time the session is locked or the computer goes to sleep, until `ends`."""
    rules = [
        ("Lock", "org.freedesktop.login1.Session", None),
        ("PrepareForSleep", "org.freedesktop.login1.Manager", "/org/freedesktop/login1"),
    ]
    _watch("SYSTEM", rules, locked, ends)


def _watch(
    bus: str, rules: list[tuple[str, str, str | None]], locked: Callable[[], None], ends: Callable[[], bool]
) -> None:
    if sys.platform in {"win32", "darwin"}:
        return
    from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]  # noqa: PLC0415  # on the watch's thread
    from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]  # noqa: PLC0415  # as above

    try:
        connection = open_dbus_connection(bus=bus)
    except (OSError, KeyError, RuntimeError, ValueError) as error:
        logger.info("no %s bus to learn from that the screen is locked: %s", bus.lower(), type(error).__name__)
        return
    with contextlib.closing(connection):
        try:
            for member, interface, path in rules:
                rule = MatchRule(type="signal", interface=interface, member=member, path=path)
                Proxy(message_bus, connection, timeout=5).AddMatch(rule)
            while not ends():
                with contextlib.suppress(TimeoutError):
                    if _says_locked(connection.receive(timeout=STEP_SECONDS)):
                        locked()
        except (OSError, EOFError) as error:
            logger.info("the %s bus ended: %s", bus.lower(), type(error).__name__)


def _says_locked(message: Any) -> bool:  # noqa: ANN401  # jeepney has no types
    from jeepney import HeaderFields  # noqa: PLC0415  # loaded by now

    member = message.header.fields.get(HeaderFields.member)
    return member == "Lock" or (member in {"ActiveChanged", "PrepareForSleep"} and message.body == (True,))
