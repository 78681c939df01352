"""The quantum API of the platform, below `/api/v1`; the old IBM Cloud hosts had the same without that prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, request

from desktop_app.sandbox import documents
from desktop_app.sandbox.access import Caller, account_of
from desktop_app.sandbox.backends import add_backends
from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.jobs import add_jobs

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account, Instance
    from desktop_app.sandbox.world import World

_CRN_SEGMENTS = 10


def quantum(world: World) -> Blueprint:  # noqa: C901  # a table of routes: long, but flat
    """The routes of the quantum API."""
    routes = Blueprint("quantum", __name__, url_prefix="/api/v1")

    def caller() -> Caller:
        account, instance = account_and_instance()
        return Caller(user_id=account.iam_id, instances=(instance,))

    def account_and_instance() -> tuple[Account, Instance]:
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
        instance = None if world.faults.holds(Condition.FOREIGN_CRN) else account.instance(crn)
        if instance is None:
            raise QuantumError(
                403,
                1200,
                "You are not authorized to perform this action.",
                "Use an instance of this API key's account.",
            )
        return account, instance

    @routes.get("/versions")
    def versions() -> dict[str, Any]:
        return documents.versions(ending=world.faults.holds(Condition.ENDING_INTERFACE))

    @routes.get("/instance")
    def instance() -> dict[str, Any]:
        return documents.instance(caller().instance)

    @routes.get("/instances/configuration")
    def instance_configuration() -> dict[str, Any]:
        return {"instance_limit": caller().instance.limit_seconds}

    @routes.get("/instances/usage")
    def usage() -> dict[str, Any]:
        return documents.usage(world, caller().instance)

    @routes.get("/accounts/<account_id>")
    def account(account_id: str) -> dict[str, Any]:
        asking, _ = account_and_instance()
        if account_id != asking.account_id:
            raise QuantumError(403, 1200, "You are not authorized to perform this action.", "Ask for your own account.")
        return documents.account(asking, request.args.get("plan_id"))

    add_backends(routes, world, caller)
    add_jobs(routes, world, caller)
    return routes
