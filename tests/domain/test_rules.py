"""Rules on jobs, backends, circuits, instances and giving up."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.backends import Backend, DeviceTraits, least_busy, summary
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.circuits import bell_pair
from desktop_app.domain.client_errors import CircuitUnsupported, HostNotFound, TimedOut
from desktop_app.domain.ends import common_ends
from desktop_app.domain.errors import AppError
from desktop_app.domain.instances import Instance, Usage
from desktop_app.domain.jobs import count_samples


def test_the_least_busy_device_is_online_and_real() -> None:
    devices = [
        Backend(name="paused", online=False, queue_length=0),
        Backend(name="simulator", online=True, queue_length=0, is_simulator=True),
        Backend(name="mock", online=True, queue_length=0, is_mock=True),
        Backend(name="busy", online=True, queue_length=9),
        Backend(name="quiet", online=True, queue_length=2),
    ]

    best = least_busy(devices)

    assert best is not None
    assert best.name == "quiet"
    assert summary(devices) == {"real": 3, "online": 2, "paused": 1, "simulators": 1}


def test_no_device_is_no_choice() -> None:
    assert least_busy([Backend(name="paused", online=False)]) is None


def test_samples_are_counted_with_bit_0_rightmost() -> None:
    assert dict(count_samples(["0x1", "0x1", "0x2", "0x0"], 2)) == {"00": 1, "01": 2, "10": 1}


@pytest.mark.parametrize("sample", ["0x4", "-0x1", "zz", ""])
def test_a_sample_that_does_not_fit_is_refused(sample: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        count_samples([sample], 2)


@given(st.lists(st.integers(0, 15), max_size=200))
def test_no_shot_is_lost_in_counting(values: list[int]) -> None:
    counts = count_samples([hex(value) for value in values], 4)

    assert sum(counts.values()) == len(values)
    assert all(counts[format(value, "04b")] == values.count(value) for value in values)


@given(st.text("ab", max_size=6).map(tuple), st.text("ab", max_size=6).map(tuple))
def test_what_two_rows_have_in_common_at_their_ends_is_all_of_it(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    front, back = common_ends(before, after)

    old, new = before[front : len(before) - back], after[front : len(after) - back]
    assert before[:front] + new + before[len(before) - back :] == after
    assert not (old and new) or (old[0] != new[0] and old[-1] != new[-1])


@pytest.mark.parametrize("gate", ["cz", "ecr", "cx"])
def test_a_bell_pair_uses_the_devices_own_gate_in_the_direction_of_its_pair(gate: str) -> None:
    circuit = bell_pair(DeviceTraits(name="d", basis_gates=("rz", "sx", "x", gate), coupling_map=((5, 3), (0, 1))))

    assert f"{gate} $5, $3;" in circuit.qasm
    assert "meas[0] = measure $5;" in circuit.qasm


@pytest.mark.parametrize(("gates", "pairs"), [(("rz", "sx"), ((0, 1),)), (("cz",), ())])
def test_a_device_without_a_known_gate_or_a_pair_is_named(
    gates: tuple[str, ...], pairs: tuple[tuple[int, int], ...]
) -> None:
    with pytest.raises(CircuitUnsupported) as refused:
        bell_pair(DeviceTraits(name="odd", basis_gates=gates, coupling_map=pairs))

    assert "odd" in refused.value.title


@pytest.mark.parametrize(
    ("usage", "left", "spent"),
    [
        (Usage(consumed_seconds=12, limit_seconds=600), 588, False),
        (Usage(consumed_seconds=700, limit_seconds=600), 0, True),
        (Usage(consumed_seconds=5), None, False),
        (Usage(consumed_seconds=5, limit_reached=True), None, True),
    ],
)
def test_time_left_is_never_below_zero(usage: Usage, left: float | None, spent: bool) -> None:  # noqa: FBT001
    assert (usage.remaining_seconds, usage.spent) == (left, spent)


def test_free_plans_are_known_by_price_or_name() -> None:
    assert Instance(crn="c", name="n", plan="open").free
    assert Instance(crn="c", name="n", price="free").free
    assert not Instance(crn="c", name="n", plan="unknown").free


def test_giving_up_wakes_who_waits() -> None:
    token = CancelToken()
    threading.Timer(0.05, token.cancel).start()

    with pytest.raises(Cancelled):
        token.wait(30)


def test_a_limit_that_is_over_is_said_with_its_length() -> None:
    token = CancelToken(0.01)

    with pytest.raises(TimedOut) as over:
        token.wait(30)

    assert "0.01 s" in over.value.title


def test_who_asks_to_be_told_late_is_told_at_once() -> None:
    token, told = CancelToken(), []
    token.cancel()

    with token.calling(lambda: told.append(1)):
        pass

    assert told == [1]


def every_error(kind: type[AppError] = AppError) -> list[type[AppError]]:
    return [kind, *(found for below in kind.__subclasses__() for found in every_error(below))]


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_title_an_advice_and_a_layer(kind: type[AppError]) -> None:
    assert kind.title
    assert kind.advice
    assert kind.layer.value
    assert kind.__doc__


def test_an_error_fills_its_sentences_with_facts() -> None:
    error = HostNotFound(host="iam.cloud.ibm.com", more="ignored")

    assert "iam.cloud.ibm.com" in error.title
    assert str(error) == error.title
