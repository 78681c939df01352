"""The window's first picture: its areas in their colours, while what stands in them is made."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.views.theme import Tokens


class Areas(NamedTuple):
    """Pixels: how far menus and tool bar reach down, how wide the list is, how high the status bar is."""

    bars: int
    sidebar: int
    status: int


def paint_front(window: QWidget, tokens: Tokens, areas: Areas | None) -> None:
    """Paint the areas where their parts are going to stand; the ground alone where that is not known."""
    painter = QPainter(window)
    painter.fillRect(window.rect(), QColor(tokens.window))
    if areas:
        width, below = window.width(), window.height() - areas.status
        surface, line = QColor(tokens.surface), QColor(tokens.line)
        painter.fillRect(0, 0, areas.sidebar, below, surface)
        painter.fillRect(areas.sidebar, areas.bars, 1, below - areas.bars, line)
        for top, bottom, edge in ((0, areas.bars, areas.bars - 1), (below, window.height(), below)):
            painter.fillRect(0, top, width, bottom - top, surface)
            painter.fillRect(0, edge, width, 1, line)
    painter.end()
