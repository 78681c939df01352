"""qiskit-ibm.json: read strictly, written so that neither a crash nor a second writer of ours loses an entry.

IBM's client reads and writes the same file without a lock and in place (qiskit-ibm-runtime 0.51,
`accounts/storage.py`), so what it writes in the very same moment can still be lost; ours never is by ours.
"""

import codecs
import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain.sentence import Sentence
from desktop_app.host import files, strict_json
from desktop_app.host.paths import state_folder
from desktop_app.qiskit_files.entry import found_in_entry
from desktop_app.qiskit_files.errors import (
    AccountsFileBroken,
    ForeignFileBusy,
    ForeignFileError,
    NameTwice,
    NotAnAccountsFile,
)
from desktop_app.qiskit_files.found import FoundAccounts
from desktop_app.qiskit_files.replacing import draft_of, replaced
from desktop_app.qiskit_files.rescue import rescue, told

MAX_BYTES = 8 * 1024 * 1024
"""More than 20,000 accounts."""
LOCK_SECONDS = 10.0
_STEADY = 1.5
_LOOK_AGAIN = 0.02
"""Seconds: how long the same damage is looked at before it is believed, and how often."""
_NO_FILES = ("/proc", "/sys", "/dev")
"""What looks like a file there may be endless, or wait for ever when read (/proc/kmsg)."""

Entries = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The file's entries in their order; `remarks` say what was rescued, and then `whole` is False."""

    entries: Mapping[str, Any]
    remarks: tuple[str, ...] = ()
    whole: bool = True


def default_path() -> Path:
    """Where IBM's client looks when it is told nothing."""
    return Path("~/.qiskit/qiskit-ibm.json").expanduser()


def read_bytes(path: Path) -> bytes | None:
    """The bytes of a file of somebody else, None when there is none. Raises NotAnAccountsFile, ForeignFileError."""
    if sys.platform != "win32":
        try:
            place = path.resolve()
        except (OSError, RuntimeError):
            place = path
        if any(place.is_relative_to(folder) for folder in _NO_FILES):
            raise NotAnAccountsFile(path=path)
    try:
        return files.read(path, limit=MAX_BYTES)
    except files.FileProblem as problem:
        if "no ordinary file" in problem.reason or "larger than" in problem.reason:
            raise NotAnAccountsFile(path=path) from None
        raise ForeignFileError(path=path, reason=problem.reason) from None


class QiskitAccountsFile:
    """Every error is a ForeignFileError. The path may be a link; the file behind it is what is written."""

    def __init__(self, path: Path | None = None, *, lock_seconds: float = LOCK_SECONDS) -> None:
        self.path = default_path() if path is None else path
        self._lock_seconds = lock_seconds

    def read(self) -> Contents | None:
        """What there is, None without a file; a damaged file as far as it can be read."""
        content = read_bytes(self.path)
        return None if content is None else contents_of(content, self.path)

    def found(self) -> FoundAccounts | None:
        """The accounts in the file, None without a file."""
        contents = self.read()
        return None if contents is None else found_in(contents)

    def change(self, act: Callable[[Entries], Entries | None], *, remove_if_empty: bool = False) -> None:
        """Let `act` make the new entries out of those in force; None leaves the file as it is.

        The file is locked among our processes, read again, and replaced whole or not at all, for its owner only.
        `act` is called anew when another program wrote meanwhile. A damaged file is never overwritten. With
        `remove_if_empty` a file without entries is deleted.
        """
        with _explained(self.path), files.locked(_lock_of(self.path), seconds=self._lock_seconds):
            files.remove(draft_of(self.path))  # a killed process left it, with keys in it
            ends = time.monotonic() + self._lock_seconds
            while time.monotonic() < ends:
                content, contents = self._settled()
                if not contents.whole:
                    reason = Sentence("only a part of it can be read, so nothing was written")
                    raise AccountsFileBroken(path=self.path, name=self.path.name, reason=reason)
                entries = act(dict(contents.entries))
                if entries is None:
                    return
                if not entries and remove_if_empty and not self.path.is_symlink():
                    files.remove(self.path)
                    return
                if replaced(self.path, written(entries), expected=content):
                    return
            raise ForeignFileBusy(path=self.path)

    def _settled(self) -> tuple[bytes | None, Contents]:
        """What is in force, as bytes and understood.

        IBM's client empties the file before it writes, so what looks empty or damaged is read again, and only what
        has stayed so for a while is. Raises ForeignFileBusy when it changes on and on.
        """
        ends = time.monotonic() + self._lock_seconds
        seen, since = b"", 0.0
        while time.monotonic() < ends:
            content = read_bytes(self.path)
            if content is None:
                return None, Contents(entries={})
            with suppress(ForeignFileError):
                contents = contents_of(content, self.path)
                if contents.whole and content.strip():
                    return content, contents
            if content != seen or not since:
                seen, since = content, time.monotonic()
            elif time.monotonic() - since > _STEADY:
                return content, contents_of(content, self.path)
            time.sleep(_LOOK_AGAIN)
        raise ForeignFileBusy(path=self.path)


def contents_of(content: bytes, path: Path) -> Contents:
    """The entries in the bytes. Raises NotAnAccountsFile, AccountsFileBroken, NameTwice."""
    content, remarks = _as_utf8(content)
    if not content.removeprefix(codecs.BOM_UTF8).strip():
        return Contents(entries={}, remarks=(*remarks, Sentence("The file is empty, which IBM's client cannot read.")))
    try:
        entries = strict_json.loads(content)
    except strict_json.JsonRefused as refused:
        return _rescued(content, path, refused.reason, remarks)
    if not isinstance(entries, dict) or (entries and not any(map(_is_meant_as_account, entries.values()))):
        raise NotAnAccountsFile(path=path)
    return Contents(entries=entries, remarks=remarks)


def found_in(contents: Contents) -> FoundAccounts:
    """The accounts that the entries describe."""
    return FoundAccounts(
        accounts=tuple(found_in_entry(name, raw) for name, raw in contents.entries.items()), remarks=contents.remarks
    )


def written(entries: Mapping[str, Any]) -> bytes:
    """The bytes of the file, laid out as the client does it."""
    return json.dumps(entries, indent=4).encode()


def placed(entries: Entries, name: str, entry: Mapping[str, Any]) -> Entries:
    """The entries with this one in its place, or at the place the client would give it when it is new.

    The client sorts by name when it saves, and takes the last of a channel where no default is marked; a file in that
    order stays in it.
    """
    if name in entries:
        return {**entries, name: dict(entry)}
    names = list(entries)
    added = {**entries, name: dict(entry)}
    return dict(sorted(added.items())) if names == sorted(names) else added


@contextmanager
def _explained(path: Path) -> Generator[None]:
    try:
        yield
    except files.FileBusy:
        raise ForeignFileBusy(path=path) from None
    except files.FileProblem as problem:
        raise ForeignFileError(path=path, reason=problem.reason) from problem


def _is_meant_as_account(value: object) -> bool:
    return value is None or (isinstance(value, dict) and not value.keys().isdisjoint(("token", "channel", "auth")))


def _as_utf8(content: bytes) -> tuple[bytes, tuple[str, ...]]:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        with suppress(UnicodeError):
            return content.decode("utf-16").encode(), (Sentence("The file is UTF-16, which IBM's client cannot read."),)
    if content.startswith(codecs.BOM_UTF8):
        return content, (Sentence("The file begins with a byte order mark, which IBM's client cannot read."),)
    return content, ()


def _rescued(content: bytes, path: Path, reason: str, remarks: tuple[str, ...]) -> Contents:
    if b"\0" in content:
        raise NotAnAccountsFile(path=path)
    if "twice" in reason:
        raise NameTwice(path=path, name=path.name, account=_doubled(content))
    text = content.decode("utf-8-sig", "replace")
    entries, lost = rescue(text)
    if entries:
        return Contents(entries=entries, remarks=(*remarks, *told(entries, lost, reason)), whole=False)
    if not text.lstrip().startswith("{"):
        raise NotAnAccountsFile(path=path)
    damage = reason.removeprefix("it is no valid JSON ")
    raise AccountsFileBroken(path=path, name=path.name, reason=damage)


def _doubled(content: bytes) -> str:
    """The name that stands twice; the outermost object is the last to be finished."""
    doubled = [""]

    def note(pairs: list[tuple[str, object]]) -> dict[str, object]:
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                doubled.append(name)
            seen.add(name)
        return dict(pairs)

    with suppress(ValueError, RecursionError):
        json.loads(content.decode("utf-8-sig"), object_pairs_hook=note)
    return doubled[-1][:60]


def _lock_of(path: Path) -> Path:
    """A lock in our own folder: the lock of another program's file has no business beside it."""
    try:
        place = path.resolve()
    except (OSError, RuntimeError):
        place = path
    return state_folder() / "locks" / f"{hashlib.sha256(os.fsencode(place)).hexdigest()[:32]}.lock"
