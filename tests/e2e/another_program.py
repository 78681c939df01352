"""Another program, whose window covers the whole screen in a colour of its own."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QRasterWindow

TITLE = "another program"
COLOUR = bytes((255, 0, 255))


class Cover(QRasterWindow):
    """Magenta all over."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt calls it by this name
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.magenta)
        painter.end()


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    window = Cover()
    window.setTitle(TITLE)
    window.showMaximized()
    app.exec()
