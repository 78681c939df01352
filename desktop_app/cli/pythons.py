"""pythons: the user's own Pythons, for `test --in`; and what is remembered of earlier tests, for `test --past`."""

import argparse
import json
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.cli import PASSED, Commands
from desktop_app.cli.book import open_account_book
from desktop_app.cli.printable import printable
from desktop_app.domain.channels import Channel
from desktop_app.domain.past_checks import PastCheck, past_check

if TYPE_CHECKING:
    from collections.abc import Generator

    from desktop_app.domain.accounts import Account
    from desktop_app.domain.cancel import CancelToken
    from desktop_app.domain.checkup import CheckReport
    from desktop_app.domain.job_wish import JobWish
    from desktop_app.services.session import ReadCredentials


def register(commands: Commands) -> None:
    """Name the command `pythons`."""
    pythons = commands.add_parser("pythons", help="show the Pythons found here, and what of Qiskit is in them")
    pythons.add_argument("name", metavar="NAME", nargs="?", help="the account they are judged for")
    pythons.add_argument("--json", action="store_true", help="one list instead of lines")
    pythons.set_defaults(carry_out=show_pythons)


def check_in(
    python: str | None,
    account: "Account",
    read_key: "ReadCredentials",
    cancel: "CancelToken",
    job: "JobWish | None" = None,
) -> "Generator[CheckReport]":
    """The check-up in the Python of that path; without one a local account is left out."""
    from desktop_app.services.environments import environment_named  # noqa: PLC0415  # for --in only
    from desktop_app.services.python_check import check_in_python  # noqa: PLC0415  # for --in only

    return check_in_python(account, environment_named(python) if python else None, read_key, cancel, job=job)


def remember(account: "Account", report: "CheckReport") -> None:
    """Let the window and `--past` know of a check-up."""
    from desktop_app.services.past_checks import PastChecks  # noqa: PLC0415  # not for --help

    if check := past_check(report, datetime.now(UTC)):
        PastChecks().note(account, check)


def show_past(account: "Account", *, as_json: bool) -> int:
    """A line for each earlier test, the oldest first."""
    from desktop_app.services.past_checks import PastChecks  # noqa: PLC0415  # not for --help

    past = PastChecks().of(account)
    if as_json:
        sys.stdout.write(json.dumps([_as_object(one) for one in past], indent=2) + "\n")
        return PASSED
    for one in past:
        said = one.title if not one.worked else ", ".join(filter(None, (one.backend, one.plan)))
        mark = ("no time" if one.spent else "ok") if one.worked else "cancelled" if one.cancelled else "FAILED"
        moment = one.when.astimezone().strftime("%Y-%m-%d %H:%M")
        sys.stdout.write(f"{moment}  {mark:>9}  {one.latency:6.2f} s  {printable(said)}".rstrip() + "\n")
    if not past:
        sys.stdout.write(f"“{account.name}” was not tested yet.\n")
    return PASSED


def show_pythons(wishes: argparse.Namespace) -> int:
    """A few lines for each Python; * marks those that can run IBM's client for the account's channel."""
    from desktop_app.services.environments import (  # noqa: PLC0415  # not for --help
        EnvironmentUnusable,
        find_environments,
        look_into,
    )

    channel = Channel.PLATFORM
    if wishes.name:
        with closing(open_account_book()) as book:
            channel = book.find(wishes.name).channel
    found: list[dict[str, object]] = []
    session: tuple[str, ...] = ()
    for environment in find_environments():
        one: dict[str, object] = {"python": str(environment.python), "kind": environment.kind.value}
        try:
            seen = look_into(environment, channel)
        except EnvironmentUnusable as error:
            one |= {"usable": False, "versions": {}, "findings": [error.title], "install": None}
        else:
            versions = {"python": seen.python, "qiskit": seen.qiskit, "qiskit-ibm-runtime": seen.runtime}
            versions["qiskit-aer"] = seen.aer
            session = seen.session
            findings, install = [*seen.findings, *(session if wishes.json else ())], seen.install or None
            one |= {"usable": seen.usable, "versions": versions, "findings": findings, "install": install}
        found.append(one)
        if not wishes.json:
            _print(one)
    if wishes.json:
        sys.stdout.write(json.dumps(found, indent=2) + "\n")
    elif found:
        sys.stdout.writelines(f"{said}\n" for said in session)
        sys.stdout.write("* can run IBM's client: qubit-keychain test NAME --in PYTHON. Nothing is installed by us.\n")
    else:
        sys.stdout.write("No Python was found in the usual places.\n")
    return PASSED


def _print(one: Mapping[str, object]) -> None:
    versions, findings = one["versions"], one["findings"]
    said = [f"{name} {version}" for name, version in versions.items() if version] if isinstance(versions, dict) else []
    sys.stdout.write(f"{'*' if one['usable'] else ' '} {one['python']}  ({one['kind']})\n")
    if said:
        sys.stdout.write(f"    {', '.join(said)}\n")
    for finding in findings if isinstance(findings, list) else ():
        sys.stdout.write(f"    {finding}\n")
    if one["install"]:
        sys.stdout.write(f"    to install: {one['install']}\n")
    sys.stdout.flush()


def _as_object(one: PastCheck) -> dict[str, object]:
    return {
        "when": one.when.isoformat(timespec="seconds"),
        "ok": one.worked,
        "spent": one.spent,
        "latency_seconds": one.latency,
        "seconds": one.seconds,
        "layer": one.layer.value if one.layer else None,
        "title": one.title or None,
        "plan": one.plan or None,
        "backend": one.backend or None,
        "measured": one.measured,
        "time_left_seconds": one.seconds_left,
    }
