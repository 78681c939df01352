"""From what ssl, zlib and http.client raise to a cause a person can act on."""

import ssl
import zlib

from desktop_app.domain.client_errors import (
    AnswerTooSlow,
    AnswerUnreadable,
    CertificateRefused,
    ClientError,
    ClockWrong,
    ConnectionDropped,
    TlsFailed,
)
from desktop_app.domain.sentence import Sentence

_WHY = {
    9: Sentence("its certificate is not valid yet"),
    10: Sentence("its certificate has expired"),
    18: Sentence("its certificate is signed by itself"),
    19: Sentence("an unknown authority signed its certificate"),
    20: Sentence("an unknown authority signed its certificate"),
    21: Sentence("an unknown authority signed its certificate"),
    62: Sentence("its certificate is for another name"),
    64: Sentence("its certificate is for another address"),
}
"""OpenSSL's verification results (openssl-verification-options, "Diagnostics")."""
_OUTSIDE_ITS_DAYS = {9, 10}


def explain(error: Exception, *, host: str, seconds: float) -> ClientError:
    """What went wrong on an open connection; no foreign text goes in, it could hold a header or an address."""
    match error:
        case TimeoutError():
            return AnswerTooSlow(host=host, seconds=seconds)
        case ssl.SSLError():
            return TlsFailed(host=host)
        case zlib.error():
            return AnswerUnreadable(host=host)
        case _:
            return ConnectionDropped(host=host)


def certificate_refused(error: ssl.SSLCertVerificationError, host: str) -> CertificateRefused:
    """Why the certificate of that host, or proxy, was not accepted."""
    ours = ClockWrong if error.verify_code in _OUTSIDE_ITS_DAYS else CertificateRefused
    return ours(host=host, why=_WHY.get(error.verify_code, Sentence("its certificate was not accepted")))
