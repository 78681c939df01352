"""What the user chose, remembered from one start to the next; changes hold at once."""

from dataclasses import fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.secret import Secret
from desktop_app.domain.settings import Fact, Settings, SettingsState, VaultFileState
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.book import Book
    from desktop_app.services.account_book import AccountBook
    from desktop_app.tasks.runner import TaskRunner

_KEYS = {
    "idle_seconds": "delay/idle",
    "lock_with_screen": "delay/screen",
    "clipboard_seconds": "delay/clipboard",
    "reveal_seconds": "delay/reveal",
}
"""Where a setting lies, if not under its own name."""
_MOST = 86_400
"""No number that can be chosen is larger; a timer would take none of a damaged file's."""
_BOOK = "book"
_LANE = "settings"


class SettingsController(QObject):
    """`book` is called on worker threads only."""

    chosen = Signal(object)
    """Settings, when something was chosen"""
    state_changed = Signal(object)
    """SettingsState"""
    book_changed = Signal(object)
    """Book"""
    passphrase_settled = Signal(str)
    """what went wrong, or nothing"""

    def __init__(
        self,
        book: "Callable[[], AccountBook]",
        tasks: "TaskRunner",
        store: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._store = store
        self._state = SettingsState(settings=_read(store))

    @property
    def settings(self) -> Settings:
        """What holds now."""
        return self._state.settings

    @property
    def state(self) -> SettingsState:
        """What the dialog shows."""
        return self._state

    @Slot(object)
    def choose(self, wanted: Settings) -> None:
        """Let this hold from now on."""
        before = self._state.settings
        if wanted == before:
            return
        for one in fields(Settings):
            value = getattr(wanted, one.name)
            if value != getattr(before, one.name):
                self._store.setValue(_key(one.name), _stored(value))
        self._show(replace(self._state, settings=wanted))
        self.chosen.emit(wanted)

    @Slot()
    def reset(self) -> None:
        """Everything as it was at the very first start; what is kept with the accounts stays."""
        self.choose(Settings())

    def tell(self, **facts: Any) -> None:  # noqa: ANN401  # fields of SettingsState
        """What somebody else knows: `languages`, `has_tray`."""
        self._show(replace(self._state, **facts))

    @Slot()
    def look(self) -> None:
        """Find out what is not the window's own: the vault file, the days, proxy and certificates."""

        def work(*_: object) -> "tuple[int, VaultFileState, tuple[Fact, ...]]":
            book = self._book()
            return book.book().keep_days, _vault_file(book), _network()

        self._tasks.latest(_LANE, work, self._looked)

    @Slot(int)
    def keep_replaced(self, days: int) -> None:
        """How many days replaced keys can be brought back; older ones are deleted at once."""

        def work(*_: object) -> "Book":
            book = self._book()
            book.keep_replaced(days)
            return book.book()

        self._tasks.queued(_BOOK, work, self._kept)

    @Slot(object, object)
    def change_passphrase(self, present: Secret, wanted: Secret) -> None:
        """Lock the vault file by another passphrase; `passphrase_settled` tells how it went."""

        def work(*_: object) -> None:
            self._book().vault_file.change_passphrase(present, wanted)

        self._tasks.queued(_BOOK, work, self._passphrase_changed)

    def _passphrase_changed(self, outcome: Outcome[None]) -> None:
        self.passphrase_settled.emit(_said(outcome.error) if isinstance(outcome, Failed) else "")
        self.look()

    def _looked(self, outcome: "Outcome[tuple[int, VaultFileState, tuple[Fact, ...]]]") -> None:
        match outcome:
            case Done((days, vault_file, network)):
                self._show(replace(self._state, keep_days=days, vault_file=vault_file, network=network, problem=""))
            case Failed(error):
                self._show(replace(self._state, problem=_said(error)))
            case Stopped():
                pass

    def _kept(self, outcome: "Outcome[Book]") -> None:
        match outcome:
            case Done(book):
                self._show(replace(self._state, keep_days=book.keep_days, problem=""))
                self.book_changed.emit(book)
            case Failed(error):
                self._show(replace(self._state, problem=_said(error)))
                self.look()
            case Stopped():
                pass

    def _show(self, state: SettingsState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _said(error: Exception) -> str:
    notice = explain(error)
    return notice.whole


def _key(name: str) -> str:
    return _KEYS.get(name, name)


def _read(store: QSettings) -> Settings:
    """What is stored; a value nobody understands is as if it had never been chosen."""
    usual = Settings()
    return Settings(
        **{
            one.name: _understood(store.value(_key(one.name)), getattr(usual, one.name))
            for one in fields(Settings)
            if store.contains(_key(one.name))
        }
    )


def _stored(value: object) -> object:
    return int(value) if isinstance(value, bool) else str(value)


def _understood(found: object, usual: Any) -> Any:  # noqa: ANN401  # a value of whatever type the setting has
    text = str(found)
    try:
        match usual:
            case bool():
                return text.lower() not in {"0", "false", ""}
            case int():
                return min(max(0, int(text)), _MOST)
            case StrEnum():
                return type(usual)(text)
            case _:
                return text
    except ValueError:
        return usual


def _vault_file(book: "AccountBook") -> VaultFileState:
    from desktop_app.vault.age_store import AgeState  # noqa: PLC0415  # on the worker

    match book.vault_file.state:
        case AgeState.ABSENT:
            return VaultFileState.ABSENT
        case AgeState.LOCKED:
            return VaultFileState.LOCKED
        case _:
            return VaultFileState.OPEN


def _network() -> tuple[Fact, ...]:
    from desktop_app.services.connection import facts  # noqa: PLC0415  # on the worker

    return facts()
