"""The quantum API: instances, backends and jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response, request

from desktop_app.sandbox import documents
from desktop_app.sandbox.access import account_of
from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.job_request import read_job_request, read_tags
from desktop_app.sandbox.world import Job, JobIsAlive, JobIsFinal, Success, World, iso

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account, Instance
    from desktop_app.sandbox.devices import Device

_CRN_SEGMENTS = 10
_MOST_JOBS = 200
_NOTHING = ("", 204)


def quantum(world: World) -> Blueprint:  # noqa: C901, PLR0915  # a table of routes: long, but flat
    """The routes of the quantum API, below `/api/v1`."""
    routes = Blueprint("quantum", __name__, url_prefix="/api/v1")

    def caller() -> tuple[Account, Instance]:
        account = account_of(world, request.headers.get("Authorization", ""))
        if account is None:
            raise QuantumError(401, 1219, "Error authenticating user.", "Verify your credentials and try again.")
        crn = request.headers.get("Service-CRN", "")
        if not crn:
            raise QuantumError(401, 1201, "Invalid credentials.", "Send the instance CRN in the Service-CRN header.")
        if not crn.startswith("crn:v1:") or len(crn.split(":")) != _CRN_SEGMENTS:
            raise QuantumError(
                400, 1222, "Service-CRN is not valid.", "Send the whole CRN, with its two closing colons."
            )
        instance = account.instance(crn)
        if instance is None:
            raise QuantumError(
                403,
                1200,
                "You are not authorized to perform this action.",
                "Use an instance of this API key's account.",
            )
        return account, instance

    def device_called(name: str) -> Device:
        _, instance = caller()
        return documents.device_of(instance, name)

    def job_called(job_id: str) -> Job:
        _, instance = caller()
        job = world.job(instance, job_id)
        if job is None:
            raise QuantumError(404, 1291, f"Job not found. Job ID: {job_id}", "Verify the job ID is correct.")
        return job

    def api_version() -> str:
        return request.headers.get("IBM-API-Version", documents.OLDEST_VERSION)

    @routes.get("/versions")
    def versions() -> dict[str, Any]:
        return documents.versions()

    @routes.get("/instance")
    def instance() -> dict[str, Any]:
        return documents.instance(caller()[1])

    @routes.get("/instances/configuration")
    def instance_configuration() -> dict[str, Any]:
        return {"instance_limit": caller()[1].limit_seconds}

    @routes.get("/instances/usage")
    def usage() -> dict[str, Any]:
        return documents.usage(world, caller()[1])

    @routes.get("/backends")
    def backends() -> dict[str, Any]:
        _, instance = caller()
        if not documents.tells_backends_in_full(api_version()):
            return {"devices": [device.name for device in instance.devices]}
        return {"devices": [device.listing(world.queue_length(device)) for device in instance.devices]}

    @routes.get("/backends/<name>/status")
    def backend_status(name: str) -> dict[str, Any]:
        device = device_called(name)
        return device.status(world.queue_length(device))

    @routes.get("/backends/<name>/configuration")
    def backend_configuration(name: str) -> dict[str, Any]:
        return device_called(name).configuration()

    @routes.get("/backends/<name>/properties")
    def backend_properties(name: str) -> dict[str, Any]:
        return device_called(name).properties(iso(world.calibrated))

    @routes.get("/backends/<name>/defaults")
    def backend_defaults(name: str) -> dict[str, Any]:
        device_called(name)
        raise QuantumError(404, 1007, f"{name} has no pulse defaults.", "Build the circuit from gates.")

    @routes.post("/jobs")
    def submit() -> dict[str, Any]:
        account, instance = caller()
        program = request.headers.get("X-Qx-Client-Application", "")
        asked = read_job_request(request.get_json(silent=True), instance, program)
        if world.is_spent(instance):
            raise QuantumError(
                409, 1217, "The instance's usage limit is reached.", "Wait for the next period or raise the limit."
            )
        job = world.submit(account, instance, asked)
        return {"id": job.id, "backend": job.device.name}

    @routes.get("/jobs")
    def jobs() -> dict[str, Any]:
        _, instance = caller()
        limit = request.args.get("limit", _MOST_JOBS, type=int)
        offset = request.args.get("offset", 0, type=int)
        if not 1 <= limit <= _MOST_JOBS or offset < 0:
            raise QuantumError(400, 1211, f"limit must be 1 to {_MOST_JOBS}, offset 0 or more.", "Correct the query.")
        found = [job for job in world.jobs(instance) if documents.is_asked_for(job, request.args)]
        if request.args.get("sort", "DESC").upper() == "DESC":
            found.reverse()
        with_params = request.args.get("exclude_params", "true") == "false"
        return {
            "jobs": [
                documents.job(job, api_version(), with_params=with_params) for job in found[offset : offset + limit]
            ],
            "count": len(found),
            "limit": limit,
            "offset": offset,
        }

    @routes.get("/jobs/<job_id>")
    def job(job_id: str) -> dict[str, Any]:
        with_params = request.args.get("exclude_params", "false") != "true"
        return documents.job(job_called(job_id), api_version(), with_params=with_params)

    @routes.get("/jobs/<job_id>/results")
    def results(job_id: str) -> dict[str, Any] | tuple[str, int]:
        found = job_called(job_id)
        if not found.status.is_final:
            raise QuantumError(400, 1234, "The job is not finished.", "Wait until the job is completed.")
        return dict(found.outcome.results) if isinstance(found.outcome, Success) else _NOTHING

    @routes.get("/jobs/<job_id>/logs")
    def logs(job_id: str) -> Response:
        lines = job_called(job_id).log
        return Response("".join(f"{line}\n" for line in lines), mimetype="text/plain")

    @routes.get("/jobs/<job_id>/metrics")
    def metrics(job_id: str) -> dict[str, Any]:
        found = job_called(job_id)
        return documents.metrics(found, api_version(), position=world.position(found))

    @routes.post("/jobs/<job_id>/cancel")
    def cancel(job_id: str) -> tuple[str, int]:
        try:
            world.cancel(job_called(job_id))
        except JobIsFinal as error:
            raise QuantumError(
                409, 1301, "Job is in non cancellable status.", "A finished job needs no cancelling."
            ) from error
        return _NOTHING

    @routes.put("/jobs/<job_id>/tags")
    def retag(job_id: str) -> tuple[str, int]:
        body = request.get_json(silent=True)
        world.retag(job_called(job_id), read_tags(body.get("tags") if isinstance(body, dict) else None))
        return _NOTHING

    @routes.delete("/jobs/<job_id>")
    def delete(job_id: str) -> tuple[str, int]:
        try:
            world.delete(job_called(job_id))
        except JobIsAlive as error:
            raise QuantumError(400, 1211, "The job is not finished.", "Cancel it first.") from error
        return _NOTHING

    @routes.get("/tags")
    def tags() -> dict[str, Any]:
        _, instance = caller()
        return {"tags": sorted({tag for job in world.jobs(instance) for tag in job.tags})}

    return routes
