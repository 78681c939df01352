"""run: a command that finds an account in its environment."""

import argparse
import os
import sys
from contextlib import closing

from desktop_app.cli import USAGE, Commands
from desktop_app.cli.book import open_account_book

_NO_MASK = "--no-mask"


def register(commands: Commands) -> None:
    """Name the command `run`."""
    run = commands.add_parser(
        "run",
        help="run a command with an account in its environment",
        usage="qubit-keychain run [--no-mask] [--passphrase-stdin] NAME -- COMMAND …",
    )
    run.add_argument(_NO_MASK, action="store_true", help="let the key through where the command prints it")
    run.add_argument("name", metavar="NAME")
    run.add_argument("command", nargs=argparse.REMAINDER, metavar="-- COMMAND …")
    run.set_defaults(carry_out=carry_out)


def carry_out(wishes: argparse.Namespace) -> int:
    """Run it and answer with its exit code; 127 and 126 as a shell does, for what does not exist or cannot be run."""
    command, plainly = _command(wishes.command)
    if not command:
        sys.stderr.write("Write the command after --, as in: qubit-keychain run lab -- python experiment.py\n")
        return USAGE
    from desktop_app.qiskit_files.environment import environment_for, not_in_environment  # noqa: PLC0415  # not for --help
    from desktop_app.services import child  # noqa: PLC0415  # not for --help
    from desktop_app.services.exporting import refuse_local  # noqa: PLC0415  # not for --help

    with closing(open_account_book()) as book:
        account = book.find(wishes.name)
        refuse_local(account)
        credentials = book.credentials(account.id)
    environment = environment_for(account, credentials, os.environ)
    if said := not_in_environment(account):
        sys.stderr.write(f"{said}\n")
    try:
        if wishes.no_mask or plainly:
            return child.run_plainly(command, environment)
        hidden = [one for one in (credentials.api_key, credentials.proxy_password) if one]
        return child.run_masked(command, environment, hidden)
    except child.CommandUnusable as error:
        sys.stderr.write(f"{error.title}\n{error.advice}\n")
        return error.exit_code


def _command(words: list[str]) -> tuple[list[str], bool]:
    """The command without the `--` before it, and whether --no-mask stood after the name."""
    plainly = words[:1] == [_NO_MASK]
    rest = words[1:] if plainly else words
    return (rest[1:] if rest[:1] == ["--"] else rest), plainly
