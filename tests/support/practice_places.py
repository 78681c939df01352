"""A good request to every place of the practice service at which a fault can strike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.practice import BELL_CZ, openqasm

if TYPE_CHECKING:
    import requests
    from support.practice import PracticeCaller, PracticeService

BELL = openqasm(BELL_CZ)
GRANT = "urn:ibm:params:oauth:grant-type:apikey"
SEARCH = {"query": "service_name:quantum-computing"}
PLAN = "0be00000-0000-4000-8000-000000000001"
PATHS = {
    "catalog": f"/{PLAN}",
    "versions": "/versions",
    "backends": "/backends",
    "status": "/backends/practice_heron/status",
    "configuration": "/backends/practice_heron/configuration",
    "usage": "/instances/usage",
    "job": "/jobs/any",
    "results": "/jobs/any/results",
}


def call(  # noqa: PLR0911  # a row for each service
    caller: PracticeCaller, service: PracticeService, place: str
) -> requests.Response:
    """A good request to that place."""
    options: dict[str, Any] = {"timeout": 30, "allow_redirects": False}
    match place:
        case "iam":
            form = {"grant_type": GRANT, "apikey": service.key("practice-open")}
            return caller.http.post(f"{service.url}/identity/token", data=form, **options)
        case "search":
            return caller.http.post(f"{service.url}/v3/resources/search?limit=10", json=SEARCH, **options)
        case "resource":
            return caller.http.get(f"{service.url}/v2/resource_instances", **options)
        case "login":
            body = {"apiToken": service.api_token()}
            return caller.http.post(f"{service.classic_url}/users/loginWithToken", json=body, **options)
        case "submit":
            job = {"program_id": "sampler", "backend": "practice_heron", "params": {"pubs": [[BELL]]}}
            return caller.http.post(f"{caller.base}/jobs", json=job, **options)
        case "cancel":
            return caller.http.post(f"{caller.base}/jobs/any/cancel", **options)
        case _:
            return caller.http.get(f"{caller.base}{PATHS[place]}", **options)
