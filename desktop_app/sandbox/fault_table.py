"""Every fault there is, and how one is asked for: `NAME[:WHERE][=VALUE][*TIMES]`."""

from __future__ import annotations

import math
import re

from desktop_app.sandbox.certificates import CERTIFICATES
from desktop_app.sandbox.delivery import WAYS
from desktop_app.sandbox.faults import CONDITIONS, EVERYWHERE, Condition, Fault, FaultKind
from desktop_app.sandbox.places import PLACE_NAMES, PLACES
from desktop_app.sandbox.refusals import REFUSALS
from desktop_app.sandbox.spoiling import SPOILING

KINDS: dict[str, FaultKind] = {
    kind.name: kind
    for kind in (
        *REFUSALS,
        *SPOILING,
        *WAYS,
        *(condition.value for condition in Condition),
        *CERTIFICATES.values(),
    )
}
_ASKED = re.compile(r"(?P<name>[a-z0-9-]+)(:(?P<where>[a-z]+))?(=(?P<value>.*?))?(\*(?P<times>[1-9][0-9]{0,5}))?")


class FaultNotKnown(ValueError):
    """There is no such fault, place or value; the message says what is wrong."""


def read_fault(text: str) -> Fault:
    """The fault asked for.

    Raises FaultNotKnown.
    """
    asked = _ASKED.fullmatch(text)
    if asked is None:
        raise FaultNotKnown(f"{text!r} is not NAME[:WHERE][=VALUE][*TIMES]")
    kind = KINDS.get(asked["name"])
    if kind is None:
        raise FaultNotKnown(f"there is no fault {asked['name']!r}; --list-faults names them all")
    where = asked["where"] or EVERYWHERE
    if where not in PLACE_NAMES | {EVERYWHERE}:
        raise FaultNotKnown(f"there is no place {where!r}; it is one of {', '.join(sorted(PLACE_NAMES))}")
    if kind.name in {*CONDITIONS, *CERTIFICATES} and (asked["where"] or asked["times"]):
        raise FaultNotKnown(f"{kind.name} is no matter of single requests: it takes neither a place nor a number")
    return Fault(kind=kind, where=where, value=_value(kind, asked["value"]), times=int(asked["times"] or 0) or None)


def table() -> str:
    """All faults and places, for people to read."""
    width = max(len(_asked_for(kind)) for kind in KINDS.values())
    faults = (f"  {_asked_for(kind):{width}}  {kind.about}" for kind in KINDS.values())
    places = (f"  {place.name:{width}}  {place.about}" for place in PLACES)
    return "\n".join(
        (
            "Faults, as NAME[:WHERE][=VALUE][*TIMES]; without WHERE everywhere, without TIMES until switched off:",
            *faults,
            "",
            f"Only with --fault, when the service starts: {', '.join(CERTIFICATES)}.",
            "",
            "Places (WHERE):",
            *places,
        )
    )


def _asked_for(kind: FaultKind) -> str:
    return kind.name if kind.default is None else f"{kind.name}={kind.default}"


def _value(kind: FaultKind, value: str | None) -> str | None:
    if value is None:
        return kind.default
    if kind.default is None:
        raise FaultNotKnown(f"{kind.name} takes no value")
    if not _is_number(kind.default):
        return value
    if not _is_number(value) or (float(value) < 0 <= float(kind.default)):
        raise FaultNotKnown(f"{kind.name} takes a number, such as {kind.default}")
    return value


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
