from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from support.accounts import KEY
from support.window_states import FORM, NEW_FORM, WRONG_FORM, account

from desktop_app.domain.accounts import AccountDraft, Credentials, Keeping
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import FieldInput, FieldVerdict, FormState
from desktop_app.views.account_form import AccountForm
from desktop_app.views.field_row import FieldRow

Recorder = Callable[..., list[object]]


@pytest.fixture
def form(qtbot: QtBot) -> AccountForm:
    form = AccountForm()
    qtbot.addWidget(form)
    form.render(FORM)
    form.show()
    form.activateWindow()
    qtbot.waitExposed(form)
    return form


def field(form: AccountForm, name: FieldName) -> FieldRow:
    return next(row for row in form.page.rows if row.name is name)


def write(form: AccountForm, name: FieldName, text: str) -> None:
    row = field(form, name)
    row.line.setFocus()
    row.line.selectAll()
    QTest.keyClicks(row.line, text)


def sentence(form: AccountForm, name: FieldName) -> str:
    return field(form, name).line.accessibleDescription()


def test_nothing_typed_is_nothing_to_save(form: AccountForm) -> None:
    assert not form.has_edits()
    assert not form.page.save.isEnabled()
    assert form.page.save.accessibleDescription() == "No changes"


def test_typing_and_taking_it_back_is_told_once_each(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.edited)
    line = field(form, FieldName.NAME).line
    line.setCursorPosition(3)

    QTest.keyClicks(line, "23")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Backspace)

    assert heard == [True, False]


def test_another_channel_does_not_hide_what_is_wrong_with_the_name(form: AccountForm, recorded: Recorder) -> None:
    form.render(NEW_FORM)
    form.channel_chosen.connect(
        lambda channel: form.render(replace(NEW_FORM, account=replace(NEW_FORM.account, channel=channel)))
    )
    write(form, FieldName.NAME, "lab")
    heard = recorded(form.field_left)

    form.page.channel.setCurrentIndex(3)
    form.page.channel.activated.emit(3)

    assert FieldInput(field=FieldName.NAME, channel=Channel.LOCAL, text="lab") in heard


def test_a_simulator_is_said_to_have_no_key(form: AccountForm) -> None:
    form.render(replace(NEW_FORM, account=replace(NEW_FORM.account, channel=Channel.LOCAL)))
    local = (form.page.keeping.currentText(), form.page._kept.text())

    form.render(NEW_FORM)

    assert local == ("The list of accounts", "A simulator has no key, so nothing goes into the keyring.")
    assert form.page.keeping.currentText() == "System keyring"


def test_a_change_is_announced_with_raw_texts_and_keeps_the_stored_key(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.save_requested)
    form.page.more.click()
    write(form, FieldName.NAME, " lab two ")
    write(form, FieldName.TAGS, "a, b ,a")
    write(form, FieldName.PROXY, "proxy.example:3128")

    form.page.save.click()

    (draft,) = heard
    assert isinstance(draft, AccountDraft)
    assert draft.account == replace(
        FORM.account, name=" lab two ", tags=("a", "b"), proxies=(("https", "proxy.example:3128"),)
    )
    assert draft.credentials.api_key is None


def test_a_typed_key_goes_along_as_a_secret(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.save_requested)
    write(form, FieldName.KEY, KEY)

    QTest.keyClick(field(form, FieldName.KEY).line, Qt.Key.Key_Return)

    (draft,) = heard
    assert isinstance(draft, AccountDraft)
    assert draft.credentials.api_key == Secret(KEY)


def test_a_new_account_says_what_is_still_needed(form: AccountForm) -> None:
    form.render(NEW_FORM)
    before = (form.page.save.isEnabled(), form.page.save.accessibleDescription())

    write(form, FieldName.NAME, "thesis")
    write(form, FieldName.KEY, KEY)

    assert before == (False, "Still needed: Name, API key")
    assert form.page.save.isEnabled()
    assert not form.page.delete.isVisible()


@pytest.mark.parametrize("start", [FORM, NEW_FORM], ids=["stored", "new"])
def test_what_is_wrong_is_named_beside_the_button_that_waits_for_it(form: AccountForm, start: FormState) -> None:
    form.render(start)
    write(form, FieldName.NAME, "thesis")
    write(form, FieldName.KEY, KEY)
    before = (form.page.save.isEnabled(), form.why_not)

    form.show_verdict(FieldVerdict(field=FieldName.INSTANCE, problem="This is no CRN."))

    assert before == (True, "")
    assert not form.page.save.isEnabled()
    assert not form.can_save
    assert form.why_not == "To be corrected: Instance"
    assert form.page.save.accessibleDescription() == form.page.save.toolTip() == form.why_not


def test_trying_to_save_leads_to_what_is_empty_or_wrong(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.save_requested)
    form.render(NEW_FORM)
    write(form, FieldName.NAME, "thesis")

    form.submit()
    led_to_empty = field(form, FieldName.KEY).line.hasFocus()
    write(form, FieldName.KEY, KEY)
    form.show_verdict(FieldVerdict(field=FieldName.PROXY, problem="Not a proxy."))
    form.submit()

    assert heard == []
    assert led_to_empty
    assert field(form, FieldName.PROXY).line.hasFocus()
    assert not field(form, FieldName.PROXY).line.visibleRegion().isEmpty()


def test_leaving_a_wrong_field_by_a_click_on_save_leads_back_to_it(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.save_requested)
    form.field_left.connect(lambda given: form.show_verdict(FieldVerdict(field=given.field, problem="Wrong.")))
    write(form, FieldName.INSTANCE, "crn:v1")

    QTest.mouseClick(form.page.save, Qt.MouseButton.LeftButton)

    assert heard == []
    assert field(form, FieldName.INSTANCE).line.hasFocus()


def test_what_is_not_wrong_any_more_is_found_out_when_somebody_comes_back_to_the_form(form: AccountForm) -> None:
    taken = ["thesis"]
    form.field_left.connect(
        lambda given: form.show_verdict(
            FieldVerdict(field=given.field, problem="Taken." if given.text in taken else "")
        )
    )
    write(form, FieldName.NAME, "thesis")
    field(form, FieldName.INSTANCE).line.setFocus()
    before = form.can_save
    form.page.delete.setFocus()
    taken.clear()

    field(form, FieldName.INSTANCE).line.setFocus()

    assert (before, form.can_save) == (False, True)


def test_a_region_that_is_wrong_for_the_instance_is_judged_while_that_is_typed(form: AccountForm) -> None:
    form.field_left.connect(
        lambda given: form.show_verdict(
            FieldVerdict(field=given.field, problem="" if given.instance in {"", "of eu-de"} else "Another region.")
        )
    )
    write(form, FieldName.INSTANCE, "of us-east")
    write(form, FieldName.REGION, "eu-de")
    field(form, FieldName.INSTANCE).line.setFocus()
    before = form.why_not

    write(form, FieldName.INSTANCE, "of eu-de")

    assert field(form, FieldName.INSTANCE).line.hasFocus()
    assert (before, form.can_save) == ("To be corrected: Region", True)


def test_the_buttons_of_a_narrow_form_stand_in_one_line_and_keep_their_names_and_letters(form: AccountForm) -> None:
    write(form, FieldName.NAME, "lab two")
    buttons = (form.page.delete, form.page.check, form.page.undo, form.page.save)

    def seen() -> list[tuple[str, int]]:
        return [(one.text(), one.mapTo(form, QPoint(0, 0)).y()) for one in buttons]

    form.resize(1000, 600)
    QApplication.processEvents()
    wide = seen()
    form.resize(450, 350)
    QApplication.processEvents()
    narrow = seen()

    form.page.undo.click()
    QApplication.processEvents()
    unchanged = form.page.save.text()

    assert unchanged == "Save"
    assert [text for text, _ in wide] == ["&Delete account", "Check before saving", "&Undo changes", "&Save changes"]
    assert [text for text, _ in narrow] == ["", "Check", "Undo", "Save"]
    assert len({y for _, y in wide}) == len({y for _, y in narrow}) == 1
    assert [one.accessibleName() for one in buttons] == [
        "Delete account",
        "Check before saving",
        "Undo changes",
        "Save changes",
    ]
    assert form.page.delete.shortcut() == QKeySequence("Alt+D")
    assert form.page.delete.toolTip() == "Delete account"


def test_pasting_stays_beside_the_channel_of_a_narrow_form(form: AccountForm) -> None:
    form.render(NEW_FORM)
    form.resize(450, 350)
    QApplication.processEvents()

    paste, channel = form.page.paste, form.page.channel
    assert (paste.text(), paste.accessibleName()) == ("", "Paste from clipboard")
    assert paste.shortcut() == QKeySequence("Alt+B")
    assert paste.geometry().center().y() == channel.geometry().center().y()


def test_a_new_account_may_live_for_the_session_only(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.save_requested)
    form.render(NEW_FORM)
    write(form, FieldName.NAME, "thesis")
    write(form, FieldName.KEY, KEY)

    form.page.keeping.setCurrentText("Nowhere: this session only")
    form.submit()

    (draft,) = heard
    assert isinstance(draft, AccountDraft)
    assert draft.account.keeping is Keeping.SESSION


def test_the_same_revision_keeps_what_was_typed(form: AccountForm) -> None:
    write(form, FieldName.NAME, "lab2")
    write(form, FieldName.KEY, KEY)

    form.render(replace(FORM, busy=True))
    form.render(replace(FORM, problems=((FieldName.NAME, "This name is taken."),)))

    assert field(form, FieldName.NAME).line.text() == "lab2"
    assert field(form, FieldName.KEY).secret() == Secret(KEY)
    assert sentence(form, FieldName.NAME) == "This name is taken."


def test_another_revision_starts_afresh_and_undo_does_not_bring_the_key_back(form: AccountForm) -> None:
    write(form, FieldName.KEY, KEY)

    form.render(replace(FORM, revision=FORM.revision + 1))
    QTest.keyClick(field(form, FieldName.KEY).line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field(form, FieldName.KEY).is_empty
    assert not form.has_edits()


def test_nothing_is_announced_while_it_is_being_saved(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.save_requested)
    write(form, FieldName.NAME, "lab2")
    form.render(replace(FORM, busy=True))

    form.page.save.click()
    QTest.keyClicks(field(form, FieldName.NAME).line, "3")

    assert heard == []
    assert field(form, FieldName.NAME).line.text() == "lab2"


def test_after_saving_the_focus_is_not_lost_with_the_button(form: AccountForm) -> None:
    write(form, FieldName.NAME, "lab2")
    form.page.save.setFocus()

    form.render(replace(FORM, account=replace(FORM.account, name="lab2"), revision=2))

    assert QApplication.focusWidget() is field(form, FieldName.NAME).line


def test_choosing_a_channel_is_announced_and_keeps_the_texts(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.channel_chosen)
    write(form, FieldName.NAME, "lab2")

    form.page.channel.setCurrentIndex(1)
    form.page.channel.activated.emit(1)
    form.render(replace(FORM, account=replace(FORM.account, channel=Channel.CLOUD)))

    assert heard == [Channel.CLOUD]
    assert field(form, FieldName.NAME).line.text() == "lab2"
    assert form.page.channel.currentText() == "IBM Cloud"


def test_every_channel_is_offered_with_its_own_fields(form: AccountForm) -> None:
    offered = [form.page.channel.itemText(place) for place in range(form.page.channel.count())]

    form.render(FormState(account=account("old", channel=Channel.CLASSIC), is_new=False, revision=9))

    assert offered == [row.title for row in CHANNELS.values()]
    assert form.page.channel.currentText() == "IBM Quantum (classic, ended)"
    assert [row.name for row in form.page.rows] == [field.name for field in CHANNELS[Channel.CLASSIC].fields]


def test_the_wheel_does_not_change_the_channel(form: AccountForm) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(form.page.channel, event)

    assert form.page.channel.currentIndex() == 0


def test_a_field_is_judged_when_it_is_left_after_typing(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.field_left)
    name, instance = field(form, FieldName.NAME), field(form, FieldName.INSTANCE)
    name.line.setFocus()
    instance.line.setFocus()
    untouched = list(heard)

    write(form, FieldName.INSTANCE, "crn:v1")
    name.line.setFocus()

    assert untouched == []
    assert heard == [
        FieldInput(field=FieldName.INSTANCE, channel=Channel.PLATFORM, text="crn:v1", account_id=FORM.account.id)
    ]


def test_a_region_is_judged_with_the_instance_whichever_of_them_is_left(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.field_left)
    write(form, FieldName.REGION, "eu-de")
    write(form, FieldName.INSTANCE, "crn:v1")
    field(form, FieldName.NAME).line.setFocus()

    assert [(one.field, one.text, one.instance) for one in heard if isinstance(one, FieldInput)] == [
        (FieldName.REGION, "eu-de", FORM.account.instance),
        (FieldName.INSTANCE, "crn:v1", ""),
        (FieldName.REGION, "eu-de", "crn:v1"),
    ]


def test_what_steers_the_choice_of_an_instance_is_gathered_shown_and_taken_back(form: AccountForm) -> None:
    write(form, FieldName.REGION, "eu-de")
    write(form, FieldName.PLANS, "Premium, open")
    form.page.private.click()

    account = form.page.draft().account
    folded = form.page.more.text()
    form.revert()

    assert (account.region, account.plans_preference) == ("eu-de", ("premium", "open"))
    assert account.private_endpoint
    assert "Region" in folded
    assert not form.has_edits()


def test_what_was_pasted_is_judged_at_once(form: AccountForm) -> None:
    form.field_left.connect(lambda given: form.show_verdict(FieldVerdict(field=given.field, problem=f"{given.text}?")))
    pasted = AccountDraft(account=replace(NEW_FORM.account, instance="crn:v1"))

    form.render(replace(NEW_FORM, filled=pasted, revision=99))

    assert sentence(form, FieldName.INSTANCE) == "crn:v1?"


def test_what_was_pasted_takes_the_place_of_what_was_typed_also_where_it_says_what_is_stored(form: AccountForm) -> None:
    stored = replace(FORM, account=replace(FORM.account, instance="stored"), revision=60)
    form.render(stored)
    write(form, FieldName.INSTANCE, "typed")
    write(form, FieldName.REGION, "eu-de")
    pasted = AccountDraft(account=stored.account, credentials=Credentials(api_key=Secret(KEY)))

    form.render(replace(stored, filled=pasted, pasted=frozenset({FieldName.INSTANCE}), revision=61))

    draft = form.page.draft()
    assert (draft.account.instance, draft.account.region) == ("stored", "eu-de")
    assert draft.credentials.api_key == Secret(KEY)


def test_saving_that_is_refused_leads_to_the_field_that_is_wrong(form: AccountForm) -> None:
    field(form, FieldName.NAME).line.setFocus()
    form.render(replace(FORM, busy=True))

    form.render(replace(FORM, problems=((FieldName.PROXY, "Not a proxy."),)))

    assert field(form, FieldName.PROXY).line.hasFocus()
    assert not field(form, FieldName.PROXY).line.visibleRegion().isEmpty()


def test_a_key_is_judged_as_a_secret(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.field_left)

    write(form, FieldName.KEY, KEY)
    field(form, FieldName.NAME).line.setFocus()

    (given,) = heard
    assert isinstance(given, FieldInput)
    assert given.text == Secret(KEY)
    assert KEY not in repr(given)


def test_a_refused_field_is_judged_again_with_every_letter(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.field_left)
    write(form, FieldName.NAME, "x")
    form.show_verdict(FieldVerdict(field=FieldName.NAME, problem="Too short."))

    QTest.keyClicks(field(form, FieldName.NAME).line, "yz")

    assert [given.text for given in heard if isinstance(given, FieldInput)] == ["xy", "xyz"]


def test_an_emptied_key_keeps_the_stored_one_without_a_word(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.field_left)
    write(form, FieldName.KEY, "x")
    QTest.keyClick(field(form, FieldName.KEY).line, Qt.Key.Key_Backspace)

    field(form, FieldName.NAME).line.setFocus()

    assert heard == []


def test_problems_stand_under_their_fields_and_unfold_the_hidden_ones(form: AccountForm) -> None:
    form.render(WRONG_FORM)

    assert sentence(form, FieldName.NAME) == "This name is taken."
    assert sentence(form, FieldName.URL) == "This is no address."
    assert sentence(form, FieldName.KEY) == "This key looks short."
    assert field(form, FieldName.URL).isVisible()


def test_the_folded_fields_that_hold_something_are_named(form: AccountForm) -> None:
    tagged = account("lab", tags=("course",), proxies=(("https", "http://proxy.example:1"),))

    form.render(FormState(account=tagged, is_new=False, has_key=True, revision=5))

    assert form.page.more.accessibleName() == "More fields (Tags, Proxy)"
    assert not field(form, FieldName.TAGS).isVisible()


def test_undoing_goes_back_to_what_is_stored(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.reverted)
    write(form, FieldName.NAME, "lab2")
    write(form, FieldName.KEY, KEY)
    form.render(replace(FORM, account=replace(FORM.account, channel=Channel.CLOUD)))

    form.page.undo.click()

    assert heard == [None]
    assert not form.has_edits()
    assert form.page.channel.currentText() == "IBM Quantum Platform"
    assert field(form, FieldName.NAME).line.text() == "lab"


def test_deleting_is_announced_with_the_account(form: AccountForm, recorded: Recorder) -> None:
    heard = recorded(form.remove_requested)

    form.page.delete.click()

    assert heard == [FORM.account.id]


@pytest.mark.parametrize(
    "snippet",
    [
        'QiskitRuntimeService.save_account(token="a-key")',
        '{"apikey": "a-key"}',
        "QISKIT_IBM_TOKEN=a-key",
        "export QISKIT_IBM_TOKEN=a-key",
        "curl -H 'Authorization: apikey a-key' https://quantum.cloud.ibm.com",
        "first line\nsecond line",
    ],
)
def test_a_snippet_pasted_into_a_field_is_meant_for_the_whole_form(
    form: AccountForm, recorded: Recorder, snippet: str
) -> None:
    heard = recorded(form.paste_requested)
    line = form.page.rows[0].line
    before = line.text()
    QGuiApplication.clipboard().setText(snippet)

    line.setFocus()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))

    assert heard == [None]
    assert line.text() == before


@pytest.mark.parametrize("value", ["a name", "crn:v1:bluemix:public:x:y:a/b:c::", "k" * 44 + "\n", "abc="])
def test_a_value_pasted_into_a_field_goes_there(form: AccountForm, recorded: Recorder, value: str) -> None:
    heard = recorded(form.paste_requested)
    line = form.page.rows[0].line
    line.setText("")
    QGuiApplication.clipboard().setText(value)

    line.setFocus()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))

    assert heard == []
    assert line.text().strip() == value.strip()


@pytest.mark.parametrize(("field", "page"), [(FieldName.KEY, "/iam/apikeys"), (FieldName.INSTANCE, "/instances")])
def test_where_a_value_is_found_is_a_link_beside_its_field(
    form: AccountForm, monkeypatch: pytest.MonkeyPatch, field: FieldName, page: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    row = next(one for one in form.page.rows if one.name is field)

    link = next(one for one in row.focus_stops if isinstance(one, QPushButton) and "Where do I find" in one.text())
    link.click()

    assert opened[0].endswith(page)
    assert opened[0] in link.toolTip()


def test_every_field_says_where_its_value_comes_from() -> None:
    silent = {(row.channel, field.name) for row in CHANNELS.values() for field in row.fields if not field.help}

    assert silent == set()
