"""IAM API keys: made, disabled, locked, deleted; who may sign in with which."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.sandbox.accounts import Account

SHORTEST_VALUE = 32


class KeyUnknown(Exception):
    """No such key, or it is somebody else's."""


class KeyDisabled(Exception):
    """The key signs nobody in while it is disabled."""


class KeyExpired(Exception):
    """The key signs nobody in after its end."""


class KeyLocked(Exception):
    """The key can be neither changed nor deleted while it is locked."""


class KeyChanged(Exception):
    """The key is not any more as the caller last saw it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key with its value. `tag` changes with every change of the key."""

    id: str = field(default_factory=lambda: f"ApiKey-{uuid4()}")
    value: str
    account: Account
    name: str
    description: str = ""
    created: datetime
    modified: datetime
    expires: datetime | None = None
    disabled: bool = False
    locked: bool = False
    tag: str = field(default_factory=lambda: secrets.token_hex(16))


class Keys:
    """All API keys, behind one lock; each account starts with the one its introduction names."""

    def __init__(self, accounts: Iterable[Account]) -> None:
        self._lock = Lock()
        self._keys: dict[str, ApiKey] = {}
        for account in accounts:
            created = _now() - timedelta(days=account.key_age_days)
            self._store(
                ApiKey(account=account, value=account.api_key, name="first key", created=created, modified=created)
            )

    def sign_in(self, value: str) -> Account:
        """The account behind a key's value.

        Raises KeyUnknown, KeyDisabled or KeyExpired.
        """
        key = self.with_value(value)
        if key.disabled:
            raise KeyDisabled
        if key.expires and key.expires <= _now():
            raise KeyExpired
        return key.account

    def with_value(self, value: str) -> ApiKey:
        """The key of that value.

        Raises KeyUnknown.
        """
        with self._lock:
            found = next(
                (key for key in self._keys.values() if secrets.compare_digest(key.value.encode(), value.encode())), None
            )
        if found is None:
            raise KeyUnknown
        return found

    def of(self, account: Account) -> tuple[ApiKey, ...]:
        """That account's keys, oldest first."""
        with self._lock:
            return tuple(key for key in self._keys.values() if key.account == account)

    def key(self, account: Account, key_id: str) -> ApiKey:
        """The account's key of that id.

        Raises KeyUnknown.
        """
        with self._lock:
            return self._key(account, key_id)

    def create(
        self, account: Account, *, name: str, description: str, value: str | None, expires: datetime | None
    ) -> ApiKey:
        """A new key, with a value of its own unless one is given."""
        key = ApiKey(
            account=account,
            value=value or f"practice-not-a-real-key-{secrets.token_hex(10)}",
            name=name,
            description=description,
            created=_now(),
            modified=_now(),
            expires=expires,
        )
        with self._lock:
            return self._store(key)

    def rename(self, account: Account, key_id: str, *, tag: str, name: str, description: str) -> ApiKey:
        """The key under another name.

        Raises KeyUnknown, KeyLocked, or KeyChanged if `tag` is not the key's (`*` is any).
        """
        with self._lock:
            key = self._unlocked(account, key_id)
            if tag not in {"*", key.tag}:
                raise KeyChanged
            return self._change(replace(key, name=name, description=description))

    def disable(self, account: Account, key_id: str, *, disabled: bool) -> None:
        """Whether the key signs in; tokens it got before live on.

        Raises KeyUnknown or KeyLocked.
        """
        with self._lock:
            self._change(replace(self._unlocked(account, key_id), disabled=disabled))

    def lock(self, account: Account, key_id: str, *, locked: bool) -> None:
        """Whether the key can be changed; a locked one still signs in.

        Raises KeyUnknown.
        """
        with self._lock:
            self._change(replace(self._key(account, key_id), locked=locked))

    def delete(self, account: Account, key_id: str) -> None:
        """Forget the key; tokens it got live on.

        Raises KeyUnknown or KeyLocked.
        """
        with self._lock:
            del self._keys[self._unlocked(account, key_id).id]

    def _key(self, account: Account, key_id: str) -> ApiKey:
        key = self._keys.get(key_id)
        if key is None or key.account != account:
            raise KeyUnknown
        return key

    def _unlocked(self, account: Account, key_id: str) -> ApiKey:
        key = self._key(account, key_id)
        if key.locked:
            raise KeyLocked
        return key

    def _change(self, key: ApiKey) -> ApiKey:
        return self._store(replace(key, modified=_now(), tag=secrets.token_hex(16)))

    def _store(self, key: ApiKey) -> ApiKey:
        self._keys[key.id] = key
        return key


def _now() -> datetime:
    return datetime.now(UTC)
