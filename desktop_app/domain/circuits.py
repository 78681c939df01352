"""The test circuits: the guide's own, a Bell pair in a device's own gates, or the user's OpenQASM 3 text.

Since March 2024 the service takes only circuits in the gates of the device, on pairs that are coupled, so the Bell
pair is spelled out per two-qubit gate: `cz` (Heron), `ecr` (Eagle, in the direction of the coupling map), `cx`.
The guide's circuit measures two qubits and has no gates, so every device takes it as it stands.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.backends import DeviceTraits
from desktop_app.domain.client_errors import CircuitUnsupported
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.sentence import Sentence

MOST_BITS = 1000
LONGEST_QASM = 1_000_000
"""Characters of a user's circuit; a test is meant to be small."""

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
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_VERSION = re.compile(r"\s*OPENQASM\s+(\d+)")
_SIZE = r"(?:\[\s*(\d+)\s*\])?"
_BIT = re.compile(rf"\b(?:bit\s*{_SIZE}\s*([A-Za-z_]\w*)|creg\s+([A-Za-z_]\w*)\s*{_SIZE})\s*[;=]")
_QUBIT = re.compile(rf"\b(?:qubit\s*{_SIZE}\s*[A-Za-z_]\w*|qreg\s+[A-Za-z_]\w*\s*{_SIZE})\s*;")
_HARDWARE_QUBIT = re.compile(r"\$(\d+)")
_MEASURE = re.compile(r"[^;{}]*\bmeasure\b[^;]*;")


class Primitive(StrEnum):
    """What is asked of a circuit; the values are the service's program names."""

    SAMPLER = "sampler"
    ESTIMATOR = "estimator"


class CircuitChoice(StrEnum):
    """Which circuit the test runs."""

    BELL = "bell"
    GATELESS = "gateless"
    OWN = "own"


EXPECTED: Mapping[CircuitChoice, Mapping[str, float]] = MappingProxyType(
    {
        CircuitChoice.BELL: MappingProxyType({"00": 0.5, "01": 0.0, "10": 0.0, "11": 0.5}),
        CircuitChoice.GATELESS: MappingProxyType({"00": 1.0, "01": 0.0, "10": 0.0, "11": 0.0}),
    }
)
"""What an ideal device gives for our own circuits."""
IDEAL = 1.0
"""The expectation value of Z on both qubits of any of them: they are always alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A classical register as the circuit declares it."""

    name: str
    bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCircuit:
    """OpenQASM 3 text, what it measures, and what an ideal device would give.

    `expected` are the probabilities of the sampler's outcomes, None when they are not known. For the estimator
    `observable` is a Pauli text with qubit 0 on the right and `ideal` its expectation value. `choice` marks the job.
    """

    __test__ = False  # keeps pytest from collecting it

    name: str
    qasm: str
    registers: tuple[Register, ...]
    expected: Mapping[str, float] | None = None
    observable: str = ""
    ideal: float | None = None
    choice: CircuitChoice = CircuitChoice.BELL

    @property
    def unmeasured(self) -> str:
        """The text without its measurements, as the estimator takes it; every qubit stays, if only behind a barrier."""
        bare = _MEASURE.sub("", self.qasm)
        gone = sorted(set(_HARDWARE_QUBIT.findall(self.qasm)) - set(_HARDWARE_QUBIT.findall(bare)), key=int)
        return f"{bare}\nbarrier {', '.join(f'${qubit}' for qubit in gone)};\n" if gone else bare


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOrder:
    """A job as it is sent: which circuit on which device, asked by which primitive, how many times.

    `mark` is a tag that no other job has, so that the job can be found when the answer to its sending is lost.
    """

    backend: str
    circuit: TestCircuit
    primitive: Primitive = Primitive.SAMPLER
    shots: int = 1024
    mark: str = ""

    @property
    def precision(self) -> float:
        """The standard error the estimator aims at with that many shots."""
        return 1 / math.sqrt(self.shots)


def bell_pair(device: DeviceTraits) -> TestCircuit:
    """A Bell pair on the device's best coupled pair. Raises CircuitUnsupported."""
    gate = next((gate for gate in _BELL if gate in device.basis_gates), None)
    pair = device.best_pair
    if gate is None or pair is None:
        raise CircuitUnsupported(backend=device.name)
    a, b = pair
    declarations, body = _BELL[gate]
    qubits = body.replace("${a}", f"${a}").replace("${b}", f"${b}")
    measured = f"barrier ${a}, ${b};\nmeas[0] = measure ${a};\nmeas[1] = measure ${b};\n"
    return TestCircuit(
        name=Sentence("Bell pair on qubits {a} and {b}, by {gate}", a=a, b=b, gate=gate),
        qasm=f"{_HEAD}{declarations}bit[2] meas;\n{qubits}{measured}",
        registers=(Register(name="meas", bits=2),),
        expected=EXPECTED[CircuitChoice.BELL],
        observable=_z_on(a, b),
        ideal=IDEAL,
    )


def gateless() -> TestCircuit:
    """The guide's own circuit: two qubits, measured, no gates; an honest device answers nearly always 00."""
    return TestCircuit(
        name=Sentence("Two qubits measured, no gates"),
        qasm=f"{_HEAD}bit[2] meas;\nmeas[0] = measure $0;\nmeas[1] = measure $1;\n",
        registers=(Register(name="meas", bits=2),),
        expected=EXPECTED[CircuitChoice.GATELESS],
        observable=_z_on(0, 1),
        ideal=IDEAL,
        choice=CircuitChoice.GATELESS,
    )


def own_circuit(text: str, name: str = Sentence("Your circuit"), *, measured: bool = True) -> TestCircuit:
    """The user's OpenQASM 3 text. Raises FieldRefused for what the service would refuse anyway.

    The estimator measures Z on every qubit of it, so a circuit for it need not be `measured`.
    """
    if len(text) > LONGEST_QASM:
        raise _refused(Sentence("The circuit is longer than a million characters; choose a smaller one."))
    bare = _COMMENT.sub(" ", text)
    version = _VERSION.match(bare)
    if version is None:
        raise _refused(Sentence("The circuit must begin with “OPENQASM 3.0;”."))
    if version[1] != "3":
        raise _refused(Sentence("The service takes OpenQASM 3; save the circuit with qiskit.qasm3.dumps."))
    # A bit without a size belongs to no register, and results come by register.
    registers = tuple(
        Register(name=found[2] or found[3], bits=int(size))
        for found in _BIT.finditer(bare)
        if (size := found[1] or found[4])
    )
    if measured and (not registers or "measure" not in bare):
        raise _refused(
            Sentence("The circuit measures nothing; declare a register like bit[2] meas and measure into it.")
        )
    if sum(register.bits for register in registers) > MOST_BITS:
        raise _refused(
            Sentence("The circuit has more than {most_bits} bits; choose a smaller one.", most_bits=MOST_BITS)
        )
    return TestCircuit(
        name=name, qasm=text, registers=registers, observable="Z" * _width(bare), choice=CircuitChoice.OWN
    )


def _width(bare: str) -> int:
    """How many qubits the circuit has: those it declares, or all up to the highest hardware qubit it names."""
    declared = sum(min(int(found[1] or found[2] or 1), MOST_BITS) for found in _QUBIT.finditer(bare))
    named = max((int(found) + 1 for found in _HARDWARE_QUBIT.findall(bare)), default=0)
    return min(max(declared, named), MOST_BITS)


def _z_on(a: int, b: int) -> str:
    width = max(a, b) + 1
    return "".join("Z" if qubit in {a, b} else "I" for qubit in reversed(range(width)))


def _refused(sentence: str) -> FieldRefused:
    return FieldRefused(field="circuit", sentence=sentence)
