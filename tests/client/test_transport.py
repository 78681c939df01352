import base64
import gzip
import os
import select
import socket
import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from support.scripted_server import Behaviour, ScriptedServer, drip, endless, hang, raw, reply, wait_until

from desktop_app.client.endpoints import endpoints_of
from desktop_app.client.network import Proxy
from desktop_app.client.transport import KIB, Request, Transport
from desktop_app.domain.addresses import may_receive_keys
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.client_errors import (
    AddressRefused,
    AnswerTooLarge,
    AnswerTooSlow,
    AnswerUnreadable,
    ClientError,
    ConnectionDropped,
    HostNotFound,
    LocalServiceAway,
    ProxyCannotConnect,
    ProxyLoginNeeded,
    ProxyUnreachable,
    Redirected,
    RegionUnknown,
    TimedOut,
    TlsFailed,
    WebPageInstead,
)
from desktop_app.domain.secret import Secret

CANARY = "CANARY-key-that-must-not-be-seen-anywhere-000"


@pytest.fixture
def transport() -> Transport:
    return Transport(lambda _: None)


@pytest.fixture(autouse=True)
def _closed(transport: Transport) -> Generator[None]:
    yield
    transport.close()


def get(server: ScriptedServer, path: str = "/", **options: object) -> Request:
    return Request(method="GET", url=server.url + path, **options)  # type: ignore[arg-type]


def test_an_honest_answer_arrives_whole(transport: Transport) -> None:
    with ScriptedServer(reply(body=b'{"a": [1, 2]}')) as server:
        answer = transport.ask(get(server, "/x"), CancelToken())

    assert (answer.status, answer.json()) == (200, {"a": [1, 2]})
    assert server.heads[0].startswith("GET /x HTTP/1.1\r\n")


def test_a_second_question_uses_the_same_connection(transport: Transport) -> None:
    with ScriptedServer(reply()) as server:
        transport.ask(get(server), CancelToken())
        transport.ask(get(server), CancelToken())
        connections = len(server._connections)

    assert (len(server.heads), connections) == (2, 1)


def open_descriptors() -> int:
    found = 0
    for number in range(2048):
        try:
            os.fstat(number)
        except OSError:
            continue
        found += 1
    return found


@pytest.mark.parametrize("head", [b"", b"Connection: close\r\n"])
def test_connections_the_server_closes_leave_no_descriptor_behind(transport: Transport, head: bytes) -> None:
    with ScriptedServer(raw(b"HTTP/1.1 200 X\r\n" + head + b"Content-Length: 2\r\n\r\n{}")) as server:
        transport.ask(get(server), CancelToken())
        before = open_descriptors()
        for _ in range(30):
            transport.ask(get(server), CancelToken())
        after = open_descriptors()

    assert len(server._connections) > 20
    assert after - before < 10


def drip_until_cut(head: bytes, cut: threading.Event) -> Behaviour:
    def act(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(head)
        while not over.is_set():
            readable, _, _ = select.select([connection], [], [], 0.02)
            if readable and not connection.recv(1):
                cut.set()
                return
            connection.sendall(b" ")

    return act


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 X\r\nContent-Length: 100000\r\n\r\n", b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n"]
)
def test_giving_up_ends_the_connection_while_the_transport_stays_open(transport: Transport, head: bytes) -> None:
    token, cut = CancelToken(), threading.Event()
    with ScriptedServer(drip_until_cut(head, cut)) as server:
        pending = transport.start(get(server))
        wait_until(lambda: bool(server.heads), "the request to arrive")
        token.cancel()
        with pytest.raises(Cancelled):
            pending.wait(token)
        wait_until(cut.is_set, "the server to see the end", seconds=5)
        ended_at_once = cut.is_set()

    assert ended_at_once


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_named_and_nothing_reaches_the_other_host(transport: Transport, status: int) -> None:
    with ScriptedServer(reply()) as stranger, ScriptedServer(reply(status, Location=stranger.url)) as server:
        request = Request(method="POST", url=server.url, form=(("apikey", Secret(CANARY)),), bearer=Secret(CANARY))
        with pytest.raises(Redirected) as refused:
            transport.ask(request, CancelToken())

    assert "127.0.0.1" in refused.value.title
    assert stranger.heads == []


@pytest.mark.parametrize(
    ("location", "named"),
    [
        ("https://evil.example\x1b2J\x07/", "evil.example2j"),
        ("https://[evil.example/", "another address"),
        ("https:///x", "another address"),
    ],
)
def test_a_redirect_to_a_hostile_name_is_told_without_what_a_terminal_obeys(
    transport: Transport, location: str, named: str
) -> None:
    with ScriptedServer(reply(302, Location=location)) as server, pytest.raises(Redirected) as refused:
        transport.ask(get(server), CancelToken())

    assert refused.value.facts["target"] == named
    assert len(server.heads) == 1


@pytest.mark.parametrize(
    "moment",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jan 2026 00:00:00 +99999999999999999999999999",
        "x",
    ],
)
def test_a_retry_after_beyond_all_calendars_is_as_good_as_none(transport: Transport, moment: str) -> None:
    with ScriptedServer(reply(503, Retry_After=moment)) as server:
        answer = transport.ask(Request(method="POST", url=server.url), CancelToken())

    assert answer.status == 503


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        pytest.param(drip(), AnswerTooSlow, id="a body that drips"),
        pytest.param(drip(b"HTTP/1.1 200 X\r\nX-Slow: "), AnswerTooSlow, id="a header that drips"),
        pytest.param(hang(), AnswerTooSlow, id="silence"),
        pytest.param(endless(), AnswerTooLarge, id="a body without end"),
        pytest.param(raw(b"HTTP/1.1 200 X\r\nContent-Length: 50\r\n\r\nshort"), ConnectionDropped, id="a cut body"),
        pytest.param(raw(b""), ConnectionDropped, id="a closed connection"),
        pytest.param(raw(b"\x00\x01 no http at all\r\n\r\n"), ConnectionDropped, id="no HTTP"),
        pytest.param(
            raw(b"HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"),
            AnswerUnreadable,
            id="gzip",
        ),
        pytest.param(
            raw(b"HTTP/1.1 200 X\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc"),
            AnswerUnreadable,
            id="an encoding nobody asked for",
        ),
        pytest.param(
            raw(b"HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"{}") + b"x" * 400_000),
            AnswerTooLarge,
            id="more behind the end of what was compressed",
        ),
    ],
)
def test_a_bad_answer_ends_in_time_with_its_cause(transport: Transport, behaviour: object, error: type) -> None:
    with ScriptedServer(behaviour) as server:  # type: ignore[arg-type]
        started = time.monotonic()
        with pytest.raises(error):
            transport.ask(get(server, limit=0.5), CancelToken())
        took = time.monotonic() - started

    assert took < 5


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        pytest.param(reply(403), ProxyCannotConnect, id="another status"),
        pytest.param(reply(407), ProxyLoginNeeded, id="407"),
        pytest.param(raw(b"220 mail.example ESMTP\r\n\r\n"), ProxyUnreachable, id="no HTTP"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000), ProxyUnreachable, id="headers without end"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\n\r\nno TLS follows"), TlsFailed, id="no TLS behind it"),
        pytest.param(raw(b""), ConnectionDropped, id="a closed connection"),
    ],
)
def test_what_a_proxy_says_to_connect_is_told_apart(behaviour: Behaviour, error: type[ClientError]) -> None:
    with ScriptedServer(behaviour) as server:
        proxy = Proxy(shown=server.url, address=Secret(server.url.replace("//", "//lab:p%C3%A4ss%20w@")))
        transport = Transport(lambda _: proxy)
        with pytest.raises(ClientError) as found:
            transport.ask(Request(method="POST", url="https://cloud.ibm.com/x", bearer=Secret(CANARY)), CancelToken())
        transport.close()

    login = base64.b64encode("lab:päss w".encode()).decode()
    assert type(found.value) is error
    assert server.heads[0].startswith("CONNECT cloud.ibm.com:443 HTTP/1.1\r\n")
    assert f"\r\nProxy-Authorization: Basic {login}\r\n" in server.heads[0]
    assert CANARY not in "".join(server.heads)


def test_a_decompression_bomb_stops_at_the_limit(transport: Transport) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    with ScriptedServer(reply(body=bomb, Content_Encoding="gzip")) as server, pytest.raises(AnswerTooLarge):
        transport.ask(get(server, size_limit=64 * KIB), CancelToken())


@pytest.mark.parametrize("behaviour", [hang(), drip(), drip(b"HTTP/1.1 200 X\r\nX-Slow: ")])
def test_giving_up_is_answered_within_200_ms(transport: Transport, behaviour: object) -> None:
    token = CancelToken()
    cancelled_at: list[float] = []

    def give_up() -> None:
        cancelled_at.append(time.monotonic())
        token.cancel()

    with ScriptedServer(behaviour) as server:  # type: ignore[arg-type]
        pending = transport.start(get(server))
        wait_until(lambda: bool(server.heads), "the request to arrive")
        threading.Timer(0.05, give_up).start()
        with pytest.raises(Cancelled):
            pending.wait(token)
        took = time.monotonic() - cancelled_at[0]

    assert took < 0.2


def test_the_whole_works_limit_is_told_apart_from_one_requests(transport: Transport) -> None:
    with ScriptedServer(hang()) as server, pytest.raises(TimedOut):
        transport.ask(get(server), CancelToken(0.2))


def test_after_giving_up_the_next_question_starts_afresh(transport: Transport) -> None:
    with ScriptedServer(hang(), reply()) as server:
        with pytest.raises(AnswerTooSlow):
            transport.ask(get(server, limit=0.2), CancelToken())
        answer = transport.ask(get(server), CancelToken())

    assert answer.ok


def test_a_get_is_repeated_while_the_service_is_out(transport: Transport) -> None:
    with ScriptedServer(reply(503), raw(b""), reply(200)) as server:
        answer = transport.ask(get(server), CancelToken())

    assert (answer.status, len(server.heads)) == (200, 3)


def test_a_get_is_tried_three_times_at_most(transport: Transport) -> None:
    with ScriptedServer(reply(503)) as server:
        answer = transport.ask(get(server), CancelToken())

    assert (answer.status, len(server.heads)) == (503, 3)


def test_a_post_is_never_repeated(transport: Transport) -> None:
    with ScriptedServer(reply(503)) as server:
        answer = transport.ask(Request(method="POST", url=server.url, json={}), CancelToken())

    assert (answer.status, len(server.heads)) == (503, 1)


def test_a_pause_the_service_asks_for_is_kept(transport: Transport) -> None:
    with ScriptedServer(reply(429, Retry_After="1"), reply(200)) as server:
        started = time.monotonic()
        transport.ask(get(server), CancelToken())
        took = time.monotonic() - started

    assert took >= 1


def test_a_pause_longer_than_a_minute_is_not_waited_for(transport: Transport) -> None:
    with ScriptedServer(reply(429, Retry_After="3600")) as server:
        answer = transport.ask(get(server), CancelToken())

    assert (answer.status, len(server.heads)) == (429, 1)


def test_cookies_of_one_answer_are_not_sent_with_the_next(transport: Transport) -> None:
    with ScriptedServer(reply(Set_Cookie="session=1")) as server:
        transport.ask(get(server), CancelToken())
        transport.ask(get(server), CancelToken())

    assert "session=1" not in server.heads[1]


def test_a_netrc_never_replaces_the_bearer(transport: Transport, own_home: Path) -> None:
    (own_home / ".netrc").write_text("machine 127.0.0.1 login x password y")
    with ScriptedServer(reply()) as server:
        transport.ask(get(server, bearer=Secret("token")), CancelToken())

    assert "Authorization: Bearer token" in server.heads[0]


@pytest.mark.parametrize(
    "url",
    [
        "http://quantum.cloud.ibm.com/x",
        "https://cloud.ibm.com.evil.example",
        "https://1.2.3.4",
        "https://evil.invalid\\.ibm.com/x",
        "https://evil.invalid%5c.ibm.com/x",
        "https://evil.invalid#.ibm.com/x",
        "https://user@cloud.ibm.com/x",
        "https://-x.ibm.com",
        "https://x..ibm.com",
        "https://[cloud.ibm.com",
        "ftp://cloud.ibm.com",
        "no address",
    ],
)
def test_keys_go_to_ibm_and_to_this_computer_only(transport: Transport, url: str) -> None:
    with pytest.raises(AddressRefused):
        transport.ask(Request(method="GET", url=url, bearer=Secret(CANARY)), CancelToken())


@pytest.mark.parametrize("region", ["evil.com\\", "evil.com/", "evil.com#", "a.b", "x@evil", "-", "US-EAST"])
@pytest.mark.parametrize("private", [False, True])
def test_no_region_leads_to_another_host(region: str, private: bool) -> None:  # noqa: FBT001  # a table's column
    endpoints = endpoints_of("https://cloud.ibm.com", private=private)

    with pytest.raises(RegionUnknown):
        endpoints.quantum(region)


def test_a_refused_port_is_a_network_fault(transport: Transport) -> None:
    with ScriptedServer(reply()) as server:
        url = server.url
    with pytest.raises(LocalServiceAway, match="on this computer"):
        transport.ask(Request(method="POST", url=url), CancelToken())


def test_an_unknown_name_is_a_dns_fault(transport: Transport) -> None:
    with pytest.raises(HostNotFound) as found:
        transport.ask(Request(method="GET", url="https://no-such-host.invalid.ibm.com"), CancelToken())

    assert "no-such-host.invalid.ibm.com" in found.value.title


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"<!DOCTYPE html><html>Wi-Fi login</html>", WebPageInstead),
        (b'{"a": ', AnswerUnreadable),
        (b'{"a": "\xff\x00"}', AnswerUnreadable),
        (b"[" * 200_000 + b"]" * 200_000, AnswerUnreadable),
    ],
)
def test_what_is_no_data_is_said_so(transport: Transport, body: bytes, error: type[ClientError]) -> None:
    with ScriptedServer(reply(body=body)) as server:
        answer = transport.ask(get(server, size_limit=1024 * KIB), CancelToken())

    with pytest.raises(error):
        answer.json()


def test_no_secret_is_in_an_error_or_its_causes(transport: Transport) -> None:
    def everything_about(error: BaseException) -> str:
        causes = [error, error.__cause__, error.__context__ if not error.__suppress_context__ else None]
        return "".join(f"{c!r}{c!s}{vars(c)}" for c in causes if c is not None)

    with ScriptedServer(raw(b"")) as server:
        request = Request(method="POST", url=server.url, form=(("apikey", Secret(CANARY)),), bearer=Secret(CANARY))
        with pytest.raises(ClientError) as refused:
            transport.ask(request, CancelToken())

    assert CANARY in server.heads[0]
    assert CANARY not in everything_about(refused.value)


@pytest.mark.parametrize("path", ["/jobs", "/users/me"])
def test_a_key_or_token_the_service_echoes_does_not_come_back(transport: Transport, path: str) -> None:
    echo = f'{{"error": "bad key {CANARY} and token {CANARY[::-1]}"}}'.encode()
    with ScriptedServer(reply(200), reply(400, echo)) as server:
        transport.ask(
            Request(method="POST", url=server.url, secret_json=(("apiToken", Secret(CANARY)),)), CancelToken()
        )
        token = Secret(CANARY[::-1])
        answer = transport.ask(get(server, path, secret_headers=(("x-access-token", token),)), CancelToken())

    assert CANARY in server.heads[0]
    assert answer.json() == {"error": "bad key •••• and token ••••"}


def test_a_harmless_post_is_repeated(transport: Transport) -> None:
    with ScriptedServer(reply(503), reply(200)) as server:
        answer = transport.ask(Request(method="POST", url=server.url, json={}, harmless=True), CancelToken())

    assert (answer.status, len(server.heads)) == (200, 2)


def test_a_pause_given_as_a_date_is_measured_by_the_services_own_clock(transport: Transport) -> None:
    pause = reply(429, Date="Sun, 01 Jan 2034 00:00:00 GMT", Retry_After="Sun, 01 Jan 2034 00:00:01 GMT")
    with ScriptedServer(pause, reply(200)) as server:
        answer = transport.ask(get(server), CancelToken(20))

    assert (answer.status, len(server.heads)) == (200, 2)


@pytest.mark.parametrize(
    ("scheme", "host", "allowed"),
    [
        ("https", "cloud.ibm.com", True),
        ("https", "ibm.com.evil.example", False),
        ("https", "notibm.com", False),
        ("http", "cloud.ibm.com", False),
        ("http", "127.0.0.1", True),
        ("http", "localhost", True),
        ("http", "127.0.0.1.evil.example", False),
        ("https", "169.254.169.254", False),
        ("https", "ibm.com", True),
        ("https", "evil.com\\.ibm.com", False),
        ("https", "evil.com/.ibm.com", False),
        ("https", "a b.ibm.com", False),
        ("https", ".ibm.com", False),
        ("https", "x.ibm.com\n", False),
    ],
)
def test_who_may_receive_keys(scheme: str, host: str, allowed: bool) -> None:  # noqa: FBT001  # a table's column
    assert may_receive_keys(scheme, host) is allowed
