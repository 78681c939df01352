"""The list's model: the accounts that match the search, over texts prepared once per account."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.states import AccountRow
from desktop_app.views.labels import plain_tooltip
from desktop_app.views.words import ago

ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class AccountRows(QAbstractListModel):
    """Rows in the order given; a search keeps those that have all its words somewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._prepared: dict[AccountId, tuple[AccountRow, str]] = {}
        self._hits: list[AccountRow] = []
        self._words: tuple[str, ...] = ()

    def show(self, rows: tuple[AccountRow, ...]) -> None:
        """Hold these rows. Those that did not change cost nothing, and the view keeps its place."""
        known = self._prepared
        self._prepared = {}
        for row in rows:
            before = known.get(row.account.id)
            kept = before is not None and before[0] is row
            self._prepared[row.account.id] = before if kept and before else (row, _searchable(row))
        self._place(self._matching(self._prepared.values()))

    def search(self, text: str) -> None:
        """Keep the rows that have every word of `text`."""
        words = tuple(text.casefold().split())
        narrower = text.casefold().startswith(" ".join(self._words)) and bool(self._words)
        self._words = words
        among = [self._prepared[row.account.id] for row in self._hits] if narrower else self._prepared.values()
        self._place(self._matching(among))

    def index_of(self, account: AccountId | None) -> QModelIndex:
        """Where the account is among the hits; an invalid index when it is not."""
        for position, row in enumerate(self._hits):
            if row.account.id == account:
                return self.index(position)
        return QModelIndex()

    def account_at(self, index: QModelIndex) -> AccountId:
        """Whose row this is; `index` must be valid."""
        return self._hits[index.row()].account.id

    @property
    def total(self) -> int:
        """How many accounts there are, found or not."""
        return len(self._prepared)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.account.name
            case _ if role == ROW_ROLE:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip("\n".join(filter(None, (row.account.name, row.problem))))
            case _:
                return None

    def _matching(self, prepared: Iterable[tuple[AccountRow, str]]) -> list[AccountRow]:
        words = self._words
        if not words:
            return [row for row, _ in prepared]
        if len(words) == 1:
            (word,) = words
            return [row for row, text in prepared if word in text]
        return [row for row, text in prepared if all(word in text for word in words)]

    def _place(self, hits: list[AccountRow]) -> None:
        before = self._hits
        same_accounts = len(before) == len(hits) and all(
            one is other or one.account.id == other.account.id for one, other in zip(before, hits, strict=True)
        )
        if not same_accounts:
            self.beginResetModel()
            self._hits = hits
            self.endResetModel()
            return
        self._hits = hits
        for position, (one, other) in enumerate(zip(before, hits, strict=True)):
            if one is not other:
                self.dataChanged.emit(self.index(position), self.index(position))


def second_line(row: AccountRow) -> str:
    """What stands under the name: how the last check went, when, and on which plan."""
    when = ago(row.tested) if row.tested else ""
    return " · ".join(filter(None, (row.status.value, when, row.plan)))


def spoken(row: AccountRow) -> str:
    """The whole row for a screen reader."""
    parts = (row.account.name, CHANNELS[row.account.channel].title, second_line(row).replace(" · ", ", "), row.problem)
    return ", ".join(filter(None, parts))


def _searchable(row: AccountRow) -> str:
    account = row.account
    channel = CHANNELS[account.channel]
    words = (account.name, channel.badge, channel.title, account.instance, *account.tags, row.status.value, row.plan)
    return "\n".join(words).casefold()
