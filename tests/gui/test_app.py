"""The whole window over a real account book, its keys in memory."""

import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from support.book import NoKeyring
from support.shown import dialog_over
from support.window_states import FAILED

from desktop_app.app import App
from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.listing import Arrangement, SortBy
from desktop_app.domain.secret import Secret
from desktop_app.domain.settings import Density
from desktop_app.domain.states import AccountStatus, CheckProgress, LockState
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.host.pool import DaemonPool
from desktop_app.host.single_instance import raise_other, socket_path
from desktop_app.manners import Manners
from desktop_app.services.account_book import AccountBook, KeyringFindings, KeyringStatus
from desktop_app.vault.age_store import AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_status import available
from desktop_app.vault.secret_store import MemoryStore
from desktop_app.vault.vault import Vault
from desktop_app.views.about_dialog import AboutDialog
from desktop_app.views.backup_dialogs import VaultFileDialog
from desktop_app.views.busy_bar import STILL
from desktop_app.views.main_window import MainWindow
from desktop_app.views.question import Question
from desktop_app.views.secret_field import SecretField
from desktop_app.views.settings_dialog import SettingsDialog
from desktop_app.views.theme import tokens_of

if TYPE_CHECKING:
    from desktop_app.vault.keyring_store import KeyringStore

KEY = "a-key-nobody-has-000000000000000000000000000"
OTHER_KEY = "a-key-nobody-has-111111111111111111111111111"
Open = Callable[[], App]


class Book:
    """Opens the same book each time."""

    def __init__(self, folder: Path) -> None:
        vault_file = AgeStore(folder / "vault")
        vault = Vault(ConfigFile(folder / "accounts.json"), MemoryStore(), {Keeping.VAULT_FILE: vault_file})
        self.book = AccountBook(vault, cast("KeyringStore", NoKeyring()), vault_file)

    def __call__(self) -> AccountBook:
        return self.book

    def add(self, *names: str) -> None:
        for name in names:
            draft = AccountDraft(account=Account(name=name), credentials=Credentials(api_key=Secret(KEY)))
            self.book.add(draft)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "config")


@pytest.fixture
def opened(
    book: Book, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Generator[Open]:
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: None))
    monkeypatch.setattr("desktop_app.app._BREATH", 1)
    monkeypatch.setattr(AccountBook, "keyring_status", lambda *_: _status())
    monkeypatch.setattr(AccountBook, "keyring_findings", lambda *_: KeyringFindings())
    apps: list[App] = []

    def start() -> App:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("delay/screen", 0)
        app = App(MainWindow(), book, DaemonPool(), settings)
        apps.append(app)
        app.start()
        qtbot.waitExposed(app.window)
        qtbot.waitUntil(lambda: app.is_settled)
        return app

    yield start
    for app in apps:
        app.window.leaving.told_passing = True
        app.window.form.discard()
        app.window.close()
        app.deleteLater()


def _status() -> KeyringStatus:
    return available("a test's memory")


def titles(app: App) -> list[str]:
    return [notice.title for notice in app.window.notices.notices]


def choose(app: App, name: str) -> None:
    app.window.actions_of[name].trigger()


def test_a_pasted_snippet_fills_a_new_form_and_is_not_stored(opened: Open, book: Book, qtbot: QtBot) -> None:
    app = opened()
    snippet = f'QiskitRuntimeService.save_account(channel="ibm_quantum_platform", token="{KEY}", name="lab")'
    QGuiApplication.clipboard().setText(snippet)

    choose(app, "paste")
    qtbot.waitUntil(lambda: app.window.form.draft() is not None)

    draft = app.window.form.draft()
    assert draft is not None
    assert (draft.account.name, draft.credentials.api_key) == ("lab", Secret(KEY))
    assert any("save_account" in title for title in titles(app))
    assert book.book.accounts() == ()


def test_a_pasted_key_leaves_what_was_typed_beside_it(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    form = app.window.form
    choose(app, "new")
    qtbot.waitUntil(lambda: form.is_new)
    rows = {row.name: row for row in form.page.rows}
    rows[FieldName.NAME].line.setText("mine")
    form.page.keeping.setCurrentText("Nowhere: this session only")
    QGuiApplication.clipboard().setText(KEY)

    form.page.paste.click()
    qtbot.waitUntil(lambda: not rows[FieldName.KEY].is_empty)

    draft = form.page.draft()
    assert (draft.account.name, draft.account.keeping) == ("mine", Keeping.SESSION)
    assert draft.credentials.api_key == Secret(KEY)


def test_an_account_pasted_beside_a_stored_one_becomes_a_new_one(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("real")
    app = opened()
    QGuiApplication.clipboard().setText(f'save_account(channel="ibm_cloud", token="{OTHER_KEY}", name="mine")')
    qtbot.waitUntil(lambda: app.accounts.state.selected is not None)

    choose(app, "paste")
    qtbot.waitUntil(lambda: app.window.form.draft() is not None)
    choose(app, "save")
    qtbot.waitUntil(lambda: len(book.book.accounts()) > 1)

    real, mine = book.book.accounts()
    assert (real.name, mine.name, mine.channel) == ("real", "mine", Channel.CLOUD)
    assert book.book.credentials(real.id).api_key == Secret(KEY)
    assert book.book.credentials(mine.id).api_key == Secret(OTHER_KEY)


def test_a_text_without_an_account_says_so(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    QGuiApplication.clipboard().setText("a shopping list")

    choose(app, "paste")

    qtbot.waitUntil(lambda: "Nothing of an account was recognised on the clipboard" in titles(app))


def test_a_copied_key_counts_down_and_is_gone_at_the_end(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab")
    app = opened()

    choose(app, "copy_key")
    # Not for the clipboard alone: an earlier test may have left that key there.
    qtbot.waitUntil(lambda: app.window.notices.notices != ())
    notice, copied = app.window.notices.notices[0], QGuiApplication.clipboard().text()
    app.window.close()

    assert (notice.title, notice.seconds) == ("The key of “lab” is on the clipboard", 10)
    assert copied == KEY
    assert QGuiApplication.clipboard().text() == ""


def test_the_time_on_the_clipboard_can_be_set(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab")
    app = opened()

    app.settings.choose(replace(app.settings.settings, clipboard_seconds=30))
    choose(app, "copy_key")

    qtbot.waitUntil(lambda: app.window.notices.notices != ())
    assert app.window.notices.notices[0].seconds == 30


def test_locking_keeps_what_was_typed_for_afterwards_and_clears_the_clipboard(
    opened: Open, book: Book, qtbot: QtBot
) -> None:
    book.add("lab", "thesis")
    app = opened()
    window = app.window
    choose(app, "copy_key")
    qtbot.waitUntil(lambda: window.notices.notices != ())
    window.form.page.rows[0].line.setText("half typed")
    window.form.channel_chosen.emit(Channel.CLASSIC)
    window.form.page.rows[-1].line.setText("typed, too")

    choose(app, "lock")
    locked, copied = window.is_locked, QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: not app.tasks.busy("lock"))
    window.unlock_requested.emit(None)
    qtbot.waitUntil(lambda: not window.is_locked)

    assert locked
    assert copied == ""
    assert window.accounts.rows.rowCount() == 2
    assert window.form.page.rows[0].line.text() == "half typed"
    assert window.form.page.rows[-1].line.text() == "typed, too"
    window.form.page.rows[0].line.setText("lab")
    window.form.page.rows[-1].line.setText("")
    assert window.form.has_edits()
    choose(app, "new")
    assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_a_key_that_comes_after_the_lock_reaches_no_clipboard(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab")
    app = opened()
    QGuiApplication.clipboard().clear()
    choose(app, "copy_key")

    choose(app, "lock")
    qtbot.waitUntil(lambda: not app.tasks.busy("copy"))

    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize("locked", [False, True], ids=["open", "locked"])
def test_what_was_typed_outlives_the_account_that_another_program_deletes(
    opened: Open, book: Book, qtbot: QtBot, *, locked: bool
) -> None:
    book.add("lab", "thesis")
    app = opened()
    window, form = app.window, app.window.form
    gone = book.book.accounts()[0].id
    window.accounts.select(gone)
    rows = {row.name: row for row in form.page.rows}
    rows[FieldName.NAME].line.setText("half typed")
    if not locked:
        rows[FieldName.KEY].line.insert(KEY)
    else:
        choose(app, "lock")
        qtbot.waitUntil(lambda: not app.tasks.busy("lock"))

    book.book.remove(gone)
    app.changes.look_outside()
    qtbot.waitUntil(lambda: app.accounts.account(gone) is None)
    if locked:
        window.unlock_requested.emit(None)
        qtbot.waitUntil(lambda: not window.is_locked)

    assert (form.is_new, form.shown_name, form.has_edits()) == (True, "half typed", True)
    assert titles(app).count("The account you were changing was deleted meanwhile") == 1
    if locked:
        rows[FieldName.KEY].line.insert(KEY)
    form.submit()
    qtbot.waitUntil(lambda: len(book.book.accounts()) == 2)
    added = next(one for one in book.book.accounts() if one.name == "half typed")
    assert book.book.credentials(added.id).api_key == Secret(KEY)
    assert added.id != gone
    qtbot.waitUntil(lambda: app.accounts.state.selected == added.id)


def test_what_another_program_changes_while_the_window_is_locked_is_not_taken_back_by_what_was_typed(
    opened: Open, book: Book, qtbot: QtBot
) -> None:
    book.add("lab")
    app = opened()
    window, form = app.window, app.window.form
    (lab,) = book.book.accounts()
    form.page.rows[0].line.setText("half typed")
    choose(app, "lock")
    qtbot.waitUntil(lambda: not app.tasks.busy("lock"))

    book.book.change(AccountDraft(account=replace(lab, tags=("theirs",))), lab)
    app.changes.look_outside()
    qtbot.waitUntil(lambda: app.accounts.accounts[0].tags == ("theirs",))
    window.unlock_requested.emit(None)
    qtbot.waitUntil(lambda: not window.is_locked)
    form.submit()
    qtbot.waitUntil(lambda: book.book.accounts()[0].name == "half typed")

    assert book.book.accounts()[0].tags == ("theirs",)
    qtbot.waitUntil(lambda: not form.has_edits())


def test_idling_locks_when_that_is_wanted(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab")
    app = opened()
    app.settings.choose(replace(app.settings.settings, idle_seconds=1))

    qtbot.waitUntil(lambda: app.window.is_locked, timeout=10_000)


def test_idling_does_not_lock_unless_it_is_wanted(opened: Open) -> None:
    app = opened()

    assert app.settings.settings.idle_seconds == 0
    assert not app.safekeeping._idle.isActive()


def test_what_is_on_this_computer_is_offered_on_the_first_run_and_not_taken(
    opened: Open, book: Book, own_home: Path, qtbot: QtBot
) -> None:
    file = own_home / ".qiskit" / "qiskit-ibm.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"lab": {"channel": "ibm_quantum_platform", "token": KEY}}))

    app = opened()

    button = app.window._welcome.bring_in
    qtbot.waitUntil(lambda: button.accessibleName() == "Import 1 account…")
    assert button.isVisible()
    assert book.book.accounts() == ()


def test_the_practice_service_is_there_for_the_asking_and_ends_with_the_program(
    opened: Open, book: Book, qtbot: QtBot
) -> None:
    app = opened()
    qtbot.waitUntil(app.window._welcome.practise.isVisible)

    app.window._welcome.practise.click()
    qtbot.waitUntil(lambda: bool(app.accounts.accounts), timeout=20_000)
    account = app.accounts.accounts[0]
    port = urlsplit(account.url).port
    service = app.surroundings._own_practice
    assert service is not None
    assert service._process is not None
    group = os.getpgid(service._process.pid) if sys.platform != "win32" else None
    app.shut_down()

    assert account.keeping is Keeping.SESSION
    assert group != (os.getpgrp() if sys.platform != "win32" else 0)  # Ctrl+C in the terminal is not for it
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port or 0), timeout=5):
        pass


def test_quitting_takes_loans_back(opened: Open, book: Book, own_home: Path, qtbot: QtBot) -> None:
    book.add("lab")
    app = opened()
    file = own_home / ".qiskit" / "qiskit-ibm.json"
    choose(app, "lend")
    dialog = dialog_over(app.window, QDialog, qtbot)
    dialog.go.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: app.accounts.state.rows[0].lent_until is not None)
    lent = file.exists()

    app.window.close()

    assert lent
    assert not file.exists() or "lab" not in json.loads(file.read_text())


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)")
def test_a_second_start_brings_the_first_window_forward(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with TemporaryDirectory(prefix="qk-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        app = opened()
        qtbot.waitUntil(lambda: Path(socket_path()).exists())
        app.window.showMinimized()
        raised: list[bool] = []

        def second_start() -> None:
            raised.append(raise_other(socket_path()))

        app._pool.execute(second_start)
        qtbot.waitUntil(lambda: raised != [])
        qtbot.waitUntil(lambda: not app.window.isMinimized())
        app.window.close()
        left = Path(socket_path()).exists()

    assert raised == [True]
    assert not left


def test_practice_accounts_end_without_a_word(opened: Open, book: Book) -> None:
    account = Account(name="practice", keeping=Keeping.SESSION, url="http://127.0.0.1:4711")
    book.book.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(KEY))))
    app = opened()

    app.window.close()

    assert not app.window.isVisible()


def test_session_accounts_are_reminded_of_when_the_window_is_closed(opened: Open, book: Book, qtbot: QtBot) -> None:
    account = Account(name="passing", keeping=Keeping.SESSION)
    book.book.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(KEY))))
    app = opened()

    app.window.close()

    dialog = next(one for one in app.window.findChildren(QDialog) if one.isVisible())
    assert app.window.isVisible()
    assert "cloud.ibm.com/iam/apikeys" in dialog.accessibleDescription()
    assert [button.text() for button in dialog.buttons] == ["S&tay", "&Open IBM's page and quit", "&Quit"]  # type: ignore[attr-defined]


def test_a_vault_file_is_created_when_an_account_wants_one_and_the_key_goes_there(
    opened: Open, book: Book, qtbot: QtBot, cheap_passphrases: None
) -> None:
    app = opened()
    choose(app, "new")
    page = app.window.form.page
    page.rows[0].line.setText("lab")
    page.rows[1].fill(Secret(KEY))
    page.keeping.setCurrentText("Vault file with a passphrase")
    app.window.form.submit()
    qtbot.waitUntil(lambda: "There is no vault file yet" in titles(app))

    app.window.notices.chosen.emit(app.window.notices.notices[0].choices[0])
    dialog = dialog_over(app.window, VaultFileDialog, qtbot)
    for field in (dialog.passphrase, dialog.again):
        field.fill(Secret("correct horse battery staple"))
    dialog.go.click()
    qtbot.waitUntil(lambda: "The vault file is there and open" in titles(app))
    app.window.form.submit()
    qtbot.waitUntil(lambda: len(app.accounts.accounts) == 1)

    account = app.accounts.accounts[0]
    assert account.keeping is Keeping.VAULT_FILE
    assert book.book.credentials(account.id).api_key == Secret(KEY)


def test_the_account_the_tab_and_the_order_shown_last_are_shown_again(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab", "thesis")
    app = opened()
    app.accounts.select(app.accounts.accounts[1].id)
    app.window.tabs.setCurrentIndex(1)
    app.window.accounts.arrange(Arrangement(sort=SortBy.NAME))
    app.window.close()

    again = opened()

    assert again.accounts.state.selected == again.accounts.accounts[1].id
    assert again.window.tabs.currentIndex() == 1
    assert again.window.accounts.arrangement.sort is SortBy.NAME


def test_a_check_of_all_that_has_not_begun_is_not_begun_at_the_end(opened: Open, book: Book) -> None:
    book.add("lab", "thesis")
    app = opened()

    app.window.check_all_requested.emit()
    app.window.close()

    assert app._turns.is_done


@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot send itself this signal")
@pytest.mark.usefixtures("signals_as_in_a_terminal")
def test_the_end_of_the_session_asks_nothing_and_loses_no_arrangement(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab", "thesis")
    app = opened()
    app.accounts.select(app.accounts.accounts[1].id)
    app.window.accounts.arrange(Arrangement(sort=SortBy.NAME))
    QTest.keyClicks(app.window.form.page.rows[0].line, "2")

    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: not app.window.isVisible())
    again = opened()

    assert again.accounts.state.selected == again.accounts.accounts[1].id
    assert again.window.accounts.arrangement.sort is SortBy.NAME


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot send itself this signal")
@pytest.mark.usefixtures("signals_as_in_a_terminal")
def test_ctrl_c_in_the_terminal_asks_about_edits_each_time(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab")
    app = opened()
    QTest.keyClicks(app.window.form.page.rows[0].line, "2")

    def question() -> Question | None:
        return next((one for one in app.window.findChildren(Question) if one.isVisible()), None)

    os.kill(os.getpid(), signal.SIGINT)
    qtbot.waitUntil(lambda: question() is not None)
    asked = question()
    meanwhile = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    assert asked is not None
    asked.buttons[0].click()

    assert app.window.isVisible()
    assert meanwhile[0] is signal.SIG_DFL  # whoever presses it twice means it
    assert signal.SIG_DFL not in {meanwhile[1], signal.getsignal(signal.SIGINT)}


def test_what_changes_in_the_window_is_remembered_soon(
    opened: Open, book: Book, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.manners._SOON_MS", 1)
    book.add("lab", "thesis")
    app = opened()
    thesis = app.accounts.accounts[1].id

    app.accounts.select(thesis)

    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    qtbot.waitUntil(lambda: settings.value("window/account") == thesis)


def test_every_change_of_the_window_is_one_to_remember(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(Manners, "_remember_soon", lambda _: heard.append(None))
    window = opened().window

    changes: tuple[Callable[[], object], ...] = (
        lambda: window.resize(900, 600),
        lambda: window.move(window.x() + 3, window.y()),
        lambda: window.tabs.setCurrentIndex(2),
        lambda: window.splitter.splitterMoved.emit(1, 1),
        lambda: window.accounts.arrange(Arrangement(sort=SortBy.NAME)),
        lambda: window.accounts.save_search("paid"),
    )
    for change in changes:
        heard.clear()
        change()
        qtbot.waitUntil(lambda: bool(heard))


def test_the_desktop_is_asked_again_whether_to_keep_still_when_one_comes_back(
    opened: Open, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened()
    qtbot.waitUntil(lambda: app.is_settled)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    told = tmp_path / "gtk-4.0" / "settings.ini"
    told.parent.mkdir()
    told.write_text("[Settings]\ngtk-enable-animations=false\n", "utf-8")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    qtbot.waitUntil(lambda: qapp.property(STILL) is True)
    told.unlink()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: qapp.property(STILL) is False)


def test_it_begins_with_the_first_account_when_that_is_wanted(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("lab", "thesis")
    app = opened()
    app.settings.choose(replace(app.settings.settings, reopen=False))
    app.accounts.select(app.accounts.accounts[1].id)
    app.window.close()

    again = opened()

    assert again.accounts.state.selected == again.accounts.accounts[0].id


def test_a_theme_and_a_density_hold_at_once_and_after_a_restart(opened: Open, qapp: QApplication) -> None:
    app = opened()

    app.settings.choose(replace(app.settings.settings, theme=ThemeChoice.DARK, density=Density.COMPACT))
    scheme = tokens_of(qapp.palette()).scheme
    app.window.close()
    again = opened()

    assert scheme == "dark"
    assert again.settings.settings.density is Density.COMPACT
    assert again.window.actions_of.themes[ThemeChoice.DARK].isChecked()


def test_the_settings_open_over_the_window_and_what_is_chosen_holds(opened: Open, qtbot: QtBot) -> None:
    app = opened()

    choose(app, "settings")
    dialog = app.window.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: app.settings.state.keep_days is not None)
    dialog.chosen.emit(replace(app.settings.settings, reveal_seconds=5, check_seconds=30))

    assert SecretField.shown_ms == 5000
    assert app._checks_apart.seconds == 30
    app.settings.reset()


def test_there_is_one_dialog_of_settings_however_often_it_is_asked_for_and_none_over_a_lock(
    opened: Open, qtbot: QtBot
) -> None:
    app = opened()

    choose(app, "settings")
    app.window.render_lock(LockState(locked=True))
    qtbot.waitUntil(lambda: not app.window.findChildren(SettingsDialog))
    app.window.render_lock(LockState())
    choose(app, "settings")
    choose(app, "settings")
    asked = app.window.findChildren(SettingsDialog)
    qtbot.waitUntil(asked[0].isVisible)
    choose(app, "settings")

    assert app.window.findChildren(SettingsDialog) == asked[:1]


def test_a_missing_key_is_seen_in_the_list_without_reading_any(
    opened: Open, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.add("lab", "thesis")
    lost = book.book.accounts()[0]
    monkeypatch.setattr(AccountBook, "credentials", _nobody_asks)
    monkeypatch.setattr(AccountBook, "keyring_findings", lambda *_: KeyringFindings(missing=(lost,)))

    app = opened()
    qtbot.waitUntil(lambda: any(row.key_missing for row in app.accounts.state.rows))

    assert [row.state for row in app.accounts.state.rows] == [AccountStatus.KEY_MISSING, AccountStatus.UNTESTED]


def _nobody_asks(*_: object) -> None:
    raise AssertionError("a secret was read")


def test_a_failed_check_marks_the_window_that_nobody_looks_at(
    opened: Open, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.add("lab")
    app = opened()
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", staticmethod(lambda *given: alerted.append(given[0])))
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: False)
    (account,) = app.accounts.accounts

    app.checkup.progressed.emit(CheckProgress(account_id=account.id, report=FAILED, running=False))
    app.manners.told.tell()

    assert alerted == [app.window]


def test_about_offers_a_report_that_names_no_account(opened: Open, book: Book, qtbot: QtBot) -> None:
    book.add("Dr. Canary")
    app = opened()

    choose(app, "about")
    dialog = app.window.findChild(AboutDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.report.isVisible)
    dialog.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert "a test's memory, available" in copied
    assert "1 ibm_quantum_platform in keyring" in copied
    assert "Canary" not in copied
    dialog.close()


def test_the_columns_of_the_tables_are_found_as_they_were_left(opened: Open, book: Book) -> None:
    book.add("lab")
    app = opened()
    app.window.show_fleet()
    header = app.window.fleet.page.table.header()
    header.resizeSection(1, header.sectionSize(1) + 41)
    wide = header.sectionSize(1)
    app.window.close()

    again = opened()
    again.window.show_fleet()

    assert again.window.fleet.page.table.header().sectionSize(1) == wide
