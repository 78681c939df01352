"""Whatever a person pastes: what is in it of an account. Nothing is executed, nothing is stored."""

import json
import re
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, clean_key
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.crn import looks_like_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.qiskit_files.entry import ntlm_login, without_password
from desktop_app.qiskit_files.snippet import UNKNOWN, call_in

MAX_TEXT = 64 * 1024
"""Characters; a notebook cell has a few hundred."""
_AROUND = " \t\r\n\f\v\u00a0\ufeff\u200b\u200c\u200d\u2060"
"""Blanks, and what cannot be seen and comes along from web pages."""
_WORD = re.compile(r"(?<![\w:-])[A-Za-z0-9_-]{44}(?![\w:-])", re.ASCII)
_CRN = re.compile(r"crn:v1:[\w./:-]*[\w:]", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9_-]{44}")
_CLASSIC_TOKEN = re.compile(r"[0-9a-f]{128}")
_JWT = re.compile(r"eyJ[\w-]*\.[\w-]+\.[\w-]*")
_ASSIGNMENT = re.compile(
    r"^\s*(?:export\s+|set\s+|setx\s+(?=\w+\s+\S)|\$env:|%env\s+|os\.environ\[['\"])?"
    r"(?P<name>[A-Za-z_]\w*)(?:['\"]\])?(?:\s*=\s*|(?<=\w)\s+(?=\S+$))(?P<value>\S.*)$"
)
_PLACEHOLDER = re.compile(r"<[^<>]*>|\$\{?\w+\}?|%\w+%|(?:MY|YOUR)[_A-Z-]*|\.\.\.|…|\*+|x+", re.IGNORECASE)
_VARIABLES: Mapping[str, str] = {
    "QISKIT_IBM_TOKEN": "token", "QISKIT_IBM_CHANNEL": "channel", "QISKIT_IBM_INSTANCE": "instance",
    "QISKIT_IBM_URL": "url", "IBM_CLOUD_API_KEY": "token", "IBMCLOUD_API_KEY": "token", "IBM_QUANTUM_API_KEY": "token",
    "IBM_QUANTUM_TOKEN": "token", "IQP_API_TOKEN": "token", "API_KEY": "token", "APIKEY": "token",
    "SERVICE_CRN": "instance", "CRN": "instance", "IBM_QUANTUM_INSTANCE": "instance",
    "QE_TOKEN": "token", "QE_URL": "url",
}  # fmt: skip
_LOGIN_HOSTS = ("iam.cloud.ibm.com", "quantum.cloud.ibm.com", "eu-de.quantum.cloud.ibm.com")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What was recognised: `recognised` names it (“a save_account call”), `fields` are the ones it filled.

    The values in `draft` are as they were written; the form's own checks judge them. `remarks` are sentences about
    what was not taken; none shows a secret.
    """

    draft: AccountDraft
    recognised: str
    fields: tuple[FieldName, ...] = ()
    remarks: tuple[str, ...] = ()


def recognise(text: str, *, in_prose: bool = False) -> Pasted | None:
    """The account in a pasted text: code, JSON, a curl line, variables, a CRN or a key; None when there is none.

    A notebook's file is read as the code in it. With `in_prose` a key or a CRN is found among other words too.
    """
    text = text.strip(_AROUND)
    if text.startswith("{") and '"cells"' in text:
        text = _code_of_notebook(text)
    if not text or len(text) > MAX_TEXT or "\0" in text:
        return None
    readers = (*_READERS, _prose) if in_prose else _READERS
    for reader in readers:
        if found := reader(text):
            return found
    return None


def _bare(text: str) -> Pasted | None:
    if "\n" in text or " " in text:
        return None
    bare = text.strip("\"'`,;")
    if looks_like_crn(bare):
        return _pasted(Sentence("a CRN"), {"instance": bare})
    if _KEY.fullmatch(bare):
        return _pasted(Sentence("an API key"), {"token": bare})
    if _CLASSIC_TOKEN.fullmatch(bare):
        return _pasted(Sentence("a token of the classic service"), {"token": bare, "channel": Channel.CLASSIC.value})
    if _JWT.fullmatch(bare):
        return _pasted(Sentence("an access token"), {"token": bare})
    return None


def _json(text: str) -> Pasted | None:
    value = _object(text)
    for key in ("apikey", "apiKey", "api_key"):
        if isinstance(value.get(key), str):
            facts = {"token": value[key], "name": value.get("name")}
            return _pasted(Sentence("a key file downloaded from IBM Cloud"), facts)
    if isinstance(value.get("token"), str):
        return _pasted(Sentence("an account of qiskit-ibm.json"), value)
    for name, entry in value.items():
        if isinstance(entry, dict) and isinstance(entry.get("token"), str):
            more = len(value) - 1
            found = _pasted(Sentence("an account of qiskit-ibm.json"), {**entry, "name": name})
            said = Sentence("It holds {more} more; `Import` takes them all.", more=more)
            return replace(found, remarks=(*found.remarks, said)) if more else found
    return None


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text) if text.startswith("{") else {}
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _code_of_notebook(text: str) -> str:
    """Its cells one after another, without what they printed."""
    cells = _object(text).get("cells")
    sources = [one.get("source") for one in cells if isinstance(one, dict)] if isinstance(cells, list) else []
    return "\n".join("".join(one) if isinstance(one, list) else str(one or "") for one in sources if _is_text(one))


def _is_text(source: object) -> bool:
    return isinstance(source, str) or (isinstance(source, list) and all(isinstance(one, str) for one in source))


def _curl(text: str) -> Pasted | None:
    if not re.match(r"(\$\s*)?curl(\.exe)?\b", text):
        return None
    try:
        words = shlex.split(re.sub(r"[\\^`]\r?\n", " ", text).removeprefix("$").strip())
    except ValueError:
        return None
    facts: dict[str, Any] = {}
    for option, value in zip(words, [*words[1:], ""], strict=True):
        if option in {"-H", "--header"}:
            facts.update(_of_header(value))
        elif option in {"-d", "--data", "--data-raw", "--data-urlencode", "--data-binary"}:
            facts.update(("token", one) for one in parse_qs(value).get("apikey", ()))
        elif option in {"-x", "--proxy"}:
            facts["proxies"] = {"urls": {"https": value}}
        elif option in {"-u", "--user"} and value.startswith("apikey:"):
            facts["token"] = value.removeprefix("apikey:")
        elif option.startswith(("http://", "https://")) and (url := _account_url(option)):
            facts["url"] = url
    return _pasted(Sentence("a curl command"), facts) if facts.keys() - {"url", "proxies"} else None


def _code(text: str) -> Pasted | None:
    if "(" not in text and "=" not in text:
        return None
    found = call_in(text)
    if found is None or not found[1].keys() & {"token", "instance", "channel", "name"}:
        return None
    name, arguments = found
    return _pasted(
        Sentence("arguments of the client") if name == "" else Sentence("a call of {name}", name=name), arguments
    )


def _variables(text: str) -> Pasted | None:
    facts: dict[str, Any] = {}
    for line in text.splitlines():
        match = _ASSIGNMENT.match(line)
        if match and (key := _VARIABLES.get(match["name"].upper())):
            facts[key] = _unquoted(match["value"])
            if match["name"].upper() == "QE_TOKEN":
                facts.setdefault("channel", Channel.CLASSIC.value)
    return _pasted(Sentence("environment variables"), facts) if facts else None


def _too_much(keys: bool, crns: bool) -> tuple[str, ...]:  # noqa: FBT001  # whether there are several of them
    if keys and crns:
        return (Sentence("There are several keys and CRNs in it; copy one alone."),)
    if keys:
        return (Sentence("There are several keys in it; copy one alone."),)
    return (Sentence("There are several CRNs in it; copy one alone."),) if crns else ()


def _prose(text: str) -> Pasted | None:
    """A letter, a note, a command with a key in it: what can only be a key, or a CRN."""
    keys = {one for one in _WORD.findall(text) if not one.islower() and not one.isupper() and not one.isdigit()}
    crns = set(_CRN.findall(text))
    if not keys and not crns:
        return None
    facts = {name: one.pop() for name, one in (("token", keys.copy()), ("instance", crns.copy())) if len(one) == 1}
    found = _pasted(Sentence("a text with a key in it") if keys else Sentence("a text with a CRN in it"), facts)
    said = _too_much(len(keys) > 1, len(crns) > 1)
    return replace(found, remarks=(*found.remarks, *said))


_READERS: tuple[Callable[[str], Pasted | None], ...] = (_bare, _json, _curl, _code, _variables)


def _pasted(recognised: str, facts: Mapping[str, Any]) -> Pasted:
    """The draft of these facts, each under the client's own name for it."""
    remarks: list[str] = []
    texts = {key: _text(key, value, remarks) for key, value in facts.items()}
    channel = _channel(texts.get("channel", ""), remarks)
    key = _key(texts.get("token", ""), channel, remarks)
    proxies, password = _proxies(facts.get("proxies"))
    ntlm_user, ntlm_password = ntlm_login(facts.get("proxies"))
    url = texts.get("url", "")
    account = Account(
        name=texts.get("name", ""),
        channel=channel,
        url="" if url.rstrip("/") == CHANNELS[channel].default_url else url,
        instance=texts.get("instance", ""),
        region=texts.get("region", ""),
        plans_preference=_texts(facts.get("plans_preference")),
        tags=_texts(facts.get("tags")),
        proxies=proxies,
        ntlm_user=ntlm_user,
        verify=facts.get("verify") is not False,
        private_endpoint=facts.get("private_endpoint") is True,
    )
    filled = {
        FieldName.NAME: account.name,
        FieldName.KEY: key,
        FieldName.INSTANCE: account.instance,
        FieldName.REGION: account.region,
        FieldName.PLANS: account.plans_preference,
        FieldName.URL: account.url or account.private_endpoint,
        FieldName.TAGS: account.tags,
        FieldName.PROXY: account.proxies,
        FieldName.PROXY_PASSWORD: password,
        FieldName.NTLM_USER: ntlm_user,
        FieldName.NTLM_PASSWORD: ntlm_password,
    }
    credentials = Credentials(api_key=key, proxy_password=password, ntlm_password=ntlm_password)
    return Pasted(
        draft=AccountDraft(account=account, credentials=credentials),
        recognised=recognised,
        fields=tuple(field for field, value in filled.items() if value),
        remarks=tuple(dict.fromkeys(remarks)),
    )


def _text(key: str, value: object, remarks: list[str]) -> str:
    if value is UNKNOWN:
        remarks.append(Sentence("{key} is computed there, so it was not taken.", key=key))
        return ""
    if not isinstance(value, str):
        return ""
    if key != "token" and value and _PLACEHOLDER.fullmatch(value):
        remarks.append(Sentence("{key} is a placeholder, so it was not taken.", key=key))
        return ""
    return value.strip()


def _key(token: str, channel: Channel, remarks: list[str]) -> Secret | None:
    if not token:
        return None
    if _PLACEHOLDER.fullmatch(token):
        remarks.append(Sentence("Where the key belongs there is a placeholder; enter your own."))
        return None
    try:
        return clean_key(token, channel)
    except FieldRefused as refused:
        remarks.append(refused.title)
        return None


def _channel(text: str, remarks: list[str]) -> Channel:
    if not text:
        return Channel.PLATFORM
    try:
        return Channel(text)
    except ValueError:
        remarks.append(Sentence("The channel is not known; IBM Quantum Platform is assumed."))
        return Channel.PLATFORM


def _proxies(value: object) -> tuple[tuple[tuple[str, str], ...], Secret | None]:
    urls = value.get("urls") if isinstance(value, dict) else None
    if not isinstance(urls, dict):
        return (), None
    parted = {str(scheme): without_password(one) for scheme, one in urls.items() if isinstance(one, str)}
    passwords = [password for _, password in parted.values() if password]
    return tuple((scheme, one) for scheme, (one, _) in parted.items()), passwords[0] if passwords else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list | tuple) else ()


def _of_header(line: str) -> dict[str, str]:
    name, _, value = line.partition(":")
    value = value.strip()
    match name.strip().lower(), value.split(maxsplit=1):
        case "authorization", [scheme, token] if scheme.lower() in {"apikey", "bearer"}:
            return {"token": token}
        case "service-crn", [_]:
            return {"instance": value}
        case "x-access-token" | "x-api-key", [token]:
            return {"token": token}
        case _:
            return {}


def _account_url(address: str) -> str:
    """The account's address behind an address of the API, empty where it is the usual one or nobody's."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return "" if not parts.hostname or parts.hostname in _LOGIN_HOSTS else f"{parts.scheme}://{parts.netloc}"


def _unquoted(text: str) -> str:
    try:
        words = shlex.split(text, comments=True)
    except ValueError:
        return text.strip().strip("\"'")
    return words[0].rstrip(";") if words else ""
