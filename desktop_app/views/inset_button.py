"""A small button inside a line edit that the keyboard reaches, unlike those QLineEdit makes itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop_app.views.icons import icon
from desktop_app.views.labels import with_letters

_SIDE = 26
"""Pixels beside letters of the usual size."""


class InsetButton(QToolButton):
    """Sits at the right end of `field` and keeps its text clear of itself."""

    def __init__(self, field: QLineEdit, icon_name: str, name: str) -> None:
        super().__init__(field)
        self.setProperty("inset", "true")
        self.setIcon(icon(icon_name, "muted"))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)
        self._field = field
        self._find_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._find_place()
        return super().eventFilter(watched, event)

    def _find_place(self) -> None:
        side = with_letters(_SIDE)
        gap = (self._field.height() - side) // 2
        self.setGeometry(self._field.width() - side - gap, gap, side, side)
        margins = self._field.textMargins()
        if margins.right() != side:
            margins.setRight(side)
            self._field.setTextMargins(margins)
