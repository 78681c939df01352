"""Faults that change the service's true answer. What was asked is done."""

from __future__ import annotations

import gzip
import json
import time
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.faults import FaultKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Response

    from desktop_app.sandbox.faults import Fault

_DEPTH = 100_000
_BOMB_MEMBERS = 64
_BOMB_MEMBER_BYTES = 16 * 1024 * 1024


def _slow(response: Response, fault: Fault) -> Response:
    time.sleep(float(fault.value or 0))
    return response


def _truncated_json(response: Response, _: Fault) -> Response:
    return _with_body(response, response.get_data()[: len(response.get_data()) // 2])


def _wrong_types(response: Response, _: Fault) -> Response:
    return _with_json(response, _mistyped(response.get_json(silent=True)))


def _mistyped(value: object) -> object:
    """The same shape with every leaf of another type, and lists as objects."""
    match value:
        case dict():
            return {name: _mistyped(part) for name, part in value.items()}
        case list():
            return {str(index): _mistyped(part) for index, part in enumerate(value)}
        case bool() | None:
            return "unexpected"
        case str():
            return len(value)
        case _:
            return [value]


def _null(response: Response, _: Fault) -> Response:
    return _with_json(response, None)


def _list(response: Response, _: Fault) -> Response:
    return _with_json(response, [])


def _deep_json(response: Response, _: Fault) -> Response:
    return _with_body(response, b"[" * _DEPTH + b"]" * _DEPTH)


def _not_utf8(response: Response, _: Fault) -> Response:
    return _with_body(response, b'{"name": "\xff\xfe\xe9"}')


def _huge(response: Response, fault: Fault) -> Response:
    """Bytes that must be parsed, before the true members of the answer."""
    filler = {"number": 0, "text": "padding", "list": [1, 2, 3]}
    count = max(int(fault.value or 0) // len(json.dumps(filler)), 1)
    true = response.get_json(silent=True)
    padded: dict[str, Any] = {"padding": [filler] * count}
    return _with_json(response, padded | true if isinstance(true, dict) else padded)


def _gzip_bomb(response: Response, _: Fault) -> Response:
    """Blanks before the true answer: one gigabyte for who inflates it all, a megabyte on the wire."""
    body = _bomb() + gzip.compress(response.get_data())
    response.headers["Content-Encoding"] = "gzip"
    return _with_body(response, body)


@cache
def _bomb() -> bytes:
    # A gzip file may be many put together; so one member is compressed, not a gigabyte.
    return gzip.compress(b" " * _BOMB_MEMBER_BYTES) * _BOMB_MEMBERS


def _with_json(response: Response, value: object) -> Response:
    return _with_body(response, json.dumps(value).encode())


def _with_body(response: Response, body: bytes) -> Response:
    response.set_data(body)
    return response


def _kind(name: str, about: str, default: str | None = None) -> FaultKind:
    return FaultKind(name=name, about=about, default=default)


SPOILING: dict[FaultKind, Callable[[Response, Fault], Response]] = {
    _kind("slow", "The answer comes that many seconds late.", "3"): _slow,
    _kind("truncated-json", "Half of the JSON, under the right length."): _truncated_json,
    _kind("wrong-types", "Every value of another type: texts as numbers, lists as objects."): _wrong_types,
    _kind("null", "The JSON value null."): _null,
    _kind("list", "An empty JSON list."): _list,
    _kind("deep-json", f"JSON lists nested {_DEPTH:,} deep."): _deep_json,
    _kind("not-utf8", "A JSON body that is not UTF-8."): _not_utf8,
    _kind("huge", "That many bytes of JSON around the true answer.", "5000000"): _huge,
    _kind("gzip-bomb", "A megabyte that inflates to a gigabyte."): _gzip_bomb,
}
