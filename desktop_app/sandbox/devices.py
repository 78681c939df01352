"""The invented quantum computers, and the documents the quantum API gives out about each.

The documents hold what IBM's client 0.51 was seen to need, with figures of the size real machines report.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import permutations
from typing import Any

VERSION = "1.0.0"
_ONLINE_SINCE = "2025-01-01T00:00:00.000Z"
_PARAMETERS: dict[str, list[str]] = {"rz": ["theta"], "rx": ["theta"], "ry": ["theta"]}
_DEFINITIONS = {
    "id": "gate id q { U(0, 0, 0) q; }",
    "rz": "gate rz(theta) q { U(0, 0, theta) q; }",
    "rx": "gate rx(theta) q { U(theta, -pi/2, pi/2) q; }",
    "ry": "gate ry(theta) q { U(theta, 0, 0) q; }",
    "sx": "gate sx q { U(pi/2, 3*pi/2, pi/2) q; }",
    "x": "gate x q { U(pi, 0, pi) q; }",
    "h": "gate h q { U(pi/2, 0, pi) q; }",
    "cx": "gate cx q0, q1 { CX q0, q1; }",
    "cz": "gate cz q0, q1 { ctrl @ gphase(pi) q0, q1; }",
    "ecr": "gate ecr q0, q1 { rzx(pi/4) q0, q1; x q0; rzx(-pi/4) q0, q1; }",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A backend. `coupling_map` holds directed pairs; `queue_length` is the number of strangers' jobs waiting."""

    name: str
    family: str
    revision: str
    num_qubits: int
    one_qubit_gates: tuple[str, ...] = ("id", "rz", "sx", "x")
    two_qubit_gates: tuple[str, ...]
    coupling_map: tuple[tuple[int, int], ...]
    queue_length: int
    paused: bool = False
    simulator: bool = False
    max_shots: int = 100_000
    clops: int = 200_000
    two_qubit_error: float = 0.003

    @property
    def basis_gates(self) -> tuple[str, ...]:
        """The gates a circuit may use, as OpenQASM and qiskit name them."""
        return (*self.two_qubit_gates, *self.one_qubit_gates)

    def listing(self, queue_length: int) -> dict[str, Any]:
        """The device's entry in `GET /backends`."""
        a, b = self.coupling_map[0]
        return {
            "name": self.name,
            "status": {"name": "paused", "reason": "maintenance"}
            if self.paused
            else {"name": "online", "reason": "available"},
            "is_simulator": self.simulator,
            "qubits": self.num_qubits,
            "physical_qubits": self.num_qubits,
            "clops": {"type": "hardware", "value": self.clops},
            "processor_type": {"family": self.family, "revision": self.revision},
            "queue_length": queue_length,
            "performance_metrics": {
                "two_q_error_best": {
                    "value": self._pair_error(a, b),
                    "gate": self.two_qubit_gates[0],
                    "unit": "",
                    "qubits": [a, b],
                },
                "two_q_error_layered": {"value": 2 * self.two_qubit_error, "unit": ""},
            },
        }

    def status(self, queue_length: int) -> dict[str, Any]:
        """`GET /backends/{name}/status`."""
        return {
            "state": not self.paused,
            "status": "maintenance" if self.paused else "active",
            "message": "paused for maintenance" if self.paused else "available",
            "length_queue": queue_length,
            "backend_version": VERSION,
        }

    def configuration(self) -> dict[str, Any]:
        """`GET /backends/{name}/configuration`."""
        qubits = list(range(self.num_qubits))
        return {
            "backend_name": self.name,
            "backend_version": VERSION,
            "n_qubits": self.num_qubits,
            "basis_gates": list(self.basis_gates),
            "supported_instructions": [*self.basis_gates, "barrier", "delay", "measure"],
            "supported_features": ["qasm3"],
            "gates": [
                {
                    "name": gate,
                    "parameters": _PARAMETERS.get(gate, []),
                    "qasm_def": _DEFINITIONS[gate],
                    "coupling_map": [list(place) for place in self._places(gate)],
                }
                for gate in self.basis_gates
            ],
            "coupling_map": [list(pair) for pair in self.coupling_map],
            "local": False,
            "simulator": self.simulator,
            "conditional": False,
            "open_pulse": False,
            "memory": True,
            "max_shots": self.max_shots,
            "max_experiments": 300,
            "dt": 4.0,
            "dtm": 4.0,
            "meas_levels": [1, 2],
            "meas_map": [qubits],
            "rep_delay_range": [0.0, 500.0],
            "default_rep_delay": 250.0,
            "dynamic_reprate_enabled": True,
            "online_date": _ONLINE_SINCE,
            "description": f"{self.num_qubits} qubit practice device",
            "processor_type": {"family": self.family, "revision": self.revision},
            "u_channel_lo": [],
            "credits_required": False,
            "sample_name": f"family: {self.family}, revision: {self.revision}",
            "timing_constraints": {
                "acquire_alignment": 1,
                "granularity": 1,
                "min_length": 1,
                "pulse_alignment": 1,
            },
            "clops_h": self.clops,
            "parallel_compilation": False,
        }

    def properties(self, calibrated: str) -> dict[str, Any]:
        """`GET /backends/{name}/properties`; `calibrated` is the time (ISO 8601) of all its figures."""

        def figure(name: str, unit: str, value: float) -> dict[str, Any]:
            return {"date": calibrated, "name": name, "unit": unit, "value": value}

        def gate(name: str, place: tuple[int, ...]) -> dict[str, Any]:
            error, nanoseconds = self._gate_cost(name, place)
            return {
                "gate": name,
                "name": name + "_".join(map(str, place)),
                "qubits": list(place),
                "parameters": [figure("gate_error", "", error), figure("gate_length", "ns", nanoseconds)],
            }

        return {
            "backend_name": self.name,
            "backend_version": VERSION,
            "last_update_date": calibrated,
            "qubits": [
                [
                    figure("T1", "us", 180.0 + 7 * qubit),
                    figure("T2", "us", 120.0 + 5 * qubit),
                    figure("readout_error", "", 0.008 + 0.001 * qubit),
                    figure("prob_meas0_prep1", "", 0.010 + 0.001 * qubit),
                    figure("prob_meas1_prep0", "", 0.006 + 0.001 * qubit),
                    figure("readout_length", "ns", 1560),
                ]
                for qubit in range(self.num_qubits)
            ],
            "gates": [gate(name, place) for name in self.basis_gates for place in self._places(name)],
            "general": [],
        }

    def defaults(self) -> dict[str, Any]:
        """`GET /backends/{name}/defaults` of the classic service: no pulses, but what IBM's client 0.40 insists on."""
        return {
            "qubit_freq_est": [5.0] * self.num_qubits,
            "meas_freq_est": [7.0] * self.num_qubits,
            "buffer": 0,
            "pulse_library": [],
            "cmd_def": [],
        }

    def _places(self, gate: str) -> tuple[tuple[int, ...], ...]:
        return self.coupling_map if gate in self.two_qubit_gates else tuple((q,) for q in range(self.num_qubits))

    def _gate_cost(self, gate: str, place: tuple[int, ...]) -> tuple[float, int]:
        match place:
            case (a, b):
                return self._pair_error(a, b), 68
            case _ if gate == "rz":  # done in software on real machines
                return 0.0, 0
            case _:
                return 0.0003, 24

    def _pair_error(self, a: int, b: int) -> float:
        return round(self.two_qubit_error * (1 + (a + b) / 20), 6)


def _both_ways(*pairs: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(directed for a, b in pairs for directed in ((a, b), (b, a))))


_HEAVY_HEX_CELL = _both_ways(*((qubit, (qubit + 1) % 12) for qubit in range(12)))

HERON = Device(
    name="practice_heron",
    family="Heron",
    revision="2",
    num_qubits=12,
    two_qubit_gates=("cz",),
    coupling_map=_HEAVY_HEX_CELL,
    queue_length=3,
)
EAGLE = Device(
    name="practice_eagle",
    family="Eagle",
    revision="3",
    num_qubits=7,
    two_qubit_gates=("ecr",),
    coupling_map=((1, 0), (1, 2), (3, 1), (4, 5), (5, 3), (5, 6)),
    queue_length=7,
    clops=30_000,
    two_qubit_error=0.007,
)
FALCON = Device(
    name="practice_falcon",
    family="Falcon",
    revision="4",
    num_qubits=5,
    two_qubit_gates=("cx",),
    coupling_map=_both_ways((0, 1), (1, 2), (1, 3), (3, 4)),
    queue_length=12,
    max_shots=20_000,
    clops=2_700,
    two_qubit_error=0.012,
)
PAUSED = Device(
    name="practice_paused",
    family="Heron",
    revision="1",
    num_qubits=12,
    two_qubit_gates=("cz",),
    coupling_map=_HEAVY_HEX_CELL,
    queue_length=1,
    paused=True,
)
SIMULATOR = Device(
    name="practice_simulator",
    family="Simulator",
    revision="1",
    num_qubits=6,
    one_qubit_gates=("id", "rz", "sx", "x", "rx", "ry", "h"),
    two_qubit_gates=("cx", "cz", "ecr"),
    coupling_map=tuple(permutations(range(6), 2)),
    queue_length=0,
    simulator=True,
)

US_EAST = (HERON, EAGLE, FALCON, PAUSED, SIMULATOR)
EU_DE = tuple(
    replace(device, name=f"{device.name}_eu", queue_length=queue_length)
    for device, queue_length in zip(US_EAST, (9, 2, 5, 1, 0), strict=True)
)
