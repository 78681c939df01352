"""What is around the program: the keyring or the practice service, the network, other starts, other programs' accounts.

Imported after the first frame.
"""

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.controllers.instance import FirstInstance
from desktop_app.controllers.notices import explain
from desktop_app.domain.errors import AppError
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import KeyringState
from desktop_app.host.single_instance import socket_path
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.controllers.accounts import AccountsController
    from desktop_app.domain.accounts import AccountDraft
    from desktop_app.domain.book import Book
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.practice import PracticeService
    from desktop_app.tasks.runner import TaskRunner
    from desktop_app.views.main_window import MainWindow

logger = logging.getLogger(__name__)


class Surroundings(QObject):
    """Looks at them, each when it is told to, and tells the window."""

    def __init__(
        self,
        window: "MainWindow",
        book: "Callable[[], AccountBook]",
        tasks: "TaskRunner",
        accounts: "AccountsController",
        practice: "PracticeService | None",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        self._tasks = tasks
        self._accounts = accounts
        self._practice = practice
        self._own_practice: PracticeService | None = None
        self._instance: FirstInstance | None = None
        self._looked = False

    def look_at_keyring(self) -> None:
        """Which keyring is in use; when practising, start the service instead."""
        if self._practice is None:
            self._accounts.look_at_keyring()
        else:
            self._window.render_keyring(KeyringState(text=Sentence("Practice: this account is kept in memory only")))
            start = self._practice.start
            self._tasks.queued("practice", lambda *_: start(), self._practice_started)

    def practise(self) -> None:
        """Start a practice service beside the user's own accounts; it ends with the program."""
        from desktop_app.services.practice import PracticeService  # noqa: PLC0415  # for those who want it

        if self._own_practice is None:
            self._own_practice = PracticeService()
        start = self._own_practice.restart
        self._tasks.latest("practice", lambda *_: start(), self._practice_started)

    def look_at_network(self) -> None:
        """Which proxy and certificate file are in force."""
        self._tasks.queued("network", lambda *_: _network(), self._network_seen)

    def look_for_accounts(self, book: "Book") -> None:
        """On the first run: is there something on this computer that could be imported? Asked once."""
        if self._looked or self._practice is not None:
            return
        self._looked = True
        if not book.accounts and not book.binned:
            self._tasks.queued("found", lambda *_: _found(self._book()), self._found)

    def listen(self) -> None:
        """Come forward when somebody starts the program again."""
        if self._practice is None:
            self._instance = FirstInstance(socket_path(), self)
            self._instance.raise_requested.connect(self._come_forward)

    def stop(self) -> None:
        """At the end: nobody is listened to any more."""
        if self._instance:
            self._instance.stop()
        if self._own_practice:
            self._own_practice.stop()

    @Slot(str)
    def _come_forward(self, token: str) -> None:
        """Somebody started the program again."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it to the desktop with the next activation
        self._window.come_forward()

    def _practice_started(self, outcome: "Outcome[AccountDraft]") -> None:
        match outcome:
            case Done(draft):
                self._accounts.add_quietly(draft)
            case Failed(error):
                self._window.show_notice(explain(error))
            case Stopped():
                pass

    def _network_seen(self, outcome: Outcome[str]) -> None:
        if isinstance(outcome, Done):
            self._window.show_network(outcome.value)

    def _found(self, outcome: "Outcome[tuple[int, str]]") -> None:
        match outcome:
            case Done((count, place)):
                self._window.show_found(count, place)
            case Failed(error):
                explain(error)
            case Stopped():
                pass


def _found(book: "AccountBook") -> tuple[int, str]:
    """How many usable accounts are in the usual files, and in which."""
    from desktop_app.services.importing import preview_file, usual_files  # noqa: PLC0415  # on the worker

    counts = {}
    for path in usual_files():
        try:
            counts[path] = sum(row.found.draft is not None for row in preview_file(book, path).rows)
        except AppError as error:
            logger.info("a file of accounts was not counted: %s", type(error).__name__)
    return sum(counts.values()), ", ".join(str(path) for path, count in counts.items() if count)


def _network() -> str:
    from desktop_app.client.network import describe  # noqa: PLC0415  # on the worker

    return describe()
