"""Combo and spin boxes that a passing mouse wheel does not change."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QStyle, QStyleOptionComboBox, QStylePainter

from desktop_app.views.labels import plain_tooltip

_LEAST_LETTERS = 8
_PADDING = 4


class Choice(QComboBox):
    """A combo box that gives way: what does not fit is shortened and stands in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.currentTextChanged.connect(self._explain)

    def minimumSizeHint(self) -> QSize:
        narrow = QComboBox.minimumSizeHint(self)
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(narrow.width(), letters + 4 * narrow.height() // 2), narrow.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        option = self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._shortened(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _shortened(self, option: QStyleOptionComboBox) -> str:
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _PADDING
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def _explain(self) -> None:
        full = self.currentText()
        self.setToolTip(plain_tooltip(full) if self._shortened(self._option()) != full else "")


class Number(QSpinBox):
    """A spin box; the wheel scrolls the page instead."""

    def __init__(self) -> None:
        super().__init__()
        # The style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
