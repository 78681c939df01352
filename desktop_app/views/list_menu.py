"""The menu beside the search: the list's order, which accounts it shows, and searches with names."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from desktop_app.domain.listing import Arrangement, Only, SavedSearch, SortBy
from desktop_app.domain.sentence import Sentence
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, literal, shortened
from desktop_app.views.language import tr, translated
from desktop_app.views.sheet import Labelled, Sheet

Member = TypeVar("Member", bound=StrEnum)
ORDERS: dict[SortBy, str] = {
    SortBy.MANUAL: Sentence("My own order"),
    SortBy.NAME: Sentence("By name"),
    SortBy.STATUS: Sentence("By status, problems first"),
    SortBy.TESTED: Sentence("By last check, newest first"),
    SortBy.PLAN: Sentence("By plan"),
}
CHOICES: dict[Only, str] = {
    Only.ALL: Sentence("All accounts"),
    Only.WORKING: Sentence("Working"),
    Only.FAILED: Sentence("Failed"),
    Only.UNTESTED: Sentence("Not checked"),
    Only.KEY_MISSING: Sentence("Key missing"),
    Only.PAID: Sentence("On paid plans"),
    Only.PINNED: Sentence("Pinned"),
    Only.LENT: Sentence("Lent"),
}
LONGEST_NAME = 60


def list_menu(  # noqa: PLR0913  # by keyword
    parent: QWidget,
    arrangement: Arrangement,
    searches: tuple[SavedSearch, ...],
    *,
    arrange: Callable[[Arrangement], object],
    save: Callable[[], object],
    forget: Callable[[str], object],
) -> QMenu:
    """`arrange` is given what was chosen, `save` asks for a name, `forget` is given one."""
    menu = QMenu(parent)

    def arranged(sort: SortBy, only: Only) -> Callable[[], object]:
        return lambda: arrange(Arrangement(sort=sort, only=only, words=arrangement.words))

    # Folded: with large letters everything under each other is higher than a laptop's screen.
    order = menu.addMenu(tr("&Order: {order}", order=literal(ORDERS[arrangement.sort])))
    _choices(order, ORDERS, arrangement.sort, lambda one: arranged(one, arrangement.only))
    _heading(menu, tr("Show"))
    _choices(menu, CHOICES, arrangement.only, lambda one: arranged(arrangement.sort, one))
    if searches:
        _heading(menu, tr("Saved searches"))
    else:
        menu.addSeparator()
    for one in searches:
        action = QAction(literal(shortened(one.name)), menu)
        action.setIcon(icon("search"))
        action.triggered.connect(lambda _=False, chosen=one: arrange(chosen.arrangement))
        menu.addAction(action)
    keep = menu.addAction(tr("&Save this search…"))
    keep.setEnabled(arrangement != Arrangement())
    keep.triggered.connect(lambda: save())  # noqa: PLW0108  # the signal carries a bool
    if searches:
        gone = menu.addMenu(tr("&Forget a search"))
        for one in searches:
            action = gone.addAction(literal(shortened(one.name)))
            action.triggered.connect(lambda _=False, name=one.name: forget(name))
    return menu


def in_words(arrangement: Arrangement) -> str:
    """What is unusual about it, empty when nothing is."""
    parts = (
        translated(CHOICES[arrangement.only]) if arrangement.only is not Only.ALL else "",
        translated(ORDERS[arrangement.sort]) if arrangement.sort is not SortBy.MANUAL else "",
    )
    return " · ".join(filter(None, parts))


def _heading(menu: QMenu, words: str) -> None:
    """A line above a group; the style sheet swallows the text of a menu's own sections."""
    if menu.actions():
        menu.addSeparator()
    label = Label(words, role="muted", scale=0.9, bold=True)
    label.setContentsMargins(10, 5, 26, 3)
    action = QWidgetAction(menu)
    action.setDefaultWidget(label)
    action.setText(words)
    action.setEnabled(False)
    menu.addAction(action)


def _choices(menu: QMenu, words: dict[Member, str], now: Member, act: Callable[[Member], Callable[[], object]]) -> None:
    group = QActionGroup(menu)
    for one, text in words.items():
        action = QAction(translated(text), group)
        action.setCheckable(True)
        action.setChecked(one is now)
        chosen = act(one)
        action.triggered.connect(lambda _=False, chosen=chosen: chosen())
        menu.addAction(action)


class NameDialog(Sheet):
    """Asks for a search's name."""

    def __init__(self, parent: QWidget, suggested: str, then: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            tr("Save this search"),
            tr("Its words, its choice and its order come back when it is chosen. One of the same name is replaced."),
            width=440,
        )
        self._then = then
        self.line = QLineEdit(suggested)
        self.line.setAccessibleName(tr("Name"))
        self.line.setMaxLength(LONGEST_NAME)
        self.line.selectAll()
        self.line.returnPressed.connect(self._go)
        label = Label(tr("&Name"))
        label.setBuddy(self.line)
        self.body.addWidget(Labelled(label, self.line))
        self.body.addStretch(1)
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button(tr("&Save the search"), self._go, primary=True)
        self.line.textChanged.connect(self._follow)
        self._follow()
        self.line.setFocus()

    def _follow(self) -> None:
        named = bool(self.line.text().strip())
        self.go.setEnabled(named)
        self.go.setToolTip("" if named else tr("Give it a name first"))

    def _go(self) -> None:
        if name := self.line.text().strip():
            self.accept()
            self._then(name)
