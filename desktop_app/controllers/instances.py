"""The instance picker: what a key may use, also before the account is stored."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import AccountDraft, Credentials
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.questions import InstancesState
from desktop_app.domain.sentence import Sentence
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.instances import InstanceList

_LANE = "instances"


class InstancesController(QObject):
    """`book` is called on worker threads only."""

    state_changed = Signal(object)
    """InstancesState"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = InstancesState()

    @Slot(object)
    def ask(self, draft: AccountDraft) -> None:
        """Ask with the key that was typed, or else the stored one; costs nothing, stores nothing."""
        self._put(InstancesState(busy=True))
        self._tasks.latest(_LANE, lambda cancel, _: self._asked(draft, cancel), self._settled)

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel(_LANE)

    def _asked(self, draft: AccountDraft, cancel: "CancelToken") -> "InstanceList":
        from desktop_app.services.instances import list_instances  # noqa: PLC0415  # on the worker

        # The instance is what is looked for: what stands in its field would only be in the way.
        account = replace(draft.account, instance="", name=draft.account.name or "new")

        def read(token: "CancelToken") -> Credentials:
            if draft.credentials.api_key is not None:
                return draft.credentials
            return self._book().credentials(account.id, token)

        return list_instances(account, read, cancel)

    def _settled(self, outcome: "Outcome[InstanceList]") -> None:
        match outcome:
            case Done(found):
                best = found.chosen
                self._put(
                    InstancesState(
                        choices=found.choices,
                        chosen=best.instance.crn if best else "",
                        reason=best.instance.reason if best else "",
                        problem="" if found.choices else Sentence("This key has no quantum instance."),
                    )
                )
            case Failed(FieldRefused() as refused):
                self._put(InstancesState(problem=refused.title))
            case Failed(error):
                notice = explain(error)
                self._put(InstancesState(problem=notice.whole))
            case Stopped():
                self._put(replace(self._state, busy=False))

    def _put(self, state: InstancesState) -> None:
        self._state = state
        self.state_changed.emit(state)
