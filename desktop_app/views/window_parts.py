"""The window's parts and where they stand: at once what its first picture shows, the rest when it is asked for."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.views.window_front import Areas

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout

    from desktop_app.views.account_form import AccountForm
    from desktop_app.views.account_list import AccountList
    from desktop_app.views.account_pane import AccountPane
    from desktop_app.views.code_page import CodePage
    from desktop_app.views.fleet_page import FleetPage
    from desktop_app.views.job_list import JobList
    from desktop_app.views.lazy import LazyPage
    from desktop_app.views.notice_bar import NoticeBar
    from desktop_app.views.status_line import StatusLine
    from desktop_app.views.test_panel import TestPanel
    from desktop_app.views.toolbar import MainToolBar
    from desktop_app.views.welcome import Welcome

PROGRAM = "Qubit Keychain"
_SIZE = QSize(1180, 760)
_SMALLEST = QSize(760, 480)
_SIDEBAR = 300
_NARROWEST = 220


class WindowParts(QMainWindow):
    """Makes the parts; what they do to each other, MainWindow says.

    Its signals are the intents that need the window's consent first: connect `new_account_requested`, `wished` and
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
    practice_requested = Signal()
    lock_requested = Signal()
    unlock_requested = Signal(object)
    """Secret, None where no passphrase is asked for"""
    settings_requested = Signal()
    about_opened = Signal(object)
    """AboutDialog that a report may be given to"""
    closing = Signal()
    pane_made = Signal(object)
    """AccountPane: what is about one account can be connected"""

    def __init__(self, *, composed: bool = True) -> None:
        """Not `composed`, it is an empty window with its title, until `compose` has been gone through."""
        super().__init__()
        self.setWindowTitle(PROGRAM)
        self.resize(_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if composed:
            for _ in self.compose():
                pass

    def compose(self) -> Iterator[None]:
        """Make menus, tool bar and status bar one after another, and in the end put them into the window."""
        from desktop_app.views.labels import with_letters  # noqa: PLC0415  # not in the first picture

        # The first letter that is measured loads the fonts.
        smallest = QSize(with_letters(_SMALLEST.width()), with_letters(_SMALLEST.height()))
        yield
        self.setMinimumSize(smallest.boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)
        for name in ("menus", "toolbar", "status", "covered"):
            getattr(self, name)
            yield
        self.setMenuBar(self._menu_bar)
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        self.setCentralWidget(self.covered)
        for part in (self._menu_bar, self.toolbar, self.status, self.covered):
            # In a window that is shown already each would appear by itself, and the others would move.
            part.show()

    def furnish_list(self) -> Iterator[None]:
        """Make what the accounts are shown in, one part after another, so that each takes less than a frame."""
        from PySide6.QtWidgets import QAbstractScrollArea  # noqa: PLC0415  # not in the first picture

        if self.isActiveWindow() and self.focusWidget() is None:
            # There was nothing for the keyboard when the desktop gave it to the window.
            self.focusNextChild()
        # The first widget that Qt hands out by itself makes it look at every class of widget: 7 ms, once.
        QAbstractScrollArea().viewport()
        yield
        for part in ("accounts", "notices"):
            getattr(self, part)
            yield

    def furnish(self) -> Iterator[None]:
        """Make the rest likewise."""
        from desktop_app.views.icons import app_icon  # noqa: PLC0415  # for the desktop, not in the picture

        self.setWindowIcon(app_icon())
        yield
        self.pane  # noqa: B018  # made when it is asked for
        yield

    @property
    def areas(self) -> Areas:
        """Where its parts stand."""
        return Areas(
            bars=self._menu_bar.height() + self.toolbar.height(),
            sidebar=self.splitter.sizes()[0],
            status=self.status.height(),
        )

    def widen_list(self, times: float) -> None:
        """Give the list so many times its room, at most half the window: its names have other letters now."""
        room = sum(self.splitter.sizes())
        wanted = min(round(self.splitter.sizes()[0] * times), room // 2)
        self.splitter.setSizes([wanted, room - wanted])

    @cached_property
    def _menu_bar(self) -> "QMenuBar":
        from PySide6.QtWidgets import QMenuBar  # noqa: PLC0415  # not in the first picture

        from desktop_app.views.language import tr  # noqa: PLC0415  # as above

        bar = QMenuBar()
        bar.setAccessibleName(tr("Menus"))
        return bar

    @cached_property
    def menus(self) -> "tuple[QMenu, ...]":
        """File, Edit, Account, View, Help."""
        from desktop_app.views.language import tr  # noqa: PLC0415  # not in the first picture

        titles = (tr("&File"), tr("&Edit"), tr("&Account"), tr("&View"), tr("&Help"))
        return tuple(self._menu_bar.addMenu(title) for title in titles)

    @cached_property
    def toolbar(self) -> "MainToolBar":
        """What is wanted most."""
        from desktop_app.views.toolbar import MainToolBar  # noqa: PLC0415  # not in the first picture

        return MainToolBar()

    @cached_property
    def status(self) -> "StatusLine":
        """Keyring and network."""
        from desktop_app.views.status_line import StatusLine  # noqa: PLC0415  # not in the first picture

        return StatusLine()

    @cached_property
    def covered(self) -> "QStackedWidget":
        """All below the tool bar; a lock puts its page in front. Taken out instead, all of it would be styled anew."""
        from PySide6.QtWidgets import QStackedWidget  # noqa: PLC0415  # not in the first picture

        covered = QStackedWidget()
        covered.addWidget(self.splitter)
        return covered

    @cached_property
    def splitter(self) -> "QSplitter":
        """The list, or until it is made its place, beside the rest."""
        from PySide6.QtWidgets import QSplitter  # noqa: PLC0415  # not in the first picture

        from desktop_app.views.labels import with_letters  # noqa: PLC0415  # as above

        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        place = QWidget()
        place.setObjectName("sidebar")
        place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        place.setMinimumWidth(_NARROWEST)
        splitter.addWidget(place)
        right = QWidget()
        right.setLayout(self._right)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        sidebar = min(with_letters(_SIDEBAR), _SIZE.width() * 2 // 5)
        splitter.setSizes([sidebar, _SIZE.width() - sidebar])
        return splitter

    @cached_property
    def _right(self) -> "QVBoxLayout":
        from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415  # not in the first picture

        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        return right

    @cached_property
    def _pages(self) -> "QStackedWidget":
        from PySide6.QtWidgets import QStackedWidget  # noqa: PLC0415  # not in the first picture

        pages = QStackedWidget()
        pages.addWidget(QWidget())  # nothing stands on the right until the accounts are known
        return pages

    @cached_property
    def accounts(self) -> "AccountList":
        """The list."""
        from desktop_app.views.account_list import AccountList  # noqa: PLC0415  # not in the first picture

        accounts = AccountList()
        accounts.setMinimumWidth(_NARROWEST)
        if front := self.splitter.replaceWidget(0, accounts):
            front.deleteLater()
        accounts.show()
        self._connect_list(accounts)
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
        self._connect_welcome(welcome)
        return welcome

    @cached_property
    def pane(self) -> "AccountPane":
        """What is about one account."""
        from desktop_app.views.account_pane import AccountPane  # noqa: PLC0415  # not in the first picture

        pane = AccountPane()
        self._pages.addWidget(pane)
        self._connect_pane(pane)
        self.pane_made.emit(pane)
        return pane

    @property
    def has_pane(self) -> bool:
        """True when it is made."""
        return "pane" in self.__dict__

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

    def _connect_list(self, accounts: "AccountList") -> None:
        """The list was made."""

    def _connect_pane(self, pane: "AccountPane") -> None:
        """What is about one account was made."""

    def _connect_welcome(self, welcome: "Welcome") -> None:
        """What stands in its place was made."""


def _fleet_page() -> "FleetPage":
    from desktop_app.views.fleet_page import FleetPage  # noqa: PLC0415  # not needed at the start

    return FleetPage()
