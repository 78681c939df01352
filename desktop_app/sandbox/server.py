"""The practice service started and stopped: one loopback port, one worker."""

from __future__ import annotations

import io
import signal
import socket
import threading
from contextlib import contextmanager, suppress
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from flask import Flask, request
from werkzeug.exceptions import HTTPException
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.test import run_wsgi_app

from desktop_app.sandbox.announcement import Announcement
from desktop_app.sandbox.api_keys import api_keys
from desktop_app.sandbox.catalogue import catalogue
from desktop_app.sandbox.classic import classic_runtime, classic_sign_in
from desktop_app.sandbox.delivery import CHOSEN, Way, whole
from desktop_app.sandbox.errors import NoRoute, ServiceError
from desktop_app.sandbox.iam import iam
from desktop_app.sandbox.meddling import control, meddle
from desktop_app.sandbox.quantum import quantum
from desktop_app.sandbox.resource_controller import resource_controller
from desktop_app.sandbox.worker import work

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Generator

    from desktop_app.sandbox.world import World

HOST = "127.0.0.1"
_LARGEST_BODY = 64 * 1024 * 1024


def create_app(world: World) -> Flask:
    """All services as one web application, whatever host name is asked for."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = _LARGEST_BODY
    platform = (iam(world), api_keys(world), catalogue(world), resource_controller(world), quantum(world))
    for routes in (*platform, classic_sign_in(world), classic_runtime(world), control(world)):
        app.register_blueprint(routes)
    app.register_blueprint(quantum(world), url_prefix="/", name="old_cloud")
    meddle(app, world)

    @app.errorhandler(ServiceError)
    def refuse(error: ServiceError) -> tuple[dict[str, Any], int]:
        return error.document(), error.status

    @app.errorhandler(HTTPException)
    def refuse_unknown(error: HTTPException) -> tuple[dict[str, Any], int]:
        status = error.code or 500
        message = f"Cannot {request.method} {request.path}" if status in {404, 405} else str(error.description)
        return refuse(NoRoute(status, message))

    return app


def serve(
    world: World,
    port: int,
    *,
    announce: Callable[[Announcement], None],
    stop: threading.Event | None = None,
    tls: ssl.SSLContext | None = None,
) -> None:
    """Serve on 127.0.0.1 until SIGTERM, SIGINT or `stop`; port 0 takes any free one.

    `announce` is called once the port answers. With `tls`, https is spoken. The world ends with this call.
    Raises OSError if the port is taken.
    """
    stop = stop or threading.Event()
    with socket.create_server((HOST, port)) as listening, _set_by_signals(stop):
        server = _Server(HOST, port, create_app(world), _KeepAliveHandler, fd=listening.fileno())
        server.ssl_context = tls
        worker = threading.Thread(target=work, args=(world,), name="practice worker")
        listener = threading.Thread(target=server.serve_forever, args=(0.05,), name="practice listener")
        worker.start()
        listener.start()
        try:
            announce(
                Announcement(
                    url=f"{'https' if tls else 'http'}://{HOST}:{server.port}",
                    accounts=world.accounts,
                    classic_accounts=world.classic_accounts,
                    faults=world.faults.active,
                )
            )
            while not stop.wait(0.5):  # in short waits, for Windows wakes no long one on Ctrl+C
                pass
        finally:
            server.shutdown()
            world.close()
            listener.join()
            worker.join()
            server.server_close()


class _Server(ThreadedWSGIServer):
    """A thread for each connection, and TLS in that thread: werkzeug would shake hands where it accepts."""

    def finish_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  # socketserver's types
        """Answer one connection."""
        if self.ssl_context is None:
            super().finish_request(request, client_address)
            return
        # A client that does not trust the certificate, or none any more, just leaves.
        with suppress(OSError), self.ssl_context.wrap_socket(request, server_side=True) as inside:
            super().finish_request(inside, client_address)


class _KeepAliveHandler(WSGIRequestHandler):
    """Answers requests on connections that stay open, quietly.

    werkzeug's own way of running the application ends by closing, and drains what it takes for the rest of the body:
    on a kept connection that is the next request. Here the body is read first, as far as its length says.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # small writes, together with delayed ACK, cost 40 ms each

    def run_wsgi(self) -> None:
        """Answer one request."""
        environ = self.make_environ()
        environ["wsgi.input"] = io.BytesIO(self._body(environ))
        ways: list[Way] = [whole]
        environ[CHOSEN] = ways
        chunks, status, headers = run_wsgi_app(self.server.app, environ, buffered=True)
        headers.setdefault("Date", formatdate(usegmt=True))
        if self.close_connection:
            headers["Connection"] = "close"
        lines = (f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items()), "", "")
        if not ways[-1](self.connection, "\r\n".join(lines).encode("latin-1"), b"".join(chunks)):
            self.close_connection = True

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002  # werkzeug's name
        """Say nothing about single requests: their addresses and headers are nobody's business."""

    def _body(self, environ: dict[str, Any]) -> bytes:
        if environ.get("wsgi.input_terminated"):  # sent in chunks
            whole: bytes = environ["wsgi.input"].read()
            return whole
        length = environ.get("CONTENT_LENGTH", "0")
        if not length.isdecimal() or int(length) > _LARGEST_BODY:
            self.close_connection = True  # the application refuses it by its length, the rest is never read
            return b""
        return self.rfile.read(int(length))


@contextmanager
def _set_by_signals(stop: threading.Event) -> Generator[None]:
    """SIGTERM and SIGINT set `stop`; outside the main thread signals are somebody else's."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
