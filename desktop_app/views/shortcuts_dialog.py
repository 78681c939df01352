"""The sheet of keyboard shortcuts."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from desktop_app.views.card import Card
from desktop_app.views.labels import Label
from desktop_app.views.language import tr

_COLUMNS = 2
"""More are wider than a screen where letters are twice as large."""


class ShortcutsDialog(QDialog):
    """Shows what it is given, as (what it does, keys) pairs."""

    def __init__(self, parent: QWidget, shortcuts: tuple[tuple[str, str], ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        lines = math.ceil(len(shortcuts) / _COLUMNS)
        for place, (words, keys) in enumerate(shortcuts):
            column, line = divmod(place, lines)
            native = _native(keys)
            shown = Label(native, bold=True)
            shown.setAccessibleName(f"{words}: {native}")
            grid.addWidget(Label(words), line, 3 * column)
            grid.addWidget(shown, line, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
            if column:
                grid.setColumnMinimumWidth(3 * column - 1, 24)
        card.body.addLayout(grid)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(Label(tr("Keyboard shortcuts"), scale=1.25, bold=True))
        layout.addWidget(card)
        layout.addWidget(close)


def _native(keys: str) -> str:
    return tr(" or ").join(
        QKeySequence(part).toString(QKeySequence.SequenceFormat.NativeText) for part in keys.split(" or ")
    )
