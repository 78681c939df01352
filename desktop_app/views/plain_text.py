"""Text to read and copy, in a typewriter's letters."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit


class PlainText(QPlainTextEdit):
    """Read-only; Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(typewriter())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font().pointSizeF() != typewriter().pointSizeF():
            self.setFont(typewriter())

    def show_text(self, text: str) -> None:
        """Another text; the same one again keeps place and choice."""
        if text != self.toPlainText():
            self.setPlainText(text)


def typewriter() -> QFont:
    """Letters of one width, as large as the others look."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QGuiApplication.font().pointSizeF() * 0.95)
    return font
