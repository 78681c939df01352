"""From the service's JSON to our values: every field is read as if it could be missing or of another type.

Shapes are those of IBM's Quantum REST interface, versions 2024-01-01 to 2026-04-15, of Global Search and of the
Global Catalog. What only decorates is read with a default; what the check-up stands on raises AnswerUnreadable.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.client.transport import Answer
from desktop_app.client.typed_results import source_of, typed_result
from desktop_app.domain.backends import Backend, DeviceTraits, PairErrors
from desktop_app.domain.circuits import LONGEST_QASM, CircuitChoice, Primitive, Register
from desktop_app.domain.client_errors import AnswerUnreadable
from desktop_app.domain.crn import parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.instances import Instance, Usage
from desktop_app.domain.job_wish import MOST_SHOTS, JobWish
from desktop_app.domain.jobs import Counts, Estimate, Job, JobId, JobMetrics, JobResult, JobState, count_registers
from desktop_app.domain.sentence import Sentence

LONGEST_TEXT = 300
"""Characters of a server's text that are kept."""
_MOST_BITS = 1000

Object = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundInstance:
    """An instance as Global Search or the Resource Controller lists it, before its plan is known."""

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


def error_name(answer: Answer) -> str:
    """The name in a classic error, such as ACCEPT_LICENSE_REQUIRED; empty when there is none."""
    try:
        return text(inner(object_of(answer), "error"), "name")
    except AnswerUnreadable:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceVersion:
    """A version of the quantum API, named by its date; `ends` is the day it is switched off, or empty."""

    name: str
    deprecated: bool = False
    ends: str = ""


def versions(answer: Answer) -> tuple[InterfaceVersion, ...]:
    """The interface versions there are; older descriptions give bare dates. Empty when nothing of the kind is told.

    Raises WebPageInstead or AnswerUnreadable when it is no JSON.
    """
    body = answer.json()
    found = body.get("versions") if isinstance(body, dict) else None
    told = (one if isinstance(one, dict) else {"version": one} for one in (found if isinstance(found, list) else ()))
    return tuple(
        InterfaceVersion(
            name=name, deprecated=text(one, "status").lower() == "deprecated", ends=text(one, "sunset_date")[:10]
        )
        for one in told
        if (name := text(one, "version"))
    )


def found_instances(answer: Answer) -> tuple[tuple[FoundInstance, ...], str]:
    """One page of Global Search, and the cursor of the next, empty on the last."""
    body = object_of(answer)
    found = tuple(_found_instance(item) for item in objects(body, "items", answer.host) if text(item, "crn"))
    cursor = body.get("search_cursor")
    return found, cursor if isinstance(cursor, str) else ""


def controlled_instances(answer: Answer) -> tuple[tuple[FoundInstance, ...], str]:
    """One page of the Resource Controller, without what was removed, and the path of the next, empty on the last."""
    body = object_of(answer)
    found = tuple(
        FoundInstance(
            instance=Instance(
                crn=text(one, "crn"),
                name=text(one, "name"),
                region=_region(text(one, "crn")),
                allocated=bool(inner(one, "extensions")),
                searchable=False,
            ),
            plan_id=text(one, "resource_plan_id"),
        )
        for one in objects(body, "resources", answer.host)
        if text(one, "crn") and text(one, "state", "active") == "active"
    )
    following = body.get("next_url")
    return found, following if isinstance(following, str) and following.startswith("/") else ""


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
    """One backend's state, for the old shape, where only the name tells IBM's simulators from devices."""
    body = object_of(answer)
    return Backend(
        name=name,
        online=body.get("state") is True and text(body, "status") == "active",
        status=text(body, "message"),
        queue_length=int(number(body, "length_queue") or 0),
        is_simulator="simulator" in name,
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


def configured(backend: Backend, answer: Answer) -> Backend:
    """The backend with what its configuration says of size and kind."""
    body = object_of(answer)
    return replace(
        backend,
        qubits=int(number(body, "n_qubits") or 0),
        processor=_processor(body),
        is_simulator=backend.is_simulator or body.get("simulator") is True,
    )


def pair_errors(answer: Answer, coupling_map: Sequence[tuple[int, int]]) -> PairErrors:
    """Errors of the two-qubit gates on coupled pairs and of each qubit's readout, from a backend's properties."""
    body = object_of(answer)
    coupled = set(coupling_map) | {(b, a) for a, b in coupling_map}
    gates: dict[tuple[int, int], float] = {}
    for gate in objects(body, "gates", answer.host):
        place: Any = gate.get("qubits")
        error = _named_value(gate.get("parameters"), "gate_error")
        if _is_pair(place) and (place[0], place[1]) in coupled and error is not None:
            gates[place[0], place[1]] = error
    qubits = body.get("qubits")
    readout = {
        number: error
        for number, figures in enumerate(qubits if isinstance(qubits, list) else ())
        if (error := _named_value(figures, "readout_error")) is not None
    }
    return PairErrors(gates=tuple(gates.items()), readout=tuple(readout.items()))


def usage(answer: Answer) -> Usage:
    """The time of an instance in seconds; an absent or null limit falls back to the allocation.

    Raises AnswerUnreadable for a consumption that is absent or no number, and for a limit that is there and is no
    number: taken for no limit it would make a spent plan look fine.
    """
    body = object_of(answer)
    limit = _limit(body, "usage_limit_seconds", answer.host)
    reached = body.get("usage_limit_reached")
    if not isinstance(reached, bool | None):
        raise AnswerUnreadable(host=answer.host)
    period = inner(body, "usage_period")
    return Usage(
        consumed_seconds=_seconds(body, "usage_consumed_seconds", answer.host),
        limit_seconds=limit if limit is not None else _limit(body, "usage_allocation_seconds", answer.host),
        limit_reached=reached is True,
        period=(text(period, "start_time")[:10], text(period, "end_time")[:10]),
    )


def job_id(answer: Answer) -> JobId:
    """The id of a job just made. Raises AnswerUnreadable when there is none."""
    found = text(object_of(answer), "id")
    if not found:
        raise AnswerUnreadable(host=answer.host)
    return JobId(found)


def job(answer: Answer, known_id: JobId) -> Job:
    """A job at this moment; states are compared without regard to case, unknown ones are not final."""
    return _job(object_of(answer), known_id)


def job_wish(answer: Answer, job: Job) -> JobWish | None:
    """What one of our own jobs was asked to be, from its tags and params; None when the service does not tell it."""
    params: Any = object_of(answer).get("params")
    try:
        # Some releases of the service give the params as text.
        pub = (json.loads(params) if isinstance(params, str) else params)["pubs"][0]
        primitive, sent = Primitive(job.program), pub[0]
        shots = round(float(pub[3]) ** -2) if primitive is Primitive.ESTIMATOR else int(pub[2])
        circuit = next(choice for choice in CircuitChoice if choice in job.tags)
    except (ValueError, TypeError, LookupError, ArithmeticError, StopIteration, RecursionError):
        return None
    own = circuit is CircuitChoice.OWN
    qasm = (sent if isinstance(sent, str) else source_of(sent)) if own else ""
    if own is not bool(qasm) or not 1 <= shots <= MOST_SHOTS or len(qasm) > LONGEST_QASM:
        return None
    return JobWish(shots=shots, primitive=primitive, circuit=circuit, qasm=qasm, backend=job.backend)


def jobs(answer: Answer) -> tuple[Job, ...]:
    """A page of jobs; those without an id are passed over."""
    body = object_of(answer)
    return tuple(_job(one, JobId(text(one, "id"))) for one in objects(body, "jobs", answer.host) if text(one, "id"))


def job_metrics(answer: Answer) -> JobMetrics:
    """Moments, place in the queue and charged time of a job, in any of the interface's versions."""
    body = object_of(answer)
    times = inner(body, "timestamps")
    position = number(body, "position_in_queue")
    return JobMetrics(
        created=text(times, "created"),
        started=text(times, "running"),
        finished=text(times, "finished"),
        charged_seconds=_charged(body),
        queue_position=int(position) if position is not None else None,
        expected_start=text(body, "estimated_start_time"),
    )


def plain_text(answer: Answer, most: int) -> str:
    """The end of a text, without characters that could steer a terminal."""
    found = answer.body.decode("utf-8", errors="replace")[-most:]
    return "".join(one if one.isprintable() or one == "\n" else "\N{REPLACEMENT CHARACTER}" for one in found)


def sampler_counts(answer: Answer, registers: Sequence[Register]) -> tuple[Counts, int]:
    """Counts and number of shots of the first PUB's registers, from hex samples. Raises AnswerUnreadable."""
    data = inner(_first_result(answer), "data")
    found = [_samples(inner(data, register.name), answer.host) for register in registers]
    if any(bits != register.bits for (_, bits), register in zip(found, registers, strict=True)):
        raise AnswerUnreadable(host=answer.host)
    return _counted(found, answer.host), len(found[0][0]) if found else 0


def estimates(answer: Answer, ideal: float | None = None) -> tuple[Estimate, ...]:
    """Expectation values and standard errors of the first PUB. Raises AnswerUnreadable."""
    data = inner(_first_result(answer), "data")
    values, errors = _flat(data.get("evs")), _flat(data.get("stds"))
    if not values or len(values) != len(errors):
        raise AnswerUnreadable(host=answer.host)
    return tuple(Estimate(value=value, error=error, ideal=ideal) for value, error in zip(values, errors, strict=True))


def any_result(answer: Answer) -> JobResult:
    """The first PUB of a result whose circuit is not known; empty when it has another form. Raises AnswerUnreadable."""
    if "results" not in object_of(answer):
        return typed_result(object_of(answer))
    data = inner(_first_result(answer), "data")
    if "evs" in data:
        return JobResult(estimates=estimates(answer))
    sampled = [one for one in data.values() if isinstance(one, dict) and "samples" in one]
    if not sampled:
        return JobResult()
    return JobResult(counts=_counted([_samples(one, answer.host) for one in sampled], answer.host))


def projects(answer: Answer) -> list[Instance]:
    """The classic projects as instances, the default one first. Raises AnswerUnreadable."""
    hubs = answer.json()
    if not isinstance(hubs, list):
        raise AnswerUnreadable(host=answer.host)
    found: list[tuple[bool, Instance]] = []
    for hub in (hub for hub in hubs if isinstance(hub, dict)):
        for group_name, group in inner(hub, "groups").items():
            for project_name, project in inner({"": group}, "", "projects").items():
                path = "/".join((text(hub, "name"), str(group_name), str(project_name)))[:LONGEST_TEXT]
                is_open = path.startswith("ibm-q/open/")
                instance = Instance(
                    crn=path,
                    name=path,
                    plan="open" if is_open else "unknown",
                    price="free" if is_open else "",
                    reason=Sentence("the account's default project")
                    if inner({"": project}, "").get("isDefault") is True
                    else "",
                )
                found.append((not instance.reason, instance))
    return [instance for _, instance in sorted(found, key=lambda one: one[0])]


def classic_usages(answer: Answer) -> dict[str, Usage]:
    """Usage in seconds by hub/group/project; an absent or null quota is no limit.

    Raises AnswerUnreadable for a usage that is absent or no number, and for a quota that is there and is no number.
    """
    body = object_of(answer)
    period = inner(body, "period")
    return {
        text(one, "instance"): Usage(
            consumed_seconds=_seconds(one, "usage", answer.host),
            limit_seconds=_limit(one, "quota", answer.host),
            period=(text(period, "startDate")[:10], text(period, "endDate")[:10]),
        )
        for one in objects(body, "byInstance", answer.host)
    }


def _seconds(source: Object, name: str, host: str) -> float:
    found = number(source, name)
    if found is None:
        raise AnswerUnreadable(host=host)
    return found


def _limit(source: Object, name: str, host: str) -> float | None:
    return None if source.get(name) is None else _seconds(source, name, host)


def _first_result(answer: Answer) -> Object:
    return next(iter(objects(object_of(answer), "results", answer.host)), {})


def _samples(found: Object, host: str) -> tuple[list[str], int]:
    samples, bits = found.get("samples"), found.get("num_bits")
    if not isinstance(samples, list) or not isinstance(bits, int) or not 0 < bits <= _MOST_BITS:
        raise AnswerUnreadable(host=host)
    return samples, bits


def _counted(found: list[tuple[list[str], int]], host: str) -> Counts:
    try:
        return count_registers(found)
    except (TypeError, ValueError):
        raise AnswerUnreadable(host=host) from None


def _flat(value: object) -> list[float]:
    if isinstance(value, list):
        return [one for element in value[:_MOST_BITS] for one in _flat(element)]
    found = number({"": value}, "")
    return [] if found is None else [found]


def _named_value(figures: object, name: str) -> float | None:
    if not isinstance(figures, list):
        return None
    return next((number(one, "value") for one in figures if isinstance(one, dict) and one.get("name") == name), None)


def _job(body: Object, known_id: JobId) -> Job:
    state = inner(body, "state")
    word = (text(state, "status") or text(body, "status")).split(" ")[0].lower()
    code = number(state, "reason_code") or number(state, "reasonCode")
    position = number(body, "position_in_queue") or number(inner(body, "metrics"), "position_in_queue")
    tags = body.get("tags")
    return Job(
        id=known_id,
        state=next((known for known in JobState if known.value.lower() == word), JobState.UNKNOWN),
        reason=text(state, "reason"),
        reason_code=int(code) if code is not None else None,
        queue_position=int(position) if position is not None else None,
        backend=text(body, "backend"),
        created=text(body, "created"),
        program=text(inner(body, "program"), "id"),
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        expected_start=text(body, "estimated_start_time"),
        charged_seconds=_charged(body),
    )


def _charged(body: Object) -> float | None:
    """Quantum seconds: `qpu_charge_time_seconds` since interface 2026-03-15, `quantum_seconds` before."""
    spent = inner(body, "usage")
    charged = number(spent, "qpu_charge_time_seconds")
    return number(spent, "quantum_seconds") if charged is None else charged


def _region(crn: str) -> str:
    try:
        return parse_crn(crn).region
    except FieldRefused:
        return ""


def _found_instance(item: Object) -> FoundInstance:
    crn = text(item, "crn")
    tags = item.get("tags")
    return FoundInstance(
        instance=Instance(
            crn=crn,
            name=text(item, "name"),
            region=_region(crn),
            tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
            allocated=bool(inner(item, "doc").get("extensions")),
        ),
        plan_id=text(item, "service_plan_unique_id"),
    )


def _backend(item: Object) -> Backend:
    status = inner(item, "status")
    figures = inner(item, "performance_metrics")
    return Backend(
        name=text(item, "name"),
        online=text(status, "name").lower() == "online",
        status=text(status, "reason") or text(status, "name"),
        queue_length=int(number(item, "queue_length") or 0),
        qubits=int(number(item, "qubits") or 0),
        is_simulator=item.get("is_simulator") is True,
        is_mock=item.get("class") == "mock",
        processor=_processor(item),
        error_best=number(inner(figures, "two_q_error_best"), "value"),
        error_layered=number(inner(figures, "two_q_error_layered"), "value"),
        clops=number(inner(item, "clops"), "value"),
    )


def _processor(source: Object) -> str:
    processor = inner(source, "processor_type")
    return " ".join(filter(None, (text(processor, "family"), text(processor, "revision"))))


def _is_pair(value: Any) -> bool:  # noqa: ANN401  # foreign data
    return (
        isinstance(value, list) and len(value) == 2 and all(isinstance(q, int) and 0 <= q < 10**6 for q in value)  # noqa: PLR2004
    )


def _pair(value: list[int]) -> tuple[int, int]:
    return value[0], value[1]
