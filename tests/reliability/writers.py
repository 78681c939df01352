"""G4: several processes write at once."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from reliability.figures import Figure
from support.killed_changes import vault_in

from desktop_app.domain.accounts import Account, AccountDraft

WRITES = 200


def writers(place: Path, runs: int) -> Figure:
    """Nothing is lost, in any run."""
    kept = [
        _together(place / f"{processes}-{run}", processes, _ours, _kept) for processes in (2, 4) for run in range(runs)
    ]
    plain = [_together(place / f"plain-{run}", 2, _plainly, _kept_plainly) for run in range(runs)]
    whole, whole_plain = kept.count(WRITES), plain.count(WRITES)
    return Figure(
        goal="G4",
        promise=f"2 and 4 processes add {WRITES} accounts at once, {runs} runs each: all are kept in every run",
        ours=f"{WRITES} of {WRITES} in {whole} of {len(kept)} runs",
        holds=whole == len(kept),
        plain=f"{WRITES} of {WRITES} in {whole_plain} of {len(plain)} runs, {min(plain)} in the worst",
        plain_fails=whole_plain < len(plain),
    )


def _together(place: Path, processes: int, write: Callable[[Path, str], None], kept: Callable[[Path], int]) -> int:
    place.mkdir(parents=True)
    gate = place / "gate"
    children = []
    for number in range(processes):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                while not gate.exists():
                    time.sleep(0.001)
                for turn in range(WRITES // processes):
                    write(place, f"{number}-{turn}")
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    gate.touch()
    for child in children:
        os.waitpid(child, 0)
    return kept(place)


def _ours(place: Path, name: str) -> None:
    vault_in(place)[0].add(AccountDraft(account=Account(name=name)))


def _kept(place: Path) -> int:
    return len(vault_in(place)[0].load().accounts)


def _plainly(place: Path, name: str) -> None:
    path = place / "accounts.json"
    try:
        document = json.loads(path.read_text()) if path.exists() else {}
    except ValueError:
        return
    with path.open("w") as file:
        json.dump({**document, name: {}}, file)


def _kept_plainly(place: Path) -> int:
    try:
        return len(json.loads((place / "accounts.json").read_text()))
    except ValueError:
        return 0
