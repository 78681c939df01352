"""A table of accounts on their way in or out: a box to choose, how each stands, and why."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop_app.domain.dialogs import Line
from desktop_app.views.labels import plain_tooltip
from desktop_app.views.language import tr, translated
from desktop_app.views.theme import tokens_of

_NAME, _WORD, _SENTENCE = range(3)
_HEIGHT = 200
_ROOM = 12


class LineTable(QTreeWidget):
    """Lines that cannot be chosen have no box; Space ticks, and the tooltip holds what is cut off."""

    chosen_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels([tr("Account"), tr("State"), tr("What it says")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_WORD, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.resizeSection(_NAME, 200)
        self._lines: tuple[Line, ...] = ()
        self._items: list[QTreeWidgetItem] = []
        self.itemChanged.connect(self._follow)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
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
            item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, texts)))
            if line.possible:
                item.setCheckState(_NAME, Qt.CheckState.Checked if line.chosen else Qt.CheckState.Unchecked)
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setSizeHint(_NAME, row_size())
            self._items.append(item)
        self.addTopLevelItems(self._items)
        self.blockSignals(False)
        if self._items:
            self.setCurrentItem(self._items[0])
        self.chosen_changed.emit()

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


def row_size() -> QSize:
    """A row's height; left to itself the table would measure it before the style sheet comes."""
    return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _ROOM)
