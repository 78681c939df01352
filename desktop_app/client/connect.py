"""From an account to the service that speaks its channel's protocol."""

from desktop_app.client.classic import ClassicService
from desktop_app.client.endpoints import endpoints_of
from desktop_app.client.network import proxy_for
from desktop_app.client.platform import PlatformService
from desktop_app.client.service import QuantumService
from desktop_app.client.transport import Transport
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.client_errors import NoServiceToCheck
from desktop_app.domain.vault_errors import KeyMissing


def open_service(account: Account, credentials: Credentials) -> QuantumService:
    """The account's service; no connection is made yet. Raises KeyMissing or NoServiceToCheck."""
    match CHANNELS[account.channel].protocol:
        case Protocol.PLATFORM:
            if credentials.api_key is None:
                raise KeyMissing(name=account.name)
            transport = Transport(lambda url: proxy_for(url, account, credentials), own_address=account.own_address)
            endpoints = endpoints_of(account.address, private=account.private_endpoint)
            return PlatformService(account, credentials.api_key, transport, endpoints)
        case Protocol.CLASSIC:
            if credentials.api_key is None:
                raise KeyMissing(name=account.name)
            transport = Transport(lambda url: proxy_for(url, account, credentials), own_address=account.own_address)
            return ClassicService(account, credentials.api_key, transport)
        case Protocol.NONE:
            raise NoServiceToCheck
