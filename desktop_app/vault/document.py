"""What accounts.json says: the accounts that can be understood, and everything else as it stands.

Format 2 is `{"version": 2, "accounts": {ID: ENTRY, …}, "bin": {ID: {"removed": TIME, "position": N, "entry": ENTRY}},
"default": ID, "keep_days": N, "keyring": NAME, "revision": N, "undo": [N, …], "redo": [N, …], …}`, all but the first
two optional; the order of the accounts is the order of the entries.

An ENTRY holds the fields of Account under their own names, usual ones left out, `"pinned": true`,
`"secrets": {"api_key": {"reference": "…"}, …}`, the replaced ones that are still kept:
`"earlier": [{"secret": "api_key", "reference": "…", "replaced": TIME}, …]`, and since when the API key is this one, or
revoked: `"renewed": TIME`. A field that is not known here is kept: in the document, in an entry, and beside a
reference. Without a name the ID is the name. Times are UTC, as in 2026-01-31T10:00:00Z. `revision` counts the changes;
`undo` and `redo` name those that can be taken back.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Any, ClassVar, cast

from desktop_app.domain.accounts import MAX_NAME, Account, AccountId, Keeping, clean_name
from desktop_app.domain.addresses import clean_proxy, clean_url
from desktop_app.domain.book import KEEP_DAYS, DamagedEntry, may_be_default
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.host import strict_json
from desktop_app.vault.layout import Layout
from desktop_app.vault.migrations import VERSION, migrated
from desktop_app.vault.secret_store import Reference

MOST_UNDO = 100


class SecretName(StrEnum):
    """Which secret of an account; the value is its name in the file and in Credentials."""

    API_KEY = "api_key"
    PROXY_PASSWORD = "proxy_password"  # noqa: S105  # a field's name
    NTLM_PASSWORD = "ntlm_password"  # noqa: S105  # a field's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A replaced secret that is still kept."""

    name: SecretName
    reference: Reference
    replaced: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An account and where its secrets are: those in force, and the replaced ones that are still kept.

    `renewed` says since when the API key is this one, or since when it opens nothing; None while it is the first.
    """

    account: Account
    secrets: Mapping[SecretName, Reference] = field(default_factory=dict)
    earlier: tuple[Earlier, ...] = ()
    pinned: bool = False
    renewed: datetime | None = None

    @property
    def references(self) -> frozenset[Reference]:
        """All of them, in the store that the account says."""
        return frozenset((*self.secrets.values(), *(one.reference for one in self.earlier)))

    def with_secrets(self, secrets: Mapping[SecretName, Reference], now: datetime) -> "Entry":
        """The entry with these in force; those they replace become earlier ones."""
        replaced = tuple(
            Earlier(name=name, reference=one, replaced=now)
            for name, one in self.secrets.items()
            if secrets.get(name) != one
        )
        kept = tuple(one for one in self.earlier if one.reference not in secrets.values())
        renewed = now if any(one.name is SecretName.API_KEY for one in replaced) else self.renewed
        return replace(self, secrets=secrets, earlier=(*replaced, *kept), renewed=renewed)

    def without_older(self, oldest: datetime) -> "Entry":
        """The entry without the earlier secrets that were replaced before `oldest`."""
        kept = tuple(one for one in self.earlier if one.replaced > oldest)
        return self if len(kept) == len(self.earlier) else replace(self, earlier=kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Binned:
    """A deleted account that can be restored to its position."""

    entry: Entry
    removed: datetime
    position: int


_Known = dict[int, tuple[object, Entry]]
"""What raw entries were understood as, by their ids; each is kept with it, so that no other can have its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a document was understood as."""

    entries: Mapping[AccountId, Entry]
    damaged: tuple[DamagedEntry, ...]
    bin: Mapping[AccountId, Binned]
    known: _Known


class NotAnAccountsFile(ValueError):
    """The bytes are no accounts file; `reason` completes “the accounts file is damaged: …”."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class WrittenByNewer(ValueError):
    """The file has a later version's format."""

    def __init__(self, version: int) -> None:
        self.version = version
        super().__init__(str(version))


class Document:
    """One state of accounts.json; changing it makes another. `like` lends what it has understood already."""

    keepings: ClassVar = frozenset({Keeping.KEYRING, Keeping.VAULT_FILE})
    """What its accounts may be kept in."""

    def __init__(self, raw: Mapping[str, Any] | None = None, *, like: "Document | None" = None) -> None:
        self.raw: dict[str, Any] = {"version": VERSION, "accounts": {}} if raw is None else dict(raw)
        self.layout: Layout = like.layout if like else Layout()
        unchanged = like and all(like.raw.get(name) is self.raw.get(name) for name in ("accounts", "bin"))
        found = like.found if like and unchanged else self._found(like.found.known if like else {})
        self.found: _Found = found
        self.entries, self.damaged, self.bin = found.entries, found.damaged, found.bin

    @classmethod
    def read(cls, content: bytes) -> "Document":
        """The document in the bytes, whatever format they have. Raises NotAnAccountsFile, WrittenByNewer."""
        try:
            raw = strict_json.loads(content)
        except strict_json.JsonRefused as error:
            raise NotAnAccountsFile(error.reason) from None
        if not isinstance(raw, dict):
            raise NotAnAccountsFile(Sentence("it holds something else than accounts"))
        version = raw.get("version")
        if type(version) is not int or version < 1:
            raise NotAnAccountsFile(Sentence("it does not say which format it has"))
        if version > VERSION:
            raise WrittenByNewer(version)
        if not isinstance(raw.get("accounts"), dict):
            raise NotAnAccountsFile(Sentence("its accounts are missing"))
        document = cls(migrated(raw))
        document.layout = Layout(content, document.raw)
        return document

    # -- what it says --------------------------------------------------------------------------------------------

    @property
    def default(self) -> AccountId | None:
        """The account used when none is named: the chosen one, else the first that can be it."""
        chosen = self.entries.get(AccountId(str(self.raw.get("default"))))
        if chosen and may_be_default(chosen.account):
            return chosen.account.id
        return next((key for key, entry in self.entries.items() if may_be_default(entry.account)), None)

    @property
    def keep_days(self) -> int:
        """How long replaced secrets are kept."""
        days = self.raw.get("keep_days")
        return days if type(days) is int and days >= 0 else KEEP_DAYS

    @property
    def keyring(self) -> str:
        """The keyring's name when a key was put there last; empty before."""
        return str(self.raw.get("keyring", ""))

    @property
    def revision(self) -> int:
        """The number of the change that made this document."""
        number = self.raw.get("revision")
        return number if type(number) is int and number >= 0 else 0

    @property
    def undo(self) -> tuple[int, ...]:
        """The changes that can be taken back, the newest last."""
        return _numbers(self.raw.get("undo"))

    @property
    def redo(self) -> tuple[int, ...]:
        """The undoings that can be taken back, the newest last."""
        return _numbers(self.raw.get("redo"))

    def entry(self, account_id: str) -> Entry | None:
        """The entry of an account, be it in the list or in the bin."""
        key = AccountId(account_id)
        if (binned := self.bin.get(key)) is not None:
            return binned.entry
        return self.entries.get(key)

    def everywhere(self) -> Iterable[Entry]:
        """Every entry, those in the bin as well."""
        yield from self.entries.values()
        yield from (one.entry for one in self.bin.values())

    def written(self) -> bytes:
        """The bytes of the file: an account a line, so that a person and a diff can read it."""
        return self.layout.written(self.raw)

    # -- what can be made of it ----------------------------------------------------------------------------------

    def with_entry(self, entry: Entry) -> "Document":
        """The document with this entry in its place, or at the end when it is new."""
        return self.with_entries((entry,))

    def with_entries(self, entries: Iterable[Entry], *, at: int | None = None) -> "Document":
        """The same for many; new ones come to position `at`, or to the end."""
        accounts = dict(self.raw["accounts"])
        fresh: dict[str, Any] = {}
        for entry in entries:
            key = entry.account.id
            place = accounts if key in accounts else fresh
            place[key] = _encoded(entry, accounts.get(key, {}))
        return self._with(accounts=_inserted(accounts, fresh, at))

    def without(self, *account_ids: AccountId) -> "Document":
        """The document without these accounts, be they in the list or in the bin."""
        gone = set(account_ids)
        return self._with(
            accounts={key: value for key, value in self.raw["accounts"].items() if key not in gone},
            bin={key: value for key, value in self._part("bin").items() if key not in gone},
        )

    def binning(self, account_ids: Iterable[AccountId], now: datetime) -> "Document":
        """The document with these accounts in the bin."""
        chosen = set(account_ids)
        accounts = self.raw["accounts"]
        moved = {
            key: {"removed": written_time(now), "position": position, "entry": value}
            for position, (key, value) in enumerate(accounts.items())
            if key in chosen
        }
        rest = {key: value for key, value in accounts.items() if key not in chosen}
        return self._with(accounts=rest, bin={**self._part("bin"), **moved})

    def restoring(self, account_ids: Iterable[AccountId]) -> "Document":
        """The document with these accounts out of the bin, each at its old position."""
        chosen = set(account_ids)
        binned, listed = self._part("bin"), iter(self.raw["accounts"].items())
        accounts: dict[str, Any] = {}
        for key in sorted((one for one in self.bin if one in chosen), key=lambda one: self.bin[one].position):
            accounts.update(islice(listed, max(0, self.bin[key].position - len(accounts))))
            accounts[key] = binned[key]["entry"]
        accounts.update(listed)
        return self._with(accounts=accounts, bin={key: one for key, one in binned.items() if key not in chosen})

    def in_order(self, order: Sequence[str]) -> "Document":
        """The document with its accounts in this order; those not named keep theirs, behind."""
        accounts = self.raw["accounts"]
        named = {key: accounts[key] for key in order if key in accounts}
        return self._with(accounts={**named, **accounts})

    def setting(self, **fields: object) -> "Document":
        """The document with other values of its own; None takes a field out."""
        return self._with(**fields)

    def without_older_secrets(self, now: datetime) -> "Document":
        """The document without the replaced secrets whose time is over."""
        oldest = now - timedelta(days=self.keep_days)
        aged = [
            younger
            for entry in self.entries.values()
            if entry.earlier and (younger := entry.without_older(oldest)) is not entry
        ]
        document = self.with_entries(aged) if aged else self
        binned = self._part("bin")
        younger_bin = {key: self._aged(key, one, oldest) for key, one in binned.items()}
        if all(younger_bin[key] is one for key, one in binned.items()):
            return document
        return document.setting(bin=younger_bin)

    def raw_entry(self, account_id: str) -> dict[str, Any]:
        """What stands there for an account, be it in the list or in the bin; nothing for one that is in neither."""
        listed = self.raw["accounts"].get(account_id)
        return cast("dict[str, Any]", listed or self._part("bin").get(account_id, {}).get("entry", {}))

    def _aged(self, key: str, raw: dict[str, Any], oldest: datetime) -> dict[str, Any]:
        binned = self.bin.get(AccountId(key))
        if binned is None or (younger := binned.entry.without_older(oldest)) is binned.entry:
            return raw
        return {**raw, "entry": _encoded(younger, raw["entry"])}

    def _with(self, **fields: object) -> "Document":
        raw = {**self.raw, **fields}
        for name, value in fields.items():
            if name != "accounts" and (value is None or value in ({}, [])):
                del raw[name]
        return type(self)(raw, like=self)

    def _part(self, name: str) -> dict[str, Any]:
        part = self.raw.get(name)
        return part if isinstance(part, dict) else {}

    def _found(self, before: "_Known") -> "_Found":
        known: _Known = {}
        entries: dict[AccountId, Entry] = {}
        damaged = []
        for key, value in self.raw["accounts"].items():
            seen = before.get(id(value))
            if seen and seen[0] is value and seen[1].account.id == key:
                entries[seen[1].account.id], known[id(value)] = seen[1], seen
                continue
            try:
                entries[AccountId(key)] = self._entry(key, value, before, known)
            except _NotUnderstood as error:
                damaged.append(DamagedEntry(id=key, name=_name_of(key, value), reason=error.reason))
        binned: dict[AccountId, Binned] = {}
        for key, value in self._part("bin").items():
            try:
                binned[AccountId(key)] = self._binned(key, value, before, known)
            except (_NotUnderstood, TypeError, ValueError, KeyError):
                continue  # kept as it stands, and its secrets with it
        return _Found(
            entries=MappingProxyType(entries), damaged=tuple(damaged), bin=MappingProxyType(binned), known=known
        )

    def _entry(self, key: str, value: object, before: "_Known", known: "_Known") -> Entry:
        seen = before.get(id(value))
        entry = seen[1] if seen and seen[0] is value and seen[1].account.id == key else _decoded(key, value)
        if entry.account.keeping not in self.keepings:
            raise _NotUnderstood(Sentence("What stands under keeping cannot be understood."))
        known[id(value)] = (value, entry)
        return entry

    def _binned(self, key: str, value: Any, before: "_Known", known: "_Known") -> Binned:  # noqa: ANN401
        position = value["position"]
        return Binned(
            entry=self._entry(key, value["entry"], before, known),
            removed=read_time(value["removed"]),
            position=position if type(position) is int and position >= 0 else 0,
        )


class SessionDocument(Document):
    """The same for accounts that are never written anywhere."""

    keepings: ClassVar = frozenset({Keeping.SESSION})


def written_time(time: datetime) -> str:
    """A time as it stands in the file."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_time(text: object) -> datetime:
    """The time that stands there. Raises TypeError, ValueError."""
    time = datetime.fromisoformat(_text(text))
    return time if time.tzinfo else time.replace(tzinfo=UTC)


class _NotUnderstood(ValueError):
    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def _inserted(items: Mapping[str, Any], fresh: Mapping[str, Any], at: int | None) -> dict[str, Any]:
    if at is None or at >= len(items):
        return {**items, **fresh}
    pairs = list(items.items())
    return dict((*pairs[:at], *fresh.items(), *pairs[at:]))


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(one for one in value if type(one) is int) if isinstance(value, list) else ()


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _name(value: object) -> str:
    name = _text(value)
    usual = name.isascii() and name.isprintable() and name.strip() == name and 0 < len(name) <= MAX_NAME
    return name if usual and not name.isspace() else clean_name(name)


def _url(value: object) -> str:
    return _clean_url(url) if (url := _text(value)) else ""


_clean_url = lru_cache(clean_url)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(_text, value))


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise TypeError
    return tuple((key, clean_proxy(_text(one))) for key, one in value.items())


def _secrets(value: object) -> Mapping[SecretName, Reference]:
    if not isinstance(value, dict):
        raise TypeError
    found = {}
    for text, name in _SECRET_NAMES:
        if text in value:
            one = value[text]
            # Another store than the account's is another version's; its reference must not be looked up here.
            if not isinstance(one, dict) or one.get("store", "keyring") != "keyring":
                raise TypeError
            found[name] = Reference(_text(one.get("reference")))
    return found


def _earlier(value: object) -> tuple[Earlier, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(
        Earlier(
            name=SecretName(one["secret"]),
            reference=Reference(_text(one["reference"])),
            replaced=read_time(one["replaced"]),
        )
        for one in value
    )


_SECRET_NAMES = tuple((name.value, name) for name in SecretName)
_CHANNELS: Mapping[str, Channel] = MappingProxyType({channel.value: channel for channel in Channel})
# A name that hides something or an address that is not IBM's is refused at every load, because the file may come from
# somebody else; the rest is only ever shown, or sent to IBM.
_DECODERS: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "name": _name,
        "channel": lambda value: _CHANNELS[_text(value)],
        "url": _url,
        "instance": _text,
        "region": _text,
        "plans_preference": _texts,
        "tags": _texts,
        "proxies": _pairs,
        "ntlm_user": _text,
        "verify": _flag,
        "private_endpoint": _flag,
        "keeping": lambda value: Keeping(_text(value)),
        "secrets": _secrets,
        "earlier": _earlier,
        "pinned": lambda value: value is True,
        "renewed": lambda value: read_time(_text(value)),
    }
)


def _decoded(key: str, raw: object) -> Entry:
    if not isinstance(raw, dict):
        raise _NotUnderstood(Sentence("This entry is not an account."))
    parts: dict[str, Any] = {}
    wrong: list[str] = [] if "channel" in raw else ["channel"]
    refused: dict[str, str] = {}
    for name, value in raw.items() if "name" in raw else ({"name": key, **raw}).items():
        if (decode := _DECODERS.get(name)) is not None:
            try:
                parts[name] = decode(value)
            except FieldRefused as error:
                refused[name] = error.title
            except (TypeError, ValueError, KeyError):
                wrong.append(name)
    if wrong:
        raise _NotUnderstood(
            Sentence(
                "What stands under {wrong} cannot be understood.", wrong=joined(", ", sorted(wrong, key=_order_of))
            )
        )
    if refused:
        raise _NotUnderstood(refused[min(refused, key=_order_of)])
    own = {name: parts.pop(name) for name in ("secrets", "earlier", "pinned", "renewed") if name in parts}
    return Entry(account=Account(id=AccountId(key), **parts), **own)


def _order_of(name: str) -> int:
    """So that the same faults make the same sentence, however the entry is ordered."""
    return list(_DECODERS).index(name)


def _encoded(entry: Entry, before: object) -> dict[str, Any]:
    account = entry.account
    raw: dict[str, Any] = dict(before) if isinstance(before, dict) else {}
    values: dict[str, Any] = {
        "name": account.name,
        "channel": account.channel.value,
        "url": account.url,
        "instance": account.instance,
        "region": account.region,
        "plans_preference": list(account.plans_preference),
        "tags": list(account.tags),
        "proxies": dict(account.proxies),
        "ntlm_user": account.ntlm_user,
        "pinned": entry.pinned,
        "earlier": [
            {"secret": one.name.value, "reference": one.reference, "replaced": written_time(one.replaced)}
            for one in entry.earlier
        ],
        "renewed": entry.renewed and written_time(entry.renewed),
    }
    raw.update(values)
    for name, value in values.items():
        if not value:
            del raw[name]
    for name, value, usual in (
        ("verify", account.verify, True),
        ("private_endpoint", account.private_endpoint, False),
        ("keeping", account.keeping.value, Keeping.KEYRING.value),
    ):
        raw[name] = value
        if value == usual:
            del raw[name]
    kept = cast("dict[str, Any]", raw.get("secrets", {}))
    secrets = {name: value for name, value in kept.items() if name not in set(SecretName)}
    for name, reference in entry.secrets.items():
        secrets[name.value] = {**kept.get(name.value, {}), "reference": reference}
    raw["secrets"] = secrets
    if not secrets:
        del raw["secrets"]
    return raw


def _name_of(key: str, raw: object) -> str:
    name = raw.get("name") if isinstance(raw, dict) else None
    return name if isinstance(name, str) and name else key
