"""Accounts in the environment: what IBM's client takes from there, and what a child process needs to find."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.addresses import is_loopback
from desktop_app.domain.channels import CHANNELS, Channel, Protocol
from desktop_app.domain.sentence import Sentence
from desktop_app.qiskit_files.entry import found_in_entry, with_password, written_url
from desktop_app.qiskit_files.found import FoundAccount, FoundAccounts

TOKEN = "QISKIT_IBM_TOKEN"  # noqa: S105  # a variable's name
CHANNEL = "QISKIT_IBM_CHANNEL"
INSTANCE = "QISKIT_IBM_INSTANCE"
URL = "QISKIT_IBM_URL"
IAM = "IAM_URL"
PRACTICE_URL = "http://cloud.sandbox.test"
"""The client drops the port of an account's url; under this name a proxy for http brings it to the practice service."""

_PRACTICE_HOST = "cloud.sandbox.test"
_OWN = (TOKEN, CHANNEL, INSTANCE, URL)
_OLD_TOKENS = ("QE_TOKEN", "IQP_API_TOKEN")


def found_in_environment(environment: Mapping[str, str]) -> FoundAccounts:
    """The accounts the variables describe; the classic ones are told apart from the platform's by their token."""
    accounts = []
    if environment.get(TOKEN):
        names = {"token": TOKEN, "channel": CHANNEL, "instance": INSTANCE, "url": URL}
        accounts.append(_found("environment", {key: environment.get(one) for key, one in names.items()}))
    if environment.get("QE_TOKEN"):
        raw = {"channel": Channel.CLASSIC.value, "token": environment["QE_TOKEN"], "url": environment.get("QE_URL")}
        accounts.append(_found(Sentence("environment (QE_TOKEN)"), raw))
    if environment.get("IQP_API_TOKEN"):
        accounts.append(_found(Sentence("environment (IQP_API_TOKEN)"), {"token": environment["IQP_API_TOKEN"]}))
    return FoundAccounts(accounts=tuple(accounts))


def is_practice(account: Account) -> bool:
    """True when it is a platform account whose service is on this computer, and so has a port."""
    of_platform = CHANNELS[account.channel].protocol is Protocol.PLATFORM
    return of_platform and is_loopback(urlsplit(account.address).hostname or "")


def environment_for(account: Account, credentials: Credentials, inherited: Mapping[str, str]) -> dict[str, str]:
    """The environment in which IBM's client, told nothing, uses this account.

    What `inherited` says about other accounts is left out. A proxy of the account is the proxy of the whole child,
    because the client takes none from variables of its own.
    """
    child = {name: value for name, value in inherited.items() if name not in {*_OWN, *_OLD_TOKENS, "QE_URL"}}
    child[TOKEN] = credentials.api_key.reveal() if credentials.api_key else ""
    child[CHANNEL] = account.channel.value
    if account.instance:
        child[INSTANCE] = account.instance
    if is_practice(account):
        _lead_to_practice(account.address, child)
        return child
    child.pop(IAM, None)
    child[URL] = written_url(account)
    for scheme, address in account.proxies:
        _set_both(child, f"{scheme}_proxy", with_password(address, credentials.proxy_password))
    return child


def not_in_environment(account: Account) -> str:
    """A sentence on what of the account no variable can say, else an empty text."""
    if not account.ntlm_user:
        return ""
    return Sentence("The proxy's NTLM login is not handed over: no variable can hold it, only IBM's client's file.")


def _lead_to_practice(address: str, child: dict[str, str]) -> None:
    """Plain http goes to the practice service, under the names of a cloud that does not exist."""
    child[URL] = PRACTICE_URL
    child[IAM] = address
    _set_both(child, "http_proxy", address)
    exempt = (one.strip() for one in (child.get("no_proxy") or child.get("NO_PROXY") or "").split(","))
    kept = [one for one in exempt if one and not _PRACTICE_HOST.endswith(one.lstrip("*").lstrip("."))]
    _set_both(child, "no_proxy", ",".join(dict.fromkeys((*kept, "127.0.0.1", "localhost", "::1"))))


def _set_both(child: dict[str, str], name: str, value: str) -> None:
    # curl reads only the small letters for http, some programs only the capitals.
    child[name] = value
    child[name.upper()] = value


def _found(name: str, raw: dict[str, Any]) -> FoundAccount:
    return found_in_entry(name, {key: value for key, value in raw.items() if value})
