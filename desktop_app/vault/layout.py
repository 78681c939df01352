"""How accounts.json is laid out: an account a line, so that a person and a diff can read it.

To encode a thousand accounts takes longer than to bring them to the disk, so the text that was read or written last is
kept with the accounts it stands for: a few that changed are changed in it, and of many only what is new is encoded.
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
_FEW = 3
"""So many entries are looked for one by one; to take all lines apart is quicker than to look for more."""
_BETWEEN = b",\n"

_Entries = Mapping[str, Any]


class Layout:
    """Knows the text of the entries it has seen; they must not be changed in place.

    `content` is what `raw` was read from: if it is laid out as ours is, its lines serve again.
    """

    def __init__(self, content: bytes = b"", raw: Mapping[str, Any] | None = None) -> None:
        self._content = content
        self._raw = raw or {}
        self._tables: dict[str, tuple[_Entries, bytes]] = {}

    def written(self, raw: Mapping[str, Any]) -> bytes:
        """The bytes of the file."""
        if self._content:
            tables = {name: table for name in _TABLES if isinstance(table := self._raw.get(name), dict)}
            self._tables = {name: (table, _text_of(self._content, name, len(table))) for name, table in tables.items()}
            self._content, self._raw = b"", {}
        parts: list[bytes] = []
        for name, value in raw.items():
            start = f" {encode_basestring_ascii(name)}: "
            if name in _TABLES and isinstance(value, dict) and value:
                before, text = self._tables.get(name, ({}, b""))
                text = _text(before, text, value)
                self._tables[name] = (value, text)
                parts += (f"{start}{{\n".encode(), text, b"\n }", _BETWEEN)
            else:
                parts += (f"{start}{_encode_escaped(value)}".encode(), _BETWEEN)
        parts[-1] = b"\n}\n"
        return b"".join((b"{\n", *parts))


def _text_of(content: bytes, name: str, count: int) -> bytes:
    """The lines of this table in a file that looks as ours do; nothing where it is laid out in another way."""
    heading = f"\n {encode_basestring_ascii(name)}: {{\n".encode()
    found = content.find(heading)
    start = found + len(heading)
    end = content.find(b"\n }", start)
    if found < 0 or not content.count(b"\n", start, end) == content.count(b'},\n  "', start, end) == count - 1:
        return b""
    return content[start:end]


def _text(before: _Entries, text: bytes, entries: _Entries) -> bytes:
    """The entries' lines; `text` holds those of the entries before, or what somebody wrote who laid them out alike."""
    edited = _edited(before, text, entries)
    if edited is not None:
        return edited
    known = _lines_in(text, before)
    lines = []
    for key, value in entries.items():
        found = known.get(id(value))
        # `before` keeps what it has alive, so no other can have its id; it may have been moved to another key.
        lines.append(found[1] if found and found[0] == key else _line(key, value))
    return _BETWEEN.join(lines)


def _edited(before: _Entries, text: bytes, entries: _Entries) -> bytes | None:
    """The text with a few entries changed in it, taken out of it, or put at its end; None where it is not so simple."""
    if before is entries:
        return text or None
    if not text:
        return None
    fresh: list[str] = []
    if [*before] == [*entries]:
        pairs = zip(before.items(), entries.values(), strict=True)
        changed = [key for (key, old), new in pairs if old is not new]
    else:
        fresh = [key for key in entries if key not in before]
        if [*(key for key in before if key in entries), *fresh] != [*entries]:
            return None
        changed = [key for key, old in before.items() if entries.get(key) is not old]
    if len(changed) > _FEW:
        return None
    for key in changed:
        if (found := _line_of(key, before[key], text)) is None:
            return None
        start, end = found
        if key in entries:
            text = text[:start] + _line(key, entries[key]) + text[end:]
        elif end < len(text):
            text = text[:start] + text[end + len(_BETWEEN) :]
        else:
            text = text[: -(end - start + len(_BETWEEN))]
    return _BETWEEN.join(([text] if text else []) + [_line(key, entries[key]) for key in fresh])


def _line_of(key: str, value: object, text: bytes) -> tuple[int, int] | None:
    """Where the line of this entry is. None where it is not a line, or stands within another entry."""
    beginning = _beginning(key)
    start = 0 if text.startswith(beginning) else text.find(b"\n" + beginning) + 1
    if not text.startswith(beginning, start):
        return None
    end = text.find(_BETWEEN, start)
    if end < 0:
        end = len(text)
    # A string may hold a brace; then nothing is certain.
    if text.count(b"{", 0, start) != text.count(b"}", 0, start) or _read(text[start:end]) != {key: value}:
        return None
    return start, end


def _lines_in(text: bytes, entries: _Entries) -> Mapping[int, tuple[str, bytes]]:
    """The lines of these entries by the ids of their values; none in a text that somebody wrote by hand."""
    lines = text.split(_BETWEEN)
    # In passes over the whole, each of which is one call from Python's view.
    if len(lines) != len(entries) or not all(map(bytes.startswith, lines, map(_beginning, entries))):
        return {}
    opened, closed = (list(map(bytes.count, lines, repeat(brace))) for brace in (b"{", b"}"))
    if opened != closed or not all(map(bytes.endswith, lines, repeat(b"}"))):
        return {}
    # Where a string holds a brace, the last line can be the first part of an entry that somebody wrapped by hand; that
    # of another entry is followed by no entry's beginning.
    if _read(lines[-1]) is None:
        return {}
    return {id(value): (key, line) for (key, value), line in zip(entries.items(), lines, strict=True)}


def _read(line: bytes) -> object:
    try:
        return json.loads(b"{" + line + b"}")
    except ValueError:
        return None


def _line(key: str, value: object) -> bytes:
    try:
        return _beginning(key) + _encode(value).encode()
    except UnicodeEncodeError:
        # A lone surrogate can stand in a kept field, as an escape; it has no UTF-8 form.
        return _beginning(key) + _encode_escaped(value).encode()


def _beginning(key: str) -> bytes:
    return f"  {encode_basestring_ascii(key)}: ".encode()
