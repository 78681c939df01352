"""What the menus, shortcuts and buttons of the window do, and when they can."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.domain.accounts import AccountId, Keeping
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import AccountAct, AccountsState, AccountWish, TestState
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.account_menu import why_no_key_care, why_not_lent
from desktop_app.views.labels import literal, plain_tooltip, shortened
from desktop_app.views.language import together, tr, tr_n, translated
from desktop_app.views.theme import tokens_of
from desktop_app.views.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_app.views.main_window import MainWindow

_ACCOUNT, _TEST, _CODE, _JOBS = range(4)
_LONGEST = 48
"""Letters of what an undo would take back; a menu as wide as the window is no help."""
_OUTSIDE_MENUS = (
    (Sentence("Show or hide the key in its field"), "Ctrl+H"),
    (Sentence("Clear the search (in the search field)"), "Esc"),
    (Sentence("Edit the account (in the list)"), "Return"),
)


class WindowCommands(QObject):
    """Connects every action with what it does; the window tells when its states change."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._accounts_state = AccountsState()
        self._test_state = TestState()
        self._stored = False
        self._offered: tuple[object, ...] | None = None
        """For what the actions were named and enabled; one choice is told three times."""
        self.actions = WindowActions(window.menus, window.toolbar, self)
        self._connect()

    def follow(self, state: AccountsState, *, shown: bool, stored: bool) -> None:
        """Offer what makes sense now; `shown` tells that there is an account to see, `stored` that it is no new one."""
        self._accounts_state = state
        self._stored = stored
        actions = self.actions
        actions.enable(stored, "edit", "rename")
        actions.enable(shown, "save", "account_tab", "test_tab", "code_tab", "jobs_tab")
        actions.enable(bool(state.rows), "fleet", "check_all")
        actions["check_all"].setToolTip("" if state.rows else tr("There is no account to check yet"))
        self.follow_choice()
        self._follow_undo()
        self._offer_tests()

    def cover(self, *, covered: bool) -> None:
        """Offer nothing but to quit; uncovered, what makes sense when the states are told again."""
        for action in self.actions.every:
            action.setEnabled(not covered)
        self.actions.enable(True, "quit")
        self._offered = None

    @Slot()
    def follow_choice(self) -> None:
        """Offer what makes sense for the chosen rows."""
        actions, rows, is_manual = self.actions, self._window.accounts.chosen_rows, self._window.accounts.rows.is_manual
        # Not by going through all rows: there may be 10,000 of them.
        kept = any(row.account.keeping is not Keeping.SESSION for row in self._accounts_state.rows)
        before, self._offered = self._offered, (rows, is_manual, kept)
        if before == self._offered:
            return
        actions.enable(bool(rows), "export", "delete", "pin", "tags")
        for name, words, why_not_of in (
            ("lend", tr("Lend &for a while…"), why_not_lent),
            ("key_care", tr("&Key at IBM…"), why_no_key_care),
        ):
            why_not = translated(why_not_of(rows[0])) if len(rows) == 1 else ""
            actions.enable(len(rows) == 1 and not why_not, name)
            actions[name].setText(f"{words} ({literal(why_not)})" if why_not else words)
        actions.enable(len(rows) == 1, "duplicate", "default", "copy_name", "copy_key")
        actions.enable(len(rows) == 1 and is_manual, "move_up", "move_down")
        actions.enable(len(rows) == 1 and bool(rows[0].account.instance), "copy_instance")
        actions.enable(kept, "back_up")
        unpin = bool(rows) and all(row.pinned for row in rows)
        actions["pin"].setText(tr("Un&pin") if unpin else tr("&Pin"))
        actions["delete"].setText(tr_n("De&lete account", "De&lete {n} accounts", max(len(rows), 1)))

    def follow_test(self, state: TestState) -> None:
        """Offer another check-up, or to cancel the one under way."""
        self._test_state = state
        self._offer_tests()

    def _offer_tests(self) -> None:
        state = self._test_state
        self.actions.enable(self._stored and state.account is not None and not state.running, "check", "job")
        self.actions.enable(state.running and not state.cancelling, "cancel")

    def _follow_undo(self) -> None:
        state, actions = self._accounts_state, self.actions
        for name, words, what in (("undo", tr("&Undo"), state.undo), ("redo", tr("&Redo"), state.redo)):
            said = translated(what)
            said = _lowered(said) if said == what else said  # in German it may begin with a noun
            actions[name].setText(together(": ", (words, literal(shortened(said, _LONGEST)) if what else "")))
            actions[name].setToolTip(plain_tooltip(said))
            actions[name].setEnabled(bool(what))
        actions["bin"].setText(tr("&Bin ({count})…", count=len(state.binned)) if state.binned else tr("&Bin…"))

    def _connect(self) -> None:
        window, actions = self._window, self.actions
        window.accounts.view.selectionModel().selectionChanged.connect(self.follow_choice)
        # A search takes rows away without a word about the selection.
        window.accounts.rows.modelReset.connect(self.follow_choice)
        window.accounts.view.addAction(actions["delete"])
        actions.connect_each(
            {
                "new": window.ask_for_new,
                "save": window.form.submit,
                "paste": window.paste_requested.emit,
                "bring_in": lambda: window.import_requested.emit(None),
                "export": lambda: self._wish(AccountAct.EXPORT),
                "lend": lambda: self._wish(AccountAct.LEND),
                "back_up": lambda: window.wished.emit(AccountWish(act=AccountAct.BACK_UP, ids=())),
                "restore": lambda: window.restore_requested.emit(None),
                "settings": window.settings_requested.emit,
                "lock": window.lock_requested.emit,
                "close": window.close_as_its_button,
                "quit": window.close,
                "undo": window.undo,
                "redo": window.redo,
                "find": window.accounts.focus_search,
                "edit": self._edit_account,
                "rename": self._edit_account,
                "tags": lambda: self._ask_for_tags(window.accounts.chosen),
                "duplicate": lambda: window.leave_form(lambda: self._wish(AccountAct.DUPLICATE)),
                "delete": lambda: window.remove(window.accounts.chosen),
                "copy_name": lambda: self._wish(AccountAct.COPY_NAME),
                "copy_instance": lambda: self._wish(AccountAct.COPY_INSTANCE),
                "copy_key": lambda: self._wish(AccountAct.COPY_KEY),
                "check": self._check_account,
                "job": self._run_job,
                "cancel": window.test.cancel,
                "check_all": window.check_all_requested.emit,
                "default": lambda: self._wish(AccountAct.DEFAULT),
                "key_care": lambda: self._wish(AccountAct.KEY_CARE),
                "pin": self._pin,
                "move_up": lambda: self._wish(AccountAct.MOVE_UP),
                "move_down": lambda: self._wish(AccountAct.MOVE_DOWN),
                "account_tab": lambda: window.show_tab(_ACCOUNT),
                "test_tab": lambda: window.show_tab(_TEST),
                "code_tab": lambda: window.show_tab(_CODE),
                "jobs_tab": lambda: window.show_tab(_JOBS),
                "fleet": window.show_fleet,
                "next_pane": window.go_to_next_pane,
                "bin": window.bin_requested.emit,
                "history": lambda: window.wished.emit(AccountWish(act=AccountAct.HISTORY, ids=())),
                "doctor": window.doctor_requested.emit,
                "which": window.which_requested.emit,
                "shortcuts": self.open_shortcuts,
                "about": self.open_about,
            }
        )
        actions.toggle.triggered.connect(self._toggle_theme)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _=False, choice=choice: window.theme_chosen.emit(choice))

    @Slot(object)
    def take_wish(self, wish: AccountWish) -> None:
        """Do what the window can do itself; hand on the rest."""
        window = self._window
        match wish.act:
            case AccountAct.EDIT | AccountAct.RENAME:
                if wish.ids == (self._accounts_state.selected,):
                    self._edit_account()
                else:
                    window.leave_form(lambda: self._edit_other(wish.ids[0]))
            case AccountAct.REMOVE:
                window.remove(wish.ids)
            case AccountAct.DUPLICATE:
                # The copy is shown.
                window.leave_form(lambda: window.wished.emit(wish))
            case AccountAct.TAG if not (wish.add or wish.drop):
                self._ask_for_tags(wish.ids)
            case AccountAct.CHECK if wish.ids == (self._accounts_state.selected,):
                window.show_tab(_TEST)
                window.wished.emit(wish)
            case _:
                window.wished.emit(wish)

    def _ask_for_tags(self, ids: tuple[AccountId, ...]) -> None:
        from desktop_app.views.tags_dialog import TagsDialog  # noqa: PLC0415  # when it is wanted

        rows = tuple(row for one in ids if (row := self._window.accounts.rows.row_of(one)))
        if rows:
            known = {tag for row in self._accounts_state.rows for tag in row.account.tags}
            dialog = TagsDialog(self._window, rows, known)
            dialog.wished.connect(self._window.wished)
            dialog.open()

    def _wish(self, act: AccountAct) -> None:
        if ids := self._window.accounts.chosen:
            self._window.wished.emit(AccountWish(act=act, ids=ids))

    def _pin(self) -> None:
        chosen = self._window.accounts.chosen
        pinned = all(row.pinned for row in self._accounts_state.rows if row.account.id in chosen)
        self._wish(AccountAct.UNPIN if pinned else AccountAct.PIN)

    def _edit_account(self) -> None:
        self._window.show_tab(_ACCOUNT)

    def _edit_other(self, account: AccountId) -> None:
        self._window.accounts.select(account)
        self._edit_account()

    def _check_account(self) -> None:
        self._window.show_tab(_TEST)
        self._window.test.check()

    def _run_job(self) -> None:
        self._window.show_tab(_TEST)
        self._window.test.run_job()

    @Slot()
    def _toggle_theme(self) -> None:
        dark = tokens_of(self._window.palette()).scheme == "dark"
        choice = ThemeChoice.LIGHT if dark else ThemeChoice.DARK
        self._window.show_theme(choice)
        self._window.theme_chosen.emit(choice)

    def open_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from desktop_app.views.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415  # not needed at the start

        outside = tuple((translated(what), keys) for what, keys in _OUTSIDE_MENUS)
        dialog = ShortcutsDialog(self._window)
        dialog.open_soon(dialog.show_pairs(self.actions.shortcuts() + outside))

    def open_about(self) -> None:
        """Show the versions."""
        from desktop_app.views.about_dialog import AboutDialog  # noqa: PLC0415  # not needed at the start

        dialog = AboutDialog(self._window)
        QTimer.singleShot(1, dialog, dialog.open)  # what made it has filled this turn
        self._window.about_opened.emit(dialog)


def _lowered(sentence: str) -> str:
    """An abbreviation at its beginning stays as it is."""
    return sentence if sentence[:2].isupper() else sentence[:1].lower() + sentence[1:]
