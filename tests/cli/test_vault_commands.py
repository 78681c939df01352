import io
import json
from pathlib import Path

import pytest
from support.accounts import KEY

from desktop_app.__main__ import main
from desktop_app.cli.book import open_account_book
from desktop_app.domain.accounts import Keeping
from desktop_app.domain.secret import Secret

pytestmark = pytest.mark.usefixtures("cheap_passphrases")
PASSPHRASE = "correct horse battery"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person types at the terminal, answer after answer; an empty list means that there is no terminal."""
    answers: list[str] = []
    for place in ("book", "passphrase"):
        monkeypatch.setattr(f"desktop_app.cli.{place}.on_a_terminal", lambda: bool(answers))
    monkeypatch.setattr("getpass.getpass", lambda _: answers.pop(0))
    return answers


def piped(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    class Pipe(io.TextIOWrapper):
        def __init__(self) -> None:
            super().__init__(io.BytesIO(text.encode()))

    monkeypatch.setattr("sys.stdin", Pipe())


def make_vault(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, PASSPHRASE + "\n")
    assert main(["vault", "create", "--passphrase-stdin"]) == 0


def add_lab(monkeypatch: pytest.MonkeyPatch, typed: list[str]) -> None:
    piped(monkeypatch, KEY)
    typed.append(PASSPHRASE)
    assert main(["add", "lab", "--token-stdin", "--keep-in", "vault-file"]) == 0


def test_an_account_lives_in_the_vault_file_where_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    make_vault(monkeypatch)
    add_lab(monkeypatch, typed)

    main(["list", "--json"])

    printed = capsys.readouterr()
    assert json.loads(printed.out[printed.out.index("[") :])[0]["name"] == "lab"
    assert not any(KEY.encode() in path.read_bytes() for path in own_home.rglob("*") if path.is_file())


def test_without_a_terminal_a_locked_vault_file_is_said_so(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    make_vault(monkeypatch)
    add_lab(monkeypatch, typed)
    capsys.readouterr()

    assert main(["test", "lab", "--json"]) == 1

    failure = json.loads(capsys.readouterr().out)["failure"]
    assert (failure["step"], failure["layer"]) == ("keyring", "keyring")
    assert "locked" in failure["title"]


def test_a_wrong_passphrase_is_said_and_stores_nothing(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    make_vault(monkeypatch)
    piped(monkeypatch, KEY)
    typed.append("another passphrase")

    code = main(["add", "lab", "--token-stdin", "--keep-in", "vault-file"])

    assert code == 1
    assert "does not open" in capsys.readouterr().err
    main(["list", "--json"])
    assert json.loads(capsys.readouterr().out) == []


def test_the_passphrase_can_be_changed(monkeypatch: pytest.MonkeyPatch, typed: list[str]) -> None:
    make_vault(monkeypatch)
    typed += [PASSPHRASE, "a new passphrase", "a new passphrase"]
    assert main(["vault", "passphrase"]) == 0

    piped(monkeypatch, KEY)
    typed.append("a new passphrase")
    assert main(["add", "lab", "--token-stdin", "--keep-in", "vault-file"]) == 0


def test_two_passphrases_that_differ_change_nothing(monkeypatch: pytest.MonkeyPatch, typed: list[str]) -> None:
    make_vault(monkeypatch)
    typed += [PASSPHRASE, "a new passphrase", "another new one"]

    assert main(["vault", "passphrase"]) == 2
    add_lab(monkeypatch, typed)


def test_moving_to_a_keyring_that_is_not_there_moves_nothing(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    make_vault(monkeypatch)
    add_lab(monkeypatch, typed)
    typed.append(PASSPHRASE)

    assert main(["move", "lab", "--to", "keyring"]) == 1

    assert "keyring" in capsys.readouterr().err
    typed.append(PASSPHRASE)
    book = open_account_book()
    assert book.credentials(book.find("lab").id).api_key == Secret(KEY)


def test_a_key_deleted_while_the_vault_file_is_locked_is_told_of_until_it_is_gone(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    make_vault(monkeypatch)
    add_lab(monkeypatch, typed)
    capsys.readouterr()

    main(["remove", "lab", "--for-good", "--yes"])
    removed = capsys.readouterr().out
    main(["bin", "empty"])
    emptied = capsys.readouterr().out
    main(["doctor"])
    before = capsys.readouterr().out
    piped(monkeypatch, f"{PASSPHRASE}\n")
    main(["doctor", "--passphrase-stdin"])
    after = capsys.readouterr().out

    assert "for good; its key follows when the vault file is unlocked" in removed
    assert emptied.startswith("The bin is empty.\nKeys of deleted accounts follow when the vault file is unlocked")
    assert "1 key that was deleted is still in the vault file" in before
    assert "still in the vault file" not in after


def test_a_backup_is_restored_into_the_vault_file(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], tmp_path: Path, own_home: Path
) -> None:
    make_vault(monkeypatch)
    add_lab(monkeypatch, typed)
    typed.append(PASSPHRASE)
    piped(monkeypatch, "another passphrase\n")
    assert main(["backup", str(tmp_path / "b.age"), "--passphrase-stdin"]) == 0
    typed.append(PASSPHRASE)
    assert main(["remove", "lab", "--for-good", "--yes"]) == 0
    piped(monkeypatch, f"another passphrase\n{PASSPHRASE}\n")

    code = main(["restore", str(tmp_path / "b.age"), "--passphrase-stdin", "--keep-in", "vault-file", "--yes"])

    book = open_account_book()
    book.vault_file.unlock(Secret(PASSPHRASE))
    lab = book.find("lab")
    assert (code, lab.keeping, book.credentials(lab.id).api_key) == (0, Keeping.VAULT_FILE, Secret(KEY))


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 0, "Replaced keys are kept for 30 days.\n"),
        (["always"], 0, "Replaced keys are kept always.\n"),
        (["0"], 2, ""),
        (["0", "--yes"], 0, "Replaced keys are kept not at all.\n"),
    ],
)
def test_how_long_replaced_keys_are_kept_is_shown_and_chosen_and_asked_before_any_is_deleted(
    arguments: list[str], code: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    piped(monkeypatch, "")

    ended = main(["keep-replaced", *arguments])

    assert (ended, capsys.readouterr().out) == (code, said)
