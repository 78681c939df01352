"""The one door from our English to the user's language.

`tr("Check {name}", name=name)` for what a view says itself, `tr_n("{n} account", "{n} accounts", n)` for amounts,
`translated(text)` for what a controller gave it. English costs nothing: no translator is loaded and Qt is not asked.
`pyside6-lupdate` reads the literals (see `resources/translations/update.py`), so an f-string, a variable or a text put
together from parts is never found: name the parts in braces instead. In a constant at the top of a module, where no
language is chosen yet, write `Sentence("…")` and say `translated(CONSTANT)` where it appears.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.sentence import Sentence, english, with_number

_foreign = False
"""True when a translator was loaded."""


def tr(text: str, comment: str = "", /, **facts: object) -> str:
    """A literal in the user's language, its `{names}` filled.

    `comment` tells the translator which of two meanings is meant. Braces are only looked at where there are facts.
    """
    if _foreign:
        text = QCoreApplication.translate("", text, comment or None)
    return text.format_map(_spoken(facts)) if facts else text


def tr_n(one: str, many: str, n: int, /, **facts: object) -> str:
    """An amount: `{n}` stands for the number in both forms; other languages have one form, or three."""
    text = QCoreApplication.translate("", one, many, n) if _foreign else english(one, many, n)
    return text.format_map(_spoken({**with_number(n, facts), "n": number(n)}))


def translated(text: str) -> str:
    """What to show for a text from below: a Sentence in the user's language, else (a name, a path) the text itself."""
    if not isinstance(text, Sentence):
        return text
    if not _foreign:
        return str(text)
    if text.number is not None:
        return tr_n(text.template, text.many, text.number, **text.facts)
    return QCoreApplication.translate("", text.template).format_map(_spoken(text.facts))


def number(value: float, decimals: int = 0) -> str:
    """`12,345`, `0.04`: with the language's own separators."""
    plain = f"{value:,.{decimals}f}"
    if not _foreign:
        return plain
    from PySide6.QtCore import QLocale  # noqa: PLC0415  # English does without

    return QLocale().toString(float(value), "f", decimals)


def _spoken(facts: Mapping[str, object]) -> Mapping[str, object]:
    if not _foreign:
        return facts
    return {name: translated(fact) if isinstance(fact, Sentence) else fact for name, fact in facts.items()}
