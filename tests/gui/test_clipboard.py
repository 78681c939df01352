import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.secret import Secret
from desktop_app.views.clipboard import Clipboard

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

KEY = Secret("a-key-nobody-has-000000000000000000000000000")
Recorder = Callable[..., list[object]]


@pytest.fixture
def clipboard(qapp: object) -> Clipboard:
    QGuiApplication.clipboard().clear()
    return Clipboard()


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_a_key_is_marked_secret_and_leaves_by_itself(clipboard: Clipboard, recorded: Recorder, qtbot: QtBot) -> None:
    heard = recorded(clipboard.cleared)

    clipboard.put_secret(KEY, 1)
    copied = text()
    hint = QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint")
    qtbot.waitUntil(lambda: heard != [], timeout=5000)

    assert copied == KEY.reveal()
    assert hint.data() == b"secret"
    assert text() == ""
    assert cast("QMimeData | None", QGuiApplication.clipboard().mimeData()) is None


def test_what_somebody_copied_since_stays(clipboard: Clipboard) -> None:
    clipboard.put_secret(KEY, 10)
    QGuiApplication.clipboard().setText("a shopping list")

    clipboard.clear()

    assert text() == "a shopping list"


def test_without_a_limit_it_stays_until_the_end(clipboard: Clipboard) -> None:
    clipboard.put_secret(KEY, 0)
    before = clipboard.holds_secret

    clipboard.clear()

    assert before
    assert text() == ""


def test_a_name_is_copied_for_good(clipboard: Clipboard) -> None:
    clipboard.put_secret(KEY, 10)

    clipboard.put("lab")
    clipboard.clear()

    assert text() == "lab"


def test_the_other_clipboard_of_x11_gets_nothing(clipboard: Clipboard) -> None:
    clipboard.put_secret(KEY, 10)

    assert QGuiApplication.clipboard().text(QClipboard.Mode.Selection) != KEY.reveal()


def test_it_remembers_no_key(clipboard: Clipboard) -> None:
    clipboard.put_secret(KEY, 10)

    assert KEY.reveal() not in repr(vars(clipboard))


@pytest.fixture
def wl_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a wl-copy that stands on the path was called with."""
    called, program = tmp_path / "called", tmp_path / "bin/wl-copy"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$*" > "{called}.tmp" && mv "{called}.tmp" "{called}"\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return called


def test_on_wayland_what_the_compositor_kept_is_taken_away_too(
    clipboard: Clipboard, wl_copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    clipboard.put_secret(KEY, 10)

    clipboard.clear()

    qtbot.waitUntil(wl_copy.exists, timeout=10_000)
    assert wl_copy.read_text().split() == ["--clear"]


@pytest.mark.parametrize(("platform", "since"), [("wayland", "a shopping list"), ("xcb", KEY.reveal())])
def test_elsewhere_and_where_something_else_was_copied_nothing_more_is_done(
    clipboard: Clipboard, monkeypatch: pytest.MonkeyPatch, platform: str, since: str
) -> None:
    started: list[str] = []
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr("desktop_app.views.clipboard.shutil.which", started.append)
    clipboard.put_secret(KEY, 10)
    QGuiApplication.clipboard().setText(since)

    clipboard.clear()

    assert started == []
