"""The one door from our English to the user's language.

`tr("Check {name}", name=name)` for what a view says itself, `tr_n("{n} account", "{n} accounts", n)` for amounts,
`translated(text)` for what a controller gave it. English costs nothing: no translator is loaded and Qt is not asked.
`pyside6-lupdate` reads the literals (see `packaging/translations/update.py`), so an f-string, a variable or a text put
together from parts is never found: name the parts in braces instead. In a constant at the top of a module, where no
language is chosen yet, write `Sentence("…")` and say `translated(CONSTANT)` where it appears.
"""

import os
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSettings, QTranslator

from desktop_app.domain.sentence import JOINTS, Joined, Sentence, english, english_day, with_number
from desktop_app.views.resources import resource_path

if TYPE_CHECKING:
    from enum import StrEnum

VARIABLE = "QUBIT_KEYCHAIN_LANGUAGE"
"""The environment variable that outdoes the setting: `de`, `ja`, `en`."""
SETTING = "language"
"""The settings' key; empty or absent follows the system."""


class Language(NamedTuple):
    """`code` is what is stored, `name` what its speakers call it."""

    code: str
    name: str


_LANGUAGES = (Language("en", "English"), Language("de", "Deutsch"), Language("ja", "日本語"))
_ENGLISH = "en"
_JAPANESE = "ja"
_LETTER = re.compile(r"\(&\w\)")
_foreign = False
"""True when the language is not English."""
_loaded: list[QTranslator] = []


def available_languages() -> tuple[Language, ...]:
    """Those the window speaks."""
    return _LANGUAGES


def apply_language(application: QCoreApplication, settings: QSettings) -> str:
    """Speak the language that is wished for, from the next text on; answers with its code.

    Widgets that exist keep their words, so another choice shows at the next start.
    """
    wished = (os.environ.get(VARIABLE, ""), str(settings.value(SETTING) or ""))
    code = _best(wish for wish in (*filter(None, wished), *QLocale.system().uiLanguages()))
    speak(application, code)
    return code


def speak(application: QCoreApplication, code: str) -> None:
    """Load that language's words, Qt's own before ours, which come first then."""
    global _foreign  # noqa: PLW0603  # a process has one language
    while _loaded:
        application.removeTranslator(_loaded.pop())
    if QLocale.system().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))
    _foreign = code != _ENGLISH
    if not _foreign:
        return
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415  # English does without

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{folder}/qtbase_{code}.qm", resource_path(f"translations/{code}.qm")):
        translator = QTranslator(application)
        if translator.load(path):
            application.installTranslator(translator)
            _loaded.append(translator)
    if code == _JAPANESE:
        from desktop_app.views.letters import lend_japanese  # noqa: PLC0415  # the others do without

        lend_japanese()


def _best(wishes: Iterable[str]) -> str:
    """The first wish that can be met; `de_CH` is met by `de`."""
    known = {language.code for language in _LANGUAGES}
    met = (code for wish in wishes if (code := wish.replace("-", "_").partition("_")[0].lower()) in known)
    return next(met, _ENGLISH)


def tr(text: str, comment: str = "", /, **facts: object) -> str:
    """A literal in the user's language, its `{names}` filled.

    `comment` tells the translator which of two meanings is meant; a text with facts has none, because lupdate would
    take it for an amount. Braces are only looked at where there are facts.
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
    if isinstance(text, Joined):
        return together(text.between, cast("Iterable[str]", text.facts.values()))
    if text.number is not None:
        return tr_n(text.template, text.many, text.number, **text.facts)
    return QCoreApplication.translate("", text.template).format_map(_spoken(text.facts))


def together(between: str, parts: Iterable[str]) -> str:
    """Texts as one, without the empty ones, with what the language puts between them: 「、」 for `, ` in Japanese."""
    said = [translated(part) for part in parts if part]
    if _foreign and between in JOINTS:
        between = QCoreApplication.translate("", JOINTS[between]).replace("{one}", "").replace("{other}", "")
    return between.join(said)


def number(value: float, decimals: int = 0) -> str:
    """`12,345`, `0.04`: with the language's own separators."""
    plain = f"{value:,.{decimals}f}"
    if not _foreign:
        return plain
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float, decimals: int = 0) -> str:
    """`48.6%` for 0.486."""
    return tr("{share}%", share=number(100 * share, decimals))


def plain(text: str) -> str:
    """The words of a menu's or button's text: without the underlined letter, which Japanese puts behind in brackets."""
    return _LETTER.sub("", text).replace("&", "")


def word(member: "StrEnum") -> str:
    """The word an enum's value is; `packaging/translations/update.py` knows whose values are words."""
    return QCoreApplication.translate("", member.value) if _foreign else member.value


def day(moment: datetime) -> str:
    """`22 Nov 2026`, in the user's time zone."""
    if not _foreign:
        return english_day(moment)
    here = moment.astimezone()
    pattern = tr("dd MMM yyyy", "a date, in the letters of QDate::toString()")
    return QLocale().toString(QDate(here.year, here.month, here.day), pattern)


def time_of_day(moment: datetime) -> str:
    """`14:05`, in the user's time zone."""
    return f"{moment.astimezone():%H:%M}"


def day_and_time(moment: datetime) -> str:
    """`22 Nov 2026, 14:05`, in the user's time zone."""
    return tr("{day}, {time}", day=day(moment), time=time_of_day(moment))


def _spoken(facts: Mapping[str, object]) -> Mapping[str, object]:
    if not _foreign:
        return facts
    return {name: _said(fact) for name, fact in facts.items()}


def _said(fact: object) -> object:
    match fact:
        case Sentence():
            return translated(fact)
        case datetime():
            return _Moment(fact)
        case bool():
            return fact
        case int() | float():
            return _Figure(fact)
        case _:
            return fact


class _Moment(NamedTuple):
    """A day and time as the language writes it; a format asks for a part of it."""

    moment: datetime

    def __format__(self, spec: str) -> str:
        return format(self.moment.astimezone(), spec) if spec else day_and_time(self.moment)


class _Figure(float):
    """A number that is formatted as English asks for it and written with the language's own separators."""

    def __str__(self) -> str:
        return format(self, "g" if self % 1 else ".0f")

    def __format__(self, spec: str) -> str:
        if not spec:
            return str(self)
        if spec.endswith("%"):
            return percent(self, int(spec.strip(".%")))
        whole = spec.endswith("d") or spec == ","
        locale = QLocale()
        separators = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
        plain = format(int(self) if whole else float(self), spec)
        return "".join(separators.get(character, character) for character in plain)
