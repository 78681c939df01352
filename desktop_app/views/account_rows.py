"""The list's model: the accounts that match the search, over texts prepared once per account."""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.states import AccountRow
from desktop_app.views.labels import plain_tooltip
from desktop_app.views.language import tr
from desktop_app.views.words import ago, counted

ROW_ROLE = Qt.ItemDataRole.UserRole
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class AccountRows(QStringListModel):
    """Rows in the order given; a search keeps those that have all its words somewhere.

    Nothing here walks all rows in Python more than it must: with 10,000 of them a keystroke, or a check-up's progress
    in one row, has to fit into a frame. That is also why it stands on a model of strings: a list view asks for
    `rowCount` twice per row when it lays them out, which from Python would cost a frame alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AccountRow, ...] = ()
        self._texts: list[str] = []
        self._places: dict[AccountId, int] = {}
        self._hits: Sequence[int] = range(0)
        self._words: tuple[str, ...] = ()

    def show(self, rows: tuple[AccountRow, ...]) -> bool:
        """Hold these rows. False when they are the same accounts as before, so that the view keeps its place."""
        # Imported here, because there are no rows at the start, and not once per row, which would cost a frame.
        from desktop_app.domain.book import search_text  # noqa: PLC0415  # as said

        before, self._rows = self._rows, rows
        changed = [place for place, (old, new) in enumerate(zip(before, rows, strict=False)) if old is not new]
        same_accounts = len(before) == len(rows) and all(
            before[place].account.id == rows[place].account.id for place in changed
        )
        if same_accounts:
            for place in changed:
                self._texts[place] = _searchable(rows[place], search_text)
        else:
            known = {id(row): text for row, text in zip(before, self._texts, strict=True)}
            self._texts = [known.get(id(row)) or _searchable(row, search_text) for row in rows]
            self._places = {row.account.id: place for place, row in enumerate(rows)}
        hits = self._matching(range(len(rows)))
        if not same_accounts or hits != self._hits:
            self._reset(hits)
            return True
        for place in changed:
            if (index := self._index_at(place)).isValid():
                self.dataChanged.emit(index, index)
        return False

    def search(self, text: str) -> None:
        """Keep the rows that have every word of `text`."""
        words = tuple(unicodedata.normalize("NFC", text).casefold().split())
        before, self._words = self._words, words
        narrower = bool(before) and " ".join(self._words).startswith(" ".join(before))
        hits = self._matching(self._hits if narrower else range(len(self._rows)))
        if hits != self._hits:
            self._reset(hits)

    def index_of(self, account: AccountId | None) -> QModelIndex:
        """Where the account is among the hits; an invalid index when it is not."""
        place = self._places.get(account) if account else None
        return QModelIndex() if place is None else self._index_at(place)

    def account_at(self, index: QModelIndex) -> AccountId:
        """Whose row this is; `index` must be valid."""
        return self._rows[self._hits[index.row()]].account.id

    def row_of(self, account: AccountId) -> AccountRow | None:
        """The account's row, found by the search or not; None when there is none."""
        place = self._places.get(account)
        return None if place is None else self._rows[place]

    @property
    def total(self) -> int:
        """How many accounts there are, found or not."""
        return len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        del index
        return _FLAGS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[self._hits[index.row()]]
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

    def _matching(self, among: Sequence[int]) -> Sequence[int]:
        """Places in ascending order."""
        texts = self._texts
        for word in self._words:
            among = [place for place in among if word in texts[place]]
        return among

    def _index_at(self, place: int) -> QModelIndex:
        hit = bisect_left(self._hits, place)
        found = hit < len(self._hits) and self._hits[hit] == place
        return self.index(hit) if found else QModelIndex()

    def _reset(self, hits: Sequence[int]) -> None:
        self._hits = hits
        self.setStringList([self._rows[place].account.name for place in hits])


def second_line(row: AccountRow) -> str:
    """What stands under the name: how the last check went, when, and on which plan."""
    return " · ".join(filter(None, (_state(row), row.plan)))


def painted_line(row: AccountRow) -> str:
    """The same for the list, where the plan is a badge and there is room for tags."""
    return " · ".join(filter(None, (_state(row), " ".join(f"#{tag}" for tag in row.account.tags))))


def spoken(row: AccountRow) -> str:
    """The whole row for a screen reader."""
    account = row.account
    marks = (
        "default" if row.default else "",
        "pinned" if row.pinned else "",
        tr("kept for this session only") if account.keeping is Keeping.SESSION else "",
    )
    tags = tr("tags {tags}", tags=", ".join(account.tags)) if account.tags else ""
    state = second_line(row).replace(" · ", ", ")
    parts = (account.name, *marks, CHANNELS[account.channel].title, state, tags, row.problem)
    return ", ".join(filter(None, parts))


def _state(row: AccountRow) -> str:
    if row.lent_until:
        minutes = max(1, round((row.lent_until - datetime.now(UTC)).total_seconds() / 60))
        return f"Lent for {counted(minutes, 'more minute')}"
    return " · ".join(filter(None, (row.status.value, ago(row.tested) if row.tested else "")))


def _searchable(row: AccountRow, text_of: Callable[[Account], str]) -> str:
    return f"{text_of(row.account)}\n{row.status.value.lower()}\n{row.plan.casefold()}"
