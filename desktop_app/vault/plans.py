"""What a change comes to: entries with references of their own, and the secrets these stand for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.domain.accounts import FIELD_WORDS, Account, AccountDraft, AccountId, Credentials, folded_name
from desktop_app.domain.book import merged
from desktop_app.domain.errors import AccountExists, AccountUnknown
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import joined
from desktop_app.domain.vault_errors import AccountChangedElsewhere
from desktop_app.vault.document import Document, Entry, SecretName
from desktop_app.vault.secret_store import Reference, new_references
from desktop_app.vault.shelf import Plan


def planned(
    document: Document,
    *,
    made: Callable[[Document, list[AccountId], datetime], Document],
    ids: list[AccountId],
    now: datetime,
) -> Plan:
    """A change without new secrets. Raises AccountUnknown where another process was quicker."""
    for one in ids:
        if document.entry(one) is None:
            raise AccountUnknown(name=one)
    return Plan(document=made(document, ids, now))


def accounts(document: Document) -> Iterable[Account]:
    """Those on the list."""
    return (entry.account for entry in document.entries.values())


def reconciled(base: Account | None, mine: Account, theirs: Account) -> Account:
    """What both made of `base`. Raises AccountChangedElsewhere where they do not agree."""
    if base is None:
        return mine
    both, torn = merged(base, mine, theirs)
    if torn:
        raise AccountChangedElsewhere(name=theirs.name, fields=joined(", ", (FIELD_WORDS[one] for one in torn)))
    return both


def added(
    document: Document, drafts: Iterable[AccountDraft], *, at: int | None = None, default: AccountId | None = None
) -> Plan:
    """New accounts with their secrets, at position `at` or at the end; one of them may become the default."""
    fresh = [(Entry(account=draft.account), draft.credentials) for draft in drafts]
    return stored_with(document, fresh, datetime.now(UTC), at=at, default=default)


def found_or_new(document: Document, account: Account, base: Account | None, taken: set[str]) -> Entry:
    """The entry with this account. Raises AccountExists, AccountUnknown, AccountChangedElsewhere."""
    if base is None:
        if (name := folded_name(account.name)) in taken:
            raise AccountExists(name=account.name)
        taken.add(name)
        return Entry(account=account)
    if (entry := document.entries.get(account.id)) is None:
        raise AccountUnknown(name=account.name)
    return replace(entry, account=reconciled(base, account, entry.account))


def stored_with(
    document: Document,
    entries: Sequence[tuple[Entry, Credentials]],
    now: datetime,
    *,
    at: int | None = None,
    default: AccountId | None = None,
) -> Plan:
    """Every entry with the given secrets in place of its own; the default only if it is among the accounts then."""
    unused = iter(new_references(len(SecretName) * len(entries)))
    made: list[Entry] = []
    fresh: dict[Reference, Secret] = {}
    for entry, given in entries:
        secrets, dropped = _given(entry.account, given)
        references = {name: next(unused) for name in secrets}
        kept = {name: one for name, one in entry.secrets.items() if name not in dropped}
        made.append(entry.with_secrets({**kept, **references}, now))
        fresh.update((references[name], secret) for name, secret in secrets.items())
    document = document.with_entries(made, at=at)
    return Plan(document=document.setting(default=default) if default in document.entries else document, fresh=fresh)


def _given(account: Account, given: Credentials) -> tuple[Mapping[SecretName, Secret], frozenset[SecretName]]:
    """The secrets to put, and the names of those to let go."""
    values: dict[SecretName, Secret | None] = {name: getattr(given, name) for name in SecretName}
    fresh = {name: secret for name, secret in values.items() if secret}
    dropped = {name for name, secret in values.items() if secret is not None and not secret}
    goes_with = {SecretName.PROXY_PASSWORD: account.proxies, SecretName.NTLM_PASSWORD: account.ntlm_user}
    for name, what in goes_with.items():
        if not what:
            fresh.pop(name, None)
            dropped.add(name)
    return fresh, frozenset(dropped)
