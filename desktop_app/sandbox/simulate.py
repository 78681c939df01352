"""Circuits read, checked against a device and sampled, with qiskit.

qiskit takes most of a second to import, so only the worker thread may import this module.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
import zlib
from contextlib import redirect_stderr
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qiskit import QuantumCircuit, qasm3, qpy  # type: ignore[import-untyped]
from qiskit.circuit.library.standard_gates import get_standard_gate_name_mapping  # type: ignore[import-untyped]
from qiskit.exceptions import QiskitError  # type: ignore[import-untyped]
from qiskit.primitives import StatevectorSampler  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qiskit.primitives import BitArray

    from desktop_app.sandbox.devices import Device

UNREADABLE = 1352
NOT_FOR_DEVICE = 1517
_UNTIMED = {"barrier", "delay"}
_DEVICE_GATES = get_standard_gate_name_mapping()


class CircuitRefused(Exception):
    """The circuit cannot run; the message is the reason and `code` the quantum API's number for it."""

    def __init__(self, reason: str, code: int) -> None:
        super().__init__(reason)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """The measured bits by classical register, and the shape of the parameter sweep."""

    registers: Mapping[str, BitArray]
    shape: tuple[int, ...]
    shots: int


def read_openqasm(text: str, device: Device) -> QuantumCircuit:
    """The circuit of an OpenQASM 3 text.

    Raises CircuitRefused.
    """
    # The importer makes a qubit for every number up to the largest it meets: look before it leaps.
    sizes = [int(index) + 1 for index in re.findall(r"\$(\d+)", text)]
    sizes += [int(size) for size in re.findall(r"\b(?:qubit|bit)\s*\[\s*(\d+)", text)]
    if sizes and max(sizes) > device.num_qubits:
        reason = f"{device.name} has {device.num_qubits} qubits, the circuit asks for {max(sizes)}."
        raise CircuitRefused(reason, NOT_FOR_DEVICE)
    if not text.strip():
        raise CircuitRefused("The OpenQASM 3 text cannot be read: it is empty.", UNREADABLE)
    with redirect_stderr(io.StringIO()):  # the parser prints some of its complaints
        try:
            return qasm3.loads(text)
        except Exception as error:  # its slips come out in many types
            reason = f"The OpenQASM 3 text cannot be read: {_complaint(error)}"
            raise CircuitRefused(reason, UNREADABLE) from error


def read_qpy(encoded: str) -> list[QuantumCircuit]:
    """The circuits of base64 of zlib of QPY.

    Raises CircuitRefused.
    """
    try:
        return list(qpy.load(io.BytesIO(zlib.decompress(base64.b64decode(encoded)))))
    except (binascii.Error, zlib.error, QiskitError, ValueError) as error:
        raise CircuitRefused(f"The QPY data cannot be read: {error}", UNREADABLE) from error


def sample(circuit: QuantumCircuit, device: Device, parameter_values: object, shots: int) -> Sampled:
    """Measure the circuit `shots` times for each set of parameter values.

    Raises CircuitRefused.
    """
    if not 1 <= shots <= device.max_shots:
        raise CircuitRefused(f"{device.name} takes 1 to {device.max_shots} shots, not {shots}.", NOT_FOR_DEVICE)
    native = _on_device(circuit, device)
    try:
        result = StatevectorSampler().run([(native, parameter_values, shots)]).result()[0]
    except (QiskitError, ValueError, TypeError) as error:
        reason = str(error).strip('"')
        raise CircuitRefused(f"The practice service cannot run this circuit: {reason}", NOT_FOR_DEVICE) from error
    return Sampled(registers=dict(result.data.items()), shape=tuple(result.data.shape), shots=shots)


def _complaint(error: Exception) -> str:
    """What is wrong with a text; for mistakes of grammar the parser raises only where it stumbled."""
    token = getattr(next(iter(getattr(error.__cause__, "args", ())), None), "offendingToken", None)
    if token is not None:
        return f"line {token.line}, column {token.column}: unexpected {token.text!r}."
    return str(error).strip('"') or type(error).__name__


def _on_device(circuit: QuantumCircuit, device: Device) -> QuantumCircuit:
    """The circuit in the device's own gates, whatever the text may have declared under their names."""
    native = circuit.copy_empty_like()
    measured = False
    for instruction in circuit.data:
        name = instruction.operation.name
        place = tuple(circuit.find_bit(qubit).index for qubit in instruction.qubits)
        if name in _UNTIMED:
            continue
        if max(place, default=0) >= device.num_qubits:
            reason = f"{device.name} has {device.num_qubits} qubits, the circuit uses number {max(place)}."
            raise CircuitRefused(reason, NOT_FOR_DEVICE)
        if name == "measure":
            measured = True
            native.append(instruction)
            continue
        if name not in device.basis_gates:
            reason = f"{device.name} has no gate '{name}'; its gates are {', '.join(sorted(device.basis_gates))}."
            raise CircuitRefused(reason, NOT_FOR_DEVICE)
        if len(place) > 1 and place not in device.coupling_map:
            reason = f"{device.name} cannot apply '{name}' to qubits {place[0]}, {place[1]} in this order."
            raise CircuitRefused(reason, NOT_FOR_DEVICE)
        gate = _DEVICE_GATES[name].base_class(*instruction.operation.params)
        native.append(gate, instruction.qubits, instruction.clbits)
    if not measured:
        raise CircuitRefused("The circuit measures nothing.", NOT_FOR_DEVICE)
    return native
