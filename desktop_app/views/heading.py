"""The headings of a table: what sorts has a mark beside its words, and the keyboard sorts as the mouse does.

Qt's own mark stands above the words, where there is no room for one that can be seen.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QTreeView

from desktop_app.views.announce import announce
from desktop_app.views.icons import pixmap
from desktop_app.views.labels import with_letters
from desktop_app.views.language import tr
from desktop_app.views.theme import tokens_of

_MARK = 10
_GAP = 4
"""Pixels beside letters of the usual size."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PRESSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Heading(QHeaderView):
    """Left and Right go from one heading to the next, Space sorts by it; `sectionClicked` tells of both."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._current = 0
        """The visual place of the heading the keyboard is on."""
        self._view = view
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Headings"))
        self.setAccessibleDescription(tr("Left and Right choose a heading, Space sorts by it"))

    def sectionSizeFromContents(self, place: int) -> QSize:
        # For every heading, so that none moves when another one sorts.
        size = super().sectionSizeFromContents(place)
        return QSize(size.width() + with_letters(_MARK + _GAP), size.height())

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        painter.save()
        super().paintSection(painter, rect, place)
        painter.restore()
        # Not of its own palette: the style sheet lets its ground shine through, which has no lightness.
        tokens = tokens_of(QGuiApplication.palette())
        if place == self.sortIndicatorSection():
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            side = with_letters(_MARK)
            # The colour is that of the words, see the style sheet.
            mark = pixmap("sort-up" if up else "sort-down", tokens.muted, side, self.devicePixelRatioF())
            painter.drawPixmap(self._mark_at(rect, place, side), mark)
        if self.hasFocus() and self.visualIndex(place) == self._current:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _mark_at(self, rect: QRect, place: int, side: int) -> QRect:
        """Behind the words, or before those of figures, which end where the figures do."""
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = rect
        room = self.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, self)
        model, across = self.model(), self.orientation()
        width = self.fontMetrics().horizontalAdvance(str(model.headerData(place, across)))
        alignment = Qt.AlignmentFlag(model.headerData(place, across, Qt.ItemDataRole.TextAlignmentRole))
        away = width + with_letters(_GAP)
        if alignment & Qt.AlignmentFlag.AlignRight:
            left = max(room.right() - away - side + 2, room.left())
        else:
            left = min(room.left() + away, room.right() - side)
        return QRect(left, rect.center().y() - side // 2 + 1, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self._current + _STEPS[key])
        elif key in _PRESSES:
            self._press()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _go(self, current: int) -> None:
        self._current = min(max(current, 0), self.count() - 1)
        self.viewport().update()
        place, spoken = self.logicalIndex(self._current), Qt.ItemDataRole.AccessibleTextRole
        bar, begin, width = self._view.horizontalScrollBar(), self.sectionPosition(place), self.sectionSize(place)
        bar.setValue(min(begin, max(bar.value(), begin + width - self.viewport().width())))
        announce(self, str(self.model().headerData(place, self.orientation(), spoken)))

    def _press(self) -> None:
        place = self.logicalIndex(self._current)
        up = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.setSortIndicator(place, Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder)
        self.sectionClicked.emit(place)
