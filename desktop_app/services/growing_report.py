"""The report of a check-up while it grows: a step begins, tells what it learns, and ends."""

import time
from dataclasses import replace

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.client_errors import CheckGivenUp, PaidPlan
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.vault_errors import KeyMissing

_ENDS = {StepState.PASSED, StepState.FAILED}


class GrowingReport:
    """Every change makes a new `CheckReport`, which is `now` and which the methods that change a step return."""

    def __init__(self, report: CheckReport, cancel: CancelToken) -> None:
        self.now = report
        self._cancel = cancel
        self._started = self._step_started = time.monotonic()

    @property
    def current(self) -> StepName:
        """The step that runs; the last one when none does."""
        steps = self.now.steps
        return next((step.name for step in steps if step.state is StepState.RUNNING), steps[-1].name)

    @property
    def runs(self) -> bool:
        """True when some step does."""
        return any(step.state is StepState.RUNNING for step in self.now.steps)

    def has(self, name: object) -> bool:
        """True when the check-up has such a step, by its name or the name's text."""
        return any(step.name == name for step in self.now.steps)

    def begin(self, name: StepName) -> CheckReport:
        """The step begins, unless the user has given up. Raises Cancelled and TimedOut."""
        self._cancel.checkpoint()
        self._step_started = time.monotonic()
        return self._put(Step(name=name, state=StepState.RUNNING))

    def learn(self, detail: str) -> CheckReport:
        """What goes on in the step that runs."""
        return self._put(Step(name=self.current, state=StepState.RUNNING, seconds=self._so_far(), detail=detail))

    def end(self, name: StepName, detail: str) -> CheckReport:
        """The step has passed; that of the time left is SPENT where none is."""
        return self._put(Step(name=name, state=StepState.PASSED, seconds=self._so_far(), detail=detail))

    def timed(self, name: StepName, seconds: float) -> CheckReport:
        """The step has passed with what is known of it, measured by somebody else; the next one begins."""
        names = [step.name for step in self.now.steps]
        self._put(replace(self.now.steps[names.index(name)], state=StepState.PASSED, seconds=seconds))
        following = names.index(name) + 1
        return self.begin(names[following]) if following < len(names) else self.now

    def detail(self, name: StepName, detail: str) -> CheckReport:
        """What a step came to, whatever its state."""
        known = next(step for step in self.now.steps if step.name is name)
        return self._put(replace(known, detail=detail))

    def know(self, **facts: object) -> CheckReport:
        """Something about the whole: the fields of CheckReport."""
        self.now = replace(self.now, **facts)  # type: ignore[arg-type]  # the fields of CheckReport
        return self.now

    def stop(self, state: StepState, failure: Failure) -> CheckReport:
        """The step that runs ends in that state, and those behind it are left out.

        A job that is refused because no time is left fails no step: that of the time left is SPENT.
        """
        steps = tuple(self._weighed(_stopped(step, state, self._so_far())) for step in self.now.steps)
        return self.know(steps=steps, seconds=time.monotonic() - self._started, failure=failure)

    def finish(self) -> CheckReport:
        """The last report."""
        return self.know(seconds=time.monotonic() - self._started, finished=True)

    def _so_far(self) -> float:
        return time.monotonic() - self._step_started

    def _weighed(self, step: Step) -> Step:
        usage = self.now.usage
        spent = step.name is StepName.USAGE and usage is not None and usage.spent
        return replace(step, state=StepState.SPENT) if spent and step.state in _ENDS else step

    def _put(self, step: Step) -> CheckReport:
        step = self._weighed(step)
        steps = tuple(step if known.name is step.name else known for known in self.now.steps)
        return self.know(steps=steps, seconds=time.monotonic() - self._started)


def failure_of(step: StepName, error: AppError) -> Failure:
    """What a report says of an error that ended it at this step."""
    return Failure(
        step=step,
        layer=error.layer,
        title=error.title,
        advice=error.advice,
        link=str(getattr(error, "link", "")),
        asks_consent=isinstance(error, PaidPlan),
        of_keyring=error.layer is Layer.KEYRING and not isinstance(error, KeyMissing),
    )


def given_up(step: StepName) -> Failure:
    """What a report says when the user gave up at this step."""
    return failure_of(step, CheckGivenUp())


def _stopped(step: Step, state: StepState, seconds: float) -> Step:
    match step.state:
        case StepState.RUNNING:
            return replace(step, state=state, seconds=seconds)
        case StepState.WAITING:
            return replace(step, state=StepState.SKIPPED)
        case _:
            return step
