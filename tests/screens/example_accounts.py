"""Invented accounts and check-ups for the pictures; nobody's data, and one story that agrees with itself."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.book import BinnedAccount
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.client_errors import KeyUnknown, ServiceEnded
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

NOW = datetime.now(UTC)
CRN = "crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef0123456789abcdef:{}::"


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
        tested=None if minutes is None else NOW - timedelta(minutes=minutes),
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
        instance=CRN.format("7c1e3a52-90bb-4f0e-8d0c-2f6f5f0d1a11"),
    ),
    _row(
        "Old laboratory",
        AccountStatus.FAILED,
        60 * 24 * 3,
        channel=Channel.CLASSIC,
        problem=ServiceEnded().title,
        instance="ibm-q/open/main",
    ),
    _row("practice", AccountStatus.UNTESTED, None, channel=Channel.LOCAL),
    _row(
        "teaching-2026",
        AccountStatus.TESTING,
        60 * 26,
        channel=Channel.CLOUD,
        plan="pay-as-you-go",
        instance=CRN.format("90ab11d0-43c5-4f0e-b3a1-5a7e2c9d4f22"),
    ),
    replace(_row("thesis", AccountStatus.CANCELLED, 60 * 30, plan="open"), lent_until=NOW + timedelta(minutes=12.4)),
)
CHOSEN = ROWS[1].account
GUEST = Account(id=AccountId("guest"), name="guest", keeping=Keeping.SESSION)
_LONG = "default-ibm-quantum-platform-of-the-third-laboratory"
ACCOUNTS = AccountsState(rows=ROWS, selected=CHOSEN.id, loaded=True)
NO_ACCOUNTS = AccountsState(loaded=True)
UNDOABLE = replace(
    ACCOUNTS,
    binned=(BinnedAccount(account=Account(id=AccountId("second"), name="second try"), removed=NOW),),
    undo=Sentence("Replaced the API key of {who}", who=Sentence("“{name}”", name=_LONG)),
    redo=Sentence("Made {who} the default", who=Sentence("“{name}”", name="ci-nightly")),
)
FIFTY = AccountsState(
    rows=tuple(
        replace(
            row,
            account=replace(row.account, id=AccountId(f"{row.account.id}-{number}"), name=name),
            default=row.default and not number,
            pinned=row.pinned and not number,
            lent_until=row.lent_until if number < len(ROWS) else None,
        )
        for number in range(50)
        for row in (ROWS[number % len(ROWS)],)
        for name in (f"{row.account.name} {number // len(ROWS) + 1}" if number % 7 else f"{_LONG}-{number // 7 + 1}",)
    ),
    selected=AccountId("Old laboratory-2"),
    loaded=True,
)
FIFTIETH = FormState(account=FIFTY.rows[2].account, is_new=False, has_key=True, revision=6)
KEYRING = KeyringState(text=Sentence("Keys are kept in: {name}", name="Secret Service (GNOME Keyring)"))
NO_KEYRING = KeyringState(text=KeyringMissing().title, ready=False, advice=KeyringMissing().advice)
FORM = FormState(account=CHOSEN, is_new=False, has_key=True, revision=1)
SESSION_FORM = replace(FORM, account=replace(CHOSEN, keeping=Keeping.SESSION), revision=7)
IN_SESSION = replace(
    ACCOUNTS,
    rows=tuple(replace(row, account=SESSION_FORM.account) if row.account == CHOSEN else row for row in ROWS),
)
"""Without a keyring the chosen account is kept for this session."""
NEW_FORM = FormState(account=Account(id=AccountId("new"), name=""), revision=2)


def new_form(channel: Channel) -> FormState:
    """What the form shows after this channel was chosen for a new account."""
    return replace(NEW_FORM, account=replace(NEW_FORM.account, channel=channel))


def filled_form(channel: Channel) -> FormState:
    """The list's account of this channel, with everything filled in."""
    account = next(row.account for row in (ROWS[1], *ROWS) if row.account.channel is channel)
    account = replace(account, tags=("2026", "course"))
    if channel is not Channel.LOCAL:
        proxies = (("https", "http://ada@proxy.example:3128"),)
        account = replace(account, url="https://quantum.example/api", proxies=proxies)
    return replace(FORM, account=account, has_key=channel is not Channel.LOCAL, revision=5)


TYPED = {
    FieldName.NAME: "ci-nightly",
    FieldName.INSTANCE: f"{CHOSEN.instance}:once-more",
    FieldName.URL: "http://quantum.example",
}
"""Into the form of the chosen account, beside a short key."""
WRONG_FORM = replace(
    FORM,
    problems=(
        (FieldName.NAME, Sentence("An account named “{name}” exists already.", name="ci-nightly")),
        (FieldName.INSTANCE, Sentence("The CRN has too many parts; copy it again.")),
        (FieldName.URL, Sentence("The address must start with https://.")),
    ),
    warnings=((FieldName.KEY, Sentence("Most API keys have 44 letters and digits; check that this one is complete.")),),
)

PREMIUM = Usage(consumed_seconds=3600, limit_seconds=36_000)
_PASSED = (
    (StepName.KEYRING, 0.02, Sentence("The key was read")),
    (
        StepName.REACH,
        0.12,
        Sentence("{host} answers, newest interface {version}", host="quantum.cloud.ibm.com", version="2026-04-15"),
    ),
    (StepName.SIGN_IN, 0.31, Sentence("The key is accepted; the token lasts {minutes:.0f} minutes", minutes=60)),
    (
        StepName.INSTANCE,
        0.28,
        joined(", ", (Sentence("{name}, plan {plan}", name="lab-premium", plan="premium"), "us-east")),
    ),
    (
        StepName.BACKENDS,
        0.22,
        joined(
            "; ",
            (
                joined(", ", ("ibm_fez", counted("{n} job waiting", "{n} jobs waiting", 3))),
                Sentence("{online} of {all} devices online", online=3, all=3),
            ),
        ),
    ),
    (StepName.USAGE, 0.09, time_left(PREMIUM)),
    (
        StepName.SUBMIT,
        0.41,
        joined(
            ", ",
            (
                Sentence("Bell pair on qubits {a} and {b}, by {gate}", a=0, b=1, gate="cz"),
                Sentence("about {seconds} s of quantum time", seconds=3),
            ),
        ),
    ),
    (
        StepName.WAIT,
        14.2,
        joined(
            ", ", (Sentence("Done on {backend}", backend="ibm_fez"), Sentence("charged {seconds:.0f} s", seconds=3))
        ),
    ),
    (
        StepName.RESULT,
        0.15,
        joined(
            ", ",
            (counted("{n} shot", "{n} shots", 1024), Sentence("{agreement:.0%} as expected", agreement=995 / 1024)),
        ),
    ),
)
_STEPS = tuple(Step(name=name, state=StepState.PASSED, seconds=took, detail=said) for name, took, said in _PASSED)
PASSED = CheckReport(
    account="lab-premium",
    channel=Channel.PLATFORM,
    steps=_STEPS,
    seconds=15.8,
    finished=True,
    backend="ibm_fez",
    instance="lab-premium",
    plan="premium",
    remaining_seconds=32_400,
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
            detail=joined(
                ", ", (Sentence("Queued on {backend}", backend="ibm_fez"), Sentence("position {position}", position=2))
            ),
        ),
        *(Step(name=step.name) for step in _STEPS[8:]),
    )


def ended_at(place: int, state: StepState) -> tuple[Step, ...]:
    """A check's steps of which the one at this place was the last."""
    return (
        *_STEPS[:place],
        Step(name=_STEPS[place].name, state=state, seconds=0.34),
        *(Step(name=step.name, state=StepState.SKIPPED) for step in _STEPS[place + 1 : 6]),
    )


RUNNING = replace(PASSED, steps=_running_steps(), finished=False, counts=None, expected=None, seconds=7.75)
_BEGUN = (*_STEPS[:2], Step(name=StepName.SIGN_IN, state=StepState.RUNNING, seconds=0.1))
CHECKING = CheckReport(
    account="lab-premium",
    channel=Channel.PLATFORM,
    steps=(*_BEGUN, *(Step(name=step.name) for step in _STEPS[3:6])),
    seconds=0.24,
)
FAILED = replace(
    CHECKED,
    steps=ended_at(2, StepState.FAILED),
    seconds=0.48,
    backend="",
    instance="",
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


def listed(state: TestState) -> AccountsState:
    """The list while this is shown of one of its accounts."""
    report, account = state.report, state.account
    if account is None:
        return replace(ACCOUNTS, selected=None)
    fresh = state.running or report is None or bool(report.left_out)
    status = (
        AccountStatus.TESTING
        if state.running
        else AccountStatus.UNTESTED
        if report is None or report.left_out
        else AccountStatus.CANCELLED
        if report.cancelled
        else AccountStatus.SPENT
        if report.spent
        else AccountStatus.FAILED
        if report.failure and not report.held_back
        else AccountStatus.WORKING
    )
    problem = report.failure.title if report and report.failure and status is AccountStatus.FAILED else ""
    plan = report.plan if report else ""
    tested = None if fresh else datetime.now(UTC)
    rows = tuple(
        replace(row, status=status, tested=tested, problem=problem, plan=plan) if row.account == account else row
        for row in ROWS
    )
    return replace(ACCOUNTS, rows=rows, selected=account.id)


DAMAGED = Notice(
    title=Sentence("The accounts file is damaged: {reason}", reason=Sentence("it holds something else than accounts")),
    advice=Sentence(
        "Nothing was overwritten. A copy was kept as {kept}; no key was deleted from the keyring.",
        kept="accounts.json.damaged-1",
    ),
    choices=(
        NoticeChoice(text=Sentence("Use the copy of {time}", time=NOW - timedelta(hours=29)), choice=Choice.USE_COPY),
        NoticeChoice(text=Sentence("Start empty"), choice=Choice.START_EMPTY),
    ),
    subject="accounts file",
)
DELETED = Notice(
    title=Sentence("Deleted {what}", what=Sentence("“{name}”", name="thesis")),
    severity=Severity.INFO,
    choices=(NoticeChoice(text=Sentence("Undo"), choice=Choice.UNDO),),
    seconds=10,
)
_LENT = Sentence("“{name}” is lent until {time:%H:%M}", name="thesis", time=NOW + timedelta(minutes=12.4))
LENT = Notice(
    title=_LENT,
    advice=Sentence("It stands in {path} until then.", path="/home/ada/.qiskit/qiskit-ibm.json"),
    severity=Severity.INFO,
    choices=(NoticeChoice(text=Sentence("Take it back now"), choice=Choice.TAKE_BACK),),
)
NOTICES = (
    Notice(title=_LENT, severity=Severity.INFO),
    Notice(title=KeyringMissing().title, advice=KeyringMissing().advice, severity=Severity.ERROR),
)
LOCKED = LockState(
    locked=True,
    sentence=Sentence("The vault file is locked. Its passphrase opens it and this window."),
    asks=True,
    problem=Sentence("The passphrase does not open {path}", path="vault.age"),
)
