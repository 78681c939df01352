"""The lock over the window: everything behind it is emptied, and only unlocking and quitting are left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from desktop_app.domain.states import TestState
from desktop_app.views.language import tr
from desktop_app.views.lock_page import LockPage
from desktop_app.views.window_parts import PROGRAM

if TYPE_CHECKING:
    from desktop_app.domain.states import LockState, Notice
    from desktop_app.views.main_window import MainWindow


class LockCover(QObject):
    """Covers the window and takes the cover away; notices that come meanwhile are kept for then."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._page: LockPage | None = None
        self._unsaid: list[Notice] = []
        self._tab = 0

    @property
    def is_on(self) -> bool:
        """True while nothing can be seen or done but unlock."""
        return self._page is not None

    def render(self, state: "LockState") -> None:
        """Empty everything and cover it, or take the cover away; whoever unlocks renders the states again."""
        if not state.locked:
            if self._page:
                self._uncover(self._page)
            return
        if self._page is None:
            self._cover()
        if self._page:
            self._page.render(state)

    def keep(self, notice: "Notice") -> None:
        """Tell it when the window is open again."""
        self._unsaid.append(notice)

    def _cover(self) -> None:
        window = self._window
        for dialog in window.findChildren(QDialog):
            dialog.close()
        self._tab = window.tabs.currentIndex()
        window.forget()
        window.setWindowTitle(tr("Locked · {program}", program=PROGRAM))
        page = self._page = LockPage()
        page.unlock_requested.connect(window.unlock_requested)
        page.quit_requested.connect(window.close)
        window.covered.addWidget(page)
        window.covered.setCurrentWidget(page)
        for part in (window.menuBar(), window.toolbar, window.statusBar()):
            part.hide()
        window.commands.cover(covered=True)
        window.addAction(window.actions_of["quit"])
        page.focus_first()

    def _uncover(self, page: LockPage) -> None:
        window, self._page = self._window, None
        window.leaving.note_uncover()
        window.covered.removeWidget(page)
        page.hide()
        page.deleteLater()
        for part in (window.menuBar(), window.toolbar, window.statusBar()):
            part.show()
        window.commands.cover(covered=False)
        window.removeAction(window.actions_of["quit"])
        window.tabs.setCurrentIndex(self._tab)
        window.follow()
        window.render_test(TestState())
        window.accounts.view.setFocus(Qt.FocusReason.OtherFocusReason)
        unsaid, self._unsaid = self._unsaid, []
        for notice in unsaid:
            window.notices.show_notice(notice)
