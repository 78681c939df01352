"""Where the icons and the style sheet are: inside the installed package, else in the folder beside it."""

import os

import desktop_app


def resource_path(name: str) -> str:
    """The path of a file below `resources/`; `name` uses forward slashes.

    Qt's style sheets need real files, so this goes by the package's own folder: `importlib.resources` would add
    20 ms to the start and give the same paths.
    """
    package = os.path.dirname(desktop_app.__file__)  # noqa: PTH120  # pathlib is not needed before the first paint
    installed = os.path.join(package, "resources")  # noqa: PTH118  # as above
    folder = installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "resources")  # noqa: PTH112,PTH118,PTH120  # as above
    return f"{folder}/{name}".replace(os.sep, "/")


def read_resource(name: str) -> str:
    """The text of a file below `resources/`."""
    with open(resource_path(name), encoding="utf-8") as file:  # noqa: PTH123  # as above
        return file.read()
