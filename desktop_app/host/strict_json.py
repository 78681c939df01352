"""JSON read strictly: what two readers could understand differently is refused."""

import codecs
import json
import math
from collections.abc import Iterable

from desktop_app.domain.sentence import Sentence

MAX_DEPTH = 64
"""Levels of brackets inside brackets; ours and the services' documents have fewer than ten."""
MAX_DIGITS = 40


class JsonRefused(ValueError):
    """The bytes are no plain JSON; `reason` says why in our words and shows none of the content."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def loads(content: bytes, *, max_depth: int = MAX_DEPTH) -> object:
    """What the bytes say. Raises JsonRefused."""
    if not content.strip():
        raise JsonRefused(Sentence("it is empty"))
    if not content.strip(b"\0"):
        raise JsonRefused(Sentence("it holds nothing but zero bytes"))
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in content:
        raise JsonRefused(Sentence("it is not UTF-8 text"))
    try:
        value = _DECODER.decode(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise JsonRefused(Sentence("it is not UTF-8 text")) from None
    except json.JSONDecodeError as error:
        raise JsonRefused(Sentence("it is no valid JSON at line {line}", line=error.lineno)) from None
    except RecursionError:
        raise JsonRefused(Sentence("it is nested too deeply")) from None
    if _deeper_than(max_depth, value):
        raise JsonRefused(Sentence("it is nested too deeply"))
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise JsonRefused(Sentence("a name stands in it twice"))
    return value


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise JsonRefused(Sentence("a number in it is too long"))
    return int(digits)


def _fraction(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise JsonRefused(Sentence("a number in it is too large"))
    return value


def _constant(_: str) -> object:
    raise JsonRefused(Sentence("it holds NaN or Infinity, which JSON does not have"))


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_fraction, parse_constant=_constant
)


_HOLDERS = (dict, list)


def _deeper_than(levels: int, value: object) -> bool:
    level: list[object] = [value]
    for _ in range(levels):
        level = [child for parent in level for child in _children(parent) if isinstance(child, _HOLDERS)]
        if not level:
            return False
    return True


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
