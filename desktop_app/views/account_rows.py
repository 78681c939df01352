"""The list's model: the accounts that were chosen and found, in order, over texts prepared once per account."""

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Slot

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.ends import common_ends, places_after
from desktop_app.domain.listing import KEPT, KEYS, Only, SortBy
from desktop_app.domain.states import AccountRow, AccountStatus
from desktop_app.views.labels import plain_tooltip
from desktop_app.views.language import together, tr, tr_n, translated, word
from desktop_app.views.words import ago, plan_in_words, time_left

ROW_ROLE = Qt.ItemDataRole.UserRole
_MINUTE = 60
_STEP = 1000
"""Rows that are prepared in one turn."""
_APART_MS = 4
"""From one such turn to the next."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class AccountRows(QStringListModel):
    """Rows in an order and of a choice; a search keeps those that have all its words somewhere.

    Nothing here walks all rows in Python more than it must: with 100,000 of them a keystroke, with 10,000 a check-up's
    progress in one row, has to fit into a frame. That is also why it stands on a model of strings, though nobody reads
    its strings: a list view asks for `rowCount` twice per row when it lays them out, which from Python would cost a
    frame alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AccountRow, ...] = ()
        self._texts: list[str] = []
        """What the search looks through, empty of a row that was not prepared yet."""
        self._coming: list[Any] = []
        """Of the order by name, what is worked out so far."""
        self._next = QTimer(self, singleShot=True, interval=_APART_MS)
        self._next.timeout.connect(self._prepare_some)
        self._places: Mapping[str, int] = {}
        self._counts: Counter[AccountStatus] = Counter()
        self._sort = SortBy.MANUAL
        self._only = Only.ALL
        self._keys: dict[SortBy, list[Any]] = {}
        """For each order that was wanted or prepared, what is compared of every row."""
        self._order: Sequence[int] = range(0)
        """Every place, in the order that is wanted."""
        self._ranks: Sequence[int] = range(0)
        """For every place where it stands in that order."""
        self._base: Sequence[int] = range(0)
        """Of the order, what the choice takes."""
        self._hits: Sequence[int] = range(0)
        """Of that, what the search takes."""
        self._words: tuple[str, ...] = ()
        self._found: dict[tuple[str, ...], Sequence[int]] = {}
        """What was found before, so that taking a letter back costs nothing."""

    def show(self, rows: tuple[AccountRow, ...]) -> bool:
        """Hold these rows. False when they are the same accounts as before, so that the view keeps its place."""
        before, self._rows = self._rows, rows
        front, back = common_ends(before, rows)
        old, new = before[front : len(before) - back], rows[front : len(rows) - back]
        changed = [place for place, (was, row) in enumerate(zip(old, new, strict=False), front) if was is not row]
        same_accounts = len(old) == len(new) and all(
            before[place].account.id == rows[place].account.id for place in changed
        )
        if same_accounts:
            for place in changed:
                self._texts[place] = ""
        else:
            between = slice(front, len(before) - back)
            known = dict(zip(map(id, old), self._texts[between], strict=True))
            self._texts[between] = [known.get(id(row), "") for row in new]
            tail = new if len(old) == len(new) else rows[front:]
            gone, stand = ([row.account.id for row in some] for some in (old, tail))
            self._places = places_after(self._places, gone, stand, front)
        self._coming = []
        self._next.start()
        if not rows:
            self._keys.clear()
        moved = not same_accounts
        for sort, keys in self._keys.items():
            former = keys[front : len(before) - back]
            ranked, key = dict(zip(map(id, old), former, strict=True)), KEYS[sort]
            keys[front : len(before) - back] = latter = [ranked.get(id(row)) or key(row) for row in new]
            moved |= sort is self._sort and former != latter
        self._count(old, new)
        self._arrange(moved=moved)
        hits = self._matching(self._base)
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
        if (hits := self._found.get(words)) is None:
            narrower = bool(before) and " ".join(words).startswith(" ".join(before))
            hits = self._matching(self._hits if narrower else self._base)
            self._found[words] = hits
        if hits != self._hits:
            self._reset(hits)

    def arrange(self, sort: SortBy, only: Only) -> None:
        """Another order, another choice."""
        if (sort, only) == (self._sort, self._only):
            return
        moved, self._sort, self._only = sort is not self._sort, sort, only
        self._arrange(moved=moved)
        hits = self._matching(self._base)
        if hits != self._hits:
            self._reset(hits)

    @Slot()
    def _prepare_some(self) -> None:
        """Before they are wanted: what the search looks through, and what is compared to sort by name.

        For 10,000 accounts each takes about a frame. No generator: it would hold the model, which then ended when the
        garbage collector finds it, on whichever thread.
        """
        if self._prepare_texts(_STEP) or self._prepare_order():
            self._next.start()

    def _prepare_order(self) -> bool:
        """True when there is more to do."""
        if SortBy.NAME in self._keys:
            return False
        done = len(self._coming)
        self._coming += map(KEYS[SortBy.NAME], self._rows[done : done + _STEP])
        if len(self._coming) < len(self._rows):
            return True
        self._keys[SortBy.NAME], self._coming = self._coming, []
        return False

    def _prepare_texts(self, most: int | None = None) -> bool:
        """True when there may be more to do."""
        # Imported here, because there are no rows at the start, and not once per row, which would cost a frame.
        from desktop_app.domain.book import search_text  # noqa: PLC0415  # as said

        missing = [place for place, text in enumerate(self._texts) if not text][:most]
        for place in missing:
            self._texts[place] = _searchable(self._rows[place], search_text)
        return len(missing) == most

    @property
    def counts(self) -> Mapping[AccountStatus, int]:
        """How many accounts are in each state, found or not."""
        return self._counts

    @property
    def is_manual(self) -> bool:
        """True while every account stands where it was put by hand."""
        return self._sort is SortBy.MANUAL and self._only is Only.ALL and not self._words

    def index_of(self, account: AccountId | None) -> QModelIndex:
        """Where the account is among the hits; an invalid index when it is not."""
        place = self._places.get(account) if account else None
        return QModelIndex() if place is None else self._index_at(place)

    def account_at(self, index: QModelIndex) -> AccountId:
        """Whose row this is; `index` must be valid."""
        return self._rows[self._hits[index.row()]].account.id

    def between(self, first: int, end: int) -> tuple[AccountRow, ...]:
        """The rows that are shown from `first` to before `end`."""
        return tuple(self._rows[place] for place in self._hits[first:end])

    def row_of(self, account: AccountId) -> AccountRow | None:
        """The account's row, found by the search or not; None when there is none."""
        place = self._places.get(account)
        return None if place is None else self._rows[place]

    @property
    def total(self) -> int:
        """How many accounts there are, found or not."""
        return len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not self.is_manual:
            return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags
        # Dropped is between the rows, that is on the list itself, never on a row.
        return _FLAGS | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

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
                default = tr("The default: the tray icon's menu checks it.") if row.default else ""
                told = (row.account.name, painted_line(row), plan_in_words(row.plan), default, translated(row.problem))
                return plain_tooltip("\n".join(filter(None, told)))
            case _:
                return None

    def _count(self, old: tuple[AccountRow, ...], new: tuple[AccountRow, ...]) -> None:
        """Of rows that only moved nothing is to be counted."""
        was, now = dict(zip(map(id, old), old, strict=True)), dict(zip(map(id, new), new, strict=True))
        self._counts.subtract([was[one].state for one in was.keys() - now.keys()])
        self._counts.update([now[one].state for one in now.keys() - was.keys()])

    def _arrange(self, *, moved: bool) -> None:
        """Choose anew, and put the places into order if rows `moved` in it."""
        self._found.clear()
        rows = self._rows
        if self._sort is SortBy.MANUAL and self._only is Only.ALL:
            self._order = self._ranks = self._base = range(len(rows))
            return
        if self._sort is SortBy.MANUAL:
            self._order = self._ranks = range(len(rows))
        elif moved:
            if self._sort not in self._keys:
                self._keys[self._sort] = list(map(KEYS[self._sort], rows))
            order = sorted(range(len(rows)), key=self._keys[self._sort].__getitem__)
            ranks = [0] * len(rows)
            for rank, place in enumerate(order):
                ranks[place] = rank
            self._order, self._ranks = order, ranks
        takes = KEPT.get(self._only)
        self._base = [place for place in self._order if takes(rows[place])] if takes else self._order

    def _matching(self, among: Sequence[int]) -> Sequence[int]:
        """Places in the list's order."""
        if self._words:
            self._prepare_texts()
        texts = self._texts
        for part in self._words:
            among = [place for place in among if part in texts[place]]
        return among

    def _index_at(self, place: int) -> QModelIndex:
        rank = self._ranks[place]
        hit = bisect_left(self._hits, rank, key=self._ranks.__getitem__)
        found = hit < len(self._hits) and self._hits[hit] == place
        return self.index(hit) if found else QModelIndex()

    def _reset(self, hits: Sequence[int]) -> None:
        """Let there be so many rows. Handing over 100,000 strings that nobody reads would cost two frames.

        At the front, because Qt puts each new string of them in front of the last one.
        """
        there, wanted = self.rowCount(), len(hits)
        self.beginResetModel()
        self._hits = hits
        self.blockSignals(True)
        if wanted > there:
            self.insertRows(0, wanted - there)
        elif wanted < there:
            self.removeRows(0, there - wanted)
        self.blockSignals(False)
        self.endResetModel()


def second_line(row: AccountRow) -> str:
    """What stands under the name: how the last check went, when, and on which plan."""
    return " · ".join(filter(None, (_state(row), plan_in_words(row.plan))))


def painted_line(row: AccountRow) -> str:
    """The same for the list, where the plan is a badge and there is room for tags."""
    return " · ".join(filter(None, (_state(row), _left(row), " ".join(f"#{tag}" for tag in row.account.tags))))


def shorter_lines(row: AccountRow) -> tuple[str, ...]:
    """What to paint instead where the time left would be cut off: first without the tags, then without the age."""
    left = _left(row)
    if not left or row.lent_until:
        return ()
    return (f"{_state(row)} · {left}", f"{word(row.state)} · {left}")


def spoken(row: AccountRow) -> str:
    """The whole row for a screen reader."""
    account = row.account
    marks = (
        tr("default") if row.default else "",
        tr("pinned") if row.pinned else "",
        tr("kept for this session only") if account.keeping is Keeping.SESSION else "",
    )
    tags = tr("tags {tags}", tags=together(", ", account.tags)) if account.tags else ""
    state = together(", ", second_line(row).split(" · "))
    left = _left(row)
    channel = translated(CHANNELS[account.channel].title)
    parts = (account.name, *marks, channel, state, left, tags, translated(row.problem))
    return together(", ", parts)


def _state(row: AccountRow) -> str:
    return " · ".join(filter(None, (word(row.state), _since(row), translated(row.hindrance))))


def _since(row: AccountRow) -> str:
    """How much longer it is lent, or how long ago it was checked."""
    if row.lent_until:
        minutes = max(1, round((row.lent_until - datetime.now(UTC)).total_seconds() / 60))
        return tr_n("Lent for {n} more minute", "Lent for {n} more minutes", minutes)
    # While a check runs, the time is that of an earlier one.
    return ago(row.tested) if row.tested and row.status is not AccountStatus.TESTING else ""


def _left(row: AccountRow) -> str:
    """Quantum time in whole minutes, below one in seconds; empty where there is none, or nobody knows."""
    seconds = int(row.seconds_left or 0)
    if not seconds or row.status is AccountStatus.TESTING:
        return ""
    return tr("{time} left", time=time_left(seconds if seconds < _MINUTE else seconds - seconds % _MINUTE))


def _searchable(row: AccountRow, text_of: Callable[[Account], str]) -> str:
    return f"{text_of(row.account)}\n{row.state.value.lower()}\n{word(row.state).casefold()}\n{row.plan.casefold()}"
