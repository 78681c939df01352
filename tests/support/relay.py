"""Something in the network between here and a service: it passes requests on, is away, or cuts answers off."""

from __future__ import annotations

import http.client
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    Cut = Callable[[str, str], bool]

_BETWEEN_NEIGHBOURS_ONLY = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Relay:
    """`away` drops every request unseen; `cut` says of a method and path that its answer gets lost on the way back."""

    def __init__(self, upstream: str, cut: Cut = lambda *_: False) -> None:
        self.away = threading.Event()
        self.dropped = 0
        self._server = _Server(self, urlsplit(upstream).netloc, cut)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="relay")
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    def __init__(self, relay: Relay, upstream: str, cut: Cut) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.relay, self.upstream, self.cut = relay, upstream, cut


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.server.relay.away.is_set():
            self.server.relay.dropped += 1
            return
        upstream = http.client.HTTPConnection(self.server.upstream, timeout=60)
        try:
            kept = {n: v for n, v in self.headers.items() if n.lower() not in _BETWEEN_NEIGHBOURS_ONLY}
            upstream.request(self.command, self.path, body=body or None, headers=kept)
            answer = upstream.getresponse()
            content = answer.read()
        finally:
            upstream.close()
        if self.server.cut(self.command, urlsplit(self.path).path):
            self.server.relay.dropped += 1
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            if name.lower() not in _BETWEEN_NEIGHBOURS_ONLY:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = _pass_on  # noqa: N815  # the library's names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
        pass
