"""The scrolling column a tab consists of."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.views.labels import with_letters

SIDE = 26
"""The free space left and right of a column, in pixels."""
_LEAST = 48
"""Pixels of height that are enough to scroll in, where there is no room."""
_AROUND = 24
"""What shows above and below of what has the keyboard, in pixels."""
_LOW = 440
"""Pixels of height beside letters of the usual size."""


class Page(QScrollArea):
    """What does not fit scrolls; the right edge stays where it is when the scroll bar comes."""

    def __init__(self, name: str, *, widest: int = 0, side: int = SIDE) -> None:
        super().__init__()
        self._side = side
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its contents take the focus and are scrolled into view; the area itself would be a stop for nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = self._inside = QWidget()
        inside.setObjectName("page")
        if widest:
            inside.setMaximumWidth(widest)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(side, 16, side, 14)
        self.column.setSpacing(12)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # it exists

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Qt scrolls to the caret of what Tab reaches within the page, and not at all to what it enters the page by."""
        if new is not None and self.isVisible() and self._inside.isAncestorOf(new):
            # What came or went under the last field has moved this one.
            self.column.activate()
            # ensureWidgetVisible is content with a line edit's cursor, and leaves the rest below the edge.
            middle = new.mapTo(self._inside, new.rect().center())
            room = min(new.height() // 2 + _AROUND, self.viewport().height() // 2)
            self.ensureVisible(middle.x(), middle.y(), 0, room)

    @Slot()
    def _keep_edge(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        margins = self.column.contentsMargins()
        margins.setRight(max(self._side - taken, 6 if taken else 0))
        self.column.setContentsMargins(margins)

    def set_ends(self, top: int, bottom: int) -> None:
        """The free space above and below of the column, in pixels."""
        margins = self.column.contentsMargins()
        margins.setTop(top)
        margins.setBottom(bottom)
        self.column.setContentsMargins(margins)


def is_low(widget: QWidget) -> bool:
    """True where what it holds has so little height that free space around it is better given to it."""
    return widget.height() < with_letters(_LOW)
