"""From the service's JSON to our values: every field is read as if it could be missing or of another type.

Shapes are those of IBM's Quantum REST interface, versions 2024-01-01 to 2026-04-15, of Global Search and of the
Global Catalog. What only decorates is read with a default; what the check-up stands on raises AnswerUnreadable.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.client.transport import Answer
from desktop_app.domain.backends import Backend, DeviceTraits
from desktop_app.domain.client_errors import AnswerUnreadable
from desktop_app.domain.crn import parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.instances import Instance, Usage
from desktop_app.domain.jobs import Counts, Job, JobId, JobState, count_samples

LONGEST_TEXT = 300
"""Characters of a server's text that are kept."""

Object = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundInstance:
    """An instance as Global Search lists it, before its plan is known."""

    instance: Instance
    plan_id: str


def text(source: Object, name: str, default: str = "") -> str:
    """A text field, cut to a length that is safe to show."""
    value = source.get(name)
    return value[:LONGEST_TEXT] if isinstance(value, str) else default


def number(source: Object, name: str) -> float | None:
    """A number, also one that came as text; None when absent, null or anything else."""
    value = source.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except ValueError:
        return None
    return found if abs(found) < 1e15 else None  # noqa: PLR2004  # no count of seconds or jobs, nor nan or infinity


def inner(source: Object, *names: str) -> Object:
    """The object at the end of a path of names; an empty one when there is none."""
    for name in names:
        found = source.get(name)
        source = found if isinstance(found, dict) else {}
    return source


def object_of(answer: Answer) -> Object:
    """The answer as an object. Raises AnswerUnreadable."""
    found = answer.json()
    if not isinstance(found, dict):
        raise AnswerUnreadable(host=answer.host)
    return found


def objects(source: Object, name: str, host: str) -> Iterator[Object]:
    """The objects of a list; other elements are passed over. Raises AnswerUnreadable when there is no list."""
    found = source.get(name)
    if not isinstance(found, list):
        raise AnswerUnreadable(host=host)
    return (element for element in found if isinstance(element, dict))


def error_code(answer: Answer) -> str:
    """The service's own code for an error, in any of its envelopes; empty when there is none."""
    try:
        body = object_of(answer)
    except AnswerUnreadable:
        return ""
    first = next(iter(objects({"errors": body.get("errors", [])}, "errors", answer.host)), {})
    code = first.get("code") or body.get("errorCode") or inner(body, "error").get("code")
    return str(code)[:LONGEST_TEXT] if isinstance(code, str | int) else ""


def versions(answer: Answer) -> tuple[str, ...]:
    """The interface versions that are live; older descriptions give bare dates."""
    found = object_of(answer).get("versions")
    if not isinstance(found, list):
        raise AnswerUnreadable(host=answer.host)
    named = (text(one, "version") if isinstance(one, dict) else one for one in found)
    return tuple(one for one in named if isinstance(one, str) and one)


def found_instances(answer: Answer) -> tuple[tuple[FoundInstance, ...], str]:
    """One page of Global Search, and the cursor of the next, empty on the last."""
    body = object_of(answer)
    found = tuple(_found_instance(item) for item in objects(body, "items", answer.host) if text(item, "crn"))
    cursor = body.get("search_cursor")
    return found, cursor if isinstance(cursor, str) else ""


def plan(answer: Answer) -> tuple[str, str]:
    """Display name (lower case) and pricing type of a catalog entry."""
    body = object_of(answer)
    name = text(inner(body, "overview_ui", "en"), "display_name", "unknown").lower()
    return name, text(inner(body, "metadata", "pricing"), "type")


def backends(answer: Answer) -> tuple[Backend, ...]:
    """The list of backends. In the old shape only names come; their state is then not known to be online."""
    found = object_of(answer).get("devices")
    if not isinstance(found, list):
        raise AnswerUnreadable(host=answer.host)
    names = (Backend(name=one[:LONGEST_TEXT], online=False, status="unknown") for one in found if isinstance(one, str))
    described = (_backend(one) for one in found if isinstance(one, dict) and text(one, "name"))
    return (*described, *names)


def backend_status(answer: Answer, name: str) -> Backend:
    """One backend's state, for the old shape."""
    body = object_of(answer)
    return Backend(
        name=name,
        online=body.get("state") is True and text(body, "status") == "active",
        status=text(body, "message"),
        queue_length=int(number(body, "length_queue") or 0),
    )


def device_traits(answer: Answer, name: str) -> DeviceTraits:
    """What a circuit must respect, from a backend's configuration."""
    body = object_of(answer)
    gates, pairs = body.get("basis_gates"), body.get("coupling_map")
    return DeviceTraits(
        name=name,
        basis_gates=tuple(gate for gate in gates if isinstance(gate, str)) if isinstance(gates, list) else (),
        coupling_map=tuple(_pair(pair) for pair in pairs if _is_pair(pair)) if isinstance(pairs, list) else (),
    )


def usage(answer: Answer) -> Usage:
    """The time of an instance in seconds; an absent or null limit falls back to the allocation."""
    body = object_of(answer)
    limit = number(body, "usage_limit_seconds")
    return Usage(
        consumed_seconds=number(body, "usage_consumed_seconds") or 0.0,
        limit_seconds=limit if limit is not None else number(body, "usage_allocation_seconds"),
        limit_reached=body.get("usage_limit_reached") is True,
    )


def job_id(answer: Answer) -> JobId:
    """The id of a job just made. Raises AnswerUnreadable when there is none."""
    found = text(object_of(answer), "id")
    if not found:
        raise AnswerUnreadable(host=answer.host)
    return JobId(found)


def job(answer: Answer, known_id: JobId) -> Job:
    """A job at this moment; states are compared without regard to case, unknown ones are not final."""
    body = object_of(answer)
    state = inner(body, "state")
    word = (text(state, "status") or text(body, "status")).split(" ")[0].lower()
    code = number(state, "reason_code") or number(state, "reasonCode")
    position = number(body, "position_in_queue") or number(inner(body, "metrics"), "position_in_queue")
    return Job(
        id=known_id,
        state=next((known for known in JobState if known.value.lower() == word), JobState.UNKNOWN),
        reason=text(state, "reason"),
        reason_code=int(code) if code is not None else None,
        queue_position=int(position) if position is not None else None,
    )


def sampler_counts(answer: Answer, register: str) -> tuple[Counts, int]:
    """Counts and number of shots of the first PUB's register, from hex samples. Raises AnswerUnreadable."""
    first = next(iter(objects(object_of(answer), "results", answer.host)), {})
    found = inner(first, "data", register)
    samples, bits = found.get("samples"), found.get("num_bits")
    if not isinstance(samples, list) or not isinstance(bits, int) or not 0 < bits <= LONGEST_TEXT:
        raise AnswerUnreadable(host=answer.host)
    try:
        return count_samples(samples, bits), len(samples)
    except (TypeError, ValueError):
        raise AnswerUnreadable(host=answer.host) from None


def _found_instance(item: Object) -> FoundInstance:
    crn = text(item, "crn")
    try:
        region = parse_crn(crn).region
    except FieldRefused:
        region = ""
    tags = item.get("tags")
    return FoundInstance(
        instance=Instance(
            crn=crn,
            name=text(item, "name"),
            region=region,
            tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
            allocated=bool(inner(item, "doc").get("extensions")),
        ),
        plan_id=text(item, "service_plan_unique_id"),
    )


def _backend(item: Object) -> Backend:
    status = inner(item, "status")
    processor = inner(item, "processor_type")
    return Backend(
        name=text(item, "name"),
        online=text(status, "name").lower() == "online",
        status=text(status, "reason") or text(status, "name"),
        queue_length=int(number(item, "queue_length") or 0),
        qubits=int(number(item, "qubits") or 0),
        is_simulator=item.get("is_simulator") is True,
        is_mock=item.get("class") == "mock",
        processor=" ".join(filter(None, (text(processor, "family"), text(processor, "revision")))),
    )


def _is_pair(value: object) -> bool:
    return (
        isinstance(value, list) and len(value) == 2 and all(isinstance(q, int) and 0 <= q < 10**6 for q in value)  # noqa: PLR2004
    )


def _pair(value: list[int]) -> tuple[int, int]:
    return value[0], value[1]
