"""The program's window: "check all" as soon as it can be asked for (cold), a rest, and "check all" again (warm).

Takes the number of accounts. Prints an object: `ticks` in time.monotonic(), `worked` and `ready` (the thread's
processor time at each, and its time without a processor), and the spans `opening`, `cold`, `settling`, `idle` and
`warm`, each from and to. Every check-up must pass, but with `any` as second argument, where `said` tells for `cold` and
`warm` what each account's last report said: its name, the layer and the title.
"""

import json
import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from benchmarks.probes.first_paint import FirstPaint
from benchmarks.probes.ticks import Ticks
from desktop_app.__main__ import main
from desktop_app.opening import Opening

if TYPE_CHECKING:
    from desktop_app.app import App
    from desktop_app.domain.states import CheckProgress

SETTLE = 0.5
REST = 2.0
"""Seconds of `settling` and `idle`."""

_start = Opening.start


class Watch:
    """Goes through the spans one after another."""

    _app: "App"

    def __init__(self, opening: Opening, count: int) -> None:
        self._count = count
        self._ticks: Ticks | None = None
        self._spans: dict[str, tuple[float, float]] = {}
        self._span, self._since = "opening", 0.0
        self._left: set[str] = set()
        self._any = sys.argv[2:] == ["any"]
        self._said: dict[str, list[tuple[str, str, str]]] = {"cold": [], "warm": []}
        self._first_paint = FirstPaint(opening.window, self._painted)
        opening.made.connect(self._made)

    def _made(self, app: "App") -> None:
        self._app = app
        app.window.furnished.connect(self._furnished)
        app.checkup.progressed.connect(self._progressed)

    def _painted(self, when: float) -> None:
        self._ticks = Ticks()
        self._since = when

    def _furnished(self) -> None:
        if len(self._app.accounts.state.rows) == self._count:
            self._check_all("cold")
        else:
            QTimer.singleShot(1, self._furnished)

    def _check_all(self, span: str) -> None:
        self._enter(span)
        self._left = {account.id for account in self._app.accounts.accounts}
        QTimer.singleShot(0, self._app.window.check_all_requested.emit)

    def _progressed(self, progress: "CheckProgress") -> None:
        if not progress.report.finished:
            return
        failure = progress.report.failure
        if failure and not self._any:
            sys.stderr.write(f"{progress.report}\n")
            os._exit(1)
        if progress.account_id in self._left:
            told = (failure.layer.value, str(failure.title)) if failure else ("", "")
            self._said[self._span].append((progress.report.account, *told))
        self._left.discard(progress.account_id)
        if not self._left:
            QTimer.singleShot(0, self._all_checked)

    def _all_checked(self) -> None:
        if self._span == "cold":
            self._enter("settling")
            QTimer.singleShot(int(SETTLE * 1000), lambda: self._enter("idle"))
            QTimer.singleShot(int((SETTLE + REST) * 1000), lambda: self._check_all("warm"))
        elif self._span == "warm":
            self._enter("end")
            ticks = self._ticks
            beats = {"ticks": ticks.seen, "worked": ticks.worked, "ready": ticks.ready} if ticks else {}
            print(json.dumps({**beats, "said": self._said, **self._spans}), flush=True)
            os._exit(0)

    def _enter(self, span: str) -> None:
        now = time.monotonic()
        self._spans[self._span] = (self._since, now)
        self._span, self._since = span, now


def start(opening: Opening) -> None:
    opening.watch = Watch(opening, int(sys.argv[1]))  # type: ignore[attr-defined]  # kept alive with it
    _start(opening)


Opening.start = start  # type: ignore[assignment, method-assign]
main([])
