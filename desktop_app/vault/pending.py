"""The secrets whose fate is open: written down before a store is touched, struck out when all is settled.

Whatever kills a change in between, the committed accounts file decides afterwards: where it says that a secret is
kept, it stays; anywhere else it is deleted. The same goes for labels that are to be brought up to date.
"""

import json
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.accounts import Keeping
from desktop_app.host import files, strict_json
from desktop_app.vault.secret_store import Reference

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class OpenSecret:
    """A secret in a store, to be looked at; with `label` only its label is in question."""

    reference: Reference
    keeping: Keeping = Keeping.KEYRING
    label: bool = False


class Pending(Protocol):
    """What is left to settle; the caller holds the accounts file's lock."""

    def any(self) -> bool:
        """True when something is."""

    def all(self) -> frozenset[OpenSecret]:
        """Everything. Raises FileProblem."""

    def add(self, secrets: Iterable[OpenSecret]) -> None:
        """Write more of them down; they are on the disk when this returns. Raises FileProblem."""

    def settled(self, secrets: Iterable[OpenSecret]) -> None:
        """Strike them out. Raises FileProblem."""


class PendingFile:
    """A small file beside accounts.json."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def any(self) -> bool:
        """Looks at nothing but the file's presence."""
        return self._path.exists()

    def all(self) -> frozenset[OpenSecret]:
        """What is written there. Raises FileProblem."""
        content = files.read(self._path)
        if content is None:
            return frozenset()
        try:
            document = strict_json.loads(content)
        except strict_json.JsonRefused:
            logger.info("the list of pending secrets is damaged and taken as empty")
            return frozenset()
        if not isinstance(document, dict):
            return frozenset()
        # Format 1 of the accounts file knew the keyring only.
        plain = [[one, Keeping.KEYRING.value] for one in _listed(document, "references")]
        secrets = [_open(one, label=False) for one in (*plain, *_listed(document, "secrets"))]
        labels = [_open(one, label=True) for one in _listed(document, "labels")]
        return frozenset(one for one in (*secrets, *labels) if one)

    def add(self, secrets: Iterable[OpenSecret]) -> None:
        """Write more of them down. Raises FileProblem."""
        known = self.all()
        if not known.issuperset(more := set(secrets)):
            self._write(known | more)

    def settled(self, secrets: Iterable[OpenSecret]) -> None:
        """Strike them out. Raises FileProblem."""
        known = self.all()
        rest = known.difference(secrets)
        if not rest:
            files.remove(self._path)
        elif rest != known:
            self._write(rest)

    def _write(self, secrets: Iterable[OpenSecret]) -> None:
        ordered = sorted(secrets)
        document = {
            "secrets": [[one.reference, one.keeping.value] for one in ordered if not one.label],
            "labels": [[one.reference, one.keeping.value] for one in ordered if one.label],
        }
        files.write(self._path, json.dumps(document).encode())


class PendingInMemory:
    """For a store that forgets everything at the end."""

    def __init__(self) -> None:
        self._open: frozenset[OpenSecret] = frozenset()

    def any(self) -> bool:
        """True when something is left to settle."""
        return bool(self._open)

    def all(self) -> frozenset[OpenSecret]:
        """Everything."""
        return self._open

    def add(self, secrets: Iterable[OpenSecret]) -> None:
        """Remember more."""
        self._open |= set(secrets)

    def settled(self, secrets: Iterable[OpenSecret]) -> None:
        """Strike them out."""
        self._open -= set(secrets)


def _listed(document: dict[str, object], name: str) -> list[object]:
    value = document.get(name)
    return value if isinstance(value, list) else []


def _open(one: object, *, label: bool) -> OpenSecret | None:
    match one:
        case [str(reference), str(keeping)] if keeping in set(Keeping):
            return OpenSecret(reference=Reference(reference), keeping=Keeping(keeping), label=label)
        case _:
            return None
