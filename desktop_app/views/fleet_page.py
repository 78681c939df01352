"""All accounts as a table, checked at once."""

import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.checkup import STEP_TITLES, StepState
from desktop_app.domain.ends import common_ends
from desktop_app.domain.fleet import FleetRow, FleetState, RunningTally
from desktop_app.domain.listing import natural
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.check_words import place_in_words
from desktop_app.views.flow import Flow, Together
from desktop_app.views.icons import icon
from desktop_app.views.labels import ElidedLabel, Label
from desktop_app.views.language import together, tr, translated
from desktop_app.views.page import SIDE
from desktop_app.views.table import Table
from desktop_app.views.table_rows import Cell, Column, Rank, rank_of
from desktop_app.views.words import ago, duration, plan_in_words, time_left

_COLUMNS = (
    Column(title=Sentence("Account"), width=112),
    Column(title=Sentence("State"), width=128),
    Column(title=Sentence("What it says"), width=180, stretch=True),
    Column(title=Sentence("Plan"), width=108),
    Column(title=Sentence("Time left"), width=74, figure=True, descending=True),
    Column(title=Sentence("Took"), width=54, figure=True, descending=True),
    Column(title=Sentence("Channel"), width=74),
)
_NAME, _SAYS = 0, 2
_KINDS = Sentence("Markdown (*.md);;CSV (*.csv);;JSON (*.json)")
_TICKS = 1000
_MINUTE = 60.0
_A_TURN = 2500
"""Lines that are made in one turn: 10,000 take a frame."""
_AT_ONCE = 500
"""So many rows and the page itself are made within a frame."""
_APART_MS = 8
"""From showing the page to filling a longer table."""


class FleetPage(QWidget):
    """Renders a `FleetState`; a double click or Return shows the account itself."""

    check_requested = Signal(object)
    """tuple of AccountId: the chosen rows, or all"""
    retry_requested = Signal()
    cancel_requested = Signal()
    save_requested = Signal(object)
    """Path"""
    account_opened = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = FleetState()
        self._tally = RunningTally()
        self._shown: tuple[FleetRow, ...] = ()
        self._lines: list[_Line] = []
        self._made_at = time.monotonic()
        self._fills = QTimer(self, singleShot=True, interval=_APART_MS)
        self._fills.timeout.connect(self._fill)
        self._make_buttons()
        self._sentence = ElidedLabel(role="muted")
        self.progress = _make_bar()
        self.table = self._make_table()
        # What a row says may be longer than the row, and a tooltip is for the mouse alone.
        self._told = Label(role="muted", wrap=True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.show_state(self._state)

    def _make_buttons(self) -> None:
        self.check = QPushButton(tr("&Check all"))
        self.check.setProperty("primary", "true")
        self.check.setAccessibleDescription(tr("Checks the chosen accounts, or all when none is chosen; costs nothing"))
        self.check.clicked.connect(self._check)
        self.retry = QPushButton(tr("&Retry failed"))
        self.retry.clicked.connect(self.retry_requested)
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setIcon(icon("stop"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.save = QPushButton(tr("&Save report…"))
        self.save.setIcon(icon("export"))
        self.save.clicked.connect(self._ask_where)
        self.back = QPushButton(tr("&Back to the account"))
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        heading = Label(tr("All accounts"), scale=1.5, bold=True)
        heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = Flow(ending=True)
        head.addWidget(heading)
        head.addWidget(self.back)
        # The sentence has a line of its own: how long it is must not move the table.
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addLayout(head)
        said.addWidget(self._sentence)
        acts = Flow(spacing=10, ending=True)
        acts.addWidget(Together(self.save, self.retry, self.check, self.cancel, ending=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 14, SIDE, 14)
        column.setSpacing(10)
        column.addLayout(said)
        column.addLayout(acts)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        column.addWidget(self._told)

    def _make_table(self) -> Table:
        table = Table(tr("All accounts"), _COLUMNS, several=True)
        table.opened.connect(self.account_opened)
        table.chosen_changed.connect(self._follow_choice)
        table.current_changed.connect(self._tell_current)
        table.sort_by(_NAME)
        return table

    def show_state(self, state: FleetState) -> None:
        """Show it; the end is told to assistive technology."""
        before, self._state = self._state, state
        tally = self._tally.follow(state.rows)
        # First, for the bar paints at once, and with it whatever else is to be painted anew.
        self.progress.setValue(round(_TICKS * tally.progress))
        if self.table.rows or len(state.rows) <= _AT_ONCE:
            self._fill()
        elif self.isVisible():
            self._fills.start()
        said = translated(tally.sentence)
        self._sentence.setText(f"{said} · {duration(state.seconds)}" if state.seconds else said)
        self.progress.setVisible(state.running)
        self._swap_buttons(was_running=before.running)
        self.retry.setEnabled(bool(tally.failed or tally.cancelled))
        self.save.setEnabled(bool(tally.reported))
        why_not = "" if tally.reported else tr("Nothing was checked since the program started; a report is about that")
        if self.save.toolTip() != why_not:
            self.save.setToolTip(why_not)
            self.save.setAccessibleDescription(why_not)
        self._follow_choice()
        if before.running and not state.running:
            announce(self, tally.sentence, urgent=bool(tally.failed))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fills.start()

    @Slot()
    def _fill(self) -> None:
        if self._follow_rows(self._state.rows) > _AT_ONCE:
            # In a turn of its own: to sort so many fills half a frame, as did to make them.
            self._fills.start()
        else:
            self.table.show_rows(self._lines)

    def _follow_rows(self, rows: tuple[FleetRow, ...]) -> int:
        """Of each account that did not change the same line as before, but for what it says of how long ago it was.

        Says how many others were made; of very many the first only.
        """
        now = time.monotonic()
        if now - self._made_at > _MINUTE:
            self._lines, self._shown, self._made_at = [], (), now
        before = self._shown
        front, back = common_ends(before, rows)
        if len(rows) - front - back > _A_TURN:
            rows, back = rows[: front + _A_TURN], 0
        self._shown = rows
        known = {line.row.account.id: line for line in self._lines[front : len(before) - back]}
        between = rows[front : len(rows) - back]
        lines = [line if (line := known.get(row.account.id)) and line.row is row else _Line(row) for row in between]
        self._lines[front : len(before) - back] = lines
        return len({*map(id, lines)} - {*map(id, known.values())})

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        (self.cancel if self._state.running else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap_buttons(self, *, was_running: bool) -> None:
        running = self._state.running
        had_focus = self.check.hasFocus() or self.retry.hasFocus() or self.save.hasFocus()
        self.cancel.setText(tr("Cancelling …") if self._state.cancelling else tr("&Cancel"))
        if running:
            self.cancel.show()
            if had_focus:
                self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in (self.check, self.retry, self.save):
            button.setVisible(not running)
        self.check.setEnabled(bool(self._state.rows))
        if not running:
            if was_running and self.cancel.hasFocus():
                self.check.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cancel.hide()

    @Slot()
    def _follow_choice(self) -> None:
        chosen = len(self.table.chosen)
        self.check.setText(tr("&Check {chosen} chosen", chosen=chosen) if chosen > 1 else tr("&Check all"))

    @Slot()
    def _tell_current(self) -> None:
        row = self.table.current
        words = row.cells[_SAYS].tip if row else ""
        self._told.setText(words)
        self._told.setVisible(bool(words))

    @Slot()
    def _check(self) -> None:
        chosen = self.table.chosen
        self.check_requested.emit(chosen if len(chosen) > 1 else tuple(row.key for row in self.table.rows))

    @Slot()
    def _ask_where(self) -> None:
        from desktop_app.views.sheet import ask_for_file  # noqa: PLC0415  # for saving only

        at = Path.home() / "accounts-checked.md"
        ask_for_file(self, tr("Save the report"), self.save_requested.emit, saving=True, kinds=_KINDS, at=at)


def _make_bar() -> QProgressBar:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, _TICKS)
    bar.setAccessibleName(tr("Progress of all checks"))
    place = bar.sizePolicy()
    # Otherwise the whole table moves, and is painted anew, when a check begins and when it ends.
    place.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(place)
    return bar


class _Line:
    """One account's line; its cells are made when they are to be seen, for there may be 10,000."""

    __slots__ = ("_cells", "_name", "key", "row")
    bold = False

    def __init__(self, row: FleetRow) -> None:
        self.row = row
        self.key: str = row.account.id
        self._cells: tuple[Cell, ...] = ()
        # Now, and not in the turn that sorts them.
        self._name = natural(row.account.name.casefold())

    @property
    def cells(self) -> tuple[Cell, ...]:
        if not self._cells:
            self._cells = tuple(make(self.row) for make in _CELLS)
        return self._cells

    def rank(self, place: int) -> Rank:
        return self._name if place == _NAME else rank_of(_CELLS[place](self.row))


def _plan(row: FleetRow) -> Cell:
    report = row.report or row.past
    return Cell(text=plan_in_words(report.plan) if report else "")


def _time_left(row: FleetRow) -> Cell:
    return _left(row.recalled.seconds_left if row.recalled else row.report.remaining_seconds if row.report else None)


def _took(row: FleetRow) -> Cell:
    """Of what goes on, nothing: a figure that is another one with each report is painted as often."""
    report = row.past if row.report is None else row.report
    if report is None or row.running or row.left_out:
        return Cell(text="", order=-1.0)
    return Cell(text=duration(report.seconds), order=report.seconds)


def _how(row: FleetRow) -> Cell:
    return _look(*_state(row))


@cache
def _look(word: str, tone: str, picture: str) -> Cell:
    """One for all rows in that state: to make 10,000 that are equal takes a frame."""
    return Cell(text=word, tone=tone, picture=picture)


_CELLS: tuple[Callable[[FleetRow], Cell], ...] = (
    lambda row: Cell(text=row.account.name),
    _how,
    lambda row: Cell(text=_said(row), tip=_advice(row)),
    _plan,
    _time_left,
    _took,
    lambda row: Cell(text=translated(CHANNELS[row.account.channel].badge)),
)
"""For each column, what stands there."""


def _state(row: FleetRow) -> tuple[str, str, str]:
    """Word, colour and shape of the first that is true."""
    if row.report is None and row.past is None:
        return tr("Not checked"), "muted", "state-waiting"
    looks = (
        (row.running, (tr("Checking"), "link", "state-running")),
        (row.cancelled, (tr("Cancelled"), "muted", "state-cancelled")),
        (row.left_out, (tr("Left out"), "muted", "state-skipped")),
        (row.spent, (tr("No time left"), "warning", "warning")),
        (row.failed, (tr("Failed"), "danger", "state-failed")),
    )
    return next((look for true, look in looks if true), (tr("Working"), "success", "state-working"))


def _said(row: FleetRow) -> str:
    if past := row.recalled:
        # The time comes last, for what has no room is left out there.
        return f"{translated(past.title) or past.backend} · {ago(past.when)}"
    report = row.report
    if report is None:
        return ""
    if report.failure:
        return report.failure.title
    if report.left_out:
        return report.left_out
    if report.finished:
        return report.backend
    running = next((step for step in report.steps if step.state is StepState.RUNNING), None)
    return tr("{step} …", step=STEP_TITLES[running.name]) if running else ""


def _advice(row: FleetRow) -> str:
    failure = row.report.failure if row.report else None
    if failure is None:
        return translated(row.report.left_out) if row.report else ""
    said = together(". ", (failure.title, failure.advice))
    return "\n".join(filter(None, (said, place_in_words(failure), failure.link)))


def _left(seconds: float | None) -> Cell:
    return Cell(text="" if seconds is None else time_left(seconds), order=-1.0 if seconds is None else seconds)
