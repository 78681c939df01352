"""The check-up of a local account: a two-qubit job through the official client in the user's own Python."""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.errors import AppError, Layer
from desktop_app.host.resources import resource_file
from desktop_app.services.environments import PythonEnvironment, look_into

LOCAL_LIMIT = 120.0
"""Seconds the whole check may take; importing the client alone takes up to ten on a slow disk."""

_STEPS = (StepName.REACH, StepName.BACKENDS, StepName.SUBMIT, StepName.RESULT)
_TOLD = {
    "import": StepName.REACH,
    "backend": StepName.BACKENDS,
    "submit": StepName.SUBMIT,
    "result": StepName.RESULT,
}
_BELL = MappingProxyType({"00": 0.5, "01": 0.0, "10": 0.0, "11": 0.5})


class ClientMissing(AppError):
    """The environment lacks qiskit or qiskit-ibm-runtime, or has one that does not know the channel."""

    layer = Layer.ENVIRONMENT
    title = "{environment} cannot run it: {finding}"
    advice = "Install what is missing there, or choose another Python. Nothing is installed by this program."


class NoPythonChosen(AppError):
    """None was chosen."""

    title = "No Python was chosen for this account"
    advice = "Choose the one that has qiskit-ibm-runtime."


class ClientFailed(AppError):
    """The script ended with an exception; only its class is known, its text could hold a key."""

    layer = Layer.ENVIRONMENT
    title = "The official client stopped with {error}"
    advice = "Run the same in that Python yourself to see its whole message."


def check_locally(
    account: Account, environment: PythonEnvironment | None, cancel: CancelToken, *, shots: int = 1024
) -> Iterator[CheckReport]:
    """Yield a report for every change, the last one `finished`. Costs nothing; needs no network."""
    started = time.monotonic()
    report = CheckReport(
        account=account.name,
        channel=account.channel.value,
        steps=tuple(Step(name=name) for name in _STEPS),
        free=True,
    )
    try:
        yield (report := _with(report, Step(name=_STEPS[0], state=StepState.RUNNING), started))
        if environment is None:
            raise NoPythonChosen
        found = look_into(environment, account.channel)
        if not found.usable:
            raise ClientMissing(environment=environment.label, finding=found.findings[0])
        for told in _run(environment, shots, cancel):
            report = _after(report, told, f"qiskit-ibm-runtime {found.runtime} in {environment.label}", started)
            yield report
        if report.counts is None:
            raise ClientFailed(error="no result")
    except Cancelled:
        failure = _failure(report, Layer.CANCELLED, "The check was cancelled", "Nothing was left running.")
        yield (report := _stopped(report, StepState.CANCELLED, failure))
    except AppError as error:
        failure = _failure(report, error.layer, error.title, error.advice)
        yield (report := _stopped(report, StepState.FAILED, failure))
    yield replace(report, finished=True, seconds=time.monotonic() - started)


def _run(environment: PythonEnvironment, shots: int, cancel: CancelToken) -> Iterator[dict[str, Any]]:
    """The script's lines, as they come. Raises ClientFailed, Cancelled or TimedOut."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("QISKIT_IBM_", "PYTHON"))}
    with subprocess.Popen(  # noqa: S603  # the user chose this Python
        [str(environment.python), "-I", str(resource_file("scripts/guide_check.py")), "local", str(shots)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=clean,
    ) as process:
        cancel.limit(LOCAL_LIMIT)
        with cancel.calling(process.kill):
            for line in process.stdout or ():
                cancel.checkpoint()
                told = _read(line)
                if "error" in told:
                    raise ClientFailed(error=str(told["error"])[:60])
                yield told
        cancel.checkpoint()


def _read(line: str) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError:
        return {}  # a library's own chatter
    return told if isinstance(told, dict) else {}


def _after(report: CheckReport, told: dict[str, Any], where: str, started: float) -> CheckReport:
    if "counts" in told:
        return replace(report, counts=MappingProxyType(dict(told["counts"])), expected=_BELL)
    name = _TOLD.get(str(told.get("step")))
    if name is None:
        return report
    details = {StepName.REACH: where, StepName.BACKENDS: f"{told.get('backend')}, simulated here"}
    seconds, detail = float(told["seconds"]), details.get(name, "")
    report = _with(report, Step(name=name, state=StepState.PASSED, seconds=seconds, detail=detail), started)
    report = replace(report, backend=str(told.get("backend", report.backend)))
    following = _STEPS.index(name) + 1
    if following == len(_STEPS):
        return report
    return _with(report, Step(name=_STEPS[following], state=StepState.RUNNING), started)


def _with(report: CheckReport, step: Step, started: float) -> CheckReport:
    steps = tuple(step if known.name is step.name else known for known in report.steps)
    return replace(report, steps=steps, seconds=time.monotonic() - started)


def _failure(report: CheckReport, layer: Layer, title: str, advice: str) -> Failure:
    running = next((step.name for step in report.steps if step.state is StepState.RUNNING), StepName.RESULT)
    return Failure(step=running, layer=layer, title=title, advice=advice)


def _stopped(report: CheckReport, state: StepState, failure: Failure) -> CheckReport:
    ends = {StepState.RUNNING: state, StepState.WAITING: StepState.SKIPPED}
    steps = tuple(replace(step, state=ends.get(step.state, step.state)) for step in report.steps)
    return replace(report, steps=steps, failure=failure)
