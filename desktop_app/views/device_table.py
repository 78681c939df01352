"""The devices of an account, to choose one by name."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.backends import Backend
from desktop_app.domain.questions import DevicesState
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.busy_bar import BusyBar
from desktop_app.views.labels import Label
from desktop_app.views.language import number, percent, tr, tr_n, translated
from desktop_app.views.sheet import Sheet
from desktop_app.views.table import Table
from desktop_app.views.table_rows import Cell, Column, Row

_COLUMNS = (
    Column(title=Sentence("Device"), width=140, stretch=True),
    Column(title=Sentence("State"), width=120),
    Column(title=Sentence("Queue"), width=80, figure=True),
    Column(title=Sentence("Qubits"), width=80, figure=True, descending=True),
    Column(title=Sentence("Processor"), width=110),
    Column(title=Sentence("2-qubit error"), width=112, figure=True),
    Column(title=Sentence("Layer error"), width=100, figure=True),
    Column(title="CLOPS", width=86, figure=True, descending=True),
)
_QUEUE = 2
_UNKNOWN = float("inf")


class DeviceTable(Sheet):
    """Renders a `DevicesState`; closing it by Esc changes nothing."""

    device_chosen = Signal(str)
    """name, empty for the least busy one"""
    ask_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Choose a device"), tr("Asking costs nothing. Click a heading to sort."), width=980)
        self._state = DevicesState()
        self.table = Table(tr("Devices"), _COLUMNS)
        self.table.setMinimumHeight(280)
        self.table.sort_by(_QUEUE)
        self.table.opened.connect(self._take)
        self.table.chosen_changed.connect(self._follow)
        self._busy = BusyBar(tr("Asking for the devices"))
        self._said = Label(role="muted", scale=0.9, wrap=True)
        self.body.addWidget(self._busy)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._said)
        self.again = self.add_button(tr("Ask &again"), self.ask_requested.emit, left=True)
        self.add_button(tr("Cancel"), self.reject)
        self.least_busy = self.add_button(tr("&Least busy"), lambda: self._choose(""))
        self.choose = self.add_button(tr("&Choose"), self._choose_shown, primary=True)
        self.render(DevicesState(busy=True))

    def render(self, state: DevicesState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the devices, that they are being asked for, or why there are none."""
        before, self._state = self._state, state
        self._busy.setVisible(state.busy)
        self.table.setVisible(not state.busy and not state.problem)
        self.table.show_rows([_row(device, state.least_busy) for device in state.devices])
        said = (
            tr("Instance “{instance}”; the least busy available device stands out.", instance=state.instance)
            if state.instance
            else ""
        )
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.show_problem(state.problem)
        self.again.setEnabled(not state.busy)
        if before.busy and not state.busy and state.devices:
            announce(self, tr_n("{n} device", "{n} devices", len(state.devices)))
            self.table.choose(state.least_busy)
            self.table.setFocus()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chosen = self._chosen()
        self.choose.setEnabled(chosen is not None and chosen.online)
        self.choose.setText(tr("&Choose {name}", name=chosen.name) if chosen else tr("&Choose"))
        self.least_busy.setEnabled(not self._state.busy)

    def _chosen(self) -> Backend | None:
        keys = self.table.chosen
        return next((one for one in self._state.devices if keys and one.name == keys[0]), None)

    @Slot(str)
    def _take(self, name: str) -> None:
        if any(one.name == name and one.online for one in self._state.devices):
            self._choose(name)

    def _choose_shown(self) -> None:
        if chosen := self._chosen():
            self._choose(chosen.name)

    def _choose(self, name: str) -> None:
        self.device_chosen.emit(name)
        self.accept()


def _row(device: Backend, least_busy: str) -> Row:
    online = device.online
    state = translated(device.state)
    kind = device.processor or (tr("Simulator") if device.is_simulator else "")
    return Row(
        key=device.name,
        bold=device.name == least_busy,
        cells=(
            Cell(text=device.name),
            Cell(
                text=state[:1].upper() + state[1:],
                tone="success" if online else "muted",
                picture="state-working" if online else "state-cancelled",
            ),
            Cell(text=number(device.queue_length), order=device.queue_length),
            Cell(text=str(device.qubits or ""), order=device.qubits),
            Cell(text=kind),
            _figure(device.error_best),
            _figure(device.error_layered),
            Cell(
                text="" if device.clops is None else number(device.clops),
                order=-1.0 if device.clops is None else device.clops,
            ),
        ),
    )


def _figure(error: float | None) -> Cell:
    return Cell(text="" if error is None else percent(error, 3), order=_UNKNOWN if error is None else error)
