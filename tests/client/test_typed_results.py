"""Results of jobs that IBM's own client sent, read without NumPy."""

import base64
import struct
import tracemalloc
import zlib
from typing import Any

import pytest

from desktop_app.client.typed_results import source_of, typed_result
from desktop_app.domain.jobs import JobResult


def npy(kind: str, shape: tuple[int, ...], data: bytes, *, fortran: bool = False) -> bytes:
    head = repr({"descr": kind, "fortran_order": fortran, "shape": shape}).encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + len(head).to_bytes(2, "little") + head + data


def packed(content: bytes) -> str:
    return base64.b64encode(zlib.compress(content)).decode()


def array(content: bytes) -> dict[str, Any]:
    return {"__type__": "ndarray", "__value__": packed(content)}


def primitive(**fields: Any) -> dict[str, Any]:
    data = {"__type__": "DataBin", "__value__": {"fields": fields}}
    pub = {"__type__": "SamplerPubResult", "__value__": {"data": data}}
    return {"__type__": "PrimitiveResult", "__value__": {"pub_results": [pub]}}


def bits(number: int, content: bytes) -> dict[str, Any]:
    return {"__type__": "BitArray", "__value__": {"array": array(content), "num_bits": number}}


def executed(shape: list[int], content: bytes) -> dict[str, Any]:
    return {"data": [{"results": {"meas": {"data": packed(content), "dtype": "bool", "shape": shape}}}]}


def test_a_samplers_bytes_are_counted_with_bit_0_on_the_right() -> None:
    rows = bytes([0, 1, 0, 1, 1, 0])  # two bytes a shot, the first one higher: 1, 1, 256

    result = typed_result(primitive(meas=bits(9, npy("|u1", (3, 2), rows))))

    assert result.counts == {"000000001": 2, "100000000": 1}


def test_several_registers_are_counted_shot_by_shot() -> None:
    first, second = npy("|u1", (2, 1), bytes([0, 1])), npy("|u1", (2, 1), bytes([3, 2]))

    assert typed_result(primitive(a=bits(1, first), b=bits(2, second))).counts == {"11 0": 1, "10 1": 1}


def test_the_executors_bits_are_taken_from_the_lowest_on() -> None:
    # Three shots of three bits, 001, 010 and 100, one after another from the lowest bit.
    content = (0b100_010_001).to_bytes(2, "little")

    assert typed_result(executed([3, 3], content)).counts == {"001": 1, "010": 1, "100": 1}


def test_an_estimators_values_come_with_their_errors() -> None:
    values, errors = (npy("<f8", (2,), struct.pack("<2d", *pair)) for pair in ((0.5, -1.0), (0.01, 0.02)))

    estimates = typed_result(primitive(evs=array(values), stds=array(errors))).estimates

    assert [(one.value, one.error) for one in estimates] == [(0.5, 0.01), (-1.0, 0.02)]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"data": []},
        {"data": [{"results": {"meas": {"data": "!", "dtype": "bool", "shape": [1, 1]}}}]},
        executed([2, 1000, 1], b"\x00"),
        executed([1, 1], b"\xff\xff"),
        primitive(meas=bits(2, b"\x93NUMPY\x01\x00\x03\x00os.")),
        primitive(meas=bits(2, npy("|O", (3, 1), b"abc"))),
        primitive(meas=bits(2, npy("|u1", (1, 3, 1), b"abc"))),
        primitive(meas=bits(20, npy("|u1", (3, 1), b"abc"))),
        primitive(evs=array(npy("<f8", (9,), b"")), stds=0.1),
        primitive(meas={"__type__": "BitArray", "__value__": {"array": 7, "num_bits": 2}}),
        {"__type__": "PrimitiveResult", "__value__": {"pub_results": []}},
    ],
)
def test_what_has_another_form_is_left_out(body: dict[str, Any]) -> None:
    assert typed_result(body) == JobResult()


@pytest.mark.parametrize(
    "body",
    [
        executed([1, 10**9], b"\x01"),
        executed([10**9, 1], b"\x01"),
        executed([10**9, 0], b""),
        executed([-1, 1], b""),
        primitive(meas=bits(8 * 10**8, npy("|u1", (1, 10**8), b"\x01"))),
        primitive(meas=bits(8, npy("|u1", (1, 1), bytes(2_000_000)))),
        primitive(meas=bits(8, npy("|u1", (2_000_000, 1), bytes(2_000_000)))),
        primitive(meas=bits(8, npy("|u1", (-1, -1), b"\x01"))),
        primitive(**{f"r{n}": bits(8, npy("|u1", (500_000, 1), bytes(500_000))) for n in range(5)}),
        primitive(evs=10**400, stds=0.1),
        primitive(evs=array(npy("<f8", (10**6,), bytes(8))), stds=array(npy("<f8", (10**6,), bytes(8)))),
    ],
)
def test_a_shape_larger_than_what_came_is_left_out_before_room_is_made_for_it(body: dict[str, Any]) -> None:
    tracemalloc.start()
    result = typed_result(body)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert result == JobResult()
    assert most < 30_000_000


def test_of_very_many_values_the_first_are_told() -> None:
    many = npy("<f8", (500_000,), struct.pack("<d", 0.5) * 500_000)

    estimates = typed_result(primitive(evs=array(many), stds=array(many))).estimates

    assert {(one.value, one.error) for one in estimates} == {(0.5, 0.5)}
    assert len(estimates) == 100


def test_what_unpacks_to_far_too_much_is_left_out() -> None:
    assert typed_result(executed([1, 1], bytes(65 * 1024 * 1024))) == JobResult()


def circuit(plain: bytes) -> dict[str, Any]:
    return {"__type__": "QuantumCircuit", "__value__": packed(plain)}


@pytest.mark.parametrize(
    ("sent", "source"),
    [
        (circuit(b'QISKIT\x0e\xff{"qubit-keychain":"OPENQASM 3.0; \\u00e9"}\xff\x00'), "OPENQASM 3.0; é"),
        (circuit(b'QISKIT\x0e\xff{"qubit-keychain": "x $0;", "more": 1}"}'), "x $0;"),
        (circuit(b"QISKIT\x0e{}"), ""),
        (circuit(b'QISKIT\x0e{"qubit-keychain": "cut off'), ""),
        (circuit(b"\x00" * 20_000_000 + b'{"qubit-keychain": "far behind"}'), ""),
        ({"__type__": "QuantumCircuit", "__value__": "no base64"}, ""),
        ({"__type__": "QuantumCircuit", "__value__": base64.b64encode(b"no zlib").decode()}, ""),
        ({"__type__": "QuantumCircuit"}, ""),
        (None, ""),
    ],
)
def test_the_text_a_circuit_was_made_of_is_found_in_what_the_client_packed(sent: object, source: str) -> None:
    assert source_of(sent) == source
