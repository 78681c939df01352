"""What the practice service computes, asked for over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.practice import BELL_CZ, openqasm

if TYPE_CHECKING:
    from collections import Counter

    from support.practice import PracticeCaller

# A fair coin exceeds this once in a million runs (chi-square, one degree of freedom).
ONE_IN_A_MILLION = 23.93

MEASURES = "meas[0] = measure $0; meas[1] = measure $1;"
ECR = (
    "gate rzx(p0) a, b { h b; cx a, b; rz(p0) b; cx a, b; h b; } "
    "gate ecr a, b { rzx(pi/4) a, b; x a; rzx(-pi/4) a, b; } "
)
BELL_ECR = "rz(pi/2) $1; sx $1; rz(-pi) $0; sx $0; rz(-pi) $0; ecr $1, $0; x $1; " + MEASURES
BELL_CX = "rz(pi/2) $0; sx $0; rz(pi/2) $0; cx $0, $1; barrier $0, $1; " + MEASURES


def chi_square_of_fair_coin(counts: Counter[str]) -> float:
    expected = counts.total() / 2
    return sum((counts[face] - expected) ** 2 / expected for face in ("0x0", "0x3"))


@pytest.mark.parametrize(
    ("backend", "body"),
    [
        ("practice_heron", BELL_CZ),
        ("practice_eagle", ECR + BELL_ECR),
        ("practice_falcon", BELL_CX),
        ("practice_simulator", "h $0; cx $0, $1; " + MEASURES),
    ],
)
def test_a_bell_pair_in_the_devices_own_gates_is_a_fair_coin(caller: PracticeCaller, backend: str, body: str) -> None:
    job_id = caller.submit(openqasm(body), backend=backend, shots=4000)

    counts = caller.counts(job_id)

    assert counts.total() == 4000
    assert set(counts) == {"0x0", "0x3"}
    assert chi_square_of_fair_coin(counts) < ONE_IN_A_MILLION


@pytest.mark.parametrize("backend", ["practice_heron", "practice_eagle", "practice_falcon", "practice_paused"])
def test_a_circuit_without_gates_measures_zeros_on_every_device(caller: PracticeCaller, backend: str) -> None:
    job_id = caller.submit(openqasm(MEASURES), backend=backend)

    assert caller.counts(job_id) == {"0x0": 100}


def test_bit_0_of_a_sample_is_index_0_of_the_register(caller: PracticeCaller) -> None:
    body = "x $4; meas[0] = measure $4; meas[1] = measure $0; meas[2] = measure $2;"

    job_id = caller.submit(openqasm(body, bits=3))

    assert caller.counts(job_id) == {"0x1": 100}


def test_registers_are_told_apart_by_name_and_keep_their_width(caller: PracticeCaller) -> None:
    text = (
        'OPENQASM 3.0; include "stdgates.inc"; bit[1] left; bit[10] right; '
        "x $3; left[0] = measure $0; right[9] = measure $3;"
    )

    job_id = caller.submit(text)

    assert caller.counts(job_id, "left") == {"0x0": 100}
    assert caller.counts(job_id, "right") == {"0x200": 100}
    data = caller.get(f"/jobs/{job_id}/results")["results"][0]["data"]
    assert {name: register["num_bits"] for name, register in data.items()} == {"left": 1, "right": 10}


@pytest.mark.parametrize(
    ("pub_shots", "params_shots", "expected"),
    [(7, 9, 7), (None, 9, 9), (None, None, 4096)],
)
def test_shots_come_from_the_pub_then_from_the_params_then_are_4096(
    caller: PracticeCaller, pub_shots: int | None, params_shots: int | None, expected: int
) -> None:
    params = {"version": 2, "pubs": [[openqasm(MEASURES), None, pub_shots]], "shots": params_shots}

    job_id = caller.submit("", params=params)

    assert caller.counts(job_id).total() == expected


@pytest.mark.parametrize("pub", [openqasm(MEASURES), [openqasm(MEASURES)], [openqasm(MEASURES), None]])
def test_the_tail_of_a_pub_may_be_missing(caller: PracticeCaller, pub: object) -> None:
    job_id = caller.submit("", params={"pubs": [pub], "shots": 5})

    assert caller.counts(job_id) == {"0x0": 5}


def test_a_parameter_sweep_gives_a_list_of_samples_for_each_value(caller: PracticeCaller) -> None:
    text = 'OPENQASM 3.0; include "stdgates.inc"; input float[64] turn; bit[1] meas; sx $0; rz(turn) $0; sx $0; '
    params = {"pubs": [[text + "meas[0] = measure $0;", [[0.0], [3.141592653589793]], 4]]}

    job_id = caller.submit("", params=params)

    caller.wait(job_id, "Completed")
    samples = caller.get(f"/jobs/{job_id}/results")["results"][0]["data"]["meas"]["samples"]
    assert samples == [["0x1"] * 4, ["0x0"] * 4]


def test_every_pub_of_a_job_has_its_own_result(caller: PracticeCaller) -> None:
    texts = [openqasm(MEASURES), openqasm("x $1; " + MEASURES)]

    job_id = caller.submit("", params={"pubs": [[text, None, 3] for text in texts]})

    caller.wait(job_id, "Completed")
    results = caller.get(f"/jobs/{job_id}/results")["results"]
    assert [result["data"]["meas"]["samples"] for result in results] == [["0x0"] * 3, ["0x2"] * 3]


def test_a_gate_declared_with_another_meaning_still_does_what_the_device_does(caller: PracticeCaller) -> None:
    job_id = caller.submit(openqasm("gate ecr a, b { } " + BELL_ECR), backend="practice_eagle", shots=4000)

    assert set(caller.counts(job_id)) == {"0x0", "0x3"}


@pytest.mark.parametrize(
    ("backend", "text", "reason"),
    [
        ("practice_heron", "this is not OpenQASM", "cannot be read: line 1, column 8: unexpected 'not'"),
        ("practice_heron", "", "it is empty"),
        ("practice_heron", openqasm("wobble $0; " + MEASURES), "'wobble' is not defined"),
        ("practice_heron", openqasm("h $0; " + MEASURES), "has no gate 'h'"),
        ("practice_heron", openqasm("cx $0, $1; " + MEASURES), "has no gate 'cx'"),
        ("practice_heron", openqasm("cz $0, $5; " + MEASURES), "cannot apply 'cz' to qubits 0, 5"),
        (
            "practice_eagle",
            openqasm(ECR + "ecr $0, $1; " + MEASURES),
            "cannot apply 'ecr' to qubits 0, 1 in this order",
        ),
        ("practice_heron", openqasm("x $0;"), "measures nothing"),
        ("practice_falcon", openqasm("x $5; meas[0] = measure $5;"), "has 5 qubits, the circuit asks for 6"),
        ("practice_heron", openqasm("meas[0] = measure $999999999999;"), "has 12 qubits"),
        ("practice_heron", openqasm("meas[0] = measure $0; x $0; meas[1] = measure $0;"), "mid-circuit"),
        ("practice_heron", 5, "must be OpenQASM 3 text"),
        ("practice_heron", {"__type__": "QuantumCircuit", "__value__": "not QPY"}, "QPY data cannot be read"),
    ],
)
def test_a_circuit_that_cannot_run_fails_its_job_with_the_reason(
    caller: PracticeCaller, backend: str, text: object, reason: str
) -> None:
    job_id = caller.submit(text, backend=backend)

    job = caller.wait(job_id)

    assert job["status"] == job["state"]["status"] == "Failed"
    assert reason in job["state"]["reason"]
    assert 1000 <= job["state"]["reason_code"] <= 9999
    assert job["state"]["reason"] in caller.call("GET", f"/jobs/{job_id}/logs").text
    assert caller.call("GET", f"/jobs/{job_id}/results").status_code == 204
    assert job["usage"] == {"qpu_charge_time_seconds": 0, "status": "complete"}


@pytest.mark.parametrize("shots", [-1, 100_001])
def test_a_number_of_shots_the_device_does_not_take_fails_the_job(caller: PracticeCaller, shots: int) -> None:
    job = caller.wait(caller.submit(openqasm(MEASURES), shots=shots))

    assert job["status"] == "Failed"
    assert "takes 1 to 100000 shots" in job["state"]["reason"]


def test_params_that_make_no_sense_fail_the_job_and_the_next_one_runs(caller: PracticeCaller) -> None:
    senseless = caller.submit("", params={"pubs": [[openqasm(MEASURES), None, "many"]]})
    sensible = caller.submit(openqasm(MEASURES))

    assert caller.wait(senseless)["status"] == "Failed"
    assert caller.counts(sensible) == {"0x0": 100}
