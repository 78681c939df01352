"""Which typefaces a line's letters come from where no single one has them all."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

_JAPANESE = QFontDatabase.WritingSystem.Japanese


def lend_japanese() -> None:
    """Let Japanese letters be lent to the application's own typeface, and nothing beside them.

    Left to itself, Qt takes whole runs from a typeface that knows Japanese, with the digits, blanks and brackets in
    them: the 2 of "2 つ" was another than that of "あと 2 つ", and a blank was wider before a name than behind it. With
    both typefaces named it goes letter by letter.
    """
    font = QApplication.font()
    own, lender = QFontInfo(font).family(), QRawFont.fromFont(font, _JAPANESE).familyName()
    # A name that begins with a dot (macOS) is the system's own and not to be asked for.
    if lender not in {"", own} and not own.startswith("."):
        named = QFont(font)
        named.setFamilies([own, lender])
        QApplication.setFont(named)
