"""Which account a notebook gets that names none; that the client agrees is shown in tests/interop."""

import json
from pathlib import Path
from typing import Any

import pytest
from support.book import book_in

from desktop_app.__main__ import main
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.domain.which import Source
from desktop_app.services.which import which_account

KEY = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1"
ENVIRONMENT_KEY = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2"


def entry(**facts: Any) -> dict[str, Any]:
    return {"channel": "ibm_quantum_platform", "token": KEY, **facts}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "qiskit-ibm.json"


@pytest.mark.parametrize(
    ("entries", "name", "reason"),
    [
        ({"premium": entry(), "open": entry(is_default_account=True)}, "open", "marked as the default"),
        ({"default-ibm-quantum-platform": entry(), "zebra": entry()}, "default-ibm-quantum-platform", "default name"),
        ({"open": entry()}, "open", "the only one of its channel"),
        ({"open": entry(), "premium": entry()}, "premium", "the last of its channel"),
    ],
)
def test_the_reason_is_the_rule_that_led_to_the_account(
    path: Path, entries: dict[str, Any], name: str, reason: str
) -> None:
    path.write_text(json.dumps(entries))

    answer = which_account((), path=path, environment={})

    assert (answer.source, answer.name, answer.problem) == (Source.FILE, name, "")
    assert reason in answer.reason


def test_a_choice_by_the_alphabet_comes_with_advice(path: Path) -> None:
    path.write_text(json.dumps({"open": entry(), "premium": entry()}))

    assert "default" in which_account((), path=path, environment={}).advice


def test_the_token_in_the_environment_comes_first_and_is_not_told(path: Path) -> None:
    path.write_text(json.dumps({"open": entry(is_default_account=True)}))

    answer = which_account((), path=path, environment={"QISKIT_IBM_TOKEN": ENVIRONMENT_KEY})

    assert answer.source is Source.ENVIRONMENT
    assert ENVIRONMENT_KEY not in repr(answer)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (json.dumps({"old": {"channel": "ibm_quantum", "token": "ab" * 64, "is_default_account": True}}), "ended"),
        ("{", "damaged"),
        ("", "empty"),
        ("\ufeff{}", "byte order mark"),
        ("{}", "holds no account"),
        (None, "There is no file"),
    ],
)
def test_what_the_client_fails_on_is_foreseen(path: Path, content: str | None, said: str) -> None:
    if content is not None:
        path.write_text(content)

    assert said in which_account((), path=path, environment={}).problem


def test_an_account_of_ours_that_is_only_alike_is_not_said_to_be_the_same(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    book = book_in(tmp_path / "book")
    other_key = Credentials(api_key=Secret(ENVIRONMENT_KEY))
    book.add(AccountDraft(account=Account(name="open"), credentials=other_key))
    monkeypatch.setattr("desktop_app.services.opening.open_account_book", lambda _: book)
    (own_home / ".qiskit").mkdir()
    (own_home / ".qiskit/qiskit-ibm.json").write_text(json.dumps({"open": entry()}))

    main(["which"])

    said = capsys.readouterr().out
    assert "It is “open”" not in said
    assert "“open” here has the same name, channel and instance; their keys were not compared." in said


def test_our_account_that_looks_the_same_is_named(path: Path) -> None:
    path.write_text(json.dumps({"open": entry(instance="my instance")}))
    mine = (Account(name="lab", instance="my instance"), Account(name="other"))

    assert which_account(mine, path=path, environment={}).similar == "lab"


def test_the_command_fails_where_the_notebook_would(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = main(["which", "--json"])
    nothing = json.loads(capsys.readouterr().out)
    (own_home / ".qiskit").mkdir()
    (own_home / ".qiskit/qiskit-ibm.json").write_text(json.dumps({"open": entry()}))

    after = main(["which"])

    assert (before, nothing["source"], after) == (1, "none", 0)
    assert capsys.readouterr().out.startswith("QiskitRuntimeService() takes “open”")
