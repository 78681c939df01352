"""What a widget paints in letters: every text with its place, its clip, its colour and its font."""

# ruff: noqa: N802  # Qt names what it calls

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_Metric = QPaintDevice.PaintDeviceMetric
_INCH = 25.4
_DPI = 96
_JOINER = "\N{WORD JOINER}"
"""It has no ink, and is measured as 100,000 pixels of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A run of letters as it was painted; places in the widget's own pixels. `clip` is what the painter let through."""

    text: str
    place: QRectF
    """Their width as they advance, their height as they are inked."""
    clip: QRectF | None
    colour: QColor
    font: QFont


def drawn(widget: QWidget) -> "Sequence[Words]":
    """What the widget itself paints, without its children."""
    paper = _Paper(widget.rect())
    # `render` of our views is another thing.
    QWidget.render(widget, paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return paper.engine.words


class _Paper(QPaintDevice):
    def __init__(self, size: QRect) -> None:
        super().__init__()
        self.engine = _Listener()
        self._metrics = {
            _Metric.PdmWidth: size.width(),
            _Metric.PdmHeight: size.height(),
            _Metric.PdmWidthMM: round(size.width() * _INCH / _DPI),
            _Metric.PdmHeightMM: round(size.height() * _INCH / _DPI),
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDepth: 32,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, _DPI)


class _Listener(QPaintEngine):
    """Takes every drawing order and remembers the letters."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.words: list[Words] = []

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        pass

    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # what Qt calls it with
        inked = item.text().replace(_JOINER, "")
        if not inked:
            return
        painter = self.painter()
        at = painter.worldTransform()
        ink = QFontMetricsF(item.font()).tightBoundingRect(inked)
        box = QRectF(place.x(), place.y() + ink.top(), item.width(), ink.height())
        self.words.append(
            Words(
                text=item.text(),
                place=at.mapRect(box),
                clip=at.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None,
                colour=painter.pen().color(),
                font=item.font(),
            )
        )

    def drawPixmap(self, *_: object) -> None:
        pass

    def drawTiledPixmap(self, *_: object) -> None:
        pass

    def drawImage(self, *_: object) -> None:
        pass

    def drawPath(self, *_: object) -> None:
        pass

    def drawRects(self, *_: object) -> None:
        pass

    def drawLines(self, *_: object) -> None:
        pass

    def drawPolygon(self, *_: object) -> None:
        pass

    def drawEllipse(self, *_: object) -> None:
        pass

    def drawPoints(self, *_: object) -> None:
        pass
