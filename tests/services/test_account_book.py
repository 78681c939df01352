import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from support.keyring_daemon import keyring_daemon

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.errors import AccountUnknown, FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyringMissing
from desktop_app.services.account_book import AccountBook, KeyringState
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.vault import Vault

KEY = Secret("k" * 44)


@pytest.fixture
def book(tmp_path: Path) -> Generator[AccountBook]:
    keyring = KeyringStore()
    made = AccountBook(Vault(ConfigFile(tmp_path / "config/accounts.json"), keyring), keyring)
    yield made
    made.close()


@pytest.fixture
def with_keyring(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    with keyring_daemon() as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
        yield


def _draft(name: str = "lab", key: Secret | None = KEY, **fields: object) -> AccountDraft:
    account = Account(name=name, **fields)  # type: ignore[arg-type]
    return AccountDraft(account=account, credentials=Credentials(api_key=key))


def test_an_account_goes_in_and_comes_out_cleaned(with_keyring: None, book: AccountBook) -> None:
    stored = book.add(_draft("  lab ", Secret(f" {KEY.reveal()}\n"), url="quantum.cloud.ibm.com"))

    assert (stored.name, stored.url) == ("lab", "https://quantum.cloud.ibm.com")
    assert book.accounts() == (stored,)
    assert book.find("LAB") == stored
    assert book.credentials(stored.id) == Credentials(api_key=KEY)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (_draft(""), FieldName.NAME),
        (_draft(key=None), FieldName.KEY),
        (_draft(key=Secret("")), FieldName.KEY),
        (_draft(key=Secret("two\nlines")), FieldName.KEY),
        (_draft(url="not a url"), FieldName.URL),
        (_draft(instance="crn:v1:bluemix"), FieldName.INSTANCE),
        (_draft(proxies=(("https", "http://me:pw@proxy.example:1"),)), FieldName.PROXY),
    ],
)
def test_what_cannot_be_right_is_refused_by_its_field_before_anything_is_stored(
    book: AccountBook, draft: AccountDraft, field: FieldName
) -> None:
    with pytest.raises(FieldRefused) as caught:
        book.add(draft)

    assert caught.value.field == field
    assert book.accounts() == ()


def test_a_channel_without_keys_needs_none(book: AccountBook) -> None:
    stored = book.add(_draft("here", None, channel=Channel.LOCAL))

    assert book.credentials(stored.id) == Credentials()


def test_changing_keeps_the_key_that_is_not_given(with_keyring: None, book: AccountBook) -> None:
    stored = book.add(_draft())

    changed = book.change(AccountDraft(account=Account(id=stored.id, name="thesis")))

    assert book.accounts() == (changed,)
    assert book.credentials(stored.id) == Credentials(api_key=KEY)


def test_a_removed_account_is_not_found(with_keyring: None, book: AccountBook) -> None:
    stored = book.add(_draft())

    book.remove(stored.id)

    with pytest.raises(AccountUnknown, match="lab"):
        book.find("lab")


def test_without_a_keyring_an_account_is_refused_and_nothing_is_written(book: AccountBook, tmp_path: Path) -> None:
    with pytest.raises(KeyringMissing):
        book.add(_draft())

    assert book.accounts() == ()
    assert [path.name for path in (tmp_path / "config").iterdir() if KEY.reveal() in path.read_text()] == []


def test_without_a_keyring_an_account_can_be_kept_for_the_session(book: AccountBook, tmp_path: Path) -> None:
    stored = book.add(_draft(keeping=Keeping.SESSION))

    assert book.credentials(stored.id) == Credentials(api_key=KEY)
    assert not (tmp_path / "config").exists()


def test_the_keyring_is_named(with_keyring: None, book: AccountBook) -> None:
    status = book.keyring_status()

    assert status.state is KeyringState.AVAILABLE
    assert status.sentence == "Keys are kept in GNOME Keyring (Secret Service)."


def test_a_missing_keyring_is_explained(book: AccountBook) -> None:
    status = book.keyring_status()

    assert status.state is KeyringState.MISSING
    assert status.sentence == "No system keyring is available."
    assert "session only" in status.advice


def test_many_threads_may_use_the_book_at_once(with_keyring: None, book: AccountBook) -> None:
    threads = [threading.Thread(target=book.add, args=(_draft(f"lab {number}"),)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(account.name for account in book.accounts()) == sorted(f"lab {number}" for number in range(10))
    assert {key and key.reveal() for one in book.accounts() if (key := book.credentials(one.id).api_key)} == {
        KEY.reveal()
    }
