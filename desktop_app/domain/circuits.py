"""The two-qubit test circuits, written in a device's own gates.

Since March 2024 the service takes only circuits in the gates of the device, on pairs that are coupled, so the Bell
pair is spelled out per two-qubit gate: `cz` (Heron), `ecr` (Eagle, in the direction of the coupling map), `cx`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.backends import DeviceTraits
from desktop_app.domain.client_errors import CircuitUnsupported

_HEAD = 'OPENQASM 3.0;\ninclude "stdgates.inc";\n'
_ECR = "gate ecr a, b { rzx(pi/4) a, b; x a; rzx(-pi/4) a, b; }\n"
_RZX = "gate rzx(t) a, b { h b; cx a, b; rz(t) b; cx a, b; h b; }\n"
_BELL: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "cz": (
            "",
            (
                "rz(pi/2) ${a};\nsx ${a};\nrz(pi/2) ${a};\nrz(pi/2) ${b};\nsx ${b};\nrz(pi) ${b};\n"
                "cz ${a}, ${b};\nsx ${b};\nrz(pi/2) ${b};\n"
            ),
        ),
        "ecr": (
            _RZX + _ECR,
            "rz(pi/2) ${a};\nsx ${a};\nrz(-pi) ${b};\nsx ${b};\nrz(-pi) ${b};\necr ${a}, ${b};\nx ${a};\n",
        ),
        "cx": ("", "rz(pi/2) ${a};\nsx ${a};\nrz(pi/2) ${a};\ncx ${a}, ${b};\n"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCircuit:
    """OpenQASM 3 text with hardware qubits, and the probabilities an ideal device would give."""

    __test__ = False  # keeps pytest from collecting it

    name: str
    qasm: str
    register: str
    bits: int
    expected: Mapping[str, float]


def bell_pair(device: DeviceTraits) -> TestCircuit:
    """A Bell pair on the device's first coupled pair. Raises CircuitUnsupported."""
    gate = next((gate for gate in _BELL if gate in device.basis_gates), None)
    if gate is None or not device.coupling_map:
        raise CircuitUnsupported(backend=device.name)
    a, b = device.coupling_map[0]
    declarations, body = _BELL[gate]
    qubits = body.replace("${a}", f"${a}").replace("${b}", f"${b}")
    measured = f"barrier ${a}, ${b};\nmeas[0] = measure ${a};\nmeas[1] = measure ${b};\n"
    return TestCircuit(
        name=f"Bell pair on qubits {a} and {b}, by {gate}",
        qasm=f"{_HEAD}{declarations}bit[2] meas;\n{qubits}{measured}",
        register="meas",
        bits=2,
        expected=MappingProxyType({"00": 0.5, "01": 0.0, "10": 0.0, "11": 0.5}),
    )
