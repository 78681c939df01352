"""The sheet of keyboard shortcuts."""

import itertools
import math
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QWidget

from desktop_app.views.card import Card
from desktop_app.views.labels import Label
from desktop_app.views.language import tr
from desktop_app.views.page import Page
from desktop_app.views.sheet import Sheet

_COLUMNS = 2
"""More are wider than a screen where letters are twice as large."""
_AROUND = 80
"""Pixels of the screen's width that are left free."""
_GAP, _BETWEEN = 18, 42
"""Pixels between words and keys, and between the columns."""
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}

_EDGES = 8
"""Pixels of the frame, and beside the scroll bar."""


class ShortcutsDialog(Sheet):
    """Shows what it is given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"))
        # From outside to inside, and measured at the end: whatever gets another parent is styled anew.
        self._page = _All(tr("Keyboard shortcuts"))
        self.body.addWidget(self._page, 1)
        card = self._card = Card()
        self._page.column.addWidget(card)
        self._grid = QGridLayout()
        card.body.addLayout(self._grid)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(6)
        self.add_close().setFocus()

    def show_pairs(self, shortcuts: tuple[tuple[str, str], ...]) -> Iterator[None]:
        """Show these, as (what it does, keys), in steps that are each a part of a frame."""
        lines, columns, grid = math.ceil(len(shortcuts) / _COLUMNS), list[list[tuple[Label, Label]]](), self._grid
        for start in range(0, len(shortcuts), lines):
            yield
            place, column = len(columns), [_pair(words, keys) for words, keys in shortcuts[start : start + lines]]
            columns.append(column)
            grid.setColumnStretch(4 * place, 1)
            grid.setColumnMinimumWidth(4 * place + 1, _GAP)
            grid.setColumnMinimumWidth(4 * place + 3, _BETWEEN if place < _COLUMNS - 1 else 0)
            for line, (words, keys) in enumerate(column):
                grid.addWidget(words, line, 4 * place)
                grid.addWidget(keys, line, 4 * place + 2, Qt.AlignmentFlag.AlignRight)
        yield
        self._find_width(columns)

    def _find_width(self, columns: list[list[tuple[Label, Label]]]) -> None:
        """As wide as all words in one line, or as the screen."""
        # Nothing that is hidden learns by itself that what is in it has grown.
        for outer in (self._card, self._page):
            outer.updateGeometry()
        margins = self._card.body.contentsMargins()
        around = margins.left() + margins.right() + self._page.verticalScrollBar().sizeHint().width() + _EDGES
        wanted = around + sum(_width(column) for column in columns) + _BETWEEN * (len(columns) - 1)
        most = self.screen().availableSize().width() - _AROUND
        if wanted > most:
            for words, _ in itertools.chain(*columns):
                words.setWordWrap(True)
                # Left to itself a wrapped label wants more than its longest word.
                words.setMinimumWidth(max(map(words.fontMetrics().horizontalAdvance, words.text().split())))
        self._page.setMinimumWidth(min(wanted, most))
        if self._page.sizeHint().height() > self.screen().availableSize().height() * 3 // 4:
            self._grid.setVerticalSpacing(3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if act := _SCROLLS.get(Qt.Key(event.key())):
            self._page.verticalScrollBar().triggerAction(act)
        else:
            super().keyPressEvent(event)


class _All(Page):
    """Wants to show all of it, and scrolls where the screen is too small."""

    def __init__(self, name: str) -> None:
        super().__init__(name, side=0)
        self.column.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        width = self.minimumWidth()
        column = self.column
        high = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        return QSize(width, high)


def _pair(words: str, keys: str) -> tuple[Label, Label]:
    native = _native(keys)
    shown = Label(native, bold=True)
    shown.setAccessibleName(f"{words}: {native}")
    return Label(words), shown


def _width(column: list[tuple[Label, Label]]) -> int:
    """Pixels of its longest words beside its longest keys."""
    words = max(label.sizeHint().width() for label, _ in column)
    keys = max(label.sizeHint().width() for _, label in column)
    return words + _GAP + keys


def _native(keys: str) -> str:
    return tr(" or ").join(
        QKeySequence(part).toString(QKeySequence.SequenceFormat.NativeText) for part in keys.split(" or ")
    )
