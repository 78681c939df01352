"""Larger or smaller letters in the whole application."""

from PySide6.QtWidgets import QApplication

_SAME_SIZE = 0.01
_OWN = "own size"
"""The property in which the application keeps the size its desktop wishes for."""


def apply_text_size(app: QApplication, percent: int) -> None:
    """Show every text at so many percent of the desktop's own size; what is open follows."""
    font = app.font()
    own = app.property(_OWN)
    if own is None:
        own = font.pointSizeF()
        app.setProperty(_OWN, own)
    wanted = float(own) * percent / 100
    if abs(wanted - font.pointSizeF()) < _SAME_SIZE:
        return
    font.setPointSizeF(wanted)
    # Qt forgets to watch the end of a widget that met the sheet but was never shown, once the sheet is taken away and
    # given again, and the next sheet then touches that widget's freed memory. Dressed widgets are undressed, and watched.
    for widget in app.allWidgets():
        widget.ensurePolished()
    # Widgets that a style sheet dressed keep the font they were dressed in.
    sheet = app.styleSheet()
    app.setStyleSheet("")
    app.setFont(font)
    app.setStyleSheet(sheet)
