"""`qubit-keychain COMMAND …`: each module of this folder brings its commands."""

import argparse
import sys
from collections.abc import Callable, Sequence

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
    sandbox,
    service,
    vault,
    which,
)
from desktop_app.domain.errors import AccountUnknown, AppError, FieldRefused

_DESCRIPTION = "Keeps every IBM Quantum account you have and proves that it works. Without a command: the window."
_MODULES = (accounts, backup, check, doctor, exchange, history, key, launch, which, service, vault, sandbox)
"""In the order of the help. They load what a command needs only when it is carried out."""


def run(argv: Sequence[str]) -> int:
    """Carry out one command; 0 done or passed, 1 it failed, 2 wrong use or a refused value."""
    if argv[:1] == ["sandbox"]:
        return sandbox.serve(argv[1:])
    wishes = _parser().parse_args(argv)
    return _explained(lambda: int(wishes.carry_out(wishes)))


def practise_in_terminal() -> int:
    """The practice check-up, for a machine without a display."""
    from desktop_app.cli.practice import practise  # noqa: PLC0415  # only without a display

    return _explained(practise)


def _explained(act: Callable[[], int]) -> int:
    try:
        return act()
    except AppError as error:
        sys.stderr.write(f"{error.title}\n{error.advice}\n")
        return USAGE if isinstance(error, FieldRefused | AccountUnknown) else CHECK_FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="qubit-keychain", description=_DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"Qubit Keychain {__version__}")
    parser.add_argument(
        "--practice", action="store_true", help="the window with a practice account and a practice service of its own"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in _MODULES:
        module.register(commands)
    return parser
