"""Results and arrays as the quantum API encodes them.

Three forms of results exist: plain JSON for hand-written clients, typed JSON for IBM's SamplerV2, tensors for the
executor of its newer Sampler (client 0.50 and later). The layouts are those client 0.51 was seen to send and to read,
and those of IBM's `ibm-quantum-schemas`.
"""

from __future__ import annotations

import base64
import io
import math
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from qiskit.primitives import BitArray

    from desktop_app.sandbox.simulate import Estimated, Sampled

_TENSOR_TYPES = {"f64": "<f8", "f32": "<f4", "u8": "<u1"}


def plain_results(pubs: Sequence[Sampled]) -> dict[str, Any]:
    """A hex string per shot; a sweep nests them in lists of its shape. Bit 0 is the register's index 0."""
    return {
        "results": [
            {
                "data": {
                    name: {"samples": _hex_samples(bits), "num_bits": bits.num_bits}
                    for name, bits in pub.registers.items()
                },
                "metadata": {"circuit_metadata": {}},
            }
            for pub in pubs
        ],
        "metadata": {"version": 2},
    }


def typed_results(pubs: Sequence[Sampled], started: datetime) -> dict[str, Any]:
    """What IBM's client turns back into a PrimitiveResult; the shots were taken from `started` until now."""
    return _typed(
        "PrimitiveResult",
        {
            "pub_results": [
                _typed(
                    "SamplerPubResult",
                    {
                        "data": _typed(
                            "DataBin",
                            {
                                "field_names": list(pub.registers),
                                "field_types": ["BitArray"] * len(pub.registers),
                                "shape": list(pub.shape),
                                "fields": {name: _typed_bits(bits) for name, bits in pub.registers.items()},
                            },
                        ),
                        "metadata": {"circuit_metadata": {}},
                    },
                )
                for pub in pubs
            ],
            "metadata": {"version": 2, "execution": {"execution_spans": _execution_spans(pubs, started)}},
        },
    )


def _execution_spans(pubs: Sequence[Sampled], started: datetime) -> dict[str, Any]:
    """When which shots of which PUB were taken: here all of them at one go."""
    span = {
        "start": _typed("datetime", started.isoformat()),
        "stop": _typed("datetime", datetime.now(UTC).isoformat()),
        "data_slices": {
            str(index): [[*pub.shape, pub.shots], 0, math.prod(pub.shape), 0, pub.shots]
            for index, pub in enumerate(pubs)
        },
    }
    return _typed("ExecutionSpans", {"spans": [_typed("DoubleSliceSpan", span)]})


def plain_estimates(pubs: Sequence[Estimated]) -> dict[str, Any]:
    """Numbers, or lists of them in the PUB's shape."""
    return {
        "results": [
            {
                "data": {name: figures.tolist() for name, figures in _figures(pub).items()},
                "metadata": _estimate_metadata(pub),
            }
            for pub in pubs
        ],
        "metadata": {"version": 2},
    }


def typed_estimates(pubs: Sequence[Estimated]) -> dict[str, Any]:
    """What IBM's client turns back into a PrimitiveResult of PubResult."""
    return _typed(
        "PrimitiveResult",
        {
            "pub_results": [
                _typed(
                    "PubResult",
                    {
                        "data": _typed(
                            "DataBin",
                            {
                                "field_names": list(_figures(pub)),
                                "field_types": ["ndarray"] * len(_figures(pub)),
                                "shape": list(pub.values.shape),
                                "fields": {name: _typed_array(figures) for name, figures in _figures(pub).items()},
                            },
                        ),
                        "metadata": _estimate_metadata(pub),
                    },
                )
                for pub in pubs
            ],
            "metadata": {"version": 2},
        },
    )


def _figures(pub: Estimated) -> dict[str, NDArray[np.float64]]:
    """Without twirling, the error between randomizations and that of all shots together are the same."""
    return {"evs": pub.values, "stds": pub.errors, "ensemble_standard_error": pub.errors}


def _estimate_metadata(pub: Estimated) -> dict[str, Any]:
    return {
        "shots": pub.shots,
        "target_precision": pub.precision,
        "circuit_metadata": {},
        "resilience": {},
        "num_randomizations": 1,
    }


def tensor_results(items: Sequence[Sampled], program: Mapping[str, Any]) -> dict[str, Any]:
    """What IBM's client turns back into a QuantumProgramResult (schema v2.0); `program` is the one it sent."""
    return {
        "schema_version": "v2.0",
        "data": [
            {"results": {name: _tensor(bits) for name, bits in item.registers.items()}, "metadata": {}}
            for item in items
        ],
        "metadata": {"chunk_timing": []},
        "passthrough_data": program.get("passthrough_data"),
        "semantic_role": program.get("semantic_role"),
    }


def read_typed_array(encoded: str) -> NDArray[np.generic]:
    """A typed `ndarray`: base64 of zlib of `.npy`, never pickled."""
    raw = zlib.decompress(base64.b64decode(encoded))
    array: NDArray[np.generic] = np.load(io.BytesIO(raw), allow_pickle=False)
    return array


def read_tensor(value: Mapping[str, Any]) -> NDArray[np.generic]:
    """A schema v2.0 tensor: base64 of zlib of little-endian numbers."""
    raw = zlib.decompress(base64.b64decode(value["data"]))
    return np.frombuffer(raw, dtype=_TENSOR_TYPES[value["dtype"]]).reshape(value["shape"])


def _hex_samples(bits: BitArray) -> list[Any]:
    samples = np.array([hex(int(bit_string, 2)) for bit_string in bits.get_bitstrings()], dtype=object)
    nested: list[Any] = samples.reshape((*bits.shape, bits.num_shots)).tolist()
    return nested


def _typed_bits(bits: BitArray) -> dict[str, Any]:
    return _typed("BitArray", {"array": _typed_array(bits.array), "num_bits": bits.num_bits})


def _typed_array(array: NDArray[Any]) -> dict[str, Any]:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=False)
    return _typed("ndarray", base64.b64encode(zlib.compress(buffer.getvalue())).decode())


def _tensor(bits: BitArray) -> dict[str, Any]:
    """Booleans of shape (*sweep, shots, bits), index 0 of the register first, packed eight to a byte."""
    flags = np.unpackbits(bits.array, axis=-1, bitorder="big")[..., ::-1][..., : bits.num_bits]
    packed = np.packbits(flags, bitorder="little").tobytes()
    return {
        "data": base64.b64encode(zlib.compress(packed)).decode(),
        "shape": list(flags.shape),
        "dtype": "bool",
    }


def _typed(kind: str, value: object) -> dict[str, Any]:
    return {"__type__": kind, "__value__": value}
