"""A server on loopback that answers as badly as it is told to, byte by byte."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Self

Behaviour = Callable[[socket.socket, threading.Event], None]


class ScriptedServer:
    """Answers the n-th request with the n-th behaviour, the last one for ever; `heads` holds what was asked."""

    def __init__(self, *behaviours: Behaviour) -> None:
        self._behaviours = behaviours
        self._over = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.heads: list[str] = []
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for each in (self._listening, *self._connections):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join()

    def _start(self, act: Callable[[], None]) -> None:
        thread = threading.Thread(target=act, name="scripted server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._connections.append(connection)
            self._start(lambda connection=connection: self._serve(connection))  # type: ignore[misc]

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            while head := _read_request(connection):
                turn = min(len(self.heads), len(self._behaviours) - 1)
                self.heads.append(head)
                self._behaviours[turn](connection, self._over)
        with suppress(OSError):
            connection.close()


def reply(status: int = 200, body: bytes = b"{}", **headers: str) -> Behaviour:
    """An honest answer; `headers` are written with - for _."""

    def act(connection: socket.socket, _: threading.Event) -> None:
        lines = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        connection.sendall(head.encode() + b"\r\n" + body)

    return act


def raw(content: bytes, *, close: bool = True) -> Behaviour:
    """Exactly these bytes."""

    def act(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(content)
        if close:
            connection.shutdown(socket.SHUT_RDWR)

    return act


def drip(head: bytes = b"HTTP/1.1 200 X\r\nContent-Length: 100000\r\n\r\n") -> Behaviour:
    """One byte now and then, for ever: no socket time limit ever strikes."""

    def act(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(head)
        while not over.wait(0.05):
            connection.sendall(b" ")

    return act


def hang() -> Behaviour:
    """Nothing at all."""

    def act(_: socket.socket, over: threading.Event) -> None:
        over.wait()

    return act


def endless() -> Behaviour:
    """A body without end."""

    def act(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n")
        while not over.is_set():
            connection.sendall(b" " * 65536)

    return act


def wait_until(condition: Callable[[], bool], what: str, seconds: float = 10) -> None:
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, f"waited {seconds} s for: {what}"
        time.sleep(0.005)


def _read_request(connection: socket.socket) -> str:
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return ""
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line.partition(b":")[2]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return (head + b"\r\n\r\n" + body).decode("latin-1")
