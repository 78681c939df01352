"""Names that look the same without being so."""

import unicodedata
from collections.abc import Mapping, Sequence

from desktop_app.domain.accounts import folded_name

_LATIN: Mapping[int, int] = str.maketrans(
    "авеіјкмнорсԁтхуѕԛԝһαεικνορτυχıɡɑ0",  # noqa: RUF001  # Cyrillic, Greek, and others
    "abeijkmhopcdtxysqwhaeiknoptuxigao",  # what each is taken for
)
"""Small letters that most fonts draw like a Latin one (Unicode's confusables.txt, the frequent ones)."""

_ASCII: Mapping[int, int | None] = str.maketrans("0l1", "oii", "".join(filter(str.isspace, map(chr, range(128)))))
_BETWEEN = "\0"


def looking_like(name: str, names: Sequence[str]) -> list[int]:
    """The places of those which a person would read as this name; equal ones, of any case or form, are among them.

    All are drawn as one text, because a call for each of 10,000 takes longer than a frame.
    """
    drawn = _drawn(_BETWEEN.join(names)).split(_BETWEEN)
    if len(drawn) != len(names):  # a name from elsewhere may have anything in it
        drawn = [_drawn(one) for one in names]
    seen = _drawn(name)
    return [place for place, one in enumerate(drawn) if one == seen]


def _drawn(name: str) -> str:
    if name.isascii():
        return name.lower().translate(_ASCII)  # most are; it takes a tenth of the time
    plain = unicodedata.normalize("NFKC", folded_name(name)).casefold().translate(_LATIN)
    return "".join(plain.split()).replace("l", "i").replace("1", "i")
