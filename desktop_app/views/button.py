"""A button of a dialog, or of the lock."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Button(QPushButton):
    """Return presses the one that has the focus, as Space does; Qt would press the dialog's default one instead."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN:
            self.click()
        else:
            super().keyPressEvent(event)
