"""test --all and test with several names, against the practice service."""

import json
from pathlib import Path

import pytest
from support.book import book_in
from support.practice import PracticeService

from desktop_app.__main__ import main
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret

WRONG = "CANARY-key-0000000000000000000000000000000000"


@pytest.fixture(autouse=True)
def book(practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two accounts that work and one that does not."""
    made = book_in(tmp_path)
    keys = {"lab": practice.key("practice-open"), "paid": practice.key("practice-paid"), "old": WRONG}
    for name, key in keys.items():
        account = Account(name=name, url=practice.url)
        made.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(key))))
    monkeypatch.setattr("desktop_app.services.opening.open_account_book", lambda _: made)


def test_all_accounts_are_told_in_a_line_each_and_one_that_fails_ends_with_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["test", "--all"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert sorted(line.split()[1] for line in lines[:3]) == ["lab", "old", "paid"]
    assert lines[-1].startswith("3 checked: 2 work, 1 does not")


def test_named_accounts_that_all_work_end_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "lab", "paid", "--json"])

    found = json.loads(capsys.readouterr().out)
    assert code == 0
    assert (found["total"], found["passed"]) == (2, 2)
    assert [one["account"] for one in found["accounts"]] == ["lab", "paid"]


def test_the_report_is_written_beside(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code = main(["test", "--all", "--report", str(tmp_path / "fleet.md")])

    written = (tmp_path / "fleet.md").read_text("utf-8")
    assert code == 1
    assert written.count("**works**") == 2
    assert WRONG not in written + capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--all", "--job"], ["--all", "lab"], [], ["lab", "paid", "--job"]])
def test_wrong_use_is_refused_before_anything_is_asked(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["test", *arguments])

    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_an_unknown_name_among_them_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "lab", "nobody"])

    assert code == 2
    assert "nobody" in capsys.readouterr().err
