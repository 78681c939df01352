"""A table one can sort, that keeps its choice and its order while its contents change."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QModelRoleData,
    QModelRoleDataSpan,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from desktop_app.views.icons import icon
from desktop_app.views.labels import plain_tooltip, with_letters
from desktop_app.views.language import translated
from desktop_app.views.line_table import row_size
from desktop_app.views.theme import tokens_of

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURE = 100
"""Pixels, to see by how much the letters grew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A heading; figures stand on the right and are sorted the largest first when `descending`.

    One column may `stretch`: it takes what room the others leave, and no less than its width.
    """

    title: str
    width: int = 100
    figure: bool = False
    descending: bool = False
    stretch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A text and what it is sorted by; `tone` is a colour of the theme, `picture` an icon before the text."""

    text: str
    order: float | str = ""
    tone: str = ""
    picture: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line, known by its `key`; `bold` makes it stand out."""

    key: str
    cells: tuple[Cell, ...]
    bold: bool = False


class Table(QTreeView):
    """Rows of cells; Return or a double click opens one."""

    chosen_changed = Signal()
    opened = Signal(str)
    """key of the row"""
    current_changed = Signal()
    """the keyboard is on another row, or that row says something else"""

    def __init__(self, name: str, columns: Sequence[Column], *, several: bool = False) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._stretched = next((place for place, column in enumerate(self._columns) if column.stretch), -1)
        self._letters = with_letters(_MEASURE)
        self._model = _Rows(self._columns, self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setHighlightSections(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(self._stretched < 0)
        header.ensurePolished()
        for place, column in enumerate(self._columns):
            # Some languages need more for a heading than for what stands below it.
            header.resizeSection(place, max(with_letters(column.width), header.sectionSizeHint(place)))
        header.sectionResized.connect(self._stretch)
        header.sectionClicked.connect(self._sort_anew)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.selectionModel().currentRowChanged.connect(self.current_changed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these in the order the table is sorted by; what was chosen stays chosen."""
        self._model.show(rows)
        self.current_changed.emit()

    def sort_by(self, place: int, *, descending: bool = False) -> None:
        """Sort by this column from now on."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.header().setSortIndicator(place, order)
        self._model.sort(place, order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        letters = with_letters(_MEASURE)
        if event.type() == QEvent.Type.StyleChange and letters != self._letters:
            header = self.header()
            for place in range(header.count()):
                header.resizeSection(place, header.sectionSize(place) * letters // self._letters)
            self._letters = letters

    @Slot()
    def _stretch(self) -> None:
        """Give one column what the others leave; Qt's own stretching would squeeze it to nothing."""
        if self._stretched < 0:
            return
        header, place = self.header(), self._stretched
        left = self.viewport().width() - header.length() + header.sectionSize(place)
        least = max(with_letters(self._columns[place].width), header.sectionSizeHint(place))
        header.resizeSection(place, max(left, least))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().drawRow(painter, option, index)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            # A frame only: Qt's own mark of the current row looks as if the row were chosen.
            row = option.rect.adjusted(0, 0, -1, -1)
            row.setWidth(min(row.width(), self.header().length() - 1))
            painter.setPen(QColor(tokens_of(self.palette()).accent))
            painter.drawRect(row)

    @property
    def rows(self) -> tuple[Row, ...]:
        """As they stand now."""
        return self._model.rows

    @property
    def current(self) -> Row | None:
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
        # Qt has turned the arrow already; the first click on a figure wants the largest first.
        header = self.header()
        if self._model.sorted_by != place:
            self.sort_by(place, descending=self._columns[place].descending)
        else:
            self._model.sort(place, header.sortIndicatorOrder())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].key)


class _Rows(QAbstractTableModel):
    def __init__(self, columns: tuple[Column, ...], parent: Table) -> None:
        super().__init__(parent)
        self._columns = columns
        self._alignments = tuple(_alignment(column) for column in columns)
        self.rows: tuple[Row, ...] = ()
        self.sorted_by = -1
        self._order = Qt.SortOrder.AscendingOrder

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # whatever the role wants
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(self._columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # whatever the role wants
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translated(cell.text)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(cell.tip or cell.text)
            case Qt.ItemDataRole.SizeHintRole:
                return row_size()
            case _:
                return self._look(index).get(role)

    def multiData(self, index: _Index, wanted: QModelRoleDataSpan | QModelRoleData) -> None:
        # All that a cell's painting asks for: by itself Qt asks seven times, and each may wait for a busy worker.
        look = self._look(index)
        look[Qt.ItemDataRole.DisplayRole] = translated(self.rows[index.row()].cells[index.column()].text)
        for each in wanted:  # type: ignore[union-attr]  # a span, which can be walked, though its stubs forget it
            each.setData(look.get(each.role()))

    def _look(self, index: _Index) -> dict[int, Any]:
        row, place = self.rows[index.row()], index.column()
        cell = row.cells[place]
        look: dict[int, Any] = {Qt.ItemDataRole.TextAlignmentRole: self._alignments[place]}
        if cell.tone:
            look[Qt.ItemDataRole.ForegroundRole] = QColor(getattr(tokens_of(QGuiApplication.palette()), cell.tone))
        if cell.picture:
            look[Qt.ItemDataRole.DecorationRole] = icon(cell.picture, cell.tone or "text")
        if row.bold and place == 0:
            font = QFont(QGuiApplication.font())
            font.setBold(True)
            look[Qt.ItemDataRole.FontRole] = font
        return look

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sorted_by, self._order = column, order
        self._arrange(self.rows)

    def show(self, rows: Sequence[Row]) -> None:
        arranged = self._sorted(rows)
        if [row.key for row in arranged] == [row.key for row in self.rows]:
            before, self.rows = self.rows, arranged
            self._tell_changes(before)
        else:
            self._arrange(rows)

    def _tell_changes(self, before: tuple[Row, ...]) -> None:
        """Name the smallest rectangle with all changes: of two, Qt would draw the rows in their whole width."""
        pairs = enumerate(zip(before, self.rows, strict=True))
        changed = [(place, old, new) for place, (old, new) in pairs if old is not new and old != new]
        if not changed:
            return
        columns = {
            column
            for _, old, new in changed
            for column, (was, is_now) in enumerate(zip(old.cells, new.cells, strict=True))
            if was != is_now or old.bold != new.bold
        }
        first, last = changed[0][0], changed[-1][0]
        self.dataChanged.emit(self.index(first, min(columns)), self.index(last, max(columns)))

    def _arrange(self, rows: Sequence[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.rows[index.row()].key for index in before]
        self.rows = self._sorted(rows)
        places = {row.key: place for place, row in enumerate(self.rows)}
        after = [
            self.index(places[key], index.column()) if key in places else QModelIndex()
            for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        if self.sorted_by < 0:
            return tuple(rows)
        place, backwards = self.sorted_by, self._order is Qt.SortOrder.DescendingOrder

        def rank(row: Row) -> tuple[bool, float, str]:
            cell = row.cells[place]
            figure = not isinstance(cell.order, str)
            text = str(cell.order or translated(cell.text))
            return (figure, cell.order, "") if figure else (figure, 0.0, text.casefold())  # type: ignore[return-value]  # as `figure` says

        return tuple(sorted(rows, key=rank, reverse=backwards))


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
