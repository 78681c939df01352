import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree.ElementTree import Element

import pytest

ROOT = Path(__file__).parents[2]
VIEWS = ROOT / "desktop_app" / "views"
DOORS = {"tr", "tr_n", "Sentence", "counted", "template", "translated", "word"}
UNSEEN = {
    "AssertionError",
    "TypeVar",
    "QKeySequence",
    "getattr",
    "getLogger",
    "icon",
    "pixmap",
    "property",
    "setObjectName",
    "setProperty",
    "setValue",
    "split",
    "strftime",
    "value",
}
"""Calls whose texts nobody sees."""
EXCEPTIONS = {
    "clipboard.py": "names of clipboard formats",
    "icons.py": "names inside pictures",
    "labels.py": "pieces of HTML",
    "language.py": "each language by its own name",
    "resources.py": "names of files",
    "theme.py": "colours and the style's name",
    "window_place.py": "names of settings",
}
SAME_IN_EVERY_LANGUAGE = {
    "CLOPS",
    "CRN",
    "JSON",
    "Qubit Keychain",
    "QiskitRuntimeService()",
    'QiskitRuntimeService(channel="")',
    "00 min 00 s",
    " or ",
}
"""Names, code, the widest time a column must have room for, and what divides the keys of an action in the code."""
_CODE = re.compile(
    r"[a-z0-9_./%#:,\-]*|https://.*|[.#@%:(\\\[].*|.*\\[bsS].*|.*\[\^.*|[A-Z0-9_]+|outcome,shots\n|Return|own size|"
    r"(Ctrl|Alt|Shift|Esc|Del|Meta|F\d).*|QWidget.*|.*\{\}.*"
)
"""Identifiers, addresses, patterns, keys, style sheets."""


def _update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", ROOT / "packaging" / "translations" / "update.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


UPDATE = _update()


@pytest.fixture(params=UPDATE.LANGUAGES)
def messages(request: pytest.FixtureRequest) -> list[Element]:
    return list(UPDATE.messages(request.param))


def _forms(message: Element) -> list[tuple[str, str]]:
    """The English and the other language's text, for each form of an amount."""
    source, many = message.findtext("source", ""), message.findtext("comment", "")
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") != "yes":
        return [(source, translation.text or "")]
    texts = [form.text or "" for form in translation]
    return [(source if len(texts) > 1 and place == 0 else many, text) for place, text in enumerate(texts)]


def _names(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))


def test_every_text_is_translated_and_compiled() -> None:
    assert UPDATE.complaints() == []


def test_a_translation_names_the_same_facts(messages: list[Element]) -> None:
    pairs = [pair for message in messages for pair in _forms(message)]

    wrong = [(source, text) for source, text in pairs if (_names(source) ^ _names(text)) - {"{n}"}]

    assert len(pairs) > 1000
    assert wrong == []


def test_a_translation_underlines_one_letter_where_english_does(messages: list[Element]) -> None:
    pairs = [pair for message in messages for pair in _forms(message)]

    wrong = [(source, text) for source, text in pairs if source.count("&") != text.count("&")]

    assert wrong == []


def test_every_answer_to_a_question_has_a_letter() -> None:
    calls = [node for path in sorted(VIEWS.glob("*.py")) for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    answers = [one for one in calls if isinstance(one, ast.Call) and ast.unparse(one.func) == "Answer"]

    texts = [word.value for one in answers for word in one.keywords if word.arg == "text"]
    said = [ast.unparse(text) for text in texts if not isinstance(text, ast.Name)]
    wrong = [words for words in said if words.count("&") < words.count("tr(")]

    assert len(said) > 15
    assert wrong == []


def test_a_translation_ends_as_english_does(messages: list[Element]) -> None:
    pairs = [pair for message in messages for pair in _forms(message)]

    wrong = [(source, text) for source, text in pairs if source.endswith("…") != text.endswith("…")]

    assert wrong == []


def _visible(text: str) -> bool:
    return any(map(str.isalpha, text)) and text not in SAME_IN_EVERY_LANGUAGE and not _CODE.fullmatch(text)


def _texts(node: ast.AST) -> Iterator[tuple[int, str]]:  # noqa: C901, PLR0912  # a case for each kind of node
    """Literals that somebody could see and that took no door."""
    match node:
        case ast.Module() | ast.ClassDef() | ast.FunctionDef():
            for line in node.body:
                if not (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)):
                    yield from _texts(line)
        case ast.AnnAssign(value=value):
            yield from _texts(value) if value else ()
        case ast.Compare() | ast.Raise() | ast.match_case(pattern=ast.MatchValue(), body=[]):
            return
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in DOORS | UNSEEN:
            for given in node.keywords:
                yield from _texts(given.value)
        case ast.Subscript(value=value):
            yield from _texts(value)
        case ast.Dict(values=values):
            for one in values:
                yield from _texts(one)
        case ast.JoinedStr(values=values):
            text = "".join(str(one.value) for one in values if isinstance(one, ast.Constant))
            if re.search(r"[^\W\d_]{2}", text) and _visible(text):
                yield node.lineno, text
            for one in values:
                if isinstance(one, ast.FormattedValue):
                    yield from _texts(one.value)
        case ast.Constant(value=str(text)):
            if _visible(text):
                yield node.lineno, text
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _texts(child)


@pytest.mark.parametrize("path", sorted(VIEWS.glob("*.py")), ids=lambda path: path.stem)
def test_no_text_of_a_view_misses_the_door(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    found = [] if path.name in EXCEPTIONS else [f"{path.name}:{line}: {text}" for line, text in _texts(tree)]

    assert found == []


_TOLD = re.compile(
    r"""(?:\b(?:title|advice|sentence|reason|problem|detail|why|said)=
        |\braise\ (?!AssertionError|AttributeError|TypeError|ValueError|Missing)[\w.]+\(\s*(?:\w+,\s*)?)
        f?"[^"]*[A-Za-z]{2}[^"]*\ [a-z]{2,}[^"]*\"""",
    re.VERBOSE,
)
"""A literal that would stay English: told under one of these names, or as the reason an error is raised with."""


def test_no_text_from_below_the_views_misses_the_door() -> None:
    said = ((path, path.read_text(encoding="utf-8")) for path in UPDATE.sources() if path.name != "selftest.py")

    found = [f"{path.name}: {text}" for path, content in said for text in _TOLD.findall(content)]

    assert found == []


def test_the_guard_sees_a_text_that_misses_the_door() -> None:
    tree = ast.parse(
        'def show(self):\n    self.setText(tr("Fine"))\n    self.setToolTip(f"Costs {seconds} s of time")\n'
    )

    assert list(_texts(tree)) == [(3, "Costs  s of time")]
    assert _TOLD.findall('raise FileProblem(path, "it is a folder")\nNotice(advice=f"Wait {n} minutes")')
    assert not _TOLD.search('raise FileProblem(path, Sentence("it is a folder"))')
