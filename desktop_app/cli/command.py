"""`qubit-keychain COMMAND …`: each module of this folder brings its commands."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from desktop_app import __version__
from desktop_app.cli import (
    CHECK_FAILED,
    USAGE,
    accounts,
    backup,
    check,
    doctor,
    exchange,
    history,
    key,
    launch,
    plain_text,
    pythons,
    sandbox,
    service,
    vault,
    which,
)
from desktop_app.cli.book import register_vault_passphrase, vault_passphrase
from desktop_app.domain.errors import AccountUnknown, AppError, FieldRefused

_DESCRIPTION = "Keeps every IBM Quantum account you have and proves that it works. Without a command: the window."
_MODULES = (
    accounts, backup, check, pythons, doctor, exchange, plain_text, history, key, launch, which, service, vault,
    sandbox,
)  # fmt: skip
"""In the order of the help. They load what a command needs only when it is carried out."""
_USE_KEYS = (
    "add", "edit", "duplicate", "remove", "undo", "redo", "earlier-keys", "import", "export", "lend", "run", "test",
    "devices", "instances", "jobs", "key", "move",
)  # fmt: skip
"""Commands that may find a key in a locked vault file."""
_LIKE_A_KEY = re.compile(r"[A-Za-z0-9_-]{32,}")


def run(argv: Sequence[str]) -> int:
    """Carry out one command; 0 done or passed, 1 it failed, 2 wrong use or a refused value."""
    if argv[:1] == ["sandbox"]:
        return sandbox.serve(argv[1:])
    wishes = _parser().parse_args(argv)
    return _explained(lambda: _carried_out(wishes), wishes)


def practise_in_terminal() -> int:
    """The practice check-up, for a machine without a display."""
    from desktop_app.cli.practice import practise  # noqa: PLC0415  # only without a display

    return _explained(practise, argparse.Namespace())


def _carried_out(wishes: argparse.Namespace) -> int:
    with vault_passphrase(wishes):
        return int(wishes.carry_out(wishes))


def _explained(act: Callable[[], int], wishes: argparse.Namespace) -> int:
    try:
        return act()
    except AppError as error:
        from desktop_app.cli.advice import advice  # noqa: PLC0415  # for errors only

        sys.stderr.write(f"{error.title}\n{advice(error, wishes)}\n")
        return USAGE if isinstance(error, FieldRefused | AccountUnknown) else CHECK_FAILED


class _Parser(argparse.ArgumentParser):
    """Repeats no argument that could be a key: `--token KEY` is what people try first."""

    def error(self, message: str) -> NoReturn:
        shown = _LIKE_A_KEY.sub("…", message)
        more = "" if shown == message else "; keys are read from standard input, see --token-stdin of `add`"
        super().error("".join(one if one.isprintable() else "�" for one in f"{shown}{more}"))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="qubit-keychain", description=_DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"Qubit Keychain {__version__}")
    parser.add_argument(
        "--practice", action="store_true", help="the window with a practice account and a practice service of its own"
    )
    parser.add_argument(
        "--selftest", action="store_true", help="try what a packaged program needs, without network or window; as JSON"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in _MODULES:
        module.register(commands)
    for name in _USE_KEYS:
        register_vault_passphrase(commands.choices[name])
    return parser
