"""A button that unfolds what stands below it."""

from PySide6.QtCore import QMargins, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from desktop_app.views.icons import icon
from desktop_app.views.labels import literal, plain_tooltip
from desktop_app.views.language import plain


class Fold(QToolButton):
    """Checked means unfolded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setProperty("fold", "true")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAccessibleName(plain(text))
        self._turn(unfolded=False)
        self.toggled.connect(self._follow)

    def sizeHint(self) -> QSize:
        # Qt measures letters that another font has to lend a little too narrow, and would shorten them.
        return super().sizeHint().grownBy(QMargins(0, 0, self.fontMetrics().height() // 2, 0))

    @Slot(bool)
    def _follow(self, unfolded: bool) -> None:  # noqa: FBT001  # a slot of a signal of one bool
        self._turn(unfolded=unfolded)

    def _turn(self, *, unfolded: bool) -> None:
        self.setIcon(icon("chevron-down" if unfolded else "chevron-right"))


class Summary(Fold):
    """A fold over its whole line that tells what stands below; its words give way at their end."""

    def __init__(self, what: str) -> None:
        """`what` is its description."""
        super().__init__("")
        self.setAccessibleDescription(what)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Tell this."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText("")
        room = self.width() - super().sizeHint().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(literal(shown))
        self.setToolTip("" if shown == self._whole else plain_tooltip(self._whole))
