"""test: the check-up in the terminal."""

import argparse
import json
import re
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.cli import CHECK_FAILED, PASSED, Commands
from desktop_app.cli.advice import advised
from desktop_app.cli.book import open_account_book
from desktop_app.cli.interrupt import interrupt
from desktop_app.cli.job_times import told
from desktop_app.cli.numbers import between
from desktop_app.cli.printable import printable
from desktop_app.cli.pythons import check_in, remember, show_past
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.checkup import STEP_TITLES, CheckReport, Step, StepName, StepState
from desktop_app.domain.circuits import LONGEST_QASM, CircuitChoice, Primitive, own_circuit
from desktop_app.domain.errors import LAYER_TITLES, FieldRefused
from desktop_app.domain.job_wish import MOST_SHOTS, JobWish
from desktop_app.domain.jobs import JobId
from desktop_app.services.checkup import CHECK_LIMIT, JOB_LIMIT, check_up
from desktop_app.services.report import as_object
from desktop_app.services.session import ReadCredentials

_A_WEEK = 7 * 86_400
_FIGURES = re.compile(r"\d+")
_BAR = 40
"""Characters of the longest bar."""
_MARKS = {
    StepState.PASSED: "ok",
    StepState.SPENT: "no time",
    StepState.FAILED: "FAILED",
    StepState.SKIPPED: "-",
    StepState.CANCELLED: "cancelled",
}


def register(commands: Commands) -> None:
    """Name the command `test`."""
    test = commands.add_parser("test", help="check an account, or many; costs nothing without --job")
    test.add_argument("names", metavar="NAME", nargs="*")
    test.add_argument("--all", action="store_true", help="check every account")
    test.add_argument("--report", type=Path, metavar="FILE", help="write a table of many accounts: .md, .csv or .json")
    test.add_argument("--job", action="store_true", help="also run a two-qubit job: a few seconds of quantum time")
    test.add_argument("--shots", type=_shots, default=1024, help="default: %(default)s")
    test.add_argument(
        "--primitive", choices=[one.value for one in Primitive], default="sampler", help="default: %(default)s"
    )
    test.add_argument(
        "--circuit",
        default=CircuitChoice.BELL.value,
        metavar="CIRCUIT",
        help="bell (default), gateless (the setup guide's own), or a file in OpenQASM 3",
    )
    test.add_argument(
        "--again",
        metavar="JOB",
        help="run an earlier test's job again: its circuit, primitive, device and shots; the command jobs lists them",
    )
    test.add_argument("--backend", default="", metavar="DEVICE", help="default: the least busy one")
    test.add_argument(
        "--allow-paid", action="store_true", help="let the job be billed when the plan is not free; without it, never"
    )
    test.add_argument(
        "--in",
        dest="python",
        metavar="PYTHON",
        help="run IBM's client in this Python, with the account in its environment; the command pythons lists them",
    )
    test.add_argument("--past", action="store_true", help="show the account's earlier tests instead")
    test.add_argument("--timeout", type=_seconds, metavar="S", help="default: 90, with --job 600")
    test.add_argument("--json", action="store_true", help="one object instead of lines")
    test.set_defaults(carry_out=check_stored, refuse=test.error)


def check_stored(wishes: argparse.Namespace) -> int:
    """Check one stored account, or many. Raises AccountUnknown."""
    if wishes.again and (wishes.all or wishes.report or len(wishes.names) != 1):
        wishes.refuse("--again runs a job of one account: name that one")
    if wishes.again and _wish(wishes) != JobWish(allow_paid=wishes.allow_paid):
        wishes.refuse("--again runs the job as it was: leave out --circuit, --primitive, --shots and --backend")
    if wishes.all or wishes.report or len(wishes.names) != 1:
        from desktop_app.cli.fleet import check_many  # noqa: PLC0415  # for many only

        return check_many(wishes)
    with closing(open_account_book()) as book:
        account = book.find(wishes.names[0])
        if wishes.past:
            return show_past(account, as_json=wishes.json)
        read_key = advised(lambda cancel: book.credentials(account.id, cancel), wishes)
        job = _again(account, read_key, wishes) if wishes.again else _wish(wishes) if wishes.job else None
        final = _checked(account, read_key, job, wishes)
        remember(account, final)
        return _told(final, as_json=wishes.json)


def check(
    account: Account,
    read_credentials: Callable[[CancelToken], Credentials],
    job: JobWish | None,
    limit: float,
    *,
    as_json: bool = False,
) -> int:
    """Run the check-up, print it while it happens, and answer with the exit code. Ctrl+C cancels, also the job."""
    cancel = CancelToken(limit)
    return _told(_run(check_up(account, read_credentials, cancel, job=job), cancel, quiet=as_json), as_json=as_json)


def _checked(
    account: Account,
    read_key: Callable[[CancelToken], Credentials],
    job: JobWish | None,
    wishes: argparse.Namespace,
) -> CheckReport:
    """Here, or in the Python that was named, which local accounts need."""
    if not wishes.python and CHANNELS[account.channel].protocol is not Protocol.NONE:
        cancel = CancelToken(wishes.timeout or (JOB_LIMIT if job else CHECK_LIMIT))
        return _run(check_up(account, read_key, cancel, job=job), cancel, quiet=wishes.json)
    cancel = CancelToken(wishes.timeout)
    return _run(check_in(wishes.python, account, read_key, cancel, job), cancel, quiet=wishes.json)


def _run(reports: Generator[CheckReport], cancel: CancelToken, *, quiet: bool) -> CheckReport:
    # Closed also when the terminal is gone and nothing can be printed: closing cancels the job.
    with interrupt(cancel.cancel), closing(reports):
        return _last(reports) if quiet else _followed(reports)


def _told(final: CheckReport, *, as_json: bool) -> int:
    if final.failure and final.held_back:
        advice = "Confirm it by --allow-paid, or choose an instance on a free plan."
        final = replace(final, failure=replace(final.failure, advice=advice))
    if as_json:
        sys.stdout.write(json.dumps(as_object(final), indent=2) + "\n")
    else:
        _print_end(final)
    return PASSED if final.ok else CHECK_FAILED


def histogram(counts: Mapping[str, int], expected: Mapping[str, float]) -> str:
    """Bars of `#`, with a `|` where an ideal device would end."""
    shots = sum(counts.values())
    every = sorted(counts.keys() | expected.keys())
    tallest = max((*(counts.get(bits, 0) / shots for bits in every), *expected.values(), 1e-9))
    ideal = "; | marks what an ideal device would give" if expected else ""
    lines = []
    for bits in every:
        count = counts.get(bits, 0)
        bar = list("#" * round(count / shots / tallest * _BAR) + " " * _BAR)[: _BAR + 1]
        if expected:
            bar[round(expected.get(bits, 0.0) / tallest * _BAR)] = "|"
        lines.append(f"  {bits}  {''.join(bar).rstrip():<{_BAR + 1}}  {count:>6}  {count / shots:6.1%}")
    return "\n".join([*lines, f"  {shots} shots{ideal}"])


def _wish(wishes: argparse.Namespace) -> JobWish:
    """What to run. Raises FieldRefused before anything is asked of the service."""
    known = wishes.circuit in {CircuitChoice.BELL, CircuitChoice.GATELESS}
    circuit = CircuitChoice(wishes.circuit) if known else CircuitChoice.OWN
    qasm = "" if known else _circuit_text(wishes.circuit)
    return JobWish(
        shots=wishes.shots,
        primitive=Primitive(wishes.primitive),
        circuit=circuit,
        qasm=qasm,
        backend=wishes.backend,
        allow_paid=wishes.allow_paid,
    )


def _again(account: Account, read_key: ReadCredentials, wishes: argparse.Namespace) -> JobWish:
    """What the earlier job asked for; whether it may be billed is asked anew. Raises AppError."""
    from desktop_app.services.jobs import wish_of  # noqa: PLC0415  # for --again only

    wish = wish_of(account, read_key, CancelToken(), JobId(wishes.again), in_python=bool(wishes.python))
    return replace(wish, allow_paid=wishes.allow_paid)


def _circuit_text(path: str) -> str:
    try:
        with Path(path).open(encoding="utf-8") as file:
            text = file.read(LONGEST_QASM + 1)
    except (OSError, UnicodeError):
        raise FieldRefused(
            field="circuit", sentence="The circuit is bell, gateless, or a file in OpenQASM 3 that can be read."
        ) from None
    own_circuit(text)
    return text


def _last(reports: Iterable[CheckReport]) -> CheckReport:
    *_, last = reports
    return last


def _followed(reports: Iterable[CheckReport]) -> CheckReport:
    printed: set[str] = set()
    line = _LiveLine()
    last: CheckReport | None = None
    for last in reports:
        for step in last.steps:
            if step.state in _MARKS and step.name not in printed:
                printed.add(step.name)
                line.leave()
                _print_step(step, held_back=last.held_back)
            elif step.state is StepState.RUNNING and step.detail:
                line.show(f"            {step.detail} …")
        sys.stdout.flush()
    line.leave()
    if last is None:
        raise AssertionError("a check-up yields at least one report")
    return last


class _LiveLine:
    """What goes on now: on a terminal one line that changes, elsewhere a line for each new thing, countdowns aside."""

    def __init__(self) -> None:
        self._live = sys.stdout.isatty()
        self._shown = ""

    def show(self, text: str) -> None:
        if text == self._shown:
            return
        if self._live:
            sys.stdout.write(f"\r\x1b[2K{text}")
        elif _FIGURES.sub("", text) != _FIGURES.sub("", self._shown):
            sys.stdout.write(f"{text}\n")
        self._shown = text

    def leave(self) -> None:
        if self._live and self._shown:
            sys.stdout.write("\r\x1b[2K")
        self._shown = ""


def _print_step(step: Step, *, held_back: bool = False) -> None:
    shown = f"{step.seconds:6.2f} s" if step.state is not StepState.SKIPPED else " " * 8
    mark = "held back" if held_back and step.state is StepState.FAILED else _MARKS[step.state]
    sys.stdout.write(f"{mark:>9}  {STEP_TITLES[step.name]:<22}  {shown}  {step.detail}".rstrip() + "\n")


def _print_end(report: CheckReport) -> None:
    if report.counts is not None:
        sys.stdout.write(f"\n{histogram(report.counts, report.expected or {})}\n")
    if report.failure and report.job_id and report.metrics and (times := told(report.metrics)):
        sys.stdout.write(f"\nThe job {report.job_id}: {times}\n")
    if report.log:
        sys.stdout.write(f"\nThe service's log of the job:\n{report.log.rstrip()}\n")
    if report.output:
        wrote = printable(report.output, "\n").rstrip()
        sys.stdout.write(f"\nIBM's client wrote:\n{wrote}\n")
    if report.failure:
        sys.stdout.write(f"\n{report.failure.title}.\n{report.failure.advice}\n")
        place = LAYER_TITLES[report.failure.layer]
        said = "All else works; a yes to the cost is missing." if report.held_back else f"Where it failed: {place}"
        sys.stdout.write(f"{said}\n")
        if report.failure.link:
            sys.stdout.write(f"{report.failure.link}\n")
    elif report.left_out:
        sys.stdout.write(f"\n“{report.account}” was not checked: {report.left_out}\n")
        sys.stdout.write("Name one with --in; `qubit-keychain pythons` lists those that are found.\n")
    elif report.spent:
        said = f"“{report.account}” works ({report.seconds:.1f} s), but no job would be taken. {_time_left(report)}."
        sys.stdout.write(f"\n{said}\n")
    else:
        left = f" {_time_left(report)}." if report.job_id and report.usage else ""
        sys.stdout.write(f"\n“{report.account}” works ({report.seconds:.1f} s).{left}\n")


def _time_left(report: CheckReport) -> str:
    return next(step.detail for step in report.steps if step.name is StepName.USAGE)


_shots = between(int, lambda shots: 1 <= shots <= MOST_SHOTS, f"a number from 1 to {MOST_SHOTS}")
_seconds = between(
    float, lambda seconds: 0 < seconds <= _A_WEEK, f"seconds, more than 0 and at most {_A_WEEK} (a week)"
)
