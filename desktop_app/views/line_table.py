"""A table of accounts on their way in or out: a box to choose, how each stands, and why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from desktop_app.views.labels import plain_tooltip, with_letters
from desktop_app.views.language import together, tr, translated
from desktop_app.views.theme import tokens_of
from desktop_app.views.unbroken import unbroken

if TYPE_CHECKING:
    from desktop_app.domain.dialogs import Line

_Index = QModelIndex | QPersistentModelIndex
_NAME, _WORD, _SENTENCE = range(3)
_HEIGHT = 200
_ROWS = 6
"""The heading and some lines; `_HEIGHT` is enough for them beside letters of the usual size."""
_ROOM = 12
_LEAST = 120
"""Pixels of the names, beside letters of the usual size."""


class LineTable(QTreeWidget):
    """Lines that cannot be chosen have no box; Space ticks. A sentence takes as many lines as it needs."""

    chosen_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels([tr("Account"), tr("State"), tr("What it says")])
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setItemDelegate(_Delegate(self))
        self.setMinimumHeight(max(_HEIGHT, _ROWS * row_size().height()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_WORD, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.sectionResized.connect(self.scheduleDelayedItemsLayout)
        header.sectionResized.connect(self._remember)
        self._dragged = False
        """Somebody chose the names' width."""
        self._lines: tuple[Line, ...] = ()
        self._items: list[QTreeWidgetItem] = []
        self.itemChanged.connect(self._follow)

    def show_lines(self, lines: "tuple[Line, ...]") -> None:
        """Show these, each box as the line has it."""
        self.blockSignals(True)
        self.clear()
        self._lines = lines
        self._items = []
        tokens = tokens_of(self.palette())
        for line in lines:
            texts = [translated(text) for text in (line.name, line.word, line.sentence)]
            item = QTreeWidgetItem(texts)
            item.setForeground(_WORD, QColor(getattr(tokens, line.tone.value)))
            item.setToolTip(_SENTENCE, plain_tooltip(line.sentence))
            item.setToolTip(_NAME, plain_tooltip(line.name))
            item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, together(", ", texts))
            if line.possible:
                item.setCheckState(_NAME, Qt.CheckState.Checked if line.chosen else Qt.CheckState.Unchecked)
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self._items.append(item)
        self.addTopLevelItems(self._items)
        self.blockSignals(False)
        if self._items:
            self.setCurrentItem(self._items[0])
        self._share()
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the names what the longest needs, and the sentences what they leave, at least about as much."""
        if self._dragged:
            return
        room = self.viewport().width() - self.header().sectionSize(_WORD)
        # The view itself would measure a name as if it might go on behind a hyphen.
        longest = max((self.fontMetrics().horizontalAdvance(translated(line.name)) for line in self._lines), default=0)
        box = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        needed = max(longest + box + 3 * _ROOM, self.header().sectionSizeHint(_NAME))
        self.header().resizeSection(_NAME, max(min(needed, room // 2), with_letters(_LEAST)))

    @Slot(int)
    def _remember(self, column: int) -> None:
        if column == _NAME and QGuiApplication.mouseButtons():
            self._dragged = True

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the ticked lines."""
        return tuple(
            number
            for number, line in enumerate(self._lines)
            if line.possible and self._items[number].checkState(_NAME) is Qt.CheckState.Checked
        )

    @Slot(QTreeWidgetItem, int)
    def _follow(self, item: QTreeWidgetItem, column: int) -> None:
        del item
        if column == _NAME:
            self.chosen_changed.emit()


class _Delegate(QStyledItemDelegate):
    """As high as the wrapped sentence; a name without a box stands under those that have one."""

    def __init__(self, table: LineTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = QSize(super().sizeHint(option, index).width(), row_size().height())
        if index.column() == _WORD:
            size.setWidth(size.width() + with_letters(_ROOM))
        if index.column() == _SENTENCE:
            metrics, wrap = option.fontMetrics, Qt.TextFlag.TextWordWrap
            # Letters that another font has to lend are measured a little too narrow.
            width = round(0.95 * self._table.columnWidth(_SENTENCE)) - _ROOM
            text = unbroken(str(index.data()))
            high = metrics.boundingRect(0, 0, width, 0, wrap, text).height()
            # And too low, which several lines would not forgive.
            size.setHeight(_ROOM + max(metrics.height(), high * 6 // 5 if high > metrics.height() else high))
        return size

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == _SENTENCE:
            option.text = unbroken(option.text)
        feature = QStyleOptionViewItem.ViewItemFeature
        if index.column() == _NAME and not option.features & feature.HasCheckIndicator:
            style, table = self._table.style(), self._table
            box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, table)
            option.features |= feature.HasDecoration
            option.decorationSize = QSize(box, 1)


def row_size() -> QSize:
    """A row's height; left to itself the table would measure it before the style sheet comes."""
    return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _ROOM)
