"""Whether the desktop was told to keep still."""

import configparser
from collections.abc import Mapping
from pathlib import Path

_GTK = ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini")
_KDE = "kdeglobals"


def prefers_stillness(environment: Mapping[str, str]) -> bool:
    """True when GNOME's or KDE's own settings switch animations off; Qt tells nothing of it on Linux.

    GTK's `gtk-enable-animations` (https://docs.gtk.org/gtk4/property.Settings.gtk-enable-animations.html) and KDE's
    `AnimationDurationFactor`. A file that cannot be read says nothing.
    """
    folder = Path(environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "/"), ".config"))
    gtk = (_value(folder / name, "Settings", "gtk-enable-animations") for name in _GTK)
    factor = _value(folder / _KDE, "KDE", "AnimationDurationFactor")
    return any(value.lower() in {"0", "false"} for value in gtk) or factor in {"0", "0.0"}


def _value(file: Path, section: str, key: str) -> str:
    settings = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        settings.read_string(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return ""
    return settings.get(section, key, fallback="").strip()
