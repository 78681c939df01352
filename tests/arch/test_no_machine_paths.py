"""Nothing in the repository knows where one machine keeps its files."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
# Each with a group in it, so that this file does not find itself.
ONE_MACHINE = re.compile(rb"(?<![\w.-])/(work|root)/|\.\./(shared)")


def _tracked() -> Iterator[Path]:
    # A clone made by somebody else (CI, a container) is still ours to read.
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", PROJECT, "ls-files", "-z"], check=True, capture_output=True
    )
    for name in listed.stdout.decode().split("\0"):
        if (path := PROJECT / name).is_file():
            yield path


def _finds(text: bytes) -> list[str]:
    if b"\0" in text:
        return []
    return [
        f"{number}: {line.decode()}" for number, line in enumerate(text.splitlines(), 1) if ONE_MACHINE.search(line)
    ]


def test_no_tracked_text_mentions_a_path_of_one_machine() -> None:
    found = {str(path.relative_to(PROJECT)): lines for path in _tracked() if (lines := _finds(path.read_bytes()))}

    assert found == {}


def test_the_search_would_see_such_a_path() -> None:
    planted = "fine\nsee {0}work{0}notes\n..{0}shared{0}facts\n/{0}framework{0}".format("/")

    found = _finds(planted.encode())

    assert len(found) == 2
