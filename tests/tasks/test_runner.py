import threading
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from support.by_hand import ByHand

from desktop_app.domain.cancel import CancelToken
from desktop_app.host.pool import DaemonPool
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import Report, TaskRunner

if TYPE_CHECKING:
    from support.log_book import LogBook


@pytest.fixture
def by_hand() -> ByHand:
    return ByHand()


@pytest.fixture
def tasks(by_hand: ByHand, qapp: object) -> TaskRunner:
    return TaskRunner(by_hand)


@pytest.fixture
def pool() -> Generator[DaemonPool]:
    pool = DaemonPool(2)
    yield pool
    assert pool.close(5)


def test_what_work_returns_arrives_as_done(tasks: TaskRunner, by_hand: ByHand) -> None:
    outcomes: list[Outcome[int]] = []
    tasks.queued("lane", lambda *_: 42, outcomes.append)

    by_hand.drain()

    assert outcomes == [Done(42)]


def test_what_work_raises_arrives_as_failed(tasks: TaskRunner, by_hand: ByHand) -> None:
    outcomes: list[Outcome[float]] = []
    tasks.queued("lane", lambda *_: 1 / 0, outcomes.append)

    by_hand.drain()

    assert isinstance(outcomes[0], Failed)
    assert isinstance(outcomes[0].error, ZeroDivisionError)


def test_queued_work_runs_in_order_and_none_is_lost(tasks: TaskRunner, by_hand: ByHand) -> None:
    order: list[int] = []
    for number in range(5):
        tasks.queued("lane", lambda *_, number=number: order.append(number), lambda _: None)

    assert by_hand.waiting == 1
    by_hand.drain()

    assert order == [0, 1, 2, 3, 4]


def test_a_newer_question_silences_the_older(tasks: TaskRunner, by_hand: ByHand) -> None:
    answers: list[Outcome[str]] = []
    tasks.latest("lane", lambda *_: "older", answers.append)
    tasks.latest("lane", lambda *_: "newer", answers.append)

    by_hand.drain()

    assert answers == [Done("newer")]


def test_lanes_do_not_wait_for_each_other(tasks: TaskRunner, by_hand: ByHand) -> None:
    tasks.queued("one", lambda *_: None, lambda _: None)
    tasks.queued("other", lambda *_: None, lambda _: None)

    assert by_hand.waiting == 2


def test_cancelled_work_ends_as_stopped_and_the_lane_goes_on(tasks: TaskRunner, by_hand: ByHand) -> None:
    outcomes: list[Outcome[None]] = []
    tasks.queued("lane", lambda token, _: token.wait(60), outcomes.append)
    tasks.cancel("lane")
    by_hand.drain()
    tasks.queued("lane", lambda *_: None, outcomes.append)
    by_hand.drain()

    assert outcomes == [Stopped(), Done(None)]
    assert not tasks.busy("lane")


def test_a_broken_receiver_does_not_stop_its_lane(tasks: TaskRunner, by_hand: ByHand, qtbot: QtBot) -> None:
    outcomes: list[Outcome[int]] = []

    def broken(_: Outcome[None]) -> None:
        raise ValueError("the receiver's fault")

    tasks.queued("lane", lambda *_: None, broken)
    tasks.queued("lane", lambda *_: 2, outcomes.append)
    with qtbot.captureExceptions() as caught:
        by_hand.drain()

    assert [kind for kind, _, _ in caught] == [ValueError]
    assert outcomes == [Done(2)]


def test_progress_arrives_before_the_outcome(tasks: TaskRunner, by_hand: ByHand) -> None:
    seen: list[object] = []

    def work(_: CancelToken, report: Report) -> str:
        report(1)
        report(2)
        return "end"

    tasks.queued("lane", work, seen.append, seen.append)
    by_hand.drain()

    assert seen == [1, 2, Done("end")]


def test_after_the_shutdown_nothing_is_delivered(tasks: TaskRunner, by_hand: ByHand) -> None:
    outcomes: list[Outcome[None]] = []
    tasks.queued("lane", lambda *_: None, outcomes.append)

    tasks.shut_down()
    by_hand.drain()

    assert outcomes == []


def test_work_runs_elsewhere_and_its_outcome_arrives_on_the_gui_thread(qtbot: QtBot, pool: DaemonPool) -> None:
    tasks, threads = TaskRunner(pool), list[threading.Thread]()

    def note(*_: object) -> None:
        threads.append(threading.current_thread())

    tasks.queued("lane", note, note)
    qtbot.waitUntil(lambda: len(threads) == 2)

    assert threads[0].name.startswith("worker-")
    assert threads[1] is threading.main_thread()


def test_the_pool_never_has_more_threads_than_its_size(pool: DaemonPool) -> None:
    running, most, gate = [0], [0], threading.Event()
    lock, finished = threading.Lock(), threading.Semaphore(0)

    def work() -> None:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        gate.wait(0.02)
        with lock:
            running[0] -= 1
        finished.release()

    for _ in range(20):
        pool.execute(work)
    for _ in range(20):
        assert finished.acquire(timeout=5)

    assert 1 <= most[0] <= 2


def test_work_that_came_right_before_the_end_is_done(pool: DaemonPool) -> None:
    done: list[int] = []

    for number in range(3):
        pool.execute(partial(done.append, number))
    closed = pool.close(5)

    assert closed
    assert sorted(done) == [0, 1, 2]


def test_work_behind_a_work_that_hangs_is_done_even_when_the_end_comes_before_the_pool_began(
    pool: DaemonPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.host.pool.start_new_thread", lambda *_: None)  # it had no turn yet
    gate, done = threading.Event(), threading.Event()

    def hang() -> None:
        gate.wait(5)

    pool.execute(hang)
    pool.execute(done.set)

    pool.close(0)

    assert done.wait(5)
    gate.set()


def test_where_no_thread_can_be_added_the_others_do_the_work(
    pool: DaemonPool, monkeypatch: pytest.MonkeyPatch, log_book: "LogBook"
) -> None:
    start, done = threading.Thread.start, threading.Semaphore(0)

    def refuse_the_second(thread: threading.Thread) -> None:
        if thread.name == "worker-1":
            raise RuntimeError("can't start new thread")
        start(thread)

    with monkeypatch.context() as refusing:
        refusing.setattr(threading.Thread, "start", refuse_the_second)
        for _ in range(3):
            pool.execute(done.release)
        alone = [done.acquire(timeout=5) for _ in range(3)]
    together = threading.Barrier(2)

    def meet() -> None:
        together.wait(5)
        done.release()

    pool.execute(meet)
    pool.execute(meet)
    later = [done.acquire(timeout=5) for _ in range(2)]

    assert (all(alone), all(later)) == (True, True)
    assert set(log_book.take()) == {"no thread can be added to the 1 there are"}


def test_20000_signals_do_not_abort_the_process(qapp: object) -> None:
    # PySide6 6.12 on CPython 3.11 takes a reference off True and None with each emit and aborts after some 570.
    class Source(QObject):
        happened = Signal(bool)

    seen = [0]

    def count(flag: bool) -> None:  # noqa: FBT001  # a slot
        seen[0] += flag

    source = Source()
    source.happened.connect(count)
    for _ in range(20_000):
        source.happened.emit(True)

    assert seen == [20_000]


def test_a_receiver_may_queue_more_on_its_own_lane(tasks: TaskRunner, by_hand: ByHand) -> None:
    ran: list[str] = []

    def again(_: Outcome[None]) -> None:
        tasks.queued("lane", lambda *_: ran.append("second"), lambda _: None)

    tasks.queued("lane", lambda *_: ran.append("first"), again)
    by_hand.drain()

    assert ran == ["first", "second"]


def test_work_that_no_thread_had_begun_is_given_up_at_once(tasks: TaskRunner, by_hand: ByHand, qtbot: QtBot) -> None:
    outcomes: list[Outcome[None]] = []
    ran: list[int] = []
    tasks.queued("lane", lambda *_: ran.append(1), outcomes.append)

    tasks.cancel("lane")
    qtbot.waitUntil(lambda: bool(outcomes))
    by_hand.drain()

    assert (outcomes, ran, tasks.busy("lane")) == ([Stopped()], [], False)
