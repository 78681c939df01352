"""IAM: an API key becomes an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, request

from desktop_app.sandbox.errors import IamError
from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.keys import KeyDisabled, KeyExpired, KeyUnknown

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account
    from desktop_app.sandbox.world import World

_GRANT = "urn:ibm:params:oauth:grant-type:apikey"


def iam(world: World) -> Blueprint:
    """The routes of IAM."""
    routes = Blueprint("iam", __name__)

    def sign_in(api_key: str) -> Account:
        try:
            account = world.keys.sign_in(api_key)
        except KeyUnknown as error:
            raise IamError("BXNIM0415E", "Provided API key could not be found.") from error
        except KeyExpired as error:  # a guess
            raise IamError("BXNIM0463E", "Provided API key is expired.") from error
        except KeyDisabled as error:
            raise _disabled() from error
        if world.faults.holds(Condition.DISABLED_KEY):
            raise _disabled()
        return account

    @routes.post("/identity/token")
    def token() -> dict[str, Any]:
        if request.form.get("grant_type") != _GRANT or not request.form.get("apikey"):
            raise IamError("BXNIM0106E", "The request is malformed: grant_type and apikey are needed as a form.")
        issued = world.issue_token(sign_in(request.form["apikey"]))
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


def _disabled() -> IamError:
    """What a disabled key is told; status and code are a guess, nobody's record shows them."""
    return IamError("BXNIM0462E", "Provided API key is disabled.")
