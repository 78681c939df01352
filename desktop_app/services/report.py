"""Check-ups as other programs and people read them: JSON, Markdown, CSV, and the technical details as text."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.domain.checkup import STEP_TITLES, CheckReport
from desktop_app.domain.errors import LAYER_TITLES, AppError
from desktop_app.host import chosen_place, files
from desktop_app.services.traces import without_traces

if TYPE_CHECKING:
    from desktop_app.domain.fleet import FleetRow, FleetState
    from desktop_app.domain.questions import FileToWrite

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins so for a formula."""
_COLUMNS = (
    "account",
    "channel",
    "outcome",
    "seconds",
    "plan",
    "backend",
    "time_left_seconds",
    "layer",
    "title",
    "advice",
    "link",
)


class ReportKindUnknown(AppError):
    """The file's name does not say in which form to write."""

    title = "A report is written as .md, .csv or .json, not as “{suffix}”"
    advice = "Choose one of these three endings."


class ReportNotWritten(AppError):
    """The file could not be written."""

    title = "The file could not be written: {reason}"
    advice = "Choose another place for {path}."


def as_object(report: CheckReport) -> dict[str, object]:
    """A finished report as `test --json` prints it; durations in seconds, `counts` as bit string to shots."""
    found: dict[str, object] = {
        "account": report.account,
        "channel": report.channel,
        "ok": report.ok,
        "outcome": outcome_of(report),
        "seconds": round(report.seconds, 3),
        "steps": [
            {"name": s.name.value, "state": s.state.value, "seconds": round(s.seconds, 3), "detail": s.detail}
            for s in report.steps
        ],
        "backend": report.backend or None,
        "job_id": report.job_id or None,
        "counts": dict(report.counts) if report.counts is not None else None,
        **_more(report),
    }
    if report.failure:
        found["failure"] = {
            "step": report.failure.step.value,
            "layer": report.failure.layer.value,
            "title": report.failure.title,
            "advice": report.failure.advice,
            "link": report.failure.link or None,
        }
    return found


def outcome_of(report: CheckReport) -> str:
    """How a finished check-up went, in one word or two."""
    if report.left_out:
        return "left out"
    if report.failure is not None and not report.spent:
        return "cancelled" if report.cancelled else "held back" if report.held_back else "failed"
    return "no time left" if report.spent else "works"


def _more(report: CheckReport) -> dict[str, object]:
    """What a report holds beyond the names that were there from the first version on."""
    usage, cost, estimate, metrics = report.usage, report.cost, report.estimate, report.metrics
    return {
        "instance": report.crn or None,
        "plan": report.plan or None,
        "remaining_seconds": report.remaining_seconds,
        "consumed_seconds": usage.consumed_seconds if usage else None,
        "estimated_seconds": cost.seconds if cost else None,
        "most_seconds": cost.most_seconds if cost else None,
        "estimate": {"value": estimate.value, "error": estimate.error, "ideal": estimate.ideal} if estimate else None,
        "charged_seconds": metrics.charged_seconds if metrics else None,
        "log": report.log or None,
        "output": report.output or None,
        "left_out": report.left_out or None,
    }


def details(report: CheckReport) -> str:
    """The technical side of a check-up, for a bug report: without traces of its user."""
    failure, metrics = report.failure, report.metrics
    instance = report.crn if report.instance in report.crn else f"{report.instance}  {report.crn}".strip()
    facts = {
        "Program": f"Qubit Keychain {__version__}",
        "Account": f"{report.account} ({report.channel})",
        "Outcome": f"{outcome_of(report)} at {failure.step.value}" if failure else outcome_of(report),
        "Where": f"{LAYER_TITLES[failure.layer]} ({failure.layer.value})" if failure else "",
        "Said": f"{failure.title}. {failure.advice}" if failure else "",
        "Link": failure.link if failure else "",
        "Instance": instance,
        "Chosen": report.reason,
        "Plan": f"{report.plan} ({'free' if report.free else 'paid'})" if report.plan else "",
        "Device": report.backend,
        "Circuit": report.circuit,
        "Job": report.job_id,
        "Created": metrics.created if metrics else "",
        "Started": metrics.started if metrics else "",
        "Finished": metrics.finished if metrics else "",
        "Charged": f"{metrics.charged_seconds:.1f} s" if metrics and metrics.charged_seconds is not None else "",
        "Took": f"{report.seconds:.2f} s",
    }
    lines = [f"{name:<9} {_one_line(said)}" for name, said in facts.items() if said]
    lines += ["", "Steps"]
    lines += [
        f"  {step.state.value:<9} {step.seconds:7.2f} s  {STEP_TITLES[step.name]:<22} {_one_line(step.detail)}".rstrip()
        for step in report.steps
    ]
    if report.output:
        lines += ["", "What IBM's client wrote", *(f"  {line}" for line in report.output.splitlines())]
    if report.log:
        lines += ["", "The service's log of the job", *(f"  {line}" for line in report.log.splitlines())]
    return without_traces("\n".join(lines))


def fleet_object(state: "FleetState", when: datetime) -> dict[str, object]:
    """A fleet check as `test --all --json` prints it; `when` is its end, with a time zone."""
    tally = state.tally
    return {
        "checked": when.isoformat(timespec="seconds"),
        "seconds": round(state.seconds, 3),
        "total": tally.total,
        "passed": tally.passed,
        "without_time": tally.spent,
        "failed": tally.failed,
        "cancelled": tally.cancelled,
        "left_out": tally.left_out,
        "accounts": [as_object(row.report) for row in state.rows if row.report],
    }


def write_report(path: Path, state: "FleetState", when: datetime) -> None:
    """Write a fleet check in the form the file's ending names, for its owner only.

    Raises ReportKindUnknown, ReportNotWritten.
    """
    try:
        write = _KINDS[path.suffix.lower()]
    except KeyError:
        raise ReportKindUnknown(suffix=path.suffix or path.name) from None
    from desktop_app.domain.questions import FileToWrite  # noqa: PLC0415  # a terminal writes seldom

    write_file(FileToWrite(path=path, content=write(state, when).encode()))


def write_file(file: "FileToWrite") -> None:
    """Write what a person wants to keep, in the place of what is there. Raises ReportNotWritten."""
    try:
        chosen_place.save(file.path, file.content, overwrite=True)
    except files.FileProblem as problem:
        raise ReportNotWritten(reason=problem.reason, path=str(file.path)) from problem


def _as_json(state: "FleetState", when: datetime) -> str:
    return json.dumps(fleet_object(state, when), indent=2, ensure_ascii=False) + "\n"


def _as_csv(state: "FleetState", _: datetime) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    writer.writerows([_harmless(cell) for cell in _cells(row)] for row in state.rows)
    return text.getvalue()


def _as_markdown(state: "FleetState", when: datetime) -> str:
    head = ("Account", "Channel", "Outcome", "Time", "Plan", "Device", "What it says")
    lines = [
        "# Accounts checked",
        "",
        f"{when:%Y-%m-%d %H:%M %Z} · {state.sentence} · {state.seconds:.1f} s",
        "",
        _line(head),
        _line(["---"] * len(head)),
    ]
    for row in state.rows:
        name, channel, outcome, seconds, plan, backend, _, _, title, advice, link = _cells(row)
        said = " ".join(filter(None, (f"{title}." if title else "", advice, link)))
        lines.append(_line([name, channel, f"**{outcome}**", f"{seconds} s", plan, backend, said], keep=2))
    return "\n".join(lines) + "\n"


def _cells(row: "FleetRow") -> tuple[str, ...]:
    report, account = row.report, row.account
    if report is None:
        return (account.name, account.channel.value, "not checked", *[""] * 8)
    failure = report.failure
    left = "" if report.remaining_seconds is None else f"{report.remaining_seconds:.0f}"
    told = ("", "", report.left_out, "")
    if failure is not None:
        told = (failure.layer.value, failure.title, failure.advice, failure.link)
    return (
        account.name,
        account.channel.value,
        outcome_of(report),
        f"{report.seconds:.2f}",
        report.plan,
        report.backend,
        left,
        *told,
    )


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _line(cells: Sequence[str], *, keep: int = -1) -> str:
    """A row of a table; `keep` is the number of the cell that is Markdown already."""
    return f"| {' | '.join(cell if place == keep else _literal(cell) for place, cell in enumerate(cells))} |"


def _literal(text: str) -> str:
    """Text that Markdown shows as it is, in one line."""
    return "".join(f"\\{character}" if character in r"\`*_{}[]<>#|~" else character for character in _one_line(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())


_KINDS: Mapping[str, Callable[["FleetState", datetime], str]] = {
    ".json": _as_json,
    ".csv": _as_csv,
    ".md": _as_markdown,
}
