"""The device table: asked for when it is opened."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account
from desktop_app.domain.questions import DevicesState
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.devices import DeviceList

_LANE = "devices"


class DevicesController(QObject):
    """`book` is called on worker threads only."""

    state_changed = Signal(object)
    """DevicesState"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = DevicesState()

    @Slot(object)
    def ask(self, account: Account) -> None:
        """Ask for the account's devices; costs nothing."""
        self._put(DevicesState(busy=True))
        self._tasks.latest(_LANE, lambda cancel, _: self._asked(account, cancel), self._settled)

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel(_LANE)

    def _asked(self, account: Account, cancel: "CancelToken") -> "DeviceList":
        from desktop_app.services.devices import list_devices  # noqa: PLC0415  # on the worker

        book = self._book()
        return list_devices(account, lambda token: book.credentials(account.id, token), cancel)

    def _settled(self, outcome: "Outcome[DeviceList]") -> None:
        match outcome:
            case Done(found):
                name = found.instance.name or found.instance.crn
                self._put(DevicesState(devices=found.devices, least_busy=found.least_busy, instance=name))
            case Failed(error):
                notice = explain(error)
                self._put(DevicesState(problem=notice.whole))
            case Stopped():
                self._put(replace(self._state, busy=False))

    def _put(self, state: DevicesState) -> None:
        self._state = state
        self.state_changed.emit(state)
