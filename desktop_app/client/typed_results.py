"""What IBM's own client packs: results, typed JSON with packed arrays or the executor's packed bits; and circuits.

Arrays come as base64 of zlib of NumPy's file format (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
They are read here without NumPy and without ever unpickling; what is too large or of another kind is left out.
"""

import ast
import base64
import binascii
import json
import math
import re
import struct
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from desktop_app.domain.jobs import Counts, Estimate, JobResult

_MOST_BYTES = 8 * 1024 * 1024
"""A hundred thousand shots of 640 bits."""
_MOST_SHOTS = 1_000_000
_MOST_BITS = 8 * 1024
"""Of one register."""
_MOST_ESTIMATES = 100
_LONGEST_HEAD = 1000
_SOURCE = re.compile(rb'\{"qubit-keychain": ?"')
"""How the metadata begin that our script in the user's Python gives a circuit of the user's own."""
_MAGIC = re.compile(rb"\x93NUMPY(?P<major>[\x01-\x03])[\x00-\x09]")
_FLOATS = {"<f8": "d", "<f4": "f"}


class _Other(Exception):
    """The result has a form that is not read."""


_UNREADABLE = (
    *(_Other, KeyError, IndexError, TypeError, ValueError, AttributeError, SyntaxError, RecursionError, OverflowError),
    *(struct.error, zlib.error, binascii.Error),
)


@dataclass(frozen=True, slots=True)
class _Array:
    kind: str
    shape: tuple[int, ...]
    data: bytes


def typed_result(body: Mapping[str, Any]) -> JobResult:
    """The first PUB of such a result; empty when it has another form."""
    try:
        if body.get("__type__") == "PrimitiveResult":
            return _of_primitive(body)
        if isinstance(body.get("data"), list):
            return JobResult(counts=_of_executor(body["data"][0]["results"]))
    except _UNREADABLE:
        # What others made is shown if it can be read; that it cannot is said by the empty result.
        return JobResult()
    return JobResult()


def source_of(circuit: object) -> str:
    """The text that a circuit was made of, which our script in the user's Python left in its metadata; else empty.

    The circuit is base64 of zlib of Qiskit's QPY, of which nothing else is read: metadata stand in it as JSON, in every
    version so far (https://quantum.cloud.ibm.com/docs/api/qiskit/qpy).
    """
    try:
        packed = base64.b64decode(circuit["__value__"], validate=True)  # type: ignore[index]
        plain = zlib.decompressobj().decompress(packed, _MOST_BYTES)
        # Metadata stand before the instructions, which may hold any bytes.
        begin = _SOURCE.search(plain)
        text = plain[begin.start() :].decode("latin-1") if begin else ""
        found = json.JSONDecoder().raw_decode(text)[0]
    except _UNREADABLE:
        return ""
    return str(next(iter(found.values())))


def _of_primitive(body: Mapping[str, Any]) -> JobResult:
    fields = body["__value__"]["pub_results"][0]["__value__"]["data"]["__value__"]["fields"]
    if "evs" in fields:
        pairs = zip(_floats(fields["evs"]), _floats(fields["stds"]), strict=True)
        return JobResult(estimates=tuple(Estimate(value=value, error=error) for value, error in pairs))
    registers = []
    for one in fields.values():
        bits = one["__value__"]["num_bits"]
        array = _array(one["__value__"]["array"])
        if array.kind != "|u1" or len(array.shape) != 2 or array.shape[1] * 8 < bits:  # noqa: PLR2004  # shots, bytes
            raise _Other
        _refuse_too_many(array.shape[0] * len(fields), bits)
        width = array.shape[1]
        if array.shape[0] * width != len(array.data):
            raise _Other
        rows = [array.data[place : place + width] for place in range(0, len(array.data), width)]
        registers.append([(int.from_bytes(row, "big"), bits) for row in rows])
    return JobResult(counts=_counted(registers))


def _of_executor(found: Mapping[str, Any]) -> Counts:
    registers = []
    for one in found.values():
        shots, bits = one["shape"]
        if one["dtype"] != "bool":
            raise _Other
        _refuse_too_many(shots * len(found), bits)
        packed = int.from_bytes(_unpacked(one["data"]), "little")
        mask = (1 << bits) - 1
        size = (bits * shots + 7) // 8
        if packed.bit_length() > size * 8:
            raise _Other
        whole = packed.to_bytes(size, "little")
        registers.append([(_cut(whole, shot * bits, bits) & mask, bits) for shot in range(shots)])
    return _counted(registers)


def _refuse_too_many(shots: int, bits: int) -> None:
    """`shots` of all registers; before anything is made that is as large as a stranger says. Raises _Other."""
    if not 0 <= shots <= _MOST_SHOTS or not 0 <= bits <= _MOST_BITS or shots * bits > 8 * _MOST_BYTES:
        raise _Other


def _cut(data: bytes, start: int, bits: int) -> int:
    """These bits of a row of bytes, counted from the lowest bit of the first."""
    first, last = start // 8, (start + bits + 7) // 8
    return int.from_bytes(data[first:last], "little") >> (start % 8)


def _counted(registers: list[list[tuple[int, int]]]) -> Counts:
    """Shot by shot, the last register first, as everywhere."""
    if not registers:
        raise _Other
    counts = Counter(zip(*reversed(registers), strict=True))
    named = {" ".join(format(value, f"0{bits}b") for value, bits in shot): times for shot, times in counts.items()}
    return MappingProxyType(dict(sorted(named.items())))


def _floats(found: object) -> list[float]:
    """The first ones, as many as are shown."""
    if isinstance(found, int | float):
        return [float(found)]
    array = _array(found)
    kind, amount = _FLOATS[array.kind], math.prod(array.shape)
    if amount * struct.calcsize(kind) != len(array.data):
        raise _Other
    return list(struct.unpack_from(f"<{min(amount, _MOST_ESTIMATES)}{kind}", array.data))


def _array(found: Any) -> _Array:  # noqa: ANN401  # foreign data
    if found["__type__"] != "ndarray":
        raise _Other
    content = _unpacked(found["__value__"])
    start = _MAGIC.match(content)
    if start is None:
        raise _Other
    length_size = 2 if start["major"] == b"\x01" else 4
    begin = start.end() + length_size
    length = int.from_bytes(content[start.end() : begin], "little")
    if length > _LONGEST_HEAD:
        raise _Other
    head = ast.literal_eval(content[begin : begin + length].decode("latin-1"))
    shape = tuple(int(size) for size in head["shape"])
    if head["fortran_order"] and len(shape) > 1:
        raise _Other
    return _Array(str(head["descr"]), shape, content[begin + length :])


def _unpacked(text: str) -> bytes:
    """Raises _Other for what unpacks to more than any honest result has."""
    unpacker = zlib.decompressobj()
    content = unpacker.decompress(base64.b64decode(text, validate=True), _MOST_BYTES)
    if unpacker.unconsumed_tail:
        raise _Other
    return content
