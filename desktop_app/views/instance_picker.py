"""Every instance a key may use, with plan, price, region and time left."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.instances import InstanceChoice, time_left_of
from desktop_app.domain.questions import InstancesState
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.busy_bar import BusyBar
from desktop_app.views.labels import Label
from desktop_app.views.language import together, tr, tr_n, translated
from desktop_app.views.sheet import Sheet
from desktop_app.views.table import Table
from desktop_app.views.table_rows import Cell, Column, Row
from desktop_app.views.words import plan_in_words

_COLUMNS = (
    Column(title=Sentence("Instance"), width=150),
    Column(title=Sentence("Plan"), width=110),
    Column(title=Sentence("Price"), width=124),
    Column(title=Sentence("Region"), width=84),
    Column(title=Sentence("Time"), width=246),
    Column(title="CRN", width=80, stretch=True),
)
_PRICES = {
    "free": Sentence("free"),
    "paygo": Sentence("pay as you go"),
    "subscription": Sentence("subscription"),
    "paid": Sentence("paid"),
    "trial": Sentence("trial"),
}


class InstancePicker(Sheet):
    """Renders an `InstancesState`; closing it by Esc changes nothing."""

    instance_chosen = Signal(str)
    """CRN, or hub/group/project; empty to have one chosen each time"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, tr("Choose an instance"), tr("What the key in the form may use. Asking costs nothing."), width=900
        )
        self._state = InstancesState()
        self.table = Table(tr("Instances"), _COLUMNS)
        self.table.setMinimumHeight(220)
        # What tells one CRN from another is its end.
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.opened.connect(self._choose)
        self.table.chosen_changed.connect(self._follow)
        self._busy = BusyBar(tr("Asking for the instances"))
        self._note = Label(role="warning", scale=0.9, wrap=True)
        self._said = Label(role="muted", scale=0.9, wrap=True)
        for widget in (self._busy, self.table, self._note, self._said):
            self.body.addWidget(widget, int(widget is self.table))
        self.add_button(tr("Cancel"), self.reject)
        self.automatic = self.add_button(tr("Leave it to the &program"), lambda: self._choose(""))
        self.choose = self.add_button(tr("&Choose"), self._choose_shown, primary=True)
        self.render(InstancesState(busy=True))

    def render(self, state: InstancesState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the instances, that they are being asked for, or why there are none."""
        before, self._state = self._state, state
        self._busy.setVisible(state.busy)
        self.table.setVisible(bool(state.choices))
        self.table.show_rows([_row(choice, state.chosen) for choice in state.choices])
        best = next((one.instance for one in state.choices if one.instance.crn == state.chosen), None)
        said = (
            tr("Without an instance the program takes “{name}”: {reason}.", name=best.name, reason=state.reason)
            if best
            else ""
        )
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.show_problem(state.problem)
        self._explain()
        if before.busy and not state.busy and state.choices:
            announce(self, together(". ", (tr_n("{n} instance", "{n} instances", len(state.choices)), said)))
            self.table.choose(state.chosen or self.table.rows[0].key)
            self.table.setFocus()
        self._follow()

    def _explain(self) -> None:
        """What is unusual, such as why IBM's client would hide an instance; each reason once."""
        names: dict[str, list[str]] = {}
        for choice in self._state.choices:
            if choice.note:
                names.setdefault(translated(choice.note), []).append(choice.instance.name)
        lines = [
            together(": ", (together(", ", (tr("“{name}”", name=name) for name in several)), note))
            for note, several in names.items()
        ]
        self._note.setText("\n".join(lines))
        self._note.setVisible(bool(lines))

    @Slot()
    def _follow(self) -> None:
        chosen = self._chosen()
        self.choose.setEnabled(chosen is not None)
        self.automatic.setEnabled(not self._state.busy)

    def _chosen(self) -> InstanceChoice | None:
        keys = self.table.chosen
        return next((one for one in self._state.choices if keys and one.instance.crn == keys[0]), None)

    def _choose_shown(self) -> None:
        if chosen := self._chosen():
            self._choose(chosen.instance.crn)

    @Slot(str)
    def _choose(self, crn: str) -> None:
        self.instance_chosen.emit(crn)
        self.accept()


def _row(choice: InstanceChoice, chosen: str) -> Row:
    instance, usage = choice.instance, choice.usage
    time = tr("no time allocated") if not instance.allocated else tr("not known") if usage is None else ""
    if usage is not None and instance.allocated:
        time = time_left_of(instance, usage)
    spent = not instance.allocated or (usage is not None and usage.spent)
    left = usage.remaining_seconds if usage else None
    return Row(
        key=instance.crn,
        bold=instance.crn == chosen,
        cells=(
            Cell(text=instance.name),
            Cell(text=plan_in_words(instance.plan)),
            Cell(text=_PRICES.get(instance.price, instance.price), tone="success" if instance.free else "warning"),
            Cell(text=instance.region),
            Cell(text=time, order=-1.0 if left is None else left, tone="danger" if spent else "", tip=choice.note),
            Cell(text=instance.crn),
        ),
    )
