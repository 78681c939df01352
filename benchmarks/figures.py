"""Figures: what was measured, what it should stay under, and the table of them."""

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`value` in `unit` ("x": a ratio within one run); `at_most` is its target, None when it is only told."""

    name: str
    value: float
    unit: str = "x"
    at_most: float | None = None
    detail: str = ""

    @property
    def verdict(self) -> str:
        if self.at_most is None:
            return ""
        return "met" if self.value <= self.at_most else "MISSED"


def table(figures: Iterable[Figure]) -> str:
    rows = [("", "figure", "at most", "", "medians behind it")]
    for one in figures:
        limit = "" if one.at_most is None else f"{one.at_most:g} {one.unit}"
        rows.append((one.name, f"{one.value:.3g} {one.unit}", limit, one.verdict, one.detail))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join("  ".join([*(c.ljust(w) for c, w in zip(row, widths, strict=False)), row[4]]) for row in rows)


def write(figures: Iterable[Figure], path: Path) -> None:
    path.write_text(json.dumps([asdict(one) for one in figures], indent=2, ensure_ascii=False) + "\n", "utf-8")


def read(path: Path) -> list[Figure]:
    return [Figure(**one) for one in json.loads(path.read_text("utf-8"))]


def command(measure: Callable[[int], list[Figure]], about: str | None, *, rounds: int) -> None:
    """The command line of one benchmark."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--rounds", type=int, default=rounds, help="default: %(default)s")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    wishes = parser.parse_args()
    figures = measure(wishes.rounds)
    print(table(figures))
    if wishes.json:
        write(figures, wishes.json)
