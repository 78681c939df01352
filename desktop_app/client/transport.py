"""The one way to the service.

Https only (http on this computer alone), no redirects, no cookies, no .netrc, proxies and certificates as `network`
reads them, a limit on time and size of every answer, repetition only where it is harmless, and one error family out.
Each request runs on a daemon thread of its own: a name server that hangs cannot be interrupted, but it can be left
behind, so that giving up is answered at once at every stage.
"""

import http.client
import json
import math
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlsplit

from desktop_app import __version__
from desktop_app.client.connection import Connections, route_to
from desktop_app.client.explain import explain
from desktop_app.client.network import Proxy, certificates_in_force, tls_context
from desktop_app.domain.addresses import is_loopback, may_receive_keys
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.client_errors import (
    AddressNotFound,
    AddressRefused,
    AnswerTooLarge,
    AnswerTooSlow,
    AnswerUnreadable,
    ConnectionDropped,
    HostNotFound,
    KeyNotAccepted,
    RateLimited,
    Redirected,
    RightMissing,
    ServiceOut,
    WebPageInstead,
)
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence

KIB = 1024
REQUEST_LIMIT = 20.0
"""Seconds one request may take as a whole."""
TRIES = 3
_FIRST_PAUSE = 0.5
"""Seconds before a question is asked once more; twice as long before the next time."""
_SHORTEST_SECRET = 8
"""Bytes; anything shorter may be part of an honest answer."""
_GZIP_OR_ZLIB = 47
"""zlib's `wbits` for: whichever of the two it is."""
LONGEST_PAUSE = 60.0
"""Seconds a `Retry-After` is obeyed for; beyond that the check gives up and says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question. `bearer`, `form` and what is called secret hold secrets; `secret_json` goes into the JSON body.

    `size_limit` is in bytes after decompression, `limit` in seconds. `harmless` says that repeating a POST changes
    nothing; a GET always is. `once` is for what is not worth a pause and a second try.
    """

    method: str
    url: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    bearer: Secret | None = None
    form: tuple[tuple[str, str | Secret], ...] = ()
    json: Any = None
    secret_headers: tuple[tuple[str, Secret], ...] = ()
    secret_json: tuple[tuple[str, Secret], ...] = ()
    size_limit: int = 256 * KIB
    limit: float = REQUEST_LIMIT
    harmless: bool = False
    once: bool = False

    @property
    def host(self) -> str:
        """The host asked."""
        return urlsplit(self.url).hostname or ""

    @property
    def place(self) -> str:
        """The host, on this computer with the port: there it is the port that is wrong."""
        return urlsplit(self.url).netloc if is_loopback(self.host) else self.host

    def signed(self, bearer: Secret, headers: tuple[tuple[str, str], ...] = ()) -> "Request":
        """The same question with an access token and further headers."""
        return replace(self, bearer=bearer, headers=(*self.headers, *headers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A status, the few headers we look at, and the body."""

    host: str
    status: int
    content_type: str
    retry_after: str
    body: bytes = field(repr=False)
    date: str = ""

    @property
    def ok(self) -> bool:
        """True for 2xx."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES

    @property
    def is_web_page(self) -> bool:
        """True when a page for people came back."""
        start = self.body[:256].lstrip().lower()
        return bool(start) and ("html" in self.content_type or start.startswith((b"<!doctype html", b"<html")))

    def json(self) -> Any:  # noqa: ANN401  # foreign data; wire.py reads it field by field
        """The body as data. Raises WebPageInstead or AnswerUnreadable."""
        if self.is_web_page:
            raise WebPageInstead(host=self.host)
        try:
            return json.loads(self.body.decode("utf-8"))
        except (ValueError, RecursionError):
            raise AnswerUnreadable(host=self.host) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """We wait before we ask again: `seconds` are left. `status` is what the host answered, 0 for a cut connection."""

    host: str
    seconds: float
    status: int = 0
    asked: bool = False

    @property
    def sentence(self) -> str:
        """Why we wait, for a person."""
        facts = {"host": self.host, "seconds": math.ceil(self.seconds)}
        if not self.status:
            return Sentence("{host} cut the connection; trying again in {seconds} s", **facts)
        if self.status == HTTPStatus.TOO_MANY_REQUESTS:
            return Sentence("{host} asks for a pause; trying again in {seconds} s", **facts)
        return Sentence("{host} answered {status}; trying again in {seconds} s", status=self.status, **facts)


class Pending:
    """A request under way on its own thread."""

    def __init__(self, request: Request, perform: Callable[[Request], Answer], abandon: Callable[[], None]) -> None:
        self._request = request
        self._abandon = abandon
        self._settled = threading.Event()
        self._answer: Answer | None = None
        self._error: Exception | None = None
        threading.Thread(target=self._run, args=(perform,), name=f"wire-{request.host}", daemon=True).start()

    def wait(self, cancel: CancelToken, *, abandon: bool = True) -> Answer:
        """The answer, or the reason there is none.

        Raises ClientError, Cancelled or TimedOut. Without `abandon` the request goes on after a Cancelled, and may be
        waited for again: what was sent may have been done.
        """
        woken = threading.Event()
        self._wake = woken
        if self._settled.is_set():
            woken.set()
        with cancel.calling(woken.set):
            woken.wait(cancel.remaining(self._request.limit))
        if self._answer is not None:
            return self._answer
        if self._error is not None:
            raise self._error
        if abandon:
            self._abandon()
        cancel.checkpoint()
        raise AnswerTooSlow(host=self._request.host, seconds=self._request.limit)

    _wake: threading.Event | None = None

    def _run(self, perform: Callable[[Request], Answer]) -> None:
        try:
            self._answer = perform(self._request)
        except Exception as error:  # noqa: BLE001  # the border of the thread: handed over, raised by `wait`
            self._error = error
        self._settled.set()
        if self._wake is not None:
            self._wake.set()


class Transport:
    """One account's session; not shared between accounts. `proxy_for` decides per address.

    `own_address` is the account's where it is not the usual one: a name that is not found is its fault first.
    """

    def __init__(self, proxy_for: Callable[[str], Proxy | None], *, own_address: str = "") -> None:
        self._proxy_for = proxy_for
        self._own_address = own_address
        self._proxies: dict[tuple[str, str], Proxy | None] = {}
        self._connections = _connections()
        self._keys: tuple[Secret, ...] = ()
        self.on_pause: Callable[[Pause], None] = _say_nothing
        """Told once a second while we wait before asking again; called on the thread that asks."""

    def ask(self, request: Request, cancel: CancelToken) -> Answer:
        """Send and wait; what is harmless to repeat is tried up to three times when the service is out or busy.

        Raises ClientError, Cancelled or TimedOut. Any status but 3xx comes back as an answer.
        """
        repeatable = (request.method == "GET" or request.harmless) and not request.once
        tries = TRIES if repeatable else 1
        pause = _FIRST_PAUSE
        for left in reversed(range(tries)):
            try:
                answer = self.start(request).wait(cancel)
            except ConnectionDropped:
                if not left:
                    raise
                waiting = Pause(host=request.host, seconds=pause)
            else:
                told = pause_asked_for(answer)
                if not left or not _passing(answer) or told > LONGEST_PAUSE:
                    return answer
                pause = max(pause, told)
                waiting = Pause(host=request.host, seconds=pause, status=answer.status, asked=told > 0)
            self._wait(waiting, cancel)
            pause *= 2
        raise AssertionError("unreachable")  # pragma: no cover

    def _wait(self, pause: Pause, cancel: CancelToken) -> None:
        """Count down, a second at a time."""
        left = pause.seconds
        while left > 0:
            self.on_pause(replace(pause, seconds=left))
            step = min(left, 1.0)
            cancel.wait(step)
            left -= step

    def start(self, request: Request) -> Pending:
        """Send without waiting. Raises AddressRefused."""
        host_asked(request.url)
        return Pending(request, partial(self._perform, self._connections), self._abandon)

    def close(self) -> None:
        """End all connections."""
        self._connections.shut()

    def _abandon(self) -> None:
        """Leave the connections of a request that is given up; the next one starts afresh."""
        self._connections.shut()
        self._connections = _connections()

    def _perform(self, connections: Connections, request: Request) -> Answer:
        started = time.monotonic()
        connection = connections.take(route_to(request.url, request.place, self._proxy_to(request)))
        kept = False
        try:
            connection.let_wait(request.limit)
            connection.request(request.method, _target(request), *_body_and_headers(request))
            with connection.getresponse() as response:
                answer = _read(response, request)
            kept = not response.will_close
        except HostNotFound as error:
            if not self._own_address:
                raise
            raise AddressNotFound(**error.facts, address=self._own_address) from None
        except (http.client.HTTPException, OSError, ValueError, zlib.error) as error:
            raise explain(error, host=request.place, seconds=round(time.monotonic() - started)) from None
        finally:
            if kept:
                connections.give_back(connection)
            else:
                connection.end()
        return self._without_keys(answer, request)

    def _proxy_to(self, request: Request) -> Proxy | None:
        """Decided once for a host: reading the environment takes longer than sending the request."""
        where = urlsplit(request.url).scheme, request.host
        if where not in self._proxies:
            self._proxies[where] = self._proxy_for(request.url)
        return self._proxies[where]

    def _without_keys(self, answer: Answer, request: Request) -> Answer:
        """The answer without any key or token of ours: a service that echoes one must not get it shown or logged."""
        sent = [value for _, value in (*request.form, *request.secret_json) if isinstance(value, Secret)]
        self._keys += tuple(key for key in sent if key not in self._keys)
        known = [*self._keys, *(value for _, value in request.secret_headers)]
        if request.bearer is not None and not sent:  # IAM may answer with the very token that is in use
            known.append(request.bearer)
        body = answer.body
        for key in known:
            if len(value := key.reveal().encode()) >= _SHORTEST_SECRET and value in body:
                body = body.replace(value, "••••".encode())
        return answer if body is answer.body else replace(answer, body=body)


def _connections() -> Connections:
    return Connections(lambda: tls_context(certificates_in_force()))


def host_asked(url: str) -> str:
    """The host that a request for this address goes to. Raises AddressRefused when keys may not go there."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        fine = parts.port != 0 and "@" not in parts.netloc and parts.scheme in {"http", "https"}
    except ValueError:
        raise AddressRefused(host=_printable(url)) from None
    if not fine or not may_receive_keys(parts.scheme, host):
        raise AddressRefused(host=_printable(host or url))
    return host


def raise_for_common(answer: Answer) -> None:
    """Raise for what means the same everywhere: web pages, pauses, outages."""
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        raise RateLimited(host=answer.host, seconds=pause_asked_for(answer))
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise ServiceOut(host=answer.host, status=answer.status)
    if answer.is_web_page and answer.status != HTTPStatus.UNAUTHORIZED:
        raise WebPageInstead(host=answer.host)


def good(answer: Answer) -> Answer:
    """The answer when it is a good one, else the cause, which its status alone has to tell. Raises ClientError."""
    raise_for_common(answer)
    if answer.status == HTTPStatus.UNAUTHORIZED:
        raise KeyNotAccepted
    if answer.status == HTTPStatus.FORBIDDEN:
        raise RightMissing
    if not answer.ok:
        raise AnswerUnreadable(host=answer.host)
    return answer


def _target(request: Request) -> str:
    """Path and query as they are asked for; an address that came from a service may need quoting."""
    parts = urlsplit(request.url)
    query = "&".join(one for one in (parts.query, urlencode(request.query)) if one)
    return quote((parts.path or "/") + (f"?{query}" if query else ""), safe="!$%&'()*+,/:;=?@[]~")


def _body_and_headers(request: Request) -> tuple[bytes | None, dict[str, str]]:
    headers = {
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "User-Agent": f"qubit-keychain/{__version__}",
        **dict(request.headers),
    }
    if request.bearer is not None:
        headers["Authorization"] = f"Bearer {request.bearer.reveal()}"
    headers |= {name: value.reveal() for name, value in request.secret_headers}
    body: str | None = None
    if request.form:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        body = urlencode([(name, v.reveal() if isinstance(v, Secret) else v) for name, v in request.form])
    elif request.json is not None or request.secret_json:
        headers["Content-Type"] = "application/json"
        body = json.dumps(
            {**(request.json or {}), **{name: value.reveal() for name, value in request.secret_json}}
            if request.secret_json
            else request.json
        )
    return None if body is None else body.encode(), headers


def _read(response: http.client.HTTPResponse, request: Request) -> Answer:
    if HTTPStatus.MULTIPLE_CHOICES <= response.status < HTTPStatus.BAD_REQUEST:
        raise Redirected(host=request.host, target=_led_to(request.url, response.getheader("Location", "")))
    unpack = _unpacker(response.getheader("Content-Encoding", ""), request)
    pieces: list[bytes] = []
    came = size = 0
    while piece := response.read1(64 * KIB):
        came += len(piece)
        pieces.append(unpack(piece, request.size_limit - size + 1))
        size += len(pieces[-1])
        if max(came, size) > request.size_limit:
            raise AnswerTooLarge(host=request.host)
    if response.length:
        raise http.client.IncompleteRead(b"")
    return Answer(
        host=request.host,
        status=response.status,
        content_type=response.getheader("Content-Type", "").lower(),
        retry_after=response.getheader("Retry-After", ""),
        body=b"".join(pieces),
        date=response.getheader("Date", ""),
    )


def _led_to(url: str, location: str) -> str:
    """The host a redirect names, fit to be shown."""
    try:
        host = urlsplit(urljoin(url, location)).hostname
    except ValueError:
        host = None
    return _printable(host or "") or "another address"


def _unpacker(encoding: str, request: Request) -> Callable[[bytes, int], bytes]:
    """What makes at most so many bytes out of a piece of the body. Raises AnswerUnreadable."""
    match encoding.strip().lower():
        case "" | "identity":
            return lambda piece, _: piece
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(_GZIP_OR_ZLIB).decompress
        case _:
            raise AnswerUnreadable(host=request.host)


def _printable(text: str) -> str:
    return "".join(one for one in text[:60] if one.isprintable())


def _passing(answer: Answer) -> bool:
    return answer.status == HTTPStatus.TOO_MANY_REQUESTS or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR


def pause_asked_for(answer: Answer) -> float:
    """Seconds of `Retry-After`, which is a number or an HTTP date; 0 when absent or unreadable.

    A date is compared with the answer's own, for this computer's clock may be wrong.
    """
    text = answer.retry_after.strip()
    if text.isdecimal():
        return float(text[:9])
    then = _moment(text)
    if then is None:
        return 0.0
    return max(0.0, (then - (_moment(answer.date) or datetime.now(UTC))).total_seconds())


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _say_nothing(_: Pause) -> None:
    pass
