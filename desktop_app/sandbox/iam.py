"""IAM: an API key becomes an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, request

from desktop_app.sandbox.errors import IamError

if TYPE_CHECKING:
    from desktop_app.sandbox.world import World

_GRANT = "urn:ibm:params:oauth:grant-type:apikey"


def iam(world: World) -> Blueprint:
    """The routes of IAM."""
    routes = Blueprint("iam", __name__)

    @routes.post("/identity/token")
    def token() -> dict[str, Any]:
        if request.form.get("grant_type") != _GRANT or not request.form.get("apikey"):
            raise IamError("BXNIM0106E", "The request is malformed: grant_type and apikey are needed as a form.")
        account = world.account_with_key(request.form["apikey"])
        if account is None:
            raise IamError("BXNIM0415E", "Provided API key could not be found.")
        issued = world.tokens.issue(account)
        return {
            "access_token": issued.value,
            "refresh_token": "not_supported",
            "ims_user_id": 1,
            "token_type": "Bearer",
            "expires_in": issued.life_seconds,
            "expiration": issued.expires_at,
            "scope": "ibm openid",
        }

    return routes
