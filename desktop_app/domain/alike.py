"""Names that look the same without being so."""

import unicodedata
from collections.abc import Iterable, Mapping

from desktop_app.domain.accounts import folded_name

_LATIN: Mapping[int, int] = str.maketrans(
    "авеіјкмнорсԁтхуѕԛԝһαεικνορτυχıɡɑ0",  # noqa: RUF001  # Cyrillic, Greek, and others
    "abeijkmhopcdtxysqwhaeiknoptuxigao",  # what each is taken for
)
"""Small letters that most fonts draw like a Latin one (Unicode's confusables.txt, the frequent ones)."""


def looks_like(name: str, others: Iterable[str]) -> str:
    """The first of the others that a person would read as this name though it is another; empty when there is none."""
    seen, folded = _drawn(name), folded_name(name)
    return next((other for other in others if _drawn(other) == seen and folded_name(other) != folded), "")


def _drawn(name: str) -> str:
    plain = unicodedata.normalize("NFKC", folded_name(name)).casefold().translate(_LATIN)
    return "".join(plain.split()).replace("l", "i").replace("1", "i")
