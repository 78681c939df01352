"""Where the window was and how it was divided, from one start to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from desktop_app.views.window_front import Areas

if TYPE_CHECKING:
    from desktop_app.views.window_parts import WindowParts

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"
_AREAS = "window/areas"
_DIGITS = 4


def recall_place(window: "WindowParts", settings: QSettings) -> None:
    """Put the window where it was left; one that would lie outside all screens stays where it is."""
    if isinstance(geometry := settings.value(_GEOMETRY), QByteArray):
        window.restoreGeometry(geometry)


def recall_division(window: "WindowParts", settings: QSettings) -> None:
    """Give the list the room it had."""
    if isinstance(sizes := settings.value(_SPLITTER), QByteArray):
        window.splitter.restoreState(sizes)


def recall_areas(settings: QSettings) -> Areas | None:
    """Where the window's parts stood; None before its first start."""
    stored = str(settings.value(_AREAS) or "").split()
    understood = len(stored) == len(Areas._fields) and all(one.isdecimal() and len(one) <= _DIGITS for one in stored)
    return Areas(*map(int, stored)) if understood else None


def remember_areas(window: "WindowParts", settings: QSettings) -> None:
    """Remember where they stand."""
    if window.areas != recall_areas(settings):
        settings.setValue(_AREAS, " ".join(map(str, window.areas)))


def remember_place(window: "WindowParts", settings: QSettings) -> None:
    """Remember where it is."""
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_SPLITTER, window.splitter.saveState())
    remember_areas(window, settings)


def starts_hidden(settings: QSettings) -> bool:
    """True when the program is to start with its icon in the tray only."""
    return all(str(settings.value(name, "0")) == "1" for name in ("start_hidden", "tray"))
