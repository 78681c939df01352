"""Backups: what goes in comes out, and nothing else happens."""

import json
import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from support.accounts import CRN
from support.age_command import age

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.age_errors import (
    BackupDamaged,
    BackupError,
    BackupExists,
    BackupTooNew,
    PassphraseRefused,
    PassphraseTooCostly,
    PassphraseWrong,
    VaultFileLocked,
)
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import AppError
from desktop_app.domain.secret import Secret
from desktop_app.host import files
from desktop_app.services.account_book import AccountBook
from desktop_app.services.backup import Choice, PreviewRow, Standing, back_up, lock_away, preview, read, restore
from desktop_app.vault import age_passphrase
from desktop_app.vault.age_store import AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import MemoryStore
from desktop_app.vault.vault import Vault

pytestmark = pytest.mark.usefixtures("cheap_passphrases")
PASSPHRASE = Secret("correct horse battery")
CANARY = "CANARY-backup-0123456789abcdefghijklmnopqrst"
PROXY_CANARY = "CANARY-proxy-password"
LAB = Account(
    id=AccountId("lab-id"),
    name="lab",
    channel=Channel.CLOUD,
    url="https://test.cloud.ibm.com",
    instance=CRN,
    region="us-east",
    plans_preference=("open", "premium"),
    tags=("group", "thesis"),
    proxies=(("https", "http://me@proxy.example:3128"),),
    verify=False,
    private_endpoint=True,
)
THESIS = Account(id=AccountId("thesis-id"), name="Thesis \N{GREEK SMALL LETTER PSI}")
HERE = Account(id=AccountId("here-id"), name="here", channel=Channel.LOCAL)


def _new_book(folder: Path) -> AccountBook:
    return AccountBook(Vault(ConfigFile(folder / "accounts.json"), MemoryStore()), KeyringStore())


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    """Three accounts."""
    made = _new_book(tmp_path / "config")
    made.add(_draft(LAB, CANARY, PROXY_CANARY))
    made.add(_draft(THESIS, f"{CANARY}-2"))
    made.add(AccountDraft(account=HERE))
    return made


@pytest.fixture
def empty(tmp_path: Path) -> AccountBook:
    """Another computer."""
    return _new_book(tmp_path / "other")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick/accounts.age"


def _draft(account: Account, key: str, proxy_password: str | None = None) -> AccountDraft:
    password = None if proxy_password is None else Secret(proxy_password)
    return AccountDraft(account=account, credentials=Credentials(api_key=Secret(key), proxy_password=password))


def _state(book: AccountBook) -> dict[Account, Credentials]:
    return {account: book.credentials(account.id) for account in book.accounts()}


def _restored(book: AccountBook, path: Path, **choices: Choice) -> tuple[PreviewRow, ...]:
    backup = read(path, PASSPHRASE)
    rows = preview(book, backup)
    restore(book, backup, rows, {number: choices[row.name] for number, row in enumerate(rows) if row.name in choices})
    return rows


def test_everything_comes_back_on_another_computer(book: AccountBook, empty: AccountBook, path: Path) -> None:
    summary = back_up(book, path, PASSPHRASE)

    backup = read(path, PASSPHRASE)
    rows = preview(empty, backup)
    report = restore(empty, backup, rows)

    assert (summary.accounts, summary.secrets) == ((LAB.name, THESIS.name, HERE.name), 3)
    assert [row.standing for row in rows] == [Standing.NEW] * 3
    assert report.restored == (LAB, THESIS, HERE)
    assert _state(empty) == _state(book)


def test_only_the_chosen_accounts_go_in(book: AccountBook, path: Path) -> None:
    summary = back_up(book, path, PASSPHRASE, {THESIS.id})

    assert summary.accounts == (THESIS.name,)
    assert [draft.account for draft in read(path, PASSPHRASE).drafts] == [THESIS]


def test_default_and_pins_come_along(book: AccountBook, empty: AccountBook, path: Path) -> None:
    book.set_default(THESIS.id)
    book.pin(THESIS.id, HERE.id)
    back_up(book, path, PASSPHRASE)

    _restored(empty, path)

    assert empty.book().default == THESIS.id
    assert empty.book().pinned == {THESIS.id, HERE.id}


def test_a_default_that_is_here_stays(book: AccountBook, empty: AccountBook, path: Path) -> None:
    own = empty.add(_draft(Account(name="own"), "own-key"))
    back_up(book, path, PASSPHRASE)

    _restored(empty, path)

    assert empty.book().default == own.id


def test_an_account_that_lies_in_the_bin_comes_back_as_another(book: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)
    book.set_default(THESIS.id)
    book.remove(LAB.id)

    rows = _restored(book, path)

    back = book.find("lab")
    assert [row.standing for row in rows] == [Standing.NEW, Standing.SAME, Standing.SAME]
    assert (replace(back, id=LAB.id), book.credentials(back.id)) == (
        LAB,
        Credentials(api_key=Secret(CANARY), proxy_password=Secret(PROXY_CANARY)),
    )
    assert [one.account for one in book.book().binned] == [LAB]


def test_restoring_into_the_vault_file(book: AccountBook, tmp_path: Path, path: Path) -> None:
    store = AgeStore(tmp_path / "vault")
    store.create(PASSPHRASE)
    others = {Keeping.VAULT_FILE: store}
    without_keyring = AccountBook(
        Vault(ConfigFile(tmp_path / "other/accounts.json"), MemoryStore(), others), KeyringStore(), store
    )
    back_up(book, path, PASSPHRASE)
    backup = read(path, PASSPHRASE)

    restore(without_keyring, backup, preview(without_keyring, backup), keeping=Keeping.VAULT_FILE)

    assert {account.keeping for account in without_keyring.accounts()} == {Keeping.VAULT_FILE}
    assert list(_state(without_keyring).values()) == list(_state(book).values())
    store.lock()
    with pytest.raises(VaultFileLocked):
        without_keyring.credentials(LAB.id)


def test_a_thousand_accounts_take_three_changes_at_most(empty: AccountBook, tmp_path: Path, path: Path) -> None:
    many = _new_book(tmp_path / "many")
    many.add_all([_draft(Account(name=f"account {number}"), f"key-{number}") for number in range(1000)])

    back_up(many, path, PASSPHRASE)
    _restored(empty, path)

    assert _credentials(empty) == _credentials(many)
    assert len(empty.history()) <= 3


def _credentials(book: AccountBook) -> dict[AccountId, Credentials]:
    return book.credentials_of([account.id for account in book.accounts()])


def test_the_preview_tells_new_same_different_and_taken(
    book: AccountBook, empty: AccountBook, path: Path, tmp_path: Path
) -> None:
    empty.add(_draft(LAB, CANARY, PROXY_CANARY))
    empty.add(_draft(replace(THESIS, tags=("other",)), "another-key"))
    empty.add(_draft(Account(id=AccountId("foreign-id"), name="HERE"), "foreign-key"))
    book.add(_draft(Account(name="fresh"), "fresh-key"))
    back_up(book, path, PASSPHRASE)
    before = _state(empty)

    rows = preview(empty, read(path, PASSPHRASE))

    assert [(row.name, row.standing, row.differs) for row in rows] == [
        ("lab", Standing.SAME, ()),
        (THESIS.name, Standing.DIFFERENT, ("tags", "key")),
        ("here (2)", Standing.NAME_TAKEN, ("name", "channel")),
        ("fresh", Standing.NEW, ()),
    ]
    assert _state(empty) == before


def test_what_one_should_look_at_twice_is_named(book: AccountBook, empty: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)

    rows = preview(empty, read(path, PASSPHRASE))

    assert rows[0].remarks == (f"address {LAB.url}", f"proxy {LAB.proxy}", "certificates are not checked")
    assert rows[1].remarks == ()


def test_unasked_nothing_that_is_here_is_replaced(book: AccountBook, empty: AccountBook, path: Path) -> None:
    empty.add(_draft(replace(THESIS, tags=("other",)), "another-key"))
    empty.add(_draft(Account(id=AccountId("foreign-id"), name="HERE"), "foreign-key"))
    back_up(book, path, PASSPHRASE)
    before = _state(empty)

    _restored(empty, path)

    after = _state(empty)
    assert {account: after[account] for account in before} == before
    assert {account.name for account in after} == {THESIS.name, "HERE", "lab", "here (2)"}


def test_what_was_chosen_is_replaced_and_stays_where_it_is(book: AccountBook, empty: AccountBook, path: Path) -> None:
    foreign = Account(id=AccountId("foreign-id"), name="LAB", keeping=Keeping.SESSION)
    empty.add(_draft(foreign, "foreign-key"))
    empty.add(_draft(replace(THESIS, name="renamed"), "another-key"))
    back_up(book, path, PASSPHRASE)

    _restored(empty, path, **{"lab (2)": Choice.REPLACE, "renamed": Choice.REPLACE, "here": Choice.SKIP})

    assert _state(empty) == {
        replace(LAB, id=foreign.id, name="LAB", keeping=Keeping.SESSION): book.credentials(LAB.id),
        replace(THESIS, name="renamed"): book.credentials(THESIS.id),
    }


def test_restoring_twice_changes_nothing_more(book: AccountBook, empty: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)
    _restored(empty, path)
    before = _state(empty)

    rows = _restored(empty, path)

    assert {row.standing for row in rows} == {Standing.SAME}
    assert _state(empty) == before


def test_a_missing_key_is_told_and_its_account_is_in_it_all_the_same(tmp_path: Path, path: Path) -> None:
    folder = tmp_path / "config"
    _new_book(folder).add(_draft(LAB, CANARY))

    summary = back_up(_new_book(folder), path, PASSPHRASE)  # the memory of the first one is gone

    assert (summary.secrets, summary.without_key) == (0, ("lab",))
    assert [draft.account for draft in read(path, PASSPHRASE).drafts] == [LAB]


def test_a_backup_brings_a_lost_key_back(tmp_path: Path, path: Path) -> None:
    folder = tmp_path / "config"
    first = _new_book(folder)
    first.add(_draft(LAB, CANARY, PROXY_CANARY))
    back_up(first, path, PASSPHRASE)
    before = _state(first)
    second = _new_book(folder)

    rows = _restored(second, path, lab=Choice.REPLACE)

    assert rows[0].differs == ("key", "proxy password")
    assert _state(second) == before


def test_accounts_of_a_session_are_never_written(book: AccountBook, path: Path) -> None:
    book.add(_draft(Account(name="public", keeping=Keeping.SESSION), "session-key"))

    summary = back_up(book, path, PASSPHRASE)

    assert summary.left_out == ("public",)
    assert "public" not in {draft.account.name for draft in read(path, PASSPHRASE).drafts}


def test_a_backup_of_nothing_is_refused(book: AccountBook, empty: AccountBook, path: Path) -> None:
    book.add(_draft(public := Account(name="public", keeping=Keeping.SESSION), "session-key"))

    for one, which in ((empty, None), (book, {public.id}), (book, set[AccountId]())):
        with pytest.raises(BackupError, match="no account"):
            back_up(one, path, PASSPHRASE, which)

    assert not path.exists()


def test_a_file_that_is_there_is_replaced_only_when_told(book: AccountBook, path: Path) -> None:
    path.write_text("precious")

    with pytest.raises(BackupExists):
        back_up(book, path, PASSPHRASE)
    kept = path.read_text()
    back_up(book, path, PASSPHRASE, overwrite=True)

    assert kept == "precious"
    assert len(read(path, PASSPHRASE).drafts) == 3


def test_a_short_passphrase_writes_nothing(book: AccountBook, path: Path) -> None:
    with pytest.raises(PassphraseRefused):
        back_up(book, path, Secret("short"))

    assert list(path.parent.iterdir()) == []


def test_a_wrong_passphrase_says_so(book: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)

    with pytest.raises(PassphraseWrong, match="passphrase does not open"):
        read(path, Secret("correct horse batterz"))


def test_25_flipped_bits_and_7_cuts_are_refused_and_change_nothing(book: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)
    good, before = path.read_bytes(), _state(book)
    damages = [good[: len(good) * part // 7] for part in range(7)]
    for bit in range(25):
        place = (len(good) - 1) * bit // 24
        damages.append(good[:place] + bytes([good[place] ^ 1 << bit % 8]) + good[place + 1 :])
    told = []

    for damage in damages:
        path.write_bytes(damage)
        with pytest.raises((BackupDamaged, PassphraseWrong, PassphraseTooCostly)) as caught:
            _restored(book, path)
        told.append(caught.value)

    assert all("Nothing was changed" in error.advice for error in told)
    assert sum(isinstance(error, BackupDamaged) for error in told) >= 25
    assert _state(book) == before
    assert path.read_bytes() == damages[-1]


def test_a_huge_work_factor_is_refused_at_once(book: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)
    path.write_bytes(re.sub(rb"(-> scrypt \S+) \d+", rb"\1 60", path.read_bytes()))
    begun = time.monotonic()

    with pytest.raises(PassphraseTooCostly):
        read(path, PASSPHRASE)

    assert time.monotonic() - begun < 1


def test_the_age_command_opens_ours_and_it_reads_as_documented(book: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE, {LAB.id})

    done = age("-d", str(path), passphrases=[PASSPHRASE.reveal()])

    inside = json.loads(done.stdout)
    assert (inside["format"], inside["version"]) == ("qubit-keychain-backup", 1)
    assert inside["book"]["accounts"].keys() == {LAB.id}
    assert inside["book"]["accounts"][LAB.id]["instance"] == CRN
    assert sorted(inside["secrets"].values()) == [CANARY, PROXY_CANARY]


def test_we_restore_one_that_the_age_command_locked(book: AccountBook, empty: AccountBook, path: Path) -> None:
    back_up(book, path, PASSPHRASE)
    opened = age("-d", str(path), passphrases=[PASSPHRASE.reveal()])
    locked = age("-p", passphrases=["by another name"] * 2, content=opened.stdout)
    path.write_bytes(locked.stdout)

    backup = read(path, Secret("by another name"))
    restore(empty, backup, preview(empty, backup))

    assert opened.returncode == locked.returncode == 0
    assert _state(empty) == _state(book)


def _inside(book: AccountBook, path: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Make a backup whose content somebody changed."""
    back_up(book, path, PASSPHRASE)
    document = json.loads(age_passphrase.unlock(path.read_bytes(), PASSPHRASE, path=path))
    change(document)
    path.write_bytes(age_passphrase.lock(json.dumps(document).encode(), PASSPHRASE))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda inside: inside.update(version=2), BackupTooNew),
        (lambda inside: inside["book"].update(version=99), BackupTooNew),
        (lambda inside: inside.update(version="1"), BackupDamaged),
        (lambda inside: inside.update(format="another"), BackupDamaged),
        (lambda inside: inside.update(secrets=[]), BackupDamaged),
        (lambda inside: inside.update(book=[]), BackupDamaged),
        (lambda inside: inside.pop("book"), BackupDamaged),
        (lambda inside: inside["book"].pop("accounts"), BackupDamaged),
        (lambda inside: inside.clear(), BackupDamaged),
    ],
)
def test_other_content_is_refused(
    book: AccountBook, path: Path, change: Callable[[dict[str, object]], object], error: type[AppError]
) -> None:
    _inside(book, path, change)

    with pytest.raises(error):
        read(path, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        lambda inside: inside["book"]["accounts"]["lab-id"].update(url="https://ibm.com.evil.example"),
        lambda inside: inside["book"]["accounts"]["lab-id"].update(name="lab\u202e"),
        lambda inside: inside["book"]["accounts"]["lab-id"].update(verify="no"),
        lambda inside: inside["book"]["accounts"]["lab-id"].update(channel="another"),
        lambda inside: inside["secrets"].clear(),
        lambda inside: inside["secrets"].update(dict.fromkeys(inside["secrets"], 7)),
    ],
)
def test_an_entry_that_cannot_be_used_is_shown_and_left_out(
    book: AccountBook, empty: AccountBook, path: Path, change: Callable[[dict[str, object]], object]
) -> None:
    _inside(book, path, change)

    rows = _restored(empty, path, lab=Choice.ADD)

    unusable = [row for row in rows if row.standing is Standing.UNUSABLE]
    assert unusable
    assert all(row.remarks for row in unusable)
    assert "lab" not in {account.name for account in empty.accounts()}


def test_a_key_that_cannot_be_one_is_refused_and_the_others_come_in(
    book: AccountBook, empty: AccountBook, path: Path
) -> None:
    _inside(book, path, lambda inside: inside.update(secrets=dict.fromkeys(_of(inside), "two\nlines")))

    backup = read(path, PASSPHRASE)
    report = restore(empty, backup, preview(empty, backup))

    assert [name for name, _ in report.refused] == ["lab", THESIS.name]
    assert report.restored == (HERE,)


def test_a_key_that_cannot_be_one_replaces_nothing(book: AccountBook, path: Path) -> None:
    _inside(book, path, lambda inside: inside.update(secrets=dict.fromkeys(_of(inside), "two\nlines")))
    before = _state(book)
    backup = read(path, PASSPHRASE)

    report = restore(book, backup, preview(book, backup), {0: Choice.REPLACE, 1: Choice.REPLACE})

    assert [name for name, _ in report.refused] == ["lab", THESIS.name]
    assert _state(book) == before


@pytest.mark.parametrize("content", [b"", b"no JSON", b'{"format": 1, "format": 2}'])
def test_what_is_no_json_inside_is_refused(path: Path, content: bytes) -> None:
    lock_away(content, path, PASSPHRASE)

    with pytest.raises(BackupDamaged):
        read(path, PASSPHRASE)


def _of(inside: dict[str, object]) -> list[str]:
    secrets = inside["secrets"]
    assert isinstance(secrets, dict)
    return list(secrets)


def test_a_plain_text_file_can_be_locked_away_and_the_age_command_gives_it_back(path: Path) -> None:
    content = CANARY.encode() * 1000

    lock_away(content, path, PASSPHRASE)

    assert CANARY.encode() not in path.read_bytes()
    assert age("-d", str(path), passphrases=[PASSPHRASE.reveal()]).stdout == content


def test_a_locked_away_copy_of_the_clients_file_is_looked_at_and_restored_like_a_backup(
    book: AccountBook, path: Path
) -> None:
    entry = {"channel": "ibm_quantum_platform", "token": CANARY}
    entries = {"new": {**entry, "is_default_account": True}, "lab": entry, "odd": {"token": 5}}
    lock_away(json.dumps(entries).encode(), path, PASSPHRASE)

    backup = read(path, PASSPHRASE)
    rows = preview(book, backup)
    report = restore(book, backup, rows)

    assert [(row.name, row.standing) for row in rows] == [
        ("new", Standing.NEW),
        ("lab", Standing.DIFFERENT),
        ("odd", Standing.UNUSABLE),
    ]
    (restored,) = report.restored
    assert book.credentials(restored.id).api_key == Secret(CANARY)
    assert backup.default == restored.id
    assert preview(book, backup)[0].standing is Standing.SAME


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o077])
def test_it_is_for_its_owner_and_its_folder_stays_as_it_is(book: AccountBook, path: Path, umask: int) -> None:
    path.parent.chmod(0o755)
    before = os.umask(umask)
    try:
        back_up(book, path, PASSPHRASE)
    finally:
        os.umask(before)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_link_is_followed_and_stays_one(book: AccountBook, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.age"
    target.write_bytes(b"old")
    path.symlink_to(target)

    back_up(book, path, PASSPHRASE, overwrite=True)

    assert path.is_symlink()
    assert len(read(target, PASSPHRASE).drafts) == 3


def _no_folder(path: Path) -> None:
    path.parent.rmdir()


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "nothing")


def _read_only(path: Path) -> None:
    path.write_text("precious")
    path.chmod(0o400)


@pytest.mark.parametrize("obstacle", [_no_folder, _folder, _pipe, _loop, _nowhere, _read_only])
def test_what_is_in_the_way_is_named_and_stays(book: AccountBook, path: Path, obstacle: Callable[[Path], None]) -> None:
    obstacle(path)
    before = sorted(path.parent.iterdir()) if path.parent.exists() else None

    with pytest.raises(BackupError):
        back_up(book, path, PASSPHRASE, overwrite=True)

    assert (sorted(path.parent.iterdir()) if path.parent.exists() else None) == before


@pytest.mark.parametrize("obstacle", [_no_folder, _folder, _pipe, _loop, _nowhere])
def test_what_cannot_be_read_is_named(path: Path, obstacle: Callable[[Path], None]) -> None:
    obstacle(path)

    with pytest.raises(BackupError):
        read(path, PASSPHRASE)


FULL = """
import resource, signal, sys
from pathlib import Path
from desktop_app.domain.age_errors import BackupError
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.account_book import AccountBook
from desktop_app.services.backup import back_up
from desktop_app.vault import age_passphrase
from desktop_app.vault.age_store import AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import MemoryStore
from desktop_app.vault.vault import Vault
age_passphrase.WORK = 10
config, path, limit, overwrite = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "True"
book = AccountBook(Vault(ConfigFile(config / "accounts.json"), MemoryStore()), KeyringStore())
book.add(AccountDraft(account=Account(name="lab"), credentials=Credentials(api_key=Secret("k" * 44))))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit,) * 2)
try:
    back_up(book, path, Secret("correct horse"), overwrite=overwrite)
except BackupError as error:
    print(error.title)
"""


@pytest.mark.parametrize("overwrite", [True, False])
@pytest.mark.parametrize("limit", [0, 1, 300])
def test_a_full_disk_leaves_what_was_there_and_says_so(
    tmp_path: Path, path: Path, limit: int, *, overwrite: bool
) -> None:
    if overwrite:
        path.write_text("precious")

    done = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path / "config", path, str(limit), str(overwrite)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == "The backup could not be used: it may not grow any more\n"
    assert [one.name for one in path.parent.iterdir()] == ([path.name] if overwrite else [])
    assert not overwrite or path.read_text() == "precious"


def test_what_cannot_be_read_back_is_not_called_a_backup(
    book: AccountBook, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = files.create
    monkeypatch.setattr(files, "create", lambda place, content: create(place, content[:-1]))

    with pytest.raises(BackupError, match="could not be read back"):
        back_up(book, path, PASSPHRASE)

    assert list(path.parent.iterdir()) == []


def test_no_secret_is_on_the_disk_or_in_any_sentence(book: AccountBook, path: Path, tmp_path: Path) -> None:
    told = [repr(back_up(book, path, PASSPHRASE)), repr(read(path, PASSPHRASE))]
    told.append(repr(_restored(book, path)))
    for act in (
        lambda: back_up(book, path, PASSPHRASE),
        lambda: read(path, Secret(f"{CANARY}-wrong")),
        lambda: read(tmp_path / "nothing", PASSPHRASE),
    ):
        with pytest.raises(AppError) as caught:
            act()
        told.append(f"{caught.value!r} {caught.value.__cause__} {vars(caught.value)}")

    assert _found_in(tmp_path, "".join(told)) == set()


def test_the_search_finds_what_is_plain(book: AccountBook, path: Path, tmp_path: Path) -> None:
    back_up(book, path, PASSPHRASE)
    (tmp_path / "stray-secrets.tmp").write_bytes(age_passphrase.unlock(path.read_bytes(), PASSPHRASE, path=path))

    assert _found_in(tmp_path, PASSPHRASE.reveal()) == {CANARY, PROXY_CANARY, PASSPHRASE.reveal()}


def _found_in(folder: Path, told: str) -> set[str]:
    everything = b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file()) + told.encode()
    return {one for one in (CANARY, PROXY_CANARY, PASSPHRASE.reveal()) if one.encode() in everything}
