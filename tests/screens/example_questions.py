"""Invented contents for the pictures of what the window asks beyond one check-up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from screens.example_accounts import CHECKED, CHOSEN, FAILED, PASSED, ROWS, RUNNING

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.api_keys import KeyDetails, Rotation, RotationStep, Sharing
from desktop_app.domain.backends import Backend
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import Failure, StepName
from desktop_app.domain.client_errors import HostNotFound, KeyUnknown, PaidPlan
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.domain.instances import Instance, InstanceChoice, JobCost, Usage
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Estimate, Job, JobId, JobMetrics, JobRecord, JobResult, JobState
from desktop_app.domain.questions import (
    CodeState,
    DevicesState,
    InstancesState,
    JobsState,
    KeyCareState,
    Python,
    PythonState,
)
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.domain.states import TestState
from desktop_app.services.code import CodeKind

_AWAY = replace(
    FAILED,
    failure=Failure(
        step=StepName.REACH,
        layer=Layer.DNS,
        title=HostNotFound(host="cloud.ibm.com").title,
        advice=HostNotFound(host="cloud.ibm.com").advice,
    ),
)
_CANCELLED = replace(
    FAILED,
    failure=Failure(step=StepName.REACH, layer=Layer.CANCELLED, title=Sentence("The check was cancelled"), advice=""),
)
_REPORTS = (CHECKED, PASSED, FAILED, replace(CHECKED, plan="", remaining_seconds=None), _AWAY, _CANCELLED)
FLEET = FleetState(
    rows=tuple(
        FleetRow(account=row.account, report=replace(report, account=row.account.name))
        for row, report in zip(ROWS, _REPORTS, strict=True)
    ),
    seconds=3.2,
)
FLEET_RUNNING = FleetState(
    rows=(*FLEET.rows[:2], FleetRow(account=ROWS[2].account, report=RUNNING), *(
        FleetRow(account=row.account) for row in ROWS[3:]
    )),
    running=True,
    seconds=0.9,
)  # fmt: skip
DEVICES = DevicesState(
    devices=(
        Backend(
            name="ibm_fez", online=True, queue_length=3, qubits=156, processor="Heron r2", error_best=0.0012,
            error_layered=0.0037, clops=195_000,
        ),
        Backend(
            name="ibm_marrakesh", online=True, queue_length=112, qubits=156, processor="Heron r2", error_best=0.0011,
            error_layered=0.0035, clops=195_000,
        ),
        Backend(name="ibm_brisbane", online=False, status="maintenance", qubits=127, processor="Eagle r3"),
    ),
    least_busy="ibm_fez",
    instance="lab-premium",
)  # fmt: skip
_FREE = Instance(crn="crn:free", name="open-instance", region="us-east", plan="open", price="free")
_PAID = Instance(crn="crn:paid", name="lab-premium", region="eu-de", plan="premium", price="subscription")
INSTANCES = InstancesState(
    choices=(
        InstanceChoice(instance=_FREE, usage=Usage(consumed_seconds=412, limit_seconds=600), chosen=True),
        InstanceChoice(instance=_PAID, usage=Usage(consumed_seconds=3600, limit_seconds=36_000)),
        InstanceChoice(
            instance=replace(_PAID, crn="crn:old", name="old-project", allocated=False),
            note=Sentence(
                "No time is allocated to it, so the official client hides it; ask the account's administrator."
            ),
        ),
    ),
    chosen="crn:free",
    reason=Sentence("a free plan, among {count}", count=3),
)
_JOB = Job(
    id=JobId("d4f0c2a81b7s73e2qk90"),
    state=JobState.COMPLETED,
    backend="ibm_fez",
    program="sampler",
    created="2026-11-22T10:04:11Z",
)
_FAILED_JOB = replace(
    _JOB,
    id=JobId("d4exq1hc4rsg008vw1z0"),
    state=JobState.FAILED,
    reason="The circuit has 3 gates the device does not know.",
    created="2026-11-21T16:20:00Z",
)
JOBS = JobsState(
    account=CHOSEN,
    jobs=(
        replace(_JOB, id=JobId("d4f0d7p81b7s73e2ql2g"), state=JobState.QUEUED, created="2026-11-22T11:40:09Z"),
        _JOB,
        _FAILED_JOB,
        replace(_JOB, id=JobId("d4efq0s1b7s73e2qjzz0"), program="estimator", created="2026-11-20T08:00:00Z"),
    ),
    asked=True,
    opened=JobRecord(
        job=_JOB,
        metrics=JobMetrics(charged_seconds=2.0),
        result=JobResult(counts=PASSED.counts),
        expected=PASSED.expected,
        wish=JobWish(backend=_JOB.backend),
    ),
)
NO_JOBS = JobsState(account=CHOSEN, asked=True)
JOBS_REFUSED = JobsState(account=CHOSEN, asked=True, problem=KeyUnknown().title)
FAILED_JOB = replace(
    JOBS,
    opened=JobRecord(
        job=_FAILED_JOB,
        metrics=JobMetrics(charged_seconds=0.0),
        log="Traceback (most recent call last):\n  IBMInputValueError: the instruction 'h' is not supported",
    ),
)
CODE = CodeState(
    account=CHOSEN,
    kinds=tuple(Sentence(kind.value) for kind in CodeKind),
    kind=CodeKind.KEYRING.value,
    text="from desktop_app.notebook import qiskit_account\nfrom qiskit_ibm_runtime import QiskitRuntimeService\n\n"
    'service = QiskitRuntimeService(**qiskit_account("lab-premium"))\nprint(service.backends())\n',
    remark=Sentence("The key stays in the keyring; nothing is written anywhere."),
    takes_key=True,
)
_PYTHON = Path("/home/ada/lab/.venv/bin/python")
PYTHONS = PythonState(
    found=(
        Python(path=_PYTHON, label="~/lab/.venv", kind="venv"),
        Python(path=Path("/home/ada/miniforge3/envs/qiskit/bin/python"), label="qiskit", kind="conda"),
    ),
    chosen=_PYTHON,
    versions=(("Python", "3.12.1"), ("qiskit", "2.5.0"), ("qiskit-ibm-runtime", "")),
    findings=(Sentence("qiskit-ibm-runtime is not installed there: pip install qiskit-ibm-runtime"),),
    looked=True,
)
LOCAL = TestState(account=Account(id=AccountId("here"), name="practice", channel=Channel.LOCAL), python=PYTHONS)
ESTIMATED = TestState(
    account=CHOSEN,
    report=replace(
        PASSED, counts=None, expected=None, estimate=Estimate(value=0.912, error=0.021, ideal=1.0), circuit="bell"
    ),
    with_job=True,
)
_SPENT = Usage(consumed_seconds=600, limit_seconds=600, limit_reached=True)
SPENT = TestState(
    account=CHOSEN,
    report=replace(CHECKED, plan="open", free=True, remaining_seconds=0.0, usage=_SPENT),
)
HELD_BACK = TestState(
    account=CHOSEN,
    report=replace(
        FAILED,
        steps=PASSED.steps[:6],
        cost=JobCost(seconds=3, plan="premium", instance="lab-premium", free=False),
        failure=Failure(
            step=StepName.SUBMIT,
            layer=Layer.CONSENT,
            title=PaidPlan(seconds=3, instance="lab-premium", plan="premium").title,
            advice=PaidPlan(seconds=3, instance="lab-premium", plan="premium").advice,
            asks_consent=True,
        ),
    ),
    with_job=True,
)
CANCELLED = TestState(account=CHOSEN, report=replace(_CANCELLED, steps=FAILED.steps))
MANY_OUTCOMES = TestState(
    account=CHOSEN,
    report=replace(
        PASSED,
        counts={format(place, "010b"): 1 + (place * 7919 + 13) % 97 for place in range(0, 1024, 3)},
        expected=None,
        circuit="ghz",
    ),
    with_job=True,
)
DETAILS = "Program   Qubit Keychain 0.1.0\nSystem    Linux 6.1 (x86_64), Python 3.12.1, Qt 6.11.0\nAccount   platform\n"
_LONG_AGO = datetime.now(UTC) - timedelta(days=131, hours=5)
KEY = KeyCareState(
    account=ROWS[1].account,
    details=KeyDetails(id="ApiKey-1", name="lab key", created=_LONG_AGO),
    sharing=Sharing(same=(ROWS[0].account, ROWS[3].account), untold=(ROWS[2].account,)),
    unfinished=Rotation(step=RotationStep.CHECK, old_id="ApiKey-0", new_id="ApiKey-1"),
    problem=joined(". ", (_AWAY.failure.title, _AWAY.failure.advice)) if _AWAY.failure else "",
)
