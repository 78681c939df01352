"""Every command the documents name is one the program takes."""

import re
import shlex
from pathlib import Path

import pytest

from desktop_app.cli.command import _parser

ROOT = Path(__file__).parents[2]
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
STARTS = ("qubit-keychain ", "qkc ")
ELSEWHERE = {"--help", "--practice", "--selftest", "sandbox", "--check-ups"}
"""What is taken before the parser of the commands."""


def commands_in(text: str) -> list[str]:
    lines = [line.strip() for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    return [one for one in (*lines, *inline) if one.startswith(STARTS)]


FOUND = [
    (path.name, command)
    for path in DOCUMENTS
    for command in commands_in(path.read_text())
    if command.split()[1] not in ELSEWHERE
]


@pytest.mark.parametrize(("document", "command"), FOUND)
def test_the_program_takes_what_the_documents_say(document: str, command: str) -> None:
    words = shlex.split(command.split(" < ", maxsplit=1)[0].replace("…", "WORD"), comments=True)[1:]

    assert _parser().parse_args(words).carry_out


def test_the_documents_name_commands() -> None:
    assert len(FOUND) > 20
    assert {document for document, _ in FOUND} >= {"README.md", "tour.md", "notebook.md"}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_inside_the_project_lead_somewhere(path: Path) -> None:
    text = path.read_text()
    links = [*re.findall(r"\]\((?!https?:)([^)#\s]+)", text), *re.findall(r'(?:src|srcset)="([^"]+)"', text)]

    assert [link for link in links if not (path.parent / link).exists()] == []
