"""backup, restore."""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.cli.accounts import KEEP_IN
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book, vault_passphrase
from desktop_app.cli.passphrase import can_ask, passphrase_line, read_passphrase, register_passphrase
from desktop_app.cli.printable import counted, printable, quoted
from desktop_app.domain.accounts import Keeping
from desktop_app.domain.age_errors import BackupExists

if TYPE_CHECKING:
    from desktop_app.services.backup import Backup, PreviewRow, RestoreReport


def register(commands: Commands) -> None:
    """Name the commands `backup` and `restore`."""
    out = commands.add_parser(
        "backup",
        help="write accounts and keys into one file, encrypted by a passphrase",
        description="Writes accounts and keys into one file in age format, encrypted by a passphrase that is asked for "
        "twice. `restore` reads it on any computer, and so does the age command.",
    )
    out.add_argument("file", metavar="FILE", type=Path)
    out.add_argument("names", metavar="NAME", nargs="*", help="default: all accounts")
    out.add_argument("--overwrite", action="store_true", help="replace a file that is there already")
    register_passphrase(out)
    out.set_defaults(carry_out=back_up)

    back = commands.add_parser(
        "restore",
        help="bring accounts and keys back from a backup, after a look at it",
        description="Shows what a backup holds and how it stands to the accounts that are here, then asks. Without a "
        "terminal, and without --yes, it only shows.",
    )
    back.add_argument("file", metavar="FILE", type=Path)
    back.add_argument("--yes", action="store_true", help="do not ask")
    back.add_argument("--replace", action="store_true", help="also replace accounts that are here but differ")
    back.add_argument("--json", action="store_true")
    back.add_argument(
        "--keep-in",
        choices=list(KEEP_IN),
        default="keyring",
        help="where new accounts keep their keys; with vault-file and --passphrase-stdin the first line is the "
        "backup's passphrase, the second the vault file's; default: %(default)s",
    )
    register_passphrase(back)
    back.set_defaults(carry_out=restore)


def back_up(wishes: argparse.Namespace) -> int:
    """Write a backup and say what is in it."""
    if not can_ask(wishes):
        return USAGE
    from desktop_app.services import backup  # noqa: PLC0415  # not for --help

    with closing(open_account_book()) as book:
        which = [book.find(name).id for name in wishes.names] or None
        if wishes.file.exists() and not wishes.overwrite:
            raise BackupExists(path=wishes.file)  # before a passphrase is asked for twice
        passphrase = read_passphrase(wishes, again=True)
        summary = backup.back_up(book, wishes.file, passphrase, which, overwrite=wishes.overwrite)
    sys.stdout.write(
        f"{printable(str(summary.path))} holds {counted(len(summary.accounts), 'account')} and "
        f"{counted(summary.secrets, 'secret')}, encrypted: {quoted(summary.accounts)}.\n"
        "Without its passphrase nobody can open it, not even you.\n"
    )
    if summary.without_key:
        sys.stderr.write(f"Their keys are missing here, so they are not in it: {quoted(summary.without_key)}\n")
    if summary.left_out:
        sys.stderr.write(f"Kept for a session only, so never written: {quoted(summary.left_out)}\n")
    return PASSED


def restore(wishes: argparse.Namespace) -> int:
    """Show what a backup holds, ask, and bring it back."""
    if not can_ask(wishes):
        return USAGE
    from desktop_app.services import backup  # noqa: PLC0415  # not for --help

    keeping = KEEP_IN[wishes.keep_in]
    wishes.vault_passphrase_stdin = wishes.passphrase_stdin and keeping is Keeping.VAULT_FILE
    passphrase = passphrase_line() if wishes.vault_passphrase_stdin else read_passphrase(wishes, again=False)
    opened = backup.read(wishes.file, passphrase)
    with vault_passphrase(wishes), closing(open_account_book()) as book:
        rows = backup.preview(book, opened)
        choices = {
            number: backup.Choice.REPLACE
            for number, row in enumerate(rows)
            if wishes.replace and backup.Choice.REPLACE in row.choices
        }
        planned = [choices.get(number, row.choices[0]) for number, row in enumerate(rows)]
        wanted = sum(choice is not backup.Choice.SKIP for choice in planned)
        if not wishes.json:
            _show(opened, rows, planned)
        go_on = not wanted or agreed(f"Store {counted(wanted, 'account')}?", yes=wishes.yes)
        report = backup.restore(book, opened, rows, choices, keeping=keeping) if go_on else backup.RestoreReport()
    if wishes.json:
        sys.stdout.write(json.dumps(_facts(opened, rows, planned, report), indent=2) + "\n")
    elif report.restored:
        sys.stdout.write(f"Restored {quoted(one.name for one in report.restored)}.\n")
    elif go_on:
        sys.stdout.write("Nothing was changed.\n")
    for name, sentence in report.refused:
        sys.stderr.write(f"“{printable(name)}” was not restored: {sentence}\n")
    return PASSED if not report.refused else USAGE


def _show(opened: "Backup", rows: "Sequence[PreviewRow]", planned: Sequence[str]) -> None:
    made = f", made {printable(_local(opened.created))}" if opened.created else ""
    sys.stdout.write(f"{printable(str(opened.path))} holds {counted(len(rows), 'account')}{made}:\n")
    width = max((len(row.name) for row in rows), default=0)
    for row, choice in zip(rows, planned, strict=True):
        was = row.draft.account.name if row.draft else row.name
        details = (
            f"was “{was}”" if was != row.name else "",
            f"differs in {', '.join(row.differs)}" if row.differs else "",
            *row.remarks,
        )
        line = f"{choice:<8} {printable(row.name):<{width}}  {' · '.join([row.standing, *filter(None, details)])}"
        sys.stdout.write(f"  {printable(line)}\n")


def _local(moment: str) -> str:
    """A time of the file, which is UTC, as clocks here show it."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return moment


def _facts(
    opened: "Backup", rows: "Sequence[PreviewRow]", planned: Sequence[str], report: "RestoreReport"
) -> dict[str, object]:
    return {
        "file": str(opened.path),
        "created": opened.created,
        "accounts": [
            {
                "name": row.name,
                "standing": row.standing,
                "choice": choice,
                "differs": list(row.differs),
                "remarks": list(row.remarks),
            }
            for row, choice in zip(rows, planned, strict=True)
        ],
        "restored": [account.name for account in report.restored],
        "refused": [{"name": name, "reason": sentence} for name, sentence in report.refused],
    }
