"""How work ended, as a value."""

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """It returned `value`."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """It raised `error`."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Stopped:
    """It was given up."""


Outcome: TypeAlias = Done[T] | Failed | Stopped
