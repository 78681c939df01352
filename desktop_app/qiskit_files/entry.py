"""One entry of qiskit-ibm.json, in every shape the client wrote since 2019.

The keys and when they came are those of qiskit-ibm-runtime 0.1 to 0.51 (its `accounts/account.py`): `auth` only in
0.1, `channel` from 0.2, `channel_strategy` from 0.12 to 0.33, `is_default_account` from 0.15, `private_endpoint` from
0.25, `region` and `plans_preference` from 0.40, `tags` from 0.41.
"""

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from desktop_app.domain.accounts import (
    Account,
    AccountDraft,
    Credentials,
    clean_account,
    clean_key,
    clean_password,
    region_problem,
)
from desktop_app.domain.addresses import quantum_place
from desktop_app.domain.channels import CHANNELS, Channel
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.qiskit_files.found import FoundAccount

DEFAULT_FLAG = "is_default_account"
_RETIRED_KEYS = ("auth", "channel_strategy")
_CHANNELS_OF_AUTH = {"cloud": Channel.CLOUD, "legacy": Channel.CLASSIC}
_KNOWN = frozenset(
    {
        "channel", "auth", "token", "url", "instance", "verify", "proxies", "private_endpoint", "region",
        "plans_preference", "tags", DEFAULT_FLAG,
    }
)  # fmt: skip
_CLASSIC_TOKEN = re.compile(r"[0-9a-f]{128}")
_CLASSIC_HOST = re.compile(r"https://(auth|api)\.quantum(-computing)?\.ibm\.com")
_NTLM_USER, _NTLM_PASSWORD = "username_ntlm", "password_ntlm"


class _Unusable(Exception):
    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass
class _Reading:
    """An entry while it is read; `remarks` grow on the way."""

    raw: Mapping[str, Any]
    remarks: list[str] = field(default_factory=list)

    def text(self, key: str) -> str:
        value = self.raw.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise _Unusable(Sentence("{key} is not text.", key=key))
        return value

    def flag(self, key: str, *, usual: bool) -> bool:
        value = self.raw.get(key)
        if value is None:
            return usual
        if not isinstance(value, bool):
            raise _Unusable(Sentence("{key} is neither true nor false.", key=key))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; IBM's guide once wrote the list itself as a text, so that is understood too."""
        value = self.raw.get(key)
        if isinstance(value, str):
            self.remarks.append(
                Sentence("{key} is written as a text; it is taken as the list that was meant.", key=key)
            )
            value = _list_in(value)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise _Unusable(Sentence("{key} is not a list of texts.", key=key))
        return tuple(value)


def found_in_entry(name: str, raw: object) -> FoundAccount:
    """The account that the entry `name` describes, or why it cannot be used."""
    if not isinstance(raw, dict):
        return FoundAccount(name=name, problem=Sentence("This entry is not an account."))
    reading = _Reading(raw)
    try:
        draft = _draft(name, reading)
    except _Unusable as unusable:
        return FoundAccount(name=name, problem=unusable.reason)
    except FieldRefused as refused:
        return FoundAccount(name=name, problem=refused.title)
    return FoundAccount(name=name, draft=draft, remarks=tuple(reading.remarks), default=raw.get(DEFAULT_FLAG) is True)


def entry_of(account: Account, credentials: Credentials, before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The entry as IBM's client writes it; keys of `before` that are not known here stay, the default flag too."""
    raw = {key: value for key, value in (before or {}).items() if key not in _RETIRED_KEYS}
    raw["channel"] = account.channel.value
    raw["token"] = credentials.api_key.reveal() if credentials.api_key else ""
    raw["url"] = written_url(account)
    raw["private_endpoint"] = account.private_endpoint
    if not account.verify or "verify" in raw:
        raw["verify"] = account.verify
    optional: dict[str, Any] = {
        "instance": account.instance,
        "region": account.region,
        "plans_preference": list(account.plans_preference),
        "tags": list(account.tags),
        "proxies": _proxies(account, credentials, raw.get("proxies")),
    }
    raw.update(optional)
    for key, value in optional.items():
        if not value:
            del raw[key]
    return raw


def written_url(account: Account) -> str:
    """The address as IBM's clients write it: that of the classic service ends in /api."""
    return (
        f"{account.address.rstrip('/').removesuffix('/api')}/api"
        if account.channel is Channel.CLASSIC
        else account.address
    )


def with_password(address: str, password: Secret | None) -> str:
    """A proxy's address with the password in it, as requests and curl take it."""
    if not password:
        return address
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    login = f"{parts.username or ''}:{quote(password.reveal(), safe='')}"
    return urlunsplit(parts._replace(netloc=f"{login}@{host}"))


def without_password(address: str) -> tuple[str, Secret | None]:
    """A proxy's address and, apart from it, the password that stood in it."""
    try:
        parts = urlsplit(address)
        password = parts.password
    except ValueError:
        return address, None
    if password is None:
        return address, None
    host = parts.netloc.rpartition("@")[2]
    netloc = f"{parts.username}@{host}" if parts.username else host
    return urlunsplit(parts._replace(netloc=netloc)), Secret(unquote(password)) if password else None


def proxies_for_client(account: Account, credentials: Credentials) -> dict[str, Any]:
    """What the client calls `proxies`, with its passwords; empty without a proxy."""
    proxies: dict[str, Any] = {}
    if account.proxies:
        password = credentials.proxy_password
        proxies["urls"] = {scheme: with_password(address, password) for scheme, address in account.proxies}
    if account.ntlm_user and credentials.ntlm_password:  # the client refuses a half
        proxies |= {_NTLM_USER: account.ntlm_user, _NTLM_PASSWORD: credentials.ntlm_password.reveal()}
    return proxies


def ntlm_login(proxies: object) -> tuple[str, Secret | None]:
    """User and password at a proxy that wants NTLM; the client takes both or none, and so it is here."""
    given = proxies if isinstance(proxies, dict) else {}
    user, password = given.get(_NTLM_USER), given.get(_NTLM_PASSWORD)
    if not isinstance(user, str) or not isinstance(password, str) or not user.strip() or not password:
        return "", None
    return user.strip(), Secret(password)


def _draft(name: str, reading: _Reading) -> AccountDraft:
    token = reading.text("token").strip()
    url = reading.text("url").strip()
    channel = _channel(reading, token, url)
    proxies, password = _proxy_pairs(reading)
    ntlm_user, ntlm_password = _ntlm(reading)
    account = clean_account(
        Account(
            name=name,
            channel=channel,
            url=_own_url(channel, url, reading.remarks),
            instance=reading.text("instance"),
            region=reading.text("region"),
            plans_preference=reading.texts("plans_preference"),
            tags=reading.texts("tags"),
            proxies=proxies,
            ntlm_user=ntlm_user,
            verify=reading.flag("verify", usual=True),
            private_endpoint=reading.flag("private_endpoint", usual=False),
        )
    )
    if problem := region_problem(account):
        reading.remarks.append(Sentence("{problem} With a CRN the region is not looked at.", problem=problem))
    if not account.verify:
        reading.remarks.append(Sentence("It switches the check of certificates off (verify is false)."))
    if unknown := sorted(str(key) for key in reading.raw.keys() - _KNOWN):
        reading.remarks.append(
            Sentence("Not taken over: {unknown}.", unknown=joined(", ", (one[:40] for one in unknown[:10])))
        )
    key = None
    if channel is not Channel.LOCAL:
        if not token:
            raise _Unusable(Sentence("It has no key."))
        key = clean_key(token, channel)
    credentials = Credentials(api_key=key, proxy_password=password, ntlm_password=ntlm_password)
    for one in (password, ntlm_password):
        if one:
            clean_password(one)
    return AccountDraft(account=account, credentials=credentials)


def _channel(reading: _Reading, token: str, url: str) -> Channel:
    if given := reading.text("channel"):
        try:
            return Channel(given)
        except ValueError:
            raise _Unusable(Sentence("The channel “{given}” is not known.", given=given[:40])) from None
    if auth := reading.text("auth"):
        if auth not in _CHANNELS_OF_AUTH:
            raise _Unusable(Sentence("The sign-in “{auth}” is not known.", auth=auth[:40]))
        reading.remarks.append(Sentence("It is of the first client's shape (auth instead of channel)."))
        return _CHANNELS_OF_AUTH[auth]
    classic = _CLASSIC_TOKEN.fullmatch(token) or (_CLASSIC_HOST.match(url) and len(token) == 0)
    channel = Channel.CLASSIC if classic else Channel.PLATFORM
    reading.remarks.append(Sentence("It names no channel; {title} is assumed.", title=CHANNELS[channel].title))
    return channel


def _own_url(channel: Channel, url: str, remarks: list[str]) -> str:
    """The address, empty where it is the channel's usual one."""
    if url.rstrip("/").removesuffix("/api") == CHANNELS[channel].default_url:
        return ""
    if channel is not Channel.CLASSIC and _CLASSIC_HOST.match(url):
        remarks.append(Sentence("Its address is the classic service's; the channel's own is taken instead."))
        return ""
    if place := quantum_place(url):
        remarks.append(place.sentence)
    return url


def _proxy_pairs(reading: _Reading) -> tuple[tuple[tuple[str, str], ...], Secret | None]:
    proxies = reading.raw.get("proxies")
    if proxies is None:
        return (), None
    urls = proxies.get("urls") if isinstance(proxies, dict) else None
    if not isinstance(proxies, dict) or not isinstance(urls, dict | None):
        raise _Unusable(Sentence("proxies is not what the client writes."))
    if not all(isinstance(one, str) for one in (urls or {}).values()):
        raise _Unusable(Sentence("A proxy's address is not text."))
    pairs = []
    passwords: list[Secret] = []
    for scheme, address in (urls or {}).items():
        bare, password = without_password(address)
        pairs.append((scheme, bare))
        if password and password not in passwords:
            passwords.append(password)
    if len(passwords) > 1:
        reading.remarks.append(Sentence("Its proxies have different passwords; only the first is taken over."))
    return tuple(pairs), passwords[0] if passwords else None


def _ntlm(reading: _Reading) -> tuple[str, Secret | None]:
    proxies = reading.raw.get("proxies") or {}
    if any(not isinstance(proxies.get(key), str | None) for key in (_NTLM_USER, _NTLM_PASSWORD)):
        raise _Unusable(Sentence("The proxy's NTLM login is not text."))
    user, password = ntlm_login(proxies)
    if not user and (proxies.get(_NTLM_USER) or proxies.get(_NTLM_PASSWORD)):
        reading.remarks.append(Sentence("Of the proxy's NTLM login only a half is there, so it is not taken over."))
    return user, password


def _proxies(account: Account, credentials: Credentials, before: object) -> dict[str, Any]:
    own = {"urls", _NTLM_USER, _NTLM_PASSWORD}
    kept = {key: value for key, value in before.items() if key not in own} if isinstance(before, dict) else {}
    return {**proxies_for_client(account, credentials), **kept}


def _list_in(text: str) -> object:
    if not text.strip().startswith("["):
        return [one.strip() for one in text.split(",") if one.strip()]
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text
