"""test --all: many accounts at once; never a job."""

import argparse
import json
import sys
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.cli import CHECK_FAILED, PASSED
from desktop_app.cli.advice import advised
from desktop_app.cli.book import open_account_book
from desktop_app.cli.interrupt import interrupt
from desktop_app.cli.printable import printable
from desktop_app.cli.pythons import check_in, remember
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.services.checkup import CHECK_LIMIT, check_up
from desktop_app.services.fleet import FleetCheck
from desktop_app.services.report import fleet_object, write_report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.accounts import Account
    from desktop_app.domain.checkup import CheckReport
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.session import ReadCredentials


def check_many(wishes: argparse.Namespace) -> int:
    """Check all accounts, or the named ones; 0 when all of them work. Ctrl+C cancels. Raises AccountUnknown."""
    if wishes.job:
        wishes.refuse("--job is for one account: a check of many never spends quantum time")
    if wishes.all == bool(wishes.names):
        wishes.refuse("name the accounts, or add --all")
    book = open_account_book()
    accounts = book.accounts() if wishes.all else tuple(dict.fromkeys(book.find(name) for name in wishes.names))
    state = _checked(book, accounts, wishes)
    tally = state.tally
    ended = datetime.now(UTC)
    for row in state.rows:
        if row.report:
            remember(row.account, row.report)
    if wishes.json:
        sys.stdout.write(json.dumps(fleet_object(state, ended), indent=2) + "\n")
    else:
        sys.stdout.write(f"\n{tally.sentence} ({state.seconds:.1f} s).\n" if accounts else "There are no accounts.\n")
    if wishes.report:
        write_report(wishes.report, state, ended)
    return PASSED if tally.passed + tally.left_out == len(accounts) else CHECK_FAILED


def _checked(book: "AccountBook", accounts: "tuple[Account, ...]", wishes: argparse.Namespace) -> FleetState:
    cancel, quiet = CancelToken(), wishes.json
    fleet = FleetCheck(
        accounts,
        advised(book.credentials, wishes),
        check_up=partial(_check_one, wishes.python),
        limit=wishes.timeout or CHECK_LIMIT,
    )
    started = time.monotonic()
    with interrupt(cancel.cancel):
        rows = fleet.rows(cancel)
        ends = _finished(rows) if quiet else _followed(rows, max((len(one.name) for one in accounts), default=0))
    return FleetState(rows=tuple(ends[account.id] for account in accounts), seconds=time.monotonic() - started)


def _check_one(
    python: str | None, account: "Account", read_key: "ReadCredentials", cancel: CancelToken
) -> "Iterator[CheckReport]":
    """At the service; a local account in the Python that was named, else it is left out."""
    if CHANNELS[account.channel].protocol is Protocol.NONE:
        return check_in(python, account, read_key, cancel)
    return check_up(account, read_key, cancel)


def _finished(rows: "Iterator[FleetRow]") -> dict[str, FleetRow]:
    return {row.account.id: row for row in rows}


def _followed(rows: "Iterator[FleetRow]", width: int) -> dict[str, FleetRow]:
    """Print each account once, as soon as it is known how it went."""
    last: dict[str, FleetRow] = {}
    told: set[str] = set()
    for row in rows:
        last[row.account.id] = row
        if row.decided and row.account.id not in told:
            told.add(row.account.id)
            sys.stdout.write(f"{_line(row, width)}\n")
            sys.stdout.flush()
    return last


def _line(row: FleetRow, width: int) -> str:
    report = row.report
    if report is None:
        raise AssertionError("decided without a report")
    mark = "ok" if report.failure is None else "cancelled" if report.cancelled else "FAILED"
    said = report.failure.title if report.failure else ", ".join(filter(None, (report.backend, report.plan)))
    if report.spent:
        mark, said = "no time", f"{said}: works, but no time is left"
    if report.left_out:
        mark, said = "left out", report.left_out
    return f"{mark:>9}  {printable(row.account.name):<{width}}  {report.seconds:6.2f} s  {printable(said)}".rstrip()
