"""The diagnosis table: every cause the program can name, from this computer outwards.

The rows are the error classes themselves, so that what is shown and what is written down cannot differ.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.client_errors import ClientError
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.vault_errors import KeyringError
from desktop_app.services.environments import EnvironmentUnusable
from desktop_app.services.python_check import ClientFailed, ClientMissing

_FACT = re.compile(r"\{(\w+)[^}]*\}")
_KEYRING_SYMPTOM = "the system keyring does not hand out the key"


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
    classes = dict.fromkeys(kind for root in (KeyringError, ClientError) for kind in _below(root))
    order = list(Layer)
    there: tuple[type[AppError], ...] = (EnvironmentUnusable, *_below(ClientMissing), *_below(ClientFailed))
    rows = [_row(kind) for kind in (*classes, *there) if kind is not ClientError]
    return tuple(sorted(rows, key=lambda row: (order.index(row.layer), row.name)))


def _below(kind: type[AppError]) -> list[type[AppError]]:
    return [kind, *(deeper for child in kind.__subclasses__() for deeper in _below(child))]


def _row(kind: type[AppError]) -> Diagnosis:
    symptom, link = (kind.symptom, kind.link) if issubclass(kind, ClientError) else (_symptom(kind), "")
    return Diagnosis(
        name=kind.__name__,
        symptom=symptom,
        layer=kind.layer,
        sentence=_readable(kind.title),
        advice=_readable(kind.advice),
        link=link,
    )


def _symptom(kind: type[AppError]) -> str:
    """The keyring's errors share one; those of the user's Python have their own."""
    return str(getattr(kind, "symptom", _KEYRING_SYMPTOM))


def _readable(template: str) -> str:
    return _FACT.sub("…", template)
