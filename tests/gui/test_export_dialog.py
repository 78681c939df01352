from dataclasses import replace

from support.dialog_states import EXPORT, export
from support.window_states import ACCOUNTS, FORM, LAB

from desktop_app.domain.dialogs import Line
from desktop_app.domain.states import AccountsState
from desktop_app.views.main_window import MainWindow
from desktop_app.views.sheet import Banner

_REASON = "IBM's client loses the port of its address; `qubit-keychain run NAME -- COMMAND` works"


def banners(dialog: object) -> list[str]:
    return [one.text for one in dialog.findChildren(Banner) if one.isVisible()]  # type: ignore[attr-defined]


def test_what_cannot_be_exported_says_why_in_full_and_threatens_with_nothing(window: MainWindow) -> None:
    dialog = export(window)
    refused = Line(name="practice-open", word="not possible", sentence=_REASON, possible=False)

    dialog.render(replace(EXPORT, lines=(refused, refused), revision=2))

    assert banners(dialog) == [_REASON]
    assert dialog.go.text() == "Nothing to write"
    assert not dialog.go.isEnabled()


def test_what_is_not_chosen_is_not_warned_of(window: MainWindow) -> None:
    dialog = export(window)
    possible = Line(name="lab", word="new", possible=True, chosen=True)

    dialog.render(replace(EXPORT, lines=(possible,), revision=2))
    warned = banners(dialog)
    dialog.render(replace(EXPORT, lines=(replace(possible, chosen=False),), revision=3))

    assert warned == [EXPORT.warning]
    assert banners(dialog) == []


def test_an_account_that_cannot_be_lent_says_why(window: MainWindow) -> None:
    lend = window.actions_of["lend"]
    before = (lend.text(), lend.isEnabled())
    here = replace(LAB, account=replace(LAB.account, url="http://127.0.0.1:8750"))

    window.render_accounts(AccountsState(rows=(here, *ACCOUNTS.rows[1:]), selected=here.account.id, loaded=True))
    window.render_form(replace(FORM, account=here.account))

    assert before == ("Lend &for a while…", True)
    assert (lend.text(), lend.isEnabled()) == ("Lend &for a while… (not a practice account)", False)
