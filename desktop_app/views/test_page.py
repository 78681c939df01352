"""What the test panel shows: choices, steps, result and counts."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.checkup import STEP_TITLES, CheckReport, Failure
from desktop_app.domain.states import TestState
from desktop_app.views.announce import announce
from desktop_app.views.card import Card, ToneFrame
from desktop_app.views.check_words import passed_in_words
from desktop_app.views.choice import Number
from desktop_app.views.histogram import Histogram, bars
from desktop_app.views.icons import icon, pixmap
from desktop_app.views.labels import Label
from desktop_app.views.page import Page
from desktop_app.views.step_list import StepList
from desktop_app.views.theme import tokens_of
from desktop_app.views.words import time_left

MOST_SHOTS = 100_000
USUAL_SHOTS = 1024
_COPIED_MS = 2_000
_LEGEND = "Bars: measured. Dashes: what an ideal device would give."


class TestPage(QWidget):
    """Renders a `TestState`; its buttons announce, `TestPanel` judges whether that makes sense now."""

    check_pressed = Signal()
    job_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = TestState()
        self._started_by: QPushButton | None = None
        self._has_unsaved = False

        self.shots = Number()
        self.shots.setRange(1, MOST_SHOTS)
        self.shots.setValue(USUAL_SHOTS)
        self.shots.setGroupSeparatorShown(True)
        self.shots.setAccessibleName("Shots")
        self.shots.setAccessibleDescription("How often the test job measures the circuit")
        self.check = QPushButton("&Check")
        self.check.setProperty("primary", "true")
        self.check.setAccessibleDescription("Signs in and looks at instance, devices and time left; costs nothing")
        self.check.clicked.connect(self.check_pressed)
        self.job = QPushButton("&Run test job")
        self.job.clicked.connect(self.job_pressed)
        self.cancel = QPushButton("&Cancel")
        self.cancel.setIcon(icon("stop"))
        self.cancel.clicked.connect(self.cancel_pressed)
        self.cancel.hide()
        self._cost = Label(role="muted", scale=0.9, wrap=True)
        self._unsaved = Label(
            "The form has unsaved changes; the test uses what is stored.", role="warning", scale=0.9, wrap=True
        )
        self._unsaved.hide()

        self._outcome = _OutcomeCard()
        self._steps = StepList()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the test")
        self.progress.setRange(0, 1000)
        self._idle = Label(role="muted", wrap=True)
        self._job_line = Label(role="muted", scale=0.9, wrap=True, selectable=True)
        self._counts = _CountsCard()

        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._make_steps(), 5)
        columns.addWidget(self._counts, 6)

        page = Page("Test")
        page.column.addWidget(self._make_choices())
        page.column.addWidget(self._outcome)
        page.column.addLayout(columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _make_steps(self) -> Card:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label("Steps", scale=1.1, bold=True))
        head.addWidget(self.progress, 1)
        steps = Card()
        steps.body.addLayout(head)
        steps.body.addWidget(self._idle)
        steps.body.addWidget(self._steps)
        steps.body.addWidget(self._job_line)
        steps.body.addStretch(1)
        return steps

    def _make_choices(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(10)
        label = Label("&Shots")
        label.setBuddy(self.shots)
        row.addWidget(label)
        row.addWidget(self.shots)
        row.addSpacing(8)
        row.addWidget(self._cost, 1)
        row.addSpacing(8)
        row.addWidget(self.check)
        row.addWidget(self.job)
        row.addWidget(self.cancel)
        card.body.addLayout(row)
        card.body.addWidget(self._unsaved)
        return card

    def show_state(self, state: TestState) -> None:
        """Show the account's check-up at this moment."""
        self._state = state
        report = state.report
        self._swap_buttons()
        self.show_unsaved(self._has_unsaved)
        self.shots.setEnabled(state.account is not None)
        self._cost.setText(_cost(state))
        self.job.setAccessibleDescription(self._cost.text())
        self._idle.setText(_idle(state))
        self._idle.setVisible(report is None)
        self._steps.setVisible(report is not None)
        self._steps.show_steps(report.steps if report else (), live=state.running)
        self.progress.setVisible(state.running)
        self.progress.setValue(round(1000 * report.progress) if report else 0)
        self._job_line.setText(_job_line(state))
        self._job_line.setVisible(bool(self._job_line.text()))
        self._outcome.show_report(report)
        self._counts.show_report(report, expecting=state.running and state.with_job)

    def show_unsaved(self, unsaved: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Say that the form's changes are not part of the test."""
        self._has_unsaved = unsaved
        self._unsaved.setVisible(unsaved and self._state.account is not None)

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        (self.cancel if self._state.running else self.check).setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap_buttons(self) -> None:
        """Cancel takes the place of the two buttons, and takes and gives back the focus."""
        running = self._state.running
        starters = (self.check, self.job)
        if running:
            self.cancel.show()
            focused = next((button for button in starters if button.hasFocus()), None)
            if focused:
                self._started_by = focused
                self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cancel.setText("Cancelling …" if self._state.cancelling else "&Cancel")
        for button in starters:
            button.setVisible(not running)
            button.setEnabled(self._state.account is not None)
        if not running:
            if self.cancel.hasFocus():
                (self._started_by or self.check).setFocus(Qt.FocusReason.OtherFocusReason)
            self.cancel.hide()


class _OutcomeCard(ToneFrame):
    """How it ended: one sentence when it passed; title, advice and place when it did not."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = Label()
        self._title = Label(bold=True, wrap=True, selectable=True)
        self._advice = Label(wrap=True, selectable=True)
        self._place = Label(role="muted", scale=0.87, wrap=True, selectable=True)
        self._picture = ("info", "text")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for label in (self._title, self._advice, self._place):
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.hide()

    def show_report(self, report: CheckReport | None) -> None:
        if report is None or not report.finished:
            self.hide()
            return
        failure = report.failure
        if failure is None:
            self._say("success", ("state-working", "success"), passed_in_words(report), "", "")
        elif report.cancelled:
            self._say("info", ("state-cancelled", "muted"), failure.title, failure.advice, "")
        else:
            self._say("danger", ("state-failed", "danger"), failure.title, failure.advice, _place(failure))
        self.show()

    def _say(self, tone: str, picture: tuple[str, str], title: str, advice: str, place: str) -> None:
        self.set_tone(tone)
        self._picture = picture
        for label, text in ((self._title, title), (self._advice, advice), (self._place, place)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName("Result of the test")
        self.setAccessibleDescription(" ".join(filter(None, (title, advice, place))))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        shape, colour = self._picture
        ink = getattr(tokens_of(self.palette()), colour)
        self._mark.setPixmap(pixmap(shape, ink, 20, self.devicePixelRatioF()))
        self._mark.setAccessibleName("Result")


class _CountsCard(Card):
    """The histogram with its legend, and the counts as text."""

    def __init__(self) -> None:
        super().__init__()
        self._report: CheckReport | None = None
        self._heading = Label("Counts", scale=1.1, bold=True)
        self._copy = QPushButton("Cop&y counts")
        self._copy.setIcon(icon("copy"))
        self._copy.setAccessibleDescription("Copies one line per outcome: the bit string and its number of shots")
        self._copy.clicked.connect(self._copy_counts)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._copy)
        self.body.addLayout(head)
        self._empty = Label(role="muted", wrap=True)
        self._histogram = Histogram()
        self._legend = Label(_LEGEND, role="muted", scale=0.9, wrap=True)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._histogram, 1)
        self.body.addWidget(self._legend)
        self.body.addStretch(0)

    def show_report(self, report: CheckReport | None, *, expecting: bool) -> None:
        self._report = report
        counts = report.counts if report else None
        for widget in (self._copy, self._histogram, self._legend):
            widget.setVisible(counts is not None)
        self._empty.setVisible(counts is None)
        self._empty.setText(
            "The counts appear when the job is done."
            if expecting
            else "A test job measures a Bell pair: two entangled qubits, which should come out as 00 or 11."
        )
        if report and counts is not None:
            self._histogram.show_bars(bars(counts, report.expected))

    @Slot()
    def _copy_counts(self) -> None:
        if self._report and self._report.counts is not None:
            lines = [f"{outcome}\t{shots}" for outcome, shots in self._report.counts.items()]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._copy.setText("Copied")
            announce(self._copy, "The counts were copied")
            QTimer.singleShot(_COPIED_MS, self._copy, lambda: self._copy.setText("Cop&y counts"))


def _place(failure: Failure) -> str:
    return f"Step: {STEP_TITLES[failure.step]} · Layer: {failure.layer.value.replace('_', ' ')}"


def _cost(state: TestState) -> str:
    report = state.report
    if state.account is None:
        return "Save the account first; then it can be tested."
    free = "Check costs nothing. "
    if report is None or not report.plan:
        return f"{free}A test job uses a few seconds of quantum time on the account's plan."
    kind = "free" if report.free else "paid"
    left = "" if report.remaining_seconds is None else f"; {time_left(report.remaining_seconds)} are left"
    return f"{free}A test job uses a few seconds of quantum time on the plan “{report.plan}” ({kind}{left})."


def _idle(state: TestState) -> str:
    if state.account is None:
        return "Nothing to test yet."
    return (
        "Not tested yet. A check reads the key, signs in, finds the instance, "
        "and looks at its devices and the time left."
    )


def _job_line(state: TestState) -> str:
    report = state.report
    if report is None or not report.job_id:
        return ""
    where = f" on {report.backend}" if report.backend else ""
    return f"Job {report.job_id}{where}."
