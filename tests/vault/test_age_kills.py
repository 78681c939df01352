"""A kill at any moment leaves the old or the new vault file, the old or the new backup."""

import os
import subprocess
import sys
from pathlib import Path

from support import killed_age


def test_a_kill_before_any_step_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(killed_age.__file__).parents[1])}

    done = subprocess.run(
        [sys.executable, killed_age.__file__, tmp_path], env=environment, capture_output=True, text=True, check=True
    )

    kills, *wrong = done.stdout.splitlines()
    assert wrong == []
    assert int(kills) > 100
