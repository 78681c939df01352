"""Tests in the user's own Python, earlier tests, and a result beside a newer check."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from screens.example_accounts import CHECKED, CHOSEN, PASSED
from screens.example_questions import PYTHONS

from desktop_app.domain.checkup import Step, StepName, StepState
from desktop_app.domain.client_errors import HostNotFound
from desktop_app.domain.errors import Layer
from desktop_app.domain.past_checks import PastCheck
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import TestState

_NOW = datetime.now(UTC)
_THERE = (
    StepName.PYTHON,
    StepName.KEYRING,
    StepName.CLIENT,
    StepName.SIGN_IN,
    StepName.BACKENDS,
    StepName.INSTANCE,
    StepName.USAGE,
)
_BAD_DAYS = {7: "cloud.ibm.com", 15: "iam.cloud.ibm.com"}
_READY = replace(
    PYTHONS,
    versions=(("Python", "3.12.1"), ("qiskit", "2.5.0"), ("qiskit-ibm-runtime", "0.51.0"), ("qiskit-aer", "")),
    findings=(
        Sentence("QISKIT_IBM_TOKEN is set in this session: in scripts it beats every saved account but a named one."),
    ),
    usable=True,
)

PAST = tuple(
    PastCheck(
        when=_NOW - timedelta(days=24 - day),
        latency=0.9 + (day * 7 % 5) / 6,
        seconds=1.5,
        layer=Layer.DNS if day in _BAD_DAYS else None,
        title=HostNotFound(host=_BAD_DAYS[day]).title if day in _BAD_DAYS else "",
        plan="premium",
        backend="ibm_fez",
    )
    for day in range(24)
)
MISSING = TestState(
    account=CHOSEN,
    in_python=True,
    python=replace(PYTHONS, install="~/lab/.venv/bin/python -m pip install --upgrade qiskit qiskit-ibm-runtime"),
)
THERE = TestState(
    account=CHOSEN,
    in_python=True,
    python=_READY,
    past=PAST,
    report=replace(
        CHECKED,
        steps=tuple(Step(name=name, state=StepState.PASSED, seconds=0.4) for name in _THERE),
        seconds=0.4 * len(_THERE),
    ),
)
NEWER = TestState(account=CHOSEN, report=CHECKED, measured=PASSED, measured_at=_NOW - timedelta(minutes=25), past=PAST)
