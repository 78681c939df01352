import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.window_states import ACCOUNTS, FORM, NO_ACCOUNTS, UNTESTED

from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import apply_theme, tokens_for
from desktop_app.views.welcome import LargeChoice
from desktop_app.views.window_front import Areas, paint_front
from desktop_app.views.window_place import recall_areas, remember_areas

_HEAVY = ("requests", "urllib3", "keyring", "cryptography", "numpy", "qiskit", "flask", "PySide6.QtNetwork")
_LATER = (
    "PySide6.QtSvg",
    "dataclasses",
    "desktop_app.domain.states",
    "desktop_app.controllers",
    "desktop_app.app",
    "desktop_app.views.toolbar",
    "desktop_app.views.status_line",
)
_PROGRAM = f"""
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(["test"])
from desktop_app.views.main_window import MainWindow
window = MainWindow()
window.show()
app.processEvents()
print([name for name in {_HEAVY!r} if name in sys.modules])
"""
_OPENING = f"""
import sys
import desktop_app.opening as opening
def look(self):
    print(self.window.windowTitle(), [name for name in {_LATER!r} if name in sys.modules])
    sys.stdout.flush()
    opening.QTimer.singleShot(0, opening.QApplication.quit)
opening.Opening._go_on = look
opening.run_window()
"""


def test_the_first_picture_needs_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_first_frame_has_its_name_and_needs_nothing_it_does_not_show(own_home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _OPENING], capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "Qubit Keychain []"), done.stderr


class Front(QWidget):
    """Nothing but the picture."""

    theme = ThemeChoice.LIGHT
    areas: Areas | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        del event
        paint_front(self, tokens_for(self.theme), self.areas)


def edges(picture: QImage) -> list[int]:
    """What no word or icon covers: the outermost columns, and a row across the empty foot of the list's place."""
    columns = [picture.pixel(x, y) for x in (0, 1, picture.width() - 2) for y in range(picture.height())]
    return columns + [picture.pixel(x, picture.height() - 40) for x in range(picture.width())]


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_areas_of_the_first_frame_stand_where_the_parts_of_the_last_start_stood(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, theme: ThemeChoice
) -> None:
    store = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    apply_theme(qapp, theme)
    window, front = MainWindow(), Front()
    front.theme = theme
    for widget in (window, front):
        qtbot.addWidget(widget)
        widget.resize(1000, 700)
        widget.show()
        qtbot.waitExposed(widget)

    remember_areas(window, store)
    front.areas = recall_areas(store)

    assert edges(front.grab().toImage()) == edges(window.grab().toImage())


def test_the_first_run_begins_at_the_first_thing_to_do(qtbot: QtBot) -> None:
    window = MainWindow(composed=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    for steps in (window.compose(), window.furnish_list(), window.furnish()):
        for _ in steps:
            pass

    window.render_accounts(NO_ACCOUNTS)
    window.render_form(None)

    focused = window.focusWidget()
    assert isinstance(focused, LargeChoice)
    assert focused.accessibleName() == "Add an account"
    window.render_accounts(ACCOUNTS)
    window.render_form(FORM)
    assert window.focusWidget() is window.accounts.view


@pytest.mark.parametrize("stored", ["", "77 300", "77 300 24 1", "77 -300 24", "77 300000000 24", "a b c"])
def test_areas_that_make_no_sense_are_not_painted(tmp_path: Path, stored: str) -> None:
    store = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)

    store.setValue("window/areas", stored)

    assert recall_areas(store) is None


def test_the_accounts_are_listed_before_the_chosen_one_can_be_shown_beside_them(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = MainWindow(composed=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)

    for steps in (window.compose(), window.furnish_list()):
        for _ in steps:
            qapp.processEvents()
        qapp.processEvents()
    focused = window.focusWidget()
    window.render_accounts(ACCOUNTS)
    window.render_form(FORM)
    window.render_test(UNTESTED)
    listed = window.accounts.rows.total, focused is not None, window.has_pane
    for _ in window.furnish():
        pass

    assert listed == (3, True, False)
    assert window.is_furnished
    assert window.accounts.view.hasFocus()
    assert window.form.shown_name == FORM.account.name
    assert window.windowTitle().startswith(FORM.account.name)
    assert window.actions_of["check"].isEnabled()
