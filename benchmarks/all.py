"""Measure everything and print one table."""

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.figures import read, table, write  # noqa: E402  # found only now when started by its path

BENCHMARKS = ("start", "quick_check", "event_loop", "hundred", "many_accounts")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, help="of each benchmark; default: what each finds right")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    wishes = parser.parse_args()
    rounds = [] if wishes.rounds is None else ["--rounds", str(wishes.rounds)]
    figures = []
    for name in BENCHMARKS:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        with TemporaryDirectory() as folder:
            found = Path(folder, "figures.json")
            subprocess.run(
                [sys.executable, "-m", f"benchmarks.{name}", "--json", found, *rounds],
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
                check=True,
            )
            figures += read(found)
    print(table(figures))
    if wishes.json:
        write(figures, wishes.json)


if __name__ == "__main__":
    main()
