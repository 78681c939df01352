"""Counts as bars, with what an ideal device would give as dashes."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.jobs import Counts
from desktop_app.views.theme import Tokens, tokens_of

MOST_BARS = 16
_STEPS = (1, 2, 2.5, 5, 10)
_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One outcome: `share` of all shots, and the `expected` share where it is known."""

    label: str
    shots: int
    share: float
    expected: float | None


def bars(counts: Counts, expected: Mapping[str, float] | None) -> tuple[Bar, ...]:
    """Every outcome measured or expected, in order; beyond `MOST_BARS`, the most frequent ones and the rest."""
    total = sum(counts.values()) or 1
    labels = sorted({*counts, *(expected or {})})
    if len(labels) > MOST_BARS:
        labels = sorted(sorted(labels, key=lambda label: -counts.get(label, 0))[: MOST_BARS - 1])
    shown = [
        Bar(
            label=label,
            shots=counts.get(label, 0),
            share=counts.get(label, 0) / total,
            expected=None if expected is None else expected.get(label, 0.0),
        )
        for label in labels
    ]
    rest = sum(counts.values()) - sum(bar.shots for bar in shown)
    if rest:
        shown.append(Bar(label="rest", shots=rest, share=rest / total, expected=None))
    return tuple(shown)


def described(shown: tuple[Bar, ...]) -> str:
    """The bars in words, for a screen reader."""
    return "; ".join(
        f"{bar.label}: {bar.shots:,} shots, {bar.share:.1%}"
        + ("" if bar.expected is None else f", expected {bar.expected:.0%}")
        for bar in shown
    )


class Histogram(QWidget):
    """Paints bars; its accessible description says them."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName("Counts")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, shown: tuple[Bar, ...]) -> None:
        """Paint these."""
        self._bars = shown
        self.setAccessibleDescription(described(shown))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 200)

    def sizeHint(self) -> QSize:
        return QSize(420, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._bars:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.87)
        painter.setFont(font)
        metrics = QFontMetrics(font)

        highest = max(max(bar.share, bar.expected or 0.0) for bar in self._bars)
        top, step = _scale(highest)
        left = metrics.horizontalAdvance("100%") + 12
        plot = QRectF(left, 2 * metrics.height() + 4, self.width() - left - 4, 0)
        plot.setBottom(self.height() - metrics.height() - 10)
        self._paint_grid(painter, plot, top, step, tokens)
        slot = plot.width() / len(self._bars)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, QRectF(plot.left() + place * slot, plot.top(), slot, plot.height()), bar, top)

    def _paint_grid(self, painter: QPainter, plot: QRectF, top: float, step: float, tokens: Tokens) -> None:
        for line in range(round(top / step) + 1):
            y = plot.bottom() - plot.height() * line * step / top
            painter.setPen(QPen(QColor(tokens.edge if line == 0 else tokens.line), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(QColor(tokens.muted))
            box = QRectF(0, y - 10, plot.left() - 8, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{line * step:.0%}")

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: Bar, top: float) -> None:
        tokens = tokens_of(self.palette())
        metrics = painter.fontMetrics()
        width = min(slot.width() * 0.62, 84)
        height = slot.height() * bar.share / top
        body = QRectF(slot.center().x() - width / 2, slot.bottom() - height, width, height)
        if bar.expected == 0:
            # On the axis the dashes lie under the bar, which would else look cut off.
            self._paint_expected(painter, slot, width, slot.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        if height > 0:
            painter.setClipRect(slot)
            radius = min(4.0, height)
            # The rounding at the foot lies below the axis and is clipped away.
            painter.drawRoundedRect(body.adjusted(0, 0, 0, radius), radius, radius)
            painter.setClipping(False)

        ceiling = body.top()
        if bar.expected:
            y = slot.bottom() - slot.height() * bar.expected / top
            self._paint_expected(painter, slot, width, y)
            ceiling = min(ceiling, y)

        painter.setPen(QColor(tokens.text))
        lines: tuple[str, ...] = (f"{bar.shots:,}", f"{bar.share:.1%}")
        joined = " · ".join(lines)
        if metrics.horizontalAdvance(joined) <= slot.width() - 4:
            lines = (joined,)
        elif slot.width() < metrics.horizontalAdvance(max(lines, key=len)):
            lines = ()
        for number, line in enumerate(reversed(lines)):
            y = ceiling - 5 - (number + 1) * metrics.height()
            painter.drawText(QRectF(slot.left(), y, slot.width(), metrics.height()), Qt.AlignmentFlag.AlignCenter, line)
        painter.setPen(QColor(tokens.muted))
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, int(slot.width()) - 2)
        foot = QRectF(slot.left(), slot.bottom() + 6, slot.width(), metrics.height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_expected(self, painter: QPainter, slot: QRectF, width: float, y: float) -> None:
        painter.setPen(QPen(QColor(tokens_of(self.palette()).text), 2, Qt.PenStyle.DashLine))
        reach = width / 2 + 6
        painter.drawLine(QPointF(slot.center().x() - reach, y), QPointF(slot.center().x() + reach, y))


def _scale(highest: float) -> tuple[float, float]:
    """The axis: its end and the distance of its lines, both shares, in round figures."""
    raw = max(highest, 0.01) / _LINES
    power = 0.001
    while power * 10 <= raw:
        power *= 10
    step = next(power * factor for factor in _STEPS if power * factor >= raw)
    lines = int(-(-highest * 1.0001 // step))
    return step * max(lines, 1), step
