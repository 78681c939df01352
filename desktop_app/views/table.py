"""A table one can sort, that keeps its choice and its order while its contents change."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from desktop_app.views.announce import announce
from desktop_app.views.heading import Heading
from desktop_app.views.labels import with_letters
from desktop_app.views.language import translated
from desktop_app.views.table_rows import Column, Line, TableRows
from desktop_app.views.theme import tokens_of

_MEASURE = 100
"""Pixels, to see by how much the letters grew."""


class Table(QTreeView):
    """Rows of cells; Return or a double click opens one."""

    chosen_changed = Signal()
    opened = Signal(str)
    """key of the row"""
    current_changed = Signal()
    """the keyboard is on another row, or that row says something else"""
    arranged = Signal()
    """somebody gave a column another width or place, or sorted by another"""

    def __init__(self, name: str, columns: Sequence[Column], *, several: bool = False) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._stretched = next((place for place, column in enumerate(self._columns) if column.stretch), -1)
        self._letters = with_letters(_MEASURE)
        self._arranging = True
        """A column gets its width from here, not from somebody's mouse."""
        self._model = TableRows(self._columns, self, in_sight=lambda: self.places_in_sight)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = Heading(self)
        self.setHeader(header)
        header.setSectionsClickable(True)  # a tree takes that away from the heading it is given
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(self._stretched < 0)
        header.ensurePolished()
        for place, column in enumerate(self._columns):
            # Some languages need more for a heading than for what stands below it.
            header.resizeSection(place, max(with_letters(column.width), header.sectionSizeHint(place)))
        self._arranging = False
        header.sectionResized.connect(self._note_width)
        header.sectionMoved.connect(self.arranged)
        header.sectionClicked.connect(self._sort_anew)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.selectionModel().currentRowChanged.connect(self.current_changed)

    def show_rows(self, rows: Sequence[Line]) -> None:
        """Show these in the order the table is sorted by; what was chosen stays chosen."""
        self._model.show(rows)
        self.current_changed.emit()

    def sort_by(self, place: int, *, descending: bool = False) -> None:
        """Sort by this column from now on."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.header().setSortIndicator(place, order)
        self._sort(place, order)

    def arrangement(self) -> tuple[QByteArray, int]:
        """Widths, places and order of the columns for `recall`, and how large the letters are that they go with."""
        return self.header().saveState(), self._letters

    def recall(self, columns: QByteArray, letters: int) -> None:
        """Arrange the columns as they were beside letters of that size; another table's arrangement changes nothing."""
        header = self.header()
        self._arranging = True
        if header.restoreState(columns):
            header.setSortIndicatorShown(False)
            self._widen(self._letters / (letters if letters > 0 else self._letters))
            if header.sortIndicatorSection() >= 0:
                self._sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._arranging = False
        self._stretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        letters = with_letters(_MEASURE)
        if event.type() == QEvent.Type.StyleChange and letters != self._letters:
            self._arranging = True
            self._widen(letters / self._letters)
            self._arranging = False
            self._letters = letters
            self._stretch()

    def _widen(self, factor: float) -> None:
        header = self.header()
        for place in range(header.count()):
            header.resizeSection(place, round(header.sectionSize(place) * factor))

    @Slot(int)
    def _note_width(self, place: int) -> None:
        if self._arranging:
            return
        self._stretch()
        if place != self._filling:
            self.arranged.emit()

    @property
    def _filling(self) -> int:
        """The column whose width is what the others leave."""
        return self._stretched if self._stretched >= 0 else self.header().logicalIndex(self.header().count() - 1)

    def _stretch(self) -> None:
        """Give one column what the others leave; Qt's own stretching would squeeze it to nothing."""
        if self._stretched < 0:
            return
        header, place = self.header(), self._stretched
        left = self.viewport().width() - header.length() + header.sectionSize(place)
        least = max(with_letters(self._columns[place].width), header.sectionSizeHint(place))
        self._arranging = True
        header.resizeSection(place, max(left, least))
        self._arranging = False

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawRow(painter, option, index)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            # A frame only: Qt's own mark of the current row looks as if the row were chosen.
            row = option.rect.adjusted(0, 0, -1, -1)
            row.setWidth(min(row.width(), self.header().length() - 1))
            painter.setPen(QColor(tokens_of(self.palette()).accent))
            painter.drawRect(row)

    @property
    def rows(self) -> tuple[Line, ...]:
        """As they stand now."""
        return self._model.rows

    @property
    def places_in_sight(self) -> range:
        """Where the rows are that can be seen, or could be."""
        first, last = (self.indexAt(QPoint(0, y)).row() for y in (0, self.viewport().height() - 1))
        return range(max(first, 0), last + 1 if last >= 0 else len(self._model.rows))

    @property
    def current(self) -> Line | None:
        """The row the keyboard is on."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen rows, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.rows[place].key for place in places)

    def choose(self, key: str) -> None:
        """Choose one row, if it is there."""
        for place, row in enumerate(self._model.rows):
            if row.key == key:
                only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.selectionModel().setCurrentIndex(self._model.index(place, 0), only)

    def as_text(self) -> str:
        """All rows as lines with tabs, as a spreadsheet takes them."""
        lines = [[translated(column.title) for column in self._columns]]
        lines += [[translated(cell.text) for cell in row.cells] for row in self._model.rows]
        return "\n".join("\t".join(line) for line in lines)

    @Slot(int)
    def _sort_anew(self, place: int) -> None:
        # The mark is turned already; the first click on a figure wants the largest first.
        header = self.header()
        if self._model.sorted_by != place:
            self.sort_by(place, descending=self._columns[place].descending)
        else:
            self._sort(place, header.sortIndicatorOrder())
        announce(self, self.accessibleDescription())
        self.arranged.emit()

    def _sort(self, place: int, order: Qt.SortOrder) -> None:
        self._model.sort(place, order)
        spoken = Qt.ItemDataRole.AccessibleTextRole
        self.setAccessibleDescription(str(self._model.headerData(place, Qt.Orientation.Horizontal, spoken)))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].key)
