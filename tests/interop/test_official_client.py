"""IBM's official client, in its own environment, completes jobs on the practice service."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.practice import PracticeService

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parents[1] / "build" / "interop" / "runtime-0.51"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

# A fair coin exceeds this once in a million runs (chi-square, one degree of freedom).
ONE_IN_A_MILLION = 23.93


@pytest.fixture(scope="module")
def official_python() -> Path:
    """The interpreter that has the client; without it these tests are skipped, but never in CI."""
    if not (ENVIRONMENT / "made-from").exists():
        missing = "IBM's client is not installed: run tests/interop/make_environment.sh"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    return PYTHON


@pytest.mark.parametrize(
    ("account", "instance", "least_busy"),
    [
        ("practice-open", "practice-open", "practice_heron"),
        ("practice-paid", "practice-eu", "practice_eagle_eu"),
    ],
)
def test_both_of_its_samplers_get_honest_counts_from_the_least_busy_machine(
    official_python: Path, tmp_path: Path, account: str, instance: str, least_busy: str
) -> None:
    with PracticeService() as service:
        done = subprocess.run(
            [official_python, HERE / "bell_job.py", service.url, service.key(account), service.instance(instance)],
            env={"IAM_URL": service.url, "HOME": str(tmp_path), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["client"] == "0.51.0"
    assert report["backend"] == least_busy
    for sampler in ("sampler", "executor_sampler"):
        job = report[sampler]
        assert job["status"] == "DONE"
        assert set(job["bell"]) == {"00", "11"}
        assert sum(job["bell"].values()) == 1000
        assert sum((count - 500) ** 2 / 500 for count in job["bell"].values()) < ONE_IN_A_MILLION
        assert job["one_zero"] == {"01": 1000}
        assert job["turn"] == [{"0": 1000}, {"1": 1000}]
    charged = sum(report[sampler]["usage_seconds"] for sampler in ("sampler", "executor_sampler"))
    assert report["consumed_after"] - report["consumed_before"] == charged > 0
