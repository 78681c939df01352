"""`python -m tests.screens`: draw every screen in every way, look for what is wrong, and say it.

Into build/screens/LANGUAGE-SCHEME-SIZE/ (a picture a screen) and build/screens/ (contact sheets). Exits with 1 when a
screen has anything cut off, overlapping, unreadable, nameless or out of the keyboard's reach. With --docs it also draws
the pictures of README.md and docs/. With names of screens only those.
"""

import argparse
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
        return _draw_one(Way(*asked.one.split("-")), tuple(asked.screens), look=not asked.no_pictures)
    ways = [
        Way(*way)
        for way in product(asked.language or LANGUAGES, asked.scheme or SCHEMES, asked.size or SIZES)
        if way[1:] != ("dark", "text200")
    ]
    failed = [way.name for way, code in _run_all(ways, asked) if code]
    if asked.docs and _draw_docs():
        failed.append("docs")
    print(f"{len(ways)} ways: " + (f"something is wrong in {', '.join(failed)}" if failed else "0 findings"))
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
    return parser.parse_args()


def _run_all(ways: list[Way], asked: argparse.Namespace) -> list[tuple[Way, int]]:
    """A scale belongs to a process, so each way has one; two at a time."""
    waiting, running, done = list(ways), [], []
    while waiting or running:
        while waiting and len(running) < 2:  # noqa: PLR2004  # cores of a small machine
            way = waiting.pop(0)
            running.append((way, subprocess.Popen(_command(way, asked), env=_environment(way), cwd=PROJECT)))
        way, process = running.pop(0)
        done.append((way, process.wait()))
    return done


def _command(way: Way, asked: argparse.Namespace) -> list[str]:
    quiet = ["--no-pictures"] if asked.no_pictures else []
    return [sys.executable, "-m", "tests.screens", "--one", way.name, *quiet, *asked.screens]


def _environment(way: Way) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2" if way.size == "200" else "1",
        "LANG": "C.UTF-8",
    }


def _draw_one(way: Way, names: tuple[str, ...], *, look: bool) -> int:
    from screens.studio import Studio  # noqa: PLC0415  # Qt is told its scale before

    studio = Studio(language=way.language, scheme=way.scheme, letters=2.0 if way.size == "text200" else 1.0)
    findings = studio.draw(names, FOLDER / way.name if look else None)
    for sentence, screens in findings.items():
        more = f" and {len(screens) - 3} more" if len(screens) > 3 else ""  # noqa: PLR2004  # enough to find it
        print(f"{way.name}: {', '.join(screens[:3])}{more}: {sentence}")
    if look:
        studio.write_sheets(FOLDER / way.name, FOLDER / f"sheet-{way.name}")
    return 1 if findings else 0


def _draw_docs() -> int:
    command = [sys.executable, str(HERE / "pictures.py"), str(PICTURES)]
    return subprocess.run(command, env=_environment(Way("en", "light", "200")), cwd=PROJECT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
