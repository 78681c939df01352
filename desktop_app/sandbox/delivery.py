"""Ways to put an answer on the wire: whole, or with the faults only a socket can show.

A way is given the connection, the head (status line and headers, with their closing blank line) and the body; it says
whether the connection may be kept.
"""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.sandbox.faults import FaultKind

if TYPE_CHECKING:
    from desktop_app.sandbox.faults import Fault

Way = Callable[[socket.socket, bytes, bytes], bool]
CHOSEN = "practice.ways"  # the list, in a request's WSGI environment, of which the last way is taken

_ENDLESS_CHUNK = b'"' + b"x" * 65_532 + b'",'
_HUGE_HEADER_BYTES = 200_000


def whole(connection: socket.socket, head: bytes, body: bytes) -> bool:
    """Everything, at once."""
    connection.sendall(head + body)
    return True


def _trickle(fault: Fault) -> Way:
    def way(connection: socket.socket, head: bytes, body: bytes) -> bool:
        connection.sendall(head)
        for byte in body:
            if _has_left(connection, float(fault.value or 0)):
                return False
            connection.sendall(bytes((byte,)))
        return True

    return way


def _hang(fault: Fault) -> Way:
    def way(connection: socket.socket, _head: bytes, _body: bytes) -> bool:
        _has_left(connection, float(fault.value or 0))
        return False

    return way


def _drop(_: Fault) -> Way:
    return lambda _connection, _head, _body: False


def _cut_body(_: Fault) -> Way:
    def way(connection: socket.socket, head: bytes, body: bytes) -> bool:
        connection.sendall(head + body[: len(body) // 2])
        return False

    return way


def _endless(_: Fault) -> Way:
    def way(connection: socket.socket, head: bytes, _body: bytes) -> bool:
        lines = [line for line in head.split(b"\r\n") if line and not line.lower().startswith(b"content-length:")]
        connection.sendall(b"\r\n".join([*lines, b"Transfer-Encoding: chunked", b"", b""]))
        connection.sendall(b"1\r\n[\r\n")
        while True:  # until the client leaves, which ends sendall
            connection.sendall(f"{len(_ENDLESS_CHUNK):x}\r\n".encode() + _ENDLESS_CHUNK + b"\r\n")

    return way


def _bad_http(_: Fault) -> Way:
    def way(connection: socket.socket, _head: bytes, body: bytes) -> bool:
        connection.sendall(b"220 practice ESMTP ready\r\n\r\n" + body)
        return False

    return way


def _huge_header(_: Fault) -> Way:
    def way(connection: socket.socket, head: bytes, body: bytes) -> bool:
        padded = head.removesuffix(b"\r\n") + b"X-Padding: " + b"x" * _HUGE_HEADER_BYTES + b"\r\n\r\n"
        return whole(connection, padded, body)

    return way


def _has_left(connection: socket.socket, seconds: float) -> bool:
    """Wait that long; True at once if the client closes meanwhile, for that is all a waiting client has to say."""
    readable, _, _ = select.select([connection], [], [], seconds)
    return bool(readable)


def _kind(name: str, about: str, default: str | None = None) -> FaultKind:
    return FaultKind(name=name, about=about, default=default)


WAYS: dict[FaultKind, Callable[[Fault], Way]] = {
    _kind("trickle", "The body comes byte by byte, each after that many seconds.", "0.1"): _trickle,
    _kind("hang", "No answer for that many seconds, then the connection closes.", "600"): _hang,
    _kind("drop", "The connection closes without an answer."): _drop,
    _kind("cut-body", "The connection closes after half of the promised body."): _cut_body,
    _kind("endless", "A body that never ends."): _endless,
    _kind("bad-http", "An answer that is not HTTP."): _bad_http,
    _kind("huge-header", f"A header of {_HUGE_HEADER_BYTES:,} bytes."): _huge_header,
}
