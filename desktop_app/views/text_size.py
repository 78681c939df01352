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
    # Once a sheet is taken away and given again, Qt does not watch the end of widgets that met it but were never shown,
    # and the next sheet touches their freed memory. Those that are dressed now are undressed first, and watched again.
    for widget in app.allWidgets():
        widget.ensurePolished()
    # Widgets that a style sheet dressed keep the font they were dressed in.
    sheet = app.styleSheet()
    app.setStyleSheet("")
    app.setFont(font)
    app.setStyleSheet(sheet)
