"""A bar that says only that something is under way."""

from PySide6.QtWidgets import QApplication, QProgressBar

STILL = "still"
"""The application's property that is true where the desktop was told to keep still."""


class BusyBar(QProgressBar):
    """Moves to and fro, or stands there filled where nothing shall move; `name` says what is under way."""

    def __init__(self, name: str) -> None:
        super().__init__()
        still = bool(QApplication.instance() and QApplication.instance().property(STILL))  # type: ignore[union-attr]  # it exists
        self.setRange(0, 1 if still else 0)
        self.setValue(1 if still else 0)
        self.setTextVisible(False)
        self.setAccessibleName(name)
