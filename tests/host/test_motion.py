import os
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped]
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]
from support.keyring_daemon import private_bus

from desktop_app.host import motion
from desktop_app.host.motion import prefers_stillness


@pytest.mark.parametrize(
    ("file", "text", "still"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = 0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no settings at all", False),
    ],
)
def test_a_desktop_that_shall_keep_still_is_believed(tmp_path: Path, file: str, text: str, *, still: bool) -> None:
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")

    assert prefers_stillness({"XDG_CONFIG_HOME": str(tmp_path)}) is still


def test_a_home_without_settings_says_nothing(tmp_path: Path) -> None:
    assert not prefers_stillness({"HOME": str(tmp_path)})


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Generator[None]:
    """Stands for the desktop's portal: answers one question about GNOME's switch with `request.param`."""
    with private_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        connection = open_dbus_connection()
        Proxy(message_bus, connection).RequestName("org.freedesktop.portal.Desktop")
        serving = threading.Thread(target=_answer, args=(connection, request.param))
        serving.start()
        yield
        serving.join(10)
        connection.close()


def _answer(connection: Any, value: object) -> None:
    question = connection.receive(timeout=5)
    while question.header.message_type is not MessageType.method_call:
        question = connection.receive(timeout=5)
    member = question.header.fields[HeaderFields.member]
    if (member, question.body) != ("Read", ("org.gnome.desktop.interface", "enable-animations")):
        connection.send(new_error(question, "org.freedesktop.portal.Error.NotFound"))
    elif value != "silent":
        connection.send(new_method_return(question, "v", (("v", ("b", value)),)))


@pytest.mark.parametrize(("portal", "still"), [(False, True), (True, False), ("silent", False)], indirect=["portal"])
@pytest.mark.usefixtures("portal")
def test_gnomes_own_switch_is_asked_of_the_portal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, still: bool
) -> None:
    monkeypatch.setattr(motion, "_PATIENCE_SECONDS", 0.2)

    assert prefers_stillness({**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}) is still
