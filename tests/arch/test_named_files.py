"""What the pages for developers name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("ARCHITECTURE.md", "CONTRIBUTING.md", "benchmarks/README.md", "packaging/README.md")
BELOW = ("", "desktop_app", "tests", "resources")
"""Where names begin, beside the page's own folder."""
MADE = ("build/", "dist/")


@pytest.mark.parametrize("page", PAGES)
def test_the_files_and_folders_a_page_names_are_there(page: str) -> None:
    path = ROOT / page
    named = {one for one in re.findall(r"`([a-z_]+/[a-z_./-]*)`", path.read_text()) if not one.startswith(MADE)}
    places = [path.parent, *(ROOT / one for one in BELOW)]

    missing = {
        one for one in named if not any((place / f"{one}{end}").exists() for place in places for end in ("", ".py"))
    }

    assert named
    assert missing == set()
