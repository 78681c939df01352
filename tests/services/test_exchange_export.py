import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.accounts import CRN, KEY
from support.book import book_in

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.channels import Channel
from desktop_app.domain.secret import Secret
from desktop_app.qiskit_files import accounts_file
from desktop_app.qiskit_files.accounts_file import QiskitAccountsFile
from desktop_app.qiskit_files.errors import AccountsFileBroken, ForeignFileError
from desktop_app.services.account_book import AccountBook
from desktop_app.services.exporting import ExportChange, as_environment, as_json, export, plan_export

FOREIGN = {"qiskit-code-assistant": {"token": "someone's", "nested": {"x": [1, 2.5, None]}}, "number": 7}


def environment() -> dict[str, str]:
    """The programs of tests/support find each other and the program."""
    tests = Path(__file__).parents[1]
    return {**os.environ, "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"}


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    return book_in(tmp_path / "config")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "qiskit").mkdir(mode=0o755)
    return tmp_path / "qiskit/qiskit-ibm.json"


def stored(book: AccountBook, **fields: Any) -> Account:
    account = Account(**{"name": "lab", "instance": CRN, **fields})
    key = None if account.channel is Channel.LOCAL else Secret("ab" * 64 if account.channel is Channel.CLASSIC else KEY)
    return book.add(AccountDraft(account=account, credentials=Credentials(api_key=key)))


def exported(book: AccountBook, path: Path, *accounts: Account, default: str = "") -> dict[str, Any]:
    export(book, plan_export(accounts, path, default))
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_an_export_leaves_everything_foreign_as_it_is_and_in_its_place(path: Path, book: AccountBook) -> None:
    path.write_text(json.dumps({"zebra": {"token": "z", "unknown": True}, **FOREIGN}))

    found = exported(book, path, stored(book))

    assert list(found) == ["zebra", *FOREIGN, "lab"]
    assert {name: found[name] for name in FOREIGN} == FOREIGN
    assert found["zebra"] == {"token": "z", "unknown": True}
    assert found["lab"] == {
        "channel": "ibm_quantum_platform",
        "token": KEY,
        "url": "https://cloud.ibm.com",
        "instance": CRN,
        "private_endpoint": False,
    }


def test_an_entry_of_the_same_name_keeps_what_it_holds_besides(path: Path, book: AccountBook) -> None:
    before = {
        "auth": "cloud", "channel_strategy": "default", "token": "old", "is_default_account": True, "future": 1,
        "proxies": {"urls": {"https": "http://old:1"}, "username_ntlm": "u", "password_ntlm": "p", "more": 1},
    }  # fmt: skip
    path.write_text(json.dumps({"lab": before}))

    entry = exported(book, path, stored(book))["lab"]

    assert entry["token"] == KEY
    assert (entry["is_default_account"], entry["future"]) == (True, 1)
    assert entry["proxies"] == {"more": 1}
    assert not {"auth", "channel_strategy"} & entry.keys()


def test_a_sorted_file_stays_sorted(path: Path, book: AccountBook) -> None:
    path.write_text(json.dumps({"alpha": {"token": "a"}, "omega": {"token": "o"}}))

    assert list(exported(book, path, stored(book))) == ["alpha", "lab", "omega"]


def test_at_most_one_entry_bears_the_default_flag(path: Path, book: AccountBook) -> None:
    flagged = {"token": "t", "is_default_account": True}
    path.write_text(json.dumps({"first": flagged, "second": flagged, "none": {"token": "n"}}))
    lab = stored(book)

    kept = exported(book, path, lab)
    moved = exported(book, path, lab, default="lab")

    assert [name for name, entry in kept.items() if entry.get("is_default_account")] == ["first"]
    assert [name for name, entry in moved.items() if entry.get("is_default_account")] == ["lab"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"channel": Channel.CLASSIC, "instance": ""}, "0.41"),
        ({"channel": Channel.LOCAL, "instance": ""}, "local"),
        ({"url": "http://127.0.0.1:8750"}, "port"),
        ({"keeping": Keeping.SESSION}, "memory only"),
    ],
)
def test_what_the_client_cannot_use_is_refused_with_the_reason(
    path: Path, book: AccountBook, fields: dict[str, Any], reason: str
) -> None:
    plan = plan_export([stored(book, **fields)], path)

    written = export(book, plan)

    assert [row.change for row in plan.rows] == [ExportChange.REFUSE]
    assert reason in plan.rows[0].sentence
    assert written == ()
    assert not path.exists()


def test_the_plan_names_the_file_the_danger_and_who_will_be_taken(path: Path, book: AccountBook) -> None:
    plan = plan_export([stored(book, name="premium"), stored(book, name="open")], path)

    assert str(path) in plan.warning
    assert "plain text" in plan.warning
    assert plan.taken == "premium"
    assert not path.exists()


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o077])
def test_the_file_is_its_owners_only_and_a_folder_that_was_there_stays_as_open(
    tmp_path: Path, path: Path, book: AccountBook, umask: int
) -> None:
    before = os.umask(umask)
    try:
        exported(book, path, stored(book))
        export(book, plan_export(book.accounts(), tmp_path / "new/qiskit-ibm.json"))
    finally:
        os.umask(before)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert [one.name for one in path.parent.iterdir()] == ["qiskit-ibm.json"]


def test_a_link_stays_a_link(tmp_path: Path, path: Path, book: AccountBook) -> None:
    (tmp_path / "dotfiles").mkdir()
    real = tmp_path / "dotfiles/qiskit-ibm.json"
    real.write_text("{}")
    path.symlink_to(real)

    exported(book, path, stored(book))

    assert path.is_symlink()
    assert "lab" in json.loads(real.read_text())


@pytest.fixture
def nobody_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    """What looks damaged is not about to be written by IBM's client, so it is believed sooner."""
    monkeypatch.setattr(accounts_file, "_STEADY", 0.1)


@pytest.mark.usefixtures("nobody_writes")
@pytest.mark.parametrize("content", [b"", b"  \n", b"\xef\xbb\xbf{}"])
def test_what_the_client_stumbles_over_is_mended_on_the_way(path: Path, book: AccountBook, content: bytes) -> None:
    path.write_bytes(content)

    assert list(exported(book, path, stored(book))) == ["lab"]


@pytest.mark.usefixtures("nobody_writes")
def test_a_damaged_file_is_never_written_over(path: Path, book: AccountBook) -> None:
    content = json.dumps({"a": {"token": "t"}, "b": {"token": "t"}})[:-9]
    path.write_text(content)
    plan = plan_export([stored(book)], path)

    with pytest.raises(AccountsFileBroken):
        export(book, plan)

    assert path.read_text() == content


def _no_space(*_: object, **__: object) -> int:
    raise OSError(28, "full")


def _io_error(*_: object, **__: object) -> int:
    raise OSError(5, "io")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("write", (_no_space, "full")),
        ("fsync", (_io_error, "disk")),
        ("replace", (_io_error, "error")),
        ("open", (_no_space, "full")),
    ],
)
def test_whatever_the_disk_does_the_old_file_stays(
    path: Path, book: AccountBook, monkeypatch: pytest.MonkeyPatch, name: str, fault: tuple[Callable[..., int], str]
) -> None:
    act, reason = fault
    path.write_text(json.dumps(FOREIGN))
    plan = plan_export([stored(book)], path)
    real_open = os.open
    if name == "open":
        monkeypatch.setattr(
            os, "open", lambda place, *rest, **more: act() if ".tmp" in str(place) else real_open(place, *rest, **more)
        )
    elif name == "write":
        monkeypatch.setattr(os, "write", act)
    else:
        monkeypatch.setattr(os, name, act)

    with pytest.raises(ForeignFileError, match=reason):
        export(book, plan)

    monkeypatch.undo()
    assert json.loads(path.read_text()) == FOREIGN
    assert [one.name for one in path.parent.iterdir()] == ["qiskit-ibm.json"]


def test_read_only_folders_pipes_and_circles_are_refused_with_the_reason(
    tmp_path: Path, path: Path, book: AccountBook
) -> None:
    account = stored(book)
    path.write_text("{}")
    path.chmod(0o400)
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    (tmp_path / "away").symlink_to(tmp_path / "not there")

    with pytest.raises(ForeignFileError, match="read-only"):
        export(book, plan_export([account], path))
    for name, reason in {"qiskit": "folder", "circle": "circle", "away": "not there"}.items():
        with pytest.raises(ForeignFileError, match=reason):
            plan_export([account], tmp_path / name)


def test_a_writer_that_is_killed_anywhere_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    program = Path(__file__).parents[1] / "support/killed_exports.py"

    done = subprocess.run(
        [sys.executable, program, tmp_path], env=environment(), capture_output=True, text=True, check=True
    )

    kills, *wrong = done.stdout.splitlines()
    assert int(kills) > 10
    assert wrong == []


def test_written_plainly_the_same_kills_do_harm(tmp_path: Path) -> None:
    program = Path(__file__).parents[1] / "support/killed_exports.py"

    done = subprocess.run(
        [sys.executable, program, tmp_path, "plainly"], env=environment(), capture_output=True, text=True, check=True
    )

    assert "neither old nor new" in done.stdout


@pytest.mark.parametrize("writers", [2, 4])
def test_processes_writing_at_once_lose_nothing(path: Path, tmp_path: Path, writers: int) -> None:
    program = Path(__file__).parents[1] / "support/many_exports.py"
    each = 200 // writers

    running = [
        subprocess.Popen([sys.executable, program, path, f"writer{number}-", str(each)], env=environment())
        for number in range(writers)
    ]

    assert [one.wait(timeout=100) for one in running] == [0] * writers
    assert len(json.loads(path.read_text())) == 200


def test_a_lock_that_is_never_let_go_is_said(path: Path) -> None:
    from desktop_app.host import files  # noqa: PLC0415  # only here

    path.write_text("{}")
    with (
        files.locked(accounts_file._lock_of(path), seconds=1),
        pytest.raises(ForeignFileError, match="Another window or command"),
    ):
        QiskitAccountsFile(path, lock_seconds=0.1).change(lambda entries: {**entries, "a": {}})

    assert path.read_text() == "{}"


def test_json_and_environment_hold_what_the_client_reads(book: AccountBook) -> None:
    account = stored(book, proxies=(("https", "http://user@proxy.example:3128"),))

    entries = json.loads(as_json(book, [account]))
    lines = as_environment(book, account).splitlines()

    assert entries["lab"]["token"] == KEY
    assert f"QISKIT_IBM_TOKEN={KEY}" in lines
    assert f"QISKIT_IBM_INSTANCE={CRN}" in lines
    assert "https_proxy=http://user@proxy.example:3128" in lines
