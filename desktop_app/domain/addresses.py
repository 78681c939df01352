"""Which addresses a key may be sent to."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urlsplit

from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.sentence import Sentence, joined

_EXAMPLE = Sentence("This is not an address. It should look like https://cloud.ibm.com.")
_LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_REGION = re.compile(_LABEL)
_CLOUD = "https://cloud.ibm.com"
_QUANTUM = re.compile(rf"(?P<private>private\.)?(?:(?P<region>{_LABEL})\.)?quantum(?:-computing)?\.cloud\.ibm\.com")
"""Where the quantum API answers; as quantum-computing for clients before 0.41 (read in IBM's client, 0.1 to 0.51)."""
_QUANTUM_PATHS = {"", "/api", "/api/v1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantumPlace:
    """What an address of the quantum API tells of an account; a region that is not in it is empty."""

    region: str = ""
    private: bool = False

    @property
    def sentence(self) -> str:
        """What is made of it, for who entered or imported the address."""
        said = [Sentence("This is where the quantum service answers; the account gets https://cloud.ibm.com instead.")]
        if self.region:
            said.append(Sentence("The region {region} is taken from it, where no CRN tells one.", region=self.region))
        if self.private:
            said.append(Sentence("It asks for private endpoints, so the account uses them."))
        return joined(" ", said)


def is_loopback(host: str) -> bool:
    """True for this very computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_ibm(host: str) -> bool:
    """True for `ibm.com` and what is below it, as a plain host name in small letters."""
    return f".{host}".endswith(".ibm.com") and _HOST.fullmatch(host) is not None


def is_region(text: str) -> bool:
    """True for what may stand before a host's name as one part of it, like `us-east`."""
    return _REGION.fullmatch(text) is not None


def may_receive_keys(scheme: str, host: str) -> bool:
    """Https to IBM, or anything on this computer; keys go nowhere else."""
    return is_loopback(host) or (scheme == "https" and is_ibm(host))


def clean_url(text: str) -> str:
    """The account's address in one form: scheme, host and (loopback only) port. Raises FieldRefused.

    The official client drops the port of an account's url, so a port would not survive an export;
    it is taken for this computer alone. An address of the quantum API becomes that of IBM Cloud, from which all
    services are derived; `quantum_place` tells what else was in it.
    """
    parts = _split(text)
    host = (parts.hostname or "").lower()
    port = parts.port
    if is_loopback(host) and parts.scheme in {"http", "https"}:
        shown = f"[{host}]" if ":" in host else host
        return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")
    if parts.scheme != "https":
        raise _refused(Sentence("The address must start with https://."))
    if not _HOST.fullmatch(host) or "." not in host:
        raise _refused(_EXAMPLE)
    if not is_ibm(host):
        raise _refused(Sentence("Keys are sent to IBM only, and {host} is not an IBM address.", host=host[:60]))
    if port not in {None, 443}:
        raise _refused(Sentence("An IBM address has no port; remove the colon and the number."))
    if _QUANTUM.fullmatch(host) and parts.path in _QUANTUM_PATHS:
        return _CLOUD
    if parts.path:
        raise _refused(Sentence("The address must end after the host name."))
    return f"https://{host}"


def quantum_place(text: str) -> QuantumPlace | None:
    """What `text` tells if it is an address of the quantum API itself, else None. Raises FieldRefused."""
    found = _QUANTUM.fullmatch((_split(text).hostname or "").lower()) if text.strip() else None
    return QuantumPlace(region=found["region"] or "", private=bool(found["private"])) if found else None


def _split(text: str) -> SplitResult:
    text = text.strip().rstrip("/")
    if "://" not in text:
        text = f"https://{text}"
    if " " in text or not text.isprintable() or "\\" in text:
        raise _refused(Sentence("The address has a character that does not belong there."))
    if "?" in text or "#" in text:
        raise _refused(Sentence("The address must end after the host name; remove what follows “?” or “#”."))
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise _refused(_EXAMPLE) from None
    if "@" in parts.netloc:
        raise _refused(Sentence("The address must not hold a user name or password."))
    return parts


def clean_proxy(text: str) -> str:
    r"""A proxy's address, `http://host:port` or https. Raises FieldRefused.

    A password does not belong here: it would end up in a file. The user's name is written as an address has it, so
    `DOMAIN\user` becomes `DOMAIN%5Cuser`.
    """
    text = text.strip().rstrip("/")
    if "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise _proxy_refused(Sentence("Write the proxy like http://proxy.example:3128.")) from None
    if parts.password is not None:
        raise _proxy_refused(Sentence("Leave the password out of the address; it has a field of its own."))
    fine = parts.scheme in {"http", "https"} and parts.hostname and port and not parts.path and text.isprintable()
    if not fine or " " in text or parts.query or parts.fragment:
        raise _proxy_refused(Sentence("Write the proxy like http://proxy.example:3128."))
    if parts.username is None:
        return text
    return f"{parts.scheme}://{quote(unquote(parts.username), safe='')}@{parts.netloc.rpartition('@')[2]}"


def _refused(sentence: str) -> FieldRefused:
    return FieldRefused(field="url", sentence=sentence)


def _proxy_refused(sentence: str) -> FieldRefused:
    return FieldRefused(field="proxy", sentence=sentence)
