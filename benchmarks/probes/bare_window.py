"""The floor: an empty PySide6 window. Prints when its first frame was painted, and its memory."""

import os

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.probes.first_paint import FirstPaint, memory


def painted(when: float) -> None:
    print(when, memory(), flush=True)
    os._exit(0)


application = QApplication([])
window = QWidget()
window.resize(1180, 760)
watch = FirstPaint(window, painted)
window.show()
application.exec()
