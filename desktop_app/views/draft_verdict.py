"""What came of checking the form before it is saved."""

from desktop_app.domain.checkup import STEP_TITLES, StepState
from desktop_app.domain.questions import DraftCheckState
from desktop_app.views.announce import announce
from desktop_app.views.check_words import outcome_in_words
from desktop_app.views.language import tr, translated
from desktop_app.views.sheet import Banner


class DraftVerdict(Banner):
    """One line while it goes on, one when it ends; hidden when there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__("info")

    def render(self, state: DraftCheckState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show how the check stands, or how it ended."""
        if state.running:
            self.set_tone("info")
            self.say(_going_on(state))
            return
        report = state.report
        if state.problem or report is None:
            words, tone = translated(state.problem), "danger"
        elif report.ok:
            words, tone = tr("{outcome} · Nothing is stored yet.", outcome=outcome_in_words(report)), "success"
        else:
            words, tone = outcome_in_words(report), "info" if report.cancelled else "danger"
        self.set_tone(tone)
        if words and words != self.text:
            announce(self, words, urgent=tone == "danger")
        self.say(words)


def _going_on(state: DraftCheckState) -> str:
    steps = state.report.steps if state.report else ()
    now = next((step for step in steps if step.state is StepState.RUNNING), None)
    return tr("Checking: {step} …", step=STEP_TITLES[now.name]) if now else tr("Checking …")
