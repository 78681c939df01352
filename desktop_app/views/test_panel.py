"""Proving that an account works: a check that costs nothing, and a job on a real device."""

from collections.abc import Iterator
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from desktop_app.domain.instances import JobCost, estimated_seconds
from desktop_app.domain.states import TestState
from desktop_app.views.announce import announce
from desktop_app.views.check_words import outcome_in_words
from desktop_app.views.labels import literal
from desktop_app.views.language import tr
from desktop_app.views.lazy import LazyPage

if TYPE_CHECKING:
    from desktop_app.domain.job_wish import JobWish
    from desktop_app.views.question import Question
    from desktop_app.views.result_card import ResultCard
    from desktop_app.views.step_list import StepList
    from desktop_app.views.test_choices import TestChoices
    from desktop_app.views.test_page import TestPage


_USUAL = 6
"""Steps of a check-up of an account at IBM."""


class TestPanel(LazyPage["TestPage"]):
    """Built when it is first shown, because the window's first picture can do without it."""

    __test__ = False  # keeps pytest from collecting it

    check_requested = Signal()
    job_requested = Signal(object)
    """JobWish; on a plan that is not free, only after its cost was confirmed for a named instance"""
    cancel_requested = Signal()
    devices_requested = Signal()
    circuit_chosen = Signal(object)
    """Path of an OpenQASM 3 file"""
    python_chosen = Signal(object)
    """Path of a Python for a local account"""
    in_python_chosen = Signal(bool)
    """through IBM's client in the user's Python, or here"""
    save_requested = Signal(object)
    """FileToWrite"""

    def __init__(self) -> None:
        super().__init__(self._make_page)
        self._state = TestState()
        self._since = 0.0
        """When its report came, by the monotonic clock: it may be shown much later, and again."""
        self._unsaved = False
        self._parts: tuple[TestChoices, ResultCard, StepList] | None = None
        """Made before the page they stand in."""
        self.made.connect(lambda: self.tell(self._show_on))

    def render(  # type: ignore[override]  # QWidget's own draws into a device
        self, state: TestState, *, in_turns: bool = False
    ) -> None:
        """Show the account's check-up at this moment; `in_turns` its choices, steps and outcome one after another."""
        before, self._state = self._state, state
        if state.report is not before.report:
            self._since = monotonic()
        if in_turns:
            self.tell(self._show_choices, self._show_steps, self._show_end)
        else:
            self.tell(self._show_on)
        if before.running and not state.running and state.report and before.account == state.account:
            announce(self, outcome_in_words(state.report), urgent=not state.report.ok)
            if state.report.failure and state.report.failure.asks_consent and self.isVisible():
                # Whoever rendered this state is still at work; let it finish first.
                QTimer.singleShot(0, self, self.confirm_cost)

    def show_unsaved(self, unsaved: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        """Say that the form's changes are not part of the test."""
        self._unsaved = unsaved
        self.tell(self._show_on)

    @Slot()
    def check(self) -> None:
        """As if Check had been pressed; nothing while a test runs or where there is nothing to check."""
        if not self._state.running and self.page.choices.can_check:
            self.check_requested.emit()

    @Slot()
    def run_job(self) -> None:
        """As if Run test job had been pressed: asks first where it is known to cost money."""
        report = self._state.report
        if self._state.running or not self.page.choices.can_run_job:
            return
        if report and report.plan and not report.free:
            self.confirm_cost()
        else:
            self.job_requested.emit(self.page.choices.wish)

    def run_again(self, wish: "JobWish") -> None:
        """As if this job had been chosen and Run test job pressed."""
        if not self._state.running:
            self.page.choices.show_wish(wish)
            self.run_job()

    @Slot()
    def confirm_cost(self) -> "Question | None":
        """Ask, without waiting, whether the job may be billed to the instance that was found."""
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        report, wish = self._state.report, self.page.choices.wish
        if self._state.running or report is None or not self.page.choices.can_run_job:
            return None
        name = report.instance or report.crn
        cost = JobCost(seconds=estimated_seconds(wish.shots), plan=report.plan, instance=name, free=False)
        paid = replace(wish, paid_for=report.crn or name)
        question = Question(
            self,
            tr("Run a test job that costs money on “{name}”?", name=name),
            tr("{sentence} The free check shows the same but for the job itself.", sentence=cost.sentence),
            (
                Answer(text=tr("Do &not run it")),
                Answer(
                    text=tr("&Run it: at most {seconds} s on “{name}”", seconds=cost.most_seconds, name=literal(name)),
                    act=lambda: self._run(paid),
                    danger=True,
                ),
            ),
        )
        question.open()
        return question

    def _run(self, wish: "JobWish") -> None:
        if not self._state.running:
            self.job_requested.emit(wish)

    @Slot()
    def cancel(self) -> None:
        """As if Cancel had been pressed."""
        if self._state.running and not self._state.cancelling:
            self.cancel_requested.emit()

    def forget(self) -> None:
        """Hold no text of any account; what is inside is built anew when it is wanted again."""
        self._state = TestState()
        super().forget()

    def choose_device(self, name: str) -> None:
        """Test on this one; an empty name means the least busy."""
        self.page.choices.choose_device(name)

    def furnish(self) -> Iterator[None]:
        """Make what is inside before it is wanted, in steps that are each shorter than a frame; `forget` ends it."""
        from desktop_app.views.result_card import ResultCard  # noqa: PLC0415  # not needed at the start
        from desktop_app.views.step_list import StepList  # noqa: PLC0415  # as above
        from desktop_app.views.test_choices import TestChoices  # noqa: PLC0415  # as above

        if not self.is_made:
            choices = TestChoices()
            yield
            result = ResultCard()
            yield
            steps = StepList()
            steps.make(_USUAL)
            self._parts = choices, result, steps
            yield
        yield from super().furnish()

    def _make_page(self) -> "TestPage":
        from desktop_app.views.test_page import TestPage  # noqa: PLC0415  # not needed at the start

        parts, self._parts = self._parts, None
        page = TestPage(self, *parts or ())
        choices = page.choices
        choices.check_pressed.connect(self.check)
        choices.job_pressed.connect(self.run_job)
        choices.cancel_pressed.connect(self.cancel)
        choices.devices_pressed.connect(self.devices_requested)
        choices.circuit_chosen.connect(self.circuit_chosen)
        choices.python.python_chosen.connect(self.python_chosen)
        choices.in_python_chosen.connect(self.in_python_chosen)
        page.confirm_pressed.connect(self.confirm_cost)
        page.save_requested.connect(self.save_requested)
        return page

    def _show_on(self, page: "TestPage") -> None:
        page.show_state(self._state, self._since)
        page.show_unsaved(self._unsaved)

    def _show_choices(self, page: "TestPage") -> None:
        page.choices.show_state(self._state)
        page.show_unsaved(self._unsaved)

    def _show_steps(self, page: "TestPage") -> None:
        page.show_steps(self._state, self._since)

    def _show_end(self, page: "TestPage") -> None:
        page.show_end(self._state)
