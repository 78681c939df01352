"""A check-up as a list of steps: what the window, the command line, the fleet check and the JSON report all show."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import Layer
from desktop_app.domain.instances import JobCost, Usage
from desktop_app.domain.jobs import Counts, Estimate, JobMetrics
from desktop_app.domain.sentence import Sentence


class StepName(StrEnum):
    """The steps in the order they happen; the values are the names in reports."""

    PYTHON = "python"
    KEYRING = "keyring"
    REACH = "reach"
    CLIENT = "client"
    SIGN_IN = "sign_in"
    INSTANCE = "instance"
    BACKENDS = "backends"
    USAGE = "usage"
    SUBMIT = "submit"
    WAIT = "wait"
    RESULT = "result"
    SIGN_OUT = "sign_out"


STEP_TITLES: Mapping[StepName, str] = {
    StepName.PYTHON: Sentence("Look into the Python"),
    StepName.KEYRING: Sentence("Read the key"),
    StepName.REACH: Sentence("Reach the service"),
    StepName.CLIENT: Sentence("Load IBM's client"),
    StepName.SIGN_IN: Sentence("Sign in"),
    StepName.INSTANCE: Sentence("Find the instance"),
    StepName.BACKENDS: Sentence("Choose a device"),
    StepName.USAGE: Sentence("Look at the time left"),
    StepName.SUBMIT: Sentence("Submit the test job"),
    StepName.WAIT: Sentence("Wait for the device"),
    StepName.RESULT: Sentence("Read the result"),
    StepName.SIGN_OUT: Sentence("Sign out"),
}


_OF_A_PYTHON = {StepName.PYTHON, StepName.CLIENT}
_OF_A_JOB = {StepName.SUBMIT, StepName.WAIT, StepName.RESULT, StepName.SIGN_OUT}


class StepState(StrEnum):
    """WAITING and RUNNING are seen live only; a finished report has the other five.

    SPENT is what USAGE came to where no time is left: the account works, and a job would not be taken.
    """

    WAITING = "waiting"
    RUNNING = "running"
    PASSED = "passed"
    SPENT = "no time left"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: `seconds` is its duration, `detail` what was learned, in plain text."""

    name: StepName
    state: StepState = StepState.WAITING
    seconds: float = 0.0
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why the check-up did not pass; `link` is a page where something can be done, or empty.

    `asks_consent` says that a job was held back only because nobody agreed to its cost, `of_keyring` that no key could
    be read at all: the keyring is locked, silent or not there.
    """

    step: StepName
    layer: Layer
    title: str
    advice: str
    link: str = ""
    asks_consent: bool = False
    of_keyring: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """A check-up at one moment; `finished` tells the last one.

    `counts` maps bit strings to shots, `expected` to the probabilities of an ideal device. `plan` and `free` describe
    the instance that was found, `reason` why it was chosen when none was given, `crn` names it without doubt. `cost`
    is what the job costs, known before it is submitted; `usage` and `remaining_seconds` are those after the job once it
    has ended. `estimate` is the estimator's answer. `metrics` says what the job was charged, and when it ran if it
    failed; then there is a `log` too. `output` is what IBM's client wrote in the user's own Python, without keys.
    `left_out` says why nothing was checked: such a report neither passed nor failed.
    """

    account: str
    channel: str
    steps: tuple[Step, ...]
    seconds: float = 0.0
    finished: bool = False
    backend: str = ""
    instance: str = ""
    plan: str = ""
    free: bool = False
    remaining_seconds: float | None = None
    job_id: str = ""
    counts: Counts | None = None
    expected: Mapping[str, float] | None = None
    failure: Failure | None = None
    crn: str = ""
    reason: str = ""
    usage: Usage | None = None
    cost: JobCost | None = None
    circuit: str = ""
    estimate: Estimate | None = None
    log: str = ""
    metrics: JobMetrics | None = None
    output: str = ""
    left_out: str = ""

    @property
    def ok(self) -> bool:
        """True when it is finished and nothing failed, was cancelled or left out."""
        return self.finished and self.failure is None and not self.left_out

    @property
    def held_back(self) -> bool:
        """True when all that costs nothing passed, and the job was not sent because nobody agreed to its cost."""
        return self.failure is not None and self.failure.asks_consent

    @property
    def of_python(self) -> bool:
        """True when the user's own Python failed, which says nothing of the account."""
        failure = self.failure
        if failure is None or self.cancelled:
            return False
        return failure.layer is Layer.PYTHON or failure.step in _OF_A_PYTHON

    @property
    def has_read_key(self) -> bool:
        """True once what keeps the account's key has handed it out."""
        return any(step.name is StepName.KEYRING and step.state is StepState.PASSED for step in self.steps)

    @property
    def tells_nothing(self) -> bool:
        """True when nothing was learned of the account, so that what was known of it stays."""
        of_keyring = self.failure is not None and self.failure.of_keyring
        return bool(self.left_out) or self.of_python or of_keyring

    @property
    def spent(self) -> bool:
        """True when all works, but no job would be taken, or the test job was not: the time is used up."""
        refused = self.failure is not None and self.failure.layer is Layer.QUOTA
        return (self.ok or refused) and self.usage is not None and self.usage.spent

    @property
    def works(self) -> bool:
        """True when the account does, even if the test job needs consent or time that is not there."""
        return self.ok or self.held_back or self.spent

    @property
    def in_28_days(self) -> bool:
        """True when the time left is that of the open plan's moving window."""
        return self.plan == "open" and self.channel != Channel.CLASSIC

    @property
    def has_result(self) -> bool:
        """True when a job came to its counts or its estimate."""
        return self.counts is not None or self.estimate is not None

    @property
    def latency(self) -> float:
        """Seconds of the steps before any job: what signing in and looking around took."""
        return sum(step.seconds for step in self.steps if step.name not in _OF_A_JOB)

    @property
    def cancelled(self) -> bool:
        """True when the user gave it up."""
        return self.failure is not None and self.failure.layer is Layer.CANCELLED

    @property
    def progress(self) -> float:
        """Share of the steps that are behind, from 0 to 1."""
        done = sum(step.state not in {StepState.WAITING, StepState.RUNNING} for step in self.steps)
        return done / len(self.steps) if self.steps else 0.0
