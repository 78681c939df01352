"""The dialog that looks after a key, against a practice service whose keys may be changed."""

import re
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.accounts import signs_in
from support.book import book_in
from support.practice import PracticeService

from desktop_app.controllers.key_care import KeyCareController
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.api_keys import RotationStep
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import AccountAct, AccountRow, Notice
from desktop_app.domain.vault_errors import AccountsFileBusy
from desktop_app.host.pool import DaemonPool
from desktop_app.services.account_book import AccountBook
from desktop_app.services.key_care import open_key_care
from desktop_app.tasks.runner import TaskRunner
from desktop_app.views.account_menu import offers
from desktop_app.views.key_dialog import KeyDialog
from desktop_app.views.question import Question

if TYPE_CHECKING:
    from desktop_app.domain.questions import KeyCareState

LIMIT = 20_000


class Stage:
    """Two accounts with one key, and the dialog of the first over the real controller."""

    def __init__(self, service: PracticeService, book: AccountBook, tasks: TaskRunner, qtbot: QtBot) -> None:
        self.service, self.book, self.qtbot = service, book, qtbot
        self.old = Secret(service.key("practice-open"))
        draft = Account(name="lab", channel=Channel.CLOUD, url=service.url)
        self.account = book.add(AccountDraft(account=draft, credentials=Credentials(api_key=self.old)))
        self.twin = book.duplicate(self.account.id, "twin")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialog = KeyDialog(self.window)
        self.care = KeyCareController(lambda: book, tasks, self.window)
        self.states: list[KeyCareState] = []
        self.books: list[object] = []
        self.notices: list[Notice] = []
        self.care.state_changed.connect(self.states.append)
        self.care.book_changed.connect(self.books.append)
        self.care.notice_raised.connect(self.notices.append)
        self.care.state_changed.connect(self.dialog.render)
        self.dialog.compare_requested.connect(self.care.compare)
        self.dialog.rotate_requested.connect(self.care.rotate)
        self.dialog.delete_old_requested.connect(self.care.delete_old)
        self.dialog.revoke_requested.connect(self.care.revoke)
        self.dialog.finished.connect(self.care.stop)
        self.dialog.open()
        self.care.show(self.account)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.states[-1].busy, timeout=LIMIT)

    def answer(self, place: int) -> str:
        """Give this answer to the question that comes, once it is known whom it concerns; what it said."""
        self.wait()
        question = next(one for one in self.dialog.findChildren(Question) if one.isVisible())
        said = "\n".join(label.text() for label in question.findChildren(QLabel))
        assert question.buttons[0].isDefault()
        question.buttons[place].click()
        return said

    def words(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def key(self, account: Account) -> Secret | None:
        return self.book.credentials(account.id).api_key

    def opens(self, key: Secret | None) -> bool:
        return signs_in(self.account, key)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Generator[Stage]:
    pool = DaemonPool(1)
    tasks = TaskRunner(pool)
    book = book_in(tmp_path)
    with PracticeService() as service:
        yield Stage(service, book, tasks, qtbot)
        tasks.shut_down()
        pool.close(2)
    book.close()


def test_a_key_is_shown_rotated_where_it_is_shared_and_the_old_one_deleted(stage: Stage) -> None:
    shown = stage.words()
    stage.dialog.rotate.click()
    asked = stage.answer(1)
    stage.wait()
    rotated = stage.words()
    new = stage.key(stage.account)
    stage.qtbot.waitUntil(stage.dialog.delete_old.isEnabled, timeout=LIMIT)
    stage.dialog.delete_old.click()
    stage.answer(1)
    stage.wait()

    assert "Name: first key" in shown
    assert "(20 days ago)" in shown
    assert "“twin”" not in shown, "nobody else's key is read to show this one"
    assert "is looked up before it is changed" in shown
    assert "get the new key too: “twin”" in asked
    assert [step for step in dict.fromkeys(one.step for one in stage.states) if step] == [
        RotationStep.CREATE,
        RotationStep.CHECK,
        RotationStep.DISABLE,
    ]
    assert "has a new key" in rotated
    assert "old key was disabled" in rotated
    assert new != stage.old
    assert stage.key(stage.twin) == new
    assert not stage.opens(stage.old)
    assert "The old key is deleted." in stage.words()
    assert not stage.dialog.delete_old.isVisible()
    assert stage.dialog.rotate.isEnabled()
    assert len(stage.books) == 2


def test_a_refused_question_changes_nothing_and_a_revoked_key_opens_nothing(stage: Stage) -> None:
    for button in (stage.dialog.rotate, stage.dialog.revoke):
        button.click()
        stage.answer(0)
    untouched = stage.opens(stage.old) and not stage.books
    stage.dialog.revoke.click()
    asked = stage.answer(1)
    stage.wait()

    assert untouched
    assert "lose it too: “twin”" in asked
    assert {one for one, _ in stage.book.book().replaced} == {stage.account.id, stage.twin.id}
    assert not stage.opens(stage.old)
    assert "The key is disabled and opens nothing." in stage.words()
    assert not stage.dialog.rotate.isEnabled()
    assert not stage.dialog.revoke.isEnabled()


def test_a_revoked_key_is_told_as_such_though_that_cannot_be_noted_here(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise AccountsFileBusy

    monkeypatch.setattr(stage.book, "note_revoked", busy)
    stage.dialog.revoke.click()
    stage.answer(1)
    stage.wait()

    assert not stage.opens(stage.old)
    assert re.search(r"The key is disabled\. .*could not be noted here", stage.words())


def test_a_rotation_that_was_cut_off_is_told_and_gone_on_with_behind_a_closed_dialog(stage: Stage) -> None:
    steps = open_key_care(stage.book).rotate(stage.account, CancelToken(60))
    next(one for one in steps if one.step is RotationStep.CHECK)
    del steps
    stage.care.show(stage.account)
    stage.wait()
    told = stage.words()
    stage.dialog.rotate.click()
    stage.answer(1)
    stage.dialog.close()
    stage.qtbot.waitUntil(lambda: bool(stage.notices), timeout=LIMIT)

    assert "A rotation was begun and not ended. Next: “Sign in with the new key”." in told
    assert "has a new key" in stage.notices[-1].title
    assert not stage.opens(stage.old)


@pytest.mark.parametrize("channel", Channel)
def test_only_accounts_with_a_key_at_ibm_cloud_are_offered_to_look_after_it(channel: Channel) -> None:
    rows = (AccountRow(account=Account(name="lab", channel=channel)),)

    assert offers(rows)(AccountAct.KEY_CARE) == (channel in {Channel.PLATFORM, Channel.CLOUD})
