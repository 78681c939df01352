"""The devices of an account's instance, for a table one can sort."""

from dataclasses import dataclass

from desktop_app.domain.accounts import Account
from desktop_app.domain.backends import Backend, least_busy
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.instances import Instance
from desktop_app.services.session import ReadCredentials, signed_in


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceList:
    """All backends of an instance; `least_busy` is the name of the one a test would take, empty when there is none."""

    instance: Instance
    devices: tuple[Backend, ...]
    least_busy: str = ""


def list_devices(account: Account, read_credentials: ReadCredentials, cancel: CancelToken) -> DeviceList:
    """Ask for them; costs nothing. Raises AppError or Cancelled."""
    with signed_in(account, read_credentials, cancel) as service:
        instance = service.find_instance(cancel)
        found = service.described(service.backends(cancel), cancel)
    best = least_busy(found)
    return DeviceList(
        instance=instance,
        devices=tuple(sorted((b for b in found if not b.is_mock), key=lambda b: (b.is_simulator, b.name))),
        least_busy=best.name if best else "",
    )
