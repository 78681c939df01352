"""The accounts, searchable: choose, add, change, check, remove."""

from collections import Counter

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.states import AccountAct, AccountRow, AccountsState, AccountStatus, AccountWish
from desktop_app.views.account_rows import AccountRows
from desktop_app.views.icons import icon, pixmap
from desktop_app.views.inset_button import InsetButton
from desktop_app.views.labels import Label, shortened
from desktop_app.views.theme import tokens_of
from desktop_app.views.words import counted

_LENS = 16
_ROWS, _EMPTY, _NOTHING_FOUND = range(3)
_MINUTE_MS = 60_000
COUNTED = (AccountStatus.WORKING, AccountStatus.SPENT, AccountStatus.FAILED, AccountStatus.TESTING)


class AccountList(QWidget):
    """The list with its search. While `hold` is on, another row is not taken but announced as `selection_held`."""

    account_selected = Signal(str)
    selection_held = Signal(str)
    add_requested = Signal()
    wished = Signal(object)
    """AccountWish, for the chosen rows"""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = AccountsState()
        self._held = False
        self._quiet = False

        self.search = _SearchField()
        self.rows = AccountRows()
        self.view = self._make_view()
        self._pages = QStackedWidget()
        self._empty = Label("Reading the accounts …", role="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing_found = Label(role="muted", wrap=True)
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        clear = QPushButton("Clear search")
        clear.clicked.connect(self.clear_search)
        self._pages.addWidget(self.view)
        self._pages.addWidget(_page(self._empty))
        self._pages.addWidget(_page(self._nothing_found, clear))
        self._pages.setCurrentIndex(_EMPTY)
        self._summary = Label(role="muted", scale=0.9)
        self._summary.setContentsMargins(8, 0, 8, 0)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 10)
        layout.setSpacing(8)
        search_row = QVBoxLayout()
        search_row.setContentsMargins(12, 0, 12, 0)
        search_row.addWidget(self.search)
        layout.addLayout(search_row)
        layout.addWidget(self._pages, 1)
        summary_row = QVBoxLayout()
        summary_row.setContentsMargins(12, 0, 12, 0)
        summary_row.addWidget(self._summary)
        layout.addLayout(summary_row)

        self.search.textChanged.connect(self._filter)
        self.search.downwards.connect(self._enter_list)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self.view.viewport().update)
        self._clock.start()

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("accounts")
        view.setAccessibleName("Accounts")
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
        self._state = state
        self._quietly_show(keep_place=not chosen_anew)
        statuses = Counter(row.status for row in state.rows)
        self._summary.setText(
            " · ".join(
                [counted(len(state.rows), "account")]
                + [f"{statuses[status]:,} {status.value.lower()}" for status in COUNTED if statuses[status]]
            )
            if state.rows
            else ""
        )
        self._empty.setText("No accounts yet." if state.loaded else "Reading the accounts …")

    def _paint_rows(self) -> None:
        from desktop_app.views.account_delegate import AccountDelegate  # noqa: PLC0415  # nothing to paint at the start

        if not isinstance(self.view.itemDelegate(), AccountDelegate):
            self.view.setItemDelegate(AccountDelegate(self.view))

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
        indexes = sorted(self.view.selectionModel().selectedIndexes(), key=QModelIndex.row)
        ids = tuple(self.rows.account_at(index) for index in indexes)
        return ids or ((self._state.selected,) if self._state.selected else ())

    @property
    def chosen_rows(self) -> tuple[AccountRow, ...]:
        """The same with all that is known about them."""
        return tuple(row for one in self.chosen if (row := self.rows.row_of(one)))

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
                self.view.setCurrentIndex(index)
        else:
            self.view.selectionModel().clear()
        self._quiet = False

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
        self._nothing_found.setText(f"No account matches “{shortened(text)}”.")
        self._choose_page()

    @Slot()
    def _enter_list(self) -> None:
        if not self.rows.rowCount():
            return
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.rows.index(0))

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
        add = QAction(icon("add"), "&Add account", menu)
        add.triggered.connect(self.add_requested)
        menu.addAction(add)
        return menu


class _SearchField(QLineEdit):
    """Esc clears it, Down and Enter lead into the list."""

    downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Search accounts")
        self.setAccessibleName("Search accounts")
        self.setAccessibleDescription("Finds names, channels, instances, addresses, plans, tags and states")
        self.setTextMargins(_LENS + 8, 0, 0, 0)
        self._clear = InsetButton(self, "close", "Clear search")
        self._clear.hide()
        self._clear.clicked.connect(self._clear_and_stay)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    @Slot()
    def _clear_and_stay(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lens = pixmap("search", tokens_of(self.palette()).muted, _LENS, self.devicePixelRatioF())
        QPainter(self).drawPixmap(10, (self.height() - _LENS) // 2, lens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.downwards.emit()
            case _:
                super().keyPressEvent(event)


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
