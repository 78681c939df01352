"""The program's own line drawings, coloured for the palette at the moment they are painted."""

import functools

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from desktop_app.views.resources import read_resource
from desktop_app.views.theme import tokens_of


def icon(name: str, role: str = "text") -> QIcon:
    """An icon of `resources/icons`; `role` names a colour of the theme, and a change of theme recolours it."""
    return QIcon(_Drawing(name, role))


def app_icon() -> QIcon:
    """The program's own mark."""
    return icon("qubit-keychain")


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """A drawing of `size` logical pixels for a screen of `ratio` device pixels each."""
    knockout = tokens_of(QGuiApplication.palette()).surface
    key = f"drawing {name} {colour} {knockout} {size} {ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # with the first drawing

    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    source = _source(name).replace("currentColor", colour).replace("knockout", knockout)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


@functools.cache
def _source(name: str) -> str:
    return read_resource(f"icons/{name}.svg")


class _Drawing(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._role)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        del state
        tokens = tokens_of(QGuiApplication.palette())
        colour = tokens.faint if mode is QIcon.Mode.Disabled else getattr(tokens, self._role)
        side = min(size.width(), size.height())
        return pixmap(self._name, colour, side, scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        drawn = self.scaledPixmap(rect.size(), mode, state, ratio)
        side = min(rect.width(), rect.height())
        corner = rect.center() - QPoint(side // 2 - 1, side // 2 - 1)
        painter.drawPixmap(QRect(corner, QSize(side, side)), drawn)
