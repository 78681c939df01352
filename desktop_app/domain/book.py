"""The account book at one moment, and the rules for its accounts taken together."""

import itertools
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace
from datetime import datetime

from desktop_app.domain.accounts import MAX_NAME, Account, AccountId, Keeping, folded_name
from desktop_app.domain.channels import CHANNELS, FieldName, Protocol

KEEP_DAYS = 30
"""How long a replaced key stays restorable, unless the user says otherwise."""
KEEP_ALWAYS = 36_500
"""Days that stand for “until I say so”: a hundred years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedEntry:
    """An entry of the file that cannot be understood; it is kept as it stands. `reason` is a sentence."""

    id: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BinnedAccount:
    """An account in the bin; its key is still in the keyring."""

    account: Account
    removed: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierKey:
    """A key that was replaced and can be brought back; `reference` names it.

    `is_proxy_password` is True for what logs in at a proxy, be it by NTLM, and is no key.
    """

    reference: str
    replaced: datetime
    is_proxy_password: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Every account in its order, pinned ones first, session accounts last, and what is wrong with the file.

    `default` is the account used when none is named. There is exactly one in the whole book, whatever its channel,
    because the official client keeps its flag so: saving a second default takes the flag from every other entry of
    the file, of any channel, and loading without a name takes the first flagged entry of any channel. It is None only
    where no account can be the default (`may_be_default`).

    `undo` and `redo` say in a sentence what they would take back, empty when there is nothing. `open_to_others` is
    True when somebody else could change the file; the next change of an account mends that. `replaced` says when an
    account's key was replaced or revoked last: what was found out earlier does not hold for it.
    """

    accounts: tuple[Account, ...] = ()
    default: AccountId | None = None
    pinned: frozenset[AccountId] = frozenset()
    binned: tuple[BinnedAccount, ...] = ()
    undo: str = ""
    redo: str = ""
    keep_days: int = KEEP_DAYS
    damaged: tuple[DamagedEntry, ...] = ()
    replaced: tuple[tuple[AccountId, datetime], ...] = ()
    open_to_others: bool = False


def may_be_default(account: Account) -> bool:
    """Whether the account can be the one that is used when none is named.

    The official client loads by default what its file can hold and its service still speaks: it refuses to save a
    local account and to load a classic one (qiskit-ibm-runtime 0.51, accounts/management.py and account.py). What is
    kept for the session only would leave the next one without a default.
    """
    return CHANNELS[account.channel].protocol is Protocol.PLATFORM and account.keeping is not Keeping.SESSION


def needs_key(account: Account) -> bool:
    """True when the account is of no use without an API key."""
    return any(field.name is FieldName.KEY and field.required for field in CHANNELS[account.channel].fields)


def search_text(account: Account) -> str:
    """Every field a person may look for, prepared for `matches`; nothing secret is in an account."""
    row = CHANNELS[account.channel]
    parts = (
        account.name, row.title, row.badge, account.channel, account.url, account.instance, account.region,
        *account.plans_preference, *account.tags, *(address for _, address in account.proxies), account.ntlm_user,
    )  # fmt: skip
    text = "\n".join(parts)
    # Most are ASCII, which has one form only; ten thousand of these have to fit into a few frames.
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).casefold()


def matches(prepared: str, words: str) -> bool:
    """True when every word occurs somewhere in a prepared search text."""
    return all(word in prepared for word in unicodedata.normalize("NFC", words).casefold().split())


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The wanted name, or the first of “name (2)”, “name (3)” … that nobody has."""
    others = {folded_name(name) for name in taken}
    suffixes = itertools.chain([""], (f" ({number})" for number in itertools.count(2)))
    named = (f"{wanted[: MAX_NAME - len(suffix)]}{suffix}" for suffix in suffixes)
    return next(name for name in named if folded_name(name) not in others)


def taken_name(accounts: Iterable[Account], newcomers: Collection[AccountId]) -> str:
    """The name that a newcomer shares with another account, as that one writes it; empty when all is well."""
    known: dict[str, str] = {}
    fresh = []
    for account in accounts:
        if account.id in newcomers:
            fresh.append(account.name)
        else:
            known[folded_name(account.name)] = account.name
    for name in fresh:
        if (folded := folded_name(name)) in known:
            return known[folded]
        known[folded] = name
    return ""


def merged(base: Account, mine: Account, theirs: Account) -> tuple[Account, tuple[str, ...]]:
    """My changes since `base` together with theirs, and the fields that both changed differently (mine hold there)."""
    values = {}
    torn = []
    for one in fields(Account):
        before, ours, other = (getattr(account, one.name) for account in (base, mine, theirs))
        values[one.name] = other if ours == before else ours
        if ours not in (before, other) and other != before:
            torn.append(one.name)
    return replace(mine, **values), tuple(torn)
