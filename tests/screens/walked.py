"""What a person without a mouse could complain about: controls out of reach, traps, a focus nobody sees."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTabBar, QWidget

_FRAME = 4
"""Pixels around a control in which its focus may show."""


def complaints(screen: QWidget) -> list[str]:
    """One sentence for everything that is wrong with walking it by Tab."""
    if isinstance(screen, QMenu):
        return []
    wanted = _stops(screen)
    screen.activateWindow()
    if QApplication.focusWidget() is None:
        screen.focusNextChild()
    start = QApplication.focusWidget()
    if start is None:
        return ["nothing has the keyboard"] if wanted else []
    there, trap = _walk(start, len(wanted), Qt.KeyboardModifier.NoModifier)
    back, trap_back = _walk(start, len(wanted), Qt.KeyboardModifier.ShiftModifier)
    said = [f"Tab is trapped at {_name(trap)}"] if trap else []
    said += [f"Shift+Tab is trapped at {_name(trap_back)}"] if trap_back else []
    said += [f"Tab does not reach {_name(one)}" for one in wanted if one not in there]
    if not said and there[1:] != back[:0:-1]:
        said.append("Shift+Tab walks another way than Tab")
    said += [f"nobody sees that {_name(one)} has the keyboard" for one in there if not _shows_focus(one)]
    said += [f"{_name(one)} has the keyboard out of sight" for one in there if not _comes_into_sight(one)]
    return said


def _stops(screen: QWidget) -> list[QWidget]:
    return [
        one
        for one in screen.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is screen.window()
    ]


def _walk(start: QWidget, stops: int, modifier: Qt.KeyboardModifier) -> tuple[list[QWidget], QWidget | None]:
    """The controls Tab leads to until it is back, and where it stopped for good if it never came back."""
    start.setFocus()
    reached = [start]
    for _ in range(3 * max(stops, 1)):
        at = QApplication.focusWidget()
        QTest.keyClick(at, Qt.Key.Key_Tab, modifier)
        now = QApplication.focusWidget()
        if now is start:
            return reached, None
        reached.append(now)
    return reached, reached[-1]


def _shows_focus(one: QWidget) -> bool:
    """Does it look different with and without the keyboard?"""
    one.setFocus(Qt.FocusReason.TabFocusReason)
    focused = _picture(one)
    one.clearFocus()
    unfocused = _picture(one)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    return focused != unfocused


def _picture(one: QWidget) -> QImage:
    # What is posted after a change of focus belongs to it.
    QCoreApplication.sendPostedEvents(one, QEvent.Type.LayoutRequest)
    around = QRect(one.mapTo(one.window(), QPoint()), one.size()).adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
    return one.window().grab(around.intersected(one.window().rect())).toImage()


def _comes_into_sight(one: QWidget) -> bool:
    """A page scrolls to what has the keyboard."""
    one.setFocus(Qt.FocusReason.TabFocusReason)
    seen = one.visibleRegion().boundingRect()
    if isinstance(one, QAbstractItemView | QTabBar):
        return not seen.isEmpty()
    return seen.width() >= one.width() - _FRAME and (seen.height() >= one.height() - _FRAME or one.height() > 200)


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    words = widget.accessibleName() or widget.objectName() or str(widget.property("text") or "")
    return f"{type(widget).__name__} “{words}”"
