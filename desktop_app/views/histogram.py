"""Counts as bars, with what an ideal device would give as dashes."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.domain.jobs import Counts
from desktop_app.views.labels import plain_tooltip, with_letters
from desktop_app.views.language import number, percent, together, tr, tr_n
from desktop_app.views.theme import LIGHT, Tokens, tokens_of

MOST_BARS = 16
_STEPS = (1, 2, 2.5, 5, 10)
_LINES = 4
_EXACT = 1e-6
_PICTURE = QSize(720, 420)
"""A saved picture's size in pixels; the image has twice as many each way."""
_MARGIN = 16
_HEIGHT = 138
"""Pixels, beside letters of the usual size, with labels of one line."""
_LONGEST_LABEL = 6.5
"""Lines' heights that a turned label takes at most."""
_MOST_FOR_REST = 0.25
"""The share of the picture's width that the rest takes at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One outcome: `share` of all shots, and the `expected` share where it is known.

    `others` is how many outcomes it stands for when it is the rest, else 0.
    """

    label: str
    shots: int
    share: float
    expected: float | None
    others: int = 0

    @property
    def sentence(self) -> str:
        """All of it in words."""
        facts = {"outcome": self.label, "share": self.share}
        if self.expected is None:
            return tr_n("{outcome}: {n} shot, {share:.1%}", "{outcome}: {n} shots, {share:.1%}", self.shots, **facts)
        return tr_n(
            "{outcome}: {n} shot, {share:.1%}, expected {expected:.0%}",
            "{outcome}: {n} shots, {share:.1%}, expected {expected:.0%}",
            self.shots,
            expected=self.expected,
            **facts,
        )


def bars(counts: Counts, expected: Mapping[str, float] | None) -> tuple[Bar, ...]:
    """Every outcome measured or expected, in order; beyond `MOST_BARS`, the most frequent ones and the rest."""
    total = sum(counts.values()) or 1
    every = sorted({*counts, *(expected or {})})
    labels = every
    if len(every) > MOST_BARS:
        labels = sorted(sorted(every, key=lambda label: -counts.get(label, 0))[: MOST_BARS - 1])
    shown = [
        Bar(
            label=label,
            shots=counts.get(label, 0),
            share=counts.get(label, 0) / total,
            expected=None if expected is None else expected.get(label, 0.0),
        )
        for label in labels
    ]
    others = len(every) - len(labels)
    if others:
        rest = sum(counts.values()) - sum(bar.shots for bar in shown)
        shown.append(
            Bar(
                label=tr_n("{n} other", "{n} others", others),
                shots=rest,
                share=rest / total,
                expected=None,
                others=others,
            )
        )
    return tuple(shown)


def described(shown: tuple[Bar, ...]) -> str:
    """The bars in words, for a screen reader."""
    return together("; ", (bar.sentence for bar in shown))


class Histogram(QWidget):
    """Paints bars; its accessible description says them, and so does a tooltip under the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._top = 1.0
        self._figures: tuple[str, ...] = ()
        self._hovered = -1
        self._more = 0
        """Pixels that its labels are higher than a line."""
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Counts"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, shown: tuple[Bar, ...]) -> None:
        """Paint these."""
        self._bars = shown
        self._hovered = -1
        # The rest of many outcomes would dwarf each single one: its bar may end beyond the axis.
        single = (bar for bar in shown if not bar.others)
        self._top, step = _scale(max((max(bar.share, bar.expected or 0.0) for bar in single), default=1.0))
        self._figures = _figures(self._top, step)
        self.setAccessibleDescription(described(shown))
        self._measure()
        self.update()

    def as_image(self) -> QImage:
        """The picture on white, at twice its size."""
        image = QImage(_PICTURE * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        self._paint(painter, LIGHT)
        painter.end()
        return image

    def as_png(self) -> bytes:
        """The picture as a PNG file."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(self.as_image())
        return bytes(content.data())

    def as_svg(self) -> bytes:
        """The picture as an SVG file."""
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415  # for saving only

        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(_PICTURE)
        drawing.setViewBox(QRect(0, 0, _PICTURE.width(), _PICTURE.height()))
        drawing.setTitle(tr("Counts"))
        drawing.setDescription(described(self._bars))
        painter = QPainter(drawing)
        painter.fillRect(QRect(0, 0, _PICTURE.width(), _PICTURE.height()), QColor(LIGHT.surface))
        self._paint(painter, LIGHT)
        painter.end()
        return bytes(content.data())

    def bar_at(self, place: QPointF) -> Bar | None:
        """The bar whose column is there."""
        plot = self._plot(QRectF(self.rect()), self._small_font())
        if not self._bars or not plot.left() <= place.x() < plot.right():
            return None
        single, _ = self._widths(plot.width(), QFontMetricsF(self._small_font()))
        return self._bars[min(int((place.x() - plot.left()) / single), len(self._bars) - 1)]

    def minimumSizeHint(self) -> QSize:
        return QSize(260, with_letters(_HEIGHT) + self._more)

    def sizeHint(self) -> QSize:
        # No higher than it must be: it grows by itself, and a layout takes this for the least beside wrapped texts.
        return QSize(420, with_letters(_HEIGHT) + self._more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Be higher by what turned labels take, or little would be left for the bars."""
        font = self._small_font()
        metrics = QFontMetricsF(font)
        more = round(self._label_room(self._plot(QRectF(self.rect()), font).width(), metrics) - metrics.height())
        if more != self._more:
            self._more = more
            self.updateGeometry()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position())
        self._hover(self._bars.index(bar) if bar else -1)
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(bar.sentence) if bar else "", self)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._bars:
            self._paint(QPainter(self), tokens_of(self.palette()))

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.update()

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.87)
        return font

    def _plot(self, area: QRectF, font: QFont) -> QRectF:
        metrics = QFontMetricsF(font)
        left = area.left() + max(map(metrics.horizontalAdvance, self._figures), default=0.0) + 12
        top = area.top() + 2 * metrics.height() + 4
        right = area.right() - 4
        return QRectF(QPointF(left, top), QPointF(right, area.bottom() - self._label_room(right - left, metrics) - 10))

    def _widths(self, width: float, metrics: QFontMetricsF) -> tuple[float, float]:
        """Of each column, and of the last one: what stands for many outcomes is as wide as its words."""
        count = max(len(self._bars), 1)
        each = last = width / count
        if self._bars and (rest := self._bars[-1]).others:
            words = (rest.label, number(rest.shots), percent(rest.share, 1))
            wanted = max(map(metrics.horizontalAdvance, words)) + 8
            last = max(each, min(wanted, width * _MOST_FOR_REST))
            each = (width - last) / max(count - 1, 1)
        return each, last

    def _label_room(self, width: float, metrics: QFontMetricsF) -> float:
        """How high the labels are: a line, or more where they do not fit beside each other and are turned."""
        each, last = self._widths(width, metrics)
        needed = ((metrics.horizontalAdvance(bar.label), last if bar.others else each) for bar in self._bars)
        turned = [label for label, slot in needed if label > slot - 2]
        return min(max(turned), _LONGEST_LABEL * metrics.height()) if turned else metrics.height()

    def _paint(self, painter: QPainter, tokens: Tokens) -> None:
        screen = painter.device() is self
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._small_font()
        painter.setFont(font)
        area = QRectF(self.rect()) if screen else QRectF(_MARGIN, _MARGIN, *_inner(_PICTURE))
        plot = self._plot(area, font)
        self._paint_grid(painter, plot, tokens)
        metrics = QFontMetricsF(font)
        single, last = self._widths(plot.width(), metrics)
        room = self._label_room(plot.width(), metrics)
        turned = room > metrics.height()
        for place, bar in enumerate(self._bars):
            wide = last if bar.others else single
            column = QRectF(plot.left() + place * single, plot.top(), wide, plot.height())
            hovered = screen and place == self._hovered
            if hovered:
                painter.fillRect(column, QColor(tokens.raised))
            self._paint_bar(painter, column, bar, tokens, ground=QColor(tokens.raised if hovered else tokens.surface))
            painter.setPen(QColor(tokens.muted))
            self._paint_label(painter, column, bar.label, room, turned=turned and not bar.others)

    def _paint_grid(self, painter: QPainter, plot: QRectF, tokens: Tokens) -> None:
        apart, high = plot.height() / (len(self._figures) - 1), QFontMetricsF(painter.font()).height()
        for line, figure in enumerate(self._figures):
            y = plot.bottom() - apart * line
            painter.setPen(QPen(QColor(tokens.edge if line == 0 else tokens.line), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            # Where the lines are closer than the letters are high, only some of them have their figure.
            if line % ceil(high / max(apart, 1.0)):
                continue
            painter.setPen(QColor(tokens.muted))
            box = QRectF(plot.left() - 88, y - 10, 80, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: Bar, tokens: Tokens, *, ground: QColor) -> None:
        metrics, top = QFontMetricsF(painter.font()), self._top
        width = min(slot.width() * 0.62, 84)
        height = min(slot.height() * bar.share / top, slot.height())
        body = QRectF(slot.center().x() - width / 2, slot.bottom() - height, width, height)
        if bar.expected == 0:
            # On the axis the dashes lie under the bar, which would else look cut off.
            self._paint_expected(painter, slot, width, slot.bottom(), tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.faint if bar.others else tokens.accent))
        if height > 0:
            painter.setClipRect(slot)
            radius = min(4.0, height)
            # The rounding at the foot lies below the axis and is clipped away.
            painter.drawRoundedRect(body.adjusted(0, 0, 0, radius), radius, radius)
            painter.setClipping(False)
        if bar.share > top:
            self._paint_break(painter, body, tokens)

        ceiling = body.top()
        if bar.expected:
            y = slot.bottom() - slot.height() * bar.expected / top
            self._paint_expected(painter, slot, width, y, tokens)
            ceiling = min(ceiling, y)

        painter.setPen(QColor(tokens.text))
        for place, line in enumerate(reversed(_fitting(bar, slot.width(), metrics)), 1):
            y, wide = ceiling - 5 - place * metrics.height(), metrics.horizontalAdvance(line) + 6
            # On a ground of its own, or a line of the grid would go through it.
            painter.fillRect(QRectF(slot.center().x() - wide / 2, y, wide, metrics.height()), ground)
            painter.drawText(QRectF(slot.left(), y, slot.width(), metrics.height()), Qt.AlignmentFlag.AlignCenter, line)

    def _paint_label(self, painter: QPainter, slot: QRectF, label: str, room: float, *, turned: bool) -> None:
        metrics = QFontMetricsF(painter.font())
        if not turned and metrics.horizontalAdvance(label) <= slot.width():
            foot = QRectF(slot.left(), slot.bottom() + 6, slot.width(), metrics.height())
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, label)
            return
        painter.save()
        painter.translate(slot.center().x(), slot.bottom() + 6)
        painter.rotate(-90)
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, room)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(-room, -metrics.height() / 2, room, metrics.height()), side, shown)
        painter.restore()

    def _paint_break(self, painter: QPainter, body: QRectF, tokens: Tokens) -> None:
        """Two strokes through a bar that goes on beyond the axis."""
        painter.setPen(QPen(QColor(tokens.surface), 3))
        for y in (body.top() + 12, body.top() + 19):
            painter.drawLine(QPointF(body.left() - 2, y + 4), QPointF(body.right() + 2, y - 4))

    def _paint_expected(self, painter: QPainter, slot: QRectF, width: float, y: float, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.text), 2, Qt.PenStyle.DashLine))
        reach = min(width / 2 + 6, slot.width() / 2)
        painter.drawLine(QPointF(slot.center().x() - reach, y), QPointF(slot.center().x() + reach, y))


def _fitting(bar: Bar, width: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    """The figures over a bar, in as many lines as its column needs; none where it is too narrow."""
    lines = (number(bar.shots), percent(bar.share, 1))
    joined = " · ".join(lines)
    if metrics.horizontalAdvance(joined) <= width - 4:
        return (joined,)
    fits = [metrics.horizontalAdvance(line) <= width for line in lines]
    return lines if all(fits) else lines[:1] if fits[0] else ()


def _inner(size: QSize) -> tuple[float, float]:
    return size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN


def _scale(highest: float) -> tuple[float, float]:
    """The axis: its end and the distance of its lines, both shares, in round figures."""
    raw = max(highest, 0.01) / _LINES
    power = 0.001
    while power * 10 <= raw:
        power *= 10
    step = next(power * factor for factor in _STEPS if power * factor >= raw)
    lines = int(-(-highest * 1.0001 // step))
    return step * max(lines, 1), step


def _figures(top: float, step: float) -> tuple[str, ...]:
    """What stands beside the axis, with as many decimals as tell its lines apart."""
    decimals = next(places for places in range(4) if abs(round(100 * step, places) - 100 * step) < _EXACT)
    return tuple(percent(line * step, decimals) for line in range(round(top / step) + 1))
