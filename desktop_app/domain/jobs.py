"""Jobs and their results."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NewType

from desktop_app.domain.errors import AppError
from desktop_app.domain.sentence import Sentence, joined

if TYPE_CHECKING:
    from desktop_app.domain.job_wish import JobWish

JobId = NewType("JobId", str)

Counts = Mapping[str, int]
"""Bit string (bit 0 rightmost) to number of shots; several registers are divided by a blank, the last one first."""

TAG = "qubit-keychain"
"""Every test job of ours carries it; a second tag names its circuit."""
PYTHON_TAG = "in-python"
"""Test jobs carry it that IBM's client sent from the user's own Python."""

RAN_TOO_LONG = 1305
"""The service's reason code for a job that went over its limit."""


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
    """A job at one moment. `reason` is the service's text, for plain display only.

    `created` is the service's date and time as text; `program` its name for the primitive; `expected_start` the
    service's estimate of when it begins, as text.
    """

    id: JobId
    state: JobState
    reason: str = ""
    reason_code: int | None = None
    queue_position: int | None = None
    backend: str = ""
    created: str = ""
    program: str = ""
    tags: tuple[str, ...] = ()
    expected_start: str = ""
    charged_seconds: float | None = None

    @property
    def ours(self) -> bool:
        """True for a test job of this program, as opposed to one of IBM's client or of another program."""
        return TAG in self.tags

    @property
    def in_python(self) -> bool:
        """True when the user's own Python sent it, which fits circuits to the device before."""
        return PYTHON_TAG in self.tags

    @property
    def why_not_again(self) -> str:
        """Why it cannot be run again when nobody knows what it was asked to be."""
        if self.ours:
            return Sentence("The service does not tell any more what this job was.")
        return Sentence("Sent by another program, such as IBM's client: it can be run again only there.")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobMetrics:
    """How long a job took: moments as the service writes them, `charged_seconds` of quantum time."""

    created: str = ""
    started: str = ""
    finished: str = ""
    charged_seconds: float | None = None
    queue_position: int | None = None
    expected_start: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """An expectation value and its standard error; `ideal` is what a device without noise gives, where known."""

    value: float
    error: float
    ideal: float | None = None

    @property
    def sentence(self) -> str:
        """What was measured, and the ideal where it is known."""
        if self.ideal is None:
            return Sentence("{value:+.3f} ± {error:.3f}", value=self.value, error=self.error)
        return Sentence(
            "{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f})", value=self.value, error=self.error, ideal=self.ideal
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class JobResult:
    """What came out of a job: counts (sampler) or estimates (estimator)."""

    counts: Counts | None = None
    estimates: tuple[Estimate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRecord:
    """A job opened again: its result when it completed, logs and metrics when it did not.

    `expected` are the ideal probabilities of our own test circuits, None for any other job. `wish` is what an earlier
    test of ours was asked to be, so that it can be run again; None where that is not known.
    """

    job: Job
    metrics: JobMetrics
    result: JobResult = JobResult()
    expected: Mapping[str, float] | None = None
    log: str = ""
    wish: "JobWish | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """The service has taken the wish to give a job up.

    `job` is how it stands since then, without its result; when that was not seen, it is as last known, UNKNOWN at
    worst, and `unseen` says why.
    """

    job: Job
    unseen: AppError | None = None

    @property
    def remark(self) -> str:
        """What was not seen; empty when all was."""
        if self.unseen is None:
            return ""
        return Sentence(
            "The service has taken the wish to cancel the job {job}. How it stands since then was not seen: {problem}",
            job=self.job.id,
            problem=joined(". ", (self.unseen.title, self.unseen.advice)),
        )


def count_samples(samples: Iterable[str], bits: int) -> Counts:
    """Count hex samples such as "0x3". Raises ValueError when one does not fit into `bits` bits."""
    counts: Counter[str] = Counter()
    for sample, times in Counter(samples).items():
        counts[_as_bits(sample, bits)] += times
    return MappingProxyType(dict(sorted(counts.items())))


def count_registers(registers: Sequence[tuple[Sequence[str], int]]) -> Counts:
    """Count the hex samples of several registers shot by shot. Raises ValueError when they do not match or fit."""
    if len(registers) == 1:
        return count_samples(*registers[0])
    counts: Counter[str] = Counter()
    sizes = [bits for _, bits in reversed(registers)]
    for shot in zip(*(samples for samples, _ in reversed(registers)), strict=True):
        counts[" ".join(_as_bits(sample, bits) for sample, bits in zip(shot, sizes, strict=True))] += 1
    return MappingProxyType(dict(sorted(counts.items())))


def _as_bits(sample: str, bits: int) -> str:
    value = int(sample, 16)
    if not 0 <= value < 1 << bits:
        raise ValueError("a sample does not fit its register")
    return format(value, f"0{bits}b")
