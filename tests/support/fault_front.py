"""Proxies on loopback that answer for any https host in the practice service's place, honestly or not.

A process of its own and one event loop, so that many clients are held up neither by it nor by the service: each
question is passed on once, and its answer repeated. Every fault has a proxy of its own, which an account may name.

    python -m support.fault_front SERVICE FOLDER DELAY [FAULT ...]

prints one JSON object, the addresses by fault ("" is the honest one) and the file of the throw-away CA, and serves
until it is ended. Each answer waits DELAY seconds; what was asked is noted in the folder's `seen`.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import ssl
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import trustme

HUGE = 5_000_000
"""Bytes of a hostile body."""
_BETWEEN_NEIGHBOURS_ONLY = {"connection", "keep-alive", "transfer-encoding", "content-length"}
_JSON = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request, without what only concerns the connection."""

    host: str
    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer. With `cut`, the connection ends after so many bytes of the body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    cut: int | None = None


Answerer = Callable[[Asked], Awaitable[Given]]


class Service:
    """The practice service, asked once for each question."""

    def __init__(self, url: str) -> None:
        self._where = urlsplit(url).netloc.split(":")
        self._answers: dict[tuple[str, str, str, bytes], asyncio.Task[Given]] = {}

    async def answer(self, asked: Asked) -> Given:
        who = next((value for name, value in asked.headers if name.lower() == "authorization"), "")
        question = asked.method, asked.path, who, asked.body
        if question not in self._answers:
            self._answers[question] = asyncio.create_task(self._ask(asked))
        return await self._answers[question]

    async def _ask(self, asked: Asked) -> Given:
        reader, writer = await asyncio.open_connection(self._where[0], int(self._where[1]))
        headers = (*asked.headers, ("Connection", "close"), ("Content-Length", str(len(asked.body))))
        head = "\r\n".join([f"{asked.method} {asked.path} HTTP/1.1", *(f"{n}: {v}" for n, v in headers), "", ""])
        writer.write(head.encode("latin-1") + asked.body)
        with contextlib.closing(writer):
            first, found = await _head(reader)
            length = next((int(value) for name, value in found if name.lower() == "content-length"), 0)
            body = await reader.readexactly(length)
        return Given(status=int(first.split()[1]), headers=_kept(found), body=body)


class Front:
    """The proxies of all faults before one service."""

    def __init__(self, url: str, folder: Path, delay: float) -> None:
        self._service = Service(url)
        self._delay = delay
        self._noted = (folder / "seen").open("a", encoding="utf-8", buffering=1)
        self._authority, self._stranger = trustme.CA(), trustme.CA()
        self._contexts: dict[tuple[str, bool], ssl.SSLContext] = {}
        self.ca_file = folder / "throw-away-ca.pem"
        self._authority.cert_pem.write_to_path(str(self.ca_file))

    async def open(self, fault: str) -> str:
        """The address of a proxy with that fault."""

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, ssl.SSLError):  # clients come and go
                await self._serve(fault, FAULTS[fault](self._service), reader, writer)
            with contextlib.suppress(OSError):
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
        return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    async def _serve(
        self, fault: str, answer: Answerer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        first, _ = await _head(reader)
        host = first.split()[1].rpartition(":")[0]
        if fault == PROXY_LOGIN:
            writer.write(b'HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n')
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await writer.start_tls(self._context(host, trusted=fault != WRONG_CERTIFICATE))
        while True:
            first, headers = await _head(reader)
            method, path, _ = first.split()
            length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
            body = await reader.readexactly(length)
            self._noted.write(f"{method} {host}{urlsplit(path).path}\n")
            asked = Asked(host=host, method=method, path=path, headers=_kept(headers), body=body)
            given, _ = await asyncio.gather(answer(asked), asyncio.sleep(self._delay))
            lines = (f"HTTP/1.1 {given.status} X", *(f"{name}: {value}" for name, value in given.headers))
            head = "\r\n".join([*lines, f"Content-Length: {len(given.body)}", "", ""]).encode("latin-1")
            writer.write(head + given.body[: given.cut])
            await writer.drain()
            if given.cut is not None:
                return

    def _context(self, host: str, *, trusted: bool) -> ssl.SSLContext:
        if (host, trusted) not in self._contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            (self._authority if trusted else self._stranger).issue_cert(host).configure_cert(context)
            self._contexts[host, trusted] = context
        return self._contexts[host, trusted]


async def _head(reader: asyncio.StreamReader) -> tuple[str, tuple[tuple[str, str], ...]]:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines[1:] if line)
    return lines[0], tuple((name, value.strip()) for name, _, value in pairs)


def _kept(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in headers if name.lower() not in _BETWEEN_NEIGHBOURS_ONLY)


PROXY_LOGIN, WRONG_CERTIFICATE = "proxy-login", "wrong-certificate"


def _honest(service: Service) -> Answerer:
    return service.answer


def _instead(where: str, given: Given) -> Callable[[Service], Answerer]:
    """That answer to every question whose path ends so."""

    def made(service: Service) -> Answerer:
        async def answer(asked: Asked) -> Given:
            return given if urlsplit(asked.path).path.endswith(where) else await service.answer(asked)

        return answer

    return made


def _busy_once(service: Service) -> Answerer:
    """429 and a second's pause, for a connection's first question about the time left."""
    left = [Given(status=HTTPStatus.TOO_MANY_REQUESTS, headers=(("Retry-After", "1"),), body=b"{}")]

    async def answer(asked: Asked) -> Given:
        return left.pop() if left and asked.path.endswith("/usage") else await service.answer(asked)

    return answer


def _cut(service: Service) -> Answerer:
    async def answer(asked: Asked) -> Given:
        given = await service.answer(asked)
        return replace(given, cut=len(given.body) // 2) if asked.path.endswith("/backends") else given

    return answer


def _json(body: bytes, status: int = HTTPStatus.OK, *headers: tuple[str, str]) -> Given:
    return Given(status=status, headers=(("Content-Type", _JSON), *headers), body=body)


_STUFF = b'{"devices": [' + b'{"name": "x"},' * (HUGE // 14) + b'{"name": "y"}]}'

FAULTS: dict[str, Callable[[Service], Answerer]] = {
    "": _honest,
    "huge-devices": _instead("/backends", _json(_STUFF)),
    "huge-token": _instead("/identity/token", _json(b'{"access_token": "' + b"x" * HUGE + b'"}')),
    "bomb": _instead("/search", _json(gzip.compress(b"[" * HUGE), HTTPStatus.OK, ("Content-Encoding", "gzip"))),
    "deep": _instead("/usage", _json(b"[" * 200_000)),
    "portal": _instead("/versions", Given(status=200, headers=(("Content-Type", "text/html"),), body=b"<html>Log in")),
    "out": _instead("/backends", _json(b"{}", HTTPStatus.SERVICE_UNAVAILABLE)),
    "forbidden": _instead("/backends", _json(b"{}", HTTPStatus.FORBIDDEN)),
    "no-json": _instead("/usage", _json(b"not json")),
    "busy-once": _busy_once,
    "cut": _cut,
    PROXY_LOGIN: _honest,
    WRONG_CERTIFICATE: _honest,
}


async def main(url: str, folder: str, delay: str, *faults: str) -> None:
    front = Front(url, Path(folder), float(delay))
    proxies = {fault: await front.open(fault) for fault in ("", *faults)}
    sys.stdout.write(json.dumps({"proxies": proxies, "certificates": str(front.ca_file)}) + "\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
