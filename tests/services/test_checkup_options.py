"""What one may choose for a check-up: primitive, circuit, device, and whether it may cost money."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.accounts import key_of, practice_account
from support.practice import BELL_CZ, PracticeService, openqasm
from support.scripted_server import ScriptedServer, reply

from desktop_app.client.connect import open_service
from desktop_app.client.service import QuantumService
from desktop_app.client.transport import Answer
from desktop_app.client.wire import job_wish
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, StepName, StepState
from desktop_app.domain.circuits import CircuitChoice, Primitive, own_circuit
from desktop_app.domain.client_errors import ServiceOut
from desktop_app.domain.errors import FieldRefused, Layer
from desktop_app.domain.instances import Usage, estimated_seconds, time_left
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import TAG, Job, JobId, JobState
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup import check_up
from desktop_app.services.devices import list_devices
from desktop_app.services.instances import list_instances
from desktop_app.services.jobs import list_jobs, open_job
from desktop_app.services.report import as_object

# A fair coin exceeds this once in a million runs (chi-square, one degree of freedom).
ONE_IN_A_MILLION = 23.93


def last(reports: Iterator[CheckReport]) -> CheckReport:
    *_, final = reports
    return final


def run(practice: PracticeService, name: str = "practice-open", instance: str = "", **wish: Any) -> CheckReport:
    account = practice_account(practice, name, instance)
    return last(check_up(account, key_of(practice, name), CancelToken(60), job=JobWish(**wish)))


@pytest.mark.parametrize("backend", ["practice_heron", "practice_eagle", "practice_falcon"])
def test_a_bell_pair_is_fair_on_every_kind_of_device(practice: PracticeService, backend: str) -> None:
    devices = list_devices(practice_account(practice), key_of(practice), CancelToken(20))
    if backend not in {device.name for device in devices.devices if device.online}:
        backend = devices.least_busy
    report = run(practice, backend=backend, shots=4000)

    counts = dict(report.counts or {})
    assert report.ok, report.failure
    assert report.backend == backend
    assert set(counts) == {"00", "11"}
    assert sum((count - 2000) ** 2 / 2000 for count in counts.values()) < ONE_IN_A_MILLION


def test_the_guides_own_circuit_has_no_gates_and_answers_zero(practice: PracticeService) -> None:
    report = run(practice, circuit=CircuitChoice.GATELESS, shots=300)

    assert report.ok, report.failure
    assert dict(report.counts or {}) == {"00": 300}
    assert "100% as expected" in report.steps[-1].detail


def test_bits_of_the_users_circuit_come_in_the_right_order(practice: PracticeService) -> None:
    one_zero = openqasm("x $0; meas[0] = measure $0; meas[1] = measure $1;")

    report = run(practice, circuit=CircuitChoice.OWN, qasm=one_zero, shots=50)

    assert report.ok, report.failure
    assert dict(report.counts or {}) == {"01": 50}
    assert report.expected is None


def test_several_registers_are_counted_shot_by_shot(practice: PracticeService) -> None:
    text = (
        'OPENQASM 3.0; include "stdgates.inc"; bit[1] a; bit[2] b; x $0; '
        "a[0] = measure $0; b[0] = measure $1; b[1] = measure $0;"
    )

    report = run(practice, circuit=CircuitChoice.OWN, qasm=text, shots=20)

    assert report.ok, report.failure
    assert dict(report.counts or {}) == {"10 1": 20}


@pytest.mark.parametrize("circuit", [CircuitChoice.BELL, CircuitChoice.GATELESS])
def test_the_estimator_agrees_with_the_ideal_within_five_sigma(
    practice: PracticeService, circuit: CircuitChoice
) -> None:
    report = run(practice, primitive=Primitive.ESTIMATOR, circuit=circuit, shots=2000)

    assert report.ok, report.failure
    assert report.estimate is not None
    assert report.estimate.ideal == 1.0
    assert abs(report.estimate.value - 1.0) <= 5 * max(report.estimate.error, 2000**-0.5)
    assert "±" in report.steps[-1].detail


def test_the_estimator_takes_the_users_circuit_too(practice: PracticeService) -> None:
    flipped = openqasm("x $0; meas[0] = measure $0;", bits=1)

    report = run(practice, primitive=Primitive.ESTIMATOR, circuit=CircuitChoice.OWN, qasm=flipped)

    assert report.ok, report.failure
    assert report.estimate is not None
    assert abs(report.estimate.value + 1.0) <= 5 * max(report.estimate.error, 1024**-0.5)
    assert report.estimate.ideal is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "OPENQASM 3"),
        ("hello", "OPENQASM 3"),
        ("OPENQASM 2.0; qreg q[1]; creg c[1]; measure q -> c;", "qasm3"),
        ("OPENQASM 3.0; // bit[2] meas; measure", "measures nothing"),
        ("OPENQASM 3.0; bit meas; meas = measure $0;", "declare a register"),
        ("OPENQASM 3.0; bit[9999] meas; meas[0] = measure $0;", "1000 bits"),
        ("OPENQASM 3.0;" + " " * 1_000_001, "million"),
    ],
)
def test_a_circuit_the_service_would_refuse_is_refused_here_with_its_reason(text: str, word: str) -> None:
    with pytest.raises(FieldRefused, match=word):
        own_circuit(text)


def test_a_circuit_in_foreign_gates_fails_with_the_services_reason_and_log(practice: PracticeService) -> None:
    report = run(practice, circuit=CircuitChoice.OWN, qasm=openqasm("h $0; meas[0] = measure $0;"))

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.WAIT, Layer.JOB)
    assert "no gate 'h'" in report.failure.advice
    assert report.metrics is not None


def test_a_device_asked_for_by_a_wrong_name_is_named(practice: PracticeService) -> None:
    report = run(practice, backend="ibm_nowhere")

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.BACKENDS, Layer.BACKEND)
    assert "ibm_nowhere" in report.failure.title


def test_a_paused_device_is_not_waited_for(practice: PracticeService) -> None:
    devices = list_devices(practice_account(practice), key_of(practice), CancelToken(20)).devices
    paused = next(device.name for device in devices if not device.online and not device.is_simulator)

    report = run(practice, backend=paused)

    assert report.failure is not None
    assert report.failure.layer is Layer.BACKEND
    assert "maintenance" in report.failure.title


def test_a_job_on_a_paid_plan_is_not_sent_without_a_named_confirmation(practice: PracticeService) -> None:
    with practice.caller("practice-paid", instance="practice-us") as caller:
        before = caller.get("/jobs")["count"]
        report = run(practice, "practice-paid", "practice-us")
        other = run(practice, "practice-paid", "practice-us", paid_for="practice-eu")
        after = caller.get("/jobs")["count"]

    assert after == before
    for refused in (report, other):
        assert refused.failure is not None
        assert (refused.failure.step, refused.failure.layer) == (StepName.SUBMIT, Layer.CONSENT)
        assert refused.cost is not None
        assert (refused.cost.instance, refused.cost.plan) == ("practice-us", "pay-as-you-go")
        assert f"about {refused.cost.seconds} s, at most {refused.cost.most_seconds} s" in refused.failure.title


@pytest.mark.parametrize("wish", [{"paid_for": "practice-us"}, {"allow_paid": True}])
def test_a_confirmed_job_on_a_paid_plan_runs(practice: PracticeService, wish: dict[str, Any]) -> None:
    report = run(practice, "practice-paid", "practice-us", shots=20, **wish)

    assert report.ok, report.failure


def test_a_job_on_the_free_plan_says_its_cost_and_the_minutes_left(practice: PracticeService) -> None:
    report = run(practice, shots=20)

    usage = next(step for step in report.steps if step.name is StepName.USAGE)
    assert report.cost is not None
    assert (report.cost.free, report.cost.seconds) == (True, estimated_seconds(20))
    assert "left of 10 min in 28 days" in usage.detail
    assert report.usage is not None
    assert usage.detail == time_left(report.usage, open_plan=True), "the time left is that after the job"


def test_what_is_estimated_is_near_what_is_charged(practice: PracticeService) -> None:
    report = run(practice, shots=10_000)

    job = open_job(practice_account(practice), key_of(practice), CancelToken(20), JobId(report.job_id))
    assert report.cost is not None
    assert job.metrics.charged_seconds is not None
    assert abs(report.cost.seconds - job.metrics.charged_seconds) <= 2


def slow_to_count(*, away: bool) -> Callable[[Account, Credentials], QuantumService]:
    """The true service, but asked for the usage again it has not counted the job yet, or is away."""

    def opened(account: Account, credentials: Credentials) -> QuantumService:
        service = open_service(account, credentials)
        kept = service.usage
        told: list[Usage] = []

        def usage(cancel: CancelToken) -> Usage:
            if told and away:
                raise ServiceOut(host="x", status=503)
            told.append(told[0] if told else kept(cancel))
            return told[0]

        service.usage = usage  # type: ignore[method-assign]
        return service

    return opened


@pytest.mark.parametrize("open_service", [None, slow_to_count(away=False), slow_to_count(away=True)])
def test_after_a_job_the_time_left_is_that_after_it_and_the_charge_is_told(
    practice: PracticeService, open_service: Callable[[Account, Credentials], QuantumService] | None
) -> None:
    account, key = practice_account(practice), key_of(practice)

    *_, report = check_up(account, key, CancelToken(60), job=JobWish(shots=10), open_service=open_service)

    with practice.caller() as caller:
        consumed = caller.get("/instances/usage")["usage_consumed_seconds"]
    assert report.ok, report.failure
    assert report.usage is not None
    assert report.usage.consumed_seconds == consumed
    assert report.remaining_seconds == report.usage.remaining_seconds
    told = as_object(report)
    assert f"charged {told['charged_seconds']:.0f} s" in told["steps"][-2]["detail"]  # type: ignore[index]


def test_the_choice_of_an_instance_prefers_plans_then_free_then_tags_and_says_why(practice: PracticeService) -> None:
    def reason(**account: Any) -> tuple[str, str]:
        one = Account(name="paid", url=practice.url, **account)
        report = last(check_up(one, key_of(practice, "practice-paid"), CancelToken(20)))
        assert report.ok, report.failure
        return report.instance, report.reason

    assert reason() == ("practice-eu", "first by name of 2; none of them is known to be free")
    assert reason(tags=("team",)) == ("practice-us", "it has the tag “team”, chosen from 2")
    assert (
        reason(plans_preference=("pay-as-you-go",))[1] == "its plan comes first in the account's order, chosen from 2"
    )
    assert reason(region="us-east") == ("practice-us", "the only one the key can use, in us-east")


def test_a_region_without_an_instance_says_where_there_are_some(practice: PracticeService) -> None:
    report = last(
        check_up(Account(name="x", url=practice.url, region="eu-de"), key_of(practice), CancelToken(20)),
    )

    assert report.failure is not None
    assert report.failure.layer is Layer.REGION
    assert "us-east" in report.failure.advice


def test_the_picker_shows_every_instance_with_plan_price_and_time(practice: PracticeService) -> None:
    found = list_instances(
        practice_account(practice, "practice-paid"), key_of(practice, "practice-paid"), CancelToken(20)
    )

    shown = {choice.instance.name: choice for choice in found.choices}
    assert set(shown) == {"practice-us", "practice-eu"}
    assert (shown["practice-eu"].instance.plan, shown["practice-eu"].instance.price) == ("pay-as-you-go", "paygo")
    usage = shown["practice-eu"].usage
    assert usage is not None
    assert usage.limit_seconds == 7200
    assert found.chosen is shown["practice-eu"]


def test_the_picker_shows_what_the_official_client_hides_and_says_why(practice: PracticeService) -> None:
    found = list_instances(
        practice_account(practice, "practice-unallocated"), key_of(practice, "practice-unallocated"), CancelToken(20)
    )

    assert [choice.instance.name for choice in found.choices] == ["practice-unallocated"]
    assert "hides it" in found.choices[0].note
    assert found.chosen is None


def test_the_list_of_devices_has_figures_to_sort_by(practice: PracticeService) -> None:
    found = list_devices(practice_account(practice), key_of(practice), CancelToken(20))

    heron = next(device for device in found.devices if device.name == "practice_heron")
    assert found.least_busy == "practice_heron"
    assert heron.qubits > 1
    assert heron.processor.startswith("Heron")
    assert heron.error_best is not None
    assert 0 < heron.error_best < 0.1
    assert heron.error_layered is not None
    assert heron.clops


def test_an_older_test_can_be_opened_again(practice: PracticeService) -> None:
    report = run(practice, shots=200)
    account, key = practice_account(practice), key_of(practice)

    listed = list_jobs(account, key, CancelToken(20), most=5)
    record = open_job(account, key, CancelToken(20), JobId(report.job_id))

    assert listed[0].id == report.job_id
    assert len(listed) <= 5
    assert record.result.counts == report.counts
    assert record.expected == report.expected
    assert record.metrics.finished
    assert record.wish == JobWish(shots=200, backend=report.backend)


def test_an_older_estimate_of_ours_is_opened_with_what_an_ideal_device_gives(practice: PracticeService) -> None:
    report = run(practice, shots=200, primitive=Primitive.ESTIMATOR, circuit=CircuitChoice.GATELESS)

    record = open_job(practice_account(practice), key_of(practice), CancelToken(20), JobId(report.job_id))

    assert record.result.estimates == (report.estimate,)
    assert report.estimate is not None
    assert report.estimate.ideal == 1.0


@pytest.mark.parametrize(
    ("params", "tags", "program", "wish"),
    [
        (
            {"pubs": [["text", None, 40]]},
            (TAG, "gateless"),
            "sampler",
            JobWish(shots=40, circuit=CircuitChoice.GATELESS),
        ),
        (
            '{"pubs": [["text", {"Z": 1.0}, null, 0.03125]]}',
            (TAG, "own", "check-1"),
            "estimator",
            JobWish(shots=1024, circuit=CircuitChoice.OWN, qasm="text", primitive=Primitive.ESTIMATOR),
        ),
        ({"pubs": [["text", None, 0]]}, (TAG, "bell"), "sampler", None),
        ({"pubs": [["text"]]}, (TAG, "bell"), "sampler", None),
        ({"pubs": [["text", None, 40]]}, (TAG,), "sampler", None),
        ({"pubs": [["text", None, 40]]}, (TAG, "bell"), "executor", None),
        ({"pubs": [[{"__type__": "QuantumCircuit"}, None, 40]]}, (TAG, "own"), "sampler", None),
        ("[" * 100_000, (TAG, "bell"), "sampler", None),
        (None, (TAG, "bell"), "sampler", None),
    ],
)
def test_what_an_earlier_test_was_asked_to_be_is_read_or_not_known(
    params: object, tags: tuple[str, ...], program: str, wish: JobWish | None
) -> None:
    answer = Answer(host="h", status=200, content_type="", retry_after="", body=json.dumps({"params": params}).encode())

    read = job_wish(answer, Job(id=JobId("j"), state=JobState.COMPLETED, tags=tags, program=program))

    assert read == wish


def test_a_failed_job_is_opened_with_its_log(practice: PracticeService) -> None:
    report = run(practice, circuit=CircuitChoice.OWN, qasm=openqasm("h $0; meas[0] = measure $0;"))

    record = open_job(practice_account(practice), key_of(practice), CancelToken(20), JobId(report.job_id))

    assert record.result.counts is None
    assert "no gate 'h'" in record.job.reason
    assert record.wish is not None
    assert record.wish.qasm == openqasm("h $0; meas[0] = measure $0;")


def test_the_place_in_the_queue_is_told_while_waiting() -> None:
    with PracticeService(queue_seconds=0.5) as slow:
        reports = list(check_up(practice_account(slow), key_of(slow), CancelToken(60), job=JobWish(shots=10)))

    details = {step.detail for report in reports for step in report.steps if step.name is StepName.WAIT}
    assert reports[-1].ok, reports[-1].failure
    assert any("position" in detail for detail in details), details


def test_a_job_that_waits_too_long_says_where_it_stood_and_is_cancelled_at_the_service() -> None:
    with PracticeService(queue_seconds=60) as slow, slow.caller() as caller:
        report = last(check_up(practice_account(slow), key_of(slow), CancelToken(2), job=JobWish(shots=10)))
        left = [job["status"] for job in caller.get("/jobs")["jobs"]]

    assert report.failure is not None
    assert (report.failure.step, report.failure.layer) == (StepName.WAIT, Layer.TIMEOUT)
    assert "queued" in report.failure.title
    assert left == ["Cancelled"]


def test_a_pause_the_service_asks_for_is_counted_down() -> None:
    with ScriptedServer(reply(503), reply(429, Retry_After="2"), reply(404)) as server:
        key = Credentials(api_key=Secret("k" * 44))
        reports = check_up(Account(name="lab", url=server.url), lambda _: key, CancelToken(20))
        said = [step.detail for report in reports for step in report.steps if step.state is StepState.RUNNING]

    told = [detail for detail in said if "asks for a pause" in detail]
    assert [detail.rpartition("again in ")[2] for detail in told] == ["2 s", "1 s"]


def test_a_token_without_a_limit_is_given_one() -> None:
    token = CancelToken()
    with ScriptedServer(reply(404)) as server:
        key = Credentials(api_key=Secret("k" * 44))
        last(check_up(Account(name="lab", url=server.url), lambda _: key, token))

    assert token.timeout == 90
    assert token.remaining(1000) <= 90


def test_a_check_without_a_job_asks_nothing_twice(practice: PracticeService) -> None:
    asked: list[str] = []

    def counting(account: Account, credentials: Credentials) -> Any:
        from desktop_app.client.connect import open_service  # noqa: PLC0415  # only here

        service: Any = open_service(account, credentials)
        kept = service._transport.start

        def start(request: Any) -> Any:
            asked.append(f"{request.method} {request.url}")
            return kept(request)

        service._transport.start = start
        return service

    started = time.monotonic()
    report = last(
        check_up(
            practice_account(practice, instance=practice.instance("practice-open")),
            key_of(practice),
            CancelToken(20),
            open_service=counting,
        )
    )

    assert report.ok
    assert len(asked) == len(set(asked)) == 6
    assert time.monotonic() - started < 10


def test_the_circuit_of_the_tests_is_the_one_the_program_writes() -> None:
    """The practice service's own Bell pair, written by hand, is taken as the user's file."""
    assert own_circuit(openqasm(BELL_CZ)).registers[0].bits == 2
