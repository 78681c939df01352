"""Checking the form before it is saved, against the practice service."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from support.accounts import practice_account
from support.by_hand import ByHand
from support.practice import PracticeService

from desktop_app.controllers.draft_check import DraftCheckController
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.questions import DraftCheckState
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup import check_up
from desktop_app.services.opening import open_account_book
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop_app.services.account_book import AccountBook

WRONG = Secret("w" * 44)


class Stage:
    def __init__(self, parent: QObject) -> None:
        self.book: AccountBook = open_account_book()
        self.by_hand = ByHand()
        tasks = TaskRunner(self.by_hand, parent)
        self.controller = DraftCheckController(lambda: self.book, tasks, check_up, parent)
        self.states: list[DraftCheckState] = []
        self.controller.state_changed.connect(self.states.append)

    def checked(self, account: Account, key: Secret | None) -> DraftCheckState:
        self.controller.check(AccountDraft(account=account, credentials=Credentials(api_key=key)))
        self.by_hand.drain()
        return self.states[-1]


@pytest.fixture
def stage(qapp: QObject) -> Iterator[Stage]:
    stage = Stage(QObject(qapp))
    yield stage
    stage.book.close()


def test_a_draft_without_a_name_is_checked_with_the_key_that_was_typed_and_nothing_is_stored(
    stage: Stage, practice: PracticeService, own_home: Path
) -> None:
    draft = replace(practice_account(practice), name="")

    state = stage.checked(draft, Secret(practice.key("practice-open")))

    assert state.report is not None
    assert state.report.ok
    assert not state.running
    assert stage.book.accounts() == ()
    assert not list((own_home / ".config").rglob("accounts.json"))


def test_a_wrong_key_says_at_which_layer_it_failed(stage: Stage, practice: PracticeService) -> None:
    state = stage.checked(practice_account(practice), WRONG)

    assert state.report is not None
    assert state.report.failure is not None
    assert state.report.failure.layer == "key"


def test_what_cannot_be_asked_is_said_without_asking(stage: Stage, practice: PracticeService) -> None:
    draft = replace(practice_account(practice), url="ftp://nowhere")

    state = stage.checked(draft, WRONG)

    assert state.problem
    assert state.report is None


def test_the_steps_are_told_while_it_goes_on(stage: Stage, practice: PracticeService) -> None:
    stage.checked(practice_account(practice), Secret(practice.key("practice-open")))

    running = [state for state in stage.states if state.running]
    assert len(running) > 2
    assert running[0].report is None


def test_another_text_makes_what_was_found_out_disappear(stage: Stage, practice: PracticeService) -> None:
    stage.checked(practice_account(practice), WRONG)

    stage.controller.forget()

    assert stage.states[-1] == DraftCheckState()


def test_a_late_answer_to_what_was_typed_before_is_not_shown(stage: Stage, practice: PracticeService) -> None:
    key = Secret(practice.key("practice-open"))
    stage.controller.check(AccountDraft(account=practice_account(practice), credentials=Credentials(api_key=key)))

    stage.controller.forget()
    stage.by_hand.drain()

    assert stage.states[-1] == DraftCheckState()


def test_a_report_belongs_to_the_latest_draft_only(stage: Stage) -> None:
    asked: list[str] = []

    def answer(account: Account, *_: object) -> Iterator[CheckReport]:
        asked.append(account.name)
        yield CheckReport(account=account.name, channel="ibm_quantum_platform", steps=(), finished=True)

    stage.controller._check_up = answer
    for name in ("first", "second"):
        stage.controller.check(AccountDraft(account=Account(name=name), credentials=Credentials(api_key=WRONG)))
    stage.by_hand.drain()

    report = stage.states[-1].report
    assert report is not None
    assert report.account == "second"
