"""`backup` and `restore`, as they are typed."""

import io
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from support.age_command import age, on_terminal
from support.keyring_daemon import keyring_daemon

from desktop_app.__main__ import main
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.account_book import AccountBook
from desktop_app.services.opening import open_account_book
from desktop_app.vault import age_passphrase

PASSPHRASE = "correct horse battery"
CANARY = "CANARY-cli-0123456789abcdefghijklmnopqrstuvw"


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> Generator[AccountBook]:
    """Two accounts with their keys in a real keyring."""
    with keyring_daemon() as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
        made = open_account_book()
        for name in ("lab", "thesis"):
            key = Credentials(api_key=Secret(f"{CANARY}-{name}"))
            made.add(AccountDraft(account=Account(name=name), credentials=key))
        yield made
        made.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "accounts.age"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, cheap_passphrases: None) -> Callable[..., int]:
    """Carry out a command with bytes on standard input."""

    def run(*arguments: object, content: bytes = PASSPHRASE.encode() + b"\n") -> int:
        with io.TextIOWrapper(io.BytesIO(content)) as stdin:
            monkeypatch.setattr("sys.stdin", stdin)
            return main([str(one) for one in arguments])

    return run


def test_a_backup_says_what_is_inside(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    code = typed("backup", path, "--passphrase-stdin")

    said = capsys.readouterr().out
    assert code == 0
    assert "2 accounts and 2 secrets, encrypted: “lab”, “thesis”" in said
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_only_the_named_accounts_go_in(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "THESIS", "--passphrase-stdin")

    assert "1 account and 1 secret, encrypted: “thesis”" in capsys.readouterr().out


def test_lost_accounts_come_back(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "--passphrase-stdin")
    for account in book.accounts():
        book.remove(account.id)

    code = typed("restore", path, "--passphrase-stdin", "--yes")

    assert code == 0
    assert "Restored “lab”, “thesis”." in capsys.readouterr().out
    assert book.credentials(book.find("lab").id) == Credentials(api_key=Secret(f"{CANARY}-lab"))


def test_without_yes_it_is_only_a_look(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "--passphrase-stdin")
    book.remove(book.find("lab").id)
    capsys.readouterr()

    code = typed("restore", path, "--passphrase-stdin")

    said = capsys.readouterr()
    assert code == 0
    assert "add --yes" in said.err
    assert [line.split() for line in said.out.splitlines()[1:]] == [
        ["add", "lab", "new"],
        ["skip", "thesis", "same"],
    ]
    assert [account.name for account in book.accounts()] == ["thesis"]


def test_what_differs_is_replaced_only_when_told(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "lab", "--passphrase-stdin")
    lab = book.find("lab")
    book.change(AccountDraft(account=lab, credentials=Credentials(api_key=Secret("another-key"))))

    typed("restore", path, "--passphrase-stdin", "--yes")
    kept = book.credentials(lab.id)
    typed("restore", path, "--passphrase-stdin", "--yes", "--replace")

    assert kept == Credentials(api_key=Secret("another-key"))
    assert book.credentials(lab.id) == Credentials(api_key=Secret(f"{CANARY}-lab"))
    assert "differs in key" in capsys.readouterr().out


def test_json_is_one_object_without_secrets(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "--passphrase-stdin")
    book.remove(book.find("lab").id)
    capsys.readouterr()

    typed("restore", path, "--passphrase-stdin", "--yes", "--json")

    said = capsys.readouterr().out
    found = json.loads(said)
    assert [(one["name"], one["standing"], one["choice"]) for one in found["accounts"]] == [
        ("lab", "new", "add"),
        ("thesis", "same", "skip"),
    ]
    assert (found["restored"], found["refused"]) == (["lab"], [])
    assert CANARY not in said


@pytest.mark.parametrize(
    ("arguments", "content", "code", "sentence"),
    [
        (["backup", "FILE", "--passphrase-stdin"], b"short\n", 2, "at least 8 characters"),
        (["backup", "FILE", "--passphrase-stdin"], b"", 2, "at least 8 characters"),
        (["backup", "FILE", "--passphrase-stdin"], b"two\nlines of it\n", 2, "invisible"),
        (["backup", "FILE", "--passphrase-stdin"], b"\xff" * 20, 2, "no proper text"),
        (["backup", "FILE", "--passphrase-stdin"], b"x" * 5000, 2, "Far more"),
        (["backup", "FILE", "nobody", "--passphrase-stdin"], b"long enough", 2, "no account named “nobody”"),
        (["backup", "FILE"], b"long enough", 2, "--passphrase-stdin"),
        (["restore", "FILE"], b"long enough", 2, "--passphrase-stdin"),
        (["restore", "FILE", "--passphrase-stdin"], b"long enough", 1, "there is no such file"),
    ],
)
def test_what_cannot_be_done_is_said_in_two_lines(  # noqa: PLR0913, PLR0917  # pytest hands them in by name
    typed: Callable[..., int],
    path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    content: bytes,
    code: int,
    sentence: str,
) -> None:
    ended = typed(*(str(path) if one == "FILE" else one for one in arguments), content=content)

    said = capsys.readouterr()
    assert ended == code
    assert sentence in said.err
    assert len(said.err.splitlines()) <= 2
    assert not path.exists()


def test_a_wrong_passphrase_and_a_damaged_file_are_told_apart(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "--passphrase-stdin")

    wrong = typed("restore", path, "--passphrase-stdin", "--yes", content=b"another one")
    path.write_bytes(path.read_bytes()[:-1])
    damaged = typed("restore", path, "--passphrase-stdin", "--yes")

    said = capsys.readouterr().err.splitlines()
    assert (wrong, damaged) == (1, 1)
    assert "The passphrase does not open" in said[0]
    assert "not a whole backup" in said[2]


def test_a_file_that_is_there_is_not_overwritten(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text("precious")

    refused = typed("backup", path, "--passphrase-stdin")
    kept = path.read_text()
    done = typed("backup", path, "--passphrase-stdin", "--overwrite")

    assert (refused, kept, done) == (1, "precious", 0)
    assert "already" in capsys.readouterr().err


def test_a_name_cannot_steer_the_terminal(
    book: AccountBook, path: Path, typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    entry = {"name": "bad\x1b[2Jname", "channel": "ibm_quantum_platform"}
    inside = {"format": "qubit-keychain-backup", "version": 1, "book": {"version": 1, "accounts": {"x": entry}}}
    path.write_bytes(age_passphrase.lock(json.dumps({**inside, "secrets": {}}).encode(), Secret(PASSPHRASE)))

    typed("restore", path, "--passphrase-stdin", "--yes")

    said = capsys.readouterr()
    assert "bad�[2Jname" in said.out
    assert "\x1b" not in said.out + said.err


@pytest.mark.parametrize("arguments", [["backup"], ["backup", "x", "--passphrase", "secret"], ["restore"]])
def test_a_passphrase_is_never_an_argument(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def _program(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "desktop_app", *map(str, arguments)]


def test_on_a_terminal_the_passphrase_is_asked_twice_and_restoring_is_asked_for(book: AccountBook, path: Path) -> None:
    backed = on_terminal(_program("backup", path), [("Passphrase:", PASSPHRASE), ("Once more:", PASSPHRASE)])
    book.remove(book.find("lab").id)
    declined = on_terminal(_program("restore", path), [("Passphrase:", PASSPHRASE), ("[y/N]", "")])
    before = [account.name for account in book.accounts()]
    agreed = on_terminal(_program("restore", path), [("Passphrase:", PASSPHRASE), ("[y/N]", "y")])

    assert (backed.returncode, declined.returncode, agreed.returncode) == (0, 0, 0)
    assert before == ["thesis"]
    assert "Nothing was done." in declined.stderr.decode()
    assert "Restored “lab”." in agreed.stdout.decode()


def test_no_passphrase_at_all_writes_nothing(book: AccountBook, path: Path) -> None:
    done = on_terminal(_program("backup", path), [("Passphrase:", "\x04")])

    assert done.returncode == 2
    assert "No passphrase was entered" in done.stderr.decode()
    assert not path.exists()


def test_two_different_passphrases_write_nothing(book: AccountBook, path: Path) -> None:
    done = on_terminal(_program("backup", path), [("Passphrase:", PASSPHRASE), ("Once more:", "correct horse batterz")])

    assert done.returncode == 2
    assert "not the same" in done.stderr.decode()
    assert not path.exists()


def test_between_us_and_the_age_command_and_back(book: AccountBook, path: Path, tmp_path: Path) -> None:
    given = PASSPHRASE.encode()
    subprocess.run(_program("backup", path, "--passphrase-stdin"), input=given, check=True, capture_output=True)
    opened = age("-d", str(path), passphrases=[PASSPHRASE])
    again = age("-p", passphrases=[PASSPHRASE] * 2, content=opened.stdout)
    (tmp_path / "again.age").write_bytes(again.stdout)
    book.remove(book.find("lab").id)

    done = subprocess.run(
        _program("restore", tmp_path / "again.age", "--passphrase-stdin", "--yes"),
        input=given,
        check=True,
        capture_output=True,
        text=False,
    )

    assert "Restored “lab”." in done.stdout.decode()
    assert book.credentials(book.find("lab").id) == Credentials(api_key=Secret(f"{CANARY}-lab"))


def test_no_key_and_no_passphrase_is_left_anywhere_on_the_disk(
    book: AccountBook, path: Path, typed: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("backup", path, "--passphrase-stdin")
    book.remove(book.find("lab").id)
    typed("restore", path, "--passphrase-stdin", "--yes")
    typed("restore", path, "--passphrase-stdin", "--yes", content=b"another one")

    said = "".join(capsys.readouterr()).encode()
    files = [Path(folder, name) for folder, _, names in os.walk(tmp_path) for name in names]
    everything = b"".join(one.read_bytes() for one in files if one.is_file()) + said
    assert b"thesis" in everything
    assert CANARY.encode() not in everything
    assert PASSPHRASE.encode() not in everything
