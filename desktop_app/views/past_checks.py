"""Earlier tests of the account: how long they took, as a line of dots, and how they went."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from desktop_app.domain.past_checks import PastCheck, usual_latency
from desktop_app.views.card import Card
from desktop_app.views.labels import Label, plain_tooltip
from desktop_app.views.language import together, tr, tr_n, translated
from desktop_app.views.theme import tokens_of
from desktop_app.views.words import ago, duration

MOST_SHOWN = 40
_EDGE = 7.0
_DOT = 3.0


class PastChecksCard(Card):
    """Hidden while there are fewer than two: one dot is no line."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(18, 8, 18, 8)
        self._said = Label(role="muted", scale=0.9, wrap=True)
        self.line = Sparkline()
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Label(tr("Earlier tests"), scale=1.1, bold=True))
        row.addWidget(self._said, 1)
        row.addWidget(self.line)
        self.body.addLayout(row)
        self.hide()

    def show_past(self, past: tuple[PastCheck, ...]) -> None:
        """Show these, the oldest first."""
        self.setVisible(len(past) > 1)
        self._said.setText(in_words(past))
        self.line.show_past(past[-MOST_SHOWN:])


class Sparkline(QWidget):
    """A sign for each test, as high as it took long, and the last ones in words as its description.

    A dot for what worked, a triangle where no time was left, a cross for a failed one, a stroke where it was cancelled.
    """

    def __init__(self) -> None:
        super().__init__()
        self._past: tuple[PastCheck, ...] = ()
        self._hovered = -1
        self.setMouseTracking(True)
        self.setAccessibleName(tr("How long the earlier tests took"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, 40)

    def sizeHint(self) -> QSize:
        return QSize(220, 40)

    def show_past(self, past: tuple[PastCheck, ...]) -> None:
        """Paint these."""
        self._past = past
        self._hovered = -1
        self.setAccessibleDescription(together("; ", map(sentence, past[:-6:-1])))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._past:
            self._hovered = self._nearest(event.position().x())
            words = plain_tooltip(sentence(self._past[self._hovered]))
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._past:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(_EDGE, self.height() - 1.5), QPointF(self.width() - _EDGE, self.height() - 1.5))
        places = [self._place(number) for number in range(len(self._past))]
        painter.setPen(QPen(QColor(tokens.edge), 1.5))
        painter.drawPolyline(QPolygonF([place for place, one in zip(places, self._past, strict=True) if one.worked]))
        for number, (place, one) in enumerate(zip(places, self._past, strict=True)):
            size = _DOT * (1.7 if number == self._hovered else 1.0)
            if one.worked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.warning if one.spent else tokens.accent))
                if one.spent:
                    painter.drawPolygon(_triangle(place, 1.4 * size))
                else:
                    painter.drawEllipse(place, size, size)
            else:
                painter.setPen(QPen(QColor(tokens.muted if one.cancelled else tokens.danger), 2))
                painter.drawLine(place - QPointF(size, -size), place + QPointF(size, -size))
                if not one.cancelled:
                    painter.drawLine(place - QPointF(size, size), place + QPointF(size, size))

    def _place(self, number: int) -> QPointF:
        box = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        longest = max((one.latency for one in self._past if one.worked), default=1.0) or 1.0
        share = min(self._past[number].latency / longest, 1.0) if self._past[number].worked else 0.0
        across = number / (len(self._past) - 1) if len(self._past) > 1 else 1.0
        return QPointF(box.left() + across * box.width(), box.bottom() - share * box.height())

    def _nearest(self, x: float) -> int:
        return min(range(len(self._past)), key=lambda number: abs(self._place(number).x() - x))


def _triangle(place: QPointF, size: float) -> QPolygonF:
    return QPolygonF([place + QPointF(x * size, y * size) for x, y in ((0.0, -1.0), (1.0, 0.8), (-1.0, 0.8))])


def in_words(past: tuple[PastCheck, ...]) -> str:
    """How many there were, how they went, and how long one usually takes."""
    cancelled = sum(one.cancelled for one in past)
    decided = len(past) - cancelled
    said = ""
    if decided:
        worked = sum(one.worked for one in past)
        said = tr_n("{worked} of {n} worked", "{worked} of {n} worked", decided, worked=worked)
    if (usual := usual_latency(past)) is not None:
        said = tr("{said}, usually in {usual}", said=said, usual=duration(usual))
    return together("; ", (said, tr_n("{n} cancelled", "{n} cancelled", cancelled) if cancelled else ""))


def sentence(one: PastCheck) -> str:
    """One test in words."""
    when = ago(one.when)
    took = duration(one.latency)
    if one.worked:
        how = tr("works, no time left") if one.spent else tr("works")
        return tr("{when}: {how}, looked around in {took}", when=when, how=how, took=took)
    return tr("{when}: {title}", when=when, title=translated(one.title))
