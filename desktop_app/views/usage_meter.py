"""How much of an instance's quantum time is used up."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.dates import moment
from desktop_app.domain.instances import Usage, time_left
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import day, together, tr, translated
from desktop_app.views.theme import tokens_of


class UsageMeter(QWidget):
    """A bar and its words; the bar is only there where a limit is known."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self._words = Label(role="muted", scale=0.9, wrap=True)
        self.setAccessibleName(tr("Quantum time"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)

    def show_usage(self, usage: Usage | None, *, open_plan: bool = False) -> None:
        """Show it; None hides the meter."""
        self.setVisible(usage is not None)
        if usage is None:
            return
        words = translated(time_left(usage, open_plan=open_plan))
        self._words.setText(words)
        self._words.set_role("warning" if usage.spent else "muted")
        self._bar.setVisible(bool(usage.limit_seconds))
        if usage.limit_seconds:
            self._bar.show_share(min(1.0, usage.consumed_seconds / usage.limit_seconds), spent=usage.spent)
        self.setToolTip(_period(usage))
        self.setAccessibleDescription(together(". ", (words, _period(usage))))


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._spent = False
        self.setFixedSize(QSize(with_letters(96), with_letters(8)))

    def show_share(self, share: float, *, spent: bool) -> None:
        self._share, self._spent = share, spent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(tokens.edge))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(frame, 3.5, 3.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.warning if self._spent else tokens.accent))
        used = QRectF(frame.left(), frame.top(), frame.width() * self._share, frame.height())
        painter.setClipRect(used)
        painter.drawRoundedRect(frame, 3.5, 3.5)


def _period(usage: Usage) -> str:
    begin, end = usage.period
    used = usage.consumed_seconds
    if not (begin and end):
        return tr("{used:,.0f} s used", used=used)
    begin, end = (day(found) if (found := moment(one)) else one for one in usage.period)
    return tr("{used:,.0f} s used, counted from {begin} to {end}", used=used, begin=begin, end=end)
