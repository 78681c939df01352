"""The estimator over plain REST: forms, truth, doubt, refusals."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from support.practice import BELL_CZ, openqasm

if TYPE_CHECKING:
    from support.practice import PracticeCaller

BELL = openqasm(BELL_CZ)
ONE_ZERO = 'OPENQASM 3.0; include "stdgates.inc"; x $0; rz(0) $1;'
TURN = 'OPENQASM 3.0; include "stdgates.inc"; input float[64] turn; rx(turn) $0;'


def estimate(caller: PracticeCaller, *pub: Any, **body: Any) -> dict[str, Any]:
    job_id = caller.submit_estimator(list(pub), **body)
    caller.wait(job_id, "Completed")
    (result,) = caller.get(f"/jobs/{job_id}/results")["results"]
    return dict(result)


def reason(caller: PracticeCaller, *pub: Any, **body: Any) -> tuple[int, str]:
    state = caller.wait(caller.submit_estimator(list(pub), **body), "Failed")["state"]
    return state["reason_code"], state["reason"]


def test_a_bell_pair_is_correlated_in_every_basis_and_undecided_alone(caller: PracticeCaller) -> None:
    data = estimate(caller, BELL, ["ZZ", "XX", "YY", "IZ"])["data"]

    assert data["evs"][:3] == [1, 1, -1]
    assert 0 < abs(data["evs"][3]) < 5 * data["stds"][3]
    assert data["stds"] == data["ensemble_standard_error"]


def test_the_rightmost_letter_of_an_observable_is_qubit_0(caller: PracticeCaller) -> None:
    data = estimate(caller, ONE_ZERO, ["IZ", "ZI", {"IZ": 1, "ZI": 0.5, "II": 10}])["data"]

    assert data["evs"] == [-1, 1, 9.5]


def test_the_doubt_follows_from_the_precision_and_the_estimates_keep_to_it(caller: PracticeCaller) -> None:
    rough = estimate(caller, BELL, ["IZ"] * 400, None, 0.1)
    fine = estimate(caller, BELL, ["IZ"] * 400, None, 0.02)

    for result, precision, shots in ((rough, 0.1, 100), (fine, 0.02, 2500)):
        assert (result["metadata"]["target_precision"], result["metadata"]["shots"]) == (precision, shots)
        assert result["data"]["stds"] == pytest.approx([precision] * 400, rel=0.15)
        # The sum of squares of 400 standard deviates is 400 ± 28; six of those either way are one in a billion.
        deviates = sum((value / precision) ** 2 for value in result["data"]["evs"])
        assert 230 < deviates < 570


def test_a_sweep_and_a_column_of_observables_make_a_table(caller: PracticeCaller) -> None:
    angles = [0.0, math.pi / 3, math.pi]

    data = estimate(caller, TURN, [["Z"], ["Y"]], [[angle] for angle in angles], backend="practice_simulator")["data"]

    truth = [[math.cos(angle) for angle in angles], [-math.sin(angle) for angle in angles]]
    for values, errors, expected in zip(data["evs"], data["stds"], truth, strict=True):
        for value, error, true_value in zip(values, errors, expected, strict=True):
            assert abs(value - true_value) <= 5 * error


def test_a_single_observable_gives_a_single_number(caller: PracticeCaller) -> None:
    assert estimate(caller, BELL, "ZZ")["data"]["evs"] == 1
    assert estimate(caller, BELL, {"ZZ": 1.0, "XX": 0.5})["data"]["evs"] == 1.5


def test_an_observable_may_speak_of_the_whole_device(caller: PracticeCaller) -> None:
    assert estimate(caller, BELL, "I" * 10 + "ZZ")["data"]["evs"] == 1


def test_a_longer_estimate_is_charged_more(caller: PracticeCaller) -> None:
    job_id = caller.submit_estimator([BELL, ["ZZ", "XX"], None, 0.02])

    job = caller.wait(job_id, "Completed")

    assert job["usage"]["qpu_charge_time_seconds"] == math.ceil(1.5 + 2 * 2500 * 250e-6)


@pytest.mark.parametrize(
    ("pub", "code", "word"),
    [
        ([BELL, "ZZZZZZZZZZZZZ"], 1517, "qubits"),
        ([BELL, "QQ"], 1517, "alphabet"),
        ([BELL, 7], 1517, "observable"),
        ([BELL, "ZZ", None, 0.000_1], 1517, "shots"),
        ([BELL, "ZZ", None, -0.1], 1352, "precision"),
        ([BELL], 1352, "observables"),
        (["h $0;", "Z"], 1517, "no gate"),
        ([7, "Z"], 1352, "OpenQASM"),
        ([TURN, "Z"], 1517, "rx"),
    ],
)
def test_what_cannot_be_estimated_fails_with_its_reason(
    caller: PracticeCaller, pub: list[Any], code: int, word: str
) -> None:
    if pub[0] == "h $0;":
        pub = ['OPENQASM 3.0; include "stdgates.inc"; h $0;', *pub[1:]]

    found, text = reason(caller, *pub)

    assert found == code
    assert word in text
