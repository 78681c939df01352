"""What mends an error, in the words of the command line: the option or the command to use."""

import argparse
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ParamSpec, TypeVar

from desktop_app.domain.age_errors import BackupExists, VaultFileExists, VaultFileLocked, VaultFileMissing
from desktop_app.domain.errors import AppError, FieldRefused
from desktop_app.domain.vault_errors import AccountsFileDamaged, KeyMissing, KeyringLocked, KeyringMissing

P = ParamSpec("P")
T = TypeVar("T")
_OPTIONS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "name": (("new_name", "--name"), ("name", "NAME")),
        "instance": (("instance", "--instance"),),
        "region": (("region", "--region"),),
        "plans_preference": (("plans", "--plans"),),
        "url": (("url", "--url"),),
        "proxy": (("proxy", "--proxy"),),
        "ntlm_user": (("ntlm_user", "--ntlm-user"),),
        "tags": (("tags", "--tags"), ("add", "--add")),
        "circuit": (("circuit", "--circuit"),),
        "key": (("token_stdin", "--token-stdin"),),
    }
)
"""A field's options by the names they have among a command's wishes, the one that is meant first."""


def advice(error: AppError, wishes: argparse.Namespace) -> str:
    """One sentence; the error's own where the command line has nothing better to say."""
    if isinstance(error, FieldRefused):
        return _about_field(error, wishes)
    for kind, said in _ADVICE.items():
        if isinstance(error, kind):
            return said(error)
    return error.advice


def advised(ask: Callable[P, T], wishes: argparse.Namespace) -> Callable[P, T]:
    """The same question, its errors with this advice: for those that end in a report."""

    def asked(*arguments: P.args, **named: P.kwargs) -> T:
        try:
            return ask(*arguments, **named)
        except AppError as error:
            error.advice = advice(error, wishes)
            raise

    return asked


def _about_field(error: FieldRefused, wishes: argparse.Namespace) -> str:
    if error.field == "passphrase":
        return "Nothing was changed."
    given = vars(wishes)
    for name, option in _OPTIONS.get(error.field, ()):
        if name not in given or (name == "new_name" and not given[name]):
            continue
        if error.field == "key":
            return f"Nothing was stored. Give the key again: {option} reads it from standard input."
        what = option if option.isupper() else f"“{option}”"
        return f"Nothing was stored. Give another value as {what} and try again."
    return "Nothing was stored. Correct it there and try again."


_ADVICE: Mapping[type[AppError], Callable[[AppError], str]] = MappingProxyType(
    {
        AccountsFileDamaged: lambda error: f"{error.advice} `qubit-keychain doctor` says what can be put in its place.",
        BackupExists: lambda _: "Nothing was changed. Name another file, or add --overwrite to replace this one.",
        VaultFileExists: lambda _: "`qubit-keychain vault passphrase` chooses another passphrase for it.",
        VaultFileMissing: lambda _: "`qubit-keychain vault create` makes one.",
        VaultFileLocked: lambda _: "Say this on a terminal, or add --passphrase-stdin and write its passphrase there.",
        KeyringMissing: lambda error: f"{error.advice} `qubit-keychain doctor` says more.",
        KeyringLocked: lambda _: "`qubit-keychain doctor --unlock` has it ask for its password; then try again.",
        KeyMissing: lambda error: (
            f"Enter it again: `qubit-keychain edit {_quoted(error.facts.get('name'))} --token-stdin`."
        ),
    }
)


def _quoted(name: object) -> str:
    import shlex  # noqa: PLC0415  # for this one advice

    return shlex.quote("".join(one for one in str(name) if one.isprintable()))
