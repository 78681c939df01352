"""The vault file keeps the promises that every store keeps."""

from pathlib import Path

import pytest
from vault.test_secret_stores import *  # noqa: F403  # the promises; the fixture they ask for is this one

from desktop_app.domain.secret import Secret
from desktop_app.vault.age_store import AgeStore


@pytest.fixture  # type: ignore[no-redef]  # it takes the place of theirs
def store(tmp_path: Path, cheap_passphrases: None) -> AgeStore:
    made = AgeStore(tmp_path / "vault")
    made.create(Secret("correct horse battery"))
    return made
