"""Proving that an account works: a check that costs nothing, and a job on a real device."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.states import TestState
from desktop_app.views.announce import announce
from desktop_app.views.check_words import outcome_in_words

if TYPE_CHECKING:
    from desktop_app.views.test_page import TestPage


class TestPanel(QWidget):
    """Built when it is first shown, because the window's first picture can do without it."""

    __test__ = False  # keeps pytest from collecting it

    check_requested = Signal()
    job_requested = Signal(int)
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = TestState()
        self._unsaved = False
        self._page: TestPage | None = None

    def render(self, state: TestState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the account's check-up at this moment."""
        before, self._state = self._state, state
        if self._page:
            self._page.show_state(state)
        if before.running and not state.running and state.report and before.account == state.account:
            announce(self, outcome_in_words(state.report), urgent=not state.report.ok)

    def show_unsaved(self, unsaved: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        """Say that the form's changes are not part of the test."""
        self._unsaved = unsaved
        if self._page:
            self._page.show_unsaved(unsaved)

    @Slot()
    def check(self) -> None:
        """As if Check had been pressed; nothing while a test runs or where there is no account."""
        if self._state.account and not self._state.running:
            self.check_requested.emit()

    @Slot()
    def run_job(self) -> None:
        """As if Run test job had been pressed."""
        if self._state.account and not self._state.running:
            self.job_requested.emit(self.page.shots.value())

    @Slot()
    def cancel(self) -> None:
        """As if Cancel had been pressed."""
        if self._state.running and not self._state.cancelling:
            self.cancel_requested.emit()

    def forget(self) -> None:
        """Hold no text of any account; what is inside is built anew when it is wanted again."""
        self._state = TestState()
        page, self._page = self._page, None
        if page:
            page.hide()
            page.deleteLater()

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        self.page.focus_first()

    @property
    def page(self) -> "TestPage":
        """What is inside, built on demand."""
        if self._page is None:
            from desktop_app.views.test_page import TestPage  # noqa: PLC0415  # not needed at the start

            self._page = TestPage()
            self._page.check_pressed.connect(self.check)
            self._page.job_pressed.connect(self.run_job)
            self._page.cancel_pressed.connect(self.cancel)
            layout = self.layout() or QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._page)
            self._page.show_state(self._state)
            self._page.show_unsaved(self._unsaved)
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        self.page.show()
        super().showEvent(event)
