"""IBM's official clients, each in its own environment, complete jobs on the practice service."""

from __future__ import annotations

import json
import math
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from support.official_client import client_python
from support.practice import BELL_CZ, PracticeService, openqasm

HERE = Path(__file__).parent

# A fair coin exceeds this once in a million runs (chi-square, one degree of freedom).
ONE_IN_A_MILLION = 23.93


def run_with_client(
    version: str, home: Path, script: str, *arguments: str, said: str = "", **environment: str
) -> dict[str, Any]:
    """What a script answered to `said` under that client; without the client the test is skipped, but never in CI."""
    done = subprocess.run(
        [client_python(version), HERE / script, *arguments],
        env={"HOME": str(home), "PATH": os.environ["PATH"], **environment},
        input=said,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    assert report["client"].startswith(version)
    return report


def chi_square_of_fair_coin(counts: dict[str, int]) -> float:
    expected = sum(counts.values()) / 2
    return sum((counts[face] - expected) ** 2 / expected for face in ("00", "11"))


@pytest.mark.parametrize(
    ("account", "instance", "least_busy"),
    [
        ("practice-open", "practice-open", "practice_heron"),
        ("practice-paid", "practice-eu", "practice_eagle_eu"),
    ],
)
def test_both_of_its_samplers_get_honest_counts_from_the_least_busy_machine(
    tmp_path: Path, account: str, instance: str, least_busy: str
) -> None:
    with PracticeService() as service:
        credentials = (service.url, service.key(account), service.instance(instance))

        report = run_with_client("0.51", tmp_path, "bell_job.py", *credentials, IAM_URL=service.url)

    assert report["backend"] == least_busy
    for sampler in ("sampler", "executor_sampler"):
        job = report[sampler]
        assert job["status"] == "DONE"
        assert set(job["bell"]) == {"00", "11"}
        assert sum(job["bell"].values()) == 1000
        assert chi_square_of_fair_coin(job["bell"]) < ONE_IN_A_MILLION
        assert job["one_zero"] == {"01": 1000}
        assert job["turn"] == [{"0": 1000}, {"1": 1000}]
    charged = sum(report[sampler]["usage_seconds"] for sampler in ("sampler", "executor_sampler"))
    assert report["consumed_after"] - report["consumed_before"] == charged > 0


def test_its_estimator_gets_values_within_five_of_their_errors(tmp_path: Path) -> None:
    with PracticeService() as service:
        credentials = (service.url, service.key("practice-open"), service.instance("practice-open"))

        report = run_with_client("0.51", tmp_path, "estimator_job.py", *credentials, IAM_URL=service.url)

    bell, one_zero, turn = report["pubs"]
    assert report["status"] == "DONE"
    assert report["usage_seconds"] > 0
    assert bell["shots"] == 4096
    assert_within_five_errors(bell, [1, 1, -1, 0])
    assert_within_five_errors(one_zero, [-1, 1, -0.5])
    sine = -math.sqrt(3) / 2
    for row, truth in enumerate(([1, 0.5, -1], [0, sine, 0])):
        assert_within_five_errors({name: turn[name][row] for name in ("values", "errors")}, truth)


def assert_within_five_errors(pub: dict[str, list[float]], truth: list[float]) -> None:
    for value, error, expected in zip(pub["values"], pub["errors"], truth, strict=True):
        assert 0 < error < 0.02
        assert abs(value - expected) < 5 * error + 1e-9


def test_typed_results_keep_to_ibms_own_models_of_them(tmp_path: Path) -> None:
    programs = {"sampler": [openqasm(BELL_CZ), None, 100], "estimator": [openqasm(BELL_CZ), ["ZZ", "IZ"], None, 0.1]}
    results = {}
    with PracticeService() as service, service.caller() as caller:
        for program, pub in programs.items():
            params = {"version": 2, "support_qiskit": True, "pubs": [pub]}
            job_id = caller.submit(None, program_id=program, params=params)
            caller.wait(job_id, "Completed")
            results[program] = caller.get(f"/jobs/{job_id}/results")

    report = run_with_client("0.51", tmp_path, "check_results.py", said=json.dumps(results))

    assert report["complaints"] == {}


def test_the_last_client_with_a_classic_channel_finishes_a_job_there(tmp_path: Path) -> None:
    with PracticeService() as service:
        credentials = (service.classic_url, service.api_token())

        report = run_with_client("0.40", tmp_path, "classic_job.py", *credentials)

    assert sorted(report["instances"]) == ["ibm-q-lab/group1/project1", "ibm-q/open/main"]
    assert report["backend"] == "practice_heron"
    assert report["status"] == "DONE"
    assert set(report["bell"]) == {"00", "11"}
    assert chi_square_of_fair_coin(report["bell"]) < ONE_IN_A_MILLION
    assert report["one_zero"] == {"01": 1000}
    used = {entry["instance"]: entry["usage"] for entry in report["usage"]["byInstance"]}
    assert sum(used.values()) > 12
