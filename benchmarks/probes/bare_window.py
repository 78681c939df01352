"""The floor: an empty PySide6 window. Prints when its first frame was painted, its memory, and its processor time."""

import os
import time

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.probes.first_paint import FirstPaint, memory


def painted(when: float) -> None:
    print(when, memory(), time.process_time(), flush=True)
    os._exit(0)


application = QApplication([])
window = QWidget()
window.resize(1180, 760)
watch = FirstPaint(window, painted)
window.show()
application.exec()
