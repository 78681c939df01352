"""key: look after an account's API key."""

import argparse
import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book
from desktop_app.cli.printable import printable, quoted
from desktop_app.domain.api_keys import ROTATION_TITLES, KeyDetails, RotationStep
from desktop_app.domain.cancel import CancelToken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.accounts import Account
    from desktop_app.domain.api_keys import Sharing
    from desktop_app.services.key_care import KeyCare


def register(commands: Commands) -> None:
    """Name the command `key`."""
    key = commands.add_parser("key", help="look after an account's API key at IBM: show, rotate, revoke")
    key.add_argument("name", metavar="NAME")
    key.add_argument("act", choices=["show", "rotate", "delete-old", "revoke"], metavar="show|rotate|delete-old|revoke")
    key.add_argument("--delete", action="store_true", help="with revoke: delete the key for good, not only disable it")
    key.add_argument("--yes", action="store_true", help="do not ask; needed without a terminal")
    key.add_argument("--json", action="store_true", help="with show: one object")
    key.set_defaults(carry_out=care)


def care(wishes: argparse.Namespace) -> int:
    """Carry out one of them; everything but `show` asks first. Raises AppError."""
    from desktop_app.services.key_care import open_key_care  # noqa: PLC0415  # not for --help

    book = open_account_book()
    account = book.find(wishes.name)
    keeper = open_key_care(book)
    match wishes.act:
        case "show":
            _print_details(keeper.show(account, CancelToken()), as_json=wishes.json)
        case "rotate":
            return _rotate(keeper, account, yes=wishes.yes)
        case "delete-old":
            if not agreed(f"Delete the old key of “{account.name}” for good?", yes=wishes.yes):
                return USAGE
            keeper.delete_old(account, CancelToken())
            sys.stdout.write("The old key is deleted.\n")
        case _:
            what = "Delete" if wishes.delete else "Disable"
            sharing = keeper.sharing(account, CancelToken())
            asked = f"{what} the key of “{account.name}” at IBM? It will open nothing then."
            told = _shared(account, sharing, "lose it too")
            if not agreed(" ".join((*told, asked)), yes=wishes.yes):
                return USAGE
            revocation = keeper.revoke(account, CancelToken(), delete=wishes.delete)
            done = "deleted" if wishes.delete else "disabled"
            sys.stdout.write(
                f"The key “{revocation.details.name}” is {done}; tokens made from it live on for up to an hour.\n"
            )
            if sharing.same:
                sys.stdout.write(f"These accounts had it too: {_names(sharing.same)}.\n")
            if revocation.unnoted:
                sys.stdout.flush()
                sys.stderr.write(f"{printable(revocation.remark)}\n")
    return PASSED


def _rotate(keeper: "KeyCare", account: "Account", *, yes: bool) -> int:
    sharing = keeper.sharing(account, CancelToken())
    asked = f"Replace the key of “{account.name}” by a new one and disable the old one?"
    if not agreed(" ".join((*_shared(account, sharing, "get the new one too"), asked)), yes=yes):
        return USAGE
    for plan in keeper.rotate(account, CancelToken()):
        if plan.step is not RotationStep.DELETE:
            sys.stdout.write(f"{ROTATION_TITLES[plan.step]} …\n")
            sys.stdout.flush()
    sys.stdout.write(
        f"“{printable(account.name)}” has a new key, and the old one is disabled.\n"
        + (f"These accounts had the same key and have the new one too: {_names(sharing.same)}.\n" * bool(sharing.same))
        + (f"Whether these had it cannot be told: {_names(sharing.untold)}.\n" * bool(sharing.untold))
        + f"When nothing misses it: qubit-keychain key {account.name} delete-old\n"
    )
    return PASSED


def _shared(account: "Account", sharing: "Sharing", fate: str) -> list[str]:
    """What else hangs on the key."""
    said = []
    if sharing.same:
        said.append(f"These accounts share the key of “{account.name}” and {fate}: {_names(sharing.same)}.")
    if sharing.untold:
        said.append(f"Whether these share it cannot be told now: {_names(sharing.untold)}.")
    return said


def _names(accounts: "Sequence[Account]") -> str:
    return quoted(one.name for one in accounts)


def _print_details(details: KeyDetails, *, as_json: bool) -> None:
    now = datetime.now(UTC)
    age = details.age_days(now)
    if as_json:
        found = {
            "id": details.id,
            "name": details.name,
            "created": details.created.isoformat() if details.created else None,
            "expires": details.expires.isoformat() if details.expires else None,
            "age_days": age,
            "locked": details.locked,
            "disabled": details.disabled,
        }
        sys.stdout.write(json.dumps(found, indent=2) + "\n")
        return
    created = f"{details.created:%Y-%m-%d}" if details.created else "unknown"
    said = [f"“{details.name}”, created {created}" + (f" ({age} days ago)" if age is not None else "")]
    said += ["It is locked: it can be neither changed nor deleted."] * details.locked
    said += filter(None, [details.advice(now)])
    sys.stdout.write("\n".join(said) + "\n")
