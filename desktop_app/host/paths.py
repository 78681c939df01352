"""Where this program keeps its files, by each system's own custom."""

from pathlib import Path

APP_NAME = "qubit-keychain"


def config_folder() -> Path:
    """The folder of accounts.json; it need not exist yet."""
    return _folder("user_config_path")


def state_folder() -> Path:
    """The folder of the log; it need not exist yet."""
    return _folder("user_state_path")


def _folder(kind: str) -> Path:
    from platformdirs import PlatformDirs  # noqa: PLC0415  # 14 ms that a window's first frame need not wait for

    folder: Path = getattr(PlatformDirs(APP_NAME, appauthor=False), kind)
    return folder
