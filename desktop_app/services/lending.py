"""An account stands in IBM's client's file for some minutes and is taken back, whatever happens to the lender.

Before the entry is written, a note says which entry it will be (its digest, never its key). The lender holds a lock
beside the note for as long as it lives; a note nobody holds is what a killed lender left, and whoever starts next
takes the entry back. An entry that is not the one of the note any more belongs to somebody else and stays.
"""

import hashlib
import json
import logging
import secrets
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import AppError
from desktop_app.host import files, strict_json
from desktop_app.host.paths import state_folder
from desktop_app.qiskit_files.accounts_file import Entries, QiskitAccountsFile, placed
from desktop_app.qiskit_files.entry import entry_of
from desktop_app.qiskit_files.errors import ForeignFileError
from desktop_app.services.account_book import AccountBook
from desktop_app.services.exporting import refuse_unusable
from desktop_app.services.opening import LOANS_FOLDER

logger = logging.getLogger(__name__)


class Ending(StrEnum):
    """How a loan ended."""

    TAKEN_BACK = "taken back"
    CHANGED = "changed meanwhile, so it was left"
    GONE = "gone already"


class LendingFailed(AppError):
    """The note of a loan could not be written, so nothing was lent."""

    title = "“{name}” was not lent: {reason}"
    advice = "Check {path}."


class EntryThere(AppError):
    """An entry that somebody else wrote is never written over."""

    title = "“{name}” was not lent: {path} has an entry of this name already"
    advice = (
        "Programs that read the file take that entry. Export the account to replace it, or rename the account here."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """An account that stands in `path` under `name` until `until` (UTC)."""

    id: str
    name: str
    path: Path
    until: datetime
    digest: str
    made_file: bool
    held: ExitStack = field(compare=False, repr=False)


def lend(
    book: AccountBook, account: Account, minutes: float, path: Path | None = None, cancel: CancelToken | None = None
) -> Loan:
    """Write the account into IBM's client's file until `take_back` is called, which is the caller's duty.

    An entry of the same name is never written over. Raises NotForTheClient, EntryThere, KeyringError,
    ForeignFileError, LendingFailed.
    """
    refuse_unusable(account)
    file = QiskitAccountsFile(path)
    entry = entry_of(account, book.credentials(account.id, cancel))
    loan = Loan(
        id=secrets.token_hex(8),
        name=account.name,
        path=file.path.absolute(),
        until=datetime.now(UTC) + timedelta(minutes=minutes),
        digest=_digest(entry),
        made_file=not file.path.exists(),
        held=ExitStack(),
    )
    try:
        _note(loan)
        file.change(lambda entries: _lent(entries, account.name, entry, file.path))
    except BaseException:
        _strike_out(loan)
        raise
    return loan


def take_back(loan: Loan) -> Ending:
    """Take the entry out of the file again, unless it was changed. Raises ForeignFileError; then call it again."""
    ending = _taken_back(loan.path, loan.name, loan.digest, made_file=loan.made_file)
    _strike_out(loan)
    return ending


def recover() -> tuple[tuple[str, Ending], ...]:
    """At start: take back what killed lenders left, and tell the names. What cannot be done now is left for later."""
    ended = []
    for note in sorted(_folder().glob("*.json")):
        try:
            with files.locked(note.with_suffix(".lock"), seconds=0):
                if (found := _read(note)) is not None:
                    ended.append(found)
            files.remove(note.with_suffix(".lock"))
        except (files.FileProblem, ForeignFileError) as error:
            logger.info("a loan was left as it is: %s", type(error).__name__)
    return tuple(ended)


def _lent(entries: Entries, name: str, entry: Mapping[str, Any], path: Path) -> Entries:
    if name in entries:
        raise EntryThere(name=name, path=path)
    return placed(entries, name, entry)


def _taken_back(path: Path, name: str, digest: str, *, made_file: bool) -> Ending:
    ending = Ending.GONE

    def without(entries: Entries) -> Entries | None:
        nonlocal ending
        if name not in entries:
            return None
        if _digest(entries[name]) != digest:
            ending = Ending.CHANGED
            return None
        ending = Ending.TAKEN_BACK
        return {one: entry for one, entry in entries.items() if one != name}

    QiskitAccountsFile(path).change(without, remove_if_empty=made_file)
    return ending


def _digest(entry: object) -> str:
    return hashlib.sha256(json.dumps(entry, sort_keys=True).encode()).hexdigest()


def _folder() -> Path:
    return state_folder() / LOANS_FOLDER


def _note(loan: Loan) -> None:
    path = _folder() / f"{loan.id}.json"
    facts = {
        "name": loan.name,
        "path": str(loan.path),
        "digest": loan.digest,
        "until": loan.until.isoformat(),
        "made_file": loan.made_file,
    }
    try:
        loan.held.enter_context(files.locked(path.with_suffix(".lock"), seconds=0))
        files.write(path, json.dumps(facts).encode())
    except files.FileProblem as problem:
        raise LendingFailed(name=loan.name, reason=problem.reason, path=problem.path) from None


def _decoded(note: Path) -> dict[str, Any]:
    content = files.read(note)
    value = strict_json.loads(content or b"")
    if not isinstance(value, dict):
        raise TypeError
    return value


def _read(note: Path) -> tuple[str, Ending] | None:
    """Take back what the note says; it is struck out afterwards. The caller holds its lock."""
    try:
        facts = _decoded(note)
        name, path, digest = str(facts["name"]), Path(str(facts["path"])), str(facts["digest"])
        made_file = facts.get("made_file") is True
    except (strict_json.JsonRefused, KeyError, TypeError):
        files.remove(note)
        return None
    ending = _taken_back(path, name, digest, made_file=made_file)
    files.remove(note)
    return name, ending


def _strike_out(loan: Loan) -> None:
    """The note first: a note that nobody holds would be acted upon."""
    note = _folder() / f"{loan.id}.json"
    try:
        files.remove(note)
        loan.held.close()
        files.remove(note.with_suffix(".lock"))
    except files.FileProblem as problem:
        logger.info("the note of a loan stays for the next start: %s", problem.reason)
