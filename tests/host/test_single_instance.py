import socket
import threading
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop_app.host.single_instance import heard, listen, raise_other, socket_path, stop_listening


@pytest.fixture
def folder() -> Generator[Path]:
    """A socket's path has 107 bytes at most, and pytest's folders are longer than that."""
    with TemporaryDirectory(prefix="qk-") as name:
        yield Path(name)


@pytest.fixture
def path(folder: Path) -> str:
    return str(folder / "window.sock")


def answered(path: str) -> tuple[bool, list[str | None]]:
    """Start a second time beside a window that listens."""
    listener = listen(path)
    assert listener is not None
    listener.setblocking(True)
    listener.settimeout(5)
    said: list[str | None] = []
    thread = threading.Thread(target=lambda: said.append(heard(listener)))
    thread.start()
    raised = raise_other(path)
    thread.join()
    stop_listening(listener, path)
    return raised, said


def test_a_second_start_is_heard_with_the_desktops_token(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")

    raised, said = answered(path)

    assert raised
    assert said == ["token-1"]


def test_without_a_first_window_nobody_answers(path: str) -> None:
    assert raise_other(path) is False


def test_a_socket_that_a_killed_window_left_is_no_window_and_is_replaced(path: str) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(path)
    left.close()

    alone = raise_other(path)
    raised, _ = answered(path)

    assert alone is False
    assert raised


def test_the_end_leaves_no_socket(path: str) -> None:
    listener = listen(path)
    assert listener is not None

    stop_listening(listener, path)

    assert not Path(path).exists()


def test_only_the_owner_may_knock(path: str) -> None:
    listener = listen(path)
    assert listener is not None

    mode = Path(path).stat().st_mode & 0o777
    stop_listening(listener, path)

    assert mode == 0o600


def test_anything_but_raise_is_not_understood(path: str) -> None:
    listener = listen(path)
    assert listener is not None
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(path)
        caller.sendall(b"delete everything")
        listener.setblocking(True)
        said = heard(listener)
    stop_listening(listener, path)

    assert said is None


def test_other_settings_are_another_program(monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    one = socket_path()

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    assert one
    assert socket_path() != one


def test_a_folder_others_can_write_to_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert socket_path() == ""
