"""The smallest window that could do: menus, tool bar, list, field and status bar of Qt's own, and no code of ours.

Prints what bare_window.py prints.
"""

# ruff: noqa: E402  # the order is what is measured
import gc

gc.disable()  # as the program does

import os
import time

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from benchmarks.probes.first_paint import FirstPaint, memory


def painted(when: float) -> None:
    print(when, memory(), time.process_time(), flush=True)
    os._exit(0)


application = QApplication(["plain", "-style", "Fusion"])
window = QMainWindow()
window.resize(1180, 760)
for title in ("&File", "&Edit", "&Account", "&View", "&Help"):
    window.menuBar().addMenu(title)
bar = window.addToolBar("Actions")
for words in ("Add account", "Check", "Import…", "Export…", "Dark"):
    bar.addAction(words)
left = QWidget()
column = QVBoxLayout(left)
column.addWidget(QLineEdit())
column.addWidget(QLabel("Reading the accounts …"), 1)
inside = QWidget()
row = QHBoxLayout(inside)
row.addWidget(left)
row.addWidget(QWidget(), 1)
window.setCentralWidget(inside)
window.statusBar().addWidget(QLabel("Looking for the keyring …"))
watch = FirstPaint(window, painted)
window.show()
application.exec()
