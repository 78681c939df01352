"""IBM Cloud IAM: from an API key to an access token of one hour."""

import time
from http import HTTPStatus

from desktop_app.client import wire
from desktop_app.client.transport import KIB, Request, Transport, raise_for_common
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.client_errors import AnswerUnreadable, IamRefused, KeyRefused, KeyUnknown
from desktop_app.domain.secret import Secret

_GRANT = "urn:ibm:params:oauth:grant-type:apikey"
_UNKNOWN_KEY = "BXNIM0415E"
_MALFORMED = "BXNIM0106E"
_IAM_CODES = "BXNIM"
_REFUSALS = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_RENEW_AT = 0.8
"""Share of a token's life after which a new one is asked for, as IBM's own SDK does."""


class AccessToken:
    """Hands out a valid access token. The raw API key goes to IAM and nowhere else."""

    def __init__(self, transport: Transport, iam: str, api_key: Secret) -> None:
        self._transport = transport
        self._iam = iam
        self._api_key = api_key
        self._token: Secret | None = None
        self._renew_at = 0.0
        self._life = 0.0

    @property
    def life_seconds(self) -> float:
        """How long the service said the newest token lives."""
        return self._life

    def forget(self) -> None:
        """The service did not accept the token: ask for another next time."""
        self._token = None

    def get(self, cancel: CancelToken) -> Secret:
        """The token, fetched when there is none or it is near its end. Raises ClientError."""
        if self._token is None or time.monotonic() >= self._renew_at:
            self._token = self._fetch(cancel)
        return self._token

    def _fetch(self, cancel: CancelToken) -> Secret:
        answer = self._transport.ask(
            Request(
                method="POST",
                url=f"{self._iam}/identity/token",
                form=(("grant_type", _GRANT), ("apikey", self._api_key)),
                size_limit=64 * KIB,
                harmless=True,
            ),
            cancel,
        )
        raise_for_common(answer)
        if not answer.ok:
            # A wrong key is 400 with this code, not 401; other codes are not documented well enough to build upon.
            code = wire.error_code(answer)
            if answer.status == HTTPStatus.BAD_REQUEST and code == _UNKNOWN_KEY:
                raise KeyUnknown
            if answer.status in _REFUSALS and code.startswith(_IAM_CODES) and code != _MALFORMED:
                raise KeyRefused(code=code[:20])
            raise IamRefused(status=answer.status)
        body = wire.object_of(answer)
        token = body.get("access_token")
        if not isinstance(token, str) or not token.isascii() or not token.isprintable() or not token:
            raise AnswerUnreadable(host=answer.host)
        self._life = wire.number(body, "expires_in") or 3600.0
        self._renew_at = time.monotonic() + self._life * _RENEW_AT
        return Secret(token)
