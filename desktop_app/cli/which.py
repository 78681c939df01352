"""which: the account that IBM's client takes when a notebook names none."""

import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.cli import CHECK_FAILED, PASSED, Commands
from desktop_app.cli.book import open_account_book
from desktop_app.cli.printable import printable
from desktop_app.domain.channels import CHANNELS, Channel

if TYPE_CHECKING:
    from desktop_app.domain.which import Which


def register(commands: Commands) -> None:
    """Name the command."""
    which = commands.add_parser("which", help="show which account a notebook gets that names none, and why")
    which.add_argument(
        "--channel", choices=[channel.value for channel in Channel], default="", help="as the notebook names it"
    )
    which.add_argument("--json", action="store_true")
    which.set_defaults(carry_out=lambda wishes: show(wishes.channel, as_json=wishes.json))


def show(channel: str, *, as_json: bool) -> int:
    """Print the answer; 1 where the client would fail."""
    from desktop_app.services.which import which_account  # noqa: PLC0415  # not for --help

    with closing(open_account_book()) as book:
        answer = which_account(book.accounts(), channel=channel)
    sys.stdout.write(_json(answer) if as_json else _text(answer))
    return CHECK_FAILED if answer.problem else PASSED


def _text(answer: "Which") -> str:
    account = answer.account
    called = f"“{answer.name}”" if answer.name else f"the account in the {answer.source}"
    lines = [f"QiskitRuntimeService() takes {called}. {answer.reason}" if account else answer.reason]
    if account:
        lines.append(f"  {CHANNELS[account.channel].title}, instance {account.instance or 'chosen by the client'}")
        if answer.similar:
            same = "name, channel and instance" if answer.similar == answer.name else "channel and instance"
            lines.append(f"  “{printable(answer.similar)}” here has the same {same}; their keys were not compared.")
    if answer.problem and answer.problem != answer.reason:
        lines.append(f"It will fail: {answer.problem}")
    if answer.advice:
        lines.append(answer.advice)
    return "\n".join(lines) + "\n"


def _json(answer: "Which") -> str:
    account = answer.account
    told = {
        "source": answer.source.value,
        "name": answer.name,
        "reason": answer.reason,
        "channel": account.channel.value if account else "",
        "instance": account.instance if account else "",
        "similar": answer.similar,
        "problem": answer.problem,
        "advice": answer.advice,
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"
