"""Larger or smaller letters in the whole application."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton

SMALLEST, LARGEST = 50, 400
"""Percent; a stored number beyond them would leave no window to put it right in."""
_SAME_SIZE = 0.01
_OWN = "own size"
"""The property in which the application keeps the size its desktop wishes for."""


def apply_text_size(app: QApplication, percent: int) -> None:
    """Show every text at so many percent of the desktop's own size, within bounds; what is open follows."""
    font = app.font()
    own = app.property(_OWN)
    if own is None:
        own = font.pointSizeF()
        app.setProperty(_OWN, own)
    wanted = float(own) * min(max(percent, SMALLEST), LARGEST) / 100
    if abs(wanted - font.pointSizeF()) < _SAME_SIZE:
        return
    font.setPointSizeF(wanted)
    # Widgets that a style sheet dressed keep the font they were dressed in.
    sheet = app.styleSheet()
    app.setStyleSheet("")
    # Some stay marked as dressed: those never shown, and those whose metrics were asked for while they were undressed.
    # Qt does not watch the end of a marked widget again, and the sheet after the next touches its freed memory.
    for widget in app.allWidgets():
        widget.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, False)
    app.setFont(font)
    app.setStyleSheet(sheet)
    # What is measured in letters was taken from whatever letters a widget had at its turn; now all have the new ones.
    app.setStyleSheet(f"{sheet.rstrip()}{'' if sheet.endswith(' ') else ' '}")
    for widget in app.allWidgets():
        if isinstance(widget, QPushButton):
            # Once a sheet has given it a size, Qt takes that for the button's own.
            widget.setIconSize(QSize())
