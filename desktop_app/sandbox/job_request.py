"""The body of `POST /jobs`, checked; what concerns the circuit itself is left to the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sandbox.documents import device_of
from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.job import JobRequest

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Instance

PROGRAMS = ("sampler", "estimator", "executor")
_OF_PUBS = ("sampler", "estimator")
MOST_SECONDS = 10_800
_MOST_TAGS = 8
_LONGEST_TAG = 86
_DEFAULT_COST = 600


def read_job_request(body: object, instance: Instance, caller: str) -> JobRequest:
    """The request for a job; `caller` is the client's description of itself.

    Raises QuantumError, status 400 for a bad body and 404 for a device the instance does not have.
    """
    if not isinstance(body, dict):
        raise _bad("The body must be a JSON object.")
    program, params, cost = body.get("program_id"), body.get("params"), body.get("cost", _DEFAULT_COST)
    if program not in PROGRAMS:
        raise _bad(f"program_id must be one of {', '.join(PROGRAMS)}.")
    if not isinstance(params, dict):
        raise _bad("params must be an object.")
    if program in _OF_PUBS and not (isinstance(params.get("pubs"), list) and params["pubs"]):
        raise _bad("params.pubs must be a list of at least one PUB.")
    if isinstance(cost, bool) or not isinstance(cost, int) or not 0 <= cost <= MOST_SECONDS:
        raise _bad(f"cost must be a whole number of seconds from 0 to {MOST_SECONDS}.")
    private = body.get("private", False)
    if not isinstance(private, bool):
        raise _bad("private must be true or false.")
    return JobRequest(
        device=device_of(instance, str(body.get("backend"))),
        program=program,
        params=params,
        cost=cost,
        tags=read_tags(body.get("tags", [])),
        caller=caller,
        private=private,
    )


def read_tags(tags: object) -> tuple[str, ...]:
    """A job's tags.

    Raises QuantumError, status 400.
    """
    if not isinstance(tags, list) or not all(isinstance(tag, str) and len(tag) <= _LONGEST_TAG for tag in tags):
        raise _bad(f"tags must be a list of texts of at most {_LONGEST_TAG} characters.")
    if len(tags) > _MOST_TAGS:
        raise _bad(f"A job has at most {_MOST_TAGS} tags.")
    return tuple(tags)


def _bad(message: str) -> QuantumError:
    return QuantumError(400, 1211, message, "Correct the request and send it again.")
