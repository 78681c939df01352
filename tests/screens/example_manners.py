"""Screens of the desktop manners: settings, the arranged list, tags, a check before saving, the report in About."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget
from screens import example_accounts as example
from screens import example_questions as asked

from desktop_app.domain.channels import CHANNELS, Channel
from desktop_app.domain.listing import Arrangement, Only, SavedSearch, SortBy
from desktop_app.domain.questions import DraftCheckState
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.settings import Fact, Settings, SettingsState, VaultFileState
from desktop_app.domain.which import Source, Which
from desktop_app.views.about_dialog import AboutDialog
from desktop_app.views.list_menu import NameDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.passphrase_dialog import PassphraseDialog
from desktop_app.views.question import Question
from desktop_app.views.settings_dialog import SettingsDialog
from desktop_app.views.tags_dialog import TagsDialog
from desktop_app.views.which_dialog import WhichDialog

if TYPE_CHECKING:
    from desktop_app.domain.checkup import CheckReport

Show = Callable[[MainWindow], "QWidget | None"]
SETTINGS = SettingsState(
    settings=replace(Settings(), tray=True),
    keep_days=30,
    vault_file=VaultFileState.LOCKED,
    has_tray=True,
    languages=(("en", "English"), ("de", "Deutsch"), ("ja", "日本語")),
    network=(
        Fact(title=Sentence("Proxy"), text="http://proxy.example:3128", about="HTTPS_PROXY"),
        Fact(title=Sentence("Certificates"), text="/etc/ssl/certs/campus.pem", about="REQUESTS_CA_BUNDLE"),
    ),
)
REPORT = """Program   Qubit Keychain 0.1.0
Python    3.11.7 (CPython)
Window    Qt 6.11.3, PySide6 6.11.3, xcb
System    Linux-6.1.0-amd64-with-glibc2.36
Keyring   GNOME Keyring (Secret Service), available
Accounts  3 ibm_quantum_platform, 1 ibm_quantum, 1 ibm_cloud, 1 local
Proxy     none
Certs     the usual ones
Settings  changed: idle_seconds, theme
Folders   ~/.config/qubit-keychain, ~/.local/state/qubit-keychain"""
SEARCHES = (
    SavedSearch(name="Failed last night", arrangement=Arrangement(sort=SortBy.TESTED, only=Only.FAILED)),
    SavedSearch(name="Teaching", arrangement=Arrangement(words="teaching 2026")),
)

WHICH = Which(
    source=Source.FILE,
    name="workshop",
    reason=Sentence("No account is marked as the default, and this name is the last of its channel in the file."),
    account=example.CHOSEN,
    similar=example.CHOSEN.name,
    advice=Sentence("Mark one as the default, so that a new account's name does not change the choice."),
)
WHICH_FAILS = Which(
    source=Source.FILE,
    name="default-ibm-quantum",
    reason=Sentence("It is marked as the default."),
    account=replace(example.ROWS[2].account, name="default-ibm-quantum"),
    similar=example.ROWS[2].account.name,
    problem=Sentence(
        "{channel} has ended; the client from 0.41 on refuses such an account.",
        channel=CHANNELS[Channel.CLASSIC].title,
    ),
)


def _settings(page: int, state: SettingsState = SETTINGS) -> Show:
    def show(window: MainWindow) -> QWidget:
        dialog = SettingsDialog(window)
        dialog.tabs.setCurrentIndex(page)
        dialog.render(state)
        dialog.open()
        return dialog

    return show


def _opened(make: Callable[[MainWindow], QWidget]) -> Show:
    def show(window: MainWindow) -> QWidget:
        dialog = make(window)
        dialog.open()  # type: ignore[attr-defined]  # each is a QDialog
        return dialog

    return show


def _arranged(arrangement: Arrangement, *, compact: bool = False) -> Show:
    def show(window: MainWindow) -> None:
        if arrangement.sort is SortBy.STATUS:  # a pinned account that works would stand above the problems
            unpinned = tuple(replace(row, pinned=False) for row in example.ROWS)
            window.render_accounts(replace(example.ACCOUNTS, rows=unpinned))
        window.accounts.set_compact(compact)
        window.accounts.arrange(arrangement)
        QApplication.processEvents()
        window.accounts.view.scrollTo(window.accounts.view.currentIndex())

    return show


def _options(window: MainWindow) -> QWidget:
    for one in SEARCHES:
        window.accounts.arrange(one.arrangement)
        window.accounts.save_search(one.name)
    menu = window.accounts.make_options()
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    return menu


def _checked(report: "CheckReport | None", *, running: bool = False) -> Show:
    def show(window: MainWindow) -> None:
        window.form.page.rows[0].line.setText("lab premium")
        key = next(row for row in window.form.page.rows if row.is_secret)
        key.line.insert("an-invented-key-of-44-characters-1234567890a")
        window.form.render_check(DraftCheckState(report=report, running=running))

    return show


def _about(window: MainWindow) -> QWidget:
    dialog = AboutDialog(window)
    dialog.open()
    dialog.show_report(REPORT)
    return dialog


def _tags(window: MainWindow) -> QWidget:
    return TagsDialog(window, example.ROWS[:3], ("2026", "course", "nightly"))


def _which(answer: Which) -> Callable[[MainWindow], QWidget]:
    def make(window: MainWindow) -> QWidget:
        dialog = WhichDialog(window)
        dialog.render(answer)
        return dialog

    return make


def _question(window: MainWindow) -> QWidget:
    return window.findChildren(Question)[-1]


def _quit_with_hidden_edits(window: MainWindow) -> QWidget:
    window.form.page.rows[0].line.setText("lab premium")
    window.render_lock(example.LOCKED)
    window.close()
    return _question(window)


def _quit_with_passing_accounts(window: MainWindow) -> QWidget:
    guests = (replace(example.ROWS[0], account=example.GUEST), replace(example.ROWS[1], account=example.GUEST))
    window.render_accounts(replace(example.ACCOUNTS, rows=guests))
    window.close()
    return _question(window)


def _paid_job(window: MainWindow) -> QWidget:
    window.render_test(asked.HELD_BACK)
    window.test.confirm_cost()
    return _question(window)


def _cancel_job(window: MainWindow) -> QWidget:
    window.tabs.setCurrentIndex(3)
    window.jobs.page.show_state(asked.WAITING_JOB)
    window.jobs.page.table.choose(asked.JOBS.jobs[0].id)
    window.jobs.page.record.cancel.click()
    return _question(window)


SHOWN: dict[str, Show] = {
    "which": _opened(_which(WHICH)),
    "which-fails": _opened(_which(WHICH_FAILS)),
    "quit-hidden-edits": _quit_with_hidden_edits,
    "quit-passing": _quit_with_passing_accounts,
    "paid-job": _paid_job,
    "cancel-job": _cancel_job,
    "settings-general": _settings(0),
    "settings-no-tray": _settings(0, replace(SETTINGS, has_tray=False)),
    "settings-security": _settings(1),
    "settings-connection": _settings(2),
    "settings-appearance": _settings(3),
    "passphrase": _opened(PassphraseDialog),
    "tags": _opened(_tags),
    "save-search": _opened(lambda window: NameDialog(window, "", print)),
    "list-menu": _options,
    "list-by-status": _arranged(Arrangement(sort=SortBy.STATUS)),
    "list-compact": _arranged(Arrangement(), compact=True),
    "list-nothing-chosen": _arranged(Arrangement(only=Only.KEY_MISSING)),
    "draft-checking": _checked(example.CHECKING, running=True),
    "draft-works": _checked(example.TESTS["checked"].report),
    "draft-failed": _checked(example.TESTS["failed"].report),
    "about-report": _about,
}
