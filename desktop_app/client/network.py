"""Which proxy and which certificates stand between here and the service.

Both come from the account or from the environment, as other tools take them (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`,
`REQUESTS_CA_BUNDLE`, `CURL_CA_BUNDLE`, `SSL_CERT_FILE`, `SSL_CERT_DIR`), but are read here, so that they can be shown.
"""

import os
import re
import ssl
import sys
import threading
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.addresses import is_loopback
from desktop_app.domain.client_errors import CertificateFileUnusable, ProxyAddressRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, joined

_FILE_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")

_PLACE = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[\w.-]+)(:\d{1,5})?", re.ASCII)
"""A proxy's host and port, as they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """A file or folder of trusted certificates; `variable` says where its name came from, empty for the usual ones."""

    path: str = ""
    variable: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy: `shown` is its address without any login, `address` the whole of it.

    `has_ntlm` tells that the account has a login of the kind NTLM for it, which is not used: it signs a connection by
    messages to and fro, which on a CONNECT needs a state kept between them.
    """

    shown: str
    address: Secret
    has_ntlm: bool = False


def certificates_in_force() -> Certificates:
    """The first of the variables that is set; a folder is taken too."""
    for variable in (*_FILE_VARIABLES, "SSL_CERT_DIR"):
        if path := os.environ.get(variable, ""):
            return Certificates(path=path, variable=variable)
    return Certificates()


def tls_context(certificates: Certificates) -> ssl.SSLContext:
    """One context for all connections: parsing the certificates takes longer than a frame, so it is done once.

    Raises CertificateFileUnusable.
    """
    with _one_at_a_time:  # twenty check-ups want it in the same moment
        return _tls_context(certificates)


_one_at_a_time = threading.Lock()


@lru_cache(maxsize=4)
def _tls_context(certificates: Certificates) -> ssl.SSLContext:
    try:
        if not certificates.path:
            from certifi import where  # noqa: PLC0415  # the status bar needs no certificates

            context = ssl.create_default_context()
            context.load_verify_locations(where())
        elif os.path.isdir(certificates.path):  # noqa: PTH112  # pathlib has no business with the environment's text
            context = ssl.create_default_context(capath=certificates.path)
        else:
            context = ssl.create_default_context(cafile=certificates.path)
    except (OSError, ssl.SSLError):
        raise CertificateFileUnusable(variable=certificates.variable) from None
    context.set_alpn_protocols(["http/1.1"])
    return context


def proxy_for(url: str, account: Account, credentials: Credentials) -> Proxy | None:
    """The account's own proxy, else the environment's, else none; this computer is never asked through a proxy.

    Raises ProxyAddressRefused.
    """
    parts = urlsplit(url)
    if is_loopback(parts.hostname or ""):
        return None
    if address := dict(account.proxies).get(parts.scheme) or account.proxy:
        return replace(_proxy(address, credentials.proxy_password), has_ntlm=bool(account.ntlm_user))
    address = _systems_proxy(url)
    if not address:
        return None
    return replace(_proxy(address, None), has_ntlm=bool(account.ntlm_user))


def describe(account: Account | None = None) -> str:
    """One line for the status bar and the check-up, empty when nothing unusual is in force; never holds a login."""
    said: list[str] = []
    url = account.address if account else "https://cloud.ibm.com"
    try:
        if proxy := proxy_for(url, account or Account(name=""), Credentials()):
            said.append(Sentence("Proxy: {address}", address=proxy.shown))
    except ProxyAddressRefused as refused:
        said.append(refused.title)
    certificates = certificates_in_force()
    if certificates.variable:
        said.append(Sentence("Certificates: {variable}", variable=certificates.variable))
    return joined(" · ", said)


def _systems_proxy(url: str) -> str:
    """The environment's, else the desktop's; empty when there is none for this address.

    By requests' own rules (`ALL_PROXY`, networks and ports in `NO_PROXY`, the settings of Windows and macOS), for IBM's
    client follows them too, and the two shall take one road.
    """
    named = (f"{scheme}_proxy" for scheme in (urlsplit(url).scheme, "all"))
    if sys.platform not in {"win32", "darwin"} and not any(
        os.environ.get(n) or os.environ.get(n.upper()) for n in named
    ):
        return ""
    from requests.utils import get_environ_proxies, select_proxy  # noqa: PLC0415  # most computers have no proxy

    return select_proxy(url, get_environ_proxies(url)) or ""


def _proxy(address: str, password: Secret | None) -> Proxy:
    if "://" not in address:
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
    except ValueError:
        raise ProxyAddressRefused from None
    host = parts.netloc.rpartition("@")[2]
    # A bare / ? or # in a password ends the host there: what follows, and what would be shown, is part of it.
    whole = not (parts.path.strip("/") or parts.query or parts.fragment) and not address.endswith(("?", "#"))
    if not whole or parts.scheme not in {"http", "https"} or not _PLACE.fullmatch(host):
        raise ProxyAddressRefused
    if password:
        user = unquote(parts.username or "")
        netloc = f"{quote(user, safe='')}:{quote(password.reveal(), safe='')}@{host}"
        address = urlunsplit(parts._replace(netloc=netloc))
    return Proxy(shown=f"{parts.scheme}://{host}", address=Secret(address))
