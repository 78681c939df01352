"""`/backends` and below: the same on the platform, on the old IBM Cloud hosts and on the classic service."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from flask import request

from desktop_app.sandbox import documents
from desktop_app.sandbox.errors import QuantumError
from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.world import World, iso

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Blueprint

    from desktop_app.sandbox.access import Caller
    from desktop_app.sandbox.devices import Device


def api_version() -> str:
    """The date the request asks to be answered by."""
    return request.headers.get("IBM-API-Version", documents.OLDEST_VERSION)


def add_backends(routes: Blueprint, world: World, caller: Callable[[], Caller]) -> None:
    """Routes about devices; `caller` reads who is asking from the request or refuses."""

    def today(device: Device) -> Device:
        return replace(device, paused=True) if world.faults.holds(Condition.PAUSED_DEVICES) else device

    def device_called(name: str) -> Device:
        return today(documents.device_of(caller().instance, name))

    @routes.get("/backends")
    def backends() -> dict[str, Any]:
        devices = tuple(today(device) for device in caller().instance.devices)
        if not documents.tells_backends_in_full(api_version()):
            return {"devices": [device.name for device in devices]}
        return {"devices": [device.listing(world.queue_length(device)) for device in devices]}

    @routes.get("/backends/<name>/status")
    def backend_status(name: str) -> dict[str, Any]:
        device = device_called(name)
        return device.status(world.queue_length(device))

    @routes.get("/backends/<name>/configuration")
    def backend_configuration(name: str) -> dict[str, Any]:
        return device_called(name).configuration()

    @routes.get("/backends/<name>/properties")
    def backend_properties(name: str) -> dict[str, Any]:
        return device_called(name).properties(iso(world.calibrated))

    @routes.get("/backends/<name>/defaults")
    def backend_defaults(name: str) -> dict[str, Any]:
        device = device_called(name)
        if caller().instance.is_classic:
            return device.defaults()
        raise QuantumError(404, 1007, f"{name} has no pulse defaults.", "Build the circuit from gates.")
