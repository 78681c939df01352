"""Jobs and their results."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

JobId = NewType("JobId", str)

Counts = Mapping[str, int]
"""Bit string (bit 0 rightmost) to number of shots."""


class JobState(StrEnum):
    """The service's word for a job's state; words it may add later read as UNKNOWN and are not final."""

    QUEUED = "Queued"
    RUNNING = "Running"
    COMPLETED = "Completed"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    UNKNOWN = "Unknown"

    @property
    def final(self) -> bool:
        """True when the state will not change any more."""
        return self in {JobState.COMPLETED, JobState.FAILED, JobState.CANCELLED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job at one moment. `reason` is the service's text, for plain display only."""

    id: JobId
    state: JobState
    reason: str = ""
    reason_code: int | None = None
    queue_position: int | None = None


def count_samples(samples: Iterable[str], bits: int) -> Counts:
    """Count hex samples such as "0x3". Raises ValueError when one does not fit into `bits` bits."""
    counts: Counter[str] = Counter()
    for sample, times in Counter(samples).items():
        value = int(sample, 16)
        if not 0 <= value < 1 << bits:
            raise ValueError("a sample does not fit its register")
        counts[format(value, f"0{bits}b")] += times
    return MappingProxyType(dict(sorted(counts.items())))
