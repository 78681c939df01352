"""The secrets whose fate is open: written down before the keyring is touched, struck out when all is settled.

Whatever kills a change in between, the committed accounts file decides afterwards: a pending secret it mentions
stays, any other is deleted.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from desktop_app.host import files, strict_json
from desktop_app.vault.secret_store import Reference

logger = logging.getLogger(__name__)


class PendingSecrets:
    """A small file of references beside accounts.json; the caller holds the accounts file's lock."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def any(self) -> bool:
        """True when something is left to settle; looks at nothing but the file's presence."""
        return self._path.exists()

    def references(self) -> frozenset[Reference]:
        """What is written there. Raises FileProblem."""
        content = files.read(self._path)
        if content is None:
            return frozenset()
        try:
            document = strict_json.loads(content)
        except strict_json.JsonRefused:
            logger.info("the list of pending secrets is damaged and taken as empty")
            return frozenset()
        listed = document.get("references") if isinstance(document, dict) else None
        return frozenset(Reference(one) for one in listed or () if isinstance(one, str))

    def add(self, references: Iterable[Reference]) -> None:
        """Write more of them down; they are on the disk when this returns. Raises FileProblem."""
        known = self.references()
        if not known.issuperset(more := set(references)):
            self._write(known | more)

    def settled(self, references: Iterable[Reference]) -> None:
        """Strike them out. Raises FileProblem."""
        known = self.references()
        if rest := known.difference(references):
            self._write(rest)
        else:
            files.remove(self._path)

    def _write(self, references: Iterable[Reference]) -> None:
        files.write(self._path, json.dumps({"references": sorted(references)}).encode())
