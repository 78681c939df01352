import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from support.book import book_in
from support.by_hand import ByHand

from desktop_app.controllers.backups import BackupsController
from desktop_app.controllers.exchange import ExchangeController
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.dialogs import (
    BackupState,
    BackupWish,
    ExportState,
    ExportWish,
    ImportState,
    LendWish,
    PlainTextWish,
    RestoreState,
    RestoreWish,
    Taken,
    Tone,
)
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import Choice, Notice, Severity
from desktop_app.tasks.runner import TaskRunner

pytestmark = pytest.mark.usefixtures("cheap_passphrases")
KEY = "k" * 44
OTHER = "o" * 44
PASSPHRASE = Secret("correct horse battery staple")


class Stage:
    """The controllers over a real account book, its keys in memory."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        self.book = book_in(folder)
        self.by_hand = ByHand()
        tasks = TaskRunner(self.by_hand, parent)
        self.exchange = ExchangeController(lambda: self.book, tasks, parent)
        self.backups = BackupsController(lambda: self.book, tasks, parent)
        self.imports: list[ImportState] = []
        self.exports: list[ExportState] = []
        self.plain: list[BackupState] = []
        self.backed_up: list[BackupState] = []
        self.restores: list[RestoreState] = []
        self.loans: list[object] = []
        self.notices: list[Notice] = []
        self.exchange.import_changed.connect(self.imports.append)
        self.exchange.export_changed.connect(self.exports.append)
        self.exchange.plain_text_changed.connect(self.plain.append)
        self.exchange.loans_changed.connect(self.loans.append)
        self.backups.backup_changed.connect(self.backed_up.append)
        self.backups.restore_changed.connect(self.restores.append)
        for one in (self.exchange, self.backups):
            one.notice_raised.connect(self.notices.append)

    def add(self, name: str, key: str = KEY) -> Account:
        return self.book.add(AccountDraft(account=Account(name=name), credentials=Credentials(api_key=Secret(key))))

    @property
    def names(self) -> list[str]:
        return [account.name for account in self.book.accounts()]


@pytest.fixture
def stage(tmp_path: Path, qapp: QObject) -> Stage:
    return Stage(tmp_path / "config", QObject(qapp))


@pytest.fixture
def ibm_file(own_home: Path) -> Path:
    path = own_home / ".qiskit" / "qiskit-ibm.json"
    path.parent.mkdir(parents=True)
    entry = {"channel": "ibm_quantum_platform", "token": KEY, "url": "https://cloud.ibm.com"}
    path.write_text(json.dumps({"lab": entry, "thesis": {**entry, "token": OTHER}, "broken": {"token": "<TOKEN>"}}))
    return path


def test_what_is_on_this_machine_is_counted_and_previewed_but_not_taken(stage: Stage, ibm_file: Path) -> None:
    stage.exchange.start_import(None)
    stage.by_hand.drain()

    state = stage.imports[-1]
    assert [(source.path, source.count) for source in state.sources] == [(ibm_file, 2)]
    assert [(line.name, line.word, line.possible) for line in state.lines] == [
        ("lab", "new", True),
        ("thesis", "new", True),
        ("broken", "cannot be used", False),
    ]
    assert state.lines[2].tone is Tone.BAD
    assert stage.names == []


def test_only_what_was_ticked_comes_in_and_the_plain_text_is_pointed_out(stage: Stage, ibm_file: Path) -> None:
    stage.exchange.start_import(None)
    stage.by_hand.drain()

    stage.exchange.bring_in(Taken(lines=((1, ""),)))
    stage.by_hand.drain()

    assert stage.names == ["thesis"]
    (notice,) = stage.notices
    assert (notice.choices[0].choice, notice.choices[0].about) == (Choice.REMOVE_PLAIN_TEXT, str(ibm_file))
    assert str(ibm_file) in notice.advice
    assert stage.exchange.plain_names == ("thesis",)


def test_the_default_there_is_taken_only_on_request(stage: Stage, ibm_file: Path) -> None:
    entries = json.loads(ibm_file.read_text())
    ibm_file.write_text(json.dumps({**entries, "thesis": {**entries["thesis"], "is_default_account": True}}))
    mine = stage.add("mine")
    stage.exchange.start_import(None)
    stage.by_hand.drain()
    offered = stage.imports[-1]
    stage.exchange.bring_in(Taken(lines=((0, ""),)))
    stage.by_hand.drain()
    kept = stage.book.book().default

    stage.exchange.bring_in(Taken(lines=((1, ""),), take_default=True))
    stage.by_hand.drain()

    assert (offered.default, offered.default_here, kept) == (1, "mine", mine.id)
    assert stage.book.book().default == stage.book.find("thesis").id


def test_the_plain_text_is_removed_after_an_encrypted_copy_was_written(
    stage: Stage, ibm_file: Path, tmp_path: Path
) -> None:
    stage.exchange.start_import(None)
    stage.by_hand.drain()
    stage.exchange.bring_in(Taken(lines=((0, ""),)))
    stage.by_hand.drain()
    copy = tmp_path / "copy.age"

    stage.exchange.remove_plain_text(
        PlainTextWish(path=ibm_file, names=stage.exchange.plain_names, backup=copy, passphrase=PASSPHRASE)
    )
    stage.by_hand.drain()

    assert stage.plain[-1].done
    assert str(copy) in stage.plain[-1].done
    assert list(json.loads(ibm_file.read_text())) == ["thesis", "broken"]
    assert copy.read_bytes().startswith(b"age-encryption.org/v1")


def test_a_weak_passphrase_keeps_the_plain_text_where_it_is(stage: Stage, ibm_file: Path, tmp_path: Path) -> None:
    stage.add("lab")
    before = ibm_file.read_bytes()

    stage.exchange.remove_plain_text(
        PlainTextWish(path=ibm_file, names=("lab",), backup=tmp_path / "copy.age", passphrase=Secret("x"))
    )
    stage.by_hand.drain()

    assert stage.plain[-1].problem
    assert ibm_file.read_bytes() == before


def test_a_file_that_is_none_says_so_in_the_dialog(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("nothing to see here")

    stage.exchange.start_import(file)
    stage.by_hand.drain()

    assert stage.imports[-1].problem
    assert stage.imports[-1].lines == ()
    assert stage.notices == []


def test_where_nothing_is_found_it_says_so(stage: Stage) -> None:
    stage.exchange.start_import(None)
    stage.by_hand.drain()

    assert stage.imports[-1].sources == ()
    assert stage.imports[-1].remarks


def test_an_export_names_the_file_before_it_writes(stage: Stage, own_home: Path) -> None:
    account = stage.add("lab")
    path = own_home / ".qiskit" / "qiskit-ibm.json"

    stage.exchange.start_export((account,))
    stage.by_hand.drain()
    existed = path.exists()
    stage.exchange.export(ExportWish(lines=(0,), default="lab"))
    stage.by_hand.drain()

    assert str(path) in stage.exports[0].warning
    assert not existed
    written = json.loads(path.read_text())
    assert written["lab"]["token"] == KEY
    assert written["lab"]["is_default_account"] is True
    assert stage.notices[-1].severity is Severity.INFO


def test_a_loan_is_shown_and_taken_back(stage: Stage, own_home: Path) -> None:
    account = stage.add("lab")
    path = own_home / ".qiskit" / "qiskit-ibm.json"

    stage.exchange.lend(LendWish(id=account.id, minutes=5), account)
    stage.by_hand.drain()
    lent = json.loads(path.read_text())
    (loan,) = stage.exchange.loans()
    stage.exchange.take_back(account.id)
    stage.by_hand.drain()

    assert list(lent) == ["lab"]
    assert stage.loans == [{account.id: loan.until}, {}]
    assert stage.notices[0].choices[0].choice is Choice.TAKE_BACK
    assert not path.exists() or "lab" not in json.loads(path.read_text())


def test_a_loan_ends_by_itself(stage: Stage, own_home: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    account = stage.add("lab")
    from desktop_app.services import lending  # noqa: PLC0415  # to shorten its minutes

    monkeypatch.setattr(lending, "timedelta", lambda minutes: timedelta(seconds=minutes / 10))

    stage.exchange.lend(LendWish(id=account.id, minutes=2), account)
    stage.by_hand.drain()
    qtbot.waitUntil(lambda: stage.by_hand.waiting > 0)  # type: ignore[attr-defined]
    stage.by_hand.drain()

    assert stage.loans[-1] == {}
    assert list(stage.exchange.loans()) == []


def test_the_time_of_an_earlier_loan_does_not_end_a_later_one(stage: Stage, own_home: Path) -> None:
    account = stage.add("lab")
    stage.exchange.lend(LendWish(id=account.id, minutes=1), account)
    stage.by_hand.drain()
    (earlier,) = stage.exchange.loans()
    stage.exchange.take_back(account.id)
    stage.by_hand.drain()
    stage.exchange.lend(LendWish(id=account.id, minutes=60), account)
    stage.by_hand.drain()

    stage.exchange._end(account.id, earlier)
    stage.by_hand.drain()

    assert len(list(stage.exchange.loans())) == 1


def test_a_backup_is_made_previewed_and_restored(stage: Stage, tmp_path: Path, qapp: QObject) -> None:
    stage.add("lab")
    stage.add("thesis", OTHER)
    path = tmp_path / "backup.age"
    elsewhere = Stage(tmp_path / "elsewhere", QObject(qapp))
    elsewhere.add("lab", OTHER)

    stage.backups.back_up(BackupWish(path=path, passphrase=PASSPHRASE))
    stage.by_hand.drain()
    elsewhere.backups.open(RestoreWish(path=path, passphrase=PASSPHRASE))
    elsewhere.by_hand.drain()
    preview = elsewhere.restores[-1]
    elsewhere.backups.restore(Taken(lines=((1, preview.lines[1].ways[0]),)))
    elsewhere.by_hand.drain()

    assert str(path) in stage.backed_up[-1].done
    assert [line.word for line in preview.lines] == ["name taken", "new"]
    assert preview.lines[0].sentence.startswith(f"It comes as “{preview.lines[0].name}”, or replaces “lab”.")
    assert elsewhere.names == ["lab", "thesis"]
    assert "Restored 1 account" in elsewhere.notices[-1].title


def test_a_wrong_passphrase_is_said_in_the_dialog(stage: Stage, tmp_path: Path) -> None:
    stage.add("lab")
    path = tmp_path / "backup.age"
    stage.backups.back_up(BackupWish(path=path, passphrase=PASSPHRASE))
    stage.by_hand.drain()

    stage.backups.open(RestoreWish(path=path, passphrase=Secret("something else altogether")))
    stage.by_hand.drain()

    assert stage.restores[-1].problem
    assert not stage.restores[-1].busy


def test_a_file_that_is_there_is_replaced_only_when_told_so(stage: Stage, tmp_path: Path) -> None:
    stage.add("lab")
    path = tmp_path / "backup.age"
    path.write_text("something precious")
    wish = BackupWish(path=path, passphrase=PASSPHRASE)

    stage.backups.back_up(wish)
    stage.by_hand.drain()
    after = path.read_text()

    assert stage.backed_up[-1].exists
    assert after == "something precious"
