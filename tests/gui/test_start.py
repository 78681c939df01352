import subprocess
import sys
from pathlib import Path

_HEAVY = ("requests", "urllib3", "keyring", "cryptography", "numpy", "qiskit", "flask", "PySide6.QtNetwork")
_LATER = ("PySide6.QtSvg", "dataclasses", "desktop_app.domain.states", "desktop_app.controllers", "desktop_app.app")
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
def look():
    print([name for name in {_LATER!r} if name in sys.modules])
    sys.stdout.flush()
    opening.QTimer.singleShot(0, opening.QApplication.quit)
opening.Opening._go_on = lambda self: look()
opening.run_window()
"""


def test_the_first_picture_needs_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_first_frame_needs_nothing_it_does_not_show(own_home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _OPENING], capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
