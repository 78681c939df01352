"""Widgets in a row that goes on in the next line where the width ends, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop_app.views.labels import Label, with_letters

_Sized = tuple[QLayoutItem, QSize, bool]
"""An item, what it gets, and whether it takes what is left of its line."""


class Flow(QLayout):
    """As wide as its widest widget at least; `spacing` is between widgets and between lines.

    Widgets that expand share what is left of their line; those whose own width is ignored take nothing else. Without
    any such, lines are about as long as each other, so that none ends up alone. With `ending`, lines without such a
    widget stand at the right, as buttons do.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, ending: bool = False) -> None:
        super().__init__(parent)
        self._ending = ending
        self._items: list[QLayoutItem] = []
        self._heights: dict[tuple[int, ...], int] = {}
        """What was asked since something changed; Qt asks a dozen times for the same width."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one that is there."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        hints = [item.sizeHint() for item in self._shown()]
        asked = (width, *(length for hint in hints for length in (hint.width(), hint.height())))
        if asked not in self._heights:
            margins = self.contentsMargins()
            inside = self._arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), place=False)
            self._heights[asked] = inside + margins.top() + margins.bottom()
        return self._heights[asked]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        spare = max(0, rect.height() - self.heightForWidth(rect.width()))
        self._arrange(inside.translated(0, spare // 2), place=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._shown()]
        least = QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))
        return least.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Put the widgets into lines, in the middle of each; the height that takes."""
        y, spacing = rect.top(), self.spacing()
        for item in self._items if place else ():
            if _is_empty(item):
                item.setGeometry(QRect(rect.topLeft(), QSize()))
        for line in self._lines(rect.width()):
            self._stretch(line, rect.width())
            x, height = rect.left(), max(size.height() for _, size, _ in line)
            if self._ending:
                x += max(0, rect.width() - sum(size.width() + spacing for _, size, _ in line) + spacing)
            for item, size, _ in line:
                if place:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + spacing
            y += height + spacing
        return max(0, y - spacing - rect.top())

    def _stretch(self, line: list[_Sized], width: int) -> None:
        growing = [size for _, size, grows in line if grows]
        if growing:
            left = width - sum(size.width() for _, size, _ in line) - self.spacing() * (len(line) - 1)
            for size in growing:
                size.setWidth(size.width() + max(left, 0) // len(growing))
        for item, size, _ in line:
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not _is_empty(item)]

    def _lines(self, width: int) -> list[list[_Sized]]:
        sized: list[_Sized] = []
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            sized.append((item, size, _grows(item)))
        lines = self._filled(sized, width)
        if len(lines) > 1 and not any(grows for _, _, grows in sized):
            least = max(size.width() for _, size, _ in sized)
            while least < width:
                middle = (least + width) // 2
                if len(self._filled(sized, middle)) > len(lines):
                    least = middle + 1
                else:
                    width = middle
            lines = self._filled(sized, width)
        return lines

    def _filled(self, sized: list[_Sized], width: int) -> list[list[_Sized]]:
        """As many in each line as it takes; with `ending` the last line is the full one."""
        lines: list[list[_Sized]] = []
        left, spacing = 0, self.spacing()
        backwards = self._ending and not any(grows for _, _, grows in sized)
        for one in reversed(sized) if backwards else sized:
            needed = one[1].width()
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(one)
            left -= needed + spacing
        return [line[::-1] for line in reversed(lines)] if backwards else lines


class Together(QWidget):
    """Widgets that go on in the next line with each other, as the buttons of one purpose do."""

    def __init__(self, *widgets: QWidget, spacing: int = 10, ending: bool = False) -> None:
        super().__init__()
        self.row = Flow(self, spacing=spacing, ending=ending)
        self.add(*widgets)

    def add(self, *widgets: QWidget) -> None:
        """Put more behind the others."""
        for widget in widgets:
            self.row.addWidget(widget)


class Passage(QWidget):
    """Texts in a row: as wide as the longest line up to `comfortable` pixels beside letters of the usual size.

    Left to themselves wrapped labels want to be narrow and high.
    """

    def __init__(self, comfortable: int) -> None:
        super().__init__()
        self._comfortable = comfortable
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        longest = max((one.fontMetrics().horizontalAdvance(one.text()) for one in self.findChildren(Label)), default=0)
        return QSize(max(hint.width(), min(longest, with_letters(self._comfortable))), hint.height())


def _is_empty(item: QLayoutItem) -> bool:
    """True also of a group that shows nothing now."""
    widget = item.widget()
    return item.isEmpty() or (isinstance(widget, Together) and widget.row.isEmpty())


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    ignored = widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    return ignored or bool(item.expandingDirections() & Qt.Orientation.Horizontal)
