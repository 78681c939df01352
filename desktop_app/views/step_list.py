"""The steps of a check-up, live: a shape, what it is, how it went, how long it took."""

from time import monotonic

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.checkup import STEP_TITLES, Step, StepState
from desktop_app.views.labels import ElidedLabel, Label
from desktop_app.views.language import together, tr, translated, word
from desktop_app.views.mark import Mark
from desktop_app.views.words import duration

_WARNING = ("warning", "warning")
_SHAPES = {
    StepState.WAITING: ("state-waiting", "faint"),
    StepState.RUNNING: ("state-running", "link"),
    StepState.PASSED: ("state-working", "success"),
    StepState.SPENT: _WARNING,
    StepState.FAILED: ("state-failed", "danger"),
    StepState.SKIPPED: ("state-skipped", "muted"),
    StepState.CANCELLED: ("state-cancelled", "muted"),
}
_TIMED = {StepState.RUNNING, StepState.PASSED, StepState.SPENT, StepState.FAILED, StepState.CANCELLED}
_LOUD = {"warning", "danger"}
_TICK_MS = 100


class StepList(QWidget):
    """Rows are made once per step and then only relabelled, so that a growing list does not flicker."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_StepRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._since = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._steps: tuple[Step, ...] = ()
        self._live = False

    def make(self, count: int) -> None:
        """Have so many rows; those without a step do not show."""
        while len(self._rows) < count:
            row = _StepRow()
            row.hide()
            self._rows.append(row)
            self._layout.addWidget(row)

    def show_steps(
        self, steps: tuple[Step, ...], *, live: bool, held_back: bool = False, since: float | None = None
    ) -> None:
        """Show these steps; while `live`, the running one's time goes on by itself from the `seconds` it has.

        It had them at `since`, a time of the monotonic clock; None means now. With `held_back` the one that did not
        pass waits for consent only.
        """
        self._steps = steps
        self._live = live
        self.make(len(steps))
        # Whatever appears lays out all around it, as often as something does.
        self._layout.setEnabled(False)
        for row, step in zip(self._rows, steps, strict=False):
            row.show_step(step, held_back=held_back and step.state is StepState.FAILED)
            row.show()
        for row in self._rows[len(steps) :]:
            row.hide()
        self._layout.setEnabled(True)
        self._layout.update()
        self._since = monotonic() if since is None else since
        self._run_clock()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    @property
    def is_ticking(self) -> bool:
        """True while a time goes on by itself."""
        return self._clock.isActive()

    def _run_clock(self) -> None:
        running = self._live and any(step.state is StepState.RUNNING for step in self._steps)
        if running and self.isVisible():
            self._tick()
            self._clock.start()
        else:
            self._clock.stop()

    @Slot()
    def _tick(self) -> None:
        for row, step in zip(self._rows, self._steps, strict=False):
            if step.state is StepState.RUNNING:
                row.show_seconds(step.seconds + monotonic() - self._since)


class _StepRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._step: Step | None = None
        self._held_back = False
        self._shape = Mark(16)
        self._title = Label()
        self._word = Label(role="muted", scale=0.9)
        self._seconds = Label(role="muted", scale=0.9)
        self._seconds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._seconds.setMinimumWidth(QFontMetrics(self._seconds.font()).horizontalAdvance("00 min 00 s"))
        # What a step has learned is one line with a tooltip; what is awaited now may need more.
        self._learned = ElidedLabel(role="muted", scale=0.87)
        self._awaited = Label(role="muted", scale=0.9, wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._title, 1)
        line.addWidget(self._word)
        line.addWidget(self._seconds)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._shape, 0, 0)
        grid.addLayout(line, 0, 1)
        grid.addWidget(self._learned, 1, 1)
        grid.addWidget(self._awaited, 2, 1)
        grid.setColumnStretch(1, 1)

    def show_step(self, step: Step, *, held_back: bool) -> None:
        before, self._step, self._held_back = (self._step, self._held_back), step, held_back
        if before == (step, held_back):
            return
        said = tr("held back") if held_back else word(step.state)
        title = translated(STEP_TITLES[step.name])
        self._title.setText(title)
        self._title.set_role("muted" if step.state in {StepState.WAITING, StepState.SKIPPED} else "")
        self._word.setText("" if step.state is StepState.WAITING else said)
        picture, colour = _WARNING if held_back else _SHAPES[step.state]
        self._word.set_role(colour if colour in _LOUD else "muted")
        live = step.state is StepState.RUNNING
        for label, wanted in ((self._learned, not live), (self._awaited, live)):
            label.setText(step.detail if wanted else "")
            label.setVisible(bool(step.detail) and wanted)
        self.show_seconds(step.seconds)
        words = (title, said, self._seconds.text(), translated(step.detail))
        self.setAccessibleName(together(", ", words))
        self._shape.draw(picture, colour)
        self._shape.setAccessibleName(said)

    def show_seconds(self, seconds: float) -> None:
        timed = self._step is not None and self._step.state in _TIMED
        self._seconds.setText(duration(seconds) if timed else "")
