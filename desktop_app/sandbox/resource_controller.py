"""The Resource Controller: the documented way to list an account's instances, and to look at one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, request

from desktop_app.sandbox.access import cloud_account
from desktop_app.sandbox.errors import CloudError
from desktop_app.sandbox.faults import Condition

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account, Instance
    from desktop_app.sandbox.world import World

QUANTUM_COMPUTING = "b6049020-80f4-11eb-a0f7-e35ec9b4054f"  # the service's id in Global Catalog
_DEFAULT_LIMIT = 10
_MOST = 100
_CREATED = "2025-07-01T09:00:00.000Z"


def resource_controller(world: World) -> Blueprint:
    """The routes of the Resource Controller."""
    routes = Blueprint("resource_controller", __name__, url_prefix="/v2/resource_instances")

    def caller() -> Account:
        return cloud_account(world, request.headers.get("Authorization", ""))

    def instances(account: Account) -> tuple[Instance, ...]:
        return () if world.faults.holds(Condition.NO_INSTANCES) else account.instances

    @routes.get("")
    def resource_instances() -> dict[str, Any]:
        account = caller()
        limit = request.args.get("limit", _DEFAULT_LIMIT, type=int)
        start = request.args.get("start", 0, type=int)
        if not 1 <= limit <= _MOST or start < 0:
            raise CloudError(400, "bad_request", f"limit must be 1 to {_MOST}, start one of ours.")
        found = instances(account) if request.args.get("resource_id") in {None, QUANTUM_COMPUTING} else ()
        page = found[start : start + limit]
        more = start + limit < len(found)
        query = f"resource_id={QUANTUM_COMPUTING}&limit={limit}&start={start + limit}"
        return {
            "rows_count": len(page),
            "next_url": f"/v2/resource_instances?{query}" if more else None,
            "resources": [_resource(account, instance) for instance in page],
        }

    @routes.get("/<path:name>")
    def resource_instance(name: str) -> dict[str, Any]:
        """By CRN or by GUID."""
        account = caller()
        found = next((instance for instance in instances(account) if name in {instance.crn, _guid(instance)}), None)
        if found is None:
            raise CloudError(404, "not_found", "There is no such resource instance.")
        return _resource(account, found)

    return routes


def _resource(account: Account, instance: Instance) -> dict[str, Any]:
    return {
        "id": instance.crn,
        "guid": _guid(instance),
        "crn": instance.crn,
        "name": instance.name,
        "region_id": instance.region,
        "account_id": account.account_id,
        "resource_id": QUANTUM_COMPUTING,
        "resource_plan_id": instance.plan.id,
        "resource_group_id": account.account_id,
        "state": "active",
        "type": "service_instance",
        "created_at": _CREATED,
        "extensions": instance.extensions,
    }


def _guid(instance: Instance) -> str:
    return instance.crn.split(":")[7]
