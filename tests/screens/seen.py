"""What a person with eyes could complain about: texts cut off, shortened, on top of each other or too pale."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitterHandle,
    QTabBar,
    QToolBar,
    QToolButton,
    QToolTip,
    QWidget,
)
from screens.contrast import LARGE_TEXT, TEXT, contrast
from screens.drawn import Words, drawn
from screens.own_dots import is_ours

_SLACK = 1.5
"""Pixels a letter may stand over, as the side of an italic or a rounding does."""
_SLACK_OF_SIZE = 0.18
"""The same as a share of the letters' size: a font that stands in for another has other measures."""
_TOUCH = 2.0
"""Pixels two texts or two neighbours may have in common."""
_LARGE = 24.0
_LARGE_BOLD = 18.66
"""Pixels from which WCAG 2 takes a text for large."""
_TITLE_BAR = 40
"""Pixels of a dialog's title bar, which the offscreen platform does not draw."""
_EDGES = 2
"""Pixels of a field above and below its letters."""
_LEFT_OUT = re.compile(r"(?<=.)…(?=\w)")
_LEAVES = {"Cancel", "Close"}
_NEVER_BESIDE = (QSplitterHandle,)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A text in the screen's own pixels, as far as it shows."""

    owner: QWidget
    words: Words
    place: QRectF


def complaints(screen: QWidget) -> list[str]:
    """One sentence for everything that is wrong with what shows of it."""
    widgets = [screen, *(one for one in screen.findChildren(QWidget) if _belongs(one, screen))]
    said: list[str] = [*_about_room(screen), *_about_filled(screen)]
    pieces: list[_Piece] = []
    for widget in widgets:
        said += _about_place(widget, screen)
        said += _about_size(widget)
        for words in drawn(widget):
            if words.text.strip():
                said += _about_text(widget, words)
                place = words.place.translated(widget.mapTo(screen, QPoint()).toPointF())
                shown = place.intersected(QRectF(_showing(widget, screen)))
                if words.clip is not None:
                    shown = shown.intersected(words.clip.translated(widget.mapTo(screen, QPoint()).toPointF()))
                if shown.width() > 1 and shown.height() > 1:
                    pieces.append(_Piece(owner=widget, words=words, place=shown))
    said += _overlapping(pieces)
    said += _neighbours(widgets)
    said += _pale(pieces, screen)
    return said


def _belongs(widget: QWidget, screen: QWidget) -> bool:
    return widget.isVisible() and widget.window() is screen.window() and not isinstance(widget, QMenu)


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or widget.objectName() or str(widget.property("text") or "")
    return f"{type(widget).__name__}“{words[:40]}”"


def _about_room(screen: QWidget) -> Iterator[str]:
    """Does a dialog or a menu fit the screen it opens on, and does a menu keep to one column?"""
    if isinstance(screen, QDialog | QMenu):
        room = screen.screen().availableSize()
        if screen.width() > room.width() or screen.height() > room.height():
            yield f"{_name(screen)}: is {screen.width()} by {screen.height()} px and larger than its screen"
        elif isinstance(screen, QDialog) and screen.height() > room.height() - _TITLE_BAR:
            yield f"{_name(screen)}: is {screen.height()} px high, which leaves its screen no room for a title bar"
    if isinstance(screen, QMenu):
        places = [screen.actionGeometry(one) for one in screen.actions() if one.isVisible()]
        if any(not screen.rect().contains(place) for place in places):
            yield f"{_name(screen)}: has more lines than its screen has room for"
        if len({place.left() for place in places}) > 1:
            yield f"{_name(screen)}: breaks into columns"


def _about_filled(screen: QWidget) -> Iterator[str]:
    """Is only one of a dialog's buttons filled, the last of its line, and none that leaves it?"""
    if not isinstance(screen, QDialog):
        return
    buttons = [one for one in screen.findChildren(QPushButton) if one.isVisible()]
    places = {one: QRect(one.mapTo(screen, QPoint()), one.size()) for one in buttons}
    filled = [one for one in buttons if one.property("primary") == "true"]
    if len(filled) > 1:
        yield f"{_name(screen)}: {len(filled)} buttons are filled"
    for one in filled:
        here = places[one]
        if any(other.left() > here.right() and abs(other.top() - here.top()) < _TOUCH for other in places.values()):
            yield f"{_name(one)}: is filled and not the last of its line"
        if one.text().replace("&", "") in _LEAVES:
            yield f"{_name(one)}: is filled and only leaves"


def _about_place(widget: QWidget, screen: QWidget) -> Iterator[str]:
    """Is it where it can be seen?"""
    if widget is screen or widget.isWindow():
        return
    if isinstance(widget, QTabBar) and any(one.isVisible() for one in widget.findChildren(QToolButton)):
        yield f"{_name(widget)}: not all tabs have room"
    if widget.objectName() == "qt_toolbar_ext_button" and isinstance(widget.parentWidget(), QToolBar):
        yield f"{_name(widget)}: not all of the tool bar has room"
    if widget.objectName() == "qt_menubar_ext_button":
        yield f"{_name(widget)}: not all menus have room"
    parent = widget.parentWidget()
    if parent is None or widget.size().isEmpty():
        return
    room = parent.rect()
    scrolls = _scrolls(parent)
    here = widget.geometry()
    if not scrolls & Qt.Orientation.Horizontal and (
        here.left() < room.left() - _SLACK or here.right() > room.right() + _SLACK
    ):
        yield f"{_name(widget)}: stands {here.right() - room.right()} px out of {_name(parent)} sideways"
    if not scrolls & Qt.Orientation.Vertical and (
        here.top() < room.top() - _SLACK or here.bottom() > room.bottom() + _SLACK
    ):
        yield f"{_name(widget)}: stands {here.bottom() - room.bottom()} px out of {_name(parent)} downwards"


def _about_size(widget: QWidget) -> Iterator[str]:
    """Is it as large as its letters need, where what it paints does not tell?"""
    if isinstance(widget, QLineEdit) and widget.height() < widget.fontMetrics().height() + _EDGES:
        yield f"{_name(widget)}: is {widget.height()} px high, too little for its letters"
    if isinstance(widget, QHeaderView):
        for place in range(widget.count()):
            if widget.sectionSize(place) < widget.sectionSizeHint(place) - _SLACK:
                yield f"{_name(widget)}: heading {place} is narrower than its words"


def _scrolls(viewport: QWidget) -> Qt.Orientation:
    """The directions in which what is in it may be larger than it."""
    area = viewport.parentWidget()
    directions = Qt.Orientation(0)
    if isinstance(area, QHeaderView):
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical
    if isinstance(area, QAbstractScrollArea) and area.viewport() is viewport:
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.horizontalScrollBarPolicy() is not never:
            directions |= Qt.Orientation.Horizontal
        if area.verticalScrollBarPolicy() is not never:
            directions |= Qt.Orientation.Vertical
    return directions


def _about_text(widget: QWidget, words: Words) -> Iterator[str]:
    """Can it be read to its end, here or in its tooltip?"""
    if "…" in words.text and not _wrote(widget, words.text):
        tip = _tip(widget, words)
        head = words.text.split("…")[0].strip()
        if not tip or (head and head not in tip):
            yield f"{_name(widget)}: “{words.text}” is shortened and no tooltip tells the rest"
    room = QRectF(widget.rect())
    scrolls = _scrolls(widget)
    if words.clip is not None:
        room = room.intersected(words.clip)
        if room.isEmpty() and scrolls:
            return  # nothing of it shows before it is scrolled to
    if isinstance(widget, QLineEdit) and widget.text() and not _is_spin_box(widget):
        scrolls |= Qt.Orientation.Horizontal  # what somebody types may be longer than the field
    out = []
    if not scrolls & Qt.Orientation.Horizontal:
        out += [room.left() - words.place.left(), words.place.right() - room.right()]
    if not scrolls & Qt.Orientation.Vertical:
        out += [room.top() - words.place.top(), words.place.bottom() - room.bottom()]
    if out and max(out) > max(_SLACK, _SLACK_OF_SIZE * QFontInfo(words.font).pixelSize()):
        yield f"{_name(widget)}: “{words.text}” is cut off by {max(out):.0f} px"


def _is_spin_box(line: QLineEdit) -> bool:
    return line.objectName() == "qt_spinbox_lineedit"


def _wrote(widget: QWidget, text: str) -> bool:
    """Did the program itself put the three dots there, as a text it has, or a person who typed them?"""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractItemView) and not isinstance(parent, QHeaderView):
        return False
    if isinstance(widget, QMenu):
        # It has no tooltips: of a long name in it the middle is left out.
        entries = [one.text().replace("&", "") for one in widget.actions()]
        return any(text in one and is_ours(_LEFT_OUT.sub("", one)) for one in entries)
    typed = [str(one.property("plainText") or "") for one in (widget, parent) if one is not None]
    own = [one.text() for one in widget.actions()]
    own += [str(one.property("currentText") or "") for one in (widget, parent) if one is not None]
    own.append(str(widget.property("placeholderText") or ""))
    (typed if isinstance(widget, QLineEdit) else own).append(str(widget.property("text") or ""))
    return any(text in one for one in typed) or any(text in one and is_ours(one) for one in _shown_letters(own))


def _shown_letters(texts: Iterable[str]) -> Iterator[str]:
    return (one.replace("&", "") for one in texts)


def _tip(widget: QWidget, words: Words) -> str:
    view = widget.parentWidget()
    if isinstance(view, QHeaderView):
        model = view.model()
        section = view.logicalIndexAt(words.place.center().toPoint())
        return str(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(view, QAbstractItemView):
        index = view.indexAt(words.place.center().toPoint())
        return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    return widget.toolTip() or _told_to_the_mouse(widget, words)


def _told_to_the_mouse(widget: QWidget, words: Words) -> str:
    """What a picture says where the mouse is."""
    if not widget.hasMouseTracking():
        return ""
    at = words.place.center()
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, move)
    said = QToolTip.text()
    QToolTip.hideText()
    return said


def _showing(widget: QWidget, screen: QWidget) -> QRect:
    """The part of it that is within all it lies in."""
    seen = QRect(widget.mapTo(screen, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not screen and not widget.isWindow():
        seen = seen.intersected(QRect(above.mapTo(screen, QPoint()), above.size()))
        above = above.parentWidget()
    return seen.intersected(screen.rect())


def _overlapping(pieces: list[_Piece]) -> Iterator[str]:
    pieces = [one for one in pieces if not one.owner.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)]
    pieces.sort(key=lambda one: one.place.top())
    for number, one in enumerate(pieces):
        for other in pieces[number + 1 :]:
            if other.place.top() > one.place.bottom():
                break
            common = one.place.intersected(other.place)
            if common.width() > _TOUCH and common.height() > _TOUCH and not _same(one, other):
                yield f"{_name(one.owner)}: “{one.words.text}” lies on “{other.words.text}” of {_name(other.owner)}"


def _same(one: _Piece, other: _Piece) -> bool:
    """Bold letters without a bold font are painted twice."""
    return one.owner is other.owner and one.words.text == other.words.text


def _neighbours(widgets: Iterable[QWidget]) -> Iterator[str]:
    """Do two widgets that stand beside each other share a place?"""
    families: dict[QWidget, list[QWidget]] = {}
    for widget in widgets:
        if widget.isWindow() or isinstance(widget, _NEVER_BESIDE) or widget.size().isEmpty():
            continue
        if parent := widget.parentWidget():
            families.setdefault(parent, []).append(widget)
    for family in families.values():
        for number, one in enumerate(family):
            for other in family[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > _TOUCH and common.height() > _TOUCH:
                    yield f"{_name(one)} and {_name(other)} share {common.width()} by {common.height()} px"


def _pale(pieces: list[_Piece], screen: QWidget) -> Iterator[str]:
    """Is a text readable on what was really painted behind it?"""
    picture = screen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    for piece in pieces:
        if not piece.owner.isEnabled() or _is_disabled(piece):
            continue
        place = QRectF(piece.place.topLeft() * ratio, piece.place.size() * ratio).toAlignedRect()
        ground = _ground(picture, place.adjusted(-2, -2, 2, 2).intersected(picture.rect()))
        needed = LARGE_TEXT if _is_large(piece.words) else TEXT
        if ground is not None and (found := contrast(piece.words.colour, ground)) < needed:
            yield f"{_name(piece.owner)}: “{piece.words.text}” has a contrast of {found:.1f} ({needed:g} is needed)"


def _is_disabled(piece: _Piece) -> bool:
    """An entry of a menu or a tab that cannot be chosen may be pale."""
    owner = piece.owner
    point = piece.words.place.center().toPoint()
    if isinstance(owner, QTabBar):
        return not owner.isTabEnabled(owner.tabAt(point))
    if isinstance(owner, QMenu):
        action = owner.actionAt(point)
        return bool(action) and not action.isEnabled()
    return False


def _is_large(words: Words) -> bool:
    info = QFontInfo(words.font)
    return info.pixelSize() >= (_LARGE_BOLD if info.bold() else _LARGE)


def _ground(picture: QImage, place: QRect) -> QColor | None:
    """The most frequent colour around the letters, which may cover more than they leave."""
    if place.width() < 3 or place.height() < 3:
        return None
    edges = (
        QRect(place.left(), place.top(), place.width(), 1),
        QRect(place.left(), place.bottom(), place.width(), 1),
        QRect(place.left(), place.top(), 1, place.height()),
        QRect(place.right(), place.top(), 1, place.height()),
    )
    seen = Counter[int]()
    for edge in edges:
        strip = picture.copy(edge)  # has to live while its bits are read
        seen.update(memoryview(strip.constBits()).cast("I").tolist())
    return QColor.fromRgb(seen.most_common(1)[0][0])
