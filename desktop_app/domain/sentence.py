"""Texts that remember how they were made, so that the window can say them in another language.

Below the views everything speaks English and knows nothing of Qt. What a person may read is a `Sentence` there: an
English `str` to whoever prints, compares or stores it, and template plus facts to `views/language.py`.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Self


class Sentence(str):
    """`template` filled with `facts`, which are named in braces; a fact can be a Sentence itself.

    The template has to be a literal at the call: `pyside6-lupdate` reads it from the source. Travels through pickle.
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
        made = super().__new__(cls, english(template, many, number).format_map(with_number(number, facts)))
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


def joined(between: str, parts: Iterable[str]) -> Sentence:
    """Several as one, which `str.join` would leave in English; `between` is punctuation."""
    named = {f"part{place}": part for place, part in enumerate(parts)}
    return Sentence(between.join(f"{{{name}}}" for name in named), **named)


def recalled(text: str) -> Sentence:
    """What was stored as English, as a Sentence again; other languages know it when no facts were in it."""
    return Sentence(text.replace("{", "{{").replace("}", "}}"))


def template(text: str) -> str:
    """Marks a literal for `pyside6-lupdate` that becomes a Sentence when its facts are known."""
    return text


def english(one: str, many: str, number: int | None) -> str:
    """The form English has for that number."""
    return one if number in {None, 1} else many


def with_number(number: int | None, facts: Mapping[str, object]) -> Mapping[str, object]:
    """The facts, with the number as `n`."""
    return facts if number is None else {**facts, "n": f"{number:,}"}


def _restored(
    kind: type[Sentence], template: str, many: str, number: int | None, facts: Mapping[str, object]
) -> Sentence:
    return kind._made(template, many, number, facts)  # noqa: SLF001  # pickle's half of the class
