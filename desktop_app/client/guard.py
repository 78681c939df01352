"""Connections that can be ended from another thread.

A time limit on a socket is no deadline: a server that drips one byte now and then holds it for ever, and closing a
session does nothing to a read that is under way. Shutting the socket down does. The guard keeps a second handle of
each socket for that, made before TLS begins, so that every stage of a connection can be ended.
"""

import contextlib
import socket
import ssl
import threading
import weakref
from collections.abc import Callable
from typing import Any

from requests.adapters import HTTPAdapter
from requests.models import PreparedRequest
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

_CLOSED = -1


class Guard:
    """The sockets of one session."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # `release` may be called by the garbage collector, at any moment
        self._handles: set[socket.socket] = set()
        self._shut = False

    def adopt(self, connected: socket.socket) -> socket.socket:
        """A handle of a fresh connection, to be released; a connection that comes after `shut` is ended at once."""
        handle = connected.dup()
        with self._lock:
            self._handles.add(handle)
            late = self._shut
        if late:
            self.shut()
        return handle

    def release(self, handle: socket.socket) -> None:
        """The connection is closed; its handle is needed no longer."""
        with self._lock:
            if handle not in self._handles:
                return
            self._handles.remove(handle)
        handle.close()

    def shut(self) -> None:
        """End every connection, also in the middle of a read; later ones too."""
        with self._lock:
            self._shut = True
            handles, self._handles = self._handles, set()
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
        """Make the pool of connections through a proxy, whose own TLS follows the same context."""
        if proxy.lower().startswith("https:"):
            kwargs["proxy_ssl_context"] = self._context()
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
        _handle: socket.socket | None = None

        def _new_conn(self) -> socket.socket:
            connected = super()._new_conn()
            self._handle = guard.adopt(connected)
            return connected

        def close(self) -> None:
            connected, handle = self.sock, self._handle
            self._handle = None
            super().close()
            if handle is None:
                return
            if connected is None or connected.fileno() == _CLOSED:
                guard.release(handle)
            else:  # http.client closes before the last answer is read, which must stay possible to end
                weakref.finalize(connected, guard.release, handle).atexit = False

    class Encrypted(Plain, HTTPSConnection):
        pass

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}
