"""devices, instances, jobs: what the service knows about an account, without running anything."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from desktop_app.cli import PASSED, USAGE, Commands
from desktop_app.cli.agreed import agreed
from desktop_app.cli.book import open_account_book
from desktop_app.cli.check import histogram
from desktop_app.cli.job_times import local_time, told
from desktop_app.cli.numbers import between
from desktop_app.cli.printable import printable
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.instances import InstanceChoice, time_left_of
from desktop_app.domain.jobs import Job, JobId, JobMetrics, JobRecord, JobState

if TYPE_CHECKING:
    from desktop_app.domain.accounts import Account
    from desktop_app.services.session import ReadCredentials

T = TypeVar("T")
_AT_ONCE = 200
"""Jobs the service hands out at once."""


def register(commands: Commands) -> None:
    """Name the commands `devices`, `instances` and `jobs`."""
    for name, what, act in (
        ("devices", "show the devices of an account's instance", show_devices),
        ("instances", "show every instance of an account's key, with plan and time left", show_instances),
    ):
        one = commands.add_parser(name, help=what)
        one.add_argument("name", metavar="NAME")
        one.add_argument("--json", action="store_true")
        one.set_defaults(carry_out=act)
    jobs = commands.add_parser("jobs", help="show an account's newest jobs, or one of them with its result")
    jobs.add_argument("name", metavar="NAME")
    jobs.add_argument("job", metavar="JOB", nargs="?", help="the id of a job to open")
    jobs.add_argument("--cancel", action="store_true", help="with JOB: ask the service to give it up, whoever sent it")
    jobs.add_argument("--yes", action="store_true", help="with --cancel: do not ask; needed without a terminal")
    jobs.add_argument("--limit", type=_most, default=20, metavar="N", help="default: %(default)s")
    jobs.add_argument("--json", action="store_true")
    jobs.set_defaults(carry_out=_care_for_jobs, refuse=jobs.error)


def show_devices(wishes: argparse.Namespace) -> int:
    """One line per device."""
    from desktop_app.services.devices import list_devices  # noqa: PLC0415  # not for --help

    found = _asked(wishes.name, list_devices)
    if wishes.json:
        _print_json(
            [
                {
                    "name": device.name,
                    "online": device.online,
                    "queue": device.queue_length,
                    "qubits": device.qubits,
                    "processor": device.processor,
                    "error_best": device.error_best,
                    "error_layered": device.error_layered,
                    "clops": device.clops,
                    "simulator": device.is_simulator,
                }
                for device in found.devices
            ]
        )
        return PASSED
    rows = [
        (
            f"{'*' if device.name == found.least_busy else ' '} {device.name}",
            device.state,
            str(device.queue_length),
            str(device.qubits or "-"),
            device.processor or "simulator" * device.is_simulator,
            _figure(device.error_best),
            _figure(device.error_layered),
        )
        for device in found.devices
    ]
    _print_table(("  device", "state", "queue", "qubits", "processor", "best 2q error", "layered"), rows)
    sys.stdout.write(f"Instance “{found.instance.name}”; * is the least busy one.\n")
    return PASSED


def show_instances(wishes: argparse.Namespace) -> int:
    """One line per instance, and what is unusual about it."""
    from desktop_app.services.instances import list_instances  # noqa: PLC0415  # not for --help

    found = _asked(wishes.name, list_instances)
    if wishes.json:
        _print_json([_as_object(choice) for choice in found.choices])
        return PASSED
    rows = [
        (
            f"{'*' if choice.chosen else ' '} {choice.instance.name}",
            choice.instance.plan,
            choice.instance.price or "-",
            choice.instance.region or "-",
            time_left_of(choice.instance, choice.usage) if choice.usage else "-",
            choice.note,
        )
        for choice in found.choices
    ]
    _print_table(("  instance", "plan", "price", "region", "time", ""), rows)
    if found.chosen:
        sys.stdout.write(f"* would be chosen when none is set: {found.chosen.instance.reason}.\n")
    return PASSED


def _care_for_jobs(wishes: argparse.Namespace) -> int:
    if wishes.cancel and not wishes.job:
        wishes.refuse("--cancel needs the id of a job: `jobs NAME` lists them")
    if wishes.cancel:
        return cancel_job(wishes)
    return show_job(wishes) if wishes.job else show_jobs(wishes)


def show_jobs(wishes: argparse.Namespace) -> int:
    """One line per job, the newest first."""
    from desktop_app.services.jobs import list_jobs  # noqa: PLC0415  # not for --help

    found = _asked(wishes.name, lambda a, read, cancel: list_jobs(a, read, cancel, most=wishes.limit))
    if wishes.json:
        _print_json(
            [
                {
                    "id": job.id,
                    "state": job.state.value,
                    "backend": job.backend,
                    "program": job.program,
                    "created": job.created,
                    "tags": list(job.tags),
                }
                for job in found
            ]
        )
        return PASSED
    _print_table(
        ("job", "state", "device", "program", "created", "tags"),
        [(j.id, j.state.value, j.backend, j.program, local_time(j.created), " ".join(j.tags)) for j in found],
    )
    return PASSED


def show_job(wishes: argparse.Namespace) -> int:
    """A job with its result or its log."""
    from desktop_app.services.jobs import open_job  # noqa: PLC0415  # not for --help

    found = _asked(wishes.name, lambda a, read, cancel: open_job(a, read, cancel, JobId(wishes.job)))
    if wishes.json:
        _print_json(_job_as_object(found))
        return PASSED
    _print_job(found)
    return PASSED


def cancel_job(wishes: argparse.Namespace) -> int:
    """Ask the service to give a job up, after a question that names it; one that has finished stays as it is."""
    from desktop_app.services import jobs  # noqa: PLC0415  # not for --help

    job_id = JobId(wishes.job)
    agrees = None if wishes.yes else _agrees
    taken = _asked(wishes.name, lambda a, read, cancel: jobs.cancel_job(a, read, cancel, job_id, agrees))
    if taken is None:
        return USAGE
    found = JobRecord(job=taken.job, metrics=JobMetrics())
    if taken.unseen:
        sys.stderr.write(f"{printable(taken.remark)}\n")
    elif not wishes.json and taken.job.state in {JobState.COMPLETED, JobState.FAILED}:
        sys.stdout.write("It had ended before it could be cancelled.\n")
    elif not wishes.json and not taken.job.state.final:
        sys.stdout.write("The service has taken the wish to cancel it, and has not carried it out yet.\n")
    if wishes.json:
        _print_json(_job_as_object(found))
    elif not taken.unseen:
        _print_job(found)
    elif taken.job.backend:
        sys.stdout.write(f"{taken.job.id}: last known as {taken.job.state.value} on {printable(taken.job.backend)}\n")
    return PASSED


def _agrees(job: Job) -> bool:
    whose = "a test of this program" if job.ours else "sent by another program, which may wait for it"
    asked = f"Cancel the job {job.id}, {job.state.value.lower()} on {job.backend}, {whose}?"
    return agreed(asked, yes=False)


def _print_job(found: JobRecord) -> None:
    job = found.job
    sys.stdout.write(f"{job.id}: {job.state.value} on {job.backend}, {job.program}\n")
    charged = found.metrics.charged_seconds if found.metrics.charged_seconds is not None else job.charged_seconds
    metrics = replace(found.metrics, created=found.metrics.created or job.created, charged_seconds=charged)
    if said := told(metrics):
        sys.stdout.write(f"{said}\n")
    if found.result.counts is not None:
        sys.stdout.write(f"{histogram(found.result.counts, found.expected or {})}\n")
    for estimate in found.result.estimates:
        sys.stdout.write(f"  {estimate.sentence}\n")
    if job.reason:
        sys.stdout.write(f"Reason: {printable(job.reason)}\n")
    sys.stdout.write(found.log)


def _asked(name: str, question: "Callable[[Account, ReadCredentials, CancelToken], T]") -> T:
    with closing(open_account_book()) as book:
        account = book.find(name)
        return question(account, lambda cancel: book.credentials(account.id, cancel), CancelToken())


def _as_object(choice: InstanceChoice) -> dict[str, object]:
    instance, usage = choice.instance, choice.usage
    return {
        "crn": instance.crn,
        "name": instance.name,
        "plan": instance.plan,
        "price": instance.price,
        "region": instance.region,
        "allocated": instance.allocated,
        "consumed_seconds": usage.consumed_seconds if usage else None,
        "remaining_seconds": usage.remaining_seconds if usage else None,
        "chosen": choice.chosen,
        "reason": instance.reason,
        "note": choice.note,
    }


def _job_as_object(found: JobRecord) -> dict[str, object]:
    return {
        "id": found.job.id,
        "state": found.job.state.value,
        "backend": found.job.backend,
        "program": found.job.program,
        "created": found.job.created,
        "reason": found.job.reason,
        "counts": dict(found.result.counts) if found.result.counts is not None else None,
        "estimates": [{"value": one.value, "error": one.error} for one in found.result.estimates],
        "started": found.metrics.started or None,
        "finished": found.metrics.finished or None,
        "charged_seconds": found.metrics.charged_seconds,
        "log": found.log,
    }


def _print_json(found: object) -> None:
    sys.stdout.write(json.dumps(found, indent=2) + "\n")


def _print_table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    lines = [head, *(tuple(printable(cell) for cell in row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        shown = "  ".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True))
        sys.stdout.write(f"{shown.rstrip()}\n")


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.2%}"


_most = between(int, lambda most: 1 <= most <= _AT_ONCE, f"a number from 1 to {_AT_ONCE}")
