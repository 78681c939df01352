"""The window: the list on the left, one account on the right, menus and manners around them."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from desktop_app.views.window_parts import PROGRAM, WindowParts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from desktop_app.domain.accounts import Account, AccountId
    from desktop_app.domain.states import (
        AccountRow,
        AccountsState,
        FormState,
        KeyringState,
        LockState,
        Notice,
        TestState,
    )
    from desktop_app.domain.theme_choice import ThemeChoice
    from desktop_app.views.account_list import AccountList
    from desktop_app.views.account_pane import AccountPane
    from desktop_app.views.leaving import Leaving
    from desktop_app.views.lock_cover import LockCover
    from desktop_app.views.question import Question
    from desktop_app.views.welcome import Welcome
    from desktop_app.views.window_actions import WindowActions
    from desktop_app.views.window_commands import WindowCommands


_GATHER_MS = 20
"""How long reports of a check-up that goes on are gathered before they are shown."""
_APART_MS = 20
"""From making a page to showing it; what it shows first is told in between."""


class MainWindow(WindowParts):
    """Shows states, asks where something would be lost, and hands on what is wished."""

    furnished = Signal()
    """Everything stands in it; told once, by a window that is furnished step by step"""

    def __init__(self, *, composed: bool = True) -> None:
        super().__init__(composed=composed)
        self.is_furnished = composed
        """False while an opening window shows its list already and makes the rest; what comes for that is kept."""
        self._test_state: TestState | None = None
        self._test_told: TestState | None = None
        self._test_shown: TestState | None = None
        self._test_waits = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._test_waits.timeout.connect(self._show_test)
        self._form_state: FormState | None = None
        self._form_told = False
        self._keyring_state: KeyringState | None = None
        self._shows_fleet = False
        self._begins = not composed
        self.hides_on_close = False
        """True while the tray keeps the program when its window is closed; Quit ends it all the same."""

    def furnish(self) -> Iterator[None]:
        """Make what the list does without, one part after another, so that each takes less than a frame; show it."""
        yield from super().furnish()
        from desktop_app.views.lazy import rehearse  # noqa: PLC0415  # not in the first picture

        for part in ("leaving", "commands"):
            getattr(self, part)
            yield
        # Made with the first account, the form would hold up that frame.
        yield from self.form.furnish()
        # Shown for the first time, it would be styled in the same turn as it is laid out and painted.
        yield from rehearse(self.pane, self._pages.size(), self.form)
        self.is_furnished = True
        if self._form_told:
            self.render_form(self._form_state)
        if self._test_state:
            self.render_test(self._test_state)
            self._test_state = None
        self.follow()
        self.furnished.emit()

    def furnish_tabs(self) -> Iterator[None]:
        """Make what the tabs Test, Code and Jobs show before it is wanted, but nothing in a locked window."""
        for tab in (self.test, self.code, self.jobs):
            steps = tab.furnish()
            while not self.is_locked and next(steps, self) is None:
                yield

    @cached_property
    def _accounts_state(self) -> "AccountsState":
        from desktop_app.domain.states import AccountsState  # noqa: PLC0415  # not in the first picture

        return AccountsState()

    @cached_property
    def leaving(self) -> "Leaving":
        """What is asked before something is lost."""
        from desktop_app.views.leaving import Leaving  # noqa: PLC0415  # not in the first picture

        return Leaving(self)

    @cached_property
    def _cover(self) -> "LockCover":
        from desktop_app.views.lock_cover import LockCover  # noqa: PLC0415  # not in the first picture

        return LockCover(self)

    @cached_property
    def commands(self) -> "WindowCommands":
        """What the menus, shortcuts and buttons do."""
        from desktop_app.views.window_commands import WindowCommands  # noqa: PLC0415  # not in the first picture

        return WindowCommands(self)

    @property
    def actions_of(self) -> "WindowActions":
        """What the menus and shortcuts offer."""
        return self.commands.actions

    def render_accounts(self, state: "AccountsState") -> None:
        """Show the list, and in the heading how the chosen account is."""
        if not self.is_locked:
            self._accounts_state = state
            self.accounts.render(state)
            self.follow()

    def render_form(self, state: "FormState | None") -> None:
        """Show an account's form; None when there is no account to show."""
        if self.is_locked:
            return
        before, self._form_state, self._form_told = self._form_state, state, True
        if not self.is_furnished:
            return
        if state:
            was_new = self.form.is_new
            self.form.render(state)
            goes_on = before is not None and before.revision == state.revision
            if state.is_new and not was_new and not goes_on:
                self.tabs.setCurrentIndex(0)
                self.form.focus_first()
        self.leaving.go_on_after_saving(state)
        self.follow()

    def render_test(self, state: "TestState") -> None:
        """Show the check-up of the account that is chosen."""
        if not self.is_furnished:
            self._test_state = state
        elif not self.is_locked:
            before, self._test_told = self._test_told, state
            if not _goes_on(before, state):
                self._show_test()
            elif not self._test_waits.isActive():
                # Several reports may come in one turn, the last among them, and to show one takes a third of a frame.
                self._test_waits.start()

    @Slot()
    def _show_test(self) -> None:
        state = self._test_told
        if state is not None and state != self._test_shown and not self.is_locked:
            self._test_waits.stop()
            # Of another account all is shown at once.
            before, self._test_shown = self._test_shown, state
            self.test.render(state, in_turns=before is not None and before.account == state.account)
            self.commands.follow_test(state)

    def render_keyring(self, state: "KeyringState") -> None:
        """Say in the status bar which keyring holds the keys."""
        self.status.render_keyring(state)
        self._keyring_state = state
        if "_welcome" in self.__dict__:
            self._welcome.show_keyring(state)

    def show_network(self, text: str) -> None:
        """Say in the status bar which proxy or certificate file is in force; an empty text hides it."""
        self.status.show_network(text)

    def show_notice(self, notice: "Notice") -> None:
        """Tell the user something, above the account; in a locked window, when it is open again."""
        self.leaving.stay()
        if self.is_locked:
            self._cover.keep(notice)
        else:
            self.notices.show_notice(notice)

    def show_theme(self, choice: "ThemeChoice") -> None:
        """Tick the choice in the menu."""
        self.actions_of.themes[choice].setChecked(True)

    def show_found(self, count: int, place: str) -> None:
        """Offer, on the first run, the accounts that are on this computer already."""
        self._welcome.show_found(count, place)

    def offer_check_all(self) -> None:
        """Show what checks every account; it stays away until something answers it."""
        self.actions_of["check_all"].setVisible(True)

    def remove(self, ids: "tuple[AccountId, ...]") -> None:
        """Wish it at once where the bin takes them; what would be gone for good is asked about first."""
        self.leaving.remove(ids, self._accounts_state)

    def ask_to_remove(self, account: "Account", ids: "tuple[AccountId, ...]" = ()) -> "Question":
        """Ask, without waiting, whether to delete what no bin keeps; the wish follows when the answer is yes."""
        return self.leaving.ask_to_remove(account, ids)

    def leave_form(self, then: Callable[[], object]) -> "Question | None":
        """Do `then` at once, or, where edits would be lost, after asking what to do with them."""
        return self.leaving.leave_form(then)

    @Slot()
    def undo(self) -> None:
        """Wish the newest change back, unless that would lose edits."""
        self.leaving.change_back(self.undo_requested.emit)

    @Slot()
    def redo(self) -> None:
        """Wish what was undone again, unless that would lose edits."""
        self.leaving.change_back(self.redo_requested.emit)

    @Slot()
    def close_as_its_button(self) -> None:
        """Hide the window where the tray keeps the program, else end with it."""
        if self.hides_on_close:
            self.hide()
        else:
            self.close()

    def closeEvent(self, event: "QCloseEvent") -> None:
        if self.hides_on_close and event.spontaneous():
            event.ignore()
            self.hide()
            return
        if not self.leaving.may_close(self._accounts_state):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    @property
    def is_locked(self) -> bool:
        """True while nothing can be seen or done but unlock."""
        return "_cover" in self.__dict__ and self._cover.is_on

    def render_lock(self, state: "LockState") -> None:
        """Empty everything and cover it, or take the cover away; whoever unlocks renders the states again."""
        self._cover.render(state)

    def forget(self) -> None:
        """Show no text of any account; what somebody may lose by that is remembered."""
        from desktop_app.domain.states import AccountsState, TestState  # noqa: PLC0415  # not in the first picture

        self.leaving.note_cover(self._accounts_state)
        self.notices.clear()
        self.accounts.search.clear()
        self.pane.forget()
        self.fleet.forget()
        self._shows_fleet = False
        self._test_told = self._test_shown = None
        self.render_accounts(AccountsState(loaded=True))
        self.render_form(None)
        self.render_test(TestState())
        self.pane.clear_heading()

    def follow(self) -> None:
        """Bring heading, page and actions into line with the states."""
        if not self.is_furnished:
            return
        from desktop_app.views.labels import shortened  # noqa: PLC0415  # not in the first picture
        from desktop_app.views.language import tr  # noqa: PLC0415  # as above

        form, row = self._form_state, self._chosen_row()
        # A table of all accounts that are none says nothing, and there is no other way out of it.
        self._shows_fleet = self._shows_fleet and bool(self._accounts_state.rows)
        shown = form is not None and (form.is_new or self._accounts_state.selected is not None)
        if self._shows_fleet or shown:
            self._take_the_keyboard_from_the_welcome()
            self._pages.setCurrentWidget(self.fleet if self._shows_fleet else self.pane)
        elif self._form_told or not self._accounts_state.rows:
            # Not between the list and the account that is chosen first.
            self._pages.setCurrentWidget(self._welcome)
            self._welcome.show_first_run(self._accounts_state.loaded and not self._accounts_state.rows)
            if self._accounts_state.unreadable:
                self._welcome.show_unreadable()
        focus = self.focusWidget()
        if focus is not None and not self._accounts_state.rows and self.accounts.isAncestorOf(focus):  # type: ignore[redundant-expr]  # it can be None
            # The list that had the keyboard is gone.
            self._welcome.focus_first()
        stored = shown and form is not None and not form.is_new
        self.commands.follow(self._accounts_state, shown=shown, stored=stored)
        self._begin()
        if not shown or form is None:
            self.form.discard()
            self.setWindowTitle(PROGRAM)
            return
        account = row.account if row and stored else form.account
        name = account.name if stored else tr("New account")
        self.pane.show_heading(name, account, row if stored else None)
        self.setWindowTitle(f"{shortened(name, 60)} — {PROGRAM}")

    def _take_the_keyboard_from_the_welcome(self) -> None:
        """Give it to the list where an account came by itself, as the practice one does."""
        focus = self.focusWidget()
        if focus is None or "_welcome" not in self.__dict__:  # type: ignore[redundant-expr]  # it can be None
            return
        if self._accounts_state.rows and self._welcome.isAncestorOf(focus):
            self.accounts.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        """Put the keyboard where somebody begins, who has not put it anywhere yet."""
        if not self._begins or not self._accounts_state.loaded:
            return
        self._begins = False
        focus = self.focusWidget()
        # Qt gives the first control of the tool bar the keyboard when nothing else is there.
        if focus is not None and not self.toolbar.isAncestorOf(focus):  # type: ignore[redundant-expr]  # it can be None
            return
        if self._accounts_state.rows:
            self.accounts.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._welcome.focus_first()

    @Slot()
    def show_fleet(self) -> None:
        """Show all accounts as a table instead of one; what was typed in the form stays there."""
        if self.is_locked:
            return
        if not self.fleet.is_made:
            # A turn each: to make it takes half a frame, as does to show it. Meanwhile one may go elsewhere.
            self.fleet.page  # noqa: B018  # made when it is asked for
            self._shows_fleet = True
            QTimer.singleShot(_APART_MS, self, lambda: self._shows_fleet and self.show_fleet())
            return
        self._shows_fleet = True
        self.follow()
        self.fleet.focus_first()

    @Slot()
    def leave_fleet(self) -> None:
        """Show the account again."""
        if self._shows_fleet:
            self._shows_fleet = False
            self.follow()

    def show_tab(self, place: int) -> None:
        """Show this tab of the chosen account, if there is one, and go into it."""
        self.leave_fleet()
        if self._shows_account:
            self.tabs.setCurrentIndex(place)
            self.pane.focus_first()

    @Slot()
    def go_to_next_pane(self) -> None:
        """Put the focus into the list, or out of it."""
        if not self.accounts.view.hasFocus() and not self.accounts.search.hasFocus():
            self.accounts.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._shows_fleet:
            self.fleet.focus_first()
        elif self._shows_account:
            self.pane.focus_first()
        else:
            self._welcome.focus_first()

    @Slot()
    def come_forward(self) -> None:
        """Show it in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def ask_for_new(self) -> None:
        """Wish a new account, unless that would lose edits."""
        self.leave_fleet()
        self.leave_form(self.new_account_requested.emit)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if not self.is_locked and _dropped(event) is not None:
            # Whoever moves a file deletes it afterwards.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: "QDropEvent") -> None:
        path = None if self.is_locked else _dropped(event)
        if path is None:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        signal = self.restore_requested if path.suffix == ".age" else self.import_requested
        # The other program waits for the drop to be over.
        QTimer.singleShot(0, self, lambda: signal.emit(path))

    @property
    def _shows_account(self) -> bool:
        return self._pages.currentWidget() is self.pane

    def _chosen_row(self) -> "AccountRow | None":
        # Not by going through all rows: there may be 10,000 of them.
        selected = self._accounts_state.selected
        return self.accounts.rows.row_of(selected) if selected else None

    def _connect_list(self, accounts: "AccountList") -> None:
        accounts.add_requested.connect(self.ask_for_new)
        accounts.wished.connect(lambda wish: self.commands.take_wish(wish))  # noqa: PLW0108  # made when asked for
        accounts.selection_held.connect(self._leave_for)
        accounts.account_selected.connect(self.leave_fleet)
        accounts.view.clicked.connect(self.leave_fleet)

    def _connect_pane(self, pane: "AccountPane") -> None:
        pane.form.remove_requested.connect(lambda account: self.remove((account,)))
        pane.form.edited.connect(self.accounts.hold)
        pane.form.edited.connect(pane.test.show_unsaved)
        self.accounts.time_passed.connect(pane.follow_time)

    def _connect_welcome(self, welcome: "Welcome") -> None:
        welcome.add_requested.connect(self.ask_for_new)
        welcome.import_requested.connect(lambda: self.import_requested.emit(None))
        welcome.practice_requested.connect(self.practice_requested)
        if self._keyring_state:
            welcome.show_keyring(self._keyring_state)

    @Slot(str)
    def _leave_for(self, account: str) -> None:
        from desktop_app.domain.accounts import AccountId  # noqa: PLC0415  # not needed for the first picture

        self.leave_form(lambda: self.accounts.select(AccountId(account)))


def _goes_on(before: "TestState | None", state: "TestState") -> bool:
    return (
        before is not None
        and before.running
        and state.running
        and (before.account, before.cancelling) == (state.account, state.cancelling)
    )


def _dropped(event: "QDropEvent") -> "Path | None":
    """The one file that is being dropped, if it is one of this computer."""
    from pathlib import Path  # noqa: PLC0415  # not needed before the first paint

    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
