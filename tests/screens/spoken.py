"""What a person with a screen reader could complain about: controls without name, label, or one voice."""

from collections import Counter
from collections.abc import Generator
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

from desktop_app.domain.sentence import Sentence
from desktop_app.views.language import translated

_ROLE = QAccessible.Role
CONTROLS = {
    _ROLE.PushButton,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.EditableText,
    _ROLE.ComboBox,
    _ROLE.SpinBox,
    _ROLE.List,
    _ROLE.ListItem,
    _ROLE.Tree,
    _ROLE.Table,
    _ROLE.PageTab,
    _ROLE.PageTabList,
    _ROLE.MenuBar,
    _ROLE.MenuItem,
    _ROLE.ToolBar,
    _ROLE.ProgressBar,
    _ROLE.Graphic,
    _ROLE.Dialog,
    _ROLE.Link,
    _ROLE.Slider,
}
_TWO_WAYS = (Sentence("Add account"), Sentence("Clear search"))
"""What can be done in the middle of the window as well as at its edge."""
_KINDS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


def interfaces(of: QWidget) -> Generator[QAccessibleInterface]:
    """The accessibility tree below a widget, itself first."""
    waiting = [QAccessible.queryAccessibleInterface(of)]
    while waiting:
        one = waiting.pop()
        yield one
        children = (cast("QAccessibleInterface | None", one.child(place)) for place in range(one.childCount()))
        waiting += [child for child in children if child is not None]


def texts(of: QWidget) -> str:
    """Everything that is read out in it, a line each."""
    return "\n".join(one.text(kind) for one in interfaces(of) for kind in _KINDS)


def complaints(screen: QWidget) -> list[str]:
    """One sentence for everything that is wrong with what it tells."""
    tree = [one for one in interfaces(screen) if not one.state().invisible]
    shown = [one for one in (screen, *screen.findChildren(QWidget)) if _counts(one, screen)]
    said = [f"{_who(one)} has no name" for one in tree if one.role() in CONTROLS and not _name(one)]
    said += [f"{_who(one)} is named by one sign, “{_name(one)}”" for one in tree if _is_sign(one)]
    two_ways = [translated(one) for one in _TWO_WAYS]
    said += [
        f"“{name}” names {uses} buttons and nothing tells them apart"
        for name, uses in _same_names(shown)
        if uses > 1 and name not in two_ways
    ]
    said += _unlabelled(shown)
    said += _without_word(shown)
    said += [
        f"“{one.text()[:40]}” could be taken for markup"
        for one in shown
        if isinstance(one, QLabel) and one.textFormat() is not Qt.TextFormat.PlainText
    ]
    said += [f"{letter} is underlined {uses} times" for letter, uses in _letters(shown).items() if uses > 1]
    if "<span" in "\n".join(one.text(kind) for one in tree for kind in _KINDS):
        said.append("markup is read out")
    return said


def _counts(widget: QWidget, screen: QWidget) -> bool:
    return widget.isVisible() and widget.window() is screen.window()


def _name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name).strip()


def _who(one: QAccessibleInterface) -> str:
    thing = cast("QObject | None", one.object())
    kind = type(thing).__name__ if thing is not None else "a part"
    return f"{kind} ({one.role().name}) “{_name(one)[:40]}”"


def _is_sign(one: QAccessibleInterface) -> bool:
    name = _name(one)
    return one.role() in {_ROLE.PushButton, _ROLE.CheckBox} and bool(name) and not any(map(str.isalnum, name))


def _same_names(shown: list[QWidget]) -> list[tuple[str, int]]:
    """Two buttons of one row that a listener could not tell apart."""
    buttons = [
        (one.accessibleName() or one.text().replace("&", ""), one.accessibleDescription())
        for one in shown
        if isinstance(one, QAbstractButton) and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return [(name[0], uses) for name, uses in Counter(buttons).items() if name[0]]


def _unlabelled(shown: list[QWidget]) -> Generator[str]:
    """A box's name is its value on Linux, so it needs a label; a line's is not, so a name is enough."""
    for one in shown:
        if isinstance(one, QComboBox | QSpinBox):
            flags = [flag for _, flag in QAccessible.queryAccessibleInterface(one).relations()]
            if QAccessible.RelationFlag.Label not in flags:
                yield f"{type(one).__name__} “{one.accessibleName()}” has no label"
        elif isinstance(one, QLineEdit) and not one.accessibleName() and one.objectName() != "qt_spinbox_lineedit":
            yield f"a line edit has no name (“{one.placeholderText()}”)"


def _without_word(shown: list[QWidget]) -> Generator[str]:
    """A picture that says something must say it in words too, and a progress bar what it is about."""
    for one in shown:
        if isinstance(one, QLabel) and not one.pixmap().isNull() and not one.accessibleName():
            yield f"a picture has no words (in {one.parentWidget()})"
        if isinstance(one, QHeaderView):
            continue  # read out with each cell
        if isinstance(one, QProgressBar | QAbstractItemView) and not one.accessibleName():
            yield f"{type(one).__name__} has no name"


def _letters(shown: list[QWidget]) -> Counter[str]:
    """How often each letter is underlined where the keyboard can press it."""
    words = [one.text() for one in shown if isinstance(one, QAbstractButton)]
    words += [one.text() for one in shown if isinstance(one, QLabel) and cast("QWidget | None", one.buddy())]
    words += [one.tabText(place) for one in shown if isinstance(one, QTabBar) for place in range(one.count())]
    words += [action.text() for one in shown if isinstance(one, QMenuBar) for action in one.actions()]
    for menu in (one for one in shown if isinstance(one, QMenu)):
        words += [action.text() for action in menu.actions() if action.isVisible()]
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in words)
    del letters[""]
    return letters
