"""The account book as every command opens it."""

import argparse
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from desktop_app.cli.passphrase import ask_passphrase, on_a_terminal, passphrase_line
from desktop_app.domain.secret import Secret

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook

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
    return open_book(ask_passphrase if on_a_terminal() else None)
