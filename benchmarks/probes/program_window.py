"""The program as `qubit-keychain` starts it, up to the frame that shows its accounts.

Prints when the first frame was painted, memory, and which heavy packages were loaded at that moment (`-` for none);
then when the accounts were on the screen, and memory. Takes the number of accounts to wait for.
"""

import os
import sys
import time

import desktop_app.app as composition
from benchmarks.probes.first_paint import FirstPaint, memory
from desktop_app.__main__ import main
from desktop_app.domain.states import AccountsState

HEAVY = ("requests", "urllib3", "keyring", "cryptography", "numpy", "qiskit")

_start = composition.App.start


def start(app: composition.App) -> None:
    app.watch = FirstPaint(app.window, painted)  # type: ignore[attr-defined]  # kept alive with the app
    app.accounts.state_changed.connect(lambda state: shown(app, state))
    _start(app)


def painted(when: float) -> None:
    print(when, memory(), ",".join(name for name in HEAVY if name in sys.modules) or "-", flush=True)


def shown(app: composition.App, state: AccountsState) -> None:
    if state.loaded and len(state.rows) == int(sys.argv[1]):
        app.window.repaint()
        print(time.monotonic(), memory(), flush=True)
        os._exit(0)


composition.App.start = start  # type: ignore[assignment, method-assign]
main([])
