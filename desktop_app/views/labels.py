"""Labels that never take a text for markup, whoever wrote it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desktop_app.views.language import tr, translated
from desktop_app.views.unbroken import ordinary, unbroken

_USUAL_HEIGHT = 17
"""Pixels of a line of Noto Sans at 9 points, with which the window was drawn."""
_SAME_SIZE = 0.01
_TOO_SHORT = 8
"""Letters and an ellipsis that tell nothing."""
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Label(QLabel):
    """Plain text; `role` is a colour of the style sheet, `scale` a factor on the font's size."""

    def __init__(  # noqa: PLR0913  # the ways labels differ, each by keyword
        self,
        text: str = "",
        *,
        role: str = "",
        scale: float = 1.0,
        bold: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__()
        self._spoken = ""
        """Its accessible name where it is shown with other blanks and hyphens than it is said with."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        if role:
            self.setProperty("role", role)
        self._scale = scale
        if scale != 1.0 or bold:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * scale)
            font.setBold(bold)
            self.setFont(font)
        if selectable:
            self.setTextInteractionFlags(SELECTABLE)

    def setText(self, text: str) -> None:
        self._said = text = translated(text)
        shown = unbroken(text) if self.wordWrap() else text
        super().setText(shown)
        spoken = "" if shown == text else text
        if self.accessibleName() in {"", self._spoken} and spoken != self._spoken:
            self.setAccessibleName(spoken)
            self._spoken = spoken

    def text(self) -> str:
        return self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.hasSelectedText() and QGuiApplication.clipboard().supportsSelection():
            self._copy(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if super().text() == self.text() or not self.hasSelectedText():
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Cop&y"), self._copy)
        menu.popup(event.globalPos())

    def _copy(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """What is copied goes into a terminal: its hyphens are those that are typed, and its lines end as usual."""
        selected = self.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        QGuiApplication.clipboard().setText(ordinary(selected), mode)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._scale != 1.0 and event.type() == QEvent.Type.StyleChange:
            # A size of its own does not follow the application's by itself.
            font, wanted = self.font(), QGuiApplication.font().pointSizeF() * self._scale
            if abs(font.pointSizeF() - wanted) > _SAME_SIZE:
                font.setPointSizeF(wanted)
                self.setFont(font)

    def set_role(self, role: str) -> None:
        """Another colour of the style sheet."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


class ElidedLabel(Label):
    """One line that gives way: what does not fit ends in an ellipsis and stands in the tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str, whole: str = "") -> None:
        """`whole` is what the tooltip tells where the text itself leaves something out."""
        self._whole = whole
        super().setText(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def _shown(self) -> str:
        text = self.text()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        return shown if shown == text or len(shown) > _TOO_SHORT else ""

    def _explain(self) -> None:
        self.setToolTip(plain_tooltip(self._whole or (self.text() if self._shown() != self.text() else "")))


def with_letters(pixels: int) -> int:
    """What are so many pixels beside letters of the usual size, beside the letters there are."""
    return round(pixels * QFontMetrics(QGuiApplication.font()).height() / _USUAL_HEIGHT)


def plain_tooltip(text: str) -> str:
    """A tooltip that shows `text` literally: tooltips have no plain-text setting of their own.

    Escaped only where Qt could take it for markup, because a screen reader reads a tooltip as it stands.
    """
    text = translated(text)
    if "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<span>{escaped}</span>"


def literal(text: str) -> str:
    """A text for buttons and menus, where an ampersand would underline the letter behind it."""
    return translated(text).replace("&", "&&")


def shortened(text: str, at_most: int = 40) -> str:
    """At most that many characters, the middle left out."""
    text = translated(text)
    if len(text) <= at_most:
        return text
    half = (at_most - 1) // 2
    return f"{text[:half]}…{text[-half:]}"


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def is_recolouring(event: QEvent) -> bool:
    """True for the events that come with a change of theme."""
    return event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
