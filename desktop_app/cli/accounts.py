"""add, list, remove."""

import argparse
import getpass
import json
import sys
from typing import TYPE_CHECKING

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.domain.accounts import Account, AccountDraft, Credentials, clean_key, clean_tags, key_warning
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook

_LONGEST_INPUT = 64 * 1024


def register(commands: Commands) -> None:
    """Name the commands `add`, `list` and `remove`."""
    new = commands.add_parser("add", help="store an account; its key is read from standard input")
    new.add_argument("name", metavar="NAME")
    offered = [row.channel.value for row in CHANNELS.values() if row.offered]
    new.add_argument("--channel", choices=offered, default=Channel.PLATFORM.value, help="default: %(default)s")
    new.add_argument("--instance", default="", metavar="CRN", help="CRN or name; without it one is chosen")
    new.add_argument("--url", default="", help="default: https://cloud.ibm.com")
    new.add_argument("--proxy", default="", metavar="URL", help="like http://proxy.example:3128")
    new.add_argument("--tags", default="", help="divided by commas")
    new.add_argument(
        "--token-stdin", action="store_true", help="read the API key from standard input (never from an argument)"
    )
    new.set_defaults(carry_out=add)

    every = commands.add_parser("list", help="show the accounts; never their keys")
    every.add_argument("--json", action="store_true")
    every.set_defaults(carry_out=lambda wishes: show(as_json=wishes.json))

    old = commands.add_parser("remove", help="delete an account and its key")
    old.add_argument("name", metavar="NAME")
    old.set_defaults(carry_out=lambda wishes: remove(wishes.name))


def add(wishes: argparse.Namespace) -> int:
    """Store an account. The key comes from standard input, or is asked for without echo on a terminal."""
    if not wishes.token_stdin and not sys.stdin.isatty():
        sys.stderr.write("The key is read from standard input: add --token-stdin.\n")
        return USAGE
    account = Account(
        name=wishes.name,
        channel=Channel(wishes.channel),
        url=wishes.url,
        instance=wishes.instance,
        tags=clean_tags(wishes.tags),
        proxies=(("https", wishes.proxy),) if wishes.proxy else (),
    )
    key = _read_key(from_pipe=wishes.token_stdin)
    stored = _book().add(AccountDraft(account=account, credentials=Credentials(api_key=key)))
    sys.stdout.write(f"Stored “{stored.name}”; its key is in the system keyring.\n")
    if warning := key_warning(key):
        sys.stderr.write(f"{warning}\n")
    return PASSED


def show(*, as_json: bool) -> int:
    """Print the accounts in their order, and say what could not be read."""
    book = _book().book()
    if as_json:
        sys.stdout.write(json.dumps([_facts(account) for account in book.accounts], indent=2) + "\n")
    else:
        width = max((len(account.name) for account in book.accounts), default=0)
        for account in book.accounts:
            row = CHANNELS[account.channel]
            details = " · ".join(filter(None, (row.title, account.instance, ", ".join(account.tags))))
            sys.stdout.write(f"{_printable(account.name):<{width}}  {_printable(details)}\n")
        if not book.accounts:
            sys.stdout.write("No accounts yet. `qubit-keychain add NAME --token-stdin` stores one.\n")
    for entry in book.damaged:
        sys.stderr.write(f"An entry of the accounts file is not usable and is kept as it is: {entry.reason}\n")
    return PASSED


def remove(name: str) -> int:
    """Delete an account and its key."""
    book = _book()
    account = book.find(name)
    book.remove(account.id)
    sys.stdout.write(f"Removed “{account.name}” and its key.\n")
    return PASSED


def _book() -> "AccountBook":
    from desktop_app.services.opening import open_account_book  # noqa: PLC0415  # not for --help

    return open_account_book()


def _read_key(*, from_pipe: bool) -> Secret:
    if not from_pipe:
        return clean_key(getpass.getpass("API key: "))
    given = sys.stdin.buffer.read(_LONGEST_INPUT + 1)
    if len(given) > _LONGEST_INPUT:
        raise FieldRefused(field=FieldName.KEY, sentence="Far more than a key was given.")
    # Windows writes a byte order mark before UTF-8; what is no text at all is then refused as a key.
    return clean_key(given.decode("utf-8-sig", "replace"))


def _facts(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "channel": account.channel.value,
        "instance": account.instance,
        "url": account.address,
        "region": account.region,
        "plans_preference": list(account.plans_preference),
        "tags": list(account.tags),
        "proxies": dict(account.proxies),
        "private_endpoint": account.private_endpoint,
    }


def _printable(text: str) -> str:
    """Keeps names from files of others from steering the terminal."""
    return "".join(character if character.isprintable() else "�" for character in text)
