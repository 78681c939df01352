"""Backends (quantum devices and simulators) and the choice among them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """One backend as the service lists it; `queue_length` counts waiting jobs, `status` is the service's word."""

    name: str
    online: bool
    status: str = ""
    queue_length: int = 0
    qubits: int = 0
    is_simulator: bool = False
    is_mock: bool = False
    processor: str = ""

    @property
    def usable(self) -> bool:
        """A real device that takes jobs now."""
        return self.online and not self.is_simulator and not self.is_mock


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceTraits:
    """What a circuit must respect: the device's own gates and its directed pairs of coupled qubits."""

    name: str
    basis_gates: tuple[str, ...]
    coupling_map: tuple[tuple[int, int], ...]


def least_busy(backends: Iterable[Backend]) -> Backend | None:
    """The usable device with the shortest queue; None when there is none."""
    return min((b for b in backends if b.usable), key=lambda b: (b.queue_length, b.name), default=None)


def summary(backends: Iterable[Backend]) -> Mapping[str, int]:
    """How many there are of each kind: `real`, `online`, `paused`, `simulators`."""
    every = [b for b in backends if not b.is_mock]
    real = [b for b in every if not b.is_simulator]
    online = sum(b.online for b in real)
    return {"real": len(real), "online": online, "paused": len(real) - online, "simulators": len(every) - len(real)}
