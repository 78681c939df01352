"""Backends (quantum devices and simulators) and the choice among them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.sentence import Sentence

_UNKNOWN_ERROR = 1.0
"""What an error that was not reported counts as."""
_STATES = {
    str(one): one
    for one in (
        Sentence("online"),
        Sentence("paused"),
        Sentence("offline"),
        Sentence("maintenance"),
        Sentence("unknown"),
    )
}
"""The service's words that are known (its OpenAPI description, and replies that were recorded)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """One backend as the service lists it; `queue_length` counts waiting jobs, `status` is the service's word.

    `error_best` is the error of its best two-qubit gate, `error_layered` the error per gate of a whole layer, both
    from 0 to 1; `clops` is its speed in circuit layers a second. None means that the service did not say.
    """

    name: str
    online: bool
    status: str = ""
    queue_length: int = 0
    qubits: int = 0
    is_simulator: bool = False
    is_mock: bool = False
    processor: str = ""
    error_best: float | None = None
    error_layered: float | None = None
    clops: float | None = None

    @property
    def state(self) -> str:
        """`online`, or why not; the service's own word where it is none of those known."""
        said = "online" if self.online else self.status or "offline"
        return _STATES.get(said.lower(), said)

    @property
    def usable(self) -> bool:
        """A real device that takes jobs now."""
        return self.online and not self.is_simulator and not self.is_mock


@dataclass(frozen=True, slots=True, kw_only=True)
class PairErrors:
    """The figures of the last calibration that matter for two qubits: errors of two-qubit gates and of readout."""

    gates: tuple[tuple[tuple[int, int], float], ...] = ()
    readout: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceTraits:
    """What a circuit must respect: the device's own gates and its directed pairs of coupled qubits."""

    name: str
    basis_gates: tuple[str, ...]
    coupling_map: tuple[tuple[int, int], ...]
    errors: PairErrors = PairErrors()

    @property
    def best_pair(self) -> tuple[int, int] | None:
        """The coupled pair with the smallest gate and readout errors; the first one when no errors are known."""
        gates, readout = dict(self.errors.gates), dict(self.errors.readout)

        def badness(pair: tuple[int, int]) -> float:
            either_way = gates.get(pair, gates.get((pair[1], pair[0]), _UNKNOWN_ERROR))
            return either_way + sum(readout.get(qubit, _UNKNOWN_ERROR) for qubit in pair)

        return min(self.coupling_map, key=badness, default=None)


def least_busy(backends: Iterable[Backend]) -> Backend | None:
    """The usable device with the shortest queue; None when there is none."""
    return min((b for b in backends if b.usable), key=lambda b: (b.queue_length, b.name), default=None)


def summary(backends: Iterable[Backend]) -> Mapping[str, int]:
    """How many there are of each kind: `real`, `online`, `paused`, `simulators`."""
    every = [b for b in backends if not b.is_mock]
    real = [b for b in every if not b.is_simulator]
    online = sum(b.online for b in real)
    return {"real": len(real), "online": online, "paused": len(real) - online, "simulators": len(every) - len(real)}
