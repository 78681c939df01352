"""Where the window was and how it was divided, from one start to the next."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"


def recall_place(window: QMainWindow, splitter: QSplitter, settings: QSettings) -> None:
    """Put the window where it was left; one that would lie outside all screens stays where it is."""
    if isinstance(geometry := settings.value(_GEOMETRY), QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(sizes := settings.value(_SPLITTER), QByteArray):
        splitter.restoreState(sizes)


def remember_place(window: QMainWindow, splitter: QSplitter, settings: QSettings) -> None:
    """Remember where it is."""
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_SPLITTER, splitter.saveState())


def starts_hidden(settings: QSettings) -> bool:
    """True when the program is to start with its icon in the tray only."""
    return all(str(settings.value(name, "0")) == "1" for name in ("start_hidden", "tray"))
