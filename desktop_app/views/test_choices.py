"""What to test and how: circuit, primitive, device, shots, what it costs, and the buttons that start it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.circuits import CircuitChoice, Primitive
from desktop_app.domain.instances import estimated_seconds
from desktop_app.domain.job_wish import DEFAULT_SHOTS, MOST_SHOTS, JobWish
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import TestState
from desktop_app.views.card import Card
from desktop_app.views.choice import Choice, Number
from desktop_app.views.environment_picker import EnvironmentPicker
from desktop_app.views.flow import Flow
from desktop_app.views.fold import Summary
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, literal, shortened
from desktop_app.views.language import tr, tr_n, translated
from desktop_app.views.usage_meter import UsageMeter
from desktop_app.views.words import plan_in_words

_CIRCUITS = {
    CircuitChoice.BELL: Sentence("Bell pair"),
    CircuitChoice.GATELESS: Sentence("No gates (guide)"),
    CircuitChoice.OWN: Sentence("Your file…"),
}
_PRIMITIVES = {Primitive.SAMPLER: Sentence("Sampler"), Primitive.ESTIMATOR: Sentence("Estimator")}
_LEAST_BUSY = Sentence("Least busy")
_QASM = Sentence("OpenQASM 3 (*.qasm *.qasm3 *.inc *.txt);;All files (*)")


class TestChoices(Card):
    """Shows a `TestState`'s side of it; what was chosen stays until another account is shown."""

    __test__ = False  # keeps pytest from collecting it

    check_pressed = Signal()
    job_pressed = Signal()
    cancel_pressed = Signal()
    devices_pressed = Signal()
    circuit_chosen = Signal(object)
    """Path of an OpenQASM 3 file"""
    in_python_chosen = Signal(bool)
    """through IBM's client in the user's Python, or here"""

    def __init__(self) -> None:
        super().__init__()
        self._state = TestState()
        self._started_by: QPushButton | None = None
        self._has_unsaved = False
        self._device = ""
        self._brief = False

        self.unfold = Summary(tr("What the test job runs, where, and how often"))
        self.circuit = self._make_circuit()
        self.primitive = self._make_primitive()
        self.device = QPushButton(translated(_LEAST_BUSY))
        self.device.setIcon(icon("chevron-down"))
        self.device.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.device.setAccessibleDescription(tr("Shows the account's devices to choose one by name"))
        self.device.clicked.connect(self.devices_pressed)
        self.shots = Number()
        self.shots.setRange(1, MOST_SHOTS)
        self.shots.setValue(DEFAULT_SHOTS)
        self.shots.setGroupSeparatorShown(True)
        self.shots.setAccessibleName(tr("Shots"))
        self.shots.setAccessibleDescription(tr("How often the test job measures the circuit"))
        self.shots.valueChanged.connect(self._follow_wish)
        self.python = EnvironmentPicker()
        self.in_python = self._make_in_python()

        self.job = QPushButton(tr("&Run test job"))
        self.job.clicked.connect(self.job_pressed)
        self.check = QPushButton(tr("&Check"))
        self.check.setProperty("primary", "true")
        self.check.clicked.connect(self.check_pressed)
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setIcon(icon("stop"))
        self.cancel.clicked.connect(self.cancel_pressed)
        self.cancel.hide()
        self._cost = Label(role="muted", scale=0.9, wrap=True)
        self._problem = Label(role="danger", scale=0.9, wrap=True)
        self._meter = UsageMeter()
        self._unsaved = Label(
            tr("The form has unsaved changes; the test uses what is stored."), role="warning", scale=0.9, wrap=True
        )
        self._job_row = self._make_job_row()
        self.body.setSpacing(7)
        self.body.setContentsMargins(18, 9, 18, 9)
        self.body.addWidget(self.unfold)
        self.body.addWidget(self._job_row)
        self.body.addWidget(self.python)
        self.body.addWidget(self._problem)
        self._start_row = self._make_start_row()
        self.body.addLayout(self._start_row)
        self.body.addWidget(self._unsaved)
        self.unfold.toggled.connect(self._follow_fold)
        self._follow()

    def _make_circuit(self) -> Choice:
        circuits = Choice()
        circuits.setAccessibleName(tr("Circuit"))
        circuits.setMinimumContentsLength(14)
        circuits.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for circuit, words in _CIRCUITS.items():
            circuits.addItem(translated(words), circuit)
        circuits.activated.connect(self._choose_circuit)
        return circuits

    def _make_primitive(self) -> Choice:
        primitives = Choice()
        primitives.setAccessibleName(tr("Primitive"))
        primitives.setMinimumContentsLength(10)
        for primitive, words in _PRIMITIVES.items():
            primitives.addItem(translated(words), primitive)
        primitives.currentIndexChanged.connect(self._say_choices)
        return primitives

    def _make_in_python(self) -> QPushButton:
        button = QPushButton(tr("I&n my Python…"))
        button.setCheckable(True)
        button.setToolTip(tr("Run the test through IBM's client in a Python of yours"))
        button.setAccessibleDescription(tr("Runs the test through IBM's client in a Python of yours"))
        button.clicked.connect(self.in_python_chosen)
        return button

    def _make_job_row(self) -> QWidget:
        inner = QWidget()
        row = Flow(inner, spacing=8)
        for words, widget in (
            (tr("Circ&uit"), self.circuit),
            (tr("Pri&mitive"), self.primitive),
            (tr("Dev&ice"), self.device),
            (tr("&Shots"), self.shots),
        ):
            label = Label(words)
            label.setBuddy(widget)
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 6, 0)
            line.setSpacing(8)
            line.addWidget(label)
            line.addWidget(widget)
            row.addWidget(pair)
        return inner

    def _make_start_row(self) -> QBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(3)
        said.addWidget(self._cost)
        said.addWidget(self._meter)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        acts.addStretch(1)
        for button in (self.in_python, self.job, self.check, self.cancel):
            acts.addWidget(button)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(10)
        row.addLayout(said, 1)
        row.addLayout(acts)
        return row

    def show_state(self, state: TestState) -> None:
        """Show what can be started now."""
        before, self._state = self._state, state
        if (before.account and before.account.id) != (state.account and state.account.id):
            self.choose_device("")
        self._follow()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Put the buttons under what they cost, where they have no room beside it."""
        way = QBoxLayout.Direction
        self._start_row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def set_brief(self, brief: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Say in one line what is chosen, where there is no room for the choices; to be unfolded."""
        if brief is not self._brief:
            self._brief = brief
            self.unfold.setChecked(False)
            self._follow_fold()

    @Slot()
    def _follow_fold(self) -> None:
        """Fold nothing that is still to be chosen; the keyboard stays where somebody sees it."""
        folds = self._brief and (not self._is_local or self._python_works)
        folded = folds and not self.unfold.isChecked()
        focus = QApplication.focusWidget()
        self.unfold.setVisible(folds)
        hidden = [self._job_row, *([self.python] if self._python_works else [])]
        if folded and focus is not None and any(one.isAncestorOf(focus) for one in hidden):
            self.unfold.setFocus(Qt.FocusReason.OtherFocusReason)
        self._job_row.setVisible(not self._is_local and not folded)
        self.python.set_folded(folded and self._python_works)
        self.python.setVisible(self._there and self.python.tells_something)
        self._say_choices()

    @Slot()
    def _say_choices(self) -> None:
        job = (
            self.circuit.currentText(),
            self.primitive.currentText(),
            self._device or translated(_LEAST_BUSY),
            tr_n("{n} shot", "{n} shots", self.shots.value()),
        )
        there = self.python.choice.currentText() if self._there and self._python_works else ""
        self.unfold.say(" · ".join(filter(None, (*(() if self._is_local else job), there))))

    def show_unsaved(self, unsaved: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Say that the form's changes are not part of the test."""
        self._has_unsaved = unsaved
        self._unsaved.setVisible(unsaved and self._state.account is not None)

    def choose_device(self, name: str) -> None:
        """Test on this one; an empty name means the least busy."""
        self._device = name
        self.device.setText(literal(shortened(name, 22)) or translated(_LEAST_BUSY))
        self.device.setAccessibleName(tr("Device: {device}", device=name or translated(_LEAST_BUSY)))
        self._say_choices()

    def show_wish(self, wish: JobWish) -> None:
        """Choose all that a job is; the circuit of one's own has been read already."""
        self.circuit.setCurrentIndex(self.circuit.findData(wish.circuit))
        self.primitive.setCurrentIndex(self.primitive.findData(wish.primitive))
        self.shots.setValue(wish.shots)
        self.choose_device(wish.backend)
        self._follow_wish()

    @property
    def wish(self) -> JobWish:
        """The job as it is chosen."""
        own = self._state.own
        circuit = CircuitChoice(self.circuit.currentData())
        return JobWish(
            shots=self.shots.value(),
            primitive=Primitive(self.primitive.currentData()),
            circuit=circuit,
            qasm=own.qasm if own and circuit is CircuitChoice.OWN else "",
            backend=self._device,
        )

    @property
    def can_check(self) -> bool:
        """True when a check would find what it needs here."""
        return self._state.account is not None and (not self._there or self._python_works)

    @property
    def can_run_job(self) -> bool:
        """True when there is a circuit to run."""
        ready = self.wish.circuit is not CircuitChoice.OWN or bool(self.wish.qasm)
        able = ready and (not self._there or self._python_works)
        return self._state.account is not None and not self._is_local and able

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        wanted = self.cancel if self._state.running else self.check if self.can_check else self.python.choice
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _is_local(self) -> bool:
        account = self._state.account
        return account is not None and CHANNELS[account.channel].protocol is Protocol.NONE

    @property
    def _there(self) -> bool:
        """True when the test runs in the user's Python."""
        return self._is_local or self._state.in_python

    @property
    def _python_works(self) -> bool:
        python = self._state.python
        return python is not None and python.usable and not python.busy

    def _follow(self) -> None:
        state, report = self._state, self._state.report
        self._job_row.setEnabled(state.account is not None)
        self.in_python.setChecked(self._there)
        self.in_python.setEnabled(state.account is not None)
        if state.python is not None:
            self.python.show_state(state.python)
        self._name_own_circuit()
        self._follow_fold()
        usage = report.usage if report else None
        self._meter.show_usage(usage, open_plan=report is not None and report.in_28_days)
        self.show_unsaved(self._has_unsaved)
        self._follow_wish()
        self._swap_buttons()

    @Slot()
    def _follow_wish(self) -> None:
        own = self._state.own
        wanted = self.wish.circuit is CircuitChoice.OWN and not self._is_local
        self._problem.setText(own.problem if own and wanted else "")
        self._problem.setVisible(bool(self._problem.text()))
        self._cost.setText(_cost(self._state, self.wish, local=self._is_local))
        self.job.setAccessibleDescription(self._cost.text())
        self.check.setAccessibleDescription(
            tr("Runs a two-qubit job in the chosen Python; costs nothing")
            if self._is_local
            else tr("Signs in through IBM's client and looks at device, instance and time left; costs nothing")
            if self._there
            else tr("Signs in and looks at instance, devices and time left; costs nothing")
        )
        self._say_choices()
        self.check.setEnabled(self.can_check)
        self.job.setEnabled(self.can_run_job)

    def _name_own_circuit(self) -> None:
        place = self.circuit.findData(CircuitChoice.OWN)
        own = self._state.own
        self.circuit.setItemText(place, shortened(own.name, 24) if own else translated(_CIRCUITS[CircuitChoice.OWN]))

    @Slot(int)
    def _choose_circuit(self, place: int) -> None:
        if self.circuit.itemData(place) == CircuitChoice.OWN:
            from desktop_app.views.sheet import ask_for_file  # noqa: PLC0415  # not needed at the start

            dialog = ask_for_file(self, tr("Choose a circuit"), self._take_circuit, kinds=_QASM)
            dialog.rejected.connect(self._forget_circuit)
        self._follow_wish()

    def _take_circuit(self, path: Path) -> None:
        self.circuit_chosen.emit(path)

    @Slot()
    def _forget_circuit(self) -> None:
        """No file was chosen; the one from before stays, if there is one."""
        if self._state.own is None:
            self.circuit.setCurrentIndex(0)
        self._follow_wish()

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
        self.cancel.setText(tr("Cancelling …") if self._state.cancelling else tr("&Cancel"))
        self.in_python.setVisible(not running and not self._is_local)
        self.check.setVisible(not running)
        self.job.setVisible(not running and not self._is_local)
        if not running:
            if self.cancel.hasFocus():
                (self._started_by or self.check).setFocus(Qt.FocusReason.OtherFocusReason)
            self.cancel.hide()


def _cost(state: TestState, wish: JobWish, *, local: bool) -> str:
    report = state.report
    if state.account is None:
        return tr("Save the account first; then it can be tested.")
    if local:
        return tr(
            "A check runs a two-qubit job through IBM's client in this Python, on a simulated device; it costs nothing."
        )
    seconds = estimated_seconds(wish.shots)
    if report is None or not report.plan:
        if plan := next((one.plan for one in reversed(state.past) if one.plan), ""):
            return tr(
                "Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” "
                "(as last seen).",
                seconds=seconds,
                plan=plan_in_words(plan),
            )
        return tr(
            "Check costs nothing. A test job takes about {seconds} s of quantum time on the account's plan.",
            seconds=seconds,
        )
    if report.free:
        return tr(
            "Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (free).",
            seconds=seconds,
            plan=plan_in_words(report.plan),
        )
    return tr(
        "Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” "
        "(paid: you are asked first).",
        seconds=seconds,
        plan=plan_in_words(report.plan),
    )
