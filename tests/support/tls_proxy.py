"""A proxy on loopback that answers for any https host, so that tests can use IBM's true host names without IBM."""

from __future__ import annotations

import base64
import contextlib
import http.client
import socket
import ssl
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import trustme

if TYPE_CHECKING:
    from email.message import Message
    from pathlib import Path
    from types import TracebackType

_BETWEEN_NEIGHBOURS_ONLY = {"connection", "keep-alive", "proxy-connection", "transfer-encoding", "content-length"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A request that came through, without its query."""

    host: str
    method: str
    path: str


class TlsProxy:
    """Takes CONNECT to any host, ends TLS there with a throw-away CA and asks `upstream` (an http URL) instead.

    Clients must trust `ca_file`. With `credentials` ("user:password") they must also give these to the proxy.
    `seen` holds what came through; `refused_handshakes` counts clients that did not trust the CA.
    """

    def __init__(self, upstream: str, *, folder: Path, credentials: str | None = None) -> None:
        self._authority = trustme.CA()
        self.ca_file = folder / "throw-away-ca.pem"
        self._authority.cert_pem.write_to_path(str(self.ca_file))
        self.seen: list[Seen] = []
        self.refused_handshakes = 0
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._lock = threading.Lock()
        self._server = _Server(self, upstream, credentials)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="tls proxy")
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()

    def context_for(self, host: str) -> ssl.SSLContext:
        """The server side of TLS under that name."""
        with self._lock:
            if host not in self._contexts:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                self._authority.issue_cert(host).configure_cert(context)
                self._contexts[host] = context
            return self._contexts[host]

    def note(self, seen: Seen) -> None:
        with self._lock:
            self.seen.append(seen)

    def note_refused_handshake(self) -> None:
        with self._lock:
            self.refused_handshakes += 1


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that server_close waits for them

    def __init__(self, proxy: TlsProxy, upstream: str, credentials: str | None) -> None:
        super().__init__(("127.0.0.1", 0), _Connect)
        self.proxy = proxy
        self.upstream = urlsplit(upstream).netloc
        self.expected = f"Basic {base64.b64encode(credentials.encode()).decode()}" if credentials else None
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        self._hung_up = False

    def opened(self, connection: socket.socket) -> None:
        with self._open_lock:
            self._open.add(connection)
            if self._hung_up:
                _hang_up(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._open_lock:
            self._open.discard(connection)

    def hang_up(self) -> None:
        """End the connections clients keep open; their threads then come home."""
        with self._open_lock:
            self._hung_up = True
            for connection in self._open:
                _hang_up(connection)


class _Quiet(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        self.server.closed(self.connection)
        super().finish()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
        pass


class _Connect(_Quiet):
    """The outside: CONNECT, then TLS."""

    def do_CONNECT(self) -> None:
        self.close_connection = True
        if self.server.expected not in {None, self.headers.get("Proxy-Authorization")}:
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="practice"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        host = self.path.rpartition(":")[0]
        self.send_response(200)
        self.end_headers()
        self.server.closed(self.connection)
        context = self.server.proxy.context_for(host)
        with context.wrap_socket(self.connection, server_side=True, do_handshake_on_connect=False) as inside:
            self.server.opened(inside)
            try:
                inside.do_handshake()
            except (ssl.SSLError, OSError):
                self.server.proxy.note_refused_handshake()
            else:
                _Tunnelled(host, inside, self.client_address, self.server)
            finally:
                self.server.closed(inside)


class _Tunnelled(_Quiet):
    """The inside: plain requests, passed on."""

    def __init__(self, host: str, *connection: Any) -> None:
        self.host = host
        super().__init__(*connection)

    def handle(self) -> None:
        try:
            super().handle()
        except (ssl.SSLError, ConnectionError):
            self.close_connection = True

    def _pass_on(self) -> None:
        self.server.proxy.note(Seen(host=self.host, method=self.command, path=urlsplit(self.path).path))
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        upstream = http.client.HTTPConnection(self.server.upstream, timeout=60)
        try:
            upstream.request(self.command, self.path, body=body or None, headers=_kept(self.headers))
            answer = upstream.getresponse()
            content = answer.read()
        finally:
            upstream.close()
        self.send_response(answer.status, answer.reason)
        for name, value in _kept(answer.headers).items():
            self.send_header(name, value)
        if answer.status != http.client.NO_CONTENT:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _pass_on  # noqa: N815  # the library's names


def _hang_up(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it may have been closed by the other side just now
        # Not connection.shutdown: SSLSocket's takes TLS away from under the thread that reads.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _kept(headers: Message[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.lower() not in _BETWEEN_NEIGHBOURS_ONLY}
