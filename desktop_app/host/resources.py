"""Files that ship beside the code: inside the installed package, else in the folder beside it."""

from importlib import resources
from pathlib import Path

import desktop_app


def resource_file(name: str) -> Path:
    """The path of a file below `resources/`."""
    package = Path(str(resources.files(desktop_app)))
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
