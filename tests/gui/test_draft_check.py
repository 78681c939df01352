"""“Check before saving” in the form."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot
from support.window_states import FAILED, FORM, NEW_FORM, PASSED, RUNNING, account

from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.questions import DraftCheckState
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import FormState
from desktop_app.views.account_form import AccountForm

if TYPE_CHECKING:
    from desktop_app.domain.accounts import AccountDraft

Recorder = Callable[..., list[object]]


@pytest.fixture
def form(qtbot: QtBot) -> AccountForm:
    form = AccountForm()
    qtbot.addWidget(form)
    form.resize(800, 700)
    form.render(NEW_FORM)
    form.show()
    qtbot.waitExposed(form)
    return form


def type_into(form: AccountForm, field: FieldName, text: str) -> None:
    line = next(row for row in form.page.rows if row.name is field).line
    line.setFocus()
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(text)


def test_without_a_key_it_says_what_is_needed(form: AccountForm) -> None:
    button = form.page.check

    assert not button.isEnabled()
    assert button.toolTip() == "The key is still needed"


def test_it_hands_over_what_was_typed_even_without_a_name(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.check_requested)
    type_into(form, FieldName.KEY, "k" * 44)

    form.page.check.click()

    (draft,) = cast("list[AccountDraft]", heard)
    assert draft.credentials.api_key == Secret("k" * 44)
    assert draft.account.name == ""


def test_it_is_there_only_while_something_is_unsaved(form: AccountForm) -> None:
    form.render(FORM)
    before = form.page.check.isVisible()

    type_into(form, FieldName.NAME, "lab two")

    assert not before
    assert form.page.check.isVisible()
    assert form.page.check.isEnabled()


def test_a_local_account_has_nothing_to_check_in_the_form(form: AccountForm) -> None:
    form.render(FormState(account=account("", id="local", channel=Channel.LOCAL), revision=9))

    assert not form.page.check.isVisible()


def test_while_it_runs_the_same_button_cancels(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.check_cancelled)
    type_into(form, FieldName.KEY, "k" * 44)

    form.render_check(DraftCheckState(running=True, report=RUNNING))
    form.page.check.click()

    assert form.page.check.text() == "Cancel the check"
    assert len(heard) == 1


def test_the_outcome_stands_above_the_buttons_and_says_that_nothing_is_stored(form: AccountForm) -> None:
    form.render_check(DraftCheckState(report=PASSED))

    verdict = form.page._verdict
    assert verdict is not None
    assert verdict.isVisible()
    assert verdict.text.startswith("Working")
    assert verdict.text.endswith("Nothing is stored yet.")


def test_a_failure_says_what_to_do(form: AccountForm) -> None:
    form.render_check(DraftCheckState(report=FAILED))

    verdict = form.page._verdict
    assert verdict is not None
    assert verdict.property("tone") == "danger"
    assert verdict._mark.accessibleName() == "error"
    assert "The key is not known" in verdict.text
    assert "Create a new one" in verdict.text


def test_typing_another_key_outdates_it_but_another_name_does_not(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.check_outdated)
    form.render_check(DraftCheckState(report=PASSED))

    type_into(form, FieldName.NAME, "x")
    after_name = len(heard)
    type_into(form, FieldName.KEY, "k" * 44)

    assert after_name == 0
    assert len(heard) == 1


def test_another_account_outdates_it(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.check_outdated)
    form.render_check(DraftCheckState(report=PASSED))

    form.render(replace(FORM, revision=12))

    assert len(heard) == 1
