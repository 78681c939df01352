"""IBM's official clients, each in an environment of its own (tests/interop/make_environment.sh)."""

import os
import sys
from pathlib import Path

import pytest

_ENVIRONMENTS = Path(__file__).parents[2] / "build" / "interop"


def client_python(version: str) -> Path:
    """The Python that has it; where it is not installed the test is skipped, but never in CI."""
    folder = _ENVIRONMENTS / f"runtime-{version}"
    if not (folder / "made-from").exists():
        missing = f"IBM's client {version} is not installed: run tests/interop/make_environment.sh"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
