"""test --in, test --past and pythons, with the official client's own environment."""

import json
import os
import sys
from pathlib import Path

import pytest
from support.book import book_in
from support.practice import PracticeService

from desktop_app.__main__ import main
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.channels import Channel
from desktop_app.domain.secret import Secret

CLIENT = Path(__file__).parents[2] / "build/interop/runtime-0.51"


@pytest.fixture(autouse=True)
def key(practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The key of the account `lab`; besides it there is a local one, `here`, and one without time, `spent`."""
    made = book_in(tmp_path)
    for name, account in (("lab", "practice-open"), ("paid", "practice-paid"), ("spent", "practice-spent")):
        credentials = Credentials(api_key=Secret(practice.key(account)))
        made.add(AccountDraft(account=Account(name=name, url=practice.url), credentials=credentials))
    made.add(AccountDraft(account=Account(name="here", channel=Channel.LOCAL)))
    monkeypatch.setattr("desktop_app.services.opening.open_account_book", lambda _: made)
    return practice.key("practice-open")


@pytest.fixture
def client() -> str:
    if not (CLIENT / "made-from").exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the official client's environment is missing: make interop-env")
        pytest.skip("the official client's environment is missing: make interop-env")
    return str(CLIENT)


def test_the_guides_script_is_run_in_the_named_environment(
    client: str, key: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(CLIENT.parent)

    code = main(["test", "lab", "--in", CLIENT.name, "--job", "--circuit", "gateless", "--shots", "50", "--json"])

    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert code == 0, found
    assert found["counts"] == {"00": 50}
    assert "0.51.0" in found["steps"][0]["detail"]
    assert key not in printed.out + printed.err


def test_a_paid_job_in_a_python_wants_allow_paid(client: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "paid", "--in", client, "--job", "--json"])

    found = json.loads(capsys.readouterr().out)
    assert code == 1
    assert "--allow-paid" in found["failure"]["advice"]
    assert found["job_id"] is None


def test_a_local_account_is_left_out_of_many_and_fails_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "lab", "here"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 0
    assert any("left out" in line and "here" in line for line in lines)
    assert lines[-1].startswith("1 checked: 1 works; 1 left out")


def test_a_local_account_alone_says_how_to_name_a_python(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "here"])

    assert code == 1
    assert "--in" in capsys.readouterr().out


def test_working_without_time_left_is_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "spent"])
    said = capsys.readouterr().out
    main(["test", "lab", "spent", "--json"])
    found = json.loads(capsys.readouterr().out)
    main(["test", "spent", "--job", "--json"])

    with_job = json.loads(capsys.readouterr().out)
    assert (with_job["ok"], with_job["outcome"]) == (False, "no time left")
    assert code == 0
    assert "but no job would be taken" in said.splitlines()[-1]
    assert any(line.startswith("  no time  Look at the time left") for line in said.splitlines())
    assert [one["outcome"] for one in found["accounts"]] == ["works", "no time left"]
    assert found["without_time"] == 1


def test_earlier_tests_are_listed_the_oldest_first(capsys: pytest.CaptureFixture[str]) -> None:
    main(["test", "lab"])
    main(["test", "lab", "spent"])
    capsys.readouterr()

    code = main(["test", "lab", "--past", "--json"])

    past = json.loads(capsys.readouterr().out)
    assert code == 0
    assert [one["ok"] for one in past] == [True, True]
    assert past[0]["when"] <= past[1]["when"]


def test_a_wrong_path_of_a_python_is_no_earlier_test_of_the_account(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "lab", "--in", "/nonexistent"])
    said = capsys.readouterr().out
    main(["test", "lab", "--past", "--json"])

    assert code == 1
    assert "Where it failed: the chosen Python" in said
    assert json.loads(capsys.readouterr().out) == []


def test_a_python_that_cannot_be_run_is_told_without_an_empty_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "odd/bin").mkdir(parents=True)
    (tmp_path / "odd/bin/python").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "odd/bin/python").chmod(0o700)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "odd"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)

    main(["pythons"])

    lines = capsys.readouterr().out.splitlines()
    assert any("could not be run" in line for line in lines)
    assert all(line.strip() for line in lines)


def test_the_pythons_found_say_what_they_lack(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bare/bin").mkdir(parents=True)
    (tmp_path / "bare/bin/python").symlink_to(sys.executable)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "bare"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)

    code = main(["pythons", "lab", "--json"])

    found = json.loads(capsys.readouterr().out)
    bare = next(one for one in found if one["python"] == str(tmp_path / "bare/bin/python"))
    assert code == 0
    assert (bare["usable"], bare["kind"]) == (False, "venv")
    assert bare["install"].endswith("-m pip install --upgrade qiskit qiskit-ibm-runtime")
