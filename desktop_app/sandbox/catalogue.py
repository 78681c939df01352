"""Global Search and Global Catalog: which instances an account has, and on which plans."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID  # noqa: TC003  # flask reads the annotation's name from the route, people from the signature

from flask import Blueprint, request

from desktop_app.sandbox.access import cloud_account
from desktop_app.sandbox.accounts import PLANS, Account, Instance
from desktop_app.sandbox.errors import CloudError
from desktop_app.sandbox.faults import Condition

if TYPE_CHECKING:
    from desktop_app.sandbox.world import World

_DEFAULT_LIMIT = 10
_MOST = 1000


def catalogue(world: World) -> Blueprint:
    """The routes of Global Search and Global Catalog."""
    routes = Blueprint("catalogue", __name__)

    def caller() -> Account:
        return cloud_account(world, request.headers.get("Authorization", ""))

    @routes.post("/v3/resources/search")
    def search() -> dict[str, Any]:
        account = caller()
        body = request.get_json(silent=True)
        limit = request.args.get("limit", _DEFAULT_LIMIT, type=int)
        if not isinstance(body, dict) or not 1 <= limit <= _MOST:
            raise CloudError(400, "bad_request", f"A JSON object and a limit of 1 to {_MOST} are needed.")
        question = _question(body["search_cursor"]) if "search_cursor" in body else {**body, "start": 0}
        start = question["start"]
        found = account.instances if "quantum-computing" in question.get("query", "") else ()
        if world.faults.holds(Condition.NO_INSTANCES) or world.faults.holds(Condition.SEARCH_LAG):
            found = ()
        page: dict[str, Any] = {
            "items": [_item(instance, question.get("fields")) for instance in found[start : start + limit]],
            "limit": limit,
        }
        if start + limit < len(found):
            page["search_cursor"] = _cursor({**question, "start": start + limit})
        return page

    @routes.get("/api/v1/<uuid:plan_id>")
    def plan(plan_id: UUID) -> dict[str, Any]:
        caller()
        found = next((plan for plan in PLANS if plan.id == str(plan_id)), None)
        if found is None:
            raise CloudError(404, "not_found", "There is no such catalog entry.")
        return {
            "id": found.id,
            "name": found.name,
            "kind": "plan",
            "active": True,
            "overview_ui": {"en": {"display_name": found.display_name, "description": found.display_name}},
            "metadata": {"pricing": {"type": found.price}},
        }

    return routes


def _item(instance: Instance, fields: list[str] | None) -> dict[str, Any]:
    """An instance as Global Search tells it; one that was given no time has no `doc.extensions`."""
    item = {
        "crn": instance.crn,
        "name": instance.name,
        "tags": list(instance.tags),
        "service_plan_unique_id": instance.plan.id,
        "doc": {"extensions": instance.extensions} if instance.allocated else {},
    }
    return {name: value for name, value in item.items() if name == "crn" or not fields or name in fields}


def _cursor(question: dict[str, Any]) -> str:
    """A whole question with its place, so that the cursor alone is enough to go on."""
    return base64.urlsafe_b64encode(json.dumps(question).encode()).decode()


def _question(cursor: object) -> dict[str, Any]:
    try:
        question = json.loads(base64.urlsafe_b64decode(str(cursor)))
        return {**question, "start": int(question["start"])}
    except (binascii.Error, ValueError, KeyError, TypeError) as error:
        raise CloudError(400, "bad_request", "The search_cursor is not one of ours.") from error
