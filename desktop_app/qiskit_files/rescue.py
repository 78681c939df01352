"""What can still be read of a damaged qiskit-ibm.json.

The client writes the file in place, so a crash leaves it cut off and two writers leave the end of one text behind
another. Whole entries survive both; they are found by their shape: a name, a colon, an object that holds a token.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from desktop_app.domain.sentence import Sentence, counted, joined

_NAME_AND_OBJECT = re.compile(r'"((?:[^"\\\x00-\x1f]|\\.){1,400})"\s*:\s*(?=\{)')
_MOST_ATTEMPTS = 500
"""Failed attempts, each of which may read to the end of the text: damage by design shall not cost minutes."""
_SHOWN = 10
"""Names of lost entries; of fifty the rest is a figure."""


def rescue(text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The whole entries by their names, the first of each name, and the names of entries that are lost."""
    decoder = json.JSONDecoder()
    entries: dict[str, Any] = {}
    lost: list[str] = []
    position = attempts = 0
    while attempts < _MOST_ATTEMPTS and (match := _NAME_AND_OBJECT.search(text, position)):
        try:
            name = json.loads(f'"{match[1]}"')
            value, end = decoder.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            attempts += 1
            lost.append(match[1])
            position = match.end()
            continue
        if "token" in value:
            entries.setdefault(name, value)
            position = end
        else:
            attempts += 1
            position = match.end()
    return entries, tuple(one for one in dict.fromkeys(lost) if one not in entries and one not in _INNER)


def told(entries: Mapping[str, Any], lost: tuple[str, ...], damage: str) -> tuple[str, ...]:
    """Sentences about what was rescued and what was not."""
    count = len(entries)
    said = [
        counted(
            "The file is damaged ({damage}); {n} account was rescued from it.",
            "The file is damaged ({damage}); {n} accounts were rescued from it.",
            count,
            damage=damage,
        )
    ]
    if lost:
        names = joined(", ", (Sentence("“{name}”", name=one[:60]) for one in lost[:_SHOWN]))
        if len(lost) > _SHOWN:
            said.append(Sentence("Not rescued: {names} and {count} more.", names=names, count=len(lost) - _SHOWN))
        else:
            said.append(Sentence("Not rescued: {names}.", names=names))
    return tuple(said)


_INNER = frozenset({"proxies", "urls"})
