"""What a person wants the test job to be."""

from dataclasses import dataclass

from desktop_app.domain.circuits import CircuitChoice, Primitive
from desktop_app.domain.instances import Instance

DEFAULT_SHOTS = 1024
MOST_SHOTS = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class JobWish:
    """Run the test job too.

    `backend` is a device's name, empty for the least busy one. `qasm` is the user's OpenQASM 3 text when `circuit` is
    OWN. A job on a plan that is not free runs only when `paid_for` names the instance it is billed to (by CRN or
    name); `allow_paid` is the same for whatever instance is found.
    """

    shots: int = DEFAULT_SHOTS
    primitive: Primitive = Primitive.SAMPLER
    circuit: CircuitChoice = CircuitChoice.BELL
    qasm: str = ""
    backend: str = ""
    paid_for: str = ""
    allow_paid: bool = False

    def covers(self, instance: Instance) -> bool:
        """True when this instance may be billed, or there is nothing to bill."""
        return instance.free or self.allow_paid or self.paid_for in {instance.crn, instance.name} - {""}
