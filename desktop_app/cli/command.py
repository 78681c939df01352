"""`qubit-keychain COMMAND …`: which commands there are and what they take."""

import argparse
import sys
from collections.abc import Callable, Sequence

from desktop_app import __version__
from desktop_app.cli import CHECK_FAILED, USAGE
from desktop_app.domain.channels import CHANNELS, Channel
from desktop_app.domain.errors import AccountUnknown, AppError, FieldRefused

_DESCRIPTION = "Keeps every IBM Quantum account you have and proves that it works. Without a command: the window."
_MOST_SHOTS = 100_000


def run(argv: Sequence[str]) -> int:
    """Carry out one command; 0 done or passed, 1 it failed, 2 wrong use or a refused value."""
    if argv[:1] == ["sandbox"]:
        from desktop_app.sandbox.__main__ import main as sandbox  # noqa: PLC0415  # a program apart

        return sandbox(argv[1:])
    wishes = _parser().parse_args(argv)
    return _explained(lambda: int(wishes.carry_out(wishes)))


def practise_in_terminal() -> int:
    """The practice check-up, for a machine without a display."""
    from desktop_app.cli.practice import practise  # noqa: PLC0415  # each command loads what it needs

    return _explained(practise)


def _explained(act: Callable[[], int]) -> int:
    try:
        return act()
    except AppError as error:
        sys.stderr.write(f"{error.title}\n{error.advice}\n")
        return USAGE if isinstance(error, FieldRefused | AccountUnknown) else CHECK_FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="qubit-keychain", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"Qubit Keychain {__version__}")
    parser.add_argument(
        "--practice", action="store_true", help="the window with a practice account and a practice service of its own"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    add = commands.add_parser("add", help="store an account; its key is read from standard input")
    add.add_argument("name", metavar="NAME")
    offered = [row.channel.value for row in CHANNELS.values() if row.offered]
    add.add_argument("--channel", choices=offered, default=Channel.PLATFORM.value, help="default: %(default)s")
    add.add_argument("--instance", default="", metavar="CRN", help="CRN or name; without it one is chosen")
    add.add_argument("--url", default="", help="default: https://cloud.ibm.com")
    add.add_argument("--proxy", default="", metavar="URL", help="like http://proxy.example:3128")
    add.add_argument("--tags", default="", help="divided by commas")
    add.add_argument(
        "--token-stdin", action="store_true", help="read the API key from standard input (never from an argument)"
    )
    add.set_defaults(carry_out=_add)

    show = commands.add_parser("list", help="show the accounts; never their keys")
    show.add_argument("--json", action="store_true")
    show.set_defaults(carry_out=_list)

    remove = commands.add_parser("remove", help="delete an account and its key")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(carry_out=_remove)

    test = commands.add_parser("test", help="check an account; costs nothing without --job")
    test.add_argument("name", metavar="NAME")
    test.add_argument("--job", action="store_true", help="also run a two-qubit job: a few seconds of quantum time")
    test.add_argument("--shots", type=_shots, default=1024, help="default: %(default)s")
    test.add_argument("--timeout", type=_seconds, metavar="S", help="default: 90, with --job 600")
    test.add_argument("--json", action="store_true", help="one object instead of lines")
    test.set_defaults(carry_out=_test)

    sandbox = commands.add_parser("sandbox", help="run the practice service until it is stopped", add_help=False)
    sandbox.add_argument("--port", metavar="N")
    return parser


def _add(wishes: argparse.Namespace) -> int:
    from desktop_app.cli.accounts import add  # noqa: PLC0415  # each command loads what it needs

    return add(wishes)


def _list(wishes: argparse.Namespace) -> int:
    from desktop_app.cli.accounts import show  # noqa: PLC0415  # each command loads what it needs

    return show(as_json=wishes.json)


def _remove(wishes: argparse.Namespace) -> int:
    from desktop_app.cli.accounts import remove  # noqa: PLC0415  # each command loads what it needs

    return remove(wishes.name)


def _test(wishes: argparse.Namespace) -> int:
    from desktop_app.cli.check import check_stored  # noqa: PLC0415  # each command loads what it needs

    return check_stored(wishes)


def _shots(text: str) -> int:
    shots = int(text)
    if not 1 <= shots <= _MOST_SHOTS:
        raise argparse.ArgumentTypeError(f"from 1 to {_MOST_SHOTS}")
    return shots


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 7 * 86_400:
        raise argparse.ArgumentTypeError("seconds, more than 0 and at most a week")
    return seconds
