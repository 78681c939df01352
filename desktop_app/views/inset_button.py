"""A small button inside a line edit that the keyboard reaches, unlike those QLineEdit makes itself."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop_app.views.icons import icon

_SIDE = 26


class InsetButton(QToolButton):
    """Sits at the right end of `field` and keeps its text clear of itself."""

    def __init__(self, field: QLineEdit, icon_name: str, name: str) -> None:
        super().__init__(field)
        self.setProperty("inset", "true")
        self.setIcon(icon(icon_name, "muted"))
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_SIDE, _SIDE)
        margins = field.textMargins()
        field.setTextMargins(margins.left(), margins.top(), _SIDE, margins.bottom())
        field.installEventFilter(self)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            gap = (self._field.height() - _SIDE) // 2
            self.move(self._field.width() - _SIDE - gap, gap)
        return super().eventFilter(watched, event)
