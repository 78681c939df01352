"""Access tokens of the classic service: opaque, and ended by a logout."""

from __future__ import annotations

import secrets
import time
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.sandbox.accounts import ClassicAccount

LIFE_SECONDS = 14 * 24 * 3600  # a guess: nobody's record shows the real figure


class ClassicTokens:
    """Who is behind an access token or an API token."""

    def __init__(self, accounts: Iterable[ClassicAccount]) -> None:
        self._by_api_token = {account.api_token: account for account in accounts}
        self._lock = Lock()
        self._sessions: dict[str, tuple[ClassicAccount, float]] = {}

    def account_with_api_token(self, api_token: str) -> ClassicAccount | None:
        """The account an API token belongs to, whether or not it may log in."""
        return self._by_api_token.get(api_token)

    def log_in(self, account: ClassicAccount) -> str:
        """A new access token."""
        token = secrets.token_urlsafe(48)
        with self._lock:
            self._sessions[token] = (account, time.monotonic() + LIFE_SECONDS)
        return token

    def log_out(self, token: str) -> bool:
        """End the access token; False if it was none (an API token cannot be ended)."""
        with self._lock:
            return self._sessions.pop(token, None) is not None

    def account(self, token: str) -> ClassicAccount | None:
        """The account behind a live access token, or behind an API token used in its place."""
        with self._lock:
            account, end = self._sessions.get(token, (None, 0.0))
        if account and end > time.monotonic():
            return account
        direct = self._by_api_token.get(token)
        return None if direct is None or direct.bar else direct
