"""One account: how it is called and how it is, above the tabs Account, Test, Code and Jobs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.crn import parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.views.account_form import AccountForm
from desktop_app.views.account_rows import second_line
from desktop_app.views.labels import ElidedLabel, shortened
from desktop_app.views.language import tr, translated
from desktop_app.views.lazy import LazyPage
from desktop_app.views.page import SIDE, is_low
from desktop_app.views.test_panel import TestPanel

if TYPE_CHECKING:
    from desktop_app.domain.accounts import Account
    from desktop_app.domain.states import AccountRow
    from desktop_app.views.code_page import CodePage
    from desktop_app.views.job_list import JobList


class AccountPane(QWidget):
    """Composes what is about the chosen account."""

    def __init__(self) -> None:
        super().__init__()
        self.form = AccountForm()
        self.test = TestPanel()
        self.code = LazyPage(_code_page)
        self.jobs = LazyPage(_job_list)
        self._title = ElidedLabel(scale=1.5, bold=True)
        self._subtitle = ElidedLabel(role="muted")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Account and test"))
        self.tabs.tabBar().setAccessibleName(tr("Account and test"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.form, tr("Acc&ount"))
        self.tabs.addTab(self.test, tr("&Test"))
        self.tabs.addTab(self.code, tr("Code"))
        self.tabs.addTab(self.jobs, tr("&Jobs"))
        heading = self._heading = QVBoxLayout()
        heading.setContentsMargins(SIDE, 14, SIDE, 6)
        heading.setSpacing(3)
        heading.addWidget(self._title)
        heading.addWidget(self._subtitle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self.tabs, 1)
        self._described: tuple[Account, AccountRow | None] | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top, bottom = (8, 2) if is_low(self) else (14, 6)
        self._heading.setContentsMargins(SIDE, top, SIDE, bottom)

    def show_heading(self, name: str, account: "Account", row: "AccountRow | None") -> None:
        """Say which account it is; `row` is None as long as it is not stored."""
        self._title.setText(name)
        self._described = account, row
        self.follow_time()

    @Slot()
    def follow_time(self) -> None:
        """Say anew how long ago the account was tested."""
        if self._described is None:
            return
        account, row = self._described
        instance = _instance(account.instance)
        parts = [translated(CHANNELS[account.channel].title), instance]
        if row:
            parts.append(second_line(row))
        said = " · ".join(filter(None, parts))
        if said != self._subtitle.text():
            self._subtitle.setText(said, "" if instance == account.instance else f"{said}\n{account.instance}")

    def focus_first(self) -> None:
        """Put the focus where the open tab wants it."""
        (self.form, self.test, self.code, self.jobs)[self.tabs.currentIndex()].focus_first()

    def forget(self) -> None:
        """Hold no text of any account."""
        self.tabs.setCurrentIndex(0)
        self.form.forget()
        self.test.forget()
        self.code.forget()
        self.jobs.forget()

    def clear_heading(self) -> None:
        """Name no account."""
        self._described = None
        self._title.setText("")
        self._subtitle.setText("")


def _code_page() -> "CodePage":
    from desktop_app.views.code_page import CodePage  # noqa: PLC0415  # not needed at the start

    return CodePage()


def _job_list() -> "JobList":
    from desktop_app.views.job_list import JobList  # noqa: PLC0415  # not needed at the start

    return JobList()


def _instance(text: str) -> str:
    """An instance as people tell them apart: by name, or by the region and the end of the CRN."""
    try:
        crn = parse_crn(text)
    except FieldRefused:
        return shortened(text, 48)
    return f"{crn.region} …{crn.instance_id[-6:]}"
