"""Text to read and copy, in a typewriter's letters."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit


class PlainText(QPlainTextEdit):
    """Read-only; Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 0.95)
        self.setFont(font)

    def show_text(self, text: str) -> None:
        """Another text; the same one again keeps place and choice."""
        if text != self.toPlainText():
            self.setPlainText(text)
