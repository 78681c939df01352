"""How accounts.json is laid out: an account a line, so that a person and a diff can read it.

To encode a thousand accounts takes longer than to bring them to the disk, so a line that was written or read once is
kept with the value it stands for, and only what is new is encoded.
"""

import json
from collections.abc import Mapping
from itertools import repeat
from json.encoder import encode_basestring_ascii
from typing import Any

# json.dumps makes an encoder each time, which takes longer than encoding an account.
_encode = json.JSONEncoder(ensure_ascii=False).encode
_encode_escaped = json.JSONEncoder().encode
_TABLES = ("accounts", "bin")
_STALE = 1000
"""So many lines of values that are gone may stay until they are cleared away."""


class Layout:
    """Knows the lines of the values it has seen; values must not be changed in place.

    `content` is what `raw` was read from: if it is laid out so already, its lines serve again.
    """

    def __init__(self, content: bytes = b"", raw: Mapping[str, Any] | None = None) -> None:
        self._content = content
        self._raw = raw or {}
        self._known: dict[int, tuple[object, str, str]] = {}

    def written(self, raw: Mapping[str, Any]) -> bytes:
        """The bytes of the file."""
        if self._content:
            self._known.update(_lines_in(self._content, self._raw.get("accounts", {})))
            self._content, self._raw = b"", {}
        tables = {name: self._table(raw[name]) for name in _TABLES if isinstance(raw.get(name), dict)}
        if len(self._known) > 2 * sum(map(len, tables.values())) + _STALE:
            self._known = {id(one): self._known[id(one)] for name in tables for one in raw[name].values()}
        try:
            return _joined(raw, tables).encode()
        except UnicodeEncodeError:
            # A lone surrogate can stand in a kept field, as an escape; it has no UTF-8 form.
            escaped = {name: [_line(key, _encode_escaped(one)) for key, one in raw[name].items()] for name in tables}
            return _joined(raw, escaped).encode()

    def _table(self, entries: Mapping[str, Any]) -> list[str]:
        known = self._known
        lines = []
        for key, value in entries.items():
            found = known.get(id(value))
            # The value is kept with its line, so no other can have its id; the comparison is for one that was moved.
            if found is None or found[0] is not value or found[1] != key:
                known[id(value)] = found = (value, key, _line(key, _encode(value)))
            lines.append(found[2])
        return lines


def _lines_in(content: bytes, accounts: Mapping[str, Any]) -> dict[int, tuple[object, str, str]]:
    """The lines of these accounts in a file that is laid out as ours are; none in one that somebody wrote by hand."""
    try:
        lines = content.decode().split("\n")
        first = lines.index(' "accounts": {') + 1
    except ValueError:
        return {}
    # In passes over the whole, each of which is one call from Python's view.
    ours = [line.removesuffix(",") for line in lines[first : first + len(accounts)]]
    starts = [f"  {encode_basestring_ascii(key)}: {{" for key in accounts]
    opened, closed = (list(map(str.count, ours, repeat(brace))) for brace in "{}")
    if not all(map(str.startswith, ours, starts)) or not all(map(str.endswith, ours, repeat("}"))) or opened != closed:
        return {}
    # Where a string holds a brace, the last line can be the first part of an entry that somebody wrapped by hand; that
    # of another entry is followed by no entry's beginning.
    if ours and not _is_whole(ours[-1]):
        return {}
    return {id(value): (value, key, line) for (key, value), line in zip(accounts.items(), ours, strict=False)}


def _is_whole(line: str) -> bool:
    try:
        json.loads(f"{{{line}}}")
    except ValueError:
        return False
    return True


def _joined(raw: Mapping[str, Any], tables: Mapping[str, list[str]]) -> str:
    # Entries and fields end alike, so that one join makes the text; each copy of it would be felt.
    parts: list[str] = []
    for key, value in raw.items():
        if lines := tables.get(key):
            first, last = len(parts), len(parts) + len(lines) - 1
            parts += lines
            parts[first] = f" {encode_basestring_ascii(key)}: {{\n{parts[first]}"
            parts[last] += "\n }"
        else:
            parts.append(f" {encode_basestring_ascii(key)}: {_encode_escaped(value)}")
    parts[0] = "{\n" + parts[0]
    parts[-1] += "\n}\n"
    return ",\n".join(parts)


def _line(key: str, encoded: str) -> str:
    return f"  {encode_basestring_ascii(key)}: {encoded}"
