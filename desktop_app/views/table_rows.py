"""The lines of a table: what stands in them, how they are sorted, and which of them are painted anew."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import (
    QModelIndex,
    QModelRoleData,
    QModelRoleDataSpan,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QStandardItemModel

from desktop_app.domain.ends import common_ends
from desktop_app.views.icons import icon
from desktop_app.views.labels import plain_tooltip
from desktop_app.views.language import tr, translated
from desktop_app.views.line_table import row_size
from desktop_app.views.theme import tokens_of

Rank = str | float
"""What rows are sorted by: texts before figures."""
_Index = QModelIndex | QPersistentModelIndex
_RANKED = 2500
"""Rows of which it is found out in one turn by what they are sorted."""
_AT_ONCE = 5
"""Changed rows that are painted in one turn."""
_APART_MS = 2
"""From one such turn to the next; without it, they would be one."""


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


class Line(Protocol):
    """One line, known by its `key`; `bold` makes it stand out. Of a long table only lines that show are asked."""

    @property
    def key(self) -> str: ...

    @property
    def bold(self) -> bool: ...

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What stands in it."""

    def rank(self, place: int) -> Rank:
        """What it is sorted by when it is sorted by this column; asked of every line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line that is known as a whole."""

    key: str
    cells: tuple[Cell, ...]
    bold: bool = False

    def rank(self, place: int) -> Rank:
        """What it is sorted by when it is sorted by this column."""
        return rank_of(self.cells[place])


def rank_of(cell: Cell) -> Rank:
    """What a line is sorted by for the sake of this cell."""
    return str(cell.order or translated(cell.text)).casefold() if isinstance(cell.order, str) else cell.order


class TableRows(QStandardItemModel):
    """What a table shows, sorted, and what of it is painted anew; `in_sight` says which places can be seen.

    Stands on a model of items, of which it has none, for its counts only.

    A view that lays out 10,000 rows asks for them twice per row, which from Python would take a frame alone.
    """

    def __init__(self, columns: tuple[Column, ...], parent: QObject, *, in_sight: Callable[[], range]) -> None:
        super().__init__(0, len(columns), parent)
        self._in_sight = in_sight
        self._unpainted: list[_Change] = []
        self._next = QTimer(self, singleShot=True, interval=_APART_MS)
        self._next.timeout.connect(self._paint_some)
        self._ranking = QTimer(self, singleShot=True, interval=_APART_MS)
        self._ranking.timeout.connect(self._rank_some)
        self._columns = columns
        self._alignments = tuple(_alignment(column) for column in columns)
        self.rows: tuple[Line, ...] = ()
        self._given: tuple[Line, ...] = ()
        """The same in the order they came in."""
        self._places: dict[str, int] = {}
        self._ranks: dict[str, Rank] = {}
        self.sorted_by = -1
        self._order = Qt.SortOrder.AscendingOrder

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # whatever the role wants
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(self._columns[section].title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def _spoken(self, section: int) -> str:
        """A heading as it is read out, where nobody sees the mark beside it."""
        title = translated(self._columns[section].title)
        if section != self.sorted_by:
            return title
        if self._order is Qt.SortOrder.DescendingOrder:
            return tr("{column}, sorted descending", column=title)
        return tr("{column}, sorted ascending", column=title)

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
        if column != self.sorted_by:
            self._ranks = {}
        self.sorted_by, self._order = column, order
        self._rank_some()

    @Slot()
    def _rank_some(self) -> None:
        """Find out by what to sort, some a turn: for 10,000 it takes more than half a frame. Then sort."""
        unranked = [row for row in self._given if row.key not in self._ranks] if self.sorted_by >= 0 else []
        self._rank(unranked[:_RANKED])
        if len(unranked) > _RANKED:
            self._ranking.start()
        else:
            self._ranking.stop()
            self._arrange()

    def show(self, rows: Sequence[Line]) -> None:
        """Show these; of 10,000 only those that are others than before are looked at."""
        before, self._given = self._given, tuple(rows)
        front, back = common_ends(before, self._given)
        old, new = before[front : len(before) - back], self._given[front : len(self._given) - back]
        same = len(old) == len(new) and all(was is row or was.key == row.key for was, row in zip(old, new, strict=True))
        known = {id(row) for row in old}
        changed = [row for row in new if id(row) not in known]
        if self._ranking.isActive():
            self._ranking.stop()
            changed = [*changed, *(row for row in self._given if row.key not in self._ranks)]
        moved = self._rank(changed)
        if moved or not same:
            self._arrange()
        else:
            self._put(changed)

    def _rank(self, changed: Sequence[Line]) -> bool:
        """Note what these are sorted by; True if it is something else than before."""
        if self.sorted_by < 0:
            return False
        ranks = {row.key: row.rank(self.sorted_by) for row in changed}
        moved = any(self._ranks.get(key) != rank for key, rank in ranks.items())
        self._ranks.update(ranks)
        return moved

    def _put(self, changed: Sequence[Line]) -> None:
        """Show these in their places; those in sight are painted some a turn, others when they come into sight."""
        rows, seen = list(self.rows), self._in_sight()
        for row in changed:
            place = self._places[row.key]
            was, rows[place] = rows[place], row
            if place in seen and (differing := _differing(was, row)):
                self._unpainted.append(_Change(place, min(differing), max(differing)))
        self.rows = tuple(rows)
        self._unpainted.sort()
        if self._unpainted and not self._next.isActive():
            self._paint_some()

    @Slot()
    def _paint_some(self) -> None:
        some, self._unpainted = self._unpainted[:_AT_ONCE], self._unpainted[_AT_ONCE:]
        left, right = min(change.left for change in some), max(change.right for change in some)
        # Row by row, but without a gap: of a rectangle of rows Qt draws nearly twice as many, and of two rectangles
        # all rows between them, in their whole width.
        for place in range(some[0].place, some[-1].place + 1):
            self.dataChanged.emit(self.index(place, left), self.index(place, right))
        if self._unpainted:
            self._next.start()

    def _arrange(self) -> None:
        self._next.stop()
        self._unpainted = []
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.rows[index.row()].key for index in before]
        self.rows = self._sorted()
        places = self._places = {row.key: place for place, row in enumerate(self.rows)}
        shrinks = len(self.rows) < self.rowCount()
        if not shrinks:
            self._count()
        after = [
            self.index(places[key], index.column()) if key in places else QModelIndex()
            for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        if shrinks:
            self._count()
        self.layoutChanged.emit()

    def _count(self) -> None:
        """Let there be as many rows as there are, which the view is told as a change of its layout."""
        self.blockSignals(True)
        self.setRowCount(len(self.rows))
        self.blockSignals(False)

    def _sorted(self) -> tuple[Line, ...]:
        if self.sorted_by < 0:
            return self._given
        if len(self._ranks) > len(self._given):
            self._ranks = {row.key: self._ranks[row.key] for row in self._given}
        ranks, backwards = self._ranks, self._order is Qt.SortOrder.DescendingOrder
        # Apart, for what is all of one kind is compared three times as fast.
        texts = [row for row in self._given if isinstance(ranks[row.key], str)]
        figures = [row for row in self._given if not isinstance(ranks[row.key], str)] if len(texts) < len(ranks) else []
        for rows in (texts, figures):
            rows.sort(key=lambda row: ranks[row.key], reverse=backwards)
        return (*figures, *texts) if backwards else (*texts, *figures)


class _Change(NamedTuple):
    """A row that is to be painted anew, from one column to another."""

    place: int
    left: int
    right: int


def _differing(was: Line, row: Line) -> set[int]:
    """The columns that are not the same in both."""
    if was.bold != row.bold:
        return set(range(len(row.cells)))
    return {place for place, (old, new) in enumerate(zip(was.cells, row.cells, strict=True)) if old != new}


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
