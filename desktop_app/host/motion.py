"""Whether the desktop was told to keep still."""

import configparser
import contextlib
import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

_GTK = ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini")
_KDE = "kdeglobals"
_PORTAL = "org.freedesktop.portal.Desktop"
_PORTAL_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_GNOME = ("org.gnome.desktop.interface", "enable-animations")
_PATIENCE_SECONDS = 2.0


def prefers_stillness(environment: Mapping[str, str]) -> bool:
    """True when GNOME's switch, GTK's or KDE's settings turn animations off; Qt tells nothing of it on Linux.

    GTK's `gtk-enable-animations` (https://docs.gtk.org/gtk4/property.Settings.gtk-enable-animations.html) and KDE's
    `AnimationDurationFactor` stand in files, of which one that cannot be read says nothing. GNOME's switch is in dconf
    and is asked of the desktop's portal, which may take two seconds: for a worker thread.
    """
    folder = Path(environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "/"), ".config"))
    gtk = (_value(folder / name, "Settings", "gtk-enable-animations") for name in _GTK)
    factor = _value(folder / _KDE, "KDE", "AnimationDurationFactor")
    if any(value.lower() in {"0", "false"} for value in gtk) or factor in {"0", "0.0"}:
        return True
    return _told_by_portal(environment) is False


def _value(file: Path, section: str, key: str) -> str:
    settings = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        settings.read_string(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return ""
    return settings.get(section, key, fallback="").strip()


def _told_by_portal(environment: Mapping[str, str]) -> object:
    """GNOME's switch (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html).

    None where there is no portal, or where it does not know of such a switch.
    """
    if sys.platform in {"win32", "darwin"} or not environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    from jeepney import (  # type: ignore[import-untyped]  # noqa: PLC0415  # on the worker
        DBusAddress,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # noqa: PLC0415  # as above

    portal = DBusAddress(_PORTAL_PATH, _PORTAL, _SETTINGS)
    try:
        with contextlib.closing(open_dbus_connection("SESSION")) as connection:
            question = new_method_call(portal, "Read", "ss", _GNOME)
            answer = connection.send_and_get_reply(question, timeout=_PATIENCE_SECONDS)
    except (OSError, EOFError, KeyError, RuntimeError, ValueError) as error:
        logger.info("the desktop's portal tells nothing of motion: %s", type(error).__name__)
        return None
    return _unwrapped(answer.body) if answer.header.message_type is MessageType.method_return else None


def _unwrapped(body: Any) -> object:  # noqa: ANN401  # jeepney has no types
    """What is in an answer: portals put it into one variant, or into two."""
    (value,) = body
    while isinstance(value, tuple):
        value = value[-1]
    return value
