"""What the test panel shows: choices, how it ended, steps, what came out, and the technical details."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.states import TestState
from desktop_app.views.announce import announce
from desktop_app.views.card import Card
from desktop_app.views.flow import Flow
from desktop_app.views.fold import Fold
from desktop_app.views.icons import icon
from desktop_app.views.labels import ElidedLabel, Label, with_letters
from desktop_app.views.language import time_of_day, tr
from desktop_app.views.outcome_card import OutcomeCard
from desktop_app.views.page import SIDE, Page, is_low
from desktop_app.views.past_checks import PastChecksCard
from desktop_app.views.past_checks import sentence as said_of
from desktop_app.views.plain_text import PlainText
from desktop_app.views.result_card import Outcome, ResultCard
from desktop_app.views.step_list import StepList
from desktop_app.views.test_choices import TestChoices

if TYPE_CHECKING:
    from desktop_app.domain.accounts import Account

_COPIED_MS = 2_000
_DETAILS_HEIGHT = 220
_AROUND = 8
"""Pixels below what comes into view."""
_NARROW = 640
"""Pixels; below it steps and result stand one above the other."""


class TestPage(QWidget):
    """Renders a `TestState`; its buttons announce, `TestPanel` judges whether that makes sense now."""

    __test__ = False  # keeps pytest from collecting it

    confirm_pressed = Signal()
    save_requested = Signal(object)
    """FileToWrite"""

    def __init__(
        self,
        parent: QWidget | None = None,
        choices: TestChoices | None = None,
        result: ResultCard | None = None,
        steps: StepList | None = None,
    ) -> None:
        """Those parts that are made already are put in."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # From outside to inside: whatever gets another parent is styled anew with all that is in it.
        self.page = Page(tr("Test"))
        layout.addWidget(self.page)
        self.choices = choices or TestChoices()
        self._under_test: Account | None = None
        self._outcome = OutcomeCard()
        self._outcome.confirm_requested.connect(self.confirm_pressed)
        self._steps = steps or StepList()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the test"))
        self.progress.setRange(0, 1000)
        self._idle = Label(role="muted", wrap=True)
        self._job_line = ElidedLabel(role="muted", scale=0.9)
        self.unfold = Fold(tr("Technica&l details"))
        self.unfold.toggled.connect(self._follow_details)
        self.result = result or ResultCard()
        self.result.save_requested.connect(self.save_requested)
        self.details = _Details()

        self.past = PastChecksCard()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._steps_card = self._make_steps()
        self._columns.addWidget(self._steps_card, 5)
        self._columns.addWidget(self.result, 7)
        # A job with all its steps shall fit the window's usual size.
        self.page.column.setSpacing(8)
        self.page.column.setContentsMargins(SIDE, 10, SIDE, 10)
        self.page.column.addWidget(self.choices)
        self.page.column.addWidget(self._outcome)
        self.page.column.addLayout(self._columns, 1)
        self.page.column.addWidget(self.past)
        self.page.column.addWidget(self.details)
        self.page.column.addStretch(0)

    def _make_steps(self) -> Card:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label(tr("Steps"), scale=1.1, bold=True))
        head.addWidget(self.progress, 1)
        self._job_line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        foot = Flow(spacing=2)
        foot.addWidget(self._job_line)
        foot.addWidget(self.unfold)
        steps = Card()
        steps.body.setSpacing(5)
        steps.body.addLayout(head)
        steps.body.addWidget(self._idle)
        steps.body.addWidget(self._steps)
        steps.body.addStretch(1)
        steps.body.addLayout(foot)
        return steps

    def show_state(self, state: TestState, since: float | None = None) -> None:
        """Show the account's check-up at this moment, or as it was at `since`, a time of the monotonic clock."""
        self.choices.show_state(state)
        self.show_steps(state, since)
        self.show_end(state)

    def show_steps(self, state: TestState, since: float | None = None) -> None:
        """Of `show_state` the steps alone."""
        report = state.report
        self._idle.setText(_idle(state))
        steps = report.steps if report else ()
        self._idle.setVisible(not steps)
        self._steps.setVisible(bool(steps))
        # Steps bring some of the space below them along.
        self._steps_card.body.setContentsMargins(18, 9, 18, 5 if steps else 11)
        held_back = report is not None and report.held_back
        self._steps.show_steps(steps, live=state.running, held_back=held_back, since=since)
        self.progress.setVisible(state.running)
        self.progress.setValue(round(1000 * report.progress) if report else 0)
        self._job_line.setText(_job_line(report))
        self._job_line.setVisible(bool(self._job_line.text()))

    def show_end(self, state: TestState) -> None:
        """Of `show_state` what came of it, and of earlier ones."""
        # Not by going to an account that is not tested from one that is.
        ended = not state.running and self._under_test is not None and self._under_test == state.account
        self._under_test = state.account if state.running else None
        self._outcome.show_report(state.report)
        outcome = _outcome(state)
        self.result.show_outcome(outcome or Outcome())
        # A check alone counts nothing: its steps have the whole width.
        self.result.setVisible(outcome is not None)
        self._give_room(picture=outcome is not None and (not outcome.idle or state.with_job))
        self.past.show_past(state.past)
        self.details.show_text(state.details)
        self.unfold.setVisible(bool(state.details))
        self._follow_details()
        if ended:
            self._bring_into_view(self._outcome)

    def _bring_into_view(self, card: QWidget) -> None:
        # The page knows its new height only when the layout has been done.
        QTimer.singleShot(0, card, lambda: self.page.ensureWidgetVisible(card, 0, _AROUND))

    def _give_room(self, *, picture: bool) -> None:
        """Let both cards be as high as the page where there is a picture, or soon will be; else as their words."""
        column = self.page.column
        column.setStretchFactor(self._columns, int(picture))
        column.setStretch(column.count() - 1, int(not picture))

    def show_unsaved(self, unsaved: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Say that the form's changes are not part of the test."""
        self.choices.show_unsaved(unsaved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < with_letters(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way is not self._columns.direction():
            self._columns.setDirection(way)
            self.choices.set_narrow(narrow)
            self._columns.setStretch(0, 0 if narrow else 5)
            self._columns.setStretch(1, 1 if narrow else 7)
        self.choices.set_brief(narrow and is_low(self))

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        self.choices.focus_first()

    @Slot()
    def _follow_details(self) -> None:
        unfolded = self.unfold.isChecked() and not self.unfold.isHidden()
        appears = unfolded and self.details.isHidden()
        self.details.setVisible(unfolded)
        if appears:
            self._bring_into_view(self.details)


class _Details(Card):
    """The technical side of a check-up, to read and to copy into a report."""

    def __init__(self) -> None:
        super().__init__()
        self.text = PlainText(tr("Technical details"))
        self.text.setFixedHeight(_DETAILS_HEIGHT)
        self.copy = QPushButton(tr("Copy details"))
        self.copy.setIcon(icon("copy"))
        self.copy.clicked.connect(self._copy)
        head = Flow(spacing=10)
        head.addWidget(Label(tr("Technical details"), scale=1.1, bold=True))
        head.addWidget(
            Label(tr("Without keys, e-mail addresses and account ids of IBM Cloud."), role="muted", scale=0.9)
        )
        head.addWidget(self.copy)
        self.body.addLayout(head)
        self.body.addWidget(self.text)

    def show_text(self, text: str) -> None:
        self.text.show_text(text)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(tr("Copied"))
        announce(self.copy, tr("The details were copied"))
        QTimer.singleShot(_COPIED_MS, self.copy, lambda: self.copy.setText(tr("Copy details")))


def _outcome(state: TestState) -> Outcome | None:
    report = state.report
    expecting = state.running and state.with_job
    note = ""
    if state.measured is not None and not expecting and (report is None or not report.has_result):
        when = time_of_day(state.measured_at) if state.measured_at else ""
        note = tr("From the test job of {time}; the check beside it is newer.", time=when)
        report = state.measured
    if report is None or not report.has_result:
        local = state.account is not None and CHANNELS[state.account.channel].protocol is Protocol.NONE
        comes = expecting or (local and state.running)
        return Outcome(idle=tr("The result appears when the job is done.")) if comes else None
    return Outcome(
        counts=report.counts,
        expected=report.expected,
        estimates=(report.estimate,) if report.estimate else (),
        name=f"counts-{report.job_id or report.backend}",
        note=note,
    )


def _idle(state: TestState) -> str:
    if state.account is None:
        return tr("Nothing to test yet.")
    if state.past:
        last = said_of(state.past[-1])
        return tr("Last test {last}. Only its outcome is remembered; a check shows the steps.", last=last)
    if CHANNELS[state.account.channel].protocol is Protocol.NONE:
        return tr("Not tested yet. A check looks into the chosen Python and runs a two-qubit job there.")
    check = tr(
        "Not tested yet. A check reads the key, signs in, finds the instance, "
        "and looks at its devices and the time left."
    )
    job = tr("A test job measures a Bell pair: two entangled qubits, which should come out as 00 or 11.")
    return f"{check}\n{job}"


def _job_line(report: CheckReport | None) -> str:
    if report is None or not report.job_id:
        return ""
    return (
        tr("Job {job_id} on {backend}", job_id=report.job_id, backend=report.backend)
        if report.backend
        else tr("Job {job_id}", job_id=report.job_id)
    )
