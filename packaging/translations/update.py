# ruff: noqa: INP001  # a script, no package
"""Keep the translations in step with the program: `python packaging/translations/update.py`, or `make translations`.

    update.py             read the texts from the source into resources/translations/*.ts, compile the .qm files
    update.py --open de   write what German still lacks to standard output, as JSON
    update.py --fill de   read that JSON, its empty texts filled in, from standard input
    update.py --check     change nothing; fail when a text, a translation or a .qm file is missing or old

`pyside6-lupdate` finds literals in tr(), tr_n(), Sentence() and counted() by itself. What it cannot see is collected
here: the title and advice of the errors, and the enums whose values are words.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ja")
FORMS = {"de": 2, "ja": 1}
"""How many forms an amount has."""
DOORS = ("tr_n", "Sentence", "counted", "template")
SPOKEN = {
    "AccountStatus",
    "CodeKind",
    "Ending",
    "ExportChange",
    "JobState",
    "Level",
    "Severity",
    "Standing",
    "StepState",
    "Verdict",
}
"""Enums whose values are shown as words."""
_ATTRIBUTES = {"title", "advice"}
_SILENT = {"sandbox", "cli"}
"""Packages that speak English only."""


def sources() -> tuple[Path, ...]:
    """The modules whose texts the window can show."""
    package = ROOT / "desktop_app"
    return tuple(path for path in sorted(package.rglob("*.py")) if path.relative_to(package).parts[0] not in _SILENT)


def hidden_texts() -> Iterator[str]:
    """What lupdate cannot see."""
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield from _texts_of(node)


def _texts_of(kind: ast.ClassDef) -> Iterator[str]:
    for line in kind.body:
        match line:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text)))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(text)))
            ) if (name in _ATTRIBUTES or kind.name in SPOKEN) and any(map(str.isalpha, text)):
                yield text
            case _:
                pass


def read_texts(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the source."""
    with tempfile.TemporaryDirectory() as scratch:
        collected = Path(scratch) / "collected.py"
        lines = (f"tr({json.dumps(text, ensure_ascii=False)})\n" for text in sorted(set(hidden_texts())))
        collected.write_text("".join(lines), encoding="utf-8")
        listed = Path(scratch) / "files.lst"
        listed.write_text("".join(f"{path}\n" for path in (*sources(), collected)), encoding="utf-8")
        aliases = ",".join(f"tr+={door}" for door in DOORS)
        for language in LANGUAGES:
            target = folder / f"{language}.ts"
            options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-target-language", language]
            _run("lupdate", *options, "-tr-function-alias", aliases, f"@{listed}", "-ts", str(target))


def compile_all(folder: Path, target: Path) -> None:
    """Write the .qm files from the .ts files, each at one stroke: Qt maps them into the memory of open windows."""
    for language in LANGUAGES:
        fresh = target / f"{language}.qm.new"
        _run("lrelease", "-silent", str(folder / f"{language}.ts"), "-qm", str(fresh))
        fresh.replace(target / f"{language}.qm")


def messages(language: str, folder: Path = FOLDER) -> Iterator[ET.Element]:
    """Every <message> of a language."""
    yield from ET.parse(folder / f"{language}.ts").getroot().iter("message")  # noqa: S314  # our own file


def unfinished(language: str, folder: Path = FOLDER) -> list[ET.Element]:
    """Those without a translation."""
    return [one for one in messages(language, folder) if not _is_said(_translation(one))]


def _is_said(translation: ET.Element) -> bool:
    """An amount in all its forms: who fills some texts in hands the others back as lists of empty forms."""
    forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return translation.get("type") != "unfinished" and all(forms)


def open_texts(language: str) -> list[dict[str, object]]:
    """What lacks a translation, to be filled in: a text, or a list of forms for an amount."""
    found: list[dict[str, object]] = []
    for one in unfinished(language):
        amount = one.get("numerus") == "yes"
        text: dict[str, object] = {"source": one.findtext("source", "")}
        if comment := one.findtext("comment"):
            text["comment"] = comment
        found.append({**text, "translation": [""] * FORMS[language] if amount else ""})
    return found


def fill(language: str, filled: list[dict[str, object]]) -> int:
    """Put translations in; answers with their number."""
    path = FOLDER / f"{language}.ts"
    tree = ET.parse(path)  # noqa: S314  # our own file
    wanted = {(one["source"], one.get("comment", "")): one["translation"] for one in filled if one["translation"]}
    count = 0
    for message in tree.getroot().iter("message"):
        given = wanted.get((message.findtext("source", ""), message.findtext("comment", "")))
        if given is None:
            continue
        count += 1
        translation = _translation(message)
        translation.clear()
        if isinstance(given, list):
            for form in given:
                ET.SubElement(translation, "numerusform").text = str(form)
        else:
            translation.text = str(given)
    content = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    return count


def complaints() -> list[str]:
    """What `make translations` or a translator still has to do."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            (fresh / f"{language}.ts").write_bytes((FOLDER / f"{language}.ts").read_bytes())
        read_texts(fresh)
        compile_all(fresh, fresh)
        for language in LANGUAGES:
            missing = [one.findtext("source", "") for one in unfinished(language, fresh)]
            found += [f"{language}: not translated: {text}" for text in missing]
            if (fresh / f"{language}.qm").read_bytes() != (FOLDER / f"{language}.qm").read_bytes():
                found.append(f"{language}.qm is older than the texts: run make translations")
    return found


def main(arguments: list[str]) -> int:
    """Do what the arguments say."""
    match arguments:
        case ["--check"]:
            found = complaints()
            sys.stdout.writelines(f"{line}\n" for line in found)
            return min(len(found), 1)
        case ["--open", language]:
            json.dump(open_texts(language), sys.stdout, ensure_ascii=False, indent=0)
            return 0
        case ["--fill", language]:
            sys.stdout.write(f"{fill(language, json.load(sys.stdin))} texts filled in\n")
        case []:
            pass
        case _:
            sys.stdout.write(__doc__ or "")
            return 2
    read_texts(FOLDER)
    compile_all(FOLDER, FOLDER)
    for language in LANGUAGES:
        total = sum(1 for _ in messages(language))
        sys.stdout.write(f"{language}: {total} texts, {len(unfinished(language))} without a translation\n")
    return 0


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return ET.SubElement(message, "translation") if found is None else found


def _run(tool: str, *arguments: str) -> None:
    import PySide6  # noqa: PLC0415  # for its folder only

    command = [str(Path(PySide6.__file__).parent / tool), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  # Qt's own tools
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
