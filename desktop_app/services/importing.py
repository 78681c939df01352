"""Accounts come in from other programs' files: first a preview, then what was chosen of it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.accounts import (
    FIELD_WORDS,
    MAX_NAME,
    Account,
    AccountDraft,
    AccountId,
    Credentials,
    Keeping,
    folded_name,
)
from desktop_app.domain.book import Book, free_name, may_be_default
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.errors import AppError
from desktop_app.domain.sentence import Sentence, joined
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


class Verdict(StrEnum):
    """How a found account stands to the book; the values are the words shown."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"
    UNUSABLE = "cannot be used"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One line of the preview. `name` is the name it would get here, `sentence` says what stands there and why.

    `existing` is the account of that name in the book. `default` tells that the source has it as the account taken
    when none is named, and that it can be that here too; `stays` is the name of the account that is it here and stays
    it unless one asks otherwise.
    """

    found: FoundAccount
    name: str
    verdict: Verdict
    sentence: str
    existing: Account | None = None
    default: bool = False
    stays: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """The accounts it was done for, and (name, sentence) of the others."""

    done: tuple[Account, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def preview_file(book: AccountBook, path: Path | None = None, cancel: CancelToken | None = None) -> ImportPreview:
    """What a file holds; without a path, where IBM's client keeps its accounts. The file is not changed.

    Besides its qiskit-ibm.json this reads qiskitrc and everything that can be pasted. The keyring is asked only about
    accounts that are here too. Raises ForeignFileMissing, NotAnAccountsFile, ForeignFileError, Cancelled.
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
    book: AccountBook, rows: Sequence[ImportRow], cancel: CancelToken | None = None, *, take_default: bool = False
) -> ImportReport:
    """Store the chosen rows: new ones are added, different ones replace fields and key of the existing account.

    It is one change, which one undoing takes back. What is refused does not keep the others out; only where the
    keyring refuses, each row is tried, and is a change, by itself. The source's default becomes the book's where that
    had none, or where `take_default` says so. Raises Cancelled.
    """
    if cancel:
        cancel.checkpoint()
    take_default = take_default or book.book().default is None
    refused = [(row.name, row.sentence) for row in rows if row.verdict in {Verdict.SAME, Verdict.UNUSABLE}]
    wanted = [(row, _draft(row)) for row in rows if row.verdict in {Verdict.NEW, Verdict.DIFFERENT}]
    ids = {row.name: draft.account.id for row, draft in wanted}
    default = next((row for row in rows if row.default), None) if take_default else None
    present = default.existing if default else None
    chosen = present.id if present else ids.get(default.name) if default else None
    try:
        errors = _stored(book, wanted, chosen)
    except AppError:
        errors = {}
        for one in wanted:
            try:
                errors |= _stored(book, [one], chosen)
            except AppError as error:
                errors[one[1].account.id] = error
    refused += [(row.name, errors[draft.account.id].title) for row, draft in wanted if draft.account.id in errors]
    here = {account.id: account for account in book.accounts()}
    for account in here.values():
        # Where it was here already, nothing of it was to be stored.
        if default and folded_name(account.name) == folded_name(default.name) and may_be_default(account):
            book.set_default(account.id)
    done = tuple(here[draft.account.id] for _, draft in wanted if draft.account.id not in errors)
    return ImportReport(done=done, refused=tuple(refused))


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
    removed: list[Account] = []
    refused: list[tuple[str, str]] = []

    def without(entries: Entries) -> Entries | None:
        removed.clear()
        refused.clear()
        found = [found_in_entry(name, entries.get(name)) for name in names]
        for row in _rows(book, found, cancel):
            name = row.found.name
            # A session account would be gone with this process, and its only copy with it.
            if row.verdict is Verdict.SAME and row.existing and row.existing.keeping is not Keeping.SESSION:
                removed.append(row.existing)
                entries = {one: entry for one, entry in entries.items() if one != name}
            else:
                refused.append((name, Sentence("It is not stored here in the same form, so it stays in the file.")))
        return entries if removed else None

    QiskitAccountsFile(path).change(without)
    return ImportReport(done=tuple(removed), refused=tuple(refused))


class _Stored:
    """The book's accounts by name, without regard to case; a place's keys are read at once, when they are needed."""

    def __init__(self, book: AccountBook, found: Iterable[FoundAccount]) -> None:
        self._book = book
        self._accounts = {folded_name(account.name): account for account in book.accounts()}
        drafts = [one.draft for one in found if one.draft]
        self._namesakes = [old for draft in drafts if (old := self.get(draft.account.name))]
        self._secrets: dict[Keeping, Mapping[AccountId, Credentials] | AppError] = {}

    def names(self) -> Collection[str]:
        return self._accounts.keys()

    def get(self, name: str) -> Account | None:
        return self._accounts.get(folded_name(name))

    def credentials(self, account: Account) -> Credentials | AppError | None:
        """None when the key is missing, the error when the keyring could not be asked."""
        if account.keeping not in self._secrets:
            there = [one.id for one in self._namesakes if one.keeping is account.keeping]
            try:
                self._secrets[account.keeping] = self._book.credentials_of(there)
            except AppError as error:
                self._secrets[account.keeping] = error
        found = self._secrets[account.keeping]
        return found if isinstance(found, AppError) else found.get(account.id)


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
        remarks=(Sentence("Found as {recognised}.", recognised=pasted.recognised), *pasted.remarks),
    )


def _rows(book: AccountBook, found: Sequence[FoundAccount], cancel: CancelToken | None) -> tuple[ImportRow, ...]:
    stored = _Stored(book, found)
    taken: set[str] = set()
    rows = [_row(one, stored, taken, cancel) for one in found]
    chosen = next((number for number, row in enumerate(rows) if _is_default(row)), None)
    if chosen is not None:
        rows[chosen] = _as_default(rows[chosen], book.book())
    return tuple(rows)


def _is_default(row: ImportRow) -> bool:
    return row.found.default and row.found.draft is not None and may_be_default(row.found.draft.account)


def _as_default(row: ImportRow, book: Book) -> ImportRow:
    """The row with a word on the default, which is never taken from an account of the book unasked."""
    present = next((account for account in book.accounts if account.id == book.default), None)
    stays = ""
    if present is None:
        said: str = Sentence("It becomes the default, as it is there.")
    elif row.existing is not None and row.existing.id == present.id:
        said = ""
    else:
        stays = present.name
        said = Sentence("It is the default there; here “{name}” stays it.", name=present.name)
    return replace(row, default=True, stays=stays, sentence=joined(" ", (row.sentence, said)))


def _row(found: FoundAccount, stored: _Stored, taken: set[str], cancel: CancelToken | None) -> ImportRow:
    if found.draft is None:
        return ImportRow(found=found, name=found.name, verdict=Verdict.UNUSABLE, sentence=found.problem)
    if cancel:
        cancel.checkpoint()
    account = found.draft.account
    name, existing = account.name, stored.get(account.name)
    remarks: str = joined(" ", found.remarks)
    if folded_name(name) in taken:
        name = free_name(name, (*taken, *stored.names()))
        existing = None
        remarks = Sentence(
            "Its name differs from another's only by case or form, so it comes in as “{name}”. {remarks}",
            name=name,
            remarks=remarks,
        )
    taken.add(folded_name(name))
    if existing is None:
        said = joined(" ", (_about(account), remarks))
        return ImportRow(found=found, name=name, verdict=Verdict.NEW, sentence=said)
    difference = _difference(found.draft, existing, stored)
    said = joined(" ", (difference or Sentence("Stored already, with the same key."), remarks))
    verdict = Verdict.DIFFERENT if difference else Verdict.SAME
    return ImportRow(found=found, name=existing.name, verdict=verdict, sentence=said, existing=existing)


def _about(account: Account) -> str:
    row = CHANNELS[account.channel]
    if row.protocol is Protocol.CLASSIC:
        return Sentence("{channel}: a retired channel; it can be kept for the record, not used.", channel=row.title)
    instance = account.instance or Sentence("instance chosen automatically")
    return Sentence("{channel}, {instance}.", channel=row.title, instance=instance)


def _differing(new: Account, old: Account) -> list[str]:
    """The words for the fields that differ."""
    pairs = {
        "channel": (new.channel, old.channel),
        "url": (new.address, old.address),
        "instance": (new.instance, old.instance),
        "region": (new.region, old.region),
        "plans_preference": (new.plans_preference, old.plans_preference),
        "tags": (new.tags, old.tags),
        "proxies": (dict(new.proxies), dict(old.proxies)),
        "ntlm_user": (new.ntlm_user, old.ntlm_user),
        "verify": (new.verify, old.verify),
        "private_endpoint": (new.private_endpoint, old.private_endpoint),
    }
    return [FIELD_WORDS[name] for name, (one, other) in pairs.items() if one != other]


def _difference(draft: AccountDraft, existing: Account, stored: _Stored) -> str:
    """A sentence on what differs, empty when nothing does."""
    differing = _differing(draft.account, existing)
    credentials = stored.credentials(existing)
    rest = [Sentence("It differs in {differs}.", differs=_joined(differing))] if differing else []
    if credentials is None:
        missing = Sentence("Stored already, but its key is missing in the keyring; this brings it back.")
        return joined(" ", (missing, *rest))
    if isinstance(credentials, AppError):
        untold = Sentence(
            "Stored already; whether the key is the same cannot be told: {reason}.", reason=credentials.title
        )
        return joined(" ", (untold, *rest))
    given = draft.credentials
    pairs = {
        Sentence("key"): (given.api_key, credentials.api_key),
        Sentence("proxy password"): (given.proxy_password, credentials.proxy_password),
        Sentence("NTLM password"): (given.ntlm_password, credentials.ntlm_password),
    }
    secrets = [word for word, (one, other) in pairs.items() if (one or None) != (other or None)]
    if differing:
        return Sentence("Stored already, but it differs in {joined}.", joined=_joined([*differing, *secrets]))
    return Sentence("Stored already, but it differs in its {joined}.", joined=_joined(secrets)) if secrets else ""


def _stored(
    book: AccountBook, wanted: Sequence[tuple[ImportRow, AccountDraft]], default: AccountId | None
) -> dict[AccountId, AppError]:
    return book.bring_in(((draft, row.existing) for row, draft in wanted), default)


def _draft(row: ImportRow) -> AccountDraft:
    """What is to be stored; an account that is here keeps its name, its place and where its key is."""
    found = row.found.draft or AccountDraft(account=Account(name=row.name))
    if row.existing is None:
        return AccountDraft(account=replace(found.account, name=row.name), credentials=found.credentials)
    new = found.account
    changed = replace(
        row.existing,
        channel=new.channel,
        url=new.url,
        instance=new.instance,
        region=new.region,
        plans_preference=new.plans_preference,
        tags=new.tags,
        proxies=new.proxies,
        ntlm_user=new.ntlm_user,
        verify=new.verify,
        private_endpoint=new.private_endpoint,
    )
    return AccountDraft(account=changed, credentials=found.credentials)


def _joined(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return Sentence("{most} and {last}", most=joined(", ", words[:-1]), last=words[-1])
