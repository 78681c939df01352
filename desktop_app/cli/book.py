"""The account book as every command opens it."""

import argparse
import getpass
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from desktop_app.domain.age_errors import PassphraseRefused
from desktop_app.domain.secret import Secret

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook

_LONGEST_LINE = 4096
_GIVEN: ContextVar[Secret | None] = ContextVar("the vault file's passphrase", default=None)


def register_vault_passphrase(command: argparse.ArgumentParser) -> None:
    """Name the option for a vault file that is locked where nobody can be asked."""
    command.add_argument(
        "--passphrase-stdin",
        dest="vault_passphrase_stdin",
        action="store_true",
        help="take the vault file's passphrase from the first line of standard input",
    )


@contextmanager
def vault_passphrase(wishes: argparse.Namespace) -> Generator[None]:
    """Within the block the books know what `register_vault_passphrase` asked for. Raises PassphraseRefused."""
    given = passphrase_line() if getattr(wishes, "vault_passphrase_stdin", False) else None
    token = _GIVEN.set(given)
    try:
        yield
    finally:
        _GIVEN.reset(token)


def open_account_book() -> "AccountBook":
    """The account book; where its vault file is locked, its passphrase was given or is asked for on a terminal."""
    from desktop_app.services.opening import open_account_book as open_book  # noqa: PLC0415  # not for --help

    given = _GIVEN.get()
    if given is not None:
        return open_book(lambda: given)
    return open_book(ask_passphrase if _on_a_terminal() else None)


def ask_passphrase(question: str = "Passphrase of the vault file: ") -> Secret:
    """Ask on the terminal, whatever standard input is; without echo. Raises PassphraseRefused."""
    if not _on_a_terminal():  # getpass would warn, and then read it with an echo
        raise PassphraseRefused("Without a terminal the passphrase cannot be asked for; add --passphrase-stdin")
    try:
        return Secret(getpass.getpass(question))
    except EOFError:
        raise PassphraseRefused("No passphrase was entered") from None


def passphrase_line() -> Secret:
    """The next line of standard input; what follows it is left there. Raises PassphraseRefused."""
    return secret_line("passphrase")


def secret_line(what: str) -> Secret:
    """The same for any secret; `what` is the word for it in a refusal."""
    # Nothing may be read ahead: the rest is the key of `add --token-stdin`, or what the command of `run` reads.
    source = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)
    line = b""
    while (one := source.read(1)) not in (b"", b"\n", None):
        line += one
        if len(line) > _LONGEST_LINE:
            raise PassphraseRefused(f"Far more than a {what} was given")
    try:
        # Windows writes a byte order mark before UTF-8.
        text = line.decode("utf-8-sig").removesuffix("\r")
    except UnicodeDecodeError:
        raise PassphraseRefused(f"The {what} is no proper text; give it as UTF-8") from None
    if not text:
        raise PassphraseRefused(f"No {what} was entered")
    return Secret(text)


def _on_a_terminal() -> bool:
    """Keys may come through standard input, so the terminal itself is looked for."""
    try:
        os.close(os.open("CON" if os.name == "nt" else os.ctermid(), os.O_RDWR))
    except OSError:
        return False
    return True
