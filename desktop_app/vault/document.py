"""What accounts.json says: the accounts that can be understood, and everything else as it stands.

Format 1 is `{"version": 1, "accounts": {ID: ENTRY, …}, …}`; the order of the accounts is the order of the entries.
An ENTRY holds the fields of Account under their own names, empty ones left out, and
`"secrets": {"api_key": {"reference": "…"}, …}`. A field that is not known here is kept: in the document, in an entry,
and beside a reference. Without a name the ID is the name.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, cast

from desktop_app.domain.accounts import MAX_NAME, Account, AccountId, clean_name
from desktop_app.domain.addresses import clean_proxy, clean_url
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import FieldRefused
from desktop_app.host import strict_json
from desktop_app.vault.secret_store import Reference

VERSION = 1


class SecretName(StrEnum):
    """Which secret of an account; the value is its name in the file and in Credentials."""

    API_KEY = "api_key"
    PROXY_PASSWORD = "proxy_password"  # noqa: S105  # a field's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An account and where its secrets are."""

    account: Account
    secrets: Mapping[SecretName, Reference] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedEntry:
    """An entry that cannot be understood; it is kept as it stands. `reason` is a sentence."""

    id: str
    name: str
    reason: str


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
    """One state of accounts.json; changing it makes another."""

    def __init__(self, raw: Mapping[str, Any] | None = None) -> None:
        self._raw: dict[str, Any] = {"version": VERSION, "accounts": {}} if raw is None else dict(raw)
        entries: dict[AccountId, Entry] = {}
        damaged = []
        for key, value in self._raw["accounts"].items():
            try:
                entries[AccountId(key)] = _decoded(key, value)
            except _NotUnderstood as error:
                damaged.append(DamagedEntry(id=key, name=_name_of(key, value), reason=error.reason))
        self.entries: Mapping[AccountId, Entry] = MappingProxyType(entries)
        self.damaged = tuple(damaged)

    @classmethod
    def read(cls, content: bytes) -> "Document":
        """The document in the bytes. Raises NotAnAccountsFile, WrittenByNewer."""
        try:
            raw = strict_json.loads(content)
        except strict_json.JsonRefused as error:
            raise NotAnAccountsFile(error.reason) from None
        if not isinstance(raw, dict):
            raise NotAnAccountsFile("it holds something else than accounts")
        version = raw.get("version")
        if type(version) is not int or version < 1:
            raise NotAnAccountsFile("it does not say which format it has")
        if version > VERSION:
            raise WrittenByNewer(version)
        if not isinstance(raw.get("accounts"), dict):
            raise NotAnAccountsFile("its accounts are missing")
        return cls(raw)

    def with_entry(self, entry: Entry) -> "Document":
        """The document with this entry in its place, or at the end when it is new."""
        accounts = dict(self._raw["accounts"])
        key = entry.account.id
        accounts[key] = _encoded(entry, accounts.get(key, {}))
        return Document({**self._raw, "accounts": accounts})

    def without(self, account_id: AccountId) -> "Document":
        """The document without this entry."""
        accounts = {key: value for key, value in self._raw["accounts"].items() if key != account_id}
        return Document({**self._raw, "accounts": accounts})

    def written(self) -> bytes:
        """The bytes of the file: an account a line, so that a person and a diff can read it."""
        # json.dumps with an indent leaves the C encoder and takes ten times as long.
        lines = []
        for key, value in self._raw.items():
            if key == "accounts" and value:
                entries = ",\n".join(f"  {_json(one)}: {_json(entry)}" for one, entry in value.items())
                lines.append(f' "accounts": {{\n{entries}\n }}')
            else:
                lines.append(f" {_json(key)}: {_json(value)}")
        return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


class _NotUnderstood(ValueError):
    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    # A lone surrogate can stand in a kept field, as an escape; it has no UTF-8 form.
    return text if text.isascii() or _encodes(text) else json.dumps(value)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


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
    known = {name: value[name.value] for name in SecretName if name.value in value}
    for one in known.values():
        # Another store than the keyring is another version's; its reference must not be looked up here.
        if not isinstance(one, dict) or one.get("store", "keyring") != "keyring":
            raise TypeError
    return {name: Reference(_text(one.get("reference"))) for name, one in known.items()}


# A name that hides something or an address that is not IBM's is refused at every load, because the file may come from
# somebody else; the rest is only ever shown, or sent to IBM.
_DECODERS: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "name": _name,
        "channel": lambda value: Channel(_text(value)),
        "url": _url,
        "instance": _text,
        "region": _text,
        "plans_preference": _texts,
        "tags": _texts,
        "proxies": _pairs,
        "verify": _flag,
        "private_endpoint": _flag,
    }
)


def _decoded(key: str, raw: object) -> Entry:
    if not isinstance(raw, dict):
        raise _NotUnderstood("This entry is not an account.")
    named = {"name": key, **raw}
    fields: dict[str, Any] = {}
    wrong = []
    refused = ""
    for name, decode in _DECODERS.items():
        if name in named:
            try:
                fields[name] = decode(named[name])
            except FieldRefused as error:
                refused = refused or error.title
            except (TypeError, ValueError):
                wrong.append(name)
    secrets: Mapping[SecretName, Reference] = {}
    try:
        secrets = _secrets(raw.get("secrets", {}))
    except TypeError:
        wrong.append("secrets")
    if "channel" not in raw:
        wrong.append("channel")
    if wrong:
        raise _NotUnderstood(f"What stands under {', '.join(wrong)} cannot be understood.")
    if refused:
        raise _NotUnderstood(refused)
    return Entry(account=Account(id=AccountId(key), **fields), secrets=secrets)


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
    }
    raw.update(values)
    for name, value in values.items():
        if not value:
            del raw[name]
    for name, value, usual in (
        ("verify", account.verify, True),
        ("private_endpoint", account.private_endpoint, False),
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
