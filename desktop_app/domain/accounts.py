"""An account: everything about it but its secrets."""

import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import NewType
from urllib.parse import urlsplit

from desktop_app.domain.addresses import clean_proxy, clean_url, is_loopback, is_region, quantum_place
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.crn import looks_like_crn, parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence

AccountId = NewType("AccountId", str)
MAX_NAME = 100
MAX_KEY = 1280
"""Characters; the Windows Credential Manager takes 2,560 bytes of UTF-16 (jaraco/keyring#355)."""

_JWT = re.compile(r"eyJ[\w-]*\.[\w-]+\.[\w-]*")
_KEY_ID = re.compile(r"ApiKey-[0-9a-fA-F-]{36}")
_CLASSIC_TOKEN = re.compile(r"[0-9a-fA-F]{128}")
_USUAL_TOKEN = re.compile(r"[0-9a-f]{128}")
_PLACEHOLDER = re.compile(r"<[^<>]*>|\$\{?\w+\}?|%\w+%|(?:MY|YOUR)[_-][A-Z_-]*|\.\.\.|…|\*+", re.IGNORECASE)
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of what is not seen, or changes how the rest is."""
_QUOTES = "\"'`“”„‘’«»"  # noqa: RUF001  # what word processors make
_PROJECT_PARTS = 3
_PLAN = re.compile(r"[a-z0-9]+([ -][a-z0-9]+)*")
KNOWN_PLANS = ("open", "pay-as-you-go", "flex", "premium", "on-prem", "dedicated")
"""As the official client spells them: in small letters (IBM Quantum documentation, "Plans overview")."""
_USUAL_KEY = re.compile(r"[A-Za-z0-9_-]{44}")


class Keeping(StrEnum):
    """Where an account's secrets live; the account itself is in accounts.json, but for SESSION.

    SESSION accounts are wholly in this process's memory, and forgotten when it ends.
    """

    KEYRING = "keyring"
    VAULT_FILE = "vault_file"
    SESSION = "session"


def new_account_id() -> AccountId:
    """A fresh id; it stays the same when the account is renamed."""
    return AccountId(os.urandom(16).hex())


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account. `url` is scheme and host; `instance` is a full CRN, a name, or empty (chosen for the user).

    `proxies` maps a scheme to a proxy's address as (scheme, address) pairs, without passwords; `ntlm_user` is the login
    at a proxy that wants NTLM, as the official client keeps it beside the addresses.
    `region` and `plans_preference` steer the choice of an instance when none is given.
    """

    id: AccountId = field(default_factory=new_account_id)
    name: str
    channel: Channel = Channel.PLATFORM
    url: str = ""
    instance: str = ""
    region: str = ""
    plans_preference: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    proxies: tuple[tuple[str, str], ...] = ()
    ntlm_user: str = ""
    verify: bool = True
    private_endpoint: bool = False
    keeping: Keeping = Keeping.KEYRING

    @property
    def address(self) -> str:
        """The account's address, the channel's own when none was entered."""
        return self.url or CHANNELS[self.channel].default_url

    @property
    def own_address(self) -> str:
        """The account's address where it is not the channel's, else an empty text."""
        return "" if self.address == CHANNELS[self.channel].default_url else self.address

    @property
    def proxy(self) -> str:
        """The proxy for https, or an empty text."""
        return dict(self.proxies).get("https", "")


FIELD_WORDS: Mapping[str, Sentence] = MappingProxyType(
    {
        "name": Sentence("name"),
        "channel": Sentence("channel"),
        "url": Sentence("address"),
        "instance": Sentence("instance"),
        "region": Sentence("region"),
        "plans_preference": Sentence("order of plans"),
        "tags": Sentence("tags"),
        "proxies": Sentence("proxy"),
        "ntlm_user": Sentence("NTLM user"),
        "verify": Sentence("certificate check"),
        "private_endpoint": Sentence("private endpoint"),
        "keeping": Sentence("place of the keys"),
    }
)
"""What the fields of an Account are called within a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """An account's secrets; None means there is none, or, in a change, that the stored one stays."""

    api_key: Secret | None = None
    proxy_password: Secret | None = None
    ntlm_password: Secret | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDraft:
    """What a form or a command gathered, not yet stored."""

    account: Account
    credentials: Credentials = field(default_factory=Credentials)


def same_name(one: str, other: str) -> bool:
    """Names are the same when only case or Unicode form differ."""
    return folded_name(one) == folded_name(other)


def clean_name(text: str) -> str:
    """The name in NFC, without blanks around it. Raises FieldRefused."""
    name = unicodedata.normalize("NFC", text).strip()
    if not any(unicodedata.category(character)[0] in "LNPS" for character in name):
        raise FieldRefused(field=FieldName.NAME, sentence=Sentence("Give the account a name."))
    if _hides_something(name):
        raise FieldRefused(
            field=FieldName.NAME, sentence=Sentence("The name has an invisible character in it; type it anew.")
        )
    if len(name) > MAX_NAME:
        raise FieldRefused(
            field=FieldName.NAME, sentence=Sentence("The name is longer than {max_name} characters.", max_name=MAX_NAME)
        )
    return name


def is_placeholder(text: str) -> bool:
    """True for what examples write where a value belongs: `<TOKEN>`, `$TOKEN`, `MY_TOKEN`, `***`."""
    return _PLACEHOLDER.fullmatch(text) is not None


def clean_key(text: str, channel: Channel = Channel.PLATFORM) -> Secret:
    """The API key or token without blanks around it. Raises FieldRefused with a sentence that never shows the value."""
    key = text.strip()
    if not key:
        raise _key_refused(Sentence("Enter the API key."))
    if "\n" in key or "\r" in key:
        raise _key_refused(Sentence("The key has a line break in it; copy it again, in one piece."))
    if len(key) > MAX_KEY:
        raise _key_refused(Sentence("This is longer than {max_key} characters, so it is no API key.", max_key=MAX_KEY))
    if is_placeholder(key):
        raise _key_refused(Sentence("This is a placeholder from an example; put your own key in its place."))
    for position, character in enumerate(key, start=1):
        if not "!" <= character <= "~" or character in "\"'`":
            raise _key_refused(
                Sentence("Contains a character that an API key never has (at position {position}).", position=position)
            )
    if confusion := _confused_with(key, channel):
        raise _key_refused(confusion)
    return Secret(key)


def clean_password(secret: Secret, field: FieldName = FieldName.PROXY_PASSWORD) -> Secret:
    """A proxy's password as it was given. Raises FieldRefused for what no keyring keeps and no proxy takes."""
    text = secret.reveal()
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in text):
        raise FieldRefused(
            field=field, sentence=Sentence("The password has a character in it that cannot be typed; enter it anew.")
        )
    if len(text) > MAX_KEY:
        raise FieldRefused(
            field=field,
            sentence=Sentence("This is longer than {max_key} characters, so it is no password.", max_key=MAX_KEY),
        )
    return secret


def _confused_with(key: str, channel: Channel) -> str:
    """A sentence when this is another kind of secret than the channel wants, else an empty text."""
    if _JWT.fullmatch(key):
        return Sentence("This is an access token, which lasts an hour; enter the API key it was made from.")
    if _KEY_ID.fullmatch(key):
        return Sentence("This is the key's ID, not the key itself; IBM shows the key only once, when it is created.")
    if channel is Channel.CLASSIC:
        platform = _USUAL_KEY.fullmatch(key)
        return (
            Sentence("This looks like an API key of IBM Quantum Platform; choose that channel for it.")
            if platform
            else ""
        )
    if _CLASSIC_TOKEN.fullmatch(key):
        return Sentence(
            "This is a token of the classic service, which ended on 1 July 2025; create an API key on cloud.ibm.com."
        )
    return ""


def key_warning(key: Secret, channel: Channel = Channel.PLATFORM) -> str:
    """A sentence when the key looks unusual, else an empty text."""
    if channel is Channel.CLASSIC:
        usual = _USUAL_TOKEN.fullmatch(key.reveal())
        return (
            ""
            if usual
            else Sentence("API tokens have 128 digits and small letters a to f; check that this one is complete.")
        )
    if _USUAL_KEY.fullmatch(key.reveal()):
        return ""
    return Sentence("Most API keys have 44 letters and digits; check that this one is complete.")


def clean_instance(text: str, channel: Channel = Channel.PLATFORM) -> tuple[str, str]:
    """An instance in its stored form (full CRN or name), and a warning or an empty text. Raises FieldRefused.

    On the classic channel it is hub/group/project.
    """
    text = text.strip()
    if _hides_something(text):
        raise FieldRefused(
            field=FieldName.INSTANCE,
            sentence=Sentence("The instance has an invisible character in it; copy it again."),
        )
    if text and (text[0] in _QUOTES or text[-1] in _QUOTES):
        raise FieldRefused(field=FieldName.INSTANCE, sentence=Sentence("Leave the quotation marks out."))
    if channel is Channel.CLASSIC:
        return _clean_project(text), ""
    if looks_like_crn(text):
        crn = parse_crn(text)
        if crn.region and not is_region(crn.region):
            raise FieldRefused(
                field=FieldName.INSTANCE, sentence=Sentence("The region in the CRN is none; copy the whole line again.")
            )
        return crn.text, " ".join(crn.warnings)
    if "/" in text:
        raise FieldRefused(
            field=FieldName.INSTANCE,
            sentence=Sentence("hub/group/project belongs to the classic service; enter the instance's CRN or name."),
        )
    return text, ""


def region_problem(account: Account) -> str:
    """A sentence when the account's region is not that of its CRN, else an empty text; the client takes both."""
    if not account.region.strip() or not looks_like_crn(account.instance):
        return ""
    of_crn = parse_crn(account.instance).region
    if of_crn == account.region.strip():
        return ""
    return Sentence(
        "The region “{region}” is not that of the CRN, which is “{of_crn}”.",
        region=account.region.strip(),
        of_crn=of_crn,
    )


def refuse_wrong_preferences(account: Account) -> None:
    """Hold what steers the choice of an instance against the rest. Raises FieldRefused.

    For what a person enters; an import takes what IBM's client took, and says so.
    """
    if problem := region_problem(account):
        raise FieldRefused(field=FieldName.REGION, sentence=problem)
    clean_plans(", ".join(account.plans_preference))


def clean_plans(text: str) -> tuple[tuple[str, ...], str]:
    """Plans in the order in which they are preferred, and a warning or an empty text. Raises FieldRefused."""
    plans = clean_tags(text.casefold())
    if not all(map(_PLAN.fullmatch, plans)):
        raise FieldRefused(
            field=FieldName.PLANS, sentence=Sentence("Write the plans like open, premium: names, divided by commas.")
        )
    unknown = [plan for plan in plans if plan not in KNOWN_PLANS]
    if not unknown:
        return plans, ""
    known = ", ".join(KNOWN_PLANS)
    return plans, Sentence(
        "The plan “{plan}” is new to this program, which knows {known}.", plan=unknown[0], known=known
    )


def clean_tags(text: str) -> tuple[str, ...]:
    """Tags from a text divided by commas; in order, without doubles."""
    return tuple(dict.fromkeys(tag for tag in (part.strip() for part in text.split(",")) if tag))


def clean_draft(draft: AccountDraft) -> AccountDraft:
    """The account and its secrets in the form in which they are stored. Raises FieldRefused."""
    given = draft.credentials
    key = None if given.api_key is None else clean_key(given.api_key.reveal(), draft.account.channel)
    for password, name in (
        (given.proxy_password, FieldName.PROXY_PASSWORD),
        (given.ntlm_password, FieldName.NTLM_PASSWORD),
    ):
        if password:
            clean_password(password, name)
    return AccountDraft(account=clean_account(draft.account), credentials=replace(given, api_key=key))


def moved_to(account: Account, channel: Channel) -> Account:
    """The account on another channel: id, name, tags, proxies and, with the id, its history stay.

    What means nothing there is left behind: a classic account's hub/group/project and its address.
    """
    if account.channel is not Channel.CLASSIC or channel is Channel.CLASSIC:
        return replace(account, channel=channel)
    instance = account.instance if looks_like_crn(account.instance) else ""
    practising = is_loopback(urlsplit(account.url).hostname or "")
    return replace(account, channel=channel, instance=instance, url=account.url if practising else "")


def clean_account(account: Account) -> Account:
    """The account with every field in its one stored form. Raises FieldRefused."""
    if place := quantum_place(account.url):
        region = account.region if account.region.strip() or looks_like_crn(account.instance) else place.region
        account = replace(account, region=region, private_endpoint=account.private_endpoint or place.private)
    return replace(
        account,
        name=clean_name(account.name),
        url=clean_url(_without_api(account)) if account.url.strip() else "",
        instance=clean_instance(account.instance, account.channel)[0],
        region=_clean_region(account.region),
        tags=_clean_tags(account.tags),
        proxies=tuple((scheme, clean_proxy(address)) for scheme, address in account.proxies if address.strip()),
        ntlm_user=_clean_ntlm_user(account.ntlm_user),
    )


def _clean_region(text: str) -> str:
    region = text.strip()
    if region and not is_region(region):
        raise FieldRefused(field=FieldName.REGION, sentence=Sentence("A region is written like us-east or eu-de."))
    return region


def _clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    if any(map(_hides_something, tags)):
        raise FieldRefused(
            field=FieldName.TAGS, sentence=Sentence("A tag has an invisible character in it; type it anew.")
        )
    return tags


def _hides_something(text: str) -> bool:
    return any(unicodedata.category(one) in _HIDDEN for one in text)


def _clean_ntlm_user(text: str) -> str:
    user = text.strip()
    if not user.isprintable():
        raise FieldRefused(
            field=FieldName.NTLM_USER,
            sentence=Sentence("The NTLM user has an invisible character in it; type it anew."),
        )
    return user


def _clean_project(text: str) -> str:
    if looks_like_crn(text):
        raise FieldRefused(
            field=FieldName.INSTANCE,
            sentence=Sentence("A CRN belongs to IBM Quantum Platform; here it is hub/group/project."),
        )
    parts = [part.strip() for part in text.split("/")]
    if text and (len(parts) != _PROJECT_PARTS or not all(parts) or not text.isprintable()):
        raise FieldRefused(
            field=FieldName.INSTANCE, sentence=Sentence("Write it as hub/group/project, like ibm-q/open/main.")
        )
    return "/".join(parts)


def _without_api(account: Account) -> str:
    """The classic address was always written with /api at its end; here it is the host alone."""
    url = account.url.strip().rstrip("/")
    return url.removesuffix("/api") if account.channel is Channel.CLASSIC else url


def folded_name(name: str) -> str:
    """The form in which names are compared."""
    if name.isascii():
        return name.strip().casefold()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).strip().casefold())


def _key_refused(sentence: str) -> FieldRefused:
    return FieldRefused(field=FieldName.KEY, sentence=sentence)
