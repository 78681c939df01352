"""An account a line, whoever wrote the file before; a line that is known is not encoded again."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vault.document import Document
from desktop_app.vault.layout import Layout

OURS = b"""{
 "version": 2,
 "accounts": {
  "a": {"name": "lab \\u00e9", "channel": "ibm_quantum_platform", "later": {"x": "{"}},
  "b": {"name": "th\xc3\xa8se", "channel": "ibm_quantum_platform"}
 },
 "bin": {
  "c": {"removed": "2026-01-01T00:00:00Z", "position": 0, "entry": {"channel": "local"}}
 },
 "default": "b"
}
"""
BY_HAND = (
    b'{"version": 2, "accounts": {"a": {"channel": "local", "name": "\xc3\xa9"}, "b": {"channel": "local"}}}',
    json.dumps({"version": 2, "accounts": {"a": {"channel": "local", "n": {"b": 1}}}}, indent=1).encode(),
    # Two entries share a line, and the part of one stands where a line of ours would begin.
    (
        b'{\n "version": 2,\n "accounts": {\n  "a": {"channel": "local", "n": {"x": {}},\n'
        b'  "b": {"y": 1}}, "b": {}\n }\n}\n'
    ),
    b'{\n "accounts": {\n  "a": {"channel": "local"}\n },\n "version": 2\n}\n',
    # Somebody wrapped the last entry, and a brace in its name makes the first half look whole.
    (
        b'{\n "version": 2,\n "accounts": {\n  "a": {"name": "}", "channel": "local", "n": {"x": 1},\n'
        b'   "tags": ["t"]}\n },\n "later": 1\n}\n'
    ),
    b'{"version": 2, "accounts": {}}',
)
NAMES = ("a", "b{", "}c", "\n", 'x",\n  "a": {', "é", "\ud800", '},\n  "a": {"n": 1}', "", " }", "\n }", "\\", "日本")
"""Keys and values that look like the layout around them."""


def test_a_file_of_ours_is_written_as_it_was_read() -> None:
    document = Document.read(OURS.replace(b', "later": {"x": "{"}', b""))

    written = document.written()

    assert written == OURS.replace(b', "later": {"x": "{"}', b"")


def test_only_the_line_of_a_changed_account_changes() -> None:
    document = Document.read(OURS)
    renamed = document.in_order(["b", "a"]).setting(default="a")

    lines = renamed.written().splitlines()

    before = OURS.splitlines()
    assert (lines[3], lines[4]) == (before[4] + b",", b'  "a": ' + json_line(document, "a"))
    assert lines[-2] == b' "default": "a"'


@pytest.mark.parametrize("content", [*BY_HAND, OURS])
def test_nothing_is_lost_however_the_file_was_written(content: bytes) -> None:
    document = Document.read(content)

    written = document.written()

    assert json.loads(written) == json.loads(content)
    assert list(json.loads(written)["accounts"]) == list(json.loads(content)["accounts"])


@pytest.mark.parametrize("content", BY_HAND)
def test_every_account_has_a_line_of_its_own_afterwards(content: bytes) -> None:
    document = Document.read(content)

    lines = document.written().decode().splitlines()

    assert sum(line.startswith('  "') for line in lines) == len(json.loads(content)["accounts"])


@given(st.randoms(use_true_random=False))
def test_whatever_changes_one_after_another_the_file_says_what_the_accounts_are(chance: Random) -> None:
    raw: dict[str, object] = {"version": 2, "accounts": some_entries(chance, 6), "bin": some_entries(chance, 3)}
    layout = Layout(Layout().written(raw), raw)

    for _ in range(5):
        raw = {**raw, "accounts": changed(chance, raw["accounts"]), "bin": changed(chance, raw["bin"])}

        assert json.loads(layout.written(raw)) == raw
        assert list(json.loads(layout.written(raw))["accounts"]) == list(raw["accounts"])  # type: ignore[call-overload]


def some_entries(chance: Random, most: int) -> dict[str, dict[str, object]]:
    return {chance.choice(NAMES): an_entry(chance) for _ in range(chance.randint(0, most))}


def an_entry(chance: Random) -> dict[str, object]:
    return {key: chance.choice([1, None, chance.choice(NAMES), {"n": chance.choice(NAMES)}]) for key in "pq"}


def changed(chance: Random, entries: object) -> dict[str, dict[str, object]]:
    """The same in a new table, of which some are new, changed, gone or in another place; the rest are the very same."""
    assert isinstance(entries, dict)
    keys = list(entries)
    if chance.random() < 1 / 4:
        chance.shuffle(keys)
    kept = {key: entries[key] for key in keys if chance.random() < 7 / 8}
    return kept | some_entries(chance, 2)


def json_line(document: Document, key: str) -> bytes:
    return json.dumps(document.raw["accounts"][key], ensure_ascii=False).encode()
