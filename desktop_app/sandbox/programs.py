"""The primitives: from a job's params to its outcome."""

from __future__ import annotations

import binascii
import math
import zlib
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox import wire_format
from desktop_app.sandbox.simulate import (
    UNREADABLE,
    CircuitRefused,
    Sampled,
    read_openqasm,
    read_qpy,
    sample,
)
from desktop_app.sandbox.world import Failure, Job, Success

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qiskit import QuantumCircuit  # type: ignore[import-untyped]

    from desktop_app.sandbox.devices import Device

DEFAULT_SHOTS = 4096
_SET_UP_SECONDS = 1.5
_SECONDS_PER_SHOT = 250e-6


def compute(job: Job) -> Success | Failure:
    """Run the job's program."""
    try:
        match job.program:
            case "executor":
                sampled = _executor(job.params, job.device)
                results = wire_format.tensor_results(sampled, job.params["quantum_program"])
            case _:
                sampled = _sampler(job.params, job.device)
                typed = job.params.get("support_qiskit")
                results = wire_format.typed_results(sampled) if typed else wire_format.plain_results(sampled)
    except CircuitRefused as refusal:
        return Failure(reason=str(refusal), code=refusal.code)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, binascii.Error, zlib.error) as error:
        return Failure(reason=f"The job's params cannot be read: {error!r}", code=UNREADABLE)
    return Success(results=results, seconds=_quantum_seconds(sampled))


def _sampler(params: Mapping[str, Any], device: Device) -> list[Sampled]:
    options = params.get("options") or {}
    shots = params.get("shots") or options.get("default_shots") or DEFAULT_SHOTS
    return [_sampler_pub(pub, shots, device) for pub in params["pubs"]]


def _sampler_pub(pub: object, default_shots: int, device: Device) -> Sampled:
    """A PUB is a circuit, or a list of circuit, parameter values and shots of which the tail may be missing."""
    circuit, values, shots = [*pub, None, None][:3] if isinstance(pub, list) else (pub, None, None)
    return sample(_circuit(circuit, device), device, _parameter_values(values), shots or default_shots)


def _executor(params: Mapping[str, Any], device: Device) -> list[Sampled]:
    program = params["quantum_program"]
    circuits = read_qpy(program["circuits"]["b64_data"])
    return [
        _executor_item(item, circuit, program["shots"], device)
        for item, circuit in zip(program["items"], circuits, strict=True)
    ]


def _executor_item(item: Mapping[str, Any], circuit: QuantumCircuit, shots: int, device: Device) -> Sampled:
    if item["item_type"] != "circuit":
        reason = f"The practice service runs plain circuits only, not {item['item_type']} items."
        raise CircuitRefused(reason, UNREADABLE)
    values = wire_format.read_tensor(item["circuit_arguments"])
    return sample(circuit, device, values if circuit.parameters else None, shots)


def _circuit(value: object, device: Device) -> QuantumCircuit:
    match value:
        case str():
            return read_openqasm(value, device)
        case {"__type__": "QuantumCircuit", "__value__": str(encoded)}:
            return read_qpy(encoded)[0]
        case _:
            reason = "A circuit must be OpenQASM 3 text or a typed QuantumCircuit."
            raise CircuitRefused(reason, UNREADABLE)


def _parameter_values(value: object) -> object:
    match value:
        case {"__type__": "ndarray", "__value__": str(encoded)}:
            array = wire_format.read_typed_array(encoded)
            return array if array.size else None
        case _:
            return value or None


def _quantum_seconds(sampled: Sequence[Sampled]) -> int:
    shots = sum(item.shots * math.prod(item.shape) for item in sampled)
    return math.ceil(_SET_UP_SECONDS + shots * _SECONDS_PER_SHOT)
