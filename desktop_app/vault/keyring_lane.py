"""The one thread on which keyrings are talked to.

A keyring may ask a person, hang for ever, or break when two threads use it; and only a daemon thread lets the program
end while it hangs. So one lane does everything in order, each call with a limit, and a call that hangs is left behind
together with its thread and its ring.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.vault_errors import KeyringSilent
from desktop_app.vault.keyring_status import KeyringStatus

logger = logging.getLogger(__name__)

CALL_SECONDS = 10.0
PROMPT_SECONDS = 120.0
# The ring gives up a little before its thread would be given up: then thread and connection can be used again.
_RING_SHARE = 0.95
_STEP_SECONDS = 1.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """An entry made by this installation that nothing refers to; `id` is the keyring's own name for it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What is in a keyring: the references that were found, and, where it can list entries, the strangers."""

    found: frozenset[str]
    strangers: tuple[Stranger, ...] = ()
    can_list: bool = True


class Ring(Protocol):
    """One keyring, used by one thread; errors are the KeyringError family. Secrets are plain texts below here."""

    reads_together: bool
    """True where many secrets cost little more than one, and ask a person once; else each may ask."""

    def put(self, reference: str, label: str, secret: str, patience: "Patience", *, owner: str = "") -> None:
        """Keep a secret; `owner` is the installation that will find it in a survey of its own."""

    def get(self, references: Collection[str], patience: "Patience") -> Mapping[str, str]:
        """The secrets that are there."""

    def drop(self, reference: str, patience: "Patience") -> None:
        """Forget every secret with this reference; never asks for unlocking."""

    def relabel(self, reference: str, label: str, patience: "Patience") -> None:
        """Give every secret with this reference another label; never asks for unlocking."""

    def survey(self, references: Collection[str], patience: "Patience", *, owner: str = "") -> "Survey":
        """Which of these are there, and what else of the owner's; asks for nothing and reads no secret."""

    def discard(self, ids: Collection[str], patience: "Patience", *, owner: str = "") -> None:
        """Forget strangers of the owner's survey; never asks for unlocking."""

    def status(self, patience: "Patience") -> KeyringStatus:
        """What a person wants to know; asks for nothing and reads no secret."""

    def close(self) -> None:
        """Let go of connections."""


class Patience:
    """How long a call may still take: its own limit, or the longer one while a person is asked."""

    def __init__(self, *, seconds: float = CALL_SECONDS, prompt_seconds: float = PROMPT_SECONDS) -> None:
        self._seconds = seconds
        self._prompt_seconds = prompt_seconds
        self._given_up = False
        self._restart(seconds)

    @property
    def given_up(self) -> bool:
        """True when nobody waits for the answer any more."""
        return self._given_up

    def give_up(self) -> None:
        """Say that nobody waits any more."""
        self._given_up = True

    def remaining(self) -> float:
        """Seconds the ring may still take. Raises KeyringSilent when there are none."""
        if left := self.left():
            return left
        raise KeyringSilent(seconds=self._limit)

    def left(self) -> float:
        """The same without raising: 0 when there are none."""
        return max(0.0, self._ring_ends - time.monotonic())

    def overdue(self) -> float:
        """Seconds until the thread itself is given up; below zero afterwards."""
        return self._ends - time.monotonic()

    @property
    def limit(self) -> float:
        """The limit in force, in seconds."""
        return self._limit

    @contextmanager
    def prompting(self) -> Generator[None]:
        """While the block runs, a person is asked: the long limit holds. Afterwards the short one starts anew."""
        self._restart(self._prompt_seconds)
        try:
            yield
        finally:
            self._restart(self._seconds)

    def _restart(self, seconds: float) -> None:
        now = time.monotonic()
        self._limit = seconds
        self._ring_ends = now + seconds * _RING_SHARE
        self._ends = now + seconds


class _Call(Generic[T]):
    """One piece of work on its way through the lane."""

    def __init__(self, work: Callable[[Ring, Patience], T], new_patience: Callable[[], Patience]) -> None:
        self._work = work
        self._new_patience = new_patience
        self.changed = threading.Condition()
        self.patience: Patience | None = None
        self.given_up = False
        self.answer: Callable[[], T] | None = None

    def run(self, ring_of: Callable[[Patience], Ring]) -> None:
        patience = self._new_patience()
        with self.changed:
            if self.given_up:
                return
            self.patience = patience
            self.changed.notify_all()
        answer: Callable[[], T]
        try:
            result = self._work(ring_of(patience), patience)
        except BaseException as caught:  # noqa: BLE001  # it is raised again, where the caller waits
            answer = _raising(caught)
        else:
            answer = _returning(result)
        with self.changed:
            self.answer = answer
            self.changed.notify_all()

    def give_up(self) -> None:
        with self.changed:
            self.given_up = True
            if self.patience is not None:
                self.patience.give_up()
            self.changed.notify_all()


_Calls = queue.SimpleQueue[_Call[Any] | None]


class _Worker:
    """A thread of the lane; `call` is what it works on. `left_behind` tells it to end when it ever comes back."""

    def __init__(self, calls: "_Calls") -> None:
        self.calls = calls
        self.call: _Call[Any] | None = None
        self.left_behind = False
        self.thread: threading.Thread | None = None


class KeyringLane:
    """Runs work on the lane's thread, one call at a time; `open_ring` is called there and again after a hang."""

    def __init__(
        self,
        open_ring: Callable[[Patience], Ring],
        *,
        seconds: float = CALL_SECONDS,
        prompt_seconds: float = PROMPT_SECONDS,
    ) -> None:
        self._open_ring = open_ring
        self._seconds = seconds
        self._prompt_seconds = prompt_seconds
        self._lock = threading.Lock()
        self._worker: _Worker | None = None

    def ask(self, work: Callable[[Ring, Patience], T], cancel: CancelToken | None = None) -> T:
        """The work's result. Raises what it raises; KeyringSilent after its limit; Cancelled, TimedOut by `cancel`."""
        token = cancel or CancelToken()
        token.checkpoint()
        call = _Call(work, self._patience)
        with self._lock:
            worker = self._worker or self._start(_Calls())
            worker.calls.put(call)
        with token.calling(call.give_up):
            try:
                return self._wait(call, worker.calls, token)
            finally:
                call.give_up()

    def close(self) -> None:
        """End the thread after what it works on; the lane starts another when it is used again."""
        with self._lock:
            worker, self._worker = self._worker, None
            if worker is None or worker.thread is None:
                return
            worker.calls.put(None)
        worker.thread.join(timeout=1.0)

    def _patience(self) -> Patience:
        return Patience(seconds=self._seconds, prompt_seconds=self._prompt_seconds)

    def _wait(self, call: _Call[T], calls: "_Calls", token: CancelToken) -> T:
        latest = time.monotonic() + self._prompt_seconds
        with call.changed:
            while call.answer is None:
                token.checkpoint()
                left = call.patience.overdue() if call.patience else self._until_turn(calls, latest)
                if left <= 0:
                    break
                # In steps, because the limit moves when a dialog opens or closes.
                call.changed.wait(token.remaining(min(left, _STEP_SECONDS)))
        if call.answer is not None:
            return call.answer()
        limit = call.patience.limit if call.patience else self._prompt_seconds
        self._leave_behind(call)
        raise KeyringSilent(seconds=limit)

    def _until_turn(self, calls: "_Calls", latest: float) -> float:
        """Seconds after which a call that waits for its turn has to look again; 0 when its turn never comes.

        Whoever made the present call may have gone, so the one who waits leaves it behind when its time is over.
        """
        worker = self._worker
        if worker is None or worker.calls is not calls:
            return max(0.0, latest - time.monotonic())  # the lane was closed: what was asked before is still done
        present = worker.call
        if present is None or present.patience is None:
            return _STEP_SECONDS
        if (left := present.patience.overdue()) <= 0:
            self._leave_behind(present)
            return _STEP_SECONDS
        return left

    def _leave_behind(self, call: _Call[Any]) -> None:
        with self._lock:
            worker = self._worker
            if worker is None or worker.call is not call:
                return
            logger.info("a keyring call did not come back and was left behind")
            worker.left_behind = True
            self._worker = None
            if not worker.calls.empty():
                self._start(worker.calls)

    def _start(self, calls: _Calls) -> _Worker:
        worker = self._worker = _Worker(calls)
        worker.thread = threading.Thread(target=self._run, args=(worker,), name="keyring", daemon=True)
        worker.thread.start()
        return worker

    def _run(self, worker: _Worker) -> None:
        ring: Ring | None = None

        def ring_of(patience: Patience) -> Ring:
            nonlocal ring
            if ring is None:
                ring = self._open_ring(patience)
            return ring

        while (call := worker.calls.get()) is not None:
            with self._lock:
                worker.call = call
            call.run(ring_of)
            with self._lock:
                worker.call = None
                if worker.left_behind:
                    break
            del call
        if ring is not None:
            ring.close()


def _raising(error: BaseException) -> Callable[[], Any]:
    def answer() -> Any:  # noqa: ANN401  # it never returns
        raise error

    return answer


def _returning(result: T) -> Callable[[], T]:
    return lambda: result
