"""What accounts.json is for kept accounts, for those of this session: a document that was never written anywhere."""

import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager

from desktop_app.vault.document import Document, SessionDocument
from desktop_app.vault.journal import Journal, MemoryJournal
from desktop_app.vault.pending import Pending, PendingInMemory
from desktop_app.vault.secret_store import Reference


class MemoryFile:
    """Lives as long as the process."""

    def __init__(self) -> None:
        self._document: Document = SessionDocument()
        self._turn = threading.RLock()
        self.pending: Pending = PendingInMemory()
        self.journal: Journal = MemoryJournal()

    def load(self) -> Document:
        """The document as it is now."""
        return self._document

    def glance(self) -> Document:
        """The same."""
        return self._document

    def changing(self) -> AbstractContextManager[object]:
        """One change at a time."""
        return self._turn

    def store(self, document: Document) -> None:
        """Commit the document."""
        self._document = document

    def mentioned(self, references: Iterable[Reference]) -> frozenset[Reference]:  # noqa: ARG002  # none is
        """Everything in it is understood, so nothing is mentioned elsewhere."""
        return frozenset()
