"""The program with a long list of accounts, taken through what a person does with it.

Takes the number of stored accounts, and the address, key and instance of a practice account. Prints an object: `ticks`
of the event loop, `worked`, its thread's processor time at each, and `spans`, for each journey from when to when, in
time.monotonic().
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

import desktop_app.opening as composition
from benchmarks.probes.ticks import Ticks
from desktop_app.__main__ import main
from desktop_app.app import App
from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.listing import Arrangement, Only, SortBy
from desktop_app.domain.secret import Secret
from desktop_app.views.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from desktop_app.domain.states import CheckProgress

LIMIT = 20.0
REST = 0.15
"""Seconds of peace before and after each journey."""
WHEEL = 120
DIALOGS = ("settings", "shortcuts", "about", "bin", "history", "export", "bring_in", "back_up", "which", "doctor")

_start = composition.Opening.start


class Person:
    """Does one thing after another, and waits for what comes of it."""

    def __init__(self, app: App, count: int) -> None:
        self._app = app
        self._window = app.window
        self._count = count
        self._ticks = Ticks()
        self._now = "the start"
        self.spans: dict[str, tuple[float, float]] = {}

    def wait(self, until: Callable[[], bool]) -> None:
        ends = time.monotonic() + LIMIT
        while not until():
            if time.monotonic() > ends:
                sys.stderr.write(f"nothing came of it: {self._now}\n")
                os._exit(1)
            QCoreApplication.processEvents()
            time.sleep(0.0005)

    def rest(self, seconds: float = REST) -> None:
        ends = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > ends)

    def does(self, what: str, journey: Callable[[], object]) -> None:
        self._now = what
        self.rest()
        begin = time.monotonic()
        journey()
        self.rest()
        self.spans[what] = (begin, time.monotonic())

    @property
    def ticks(self) -> list[float]:
        return self._ticks.seen

    @property
    def worked(self) -> list[float]:
        return self._ticks.worked

    def everything(self) -> None:
        app, window = self._app, self._window
        begin = time.monotonic()
        self.wait(lambda: len(app.accounts.state.rows) == self._count and app.is_settled)
        self.spans["the start, from the empty window on"] = (begin, time.monotonic())
        self.rest(1.0)
        view, search = window.accounts.view, window.accounts.search
        view.setFocus()
        self.does("choose another account, 30 times", lambda: self.keys(view, Qt.Key.Key_Down, 30))
        self.does("page down, 30 times", lambda: self.keys(view, Qt.Key.Key_PageDown, 30))
        self.does("scroll by the wheel", lambda: self.wheel(60))
        search.setFocus()
        self.does("search, and clear the search", self.search)
        self.does("edit and save", self.edit)
        self.does("undo", lambda: self.acted("undo"))
        self.does("redo", lambda: self.acted("redo"))
        self.does("pin", lambda: self.acted("pin"))
        self.does("make it the default", lambda: self.acted("default"))
        self.does("delete", lambda: self.acted("delete"))
        self.does("undo that", lambda: self.acted("undo"))
        self.does("move down", lambda: self.acted("move_down"))
        self.does("undo that move", lambda: self.acted("undo"))
        self.does("duplicate, and leave the copy", self.duplicate)
        self.does("choose all, and one", self.choose_all)
        self.does("pin all, after the list's menu", self.pin_all)
        self.does("undo pinning all", lambda: self.acted("undo"))
        self.does("sort by name", lambda: self.arrange(SortBy.NAME))
        self.does("delete, sorted by name", lambda: self.acted("delete"))
        self.does("undo that, sorted by name", lambda: self.acted("undo"))
        self.does("sort by the last check", lambda: self.arrange(SortBy.TESTED))
        self.does("a saved search: the pinned ones called account 0, by name", self.saved_search)
        self.does("back to all in their own order", lambda: self.arrange(SortBy.MANUAL))
        self.does("add an account for this session", self.add)
        self.does("check it, for the first time", self.check)
        self.does("check it again", self.check)
        for tab in ("code_tab", "jobs_tab", "account_tab"):
            self.does(f"open a tab: {tab}", window.actions_of[tab].trigger)
        self.does("each page of the settings", self.settings)
        self.does("lock, and unlock", self.lock)
        for name in DIALOGS:
            self.does(f"open and close: {name}", partial(self.dialog, name))
        self.does("show all accounts as a table", window.show_fleet)
        self.does("sort the table by state", lambda: window.fleet.page.table.sort_by(1))
        self.does("leave the table", window.leave_fleet)
        self.does("another theme, and back", self.themes)

    def keys(self, widget: QWidget, key: Qt.Key, times: int) -> None:
        for _ in range(times):
            QTest.keyClick(widget, key)
            self.rest(0.02)

    def wheel(self, times: int) -> None:
        viewport = self._window.accounts.view.viewport()
        for step in range(times):
            down = -WHEEL if step < times // 2 else WHEEL
            middle = QPointF(viewport.rect().center())
            turned = QWheelEvent(
                middle,
                viewport.mapToGlobal(middle),
                QPoint(),
                QPoint(0, down),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QCoreApplication.sendEvent(viewport, turned)
            self.rest(0.01)

    def search(self) -> None:
        search = self._window.accounts.search
        for character in "account 04711":
            QTest.keyClicks(search, character)
            self.rest(0.02)
        QTest.keyClick(search, Qt.Key.Key_Escape)
        self.rest(0.05)

    def edit(self) -> None:
        app, window = self._app, self._window
        before = app.accounts.state.undo
        line = window.form.page.rows[0].line
        window.actions_of["edit"].trigger()
        QTest.keyClicks(line, " x")
        self.rest(0.05)
        window.actions_of["save"].trigger()
        self.wait(lambda: app.accounts.state.undo != before and not window.form.has_edits())

    def acted(self, name: str) -> None:
        before = self._app.accounts.state
        self._window.actions_of[name].trigger()
        self.wait(lambda: (self._app.accounts.state.undo, self._app.accounts.state.redo) != (before.undo, before.redo))

    def arrange(self, sort: SortBy, only: Only = Only.ALL, words: str = "") -> None:
        self._window.accounts.arrange(Arrangement(sort=sort, only=only, words=words))

    def saved_search(self) -> None:
        self.arrange(SortBy.NAME, Only.PINNED, "account 0")

    def themes(self) -> None:
        for _ in range(2):
            self._window.actions_of.toggle.trigger()
            self.rest(0.3)

    def add(self) -> None:
        account = Account(name="practice", url=sys.argv[2], instance=sys.argv[4], keeping=Keeping.SESSION)
        self._app.accounts.add_quietly(
            AccountDraft(account=account, credentials=Credentials(api_key=Secret(sys.argv[3])))
        )
        self.wait(lambda: self._app.accounts.state.selected == account.id)

    def duplicate(self) -> None:
        window = self._window
        window.actions_of["duplicate"].trigger()
        self.rest(0.1)
        window.form.revert()
        self.wait(lambda: self._app.accounts.state.selected is not None)

    def choose_all(self) -> None:
        view = self._window.accounts.view
        view.selectAll()
        self.rest(0.1)
        self.keys(view, Qt.Key.Key_Home, 1)

    def pin_all(self) -> None:
        view, before = self._window.accounts.view, self._app.accounts.state.undo
        view.selectAll()
        menu = self._window.accounts.make_menu(view.currentIndex())
        menu.popup(view.mapToGlobal(QPoint(20, 20)))
        self.rest(0.1)
        menu.close()
        self._window.actions_of["pin"].trigger()
        self.wait(lambda: self._app.accounts.state.undo != before)

    def settings(self) -> None:
        self._window.actions_of["settings"].trigger()
        self.rest(0.4)
        for dialog in self._window.findChildren(SettingsDialog):
            for place in (*range(1, dialog.tabs.count()), 0):
                dialog.tabs.setCurrentIndex(place)
                self.rest(0.05)
            dialog.close()

    def lock(self) -> None:
        window = self._window
        window.actions_of["lock"].trigger()
        self.wait(lambda: window.is_locked and not self._app.tasks.busy("lock"))
        self.rest(0.1)
        window.unlock_requested.emit(None)
        self.wait(lambda: not window.is_locked and len(self._app.accounts.state.rows) > self._count)

    def check(self) -> None:
        ended: list[CheckProgress] = []
        self._app.checkup.progressed.connect(lambda one: None if one.running else ended.append(one))
        self._window.actions_of["check"].trigger()
        self.wait(lambda: bool(ended))
        if not ended[0].report.ok:
            sys.stderr.write(f"{ended[0].report}\n")
            os._exit(1)

    def dialog(self, name: str) -> None:
        window = self._window
        window.actions_of[name].trigger()
        self.wait(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
        self.rest(0.3)
        for one in window.findChildren(QDialog):
            one.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def made(app: App) -> None:
    QTimer.singleShot(0, app, lambda: go(app))


def go(app: App) -> None:
    person = Person(app, int(sys.argv[1]))
    try:
        person.everything()
    except Exception:  # noqa: BLE001  # the window would show it, and nobody looks
        traceback.print_exc()
        os._exit(1)
    print(json.dumps({"ticks": person.ticks, "worked": person.worked, "spans": person.spans}), flush=True)
    os._exit(0)


def start(opening: composition.Opening) -> None:
    opening.made.connect(made)
    _start(opening)


composition.Opening.start = start  # type: ignore[assignment, method-assign]
main([])
