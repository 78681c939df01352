"""How a passphrase or another secret comes in: typed on the terminal without an echo, or read from standard input."""

import argparse
import getpass
import os
import sys

from desktop_app.domain.age_errors import PassphraseRefused
from desktop_app.domain.secret import Secret

_LONGEST = 4096
"""Bytes."""


def register_passphrase(command: argparse.ArgumentParser) -> None:
    """Name the option that takes a passphrase from standard input."""
    command.add_argument(
        "--passphrase-stdin", action="store_true", help="read the passphrase from standard input, not from the terminal"
    )


def can_ask(wishes: argparse.Namespace) -> bool:
    """Whether a passphrase can be had; where not, what is missing is said."""
    if wishes.passphrase_stdin or sys.stdin.isatty():
        return True
    sys.stderr.write("The passphrase is read from standard input: add --passphrase-stdin.\n")
    return False


def read_passphrase(wishes: argparse.Namespace, *, again: bool) -> Secret:
    """All of standard input, or asked for on the terminal, `again` twice. Raises PassphraseRefused."""
    if wishes.passphrase_stdin:
        return Secret(_text(sys.stdin.buffer.read(_LONGEST + 1), "passphrase").removesuffix("\n").removesuffix("\r"))
    passphrase = ask_passphrase("Passphrase: ")
    if again and passphrase != ask_passphrase("Once more: "):
        raise PassphraseRefused("The two passphrases are not the same")
    return passphrase


def ask_passphrase(question: str = "Passphrase of the vault file: ") -> Secret:
    """Ask on the terminal, whatever standard input is; without echo. Raises PassphraseRefused."""
    if not on_a_terminal():  # getpass would warn, and then read it with an echo
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
    while len(line) <= _LONGEST and (one := source.read(1)) not in (b"", b"\n", None):
        line += one
    text = _text(line, what).removesuffix("\r")
    if not text:
        raise PassphraseRefused(f"No {what} was entered")
    return Secret(text)


def on_a_terminal() -> bool:
    """Keys may come through standard input, so the terminal itself is looked for."""
    try:
        os.close(os.open("CON" if os.name == "nt" else os.ctermid(), os.O_RDWR))
    except OSError:
        return False
    return True


def _text(given: bytes, what: str) -> str:
    if len(given) > _LONGEST:
        raise PassphraseRefused(f"Far more than a {what} was given")
    try:
        return given.decode("utf-8-sig")  # Windows writes a byte order mark before UTF-8
    except UnicodeDecodeError:
        raise PassphraseRefused(f"The {what} is no proper text; give it as UTF-8") from None
