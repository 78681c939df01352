"""undo, redo, history, bin, earlier-keys, keep-replaced: what was, and the way back."""

import argparse
import json
import sys
from contextlib import closing

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.cli.accounts import LATER
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book
from desktop_app.cli.numbers import between
from desktop_app.cli.printable import counted, printable
from desktop_app.domain.book import KEEP_ALWAYS
from desktop_app.domain.history import Change

_days = between(
    lambda text: KEEP_ALWAYS if text == "always" else int(text),
    lambda days: 0 <= days <= KEEP_ALWAYS,
    "a number of days, 0 or more, or “always”",
)


def register(commands: Commands) -> None:
    """Name the commands."""
    commands.add_parser("undo", help="take the last change back").set_defaults(carry_out=lambda _: undo())
    commands.add_parser("redo", help="do again what was undone").set_defaults(carry_out=lambda _: redo())

    past = commands.add_parser("history", help="what was changed and when, without secrets")
    past.add_argument("name", metavar="NAME", nargs="?", default="")
    past.add_argument("--json", action="store_true")
    past.set_defaults(carry_out=lambda wishes: history(wishes.name, as_json=wishes.json))

    keys = commands.add_parser("earlier-keys", help="replaced keys that can still be brought back")
    keys.add_argument("name", metavar="NAME")
    keys.add_argument("--restore", type=int, metavar="N", help="put number N of the list in force again")
    keys.set_defaults(carry_out=lambda wishes: earlier_keys(wishes.name, wishes.restore))

    period = commands.add_parser(
        "keep-replaced",
        help="how many days replaced keys can be brought back: show or choose",
        description="Shows for how many days replaced keys can be brought back, or chooses another number: 0 is not at "
        "all, “always” until you say otherwise.",
    )
    period.add_argument("days", metavar="DAYS", nargs="?", type=_days)
    period.add_argument("--yes", action="store_true", help="do not ask when keys are deleted by it")
    period.set_defaults(carry_out=lambda wishes: keep_replaced(wishes.days, yes=wishes.yes))

    binned = commands.add_parser("bin", help="removed accounts: list, restore, empty")
    binned.set_defaults(carry_out=lambda _: show_bin())
    acts = binned.add_subparsers(title="acts", metavar="ACT")
    acts.add_parser("list", help="show them (what `bin` alone does)").set_defaults(carry_out=lambda _: show_bin())
    back = acts.add_parser("restore", help="bring accounts back")
    back.add_argument("names", metavar="NAME", nargs="+")
    back.set_defaults(carry_out=restore)
    gone = acts.add_parser("empty", help="delete them and their keys for good")
    gone.add_argument("--yes", action="store_true", help="do not ask")
    gone.set_defaults(carry_out=lambda wishes: empty_bin(yes=wishes.yes))


def undo() -> int:
    """Take the last change back and say which it was."""
    with closing(open_account_book()) as book:
        sys.stdout.write(f"Undone: {printable(book.undo().sentence)}.\n")
    return PASSED


def redo() -> int:
    """Do again what was undone last and say what it was."""
    with closing(open_account_book()) as book:
        sys.stdout.write(f"Done again: {printable(book.redo().sentence)}.\n")
    return PASSED


def history(name: str, *, as_json: bool) -> int:
    """Print the journal, the newest change first."""
    with closing(open_account_book()) as book:
        changes = book.history(book.find(name).id if name else None)
        if as_json:
            sys.stdout.write(json.dumps([_facts(change) for change in changes], indent=2) + "\n")
            return PASSED
        for change in changes:
            time = change.time.astimezone().strftime("%Y-%m-%d %H:%M")
            sys.stdout.write(f"{time}  {printable(change.sentence)}\n")
        if not changes:
            sys.stdout.write("Nothing was changed yet.\n")
        return PASSED


def earlier_keys(name: str, number: int | None) -> int:
    """Print when keys were replaced, or put one of them in force again; never a key itself."""
    with closing(open_account_book()) as book:
        account = book.find(name)
        keys = book.earlier_keys(account.id)
        if number is None:
            for position, key in enumerate(keys, start=1):
                kind = "proxy password" if key.is_proxy_password else "API key"
                sys.stdout.write(f"{position}  {kind}, replaced {key.replaced.astimezone():%Y-%m-%d %H:%M}\n")
            if not keys:
                sys.stdout.write(f"No earlier key of “{printable(account.name)}” is kept.\n")
            return PASSED
        if not 1 <= number <= len(keys):
            sys.stderr.write(f"There is no earlier key number {number}.\n")
            return USAGE
        book.restore_key(account.id, keys[number - 1].reference)
        sys.stdout.write(f"The earlier key of “{printable(account.name)}” is in force again; the other one is kept.\n")
        return PASSED


def keep_replaced(days: int | None, *, yes: bool) -> int:
    """Say or choose how long replaced keys are kept; fewer days delete older ones for good, after a question."""
    with closing(open_account_book()) as book:
        before = book.book().keep_days
        if days is not None:
            if days < before and not agreed("Replaced keys that are older are deleted for good. Go on?", yes=yes):
                return USAGE
            book.keep_replaced(days)
            before = days
    kept = "always" if before >= KEEP_ALWAYS else f"for {counted(before, 'day')}"
    sys.stdout.write(f"Replaced keys are kept {kept if before else 'not at all'}.\n")
    return PASSED


def show_bin() -> int:
    """Print the accounts in the bin."""
    with closing(open_account_book()) as book:
        binned = book.book().binned
    for one in binned:
        removed = one.removed.astimezone().strftime("%Y-%m-%d %H:%M")
        sys.stdout.write(f"{printable(one.account.name)}  removed {removed}\n")
    if not binned:
        sys.stdout.write("The bin is empty.\n")
    return PASSED


def restore(wishes: argparse.Namespace) -> int:
    """Bring accounts back from the bin."""
    with closing(open_account_book()) as book:
        ids = [book.find_binned(name).account.id for name in wishes.names]
        book.restore(*ids)
        names = {account.id: account.name for account in book.accounts()}
        for one in ids:
            sys.stdout.write(f"“{printable(names[one])}” is back.\n")
        return PASSED


def empty_bin(*, yes: bool) -> int:
    """Delete the accounts in the bin and their keys, after a question."""
    with closing(open_account_book()) as book:
        many = len(book.book().binned)
        accounts = counted(many, "account")
        if many and not agreed(f"Delete {accounts} and their keys for good?", yes=yes):
            return USAGE
        book.empty_bin()
        waiting = [keeping for keeping in LATER if keeping in book.deletions_waiting]
    sys.stdout.write(f"Deleted {accounts} for good.\n" if many else "The bin is empty.\n")
    for keeping in waiting:
        sys.stdout.write(f"Keys of deleted accounts follow {LATER[keeping]}\n")
    return PASSED


def _facts(change: Change) -> dict[str, object]:
    return {
        "revision": change.revision,
        "time": change.time.isoformat(),
        "act": change.act.value,
        "accounts": list(change.names),
        "sentence": change.sentence,
        "undoes": change.undoes,
        "fields": [
            {"account": one.account, "field": one.field, "before": one.before, "after": one.after}
            for one in change.fields
        ],
    }
