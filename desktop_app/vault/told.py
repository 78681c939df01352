"""The journal's records, as what somebody did."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.domain.accounts import FIELD_WORDS, AccountId
from desktop_app.domain.history import Act, Change, FieldChange
from desktop_app.vault.document import SecretName, read_time
from desktop_app.vault.journal import Record


def change_of(record: Record) -> Change:
    """The record in words a person reads; secrets are named, never shown."""
    names: Mapping[str, str] = record.get("accounts", {})
    return Change(
        revision=record["revision"],
        time=read_time(record["time"]),
        act=Act(record["act"]),
        ids=tuple(map(AccountId, names)),
        names=tuple(names.values()),
        fields=tuple(
            change
            for key, (old, new) in record.get("fields", {}).items()
            for change in _field_changes(names.get(key, ""), old, new)
        ),
        undoes=record.get("undoes"),
    )


def _field_changes(account: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterable[FieldChange]:
    for name in dict.fromkeys((*old, *new)):
        if name != "secrets":
            yield FieldChange(
                account=account, field=FIELD_WORDS.get(name, name), before=_shown(old, name), after=_shown(new, name)
            )
            continue
        before, after = old.get(name) or {}, new.get(name) or {}
        for secret, word in _SECRET_WORDS.items():
            if before.get(secret) != after.get(secret):
                yield FieldChange(account=account, field=word)


_SECRET_WORDS = {
    SecretName.API_KEY: "API key",
    SecretName.PROXY_PASSWORD: "proxy password",
    SecretName.NTLM_PASSWORD: "NTLM password",
}


def _shown(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name, "")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
