"""Connections that can be ended from another thread.

A time limit on a socket is no deadline: a server that drips one byte now and then holds it for ever, and closing a
session does nothing to a read that is under way. Shutting the socket down does. The guard keeps a second handle of
each socket for that, made before TLS begins, so that every stage of a connection can be ended.
"""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any

from requests.adapters import HTTPAdapter
from requests.models import PreparedRequest
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager


class Guard:
    """The sockets of one session."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handles: list[socket.socket] = []
        self._shut = False

    def adopt(self, connected: socket.socket) -> None:
        """Keep a handle of a fresh connection; one that comes after `shut` is ended at once."""
        handle = connected.dup()
        with self._lock:
            self._handles.append(handle)
            late = self._shut
        if late:
            self.shut()

    def shut(self) -> None:
        """End every connection, also in the middle of a read; later ones too."""
        with self._lock:
            self._shut = True
            handles, self._handles = self._handles, []
        for handle in handles:
            with contextlib.suppress(OSError):  # the other side may have closed it already
                handle.shutdown(socket.SHUT_RDWR)
            handle.close()


class GuardedAdapter(HTTPAdapter):
    """One shared TLS context instead of requests' own handling, and every socket known to the guard.

    `context` is called when a connection needs TLS: making one takes longer than all calls to the practice service.
    """

    def __init__(self, guard: Guard, context: Callable[[], ssl.SSLContext]) -> None:
        self._pools = _pool_classes(guard)
        self._context = context
        super().__init__(pool_connections=4, pool_maxsize=2, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  # requests' own signature
        """Make the pool of direct connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:  # noqa: ANN401  # requests' own signature
        """Make the pool of connections through a proxy."""
        manager: PoolManager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def build_connection_pool_key_attributes(
        self,
        request: PreparedRequest,
        verify: object,  # noqa: ARG002  # requests' own signature
        cert: object = None,  # noqa: ARG002  # requests' own signature
    ) -> tuple[Any, Any]:
        """The shared context and nothing else; requests would parse the certificates anew per connection."""
        where, _ = super().build_connection_pool_key_attributes(request, verify=True)
        return where, {"ssl_context": self._context()} if where["scheme"] == "https" else {}

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """The context decides; environment variables are read by `network` alone."""


def _pool_classes(guard: Guard) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            connected = super()._new_conn()
            guard.adopt(connected)
            return connected

    class Encrypted(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            connected = super()._new_conn()
            guard.adopt(connected)
            return connected

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}
