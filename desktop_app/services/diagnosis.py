"""The diagnosis table: every cause the program can name, from this computer outwards.

The rows are the error classes themselves, so that what is shown and what is written down cannot differ.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.age_errors import VaultFileError
from desktop_app.domain.client_errors import ClientError
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.vault_errors import AccountsFileError, KeyringError
from desktop_app.services.environments import EnvironmentUnusable
from desktop_app.services.jobs import CannotRunAgain
from desktop_app.services.key_care import (
    NoKeyToCareFor,
    NothingToDelete,
    OldKeyWaits,
    RotationsUnreadable,
    RotationUnderWay,
)
from desktop_app.services.python_check import ClientFailed, ClientMissing

_FACT = re.compile(r"\{(\w+)[^}]*\}")
_SYMPTOMS: tuple[tuple[type[AppError], str], ...] = (
    (VaultFileError, "the vault file does not hand out the key"),
    (KeyringError, "the system keyring does not hand out the key"),
    (AccountsFileError, "accounts.json cannot be read or written"),
)
"""Of the errors that share one with their kin; the others have their own."""
_ROOTS = (
    KeyringError,
    AccountsFileError,
    ClientError,
    EnvironmentUnusable,
    ClientMissing,
    ClientFailed,
    CannotRunAgain,
    NoKeyToCareFor,
    RotationsUnreadable,
    NothingToDelete,
    OldKeyWaits,
    RotationUnderWay,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One row: what is seen, where the cause lies, what is said, what to do, and where. `…` stands for a fact."""

    name: str
    symptom: str
    layer: Layer
    sentence: str
    advice: str
    link: str = ""


def diagnoses() -> tuple[Diagnosis, ...]:
    """All rows, in the order of the layers from this computer outwards."""
    classes = dict.fromkeys(kind for root in _ROOTS for kind in _below(root))
    order = list(Layer)
    rows = [_row(kind) for kind in classes if kind is not ClientError]
    return tuple(sorted(rows, key=lambda row: (order.index(row.layer), row.name)))


def _below(kind: type[AppError]) -> list[type[AppError]]:
    return [kind, *(deeper for child in kind.__subclasses__() for deeper in _below(child))]


def _row(kind: type[AppError]) -> Diagnosis:
    return Diagnosis(
        name=kind.__name__,
        symptom=_symptom(kind),
        layer=kind.layer,
        sentence=_readable(kind.title),
        advice=_readable(kind.advice),
        link=str(getattr(kind, "link", "")),
    )


def _symptom(kind: type[AppError]) -> str:
    return str(getattr(kind, "symptom", "")) or next((said for kin, said in _SYMPTOMS if issubclass(kind, kin)), "")


def _readable(template: str) -> str:
    return _FACT.sub("…", template)
