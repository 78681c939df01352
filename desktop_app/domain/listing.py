"""How the list of accounts is arranged: in which order, which of them, and the arrangements somebody gave a name."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import digits
from types import MappingProxyType
from typing import Any

from desktop_app.domain.accounts import folded_name
from desktop_app.domain.states import AccountRow, AccountStatus

_FIGURES = re.compile("[0-9]+")
_DIGITS = 12
FREE_PLANS = frozenset({"open", "lite", "free"})
_STATUS_ORDER = (
    AccountStatus.FAILED,
    AccountStatus.KEY_MISSING,
    AccountStatus.SPENT,
    AccountStatus.TESTING,
    AccountStatus.CANCELLED,
    AccountStatus.UNTESTED,
    AccountStatus.WORKING,
)
"""What needs somebody comes first."""


class SortBy(StrEnum):
    """In which order; pinned accounts always come first. MANUAL is the order in which they were put by hand."""

    MANUAL = "manual"
    NAME = "name"
    STATUS = "status"
    TESTED = "tested"
    PLAN = "plan"


class Only(StrEnum):
    """Which accounts, before the search looks at them."""

    ALL = "all"
    WORKING = "working"
    FAILED = "failed"
    UNTESTED = "untested"
    KEY_MISSING = "key missing"
    PAID = "paid"
    PINNED = "pinned"
    LENT = "lent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Order, choice and the words of the search."""

    sort: SortBy = SortBy.MANUAL
    only: Only = Only.ALL
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """An arrangement with a name."""

    name: str
    arrangement: Arrangement


def natural(text: str) -> str:
    """What to compare instead, so that student-2 comes before student-10.

    One text, not parts of it: 10,000 are compared in a fifth of a frame. Most names are a word and figures.
    """
    stem = text.rstrip(digits)
    if not stem.rstrip("-_ ").isalpha():
        return _FIGURES.sub(lambda found: found[0].zfill(_DIGITS), text)
    figures = text[len(stem) :]
    return stem + figures.zfill(_DIGITS) if figures else stem


def is_paid(row: AccountRow) -> bool:
    """True when the account's plan is known and not a free one."""
    return bool(row.plan) and row.plan.casefold() not in FREE_PLANS


KEPT: Mapping[Only, Callable[[AccountRow], bool]] = MappingProxyType(
    {
        Only.WORKING: lambda row: row.state is AccountStatus.WORKING,
        Only.FAILED: lambda row: row.state is AccountStatus.FAILED,
        Only.UNTESTED: lambda row: row.state is AccountStatus.UNTESTED,
        Only.KEY_MISSING: lambda row: row.key_missing,
        Only.PAID: is_paid,
        Only.PINNED: lambda row: row.pinned,
        Only.LENT: lambda row: row.lent_until is not None,
    }
)
"""For each choice but ALL, whether it takes a row."""

_Key = tuple[Any, ...] | str
KEYS: Mapping[SortBy, Callable[[AccountRow], _Key]] = MappingProxyType(
    {
        SortBy.NAME: lambda row: ("0" if row.pinned else "1") + natural(folded_name(row.account.name)),
        SortBy.STATUS: lambda row: (not row.pinned, _STATUS_ORDER.index(row.state)),
        SortBy.TESTED: lambda row: (not row.pinned, -row.tested.timestamp() if row.tested else 0.0),
        SortBy.PLAN: lambda row: (not row.pinned, not row.plan, row.plan.casefold()),
    }
)
"""For each order but MANUAL, what is compared; the last tested one comes first."""


def as_text(arrangement: Arrangement) -> str:
    """For the settings; `arrangement_from` reads it."""
    import json  # noqa: PLC0415  # the list's order is known without it

    return json.dumps(_object(arrangement), ensure_ascii=False)


def arrangement_from(text: str) -> Arrangement:
    """What `as_text` wrote; what is not understood is as if it had never been chosen."""
    return _arrangement(_loaded(text))


def searches_as_text(searches: tuple[SavedSearch, ...]) -> str:
    """For the settings; `searches_from` reads it."""
    import json  # noqa: PLC0415  # as above

    return json.dumps([{"name": one.name, **_object(one.arrangement)} for one in searches], ensure_ascii=False)


def searches_from(text: str) -> tuple[SavedSearch, ...]:
    """What `searches_as_text` wrote; entries without a name are left out."""
    found = _loaded(text)
    return tuple(
        SavedSearch(name=str(one["name"]), arrangement=_arrangement(one))
        for one in (found if isinstance(found, list) else ())
        if isinstance(one, dict) and one.get("name")
    )


def _object(arrangement: Arrangement) -> dict[str, str]:
    return {"sort": arrangement.sort.value, "only": arrangement.only.value, "words": arrangement.words}


def _loaded(text: str) -> object:
    import json  # noqa: PLC0415  # as above

    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def _arrangement(found: object) -> Arrangement:
    given = found if isinstance(found, dict) else {}
    return Arrangement(
        sort=_member(SortBy, given.get("sort"), SortBy.MANUAL),
        only=_member(Only, given.get("only"), Only.ALL),
        words=str(given.get("words") or ""),
    )


def _member(kind: Any, value: object, usual: Any) -> Any:  # noqa: ANN401  # a member of either enum
    try:
        return kind(value)
    except ValueError:
        return usual
