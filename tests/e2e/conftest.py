from collections.abc import Generator
from pathlib import Path

import pytest
from e2e.processes import living_in
from e2e.stage import Folders, need_keyring
from support.keyring_daemon import KeyringDaemon, keyring_daemon
from support.screen import wait_for


@pytest.fixture
def folders(tmp_path: Path) -> Generator[Folders]:
    """Folders of the test's own; at its end nothing may be running in them any more."""
    made = Folders.below(tmp_path / "e2e")
    yield made
    wait_for(lambda: not living_in(made.home), "the end of all that was started", 10)


@pytest.fixture
def keyring(folders: Folders) -> Generator[KeyringDaemon]:
    need_keyring()
    with keyring_daemon(folders.home) as daemon:
        yield daemon
