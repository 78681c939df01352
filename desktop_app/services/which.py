"""Which account a notebook or script gets that creates `QiskitRuntimeService()` and names none."""

import os
from collections.abc import Collection, Mapping
from pathlib import Path

from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import CHANNELS, Channel
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.domain.which import Source, Which
from desktop_app.qiskit_files import environment as variables
from desktop_app.qiskit_files.accounts_file import QiskitAccountsFile
from desktop_app.qiskit_files.entry import found_in_entry
from desktop_app.qiskit_files.environment import found_in_environment
from desktop_app.qiskit_files.errors import AccountsFileBroken, NameTwice, NotAnAccountsFile
from desktop_app.qiskit_files.found import FoundAccount
from desktop_app.qiskit_files.precedence import DEFAULT_CHANNEL, Rule, Taken, taken

_REASONS = {
    Rule.FLAG: Sentence("It is marked as the default."),
    Rule.DEFAULT_NAME: Sentence("No account is marked as the default, and it has the client's own default name."),
    Rule.ONLY: Sentence("No account is marked as the default, and it is the only one of its channel."),
    Rule.LAST: Sentence("No account is marked as the default, and this name is the last of its channel in the file."),
}
_NAME_ONE = Sentence("Mark one as the default, so that a new account's name does not change the choice.")


def which_account(
    accounts: Collection[Account],
    *,
    channel: str = "",
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Which:
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
        return Which(source=Source.NONE, reason=error.title, problem=error.title, advice=error.advice)
    if contents is not None and (contents.remarks or not contents.whole):
        said = joined(" ", contents.remarks)
        return Which(
            source=Source.NONE, reason=said, problem=said, advice=Sentence("Repair or import {path}.", path=file.path)
        )
    entries = contents.entries if contents else {}
    found = taken(entries, channel, environment.get(variables.CHANNEL) or DEFAULT_CHANNEL)
    if found is None:
        return _nothing(file.path, channel)
    return _of_file(accounts, found, found_in_entry(found.name, entries[found.name]))


def _of_environment(accounts: Collection[Account], environment: Mapping[str, str], channel: str) -> Which:
    chosen = channel or environment.get(variables.CHANNEL) or DEFAULT_CHANNEL
    found = found_in_environment({**environment, variables.CHANNEL: chosen}).accounts[0]
    return Which(
        source=Source.ENVIRONMENT,
        reason=Sentence("{name} is set; it comes before every saved account that is not named.", name=variables.TOKEN),
        account=found.draft.account if found.draft else None,
        similar=_similar(accounts, found),
        problem=_problem(found),
        advice=Sentence(
            "Unset {name} to use saved accounts, or name one: QiskitRuntimeService(name=…).", name=variables.TOKEN
        ),
    )


def _of_file(accounts: Collection[Account], entry: Taken, found: FoundAccount) -> Which:
    by_chance = entry.rule is Rule.LAST
    return Which(
        source=Source.FILE,
        name=entry.name,
        reason=_REASONS[entry.rule],
        account=found.draft.account if found.draft else None,
        similar=_similar(accounts, found),
        problem=_problem(found),
        advice=_NAME_ONE if by_chance else "",
    )


def _nothing(path: Path, channel: str) -> Which:
    said = (
        Sentence("There is no file {path} yet, and it is where saved accounts are looked for.", path=path)
        if not path.exists()
        else Sentence("{path} holds no account of the channel {channel}.", path=path, channel=channel)
        if channel
        else Sentence("{path} holds no account that the client takes without a name.", path=path)
    )
    return Which(
        source=Source.NONE,
        reason=said,
        problem=said,
        advice=Sentence(
            "Export or lend an account, or give one to a single program with `qubit-keychain run NAME -- COMMAND`."
        ),
    )


def _problem(found: FoundAccount) -> str:
    if found.draft is None:
        return found.problem
    if found.draft.account.channel is Channel.CLASSIC:
        return Sentence(
            "{channel} has ended; the client from 0.41 on refuses such an account.",
            channel=CHANNELS[Channel.CLASSIC].title,
        )
    return ""


def _similar(accounts: Collection[Account], found: FoundAccount) -> str:
    if found.draft is None:
        return ""
    one = found.draft.account
    same = [mine for mine in accounts if (mine.channel, mine.instance) == (one.channel, one.instance)]
    names = [mine.name for mine in same]
    return one.name if one.name in names else names[0] if len(names) == 1 else ""
