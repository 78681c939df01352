"""doctor: what keeps the keys, whether it works, and what mends it."""

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.cli import CHECK_FAILED, PASSED, Commands
from desktop_app.cli.book import open_account_book, register_vault_passphrase
from desktop_app.cli.printable import printable
from desktop_app.domain.doctor import DoctorReport, Finding, Level

if TYPE_CHECKING:
    from desktop_app.services.doctor import Doctor

_MARKS: Mapping[Level, str] = {Level.FINE: "ok", Level.NOTE: "note", Level.PROBLEM: "PROBLEM"}
_COLUMN = 9
"""Characters that the marks take."""


def register(commands: Commands) -> None:
    """Name the command `doctor`."""
    doctor = commands.add_parser("doctor", help="examine the keyring and the accounts file, and say what mends them")
    doctor.add_argument("--json", action="store_true", help="one object instead of lines")
    doctor.add_argument(
        "--unlock", action="store_true", help="have a locked keyring or vault file ask for its password"
    )
    register_vault_passphrase(doctor)
    doctor.add_argument("--tidy", action="store_true", help="delete the keyring's entries that belong to no account")
    damaged = doctor.add_mutually_exclusive_group()
    damaged.add_argument(
        "--use-copy", action="store_true", help="put the last good copy in the place of a damaged accounts file"
    )
    damaged.add_argument(
        "--start-empty", action="store_true", help="begin anew in the place of a damaged accounts file, kept aside"
    )
    doctor.set_defaults(carry_out=carry_out)


def carry_out(wishes: argparse.Namespace) -> int:
    """Examine, print, and answer with 1 where something needs mending."""
    from desktop_app.services.doctor import Doctor  # noqa: PLC0415  # not for --help

    book = open_account_book()
    doctor = Doctor(book)
    try:
        if wishes.use_copy:
            book.restore_last_good()
        if wishes.start_empty:
            book.start_empty()
        book.recover()  # keys whose deletion had to wait for the keyring
        if wishes.tidy:
            sys.stderr.write(f"Deleted from the keyring: {doctor.tidy()}\n")
        report = _examined(doctor, unlock=wishes.unlock, aloud=not wishes.json)
    finally:
        book.close()
    if wishes.json:
        sys.stdout.write(json.dumps(as_object(report), indent=2) + "\n")
    return PASSED if report.ok else CHECK_FAILED


def as_object(report: DoctorReport) -> dict[str, object]:
    """The report as `doctor --json` prints it."""
    return {"ok": report.ok, "findings": [asdict(one) for one in report.findings]}


def _examined(doctor: "Doctor", *, unlock: bool, aloud: bool) -> DoctorReport:
    shown = 0
    report = DoctorReport()
    for report in doctor.examine(unlock=unlock):
        for finding in report.findings[shown:] if aloud else ():
            _print(finding)
        shown = len(report.findings)
    return report


def _print(finding: Finding) -> None:
    lines = [f"{_MARKS[finding.level]:<{_COLUMN}}{finding.title}"]
    if finding.detail:
        lines.append(f"{'':<{_COLUMN}}{finding.detail}")
    for remedy in finding.remedies:
        way = f": {remedy.command}" if remedy.command else ""
        lines.append(f"{'':<{_COLUMN}}-> {remedy.text}{way}")
    sys.stdout.write("".join(f"{printable(line)}\n" for line in lines))
    sys.stdout.flush()
