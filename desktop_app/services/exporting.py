"""Accounts go out, to where IBM's client finds them; every step is shown before it is taken."""

import json
import shlex
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_app.domain.accounts import Account, AccountId, Credentials, Keeping
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Channel, Protocol
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.domain.vault_errors import KeyMissing
from desktop_app.qiskit_files.accounts_file import Entries, QiskitAccountsFile, placed
from desktop_app.qiskit_files.entry import DEFAULT_FLAG, entry_of
from desktop_app.qiskit_files.environment import environment_for, is_practice
from desktop_app.qiskit_files.errors import NotForTheClient, PracticeNotForTheClient
from desktop_app.qiskit_files.precedence import taken_without_name
from desktop_app.services.account_book import AccountBook


class ExportChange(StrEnum):
    """What an export does to one account's entry."""

    ADD = "added"
    REPLACE = "replaced"
    REFUSE = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRow:
    """One account of an export; `sentence` says why nothing is written, or what one should know."""

    account: Account
    change: ExportChange
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPlan:
    """What an export would do. `taken` is the entry IBM's client then takes when none is named, if any.

    `default` is the name of the account that is to bear the default flag, empty to leave the flags as they are.
    """

    path: Path
    rows: tuple[ExportRow, ...]
    warning: str
    taken: str = ""
    default: str = ""

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Those that would be written."""
        return tuple(row.account for row in self.rows if row.change is not ExportChange.REFUSE)


def plan_export(accounts: Collection[Account], path: Path | None = None, default: str = "") -> ExportPlan:
    """What writing these accounts into IBM's client's file would do; no secret is read. Raises ForeignFileError."""
    file = QiskitAccountsFile(path)
    contents = file.read()
    entries = dict(contents.entries) if contents else {}
    rows = []
    for account in accounts:
        row = _row(account, entries)
        rows.append(row)
        if row.change is not ExportChange.REFUSE:
            entries = placed(entries, account.name, entry_of(account, Credentials(), _before(entries, account.name)))
    return ExportPlan(
        path=file.path,
        rows=tuple(rows),
        warning=Sentence(
            "The keys will stand as plain text in {path}; whoever can read that file can use them.", path=file.path
        ),
        taken=taken_without_name(flagged(entries, default)),
        default=default,
    )


def export(book: AccountBook, plan: ExportPlan, cancel: CancelToken | None = None) -> tuple[Account, ...]:
    """Carry the plan out: all of its accounts or, in case of an error, none. Raises KeyringError, ForeignFileError."""
    secrets = _secrets(book, plan.accounts, cancel)

    def merged(entries: Entries) -> Entries:
        for account in plan.accounts:
            entry = entry_of(account, secrets[account.id], _before(entries, account.name))
            entries = placed(entries, account.name, entry)
        return flagged(entries, plan.default)

    if plan.accounts:
        QiskitAccountsFile(plan.path).change(merged)
    return plan.accounts


def as_json(book: AccountBook, accounts: Collection[Account], cancel: CancelToken | None = None) -> str:
    """The accounts as the text of a qiskit-ibm.json, with their keys. Raises KeyringError."""
    secrets = _secrets(book, accounts, cancel)
    entries = {account.name: entry_of(account, secrets[account.id]) for account in accounts}
    return json.dumps(entries, indent=4) + "\n"


def as_environment(book: AccountBook, account: Account, cancel: CancelToken | None = None) -> str:
    """The account as lines of a .env file or of `eval`, with its key. Raises KeyringError."""
    variables = environment_for(account, book.credentials(account.id, cancel), {})
    return "".join(f"{name}={shlex.quote(value)}\n" for name, value in variables.items())


def why_not(account: Account) -> str:
    """Why IBM's client could not use the account from its file; empty when it can."""
    if account.keeping is Keeping.SESSION:
        return Sentence("it is kept in memory only and is never written to a file")
    if account.channel is Channel.LOCAL:
        return Sentence("IBM's client keeps no local accounts")
    if CHANNELS[account.channel].protocol is Protocol.CLASSIC:
        return Sentence("IBM's client stopped reading accounts of the classic channel with version 0.41")
    if is_practice(account):
        return Sentence("IBM's client loses the port of its address; `qubit-keychain run NAME -- COMMAND` works")
    return ""


def refuse_unusable(account: Account) -> None:
    """Raises NotForTheClient."""
    if is_practice(account) and account.keeping is not Keeping.SESSION:
        raise PracticeNotForTheClient(name=account.name)
    if reason := why_not(account):
        raise NotForTheClient(name=account.name, reason=reason)


def refuse_local(account: Account) -> None:
    """A simulator on this computer has nothing that an environment could tell. Raises NotForTheClient."""
    if account.channel is Channel.LOCAL:
        raise NotForTheClient(name=account.name, reason=Sentence("a local simulator needs no account"))


def flagged(entries: Mapping[str, Any], default: str) -> Entries:
    """The entries with the default flag on `default` alone; without it, on the first that bears it already."""
    bearers = [name for name, entry in entries.items() if isinstance(entry, dict) and entry.get(DEFAULT_FLAG)]
    bearer = default if default in entries else next(iter(bearers), "")
    result = dict(entries)
    for name in {*bearers, *filter(None, (bearer,))}:
        entry = {key: value for key, value in result[name].items() if key != DEFAULT_FLAG or name == bearer}
        result[name] = entry if name != bearer or entry.get(DEFAULT_FLAG) else {**entry, DEFAULT_FLAG: True}
    return result


def _secrets(
    book: AccountBook, accounts: Collection[Account], cancel: CancelToken | None
) -> Mapping[AccountId, Credentials]:
    """The keys of all of them, read at once. Raises KeyMissing for the first that has none."""
    if cancel:
        cancel.checkpoint()
    secrets = book.credentials_of([account.id for account in accounts])
    for account in accounts:
        if account.id not in secrets:
            raise KeyMissing(name=account.name)
    return secrets


def _row(account: Account, entries: Mapping[str, Any]) -> ExportRow:
    if reason := why_not(account):
        return ExportRow(
            account=account, change=ExportChange.REFUSE, sentence=Sentence("Not written: {reason}.", reason=reason)
        )
    said = []
    if account.name in entries:
        said.append(
            Sentence("An entry of this name is there; its key and fields are replaced, what else it holds stays.")
        )
    if account.tags and not account.instance:
        said.append(
            Sentence("IBM's client takes the tags as a filter and will look only for instances that are tagged so.")
        )
    change = ExportChange.REPLACE if account.name in entries else ExportChange.ADD
    return ExportRow(account=account, change=change, sentence=joined(" ", said))


def _before(entries: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    entry = entries.get(name)
    return entry if isinstance(entry, dict) else None
