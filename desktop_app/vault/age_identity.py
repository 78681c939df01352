"""The key pairs of the age format (X25519), through pyrage."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    Identity: TypeAlias = Any  # pyrage has no types

_PREFIX = "AGE-SECRET-KEY-1"


class NotForThisIdentity(ValueError):
    """The bytes are damaged, or were encrypted to somebody else."""


def new_identity() -> "Identity":
    """A fresh key pair."""
    return _pyrage().x25519.Identity.generate()


def recipient(identity: "Identity") -> str:
    """The public half: `age1…`, what others encrypt to."""
    return str(identity.to_public())


def written(identity: "Identity") -> bytes:
    """The secret half in the form of age-keygen; `age -i` reads it."""
    return f"# public key: {recipient(identity)}\n{identity}\n".encode()


def read(content: bytes) -> "Identity":
    """The first identity of an identity file. Raises NotForThisIdentity."""
    for line in content.decode("ascii", "replace").splitlines():
        if line.startswith(_PREFIX):
            try:
                return _pyrage().x25519.Identity.from_str(line.strip())
            except _pyrage().IdentityError:
                break
    raise NotForThisIdentity


def encrypt(content: bytes, readers: Iterable["Identity"]) -> bytes:
    """A file that each of these identities opens."""
    return bytes(_pyrage().encrypt(content, [identity.to_public() for identity in readers]))


def decrypt(sealed: bytes, identities: Sequence["Identity"]) -> bytes:
    """What was encrypted to one of these. Raises NotForThisIdentity."""
    try:
        return bytes(_pyrage().decrypt(sealed, list(identities)))
    except _pyrage().DecryptError:
        raise NotForThisIdentity from None


def _pyrage() -> Any:  # noqa: ANN401  # pyrage has no types
    import pyrage  # type: ignore[import-untyped]  # noqa: PLC0415  # only for whoever has a vault file

    return pyrage
