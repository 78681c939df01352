"""Processes as /proc shows them to everybody on the machine."""

import contextlib
from pathlib import Path
from typing import Final

PROC: Final = Path("/proc")


def living_in(home: Path) -> tuple[str, ...]:
    """The command lines of all processes whose HOME this is; every one a test starts inherits it."""
    mark = b"HOME=" + bytes(home)
    return tuple(
        _read(process / "cmdline").replace(b"\0", b" ").decode(errors="replace")
        for process in _all()
        if mark in _read(process / "environ").split(b"\0")
    )


def family(pid: int) -> tuple[int, ...]:
    """The process and all that it started."""
    parents = {int(process.name): _parent(process) for process in _all()}
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return tuple(found)


def readable(pid: int) -> dict[str, bytes]:
    """What a process shows of itself: arguments, environment, name."""
    return {name: _read(PROC / str(pid) / name) for name in ("cmdline", "environ", "comm")}


def _all() -> tuple[Path, ...]:
    return tuple(entry for entry in PROC.iterdir() if entry.name.isdecimal())


def _parent(process: Path) -> int:
    # The name stands in brackets and may itself hold blanks and brackets; the parent is the second word behind it.
    words = _read(process / "stat").rpartition(b")")[2].split()
    return int(words[1]) if words else 0


def _read(file: Path) -> bytes:
    with contextlib.suppress(OSError):  # it may have ended just now, or belong to somebody else
        return file.read_bytes()
    return b""
