"""Circuits read, checked against a device, and sampled or estimated, with qiskit.

qiskit takes most of a second to import, so only the worker thread may import this module.
"""

from __future__ import annotations

import base64
import binascii
import io
import math
import re
import zlib
from contextlib import redirect_stderr
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qiskit import QuantumCircuit, qasm3, qpy
from qiskit.circuit.library.standard_gates import get_standard_gate_name_mapping
from qiskit.exceptions import QiskitError
from qiskit.primitives import StatevectorSampler
from qiskit.primitives.containers.estimator_pub import EstimatorPub
from qiskit.quantum_info import SparseObservable, SparsePauliOp, Statevector

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimated:
    """Expectation values with their standard errors, of the shape the sweep and the observables make together.

    `settings` is how many circuits were measured `shots` times each: one for each set of parameters and Pauli term.
    """

    values: NDArray[np.float64]
    errors: NDArray[np.float64]
    precision: float
    shots: int
    settings: int


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
    if not any(instruction.operation.name == "measure" for instruction in native.data):
        raise CircuitRefused("The circuit measures nothing.", NOT_FOR_DEVICE)
    try:
        result = StatevectorSampler().run([(native, parameter_values, shots)]).result()[0]
    except (QiskitError, ValueError, TypeError) as error:
        reason = str(error).strip('"')
        raise CircuitRefused(f"The practice service cannot run this circuit: {reason}", NOT_FOR_DEVICE) from error
    return Sampled(registers=dict(result.data.items()), shape=tuple(result.data.shape), shots=shots)


def estimate(
    circuit: QuantumCircuit, device: Device, observables: object, parameter_values: object, precision: float
) -> Estimated:
    """Estimate each observable for each set of parameter values, term by term, from as many shots as that takes.

    A shot of a Pauli term is a coin that shows +1 or -1; the true state says how it is loaded.
    Raises CircuitRefused.
    """
    shots = math.ceil(1 / precision**2)
    if shots > device.max_shots:
        reason = f"{device.name} takes at most {device.max_shots} shots, a precision of {precision} needs {shots}."
        raise CircuitRefused(reason, NOT_FOR_DEVICE)
    native = _widened(_on_device(circuit, device).remove_final_measurements(inplace=False), observables, device)
    try:
        pub = EstimatorPub.coerce((native, observables, parameter_values))
        circuits, wanted = np.broadcast_arrays(
            np.asarray(pub.parameter_values.bind_all(native), dtype=object),
            np.asarray(pub.observables),
        )
        terms = {index: _terms(wanted.item(*index)) for index in np.ndindex(wanted.shape)}
        states = {index: Statevector.from_instruction(circuits[index]) for index in terms}
    except (QiskitError, ValueError, TypeError) as error:
        reason = str(error).strip('"')
        raise CircuitRefused(f"The practice service cannot estimate this: {reason}", NOT_FOR_DEVICE) from error
    random = np.random.default_rng()
    values, errors = np.zeros(wanted.shape), np.zeros(wanted.shape)
    for index, operator in terms.items():
        values[index], errors[index] = _estimate(states[index], operator, shots, random)
    measured = {str(pauli) for operator in terms.values() for pauli in operator.paulis}
    return Estimated(
        values=values,
        errors=errors,
        precision=precision,
        shots=shots,
        settings=max(pub.parameter_values.size, 1) * len(measured),
    )


def _estimate(
    state: Statevector, operator: SparsePauliOp, shots: int, random: np.random.Generator
) -> tuple[float, float]:
    value = variance = 0.0
    for pauli, coefficient in zip(operator.paulis, operator.coeffs.real, strict=True):
        truth = float(np.real(state.expectation_value(pauli)))
        if not pauli.x.any() and not pauli.z.any():  # the identity is known, not measured
            value += coefficient
            continue
        mean = 2 * random.binomial(shots, min(max((1 + truth) / 2, 0), 1)) / shots - 1
        value += coefficient * mean
        # All shots alike do not mean that the next one must be: never less than one shot's doubt.
        variance += coefficient**2 * max(1 - mean**2, 1 / shots) / shots
    return value, math.sqrt(variance)


def _terms(observable: Mapping[str, float]) -> SparsePauliOp:
    """In Pauli matrices alone: projectors such as `0` or `+` are sums of them."""
    return SparsePauliOp.from_sparse_observable(SparseObservable.from_list(list(observable.items())))


def _widened(circuit: QuantumCircuit, observables: object, device: Device) -> QuantumCircuit:
    """The circuit with as many qubits as the observables speak of, for OpenQASM text counts only those it uses."""
    widths = set(_widths(observables))
    if len(widths) == 1 and circuit.num_qubits < (width := widths.pop()) <= device.num_qubits:
        wide = QuantumCircuit(width, *circuit.cregs)
        return wide.compose(circuit, range(circuit.num_qubits), range(circuit.num_clbits))
    return circuit


def _widths(observables: object) -> Iterator[int]:
    match observables:
        case str():
            yield len(observables)
        case dict() | list():
            for part in observables:
                yield from _widths(part)
        case _:
            pass


def _complaint(error: Exception) -> str:
    """What is wrong with a text; for mistakes of grammar the parser raises only where it stumbled."""
    token = getattr(next(iter(getattr(error.__cause__, "args", ())), None), "offendingToken", None)
    if token is not None:
        return f"line {token.line}, column {token.column}: unexpected {token.text!r}."
    return str(error).strip('"') or type(error).__name__


def _on_device(circuit: QuantumCircuit, device: Device) -> QuantumCircuit:
    """The circuit in the device's own gates, whatever the text may have declared under their names."""
    native = circuit.copy_empty_like()
    for instruction in circuit.data:
        name = instruction.operation.name
        place = tuple(circuit.find_bit(qubit).index for qubit in instruction.qubits)
        if name in _UNTIMED:
            continue
        if max(place, default=0) >= device.num_qubits:
            reason = f"{device.name} has {device.num_qubits} qubits, the circuit uses number {max(place)}."
            raise CircuitRefused(reason, NOT_FOR_DEVICE)
        if name == "measure":
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
    return native
