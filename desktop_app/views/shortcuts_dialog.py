"""The sheet of keyboard shortcuts."""

import math

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
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class ShortcutsDialog(Sheet):
    """Shows what it is given, as (what it does, keys) pairs."""

    def __init__(self, parent: QWidget, shortcuts: tuple[tuple[str, str], ...]) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"))
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        lines = math.ceil(len(shortcuts) / _COLUMNS)
        labels = []
        for place, (words, keys) in enumerate(shortcuts):
            column, line = divmod(place, lines)
            native = _native(keys)
            shown = Label(native, bold=True)
            shown.setAccessibleName(f"{words}: {native}")
            labels.append(Label(words))
            grid.addWidget(labels[-1], line, 3 * column)
            grid.addWidget(shown, line, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
            grid.setColumnStretch(3 * column, 1)
            if column:
                grid.setColumnMinimumWidth(3 * column - 1, 24)
        card.body.addLayout(grid)
        self._page = _All(tr("Keyboard shortcuts"))
        self._page.column.addWidget(card)
        self.body.addWidget(self._page, 1)
        self.add_close().setFocus()
        wanted = self._page.column.totalSizeHint().width() + self._page.verticalScrollBar().sizeHint().width()
        most = self.screen().availableSize().width() - _AROUND
        for label in labels:
            label.setWordWrap(wanted > most)
        self._page.setMinimumWidth(min(wanted, most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if act := _SCROLLS.get(Qt.Key(event.key())):
            self._page.verticalScrollBar().triggerAction(act)
        else:
            super().keyPressEvent(event)


class _All(Page):
    """Wants to show all of it, and scrolls where the screen is too small."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.column.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        width = self.minimumWidth()
        column = self.column
        high = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        return QSize(width, high)


def _native(keys: str) -> str:
    return tr(" or ").join(
        QKeySequence(part).toString(QKeySequence.SequenceFormat.NativeText) for part in keys.split(" or ")
    )
