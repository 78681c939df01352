"""What is asked before something is lost: edits nobody saved, accounts that end with the program."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.addresses import is_loopback
from desktop_app.domain.states import AccountAct, AccountsState, AccountWish, FormState
from desktop_app.views.labels import literal, shortened
from desktop_app.views.language import together, tr, tr_n
from desktop_app.views.question import Answer, Question

if TYPE_CHECKING:
    from desktop_app.views.main_window import MainWindow

KEYS_PAGE = "https://cloud.ibm.com/iam/apikeys"
"""Where a person deletes API keys."""


class Leaving(QObject):
    """Asks over the window, without waiting for the answer."""

    answered = Signal()
    """The question about leaving the window, or what is being edited, is gone, whatever was chosen"""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._removal: Question | None = None
        self._departure: Question | None = None
        self._then: Callable[[], object] = lambda: None
        self._saving_is_enough = False
        self._after_saving: Callable[[], object] | None = None
        self._is_saving = False
        self._hidden_edits = False
        self._hidden_passing = 0
        self.told_passing = False
        """True when the end of the passing accounts was agreed to"""

    def leave_form(self, then: Callable[[], object], *, saving_is_enough: bool = False) -> Question | None:
        """Do `then` at once, or, where edits would be lost, after asking what to do with them.

        While that is being asked, another wish takes the place of the first. With `saving_is_enough` it is not done
        by whoever saves.
        """
        form = self._window.form
        if not form.has_edits():
            then()
            return None
        if self._is_saving:
            self._after_saving = None if saving_is_enough else then
            return None
        self._then, self._saving_is_enough = then, saving_is_enough
        stay = Answer(text=tr("S&tay"))
        discard = Answer(text=tr("&Discard"), act=self._discard, danger=True)
        accounts = self._window.accounts
        if stored := accounts.rows.row_of(accounts.selected) if accounts.selected and not form.is_new else None:
            title = tr("Save the changes to “{name}”?", name=shortened(stored.account.name))
            text, save = tr("They are not stored yet."), tr("&Save")
        else:
            name = shortened(form.shown_name)
            title = tr("Add “{name}”?", name=name) if name else tr("Add the new account?")
            text, save = tr("It is not stored yet."), tr("&Add account")
        keep = Answer(text=save, act=self._save, primary=True, possible=form.can_save)
        return self._ask(title, together(" ", (text, form.why_not)), (stay, discard, keep))

    def go_on_after_saving(self, state: FormState | None) -> None:
        """Another state of the form: when it is stored, go where somebody wanted to go."""
        self._is_saving = state is not None and state.busy
        then = self._after_saving
        if then is None or state is None or state.busy:
            return
        self._after_saving = None
        if not self._window.form.has_edits():
            # Whoever rendered this state is still at work; let it finish first.
            QTimer.singleShot(0, self, then)

    def change_back(self, then: Callable[[], object]) -> None:
        """Undo or redo, which may take the form's account away, after asking about its edits."""
        if self._window.form.is_new:
            then()
        else:
            # The edits, once saved, are the newest change: an undo would take them back.
            self.leave_form(then, saving_is_enough=True)

    def stay(self) -> None:
        """Something went wrong: nobody goes anywhere."""
        self._after_saving = None

    def remove(self, ids: tuple[AccountId, ...], state: AccountsState) -> None:
        """Wish it at once where the bin takes them; what would be gone for good is asked about first."""
        if self._window.accounts.selected in ids:
            self.leave_form(lambda: self._remove(ids, state))
        else:
            self._remove(ids, state)

    def _remove(self, ids: tuple[AccountId, ...], state: AccountsState) -> None:
        rows = [row for row in state.rows if row.account.id in ids]
        if passing := next((row.account for row in rows if row.account.keeping is Keeping.SESSION), None):
            self.ask_to_remove(passing, ids)
        elif rows:
            self._window.wished.emit(AccountWish(act=AccountAct.REMOVE, ids=ids))

    def ask_to_remove(self, account: Account, ids: tuple[AccountId, ...] = ()) -> Question:
        """Ask whether to delete what no bin keeps; the wish follows when the answer is yes."""
        if self._removal and self._removal.property("account") == account.id:
            self._removal.activateWindow()
            return self._removal
        name = shortened(account.name)
        what = tr("“{name}”", name=name) if len(ids) < 2 else tr_n("{n} account", "{n} accounts", len(ids))  # noqa: PLR2004  # one is named
        wish = AccountWish(act=AccountAct.REMOVE, ids=ids or (account.id,))
        question = Question(
            self._window,
            tr("Delete {what}?", what=what),
            tr(
                "“{name}” is kept for this session only, so nothing of it remains and this cannot be "
                "undone. The key stays valid at IBM until it is deleted there.",
                name=name,
            ),
            (
                Answer(text=tr("&Keep it") if len(wish.ids) == 1 else tr("&Keep them")),
                Answer(
                    text=tr("&Delete {what} for good", what=literal(what)),
                    act=lambda: self._window.wished.emit(wish),
                    danger=True,
                ),
            ),
        )
        question.setProperty("account", account.id)
        question.finished.connect(self._forget_removal)
        self._removal = question
        question.open()
        return question

    def may_close(self, state: AccountsState) -> bool:
        """True when nothing is lost with the window; else it is asked, and the window closed after a yes."""
        if self._window.form.has_edits():
            self.leave_form(self._window.close)
            return False
        if self._hidden_edits:
            self._warn_of_hidden_edits()
            return False
        passing = _passing(state)
        if (count := self._hidden_passing or len(passing)) and not self.told_passing:
            # A locked window names no account.
            self._remind_of_passing(count, passing[0].name if passing and not self._window.is_locked else "")
            return False
        return True

    def note_cover(self, state: AccountsState) -> None:
        """The window is being locked: what would be lost is behind the lock from now on."""
        self._hidden_edits = self._window.form.has_edits()
        self._hidden_passing = len(_passing(state))

    def note_uncover(self) -> None:
        """It is open again, and what was behind the lock is being shown."""
        self._hidden_edits, self._hidden_passing = False, 0

    def _ask(self, title: str, text: str, answers: tuple[Answer, ...]) -> Question:
        if self._departure:
            self._departure.activateWindow()
            return self._departure
        question = self._departure = Question(self._window, title, text, answers)
        question.finished.connect(self._forget_departure)
        question.open()
        return question

    def _save(self) -> None:
        self._after_saving = None if self._saving_is_enough else self._then
        self._window.form.submit()

    def _discard(self) -> None:
        self._window.form.revert()
        self._then()

    def _forget_departure(self) -> None:
        self._departure = None
        self.answered.emit()

    def _forget_removal(self) -> None:
        self._removal = None

    def _warn_of_hidden_edits(self) -> None:
        """The window is locked, and what was typed before is behind the lock."""

        def leave() -> None:
            self._hidden_edits = False
            self._window.close()

        self._ask(
            tr("Quit without saving?"),
            tr("Something was typed before the window was locked and is not stored. Unlock the window to save it."),
            (Answer(text=tr("S&tay")), Answer(text=tr("&Quit without saving"), act=leave, danger=True)),
        )

    def _remind_of_passing(self, count: int, name: str) -> None:
        one = count == 1
        what = tr("“{name}”", name=shortened(name)) if one and name else tr_n("one account", "{n} accounts", count)
        at_ibm = tr_n(
            "The key stays valid at IBM until you delete it there: {page}",
            "The keys stay valid at IBM until you delete them there: {page}",
            count,
            page=KEYS_PAGE,
        )

        def leave(*, to_ibm: bool) -> None:
            self.told_passing = True
            if to_ibm:
                QDesktopServices.openUrl(QUrl(KEYS_PAGE))
            self._window.close()

        self._ask(
            tr("Quit and forget {what}?", what=what),
            tr("Kept for this session only, so nothing of it stays on this computer. {at_ibm}", at_ibm=at_ibm),
            (
                Answer(text=tr("S&tay")),
                Answer(text=tr("&Open IBM's page and quit"), act=lambda: leave(to_ibm=True)),
                Answer(text=tr("&Quit"), act=lambda: leave(to_ibm=False)),
            ),
        )


def _passing(state: AccountsState) -> list[Account]:
    """The accounts that end with the program and whose keys go on at IBM."""
    accounts = (row.account for row in state.rows)
    return [one for one in accounts if one.keeping is Keeping.SESSION and not _is_practice(one)]


def _is_practice(account: Account) -> bool:
    return is_loopback(QUrl(account.address).host())
