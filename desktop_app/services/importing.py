"""Accounts come in from other programs' files: first a preview, then what was chosen of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.accounts import MAX_NAME, Account, AccountDraft, folded_name
from desktop_app.domain.book import free_name
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.errors import AppError
from desktop_app.domain.vault_errors import KeyMissing
from desktop_app.qiskit_files.accounts_file import (
    Entries,
    QiskitAccountsFile,
    contents_of,
    default_path,
    found_in,
    read_bytes,
)
from desktop_app.qiskit_files.entry import found_in_entry
from desktop_app.qiskit_files.environment import found_in_environment
from desktop_app.qiskit_files.errors import ForeignFileMissing, NotAnAccountsFile
from desktop_app.qiskit_files.found import FoundAccount, FoundAccounts
from desktop_app.qiskit_files.paste import recognise
from desktop_app.qiskit_files.qiskitrc import found_in_qiskitrc, is_qiskitrc, qiskitrc_path
from desktop_app.services.account_book import AccountBook

MANY = 200
"""Accounts; importing more is asked about once more."""


class Verdict(StrEnum):
    """How a found account stands to the book; the values are the words shown."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"
    UNUSABLE = "cannot be used"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One line of the preview. `name` is the name it would get here, `sentence` says what stands there and why.

    `existing` is the account of that name in the book.
    """

    found: FoundAccount
    name: str
    verdict: Verdict
    sentence: str
    existing: Account | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What a source holds. `source` is a path or “environment”; `plain_text` the file whose entries can be removed."""

    source: str
    rows: tuple[ImportRow, ...] = ()
    remarks: tuple[str, ...] = ()
    plain_text: Path | None = None

    def of(self, verdict: Verdict) -> tuple[ImportRow, ...]:
        """The rows that have it."""
        return tuple(row for row in self.rows if row.verdict is verdict)

    @property
    def ask_first(self) -> bool:
        """True when so many accounts would come in that one should ask once more."""
        return len(self.of(Verdict.NEW)) > MANY


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """The accounts it was done for, and (name, sentence) of the others."""

    done: tuple[Account, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def preview_file(book: AccountBook, path: Path | None = None, cancel: CancelToken | None = None) -> ImportPreview:
    """What a file holds; without a path, where IBM's client keeps its accounts. The file is not changed.

    Besides its qiskit-ibm.json this reads qiskitrc and everything that can be pasted. The keyring is asked only about
    accounts that look the same. Raises ForeignFileMissing, NotAnAccountsFile, ForeignFileError, Cancelled.
    """
    path = default_path() if path is None else path.expanduser()
    content = read_bytes(path)
    if content is None:
        raise ForeignFileMissing(path=path)
    found, plain_text = _found_in(content, path)
    rows = _rows(book, found.accounts, cancel)
    return ImportPreview(source=str(path), rows=rows, remarks=found.remarks, plain_text=plain_text)


def preview_environment(
    book: AccountBook, environment: Mapping[str, str], cancel: CancelToken | None = None
) -> ImportPreview:
    """What the environment's variables hold."""
    found = found_in_environment(environment)
    return ImportPreview(source="environment", rows=_rows(book, found.accounts, cancel), remarks=found.remarks)


def usual_files() -> tuple[Path, ...]:
    """Those files of IBM's clients that this user has."""
    return tuple(path for path in (default_path(), qiskitrc_path()) if path.exists())


def bring_in(
    book: AccountBook,
    rows: Sequence[ImportRow],
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> ImportReport:
    """Store the chosen rows: new ones are added, different ones replace fields and key of the existing account.

    One that is refused does not keep the others out; `progress` hears how many are done. Raises Cancelled.
    """
    stored: list[Account] = []
    refused: list[tuple[str, str]] = []
    for done, row in enumerate(rows, start=1):
        if cancel:
            cancel.checkpoint()
        draft = row.found.draft
        if draft is None or row.verdict in {Verdict.SAME, Verdict.UNUSABLE}:
            refused.append((row.name, row.sentence))
            continue
        try:
            stored.append(_store(book, row, draft))
        except AppError as error:
            refused.append((row.name, error.title))
        progress(done)
    return ImportReport(done=tuple(stored), refused=tuple(refused))


def remove_plain_text(
    book: AccountBook,
    names: Collection[str],
    backup: Path,
    path: Path | None = None,
    cancel: CancelToken | None = None,
) -> ImportReport:
    """Take these entries out of IBM's client's file, after an encrypted `backup` of it was made.

    An entry that the book does not have with the same key stays where it is. Raises ForeignFileMissing when there is
    no backup, ForeignFileError.
    """
    if not read_bytes(backup):
        raise ForeignFileMissing(path=backup)
    accounts = _ByName(book.accounts())
    removed: list[Account] = []
    refused: list[tuple[str, str]] = []

    def without(entries: Entries) -> Entries | None:
        removed.clear()
        refused.clear()
        for name in names:
            row = _row(book, found_in_entry(name, entries.get(name)), accounts, set(), cancel)
            if row.verdict is Verdict.SAME and row.existing:
                removed.append(row.existing)
                entries = {one: entry for one, entry in entries.items() if one != name}
            else:
                refused.append((name, "It is not stored here in the same form, so it stays in the file."))
        return entries if removed else None

    QiskitAccountsFile(path).change(without)
    return ImportReport(done=tuple(removed), refused=tuple(refused))


class _ByName:
    """Accounts by name, without regard to case."""

    def __init__(self, accounts: Collection[Account]) -> None:
        self._accounts = {folded_name(account.name): account for account in accounts}

    def names(self) -> Collection[str]:
        return self._accounts.keys()

    def get(self, name: str) -> Account | None:
        return self._accounts.get(folded_name(name))


def _found_in(content: bytes, path: Path) -> tuple[FoundAccounts, Path | None]:
    if is_qiskitrc(content):
        return found_in_qiskitrc(content, path), None
    try:
        return found_in(contents_of(content, path)), path
    except NotAnAccountsFile:
        if (pasted := _pasted(content, path)) is None:
            raise
        return FoundAccounts(accounts=(pasted,)), None


def _pasted(content: bytes, path: Path) -> FoundAccount | None:
    """A .env, an apikey.json, a script: anything a person could have pasted."""
    try:
        pasted = recognise(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None
    if pasted is None or not pasted.draft.credentials.api_key:
        return None
    draft = pasted.draft
    named = replace(draft.account, name=draft.account.name or path.name[:MAX_NAME])
    return FoundAccount(
        name=named.name,
        draft=AccountDraft(account=named, credentials=draft.credentials),
        remarks=(f"Found as {pasted.recognised}.", *pasted.remarks),
    )


def _rows(book: AccountBook, found: Sequence[FoundAccount], cancel: CancelToken | None) -> tuple[ImportRow, ...]:
    accounts = _ByName(book.accounts())
    taken: set[str] = set()
    return tuple(_row(book, one, accounts, taken, cancel) for one in found)


def _row(
    book: AccountBook, found: FoundAccount, accounts: _ByName, taken: set[str], cancel: CancelToken | None
) -> ImportRow:
    if found.draft is None:
        return ImportRow(found=found, name=found.name, verdict=Verdict.UNUSABLE, sentence=found.problem)
    if cancel:
        cancel.checkpoint()
    account = found.draft.account
    name, existing = account.name, accounts.get(account.name)
    remarks = " ".join(found.remarks)
    if folded_name(name) in taken:
        name = free_name(name, (*taken, *accounts.names()))
        existing = None
        remarks = f"Its name differs from another's only by case or form, so it comes in as “{name}”. {remarks}"
    taken.add(folded_name(name))
    if existing is None:
        said = f"{_about(account)} {remarks}".strip()
        return ImportRow(found=found, name=name, verdict=Verdict.NEW, sentence=said)
    difference = _difference(book, found.draft, existing, cancel)
    said = f"{difference or 'Stored already, with the same key.'} {remarks}".strip()
    verdict = Verdict.DIFFERENT if difference else Verdict.SAME
    return ImportRow(found=found, name=existing.name, verdict=verdict, sentence=said, existing=existing)


def _about(account: Account) -> str:
    row = CHANNELS[account.channel]
    if row.protocol is Protocol.CLASSIC:
        return f"{row.title}: a retired channel; it can be kept for the record, not used."
    return f"{row.title}, {account.instance or 'instance chosen automatically'}."


def _difference(book: AccountBook, draft: AccountDraft, existing: Account, cancel: CancelToken | None) -> str:
    """A sentence on what differs, empty when nothing does."""
    new = draft.account
    pairs = {
        "channel": (new.channel, existing.channel),
        "address": (new.address, existing.address),
        "instance": (new.instance, existing.instance),
        "region": (new.region, existing.region),
        "order of plans": (new.plans_preference, existing.plans_preference),
        "tags": (new.tags, existing.tags),
        "proxy": (dict(new.proxies), dict(existing.proxies)),
        "check of certificates": (new.verify, existing.verify),
        "private endpoint": (new.private_endpoint, existing.private_endpoint),
    }
    if differing := [word for word, (one, other) in pairs.items() if one != other]:
        return f"Stored already, but it differs in {_joined(differing)}."
    try:
        stored = book.credentials(existing.id, cancel)
    except KeyMissing:
        return "Stored already, but its key is missing in the keyring; this brings it back."
    except AppError as error:
        return f"Stored already; whether the key is the same cannot be told: {error.title}."
    differing = [
        word
        for word, one, other in (
            ("key", draft.credentials.api_key, stored.api_key),
            ("proxy password", draft.credentials.proxy_password, stored.proxy_password),
        )
        if (one or None) != (other or None)
    ]
    return f"Stored already, but it differs in its {_joined(differing)}." if differing else ""


def _store(book: AccountBook, row: ImportRow, draft: AccountDraft) -> Account:
    new = draft.account
    if row.existing is None:
        return book.add(AccountDraft(account=replace(new, name=row.name), credentials=draft.credentials))
    changed = replace(
        row.existing,
        channel=new.channel,
        url=new.url,
        instance=new.instance,
        region=new.region,
        plans_preference=new.plans_preference,
        tags=new.tags,
        proxies=new.proxies,
        verify=new.verify,
        private_endpoint=new.private_endpoint,
    )
    return book.change(AccountDraft(account=changed, credentials=draft.credentials))


def _joined(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
