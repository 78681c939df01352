from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from support.by_hand import ByHand
from support.keyring_daemon import PASSWORD, KeyringDaemon, keyring_daemon
from support.keyring_prompter import prompter

from desktop_app.controllers.doctor import DoctorController
from desktop_app.controllers.lock import LockController
from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.doctor import Examined, Level, Mend, Remedy
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import LockState
from desktop_app.services.opening import open_account_book
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop_app.domain.dialogs import DoctorState
    from desktop_app.services.account_book import AccountBook

pytestmark = pytest.mark.usefixtures("cheap_passphrases")
KEY = Secret("k" * 44)
PASSPHRASE = Secret("correct horse battery staple")


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> Generator[KeyringDaemon]:
    with keyring_daemon() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


class Stage:
    """A lock over this user's account book."""

    def __init__(self, parent: QObject) -> None:
        self.book: AccountBook = open_account_book()
        self.by_hand = ByHand()
        self.tasks = TaskRunner(self.by_hand, parent)
        self.lock = LockController(lambda: self.book, self.tasks, parent)
        self.states: list[LockState] = []
        self.lock.state_changed.connect(self.states.append)

    def add(self, keeping: Keeping = Keeping.KEYRING) -> None:
        account = Account(name="lab", keeping=keeping)
        self.book.add(AccountDraft(account=account, credentials=Credentials(api_key=KEY)))

    def locked(self) -> LockState:
        self.lock.lock()
        self.by_hand.drain()
        return self.states[-1]

    def unlocked_with(self, passphrase: Secret | None) -> LockState:
        self.lock.unlock(passphrase)
        self.by_hand.drain()
        return self.states[-1]


@pytest.fixture
def stage(qapp: QObject) -> Generator[Stage]:
    stage = Stage(QObject(qapp))
    yield stage
    stage.book.close()


def test_it_is_locked_at_once_before_it_is_known_what_opens_it(stage: Stage) -> None:
    stage.lock.lock()

    assert stage.states == [LockState(locked=True, sentence="Locking …", busy=True)]
    stage.by_hand.drain()


def test_with_an_open_keyring_a_click_unlocks_and_the_page_says_that_this_is_no_password(
    daemon: KeyringDaemon, stage: Stage
) -> None:
    stage.add()

    state = stage.locked()

    assert "not a password" in state.sentence
    assert not state.asks
    assert not stage.unlocked_with(None).locked


def test_a_locked_keyring_has_to_be_opened_by_its_own_dialog(daemon: KeyringDaemon, stage: Stage) -> None:
    stage.add()
    daemon.lock()
    stage.locked()

    with prompter(daemon.address, ""):
        dismissed = stage.unlocked_with(None)
    with prompter(daemon.address, PASSWORD):
        opened = stage.unlocked_with(None)

    assert dismissed.locked
    assert dismissed.problem
    assert not opened.locked


def test_a_vault_file_is_locked_with_the_window_and_its_passphrase_opens_both(stage: Stage) -> None:
    stage.book.vault_file.create(PASSPHRASE)
    stage.add(Keeping.VAULT_FILE)

    state = stage.locked()
    closed = stage.book.vault_file.state.value
    wrong = stage.unlocked_with(Secret("not the passphrase at all"))
    right = stage.unlocked_with(PASSPHRASE)

    assert state.asks
    assert closed == "locked"
    assert wrong.locked
    assert wrong.problem
    assert not right.locked
    assert stage.book.vault_file.state.value == "open"


def test_an_empty_vault_file_asks_for_no_passphrase_and_is_locked_all_the_same(
    daemon: KeyringDaemon, stage: Stage
) -> None:
    stage.book.vault_file.create(PASSPHRASE)
    stage.add()

    state = stage.locked()

    assert not state.asks
    assert stage.book.vault_file.state.value == "locked"
    assert not stage.unlocked_with(None).locked


def test_without_a_keyring_a_click_unlocks(stage: Stage) -> None:
    state = stage.locked()

    assert "not a password" in state.sentence
    assert not stage.unlocked_with(None).locked


def test_the_doctor_unlocks_when_asked_to_and_looks_again(daemon: KeyringDaemon, stage: Stage) -> None:
    daemon.lock()
    controller = DoctorController(lambda: stage.book, stage.tasks)
    states: list[DoctorState] = []
    controller.state_changed.connect(states.append)
    controller.examine()
    stage.by_hand.drain()
    before = {one.examined: one.level for one in states[-1].report.findings}

    with prompter(daemon.address, PASSWORD):
        controller.mend(Remedy(text="Unlock it", mend=Mend.UNLOCK))
        stage.by_hand.drain()

    after = {one.examined: one.level for one in states[-1].report.findings}
    assert before[Examined.KEYRING] is Level.NOTE
    assert Examined.ROUND_TRIP not in before
    assert after[Examined.ROUND_TRIP] is Level.FINE
    assert not states[-1].running
