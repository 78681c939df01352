"""How a check-up ended: one sentence when it passed; title, advice, place and a way on when it did not."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.instances import time_left
from desktop_app.views.card import ToneFrame
from desktop_app.views.check_words import passed_in_words, place_in_words
from desktop_app.views.labels import Label
from desktop_app.views.language import together, tr
from desktop_app.views.mark import Mark


class OutcomeCard(ToneFrame):
    """Hidden while there is nothing to say."""

    confirm_requested = Signal()
    """the job's cost is to be confirmed"""

    def __init__(self) -> None:
        super().__init__()
        self._mark = Mark(20)
        self._mark.setAccessibleName(tr("Result"))
        self._title = Label(bold=True, wrap=True, selectable=True)
        self._advice = Label(wrap=True, selectable=True)
        self._place = Label(role="muted", scale=0.87, wrap=True, selectable=True)
        self._link = ""
        self.open_page = QPushButton(tr("Open IBM's pa&ge"))
        self.open_page.clicked.connect(self._open)
        self.confirm = QPushButton(tr("Confirm the cost…"))
        self.confirm.clicked.connect(self.confirm_requested)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        for label in (self._title, self._advice, self._place):
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.open_page)
        row.addWidget(self.confirm)
        self.hide()

    def show_report(self, report: CheckReport | None) -> None:
        """Show the end of this one; hidden until there is one."""
        if report is None or not report.finished:
            self.hide()
            return
        failure = report.failure
        if report.left_out:
            self._say("info", ("info", "muted"), tr("Not checked"), report.left_out)
        elif failure and (report.spent or report.held_back):
            place = "" if report.held_back else place_in_words(failure)
            self._say("warning", ("warning", "warning"), failure.title, failure.advice, place)
        elif report.spent and report.usage:
            left = time_left(report.usage, open_plan=report.in_28_days)
            advice = tr("{left}. All else is in order, but no job would be taken now.", left=left)
            self._say("warning", ("warning", "warning"), passed_in_words(report), advice)
        elif failure is None:
            self._say("success", ("state-working", "success"), passed_in_words(report))
        elif report.cancelled:
            self._say("info", ("state-cancelled", "muted"), failure.title, failure.advice)
        else:
            self._say("danger", ("state-failed", "danger"), failure.title, failure.advice, place_in_words(failure))
        self._link = failure.link if failure else ""
        self.open_page.setVisible(bool(self._link))
        self.open_page.setToolTip(self._link)
        self.open_page.setAccessibleDescription(self._link)
        self.confirm.setVisible(failure is not None and failure.asks_consent)
        self.show()

    def _say(self, tone: str, picture: tuple[str, str], title: str, advice: str = "", place: str = "") -> None:
        self.set_tone(tone)
        self._mark.draw(*picture)
        for label, text in ((self._title, title), (self._advice, advice), (self._place, place)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(tr("Result of the test"))
        self.setAccessibleDescription(together(" ", (title, advice, place)))

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link))
