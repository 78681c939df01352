"""An account's key at IBM: what is known about it, who shares it, and replacing it or taking it back."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.accounts import Account
from desktop_app.domain.api_keys import ROTATION_TITLES, KeyDetails, Rotation, RotationStep, Sharing
from desktop_app.domain.questions import KeyCareState
from desktop_app.views.announce import announce
from desktop_app.views.busy_bar import BusyBar
from desktop_app.views.card import Card
from desktop_app.views.labels import Label, shortened
from desktop_app.views.language import day, together, tr, tr_n, translated
from desktop_app.views.question import Answer, Question
from desktop_app.views.sheet import Banner, Sheet

_NAMED = 8
"""Accounts that are named; of the others it is said how many they are."""


class KeyDialog(Sheet):
    """Renders a `KeyCareState`; whatever changes something at IBM is asked first. No key's value is shown."""

    compare_requested = Signal()
    """Which accounts share the key is asked for, once, before the first question"""
    rotate_requested = Signal()
    delete_old_requested = Signal()
    revoke_requested = Signal(bool)
    """True to delete the key for good, False to disable it"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Key at IBM"),
            tr("What IBM knows about the key. The key itself is not shown."),
            width=640,
        )
        self._state: KeyCareState | None = None
        self._next: Callable[[], None] | None = None
        card = Card()
        self._account = Label(bold=True, scale=1.1, wrap=True)
        self._facts = Label(wrap=True, selectable=True)
        self._advice = Label(role="warning", wrap=True)
        self._shared = Label(role="muted", wrap=True)
        for label in (self._account, self._facts, self._advice, self._shared):
            card.body.addWidget(label)
        self._unfinished = Banner("warning")
        self._done = Banner("success")
        self._step = Label(wrap=True)
        self._busy = BusyBar(tr("Asking IBM about the key"))
        for widget in (card, self._unfinished, self._done, self._step, self._busy):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.revoke = self.add_button(
            tr("Re&voke…"), lambda: self._once_compared(self._ask_to_revoke), danger=True, left=True
        )
        close = self.add_close()
        self.delete_old = self.add_button(tr("&Delete the old key…"), self._ask_to_delete, danger=True)
        self.rotate = self.add_button(tr("&Rotate…"), lambda: self._once_compared(self._ask_to_rotate), primary=True)
        close.setFocus()

    def render(self, state: KeyCareState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what is known by now, what is being done, and what can be done next."""
        before, self._state = self._state, state
        details, plan = state.details, state.unfinished
        self._account.setText(tr("“{name}”", name=state.account.name))
        _say(self._facts, _facts(details) if details else "")
        _say(self._advice, _advice(details) if details else "")
        _say(self._shared, _shared(state.sharing) if state.sharing else _uncompared() if details else "")
        self._unfinished.say(_unfinished(plan) if plan and not state.busy else "")
        self._done.say(translated(state.done))
        _say(self._step, tr("{step} …", step=ROTATION_TITLES[state.step]) if state.step else "")
        self._busy.setVisible(state.busy)
        self.show_problem(translated(state.problem))
        begun = plan is not None and plan.step is not RotationStep.DELETE
        free = details is not None and not details.locked and not details.disabled
        self.rotate.setText(tr("&Go on…") if begun else tr("&Rotate…"))
        self.rotate.setEnabled(not state.busy and (begun or (free and plan is None)))
        self.delete_old.setEnabled(not state.busy and plan is not None and not begun)
        self.delete_old.setVisible(plan is not None and not begun)
        self.revoke.setEnabled(not state.busy and free)
        if state.done and (before is None or before.done != state.done):
            announce(self, self._done.text)
        elif state.step and (before is None or before.step is not state.step):
            announce(self, self._step.text())
        if self._next and not state.busy:
            ask, self._next = self._next, None
            if state.sharing is not None:
                ask()

    def _once_compared(self, ask: "Callable[[], None]") -> None:
        """Ask when it is known whom it concerns."""
        if self._state and self._state.sharing is None:
            self._next = ask
            self.compare_requested.emit()
        else:
            ask()

    def _ask_to_rotate(self) -> None:
        self._ask(
            tr("Rotate the key of {names}?", names=self._names()),
            tr(
                "A new key is made at IBM, stored here and tried; then the old one is disabled. Other programs that "
                "have the old key cannot sign in with it any more. The old key can be deleted later."
            ),
            tr("These accounts get the new key too: {names}.", names=_names(self._sharing.same)),
            Answer(text=tr("&Rotate the key"), act=self.rotate_requested.emit),
        )

    def _ask_to_delete(self) -> None:
        self._ask(
            tr("Delete the old key of {names} for good?", names=self._names()),
            tr("It is disabled already and opens nothing. Deleted at IBM, it cannot be enabled there any more."),
            tr("These accounts have the new key and keep it: {names}.", names=_names(self._sharing.same)),
            Answer(text=tr("&Delete the old key"), act=self.delete_old_requested.emit, danger=True),
        )

    def _ask_to_revoke(self) -> None:
        self._ask(
            tr("Revoke the key of {names} at IBM?", names=self._names()),
            tr(
                "The account stays here, with a key that opens nothing. A disabled key can be enabled again on IBM's "
                "page; a deleted one is gone. Access tokens made from it live on for up to an hour."
            ),
            tr("These accounts lose it too: {names}.", names=_names(self._sharing.same)),
            Answer(text=tr("D&isable it"), act=lambda: self.revoke_requested.emit(False), danger=True),
            Answer(text=tr("&Delete it for good"), act=lambda: self.revoke_requested.emit(True), danger=True),
        )

    def _ask(self, title: str, text: str, fate: str, *answers: Answer) -> None:
        said = (text, *([fate] if self._sharing.same else []), *_untold(self._sharing))
        Question(self, title, "\n\n".join(said), (Answer(text=tr("&Cancel")), *answers)).open()

    @property
    def _sharing(self) -> Sharing:
        return (self._state and self._state.sharing) or Sharing()

    def _names(self) -> str:
        return _names([self._state.account]) if self._state else ""


def _say(label: Label, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _facts(details: KeyDetails) -> str:
    age = details.age_days(datetime.now(UTC))
    lines = [tr("Name: {name}", name=details.name)]
    if details.created and age is not None:
        lines.append(
            tr_n("Created: {day} ({n} day ago)", "Created: {day} ({n} days ago)", age, day=day(details.created))
        )
    if details.expires:
        lines.append(tr("Expires: {day}", day=day(details.expires)))
    return "\n".join(lines)


def _advice(details: KeyDetails) -> str:
    locked = tr("It is locked: it can be neither changed nor deleted.") if details.locked else ""
    return "\n".join(filter(None, (locked, translated(details.advice(datetime.now(UTC))))))


def _shared(sharing: Sharing) -> str:
    if sharing.same:
        said = [tr("These accounts have the same key: {names}.", names=_names(sharing.same))]
    else:
        said = [] if sharing.untold else [tr("No other account here has this key.")]
    return "\n".join((*said, *_untold(sharing)))


def _uncompared() -> str:
    return tr("Which accounts share this key is looked up before it is changed; the keyring may ask for each key then.")


def _untold(sharing: Sharing) -> list[str]:
    names = _names(sharing.untold)
    return [tr("Whether these share it cannot be told now: {names}.", names=names)] if sharing.untold else []


def _unfinished(plan: Rotation) -> str:
    if plan.step is not RotationStep.DELETE:
        step = translated(ROTATION_TITLES[plan.step])
        return tr("A rotation was begun and not ended. Next: “{step}”.", step=step)
    if plan.old_disabled:
        return tr("The old key was disabled on {day}. Delete it when nothing misses it.", day=day(plan.old_disabled))
    return tr("The old key is disabled. Delete it when nothing misses it.")


def _names(accounts: Sequence[Account]) -> str:
    named = together(", ", (tr("“{name}”", name=shortened(one.name)) for one in accounts[:_NAMED]))
    more = len(accounts) - _NAMED
    return tr_n("{names} and {n} more", "{names} and {n} more", more, names=named) if more > 0 else named
