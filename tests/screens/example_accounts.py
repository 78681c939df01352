"""Invented accounts and check-ups for the pictures; nobody's data."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.book import BinnedAccount
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.client_errors import KeyUnknown
from desktop_app.domain.errors import Layer
from desktop_app.domain.instances import Usage, time_left
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.domain.states import (
    AccountRow,
    AccountsState,
    AccountStatus,
    Choice,
    FormState,
    KeyringState,
    LockState,
    Notice,
    NoticeChoice,
    Severity,
    TestState,
)
from desktop_app.domain.vault_errors import KeyringMissing

_NOW = datetime.now(UTC)
_CRN = "crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef0123456789abcdef:{}::"


def _row(  # noqa: PLR0913  # one picture's line
    name: str,
    status: AccountStatus,
    minutes: float | None,
    *,
    channel: Channel = Channel.PLATFORM,
    problem: str = "",
    plan: str = "",
    instance: str = "",
) -> AccountRow:
    return AccountRow(
        account=Account(id=AccountId(name), name=name, channel=channel, instance=instance, tags=("2026",)),
        status=status,
        tested=None if minutes is None else _NOW - timedelta(minutes=minutes),
        problem=problem,
        plan=plan,
    )


ROWS = (
    replace(_row("ci-nightly", AccountStatus.WORKING, 62, plan="open"), default=True, pinned=True),
    _row(
        "lab-premium",
        AccountStatus.WORKING,
        2,
        plan="premium",
        instance=_CRN.format("7c1e3a52-90bb-4f0e-8d0c-2f6f5f0d1a11"),
    ),
    _row(
        "Old laboratory", AccountStatus.FAILED, 60 * 24 * 3, problem=Sentence("The service did not accept the sign-in")
    ),
    _row("practice", AccountStatus.UNTESTED, None, channel=Channel.LOCAL),
    _row("teaching-2026", AccountStatus.TESTING, None, channel=Channel.CLOUD, plan="pay-as-you-go"),
    replace(_row("thesis", AccountStatus.CANCELLED, 60 * 30, plan="open"), lent_until=_NOW + timedelta(minutes=12.4)),
)
CHOSEN = ROWS[1].account
_LONG = "default-ibm-quantum-platform-of-the-third-laboratory"
ACCOUNTS = AccountsState(rows=ROWS, selected=CHOSEN.id, loaded=True)
NO_ACCOUNTS = AccountsState(loaded=True)
UNDOABLE = replace(
    ACCOUNTS,
    binned=(BinnedAccount(account=ROWS[2].account, removed=_NOW),),
    undo=Sentence("Replaced the API key of {who}", who=Sentence("“{name}”", name=_LONG)),
    redo=Sentence("Made {who} the default", who=Sentence("“{name}”", name="ci-nightly")),
)
FIFTY = AccountsState(
    rows=tuple(
        replace(row, account=replace(row.account, id=AccountId(f"{row.account.id}-{number}"), name=name))
        for number in range(50)
        for row in (ROWS[number % len(ROWS)],)
        for name in (f"{row.account.name} {number // len(ROWS) + 1}" if number % 7 else _LONG,)
    ),
    selected=AccountId("Old laboratory-2"),
    loaded=True,
)
KEYRING = KeyringState(text=Sentence("Keys are kept in: {name}", name="Secret Service (GNOME Keyring)"))
NO_KEYRING = KeyringState(text=KeyringMissing().title, ready=False, advice=KeyringMissing().advice)
FORM = FormState(account=CHOSEN, is_new=False, has_key=True, revision=1)
NEW_FORM = FormState(account=Account(id=AccountId("new"), name=""), revision=2)


def new_form(channel: Channel) -> FormState:
    """What the form shows after this channel was chosen for a new account."""
    return replace(NEW_FORM, account=replace(NEW_FORM.account, channel=channel))


def filled_form(channel: Channel) -> FormState:
    """A stored account of this channel with everything filled in."""
    account = replace(
        CHOSEN,
        channel=channel,
        url="https://quantum.example/api",
        proxies=(("https", "http://ada@proxy.example:3128"),),
        tags=("2026", "course"),
    )
    return replace(FORM, account=account, revision=5)


WRONG_FORM = replace(
    FORM,
    account=replace(CHOSEN, name="lab-premium ", instance="crn:v1:bluemix:public", url="http://quantum.example"),
    revision=3,
    problems=(
        (FieldName.NAME, Sentence("An account named “{name}” exists already.", name="lab-premium")),
        (FieldName.INSTANCE, Sentence("The CRN has too many parts; copy it again.")),
        (FieldName.URL, Sentence("The address must start with https://.")),
    ),
    warnings=((FieldName.KEY, Sentence("Most API keys have 44 letters and digits; check that this one is complete.")),),
)

_PASSED = (
    (StepName.KEYRING, 0.02, ""),
    (StepName.REACH, 0.12, ""),
    (StepName.SIGN_IN, 0.31, ""),
    (StepName.INSTANCE, 0.28, Sentence("{name}, plan {plan}", name="lab-premium", plan="premium")),
    (StepName.BACKENDS, 0.22, joined(", ", ("ibm_fez", counted("{n} job waiting", "{n} jobs waiting", 3)))),
    (StepName.USAGE, 0.09, time_left(Usage(consumed_seconds=128, limit_seconds=2600))),
    (StepName.SUBMIT, 0.41, ""),
    (StepName.WAIT, 14.2, ""),
    (StepName.RESULT, 0.15, ""),
    (StepName.SIGN_OUT, 0.05, ""),
)
_STEPS = tuple(Step(name=name, state=StepState.PASSED, seconds=took, detail=said) for name, took, said in _PASSED)
PASSED = CheckReport(
    account="lab-premium",
    channel=Channel.PLATFORM,
    steps=_STEPS,
    seconds=15.9,
    finished=True,
    backend="ibm_fez",
    instance="lab-premium",
    plan="premium",
    remaining_seconds=2472,
    job_id="d4f0c2a81b7s73e2qk90",
    counts={"00": 498, "01": 13, "10": 16, "11": 497},
    expected={"00": 0.5, "01": 0.0, "10": 0.0, "11": 0.5},
)
CHECKED = replace(PASSED, steps=_STEPS[:6], seconds=1.04, counts=None, expected=None, job_id="", free=False)


def _running_steps() -> tuple[Step, ...]:
    return (
        *_STEPS[:7],
        Step(
            name=StepName.WAIT,
            state=StepState.RUNNING,
            seconds=6.3,
            detail=Sentence("Queued on {backend}", backend="ibm_fez") + Sentence(", position {position}", position=2),
        ),
        *(Step(name=step.name) for step in _STEPS[8:]),
    )


def _failed_steps() -> tuple[Step, ...]:
    return (
        *_STEPS[:2],
        Step(name=StepName.SIGN_IN, state=StepState.FAILED, seconds=0.34),
        *(Step(name=step.name, state=StepState.SKIPPED) for step in _STEPS[3:6]),
    )


RUNNING = replace(
    PASSED, steps=_running_steps(), finished=False, counts=None, expected=None, seconds=7.6, remaining_seconds=2472
)
FAILED = replace(
    CHECKED,
    steps=_failed_steps(),
    backend="",
    plan="",
    remaining_seconds=None,
    failure=Failure(
        step=StepName.SIGN_IN,
        layer=Layer.KEY,
        title=KeyUnknown().title,
        advice=KeyUnknown().advice,
    ),
)
TESTS = {
    "untested": TestState(account=CHOSEN),
    "running": TestState(account=CHOSEN, report=RUNNING, running=True, with_job=True),
    "passed": TestState(account=CHOSEN, report=PASSED, with_job=True),
    "checked": TestState(account=CHOSEN, report=CHECKED),
    "failed": TestState(account=CHOSEN, report=FAILED),
}
DAMAGED = Notice(
    title=Sentence("The accounts file is damaged: {reason}", reason=Sentence("it holds something else than accounts")),
    advice=Sentence(
        "Nothing was overwritten. A copy was kept as {kept}; no key was deleted from the keyring.",
        kept="accounts.json.damaged-1",
    ),
    choices=(
        NoticeChoice(text=Sentence("Use the copy of {time}", time="21 Nov 2026, 18:02"), choice=Choice.USE_COPY),
        NoticeChoice(text=Sentence("Start empty"), choice=Choice.START_EMPTY),
    ),
)
DELETED = Notice(
    title=Sentence("Deleted {what}", what=Sentence("“{name}”", name="thesis")),
    severity=Severity.INFO,
    choices=(NoticeChoice(text=Sentence("Undo"), choice=Choice.UNDO),),
    seconds=10,
)
LENT = Notice(
    title=Sentence("“{name}” is lent until {time}", name="thesis", time="18:40"),
    advice=Sentence("It stands in {path} until then.", path="/home/ada/.qiskit/qiskit-ibm.json"),
    severity=Severity.INFO,
    choices=(NoticeChoice(text=Sentence("Take it back now"), choice=Choice.TAKE_BACK),),
)
NOTICES = (
    Notice(title=Sentence("“{name}” is lent until {time}", name="thesis", time="18:40"), severity=Severity.INFO),
    Notice(
        title=Sentence("The system keyring is locked"),
        advice=Sentence("Unlock it and try again."),
        severity=Severity.ERROR,
    ),
)
LOCKED = LockState(
    locked=True,
    sentence=Sentence("The vault file is locked. Its passphrase opens it and this window."),
    asks=True,
    problem=Sentence("The passphrase does not open {path}", path="vault.age"),
)
