"""Faults that can be switched on and off while the service runs: what one is, and which are on.

What they do is told by the rooms that do it: `refusals` answer something else, `spoiling` changes an answer,
`delivery` sends it badly, and the conditions below change what the service believes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultKind:
    """A fault one can ask for. `default` is its value if none is given; None: it takes no value."""

    name: str
    about: str
    default: str | None = None


class Condition(Enum):
    """Faults of what the service believes: tokens, keys, instances, devices, jobs."""

    EXPIRED_TOKENS = FaultKind(name="expired-tokens", about="Every access token is refused as if it had lapsed.")
    SHORT_TOKENS = FaultKind(
        name="short-tokens", about="Access tokens live that many seconds, and say so.", default="2"
    )
    CLOCK_SKEW = FaultKind(
        name="clock-skew",
        about="The service's clock (token times, Date header) is that many seconds ahead; may be negative.",
        default="-7200",
    )
    DISABLED_KEY = FaultKind(name="disabled-key", about="IAM refuses every API key as disabled.")
    NO_INSTANCES = FaultKind(name="no-instances", about="An account has no instances: the lists are empty.")
    SEARCH_LAG = FaultKind(
        name="search-lag", about="Global Search lists no instances, while the Resource Controller does."
    )
    ENDING_INTERFACE = FaultKind(
        name="ending-interface", about="Every version of the quantum API is said to end on 1 January 2027."
    )
    FOREIGN_CRN = FaultKind(name="foreign-crn", about="Every instance is said to belong to another account (403).")
    SPENT_PLAN = FaultKind(
        name="spent-plan",
        about="The account's plan is spent: the limit is reached and jobs are refused, with time left on the instance.",
    )
    PAUSED_DEVICES = FaultKind(name="paused-devices", about="Every device is paused for maintenance.")
    STUCK_QUEUE = FaultKind(name="stuck-queue", about="No job leaves the queue.")
    CANCELLED_JOB = FaultKind(name="cancelled-job", about="Every job is cancelled by the service while it runs.")
    FAILED_JOB = FaultKind(name="failed-job", about="Every job fails while it runs.")
    TOO_LONG_JOB = FaultKind(name="too-long-job", about="Every job is cut off (1305) and charged its whole cost.")
    DEAF_LOGOUT = FaultKind(name="deaf-logout", about="The classic logout says 204 but the access token lives on.")
    FOREIGN_URLS = FaultKind(
        name="foreign-urls",
        about="The classic /users/me names service addresses on that host.",
        default="https://elsewhere.invalid",
    )


CONDITIONS = {condition.value.name: condition for condition in Condition}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault that is on. `where` is a place or EVERYWHERE; `times` is how many requests it still meets, None: all."""

    kind: FaultKind
    where: str = EVERYWHERE
    value: str | None = None
    times: int | None = None

    def as_text(self) -> str:
        """As it is asked for: `NAME[:WHERE][=VALUE][*TIMES]`."""
        where = "" if self.where == EVERYWHERE else f":{self.where}"
        value = "" if self.value is None else f"={self.value}"
        return f"{self.kind.name}{where}{value}" + ("" if self.times is None else f"*{self.times}")

    def meets(self, place: str) -> bool:
        """It concerns requests of that place."""
        return self.where in {EVERYWHERE, place}


class Faults:
    """The faults that are on, in the order they were asked for; `on_change` is called after each change."""

    def __init__(self, *, on_change: Callable[[], None]) -> None:
        self._on_change = on_change
        self._lock = Lock()
        self._active: tuple[Fault, ...] = ()

    @property
    def active(self) -> tuple[Fault, ...]:
        """What is on."""
        with self._lock:
            return self._active

    def add(self, *faults: Fault) -> None:
        """Switch these on, in place of any of the same kind at the same place."""
        new = {(fault.kind.name, fault.where) for fault in faults}
        with self._lock:
            kept = tuple(fault for fault in self._active if (fault.kind.name, fault.where) not in new)
            self._active = kept + faults
        self._on_change()

    def clear(self, name: str | None = None) -> None:
        """Switch all off, or all of that kind."""
        with self._lock:
            self._active = tuple(fault for fault in self._active if name not in {None, fault.kind.name})
        self._on_change()

    def strike(self, place: str) -> tuple[Fault, ...]:
        """The faults a request of that place meets, counted down."""
        with self._lock:
            met = tuple(fault for fault in self._active if fault.kind.name not in CONDITIONS and fault.meets(place))
            spent = {fault: fault if fault.times is None else replace(fault, times=fault.times - 1) for fault in met}
            left = (spent.get(fault, fault) for fault in self._active)
            self._active = tuple(fault for fault in left if fault.times != 0)
        return met

    def holds(self, condition: Condition) -> bool:
        """That condition is on."""
        return self._holding(condition) is not None

    def value(self, condition: Condition, *, otherwise: float) -> float:
        """The number a condition that is on was given."""
        fault = self._holding(condition)
        return otherwise if fault is None or fault.value is None else float(fault.value)

    def text(self, condition: Condition) -> str | None:
        """The text a condition was given; None while it is off."""
        fault = self._holding(condition)
        return fault.value if fault else None

    def _holding(self, condition: Condition) -> Fault | None:
        return next((fault for fault in self.active if fault.kind is condition.value), None)
