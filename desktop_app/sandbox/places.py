"""The places where a fault can be put: groups of addresses under a short name."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.sandbox.faults import EVERYWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A name for some views, and the call they answer."""

    name: str
    about: str
    views: tuple[str, ...]


PLACES = (
    Place(name="iam", about="POST /identity/token", views=("token",)),
    Place(
        name="keys",
        about="/v1/apikeys and below",
        views=("key_details", "keys", "create_key", "key", "update_key", "delete_key", "disable_key", "lock_key"),
    ),
    Place(name="search", about="POST /v3/resources/search", views=("search",)),
    Place(name="catalog", about="GET /api/v1/PLAN", views=("plan",)),
    Place(
        name="resource",
        about="GET /v2/resource_instances and below",
        views=("resource_instances", "resource_instance"),
    ),
    Place(name="versions", about="GET /versions", views=("versions",)),
    Place(
        name="instance",
        about="GET /instance, /instances/configuration, /accounts/ID",
        views=("instance", "instance_configuration", "account"),
    ),
    Place(name="usage", about="GET /instances/usage, classic GET /usage", views=("usage",)),
    Place(name="backends", about="GET /backends", views=("backends",)),
    Place(name="status", about="GET /backends/NAME/status", views=("backend_status",)),
    Place(name="configuration", about="GET /backends/NAME/configuration", views=("backend_configuration",)),
    Place(
        name="properties",
        about="GET /backends/NAME/properties and /defaults",
        views=("backend_properties", "backend_defaults"),
    ),
    Place(name="submit", about="POST /jobs", views=("submit",)),
    Place(name="jobs", about="GET /jobs, GET /tags", views=("jobs", "tags")),
    Place(name="job", about="GET /jobs/ID", views=("job",)),
    Place(name="results", about="GET /jobs/ID/results", views=("results",)),
    Place(name="logs", about="GET /jobs/ID/logs", views=("logs",)),
    Place(name="metrics", about="GET /jobs/ID/metrics", views=("metrics",)),
    Place(name="cancel", about="POST /jobs/ID/cancel", views=("cancel",)),
    Place(name="change", about="PUT /jobs/ID/tags, DELETE /jobs/ID", views=("retag", "delete")),
    Place(name="auth", about="classic GET /api/version", views=("auth_version",)),
    Place(name="login", about="classic POST /api/users/loginWithToken", views=("login",)),
    Place(name="me", about="classic GET /api/users/me", views=("me",)),
    Place(name="network", about="classic GET /api/Network", views=("network",)),
    Place(name="logout", about="classic POST /api/users/logout", views=("logout",)),
)
PLACE_NAMES = frozenset(place.name for place in PLACES)
_PLACE_OF_VIEW = {view: place.name for place in PLACES for view in place.views}


def place_of(endpoint: str | None) -> str:
    """The place of flask's endpoint (`blueprint.view`); addresses nobody answers are nowhere but EVERYWHERE."""
    return _PLACE_OF_VIEW.get((endpoint or "").rpartition(".")[2], EVERYWHERE)
