"""Faults of the certificate under which the service speaks https; chosen at the start, for then the address is made."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING

from desktop_app.sandbox.faults import FaultKind

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

_HOST = "127.0.0.1"
_TRUST = "trust the file that is named at the start, to meet that alone."

SELF_SIGNED = FaultKind(name="self-signed", about="Speak https under a certificate that signed itself.")
UNKNOWN_CA = FaultKind(
    name="unknown-ca", about="Speak https under a certificate of an authority nobody knows, as inspecting proxies do."
)
EXPIRED = FaultKind(name="expired", about=f"Speak https under a certificate that has expired; {_TRUST}")
NOT_YET = FaultKind(name="not-yet-valid", about=f"Speak https under a certificate that is not valid yet; {_TRUST}")
WRONG_HOST = FaultKind(name="wrong-host", about=f"Speak https under the certificate of another host; {_TRUST}")
CERTIFICATES = {kind.name: kind for kind in (SELF_SIGNED, UNKNOWN_CA, EXPIRED, NOT_YET, WRONG_HOST)}
_DAY = timedelta(days=1)


def bad_tls(kind: FaultKind, folder: Path) -> tuple[ssl.SSLContext, Path]:
    """TLS with that fault, and the file of certificates with which a client meets nothing but the fault."""
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415  # only where it is asked for
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415  # as above

    own_key, authority_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate("Practice authority", authority_key, None, days=(-9, 9))
    names = "somebody-else.example" if kind is WRONG_HOST else _HOST
    days = {EXPIRED: (-9, -1), NOT_YET: (1, 9)}.get(kind, (-9, 9))
    alone = kind is SELF_SIGNED
    own = _certificate(names, own_key, None if alone else (authority, authority_key), days=days)
    chain, trusted = folder / "practice.pem", folder / "practice-authority.pem"
    chain.write_bytes(
        own_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + own.public_bytes(serialization.Encoding.PEM)
    )
    trusted.write_bytes((own if alone else authority).public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context, trusted


def _certificate(
    name: str,
    key: EllipticCurvePrivateKey,
    issuer: tuple[x509.Certificate, EllipticCurvePrivateKey] | None,
    *,
    days: tuple[int, int],
) -> x509.Certificate:
    """For that name, valid from so many days from now until so many; without an issuer it signs itself."""
    from cryptography import x509  # noqa: PLC0415  # as above
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415  # as above

    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    signer, signing_key = (issuer[0].subject, issuer[1]) if issuer else (subject, key)
    alternative = x509.IPAddress(ip_address(name)) if name == _HOST else x509.DNSName(name.replace(" ", "-"))
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(signer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + days[0] * _DAY)
        .not_valid_after(now + days[1] * _DAY)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .sign(signing_key, hashes.SHA256())
    )
