"""Encrypted backups, which are also the way to another computer.

A backup is one file in age format, locked by a passphrase; `age -d FILE` shows what is inside, which is JSON:

{"format": "qubit-keychain-backup", "version": 1, "created": TIME, "program": VERSION,
 "book": what accounts.json says, with references of the backup's own,
 "secrets": {REFERENCE: TEXT, …}}

Neither it nor anything of it is ever on the disk as plain text.
"""

import json
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.domain.accounts import MAX_NAME, Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.age_errors import BackupDamaged, BackupError, BackupExists, BackupTooNew
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyMissing
from desktop_app.host import chosen_place, files, strict_json
from desktop_app.services.account_book import AccountBook
from desktop_app.vault import age_passphrase
from desktop_app.vault.document import Document, Entry, NotAnAccountsFile, SecretName, WrittenByNewer
from desktop_app.vault.secret_store import Reference

FORMAT = "qubit-keychain-backup"
VERSION = 1

_SECRETS: Mapping[SecretName, str] = {SecretName.API_KEY: "key", SecretName.PROXY_PASSWORD: "proxy password"}
"""As a person calls them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a backup holds. `without_key` are accounts whose key is missing, `left_out` those of this session only."""

    path: Path
    accounts: tuple[str, ...]
    secrets: int
    without_key: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """An opened backup. `created` is a time in UTC; `unusable` are (name, reason) of what cannot be understood."""

    path: Path
    created: str
    program: str
    drafts: tuple[AccountDraft, ...]
    unusable: tuple[tuple[str, str], ...] = ()


class Standing(StrEnum):
    """How an account of a backup stands to the book."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"
    NAME_TAKEN = "name taken"
    UNUSABLE = "cannot be used"


class Choice(StrEnum):
    """What to do with an account of a backup."""

    SKIP = "skip"
    ADD = "add"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One account of a backup. `name` is what it would be called here, `existing` what REPLACE would replace.

    `differs` names the fields and secrets that differ from it, `remarks` says what one should look at twice: a foreign
    address, a proxy, certificates that are not checked; or why it cannot be used.
    """

    name: str
    standing: Standing
    draft: AccountDraft | None = None
    existing: Account | None = None
    differs: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen, the usual first: nothing that is here is replaced unasked."""
        return _CHOICES[self.standing]


_CHOICES: Mapping[Standing, tuple[Choice, ...]] = {
    Standing.NEW: (Choice.ADD, Choice.SKIP),
    Standing.SAME: (Choice.SKIP,),
    Standing.DIFFERENT: (Choice.SKIP, Choice.REPLACE),
    Standing.NAME_TAKEN: (Choice.ADD, Choice.REPLACE, Choice.SKIP),
    Standing.UNUSABLE: (Choice.SKIP,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreReport:
    """What was stored, and (name, sentence) of what was refused."""

    restored: tuple[Account, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def back_up(  # noqa: PLR0913  # the last ones have their usual values
    book: AccountBook,
    path: Path,
    passphrase: Secret,
    which: Collection[AccountId] | None = None,
    *,
    overwrite: bool = False,
    cancel: CancelToken | None = None,
) -> Summary:
    """Write the chosen accounts, or all, with their secrets. May open the keyring's dialog; takes a second.

    Raises PassphraseRefused, BackupExists, BackupError, KeyringError, Cancelled.
    """
    age_passphrase.check_new_passphrase(passphrase)
    if not overwrite and path.exists():
        raise BackupExists(path=path)
    chosen = [one for one in book.accounts() if which is None or one.id in which]
    accounts = [one for one in chosen if one.keeping is not Keeping.SESSION]
    if not accounts:
        raise BackupError(reason="there is no account to put into it", path=path)
    drafts = [AccountDraft(account=one, credentials=_credentials(book, one, cancel)) for one in accounts]
    content, secrets = _written(drafts)
    try:
        chosen_place.save(path, age_passphrase.lock(content, passphrase), overwrite=overwrite)
    except chosen_place.AlreadyThere:
        raise BackupExists(path=path) from None
    except files.FileProblem as problem:
        raise BackupError(reason=problem.reason, path=path) from problem
    return Summary(
        path=path,
        accounts=tuple(one.name for one in accounts),
        secrets=secrets,
        without_key=tuple(draft.account.name for draft in drafts if draft.credentials is _KEYLESS),
        left_out=tuple(one.name for one in chosen if one.keeping is Keeping.SESSION),
    )


def read(path: Path, passphrase: Secret) -> Backup:
    """Open a backup; takes a second and changes nothing.

    Raises PassphraseWrong, PassphraseTooCostly, BackupDamaged, BackupTooNew, BackupError.
    """
    try:
        sealed = files.read(path)
    except files.FileProblem as problem:
        raise BackupError(reason=problem.reason, path=path) from problem
    if sealed is None:
        raise BackupError(reason="there is no such file", path=path)
    try:
        return _understood(age_passphrase.unlock(sealed, passphrase, path=path), path)
    except age_passphrase.NotLockedByPassphrase as error:
        raise BackupDamaged(reason=error.reason, path=path) from None


def preview(book: AccountBook, backup: Backup, cancel: CancelToken | None = None) -> tuple[PreviewRow, ...]:
    """How each account of the backup stands to the book. Reads the secrets of those that are here already.

    Raises KeyringError, Cancelled.
    """
    known = book.accounts()
    by_id = {account.id: account for account in known}
    by_name = {_folded(account.name): account for account in known}
    taken = set(by_name)
    rows: list[PreviewRow] = []
    for draft in backup.drafts:
        row = _row(draft, by_id, by_name, taken, lambda account: _credentials(book, account, cancel))
        taken.add(_folded(row.name))
        rows.append(row)
    rows.extend(
        PreviewRow(name=name, standing=Standing.UNUSABLE, remarks=(reason,)) for name, reason in backup.unusable
    )
    return tuple(rows)


def restore(  # noqa: PLR0913  # everything after the choices has its usual value
    book: AccountBook,
    rows: Sequence[PreviewRow],
    choices: Mapping[int, Choice] | None = None,
    *,
    keeping: Keeping = Keeping.KEYRING,
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> RestoreReport:
    """Do with each row what was chosen for its number, or the usual; `progress` hears how many are done.

    New accounts are kept in `keeping`; one that replaces another stays where that one is. A secret that the backup
    does not have stays as it is. What is refused does not keep the others out. Done twice it changes nothing more, so
    it may be repeated after an error. Raises KeyringError, AccountsFileError, Cancelled.
    """
    restored: list[Account] = []
    refused: list[tuple[str, str]] = []
    for number, row in enumerate(rows):
        if cancel:
            cancel.checkpoint()
        choice = (choices or {}).get(number, row.choices[0])
        if row.draft and choice is not Choice.SKIP and choice in row.choices:
            try:
                restored.append(_stored(book, row, row.draft, choice, keeping))
            except FieldRefused as error:
                refused.append((row.name, error.title))
        progress(number + 1)
    return RestoreReport(restored=tuple(restored), refused=tuple(refused))


def _stored(book: AccountBook, row: PreviewRow, draft: AccountDraft, choice: Choice, keeping: Keeping) -> Account:
    if choice is Choice.REPLACE and row.existing:
        there = row.existing
        account = replace(draft.account, id=there.id, name=there.name, keeping=there.keeping)
        return book.change(replace(draft, account=account))
    return book.add(replace(draft, account=replace(draft.account, name=row.name, keeping=keeping)))


def _row(
    draft: AccountDraft,
    by_id: Mapping[AccountId, Account],
    by_name: Mapping[str, Account],
    taken: Collection[str],
    credentials: Callable[[Account], Credentials],
) -> PreviewRow:
    account = draft.account
    existing = by_id.get(account.id) or by_name.get(_folded(account.name))
    if existing is None:
        name, standing = account.name, Standing.NEW
        if _folded(name) in taken:
            name, standing = _free(name, taken), Standing.NAME_TAKEN
        return PreviewRow(name=name, standing=standing, draft=draft, remarks=_remarks(account))
    differs = _differences(draft, AccountDraft(account=existing, credentials=credentials(existing)))
    row = PreviewRow(
        name=existing.name,
        standing=Standing.DIFFERENT if differs else Standing.SAME,
        draft=draft,
        existing=existing,
        differs=differs,
        remarks=_remarks(account),
    )
    if existing.id == account.id or not differs:
        return row
    return replace(row, name=_free(account.name, taken), standing=Standing.NAME_TAKEN)


def _differences(one: AccountDraft, other: AccountDraft) -> tuple[str, ...]:
    ignored = {"id", "keeping"}
    differing = [
        field.name.replace("_", " ")
        for field in fields(Account)
        if field.name not in ignored and getattr(one.account, field.name) != getattr(other.account, field.name)
    ]
    for name, words in _SECRETS.items():
        secret = getattr(one.credentials, name)
        if secret is not None and secret != getattr(other.credentials, name):
            differing.append(words)
    return tuple(differing)


def _remarks(account: Account) -> tuple[str, ...]:
    return tuple(
        filter(
            None,
            (
                f"address {account.url}" if account.url else "",
                f"proxy {account.proxy}" if account.proxy else "",
                "" if account.verify else "certificates are not checked",
            ),
        )
    )


def _free(name: str, taken: Collection[str]) -> str:
    number = 2
    while _folded(free := f"{name[: MAX_NAME - 6]} ({number})") in taken:
        number += 1
    return free


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).strip().casefold())


_KEYLESS = Credentials()


def _credentials(book: AccountBook, account: Account, cancel: CancelToken | None) -> Credentials:
    try:
        return book.credentials(account.id, cancel)
    except KeyMissing:
        return _KEYLESS


def _written(drafts: Sequence[AccountDraft]) -> tuple[bytes, int]:
    """The plain text of a backup, and how many secrets are in it."""
    accounts: dict[str, Any] = {}
    secrets: dict[str, str] = {}
    version = 0
    for draft in drafts:
        account = replace(draft.account, keeping=Keeping.KEYRING)
        references: dict[SecretName, Reference] = {}
        for name in SecretName:
            if secret := getattr(draft.credentials, name):
                references[name] = Reference(f"{account.id}/{name}")
                secrets[references[name]] = secret.reveal()
        document = json.loads(Document().with_entry(Entry(account=account, secrets=references)).written())
        accounts.update(document["accounts"])
        version = document["version"]
    backup = {
        "format": FORMAT,
        "version": VERSION,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "program": __version__,
        "book": {"version": version, "accounts": accounts},
        "secrets": secrets,
    }
    return json.dumps(backup, indent=1).encode(), len(secrets)


def _understood(content: bytes, path: Path) -> Backup:
    try:
        raw = strict_json.loads(content)
    except strict_json.JsonRefused as error:
        raise BackupDamaged(reason=error.reason, path=path) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise BackupDamaged(reason="it holds something else than accounts", path=path)
    version, secrets = raw.get("version"), raw.get("secrets")
    if type(version) is int and version > VERSION:
        raise BackupTooNew(version=version, path=path)
    if version != VERSION or not isinstance(secrets, dict):
        raise BackupDamaged(reason="what is inside cannot be understood", path=path)
    try:
        document = Document.read(json.dumps(raw.get("book")).encode())
    except WrittenByNewer as error:
        raise BackupTooNew(version=error.version, path=path) from None
    except NotAnAccountsFile as error:
        raise BackupDamaged(reason=error.reason, path=path) from None
    drafts: list[AccountDraft] = []
    unusable = [(one.name, one.reason) for one in document.damaged]
    for entry in document.entries.values():
        values = {name: secrets.get(reference) for name, reference in entry.secrets.items()}
        if all(isinstance(value, str) for value in values.values()):
            given = {name.value: Secret(str(value)) for name, value in values.items()}
            drafts.append(AccountDraft(account=entry.account, credentials=Credentials(**given)))
        else:
            unusable.append((entry.account.name, "Its key is missing in the backup."))
    return Backup(
        path=path,
        created=str(raw.get("created", "")),
        program=str(raw.get("program", "")),
        drafts=tuple(drafts),
        unusable=tuple(unusable),
    )
