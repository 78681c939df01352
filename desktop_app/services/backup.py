"""Encrypted backups, which are also the way to another computer.

A backup is one file in age format, locked by a passphrase; `age -d FILE` shows what is inside, which is JSON:

{"format": "qubit-keychain-backup", "version": 1, "created": TIME, "program": VERSION,
 "book": what accounts.json says, with references of the backup's own,
 "secrets": {REFERENCE: TEXT, …}}

Neither it nor anything of it is ever on the disk as plain text. A copy of IBM's client's file that was locked away
before its entries were taken out is opened and restored just like a backup.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.domain.accounts import (
    FIELD_WORDS,
    Account,
    AccountDraft,
    AccountId,
    Credentials,
    Keeping,
    folded_name,
    new_account_id,
)
from desktop_app.domain.age_errors import BackupDamaged, BackupError, BackupExists, BackupTooNew
from desktop_app.domain.book import free_name
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.host import chosen_place, files, strict_json
from desktop_app.qiskit_files.accounts_file import contents_of, found_in
from desktop_app.qiskit_files.errors import ForeignFileError
from desktop_app.services.account_book import AccountBook, Book
from desktop_app.vault import age_passphrase
from desktop_app.vault.document import Document, Entry, NotAnAccountsFile, SecretName, WrittenByNewer
from desktop_app.vault.secret_store import Reference

FORMAT = "qubit-keychain-backup"
VERSION = 1

_SECRETS: Mapping[SecretName, str] = {
    SecretName.API_KEY: Sentence("key"),
    SecretName.PROXY_PASSWORD: Sentence("proxy password"),
    SecretName.NTLM_PASSWORD: Sentence("NTLM password"),
}
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
    """An opened backup. `created` is a time in UTC; `unusable` are (name, reason) of what cannot be understood.

    `default` and `pinned` are as they were where it was made. `by_name` tells that its accounts are known by their
    names alone, as those of IBM's client's file are.
    """

    path: Path
    created: str
    program: str
    drafts: tuple[AccountDraft, ...]
    default: AccountId | None = None
    pinned: frozenset[AccountId] = frozenset()
    unusable: tuple[tuple[str, str], ...] = ()
    by_name: bool = False


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


def back_up(
    book: AccountBook,
    path: Path,
    passphrase: Secret,
    which: Collection[AccountId] | None = None,
    *,
    overwrite: bool = False,
) -> Summary:
    """Write the chosen accounts, or all, with their secrets. May open the keyring's dialog; takes a second.

    Raises PassphraseRefused, BackupExists, BackupError, KeyringError.
    """
    _refuse_early(path, passphrase, overwrite=overwrite)
    state = book.book()
    chosen = [one for one in state.accounts if which is None or one.id in which]
    accounts = [one for one in chosen if one.keeping is not Keeping.SESSION]
    if not accounts:
        raise BackupError(reason=Sentence("there is no account to put into it"), path=path)
    known = book.credentials_of([one.id for one in accounts])
    drafts = [AccountDraft(account=one, credentials=known.get(one.id, Credentials())) for one in accounts]
    content, secrets = _written(drafts, state)
    lock_away(content, path, passphrase, overwrite=overwrite)
    return Summary(
        path=path,
        accounts=tuple(one.name for one in accounts),
        secrets=secrets,
        without_key=tuple(one.name for one in accounts if one.id not in known),
        left_out=tuple(one.name for one in chosen if one.keeping is Keeping.SESSION),
    )


def lock_away(content: bytes, path: Path, passphrase: Secret, *, overwrite: bool = False) -> None:
    """Write any bytes into an encrypted file, say a copy of one that holds keys as plain text; `age -d` opens it.

    `read` opens it too where it was IBM's client's file.

    Raises PassphraseRefused, BackupExists, BackupError.
    """
    _refuse_early(path, passphrase, overwrite=overwrite)
    try:
        chosen_place.save(path, age_passphrase.lock(content, passphrase), overwrite=overwrite)
    except chosen_place.AlreadyThere:
        raise BackupExists(path=path) from None
    except files.FileProblem as problem:
        raise BackupError(reason=problem.reason, path=path) from problem


def read(path: Path, passphrase: Secret) -> Backup:
    """Open a backup; takes a second and changes nothing.

    Raises PassphraseWrong, PassphraseTooCostly, BackupDamaged, BackupTooNew, BackupError.
    """
    try:
        sealed = files.read(path)
    except files.FileProblem as problem:
        raise BackupError(reason=problem.reason, path=path) from problem
    if sealed is None:
        raise BackupError(reason=Sentence("there is no such file"), path=path)
    try:
        return _understood(age_passphrase.unlock(sealed, passphrase, path=path), path)
    except age_passphrase.NotLockedByPassphrase as error:
        raise BackupDamaged(reason=error.reason, path=path) from None


def preview(book: AccountBook, backup: Backup) -> tuple[PreviewRow, ...]:
    """How each account of the backup stands to the book. Reads the secrets of those that are here already.

    Raises KeyringError.
    """
    known = book.accounts()
    by_id = {account.id: account for account in known}
    by_name = {folded_name(account.name): account for account in known}
    pairs = [
        (draft, by_id.get(draft.account.id) or by_name.get(folded_name(draft.account.name))) for draft in backup.drafts
    ]
    secrets = book.credentials_of({existing.id for _, existing in pairs if existing})
    taken = {folded_name(account.name): account.name for account in known}
    rows: list[PreviewRow] = []
    for draft, existing in pairs:
        here = AccountDraft(account=existing, credentials=secrets.get(existing.id, Credentials())) if existing else None
        rows.append(row := _row(draft, here, taken, by_name=backup.by_name))
        taken[folded_name(row.name)] = row.name
    rows.extend(
        PreviewRow(name=name, standing=Standing.UNUSABLE, remarks=(reason,)) for name, reason in backup.unusable
    )
    return tuple(rows)


def restore(
    book: AccountBook,
    backup: Backup,
    rows: Sequence[PreviewRow],
    choices: Mapping[int, Choice] | None = None,
    *,
    keeping: Keeping = Keeping.KEYRING,
) -> RestoreReport:
    """Do with each row what was chosen for its number, or the usual.

    New accounts are kept in `keeping`; one that replaces another stays where that one is. A secret that the backup
    does not have stays as it is. The backup's default becomes the book's where that had none. What is refused does
    not keep the others out. Done twice it changes nothing more, so it may be repeated after an error.
    Raises KeyringError, AccountsFileError.
    """
    had_default = book.book().default is not None
    binned = {one.account.id for one in book.book().binned}
    fresh: list[tuple[AccountId, AccountDraft]] = []
    replacing: list[AccountDraft] = []
    for number, row in enumerate(rows):
        choice = (choices or {}).get(number, row.choices[0])
        if row.draft is None or choice not in row.choices:
            continue
        account = row.draft.account
        if choice is Choice.ADD:
            new_id = new_account_id() if account.id in binned else account.id
            stored = replace(account, id=new_id, name=row.name, keeping=keeping)
            fresh.append((account.id, replace(row.draft, account=stored)))
        elif choice is Choice.REPLACE and row.existing:
            there = row.existing
            stored = replace(account, id=there.id, name=there.name, keeping=there.keeping)
            replacing.append(replace(row.draft, account=stored))
    restored, refused = _added(book, [draft for _, draft in fresh])
    for draft in replacing:
        try:
            restored.append(book.change(draft))
        except FieldRefused as error:
            refused.append((draft.account.name, error.title))
    here = {account.id for account in restored}
    new_ids = {before: draft.account.id for before, draft in fresh if draft.account.id in here}
    if pinned := [after for before, after in new_ids.items() if before in backup.pinned]:
        book.pin(*pinned)
    if backup.default in new_ids and not had_default:
        book.set_default(new_ids[backup.default])
    return RestoreReport(restored=tuple(restored), refused=tuple(refused))


def _refuse_early(path: Path, passphrase: Secret, *, overwrite: bool) -> None:
    """Before anybody is asked for anything else."""
    age_passphrase.check_new_passphrase(passphrase)
    if not overwrite and path.exists():
        raise BackupExists(path=path)


def _added(book: AccountBook, drafts: Sequence[AccountDraft]) -> tuple[list[Account], list[tuple[str, str]]]:
    """In one change if possible; else one by one, without those that are refused."""
    if not drafts:
        return [], []
    try:
        return list(book.add_all(drafts)), []
    except FieldRefused as error:
        if len(drafts) == 1:
            return [], [(drafts[0].account.name, error.title)]
    parts = [_added(book, [draft]) for draft in drafts]
    return [one for added, _ in parts for one in added], [one for _, refused in parts for one in refused]


def _row(
    draft: AccountDraft, here: AccountDraft | None, taken: Mapping[str, str], *, by_name: bool = False
) -> PreviewRow:
    account = draft.account
    free = free_name(account.name, taken.values()) if folded_name(account.name) in taken else account.name
    if here is None:
        standing = Standing.NEW if free == account.name else Standing.NAME_TAKEN
        return PreviewRow(name=free, standing=standing, draft=draft, remarks=_remarks(account))
    differs = _differences(draft, here)
    foreign = bool(differs) and here.account.id != account.id and not by_name
    standing = Standing.NAME_TAKEN if foreign else Standing.DIFFERENT if differs else Standing.SAME
    return PreviewRow(
        name=free if foreign else here.account.name,
        standing=standing,
        draft=draft,
        existing=here.account,
        differs=differs,
        remarks=_remarks(account),
    )


def _differences(one: AccountDraft, other: AccountDraft) -> tuple[str, ...]:
    ignored = {"id", "keeping"}
    differing: list[str] = [
        FIELD_WORDS[field.name]
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
                Sentence("address {url}", url=account.url) if account.url else "",
                Sentence("proxy {proxy}", proxy=account.proxy) if account.proxy else "",
                "" if account.verify else Sentence("certificates are not checked"),
            ),
        )
    )


def _written(drafts: Sequence[AccountDraft], state: Book) -> tuple[bytes, int]:
    """The plain text of a backup, and how many secrets are in it."""
    entries: list[Entry] = []
    secrets: dict[str, str] = {}
    for draft in drafts:
        account = replace(draft.account, keeping=Keeping.KEYRING)
        references: dict[SecretName, Reference] = {}
        for name in SecretName:
            if secret := getattr(draft.credentials, name):
                references[name] = Reference(f"{account.id}/{name}")
                secrets[references[name]] = secret.reveal()
        entries.append(Entry(account=account, secrets=references, pinned=account.id in state.pinned))
    ids = {entry.account.id for entry in entries}
    document = Document().with_entries(entries).setting(default=state.default if state.default in ids else None)
    backup = {
        "format": FORMAT,
        "version": VERSION,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "program": __version__,
        "book": json.loads(document.written()),
        "secrets": secrets,
    }
    return json.dumps(backup, indent=1).encode(), len(secrets)


def _understood(content: bytes, path: Path) -> Backup:
    try:
        return _of(_object(content, path), path)
    except _SomethingElse:
        if copy := _client_file(content, path):
            return copy
        raise


class _SomethingElse(BackupDamaged):
    """It does not even begin like a backup."""


def _object(content: bytes, path: Path) -> dict[str, Any]:
    try:
        raw = strict_json.loads(content)
    except strict_json.JsonRefused as error:
        raise _SomethingElse(reason=error.reason, path=path) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise _SomethingElse(reason=Sentence("it holds something else than accounts"), path=path)
    return raw


def _of(raw: dict[str, Any], path: Path) -> Backup:
    version, secrets = raw.get("version"), raw.get("secrets")
    if type(version) is int and version > VERSION:
        raise BackupTooNew(version=version, path=path)
    if version != VERSION or not isinstance(secrets, dict):
        raise BackupDamaged(reason=Sentence("what is inside cannot be understood"), path=path)
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
            unusable.append((entry.account.name, Sentence("Its key is missing in the backup.")))
    return Backup(
        path=path,
        created=str(raw.get("created", "")),
        program=str(raw.get("program", "")),
        drafts=tuple(drafts),
        default=document.default if "default" in document.raw else None,
        pinned=frozenset(key for key, entry in document.entries.items() if entry.pinned),
        unusable=tuple(unusable),
    )


def _client_file(content: bytes, path: Path) -> Backup | None:
    """What was locked away before its plain text was removed; None when it is no whole file of IBM's client."""
    try:
        contents = contents_of(content, path)
    except ForeignFileError:
        return None
    if not contents.whole or not contents.entries:
        return None
    found = found_in(contents).accounts
    return Backup(
        path=path,
        created="",
        program="",
        drafts=tuple(one.draft for one in found if one.draft),
        default=next((one.draft.account.id for one in found if one.default and one.draft), None),
        unusable=tuple((one.name, one.problem) for one in found if one.draft is None),
        by_name=True,
    )
