"""A bar that says only that something is under way."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QProgressBar

STILL = "still"
"""The application's property that is true where the desktop, or the program, was told to keep still."""


class BusyBar(QProgressBar):
    """Moves to and fro, or stands there filled where nothing shall move; `name` says what is under way."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._follow()
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:
        # What the desktop wishes is known late, and may be chosen otherwise.
        self._follow()
        super().showEvent(event)

    def _follow(self) -> None:
        application = QApplication.instance()
        still = bool(application and application.property(STILL))
        self.setRange(0, 1 if still else 0)
        self.setValue(1 if still else 0)
