"""add, list, edit, duplicate, default, pin, tag, order, remove."""

import argparse
import getpass
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book
from desktop_app.cli.passphrase import secret_line
from desktop_app.cli.printable import printable, quoted
from desktop_app.domain.accounts import (
    Account,
    AccountDraft,
    Credentials,
    Keeping,
    clean_instance,
    clean_key,
    clean_plans,
    clean_tags,
    key_warning,
    moved_to,
    refuse_wrong_preferences,
)
from desktop_app.domain.addresses import quantum_place
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.errors import AccountUnknown, FieldRefused
from desktop_app.domain.secret import Secret

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook, Book

KEEP_IN = {"keyring": Keeping.KEYRING, "vault-file": Keeping.VAULT_FILE}
_WHERE = {Keeping.KEYRING: "system keyring", Keeping.VAULT_FILE: "vault file"}
LATER = {
    Keeping.KEYRING: "when the keyring is back",
    Keeping.VAULT_FILE: "when the vault file is unlocked: qubit-keychain doctor --unlock",
}
"""When a deletion that had to wait is made up for."""
_DEFAULT = "The tray icon's menu checks it. What IBM's client takes when none is named, `qubit-keychain which` says.\n"
_LONGEST_INPUT = 64 * 1024


def register(commands: Commands) -> None:
    """Name the commands for accounts."""
    new = commands.add_parser("add", help="store an account; its key is read from standard input")
    new.add_argument("name", metavar="NAME")
    new.add_argument(
        "--channel",
        choices=[channel.value for channel in Channel],
        default=Channel.PLATFORM.value,
        help="default: %(default)s",
    )
    new.add_argument("--instance", default="", metavar="CRN", help="CRN or name; without it one is chosen")
    new.add_argument("--region", default="", help="where the instance is chosen from; default: any")
    new.add_argument("--plans", default="", help="the order in which plans are preferred, divided by commas")
    new.add_argument("--private-endpoint", action="store_true", help="for programs inside IBM Cloud's private network")
    new.add_argument("--url", default="", help="default: https://cloud.ibm.com")
    new.add_argument("--proxy", default="", metavar="URL", help="like http://proxy.example:3128")
    new.add_argument("--tags", default="", help="divided by commas")
    new.add_argument("--keep-in", choices=list(KEEP_IN), default="keyring", help="default: %(default)s")
    new.add_argument(
        "--token-stdin", action="store_true", help="read the API key from standard input (never from an argument)"
    )
    new.set_defaults(carry_out=add)

    every = commands.add_parser("list", help="show the accounts; never their keys")
    every.add_argument("words", nargs="*", metavar="WORD", help="only accounts in which every word occurs")
    every.add_argument("--json", action="store_true")
    every.set_defaults(carry_out=lambda wishes: show(" ".join(wishes.words), as_json=wishes.json))

    _register_edit(commands)

    copy = commands.add_parser("duplicate", help="store a copy of an account, with a key of its own")
    copy.add_argument("name", metavar="NAME")
    copy.add_argument("new_name", metavar="NEW_NAME", nargs="?", default="")
    copy.set_defaults(carry_out=lambda wishes: duplicate(wishes.name, wishes.new_name))

    chosen = commands.add_parser(
        "default", help="make an account the default, which the tray icon's menu checks, or show it"
    )
    chosen.add_argument("name", metavar="NAME", nargs="?", default="")
    chosen.set_defaults(carry_out=lambda wishes: set_default(wishes.name))

    top = commands.add_parser("pin", help="keep accounts at the top of the list")
    top.add_argument("names", metavar="NAME", nargs="+")
    top.add_argument("--off", action="store_true", help="let them go")
    top.set_defaults(carry_out=lambda wishes: pin(wishes.names, on=not wishes.off))

    tags = commands.add_parser("tag", help="add tags to accounts, or take them away; alone it shows them")
    tags.add_argument("names", metavar="NAME", nargs="+")
    tags.add_argument("--add", default="", metavar="TAGS", help="divided by commas")
    tags.add_argument("--drop", default="", metavar="TAGS", help="divided by commas")
    tags.set_defaults(carry_out=tag)

    place = commands.add_parser("order", help="move accounts in the list")
    place.add_argument("names", metavar="NAME", nargs="+")
    place.add_argument("--before", default="", metavar="NAME", help="in front of this one; without it, to the end")
    place.set_defaults(carry_out=order)

    old = commands.add_parser("remove", help="move accounts to the bin; their keys stay in the keyring")
    old.add_argument("names", metavar="NAME", nargs="+")
    old.add_argument("--for-good", action="store_true", help="delete accounts and keys; this cannot be undone")
    old.add_argument("--yes", action="store_true", help="with --for-good: do not ask")
    old.set_defaults(carry_out=lambda wishes: remove(wishes.names, for_good=wishes.for_good, yes=wishes.yes))


def _register_edit(commands: Commands) -> None:
    edit = commands.add_parser("edit", help="change an account; what is not named stays as it is")
    edit.add_argument("name", metavar="NAME")
    edit.add_argument("--name", dest="new_name", metavar="NEW_NAME")
    edit.add_argument("--channel", choices=[channel.value for channel in Channel])
    edit.add_argument("--instance", metavar="CRN", help="CRN or name; empty: chosen for you")
    edit.add_argument("--region", help="where the instance is chosen from; empty: any")
    edit.add_argument(
        "--plans", help="the order in which plans are preferred, divided by commas; empty: free ones first"
    )
    edit.add_argument("--private-endpoint", action=argparse.BooleanOptionalAction)
    edit.add_argument("--url")
    edit.add_argument("--proxy", metavar="URL", help="empty: none")
    edit.add_argument("--tags", help="divided by commas")
    edit.add_argument("--ntlm-user", metavar="USER", help="login at a proxy that wants NTLM; empty: none")
    secret = edit.add_mutually_exclusive_group()
    secret.add_argument("--token-stdin", action="store_true", help="replace the API key by what standard input holds")
    secret.add_argument(
        "--proxy-password-stdin", action="store_true", help="replace the proxy's password by a line of standard input"
    )
    secret.add_argument(
        "--ntlm-password-stdin", action="store_true", help="replace the NTLM password by a line of standard input"
    )
    edit.set_defaults(carry_out=change)


def add(wishes: argparse.Namespace) -> int:
    """Store an account. The key comes from standard input, or is asked for without echo on a terminal."""
    channel = Channel(wishes.channel)
    has_key = any(field.name is FieldName.KEY for field in CHANNELS[channel].fields)
    if has_key and not wishes.token_stdin and not sys.stdin.isatty():
        sys.stderr.write("The key is read from standard input: add --token-stdin.\n")
        return USAGE
    account = Account(
        name=wishes.name,
        channel=channel,
        url=wishes.url,
        instance=wishes.instance,
        region=wishes.region.strip(),
        plans_preference=clean_plans(wishes.plans)[0],
        private_endpoint=wishes.private_endpoint,
        tags=clean_tags(wishes.tags),
        proxies=(("https", wishes.proxy),) if wishes.proxy else (),
        keeping=KEEP_IN[wishes.keep_in],
    )
    refuse_wrong_preferences(account)
    key = _read_key(channel, from_pipe=wishes.token_stdin) if has_key else None
    with closing(open_account_book()) as book:
        stored = book.add(AccountDraft(account=account, credentials=Credentials(api_key=key)))
    where = f"; its key is in the {_WHERE[stored.keeping]}" if key else ""
    sys.stdout.write(f"Stored “{stored.name}”{where}.\n")
    _warn(account, key)
    return PASSED


def show(words: str = "", *, as_json: bool) -> int:
    """Print the accounts in their order, and say what could not be read."""
    with closing(open_account_book()) as opened:
        book = opened.book()
        shown = opened.search(words) if words else book.accounts
        if as_json:
            sys.stdout.write(json.dumps([_facts(account, book) for account in shown], indent=2) + "\n")
        else:
            width = max((len(account.name) for account in shown), default=0)
            for account in shown:
                row = CHANNELS[account.channel]
                marks = ("default" if account.id == book.default else "", "pinned" if account.id in book.pinned else "")
                details = " · ".join(filter(None, (row.title, account.instance, ", ".join(account.tags), *marks)))
                sys.stdout.write(f"{printable(account.name):<{width}}  {printable(details)}\n")
            if not book.accounts:
                sys.stdout.write("No accounts yet. `qubit-keychain add NAME --token-stdin` stores one.\n")
            elif not shown:
                sys.stdout.write("No account has these words.\n")
        for entry in book.damaged:
            sys.stderr.write(f"An entry of the accounts file is not usable and is kept as it is: {entry.reason}\n")
        return PASSED


def change(wishes: argparse.Namespace) -> int:
    """Change what is named; a key is replaced by what standard input holds, and the old one stays restorable."""
    with closing(open_account_book()) as book:
        account = book.find(wishes.name)
        given = {
            "name": wishes.new_name,
            "channel": None if wishes.channel is None else Channel(wishes.channel),
            "instance": wishes.instance,
            "region": None if wishes.region is None else wishes.region.strip(),
            "plans_preference": None if wishes.plans is None else clean_plans(wishes.plans)[0],
            "private_endpoint": wishes.private_endpoint,
            "url": wishes.url,
            "tags": None if wishes.tags is None else clean_tags(wishes.tags),
            "proxies": None if wishes.proxy is None else _with_proxy(account, wishes.proxy),
            "ntlm_user": wishes.ntlm_user,
        }
        wished = {name: value for name, value in given.items() if value is not None}
        secret = wishes.token_stdin or wishes.proxy_password_stdin or wishes.ntlm_password_stdin
        if not wished and not secret:
            sys.stderr.write("Say what is to be changed: `qubit-keychain edit --help`.\n")
            return USAGE
        changed = replace(moved_to(account, wished.get("channel", account.channel)), **wished)
        leaves_classic = account.channel is Channel.CLASSIC is not changed.channel
        if leaves_classic and changed.channel is not Channel.LOCAL and not wishes.token_stdin:
            sys.stderr.write(f"{CHANNELS[changed.channel].title} wants a key of its own: add --token-stdin.\n")
            return USAGE
        if {"instance", "region", "plans_preference"} & wished.keys():
            refuse_wrong_preferences(changed)
        key = _read_key(changed.channel, from_pipe=True) if wishes.token_stdin else None
        credentials = Credentials(
            api_key=key,
            proxy_password=secret_line("password") if wishes.proxy_password_stdin else None,
            ntlm_password=secret_line("password") if wishes.ntlm_password_stdin else None,
        )
        stored = book.change(AccountDraft(account=changed, credentials=credentials), account)
        sys.stdout.write(f"Changed “{printable(stored.name)}”.\n")
        instance, url = (str(wished.get(name) or "") for name in ("instance", "url"))
        _warn(replace(changed, instance=instance, url=url), key)
        return PASSED


def duplicate(name: str, new_name: str) -> int:
    """Store a copy of an account."""
    with closing(open_account_book()) as book:
        copy = book.duplicate(book.find(name).id, new_name)
        sys.stdout.write(f"Stored “{printable(copy.name)}”, with a copy of the key.\n")
        return PASSED


def set_default(name: str) -> int:
    """Make an account the default, or say which one is."""
    with closing(open_account_book()) as book:
        if name:
            book.set_default(book.find(name).id)
        now = book.book()
        chosen = next((account.name for account in now.accounts if account.id == now.default), "")
        said = f"The default is “{printable(chosen)}”.\n{_DEFAULT}"
        sys.stdout.write(said if chosen else "There is no default.\n")
        return PASSED


def pin(names: Sequence[str], *, on: bool) -> int:
    """Keep accounts at the top, or let them go."""
    with closing(open_account_book()) as book:
        accounts = [book.find(name) for name in names]
        book.pin(*(account.id for account in accounts), on=on)
    told = "Pinned {}: at the top of the list." if on else "{}: no longer pinned."
    sys.stdout.write(f"{told.format(quoted(account.name for account in accounts))}\n")
    return PASSED


def tag(wishes: argparse.Namespace) -> int:
    """Give accounts tags and take tags away, as one change; without either, show those there are."""
    more, less = clean_tags(wishes.add), clean_tags(wishes.drop)
    with closing(open_account_book()) as book:
        accounts = [book.find(name) for name in wishes.names]
        if more or less:
            book.tag(*(account.id for account in accounts), add=more, drop=less)
        for account in (book.find(one.name) for one in accounts):
            sys.stdout.write(f"{printable(account.name)}: {printable(', '.join(account.tags)) or 'no tags'}\n")
    return PASSED


def order(wishes: argparse.Namespace) -> int:
    """Move accounts, in the order given, in front of another one or to the end."""
    with closing(open_account_book()) as book:
        accounts = [book.find(name) for name in wishes.names]
        before = book.find(wishes.before) if wishes.before else None
        book.place(*(account.id for account in accounts), before=before.id if before else None)
        shown = quoted(account.name for account in book.accounts())
    sys.stdout.write(f"The order is now {shown}.\n")
    return PASSED


def remove(names: Sequence[str], *, for_good: bool, yes: bool = False) -> int:
    """Move accounts to the bin, or, after a question, delete them with their keys, also from the bin."""
    with closing(open_account_book()) as book:
        accounts = [_anywhere(book, name) if for_good else book.find(name) for name in names]
        shown = quoted(account.name for account in accounts)
        if for_good and not agreed(f"Delete {shown}, keys included, for good?", yes=yes):
            return USAGE
        book.remove(*(account.id for account in accounts), for_good=for_good)
        waiting = book.deletions_waiting if for_good else {}
        for account in accounts:
            name = printable(account.name)
            gone = f" for good; its key follows {LATER[account.keeping]}" if account.keeping in waiting else ""
            sys.stdout.write(
                f"Deleted “{name}”{gone or ' and its key for good'}.\n"
                if for_good
                else f"Moved “{name}” to the bin; `qubit-keychain undo` or `bin restore` brings it back.\n"
            )
        return PASSED


def _anywhere(book: "AccountBook", name: str) -> Account:
    try:
        return book.find(name)
    except AccountUnknown:
        return book.find_binned(name).account


def _warn(given: Account, key: Secret | None) -> None:
    """Say what looks unusual in what was given, and what was added to it."""
    instance, unusual = clean_instance(given.instance, given.channel)
    if instance.startswith(given.instance.strip()) and instance != given.instance.strip():
        sys.stderr.write("The CRN's closing “::”, which copying often loses, was added.\n")
    warnings = (
        key_warning(key, given.channel) if key else "",
        unusual,
        clean_plans(", ".join(given.plans_preference))[1],
        place.sentence if (place := quantum_place(given.url)) else "",
    )
    sys.stderr.writelines(f"{printable(warning)}\n" for warning in warnings if warning)


def _with_proxy(account: Account, proxy: str) -> tuple[tuple[str, str], ...]:
    others = tuple(pair for pair in account.proxies if pair[0] != "https")
    return (*others, ("https", proxy)) if proxy else others


def _read_key(channel: Channel, *, from_pipe: bool) -> Secret:
    if not from_pipe:
        return clean_key(getpass.getpass("API key: "), channel)
    given = sys.stdin.buffer.read(_LONGEST_INPUT + 1)
    if len(given) > _LONGEST_INPUT:
        raise FieldRefused(field=FieldName.KEY, sentence="Far more than a key was given.")
    # Windows writes a byte order mark before UTF-8; what is no text at all is then refused as a key.
    text = given.decode("utf-8-sig", "replace")
    if text.lstrip().startswith("{"):
        from desktop_app.qiskit_files.paste import recognise  # noqa: PLC0415  # for files only

        if (pasted := recognise(text)) and pasted.draft.credentials.api_key:
            sys.stderr.write(f"Taken out of {pasted.recognised}: the key alone.\n")
            return pasted.draft.credentials.api_key  # the book holds it against the channel
    return clean_key(text, channel)


def _facts(account: Account, book: "Book") -> dict[str, object]:
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
        "default": account.id == book.default,
        "pinned": account.id in book.pinned,
        "keeping": account.keeping.value,
    }
