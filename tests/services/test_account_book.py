import subprocess
import sys
import threading
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.keyring_daemon import KeyringDaemon, keyring_daemon

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.errors import AccountUnknown, FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import AccountsFileDamaged, KeyringMissing
from desktop_app.services.account_book import AccountBook, KeyringState
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import new_reference
from desktop_app.vault.vault import Vault

KEY = Secret("k" * 44)


@pytest.fixture
def book(tmp_path: Path) -> Generator[AccountBook]:
    keyring = KeyringStore()
    made = AccountBook(Vault(ConfigFile(tmp_path / "config/accounts.json"), keyring), keyring)
    yield made
    made.close()


@pytest.fixture
def with_keyring(monkeypatch: pytest.MonkeyPatch) -> Generator[KeyringDaemon]:
    with keyring_daemon() as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
        yield daemon


SHOW_LABELS = """
import secretstorage
for collection in secretstorage.get_all_collections(secretstorage.dbus_init()):
    for item in collection.get_all_items():
        print(item.get_label())
"""


def _labels(daemon: KeyringDaemon) -> list[str]:
    """What a person reads in Seahorse."""
    command = [sys.executable, "-c", SHOW_LABELS]
    ran = subprocess.run(command, env=daemon.environment, capture_output=True, text=True, check=True)
    return sorted(ran.stdout.splitlines())


def _draft(name: str = "lab", key: Secret | None = KEY, **fields: object) -> AccountDraft:
    account = Account(name=name, **fields)  # type: ignore[arg-type]
    return AccountDraft(account=account, credentials=Credentials(api_key=key))


def test_an_account_goes_in_and_comes_out_cleaned(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    stored = book.add(_draft("  lab ", Secret(f" {KEY.reveal()}\n"), url="test.cloud.ibm.com"))

    assert (stored.name, stored.url) == ("lab", "https://test.cloud.ibm.com")
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


def test_changing_keeps_the_key_that_is_not_given(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    stored = book.add(_draft())

    changed = book.change(AccountDraft(account=Account(id=stored.id, name="thesis")))

    assert book.accounts() == (changed,)
    assert book.credentials(stored.id) == Credentials(api_key=KEY)


def test_a_removed_account_is_not_found(with_keyring: KeyringDaemon, book: AccountBook) -> None:
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


def test_the_keyring_is_named(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    status = book.keyring_status()

    assert status.state is KeyringState.AVAILABLE
    assert status.sentence == "Keys are kept in GNOME Keyring (Secret Service)."


def test_a_missing_keyring_is_explained(book: AccountBook) -> None:
    status = book.keyring_status()

    assert status.state is KeyringState.MISSING
    assert status.sentence == "No system keyring is available."
    assert "session only" in status.advice


def test_many_threads_may_use_the_book_at_once(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    threads = [threading.Thread(target=book.add, args=(_draft(f"lab {number}"),)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(account.name for account in book.accounts()) == sorted(f"lab {number}" for number in range(10))
    assert {key and key.reveal() for one in book.accounts() if (key := book.credentials(one.id).api_key)} == {
        KEY.reveal()
    }


def test_an_entry_of_the_keyring_says_what_it_is_now(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    stored = book.add(_draft())
    seen = [_labels(with_keyring)]

    book.rename(stored.id, "work")
    seen.append(_labels(with_keyring))
    book.change(AccountDraft(account=replace(stored, name="work"), credentials=Credentials(api_key=Secret("n" * 44))))
    seen.append(_labels(with_keyring))
    book.remove(stored.id)
    seen.append(_labels(with_keyring))
    book.restore(stored.id)

    work, day = "Qubit Keychain: work", datetime.now(UTC).date()
    assert seen == [
        ["Qubit Keychain: lab"],
        [work],
        [work, f"{work}, replaced on {day}"],
        [f"{work}, in the bin", f"{work}, replaced on {day}, in the bin"],
    ]
    assert _labels(with_keyring) == seen[2]


def test_a_label_that_a_locked_keyring_refuses_is_brought_up_to_date_later(
    with_keyring: KeyringDaemon, book: AccountBook
) -> None:
    stored = book.add(_draft())
    with_keyring.lock()
    book.remove(stored.id)
    with_keyring.kill()
    with_keyring.start()

    book.recover()

    assert _labels(with_keyring) == ["Qubit Keychain: lab, in the bin"]


def test_missing_keys_and_orphans_are_found_without_reading_one(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    kept, lost = book.add(_draft("kept")), book.add(_draft("lost"))
    (reference,) = book._vault.references()[lost.id][Keeping.KEYRING]
    book._keyring.drop(reference)
    book._keyring.put(new_reference(), "Qubit Keychain: forgotten", KEY)

    found = book.keyring_findings()
    deleted = book.delete_orphans(found.orphans)

    assert found.missing == (lost,)
    assert [one.label for one in found.orphans] == ["Qubit Keychain: forgotten"]
    assert (deleted, book.keyring_findings().orphans) == (1, ())
    assert book.credentials(kept.id).api_key == KEY


def test_what_is_in_the_bin_or_replaced_is_no_orphan(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    stored = book.add(_draft())
    book.change(AccountDraft(account=stored, credentials=Credentials(api_key=Secret("n" * 44))))
    book.remove(stored.id)

    assert book.keyring_findings().orphans == ()


def test_the_keys_of_a_damaged_file_stay_after_an_empty_start_until_it_is_put_back(
    with_keyring: KeyringDaemon, book: AccountBook, tmp_path: Path
) -> None:
    stored = book.add(_draft())
    path = tmp_path / "config/accounts.json"
    good = path.read_bytes()
    path.write_bytes(good[:-2])
    book.start_empty()
    for name in ("two", "saves", "later"):
        book.add(_draft(name))

    found = book.keyring_findings()
    deleted = book.delete_orphans(book._keyring.survey(book._vault.everything_referenced()).strangers)

    assert (found.orphans, deleted) == ((), 0)
    path.write_bytes(good)
    assert book.credentials(stored.id).api_key == KEY


def test_the_keys_of_the_last_good_copy_stay_when_the_file_itself_says_nothing(
    with_keyring: KeyringDaemon, book: AccountBook, tmp_path: Path
) -> None:
    book.add(_draft())
    (tmp_path / "config/accounts.json").write_bytes(b"{")
    book.start_empty()

    found = book.keyring_findings()

    assert found.orphans == ()


def test_two_installations_with_one_keyring_leave_each_others_keys_alone(
    with_keyring: KeyringDaemon, book: AccountBook, tmp_path: Path
) -> None:
    stored = book.add(_draft())
    keyring, onlooker = KeyringStore(), KeyringStore()
    other = AccountBook(Vault(ConfigFile(tmp_path / "flatpak/accounts.json"), keyring), keyring)
    keyring.put(new_reference(), "Qubit Keychain: forgotten", KEY)
    everything = onlooker.survey(()).strangers
    onlooker.close()

    found = other.keyring_findings()
    deleted = other.delete_orphans(everything)
    other.close()

    assert [one.label for one in found.orphans] == ["Qubit Keychain: forgotten"]
    assert (len(everything), deleted) == (2, 1)
    assert book.credentials(stored.id).api_key == KEY


def test_a_locked_keyring_is_compared_as_well(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    book.add(_draft())
    with_keyring.lock()

    found = book.keyring_findings()

    assert (found.missing, found.orphans) == ((), ())


def test_another_keyring_than_last_time_is_noticed_until_it_has_every_key(
    with_keyring: KeyringDaemon, book: AccountBook
) -> None:
    lab, thesis = book.add(_draft("lab")), book.add(_draft("thesis"))
    book.keyring_findings()
    book._vault.note_keyring("KeePassXC (Secret Service)")
    (reference,) = book._vault.references()[lab.id][Keeping.KEYRING]
    book.keyring.drop(reference)

    noticed = book.keyring_findings()
    book.change(AccountDraft(account=lab, credentials=Credentials(api_key=KEY)))

    assert (noticed.backend, noticed.backend_changed) == ("GNOME Keyring (Secret Service)", True)
    assert thesis not in noticed.missing
    assert not book.keyring_findings().backend_changed
    assert book._vault.keyring_before == "GNOME Keyring (Secret Service)"


def test_many_secrets_come_with_one_question(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    stored = book.add_all(_draft(f"lab {number}") for number in range(5))

    found = book.credentials_of([one.id for one in stored])

    assert found == {one.id: Credentials(api_key=KEY) for one in stored}


def test_what_another_process_wrote_is_noticed_once(
    with_keyring: KeyringDaemon, book: AccountBook, tmp_path: Path
) -> None:
    stored = book.add(_draft())
    book.book()
    before = book.changed_outside()
    other = AccountBook(Vault(ConfigFile(tmp_path / "config/accounts.json"), book._keyring), book._keyring)
    other.rename(stored.id, "theirs")

    noticed = book.changed_outside()

    assert before is None
    assert noticed is not None
    assert [account.name for account in noticed.accounts] == ["theirs"]
    assert book.changed_outside() is None


def test_a_damaged_file_can_be_brought_back_or_begun_anew(
    with_keyring: KeyringDaemon, book: AccountBook, tmp_path: Path
) -> None:
    stored = book.add(_draft())
    path = tmp_path / "config/accounts.json"
    path.write_bytes(b"{")
    with pytest.raises(AccountsFileDamaged):
        book.book()

    offered = book.last_good_time()
    restored = book.restore_last_good()
    path.write_bytes(b"{")
    empty = book.start_empty()

    assert offered is not None
    assert restored.accounts == (stored,)
    assert empty.accounts == ()


def test_words_are_looked_for_in_every_field_but_the_key(with_keyring: KeyringDaemon, book: AccountBook) -> None:
    book.add(_draft("lab", tags=("paid",), instance="open-instance", proxies=(("https", "http://proxy.example:1"),)))
    book.add(_draft("thesis"))

    found = [
        [one.name for one in book.search(words)] for words in ("PAID lab", "open-inst", "proxy.ex", "platform", "kkkk")
    ]

    assert found == [["lab"], ["lab"], ["lab"], ["lab", "thesis"], []]
