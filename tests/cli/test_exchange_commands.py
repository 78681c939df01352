import io
import json
import os
import stat
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from support.accounts import CRN, KEY
from support.keyring_daemon import keyring_daemon

from desktop_app.__main__ import main
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.channels import Channel
from desktop_app.domain.secret import Secret
from desktop_app.services.opening import open_account_book
from desktop_app.vault import age_passphrase

ENTRY = {"channel": "ibm_quantum_platform", "token": KEY, "url": "https://cloud.ibm.com", "instance": CRN}
OTHER_KEY = "E" * 44


@pytest.fixture(autouse=True)
def _keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    with keyring_daemon(tmp_path / "keyring-home") as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
        yield


@pytest.fixture
def file(own_home: Path) -> Path:
    """Where IBM's client keeps its accounts."""
    (own_home / ".qiskit").mkdir()
    return own_home / ".qiskit/qiskit-ibm.json"


def stored(name: str = "lab", key: str = KEY, **fields: object) -> None:
    book = open_account_book()
    account = Account(**{"name": name, "instance": CRN, **fields})  # type: ignore[arg-type]
    book.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(key))))
    book.close()


def stored_key(name: str) -> str:
    book = open_account_book()
    key = book.credentials(book.find(name).id).api_key
    book.close()
    return key.reveal() if key else ""


def stored_names() -> list[str]:
    book = open_account_book()
    names = [account.name for account in book.accounts()]
    book.close()
    return names


def test_import_without_a_file_shows_the_usual_places_and_waits_for_a_yes(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(json.dumps({"lab": ENTRY, "bad": {"token": 7}}))
    monkeypatch.setenv("QISKIT_IBM_TOKEN", OTHER_KEY)

    code = main(["import"])

    said = capsys.readouterr()
    assert code == 0
    assert str(file) in said.out
    assert "token is not text" in said.out
    assert "environment" in said.out
    assert "--yes" in said.err
    assert stored_names() == []
    assert not any(key in said.out + said.err for key in (KEY, OTHER_KEY))


def test_import_with_yes_stores_what_is_new_and_says_where_plain_text_is_left(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(json.dumps({"lab": ENTRY}))

    code = main(["import", str(file), "--yes"])

    assert code == 0
    assert stored_key("lab") == KEY
    assert f"plain text in {file}" in capsys.readouterr().out


def test_import_replaces_only_when_told_so(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored(key=OTHER_KEY)
    file.write_text(json.dumps({"lab": ENTRY}))

    main(["import", "--yes"])
    before, said = stored_key("lab"), capsys.readouterr().err
    main(["import", "--yes", "--replace"])

    assert "1 account here already, but different: left alone without --replace." in said
    assert "Nothing was imported." in said
    assert (before, stored_key("lab")) == (OTHER_KEY, KEY)


def test_import_as_json_is_one_object_and_imports_nothing_by_itself(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(json.dumps({"lab": ENTRY, "bad": None}))

    code = main(["import", str(file), "--json"])

    found = json.loads(capsys.readouterr().out)
    assert code == 0
    assert [(row["name"], row["verdict"]) for row in found["found"]] == [("lab", "new"), ("bad", "cannot be used")]
    assert found["imported"] == []
    assert stored_names() == []


def test_import_of_something_else_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "diary.txt").write_text("nothing")

    code = main(["import", str(tmp_path / "diary.txt")])

    assert code == 1
    assert "Not a settings file of qiskit-ibm-runtime" in capsys.readouterr().err


def test_nothing_to_import_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import"]) == 0
    assert "nothing to import" in capsys.readouterr().out


def test_export_asks_before_plain_text_is_written(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored()

    code = main(["export", "lab"])

    said = capsys.readouterr().err
    assert code == 2
    assert "plain text" in said
    assert "lab  to be added" in said
    assert str(file) in said
    assert not file.exists()


def test_export_writes_for_its_owner_only_and_says_what_the_client_will_take(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored()
    stored("other")
    target = tmp_path / "out.json"

    code = main(["export", "lab", "other", "--to", str(target), "--default", "lab", "--yes"])

    assert code == 0
    assert {name: entry["token"] for name, entry in json.loads(target.read_text()).items()} == {
        "lab": KEY,
        "other": KEY,
    }
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "takes “lab”" in capsys.readouterr().out


def test_export_refuses_what_the_client_cannot_read_and_writes_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored()
    stored("old", "ab" * 64, channel=Channel.CLASSIC, instance="")

    code = main(["export", "lab", "old", "--to", str(tmp_path / "out.json"), "--yes"])

    assert code == 1
    assert list(json.loads((tmp_path / "out.json").read_text())) == ["lab"]
    assert "0.41" in capsys.readouterr().err


def test_export_as_environment_and_as_snippet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored()

    codes = [main(["export", "lab", "--format", "env", "--to", str(tmp_path / ".env"), "--yes"])]
    codes += [main(["export", "lab", "--format", "env", "--to", str(tmp_path / ".env"), "--yes"])]
    codes += [main(["export", "lab", "--format", "snippet"])]
    codes += [main(["export", "lab", "--format", "snippet", "--to", str(tmp_path / name)]) for name in ("x.py", ".env")]

    said = capsys.readouterr()
    assert codes == [0, 2, 0, 0, 2]
    assert (tmp_path / "x.py").read_text() in said.out
    assert f"QISKIT_IBM_TOKEN={KEY}" in (tmp_path / ".env").read_text()
    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600
    assert "qiskit_account('lab')" in said.out
    assert KEY not in said.out + said.err


def test_lend_refuses_a_foreign_entry_of_the_same_name(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored()
    file.write_text(json.dumps({"lab": {"token": "mine"}}))

    code = main(["lend", "lab", "--minutes", "1"])

    assert code == 1
    assert "entry of this name" in capsys.readouterr().err
    assert json.loads(file.read_text()) == {"lab": {"token": "mine"}}


def test_a_loan_ends_when_its_time_is_over(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored()

    code = main(["lend", "lab", "--minutes", "0.002"])

    assert code == 0
    assert "taken back" in capsys.readouterr().out
    assert not file.exists()


SHOW = (
    "import os, sys; print({n: v for n, v in os.environ.items() if n.startswith('QISKIT_IBM') or n == 'https_proxy'},"
    " sys.argv[1:])"
)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """The exit code and the output of a command run in this very process."""

    def call(*words: str) -> tuple[int, str]:
        code = main(["run", *words])
        said = capfd.readouterr()
        return code, said.out + said.err

    return call


def test_run_gives_the_child_the_account_and_nothing_of_others(
    run: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(proxies=(("https", "http://proxy.example:3128"),))
    monkeypatch.setenv("QISKIT_IBM_TOKEN", OTHER_KEY)
    monkeypatch.setenv("QISKIT_IBM_URL", "https://elsewhere.example")

    code, said = run("lab", "--", "python3", "-c", SHOW, "--no-mask", "--")

    assert code == 0
    assert "'QISKIT_IBM_TOKEN': '••••••••'" in said
    assert f"'QISKIT_IBM_INSTANCE': '{CRN}'" in said
    assert "'QISKIT_IBM_URL': 'https://cloud.ibm.com'" in said
    assert "'https_proxy': 'http://proxy.example:3128'" in said
    assert said.rstrip().endswith("['--no-mask', '--']")
    assert OTHER_KEY not in said
    assert os.environ["QISKIT_IBM_TOKEN"] == OTHER_KEY


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("lab",), 2, "after --"),
        (("lab", "--"), 2, "after --"),
        (("nobody", "--", "true"), 2, "no account"),
        (("lab", "--", "/no/such/command"), 127, "does not exist"),
        (("lab", "--", "/etc/passwd"), 126, "cannot be run"),
        (("lab", "--", "false"), 1, ""),
        (("lab", "true"), 0, ""),
    ],
)
def test_run_answers_as_a_shell_does(
    run: Callable[..., tuple[int, str]], words: tuple[str, ...], code: int, sentence: str
) -> None:
    stored()

    found, said = run(*words)

    assert found == code
    assert sentence in said


@pytest.mark.usefixtures("cheap_passphrases")
def test_plain_text_is_removed_after_an_encrypted_copy_and_only_where_it_is_stored_here(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stored()
    before = {"lab": {**ENTRY, "extra": 1}, "other": {**ENTRY, "token": OTHER_KEY}}
    file.write_text(json.dumps(before))
    copy = tmp_path / "copy.age"
    command = ["remove-plain-text", "--copy", str(copy), "--passphrase-stdin"]

    def given(*words: str) -> int:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"correct horse battery\n")))
        return main([*command, *words])

    unasked, untouched = given(), json.loads(file.read_text())
    codes = [given("--yes"), given("--yes")]

    said = capsys.readouterr()
    assert (unasked, untouched, codes) == (2, before, [0, 0])
    assert json.loads(file.read_text()) == {"other": before["other"]}
    opened = age_passphrase.unlock(copy.read_bytes(), Secret("correct horse battery"), path=copy)
    assert json.loads(opened) == before
    assert KEY not in said.out + said.err
