"""A window whose accounts, keys in a real GNOME Keyring, are all checked over TLS."""

import json
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from support.keyring_daemon import keyring_daemon
from support.mixed_accounts import FAULTS
from support.practice import PracticeService

from benchmarks import ROOT
from benchmarks.measure import environment, probe, run
from benchmarks.practice import IBM, account_in, behind_tls


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """What an event loop did, in seconds: `ticks` are the times of its beats, `worked` its thread's work until each.

    `ready` is how long until each the thread was ready while others had the processors.
    """

    ticks: tuple[float, ...]
    worked: tuple[float, ...] = ()
    ready: tuple[float, ...] = ()

    def gaps(self, begin: float, end: float) -> list[float]:
        """Milliseconds between beats that are at least partly in that span, sorted."""
        return sorted((b - a) * 1000 for a, b in pairwise(self.ticks) if b > begin and a < end)

    def work(self, begin: float, end: float) -> list[float]:
        """Milliseconds of the thread's own work between those beats, sorted: waiting for others is left out."""
        turns = zip(pairwise(self.ticks), pairwise(self.worked), strict=True)
        return sorted((after - before) * 1000 for (a, b), (before, after) in turns if b > begin and a < end)

    def longest(self, begin: float, end: float) -> tuple[float, float, float]:
        """Of the longest gap, in milliseconds: the thread's own work, its time without a processor, when it began."""
        pairs = [(b - a, place) for place, (a, b) in enumerate(pairwise(self.ticks)) if b > begin and a < end]
        _, place = max(pairs)
        work, ready = (counted[place + 1] - counted[place] for counted in (self.worked, self.ready))
        return work * 1000, ready * 1000, (self.ticks[place] - begin) * 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One window from its first frame to its end; `bare` is a loop of another process in the same time.

    `said` holds for each account's last report the account's name, the layer and the title, by span.
    """

    window: Loop
    bare: Loop
    spans: dict[str, tuple[float, float]]
    said: dict[str, list[tuple[str, str, str]]]

    def seconds(self, span: str) -> float:
        begin, end = self.spans[span]
        return end - begin


class Fleet:
    """Opens windows in a user's environment that has `count` accounts."""

    def __init__(self, count: int, environ: dict[str, str], *, mixed: bool) -> None:
        self._words = [str(count), *(["any"] if mixed else [])]
        self._environ = environ

    def check(self) -> Checked:
        """Open the window, check all accounts twice, close it."""
        with subprocess.Popen(
            probe("bare_loop"),
            env=self._environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        ) as bare:
            found: dict[str, Any] = json.loads(run(probe("check_all", *self._words), self._environ).output)
            ticks, _ = bare.communicate()
        return Checked(
            window=Loop(
                ticks=tuple(found.pop("ticks")), worked=tuple(found.pop("worked")), ready=tuple(found.pop("ready"))
            ),
            bare=Loop(ticks=tuple(json.loads(ticks))),
            said={span: [tuple(each) for each in every] for span, every in found.pop("said").items()},
            spans={name: (begin, end) for name, (begin, end) in found.items()},
        )


@contextmanager
def fleet(
    count: int, service: PracticeService, folder: Path, *, delay: float = 0.0, mixed: bool = False
) -> Generator[Fleet]:
    """A user with `count` accounts of the practice service, whose answers wait `delay` seconds.

    When they are `mixed`, most of them meet one of the faults of support.mixed_accounts.
    """
    home = folder / "home"
    faults = FAULTS if mixed else ()
    with keyring_daemon(home) as daemon, behind_tls(service, folder / "tls", delay=delay, faults=faults) as front:
        environ = {**environment(home, bus=daemon.address), **front.way, **account_in(service, IBM)}
        environ["XDG_RUNTIME_DIR"] = daemon.environment["XDG_RUNTIME_DIR"]
        proxies = {"QK_PROXIES": json.dumps(front.proxies)} if mixed else {}
        run(probe("store_accounts", str(count)), {**environ, **proxies})
        yield Fleet(count, environ, mixed=mixed)
