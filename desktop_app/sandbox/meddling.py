"""Faults put into the service: where requests come in, where answers go out, and the addresses that switch them."""

from __future__ import annotations

from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from flask import Blueprint, g, request

from desktop_app.sandbox.certificates import CERTIFICATES
from desktop_app.sandbox.delivery import CHOSEN, WAYS
from desktop_app.sandbox.fault_table import KINDS, FaultNotKnown, read_fault
from desktop_app.sandbox.faults import Condition, Fault
from desktop_app.sandbox.places import PLACES, place_of
from desktop_app.sandbox.refusals import REFUSALS
from desktop_app.sandbox.spoiling import SPOILING

if TYPE_CHECKING:
    from flask import Flask, Response

    from desktop_app.sandbox.world import World

CONTROL = "/practice"


def meddle(app: Flask, world: World) -> None:
    """Let the faults that are on meet every request but those that switch them."""

    @app.before_request
    def refuse() -> Response | None:
        g.faults = () if request.path.startswith(CONTROL) else world.faults.strike(place_of(request.endpoint))
        for fault in g.faults:
            act = REFUSALS.get(fault.kind)
            if act and (answer := act(fault, place_of(request.endpoint))):
                return answer
        return None

    @app.after_request
    def spoil(response: Response) -> Response:
        faults: tuple[Fault, ...] = g.get("faults", ())
        for fault in faults:
            if change := SPOILING.get(fault.kind):
                response = change(response, fault)
            if way := WAYS.get(fault.kind):
                request.environ[CHOSEN].append(way(fault))
        if world.faults.holds(Condition.CLOCK_SKEW):
            response.headers["Date"] = formatdate(world.clock(), usegmt=True)
        return response


def control(world: World) -> Blueprint:
    """The addresses that tell and switch faults; like all else they answer this computer only."""
    routes = Blueprint("control", __name__, url_prefix=CONTROL)

    @routes.get("/faults")
    def tell() -> dict[str, Any]:
        return {
            "active": [fault.as_text() for fault in world.faults.active],
            "known": [{"name": kind.name, "about": kind.about, "default": kind.default} for kind in KINDS.values()],
            "places": [{"name": place.name, "about": place.about} for place in PLACES],
        }

    @routes.post("/faults")
    def switch_on() -> tuple[dict[str, Any], int]:
        """`{"faults": ["NAME[:WHERE][=VALUE][*TIMES]", …]}`: all of them, or none if one is not known."""
        body = request.get_json(silent=True)
        asked = body.get("faults") if isinstance(body, dict) else None
        if not isinstance(asked, list):
            return {"message": 'Send {"faults": ["NAME:WHERE", …]} as JSON.'}, 400
        try:
            faults = tuple(read_fault(str(text)) for text in asked)
        except FaultNotKnown as error:
            return {"message": str(error)}, 400
        if late := [fault.kind.name for fault in faults if fault.kind.name in CERTIFICATES]:
            return {"message": f"{late[0]} can only be asked for by --fault, when the service starts"}, 400
        world.faults.add(*faults)
        return tell(), 200

    @routes.delete("/faults")
    def switch_off() -> dict[str, Any]:
        """All of them, or those of one name (`?name=`)."""
        world.faults.clear(request.args.get("name"))
        return tell()

    return routes
