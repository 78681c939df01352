"""The window: the list on the left, one account on the right, menus and manners around them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
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
from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.crn import parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.states import (
    AccountRow,
    AccountsState,
    FormState,
    KeyringState,
    Notice,
    TestState,
    ThemeChoice,
)
from desktop_app.views.account_form import AccountForm
from desktop_app.views.account_list import AccountList
from desktop_app.views.account_rows import second_line
from desktop_app.views.icons import app_icon, icon, pixmap
from desktop_app.views.labels import ElidedLabel, Label, plain_tooltip, shortened
from desktop_app.views.notice_bar import NoticeBar
from desktop_app.views.page import SIDE
from desktop_app.views.test_panel import TestPanel
from desktop_app.views.theme import tokens_of
from desktop_app.views.welcome import Welcome

if TYPE_CHECKING:
    from desktop_app.views.question import Question

PROGRAM = "Qubit Keychain"
_SIZE = QSize(1180, 760)
_SMALLEST = QSize(760, 480)
_SIDEBAR = 300
_THEMES = {
    ThemeChoice.SYSTEM: "As the &system",
    ThemeChoice.LIGHT: "&Light",
    ThemeChoice.DARK: "&Dark",
}
_OUTSIDE_MENUS = (
    ("Show or hide the key in its field", "Ctrl+H"),
    ("Clear the search (in the search field)", "Esc"),
    ("Edit the account (in the list)", "Return"),
)


class MainWindow(QMainWindow):
    """Composes the views.

    Its own signals are the intents that need its consent first: connect `new_account_requested`, `remove_confirmed`
    and `closing` rather than the parts' `add_requested` and `remove_requested`.
    """

    new_account_requested = Signal()
    check_all_requested = Signal()
    theme_chosen = Signal(object)
    remove_confirmed = Signal(str)
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
        self._removal: Question | None = None
        self._after_saving: Callable[[], object] | None = None

        self.accounts = AccountList()
        self.form = AccountForm()
        self.test = TestPanel()
        self.notices = NoticeBar()
        self._welcome = Welcome()
        self._title = ElidedLabel(scale=1.5, bold=True)
        self._subtitle = ElidedLabel(role="muted")
        self.tabs = QTabWidget()
        self._pages = QStackedWidget()
        self._compose()
        self._make_actions()
        self._make_menus()
        self._make_toolbar()
        self._make_status_bar()
        self._connect()
        self._follow()

    def render_accounts(self, state: AccountsState) -> None:
        """Show the list, and in the heading how the chosen account is."""
        self._accounts_state = state
        self.accounts.render(state)
        self._follow()

    def render_form(self, state: FormState | None) -> None:
        """Show an account's form; None when there is no account to show."""
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
        """Tell the user something, above the account."""
        self._after_saving = None
        self.notices.show_notice(notice)

    def show_theme(self, choice: ThemeChoice) -> None:
        """Tick the choice in the menu."""
        self._themes[choice].setChecked(True)

    def offer_check_all(self) -> None:
        """Show what checks every account; it stays away until something answers it."""
        self._check_all.setVisible(True)

    def ask_to_remove(self, account: Account) -> "Question":
        """Ask, without waiting, whether to delete for good; `remove_confirmed` follows when the answer is yes."""
        from desktop_app.views.question import Answer, Question  # noqa: PLC0415  # not needed at the start

        if self._removal and self._removal.property("account") == account.id:
            self._removal.activateWindow()
            return self._removal
        name = shortened(account.name)
        what = (
            "Its key is deleted from the system keyring as well."
            if account.keeping is Keeping.KEYRING
            else "It was kept for this session only, so nothing of it remains."
        )
        question = Question(
            self,
            f"Delete “{name}”?",
            f"{what} This cannot be undone. The key stays valid at IBM until it is deleted there.",
            (
                Answer(text="Keep it"),
                Answer(
                    text=f"Delete “{name}” for good", act=lambda: self.remove_confirmed.emit(account.id), danger=True
                ),
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
        name = shortened(self.form.shown_name) or "the new account"
        question = Question(
            self,
            f"Save the changes to {f'“{name}”' if self.form.shown_name else name}?",
            "They are not stored yet.",
            (
                Answer(text="Save", act=lambda: self._save_and(then), possible=self.form.can_save),
                Answer(text="Discard", act=lambda: self._discard_and(then), danger=True),
                Answer(text="Stay"),
            ),
        )
        question.open()
        return question

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.form.has_edits():
            event.ignore()
            self.leave_form(self.close)
            return
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_marks()

    def _compose(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Account and test")
        self.tabs.tabBar().setAccessibleName("Account and test")
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.form, "Acc&ount")
        self.tabs.addTab(self.test, "&Test")
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

    def _make_actions(self) -> None:
        self._new = self._action("&Add account", "add", "Ctrl+N", self._ask_for_new)
        self._save = self._action("&Save", "", "Ctrl+S", self.form.submit)
        self._quit = self._action("&Quit", "", "Ctrl+Q", self.close)
        self._quit.setShortcuts([QKeySequence("Ctrl+Q"), QKeySequence("Ctrl+W")])
        self._quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._find = self._action("&Find account", "search", "Ctrl+F", self.accounts.focus_search)
        self._find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("F3")])
        self._edit = self._action("&Edit account", "edit", "Ctrl+E", self._edit_account)
        self._delete = self._action("&Delete account…", "delete", "Del", self._ask_to_remove_chosen)
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.accounts.view.addAction(self._delete)
        self._check = self._action("&Check", "check", "Ctrl+T", self._check_account)
        self._job = self._action("&Run test job", "job", "Ctrl+Shift+J", self._run_job)
        self._cancel = self._action("Ca&ncel the test", "stop", "Ctrl+.", self.test.cancel)
        self._check_all = self._action("Check &all", "check-all", "Ctrl+Shift+T", self.check_all_requested.emit)
        self._check_all.setVisible(False)
        self._account_tab = self._action("&Account details", "", "Ctrl+1", lambda: self._show_tab(0))
        self._test_tab = self._action("&Test panel", "", "Ctrl+2", lambda: self._show_tab(1))
        self._next_pane = self._action("&Next pane", "", "F6", self._go_to_next_pane)
        self._shortcuts = self._action("&Keyboard shortcuts", "keyboard", "Ctrl+/", self.open_shortcuts)
        self._about = self._action("&About Qubit Keychain", "info", "", self.open_about)
        self._about.setMenuRole(QAction.MenuRole.AboutRole)
        self._toggle = QAction(self)
        self._toggle.triggered.connect(self._toggle_theme)
        group = QActionGroup(self)
        self._themes = {}
        for choice, words in _THEMES.items():
            action = QAction(words, group)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, choice=choice: self.theme_chosen.emit(choice))
            self._themes[choice] = action
        self._themes[ThemeChoice.SYSTEM].setChecked(True)

    def _action(self, words: str, picture: str, keys: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setShortcut(QKeySequence(keys))
        # Through a lambda, because the signal carries a bool that slots like `close` do not take.
        action.triggered.connect(lambda: slot())  # noqa: PLW0108  # as said
        return action

    def _make_menus(self) -> None:
        bar = self.menuBar()
        bar.setAccessibleName("Menus")
        file, edit, account, view, about = (
            bar.addMenu(words) for words in ("&File", "&Edit", "&Account", "&View", "&Help")
        )
        file.addActions([self._new, self._save])
        file.addSeparator()
        file.addAction(self._quit)
        edit.addActions([self._find, self._edit, self._delete])
        account.addActions([self._check, self._job, self._cancel, self._check_all])
        view.addActions([self._account_tab, self._test_tab, self._next_pane])
        view.addSeparator()
        view.addMenu("The&me").addActions(list(self._themes.values()))
        about.addActions([self._shortcuts, self._about])
        self._menus = (file, edit, account, view, about)

    def _make_toolbar(self) -> None:
        bar = QToolBar("Main actions")
        bar.setAccessibleName("Main actions")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setIconSize(QSize(17, 17))
        bar.addActions([self._new, self._check, self._check_all])
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addAction(self._toggle)
        for button in bar.findChildren(QToolButton):
            # A tool bar's buttons are not reached by Tab unless told so.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.objectName() == "qt_toolbar_ext_button":
                button.setAccessibleName("More actions")
        self.addToolBar(bar)

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        self._keyring_mark = Label()
        self._keyring_mark.setAccessibleName("Keyring")
        self._keyring = Label(role="muted", scale=0.92)
        self._network_mark = Label()
        self._network_mark.setAccessibleName("Network")
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
        self.accounts.add_requested.connect(self._ask_for_new)
        self.accounts.edit_requested.connect(self._edit_account)
        self.accounts.remove_requested.connect(self._ask_to_remove_id)
        self.accounts.check_requested.connect(self._show_test_of)
        self.accounts.selection_held.connect(self._leave_for)
        self.form.remove_requested.connect(self._ask_to_remove_id)
        self.form.edited.connect(self.accounts.hold)
        self.form.edited.connect(self.test.show_unsaved)

    def _follow(self) -> None:
        """Bring heading, page and actions into line with the states."""
        form, row = self._form_state, self._chosen_row()
        shown = form is not None and (form.is_new or self._accounts_state.selected is not None)
        self._pages.setCurrentIndex(1 if shown else 0)
        self._welcome.show_first_run(self._accounts_state.loaded and not self._accounts_state.rows)
        stored = shown and form is not None and not form.is_new
        for action in (self._edit, self._delete, self._check, self._job):
            action.setEnabled(stored)
        self._save.setEnabled(shown)
        self._account_tab.setEnabled(shown)
        self._test_tab.setEnabled(shown)
        if not shown or form is None:
            self.form.discard()
            self.setWindowTitle(PROGRAM)
            return
        account = row.account if row and stored else form.account
        name = account.name if stored else "New account"
        self._title.setText(name)
        self._subtitle.setText(_subtitle(account, row if stored else None))
        self.setWindowTitle(f"{shortened(name, 60)} · {PROGRAM}")

    def _follow_test(self, state: TestState) -> None:
        idle = state.account is not None and not state.running
        self._check.setEnabled(idle)
        self._job.setEnabled(idle)
        self._cancel.setEnabled(state.running and not state.cancelling)

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
        self._toggle.setText("Light" if dark else "Dark")
        self._toggle.setIcon(icon("sun" if dark else "moon"))
        self._toggle.setToolTip(f"Switch to the {'light' if dark else 'dark'} theme")

    @Slot()
    def _ask_for_new(self) -> None:
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
    def _ask_to_remove_chosen(self) -> None:
        if row := self._chosen_row():
            self.ask_to_remove(row.account)

    @Slot(str)
    def _ask_to_remove_id(self, account: str) -> None:
        for row in self._accounts_state.rows:
            if row.account.id == account:
                self.ask_to_remove(row.account)

    @Slot()
    def _forget_removal(self) -> None:
        self._removal = None

    @Slot()
    def _edit_account(self) -> None:
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

    @Slot(str)
    def _show_test_of(self, account: str) -> None:
        if account == self._accounts_state.selected:
            self._show_tab(1)

    def _show_tab(self, place: int) -> None:
        if self._pages.currentIndex():
            self.tabs.setCurrentIndex(place)
            (self.test if place else self.form).focus_first()

    @Slot()
    def _go_to_next_pane(self) -> None:
        if not self.accounts.view.hasFocus() and not self.accounts.search.hasFocus():
            self.accounts.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._pages.currentIndex():
            (self.test if self.tabs.currentIndex() else self.form).focus_first()
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

        actions = [action for menu in self._menus for action in menu.actions() if action.isVisible()]
        listed = tuple(
            (action.text().replace("&", "").rstrip("…"), " or ".join(keys.toString() for keys in action.shortcuts()))
            for action in actions
            if action.shortcuts()
        )
        ShortcutsDialog(self, listed + _OUTSIDE_MENUS).open()

    @Slot()
    def open_about(self) -> None:
        """Show the versions."""
        from desktop_app.views.about_dialog import AboutDialog  # noqa: PLC0415  # not needed at the start

        AboutDialog(self).open()


def _subtitle(account: Account, row: AccountRow | None) -> str:
    parts = [CHANNELS[account.channel].title, _instance(account.instance)]
    if row:
        parts.append(second_line(row))
    return " · ".join(filter(None, parts))


def _instance(text: str) -> str:
    """An instance as people tell them apart: by name, or by the region and the end of the CRN."""
    try:
        crn = parse_crn(text)
    except FieldRefused:
        return shortened(text, 48)
    return f"{crn.region} …{crn.instance_id[-6:]}"
