"""How this very program is started once more."""

import sys
from pathlib import Path


def this_program() -> list[str]:
    """The command, without arguments; packaged as one file or folder it is the executable itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # Modules are looked for where this process looks for them: not in the current folder, which may be anybody's.
    elsewhere = [] if {"", str(Path.cwd())} & set(sys.path) else ["-P"]
    return [sys.executable, *elsewhere, "-m", "desktop_app"]
