"""What the command line says and takes: the option that mends an error, one line for what was done, a passphrase."""

import io
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from support.accounts import CRN, KEY
from support.keyring_daemon import KeyringDaemon, keyring_daemon

from desktop_app.__main__ import main
from desktop_app.cli import backup
from desktop_app.host.paths import config_folder

pytestmark = pytest.mark.usefixtures("cheap_passphrases")
PASSPHRASE = "correct horse battery"
NEW_PASSPHRASE = "staple staple staple"
Call = Callable[..., str]


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Generator[KeyringDaemon]:
    with keyring_daemon(tmp_path_factory.mktemp("keyring-home")) as running:
        yield running


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Carry out a command in this process, where there is no terminal, and give what it said."""
    for place in ("book", "passphrase"):
        monkeypatch.setattr(f"desktop_app.cli.{place}.on_a_terminal", lambda: False)

    def carried_out(*words: str, given: str = "", code: int = 0) -> str:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        ended = main(words)
        printed = capsys.readouterr()
        assert ended == code, printed.err
        assert not any(one in printed.out + printed.err for one in (KEY, PASSPHRASE, NEW_PASSPHRASE))
        return printed.out + printed.err

    return carried_out


@pytest.fixture
def lab(call: Call, daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch) -> Call:
    """The same where there are two accounts, lab and thesis, in a keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    for name in ("lab", "thesis"):
        call("add", name, "--token-stdin", given=KEY)
    return call


@pytest.fixture(scope="module")
def with_vault_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A configuration folder in which one account, lab, is kept in a vault file; deriving its key takes a second."""
    home = tmp_path_factory.mktemp("vault-home")
    words = ["add", "lab", "--keep-in", "vault-file", "--token-stdin", "--passphrase-stdin"]
    for command, given in (
        (["vault", "create", "--passphrase-stdin"], PASSPHRASE),
        (words, f"{PASSPHRASE}\r\n{KEY}\n"),
    ):
        subprocess.run(
            [sys.executable, "-m", "desktop_app", *command],
            input=given.encode(),
            env={"HOME": str(home), "PATH": os.environ["PATH"]},
            check=True,
            capture_output=True,
        )
    return home / ".config"


@pytest.fixture
def vault(call: Call, with_vault_file: Path, own_home: Path) -> Call:
    """The same where one account, lab, is in a vault file and there is no keyring."""
    shutil.copytree(with_vault_file, own_home / ".config", dirs_exist_ok=True)
    return call


# -- one line says what was done ------------------------------------------------------------------------------------


def test_pin_says_what_it_did(lab: Call) -> None:
    pinned = lab("pin", "thesis", "lab")
    let_go = lab("pin", "--off", "lab")

    assert pinned == "Pinned “thesis”, “lab”: at the top of the list.\n"
    assert let_go == "“lab”: no longer pinned.\n"


def test_variables_in_a_file_are_said_to_be_there(lab: Call, tmp_path: Path) -> None:
    said = lab("export", "lab", "--format", "env", "--to", str(tmp_path / ".env"), "--yes")

    assert said == f"Wrote the variables of “lab”, with its key, to {tmp_path / '.env'}; only you can read it.\n"


def test_the_journal_names_the_new_default(lab: Call) -> None:
    lab("default", "thesis")

    assert lab("history").splitlines()[0].endswith("Made “thesis” the default")
    assert "Made “thesis” the default" in lab("history", "thesis")


def test_tags_of_several_accounts_are_one_change(lab: Call) -> None:
    lab("tag", "lab", "thesis", "--add", "paid, 2026")
    changed = lab("tag", "lab", "thesis", "--add", "mine", "--drop", "2026")

    undone = lab("undo")

    assert changed == "lab: paid, mine\nthesis: paid, mine\n"
    assert undone == "Undone: Changed the tags of 2 accounts.\n"
    assert lab("tag", "lab") == "lab: paid, 2026\n"


def test_accounts_are_moved_in_the_list(lab: Call) -> None:
    lab("duplicate", "lab")

    moved = lab("order", "thesis", "lab (copy)", "--before", "lab")
    last = lab("order", "thesis")

    assert moved == "The order is now “thesis”, “lab (copy)”, “lab”.\n"
    assert last == "The order is now “lab (copy)”, “lab”, “thesis”.\n"


# -- an error names what mends it -----------------------------------------------------------------------------------


def test_a_region_that_is_not_the_crns_is_refused_whichever_of_both_is_given(lab: Call) -> None:
    lab("edit", "lab", "--region", "eu-de")

    refused = lab("edit", "lab", "--instance", CRN, code=2)
    both = lab("edit", "lab", "--instance", CRN, "--region", "us-east")

    assert refused == (
        "The region “eu-de” is not that of the CRN, which is “us-east”.\n"
        "Nothing was stored. Give another value as “--region” and try again.\n"
    )
    assert both == "Changed “lab”.\n"


def test_a_taken_name_points_at_the_option_it_came_by(lab: Call) -> None:
    added = lab("add", "LAB", "--token-stdin", given=KEY, code=2)
    renamed = lab("edit", "thesis", "--name", "lab", code=2)

    assert "as NAME and try again" in added
    assert "as “--name” and try again" in renamed


def test_a_backup_that_is_there_already_names_overwrite(lab: Call, tmp_path: Path) -> None:
    (tmp_path / "b.age").touch()

    said = lab("backup", str(tmp_path / "b.age"), "--passphrase-stdin", given=PASSPHRASE, code=1)

    assert "add --overwrite" in said


def test_a_locked_keyring_names_the_doctor(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    with keyring_daemon() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        call("add", "lab", "--token-stdin", given=KEY)
        own.lock()

        said = call("export", "lab", "--format", "env", "--yes", code=1)

    assert "qubit-keychain doctor --unlock" in said


@pytest.mark.parametrize(("way", "left"), [("--use-copy", ["lab", "thesis"]), ("--start-empty", [])])
def test_a_damaged_accounts_file_is_put_right_by_the_commands_the_doctor_names(
    lab: Call, way: str, left: list[str]
) -> None:
    path = config_folder() / "accounts.json"
    path.write_text('{"version": 1, "acc')
    refused = lab("list", code=1)
    named = lab("doctor", code=1)

    lab("doctor", way)

    assert "qubit-keychain doctor" in refused
    assert f"qubit-keychain doctor {way}" in named
    assert [one["name"] for one in json.loads(lab("list", "--json"))] == left
    assert [one.read_text() for one in path.parent.glob("accounts.json.damaged-*")] == ['{"version": 1, "acc']


def test_a_check_that_meets_a_locked_vault_file_names_the_option(vault: Call) -> None:
    one = vault("test", "lab", code=1)
    as_json = json.loads(vault("test", "lab", "--json", code=1))

    assert "add --passphrase-stdin" in one
    assert "add --passphrase-stdin" in as_json["failure"]["advice"]


def test_a_missing_key_names_the_command_that_enters_it(lab: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    with keyring_daemon() as empty:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", empty.address)

        said = lab("export", "lab", "--format", "env", "--yes", code=1)

    assert "qubit-keychain edit lab --token-stdin" in said


def test_a_practice_account_is_not_lent_and_the_way_that_works_is_named(lab: Call) -> None:
    lab("edit", "lab", "--url", "http://127.0.0.1:8750")

    said = lab("lend", "lab", "--minutes", "1", code=1)

    assert "drops the port" in said
    assert "qubit-keychain run NAME -- COMMAND" in said


# -- logins at a proxy -----------------------------------------------------------------------------------------------


def test_a_proxys_logins_are_entered_without_arguments_that_hold_them(lab: Call, tmp_path: Path) -> None:
    lab("edit", "lab", "--proxy", "http://LAB\\anna@proxy.example:3128", "--proxy-password-stdin", given="w/rd\n")
    lab("edit", "lab", "--ntlm-user", "LAB\\anna", "--ntlm-password-stdin", given="second\r\n")

    lab("export", "lab", "--to", str(tmp_path / "q.json"), "--yes")
    said = lab("export", "lab", "--format", "env", "--to", str(tmp_path / ".env"), "--yes")

    assert json.loads((tmp_path / "q.json").read_text())["lab"]["proxies"] == {
        "urls": {"https": "http://LAB%5Canna:w%2Frd@proxy.example:3128"},
        "username_ntlm": "LAB\\anna",
        "password_ntlm": "second",
    }
    assert "NTLM login is not handed over" in said
    assert "second" not in (tmp_path / ".env").read_text()
    assert "Changed NTLM password, NTLM user of “lab”" in lab("history")


# -- the source's default -------------------------------------------------------------------------------------------


def test_an_import_takes_the_default_of_others_only_when_told(lab: Call, tmp_path: Path) -> None:
    entry = {"channel": "ibm_quantum_platform", "token": KEY, "is_default_account": True}
    for name in ("one", "two"):
        (tmp_path / f"{name}.json").write_text(json.dumps({name: entry}))

    shown = lab("import", str(tmp_path / "one.json"), "--yes")
    kept = lab("default")
    lab("import", str(tmp_path / "two.json"), "--yes", "--take-default")

    assert "It is the default there; here “lab” stays it." in shown
    assert kept.startswith("The default is “lab”.\n")
    assert lab("default").startswith("The default is “two”.\n")


# -- a passphrase without a terminal --------------------------------------------------------------------------------


def test_what_needs_a_key_of_the_vault_file_takes_its_passphrase_and_names_the_option(
    vault: Call, tmp_path: Path
) -> None:
    refused = vault("export", "lab", "--to", str(tmp_path / "q.json"), "--yes", code=1)
    given = vault(
        "export", "lab", "--to", str(tmp_path / "q.json"), "--yes", "--passphrase-stdin", given=f"{PASSPHRASE}\n"
    )

    assert "add --passphrase-stdin" in refused
    assert "Wrote 1 account" in given
    assert json.loads((tmp_path / "q.json").read_text())["lab"]["token"] == KEY


def test_a_wrong_or_missing_passphrase_is_said_so(vault: Call) -> None:
    wrong = vault("export", "lab", "--format", "env", "--yes", "--passphrase-stdin", given="not this one\n", code=1)
    none = vault("export", "lab", "--format", "env", "--yes", "--passphrase-stdin", code=2)

    assert "does not open" in wrong
    assert none.startswith("No passphrase was entered\n")


def test_keys_are_moved_without_a_terminal(vault: Call, daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)

    moved = vault("move", "lab", "--to", "keyring", "--passphrase-stdin", given=PASSPHRASE)

    assert moved == "Moved “lab”.\n"
    assert json.loads(vault("list", "--json"))[0]["keeping"] == "keyring"


def test_the_passphrase_is_changed_by_two_lines(vault: Call) -> None:
    vault("vault", "passphrase", "--passphrase-stdin", given=f"{PASSPHRASE}\n{NEW_PASSPHRASE}\n")

    old = vault("export", "lab", "--format", "env", "--yes", "--passphrase-stdin", given=PASSPHRASE, code=1)

    assert "does not open" in old


def test_a_command_reads_what_follows_the_passphrase(vault: Call) -> None:
    words = ["run", "--passphrase-stdin", "lab", "--", sys.executable, "-c", "print(input(), input())"]

    ran = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        input=f"{PASSPHRASE}\nfirst\nsecond\n",
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "first second\n", "")


@pytest.mark.parametrize("words", [("vault", "create"), ("vault", "passphrase")])
def test_without_a_terminal_a_passphrase_is_not_asked_for_with_an_echo(words: tuple[str, ...]) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
        env={**os.environ},
    )

    assert ran.returncode == 2
    assert "add --passphrase-stdin" in ran.stderr
    assert "Warning" not in ran.stderr


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("tokyo")
def test_a_backups_time_is_shown_as_clocks_here_show_it() -> None:
    assert backup._local("2026-11-22T16:30:00Z") == "2026-11-23 01:30"
    assert backup._local("some day") == "some day"
