import subprocess
import sys

_HEAVY = ("requests", "urllib3", "keyring", "cryptography", "numpy", "qiskit", "flask", "PySide6.QtNetwork")
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


def test_the_first_picture_needs_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
