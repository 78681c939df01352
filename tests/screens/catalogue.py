"""Every screen and state of the window by its name: what is drawn, measured and walked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget
from screens import example_accounts as example
from screens import example_dialogs as contents
from screens import example_manners as manners
from screens import example_pythons as there
from screens import example_questions as asked

from desktop_app.domain.channels import Channel
from desktop_app.domain.dialogs import BackupState, RestoreState
from desktop_app.domain.fleet import FleetState
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.sentence import Sentence, joined
from desktop_app.domain.states import AccountsState, LockState, Notice, TestState
from desktop_app.views.about_dialog import AboutDialog
from desktop_app.views.backup_dialogs import BackupDialog, PlainTextDialog, RestoreDialog, VaultFileDialog
from desktop_app.views.device_table import DeviceTable
from desktop_app.views.doctor_dialog import DoctorDialog
from desktop_app.views.export_dialog import ExportDialog, LendDialog
from desktop_app.views.import_dialog import ImportDialog
from desktop_app.views.instance_picker import InstancePicker
from desktop_app.views.key_dialog import KeyDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.past_dialogs import BinDialog, HistoryDialog
from desktop_app.views.shortcuts_dialog import ShortcutsDialog

Show = Callable[[MainWindow], "QWidget | None"]
USUAL = (1180, 760)
SMALLEST = (760, 480)
"""With large letters it is more: a window's smallest size grows with them, up to the whole screen of a laptop."""
_CLICK_UNLOCKS = Sentence("The keyring is open, so a click unlocks. This hides the accounts; it is not a password.")
_PASSPHRASE = "an invented passphrase"
_NOT_IT = Sentence("The passphrase does not open {path}", path="vault.age")


@dataclass(frozen=True, slots=True)
class Screen:
    """How a window becomes this screen; `show` answers the dialog or menu it is about, None for the window itself."""

    show: Show
    size: tuple[int, int] = USUAL


def make_window(size: tuple[int, int] = USUAL) -> MainWindow:
    """A window with six accounts, the second chosen and not tested."""
    window = MainWindow()
    window.resize(*size)
    window.render_keyring(example.KEYRING)
    window.render_accounts(example.ACCOUNTS)
    window.render_form(example.FORM)
    window.render_test(example.TESTS["checked"])
    window.offer_check_all()
    window.show()
    window.activateWindow()
    window.accounts.view.setFocus()
    return window


def _first_run(window: MainWindow) -> None:
    window.render_accounts(example.NO_ACCOUNTS)
    window.render_form(None)


def _found(window: MainWindow) -> None:
    _first_run(window)
    window.show_found(4, str(contents.FILE))


def _none_chosen(window: MainWindow) -> None:
    window.render_accounts(AccountsState(rows=example.ROWS, loaded=True))
    window.render_form(None)


def _empty_search(window: MainWindow) -> None:
    window.accounts.focus_search()
    window.accounts.search.setText("zürich")


def _fifty(window: MainWindow) -> None:
    window.render_accounts(example.FIFTY)
    window.render_form(example.FIFTIETH)


def _new(channel: Channel) -> Show:
    def show(window: MainWindow) -> None:
        window.render_accounts(replace(example.ACCOUNTS, selected=None))
        window.render_form(example.new_form(channel))
        window.form.page.rows[0].line.insert("lab-2")
        window.form.page.more.setChecked(True)

    return show


def _filled(channel: Channel) -> Show:
    def show(window: MainWindow) -> None:
        form = example.filled_form(channel)
        window.render_accounts(replace(example.ACCOUNTS, selected=form.account.id))
        window.render_form(form)
        window.form.page.more.setChecked(True)

    return show


def _wrong(window: MainWindow) -> None:
    for row in window.form.page.rows:
        if row.name in example.TYPED:
            row.line.setText(example.TYPED[row.name])
            row.line.setCursorPosition(0)
        elif row.is_secret and row.required:
            row.line.insert("half-a-key")
    window.render_form(example.WRONG_FORM)


def _key_shown(window: MainWindow) -> None:
    field = next(row for row in window.form.page.rows if row.is_secret)
    field.line.setFocus()
    field.line.insert("an-invented-key-of-44-characters-1234567890a")
    field.show_plainly()


def _notices(window: MainWindow) -> None:
    window.render_accounts(example.IN_SESSION)
    window.render_form(example.SESSION_FORM)
    window.render_keyring(example.NO_KEYRING)
    proxy = Sentence("Proxy: {address}", address="http://proxy.example:3128")
    window.show_network(joined(" · ", (proxy, Sentence("Certificates: {variable}", variable="REQUESTS_CA_BUNDLE"))))
    for notice in example.NOTICES:
        window.show_notice(notice)


def _told(notice: Notice) -> Show:
    return lambda window: window.show_notice(notice)


def _damaged(window: MainWindow) -> None:
    _first_run(window)
    window.render_accounts(AccountsState(loaded=True, unreadable=True))
    window.show_notice(example.DAMAGED)


def _deleted(window: MainWindow) -> None:
    window.render_accounts(replace(example.ACCOUNTS, rows=example.ROWS[:-1]))
    window.show_notice(example.DELETED)


def _menu(number: int) -> Show:
    def show(window: MainWindow) -> QWidget:
        window.render_accounts(example.UNDOABLE)
        menu = window.actions_of.menus[number]
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        return menu

    return show


def _row_menu(window: MainWindow) -> QWidget:
    menu = window.accounts.make_menu(window.accounts.rows.index(1))
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    return menu


def _several(window: MainWindow) -> QWidget:
    window.accounts.view.selectAll()
    return _row_menu(window)


def _locked(state: LockState) -> Show:
    return lambda window: window.render_lock(state)


def _test(state: TestState, wish: JobWish | None = None) -> Show:
    def show(window: MainWindow) -> None:
        window.render_accounts(example.listed(state))
        if state.account is None:
            window.render_form(example.NEW_FORM)
        else:
            window.render_form(replace(example.FORM, account=state.account, revision=4))
        window.tabs.setCurrentIndex(1)
        window.render_test(state)
        if wish:
            window.test.page.choices.show_wish(wish)
        window.test.focus_first()

    return show


def _details(window: MainWindow) -> None:
    _test(replace(example.TESTS["passed"], details=asked.DETAILS))(window)
    window.test.page.unfold.setChecked(True)


def _way(number: int) -> Show:
    def show(window: MainWindow) -> None:
        _test(example.TESTS["passed"])(window)
        window.test.page.result.ways[number].click()

    return show


def _lazy(tab: int, state: Any) -> Show:
    def show(window: MainWindow) -> None:
        window.tabs.setCurrentIndex(tab)
        if tab == 2:
            window.code.page.show_state(state)
            window.code.page.show_python(asked.PYTHONS)
        else:
            if state.problem:
                window.render_accounts(example.listed(example.TESTS["failed"]))
            window.jobs.page.show_state(state)
            if state.opened:
                window.jobs.page.table.choose(state.opened.job.id)

    return show


def _fleet(state: FleetState, current: str = "") -> Show:
    def show(window: MainWindow) -> None:
        window.render_accounts(asked.fleet_list(state))
        page = window.fleet.page  # made before, it is shown at once
        window.show_fleet()
        page.show_state(state)
        page.table.choose(current)

    return show


def _dialog(make: Callable[[MainWindow], Any], state: object = None) -> Show:
    def show(window: MainWindow) -> QWidget:
        dialog: QDialog = make(window)
        if state is not None:
            dialog.render(state)  # type: ignore[call-overload]  # each renders a state of its own
        dialog.open()
        return dialog

    return show


def _opened_by(name: str, kind: type[QDialog]) -> Show:
    def show(window: MainWindow) -> QWidget:
        window.actions_of[name].trigger()
        (dialog,) = window.findChildren(kind)
        while not dialog.isVisible():
            QCoreApplication.processEvents()
        return dialog

    return show


def _backup(state: BackupState, *, once_more: str = _PASSPHRASE) -> Show:
    def show(window: MainWindow) -> QWidget:
        dialog = BackupDialog(window, (), 6, contents.FILE.with_name("backup.age"))
        dialog.open()
        dialog.fields.first.line.insert(_PASSPHRASE)
        dialog.fields.second.line.insert(once_more)
        dialog.render(state)
        return dialog

    return show


def _restore(window: MainWindow) -> QDialog:
    return RestoreDialog(window, contents.FILE.with_name("backup.age"))


def _plain_text(window: MainWindow) -> QDialog:
    copy = contents.FILE.with_name("qiskit-ibm-copy.age")
    return PlainTextDialog(window, contents.FILE, ("lab-premium", "thesis"), copy)


def _unsaved(window: MainWindow) -> QWidget:
    window.form.page.rows[0].line.setText("lab premium")
    question = window.leave_form(lambda: None)
    if question is None:
        raise RuntimeError("the form saw no edits")
    return question


SCREENS: Mapping[str, Screen] = MappingProxyType(
    {
        "account": Screen(lambda _: None),
        "first-run": Screen(_first_run),
        "first-run-found": Screen(_found),
        "none-chosen": Screen(_none_chosen),
        "empty-search": Screen(_empty_search),
        "fifty": Screen(_fifty),
        **{f"new-{channel.name.lower()}": Screen(_new(channel)) for channel in Channel},
        **{f"filled-{channel.name.lower()}": Screen(_filled(channel)) for channel in Channel},
        "account-wrong": Screen(_wrong),
        "account-key-shown": Screen(_key_shown),
        "notices": Screen(_notices),
        "damaged-file": Screen(_damaged),
        "deleted": Screen(_deleted),
        "lent": Screen(_told(example.LENT)),
        **{f"menu-{number}": Screen(_menu(number)) for number in range(5)},
        "menu-row": Screen(_row_menu),
        "menu-several": Screen(_several),
        "locked": Screen(_locked(example.LOCKED)),
        "locked-click": Screen(_locked(LockState(locked=True, sentence=_CLICK_UNLOCKS))),
        **{f"test-{name}": Screen(_test(state)) for name, state in example.TESTS.items()},
        "test-not-stored": Screen(_test(TestState())),
        "test-cancelled": Screen(_test(asked.CANCELLED)),
        "test-spent": Screen(_test(asked.SPENT)),
        "test-held-back": Screen(_test(asked.HELD_BACK)),
        "test-estimate": Screen(_test(asked.ESTIMATED, asked.ESTIMATOR_JOB)),
        "test-many": Screen(_test(asked.MANY_OUTCOMES, asked.OWN_JOB)),
        "test-local": Screen(_test(asked.LOCAL)),
        "test-python": Screen(_test(there.THERE)),
        "test-python-missing": Screen(_test(there.MISSING)),
        "test-left-out": Screen(_test(asked.LEFT_OUT)),
        "test-newer": Screen(_test(there.NEWER)),
        "test-table": Screen(_way(1)),
        "test-json": Screen(_way(2)),
        "test-details": Screen(_details),
        "code": Screen(_lazy(2, asked.CODE)),
        "jobs": Screen(_lazy(3, asked.JOBS)),
        "jobs-none": Screen(_lazy(3, asked.NO_JOBS)),
        "jobs-refused": Screen(_lazy(3, asked.JOBS_REFUSED)),
        "jobs-failed": Screen(_lazy(3, asked.FAILED_JOB)),
        "jobs-waiting": Screen(_lazy(3, asked.WAITING_JOB)),
        "fleet": Screen(_fleet(asked.FLEET, "teaching-2026")),
        "fleet-none": Screen(_fleet(asked.FLEET_UNCHECKED)),
        "fleet-running": Screen(_fleet(asked.FLEET_RUNNING)),
        "devices": Screen(_dialog(DeviceTable, asked.DEVICES)),
        "instances": Screen(_dialog(InstancePicker, asked.INSTANCES)),
        "key": Screen(_dialog(KeyDialog, asked.KEY)),
        "key-opened": Screen(_dialog(KeyDialog, asked.KEY_OPENED)),
        "doctor": Screen(_dialog(DoctorDialog, contents.DOCTOR)),
        "import": Screen(_dialog(ImportDialog, contents.IMPORT)),
        "export": Screen(_dialog(ExportDialog, contents.EXPORT)),
        "lend": Screen(_dialog(lambda window: LendDialog(window, example.ROWS[1], contents.FILE))),
        "backup": Screen(_backup(contents.BACKUP, once_more=_PASSPHRASE[:-2])),
        "backup-exists": Screen(_backup(contents.BACKUP_EXISTS)),
        "backup-writing": Screen(_backup(BackupState(busy=True))),
        "backup-done": Screen(_backup(contents.BACKUP_DONE)),
        "restore-closed": Screen(_dialog(_restore, RestoreState())),
        "restore-refused": Screen(_dialog(_restore, contents.RESTORE_REFUSED)),
        "restore": Screen(_dialog(_restore, contents.RESTORE)),
        "plain-text": Screen(_dialog(_plain_text)),
        "vault-file-new": Screen(_dialog(lambda window: VaultFileDialog(window, new=True))),
        "vault-file": Screen(_dialog(lambda window: VaultFileDialog(window, new=False), BackupState(problem=_NOT_IT))),
        "bin": Screen(_dialog(BinDialog, contents.BIN)),
        "bin-empty": Screen(_dialog(BinDialog, ())),
        "history": Screen(_dialog(HistoryDialog, contents.HISTORY)),
        "shortcuts": Screen(_opened_by("shortcuts", ShortcutsDialog)),
        "about": Screen(_opened_by("about", AboutDialog)),
        **{name: Screen(show) for name, show in manners.SHOWN.items()},
        "remove": Screen(lambda window: window.ask_to_remove(example.GUEST)),
        "unsaved": Screen(_unsaved),
        "small-account": Screen(_wrong, SMALLEST),
        "small-new": Screen(_new(Channel.PLATFORM), SMALLEST),
        "small-draft": Screen(manners.SHOWN["draft-failed"], SMALLEST),
        "small-test": Screen(_test(example.TESTS["passed"]), SMALLEST),
        "small-python": Screen(_test(there.THERE), SMALLEST),
        "small-newer": Screen(_test(there.NEWER), SMALLEST),
        "small-failed": Screen(_test(example.TESTS["failed"]), SMALLEST),
        "small-code": Screen(_lazy(2, asked.CODE), SMALLEST),
        "small-jobs": Screen(_lazy(3, asked.JOBS), SMALLEST),
        "small-fleet": Screen(_fleet(asked.FLEET), SMALLEST),
        "small-first-run": Screen(_found, SMALLEST),
        "small-locked": Screen(_locked(example.LOCKED), SMALLEST),
        "small-notices": Screen(_notices, SMALLEST),
    }
)
