"""What the window's tests share: one theme, a shown window, and nothing left behind."""

import os
from collections.abc import Callable, Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.window_states import ACCOUNTS, FORM, UNTESTED

from desktop_app.domain.states import KeyringState
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import apply_theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> None:
    QAccessible.setActive(True)
    apply_theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def _nothing_closed_piles_up(qapp: QApplication) -> Generator[None]:
    yield
    # `processEvents` does not run `deleteLater`; closed windows would pile up and be restyled with each theme.
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_on_the_clipboard(qapp: QApplication) -> Generator[None]:
    yield
    # Off screen Qt keeps what was copied until the process exits, when Python is gone: deleting its part crashes.
    qapp.clipboard().clear()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window with three accounts, the first chosen and not tested yet."""
    window = MainWindow()
    window.render_keyring(KeyringState(text="Keys are kept in a test"))
    window.render_accounts(ACCOUNTS)
    window.render_form(FORM)
    window.render_test(UNTESTED)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def recorded() -> Callable[..., list[object]]:
    """Records what a signal carries; a bare signal is recorded as None."""

    def record(signal: object) -> list[object]:
        heard: list[object] = []
        signal.connect(lambda *values: heard.append(values[0] if values else None))  # type: ignore[attr-defined]
        return heard

    return record
