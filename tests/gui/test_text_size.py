"""Larger letters, in a process of its own: what is tested here ends a process without a word."""

import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from desktop_app.views.text_size import LARGEST, apply_text_size

_PROGRAM = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.text_size import apply_text_size
from desktop_app.views.theme import apply_theme

app = QApplication([])
apply_theme(app, ThemeChoice.LIGHT)
never_shown = QWidget()
labels = [QLabel("a page nobody opened", never_shown) for _ in range(20)]
windows = [QMainWindow() for _ in range(5)]
for window in windows:
    window.menuBar().addMenu("File").addAction("Quit")
    window.show()
app.processEvents()
apply_text_size(app, 200)
apply_text_size(app, 100)
for widget in (never_shown, *windows):
    widget.close()
    widget.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
apply_theme(app, ThemeChoice.DARK)
print("still here")
"""


def test_another_theme_after_larger_letters_touches_no_widget_that_is_gone() -> None:
    # With it the C library fills freed memory, so that a use of it is seen each time and not now and then.
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MALLOC_PERTURB_": "165"}

    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False, env=surroundings
    )

    assert (done.returncode, done.stdout) == (0, "still here\n"), done.stderr


def test_a_stored_size_that_no_window_could_show_is_bounded(qapp: QApplication) -> None:
    own = qapp.font().pointSizeF()

    apply_text_size(qapp, 10**9)

    largest = qapp.font().pointSizeF()
    apply_text_size(qapp, 100)
    assert (largest, qapp.font().pointSizeF()) == (own * LARGEST / 100, own)
