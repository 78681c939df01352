"""IAM's `/v1/apikeys`: everything that can be done to API keys.

The paths, fields and successes are those of IBM's platform services SDK. Of the refusals only BXNIM0415E was seen in
the open; the other codes and their statuses are guesses.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from flask import Blueprint, request

from desktop_app.sandbox.access import account_of
from desktop_app.sandbox.errors import IamError
from desktop_app.sandbox.keys import SHORTEST_VALUE, ApiKey, KeyChanged, KeyLocked, KeyUnknown

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account
    from desktop_app.sandbox.world import World

_NOTHING = ("", 204)
_DEFAULT_PAGE = 20
_LARGEST_PAGE = 100


def api_keys(world: World) -> Blueprint:  # noqa: C901  # a table of routes: long, but flat
    """The routes of API keys."""
    routes = Blueprint("api_keys", __name__, url_prefix="/v1/apikeys")

    def caller() -> Account:
        account = account_of(world, request.headers.get("Authorization", ""), bearer_only=True)
        if account is None:
            raise IamError("BXNIM0308E", "No authorization header or an invalid one.", status=401)
        return account

    @routes.errorhandler(KeyUnknown)
    def unknown(_: KeyUnknown) -> tuple[dict[str, Any], int]:
        return _refusal("BXNIM0415E", "Provided API key could not be found.", 404)

    @routes.errorhandler(KeyLocked)
    def locked(_: KeyLocked) -> tuple[dict[str, Any], int]:
        return _refusal("BXNIM0451E", "The API key is locked.", 409)

    @routes.errorhandler(KeyChanged)
    def changed(_: KeyChanged) -> tuple[dict[str, Any], int]:
        return _refusal("BXNIM0127E", "The entity was changed meanwhile; read it again.", 409)

    @routes.get("/details")
    def key_details() -> dict[str, Any]:
        account, key = caller(), world.keys.with_value(request.headers.get("IAM-ApiKey", ""))
        if key.account != account:
            raise KeyUnknown
        return _entity(key)

    @routes.get("")
    def keys() -> dict[str, Any]:
        account = caller()
        size = request.args.get("pagesize", _DEFAULT_PAGE, type=int)
        start = request.args.get("pagetoken", 0, type=int)
        if not 1 <= size <= _LARGEST_PAGE or start < 0:
            raise IamError("BXNIM0109E", f"pagesize must be 1 to {_LARGEST_PAGE}, pagetoken one of ours.")
        if request.args.get("iam_id", account.iam_id) != account.iam_id:
            raise IamError("BXNIM0513E", "You are not authorized to see keys of this iam_id.", status=403)
        found = world.keys.of(account)
        page: dict[str, Any] = {
            "offset": start,
            "limit": size,
            "first": request.base_url,
            "apikeys": [_entity(key) for key in found[start : start + size]],
        }
        if start + size < len(found):
            page["next"] = f"{request.base_url}?pagesize={size}&pagetoken={start + size}"
        return page

    @routes.post("")
    def create_key() -> tuple[dict[str, Any], int]:
        account = caller()
        body = _body()
        value = body.get("apikey")
        if not isinstance(body.get("name"), str) or not body["name"] or body.get("iam_id") != account.iam_id:
            raise IamError("BXNIM0109E", "name and the caller's own iam_id are needed.")
        if value is not None and (not isinstance(value, str) or len(value) < SHORTEST_VALUE):
            raise IamError("BXNIM0109E", f"An own apikey has at least {SHORTEST_VALUE} characters.")
        key = world.keys.create(
            account,
            name=body["name"],
            description=str(body.get("description", "")),
            value=value,
            expires=_moment(body.get("expires_at")),
        )
        return {**_entity(key), "apikey": key.value}, 201

    @routes.get("/<key_id>")
    def key(key_id: str) -> dict[str, Any]:
        return _entity(world.keys.key(caller(), key_id))

    @routes.put("/<key_id>")
    def update_key(key_id: str) -> dict[str, Any]:
        account, body = caller(), _body()
        before = world.keys.key(account, key_id)
        tag = request.headers.get("If-Match", "")
        if not tag:
            raise IamError("BXNIM0109E", "The If-Match header is needed.")
        name, description = body.get("name", before.name), body.get("description", before.description)
        return _entity(world.keys.rename(account, key_id, tag=tag, name=str(name), description=str(description)))

    @routes.delete("/<key_id>")
    def delete_key(key_id: str) -> tuple[str, int]:
        world.keys.delete(caller(), key_id)
        return _NOTHING

    @routes.route("/<key_id>/disable", methods=["POST", "DELETE"])
    def disable_key(key_id: str) -> tuple[str, int]:
        world.keys.disable(caller(), key_id, disabled=request.method == "POST")
        return _NOTHING

    @routes.route("/<key_id>/lock", methods=["POST", "DELETE"])
    def lock_key(key_id: str) -> tuple[str, int]:
        world.keys.lock(caller(), key_id, locked=request.method == "POST")
        return _NOTHING

    return routes


def _entity(key: ApiKey) -> dict[str, Any]:
    """The key without its value, which is told once, when it is made."""
    account = key.account
    entity = {
        "id": key.id,
        "entity_tag": key.tag,
        "crn": f"crn:v1:bluemix:public:iam-identity::a/{account.account_id}::apikey:{key.id}",
        "locked": key.locked,
        "disabled": key.disabled,
        "created_at": _written(key.created),
        "created_by": account.iam_id,
        "modified_at": _written(key.modified),
        "support_sessions": False,
        "action_when_leaked": "none",
        "name": key.name,
        "description": key.description,
        "iam_id": account.iam_id,
        "account_id": account.account_id,
        "apikey": "",
    }
    return {**entity, "expires_at": _written(key.expires)} if key.expires else entity


def _written(moment: datetime) -> str:
    """A moment as IAM writes it: to the minute, no colon in the zone."""
    return moment.strftime("%Y-%m-%dT%H:%M%z")


def _moment(text: object) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError as error:
        raise IamError("BXNIM0109E", "expires_at must be a moment of ISO 8601.") from error
    if moment.tzinfo is None:
        raise IamError("BXNIM0109E", "expires_at needs a time zone.")
    return moment


def _body() -> dict[str, Any]:
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise IamError("BXNIM0106E", "The request is malformed: a JSON object is needed.")
    return body


def _refusal(code: str, message: str, status: int) -> tuple[dict[str, Any], int]:
    return IamError(code, message, status=status).document(), status
