"""A button that unfolds what stands below it."""

from PySide6.QtCore import QMargins, QSize, Qt, Slot
from PySide6.QtWidgets import QToolButton

from desktop_app.views.icons import icon
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
