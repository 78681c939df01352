"""Faults below the answer: what is late, cut, endless or no HTTP."""

from __future__ import annotations

import http.client
import json
import socket
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import requests
from support.practice import PracticeService
from support.practice_places import call

if TYPE_CHECKING:
    from support.practice import PracticeCaller


def raw(service: PracticeService, path: str = "/api/v1/versions") -> socket.socket:
    """A connection with one request sent on it."""
    connection = socket.create_connection(("127.0.0.1", service.port), timeout=30)
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: practice\r\n\r\n".encode())
    return connection


def test_a_trickle_is_whole_in_the_end_and_the_connection_still_good(service: PracticeService) -> None:
    service.fault("trickle:versions=0.001")
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)) as connection:
        bodies = []
        for _ in range(2):
            connection.request("GET", "/api/v1/versions")
            bodies.append(json.loads(connection.getresponse().read()))

    assert bodies[0] == bodies[1]
    assert "versions" in bodies[0]


def test_a_trickle_comes_byte_by_byte(service: PracticeService) -> None:
    service.fault("trickle:versions=0.05")
    with raw(service) as connection:
        head = connection.recv(65_536)
        pieces = [connection.recv(65_536) for _ in range(4)]

    assert b"200" in head
    assert sum(map(len, pieces)) < 20


def test_a_hanging_service_says_nothing_but_stays(service: PracticeService) -> None:
    service.fault("hang:versions")
    with raw(service) as connection:
        connection.settimeout(0.5)

        with pytest.raises(TimeoutError):
            connection.recv(1)


def test_a_hang_ends_after_its_time(service: PracticeService) -> None:
    service.fault("hang:versions=0.2")
    with raw(service) as connection:
        assert connection.recv(1) == b""


def test_a_dropped_connection_ends_without_an_answer_though_the_work_is_done(
    service: PracticeService, caller: PracticeCaller
) -> None:
    before = caller.get("/jobs")["count"]
    service.fault("drop:submit")

    with pytest.raises(requests.ConnectionError):
        call(caller, service, "submit")

    assert caller.get("/jobs")["count"] == before + 1


def test_a_cut_body_is_shorter_than_its_head_promised(service: PracticeService) -> None:
    service.fault("cut-body:versions")
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)) as connection:
        connection.request("GET", "/api/v1/versions")

        with pytest.raises(http.client.IncompleteRead) as cut:
            connection.getresponse().read()

    assert len(cut.value.partial) > 0


def test_an_endless_body_goes_on_for_as_long_as_one_listens(service: PracticeService) -> None:
    service.fault("endless:versions")
    with requests.get(f"{service.url}/api/v1/versions", stream=True, timeout=30) as answer:
        received = sum(len(piece) for piece, _ in zip(answer.iter_content(65_536), range(200), strict=False))

    assert answer.status_code == 200
    assert received > 5_000_000
    service.mend()
    assert requests.get(f"{service.url}/api/v1/versions", timeout=30).status_code == 200


def test_an_answer_may_not_be_http(service: PracticeService) -> None:
    service.fault("bad-http:versions")

    with pytest.raises(requests.ConnectionError):
        requests.get(f"{service.url}/api/v1/versions", timeout=30)


def test_a_header_may_be_beyond_all_measure(service: PracticeService) -> None:
    service.fault("huge-header:versions")

    with pytest.raises(requests.ConnectionError):
        requests.get(f"{service.url}/api/v1/versions", timeout=30)


def test_a_service_that_hangs_floods_and_trickles_still_stops_cleanly() -> None:
    service = PracticeService(faults=["hang:versions", "endless:backends", "trickle:usage"])
    with service.caller() as caller:
        connections: list[Any] = [raw(service)]
        connections += [caller.call("GET", path, stream=True) for path in ("/backends", "/instances/usage")]

        code = service.stop()

        for connection in connections:
            connection.close()
    assert code == 0
