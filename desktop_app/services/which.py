"""Which account a notebook or script gets that creates `QiskitRuntimeService()` and names none."""

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import CHANNELS, Channel
from desktop_app.qiskit_files import environment as variables
from desktop_app.qiskit_files.accounts_file import QiskitAccountsFile
from desktop_app.qiskit_files.entry import found_in_entry
from desktop_app.qiskit_files.environment import found_in_environment
from desktop_app.qiskit_files.errors import AccountsFileBroken, NameTwice, NotAnAccountsFile
from desktop_app.qiskit_files.found import FoundAccount
from desktop_app.qiskit_files.precedence import DEFAULT_CHANNEL, Rule, Taken, taken

_REASONS = {
    Rule.FLAG: "it is marked as the default",
    Rule.DEFAULT_NAME: "no account is marked as the default, and it has the client's own default name",
    Rule.ONLY: "no account is marked as the default, and it is the only one of its channel",
    Rule.LAST: "no account is marked as the default, and its name is the last of its channel in the file",
}


class Source(StrEnum):
    """Where the client takes the account from."""

    ENVIRONMENT = "environment"
    FILE = "file"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What IBM's client (0.41 to 0.51) does when it is told nothing; sentences hold no secret.

    `name` is the entry's name in the file. `account` is what it describes, None when nothing usable is found; `known`
    the name of our account with the same channel and instance, if there is exactly one or one of that name.
    `problem` says why the client will fail, empty when it will not.
    """

    source: Source
    reason: str
    name: str = ""
    account: Account | None = None
    known: str = ""
    problem: str = ""
    advice: str = ""


def which_account(
    accounts: Collection[Account],
    *,
    channel: str = "",
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Answer:
    """Ask the file and the variables that the client would ask, in its order; `channel` is the client's argument.

    Raises ForeignFileError when the file cannot be read at all.
    """
    environment = os.environ if environment is None else environment
    if environment.get(variables.TOKEN):
        return _of_environment(accounts, environment, channel)
    file = QiskitAccountsFile(path)
    try:
        contents = file.read()
    except (AccountsFileBroken, NameTwice, NotAnAccountsFile) as error:
        return Answer(source=Source.NONE, reason=error.title, problem=error.title, advice=error.advice)
    if contents is not None and (contents.remarks or not contents.whole):
        said = " ".join(contents.remarks)
        return Answer(source=Source.NONE, reason=said, problem=said, advice=f"Repair or import {file.path}.")
    entries = contents.entries if contents else {}
    found = taken(entries, channel, environment.get(variables.CHANNEL) or DEFAULT_CHANNEL)
    if found is None:
        return _nothing(file.path, channel)
    return _of_file(accounts, found, found_in_entry(found.name, entries[found.name]))


def _of_environment(accounts: Collection[Account], environment: Mapping[str, str], channel: str) -> Answer:
    chosen = channel or environment.get(variables.CHANNEL) or DEFAULT_CHANNEL
    found = found_in_environment({**environment, variables.CHANNEL: chosen}).accounts[0]
    return Answer(
        source=Source.ENVIRONMENT,
        reason=f"{variables.TOKEN} is set; it comes before every saved account that is not named",
        account=found.draft.account if found.draft else None,
        known=_known(accounts, found),
        problem=_problem(found),
        advice=f"Unset {variables.TOKEN} to use saved accounts, or name one: QiskitRuntimeService(name=…).",
    )


def _of_file(accounts: Collection[Account], entry: Taken, found: FoundAccount) -> Answer:
    by_chance = entry.rule is Rule.LAST
    return Answer(
        source=Source.FILE,
        name=entry.name,
        reason=_REASONS[entry.rule],
        account=found.draft.account if found.draft else None,
        known=_known(accounts, found),
        problem=_problem(found),
        advice="Mark one as the default, so that a new account's name does not change the choice." if by_chance else "",
    )


def _nothing(path: Path, channel: str) -> Answer:
    of_channel = f" of the channel {channel}" if channel else ""
    said = f"{path} holds no account{of_channel} that the client takes without a name"
    return Answer(
        source=Source.NONE,
        reason=said,
        problem=said,
        advice="Export or lend an account, or give one to a single program with `qubit-keychain run NAME -- COMMAND`.",
    )


def _problem(found: FoundAccount) -> str:
    if found.draft is None:
        return found.problem
    if found.draft.account.channel is Channel.CLASSIC:
        return f"{CHANNELS[Channel.CLASSIC].title} has ended; the client from 0.41 on refuses such an account."
    return ""


def _known(accounts: Collection[Account], found: FoundAccount) -> str:
    if found.draft is None:
        return ""
    one = found.draft.account
    same = [mine for mine in accounts if (mine.channel, mine.instance) == (one.channel, one.instance)]
    names = [mine.name for mine in same]
    return one.name if one.name in names else names[0] if len(names) == 1 else ""
