"""What a person without a mouse could complain about: controls out of reach, traps, a focus nobody sees."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop_app.views.inset_button import InsetButton
from desktop_app.views.secret_field import SecretField

_ROUNDING = 2


def _stands_in_secret(one: QWidget) -> bool:
    """It is the eye of a secret field, the one part of it that is no line."""
    line = one.parentWidget()
    return isinstance(one, InsetButton) and line is not None and isinstance(line.parentWidget(), SecretField)


_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_OTHERWISE: Mapping[str, Callable[[QWidget], bool]] = {
    "the headings of a table that cannot be sorted": lambda one: (
        isinstance(one, QHeaderView) and not one.sectionsClickable()
    ),
    "the eye of a passphrase, which Ctrl+H opens and closes": _stands_in_secret,
}
"""Controls the keyboard needs no stop at, because it does the same elsewhere."""


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
    if start not in wanted:
        return [f"{_name(start)} has the keyboard and Tab never comes there again"]
    there = _walk(start, len(wanted), Qt.KeyboardModifier.NoModifier)
    back = _walk(start, len(wanted), Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    if (opened := QApplication.activeModalWidget()) not in {None, screen.window()}:
        return [f"walking by Tab opens {_name(opened)}"]
    reached = [stop.widget for stop in there]
    said = [f"Tab is trapped at {_name(reached[-1])}"] if reached[-1] is not start else []
    said += [f"Shift+Tab is trapped at {_name(back[-1].widget)}"] if back[-1].widget is not start else []
    said += [f"Tab does not reach {_name(one)}" for one in wanted if one not in reached]
    if not said and reached[:-1] != [stop.widget for stop in back[:-1]][::-1]:
        said.append("Shift+Tab walks another way than Tab")
    said += [f"nobody sees that {_name(stop.widget)} has the keyboard" for stop in there if not stop.marked]
    said += [f"{_name(stop.widget)} has the keyboard out of sight" for stop in (*there, *back) if not stop.in_sight]
    return list(dict.fromkeys(said))


@dataclass(frozen=True, slots=True)
class _Stop:
    """A control as it was when Tab led to it."""

    widget: QWidget
    marked: bool
    """It looked different with the keyboard than it did without."""
    in_sight: bool


def _stops(screen: QWidget) -> list[QWidget]:
    return [
        one
        for one in screen.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and (one.focusPolicy() & Qt.FocusPolicy.TabFocus or _is_control(one))
        and one.focusProxy() is None
        and one.window() is screen.window()
    ]


def _is_control(one: QWidget) -> bool:
    """Something a person uses, whether or not it says that Tab leads to it."""
    return isinstance(one, _CONTROLS) and not any(excused(one) for excused in _OTHERWISE.values())


def _walk(start: QWidget, stops: int, modifier: Qt.KeyboardModifier) -> list[_Stop]:
    """Where Tab leads to, from the first stop behind `start` until it is back there."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[_Stop] = []
    at = start
    for _ in range(3 * stops):
        with_focus = at.grab().toImage()
        QTest.keyClick(at, Qt.Key.Key_Tab, modifier)
        before, now = at, QApplication.focusWidget()
        if now is None:
            break
        at = now
        if walked and with_focus == before.grab().toImage():
            walked[-1] = replace(walked[-1], marked=before is at)
        walked.append(_Stop(at, marked=True, in_sight=_is_in_sight(at)))
        if at is start:
            break
    return walked


def _is_in_sight(one: QWidget) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    seen = one.visibleRegion().boundingRect()
    if isinstance(one, QAbstractScrollArea | QTabBar):
        return not seen.isEmpty()
    return seen.width() >= one.width() - _ROUNDING and seen.height() >= one.height() - _ROUNDING


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    words = widget.accessibleName() or widget.objectName() or str(widget.property("text") or "")
    return f"{type(widget).__name__} “{words}”"
