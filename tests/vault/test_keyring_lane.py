import threading
import time
from collections.abc import Callable, Generator

import pytest

from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.client_errors import TimedOut
from desktop_app.domain.vault_errors import KeyringMissing, KeyringSilent
from desktop_app.vault.keyring_lane import KeyringLane, Patience

LIMIT = 0.3


class Ring:
    """Remembers the thread that opened it and whether it was closed."""

    def __init__(self, _: Patience) -> None:
        self.thread = threading.current_thread()
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def release() -> Generator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def lane() -> Generator[KeyringLane]:
    made = KeyringLane(Ring, seconds=LIMIT, prompt_seconds=3 * LIMIT)  # type: ignore[arg-type]
    yield made
    made.close()


def _ring_of(lane: KeyringLane) -> Ring:
    return lane.ask(lambda ring, _: ring)  # type: ignore[return-value]


def _hang(release: threading.Event) -> Callable[[object, Patience], None]:
    def work(_: object, __: Patience) -> None:
        release.wait(20)

    return work


def test_every_call_runs_on_one_daemon_thread_with_one_ring(lane: KeyringLane) -> None:
    rings = [_ring_of(lane) for _ in range(3)]
    threads = {lane.ask(lambda _, __: threading.current_thread()) for _ in range(3)}

    assert len({id(ring) for ring in rings}) == 1
    assert threads == {rings[0].thread}
    assert rings[0].thread.daemon


def test_what_the_work_raises_comes_out_where_it_was_asked(lane: KeyringLane) -> None:
    def work(_: object, __: Patience) -> None:
        raise KeyringMissing

    with pytest.raises(KeyringMissing):
        lane.ask(work)


def test_a_hung_call_ends_at_its_limit(lane: KeyringLane, release: threading.Event) -> None:
    started = time.monotonic()

    with pytest.raises(KeyringSilent):
        lane.ask(_hang(release))

    assert LIMIT <= time.monotonic() - started < LIMIT + 2


def test_after_a_hang_a_new_thread_with_a_new_ring_serves(lane: KeyringLane, release: threading.Event) -> None:
    before = _ring_of(lane)
    with pytest.raises(KeyringSilent):
        lane.ask(_hang(release))

    after = _ring_of(lane)

    assert after is not before
    assert after.thread is not before.thread


def test_a_thread_left_behind_ends_and_lets_go_of_its_ring_when_it_comes_back(
    lane: KeyringLane, release: threading.Event
) -> None:
    before = _ring_of(lane)
    with pytest.raises(KeyringSilent):
        lane.ask(_hang(release))

    release.set()
    before.thread.join(20)

    assert before.closed.is_set()
    assert not before.thread.is_alive()


def test_calls_that_waited_behind_a_hung_one_are_served(lane: KeyringLane, release: threading.Event) -> None:
    answers: list[str] = []
    running = threading.Event()

    def hang(_: object, __: Patience) -> None:
        running.set()
        release.wait(20)

    def first() -> None:
        with pytest.raises(KeyringSilent):
            lane.ask(hang)

    hanging = threading.Thread(target=first)
    hanging.start()
    running.wait(20)
    waiting = threading.Thread(target=lambda: answers.append(lane.ask(lambda _, __: "served")))
    waiting.start()

    hanging.join()
    waiting.join()

    assert answers == ["served"]


def test_a_hung_call_that_was_cancelled_keeps_the_next_one_no_longer_than_its_limit(release: threading.Event) -> None:
    lane = KeyringLane(Ring, seconds=LIMIT, prompt_seconds=60)  # type: ignore[arg-type]
    cancel = CancelToken()
    running = threading.Event()

    def hang(_: object, __: Patience) -> None:
        running.set()
        release.wait(20)

    def cancelled() -> None:
        with pytest.raises(Cancelled):
            lane.ask(hang, cancel)

    caller = threading.Thread(target=cancelled)
    caller.start()
    running.wait(20)
    cancel.cancel()
    caller.join()

    answer = lane.ask(lambda _, __: "served", CancelToken(timeout=10))

    lane.close()
    assert answer == "served"


def test_a_call_that_waits_behind_a_hung_one_ends_when_the_lane_is_closed(
    lane: KeyringLane, release: threading.Event
) -> None:
    errors: list[type[Exception]] = []

    def ask(work: Callable[[object, Patience], None], cancel: CancelToken) -> None:
        try:
            lane.ask(work, cancel)
        except (KeyringSilent, TimedOut) as error:
            errors.append(type(error))

    ask(_hang(release), CancelToken(timeout=LIMIT / 3))
    waiting = threading.Thread(target=ask, args=(_hang(release), CancelToken(timeout=10)))
    calls = lane._worker.calls  # type: ignore[union-attr]
    waiting.start()
    while calls.empty() and waiting.is_alive():
        waiting.join(0.001)
    lane.close()

    waiting.join()

    assert errors == [TimedOut, KeyringSilent]


def test_a_call_that_was_cancelled_while_waiting_never_runs(lane: KeyringLane, release: threading.Event) -> None:
    ran: list[str] = []
    cancel = CancelToken()
    holding = threading.Thread(target=lambda: lane.ask(lambda _, __: release.wait(LIMIT / 2)))
    holding.start()
    threading.Timer(0.02, cancel.cancel).start()

    with pytest.raises(Cancelled):
        lane.ask(lambda _, __: ran.append("ran"), cancel)

    holding.join()
    lane.ask(lambda _, __: None)
    assert ran == []


def test_the_whole_works_limit_ends_the_wait_too(lane: KeyringLane, release: threading.Event) -> None:
    with pytest.raises(TimedOut):
        lane.ask(_hang(release), CancelToken(timeout=LIMIT / 3))


def test_while_a_person_is_asked_the_longer_limit_holds(lane: KeyringLane) -> None:
    def ask(_: object, patience: Patience) -> str:
        with patience.prompting():
            threading.Event().wait(LIMIT * 1.5)
        return "answered"

    assert lane.ask(ask) == "answered"


def test_a_ring_that_cannot_be_opened_is_tried_again_by_the_next_call() -> None:
    tries: list[Patience] = []

    def open_ring(patience: Patience) -> Ring:
        tries.append(patience)
        if len(tries) == 1:
            raise KeyringMissing
        return Ring(patience)

    lane = KeyringLane(open_ring)  # type: ignore[arg-type]
    with pytest.raises(KeyringMissing):
        lane.ask(lambda _, __: None)

    answer = lane.ask(lambda _, __: "there")

    lane.close()
    assert answer == "there"


def test_closing_ends_the_thread_and_a_later_call_starts_another(lane: KeyringLane) -> None:
    before = _ring_of(lane)

    lane.close()

    assert before.closed.is_set()
    assert not before.thread.is_alive()
    assert _ring_of(lane) is not before
