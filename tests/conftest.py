"""What holds for every test: a home of its own, no network but this computer, nothing unexpected left behind."""

import logging
import os
import signal
import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest
import pytest_socket
from support.log_book import LogBook
from support.practice import PracticeService

from desktop_app.client import transport
from desktop_app.services import job_run
from desktop_app.vault import age_passphrase

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_FOREIGN = (
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE",
    "SSL_CERT_DIR", "PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "IAM_URL",
    "QISKIT_IBM_TOKEN", "QISKIT_IBM_CHANNEL", "QISKIT_IBM_INSTANCE", "QISKIT_IBM_URL",
)  # fmt: skip


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder and an environment of the test's own."""
    home = tmp_path / "home"
    for variable, folder in {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_RUNTIME_DIR": home / "run",
    }.items():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(variable, str(folder))
    for variable in _FOREIGN:
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.lower(), raising=False)
    return home


@pytest.fixture(autouse=True)
def _this_computer_only(socket_enabled: None) -> Generator[None]:
    pytest_socket.socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)
    yield
    pytest_socket._remove_restrictions()


@pytest.fixture
def signals_as_in_a_terminal() -> Generator[None]:
    """No signal is ignored, as it may be where the tests run under `nohup` or behind `&`."""
    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    for number in numbers:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture(scope="session", autouse=True)
def _short_pauses() -> Generator[None]:
    """The pauses this process chooses itself are a tenth of what they are; those a service asks for stay."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in ((job_run, "_FIRST_POLL"), (job_run, "_LIST_DELAY"), (transport, "_FIRST_PAUSE")):
            patch.setattr(module, name, getattr(module, name) / 10)
        yield


@pytest.fixture
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a passphrase locks has the same format with less work; for tests that do not measure it."""
    monkeypatch.setattr(age_passphrase, "WORK", 10)


@pytest.fixture(scope="session")
def practice() -> Generator[PracticeService]:
    """One practice service for all tests that only ask it things."""
    with PracticeService(queue_seconds=0.1) as service:
        yield service


@pytest.fixture(autouse=True)
def log_book() -> Generator[LogBook]:
    """A log record nobody expected fails the test."""
    book = LogBook()
    logging.getLogger().addHandler(book)
    yield book
    logging.getLogger().removeHandler(book)
    assert book.take() == [], "unexpected log records"


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Generator[None]:
    before = set(threading.enumerate())
    yield
    ends = time.monotonic() + 5
    while (left := [t for t in threading.enumerate() if t not in before and t.is_alive()]) and time.monotonic() < ends:
        left[0].join(0.05)
    assert [thread.name for thread in left] == [], "threads left behind"
