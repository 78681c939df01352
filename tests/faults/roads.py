"""Faults between here and the service: real sockets and real certificates, all on this computer."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Self

import trustme
from support.scripted_server import ScriptedServer, reply
from support.tls_proxy import TlsProxy

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

_VARIABLES = (
    "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
    "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR",
)  # fmt: skip
_NAMES = ("*.cloud.ibm.com", "*.quantum.cloud.ibm.com")
PROXY_PASSWORD = "CANARY-proxy-password"
_HTML = reply(body=b"<!DOCTYPE html><html>moved</html>", Content_Type="text/html")


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """Where the account's address points, which proxy the account has, and what the environment says."""

    url: str = ""
    proxy: str = ""
    environment: dict[str, str] = field(default_factory=dict)


@contextmanager
def road(name: str, practice_url: str, folder: Path) -> Generator[Road]:
    """The road of that name, with its environment in force; an empty name is the straight one."""
    with ExitStack() as stack:
        made = ROADS[name](stack, practice_url, folder) if name else Road(url=practice_url)
        kept = {variable: os.environ.pop(variable, None) for variable in _VARIABLES}
        os.environ.update(made.environment)
        try:
            yield made
        finally:
            for variable, value in kept.items():
                os.environ.pop(variable, None)
                if value is not None:
                    os.environ[variable] = value


class _Greeter:
    """A proxy that opens any way, and stands at its end itself.

    It begins TLS, or without a context says something else at once; it answers nothing.
    """

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, name="greeter")
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with suppress(OSError), connection:
                self._greet(connection)

    def _greet(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        asked = b""
        while b"\r\n\r\n" not in asked:
            piece = connection.recv(65536)
            if not piece:
                return
            asked += piece
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        if self._context is None:
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            connection.recv(65536)
            return
        with self._context.wrap_socket(connection, server_side=True) as inside:
            inside.recv(1)


def _closed_port() -> str:
    with ScriptedServer(reply()) as server:
        return server.url


def _tls(stack: ExitStack, folder: Path, kind: str) -> Road:
    authority = trustme.CA()
    ca_file = folder / f"ca-{kind}.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    now, day = datetime.now(UTC), timedelta(days=1)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    match kind:
        case "self-signed":
            chain = folder / "self-signed.pem"
            chain.write_bytes(authority.private_key_pem.bytes() + authority.cert_pem.bytes())
            context.load_cert_chain(chain)
        case "expired":
            authority.issue_cert(*_NAMES, not_before=now - 9 * day, not_after=now - day).configure_cert(context)
        case "not-yet":
            authority.issue_cert(*_NAMES, not_before=now + day, not_after=now + 9 * day).configure_cert(context)
        case "wrong-host":
            authority.issue_cert("somebody-else.example").configure_cert(context)
        case _:
            authority.issue_cert(*_NAMES).configure_cert(context)
    trusted = {"SSL_CERT_FILE": str(ca_file)} if kind in {"expired", "not-yet", "wrong-host"} else {}
    return Road(environment={"HTTPS_PROXY": stack.enter_context(_Greeter(context)).url, **trusted})


def _proxied(stack: ExitStack, upstream: str, folder: Path, credentials: str | None, *, trusted: bool) -> Road:
    proxy = stack.enter_context(TlsProxy(upstream, folder=folder, credentials=credentials))
    trust = {"SSL_CERT_FILE": str(proxy.ca_file)} if trusted else {}
    return Road(environment={"HTTPS_PROXY": proxy.url, **trust})


def _wrong_login(stack: ExitStack, upstream: str, folder: Path) -> Road:
    proxy = stack.enter_context(TlsProxy(upstream, folder=folder, credentials="user:word"))
    return Road(proxy=proxy.url.replace("://", "://user@"))


def _refusing_proxy(stack: ExitStack) -> Road:
    return Road(environment={"HTTPS_PROXY": stack.enter_context(ScriptedServer(reply(403))).url})


def _html(stack: ExitStack, folder: Path) -> Road:
    return _proxied(stack, stack.enter_context(ScriptedServer(_HTML)).url, folder, None, trusted=True)


def _plain(stack: ExitStack) -> Road:
    return Road(environment={"HTTPS_PROXY": stack.enter_context(_Greeter(None)).url})


ROADS: dict[str, Callable[[ExitStack, str, Path], Road]] = {
    "dns": lambda _, __, ___: Road(url="https://no-such-host.invalid.ibm.com"),
    "refused": lambda _, __, ___: Road(url=_closed_port()),
    "dead-proxy": lambda _, __, ___: Road(environment={"HTTPS_PROXY": _closed_port()}),
    "proxy-407": lambda stack, url, folder: _proxied(stack, url, folder, "user:word", trusted=True),
    "proxy-wrong-login": _wrong_login,
    "proxy-403": lambda stack, _, __: _refusing_proxy(stack),
    "proxy-nonsense": lambda _, __, ___: Road(environment={"HTTPS_PROXY": "http://[broken"}),
    "unknown-ca": lambda stack, url, folder: _proxied(stack, url, folder, None, trusted=False),
    "no-ca-file": lambda _, __, ___: Road(environment={"SSL_CERT_FILE": "/no/such/file.pem"}),
    "plain": lambda stack, _, __: _plain(stack),
    "html": lambda stack, _, folder: _html(stack, folder),
    **{
        kind: lambda stack, _, folder, kind=kind: _tls(stack, folder, kind)  # type: ignore[misc]
        for kind in ("self-signed", "expired", "not-yet", "wrong-host")
    },
}
