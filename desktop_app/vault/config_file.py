"""accounts.json on the disk: everything about the accounts but their secrets."""

import hashlib
import logging
import re
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.sentence import Sentence
from desktop_app.domain.vault_errors import (
    AccountsFileBusy,
    AccountsFileDamaged,
    AccountsFileError,
    AccountsFileTooNew,
)
from desktop_app.host import files
from desktop_app.vault.document import Document, NotAnAccountsFile, WrittenByNewer
from desktop_app.vault.journal import Journal, JournalFile
from desktop_app.vault.pending import Pending, PendingFile
from desktop_app.vault.secret_store import Reference

logger = logging.getLogger(__name__)

FILE_NAME = "accounts.json"
JOURNAL = "journal.jsonl"
LOCK_SECONDS = 10.0
_REFERENCES = re.compile(rb"(?<![0-9a-f])[0-9a-f]{32}(?:-[0-9a-f]{2})?(?![0-9a-f])")
COPIED_BYTES = 64 * 1024
"""Some two hundred accounts; a second copy of more would take as long as the save itself."""


class ConfigFile:
    """Reads and writes the file; every error is of the AccountsFileError family.

    `load` may be called any time. `store` belongs inside `changing`, which keeps other processes out: load the
    document there, so that what they wrote meanwhile is not lost.
    """

    def __init__(self, path: Path, *, lock_seconds: float = LOCK_SECONDS) -> None:
        self.path = path
        self._lock_seconds = lock_seconds
        self._last_good = path.with_name(f"{path.name}.last-good")
        self._good_before = path.with_name(f"{path.name}.last-good-before")
        self._known: tuple[bytes, Document] | None = None
        self._glanced: tuple[files.Stamp, Document] | None = None
        self.pending: Pending = PendingFile(path.with_name(f"{path.name}.pending"))
        self.journal: Journal = JournalFile(path.with_name(JOURNAL))

    def load(self) -> Document:
        """The document; an empty one when there is no file. A damaged file is copied aside and never touched."""
        with self._explained():
            content = files.read(self.path)
        if content is None:
            return Document()
        known = self._known
        if known is not None and known[0] == content:
            return known[1]
        try:
            document = self._understood(content)
        except NotAnAccountsFile as error:
            raise AccountsFileDamaged(reason=error.reason, kept=self._kept_aside(content), path=self.path) from None
        self._known = (content, document)
        return document

    def glance(self) -> Document:
        """The document without reading it anew where the file looks unchanged; not for changing it."""
        seen = files.stamp(self.path)
        if self._glanced is None or seen is None or self._glanced[0] != seen:
            document = self.load()
            if seen is None:
                return document
            self._glanced = (seen, document)
        return self._glanced[1]

    @property
    def stamp(self) -> files.Stamp | None:
        """Another one means that the file was written; one call to the system."""
        return files.stamp(self.path)

    @contextmanager
    def changing(self) -> Generator[None]:
        """Keep every other process from changing the file. Raises AccountsFileBusy."""
        with self._explained(), files.locked(self.path.with_name(f"{self.path.name}.lock"), seconds=self._lock_seconds):
            yield

    def store(self, document: Document) -> None:
        """Commit the document: when this raises, the old one is still in force; when it returns, the new one is."""
        content = document.written()
        with self._explained():
            files.write(self.path, content)
        if (written := files.stamp(self.path)) is not None:
            self._known = (content, document)
            self._glanced = (written, document)
        try:
            files.rename(self._last_good, self._good_before)
            if len(content) <= COPIED_BYTES:
                files.write(self._last_good, content, durable=False)
            else:
                # It serves where the file is replaced or deleted. Whoever writes into the file spoils it too, but not
                # the one before, which the next save leaves as a file of its own.
                files.link(self.path, self._last_good)
        except files.FileProblem as problem:
            logger.info("no second copy of the accounts file could be kept: %s", problem.reason)

    def open_to_others(self) -> bool:
        """True when somebody else could change the file; the next save mends it."""
        return files.open_to_others(self.path)

    def mentioned(self, references: Iterable[Reference]) -> frozenset[Reference]:
        """Those references that occur in the file or in a damaged copy of it, wherever they stand there.

        Raises AccountsFileError when the file is damaged: then nobody knows.
        """
        self.load()
        with self._explained():
            newest = self.path if self.path.exists() else self._last_good
            paths = (newest, *self._damaged_copies())
            texts = [content for path in paths if (content := files.read(path)) is not None]
        return frozenset(one for one in references if any(_is_in(one, text) for text in texts))

    def in_copies(self) -> frozenset[Reference]:
        """Whatever looks like a reference in a damaged or an earlier copy, which a person may put back.

        Raises AccountsFileError.
        """
        with self._explained():
            paths = (self._last_good, self._good_before, *self._damaged_copies())
            texts = [content for path in paths if (content := files.read(path)) is not None]
        return frozenset(Reference(one.decode()) for text in texts for one in _REFERENCES.findall(text))

    @property
    def installation(self) -> str:
        """Tells this accounts file from others that share a keyring: 16 hexadecimal digits made of its folder."""
        folder = str(self.path.parent.resolve()).encode(errors="surrogateescape")
        return hashlib.blake2b(folder, digest_size=8).hexdigest()

    def last_good_time(self) -> datetime | None:
        """When the copy that `restore_last_good` would bring back was written; None when there is none."""
        found = self._good_copy()
        return datetime.fromtimestamp(found[0].stat().st_mtime, UTC) if found else None

    def restore_last_good(self) -> None:
        """Put the last good copy in the place of a damaged file; a good file stays. Raises AccountsFileError."""

        def good() -> Document:
            if found := self._good_copy():
                return found[1]
            raise AccountsFileError(reason=Sentence("there is no earlier good copy"), path=self._last_good)

        self._replace_damaged(good)

    def start_empty(self) -> None:
        """Put an empty document in the place of a damaged file; a good file stays. Raises AccountsFileError."""
        self._replace_damaged(Document)

    def _replace_damaged(self, other: Callable[[], Document]) -> None:
        with self.changing():
            try:
                self.load()
            except AccountsFileDamaged:
                document = other()
            else:
                return
            with self._explained():
                files.write(self.path, document.written())

    def _good_copy(self) -> tuple[Path, Document] | None:
        """The newest good copy and what it says."""
        for path in (self._last_good, self._good_before):
            try:
                if content := files.read(path):
                    return path, Document.read(content)
            except (files.FileProblem, NotAnAccountsFile, WrittenByNewer) as error:
                logger.info("a second copy of the accounts file is of no use: %s", type(error).__name__)
        return None

    def _understood(self, content: bytes) -> Document:
        try:
            return Document.read(content)
        except WrittenByNewer as error:
            raise AccountsFileTooNew(version=error.version, path=self.path) from None

    def _kept_aside(self, content: bytes) -> Path:
        """Where a copy of the damaged file is; one that was made before serves again."""
        try:
            for copy in self._damaged_copies():
                if files.read(copy) == content:
                    return copy
            time = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
            copy = self.path.with_name(f"{self.path.name}.damaged-{time}")
            files.create(copy, content)
        except files.FileProblem as problem:
            logger.info("no copy of the damaged accounts file could be made: %s", problem.reason)
            return self.path
        return copy

    def _damaged_copies(self) -> tuple[Path, ...]:
        return tuple(sorted(self.path.parent.glob(f"{self.path.name}.damaged-*")))

    @contextmanager
    def _explained(self) -> Generator[None]:
        try:
            yield
        except files.FileBusy:
            raise AccountsFileBusy from None
        except files.FileProblem as problem:
            raise AccountsFileError(reason=problem.reason, path=problem.path) from problem


def _is_in(reference: Reference, text: bytes) -> bool:
    """Whether it stands there itself; another that begins alike goes on with a number."""
    sought = reference.encode()
    return sought in text and re.search(re.escape(sought) + rb"(?!-[0-9a-f]{2})", text) is not None
