"""Instances: what a key may use, on which plan, and how much time is left."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One instance of the quantum service.

    `plan` is the lower-cased display name ("open", "pay-as-you-go", …) or "unknown"; `price` is IBM's pricing type
    (free, trial, paygo, paid, subscription). `allocated` is False when no time was given to it: the official client
    hides such instances.
    """

    crn: str
    name: str
    region: str = ""
    plan: str = "unknown"
    price: str = ""
    tags: tuple[str, ...] = ()
    allocated: bool = True

    @property
    def free(self) -> bool:
        """True when the plan is known to cost nothing."""
        return self.price == "free" or self.plan in {"open", "lite"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Quantum time of an instance in seconds; `limit_seconds` None means no limit is known.

    `limit_reached` may be true with time left on the instance: then the account's whole plan is spent.
    """

    consumed_seconds: float
    limit_seconds: float | None = None
    limit_reached: bool = False

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
