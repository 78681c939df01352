"""States to show a window in."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.errors import Layer
from desktop_app.domain.states import AccountRow, AccountsState, AccountStatus, FormState, TestState

TESTED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def account(name: str, **changes: Any) -> Account:
    """An account whose id is its name."""
    return replace(Account(id=AccountId(name), name=name), **changes)


def row(name: str, status: AccountStatus = AccountStatus.UNTESTED, **changes: Any) -> AccountRow:
    return replace(AccountRow(account=account(name), status=status), **changes)


LAB = row("lab", AccountStatus.WORKING, tested=TESTED, plan="open")
OLD = row("Old laboratory", AccountStatus.FAILED, tested=TESTED, problem="The key is not known")
CLOUD = AccountRow(account=account("teaching", channel=Channel.CLOUD, tags=("course",)))
ACCOUNTS = AccountsState(rows=(LAB, OLD, CLOUD), selected=LAB.account.id, loaded=True)
NO_ACCOUNTS = AccountsState(loaded=True)

FORM = FormState(account=LAB.account, is_new=False, has_key=True, revision=1)
NEW_FORM = FormState(account=account("", id=AccountId("new")), revision=2)
WRONG_FORM = replace(
    FORM,
    revision=3,
    problems=((FieldName.NAME, "This name is taken."), (FieldName.URL, "This is no address.")),
    warnings=((FieldName.KEY, "This key looks short."),),
)

_NAMES = tuple(StepName)
STEPS = tuple(Step(name=name, state=StepState.PASSED, seconds=0.2, detail="fine") for name in _NAMES)
PASSED = CheckReport(
    account="lab",
    channel=Channel.PLATFORM,
    steps=STEPS,
    seconds=12.5,
    finished=True,
    backend="ibm_test",
    plan="open",
    free=True,
    remaining_seconds=540,
    job_id="job-1",
    counts={"00": 498, "01": 13, "10": 16, "11": 497},
    expected={"00": 0.5, "01": 0.0, "10": 0.0, "11": 0.5},
)
RUNNING = replace(
    PASSED,
    steps=(STEPS[0], Step(name=StepName.REACH, state=StepState.RUNNING, seconds=2.0)),
    finished=False,
    counts=None,
    job_id="",
)
FAILED = replace(
    PASSED,
    steps=(STEPS[0], STEPS[1], Step(name=StepName.SIGN_IN, state=StepState.FAILED, seconds=0.3)),
    counts=None,
    failure=Failure(step=StepName.SIGN_IN, layer=Layer.KEY, title="The key is not known", advice="Create a new one."),
)
CANCELLED = replace(
    FAILED,
    failure=Failure(step=StepName.REACH, layer=Layer.CANCELLED, title="The check was cancelled", advice=""),
)
UNTESTED = TestState(account=LAB.account)
RUNNING_TEST = TestState(account=LAB.account, report=RUNNING, running=True)
PASSED_TEST = TestState(account=LAB.account, report=PASSED, with_job=True)
FAILED_TEST = TestState(account=LAB.account, report=FAILED)
