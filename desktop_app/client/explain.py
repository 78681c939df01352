"""From what requests, urllib3, ssl and http.client raise to a cause a person can act on."""

import http.client
import re
import ssl
from collections.abc import Iterator

import requests
import urllib3

from desktop_app.client.network import Proxy
from desktop_app.domain.client_errors import (
    AnswerTooSlow,
    AnswerUnreadable,
    CertificateRefused,
    ClientError,
    ClockWrong,
    ConnectionDropped,
    ConnectionRefused,
    HostNotFound,
    ProxyAddressRefused,
    ProxyCannotConnect,
    ProxyLoginNeeded,
    ProxyNtlmUnused,
    ProxyUnreachable,
    TlsFailed,
)

_WHY = {
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    18: "its certificate is signed by itself",
    19: "an unknown authority signed its certificate",
    20: "an unknown authority signed its certificate",
    21: "an unknown authority signed its certificate",
    62: "its certificate is for another name",
    64: "its certificate is for another address",
}
"""OpenSSL's verification results (openssl-verification-options, "Diagnostics")."""
_OUTSIDE_ITS_DAYS = {9, 10}

_CAUSES: tuple[tuple[tuple[type[BaseException], ...], type[ClientError]], ...] = (
    ((requests.exceptions.InvalidProxyURL, urllib3.exceptions.ProxySchemeUnknown), ProxyAddressRefused),
    ((urllib3.exceptions.NameResolutionError,), HostNotFound),
    ((ssl.SSLError, urllib3.exceptions.SSLError), TlsFailed),
    ((urllib3.exceptions.NewConnectionError,), ConnectionRefused),
    ((urllib3.exceptions.TimeoutError, TimeoutError), AnswerTooSlow),
    ((urllib3.exceptions.DecodeError,), AnswerUnreadable),
)
"""In the order they are looked for: an outer exception often wraps a more telling one."""

_TUNNEL_STATUS = re.compile(r"Tunnel connection failed: (\d{3})")


def explain(error: Exception, *, host: str, proxy: Proxy | None, seconds: float) -> ClientError:
    """Our own error for a foreign one; no foreign text goes in, it could hold a header or an address with a login."""
    chain = tuple(_chain(error))
    if any(isinstance(cause, urllib3.exceptions.ProxyError) for cause in chain):
        return _explain_proxy(chain, host=host, proxy=proxy)
    shown = proxy.shown if proxy else ""
    for cause in chain:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate_refused(cause, host)
    facts = {"host": host, "proxy": shown, "seconds": seconds}
    for causes, ours in _CAUSES:
        if any(isinstance(cause, causes) for cause in chain):
            return ours(**facts)
    return ConnectionDropped(host=host)


def _explain_proxy(chain: tuple[BaseException, ...], *, host: str, proxy: Proxy | None) -> ClientError:
    shown = proxy.shown if proxy else ""
    for cause in chain:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate_refused(cause, shown)
        if isinstance(cause, OSError) and (found := _TUNNEL_STATUS.search(str(cause))):
            status = int(found[1])
            if status == requests.codes.proxy_authentication_required:
                login_needed = ProxyNtlmUnused if proxy and proxy.has_ntlm else ProxyLoginNeeded
                return login_needed(proxy=shown)
            return ProxyCannotConnect(proxy=shown, host=host, status=status)
    if any(
        isinstance(cause, ConnectionResetError | BrokenPipeError | http.client.RemoteDisconnected) for cause in chain
    ):
        # urllib3 blames the proxy for every cut, also of a tunnel that had been open.
        return ConnectionDropped(host=host)
    return ProxyUnreachable(proxy=shown)


def _certificate_refused(cause: ssl.SSLCertVerificationError, host: str) -> CertificateRefused:
    ours = ClockWrong if cause.verify_code in _OUTSIDE_ITS_DAYS else CertificateRefused
    return ours(host=host, why=_WHY.get(cause.verify_code, "its certificate was not accepted"))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all it wraps: urllib3 keeps causes in `reason`, requests in `args`."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [getattr(one, "reason", None), getattr(one, "original_error", None), *one.args]
        waiting += [one.__cause__, one.__context__]
