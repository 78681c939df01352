"""The primitives: from a job's params to its outcome."""

from __future__ import annotations

import binascii
import math
import zlib
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox import wire_format
from desktop_app.sandbox.job import Failure, Job, Outcome, Success, ran_too_long
from desktop_app.sandbox.simulate import (
    UNREADABLE,
    CircuitRefused,
    Estimated,
    Sampled,
    estimate,
    read_openqasm,
    read_qpy,
    sample,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qiskit import QuantumCircuit

    from desktop_app.sandbox.devices import Device

DEFAULT_SHOTS = 4096
DEFAULT_PRECISION = 1 / 64  # which takes 4096 shots
_SET_UP_SECONDS = 1.5
_SECONDS_PER_SHOT = 250e-6


def compute(job: Job) -> Outcome:
    """Run the job's program, for no longer than its `cost`."""
    try:
        success = _run(job, job.request.params, job.device)
    except CircuitRefused as refusal:
        return Failure(reason=str(refusal), code=refusal.code)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, binascii.Error, zlib.error) as error:
        return Failure(reason=f"The job's params cannot be read: {error!r}", code=UNREADABLE)
    return success if success.seconds <= job.request.cost else ran_too_long(job)


def _run(job: Job, params: Mapping[str, Any], device: Device) -> Success:
    typed = params.get("support_qiskit")
    match job.request.program:
        case "executor":
            sampled = _executor(params, device)
            results = wire_format.tensor_results(sampled, params["quantum_program"])
        case "estimator":
            estimated = _estimator(params, device)
            shots = sum(item.shots * item.settings for item in estimated)
            write = wire_format.typed_estimates if typed else wire_format.plain_estimates
            return Success(results=write(estimated), seconds=_quantum_seconds(shots))
        case _:
            sampled = _sampler(params, device)
            started = job.started or job.created
            results = wire_format.typed_results(sampled, started) if typed else wire_format.plain_results(sampled)
    shots = sum(item.shots * math.prod(item.shape) for item in sampled)
    return Success(results=results, seconds=_quantum_seconds(shots))


def _sampler(params: Mapping[str, Any], device: Device) -> list[Sampled]:
    options = params.get("options") or {}
    shots = params.get("shots") or options.get("default_shots") or DEFAULT_SHOTS
    return [_sampler_pub(pub, shots, device) for pub in params["pubs"]]


def _sampler_pub(pub: object, default_shots: int, device: Device) -> Sampled:
    """A PUB is a circuit, or a list of circuit, parameter values and shots of which the tail may be missing."""
    circuit, values, shots = [*pub, None, None][:3] if isinstance(pub, list) else (pub, None, None)
    return sample(_circuit(circuit, device), device, _parameter_values(values), shots or default_shots)


def _estimator(params: Mapping[str, Any], device: Device) -> list[Estimated]:
    options = params.get("options") or {}
    precision = params.get("precision") or options.get("default_precision") or DEFAULT_PRECISION
    return [_estimator_pub(pub, precision, device) for pub in params["pubs"]]


def _estimator_pub(pub: object, default_precision: float, device: Device) -> Estimated:
    """A PUB is a list of circuit, observables, parameter values and precision; the last two may be missing."""
    if not isinstance(pub, list) or len(pub) < 2:  # noqa: PLR2004  # circuit and observables
        raise CircuitRefused("An estimator PUB is a list of at least a circuit and observables.", UNREADABLE)
    circuit, observables, values, precision = [*pub, None, None][:4]
    if isinstance(observables, dict) and observables.get("__type__") == "ObservablesArray":
        observables = observables["__value__"]
    wanted = float(precision or default_precision)
    if not wanted > 0:
        raise CircuitRefused("The precision must be greater than 0.", UNREADABLE)
    return estimate(_circuit(circuit, device), device, observables, _parameter_values(values), wanted)


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


def _quantum_seconds(shots: int) -> int:
    return math.ceil(_SET_UP_SECONDS + shots * _SECONDS_PER_SHOT)
