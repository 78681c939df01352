"""The account book as every command opens it."""

import getpass
import os
from typing import TYPE_CHECKING

from desktop_app.domain.age_errors import PassphraseRefused
from desktop_app.domain.secret import Secret

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook


def open_account_book() -> "AccountBook":
    """The account book; on a terminal a locked vault file is asked for its passphrase when it is needed."""
    from desktop_app.services.opening import open_account_book as open_book  # noqa: PLC0415  # not for --help

    return open_book(ask_passphrase if _on_a_terminal() else None)


def ask_passphrase(question: str = "Passphrase of the vault file: ") -> Secret:
    """Ask on the terminal, whatever standard input is; without echo. Raises PassphraseRefused."""
    try:
        return Secret(getpass.getpass(question))
    except EOFError:
        raise PassphraseRefused("No passphrase was entered.") from None


def _on_a_terminal() -> bool:
    """Keys may come through standard input, so the terminal itself is looked for."""
    try:
        os.close(os.open("CON" if os.name == "nt" else os.ctermid(), os.O_RDWR))
    except OSError:
        return False
    return True
