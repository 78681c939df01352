"""The accounts, searchable: choose, add, change, check, remove."""

import re
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.listing import Arrangement, SavedSearch
from desktop_app.domain.states import AccountAct, AccountRow, AccountsState, AccountStatus, AccountWish
from desktop_app.views.account_rows import AccountRows
from desktop_app.views.icons import icon, pixmap
from desktop_app.views.inset_button import InsetButton
from desktop_app.views.labels import ElidedLabel, Label, shortened, with_letters
from desktop_app.views.language import number, tr, tr_n
from desktop_app.views.theme import tokens_of

_LENS = 16
_RING = 2
_UNBROKEN = "\N{NO-BREAK SPACE}"
_JOINER = "\N{WORD JOINER}"
_BETWEEN_LETTERS = re.compile(r"(?<=[\u3040-\u9fff])(?=[\u3040-\u9fff])")
"""Kana and Chinese characters."""
_ROWS, _EMPTY, _NOTHING_FOUND = range(3)
_CLOCK_MS = 10_000
"""How often the ages are said anew; all of them together, so that none contradicts another for long."""
COUNTED = (
    AccountStatus.WORKING,
    AccountStatus.SPENT,
    AccountStatus.FAILED,
    AccountStatus.KEY_MISSING,
    AccountStatus.TESTING,
)


class AccountList(QWidget):
    """The list with its search. While `hold` is on, another row is not taken but announced as `selection_held`."""

    account_selected = Signal(str)
    selection_held = Signal(str)
    add_requested = Signal()
    wished = Signal(object)
    """AccountWish, for the chosen rows"""
    time_passed = Signal()
    """how long ago something was is to be said anew"""
    arranged = Signal()
    """in another order or choice, or searches were saved or forgotten"""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = AccountsState()
        self._held = False
        self._quiet = False

        self._arrangement = Arrangement()
        self._searches: tuple[SavedSearch, ...] = ()
        self._compact = False
        self._told: QWidget | None = None
        self._told_words: Label | None = None
        self.search = _SearchField()
        self.options = _button("arrange", tr("Order and choice of the accounts"))
        self.options.clicked.connect(self._open_options)
        self.rows = AccountRows()
        self.view = self._make_view()
        self._pages = QStackedWidget()
        self._empty = Label(tr("Reading the accounts …"), role="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing_found = Label(role="muted", wrap=True)
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._clear = QPushButton(tr("Clear search"))
        self._clear.clicked.connect(self._clear_all)
        self._pages.addWidget(self.view)
        self._pages.addWidget(_page(self._empty))
        self._pages.addWidget(_page(self._nothing_found, self._clear))
        self._pages.setCurrentIndex(_EMPTY)
        self._summary = Label(role="muted", scale=0.9, wrap=True)
        self._summary.setContentsMargins(8, 0, 8, 0)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 10)
        layout.setSpacing(8)
        search_row = QHBoxLayout()
        search_row.setContentsMargins(12, 0, 8, 0)
        search_row.setSpacing(2)
        search_row.addWidget(self.search, 1)
        # Aligned, for a button of a height of its own would limit the whole row.
        search_row.addWidget(self.options, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout = layout
        layout.addLayout(search_row)
        layout.addWidget(self._pages, 1)
        summary_row = QVBoxLayout()
        summary_row.setContentsMargins(12, 0, 12, 0)
        summary_row.addWidget(self._summary)
        layout.addLayout(summary_row)

        self.search.textChanged.connect(self._filter)
        self.search.downwards.connect(self._enter_list)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.view.viewport().update)
        self._clock.timeout.connect(self.time_passed)
        self._clock.start()

    def _make_view(self) -> "_View":
        view = _View()
        view.moved.connect(self._move)
        view.setObjectName("accounts")
        view.setAccessibleName(tr("Accounts"))
        view.setModel(self.rows)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setTabKeyNavigation(False)
        view.selectionModel().currentChanged.connect(self._announce)
        view.activated.connect(self._edit)
        view.customContextMenuRequested.connect(self._open_menu)
        return view

    def render(self, state: AccountsState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the rows and the selection; nothing is announced, and unless the selection moved, nothing scrolls."""
        if state.rows and not self._state.rows:
            self._paint_rows()
        chosen_anew = state.selected != self._state.selected
        same_rows = state.rows is self._state.rows and _why_empty(state) == _why_empty(self._state)
        self._state = state
        if same_rows:
            self._show_selected(state.selected)
            return
        self._quietly_show(keep_place=not chosen_anew)
        self._say_summary()
        self._empty.setText(_why_empty(state))

    def _say_summary(self) -> None:
        """How many there are and how they are; while only some are shown, how many of all."""
        found, total, counts = self.rows.rowCount(), self.rows.total, self.rows.counts
        said: tuple[str, ...] = ()
        if found < total:
            said = (tr_n("{found} of {n} account", "{found} of {n} accounts", total, found=number(found)),)
        elif total:
            counted = [_counted(status, counts[status]) for status in COUNTED if counts[status]]
            said = (tr_n("{n} account", "{n} accounts", total), *counted)
        self._summary.setText(" · ".join(map(whole, said)))
        self._summary.setAccessibleName(" · ".join(said))

    def _paint_rows(self) -> None:
        from desktop_app.views.account_delegate import AccountDelegate  # noqa: PLC0415  # nothing to paint at the start

        if not isinstance(self.view.itemDelegate(), AccountDelegate):
            delegate = AccountDelegate(self.view)
            delegate.compact = self._compact
            self.view.setItemDelegate(delegate)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Rows close together, or with room around them."""
        from desktop_app.views.account_delegate import AccountDelegate  # noqa: PLC0415  # nothing to paint at the start

        self._compact = compact
        delegate = self.view.itemDelegate()
        if isinstance(delegate, AccountDelegate) and delegate.compact != compact:
            delegate.compact = compact
            self.view.scheduleDelayedItemsLayout()

    def recall(self, arrangement: str, searches: str) -> None:
        """Arrange the list as it was left, and know the searches that were saved; see `remembered`."""
        from desktop_app.domain.listing import arrangement_from, searches_from  # noqa: PLC0415  # not at the start

        self._searches = searches_from(searches)
        # Without the words of the search: a list that seems to have lost accounts frightens.
        self.arrange(replace(arrangement_from(arrangement), words=self.search.text()))

    def remembered(self) -> tuple[str, str]:
        """The arrangement and the saved searches, as texts for `recall`."""
        from desktop_app.domain.listing import as_text, searches_as_text  # noqa: PLC0415  # not at the start

        return as_text(replace(self._arrangement, words="")), searches_as_text(self._searches)

    def arrange(self, arrangement: Arrangement) -> None:
        """Another order, other accounts, another search."""
        self._arrangement = arrangement
        self._quiet = True
        self.rows.arrange(arrangement.sort, arrangement.only)
        self._quiet = False
        if arrangement.words != self.search.text():
            self.search.setText(arrangement.words)
        self._show_selected(self._state.selected)
        self._say_nothing_found()
        self._say_summary()
        self._choose_page()
        self._tell_arrangement()
        self._follow_order()
        self.arranged.emit()

    @property
    def arrangement(self) -> Arrangement:
        """As it is now."""
        return replace(self._arrangement, words=self.search.text())

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """Those that were saved, by name."""
        return self._searches

    def save_search(self, name: str) -> None:
        """Keep the present arrangement under this name."""
        others = [one for one in self._searches if one.name != name]
        saved = SavedSearch(name=name, arrangement=self.arrangement)
        self._searches = tuple(sorted((*others, saved), key=lambda one: one.name.casefold()))
        self.arranged.emit()

    def forget_search(self, name: str) -> None:
        """Do not offer it any more."""
        self._searches = tuple(one for one in self._searches if one.name != name)
        self.arranged.emit()

    def make_options(self) -> QMenu:
        """The menu of orders, choices and saved searches."""
        from desktop_app.views.list_menu import list_menu  # noqa: PLC0415  # not needed at the start

        return list_menu(
            self,
            self.arrangement,
            self._searches,
            arrange=self.arrange,
            save=self._ask_for_name,
            forget=self.forget_search,
        )

    @Slot()
    def _open_options(self) -> None:
        menu = self.make_options()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.options.mapToGlobal(self.options.rect().bottomLeft()))

    def _ask_for_name(self) -> None:
        from desktop_app.views.list_menu import NameDialog, in_words  # noqa: PLC0415  # not needed at the start

        now = self.arrangement
        NameDialog(self, " · ".join(filter(None, (now.words, in_words(now)))), self.save_search).open()

    def _tell_arrangement(self) -> None:
        """Say under the search that this is not the whole list, or not in its own order, and how to get that back."""
        from desktop_app.views.list_menu import in_words  # noqa: PLC0415  # not needed at the start

        words = in_words(self._arrangement)
        if self._told is None or self._told_words is None:
            if not words:
                return
            self._told = QWidget()
            self._told_words = ElidedLabel(role="muted", scale=0.9)
            back = _button("close", tr("Show all accounts in my own order"))
            back.clicked.connect(self._arrange_as_ever)
            row = QHBoxLayout(self._told)
            row.setContentsMargins(20, 0, 10, 0)
            row.addWidget(self._told_words, 1)
            row.addWidget(back)
            self._layout.insertWidget(1, self._told)
        self._told_words.setText(words)
        if not words and self._told.isAncestorOf(self.focusWidget()):
            self.options.setFocus(Qt.FocusReason.OtherFocusReason)
        self._told.setVisible(bool(words))

    @Slot()
    def _arrange_as_ever(self) -> None:
        self.arrange(Arrangement(words=self.search.text()))

    def _follow_order(self) -> None:
        self.view.setDragEnabled(self.rows.is_manual)

    @Slot(object, object)
    def _move(self, dragged: list[QModelIndex], before: QModelIndex) -> None:
        ids = tuple(self.rows.account_at(index) for index in sorted(dragged, key=QModelIndex.row))
        target = self.rows.account_at(before) if before.isValid() else None
        if ids and target not in ids:
            self.wished.emit(AccountWish(act=AccountAct.PLACE, ids=ids, before=target))

    def select(self, account: AccountId) -> None:
        """Take this row as if it had been clicked."""
        self._show_selected(account)
        self.account_selected.emit(account)

    def hold(self, held: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        """While held, choosing another row asks first: the selection stays and `selection_held` tells the wish."""
        self._held = held

    @property
    def selected(self) -> AccountId | None:
        """The account the window is about, found by the search or not."""
        return self._state.selected

    @property
    def chosen(self) -> tuple[AccountId, ...]:
        """Every selected row, in the list's order; where none is, the one the window is about."""
        ids = tuple(row.account.id for row in self._selected_rows())
        return ids or ((self._state.selected,) if self._state.selected else ())

    @property
    def chosen_rows(self) -> tuple[AccountRow, ...]:
        """The same with all that is known about them."""
        about = self.rows.row_of(self._state.selected) if self._state.selected else None
        return self._selected_rows() or ((about,) if about else ())

    def _selected_rows(self) -> tuple[AccountRow, ...]:
        # By stretches: asked for its indexes, Qt asks the model about each of what may be 10,000.
        stretches = sorted((one.top(), one.bottom() + 1) for one in self.view.selectionModel().selection().toList())
        return tuple(row for top, end in stretches for row in self.rows.between(top, end))

    @Slot()
    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def clear_search(self) -> None:
        """Show every account again."""
        if not self.search.hasFocus():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()

    @Slot()
    def _clear_all(self) -> None:
        """Take the search back, and where there is none, the choice."""
        if self.search.text():
            self.clear_search()
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.arrange(Arrangement(sort=self._arrangement.sort))

    def _quietly_show(self, *, keep_place: bool) -> None:
        place = self.view.verticalScrollBar().value()
        self._quiet = True
        was_reset = self.rows.show(self._state.rows)
        self._quiet = False
        self._show_selected(self._state.selected)
        if was_reset and place and keep_place:
            # A model that was reset has no scroll range until its rows are laid out.
            self.view.doItemsLayout()
            self.view.verticalScrollBar().setValue(place)
        self._choose_page()

    def _show_selected(self, account: AccountId | None) -> None:
        index = self.rows.index_of(account)
        self._quiet = True
        if index.isValid():
            if index != self.view.currentIndex() or not self.view.selectionModel().isSelected(index):
                self._choose(index)
        else:
            self.view.selectionModel().clear()
        self._quiet = False

    def _choose(self, index: QModelIndex) -> None:
        """This row alone: the view's own setter looks at the keys held down, and Ctrl+Z would add to the selection."""
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _choose_page(self) -> None:
        found = _ROWS if self.rows.rowCount() else _NOTHING_FOUND
        self._pages.setCurrentIndex(found if self.rows.total else _EMPTY)
        self.search.setEnabled(bool(self.rows.total))

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._quiet = True
        self.rows.search(text)
        self._quiet = False
        self._show_selected(self._state.selected)
        self._say_nothing_found()
        self._say_summary()
        self._choose_page()
        self._follow_order()

    def _say_nothing_found(self) -> None:
        text = self.search.text()
        if text:
            words = tr("No account matches “{text}”.", text=shortened(text))
        else:
            words = tr("There is no account like that.")
        self._nothing_found.setText(words)
        self._clear.setText(tr("Clear search") if text else tr("Show all accounts"))

    @Slot()
    def _enter_list(self) -> None:
        if not self.rows.rowCount():
            return
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self._choose(self.rows.index(0))

    @Slot(QModelIndex, QModelIndex)
    def _announce(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if self._quiet or not current.isValid():
            return
        account = self.rows.account_at(current)
        if not self._held:
            self.account_selected.emit(account)
        elif account != self._state.selected:
            # The view is in the middle of moving its selection; it can be moved back only afterwards.
            QTimer.singleShot(0, self, lambda: self._give_back(account))

    def _give_back(self, wanted: AccountId) -> None:
        self._show_selected(self._state.selected)
        self.selection_held.emit(wanted)

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        self.wished.emit(AccountWish(act=AccountAct.EDIT, ids=(self.rows.account_at(index),)))

    @Slot(QPoint)
    def _open_menu(self, position: QPoint) -> None:
        menu = self.make_menu(self.view.indexAt(position))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(position))

    def make_menu(self, index: QModelIndex) -> QMenu:
        """What can be done with the selected rows, of which `index` is one; with an invalid index, with the list."""
        from desktop_app.views.account_menu import account_menu  # noqa: PLC0415  # not needed at the start

        rows: tuple[AccountRow, ...] = ()
        if index.isValid():
            clicked = self.rows.account_at(index)
            rows = self.chosen_rows
            if all(row.account.id != clicked for row in rows):
                rows = tuple(filter(None, (self.rows.row_of(clicked),)))
        menu = account_menu(self, rows, self.wished.emit)
        add = QAction(icon("add"), tr("&Add account"), menu)
        add.triggered.connect(self.add_requested)
        menu.addAction(add)
        return menu


class _View(QListView):
    """The list itself. What is dropped on it is announced, never done: only the account book moves accounts."""

    moved = Signal(object, object)
    """[QModelIndex], QModelIndex: what was dragged, and in front of what it was dropped; invalid means at the end"""

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            # Qt would make the first row current, which here is to choose it; after a click it does not.
            event = QFocusEvent(event.type(), Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            # No row shows where the keyboard is.
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), _RING))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        place = self.indexAt(event.position().toPoint())
        if place.isValid() and self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem:
            place = place.siblingAtRow(place.row() + 1)
        dragged = self.selectedIndexes()
        # As a copy: after a move the view would take the rows out of the model by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # Whoever drags waits for the drop to be over.
        QTimer.singleShot(0, self, lambda: self.moved.emit(dragged, place))


class _SearchField(QLineEdit):
    """Esc clears it, Down and Enter lead into the list."""

    downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search accounts"))
        self.setAccessibleName(tr("Search accounts"))
        self.setAccessibleDescription(tr("Finds names, channels, instances, addresses, plans, tags and states"))
        self._clear = InsetButton(self, "close", tr("Clear search"))
        self._clear.hide()
        self._clear.clicked.connect(self._clear_and_stay)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    @Slot()
    def _clear_and_stay(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.textMargins()
        margins.setLeft(with_letters(_LENS) + 8)
        self.setTextMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = with_letters(_LENS)
        lens = pixmap("search", tokens_of(self.palette()).muted, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(10, (self.height() - side) // 2, lens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.downwards.emit()
            case _:
                super().keyPressEvent(event)


def _button(picture: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture, "muted"))
    button.setProperty("inset", "true")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, 28, 20, 20)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget)
        if isinstance(widget, QPushButton):
            layout.setAlignment(widget, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(1)
    return page


def _why_empty(state: AccountsState) -> str:
    if state.unreadable:
        return tr("The accounts cannot be read.")
    return tr("No accounts yet.") if state.loaded else tr("Reading the accounts …")


def _counted(status: AccountStatus, count: int) -> str:
    match status:
        case AccountStatus.WORKING:
            return tr_n("{n} working", "{n} working", count)
        case AccountStatus.SPENT:
            return tr_n("{n} without time", "{n} without time", count)
        case AccountStatus.FAILED:
            return tr_n("{n} failed", "{n} failed", count)
        case AccountStatus.KEY_MISSING:
            return tr_n("{n} key missing", "{n} keys missing", count)
        case _:
            return tr_n("{n} checking", "{n} checking", count)


def whole(part: str) -> str:
    """A number stays in the line of what it counts, and so do the letters of a language that breaks between any."""
    return _BETWEEN_LETTERS.sub(_JOINER, part.replace(" ", _UNBROKEN))
