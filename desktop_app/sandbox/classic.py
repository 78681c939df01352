"""The classic service (`ibm_quantum`, ended on 1 July 2025): sign-in below `/api`, everything else below `/runtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import Blueprint, request

from desktop_app.sandbox import documents
from desktop_app.sandbox.access import Caller
from desktop_app.sandbox.backends import add_backends
from desktop_app.sandbox.classic_tokens import LIFE_SECONDS
from desktop_app.sandbox.errors import ClassicError, QuantumError
from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.jobs import add_jobs
from desktop_app.sandbox.world import iso, now

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import ClassicAccount, Instance
    from desktop_app.sandbox.world import World

_LOOPBACK = ("127.0.0.1", "localhost")
_TRUE_API = "https://api.quantum.ibm.com"


def classic_sign_in(world: World) -> Blueprint:  # noqa: C901  # a table of routes: long, but flat
    """The routes of the classic account and API addresses."""
    routes = Blueprint("classic", __name__, url_prefix="/api")

    def caller() -> ClassicAccount:
        account = _account(world)
        if account is None:
            raise _unauthorized()
        return account

    @routes.get("/version")
    def auth_version() -> dict[str, str]:
        return {"api-auth": "0.149.0", "api-app": "0.1400.0", "api-utils": "0.30.0"}

    @routes.post("/users/loginWithToken")
    def login() -> dict[str, Any]:
        body = request.get_json(silent=True, force=True)
        api_token = body.get("apiToken") if isinstance(body, dict) else None
        account = world.classic_tokens.account_with_api_token(str(api_token))
        if account is None:
            raise ClassicError(401, 3446, "Login failed.")
        if account.bar:
            name, code, message = account.bar.value
            raise ClassicError(401, code, message, name=name)
        return {
            "id": world.classic_tokens.log_in(account),
            "ttl": LIFE_SECONDS,
            "created": iso(now()),
            "userId": account.user_id,
        }

    @routes.post("/users/logout")
    def logout() -> tuple[str, int]:
        if world.faults.holds(Condition.DEAF_LOGOUT):
            caller()
        elif not world.classic_tokens.log_out(_token()):  # for an API token this answer is a guess
            raise _unauthorized()
        return "", 204

    @routes.get("/users/me")
    def me() -> dict[str, Any]:
        account = caller()
        base = world.faults.text(Condition.FOREIGN_URLS) or _own_address()
        return {
            "id": account.user_id,
            "email": f"{account.name}@practice.invalid",
            "userType": "Standard",
            "urls": {
                "http": f"{base}/api",
                "ws": f"{base.replace('http', 'ws', 1)}/",
                "services": {"runtime": f"{base}/runtime"},
            },
        }

    @routes.get("/Network")
    def network() -> list[dict[str, Any]]:
        account = caller()
        instances = () if world.faults.holds(Condition.NO_INSTANCES) else account.instances
        return [_hub(instance, is_default=instance is instances[0]) for instance in instances]

    return routes


def classic_runtime(world: World) -> Blueprint:
    """The routes of the classic runtime address."""
    routes = Blueprint("classic_runtime", __name__, url_prefix="/runtime")

    def caller() -> Caller:
        account = _account(world)
        if account is None:
            raise QuantumError(401, 1201, "Invalid credentials.", "Log in again with your API token.")
        return Caller(user_id=account.user_id, instances=_asked_for(account.instances))

    @routes.get("/usage")
    def usage() -> dict[str, Any]:
        return documents.classic_usage(world, caller().instances)

    add_backends(routes, world, caller)
    add_jobs(routes, world, caller)
    return routes


def _account(world: World) -> ClassicAccount | None:
    return None if world.faults.holds(Condition.EXPIRED_TOKENS) else world.classic_tokens.account(_token())


def _token() -> str:
    """The access token, or the API token used in its place, from either of the two headers it may come in."""
    scheme, _, credential = request.headers.get("Authorization", "").partition(" ")
    return request.headers.get("X-Access-Token") or (credential.strip() if scheme.lower() == "bearer" else "")


def _asked_for(instances: tuple[Instance, ...]) -> tuple[Instance, ...]:
    """Those the request means: all, or the one it names in its query (`provider`) or in its JSON body."""
    path = request.args.get("provider")
    if request.method == "POST" and isinstance(body := request.get_json(silent=True, force=True), dict):
        parts = [body.get(part) for part in ("hub", "group", "project")]
        path = "/".join(map(str, parts)) if all(parts) else path
    if path is None:
        return instances
    named = tuple(instance for instance in instances if instance.crn == path)
    if not named:
        raise QuantumError(403, 2911, "The hub, group or project is not yours.", "Choose one that /Network lists.")
    return named


def _own_address() -> str:
    """Where the API is: this port, or behind a proxy that plays IBM's hosts the true address."""
    at = urlsplit(request.host_url)
    return f"{at.scheme}://{at.netloc}" if at.hostname in _LOOPBACK else _TRUE_API


def _hub(instance: Instance, *, is_default: bool) -> dict[str, Any]:
    hub, group, project = instance.crn.split("/")
    entry = {
        "name": project,
        "isDefault": is_default,
        "devices": {device.name: {"name": device.name} for device in instance.devices},
    }
    return {"name": hub, "title": hub, "groups": {group: {"name": group, "projects": {project: entry}}}}


def _unauthorized() -> ClassicError:
    return ClassicError(401, "AUTHORIZATION_REQUIRED", "Authorization Required")
