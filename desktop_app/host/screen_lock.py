"""When the screen is locked or the computer goes to sleep, as D-Bus tells it on Linux desktops.

Interfaces: org.freedesktop.ScreenSaver and its GNOME, Cinnamon and MATE kin on the session bus (ActiveChanged),
org.freedesktop.login1 on the system bus (Session.Lock, Manager.PrepareForSleep). Every session of the computer says
Lock there, so which one is ours is asked first: by XDG_SESSION_ID, by our process, by the user's display.
"""

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterable, Mapping
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
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_QUESTION_SECONDS = 5.0

Rule = Mapping[str, str | None]
"""What a signal has to be like, as the fields of a D-Bus match rule; None stands for anything."""


def watch_session(locked: Callable[[], None], ends: Callable[[], bool]) -> None:
    """Call `locked` each time the screen saver takes over, until `ends`. Returns at once where there is no bus."""
    rules: list[Rule] = [{"member": "ActiveChanged", "interface": interface, "path": None} for interface in _SAVERS]
    _watch("SESSION", lambda _: rules, locked, ends)


def watch_system(locked: Callable[[], None], ends: Callable[[], bool]) -> None:
    """Call `locked` each time our session is locked or the computer goes to sleep, until `ends`.

    Where it cannot be told which session is ours, any that is locked counts: to lock once too often harms nobody.
    """
    _watch("SYSTEM", _login_rules, locked, ends)


def _login_rules(connection: Any) -> list[Rule]:  # noqa: ANN401  # jeepney has no types
    return [
        {"sender": _LOGIN, "member": "Lock", "interface": f"{_LOGIN}.Session", "path": _own_session(connection)},
        {"sender": _LOGIN, "member": "PrepareForSleep", "interface": f"{_LOGIN}.Manager", "path": _LOGIN_PATH},
    ]


def _own_session(connection: Any) -> str | None:  # noqa: ANN401  # jeepney has no types
    from jeepney import (  # type: ignore[import-untyped]  # noqa: PLC0415  # loaded by now
        DBusAddress,
        MessageType,
        Properties,
        new_method_call,
    )

    manager = DBusAddress(_LOGIN_PATH, _LOGIN, f"{_LOGIN}.Manager")
    # A program that the user's own service manager started, as GNOME does, belongs to no session; the display does.
    user = DBusAddress(f"{_LOGIN_PATH}/user/self", _LOGIN, f"{_LOGIN}.User")
    questions = [new_method_call(manager, "GetSessionByPID", "u", (0,)), Properties(user).get("Display")]
    if named := os.environ.get("XDG_SESSION_ID"):
        questions.insert(0, new_method_call(manager, "GetSession", "s", (named,)))
    for question in questions:
        with contextlib.suppress(TimeoutError):
            answer = connection.send_and_get_reply(question, timeout=_QUESTION_SECONDS)
            if answer.header.message_type is MessageType.method_return and (path := _path_in(answer.body)):
                return path
    return None


def _path_in(body: tuple[Any, ...]) -> str:
    """A session's path: the answer itself, or the second half of the user's display, which is `("so", (id, path))`."""
    match body:
        case (str(path),) | (("(so)", (_, str(path))),):
            return path if path != "/" else ""
        case _:
            return ""


def _watch(
    bus: str, rules_of: Callable[[Any], list[Rule]], locked: Callable[[], None], ends: Callable[[], bool]
) -> None:
    if sys.platform in {"win32", "darwin"}:
        return
    from jeepney import MatchRule, message_bus  # noqa: PLC0415  # on the watch's thread
    from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]  # noqa: PLC0415  # as above

    try:
        connection = open_dbus_connection(bus=bus)
    except (OSError, KeyError, RuntimeError, ValueError) as error:
        logger.info("no %s bus to learn from that the screen is locked: %s", bus.lower(), type(error).__name__)
        return
    with contextlib.closing(connection):
        try:
            rules = rules_of(connection)
            for rule in rules:
                Proxy(message_bus, connection, timeout=_QUESTION_SECONDS).AddMatch(MatchRule(type="signal", **rule))
            while not ends():
                with contextlib.suppress(TimeoutError):
                    if _says_locked(connection.receive(timeout=STEP_SECONDS), rules):
                        locked()
        except (OSError, EOFError) as error:
            logger.info("the %s bus ended: %s", bus.lower(), type(error).__name__)


def _says_locked(message: Any, rules: Iterable[Rule]) -> bool:  # noqa: ANN401  # jeepney has no types
    from jeepney import HeaderFields  # noqa: PLC0415  # loaded by now

    fields = message.header.fields
    said = {name: fields.get(HeaderFields[name]) for name in ("member", "interface", "path")}
    # Somebody may also send a signal to us alone, which no rule of the bus holds back.
    expected = any(all(rule[name] in {None, one} for name, one in said.items()) for rule in rules)
    return expected and (said["member"] == "Lock" or message.body == (True,))
