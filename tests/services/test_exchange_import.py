import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.accounts import CRN, KEY
from support.book import book_in

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.secret import Secret
from desktop_app.qiskit_files.errors import ForeignFileMissing, NotAnAccountsFile
from desktop_app.services.account_book import AccountBook
from desktop_app.services.importing import (
    ImportPreview,
    Verdict,
    bring_in,
    preview_environment,
    preview_file,
    remove_plain_text,
    usual_files,
)

OTHER_KEY = "E" * 44
ENTRY = {"channel": "ibm_quantum_platform", "token": KEY, "url": "https://cloud.ibm.com", "instance": CRN}


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    return book_in(tmp_path / "config")


def saved(folder: Path, entries: Mapping[str, Any]) -> Path:
    path = folder / "qiskit-ibm.json"
    path.write_text(json.dumps(entries, indent=4))
    return path


def stored(book: AccountBook, **fields: Any) -> Account:
    account = Account(**{"name": "lab", "instance": CRN, **fields})
    return book.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(KEY))))


def verdicts(preview: ImportPreview) -> dict[str, Verdict]:
    return {row.name: row.verdict for row in preview.rows}


def test_a_preview_tells_new_same_different_and_unusable_apart(tmp_path: Path, book: AccountBook) -> None:
    stored(book, name="same")
    stored(book, name="moved", instance="elsewhere")
    stored(book, name="rekeyed")
    path = saved(
        tmp_path,
        {"fresh": ENTRY, "same": ENTRY, "moved": ENTRY, "rekeyed": {**ENTRY, "token": OTHER_KEY}, "bad": {"token": 1}},
    )

    preview = preview_file(book, path)

    assert verdicts(preview) == {
        "fresh": Verdict.NEW,
        "same": Verdict.SAME,
        "moved": Verdict.DIFFERENT,
        "rekeyed": Verdict.DIFFERENT,
        "bad": Verdict.UNUSABLE,
    }
    said = {row.name: row.sentence for row in preview.rows}
    assert "instance" in said["moved"]
    assert "key" in said["rekeyed"]
    assert all(key not in repr(preview) for key in (KEY, OTHER_KEY))
    assert preview.plain_text == path


def test_a_key_that_would_be_replaced_is_named_beside_whatever_else_differs(tmp_path: Path, book: AccountBook) -> None:
    stored(book, instance="elsewhere")
    path = saved(tmp_path, {"lab": {**ENTRY, "token": OTHER_KEY}})

    (row,) = preview_file(book, path).rows

    assert row.sentence.startswith("Stored already, but it differs in instance and key.")


def test_importing_stores_what_was_chosen_and_leaves_the_file_as_it_is(tmp_path: Path, book: AccountBook) -> None:
    path = saved(tmp_path, {"one": {**ENTRY, "tags": ["x"], "region": "eu-de"}, "two": ENTRY})
    before = path.read_bytes()

    report = bring_in(book, preview_file(book, path).of(Verdict.NEW))

    assert [account.name for account in report.done] == ["one", "two"]
    one = book.find("one")
    assert (one.tags, one.region, one.instance) == (("x",), "eu-de", CRN)
    assert book.credentials(one.id).api_key == Secret(KEY)
    assert path.read_bytes() == before
    assert set(verdicts(preview_file(book, path)).values()) == {Verdict.SAME}


@pytest.mark.parametrize("default", ["two", "there"])
def test_one_undo_takes_back_a_whole_import(tmp_path: Path, book: AccountBook, default: str) -> None:
    here, there = stored(book, name="here"), stored(book, name="there")
    entries: dict[str, dict[str, object]] = {
        "one": {**ENTRY},
        "two": {**ENTRY},
        "here": {**ENTRY, "token": OTHER_KEY},
        "there": {**ENTRY, "region": "eu-de"},
    }
    entries[default] = {**entries[default], "is_default_account": True}
    bring_in(book, preview_file(book, saved(tmp_path, entries)).rows, take_default=True)
    after, keys = book.book(), book.credentials(here.id)

    undone = book.undo()

    assert undone.sentence == "Imported 4 accounts"
    assert after.default == next(account.id for account in after.accounts if account.name == default)
    assert (keys.api_key, len(after.accounts)) == (Secret(OTHER_KEY), 4)
    assert (book.accounts(), book.book().default) == ((here, there), here.id)
    assert book.credentials(here.id).api_key == Secret(KEY)


def test_replacing_keeps_the_accounts_identity(tmp_path: Path, book: AccountBook) -> None:
    before = stored(book, name="Lab")
    path = saved(tmp_path, {"lab": {**ENTRY, "token": OTHER_KEY, "instance": "other"}})

    bring_in(book, preview_file(book, path).of(Verdict.DIFFERENT))

    after = book.find("lab")
    assert (after.id, after.name, after.instance) == (before.id, "Lab", "other")
    assert book.credentials(after.id).api_key == Secret(OTHER_KEY)


def test_names_that_differ_only_by_case_both_come_in(tmp_path: Path, book: AccountBook) -> None:
    path = saved(tmp_path, {"Lab": ENTRY, "lab": ENTRY})

    report = bring_in(book, preview_file(book, path).of(Verdict.NEW))

    assert [account.name for account in report.done] == ["Lab", "lab (2)"]


def test_a_name_taken_meanwhile_does_not_keep_the_others_out(tmp_path: Path, book: AccountBook) -> None:
    preview = preview_file(book, saved(tmp_path, {"a": ENTRY, "b": ENTRY}))
    stored(book, name="a")

    report = bring_in(book, preview.rows)

    assert [account.name for account in report.done] == ["b"]
    assert [name for name, _ in report.refused] == ["a"]


def test_qiskitrc_and_the_environment_are_sources_too(own_home: Path, book: AccountBook) -> None:
    (own_home / ".qiskit").mkdir()
    (own_home / ".qiskit/qiskitrc").write_text(
        "[ibmq]\n"
        f"token = {'ab' * 64}\nurl = https://auth.quantum-computing.ibm.com/api\nverify = True\n"
        "default_provider = ibm-q/open/main\nproxies = {'urls': {'https': 'http://u:pw-canary@proxy.example:3128'}}\n"
        "[ibmq.preferences]\n"
    )
    rows = [row for path in usual_files() for row in preview_file(book, path).rows]
    rows += preview_environment(book, {"QISKIT_IBM_TOKEN": KEY, "QISKIT_IBM_INSTANCE": CRN, "QE_TOKEN": "ab" * 64}).rows

    report = bring_in(book, rows)

    assert report.refused == ()
    classic = book.find("qiskitrc")
    assert (classic.instance, dict(classic.proxies)) == ("ibm-q/open/main", {"https": "http://u@proxy.example:3128"})
    assert book.credentials(classic.id).proxy_password == Secret("pw-canary")
    assert book.credentials(book.find("environment").id).api_key == Secret(KEY)


def test_a_downloaded_key_file_can_be_imported(tmp_path: Path, book: AccountBook) -> None:
    path = tmp_path / "apikey.json"
    path.write_text(json.dumps({"name": "laptop", "apikey": KEY}))

    bring_in(book, preview_file(book, path).rows)

    assert book.credentials(book.find("laptop").id).api_key == Secret(KEY)


def test_what_is_not_there_or_is_something_else_is_said(tmp_path: Path, book: AccountBook) -> None:
    (tmp_path / "notes.txt").write_text("nothing of interest")

    with pytest.raises(NotAnAccountsFile, match="Not a settings file of qiskit-ibm-runtime"):
        preview_file(book, tmp_path / "notes.txt")
    with pytest.raises(ForeignFileMissing):
        preview_file(book, tmp_path / "missing.json")


def test_5000_accounts_are_previewed_within_a_second(tmp_path: Path, book: AccountBook) -> None:
    path = saved(tmp_path, {f"a{number}": ENTRY for number in range(5000)})
    started = time.monotonic()

    preview = preview_file(book, path)

    assert time.monotonic() - started < 3  # a generous limit; measured are 0.2 s
    assert len(preview.of(Verdict.NEW)) == 5000


def test_plain_text_is_removed_only_where_the_same_key_is_kept_here(tmp_path: Path, book: AccountBook) -> None:
    stored(book, name="mine")
    stored(book, name="rekeyed")
    foreign = {"foo": {"bar": 1}}
    path = saved(tmp_path, {"mine": ENTRY, "rekeyed": {**ENTRY, "token": OTHER_KEY}, "foreign": foreign})
    (tmp_path / "backup.age").write_bytes(b"age-encryption.org/v1")

    report = remove_plain_text(book, ["mine", "rekeyed", "absent"], tmp_path / "backup.age", path)

    assert [account.name for account in report.done] == ["mine"]
    assert [name for name, _ in report.refused] == ["rekeyed", "absent"]
    assert json.loads(path.read_text()) == {"rekeyed": {**ENTRY, "token": OTHER_KEY}, "foreign": foreign}


def test_an_account_that_is_gone_with_this_process_is_no_reason_to_remove_the_text(
    tmp_path: Path, book: AccountBook
) -> None:
    stored(book, name="mine", keeping=Keeping.SESSION)
    path = saved(tmp_path, {"mine": ENTRY})
    (tmp_path / "backup.age").write_bytes(b"age-encryption.org/v1")

    report = remove_plain_text(book, ["mine"], tmp_path / "backup.age", path)

    assert report.done == ()
    assert "mine" in json.loads(path.read_text())


def test_without_a_backup_nothing_is_removed(tmp_path: Path, book: AccountBook) -> None:
    stored(book, name="mine")
    path = saved(tmp_path, {"mine": ENTRY})

    with pytest.raises(ForeignFileMissing):
        remove_plain_text(book, ["mine"], tmp_path / "backup.age", path)

    assert "mine" in path.read_text()


FLAGGED = {**ENTRY, "is_default_account": True}


def default_of(book: AccountBook) -> str:
    now = book.book()
    return next((account.name for account in now.accounts if account.id == now.default), "")


def test_the_default_comes_along_where_there_was_none(tmp_path: Path, book: AccountBook) -> None:
    preview = preview_file(book, saved(tmp_path, {"a": ENTRY, "b": FLAGGED, "c": ENTRY}))

    bring_in(book, preview.rows)

    assert [row.sentence for row in preview.rows if "default" in row.sentence] == [preview.rows[1].sentence]
    assert preview.rows[1].sentence.endswith("It becomes the default, as it is there.")
    assert default_of(book) == "b"


def test_the_default_of_the_book_is_never_taken_unasked(tmp_path: Path, book: AccountBook) -> None:
    stored(book, name="mine")
    path = saved(tmp_path, {"a": FLAGGED, "b": FLAGGED})

    bring_in(book, (preview := preview_file(book, path)).rows)
    kept = default_of(book)
    bring_in(book, preview.rows, take_default=True)

    assert "here “mine” stays it" in preview.rows[0].sentence
    assert "default" not in preview.rows[1].sentence
    assert (kept, default_of(book)) == ("mine", "a")


def test_what_cannot_be_the_default_here_does_not_become_it(tmp_path: Path, book: AccountBook) -> None:
    classic = {"channel": "ibm_quantum", "token": "ab" * 64, "is_default_account": True}
    preview = preview_file(book, saved(tmp_path, {"old": classic, "new": ENTRY}))

    bring_in(book, preview.rows)

    assert not any("default" in row.sentence for row in preview.rows)
    assert default_of(book) == "new"


def test_a_region_that_contradicts_the_crn_is_said(tmp_path: Path, book: AccountBook) -> None:
    (row,) = preview_file(book, saved(tmp_path, {"a": {**ENTRY, "region": "eu-de"}})).rows

    assert "The region “eu-de” is not that of the CRN, which is “us-east”." in row.sentence
