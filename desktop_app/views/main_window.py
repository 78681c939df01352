"""The window: the list on the left, one account on the right, menus and manners around them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.addresses import is_loopback
from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.crn import parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import (
    AccountAct,
    AccountRow,
    AccountsState,
    AccountWish,
    Delay,
    FormState,
    KeyringState,
    LockState,
    Notice,
    TestState,
    ThemeChoice,
)
from desktop_app.views.account_form import AccountForm
from desktop_app.views.account_list import AccountList
from desktop_app.views.account_rows import second_line
from desktop_app.views.icons import app_icon, icon, pixmap
from desktop_app.views.labels import ElidedLabel, Label, literal, plain_tooltip, shortened
from desktop_app.views.language import tr, tr_n
from desktop_app.views.lazy import LazyPage
from desktop_app.views.notice_bar import NoticeBar
from desktop_app.views.page import SIDE
from desktop_app.views.test_panel import TestPanel
from desktop_app.views.theme import tokens_of
from desktop_app.views.welcome import Welcome
from desktop_app.views.window_actions import WindowActions

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.views.code_page import CodePage
    from desktop_app.views.fleet_page import FleetPage
    from desktop_app.views.job_list import JobList
    from desktop_app.views.lock_page import LockPage
    from desktop_app.views.question import Question

PROGRAM = "Qubit Keychain"
KEYS_PAGE = "https://cloud.ibm.com/iam/apikeys"
"""Where a person deletes API keys."""
_SIZE = QSize(1180, 760)
_SMALLEST = QSize(760, 480)
_SIDEBAR = 300
_OUTSIDE_MENUS = (
    (Sentence("Show or hide the key in its field"), "Ctrl+H"),
    (Sentence("Clear the search (in the search field)"), "Esc"),
    (Sentence("Edit the account (in the list)"), "Return"),
)


class MainWindow(QMainWindow):
    """Composes the views.

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
    lock_requested = Signal()
    unlock_requested = Signal(object)
    """Secret, None where no passphrase is asked for"""
    delay_chosen = Signal(object)
    """(Delay, seconds)"""
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(PROGRAM)
        self.setWindowIcon(app_icon())
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._accounts_state = AccountsState()
        self._form_state: FormState | None = None
        self._test_state = TestState()
        self._removal: Question | None = None
        self._lock_page: LockPage | None = None
        self._unsaid: list[Notice] = []
        self._told_passing = False
        self._hidden_edits = False
        self._hidden_passing = 0
        self.setAcceptDrops(True)
        self._after_saving: Callable[[], object] | None = None

        self.accounts = AccountList()
        self.form = AccountForm()
        self.test = TestPanel()
        self.code = LazyPage(_code_page)
        self.jobs = LazyPage(_job_list)
        self.fleet = LazyPage(_fleet_page)
        self._shows_fleet = False
        self.notices = NoticeBar()
        self._welcome = Welcome()
        self._title = ElidedLabel(scale=1.5, bold=True)
        self._subtitle = ElidedLabel(role="muted")
        self.tabs = QTabWidget()
        self._pages = QStackedWidget()
        self._compose()
        self.actions_of = WindowActions(self)
        self._make_toolbar()
        self._make_status_bar()
        self._connect()
        self._follow()

    def render_accounts(self, state: AccountsState) -> None:
        """Show the list, and in the heading how the chosen account is."""
        if self.is_locked:
            return
        self._accounts_state = state
        self.accounts.render(state)
        self._follow()

    def render_form(self, state: FormState | None) -> None:
        """Show an account's form; None when there is no account to show."""
        if self.is_locked:
            return
        self._form_state = state
        if state:
            was_new = self.form.is_new
            self.form.render(state)
            if state.is_new and not was_new:
                self.tabs.setCurrentIndex(0)
                self.form.focus_first()
        self._go_on_after_saving()
        self._follow()

    def render_test(self, state: TestState) -> None:
        """Show the check-up of the account that is chosen."""
        if self.is_locked:
            return
        self._test_state = state
        self.test.render(state)
        self._follow_test(state)

    def render_keyring(self, state: KeyringState) -> None:
        """Say in the status bar which keyring holds the keys."""
        self._keyring_state = state
        self._keyring.setText(state.text)
        self._keyring.set_role("muted" if state.ready else "warning")
        for label in (self._keyring, self._keyring_mark):
            label.setToolTip(plain_tooltip(state.advice))
        self._draw_marks()

    def show_network(self, text: str) -> None:
        """Say in the status bar which proxy or certificate file is in force; an empty text hides it."""
        self._network.setText(text)
        self._network.setVisible(bool(text))
        self._network_mark.setVisible(bool(text))

    def show_notice(self, notice: Notice) -> None:
        """Tell the user something, above the account; in a locked window, when it is open again."""
        self._after_saving = None
        if self.is_locked:
            self._unsaid.append(notice)
        else:
            self.notices.show_notice(notice)

    def show_theme(self, choice: ThemeChoice) -> None:
        """Tick the choice in the menu."""
        self.actions_of.themes[choice].setChecked(True)

    def show_found(self, count: int, place: str) -> None:
        """Offer, on the first run, the accounts that are on this computer already."""
        self._welcome.show_found(count, place)

    def show_delay(self, delay: Delay, seconds: int) -> None:
        """Tick the choice in its menu; a time that stands in none ticks nothing."""
        if action := self.actions_of.delays.get((delay, seconds)):
            action.setChecked(True)

    def offer_check_all(self) -> None:
        """Show what checks every account; it stays away until something answers it."""
        self.actions_of["check_all"].setVisible(True)

    def remove(self, ids: tuple[AccountId, ...]) -> None:
        """Wish it at once where the bin takes them; what would be gone for good is asked about first."""
        rows = [row for row in self._accounts_state.rows if row.account.id in ids]
        if passing := next((row.account for row in rows if row.account.keeping is Keeping.SESSION), None):
            self.ask_to_remove(passing, ids)
        elif rows:
            self.wished.emit(AccountWish(act=AccountAct.REMOVE, ids=ids))

    def ask_to_remove(self, account: Account, ids: tuple[AccountId, ...] = ()) -> "Question":
        """Ask, without waiting, whether to delete what no bin keeps; the wish follows when the answer is yes."""
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        if self._removal and self._removal.property("account") == account.id:
            self._removal.activateWindow()
            return self._removal
        name = shortened(account.name)
        what = f"“{name}”" if len(ids) < 2 else tr("{count} accounts", count=len(ids))  # noqa: PLR2004  # one is named
        wish = AccountWish(act=AccountAct.REMOVE, ids=ids or (account.id,))
        question = Question(
            self,
            tr("Delete {what}?", what=what),
            tr(
                "“{name}” is kept for this session only, so nothing of it remains and this cannot be "
                "undone. The key stays valid at IBM until it is deleted there.",
                name=name,
            ),
            (
                Answer(text=tr("Keep it") if len(wish.ids) == 1 else tr("Keep them")),
                Answer(text=tr("Delete {what} for good", what=what), act=lambda: self.wished.emit(wish), danger=True),
            ),
        )
        question.setProperty("account", account.id)
        question.finished.connect(self._forget_removal)
        self._removal = question
        question.open()
        return question

    def leave_form(self, then: Callable[[], object]) -> "Question | None":
        """Do `then` at once, or, where edits would be lost, after asking what to do with them."""
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        if not self.form.has_edits():
            then()
            return None
        name = shortened(self.form.shown_name) or tr("the new account")
        question = Question(
            self,
            f"Save the changes to {f'“{name}”' if self.form.shown_name else name}?",
            tr("They are not stored yet."),
            (
                Answer(text=tr("Save"), act=lambda: self._save_and(then), possible=self.form.can_save),
                Answer(text=tr("Discard"), act=lambda: self._discard_and(then), danger=True),
                Answer(text=tr("Stay")),
            ),
        )
        question.open()
        return question

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.form.has_edits():
            event.ignore()
            self.leave_form(self.close)
            return
        if self._hidden_edits:
            event.ignore()
            self._warn_of_hidden_edits()
            return
        if (count := self._hidden_passing or len(self._passing())) and not self._told_passing:
            event.ignore()
            self._remind_of_passing(count)
            return
        self.closing.emit()
        super().closeEvent(event)

    @property
    def is_locked(self) -> bool:
        """True while nothing can be seen or done but unlock."""
        return self._lock_page is not None

    def render_lock(self, state: LockState) -> None:
        """Empty everything and cover it, or take the cover away; whoever unlocks renders the states again."""
        from desktop_app.views.lock_page import LockPage  # noqa: PLC0415  # not needed at the start

        if not state.locked:
            if self._lock_page:
                self._uncover()
            return
        if self._lock_page is None:
            self._cover(LockPage())
        if self._lock_page:
            self._lock_page.render(state)

    def _cover(self, page: "LockPage") -> None:
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._hidden_edits = self.form.has_edits()
        self._hidden_passing = len(self._passing())
        self.notices.clear()
        self.tabs.setCurrentIndex(0)
        self.accounts.search.clear()
        self.form.forget()
        self.test.forget()
        self._shows_fleet = False
        for lazy in (self.code, self.jobs, self.fleet):
            lazy.forget()
        self.render_accounts(AccountsState(loaded=True))
        self.render_form(None)
        self.render_test(TestState())
        for label in (self._title, self._subtitle):
            label.setText("")
        self.setWindowTitle(tr("Locked · {program}", program=PROGRAM))
        self._lock_page = page
        page.unlock_requested.connect(self.unlock_requested)
        page.quit_requested.connect(self.close)
        self.takeCentralWidget()
        self.splitter.setParent(self)
        self.splitter.hide()
        self.setCentralWidget(page)
        for part in (self.menuBar(), self._toolbar, self.statusBar()):
            part.hide()
        for action in self.actions_of.every:
            action.setEnabled(False)
        self.actions_of.enable(True, "quit")
        self.addAction(self.actions_of["quit"])
        page.focus_first()

    def _uncover(self) -> None:
        page, self._lock_page = self._lock_page, None
        self._hidden_edits, self._hidden_passing = False, 0
        self.takeCentralWidget()
        if page:
            page.deleteLater()
        self.setCentralWidget(self.splitter)
        self.splitter.show()
        for part in (self.menuBar(), self._toolbar, self.statusBar()):
            part.show()
        for action in self.actions_of.every:
            action.setEnabled(True)
        self.removeAction(self.actions_of["quit"])
        self._follow()
        self._follow_test(self._test_state)
        self.accounts.view.setFocus(Qt.FocusReason.OtherFocusReason)
        unsaid, self._unsaid = self._unsaid, []
        for notice in unsaid:
            self.notices.show_notice(notice)

    def _passing(self) -> list[Account]:
        """The accounts that end with the program and whose keys go on at IBM."""
        accounts = (row.account for row in self._accounts_state.rows)
        return [one for one in accounts if one.keeping is Keeping.SESSION and not _is_practice(one)]

    def _warn_of_hidden_edits(self) -> None:
        """The window is locked, and what was typed before is behind the lock."""
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        def leave() -> None:
            self._hidden_edits = False
            self.close()

        question = Question(
            self,
            tr("Quit without saving?"),
            tr("Something was typed before the window was locked and is not stored. Unlock the window to save it."),
            (Answer(text=tr("Stay")), Answer(text=tr("Quit without it"), act=leave, danger=True)),
        )
        question.open()

    def _remind_of_passing(self, count: int) -> None:
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        one = count == 1
        # A locked window names no account.
        name = shortened(self._passing()[0].name) if one and not self.is_locked else ""
        what = f"“{name}”" if name else tr("one account") if one else tr("{count} accounts", count=count)
        at_ibm = (
            tr("The key stays valid at IBM until you delete it there: {page}", page=KEYS_PAGE)
            if one
            else tr("The keys stay valid at IBM until you delete them there: {page}", page=KEYS_PAGE)
        )

        def leave(*, to_ibm: bool) -> None:
            self._told_passing = True
            if to_ibm:
                QDesktopServices.openUrl(QUrl(KEYS_PAGE))
            self.close()

        question = Question(
            self,
            tr("Quit and forget {what}?", what=what),
            tr("Kept for this session only, so nothing of it stays on this computer. {at_ibm}", at_ibm=at_ibm),
            (
                Answer(text=tr("Stay")),
                Answer(text=tr("Open IBM's page and quit"), act=lambda: leave(to_ibm=True)),
                Answer(text=tr("Quit"), act=lambda: leave(to_ibm=False)),
            ),
        )
        question.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.is_locked and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = None if self.is_locked else _dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        signal = self.restore_requested if path.suffix == ".age" else self.import_requested
        # The other program waits for the drop to be over.
        QTimer.singleShot(0, self, lambda: signal.emit(path))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_marks()

    def _compose(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Account and test"))
        self.tabs.tabBar().setAccessibleName(tr("Account and test"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.form, tr("Acc&ount"))
        self.tabs.addTab(self.test, tr("&Test"))
        self.tabs.addTab(self.code, tr("Code"))
        self.tabs.addTab(self.jobs, tr("&Jobs"))
        heading = QVBoxLayout()
        heading.setContentsMargins(SIDE, 14, SIDE, 6)
        heading.setSpacing(3)
        heading.addWidget(self._title)
        heading.addWidget(self._subtitle)
        account = QWidget()
        column = QVBoxLayout(account)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self.tabs, 1)
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(account)
        self._pages.addWidget(self.fleet)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.notices)
        beside.addWidget(self._pages, 1)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.accounts)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_SIDEBAR, _SIZE.width() - _SIDEBAR])
        self.accounts.setMinimumWidth(220)
        self.setCentralWidget(self.splitter)

    def _make_toolbar(self) -> None:
        bar = self._toolbar = QToolBar(tr("Main actions"))
        bar.setAccessibleName(tr("Main actions"))
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setIconSize(QSize(17, 17))
        actions = self.actions_of
        bar.addActions([actions["new"], actions["check"], actions["check_all"]])
        bar.addSeparator()
        bar.addActions([actions["bring_in"], actions["export"]])
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addAction(actions.toggle)
        for button in bar.findChildren(QToolButton):
            # A tool bar's buttons are not reached by Tab unless told so.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.objectName() == "qt_toolbar_ext_button":
                button.setAccessibleName(tr("More actions"))
        self.addToolBar(bar)

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        self._keyring_mark = Label()
        self._keyring_mark.setAccessibleName(tr("Keyring"))
        self._keyring = Label(role="muted", scale=0.92)
        self._network_mark = Label()
        self._network_mark.setAccessibleName(tr("Network"))
        self._network = ElidedLabel(role="muted", scale=0.92)
        bar.setContentsMargins(8, 1, 4, 1)
        bar.addWidget(self._keyring_mark)
        bar.addWidget(self._keyring)
        bar.addPermanentWidget(self._network_mark)
        bar.addPermanentWidget(self._network)
        self.show_network("")
        self.render_keyring(KeyringState())

    def _connect(self) -> None:
        self._welcome.add_requested.connect(self._ask_for_new)
        self._welcome.import_requested.connect(lambda: self.import_requested.emit(None))
        self.accounts.add_requested.connect(self._ask_for_new)
        self.accounts.wished.connect(self._take_wish)
        self.accounts.selection_held.connect(self._leave_for)
        self.accounts.account_selected.connect(self.leave_fleet)
        self.accounts.view.clicked.connect(self.leave_fleet)
        self.accounts.view.selectionModel().selectionChanged.connect(self._follow_choice)
        self.accounts.view.addAction(self.actions_of["delete"])
        self.form.remove_requested.connect(lambda account: self.remove((AccountId(account),)))
        self.form.edited.connect(self.accounts.hold)
        self.form.edited.connect(self.test.show_unsaved)
        self.form.paste_requested.connect(self.paste_requested)
        actions = self.actions_of
        actions.connect_each(
            {
                "new": self._ask_for_new,
                "save": self.form.submit,
                "paste": self.paste_requested.emit,
                "bring_in": lambda: self.import_requested.emit(None),
                "export": lambda: self._wish(AccountAct.EXPORT),
                "lend": lambda: self._wish(AccountAct.LEND),
                "back_up": lambda: self.wished.emit(AccountWish(act=AccountAct.BACK_UP, ids=())),
                "restore": lambda: self.restore_requested.emit(None),
                "lock": self.lock_requested.emit,
                "quit": self.close,
                "undo": self.undo_requested.emit,
                "redo": self.redo_requested.emit,
                "find": self.accounts.focus_search,
                "edit": self._edit_account,
                "rename": self._edit_account,
                "duplicate": lambda: self._wish(AccountAct.DUPLICATE),
                "delete": lambda: self.remove(self.accounts.chosen),
                "copy_name": lambda: self._wish(AccountAct.COPY_NAME),
                "copy_instance": lambda: self._wish(AccountAct.COPY_INSTANCE),
                "copy_key": lambda: self._wish(AccountAct.COPY_KEY),
                "check": self._check_account,
                "job": self._run_job,
                "cancel": self.test.cancel,
                "check_all": self.check_all_requested.emit,
                "default": lambda: self._wish(AccountAct.DEFAULT),
                "pin": self._pin,
                "move_up": lambda: self._wish(AccountAct.MOVE_UP),
                "move_down": lambda: self._wish(AccountAct.MOVE_DOWN),
                "account_tab": lambda: self._show_tab(0),
                "test_tab": lambda: self._show_tab(1),
                "code_tab": lambda: self._show_tab(2),
                "jobs_tab": lambda: self._show_tab(3),
                "fleet": self.show_fleet,
                "next_pane": self._go_to_next_pane,
                "bin": self.bin_requested.emit,
                "history": lambda: self.wished.emit(AccountWish(act=AccountAct.HISTORY, ids=())),
                "doctor": self.doctor_requested.emit,
                "shortcuts": self.open_shortcuts,
                "about": self.open_about,
            }
        )
        actions.toggle.triggered.connect(self._toggle_theme)
        for chosen, action in actions.delays.items():
            action.triggered.connect(lambda _=False, chosen=chosen: self.delay_chosen.emit(chosen))
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _=False, choice=choice: self.theme_chosen.emit(choice))

    def _follow(self) -> None:
        """Bring heading, page and actions into line with the states."""
        form, row = self._form_state, self._chosen_row()
        shown = form is not None and (form.is_new or self._accounts_state.selected is not None)
        self._pages.setCurrentIndex(2 if self._shows_fleet else 1 if shown else 0)
        self._welcome.show_first_run(self._accounts_state.loaded and not self._accounts_state.rows)
        stored = shown and form is not None and not form.is_new
        actions = self.actions_of
        actions.enable(stored, "edit", "rename", "check", "job")
        actions.enable(shown, "save", "account_tab", "test_tab", "code_tab", "jobs_tab")
        actions.enable(bool(self._accounts_state.rows), "fleet")
        self._follow_choice()
        self._follow_undo()
        if not shown or form is None:
            self.form.discard()
            self.setWindowTitle(PROGRAM)
            return
        account = row.account if row and stored else form.account
        name = account.name if stored else tr("New account")
        self._title.setText(name)
        self._subtitle.setText(_subtitle(account, row if stored else None))
        self.setWindowTitle(f"{shortened(name, 60)} · {PROGRAM}")

    def _follow_test(self, state: TestState) -> None:
        idle = state.account is not None and not state.running
        self.actions_of.enable(idle, "check", "job")
        self.actions_of.enable(state.running and not state.cancelling, "cancel")

    @Slot()
    def _follow_choice(self) -> None:
        """Offer what makes sense for the chosen rows."""
        actions = self.actions_of
        # Not by going through all rows: there may be 10,000 of them.
        rows = self.accounts.chosen_rows
        actions.enable(bool(rows), "export", "delete", "pin")
        actions.enable(len(rows) == 1, "lend", "duplicate", "default", "move_up", "move_down", "copy_name", "copy_key")
        actions.enable(len(rows) == 1 and bool(rows[0].account.instance), "copy_instance")
        actions.enable(any(row.account.keeping is not Keeping.SESSION for row in self._accounts_state.rows), "back_up")
        unpin = bool(rows) and all(row.pinned for row in rows)
        actions["pin"].setText(tr("Un&pin") if unpin else tr("&Pin"))
        actions["delete"].setText(tr_n("De&lete account", "De&lete {n} accounts", max(len(rows), 1)))

    def _follow_undo(self) -> None:
        state, actions = self._accounts_state, self.actions_of
        for name, words, what in (("undo", tr("&Undo"), state.undo), ("redo", tr("&Redo"), state.redo)):
            actions[name].setText(f"{words}: {literal(_lowered(what))}" if what else words)
            actions[name].setEnabled(bool(what))
        actions["bin"].setText(tr("&Bin ({count})…", count=len(state.binned)) if state.binned else tr("&Bin…"))

    def _chosen_row(self) -> AccountRow | None:
        state = self._accounts_state
        return next((row for row in state.rows if row.account.id == state.selected), None)

    def _draw_marks(self) -> None:
        if not hasattr(self, "_keyring_state"):
            return
        tokens = tokens_of(self.palette())
        ratio = self.devicePixelRatioF()
        ready = self._keyring_state.ready
        mark, ink = ("keyring", tokens.muted) if ready else ("warning", tokens.warning)
        self._keyring_mark.setPixmap(pixmap(mark, ink, 15, ratio))
        self._network_mark.setPixmap(pixmap("network", tokens.muted, 15, ratio))
        dark = tokens.scheme == "dark"
        toggle = self.actions_of.toggle
        toggle.setText(tr("Light") if dark else tr("Dark"))
        toggle.setIcon(icon("sun" if dark else "moon"))
        toggle.setToolTip(f"Switch to the {'light' if dark else 'dark'} theme")

    @Slot()
    def _ask_for_new(self) -> None:
        self.leave_fleet()
        self.leave_form(self.new_account_requested.emit)

    @Slot(str)
    def _leave_for(self, account: str) -> None:
        self.leave_form(lambda: self.accounts.select(AccountId(account)))

    def _save_and(self, then: Callable[[], object]) -> None:
        self._after_saving = then
        self.form.submit()

    def _discard_and(self, then: Callable[[], object]) -> None:
        self.form.revert()
        then()

    def _go_on_after_saving(self) -> None:
        then, state = self._after_saving, self._form_state
        if then is None or state is None or state.busy:
            return
        self._after_saving = None
        if not self.form.has_edits():
            # Whoever rendered this state is still at work; let it finish first.
            QTimer.singleShot(0, self, then)

    @Slot()
    def _forget_removal(self) -> None:
        self._removal = None

    @Slot()
    def _edit_account(self) -> None:
        self.leave_fleet()
        if self._pages.currentIndex():
            self.tabs.setCurrentIndex(0)
            self.form.focus_first()

    @Slot()
    def _check_account(self) -> None:
        self._show_tab(1)
        self.test.check()

    @Slot()
    def _run_job(self) -> None:
        self._show_tab(1)
        self.test.run_job()

    @Slot(object)
    def _take_wish(self, wish: AccountWish) -> None:
        """Do what the window can do itself; hand on the rest."""
        match wish.act:
            case AccountAct.EDIT | AccountAct.RENAME:
                if wish.ids == (self._accounts_state.selected,):
                    self._edit_account()
                else:
                    self.leave_form(lambda: self._edit_other(wish.ids[0]))
            case AccountAct.REMOVE:
                self.remove(wish.ids)
            case AccountAct.CHECK if wish.ids == (self._accounts_state.selected,):
                self._show_tab(1)
                self.wished.emit(wish)
            case _:
                self.wished.emit(wish)

    def _wish(self, act: AccountAct) -> None:
        if ids := self.accounts.chosen:
            self.wished.emit(AccountWish(act=act, ids=ids))

    @Slot()
    def _pin(self) -> None:
        chosen = self.accounts.chosen
        pinned = all(row.pinned for row in self._accounts_state.rows if row.account.id in chosen)
        self._wish(AccountAct.UNPIN if pinned else AccountAct.PIN)

    def _edit_other(self, account: AccountId) -> None:
        self.accounts.select(account)
        self._edit_account()

    def show_fleet(self) -> None:
        """Show all accounts as a table instead of one; what was typed in the form stays there."""
        if not self.is_locked:
            self._shows_fleet = True
            self._follow()
            self.fleet.focus_first()

    @Slot()
    def leave_fleet(self) -> None:
        """Show the account again."""
        if self._shows_fleet:
            self._shows_fleet = False
            self._follow()

    def _focus_tab(self) -> None:
        (self.form, self.test, self.code, self.jobs)[self.tabs.currentIndex()].focus_first()

    def _show_tab(self, place: int) -> None:
        self.leave_fleet()
        if self._pages.currentIndex():
            self.tabs.setCurrentIndex(place)
            self._focus_tab()

    @Slot()
    def _go_to_next_pane(self) -> None:
        if not self.accounts.view.hasFocus() and not self.accounts.search.hasFocus():
            self.accounts.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._shows_fleet:
            self.fleet.focus_first()
        elif self._pages.currentIndex():
            self._focus_tab()
        else:
            self._welcome.focus_first()

    @Slot()
    def _toggle_theme(self) -> None:
        dark = tokens_of(self.palette()).scheme == "dark"
        choice = ThemeChoice.LIGHT if dark else ThemeChoice.DARK
        self.show_theme(choice)
        self.theme_chosen.emit(choice)

    @Slot()
    def open_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from desktop_app.views.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415  # not needed at the start

        ShortcutsDialog(self, self.actions_of.shortcuts() + _OUTSIDE_MENUS).open()

    @Slot()
    def open_about(self) -> None:
        """Show the versions."""
        from desktop_app.views.about_dialog import AboutDialog  # noqa: PLC0415  # not needed at the start

        AboutDialog(self).open()


def _code_page() -> "CodePage":
    from desktop_app.views.code_page import CodePage  # noqa: PLC0415  # not needed at the start

    return CodePage()


def _job_list() -> "JobList":
    from desktop_app.views.job_list import JobList  # noqa: PLC0415  # not needed at the start

    return JobList()


def _fleet_page() -> "FleetPage":
    from desktop_app.views.fleet_page import FleetPage  # noqa: PLC0415  # not needed at the start

    return FleetPage()


def _subtitle(account: Account, row: AccountRow | None) -> str:
    parts = [CHANNELS[account.channel].title, _instance(account.instance)]
    if row:
        parts.append(second_line(row))
    return " · ".join(filter(None, parts))


def _is_practice(account: Account) -> bool:
    return is_loopback(QUrl(account.address).host())


def _dropped(event: QDropEvent) -> "Path | None":
    """The one file that is being dropped, if it is one of this computer."""
    from pathlib import Path  # noqa: PLC0415  # not needed before the first paint

    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _instance(text: str) -> str:
    """An instance as people tell them apart: by name, or by the region and the end of the CRN."""
    try:
        crn = parse_crn(text)
    except FieldRefused:
        return shortened(text, 48)
    return f"{crn.region} …{crn.instance_id[-6:]}"
