from base64 import b64encode
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.secret import Secret
from desktop_app.services.mask import SHOWN, Mask

KEY = "AAAAAAAAAAbbbbbbbbbbCCCCCCCCCCdddddddddddddd"


def masked(pieces: list[bytes], *secrets: str) -> bytes:
    mask = Mask([Secret(one) for one in secrets or (KEY,)])
    return b"".join([*map(mask.feed, pieces), mask.end()])


@given(st.binary(max_size=30), st.binary(max_size=30), st.lists(st.integers(0, 110), max_size=6))
def test_the_key_is_masked_however_the_output_is_cut(before: bytes, after: bytes, cuts: list[int]) -> None:
    text = before + KEY.encode() + after
    edges = [0, *sorted(cuts), len(text)]

    shown = masked([text[start:end] for start, end in pairwise(edges)])

    assert shown == before + SHOWN + after


@given(st.lists(st.text("Ab", max_size=12).map(str.encode), max_size=8), st.text("Ab", min_size=6, max_size=9))
def test_cutting_the_output_changes_nothing_of_it(pieces: list[bytes], secret: str) -> None:
    assert masked(pieces, secret) == masked([b"".join(pieces)], secret)


@given(st.lists(st.tuples(st.text("Ab\n", max_size=9).map(str.encode), st.booleans()), max_size=8))
def test_pauses_lose_and_repeat_nothing_and_show_no_secret(pieces: list[tuple[bytes, bool]]) -> None:
    secret = "AbAAbb"
    mask = Mask([Secret(secret)])
    shown = b""
    for piece, pause in pieces:
        shown += mask.feed(piece)
        shown += mask.pause() if pause else b""
    shown += mask.end()

    plain = b"".join(piece for piece, _ in pieces)
    assert secret.encode() not in shown or secret.encode() not in plain
    if secret.encode() not in plain:
        assert shown == plain


@given(st.integers(1, len(KEY) - 1), st.lists(st.integers(0, len(KEY)), max_size=6))
def test_pauses_show_no_more_than_three_bytes_of_a_secret(begun: int, cuts: list[int]) -> None:
    mask = Mask([Secret(KEY)])
    edges = [0, *sorted(min(cut, begun) for cut in cuts), begun]

    shown = [(mask.feed(KEY[start:end].encode()), mask.pause()) for start, end in pairwise(edges)]
    completed = mask.feed(KEY[begun:].encode())

    assert b"".join(early for _, early in shown) == KEY[: min(3, begun)].encode()
    assert {fed for fed, _ in shown} == {b""}
    assert completed == SHOWN


def test_other_spellings_of_the_key_are_masked_too() -> None:
    shown = masked([b"x ", b64encode(KEY.encode()), b" p%40ssword p@ssword"], KEY, "p@ssword")

    assert shown == b"x " + SHOWN + b" " + SHOWN + b" " + SHOWN


def test_a_prompt_that_ends_like_the_key_begins_is_seen_when_the_output_pauses() -> None:
    mask = Mask([Secret(KEY)])

    shown = mask.feed(b"choose A") + mask.pause()
    rest = mask.feed(b"\nthanks\n") + mask.end()

    assert (shown, rest) == (b"choose A", b"\nthanks\n")


@pytest.mark.parametrize("secrets", [(), ("abc",)])
def test_nothing_to_hide_changes_nothing(secrets: tuple[str, ...]) -> None:
    mask = Mask([Secret(one) for one in secrets])

    assert mask.feed(b"abc abc") + mask.end() == b"abc abc"
