"""TLS in front of a server on loopback, for a proxy that is itself asked under https."""

import contextlib
import socket
import ssl
import threading
from typing import Self
from urllib.parse import urlsplit


class TlsFront:
    """Passes on to `upstream` (an http URL) whatever comes inside of TLS."""

    def __init__(self, upstream: str, context: ssl.SSLContext) -> None:
        parts = urlsplit(upstream)
        self._upstream = (parts.hostname or "", parts.port or 0)
        self._context = context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = [self._listening]
        self.url = f"https://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for each in list(self._sockets):
            with contextlib.suppress(OSError):
                # Not each.shutdown: SSLSocket's takes TLS away from under the thread that reads.
                socket.socket.shutdown(each, socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join()
        for each in self._sockets:
            each.close()

    def _start(self, act: object, *args: object) -> None:
        thread = threading.Thread(target=act, args=args, name="tls front")  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            outside = self._context.wrap_socket(connection, server_side=True)
            inside = socket.create_connection(self._upstream)
            self._sockets += [outside, inside]
            self._start(_pump, inside, outside)
            _pump(outside, inside)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        socket.socket.shutdown(target, socket.SHUT_RDWR)
