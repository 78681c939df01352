import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.accounts import CRN, KEY
from support.book import book_in

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.host.paths import state_folder
from desktop_app.services.account_book import AccountBook
from desktop_app.services.lending import Ending, EntryThere, lend, recover, take_back
from desktop_app.services.opening import open_account_book

OTHERS = {"other": {"token": "t", "channel": "ibm_cloud"}}
LENDER = Path(__file__).parents[1] / "support/lender.py"


def environment() -> dict[str, str]:
    """The programs of tests/support find each other and the program."""
    tests = Path(__file__).parents[1]
    return {**os.environ, "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"}


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    book = book_in(tmp_path / "config")
    book.add(AccountDraft(account=Account(name="lab", instance=CRN), credentials=Credentials(api_key=Secret(KEY))))
    return book


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "qiskit-ibm.json"
    path.write_text(json.dumps(OTHERS))
    return path


def entries(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def killed_lender(path: Path, tmp_path: Path) -> None:
    """A process that lends “lab” and is killed as soon as it has."""
    lender = subprocess.Popen(
        [sys.executable, LENDER, path, tmp_path / "elsewhere"],
        env=environment(),
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
    )
    assert lender.stdout is not None
    assert lender.stdout.readline() == b"lent\n"
    assert "lab" in entries(path)
    lender.kill()
    assert lender.wait() == -signal.SIGKILL
    lender.stdout.close()
    assert lender.stdin is not None
    lender.stdin.close()


def notes() -> list[Path]:
    return sorted((state_folder() / "lent").glob("*.json"))


def test_a_loan_stands_in_the_file_and_goes_without_a_trace(book: AccountBook, path: Path) -> None:
    loan = lend(book, book.find("lab"), 5, path)
    lent = entries(path)
    noted = [json.loads(note.read_text())["name"] for note in notes()]

    ending = take_back(loan)

    assert lent == {**OTHERS, "lab": lent["lab"]}
    assert lent["lab"]["token"] == KEY
    assert noted == ["lab"]
    assert ending is Ending.TAKEN_BACK
    assert entries(path) == OTHERS
    assert list((state_folder() / "lent").iterdir()) == []


def test_a_file_made_for_the_loan_goes_with_it(book: AccountBook, tmp_path: Path) -> None:
    take_back(lend(book, book.find("lab"), 5, tmp_path / "new.json"))

    assert not (tmp_path / "new.json").exists()


def test_an_entry_that_was_changed_meanwhile_stays(book: AccountBook, path: Path) -> None:
    loan = lend(book, book.find("lab"), 5, path)
    changed = {**entries(path), "lab": {**entries(path)["lab"], "is_default_account": True}}
    path.write_text(json.dumps(changed))

    ending = take_back(loan)

    assert ending is Ending.CHANGED
    assert entries(path) == changed


def test_an_entry_that_is_gone_is_no_trouble(book: AccountBook, path: Path) -> None:
    loan = lend(book, book.find("lab"), 5, path)
    path.unlink()

    assert take_back(loan) is Ending.GONE
    assert not path.exists()


def test_an_entry_of_the_same_name_is_never_written_over(book: AccountBook, path: Path) -> None:
    path.write_text(json.dumps({"lab": {"token": "mine"}}))

    with pytest.raises(EntryThere, match="entry of this name") as raised:
        lend(book, book.find("lab"), 5, path)

    assert "channels" not in raised.value.advice  # the account's channel is all right
    assert entries(path) == {"lab": {"token": "mine"}}
    assert notes() == []


def test_what_a_killed_lender_left_is_taken_back_at_the_next_start(path: Path, tmp_path: Path) -> None:
    killed_lender(path, tmp_path)

    ended = recover()

    assert ended == (("lab", Ending.TAKEN_BACK),)
    assert entries(path) == OTHERS
    assert recover() == ()
    assert list((state_folder() / "lent").iterdir()) == []


def test_opening_the_account_book_takes_it_back_too(path: Path, tmp_path: Path) -> None:
    killed_lender(path, tmp_path)

    open_account_book()

    assert notes() == []
    assert KEY not in path.read_text(encoding="utf-8")


def test_recovering_leaves_an_entry_that_was_changed_meanwhile(path: Path, tmp_path: Path) -> None:
    killed_lender(path, tmp_path)
    changed = {**entries(path), "lab": {"token": "replaced by its owner"}}
    path.write_text(json.dumps(changed))

    assert recover() == (("lab", Ending.CHANGED),)
    assert entries(path) == changed


def test_recovering_leaves_a_living_lender_alone(book: AccountBook, path: Path) -> None:
    loan = lend(book, book.find("lab"), 5, path)

    ended = recover()

    assert ended == ()
    assert "lab" in entries(path)
    take_back(loan)


def test_a_damaged_file_is_left_for_a_later_start(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.qiskit_files.accounts_file._STEADY", 0.1)  # nobody is about to mend it
    killed_lender(path, tmp_path)
    whole = path.read_text()
    path.write_text(whole[:-1])

    early = recover()
    path.write_text(whole)

    assert early == ()
    assert recover() == (("lab", Ending.TAKEN_BACK),)


def test_a_lender_killed_before_any_of_its_steps_leaves_no_key_behind(tmp_path: Path) -> None:
    program = Path(__file__).parents[1] / "support/killed_loans.py"

    # In a process of its own, because it forks.
    done = subprocess.run(
        [sys.executable, program, tmp_path], env=environment(), capture_output=True, text=True, check=True
    )

    steps, *wrong = done.stdout.splitlines()
    assert int(steps) > 10
    assert wrong == []


def test_the_note_of_a_loan_holds_no_key(book: AccountBook, path: Path) -> None:
    loan = lend(book, book.find("lab"), 5, path)
    written = b"".join(one.read_bytes() for one in state_folder().rglob("*") if one.is_file())
    take_back(loan)

    assert KEY.encode() not in written
    assert os.fsencode(str(path)) in written
