"""Instances: what a key may use, on which plan, and how much time is left."""

import math
from dataclasses import dataclass, replace

from desktop_app.domain.sentence import Sentence

_MINUTE = 60
_HOUR = 60 * _MINUTE
_SET_UP_SECONDS = 2.0
_SECONDS_PER_SHOT = 300e-6
"""A shot takes the 250 microseconds between two shots that IBM's devices wait by default, and the measuring."""
_LEAST_LIMIT = 30
"""Seconds a job is given at least, however short it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One instance of the quantum service; on the classic service `crn` is hub/group/project.

    `plan` is the lower-cased display name ("open", "pay-as-you-go", …) or "unknown"; `price` is IBM's pricing type
    (free, trial, paygo, paid, subscription). `allocated` is False when no time was given to it: the official client
    hides such instances. `searchable` is False when only the Resource Controller knows it: the search index lags
    behind. `reason` says why it was chosen among several, empty when it was given or the only one.
    """

    crn: str
    name: str
    region: str = ""
    plan: str = "unknown"
    price: str = ""
    tags: tuple[str, ...] = ()
    allocated: bool = True
    searchable: bool = True
    reason: str = ""

    @property
    def free(self) -> bool:
        """True when the plan is known to cost nothing."""
        return self.price == "free" or self.plan in {"open", "lite"}

    @property
    def in_28_days(self) -> bool:
        """True when its time is that of a moving window; the classic service, which had no CRNs, counted by months."""
        return self.plan == "open" and self.crn.startswith("crn:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Quantum time of an instance in seconds; `limit_seconds` None means no limit is known.

    `limit_reached` may be true with time left on the instance: then the account's whole plan is spent. `period` is
    the window the time is counted in, as the service's two dates (YYYY-MM-DD) or empty.
    """

    consumed_seconds: float
    limit_seconds: float | None = None
    limit_reached: bool = False
    period: tuple[str, str] = ("", "")

    @property
    def remaining_seconds(self) -> float | None:
        """Seconds left, None when no limit is known."""
        if self.limit_seconds is None:
            return None
        return max(self.limit_seconds - self.consumed_seconds, 0.0)

    @property
    def spent(self) -> bool:
        """True when no job would be taken."""
        return self.limit_reached or self.remaining_seconds == 0

    @property
    def plan_spent(self) -> bool:
        """True when the account's whole plan is spent though this instance has time left."""
        return self.limit_reached and self.remaining_seconds != 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceChoice:
    """A line of the instance picker. `usage` is None when it could not be asked for.

    `note` says what is unusual about the instance, `chosen` marks the one an account without an instance would get.
    """

    instance: Instance
    usage: Usage | None = None
    note: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCost:
    """What a test job would cost: quantum seconds, on which plan of which instance."""

    seconds: int
    plan: str
    instance: str
    free: bool

    @property
    def sentence(self) -> str:
        """One sentence for a dialog or a terminal."""
        if self.free:
            return Sentence(
                "The job takes {time} from the free plan of “{instance}”.", time=self.time, instance=self.instance
            )
        return Sentence(
            "The job takes about {seconds} s of quantum time, at most {most} s, billed to “{instance}” (plan {plan}).",
            seconds=self.seconds,
            most=self.most_seconds,
            instance=self.instance,
            plan=plan_name(self.plan),
        )

    @property
    def time(self) -> str:
        """The estimated time in words."""
        return Sentence("about {seconds} s of quantum time", seconds=self.seconds)

    @property
    def most_seconds(self) -> int:
        """Quantum seconds after which the service ends the job, so that no more is ever charged."""
        return _limit(self.seconds)


def estimated_seconds(shots: int) -> int:
    """Quantum seconds a two-qubit job of that many shots is likely to be charged; never less than two."""
    return math.ceil(_SET_UP_SECONDS + shots * _SECONDS_PER_SHOT)


def longest_seconds(shots: int) -> int:
    """Quantum seconds after which the service ends a job of that many shots: far beyond what it should take."""
    return _limit(estimated_seconds(shots))


def _limit(estimated: int) -> int:
    return max(_LEAST_LIMIT, 2 * estimated)


def job_cost(instance: Instance, shots: int) -> JobCost:
    """What a two-qubit job of that many shots costs on this instance."""
    return JobCost(
        seconds=estimated_seconds(shots),
        plan=instance.plan,
        instance=instance.name or instance.crn,
        free=instance.free,
    )


def usage_after(before: Usage, told: Usage | None, charged: float | None) -> Usage:
    """The usage after a job that was charged so many seconds.

    `told` is what the service says now; where it has not counted the job yet, or cannot be asked, the job is added.
    """
    now = told or before
    if now.consumed_seconds > before.consumed_seconds:
        return now
    return replace(now, consumed_seconds=now.consumed_seconds + (charged or 0.0))


def time_left(usage: Usage, *, open_plan: bool = False) -> str:
    """The time of an instance in one line."""
    if usage.remaining_seconds is None or usage.limit_seconds is None:
        return Sentence("The plan is spent") if usage.limit_reached else Sentence("The plan has no limit")
    times = {"rest": quantum_time(usage.remaining_seconds), "limit": quantum_time(usage.limit_seconds)}
    left = (
        Sentence("{rest} left of {limit} in 28 days", **times)
        if open_plan
        else Sentence("{rest} of {limit} left", **times)
    )
    if usage.plan_spent:
        return Sentence("The plan of the whole account is spent, though this instance has {left}", left=left)
    return Sentence("The limit is reached: {left}", left=left) if usage.spent else left


def time_left_of(instance: Instance, usage: Usage) -> str:
    """The same, with the window of the instance's plan."""
    return time_left(usage, open_plan=instance.in_28_days)


def plan_name(plan: str) -> str:
    """A plan's name, which is the same in every language, or that it is unknown."""
    return Sentence("unknown") if plan == "unknown" else plan


def quantum_time(seconds: float) -> str:
    """An amount of seconds as `48 s`, `9 min 52 s` or `1 h 58 min`, the same wherever it is told."""
    whole = int(seconds)
    if whole < _MINUTE:
        return Sentence("{seconds} s", seconds=whole)
    if whole >= _HOUR:
        return Sentence("{hours} h {minutes:02d} min", hours=whole // _HOUR, minutes=whole % _HOUR // _MINUTE)
    minutes, rest = divmod(whole, _MINUTE)
    return (
        Sentence("{minutes} min {rest} s", minutes=minutes, rest=rest)
        if rest
        else Sentence("{minutes} min", minutes=minutes)
    )
