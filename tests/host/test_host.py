import logging
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import platformdirs
import pytest

from desktop_app.host import logs, paths

KEY = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEf"


@pytest.fixture
def log(tmp_path: Path) -> Generator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.log_to(tmp_path / "state")
    yield tmp_path / "state" / logs.LOG_NAME
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_folders_are_those_of_the_system(own_home: Path) -> None:
    directories = platformdirs.PlatformDirs("qubit-keychain", appauthor=False)

    assert paths.config_folder() == directories.user_config_path
    assert paths.state_folder() == directories.user_state_path
    assert paths.config_folder().is_relative_to(own_home)
    assert not paths.config_folder().exists()


def test_the_log_is_for_its_owner_only(log: Path) -> None:
    logging.getLogger("test").info("something was decided")

    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700
    assert "something was decided" in log.read_text("utf-8")


def test_details_are_not_logged(log: Path) -> None:
    logging.getLogger("test").debug("a detail")

    assert log.read_text("utf-8") == ""


def test_a_key_does_not_reach_the_log_by_any_way(log: Path) -> None:
    logger = logging.getLogger("test")

    logger.info("key %s", KEY)
    logger.info("Bearer eyJ%s.%s.%s", KEY, KEY, KEY)
    logger.info({"token": KEY})
    logger.info("http://me:password@proxy.example:3128")
    logger.info("failed", exc_info=ValueError(KEY))

    written = log.read_text("utf-8")
    assert KEY not in written
    assert "password" not in written
    assert "ValueError" in written


def test_ids_stay_readable_in_the_log() -> None:
    line = "account 0123456789abcdef0123456789abcdef instance 01234567-89ab-cdef-0123-456789abcdef"

    assert logs.redact(line) == line


def test_the_log_does_not_grow_for_ever(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = next(one for one in logging.getLogger().handlers if hasattr(one, "maxBytes"))
    handler.maxBytes = 2000
    for number in range(200):
        logging.getLogger("test").info("decision number %d", number)

    sizes = {path.name: path.stat().st_size for path in log.parent.iterdir()}
    assert len(sizes) == 1 + logs.BACKUPS
    assert max(sizes.values()) <= 2000
    assert {path.stat().st_mode & 0o777 for path in log.parent.iterdir()} == {0o600}


def test_no_core_file_can_be_written() -> None:
    code = (
        "import resource\n"
        "from desktop_app.host.hardening import forbid_core_dumps\n"
        "forbid_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )

    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert printed == "(0, 0)\n"


def test_importing_the_host_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from desktop_app.host import files, hardening, logs, paths, strict_json\n"
        "from desktop_app.services import account_book\n"
        "from desktop_app.vault import config_file\n"
        "print(sorted({'keyring', 'filelock', 'platformdirs', 'jeepney', 'cryptography'} & set(sys.modules)))"
    )

    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert printed == "[]\n"
