"""The window: the list on the left, one account on the right, menus and manners around them."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.views.labels import shortened, with_letters
from desktop_app.views.language import tr
from desktop_app.views.list_front import ListFront
from desktop_app.views.status_line import StatusLine
from desktop_app.views.toolbar import MainToolBar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QTabWidget

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
    from desktop_app.views.account_form import AccountForm
    from desktop_app.views.account_list import AccountList
    from desktop_app.views.account_pane import AccountPane
    from desktop_app.views.code_page import CodePage
    from desktop_app.views.fleet_page import FleetPage
    from desktop_app.views.job_list import JobList
    from desktop_app.views.lazy import LazyPage
    from desktop_app.views.leaving import Leaving
    from desktop_app.views.lock_cover import LockCover
    from desktop_app.views.notice_bar import NoticeBar
    from desktop_app.views.question import Question
    from desktop_app.views.test_panel import TestPanel
    from desktop_app.views.welcome import Welcome
    from desktop_app.views.window_actions import WindowActions
    from desktop_app.views.window_commands import WindowCommands

PROGRAM = "Qubit Keychain"
_SIZE = QSize(1180, 760)
_SMALLEST = QSize(760, 480)
_SIDEBAR = 300
_NARROWEST = 220


class MainWindow(QMainWindow):
    """Composes the views: at once what its first picture shows, the rest when it is asked for, or step by step.

    Its own signals are the intents that need its consent first: connect `new_account_requested`, `wished` and
    `closing` rather than the parts' signals of that kind.
    """

    new_account_requested = Signal()
    check_all_requested = Signal()
    theme_chosen = Signal(object)
    wished = Signal(object)
    """AccountWish: everything but EDIT and RENAME, which the window does itself"""
    paste_requested = Signal()
    import_requested = Signal(object)
    """Path of a file that was dropped, or None to choose in the dialog"""
    restore_requested = Signal(object)
    """the same for a backup"""
    undo_requested = Signal()
    redo_requested = Signal()
    bin_requested = Signal()
    doctor_requested = Signal()
    which_requested = Signal()
    lock_requested = Signal()
    unlock_requested = Signal(object)
    """Secret, None where no passphrase is asked for"""
    settings_requested = Signal()
    about_opened = Signal(object)
    """AboutDialog that a report may be given to"""
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(PROGRAM)
        screen = self.screen().availableSize()
        smallest = QSize(with_letters(_SMALLEST.width()), with_letters(_SMALLEST.height()))
        self.setMinimumSize(smallest.boundedTo(screen))
        self.resize(_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(True)
        self._form_state: FormState | None = None
        self._form_told = False
        self._shows_fleet = False
        self.hides_on_close = False
        """True while the tray keeps the program when its window is closed; Quit ends it all the same."""
        self.status = StatusLine()
        self.toolbar = MainToolBar()
        self.splitter = QSplitter()
        self._pages = QStackedWidget()
        self._right = QVBoxLayout()
        self._compose()

    def furnish(self) -> Iterator[None]:
        """Make what the first picture does without, one part after another, so that each takes less than a frame."""
        from PySide6.QtWidgets import QAbstractScrollArea  # noqa: PLC0415  # not in the first picture

        from desktop_app.views.icons import app_icon  # noqa: PLC0415  # for the desktop, not in the picture

        self.setWindowIcon(app_icon())
        yield
        # The first widget that Qt hands out by itself makes it look at every class of widget: 7 ms, once.
        QAbstractScrollArea().viewport()
        yield
        for part in ("accounts", "pane", "leaving", "_commands", "notices"):
            getattr(self, part)
            yield
        # Made with the first account, the form would hold up that frame.
        yield from self.form.furnish()

    @cached_property
    def accounts(self) -> "AccountList":
        """The list."""
        from desktop_app.views.account_list import AccountList  # noqa: PLC0415  # not in the first picture

        accounts = AccountList()
        accounts.setMinimumWidth(_NARROWEST)
        if front := self.splitter.replaceWidget(0, accounts):
            front.deleteLater()
        accounts.show()
        accounts.add_requested.connect(self.ask_for_new)
        accounts.wished.connect(lambda wish: self._commands.take_wish(wish))  # noqa: PLW0108  # made when asked for
        accounts.selection_held.connect(self._leave_for)
        accounts.account_selected.connect(self.leave_fleet)
        accounts.view.clicked.connect(self.leave_fleet)
        return accounts

    @cached_property
    def fleet(self) -> "LazyPage[FleetPage]":
        """All accounts as a table."""
        from desktop_app.views.lazy import LazyPage  # noqa: PLC0415  # not in the first picture

        fleet = LazyPage(_fleet_page)
        self._pages.addWidget(fleet)
        return fleet

    @cached_property
    def _welcome(self) -> "Welcome":
        from desktop_app.views.welcome import Welcome  # noqa: PLC0415  # not in the first picture

        welcome = Welcome()
        self._pages.addWidget(welcome)
        welcome.add_requested.connect(self.ask_for_new)
        welcome.import_requested.connect(lambda: self.import_requested.emit(None))
        return welcome

    @cached_property
    def _accounts_state(self) -> "AccountsState":
        from desktop_app.domain.states import AccountsState  # noqa: PLC0415  # not in the first picture

        return AccountsState()

    @cached_property
    def pane(self) -> "AccountPane":
        """What is about one account."""
        from desktop_app.views.account_pane import AccountPane  # noqa: PLC0415  # not in the first picture

        pane = AccountPane()
        self._pages.addWidget(pane)
        pane.form.remove_requested.connect(lambda account: self.remove((account,)))
        pane.form.edited.connect(self.accounts.hold)
        pane.form.edited.connect(pane.test.show_unsaved)
        pane.form.paste_requested.connect(self.paste_requested)
        return pane

    @property
    def tabs(self) -> "QTabWidget":
        """Account, Test, Code, Jobs."""
        return self.pane.tabs

    @property
    def form(self) -> "AccountForm":
        """The tab Account."""
        return self.pane.form

    @property
    def test(self) -> "TestPanel":
        """The tab Test."""
        return self.pane.test

    @property
    def code(self) -> "LazyPage[CodePage]":
        """The tab Code."""
        return self.pane.code

    @property
    def jobs(self) -> "LazyPage[JobList]":
        """The tab Jobs."""
        return self.pane.jobs

    @cached_property
    def notices(self) -> "NoticeBar":
        """What the program has to tell, above the account."""
        from desktop_app.views.notice_bar import NoticeBar  # noqa: PLC0415  # not in the first picture

        notices = NoticeBar()
        self._right.insertWidget(0, notices)
        return notices

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
    def _commands(self) -> "WindowCommands":
        from desktop_app.views.window_commands import WindowCommands  # noqa: PLC0415  # not in the first picture

        return WindowCommands(self)

    @property
    def actions_of(self) -> "WindowActions":
        """What the menus and shortcuts offer."""
        return self._commands.actions

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
        self._form_state, self._form_told = state, True
        if state:
            was_new = self.form.is_new
            self.form.render(state)
            if state.is_new and not was_new:
                self.tabs.setCurrentIndex(0)
                self.form.focus_first()
        self.leaving.go_on_after_saving(state)
        self.follow()

    def render_test(self, state: "TestState") -> None:
        """Show the check-up of the account that is chosen."""
        if not self.is_locked:
            self.test.render(state)
            self._commands.follow_test(state)

    def render_keyring(self, state: "KeyringState") -> None:
        """Say in the status bar which keyring holds the keys."""
        self.status.render_keyring(state)

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
        self.render_accounts(AccountsState(loaded=True))
        self.render_form(None)
        self.render_test(TestState())
        self.pane.clear_heading()

    def follow(self) -> None:
        """Bring heading, page and actions into line with the states."""
        form, row = self._form_state, self._chosen_row()
        shown = form is not None and (form.is_new or self._accounts_state.selected is not None)
        if self._shows_fleet or shown:
            self._pages.setCurrentWidget(self.fleet if self._shows_fleet else self.pane)
        elif self._form_told or not self._accounts_state.rows:
            # Not between the list and the account that is chosen first.
            self._pages.setCurrentWidget(self._welcome)
            self._welcome.show_first_run(self._accounts_state.loaded and not self._accounts_state.rows)
        focus = self.focusWidget()
        if focus is not None and not self._accounts_state.rows and self.accounts.isAncestorOf(focus):  # type: ignore[redundant-expr]  # it can be None
            # The list that had the keyboard is gone.
            self._welcome.focus_first()
        stored = shown and form is not None and not form.is_new
        self._commands.follow(self._accounts_state, shown=shown, stored=stored)
        if not shown or form is None:
            self.form.discard()
            self.setWindowTitle(PROGRAM)
            return
        account = row.account if row and stored else form.account
        name = account.name if stored else tr("New account")
        self.pane.show_heading(name, account, row if stored else None)
        self.setWindowTitle(f"{shortened(name, 60)} · {PROGRAM}")

    def show_fleet(self) -> None:
        """Show all accounts as a table instead of one; what was typed in the form stays there."""
        if not self.is_locked:
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
    def ask_for_new(self) -> None:
        """Wish a new account, unless that would lose edits."""
        self.leave_fleet()
        self.leave_form(self.new_account_requested.emit)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if not self.is_locked and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        path = None if self.is_locked else _dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
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

    def _compose(self) -> None:
        bar = self.menuBar()
        bar.setAccessibleName(tr("Menus"))
        titles = (tr("&File"), tr("&Edit"), tr("&Account"), tr("&View"), tr("&Help"))
        self.menus = tuple(bar.addMenu(title) for title in titles)
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        self._pages.addWidget(QWidget())  # nothing stands on the right until the accounts are known
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        self._right.addWidget(self._pages, 1)
        right = QWidget()
        right.setLayout(self._right)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        front = ListFront()
        front.setMinimumWidth(_NARROWEST)
        self.splitter.addWidget(front)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        sidebar = min(with_letters(_SIDEBAR), _SIZE.width() * 2 // 5)
        self.splitter.setSizes([sidebar, _SIZE.width() - sidebar])
        self.setCentralWidget(self.splitter)

    @Slot(str)
    def _leave_for(self, account: str) -> None:
        from desktop_app.domain.accounts import AccountId  # noqa: PLC0415  # not needed for the first picture

        self.leave_form(lambda: self.accounts.select(AccountId(account)))


def _fleet_page() -> "FleetPage":
    from desktop_app.views.fleet_page import FleetPage  # noqa: PLC0415  # not needed at the start

    return FleetPage()


def _dropped(event: "QDropEvent") -> "Path | None":
    """The one file that is being dropped, if it is one of this computer."""
    from pathlib import Path  # noqa: PLC0415  # not needed before the first paint

    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
