"""The true answer, spoilt."""

from __future__ import annotations

import gzip
import http.client
import io
import json
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import requests
from support.practice_places import call

if TYPE_CHECKING:
    from support.practice import PracticeCaller, PracticeService


def test_truncated_json_is_half_of_the_answer_under_the_right_length(
    service: PracticeService, caller: PracticeCaller
) -> None:
    whole = call(caller, service, "versions").content
    service.fault("truncated-json:versions")

    answer = call(caller, service, "versions")

    assert answer.content == whole[: len(whole) // 2]
    with pytest.raises(requests.exceptions.JSONDecodeError):
        answer.json()


def test_wrong_types_keep_the_names_and_change_every_value(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("wrong-types:status")

    status = call(caller, service, "status").json()

    assert status["state"] == "unexpected"
    assert status["status"] == len("active")
    assert isinstance(status["length_queue"], list)


def test_lists_come_as_objects_where_types_are_wrong(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("wrong-types:backends")

    assert set(call(caller, service, "backends").json()["devices"]) == {"0", "1", "2", "3", "4"}


@pytest.mark.parametrize(("name", "value"), [("null", None), ("list", [])])
def test_the_json_may_be_another_value(
    service: PracticeService, caller: PracticeCaller, name: str, value: object
) -> None:
    service.fault(f"{name}:usage")

    assert call(caller, service, "usage").json() == value


def test_deep_json_breaks_a_parser_that_recurses(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("deep-json:backends")

    answer = call(caller, service, "backends")

    assert answer.content.startswith(b"[" * 1000)
    with pytest.raises(RecursionError):
        json.loads(answer.content)


def test_a_body_may_not_be_utf8(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("not-utf8:backends")

    with pytest.raises(UnicodeDecodeError):
        json.loads(call(caller, service, "backends").content)


def test_a_huge_answer_is_five_megabytes_around_the_true_one(service: PracticeService, caller: PracticeCaller) -> None:
    true = call(caller, service, "configuration").json()
    service.fault("huge:configuration")

    answer = call(caller, service, "configuration")

    assert 4_500_000 < len(answer.content) < 6_000_000
    assert true.items() <= answer.json().items()


def test_a_gzip_bomb_is_a_thousand_times_larger_than_it_looks(service: PracticeService) -> None:
    service.fault("gzip-bomb:versions")
    with closing(http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)) as connection:
        connection.request("GET", "/api/v1/versions")
        answer = connection.getresponse()
        packed = answer.read()

    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(packed) < 2_000_000
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as bomb:
        assert all(bomb.read(1 << 20) == b" " * (1 << 20) for _ in range(100))


def test_a_slow_answer_is_true_but_late(service: PracticeService, caller: PracticeCaller) -> None:
    service.fault("slow:usage=0.4")
    start = time.monotonic()

    answer = call(caller, service, "usage")

    assert answer.json()["usage_limit_seconds"] == 600
    assert time.monotonic() - start >= 0.4
