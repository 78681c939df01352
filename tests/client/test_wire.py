"""What is made of answers, field by field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.client import wire
from desktop_app.client.transport import Answer
from desktop_app.domain.client_errors import AnswerUnreadable

USED = {"usage_consumed_seconds": 600, "usage_limit_seconds": 600, "usage_limit_reached": True}
OF_PROJECT = {"instance": "a/b/c", "usage": 600, "quota": 600}


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


@pytest.mark.parametrize("name", ["usage_consumed_seconds", "usage_limit_reached"])
def test_a_usage_without_its_figure_or_with_an_odd_verdict_is_unreadable(name: str) -> None:
    odd = {"usage_consumed_seconds": None, "usage_limit_reached": "yes"}

    with pytest.raises(AnswerUnreadable):
        wire.usage(answered(USED | {name: odd[name]}))
