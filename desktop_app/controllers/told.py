"""What the desktop is told of check-ups that end while nobody looks: one message for those that end together."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.settings import Settings
from desktop_app.domain.states import CheckProgress

TOGETHER_MS = 1500
"""Check-ups that end within this time of the first are told about together."""


class ToldController(QObject):
    """Failures are told unless they were switched off, successes only when they were switched on."""

    told = Signal(object)
    """(failures, successes), each a tuple of (the account's name, what is said)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._failed: dict[str, str] = {}
        self._passed: dict[str, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self.tell)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """What is wanted from now on."""
        self._settings = settings

    @Slot(object)
    def note(self, progress: CheckProgress) -> None:
        """A check-up goes on, or has ended."""
        report = progress.report
        if progress.running or not report.finished or report.cancelled or report.left_out or report.held_back:
            return
        if report.ok:
            if not self._settings.tell_successes:
                return
            self._passed[report.account] = report.backend
        else:
            if not self._settings.tell_failures:
                return
            self._failed[report.account] = report.failure.title if report.failure else ""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def tell(self) -> None:
        """Say now what has gathered."""
        self._timer.stop()
        failed, passed = tuple(self._failed.items()), tuple(self._passed.items())
        self._failed.clear()
        self._passed.clear()
        if failed or passed:
            self.told.emit((failed, passed))
