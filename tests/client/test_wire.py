"""What is made of answers, field by field."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from support.scripted_server import ScriptedServer, hang

from desktop_app.client import instances, wire
from desktop_app.client.endpoints import endpoints_of
from desktop_app.client.instances import InstanceFinder
from desktop_app.client.platform import _answers, _region_is_there
from desktop_app.client.transport import Answer, Pause, Transport
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.client_errors import (
    AnswerUnreadable,
    ClientError,
    HostNotFound,
    RateLimited,
    RegionUnknown,
)
from desktop_app.domain.instances import Instance
from desktop_app.domain.secret import Secret

USED = {"usage_consumed_seconds": 600, "usage_limit_seconds": 600, "usage_limit_reached": True}
OF_PROJECT = {"instance": "a/b/c", "usage": 600, "quota": 600}


LIVE = {"version": "2026-04-15", "status": "live"}
ENDING = {"version": "2026-04-15", "status": "deprecated", "sunset_date": "2027-01-01T00:00:00Z"}
NEWER = {"version": "2027-05-01", "status": "live"}


def answered(body: object) -> Answer:
    return Answer(host="host", status=200, content_type="", retry_after="", body=json.dumps(body).encode())


@pytest.mark.parametrize(
    ("told", "remaining"),
    [
        ({}, 0.0),
        ({"usage_consumed_seconds": "12.5", "usage_limit_seconds": "600", "usage_limit_reached": False}, 587.5),
        ({"usage_limit_seconds": None, "usage_allocation_seconds": 7200}, 6600.0),
        ({"usage_limit_seconds": None, "usage_limit_reached": None}, None),
    ],
)
def test_the_time_left_is_that_of_the_limit_or_of_the_allocation(told: dict[str, Any], remaining: float | None) -> None:
    assert wire.usage(answered(USED | told)).remaining_seconds == remaining


@pytest.mark.parametrize("odd", [[600], {"s": 600}, "much", True, float("inf")])
@pytest.mark.parametrize(
    "name", ["usage_consumed_seconds", "usage_limit_seconds", "usage_allocation_seconds", "usage", "quota"]
)
def test_a_time_that_is_no_number_is_never_taken_for_no_limit(name: str, odd: object) -> None:
    told = USED | {"usage_limit_seconds": None} | {name: odd}
    classic = {"byInstance": [OF_PROJECT | {name: odd}]}

    with pytest.raises(AnswerUnreadable):
        wire.usage(answered(told)) if name.startswith("usage_") else wire.classic_usages(answered(classic))


@pytest.mark.parametrize(
    ("told", "said", "unsaid"),
    [
        ({"versions": [LIVE]}, "newest interface 2026-04-15", "this program"),
        ({"versions": ["2024-01-01", "2026-04-15"]}, "newest interface 2026-04-15", "this program"),
        (
            {"versions": [NEWER, ENDING]},
            "2027-05-01; the interface 2026-04-15, which this program speaks, ends on",
            "Z",
        ),
        ({"versions": [NEWER, ENDING | {"sunset_date": None}]}, "speaks, is to end; look for a newer version", "ends"),
        ({"versions": [NEWER]}, "is not offered any more; look for a newer version", "ends"),
        ({"versions": [{}, 7, None]}, "host answers", "interface"),
        ({"message": "not for you"}, "host answers", "interface"),
        ([], "host answers", "interface"),
    ],
)
def test_any_json_proves_the_network_and_an_interface_that_ends_is_warned_of(
    told: object, said: str, unsaid: str
) -> None:
    sentence = _answers("host", wire.versions(answered(told)))

    assert said in sentence
    assert unsaid not in sentence


@pytest.mark.parametrize(
    ("pause", "said"),
    [
        (Pause(host="host", seconds=0.5), "host cut the connection; trying again in 1 s"),
        (Pause(host="host", seconds=89.2, status=429), "host asks for a pause; trying again in 90 s"),
        (Pause(host="host", seconds=1.0, status=503), "host answered 503; trying again in 1 s"),
    ],
)
def test_a_pause_is_never_said_to_be_shorter_than_it_is(pause: Pause, said: str) -> None:
    assert pause.sentence == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "Wait a minute"), (0.4, "Wait 1 s"), (59, "Wait 59 s"), (90, "Wait 1 min 30 s"), (3600, "Wait 1 h 00 min")],
)
def test_a_pause_that_is_too_long_to_wait_for_is_told_as_it_is(seconds: float, said: str) -> None:
    assert RateLimited(host="host", seconds=seconds).advice == f"{said} and try again."


def test_a_catalog_that_hangs_is_waited_for_shortly_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "CATALOG_LIMIT", 0.1)
    transport = Transport(lambda _: None)
    with ScriptedServer(hang()) as server:
        finder = InstanceFinder(transport, endpoints_of(server.url), _Token())  # type: ignore[arg-type]
        found = [wire.FoundInstance(instance=Instance(crn=one, name=one), plan_id=one) for one in ("a", "b")]
        plans = [finder._with_plan(one, CancelToken(10)).plan for one in found]
        asked = len(server.heads)
        transport.close()

    assert (plans, asked) == (["unknown", "unknown"], 1)


def test_a_check_that_is_given_up_while_the_catalog_hangs_ends() -> None:
    cancel = CancelToken(10)
    transport = Transport(lambda _: None)
    with ScriptedServer(hang()) as server:
        finder = InstanceFinder(transport, endpoints_of(server.url), _Token())  # type: ignore[arg-type]
        threading.Timer(0.05, cancel.cancel).start()
        with pytest.raises(Cancelled):
            finder._with_plan(wire.FoundInstance(instance=Instance(crn="a", name="a"), plan_id="a"), cancel)
        transport.close()


@pytest.mark.parametrize(
    ("region", "cause"), [("ap-south", RegionUnknown), ("eu-de", HostNotFound), ("", HostNotFound)]
)
def test_a_host_without_an_address_is_the_regions_fault_only_where_the_region_is_unusual(
    region: str, cause: type[ClientError]
) -> None:
    with pytest.raises(cause) as raised, _region_is_there(region):
        raise HostNotFound(host="host")

    assert type(raised.value) is cause


class _Token:
    def get(self, _: CancelToken) -> Secret:
        return Secret("access-token")


@pytest.mark.parametrize("name", ["usage_consumed_seconds", "usage_limit_reached"])
def test_a_usage_without_its_figure_or_with_an_odd_verdict_is_unreadable(name: str) -> None:
    odd = {"usage_consumed_seconds": None, "usage_limit_reached": "yes"}

    with pytest.raises(AnswerUnreadable):
        wire.usage(answered(USED | {name: odd[name]}))
