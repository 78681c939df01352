"""The newest jobs of the account's instance, and one of them opened again."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.dates import moment
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import Job, JobRecord, JobState
from desktop_app.domain.questions import JobsState
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.busy_bar import BusyBar
from desktop_app.views.card import Card
from desktop_app.views.labels import Label
from desktop_app.views.language import day, day_and_time, time_of_day, together, tr, tr_n, translated, word
from desktop_app.views.line_table import row_size
from desktop_app.views.mark import Mark
from desktop_app.views.page import SIDE, Page
from desktop_app.views.plain_text import PlainText
from desktop_app.views.result_card import Outcome, ResultCard
from desktop_app.views.sheet import Banner
from desktop_app.views.table import Table
from desktop_app.views.table_rows import Cell, Column, Row

_COLUMNS = (
    Column(title=Sentence("Created"), width=150, descending=True),
    Column(title=Sentence("State"), width=160),
    Column(title=Sentence("Device"), width=150),
    Column(title=Sentence("Program"), width=100),
    Column(title=Sentence("Job"), width=150, stretch=True),
)
_LEAST = 5
"""Jobs that show without scrolling the table; the page scrolls instead."""
_FRAME = 22
"""Pixels of the table's frame, its horizontal scroll bar, and what a heading has more than a line."""
_LOOKS = {
    JobState.COMPLETED: ("success", "state-working"),
    JobState.FAILED: ("danger", "state-failed"),
    JobState.CANCELLED: ("muted", "state-cancelled"),
    JobState.RUNNING: ("link", "state-running"),
}


class JobList(QWidget):
    """Renders a `JobsState`; what is in it is asked for when it is first looked at."""

    ask_requested = Signal()
    open_requested = Signal(str)
    """JobId"""
    cancel_requested = Signal(str)
    """JobId: it was asked about already"""
    run_again_requested = Signal(object)
    """JobRecord"""
    save_requested = Signal(object)
    """FileToWrite"""

    def __init__(self) -> None:
        super().__init__()
        self._state = JobsState()
        self.ask = QPushButton(tr("Ask a&gain"))
        self.ask.clicked.connect(self.ask_requested)
        self._said = Label(role="muted", wrap=True)
        self._busy = BusyBar(tr("Asking for the jobs"))
        self._problem = Banner("danger")
        self.table = Table(tr("Jobs"), _COLUMNS)
        self.table.sort_by(0, descending=True)
        self.table.chosen_changed.connect(self._open_chosen)
        self.record = _Record()
        self.record.save_requested.connect(self.save_requested)
        self.record.run_again_requested.connect(self.run_again_requested)
        self.record.cancel_requested.connect(self.cancel_requested)
        # From outside to inside: whatever gets another parent is styled anew with all that is in it.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        page = Page(tr("Jobs"))
        layout.addWidget(page)
        # Five jobs and the opened one's picture shall fit the window's usual size.
        page.column.setSpacing(10)
        page.column.setContentsMargins(SIDE, 10, SIDE, 10)
        head = QHBoxLayout()
        page.column.addLayout(head)
        head.addWidget(self._said, 1)
        head.addWidget(self.ask)
        page.column.addWidget(self._busy)
        page.column.addWidget(self._problem)
        split = _Split(Qt.Orientation.Vertical)
        split.setProperty("gap", "true")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        page.column.addWidget(split, 1)
        split.addWidget(self.table)
        split.addWidget(self.record)
        split.setSizes([220, 290])
        self.show_state(self._state)

    def show_state(self, state: JobsState) -> None:
        """Show the list, and the opened job beside it."""
        before, self._state = self._state, state
        local = state.account is not None and CHANNELS[state.account.channel].protocol is Protocol.NONE
        waiting = state.busy or state.opening is not None or state.cancelling is not None
        self._busy.setVisible(waiting)
        self._problem.say(state.problem)
        # What is disabled lets go of the keyboard, to anywhere.
        asking = state.busy and not self.ask.hasFocus()
        self.ask.setEnabled(state.account is not None and not local and not asking)
        self.table.show_rows([_row(job) for job in state.jobs])
        if (shown := _shown(state)) and self.table.chosen != (shown,):
            self.table.choose(shown)
        self.table.setVisible(bool(state.jobs))
        self.table.setMinimumHeight((min(len(state.jobs), _LEAST) + 1) * row_size().height() + _FRAME)
        self.record.setVisible(bool(state.jobs))
        self._said.setText(_sentence(state, local=local))
        if state.opened != before.opened or state.opening != before.opening or not state.jobs:
            self.record.show_record(state.opened, waiting=state.opening is not None)
        self.record.show_testing(state.testing)
        # Not hasFocus: the question is still there. What is disabled would let go of the focus, to anywhere.
        if state.cancelling and self.window().focusWidget() is self.record.cancel:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.record.show_cancelling(state.cancelling is not None)
        if state.problem and state.problem != before.problem:
            announce(self, state.problem, urgent=True)
        if before.busy and not state.busy and not state.problem:
            announce(self, self._said.text())
        if state.account != before.account:
            self._ask_first()

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        (self.table if self._state.jobs else self.ask).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # In a turn of its own: what was told while nobody looked comes after this.
        QTimer.singleShot(0, self, self._ask_first)

    def _ask_first(self) -> None:
        state = self._state
        if self.isVisible() and self.ask.isEnabled() and not state.asked and not state.busy:
            self.ask_requested.emit()

    @Slot()
    def _open_chosen(self) -> None:
        chosen = self.table.chosen
        if chosen and chosen[0] != _shown(self._state):
            self.open_requested.emit(chosen[0])


class _Split(QSplitter):
    """Where there is little room both parts give way, before the page scrolls."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class _Record(QWidget):
    """One job: what it was, its result or its log."""

    run_again_requested = Signal(object)
    cancel_requested = Signal(str)
    save_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._record: JobRecord | None = None
        self._testing = False
        self.cancel = QPushButton(tr("&Cancel job…"))
        self.cancel.setToolTip(tr("Asks the service to give this job up"))
        self.cancel.clicked.connect(self._ask_to_cancel)
        self.again = QPushButton(tr("&Run again"))
        self.again.clicked.connect(lambda: self.run_again_requested.emit(self._record))
        self._why_not = Label(role="muted", scale=0.9, wrap=True)
        self._mark = Mark(16)
        self._title = Label(bold=True, selectable=True, wrap=True)
        self._facts = Label(role="muted", scale=0.9, wrap=True, selectable=True)
        self._log = PlainText(tr("The service's log of the job"))
        self._result = ResultCard()
        self._result.save_requested.connect(self.save_requested)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = Card()
        column.addWidget(head)
        head.body.setSpacing(2)
        head.body.setContentsMargins(18, 8, 18, 8)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self._facts)
        said.addWidget(self._why_not)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(row)
        column.addWidget(self._result, 1)
        column.addWidget(self._log, 1)
        column.addStretch(0)

    def minimumSizeHint(self) -> QSize:
        # Of itself a widget in a splitter does not tell what its wrapped rows need at this width.
        usual = super().minimumSizeHint()
        return QSize(usual.width(), max(usual.height(), self._column.minimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_testing(self, testing: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        self._testing = testing
        self._follow_again()

    def show_cancelling(self, cancelling: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        self.cancel.setEnabled(not cancelling)

    @Slot()
    def _ask_to_cancel(self) -> None:
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        if self._record is None:
            return
        job = self._record.job
        state = tr("It is listed as “{state}” on {backend}.", state=word(job.state), backend=job.backend)
        sender = (
            tr("It is a test of this program.")
            if job.ours
            else tr("Another program sent it, such as IBM's client, and may be waiting for its result.")
        )
        kept = tr("A cancelled job gives no result; quantum time it has used is charged all the same.")
        Question(
            self,
            tr("Cancel the job {job}?", job=job.id),
            together(" ", (state, sender, kept)),
            (
                Answer(text=tr("Do &not cancel it")),
                Answer(text=tr("&Cancel the job"), act=lambda: self.cancel_requested.emit(job.id), danger=True),
            ),
        ).open()

    def _follow_again(self) -> None:
        """Why the job cannot be run again stands beside the button, and is what the button is read out with."""
        record = self._record
        known = record is not None and record.wish is not None
        why_not = (
            ""
            if record is None
            else translated(record.job.why_not_again)
            if not known
            else tr("A test of this account runs.")
            if self._testing
            else ""
        )
        self.cancel.setVisible(record is not None and not record.job.state.final)
        self.again.setVisible(record is not None)
        self.again.setEnabled(known and not self._testing)
        self.again.setToolTip(why_not or (_again(record, record.wish) if record and record.wish else ""))
        self.again.setAccessibleDescription(self.again.toolTip())
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))

    def show_record(self, record: JobRecord | None, *, waiting: bool) -> None:
        self._record = record
        self._follow_again()
        self._mark.setVisible(record is not None)
        if record is None:
            self._title.setText(tr("Opening the job …") if waiting else tr("No job is open"))
            self._facts.setText("" if waiting else tr("Choose one to see its result, or why it failed."))
            self._facts.setVisible(not waiting)
            self._result.hide()
            self._log.hide()
            return
        job, result = record.job, record.result
        tone, picture = _look(job.state)
        self._mark.draw(picture, tone)
        self._mark.setAccessibleName(word(job.state))
        self._title.setText(f"{job.id} · {word(job.state)}")
        self._facts.setText(" · ".join(_facts(record)))
        self._facts.show()
        has_result = result.counts is not None or bool(result.estimates)
        self._result.setVisible(has_result)
        if has_result:
            self._result.show_outcome(
                Outcome(
                    counts=result.counts,
                    expected=record.expected,
                    estimates=result.estimates,
                    name=f"counts-{job.id}",
                )
            )
        self._log.show_text(record.log)
        self._log.setVisible(bool(record.log))
        announce(self, together(". ", (self._title.text(), self._facts.text())))


def _shown(state: JobsState) -> str | None:
    """The job below the table."""
    return state.opening or (state.opened.job.id if state.opened else None)


def _again(record: JobRecord, wish: JobWish) -> str:
    said = tr_n(
        "Runs the same job: {primitive}, {n} shot on {device}",
        "Runs the same job: {primitive}, {n} shots on {device}",
        wish.shots,
        primitive=wish.primitive.value,
        device=wish.backend,
    )
    return tr("{said}, in your Python", said=said) if record.job.in_python else said


def _facts(record: JobRecord) -> list[str]:
    job, metrics = record.job, record.metrics
    charged = metrics.charged_seconds if metrics.charged_seconds is not None else job.charged_seconds
    said = [tr("{program} on {backend}", program=job.program or tr("Job"), backend=job.backend)]
    created = job.created or metrics.created
    times = (
        tr("created {time}", time=_moment(created)) if created else "",
        tr("started {time}", time=_later(metrics.started, created)) if metrics.started else "",
        tr("ended {time}", time=_later(metrics.finished, created)) if metrics.finished else "",
    )
    said.append(together(", ", times))
    if charged is not None:
        said.append(tr("charged {seconds:.0f} s of quantum time", seconds=charged))
    if job.reason:
        said.append(tr("The service says: {reason}", reason=job.reason))
    if job.state.final and job.state is JobState.COMPLETED and record.result.counts is None:
        said += [] if record.result.estimates else [tr("Its result has a form this program does not show.")]
    return [line for line in said if line]


def _look(state: JobState) -> tuple[str, str]:
    """Colour and shape."""
    return _LOOKS.get(state, ("muted", "state-waiting"))


def _row(job: Job) -> Row:
    tone, picture = _look(job.state)
    state = word(job.state)
    if job.queue_position is not None:
        state = tr("{state}, position {position}", state=state, position=job.queue_position)
    return Row(
        key=job.id,
        cells=(
            Cell(text=_moment(job.created), order=job.created or " "),
            Cell(text=state, tone=tone, picture=picture),
            Cell(text=job.backend),
            Cell(text=job.program),
            Cell(text=job.id, tip=" ".join((job.id, *job.tags))),
        ),
    )


def _sentence(state: JobsState, *, local: bool) -> str:
    if state.account is None:
        return tr("Save the account first; then its jobs can be shown.")
    if local:
        return tr("A local account keeps no jobs.")
    if state.jobs:
        return tr_n("{n} job, the newest first", "{n} jobs, the newest first", len(state.jobs))
    if state.busy:
        return tr("Asking for the jobs …")
    if state.problem:
        return tr("The newest jobs could not be listed.")
    return tr("This instance has no jobs yet.") if state.asked else tr("The newest jobs of the account's instance.")


def _later(text: str, before: str) -> str:
    """On the same day the time alone."""
    begun, ended = moment(before), moment(text)
    if begun and ended and day(begun) == day(ended):
        return time_of_day(ended)
    return _moment(text)


def _moment(text: str) -> str:
    """The service's time in the user's form; what is no time stays as it came."""
    found = moment(text)
    return day_and_time(found) if found else text
