"""Invented contents for the pictures of what the window asks beyond one check-up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from screens.example_accounts import (
    ACCOUNTS,
    CHECKED,
    CHECKING,
    CHOSEN,
    CRN,
    FAILED,
    NOW,
    PASSED,
    PREMIUM,
    ROWS,
    ended_at,
    listed,
)

from desktop_app.domain.api_keys import KeyDetails, Rotation, RotationStep, Sharing
from desktop_app.domain.backends import Backend
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.circuits import CircuitChoice, Primitive
from desktop_app.domain.client_errors import HostNotFound, InstanceNone, KeyUnknown, PaidPlan, ServiceEnded
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.domain.instances import Instance, InstanceChoice, JobCost, Usage, estimated_seconds, time_left
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import TAG, Estimate, Job, JobId, JobMetrics, JobRecord, JobResult, JobState
from desktop_app.domain.questions import (
    CodeState,
    DevicesState,
    InstancesState,
    JobsState,
    KeyCareState,
    OwnCircuit,
    Python,
    PythonState,
)
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.domain.states import AccountsState, TestState
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
    steps=ended_at(2, StepState.CANCELLED),
    failure=Failure(step=StepName.SIGN_IN, layer=Layer.CANCELLED, title=Sentence("The check was cancelled"), advice=""),
)
_OPEN = Usage(consumed_seconds=412, limit_seconds=600)
_FREE_PLAN = replace(
    CHECKED,
    steps=tuple(
        replace(step, detail=Sentence("{name}, plan {plan}", name="open-instance", plan="open"))
        if step.name is StepName.INSTANCE
        else replace(step, detail=time_left(_OPEN, open_plan=True))
        if step.name is StepName.USAGE
        else step
        for step in CHECKED.steps
    ),
    instance="open-instance",
    plan="open",
    free=True,
    remaining_seconds=188.0,
    usage=_OPEN,
)
_NO_PYTHON = CheckReport(
    account="practice",
    channel=Channel.LOCAL,
    steps=(),
    finished=True,
    left_out=Sentence("No Python was chosen for it. Choose one that has qiskit-ibm-runtime."),
)
_ENDED = replace(
    FAILED,
    steps=ended_at(1, StepState.FAILED),
    seconds=0.36,
    failure=Failure(
        step=StepName.REACH, layer=Layer.ENDED_SERVICE, title=ServiceEnded().title, advice=ServiceEnded().advice
    ),
)
_NO_INSTANCE = replace(
    FAILED,
    steps=ended_at(3, StepState.FAILED),
    seconds=0.79,
    failure=Failure(
        step=StepName.INSTANCE, layer=Layer.INSTANCE, title=InstanceNone().title, advice=InstanceNone().advice
    ),
)
_REPORTS = (_FREE_PLAN, CHECKED, _ENDED, _NO_PYTHON, _NO_INSTANCE, _CANCELLED)
FLEET = FleetState(
    rows=tuple(
        FleetRow(account=row.account, report=replace(report, account=row.account.name))
        for row, report in zip(ROWS, _REPORTS, strict=True)
    ),
    seconds=1.1,
)
FLEET_UNCHECKED = FleetState(rows=tuple(FleetRow(account=row.account) for row in ROWS))
"""The table as it is first opened; without accounts the window shows its welcome instead."""
_SIGNING_IN = replace(CHECKING, account="teaching-2026", channel=Channel.CLOUD)
FLEET_RUNNING = FleetState(
    rows=(*FLEET.rows[:3], FleetRow(account=ROWS[3].account), FleetRow(account=ROWS[4].account, report=_SIGNING_IN),
          FleetRow(account=ROWS[5].account)),
    running=True,
    seconds=1.2,
)  # fmt: skip
"""Four were chosen; the others wait for nothing."""


def fleet_list(fleet: FleetState) -> AccountsState:
    """The list beside that table: each row as its own check left it."""
    each = (listed(TestState(account=row.account, report=row.report, running=row.running)) for row in fleet.rows)
    rows = tuple(state.rows[place] for place, state in enumerate(each))
    return replace(ACCOUNTS, rows=tuple(row if row.tested else replace(row, plan="") for row in rows))


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
_FREE = Instance(
    crn=CRN.format("1f5b0c77-6f0e-4a41-9a55-0c9d7b1e8f33"),
    name="open-instance",
    region="us-east",
    plan="open",
    price="free",
)
_PAID = Instance(crn=CHOSEN.instance, name="lab-premium", region="us-east", plan="premium", price="subscription")
INSTANCES = InstancesState(
    choices=(
        InstanceChoice(instance=_FREE, usage=_OPEN, chosen=True),
        InstanceChoice(instance=_PAID, usage=PREMIUM),
        InstanceChoice(
            instance=replace(
                _PAID, crn=CRN.format("3d2a9e10-11aa-4c09-8b76-7e6f5d4c3b44"), name="old-project", allocated=False
            ),
            note=Sentence("No time is allocated to it, so IBM's client hides it; ask the account's administrator."),
        ),
    ),
    chosen=_FREE.crn,
    reason=Sentence("a free plan, chosen from {count}", count=3),
)


def _ago(**distance: float) -> str:
    return (NOW - timedelta(**distance)).strftime("%Y-%m-%dT%H:%M:%SZ")


_JOB = Job(
    id=JobId("d4f0c2a81b7s73e2qk90"),
    state=JobState.COMPLETED,
    backend="ibm_fez",
    program="sampler",
    created=_ago(minutes=2),
    tags=(TAG, CircuitChoice.BELL.value),
)
_FAILED_JOB = replace(
    _JOB,
    id=JobId("d4exq1hc4rsg008vw1z0"),
    state=JobState.FAILED,
    reason="The circuit has 3 gates the device does not know.",
    created=_ago(hours=31),
    tags=(),
)
JOBS = JobsState(
    account=CHOSEN,
    jobs=(
        replace(_JOB, id=JobId("d4f0d7p81b7s73e2ql2g"), state=JobState.QUEUED, created=_ago(minutes=1), tags=()),
        _JOB,
        _FAILED_JOB,
        replace(_JOB, id=JobId("d4efq0s1b7s73e2qjzz0"), program="estimator", created=_ago(days=4), tags=()),
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
JOBS_REFUSED = JobsState(account=CHOSEN, asked=True, problem=joined(". ", (KeyUnknown().title, KeyUnknown().advice)))
FAILED_JOB = replace(
    JOBS,
    opened=JobRecord(
        job=_FAILED_JOB,
        metrics=JobMetrics(charged_seconds=0.0),
        log="Traceback (most recent call last):\n  IBMInputValueError: the instruction 'h' is not supported",
    ),
)
WAITING_JOB = replace(JOBS, opened=JobRecord(job=JOBS.jobs[0], metrics=JobMetrics()))
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
LOCAL = TestState(account=ROWS[3].account, python=PYTHONS)
LEFT_OUT = TestState(account=ROWS[3].account, report=_NO_PYTHON, python=PythonState(found=PYTHONS.found, looked=True))
_ESTIMATE = Estimate(value=0.912, error=0.021, ideal=1.0)


def _passed_with(**details: str) -> tuple[Step, ...]:
    """The passed test's steps, those by these names with another detail."""
    return tuple(replace(step, detail=details.get(step.name, step.detail)) for step in PASSED.steps)


ESTIMATED = TestState(
    account=CHOSEN,
    report=replace(
        PASSED,
        steps=_passed_with(result=joined("", ("⟨ZZ⟩ = ", _ESTIMATE.sentence))),
        counts=None,
        expected=None,
        estimate=_ESTIMATE,
        circuit="bell",
    ),
    with_job=True,
)
_SPENT = Usage(consumed_seconds=600, limit_seconds=600, limit_reached=True)
SPENT = TestState(
    account=ROWS[0].account,
    report=replace(
        _FREE_PLAN,
        account="ci-nightly",
        steps=(
            *_FREE_PLAN.steps[:-1],
            replace(_FREE_PLAN.steps[-1], state=StepState.SPENT, detail=time_left(_SPENT, open_plan=True)),
        ),
        remaining_seconds=0.0,
        usage=_SPENT,
    ),
)
HELD_BACK = TestState(
    account=CHOSEN,
    report=replace(
        CHECKED,
        steps=(
            *CHECKED.steps,
            Step(name=StepName.SUBMIT, state=StepState.FAILED),
            *(Step(name=name, state=StepState.SKIPPED) for name in (StepName.WAIT, StepName.RESULT)),
        ),
        cost=JobCost(seconds=3, plan="premium", instance="lab-premium", free=False),
        failure=Failure(
            step=StepName.SUBMIT,
            layer=Layer.CONSENT,
            title=PaidPlan(seconds=3, most=30, instance="lab-premium", plan="premium").title,
            advice=PaidPlan(seconds=3, most=30, instance="lab-premium", plan="premium").advice,
            asks_consent=True,
        ),
    ),
    with_job=True,
)
CANCELLED = TestState(account=CHOSEN, report=_CANCELLED)
_MANY = {format(place, "010b"): 1 + (place * 7919 + 13) % 97 for place in range(0, 1024, 3)}
_SECONDS = estimated_seconds(sum(_MANY.values()))
MANY_OUTCOMES = TestState(
    account=CHOSEN,
    report=replace(
        PASSED,
        steps=_passed_with(
            submit=joined(
                ", ", (Sentence("Your circuit"), Sentence("about {seconds} s of quantum time", seconds=_SECONDS))
            ),
            wait=joined(
                ", ",
                (
                    Sentence("Done on {backend}", backend="ibm_fez"),
                    Sentence("charged {seconds:.0f} s", seconds=_SECONDS),
                ),
            ),
            result=joined(
                ", ",
                (
                    counted("{n} shot", "{n} shots", sum(_MANY.values())),
                    counted("{n} different outcome", "{n} different outcomes", len(_MANY)),
                ),
            ),
        ),
        counts=_MANY,
        expected=None,
        circuit="own",
    ),
    with_job=True,
    own=OwnCircuit(name="ten-qubits.qasm", qasm="OPENQASM 3.0;"),
)
OWN_JOB = JobWish(circuit=CircuitChoice.OWN, shots=sum(_MANY.values()))
ESTIMATOR_JOB = JobWish(primitive=Primitive.ESTIMATOR)
DETAILS = "Program   Qubit Keychain 0.1.0\nSystem    Linux 6.1 (x86_64), Python 3.12.1, Qt 6.11.0\nAccount   platform\n"
_LONG_AGO = datetime.now(UTC) - timedelta(days=131, hours=5)
KEY_OPENED = KeyCareState(
    account=ROWS[0].account, details=KeyDetails(id="ApiKey-1", name="nightly key", created=_LONG_AGO)
)
KEY = KeyCareState(
    account=ROWS[0].account,
    details=KeyDetails(id="ApiKey-1", name="nightly key", created=_LONG_AGO),
    sharing=Sharing(same=(ROWS[5].account,), untold=(ROWS[4].account,)),
    unfinished=Rotation(step=RotationStep.CHECK, old_id="ApiKey-0", new_id="ApiKey-1"),
    problem=joined(". ", (_AWAY.failure.title, _AWAY.failure.advice)) if _AWAY.failure else "",
)
