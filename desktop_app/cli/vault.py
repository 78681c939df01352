"""vault, move: the encrypted file for computers without a keyring, and where each account's key lies."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.cli.accounts import KEEP_IN
from desktop_app.cli.book import open_account_book, register_vault_passphrase
from desktop_app.cli.passphrase import ask_passphrase, passphrase_line, read_passphrase, register_passphrase
from desktop_app.cli.printable import quoted
from desktop_app.domain.accounts import Keeping


def register(commands: Commands) -> None:
    """Name the commands `vault` and `move`."""
    vault = commands.add_parser(
        "vault", help="an encrypted file for keys where there is no keyring: create, passphrase"
    )
    acts = vault.add_subparsers(metavar="ACT", required=True)
    new = acts.add_parser("create", help="make one and choose its passphrase")
    register_passphrase(new)
    new.set_defaults(carry_out=create)
    other = acts.add_parser("passphrase", help="choose another passphrase")
    other.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read the present and the new passphrase from two lines of standard input",
    )
    other.set_defaults(carry_out=change)
    last_good = acts.add_parser("last-good", help="put the last good copy in the place of a damaged vault file")
    register_vault_passphrase(last_good)
    last_good.set_defaults(carry_out=lambda _: go_back())
    acts.add_parser("state", help="absent or locked, and where it is").set_defaults(carry_out=lambda _: show())

    moved = commands.add_parser("move", help="keep the keys of accounts in the keyring or in the vault file")
    moved.add_argument("names", metavar="NAME", nargs="+")
    moved.add_argument("--to", choices=list(KEEP_IN), required=True)
    moved.set_defaults(carry_out=lambda wishes: move(wishes.names, KEEP_IN[wishes.to]))


def create(wishes: argparse.Namespace) -> int:
    """Make an empty vault file."""
    passphrase = read_passphrase(wishes, again=True)
    with closing(open_account_book()) as book:
        book.vault_file.create(passphrase)
        sys.stdout.write(
            f"The vault file is in {book.vault_file.folder}. Without its passphrase nobody can open it, not even you.\n"
            "`qubit-keychain add NAME --keep-in vault-file` puts a key there.\n"
        )
    return PASSED


def change(wishes: argparse.Namespace) -> int:
    """Lock the vault file by another passphrase."""
    if wishes.passphrase_stdin:
        old, new = passphrase_line(), passphrase_line()
        again = new
    else:
        old, new = ask_passphrase("Present passphrase: "), ask_passphrase("New passphrase: ")
        again = ask_passphrase("Once more: ")
    if new != again:
        sys.stderr.write("The two passphrases are not the same; nothing was changed.\n")
        return USAGE
    with closing(open_account_book()) as book:
        book.vault_file.change_passphrase(old, new)
    sys.stdout.write("The vault file has a new passphrase.\n")
    return PASSED


def go_back() -> int:
    """Mend a damaged vault file; a good one stays as it is."""
    with closing(open_account_book()) as book:
        book.vault_file.restore_last_good()
    sys.stdout.write("The vault file is in order; keys that were put there since its last good copy are not in it.\n")
    return PASSED


def show() -> int:
    """Say whether there is one."""
    with closing(open_account_book()) as book:
        sys.stdout.write(f"{book.vault_file.state.value}: {book.vault_file.folder}\n")
    return PASSED


def move(names: Sequence[str], keeping: Keeping) -> int:
    """Move keys; each is read back at its new place before it is deleted at the old one."""
    with closing(open_account_book()) as book:
        accounts = [book.find(name) for name in names]
        book.move(*(account.id for account in accounts), keeping=keeping)
    sys.stdout.write(f"Moved {quoted(account.name for account in accounts)}.\n")
    return PASSED
