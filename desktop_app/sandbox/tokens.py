"""Access tokens: JSON Web Tokens that anybody can read and only this process can issue."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.sandbox.accounts import Account

LIFE_SECONDS = 3600


class TokenRefused(Exception):
    """The token is not one of ours, was changed, or has lapsed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessToken:
    """A token with its end as unix time in seconds."""

    value: str
    expires_at: int
    life_seconds: int


class Tokens:
    """Issues and reads access tokens by a clock (unix time); a new process knows none of the old ones."""

    def __init__(self, *, life_seconds: int = LIFE_SECONDS, clock: Callable[[], float] = time.time) -> None:
        self._life_seconds = life_seconds
        self._clock = clock
        self._signing_key = secrets.token_bytes(32)

    def issue(self, account: Account, *, life_seconds: int | None = None) -> AccessToken:
        """A token for that account, good from now on."""
        now = int(self._clock())
        life = self._life_seconds if life_seconds is None else life_seconds
        expires_at = now + life
        claims = {
            "iam_id": account.iam_id,
            "id": account.iam_id,
            "identifier": account.iam_id,
            "sub": f"{account.name}@practice.invalid",
            "email": f"{account.name}@practice.invalid",
            "account": {"valid": True, "bss": account.account_id},
            "iat": now,
            "exp": expires_at,
            "iss": "https://iam.cloud.ibm.com/identity",
            "grant_type": "urn:ibm:params:oauth:grant-type:apikey",
            "scope": "ibm openid",
        }
        signed = f"{_encode({'alg': 'HS256', 'typ': 'JWT'})}.{_encode(claims)}"
        return AccessToken(value=f"{signed}.{self._signature(signed)}", expires_at=expires_at, life_seconds=life)

    def iam_id(self, token: str) -> str:
        """Whose token it is.

        Raises TokenRefused if it is not to be believed.
        """
        signed, _, signature = token.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(signed).encode()):
            raise TokenRefused
        try:
            claims = json.loads(base64.urlsafe_b64decode(signed.partition(".")[2] + "=="))
        except (binascii.Error, ValueError) as error:
            raise TokenRefused from error
        if claims["exp"] <= self._clock():
            raise TokenRefused
        return str(claims["iam_id"])

    def _signature(self, signed: str) -> str:
        return _text(hmac.digest(self._signing_key, signed.encode(), "sha256"))


def _encode(part: dict[str, Any]) -> str:
    return _text(json.dumps(part, separators=(",", ":")).encode())


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
