"""The two kinds of login at a proxy: kept in the keyring, carried wherever the account goes, and used or said."""

import json
from pathlib import Path

import pytest
from support.accounts import KEY
from support.book import book_in
from support.practice import PracticeService
from support.tls_proxy import TlsProxy

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, clean_account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.qiskit_files.arguments import arguments_for
from desktop_app.services import backup
from desktop_app.services.account_book import AccountBook
from desktop_app.services.checkup import check_up
from desktop_app.services.exporting import export, plan_export
from desktop_app.services.importing import Verdict, bring_in, preview_file

pytestmark = pytest.mark.usefixtures("cheap_passphrases")
PROXIES = {
    "urls": {"https": "http://LAB%5Canna:w%2Frd@proxy.example:3128"},
    "username_ntlm": "LAB\\anna",
    "password_ntlm": "ntlm-canary",
}
ENTRY = {"channel": "ibm_quantum_platform", "token": KEY, "url": "https://cloud.ibm.com", "proxies": PROXIES}


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    return book_in(tmp_path / "config")


def imported(book: AccountBook, folder: Path) -> Account:
    path = folder / "qiskit-ibm.json"
    path.write_text(json.dumps({"lab": ENTRY}))
    bring_in(book, preview_file(book, path).rows)
    return book.find("lab")


def checked(account: Account, credentials: Credentials) -> CheckReport:
    *_, last = check_up(account, lambda _: credentials, CancelToken(20))
    return last


def test_both_logins_come_in_and_their_passwords_are_in_no_file(book: AccountBook, tmp_path: Path) -> None:
    account = imported(book, tmp_path)

    credentials = book.credentials(account.id)

    assert (account.proxies, account.ntlm_user) == (
        (("https", "http://LAB%5Canna@proxy.example:3128"),),
        "LAB\\anna",
    )
    assert credentials.proxy_password == Secret("w/rd")
    assert credentials.ntlm_password == Secret("ntlm-canary")
    kept = "".join(file.read_text() for file in (tmp_path / "config").rglob("*") if file.is_file())
    assert "ntlm_user" in kept
    assert not any(one in kept for one in ("ntlm-canary", "w/rd", "w%2Frd"))


def test_an_export_into_a_new_file_holds_what_came_in(book: AccountBook, tmp_path: Path) -> None:
    account = imported(book, tmp_path)

    export(book, plan_export([account], tmp_path / "new.json"))

    assert json.loads((tmp_path / "new.json").read_text())["lab"]["proxies"] == PROXIES
    assert arguments_for(account, book.credentials(account.id))["proxies"] == PROXIES
    assert [row.verdict for row in preview_file(book, tmp_path / "new.json").rows] == [Verdict.SAME]


def test_a_backup_brings_both_logins_to_another_computer(book: AccountBook, tmp_path: Path) -> None:
    before = imported(book, tmp_path)
    backup.back_up(book, tmp_path / "b.age", Secret("a long enough passphrase"))
    other = book_in(tmp_path / "other")

    opened = backup.read(tmp_path / "b.age", Secret("a long enough passphrase"))
    backup.restore(other, opened, backup.preview(other, opened))

    after = other.find("lab")
    assert after == before
    assert other.credentials(after.id) == book.credentials(before.id)


def test_another_ntlm_login_is_a_difference_that_is_named(book: AccountBook, tmp_path: Path) -> None:
    imported(book, tmp_path)
    changed = {**ENTRY, "proxies": {**PROXIES, "password_ntlm": "another"}}
    (tmp_path / "changed.json").write_text(json.dumps({"lab": changed}))

    (row,) = preview_file(book, tmp_path / "changed.json").rows
    bring_in(book, [row])

    assert row.sentence == "Stored already, but it differs in its NTLM password."
    assert book.credentials(book.find("lab").id).ntlm_password == Secret("another")


def test_an_ntlm_password_goes_with_its_user_and_can_be_brought_back(book: AccountBook, tmp_path: Path) -> None:
    account = imported(book, tmp_path)

    book.change(AccountDraft(account=clean_account(Account(id=account.id, name="lab", proxies=account.proxies))))
    without = book.credentials(account.id)
    book.undo()

    assert without.ntlm_password is None
    assert without.proxy_password == Secret("w/rd")
    assert book.credentials(account.id).ntlm_password == Secret("ntlm-canary")


def test_half_an_ntlm_login_is_left_behind_and_said(book: AccountBook, tmp_path: Path) -> None:
    (tmp_path / "half.json").write_text(json.dumps({"lab": {**ENTRY, "proxies": {"username_ntlm": "anna"}}}))

    (row,) = preview_file(book, tmp_path / "half.json").rows

    assert row.verdict is Verdict.NEW
    assert "only a half" in row.sentence
    assert row.found.draft is not None
    assert row.found.draft.account.ntlm_user == ""


@pytest.mark.parametrize("password", ["with\nline", "nul\0", "lone \ud800", "x" * 2000])
def test_a_password_that_no_keyring_keeps_is_refused_before_it_gets_there(book: AccountBook, password: str) -> None:
    account = Account(name="lab", proxies=(("https", "http://u@proxy.example:1"),), ntlm_user="u")

    for field in ("proxy_password", "ntlm_password"):
        credentials = Credentials(api_key=Secret(KEY), **{field: Secret(password)})
        with pytest.raises(FieldRefused) as refused:
            book.add(AccountDraft(account=account, credentials=credentials))
        assert refused.value.field == field
        assert password not in str(refused.value)


@pytest.mark.parametrize("written", ["LAB\\anna", "LAB%5Canna", "LAB%5canna"])
def test_a_domain_and_a_user_log_in_at_a_proxy_however_they_are_written(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    with TlsProxy(practice.url, folder=tmp_path, credentials="LAB\\anna:w/rd") as proxy:
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        account = clean_account(
            Account(name="lab", proxies=(("https", proxy.url.replace("//", f"//{written}@")),)),
        )
        report = checked(
            account, Credentials(api_key=Secret(practice.key("practice-open")), proxy_password=Secret("w/rd"))
        )

    assert report.ok, report.failure


def test_a_proxy_that_wants_ntlm_is_told_as_such_and_not_as_a_missing_login(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path, credentials="anna:word") as proxy:
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        account = Account(name="lab", proxies=(("https", proxy.url),), ntlm_user="LAB\\anna")
        report = checked(account, Credentials(api_key=Secret(KEY), ntlm_password=Secret("word")))

    assert report.failure is not None
    assert "cannot log in by NTLM" in report.failure.title
    assert "relay" in report.failure.advice


def test_the_journal_says_which_account_became_the_default_and_which_secret_changed(book: AccountBook) -> None:
    one = AccountDraft(account=Account(name="one"), credentials=Credentials(api_key=Secret(KEY)))
    proxied = Account(name="two", proxies=(("https", "http://u@proxy.example:1"),))
    _, two = book.add_all((one, AccountDraft(account=proxied, credentials=one.credentials)))
    book.set_default(two.id)
    book.change(AccountDraft(account=two, credentials=Credentials(proxy_password=Secret("word"))))
    book.undo()
    book.undo()

    told = [change.sentence.casefold() for change in book.history()]

    assert told[:4] == [
        "took back: made “two” the default",
        "took back: changed proxy password of “two”",
        "changed proxy password of “two”",
        "made “two” the default",
    ]
    assert [one.act.value for one in book.history(two.id)][:2] == ["default", "edit"]


@pytest.mark.parametrize("written", ["LAB\\anna", "LAB%5Canna"])
def test_a_domain_and_a_user_log_in_from_the_environment_too(
    practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    with TlsProxy(practice.url, folder=tmp_path, credentials="LAB\\anna:w/rd") as proxy:
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", f"//{written}:w%2Frd@"))
        report = checked(Account(name="lab"), Credentials(api_key=Secret(practice.key("practice-open"))))

    assert report.ok, report.failure
