"""What a job's life looks like from outside: waiting, being cut off, being private, being listed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from support.practice import BELL_CZ, PracticeCaller, openqasm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.practice import PracticeService

BELL = openqasm(BELL_CZ)


@pytest.fixture
def slow(slow_service: PracticeService) -> Iterator[PracticeCaller]:
    with slow_service.caller("practice-paid") as caller:
        yield caller


def test_a_job_that_needs_more_than_its_cost_is_cut_off_and_charged_its_cost(service: PracticeService) -> None:
    with service.caller("practice-paid") as caller:
        before = caller.get("/instances/usage")["usage_consumed_seconds"]
        job_id = caller.submit(BELL, shots=10_000, cost=3)

        job = caller.wait(job_id, "Cancelled")

        assert job["status"] == "Cancelled - Ran too long"
        assert (job["state"]["status"], job["state"]["reason_code"]) == ("Cancelled", 1305)
        assert job["usage"]["qpu_charge_time_seconds"] == 3
        assert caller.get("/instances/usage")["usage_consumed_seconds"] == before + 3
        assert caller.call("GET", f"/jobs/{job_id}/results").status_code == 204


def test_a_job_that_fits_its_cost_exactly_completes(caller: PracticeCaller) -> None:
    job_id = caller.submit(BELL, shots=10_000, cost=4)

    assert caller.wait(job_id)["status"] == "Completed"


def test_a_private_jobs_results_can_be_read_once_and_its_params_never(caller: PracticeCaller) -> None:
    job_id = caller.submit(BELL, private=True)
    caller.wait(job_id, "Completed")

    first, second = (caller.call("GET", f"/jobs/{job_id}/results") for _ in range(2))

    assert len(first.json()["results"]) == 1
    assert second.status_code == 204
    job = caller.get(f"/jobs/{job_id}")
    assert job["private"] is True
    assert "params" not in job


def test_any_other_jobs_results_can_be_read_again(caller: PracticeCaller) -> None:
    job_id = caller.submit(BELL)
    caller.wait(job_id, "Completed")

    assert caller.get(f"/jobs/{job_id}/results") == caller.get(f"/jobs/{job_id}/results")


def test_private_must_be_true_or_false(caller: PracticeCaller) -> None:
    body = {"program_id": "sampler", "backend": "practice_heron", "params": {"pubs": [[BELL]]}, "private": "yes"}

    assert caller.call("POST", "/jobs", json=body).status_code == 400


def test_a_queued_job_tells_when_it_may_start_and_end(slow: PracticeCaller) -> None:
    job_id = slow.submit(BELL, backend="practice_eagle")
    created = datetime.fromisoformat(slow.get(f"/jobs/{job_id}")["created"])

    metrics = slow.get(f"/jobs/{job_id}/metrics")

    start = datetime.fromisoformat(metrics["estimated_start_time"])
    assert 1 < (start - created).total_seconds() < 3
    assert datetime.fromisoformat(metrics["estimated_completion_time"]) > start
    assert metrics["position_in_queue"] == metrics["position_in_provider"] == 1
    slow.wait(job_id, "Running", "Completed", "Failed")
    assert "position_in_queue" not in slow.get(f"/jobs/{job_id}/metrics")


def test_the_log_tells_the_jobs_life_as_text(caller: PracticeCaller) -> None:
    job_id = caller.submit(openqasm("h $0; meas[0] = measure $0;"))
    caller.wait(job_id, "Failed")

    answer = caller.call("GET", f"/jobs/{job_id}/logs")

    assert answer.headers["Content-Type"].startswith("text/plain")
    queued, running, failed = answer.text.splitlines()
    assert "practice_heron" in queued
    assert "practice_heron" in running
    assert "no gate 'h'" in failed


def test_the_list_is_filtered_by_what_still_lives(slow: PracticeCaller) -> None:
    ended, alive = (slow.submit(BELL, tags=["living"]) for _ in range(2))
    slow.call("POST", f"/jobs/{ended}/cancel")

    def listed(pending: str) -> list[str]:
        return [job["id"] for job in slow.get("/jobs", params={"pending": pending, "tags": "living"})["jobs"]]

    assert listed("true") == [alive]
    assert listed("false") == [ended]
    slow.call("POST", f"/jobs/{alive}/cancel")
