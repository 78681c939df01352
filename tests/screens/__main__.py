"""`python -m tests.screens`: draw every screen in every way, look for what is wrong, and say it.

Into build/screens/LANGUAGE-SCHEME-SIZE/ (a picture a screen) and build/screens/ (contact sheets). Exits with 1 when a
screen has anything cut off, overlapping, unreadable, nameless or out of the keyboard's reach. With --docs it also draws
the pictures of README.md and docs/. With names of screens only those.
"""

import argparse
import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent), str(PROJECT)]

FOLDER = PROJECT / "build" / "screens"
PICTURES = PROJECT / "docs" / "images"
LANGUAGES = ("en", "de", "ja")
SCHEMES = ("light", "dark")
SIZES = ("100", "200", "text200")
"""Per cent of the usual: everything twice as large, or the letters only."""
SHOWN = ("account", "test-passed")
"""The screens that are shown in README.md and docs/."""
LAPTOP = (1440, 900)
"""Pixels of the screen, before the scale."""


class Way(NamedTuple):
    """How the screens are drawn."""

    language: str
    scheme: str
    size: str

    @property
    def name(self) -> str:
        return "-".join(self)


def main() -> int:
    """Draw all ways, two at a time; 0 when nothing is wrong in any."""
    asked = _arguments()
    if asked.one:
        way = Way(*asked.one.split("-"))
        if asked.into:
            return _draw_into(asked.into, way, tuple(asked.screens))
        return _draw_one(way, tuple(asked.screens), look=not asked.no_pictures)
    ways = [
        Way(*way)
        for way in product(asked.language or LANGUAGES, asked.scheme or SCHEMES, asked.size or SIZES)
        if way[1:] != ("dark", "text200")
    ]
    failed = [way.name for way, code in _run_all(ways, asked) if code]
    if asked.docs and _draw_docs():
        failed.append("docs")
    _say(f"{len(ways)} ways: " + (f"something is wrong in {', '.join(failed)}" if failed else "0 findings"))
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__.splitlines()[0])
    parser.add_argument("screens", nargs="*", help="names of screens; all by default")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--scheme", action="append", choices=SCHEMES)
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--docs", action="store_true", help="also the pictures of README.md and docs/")
    parser.add_argument("--no-pictures", action="store_true", help="only look for what is wrong")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--into", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _run_all(ways: list[Way], asked: argparse.Namespace) -> list[tuple[Way, int]]:
    """A scale belongs to a process, so each way has one; two at a time."""
    waiting = list(ways)
    running: list[tuple[Way, subprocess.Popen[bytes]]] = []
    done = []
    while waiting or running:
        while waiting and len(running) < 2:  # cores of a small machine
            way = waiting.pop(0)
            running.append((way, subprocess.Popen(_command(way, asked), env=_environment(way), cwd=PROJECT)))
        way, process = running.pop(0)
        done.append((way, process.wait()))
    return done


def _command(way: Way, asked: argparse.Namespace) -> list[str]:
    quiet = ["--no-pictures"] if asked.no_pictures else []
    return [sys.executable, "-m", "tests.screens", "--one", way.name, *quiet, *asked.screens]


def _environment(way: Way) -> dict[str, str]:
    """Of a process that draws on a laptop's screen of its own scale; Qt's own has 800 by 800 pixels."""
    scale = 2 if way.size == "200" else 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    screen = FOLDER / f"screen-{scale}.json"
    width, height = (side * scale for side in LAPTOP)
    one = {"name": "laptop", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screen.write_text(json.dumps({"screens": [{**one, "logicalDpi": 96, "logicalBaseDpi": 96}]}), "utf-8")
    return {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(scale),
        "LANG": "C.UTF-8",
    }


def _draw_one(way: Way, names: tuple[str, ...], *, look: bool) -> int:
    from screens.studio import Studio  # noqa: PLC0415  # Qt is told its scale before

    studio = Studio(language=way.language, scheme=way.scheme, letters=2.0 if way.size == "text200" else 1.0)
    findings = studio.draw(names, FOLDER / way.name if look else None)
    for sentence, screens in findings.items():
        more = f" and {len(screens) - 3} more" if len(screens) > 3 else ""  # enough to find it
        _say(f"{way.name}: {', '.join(screens[:3])}{more}: {sentence}")
    if look:
        studio.write_sheets(FOLDER / way.name, FOLDER / f"sheet-{way.name}")
    return 1 if findings else 0


def _draw_into(folder: Path, way: Way, names: tuple[str, ...]) -> int:
    from screens.studio import Studio, shown  # noqa: PLC0415  # Qt is told its scale before

    Studio(language=way.language, scheme=way.scheme)
    for name in names:
        with shown(name) as screen:
            screen.grab().save(str(folder / f"{name}-{way.scheme}.png"))
    return 0


def _draw_docs() -> int:
    """The pictures that people read, at twice the size, light and dark."""
    code = 0
    for scheme in SCHEMES:
        way = Way("en", scheme, "200")
        command = [sys.executable, "-m", "tests.screens", "--one", way.name, "--into", str(PICTURES), *SHOWN]
        code |= subprocess.run(command, env=_environment(way), cwd=PROJECT, check=False).returncode
    return code


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
