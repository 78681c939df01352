"""HTTP/1.1 connections, direct or through a proxy, that can be ended from another thread.

They are the standard library's: one that loads and asks in half the time of what is usually put on top of it, follows
no redirect, keeps no cookie, reads no environment and repeats nothing by itself. (benchmarks/README.md, "quick check")
"""

import base64
import http.client
import select
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import SplitResult, unquote, urlsplit

from desktop_app.client.explain import certificate_refused
from desktop_app.client.guard import Guard
from desktop_app.client.network import Proxy
from desktop_app.domain.addresses import is_loopback
from desktop_app.domain.client_errors import (
    AnswerTooSlow,
    ConnectionDropped,
    ConnectionRefused,
    HostNotFound,
    LocalServiceAway,
    ProxyAddressRefused,
    ProxyCannotConnect,
    ProxyLoginNeeded,
    ProxyNtlmUnused,
    ProxyUnreachable,
    TlsFailed,
)

CONNECT_LIMIT = 10.0
"""Seconds for TCP, for the proxy's answer and for each message of TLS."""
_PORTS = {"http": 80, "https": 443}
_LONGEST_LINE = 65_536
_MOST_LINES = 100
"""Of a proxy's answer to CONNECT; the same limits as http.client's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a connection leads: `shown` is the other end's name in errors. A host has one proxy in a session."""

    scheme: str
    host: str
    port: int
    shown: str = field(compare=False)
    proxy: Proxy | None = field(default=None, compare=False)


def route_to(url: str, shown: str, proxy: Proxy | None) -> Route:
    """The route to an address that was found fit to be asked."""
    parts = urlsplit(url)
    port = parts.port or _PORTS[parts.scheme]
    return Route(scheme=parts.scheme, host=parts.hostname or "", port=port, shown=shown, proxy=proxy)


class Connections:
    """The connections of one session: given back after a whole answer, they serve the next question."""

    def __init__(self, context: Callable[[], ssl.SSLContext]) -> None:
        self._context = context
        self._guard = Guard()
        self._lock = threading.Lock()
        self._idle: dict[Route, list[Connection]] = {}
        self._is_shut = False

    def take(self, route: Route) -> "Connection":
        """One that is free and was not closed by the other side meanwhile, or a new one, not connected yet."""
        while (connection := self._next(route)) is not None:
            if connection.quiet:
                return connection
            connection.end()
        return Connection(route, self._guard, self._context)

    def give_back(self, connection: "Connection") -> None:
        """Its answer was read to the end, and the other side keeps it open."""
        with self._lock:
            if not self._is_shut:
                self._idle.setdefault(connection.route, []).append(connection)
                return
        connection.end()

    def shut(self) -> None:
        """End them all, also those in use, at whatever stage; a connection that comes about later is ended too."""
        with self._lock:
            self._is_shut = True
            idle, self._idle = self._idle, {}
        self._guard.shut()
        for connections in idle.values():
            for connection in connections:
                connection.end()

    def _next(self, route: Route) -> "Connection | None":
        with self._lock:
            idle = self._idle.get(route)
            return idle.pop() if idle else None


class Connection(http.client.HTTPConnection):
    """One connection; every socket is known to the guard before a byte goes through it."""

    def __init__(self, route: Route, guard: Guard, context: Callable[[], ssl.SSLContext]) -> None:
        super().__init__(route.host, route.port)
        self.default_port = _PORTS[route.scheme]
        self.route = route
        self._guard = guard
        self._context = context
        self._handle: socket.socket | None = None
        self._limit = CONNECT_LIMIT

    def connect(self) -> None:
        """TCP, the proxy's CONNECT, TLS. Raises ClientError, each stage its own."""
        route = self.route
        context = self._context() if route.scheme == "https" else None  # first, for its certificates may be unusable
        connected = self._reached() if route.proxy is None else self._tunnel(route.proxy)
        if context is not None:
            try:
                connected = _encrypted(connected, route.host, context)
            except ssl.SSLCertVerificationError as error:
                raise certificate_refused(error, route.shown) from None
            except TimeoutError:
                raise AnswerTooSlow(host=route.shown, seconds=round(self._patience)) from None
            except ssl.SSLError:
                raise TlsFailed(host=route.shown) from None
            except OSError:
                raise ConnectionDropped(host=route.shown) from None
        connected.settimeout(self._limit)
        self.sock = connected

    def let_wait(self, seconds: float) -> None:
        """From now on no single read or write may take longer."""
        self._limit = seconds
        if self.sock is not None:
            self.sock.settimeout(seconds)

    @property
    def quiet(self) -> bool:
        """False when something came unasked, which mostly is the other side's end."""
        if self.sock is None:
            return False
        if hasattr(select, "poll"):  # not on Windows, where select takes any number
            poll = select.poll()
            poll.register(self.sock, select.POLLIN)
            return not poll.poll(0)
        return not select.select([self.sock], [], [], 0)[0]

    def end(self) -> None:
        """Close it; not for connections whose answer is still being read."""
        with suppress(OSError):  # the other side may have cut it
            self.close()
        if self._handle is not None:
            self._guard.release(self._handle)

    @property
    def _patience(self) -> float:
        return min(CONNECT_LIMIT, self._limit)

    def _reached(self) -> socket.socket:
        shown = self.route.shown
        try:
            return self._tcp(self.route.host, self.route.port)
        except (socket.gaierror, UnicodeError):
            raise HostNotFound(host=shown) from None
        except TimeoutError:
            raise AnswerTooSlow(host=shown, seconds=round(self._patience)) from None
        except OSError:
            if is_loopback(self.route.host):
                raise LocalServiceAway(host=shown, port=self.route.port) from None
            raise ConnectionRefused(host=shown) from None

    def _tcp(self, host: str, port: int) -> socket.socket:
        connected = self.sock = socket.create_connection((host, port), self._patience)
        self._handle = self._guard.adopt(connected)
        # Head and body of a question are written apart; together with delayed ACK that would cost 40 ms.
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connected

    def _tunnel(self, proxy: Proxy) -> socket.socket:
        try:
            parts = urlsplit(proxy.address.reveal())
            near, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        except (ValueError, KeyError):
            raise ProxyAddressRefused from None
        try:
            connected = self._tcp(near, port)
            if parts.scheme == "https":
                connected = self.sock = _encrypted(connected, near, self._context())
            status = self._ask_for_tunnel(connected, parts)
        except ssl.SSLCertVerificationError as error:
            raise certificate_refused(error, proxy.shown) from None
        except (ConnectionResetError, BrokenPipeError, http.client.RemoteDisconnected):
            raise ConnectionDropped(host=self.route.shown) from None
        except (OSError, ValueError, http.client.HTTPException):
            raise ProxyUnreachable(proxy=proxy.shown) from None
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            raise (ProxyNtlmUnused if proxy.has_ntlm else ProxyLoginNeeded)(proxy=proxy.shown)
        if status != HTTPStatus.OK:
            raise ProxyCannotConnect(proxy=proxy.shown, host=self.route.shown, status=status)
        return connected

    def _ask_for_tunnel(self, connected: socket.socket, proxy: SplitResult) -> int:
        """CONNECT, and the status it is answered with."""
        there = f"{self.route.host}:{self.route.port}"
        lines = [f"CONNECT {there} HTTP/1.1", f"Host: {there}"]
        if proxy.username is not None:
            login = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
            lines.append(f"Proxy-Authorization: Basic {base64.b64encode(login.encode()).decode()}")
        connected.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
        with connected.makefile("rb") as answer:  # nothing comes after the empty line before we begin with TLS
            words = _line(answer.readline).split(None, 2)
            if len(words) < 2 or not words[0].startswith(b"HTTP/") or not words[1].isdigit():  # noqa: PLR2004
                raise http.client.BadStatusLine("")
            for _ in range(_MOST_LINES):
                if not _line(answer.readline).strip():
                    return int(words[1])
        raise http.client.HTTPException


def _encrypted(connected: socket.socket, host: str, context: ssl.SSLContext) -> socket.socket:
    if isinstance(connected, ssl.SSLSocket):
        # TLS within TLS, which the standard library's sockets cannot do.
        from urllib3.util.ssltransport import SSLTransport  # noqa: PLC0415  # for proxies under https only

        return SSLTransport(connected, context, server_hostname=host)  # type: ignore[return-value]
    return context.wrap_socket(connected, server_hostname=host)


def _line(readline: Callable[[int], bytes | None]) -> bytes:
    line = readline(_LONGEST_LINE) or b""
    if not line:
        raise http.client.RemoteDisconnected("")
    if not line.endswith(b"\n"):
        raise http.client.LineTooLong("")
    return line
