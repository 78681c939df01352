"""Draws screens in one language, scheme and size of letters, and gathers what is wrong with them."""

import sys
from collections.abc import Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QRect, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from screens import seen, spoken, walked
from screens.catalogue import SCREENS, make_window

from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.language import speak
from desktop_app.views.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Generator

_ACROSS = 3
_DOWN = 3
_THUMB = 510
"""Pixels a picture is wide on a contact sheet."""
_TALL = 330
_GAP = 12
_CAPTION = 22
_SETTLED = 3


class Studio:
    """One application; screens are drawn one after another."""

    def __init__(self, *, language: str = "en", scheme: str = "light", letters: float = 1.0) -> None:
        qInstallMessageHandler(_only_news)
        self._app = QApplication.instance() or QApplication(["screens"])
        QAccessible.setActive(True)
        if letters != 1.0:
            font = QFont(QApplication.font())
            font.setPointSizeF(font.pointSizeF() * letters)
            QApplication.setFont(font)
        speak(self._app, language)
        apply_theme(self._app, ThemeChoice(scheme))  # type: ignore[arg-type]  # it is a QApplication

    def draw(self, names: Iterable[str] = (), folder: Path | None = None) -> Mapping[str, list[str]]:
        """Every finding with the screens it was made on; pictures are kept in `folder`."""
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
        found: dict[str, list[str]] = {}
        for name in tuple(names) or SCREENS:
            with shown(name) as screen:
                if folder:
                    screen.grab().save(str(folder / f"{name}.png"))
                for sentence in dict.fromkeys(complaints(screen)):
                    found.setdefault(sentence, []).append(name)
        return found

    def write_sheets(self, folder: Path, sheet: Path) -> None:
        """Lay the pictures side by side, as many a sheet as can still be looked at."""
        pictures = [path for name in SCREENS if (path := folder / f"{name}.png").exists()]
        per_sheet = _ACROSS * _DOWN
        for number, start in enumerate(range(0, len(pictures), per_sheet), 1):
            _sheet(pictures[start : start + per_sheet]).save(f"{sheet}-{number}.png")


def complaints(screen: QWidget) -> list[str]:
    """What is wrong with it for eyes, ears and hands."""
    return [*seen.complaints(screen), *spoken.complaints(screen), *walked.complaints(screen)]


@contextmanager
def shown(name: str) -> "Generator[QWidget]":
    """The screen of that name in a window of its own, gone afterwards."""
    screen = SCREENS[name]
    window = make_window(screen.size)
    try:
        about = screen.show(window) or window
        for _ in range(_SETTLED):
            QApplication.processEvents()
        yield about
    finally:
        window.form.discard()
        for one in QApplication.topLevelWidgets():
            one.close()
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _sheet(pictures: list[Path]) -> QImage:
    rows = -(-len(pictures) // _ACROSS)
    sheet = QImage(
        _GAP + _ACROSS * (_THUMB + _GAP), _GAP + rows * (_TALL + _CAPTION + _GAP), QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#9aa0aa"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#000000"))
    caption = painter.font()
    caption.setPixelSize(_CAPTION - 8)
    painter.setFont(caption)
    for number, path in enumerate(pictures):
        left = _GAP + number % _ACROSS * (_THUMB + _GAP)
        top = _GAP + number // _ACROSS * (_TALL + _CAPTION + _GAP)
        painter.drawText(QRect(left, top, _THUMB, _CAPTION), Qt.AlignmentFlag.AlignLeft, path.stem)
        picture = QImage(str(path))
        picture.setDevicePixelRatio(1)
        if picture.width() > _THUMB or picture.height() > _TALL:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(_THUMB, _TALL, keep, smooth)
        painter.drawImage(left, top + _CAPTION, picture)
    painter.end()
    return sheet


def _only_news(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """The offscreen platform says for each window what it cannot do."""
    del kind, context
    if "This plugin does not support" not in message:
        sys.stdout.write(f"{message}\n")
