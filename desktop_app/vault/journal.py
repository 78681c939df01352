"""The journal of the account book: what was changed and when, a line a change, without secrets.

It is written before the change is committed and without waiting for the disk; a line counts when the document has
reached its revision. The line of a change that was cut off is overruled by the next one of the same number.
"""

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desktop_app.host import files, strict_json

logger = logging.getLogger(__name__)

MOST_BYTES = 1024 * 1024
"""A few thousand changes; the older half is dropped then."""
_TAIL = 32 * 1024

T = TypeVar("T")
Record = Mapping[str, Any]


class Journal(Protocol):
    """Records by revision; it never raises, because a change must not fail for its mention."""

    def append(self, record: Record) -> None:
        """Add one; it has a `revision`."""

    def records(self) -> Mapping[int, Record]:
        """All there are, by revision, in order."""

    def find(self, revision: int) -> Record | None:
        """The one of that change."""


class MemoryJournal:
    """A journal that lives as long as the process."""

    def __init__(self) -> None:
        self._records: dict[int, Record] = {}

    def append(self, record: Record) -> None:
        """Add one."""
        self._records[record["revision"]] = record

    def records(self) -> Mapping[int, Record]:
        """All there are."""
        return dict(self._records)

    def find(self, revision: int) -> Record | None:
        """The one of that change."""
        return self._records.get(revision)


class JournalFile:
    """journal.jsonl; who appends holds the accounts file's lock."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, record: Record) -> None:
        """Add a line; a file that has grown too long loses its older half first."""

        def write() -> None:
            line = json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
            if files.size(self._path) + len(line) > MOST_BYTES:
                kept = files.read(self._path) or b""
                files.write(self._path, kept[kept.find(b"\n", len(kept) // 2) + 1 :], durable=False)
            files.append_line(self._path, line)

        self._quietly(write, None)

    def records(self) -> Mapping[int, Record]:
        """Every line that can be understood."""
        nothing: dict[int, Record] = {}
        return self._quietly(lambda: _understood(files.read(self._path) or b""), nothing)

    def find(self, revision: int) -> Record | None:
        """The newest line of that change; it is usually among the last."""
        nothing: dict[int, Record] = {}
        tail = self._quietly(lambda: _understood(files.read_end(self._path, _TAIL)), nothing)
        return tail.get(revision) or self.records().get(revision)

    def _quietly(self, act: Callable[[], T], otherwise: T) -> T:
        try:
            return act()
        except files.FileProblem as problem:
            logger.info("the journal could not be used: %s", problem.reason)
            return otherwise


def _understood(content: bytes) -> dict[int, Record]:
    found: dict[int, Record] = {}
    for line in content.splitlines():
        try:
            record = strict_json.loads(line)
        except strict_json.JsonRefused:
            continue  # cut off by a kill, or the part before the end was asked for
        if isinstance(record, dict) and type(revision := record.get("revision")) is int:
            found.pop(revision, None)
            found[revision] = record
    return found
