"""Texts that remember how they were made, so that the window can say them in another language.

Below the views everything speaks English and knows nothing of Qt. What a person may read is a `Sentence` there: an
English `str` to whoever prints, compares or stores it, and template plus facts to `views/language.py`.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Self

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Written out, because strftime takes them from the system's language."""


class Sentence(str):
    """`template` filled with `facts`, which are named in braces; a fact can be a Sentence itself.

    A datetime (with a time zone) is a fact too: `{when}` is its day and time where the user is, `{when:%H:%M}` the
    time alone. The template has to be a literal at the call: `pyside6-lupdate` reads it from the source. Travels
    through pickle.
    """

    __slots__ = ("facts", "many", "number", "template")

    template: str
    facts: Mapping[str, object]
    many: str
    number: int | None

    def __new__(cls, template: str, /, **facts: object) -> Self:
        """An amount in it is for `counted`."""
        return cls._made(template, "", None, facts)

    @classmethod
    def _made(cls, template: str, many: str, number: int | None, facts: Mapping[str, object]) -> Self:
        written = {name: _written(fact) for name, fact in with_number(number, facts).items()}
        made = super().__new__(cls, english(template, many, number).format_map(written))
        made.template = template
        made.many = many
        made.number = number
        made.facts = MappingProxyType(dict(facts))
        return made

    def __add__(self, other: str, /) -> "Sentence":
        return joined("", (self, other))

    def __radd__(self, other: str, /) -> "Sentence":
        return joined("", (other, self))

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.template, self.many, self.number, dict(self.facts))


def counted(one: str, many: str, number: int, /, **facts: object) -> Sentence:
    """`1 account`, `1,000 accounts`: both forms name the number as `{n}`."""
    return Sentence._made(one, many, number, facts)  # noqa: SLF001  # the other way to make one


class Joined(Sentence):
    """Several as one, made by `joined`."""

    __slots__ = ("between",)

    between: str

    def __reduce__(self) -> tuple[object, ...]:
        return joined, (self.between, tuple(self.facts.values()))


def joined(between: str, parts: Iterable[str]) -> Joined:
    """Several as one, which `str.join` would leave in English, without the empty ones.

    `between` is punctuation: one of `JOINTS`, of which each language has its own, or signs that all of them share.
    """
    named = {f"part{place}": part for place, part in enumerate(filter(None, parts))}
    made = Joined(between.join(f"{{{name}}}" for name in named), **named)
    made.between = between
    return made


def recalled(text: str) -> Sentence:
    """What was stored as English, as a Sentence again; other languages know it when no facts were in it."""
    return Sentence(text.replace("{", "{{").replace("}", "}}"))


def template(text: str) -> str:
    """Marks a literal for `pyside6-lupdate` that becomes a Sentence when its facts are known."""
    return text


JOINTS = {
    " ": template("{one} {other}"),
    ". ": template("{one}. {other}"),
    ", ": template("{one}, {other}"),
    "; ": template("{one}; {other}"),
    ": ": template("{one}: {other}"),
}
"""What stands between two parts, as a text that can be translated: a blank alone could not."""


def english_day(moment: datetime) -> str:
    """`22 Nov 2026`, where the user is."""
    here = moment.astimezone()
    return f"{here:%d} {_MONTHS[here.month - 1]} {here.year}"


def english(one: str, many: str, number: int | None) -> str:
    """The form English has for that number."""
    return one if number in {None, 1} else many


def with_number(number: int | None, facts: Mapping[str, object]) -> Mapping[str, object]:
    """The facts, with the number as `n`."""
    return facts if number is None else {**facts, "n": f"{number:,}"}


class _Moment(str):
    """A datetime as English writes it."""

    __slots__ = ("_moment",)

    _moment: datetime

    def __new__(cls, moment: datetime) -> Self:
        made = super().__new__(cls, f"{english_day(moment)}, {moment.astimezone():%H:%M}")
        made._moment = moment.astimezone()
        return made

    def __format__(self, spec: str) -> str:
        return format(self._moment, spec) if spec else str(self)


def _written(fact: object) -> object:
    return _Moment(fact) if isinstance(fact, datetime) else fact


def _restored(
    kind: type[Sentence], template: str, many: str, number: int | None, facts: Mapping[str, object]
) -> Sentence:
    return kind._made(template, many, number, facts)  # noqa: SLF001  # pickle's half of the class
