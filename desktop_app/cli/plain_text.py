"""remove-plain-text: what was imported leaves IBM's client's file."""

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli import CHECK_FAILED, PASSED, USAGE, Commands
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book
from desktop_app.cli.passphrase import can_ask, read_passphrase, register_passphrase
from desktop_app.cli.printable import printable, quoted

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook


def register(commands: Commands) -> None:
    """Name the command `remove-plain-text`."""
    gone = commands.add_parser(
        "remove-plain-text",
        help="take accounts that are stored here out of IBM's client's file, after an encrypted copy of it",
        description="Takes the accounts that are stored here with the same key out of IBM's client's file. Before that "
        "the whole file is encrypted by a passphrase into the copy, which `restore` opens.",
    )
    gone.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: IBM's client's own file")
    gone.add_argument("--copy", type=Path, required=True, metavar="FILE.age", help="where the encrypted copy goes")
    gone.add_argument("--yes", action="store_true", help="do not ask")
    register_passphrase(gone)
    gone.set_defaults(carry_out=remove)


def remove(wishes: argparse.Namespace) -> int:
    """Say what would go, ask, write the encrypted copy, take the entries out."""
    if not can_ask(wishes):
        return USAGE
    with closing(open_account_book()) as book:
        return _remove(book, wishes)


def _remove(book: "AccountBook", wishes: argparse.Namespace) -> int:
    from desktop_app.qiskit_files.accounts_file import read_bytes  # noqa: PLC0415  # not for --help
    from desktop_app.services import backup, importing  # noqa: PLC0415  # not for --help

    preview = importing.preview_file(book, wishes.file)
    same = [row.found.name for row in preview.of(importing.Verdict.SAME)]
    if preview.plain_text is None or not same:
        sys.stdout.write(f"No account in {printable(preview.source)} is stored here with the same key.\n")
        return PASSED
    if wishes.copy.exists():
        sys.stderr.write(f"{wishes.copy} exists already; name a new file.\n")
        return USAGE
    if not agreed(f"Take {quoted(same)} out of {preview.source}?", yes=wishes.yes):
        return USAGE
    path = preview.plain_text
    backup.lock_away(read_bytes(path) or b"", wishes.copy, read_passphrase(wishes, again=True))
    report = importing.remove_plain_text(book, same, wishes.copy, path)
    for name, sentence in report.refused:
        sys.stderr.write(f"{printable(name)}: {printable(sentence)}\n")
    gone = quoted(account.name for account in report.done)
    sys.stdout.write(f"Removed from {path}: {gone}. The encrypted copy is {wishes.copy}; `restore` opens it.\n")
    return CHECK_FAILED if report.refused else PASSED
