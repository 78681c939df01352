"""Locking the window, and what opens it again.

The lock hides what the window shows. It is no second password: where the system's keyring is open, a click unlocks,
because every program of this user could read the keys anyway, and the page says so. Where the keyring is locked it has
to be opened first, by its own dialog; and keys in a vault file are locked with the window, so that its passphrase is
needed.
"""

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import AccountId, Keeping
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import LockState
from desktop_app.domain.vault_errors import KeyMissing
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.account_book import AccountBook

_LANE = "lock"
_CLICK = Sentence("The keyring is open, so a click unlocks. This hides the accounts; it is not a password.")
_KEYRING = Sentence("The keyring is locked. Its own dialog asks for the password.")
_PASSPHRASE = Sentence("The vault file is locked. Its passphrase opens it and this window.")
_NOTHING = Sentence("No keyring is in use, so a click unlocks. This hides the accounts; it is not a password.")


class LockController(QObject):
    """`book` is called on worker threads only."""

    state_changed = Signal(object)
    """LockState"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = LockState()

    @property
    def is_locked(self) -> bool:
        """True until it is unlocked."""
        return self._state.locked

    @Slot()
    def lock(self) -> None:
        """Lock at once; what opens it is found out afterwards."""
        if self._state.locked:
            return
        self._show(LockState(locked=True, sentence=Sentence("Locking …"), busy=True))
        self._tasks.latest(_LANE, lambda *_: self._way_in(), self._way_found)

    @Slot(object)
    def unlock(self, passphrase: Secret | None) -> None:
        """Open it, by whatever that takes."""
        if not self._state.locked or self._state.busy:
            return
        self._show(replace(self._state, busy=True, problem=""))
        self._tasks.latest(_LANE, lambda *_: self._open(passphrase), self._opened)

    def _way_in(self) -> tuple[str, bool]:
        from desktop_app.services.account_book import KeyringState  # noqa: PLC0415  # on the worker
        from desktop_app.vault.age_store import AgeState  # noqa: PLC0415  # on the worker

        book = self._book()
        if book.vault_file.state is not AgeState.ABSENT:
            book.vault_file.lock()
            if book.in_vault_file():  # an empty one guards nothing that the window shows
                return _PASSPHRASE, True
        match book.keyring_status().state:
            case KeyringState.AVAILABLE:
                return _CLICK, False
            case KeyringState.LOCKED:
                return _KEYRING, False
            case _:
                return _NOTHING, False

    def _way_found(self, outcome: Outcome[tuple[str, bool]]) -> None:
        match outcome:
            case Done((sentence, asks)):
                self._show(LockState(locked=True, sentence=sentence, asks=asks))
            case Failed(error):
                self._show(LockState(locked=True, sentence=explain(error).title))
            case Stopped():
                pass

    def _open(self, passphrase: Secret | None) -> None:
        book = self._book()
        if passphrase is not None:
            book.vault_file.unlock(passphrase)
        elif account := self._behind_locked_keyring(book):
            with suppress(KeyMissing):
                book.credentials(account)  # opens the keyring's dialog

    def _behind_locked_keyring(self, book: "AccountBook") -> AccountId | None:
        from desktop_app.services.account_book import KeyringState  # noqa: PLC0415  # loaded by now

        if book.keyring_status().state is not KeyringState.LOCKED:
            return None
        return next((one.id for one in book.accounts() if one.keeping is Keeping.KEYRING), None)

    def _opened(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Done():
                self._show(LockState())
            case Failed(error):
                self._show(replace(self._state, busy=False, problem=f"{explain(error).title}."))
            case Stopped():
                self._show(replace(self._state, busy=False))

    def _show(self, state: LockState) -> None:
        self._state = state
        self.state_changed.emit(state)
