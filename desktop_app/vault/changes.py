"""The difference between two documents, small enough for a journal, and the way back.

A difference says where accounts were and are (in the list, in the bin, nowhere), which of their fields were what and
are what, and the same for the default and the order. It holds no secret: a replaced key is a reference, and whether
that key still exists is for the document to know.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.vault_errors import EarlierKeyGone
from desktop_app.vault.document import Document, Entry
from desktop_app.vault.migrations import VERSION

Difference = Mapping[str, Any]
"""As it stands in the journal: `where` {ID: [from, to]}, `fields` {ID: [{…}, {…}]}, `own` [{…}, {…}], `order`."""

LIST, BIN, NOWHERE = "list", "bin", ""
_OWN = ("default", "keep_days")
# What follows from the other fields, or is kept whatever is taken back.
_NOT_COMPARED = frozenset({"earlier", "renewed"})


def difference(before: Document, after: Document) -> dict[str, Any]:
    """What a change did."""
    touched = touched_accounts(before, after)
    where = {key: [_where(before, key), _where(after, key)] for key in touched}
    found: dict[str, Any] = {
        "where": {key: pair for key, pair in where.items() if pair[0] != pair[1]},
        "fields": {
            key: pair
            for key in touched
            if NOWHERE not in where[key] and any(pair := _differing(before.raw_entry(key), after.raw_entry(key)))
        },
        "own": list(_differing({key: before.raw.get(key) for key in _OWN}, {key: after.raw.get(key) for key in _OWN})),
        "order": _order(before, after),
    }
    return {name: value for name, value in found.items() if value and value != [{}, {}]}


def touched_accounts(before: Document, after: Document) -> list[AccountId]:
    """Whose entry or place is another one."""
    old, new = before.raw["accounts"], after.raw["accounts"]
    return [
        AccountId(key)
        for key in dict.fromkeys((*_keys(before), *_keys(after)))
        # Nearly all of a thousand are the same object on the list as before, which is seen at once.
        if ((listed := old.get(key)) is None or listed is not new.get(key))
        if before.raw_entry(key) is not after.raw_entry(key) or _where(before, key) != _where(after, key)
    ]


def reverted(document: Document, what: Difference, now: datetime) -> Document:
    """The document with a change taken back, as far as its accounts are still there.

    A key that is replaced by this becomes an earlier one in its turn. Raises EarlierKeyGone.
    """
    # All at once, not one after another: each is a document of its own, and there may be 10,000.
    moves = list(_items(what, "where"))
    if binned := [key for key, pair in moves if pair == [LIST, BIN]]:
        document = document.restoring(binned)
    if added := [key for key, (_, target) in moves if target == LIST and key in document.entries]:
        document = document.binning(added, now)
    if edited := [(key, pair) for key, pair in _items(what, "fields") if key in document.entries]:
        document = document.with_entries(_with_fields(document, key, old, new, now) for key, (old, new) in edited)
    own = what.get("own", [{}, {}])
    document = document.setting(**{key: own[0].get(key) for key in (*own[0], *own[1])})
    if order := what.get("order"):
        document = document.in_order(_rearranged(list(document.raw["accounts"]), order[0]))
    return document


def _with_fields(
    document: Document, key: AccountId, old: Mapping[str, Any], new: Mapping[str, Any], now: datetime
) -> Entry:
    present = document.entries[key]
    raw = {name: value for name, value in document.raw_entry(key).items() if name not in new}
    raw.update(old)
    wished = type(document)({"version": VERSION, "accounts": {key: raw}}).entries.get(key)
    if wished is None:
        return present
    if not wished.references <= present.references:
        raise EarlierKeyGone(name=present.account.name)
    kept = replace(present, account=wished.account, pinned=wished.pinned)
    return kept.with_secrets(wished.secrets, now)


def _keys(document: Document) -> Iterable[str]:
    return (*document.raw["accounts"], *document.bin)


def _where(document: Document, key: str) -> str:
    if key in document.raw["accounts"]:
        return LIST
    return BIN if key in document.bin else NOWHERE


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    names = [
        name
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name) and name not in _NOT_COMPARED
    ]
    return (
        {name: before[name] for name in names if name in before},
        {name: after[name] for name in names if name in after},
    )


def _order(before: Document, after: Document) -> list[list[str]]:
    """The stretch in which the accounts of both stand differently, before and after; empty when there is none."""
    old = [key for key in before.raw["accounts"] if key in after.raw["accounts"]]
    new = [key for key in after.raw["accounts"] if key in before.raw["accounts"]]
    if old == new:
        return []
    differing = [position for position, pair in enumerate(zip(old, new, strict=True)) if pair[0] != pair[1]]
    stretch = slice(differing[0], differing[-1] + 1)
    return [old[stretch], new[stretch]]


def _rearranged(present: list[str], wished: Sequence[str]) -> list[str]:
    """The present order, with the wished keys in their wished order on the places they have now."""
    among = set(wished).intersection(present)
    following = iter([key for key in wished if key in among])
    return [next(following) if key in among else key for key in present]


def _items(what: Difference, part: str) -> Iterable[tuple[AccountId, Any]]:
    return ((AccountId(key), pair) for key, pair in what.get(part, {}).items())
