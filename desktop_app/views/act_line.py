"""The buttons below a form, in one line wherever that can be, and why the last of them cannot be pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.views.flow import Flow, Together
from desktop_app.views.labels import ElidedLabel
from desktop_app.views.language import plain
from desktop_app.views.page import SIDE


class ActLine(QWidget):
    """Buttons that take short words, one group after another, where that saves them a line.

    A button is named by `name`; its whole words stay its name for a screen reader, and their letter its shortcut.
    """

    def __init__(self, *groups: tuple[QPushButton, ...], passing: QPushButton) -> None:
        """The buttons from left to right; those of a group stay together and take their short words together.

        Room is kept for the `passing` one, or the others would change their words whenever it comes and goes.
        """
        super().__init__()
        self._groups = groups
        self._passing = passing
        # Laid out before the first state, all of them are without a name.
        self._words = {button: ("", "") for group in groups for button in group}
        self._asked: tuple[object, ...] = ()
        self._reason, self._needed = "", False
        self._above, self._beside = (ElidedLabel(role="muted", scale=0.9) for _ in range(2))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, 8, SIDE, 16)
        self._column.setSpacing(5)
        self._row = Flow(spacing=10, ending=True)
        self._sets = tuple(Together(*group, ending=True) for group in groups)
        for one in self._sets:
            self._row.addWidget(one)
        self._row.insert(1, self._beside)
        self._column.addWidget(self._above)
        self._column.addLayout(self._row)
        for label in (self._above, self._beside):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._above.hide()

    def name(self, button: QPushButton, whole: str, brief: str) -> None:
        """Give a button its words, and shorter ones or none for where there is no room."""
        self._words[button] = whole, brief

    def say(self, reason: str, *, needed: bool) -> None:
        """Tell it beside the buttons; what is `needed` goes above them rather than giving way."""
        self._reason, self._needed = reason, needed

    def set_low(self, low: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Do with less around it."""
        self._column.setContentsMargins(SIDE, 8, SIDE, 10 if low else 16)

    def fit(self) -> None:
        """Find the words and the lines for what is shown now; nothing as long as nothing changed."""
        buttons = [button for group in self._groups for button in group]
        words = [self._words[button] for button in buttons if not button.isHidden()]
        asked = (self.width(), self.fontMetrics().height(), self._needed, self._reason, *words)
        if asked == self._asked:
            return  # not with each letter that is typed
        self._asked = asked
        self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sides = self._column.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        self._shorten_to(room)
        self._show_reason(room)

    def _shorten_to(self, room: int) -> None:
        """As few lines as can be, with as many whole words as they take."""
        found: tuple[int, int] | None = None
        for count in range(len(self._groups) + 1):
            self._show_words(count)
            kept = self._passing.sizeHint().width() + self._row.spacing() if self._passing.isHidden() else 0
            height = self._row.heightForWidth(room - kept)
            if found is None or height < found[0]:
                found = height, count
            if self._row.sizeHint().width() <= room - kept:
                return
        if found:
            self._show_words(found[1])

    def _show_words(self, count: int) -> None:
        """The short ones in the first `count` groups."""
        for place, group in enumerate(self._groups):
            for button in group:
                whole, brief = self._words[button]
                button.setText(brief if place < count else whole)
                button.setAccessibleName(plain(whole))
                if button.text() != whole:
                    button.setShortcut(QKeySequence.mnemonic(whole))
                if not brief:
                    button.setToolTip("" if button.text() else plain(whole))
        for one in self._sets:
            # By itself it would learn of the new words in a later turn.
            one.updateGeometry()

    def _show_reason(self, room: int) -> None:
        """Beside the buttons where it fits into their line, else above them; unless it may give way."""
        self._beside.setText(self._reason)
        # As long as its width is ignored, the line is measured without it.
        above = self._needed and self._row.sizeHint().width() + self._beside.sizeHint().width() > room
        if self._needed and not above:
            self._beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._beside.setText("" if above else self._reason)
        self._above.setText(self._reason if above else "")
        self._above.setVisible(above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
