"""What was: the bin, and the history with the keys that can be brought back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.book import KEEP_ALWAYS, BinnedAccount
from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.dialogs import HistoryState
from desktop_app.views.labels import Label, literal, plain_tooltip, shortened, with_letters
from desktop_app.views.language import day_and_time, number, together, tr, tr_n, translated
from desktop_app.views.line_table import row_size
from desktop_app.views.sheet import Sheet
from desktop_app.views.words import ago

_ID = Qt.ItemDataRole.UserRole
_HEIGHT = 240
_LEAST = 120
"""Pixels of a column, beside letters of the usual size."""
_ROOM = 12
"""Pixels between two columns, over and above those around a cell."""
_MEASURED = 100
"""Rows that are looked at for a column's width: there may be 10,000."""


class BinDialog(Sheet):
    """Deleted accounts, their keys still in the keyring, until they are restored or deleted for good."""

    restore_requested = Signal(object)
    """tuple of AccountId"""
    delete_requested = Signal(object)
    """tuple of AccountId"""
    empty_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Bin"),
            tr(
                "Deleted accounts stay here with their keys until you delete them for good. "
                "A key stays valid at IBM until it is deleted there."
            ),
            width=780,
        )
        self._sure = False
        self.table = _table(tr("Deleted accounts"), (tr("Account"), tr("Channel"), tr("Deleted")), 0, several=True)
        self.table.itemSelectionChanged.connect(self._follow)
        self.body.addWidget(self.table, 1)
        self._empty = Label(tr("The bin is empty."), role="muted")
        self.body.addWidget(self._empty)
        self.clear = self.add_button(tr("&Empty the bin"), self._clear, danger=True, left=True)
        self.add_close()
        self.delete = self.add_button(tr("&Delete for good"), self._delete, danger=True)
        self.restore = self.add_button(tr("&Restore"), self._restore, primary=True)

    def render(self, binned: tuple[BinnedAccount, ...]) -> None:  # type: ignore[override]  # QWidget's own draws
        """Show what is in it."""
        self.table.clear()
        items = []
        for one in sorted(binned, key=lambda one: one.removed, reverse=True):
            item = _item(one.account.name, translated(CHANNELS[one.account.channel].title), ago(one.removed))
            item.setData(0, _ID, one.account.id)
            items.append(item)
        self.table.addTopLevelItems(items)
        if binned:
            self.table.setCurrentItem(self.table.topLevelItem(0))  # type: ignore[arg-type]  # there is one
        self._sure = False
        self._empty.setVisible(not binned)
        self.table.setVisible(bool(binned))
        self._follow()

    @property
    def chosen(self) -> tuple[AccountId, ...]:
        """The selected accounts."""
        return tuple(AccountId(item.data(0, _ID)) for item in self.table.selectedItems())

    def _follow(self) -> None:
        chosen, total = self.chosen, self.table.topLevelItemCount()
        self._sure = False
        for button in (self.restore, self.delete):
            button.setEnabled(bool(chosen))
        self.clear.setEnabled(bool(total))
        self.clear.setText(tr("&Empty the bin"))
        for button in (self.clear, self.delete, self.restore):
            button.setVisible(bool(total))
        names = self.table.selectedItems()
        if len(names) == 1:
            name = literal(shortened(names[0].text(0), 24))
            self.restore.setText(tr("&Restore “{name}”", name=name))
            self.delete.setText(tr("&Delete “{name}” for good", name=name))
        else:
            self.restore.setText(tr_n("&Restore {n} account", "&Restore {n} accounts", len(names)))
            self.delete.setText(tr_n("&Delete {n} account for good", "&Delete {n} accounts for good", len(names)))

    def _restore(self) -> None:
        self.restore_requested.emit(self.chosen)

    def _delete(self) -> None:
        self.delete_requested.emit(self.chosen)

    def _clear(self) -> None:
        """Asked twice, by the same button: it is the one thing here that takes everything."""
        if not self._sure:
            self._sure = True
            self.clear.setText(
                tr("Really delete all {number} &for good", number=number(self.table.topLevelItemCount()))
            )
            return
        self.empty_requested.emit()


class HistoryDialog(Sheet):
    """What was changed and when; for one account also its earlier keys. No secret is in it."""

    restore_key_requested = Signal(str)
    """The key's reference"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, tr("History"), tr("What was changed and when. Keys are never written down here."), width=640
        )
        self.changes = _table(tr("Changes"), (tr("When"), tr("What")), 1)
        self.keys = _table(tr("Earlier keys"), (tr("Replaced"), tr("Key")), 1)
        self.keys.itemSelectionChanged.connect(self._follow)
        self._keys_title = Label(bold=True)
        self._keys_hint = Label(role="muted", scale=0.92, wrap=True)
        self.body.addWidget(self.changes, 2)
        self.body.addWidget(self._keys_title)
        self.body.addWidget(self._keys_hint)
        self.body.addWidget(self.keys, 1)
        self.restore = self.add_button(tr("&Bring back this key"), self._restore, left=True)
        self.add_close()

    def render(self, state: HistoryState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the journal, and the keys of the account it is about."""
        if state.account:
            self.setWindowTitle(tr("History of “{name}”", name=shortened(state.account.name)))
        self.changes.clear()
        # All at once: with each of them the columns would be measured anew.
        self.changes.addTopLevelItems(
            [_item(day_and_time(change.time), translated(change.sentence)) for change in state.changes]
        )
        self.keys.clear()
        for key in state.keys:
            item = _item(day_and_time(key.replaced), tr("Proxy password") if key.is_proxy_password else tr("API key"))
            item.setData(0, _ID, key.reference)
            self.keys.addTopLevelItem(item)
        shown = state.account is not None
        for part in (self._keys_title, self._keys_hint):
            part.setVisible(shown)
        self.keys.setVisible(bool(state.keys))
        self.restore.setVisible(bool(state.keys))
        self._keys_title.setText(tr("Earlier keys"))
        stay = (
            tr("Replaced keys stay in the keyring until you say otherwise.")
            if state.keep_days >= KEEP_ALWAYS
            else tr_n(
                "Replaced keys stay in the keyring for {n} day.",
                "Replaced keys stay in the keyring for {n} days.",
                state.keep_days,
            )
        )
        there = tr("The present one stays restorable too.") if state.keys else tr("There is none of this account.")
        self._keys_hint.setText(together(" ", (stay, there)))
        self._follow()

    def _follow(self) -> None:
        self.restore.setEnabled(bool(self.keys.selectedItems()))

    def _restore(self) -> None:
        for item in self.keys.selectedItems():
            self.restore_key_requested.emit(str(item.data(0, _ID)))


class _Roomy(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + with_letters(_ROOM), row_size().height())


def _table(name: str, columns: tuple[str, ...], stretched: int, *, several: bool = False) -> QTreeWidget:
    """One column takes the room the others leave."""
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setHeaderLabels(list(columns))
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setItemDelegate(_Roomy(table))
    table.setMinimumHeight(_HEIGHT // 2)
    mode = QAbstractItemView.SelectionMode
    table.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
    header, resize = table.header(), QHeaderView.ResizeMode
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(with_letters(_LEAST))
    header.setResizeContentsPrecision(_MEASURED)
    for place in range(len(columns)):
        header.setSectionResizeMode(place, resize.Stretch if place == stretched else resize.ResizeToContents)
    return table


def _item(*texts: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(texts))
    for column, text in enumerate(texts):
        item.setToolTip(column, plain_tooltip(text))
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, together(", ", texts))
    return item
