"""The program as `qubit-keychain` starts it, up to the frame that shows everything.

Prints when the first frame was painted, memory, processor time, and which heavy packages were loaded at that moment
(`-` for none); then when menus and tool bar were painted; then when the accounts were on the screen, and memory; then
when the chosen account stood beside them. Takes the number of accounts to wait for.
"""

# ruff: noqa: E402, I001  # the order is what is measured
import gc

gc.disable()  # as __main__ does before it loads Qt

import os
import sys
import time
from typing import TYPE_CHECKING

# Nothing of this may be loaded but what the program loads itself before its first frame.
from desktop_app.__main__ import main
from desktop_app.opening import Opening
from desktop_app.views.main_window import MainWindow
from benchmarks.probes.first_paint import FirstPaint, memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.app import App
    from desktop_app.domain.states import AccountsState

HEAVY = ("requests", "urllib3", "keyring", "cryptography", "numpy", "qiskit")

_start = Opening.start
_compose = MainWindow.compose


def start(opening: Opening) -> None:
    opening.watch = FirstPaint(opening.window, painted)  # type: ignore[attr-defined]  # kept alive with it
    opening.made.connect(made)
    _start(opening)


def painted(when: float) -> None:
    heavy = ",".join(name for name in HEAVY if name in sys.modules) or "-"
    print(when, memory(), time.process_time(), heavy, flush=True)


def compose(window: MainWindow) -> "Iterator[None]":
    yield from _compose(window)
    window.watch = FirstPaint(window.toolbar, lambda when: print(when, flush=True))  # type: ignore[attr-defined]  # as above


def made(app: "App") -> None:
    def shown(state: "AccountsState") -> None:
        if state.loaded and len(state.rows) == int(sys.argv[1]):
            app.accounts.state_changed.disconnect(shown)
            app.window.repaint()
            print(time.monotonic(), memory(), flush=True)
            if app.window.is_furnished:
                everything_shown(app)
            else:
                app.window.furnished.connect(lambda: everything_shown(app))

    app.accounts.state_changed.connect(shown)


def everything_shown(app: "App") -> None:
    app.window.repaint()
    print(time.monotonic(), flush=True)
    os._exit(0)


MainWindow.compose = compose  # type: ignore[assignment, method-assign]
Opening.start = start  # type: ignore[assignment, method-assign]
main([])
