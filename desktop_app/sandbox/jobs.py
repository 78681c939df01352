"""`/jobs` and below: the same on the platform, on the old IBM Cloud hosts and on the classic service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Response, request

from desktop_app.sandbox import documents
from desktop_app.sandbox.backends import api_version
from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.job_request import read_job_request, read_tags
from desktop_app.sandbox.world import JobIsAlive, JobIsFinal, World

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Blueprint

    from desktop_app.sandbox.access import Caller
    from desktop_app.sandbox.job import Job

_MOST_JOBS = 200
_NOTHING = ("", 204)


def add_jobs(routes: Blueprint, world: World, caller: Callable[[], Caller]) -> None:  # noqa: C901  # a table of routes
    """Routes about jobs; `caller` reads who is asking from the request or refuses."""

    def job_called(job_id: str) -> Job:
        job = world.job(caller().instances, job_id)
        if job is None:
            raise QuantumError(404, 1291, f"Job not found. Job ID: {job_id}", "Verify the job ID is correct.")
        return job

    @routes.post("/jobs")
    def submit() -> dict[str, Any]:
        who = caller()
        program = request.headers.get("X-Qx-Client-Application", "")
        # Before the platform, IBM's client (0.30 at least) sent its JSON without saying so.
        body = request.get_json(silent=True, force=not request.path.startswith("/api/v1/"))
        asked = read_job_request(body, who.instance, program)
        if world.is_spent(who.instance):
            raise QuantumError(
                409, 1217, "The instance's usage limit is reached.", "Wait for the next period or raise the limit."
            )
        most = who.instance.max_pending_jobs
        if most is not None and world.pending_jobs(who.instance) >= most:
            raise QuantumError(403, 3458, f"At most {most} jobs may be pending.", "Wait for one of them to end.")
        job = world.submit(who, asked)
        return {"id": job.id, "backend": job.device.name} | ({"private": True} if asked.private else {})

    @routes.get("/jobs")
    def jobs() -> dict[str, Any]:
        who = caller()
        limit = request.args.get("limit", _MOST_JOBS, type=int)
        offset = request.args.get("offset", 0, type=int)
        if not 1 <= limit <= _MOST_JOBS or offset < 0:
            raise QuantumError(400, 1211, f"limit must be 1 to {_MOST_JOBS}, offset 0 or more.", "Correct the query.")
        found = [job for job in world.jobs(who.instances) if documents.is_asked_for(job, request.args)]
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
        taken = world.take_results(found)
        return _NOTHING if taken is None else dict(taken)

    @routes.get("/jobs/<job_id>/logs")
    def logs(job_id: str) -> Response:
        lines = job_called(job_id).log
        return Response("".join(f"{line}\n" for line in lines), mimetype="text/plain")

    @routes.get("/jobs/<job_id>/metrics")
    def metrics(job_id: str) -> dict[str, Any]:
        return documents.metrics(world, job_called(job_id), api_version())

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
        return {"tags": sorted({tag for job in world.jobs(caller().instances) for tag in job.request.tags})}
