"""`python -m tests.screens.tokens`: the contrast of every pair of colours that the style sheet and the painters make.

Texts need 4.5:1 (WCAG 1.4.3), edges, focus and shapes 3:1 (1.4.11). What cannot be used now may be paler, but is to be
read all the same: 3:1.
"""

import re
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from PySide6.QtGui import QColor  # noqa: E402  # found by the line above
from screens.contrast import LARGE_TEXT, SHAPE, TEXT, contrast  # noqa: E402  # as above

from desktop_app.domain.channels import Channel  # noqa: E402  # as above
from desktop_app.views.resources import read_resource  # noqa: E402  # as above
from desktop_app.views.theme import DARK, LIGHT, Tokens, badge_colours  # noqa: E402  # as above

_MEANINGS = ("success", "warning", "danger")
_GROUNDS = ("surface", "window")
_SOFT = ("accent_soft", "danger_soft", "warning_soft", "success_soft")
_CHOSEN = "accent_soft"
"""What lies behind a chosen row."""


class Pair(NamedTuple):
    """A colour on another, by their names."""

    ink: str
    ground: str
    least: float


TEXTS = (
    *product(("text", "muted", "link", *_MEANINGS), _GROUNDS),
    *product(("text",), ("raised", *_SOFT)),
    *product(("muted", "danger", "warning", "success", "link"), (_CHOSEN, "raised")),
    *((meaning, f"{meaning}_soft") for meaning in _MEANINGS),
    ("muted", "danger_soft"),
    ("muted", "gray_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
SHAPES = (
    *product(("edge", "accent", *_MEANINGS), _GROUNDS),
    *product(("link", "muted"), _GROUNDS),
    *product(("accent", "muted", *_MEANINGS), (_CHOSEN,)),
    ("text", "accent"),
    ("accent", "raised"),
)
UNUSABLE = tuple(product(("faint",), _GROUNDS))
PAIRS = (
    *(Pair(*names, TEXT) for names in TEXTS),
    *(Pair(*names, SHAPE) for names in SHAPES),
    *(Pair(*names, LARGE_TEXT) for names in UNUSABLE),
)


def ratios(tokens: Tokens) -> Iterator[tuple[Pair, float]]:
    """Every pair with its contrast in this theme, the badges and the style sheet's drawings last."""
    for pair in PAIRS:
        yield pair, contrast(QColor(getattr(tokens, pair.ink)), QColor(getattr(tokens, pair.ground)))
    for channel in Channel:
        ink, ground = badge_colours(tokens, channel)
        for name, behind in ((f"{channel.value} badge", ground), ("surface", tokens.surface)):
            yield Pair(channel.value, name, TEXT), contrast(QColor(ink), QColor(behind))
    for drawing in sorted({*re.findall(r"@icons/([\w-]+)\.svg", read_resource("style.qss"))}):
        # One for both themes: a style sheet cannot colour it.
        (ink,) = re.findall(r'"(#\w+)"', read_resource(f"icons/{drawing}.svg"))
        yield Pair(f"{drawing}.svg", "surface", SHAPE), contrast(QColor(ink), QColor(tokens.surface))


def main() -> int:
    """Print the table; 1 when a pair is too pale."""
    pale = 0
    for tokens in (LIGHT, DARK):
        for pair, ratio in ratios(tokens):
            weak = ratio < pair.least
            pale += weak
            line = f"{tokens.scheme:<6} {pair.ink:<22} on {pair.ground:<28} {ratio:5.2f} of {pair.least:g}"
            sys.stdout.write(f"{line}{'  too pale' if weak else ''}\n")
    sys.stdout.write(f"{pale} too pale\n")
    return 1 if pale else 0


if __name__ == "__main__":
    sys.exit(main())
