"""States of what the window asks beyond one check-up."""

from dataclasses import replace
from pathlib import Path

from support.window_states import ACCOUNTS, CANCELLED, FAILED, LAB, PASSED, RUNNING

from desktop_app.domain.backends import Backend
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.domain.instances import Instance, InstanceChoice, Usage
from desktop_app.domain.jobs import Estimate, Job, JobId, JobMetrics, JobRecord, JobResult, JobState
from desktop_app.domain.questions import CodeState, DevicesState, InstancesState, JobsState, Python, PythonState

_REPORTS = (PASSED, FAILED, CANCELLED)
FLEET = FleetState(
    rows=tuple(
        FleetRow(account=row.account, report=replace(report, account=row.account.name))
        for row, report in zip(ACCOUNTS.rows, _REPORTS, strict=True)
    ),
    seconds=1.4,
)
FLEET_RUNNING = FleetState(
    rows=(replace(FLEET.rows[0], report=RUNNING), replace(FLEET.rows[1], report=None), FLEET.rows[2]),
    running=True,
    seconds=0.4,
)
DEVICES = DevicesState(
    devices=(
        Backend(name="ibm_slow", online=True, queue_length=40, qubits=127, processor="Eagle r3", error_best=0.007),
        Backend(name="ibm_test", online=True, queue_length=2, qubits=156, processor="Heron r2", error_best=0.002),
        Backend(name="ibm_away", online=False, status="maintenance", queue_length=0, qubits=133),
    ),
    least_busy="ibm_test",
    instance="lab-open",
)
FREE = Instance(crn="crn:free", name="lab-open", region="us-east", plan="open", price="free", reason="a free plan")
PAID = Instance(crn="crn:paid", name="lab-premium", region="eu-de", plan="premium", price="subscription")
HIDDEN = replace(PAID, crn="crn:hidden", name="old", allocated=False)
INSTANCES = InstancesState(
    choices=(
        InstanceChoice(instance=FREE, usage=Usage(consumed_seconds=60, limit_seconds=600), chosen=True),
        InstanceChoice(instance=PAID),
        InstanceChoice(instance=HIDDEN, note="No time is allocated to it, so IBM's client hides it."),
    ),
    chosen="crn:free",
    reason="a free plan, chosen from 3",
)
_JOB = Job(
    id=JobId("job-1"), state=JobState.COMPLETED, backend="ibm_test", program="sampler", created="2026-11-22T10:00:00Z"
)
_FAILED_JOB = replace(_JOB, id=JobId("job-2"), state=JobState.FAILED, reason="too hot", created="2026-11-21T10:00:00Z")
_ASKED_JOB = replace(_JOB, id=JobId("job-3"), program="estimator", created="2026-11-20T10:00:00Z")
RECORD = JobRecord(
    job=_JOB, metrics=JobMetrics(charged_seconds=2.0), result=JobResult(counts=PASSED.counts), expected=PASSED.expected
)
FAILED_RECORD = JobRecord(job=_FAILED_JOB, metrics=JobMetrics(), log="Traceback: it was too hot")
ESTIMATE_RECORD = JobRecord(
    job=_ASKED_JOB, metrics=JobMetrics(), result=JobResult(estimates=(Estimate(value=0.9, error=0.02),))
)
JOBS = JobsState(account=LAB.account, jobs=(_JOB, _FAILED_JOB, _ASKED_JOB), asked=True, opened=RECORD)
CODE = CodeState(
    account=LAB.account,
    kinds=("Python, key from the keyring", "Environment variables"),
    kind="Environment variables",
    text='export QISKIT_IBM_TOKEN="$(cat)"\n',
    remark="It beats every saved account.",
    takes_key=True,
)
PYTHON = Path("/somewhere/lab/bin/python")
PYTHONS = PythonState(
    found=(Python(path=PYTHON, label="~/lab", kind="venv"),),
    chosen=PYTHON,
    versions=(("Python", "3.12.1"), ("qiskit", "2.5.0"), ("qiskit-ibm-runtime", "")),
    findings=("qiskit-ibm-runtime is not installed there: pip install qiskit-ibm-runtime",),
    looked=True,
)
