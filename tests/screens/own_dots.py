"""The texts of the program that have three dots in them, in every language; other dots stand for something left out."""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path

from desktop_app.views.language import plain

DOTS = "…"
_PROJECT = Path(__file__).parents[2]
_TRANSLATED = re.compile("<(?:source|translation|numerusform)[^>]*>([^<]+)<")
_AMOUNTS = re.compile(rf'"([^"\n]*\{{n\}}[^"\n]*{DOTS}[^"\n]*)"')
"""The English form of an amount other than one stands in the source alone."""
_FACT = re.compile(r"\\{\w+\\}")
"""A fact's place in a template, after `re.escape`."""


def is_ours(text: str) -> bool:
    """True when each of its dots is one of a text the program has, or stands behind such a text."""
    return DOTS not in _ours().sub("", text) or text.removesuffix(DOTS).rstrip() in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(form for text in _texts() for form in (plain(text), text.replace("&", "")))


@cache
def _ours() -> re.Pattern[str]:
    # The longest first, so that none takes away the middle of another; a template without words fits everything.
    templates = sorted((text for text in _known() if DOTS in text and _words(text)), key=len, reverse=True)
    return re.compile("|".join(_FACT.sub(f"[^{DOTS}]+?", re.escape(one)) for one in templates))


def _words(template: str) -> bool:
    return any(letter.isalpha() for letter in _FACT.sub("", re.escape(template)))


def _texts() -> Iterator[str]:
    for file in (_PROJECT / "desktop_app").rglob("*.py"):
        yield from _AMOUNTS.findall(file.read_text("utf-8"))
    for file in (_PROJECT / "resources" / "translations").glob("*.ts"):
        yield from map(unescape, _TRANSLATED.findall(file.read_text("utf-8")))
