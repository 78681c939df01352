"""An expectation value with its error, on the line from -1 to 1, beside the ideal."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.jobs import Estimate
from desktop_app.views.labels import with_letters
from desktop_app.views.language import number, tr, translated
from desktop_app.views.theme import tokens_of

_HEIGHT = 84
_LINE = 40
"""Of the widget and of the line in it: pixels beside letters of the usual size."""
_TICKS = (-1.0, -0.5, 0.0, 0.5, 1.0)


class EstimateView(QWidget):
    """Paints one estimate; its accessible description says it."""

    def __init__(self) -> None:
        super().__init__()
        self._estimate: Estimate | None = None
        self.setAccessibleName(tr("Expectation value"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_estimate(self, estimate: Estimate) -> None:
        """Paint this."""
        self._estimate = estimate
        self.setAccessibleDescription(in_words(estimate))
        self.setToolTip(in_words(estimate))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, with_letters(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(420, with_letters(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        estimate = self._estimate
        if estimate is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A value beyond the line is possible: the estimate of a noisy device may lie outside by its error.
        reach = max(1.0, abs(estimate.value) + estimate.error)
        half, y = self.fontMetrics().horizontalAdvance(_signed(_TICKS[1])) / 2 + 4, float(with_letters(_LINE))
        left, right = half, self.width() - half

        def at(value: float) -> float:
            return left + (value / reach + 1) / 2 * (right - left)

        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for tick in _TICKS:
            painter.setPen(QPen(QColor(tokens.edge), 1))
            painter.drawLine(QPointF(at(tick), y - 4), QPointF(at(tick), y + 4))
            painter.setPen(QColor(tokens.muted))
            box = QRectF(at(tick) - half, y + with_letters(14), 2 * half, with_letters(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _signed(tick))
        if estimate.ideal is not None:
            painter.setPen(QPen(QColor(tokens.text), 2, Qt.PenStyle.DashLine))
            painter.drawLine(
                QPointF(at(estimate.ideal), y - with_letters(26)), QPointF(at(estimate.ideal), y + with_letters(10))
            )
        painter.setPen(QPen(QColor(tokens.accent), 3))
        low, high = at(estimate.value - estimate.error), at(estimate.value + estimate.error)
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for end in (low, high):
            painter.drawLine(QPointF(end, y - 7), QPointF(end, y + 7))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(QPointF(at(estimate.value), y), 5.5, 5.5)


def in_words(estimate: Estimate) -> str:
    """The estimate in a sentence, with how far it lies from the ideal."""
    value, error, ideal = estimate.value, estimate.error, estimate.ideal
    if ideal is None or not error:
        return translated(estimate.sentence)
    return tr(
        "{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f}, {apart:.1f} standard errors away)",
        value=value,
        error=error,
        ideal=ideal,
        apart=abs(value - ideal) / error,
    )


def _signed(tick: float) -> str:
    sign = {True: "+", False: "\N{MINUS SIGN}"}[tick > 0] if tick else ""
    return f"{sign}{number(abs(tick), 0 if tick.is_integer() else 1)}"
