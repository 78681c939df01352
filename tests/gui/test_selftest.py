"""What packagers run: `qubit-keychain --selftest`."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app import selftest


def ran(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    code = selftest.run()
    found = json.loads(capsys.readouterr().out)
    return code, {check["name"]: check for check in found["checks"]}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the process that makes a window had done so."""
    monkeypatch.setattr(selftest, "_window", lambda: {"platform": "offscreen", "qt": "6", "pyside6": "6"})


def test_it_passes_here_and_prints_nothing_but_json(own_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--selftest"], capture_output=True, text=True, timeout=30, check=False
    )

    found = json.loads(done.stdout)
    assert done.returncode == 0, found
    assert found["ok"] is True
    assert found["versions"]["qt"].startswith("6.")
    assert {check["name"] for check in found["checks"]} >= {"window", "resources", "translations", "tls", "age"}
    assert not (own_home / ".config" / "qubit-keychain").exists()


def test_a_window_that_cannot_be_made_fails_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    monkeypatch.setenv("WAYLAND_DISPLAY", "nobody-listens-there")

    code, checks = ran(capsys)

    assert code == 1
    assert checks["window"]["ok"] is False


def test_a_lost_resource_is_named(
    made: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(selftest, "RESOURCES", ("style.qss", "icons/lost.svg"))

    code, checks = ran(capsys)

    assert code == 1
    assert checks["resources"]["detail"] == "not there: icons/lost.svg"


def test_a_refused_keyring_is_told_but_does_not_fail_it(
    made: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    code, checks = ran(capsys)

    assert code == 0
    assert checks["keyring"]["ok"] is False
    assert checks["keyring"]["required"] is False
    assert "null" in checks["keyring"]["detail"]


def test_a_folder_in_whose_place_a_file_lies_fails_it(
    made: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))

    code, checks = ran(capsys)

    assert code == 1
    assert checks["state folder"]["ok"] is False


def test_a_certificate_file_nobody_can_read_fails_it(
    made: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))

    code, checks = ran(capsys)

    assert code == 1
    assert "SSL_CERT_FILE" in checks["tls"]["detail"]
