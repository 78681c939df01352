"""What asks and shows beyond one check-up, put together: all accounts at once, devices, instances, jobs, code, Pythons.

Imported after the first frame; each page gets its state when it is made.
"""

from functools import cache, cached_property, partial
from importlib import import_module
from operator import is_
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from desktop_app.controllers.code import CodeController
from desktop_app.controllers.devices import DevicesController
from desktop_app.controllers.draft_check import DraftCheckController
from desktop_app.controllers.fleet import FleetController
from desktop_app.controllers.instances import InstancesController
from desktop_app.controllers.jobs import JobsController
from desktop_app.controllers.notices import explain
from desktop_app.controllers.past_checks import PastChecksController
from desktop_app.controllers.pythons import PythonsController
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.circuits import CircuitChoice
from desktop_app.domain.questions import OwnCircuit
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import Notice, Severity
from desktop_app.later import Later
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.controllers.accounts import AccountsController
    from desktop_app.controllers.checkup import CheckupController
    from desktop_app.controllers.key_care import KeyCareController
    from desktop_app.domain.accounts import Account, AccountDraft, AccountId
    from desktop_app.domain.checkup import CheckReport
    from desktop_app.domain.jobs import JobRecord
    from desktop_app.domain.past_checks import PastCheck
    from desktop_app.domain.questions import FileToWrite
    from desktop_app.domain.states import AccountsState
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.past_checks import PastChecks
    from desktop_app.tasks.runner import TaskRunner
    from desktop_app.views.code_page import CodePage
    from desktop_app.views.job_list import JobList
    from desktop_app.views.main_window import MainWindow

_FOR_FLEET = (
    "desktop_app.views.line_table",
    "desktop_app.views.table_rows",
    "desktop_app.views.table",
    "desktop_app.views.fleet_page",
)
_PYTHON = "python"
_BREATH = 8
"""Milliseconds between two turns, in which what the first has shown is painted."""


class Inquiries(QObject):
    """Connects those controllers with the window, and the fleet with the check-ups of single accounts."""

    secret_ready = Signal(object)
    """Secret: code with a key in it, for the clipboard"""

    def __init__(  # noqa: PLR0913  # by keyword
        self,
        window: "MainWindow",
        book: "Callable[[], AccountBook]",
        tasks: "TaskRunner",
        settings: QSettings,
        *,
        accounts: "AccountsController",
        checkup: "CheckupController",
        check_up: "Callable[..., Iterator[CheckReport]]",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        self._tasks = tasks
        self._settings = settings
        self._accounts = accounts
        self._checkup = checkup
        self._accounts_shown: list[Account] = []
        self._loaded = False
        self._account: Account | None = None
        self._check_up = check_up
        self.fleet = FleetController(book, tasks, self, self._check_any)
        self.code = CodeController(book, tasks, self)
        self.jobs = JobsController(book, tasks, self)
        self.devices = DevicesController(book, tasks, self)
        self.instances = InstancesController(book, tasks, self)
        self.draft_check = DraftCheckController(book, tasks, check_up, self)
        self.past = PastChecksController(_past_checks(), tasks, self)
        self.pythons = PythonsController(tasks, _remembered(settings), self)
        self._connect_fleet()
        self._connect_pages()
        self._connect_panel()
        accounts.selected.connect(self.show)
        self._turns = Later(_BREATH, self)
        # In a turn of its own: what the list does with 10,000 accounts has filled this one.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self._follow_accounts(accounts.state))
        accounts.state_changed.connect(lambda _: self._soon.start())
        # Before whatever is checked, but not in the turn that made the controllers.
        self._turns.add(lambda: self._follow_accounts(accounts.state))
        self._turns.start(_BREATH)

    @Slot(object)
    def show(self, account: "Account | None") -> None:
        """Another account is shown."""
        self._account = account
        self.pythons.show(account)
        self.past.show(account)
        self.jobs.show(account, testing=self._checkup.runs(account))
        if self._window.code.is_made:
            self.code.show(account)
        if account is not None and CHANNELS[account.channel].protocol is Protocol.NONE:
            self._look_for_pythons()

    @Slot(bool)
    def test_in_python(self, wanted: bool) -> None:  # noqa: FBT001  # a slot of a signal of one bool
        """The shown account is to be tested in the user's Python."""
        self._checkup.run_in_python(wanted)
        if wanted:
            self._look_for_pythons()

    def _look_for_pythons(self) -> None:
        self._checkup.take_python(self.pythons.state)
        self.pythons.look()

    @Slot(object)
    def run_again(self, record: "JobRecord") -> None:
        """Run an earlier test's job once more, where its progress, its cost and its end are seen as ever.

        One of the user's Python runs in the Python that is chosen; until one is, the test waits for that.
        """
        wish = record.wish
        if wish is None:
            return
        self.test_in_python(record.job.in_python)
        if wish.circuit is CircuitChoice.OWN:
            self._checkup.take_circuit(OwnCircuit(name=f"{record.job.id}.qasm", qasm=wish.qasm))
        self._window.show_tab(self._window.tabs.indexOf(self._window.test))
        self._window.test.run_again(wish)

    def check(self, ids: "tuple[AccountId, ...]") -> None:
        """Check these at once and show how it goes."""
        # A turn each: to load the page takes a frame, as does to make it, to paint it, and to show a hundred accounts.
        self._turns.add(
            *(partial(import_module, name) for name in _FOR_FLEET),
            lambda: self._window.fleet.page,
            self._window.show_fleet,
            self._show_fleet_state,
            lambda: self.fleet.check(ids),
        )
        self._turns.start(0)

    @Slot()
    def open_devices(self) -> None:
        """Let a device be chosen for the test."""
        from desktop_app.views.device_table import DeviceTable  # noqa: PLC0415  # when it is wanted

        account = self._account
        if account is None:
            return
        dialog = DeviceTable(self._window)
        self.devices.state_changed.connect(dialog.render)
        dialog.ask_requested.connect(lambda: self.devices.ask(account))
        dialog.device_chosen.connect(self._window.test.choose_device)
        dialog.finished.connect(self.devices.stop)
        dialog.open_soon()
        self.devices.ask(account)

    @Slot(object)
    def open_instances(self, draft: "AccountDraft") -> None:
        """Let an instance be chosen for the form, with the key that was typed or the stored one."""
        from desktop_app.views.instance_picker import InstancePicker  # noqa: PLC0415  # when it is wanted

        dialog = InstancePicker(self._window)
        self.instances.state_changed.connect(dialog.render)
        dialog.instance_chosen.connect(self._window.form.choose_instance)
        dialog.finished.connect(self.instances.stop)
        dialog.open_soon()
        self.instances.ask(draft)

    @cached_property
    def key_care(self) -> "KeyCareController":
        """Kept, for it remembers how far the replacing of keys came that are written down nowhere."""
        from desktop_app.controllers.key_care import KeyCareController  # noqa: PLC0415  # when it is wanted

        controller = KeyCareController(self._book, self._tasks, self)
        controller.book_changed.connect(self._accounts.take)
        controller.notice_raised.connect(self._window.show_notice)
        return controller

    def open_key_care(self, account_id: "AccountId") -> None:
        """Look after the account's key at IBM."""
        from desktop_app.views.key_dialog import KeyDialog  # noqa: PLC0415  # when it is wanted

        account = self._accounts.account(account_id)
        if account is None:
            return
        dialog = KeyDialog(self._window)
        care = self.key_care
        care.state_changed.connect(dialog.render)
        dialog.compare_requested.connect(care.compare)
        dialog.rotate_requested.connect(care.rotate)
        dialog.delete_old_requested.connect(care.delete_old)
        dialog.revoke_requested.connect(care.revoke)
        dialog.finished.connect(care.stop)
        dialog.open_soon()
        care.show(account)

    def _check_any(self, account: "Account", *given: Any) -> "Iterator[CheckReport]":  # noqa: ANN401  # as check_up's
        """At the service, or, for a local account, in the chosen Python; called on worker threads."""
        if CHANNELS[account.channel].protocol is not Protocol.NONE:
            return self._check_up(account, *given)
        from desktop_app.services import environments, python_check  # noqa: PLC0415  # on the worker

        chosen = self.pythons.state.chosen
        read, cancel = given
        return python_check.check_in_python(
            account, environments.environment_at(chosen) if chosen else None, read, cancel
        )

    @Slot(object)
    def write(self, file: "FileToWrite") -> None:
        """Write what a person wants to keep."""
        self._tasks.queued("files", lambda *_: _write(file), self._written)

    def _connect_fleet(self) -> None:
        window, fleet = self._window, self.fleet
        fleet.progressed.connect(self._checkup.note)
        fleet.notice_raised.connect(window.show_notice)
        self._checkup.cancel_elsewhere.connect(fleet.cancel_one)
        window.fleet.made.connect(self._fleet_made)
        if window.fleet.is_made:
            self._fleet_made()

    @Slot()
    def _fleet_made(self) -> None:
        page, fleet = self._window.fleet.page, self.fleet
        fleet.state_changed.connect(page.show_state)
        page.check_requested.connect(fleet.check)
        page.retry_requested.connect(fleet.retry_failed)
        page.cancel_requested.connect(fleet.cancel)
        page.save_requested.connect(fleet.save)
        page.account_opened.connect(self._open_account)
        page.closed.connect(self._window.leave_fleet)
        # In a turn of its own, after the page's first picture, which may be that of a check's first turn.
        self._turns.add(self._show_fleet_state)
        self._turns.start(_BREATH)

    def _show_fleet_state(self) -> None:
        if self._window.fleet.is_made:
            self._window.fleet.page.show_state(self.fleet.state)

    def _connect_pages(self) -> None:
        window = self._window
        self.code.notice_raised.connect(window.show_notice)
        self.jobs.notice_raised.connect(window.show_notice)
        self.code.text_ready.connect(self.secret_ready)
        self.pythons.chosen.connect(lambda path: self._settings.setValue(_PYTHON, path))
        self.pythons.state_changed.connect(self._checkup.take_python)
        for news in (self.code.state_changed, self.pythons.state_changed):
            news.connect(lambda _: window.code.tell(self._show_code))
        self.jobs.state_changed.connect(lambda _: window.jobs.tell(self._show_jobs))
        for page, made in ((window.code, self._code_made), (window.jobs, self._jobs_made)):
            page.made.connect(made)
            if page.is_made:
                made()

    @Slot()
    def _code_made(self) -> None:
        page = self._window.code.page
        page.kind_chosen.connect(self.code.choose)
        page.key_copy_requested.connect(self.code.copy_with_key)
        page.python_chosen.connect(self.pythons.choose)
        page.look_requested.connect(self.pythons.look_again)
        self._window.code.tell(self._show_code)
        self.code.show(self._account)

    def _show_code(self, page: "CodePage") -> None:
        page.show_state(self.code.state)
        page.show_python(self.pythons.state)

    @Slot()
    def _jobs_made(self) -> None:
        page = self._window.jobs.page
        page.ask_requested.connect(self.jobs.ask)
        page.open_requested.connect(self.jobs.open)
        page.cancel_requested.connect(self.jobs.cancel)
        page.run_again_requested.connect(self.run_again)
        page.save_requested.connect(self.write)
        self._window.jobs.tell(self._show_jobs)

    def _show_jobs(self, page: "JobList") -> None:
        page.show_state(self.jobs.state)

    def _connect_panel(self) -> None:
        window = self._window
        window.test.devices_requested.connect(self.open_devices)
        window.test.circuit_chosen.connect(self._checkup.choose_circuit)
        window.test.python_chosen.connect(self.pythons.choose)
        window.test.in_python_chosen.connect(self.test_in_python)
        self._checkup.progressed.connect(self.past.note)
        self.past.state_changed.connect(self._checkup.take_past)
        self._checkup.progressed.connect(self.fleet.note)
        self._checkup.progressed.connect(self.jobs.note)
        self.past.recalled.connect(self._accounts.recall)
        self.past.recalled.connect(self._recall_in_fleet)
        self._accounts.keys_renewed.connect(self._checkup.forget_reports)
        self._accounts.keys_renewed.connect(self.fleet.forget_reports)
        window.test.save_requested.connect(self.write)
        form = window.form
        form.instances_requested.connect(self.open_instances)
        form.check_requested.connect(self.draft_check.check)
        form.check_cancelled.connect(self.draft_check.cancel)
        form.check_outdated.connect(self.draft_check.forget)
        self.draft_check.state_changed.connect(form.render_check)

    @Slot(object)
    def _recall_in_fleet(self, latest: "Mapping[AccountId, PastCheck]") -> None:
        """Of the keys the accounts have now."""
        same = self._accounts.has_same_key_since
        self.fleet.recall({one: check for one, check in latest.items() if same(one, check.when)})

    @Slot(object)
    def _follow_accounts(self, state: "AccountsState") -> None:
        accounts = [row.account for row in state.rows]
        same = state.loaded == self._loaded and len(accounts) == len(self._accounts_shown)
        if same and all(map(is_, accounts, self._accounts_shown)):
            return
        self._loaded, self._accounts_shown = state.loaded, accounts
        self.fleet.show(accounts)
        self.past.follow(state)

    @Slot(str)
    def _open_account(self, account_id: str) -> None:
        self._window.leave_form(lambda: self._show_account(account_id))

    def _show_account(self, account_id: str) -> None:
        self._accounts.select(account_id)
        self._window.leave_fleet()

    def _written(self, outcome: Outcome[Path]) -> None:
        match outcome:
            case Done(path):
                self._window.show_notice(Notice(title=Sentence("Saved as {path}", path=path), severity=Severity.INFO))
            case Failed(error):
                self._window.show_notice(explain(error))
            case Stopped():
                pass


def _remembered(settings: QSettings) -> Path | None:
    path = str(settings.value(_PYTHON, "") or "")
    return Path(path) if path else None


def _past_checks() -> "Callable[[], PastChecks]":
    """Opens them for whoever asks first, on a worker."""

    @cache
    def past() -> "PastChecks":
        from desktop_app.services.past_checks import PastChecks  # noqa: PLC0415  # on the worker

        return PastChecks()

    return past


def _write(file: "FileToWrite") -> Path:
    from desktop_app.services.report import write_file  # noqa: PLC0415  # on the worker

    write_file(file)
    return file.path
