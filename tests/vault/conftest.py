from collections.abc import Generator

import pytest
from support.canaries import canaries, no_key_is_left_anywhere
from support.keyring_daemon import KeyringDaemon, keyring_daemon

from desktop_app.vault import backends
from desktop_app.vault.keyring_lane import KeyringLane
from desktop_app.vault.keyring_store import KeyringStore

__all__ = ["canaries", "no_key_is_left_anywhere"]

SECONDS = 2.0
PROMPT_SECONDS = 3.0


@pytest.fixture
def no_keyring_settings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def daemon(no_keyring_settings: None, monkeypatch: pytest.MonkeyPatch) -> Generator[KeyringDaemon]:
    with keyring_daemon() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@pytest.fixture
def keyring(no_keyring_settings: None) -> Generator[KeyringStore]:
    store = KeyringStore(KeyringLane(backends.open_ring, seconds=SECONDS, prompt_seconds=PROMPT_SECONDS))
    yield store
    store.close()
