"""import, export, lend: accounts from and to the files of IBM's client."""

import argparse
import json
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli import CHECK_FAILED, PASSED, USAGE, Commands
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book
from desktop_app.cli.interrupt import interrupt
from desktop_app.cli.numbers import between
from desktop_app.cli.printable import counted, printable
from desktop_app.domain.accounts import Account
from desktop_app.domain.dialogs import MOST_MINUTES

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.exporting import ExportPlan
    from desktop_app.services.importing import ImportPreview, ImportRow


def register(commands: Commands) -> None:
    """Name the commands `import`, `export` and `lend`."""
    come = commands.add_parser("import", help="take over accounts from qiskit-ibm.json and its kin")
    come.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="default: IBM's client's files and the environment"
    )
    come.add_argument("--yes", action="store_true", help="import the new accounts without asking")
    come.add_argument("--replace", action="store_true", help="also replace accounts that differ")
    come.add_argument(
        "--take-default",
        action="store_true",
        help="make the file's default the default here, too",
    )
    come.add_argument("--json", action="store_true", help="one object instead of lines; imports only with --yes")
    come.set_defaults(carry_out=lambda wishes: _with_book(bring_in, wishes))

    go = commands.add_parser("export", help="write accounts where IBM's client finds them, as plain text")
    go.add_argument("names", nargs="+", metavar="NAME")
    go.add_argument("--to", type=Path, metavar="FILE", help="default: IBM's client's own file")
    go.add_argument("--format", choices=["json", "env", "snippet"], default="json", help="default: %(default)s")
    go.add_argument("--default", default="", metavar="NAME", help="the account IBM's client shall take by default")
    go.add_argument("--yes", action="store_true", help="write the keys as plain text without asking")
    go.set_defaults(carry_out=lambda wishes: _with_book(hand_out, wishes))

    lent = commands.add_parser("lend", help="put an account into IBM's client's file for some minutes")
    lent.add_argument("name", metavar="NAME")
    lent.add_argument("--minutes", type=_minutes, required=True, metavar="N")
    lent.add_argument("--to", type=Path, metavar="FILE", help="default: IBM's client's own file")
    lent.set_defaults(carry_out=lambda wishes: _with_book(lend, wishes))


def bring_in(book: "AccountBook", wishes: argparse.Namespace) -> int:
    """Show what there is, ask, import. 0 also when there is nothing new; 1 when something was refused."""
    from desktop_app.services import importing  # noqa: PLC0415  # not for --help

    if wishes.file:
        previews: tuple[ImportPreview, ...] = (importing.preview_file(book, wishes.file),)
    else:
        previews = tuple(importing.preview_file(book, path) for path in importing.usual_files())
        previews = (*previews, importing.preview_environment(book, os.environ))
    previews = tuple(preview for preview in previews if preview.rows or preview.remarks)
    wanted = [importing.Verdict.NEW, *([importing.Verdict.DIFFERENT] if wishes.replace else [])]
    chosen = _once([row for preview in previews for verdict in wanted for row in preview.of(verdict)])
    if not wishes.json:
        _print_previews(previews)
        _tell_left(previews, chosen)
        if not chosen or not agreed(f"Import {counted(len(chosen), 'account')}?", yes=wishes.yes):
            return PASSED
    if wishes.yes or not wishes.json:
        report = importing.bring_in(book, chosen, take_default=wishes.take_default)
    else:
        report = importing.ImportReport()
    if wishes.json:
        rows = [row for preview in previews for row in preview.rows]
        found = [{"name": row.name, "verdict": row.verdict.value, "sentence": row.sentence} for row in rows]
        imported = [account.name for account in report.done]
        sys.stdout.write(
            json.dumps({"found": found, "imported": imported, "refused": dict(report.refused)}, indent=2) + "\n"
        )
    else:
        for name, sentence in report.refused:
            sys.stderr.write(f"{printable(name)}: {printable(sentence)}\n")
        sys.stdout.write(f"Imported {counted(len(report.done), 'account')}; the keys are in the system keyring.\n")
        if report.done and (plain := [str(preview.plain_text) for preview in previews if preview.plain_text]):
            sys.stdout.write(
                f"They still stand as plain text in {plain[0]}; `qubit-keychain remove-plain-text` takes them out.\n"
            )
    return CHECK_FAILED if report.refused else PASSED


def hand_out(book: "AccountBook", wishes: argparse.Namespace) -> int:
    """Write accounts into a file as plain text, after asking. 1 when an account was refused."""
    from desktop_app.qiskit_files.snippet import snippet  # noqa: PLC0415  # not for --help
    from desktop_app.services import exporting  # noqa: PLC0415  # not for --help

    accounts = tuple(book.find(name) for name in wishes.names)
    if wishes.format == "snippet":
        return _hand_out_text("\n".join(map(snippet, accounts)), wishes.to)
    if wishes.format == "env":
        return _hand_out_environment(book, accounts, wishes)
    default = book.find(wishes.default).name if wishes.default else ""
    plan = exporting.plan_export(accounts, wishes.to, default)
    _print_plan(plan)
    if not plan.accounts:
        return CHECK_FAILED
    if not agreed(f"Write {counted(len(plan.accounts), 'account')} to {plan.path}?", yes=wishes.yes):
        return USAGE
    exporting.export(book, plan)
    taken = f" Without a name, IBM's client takes “{printable(plan.taken)}”." if plan.taken else ""
    sys.stdout.write(f"Wrote {counted(len(plan.accounts), 'account')} to {plan.path}.{taken}\n")
    return PASSED if len(plan.accounts) == len(accounts) else CHECK_FAILED


def lend(book: "AccountBook", wishes: argparse.Namespace) -> int:
    """Lend the account until the time is over or Ctrl+C is pressed, then take it back."""
    from desktop_app.services import lending  # noqa: PLC0415  # not for --help

    _tell_recovered(lending.recover())
    account = book.find(wishes.name)
    over = threading.Event()
    with interrupt(over.set):
        loan = lending.lend(book, account, wishes.minutes, wishes.to)
        try:
            until = loan.until.astimezone().strftime("%H:%M")
            sys.stdout.write(f"“{printable(loan.name)}” stands in {loan.path} until {until}; Ctrl+C takes it back.\n")
            sys.stdout.flush()
            over.wait(wishes.minutes * 60)
        finally:
            ending = lending.take_back(loan)
    sys.stdout.write(f"“{printable(loan.name)}”: {ending.value}.\n")
    return PASSED


def _tell_recovered(ended: Sequence[tuple[str, object]]) -> None:
    for name, ending in ended:
        sys.stderr.write(f"“{printable(name)}” was still lent by a program that is gone: {ending}.\n")


def _hand_out_text(text: str, to: Path | None) -> int:
    """What holds no key, to a new file or to standard output."""
    from desktop_app.host import files  # noqa: PLC0415  # not for --help

    if to is None:
        sys.stdout.write(text)
        return PASSED
    if to.exists():
        sys.stderr.write(f"{to} exists already; name a new file.\n")
        return USAGE
    files.create(to, text.encode())
    sys.stdout.write(f"Wrote the code to {to}; no key is in it.\n")
    return PASSED


def _hand_out_environment(book: "AccountBook", accounts: Sequence[Account], wishes: argparse.Namespace) -> int:
    from desktop_app.host import files  # noqa: PLC0415  # not for --help
    from desktop_app.qiskit_files.environment import not_in_environment  # noqa: PLC0415  # not for --help
    from desktop_app.services import exporting  # noqa: PLC0415  # not for --help

    if len(accounts) != 1:
        sys.stderr.write("The environment holds one account; name only one.\n")
        return USAGE
    place = wishes.to or "standard output"
    if wishes.to and wishes.to.exists():
        sys.stderr.write(f"{wishes.to} exists already; name a new file.\n")
        return USAGE
    if not agreed(f"Write the key of “{accounts[0].name}” as plain text to {place}?", yes=wishes.yes):
        return USAGE
    text = exporting.as_environment(book, accounts[0])
    if said := not_in_environment(accounts[0]):
        sys.stderr.write(f"{said}\n")
    if wishes.to:
        files.create(wishes.to, text.encode())
        name = printable(accounts[0].name)
        sys.stdout.write(f"Wrote the variables of “{name}”, with its key, to {wishes.to}; only you can read it.\n")
    else:
        sys.stdout.write(text)
    return PASSED


def _with_book(act: "Callable[[AccountBook, argparse.Namespace], int]", wishes: argparse.Namespace) -> int:
    with closing(open_account_book()) as book:
        return act(book, wishes)


def _once(rows: "Sequence[ImportRow]") -> "list[ImportRow]":
    """A name that several sources have is taken from the first."""
    by_name: dict[str, ImportRow] = {}
    for row in rows:
        by_name.setdefault(row.name.casefold(), row)
    return list(by_name.values())


def _print_previews(previews: "Sequence[ImportPreview]") -> None:
    if not previews:
        sys.stdout.write("There is nothing to import: no file of IBM's client, no account in the environment.\n")
    for preview in previews:
        sys.stdout.write(f"{printable(preview.source)}\n")
        for remark in preview.remarks:
            sys.stdout.write(f"  {printable(remark)}\n")
        width = max((len(row.name) for row in preview.rows), default=0)
        for row in preview.rows:
            said = printable(f"{row.name:<{width}}  {row.verdict.value:<14}  {row.sentence}")
            sys.stdout.write(f"  {said}\n")


def _tell_left(previews: "Sequence[ImportPreview]", chosen: "Sequence[ImportRow]") -> None:
    """What stays out, and what brings it in."""
    rows = [row for preview in previews for row in preview.rows]
    different = sum(row.verdict.value == "different" and row not in chosen for row in rows)
    if different:
        sys.stderr.write(
            f"{counted(different, 'account')} here already, but different: left alone without --replace.\n"
        )
    if rows and not chosen:
        sys.stderr.write("Nothing was imported.\n")


def _print_plan(plan: "ExportPlan") -> None:
    for row in plan.rows:
        said = f"  {row.sentence}" if row.sentence else ""
        change = f"{'' if row.change.value == 'refused' else 'to be '}{row.change.value}"
        sys.stderr.write(f"  {printable(f'{row.account.name}  {change}{said}')}\n")
    if plan.accounts:
        sys.stderr.write(f"{printable(plan.warning)}\n")


_minutes = between(
    float, lambda minutes: 0 < minutes <= MOST_MINUTES, f"minutes, more than 0 and at most {MOST_MINUTES}"
)
