"""Every change can be taken back and done again; nothing that is still wanted is deleted."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.killed_changes import Folder

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.book import Book
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import AccountUnknown
from desktop_app.domain.history import Act
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import (
    AccountChangedElsewhere,
    EarlierKeyGone,
    KeyMissing,
    NoDefaultPossible,
    NothingToRedo,
    NothingToUndo,
    StoreMissing,
)
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.document import Document
from desktop_app.vault.migrations import MIGRATIONS, VERSION, migrated
from desktop_app.vault.secret_store import Reference
from desktop_app.vault.vault import Vault

KEY, OTHER = Secret("k" * 44), Secret("o" * 44)
LAB, THESIS, PAID = (Account(id=AccountId(f"{name}-id"), name=name) for name in ("lab", "thesis", "paid"))
NOW = Account(id=AccountId("now-id"), name="now", keeping=Keeping.SESSION)


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def config(tmp_path: Path) -> ConfigFile:
    return ConfigFile(tmp_path / "config/accounts.json")


@pytest.fixture
def store(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "secrets")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "vault-file")


@pytest.fixture
def vault(config: ConfigFile, store: Folder, elsewhere: Folder, clock: Clock) -> Vault:
    made = Vault(config, store, {Keeping.VAULT_FILE: elsewhere}, clock=clock)
    made.add(*(AccountDraft(account=one, credentials=Credentials(api_key=KEY)) for one in (LAB, THESIS, PAID)))
    return made


def _seen(vault: Vault) -> tuple[object, ...]:
    """What a person would call the state of the book."""
    book = vault.load()
    keys = {one.name: vault.credentials(one.id) for one in book.accounts}
    return book.accounts, book.default, book.pinned, keys


CHANGES: Mapping[str, Callable[[Vault], object]] = {
    "rename": lambda vault: vault.change(replace(LAB, name="work"), Credentials()),
    "edit": lambda vault: vault.change(replace(LAB, tags=("a",), region="eu-de"), Credentials()),
    "replace the key": lambda vault: vault.change(LAB, Credentials(api_key=OTHER)),
    "remove": lambda vault: vault.remove(LAB.id),
    "remove many": lambda vault: vault.remove(PAID.id, LAB.id),
    "add": lambda vault: vault.add(AccountDraft(account=Account(name="new"), credentials=Credentials(api_key=OTHER))),
    "duplicate": lambda vault: vault.duplicate(LAB.id),
    "choose the default": lambda vault: vault.set_default(PAID.id),
    "pin": lambda vault: vault.pin(PAID.id, THESIS.id),
    "tag": lambda vault: vault.tag(LAB.id, PAID.id, add=("x",)),
    "place": lambda vault: vault.place(PAID.id, before=LAB.id),
    "place at the end": lambda vault: vault.place(LAB.id),
    "move": lambda vault: vault.move(LAB.id, PAID.id, keeping=Keeping.VAULT_FILE),
    "add for the session": lambda vault: vault.add(AccountDraft(account=NOW, credentials=Credentials(api_key=OTHER))),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_can_be_taken_back_and_done_again(vault: Vault, change: str) -> None:
    before = _seen(vault)
    CHANGES[change](vault)
    after = _seen(vault)

    vault.undo()
    undone = _seen(vault)
    vault.redo()

    assert before != after
    assert undone == before
    assert _seen(vault) == after


def test_a_restored_account_can_be_put_back_into_the_bin(vault: Vault) -> None:
    vault.remove(THESIS.id)
    vault.restore(THESIS.id)
    back = [one.name for one in vault.load().accounts]

    vault.undo()

    assert back == ["lab", "thesis", "paid"]
    assert [one.account.name for one in vault.load().binned] == ["thesis"]


@pytest.mark.parametrize("order", [(LAB, THESIS), (THESIS, LAB), (THESIS, PAID), (PAID, LAB, THESIS)])
def test_accounts_that_went_one_by_one_come_back_together_to_where_they_were(
    vault: Vault, order: tuple[Account, ...]
) -> None:
    before = [one.name for one in vault.load().accounts]
    for one in order:
        vault.remove(one.id)

    vault.restore(*(one.id for one in order))

    assert [one.name for one in vault.load().accounts] == before


def test_a_long_row_of_changes_leads_back_to_the_beginning_and_forth(vault: Vault, config: ConfigFile) -> None:
    before = _seen(vault)
    kept = [change for change in CHANGES if "session" not in change and change not in {"remove", "remove many"}]
    for change in kept:
        CHANGES[change](vault)
    after = _seen(vault)

    for _ in kept:
        vault.undo()
    undone = _seen(vault)
    for _ in kept:
        vault.redo()

    assert undone == before
    assert _seen(vault) == after


def test_undo_reaches_over_a_restart(vault: Vault, config: ConfigFile, store: Folder) -> None:
    before = _seen(vault)
    vault.change(replace(LAB, name="work"), Credentials(api_key=OTHER))

    restarted = Vault(config, store)
    said = restarted.load().undo
    restarted.undo()

    assert said == "Changed API key, name of “work”"
    assert _seen(restarted) == before
    assert restarted.load().redo == "Changed API key, name of “lab”"


def test_a_new_change_forgets_what_could_be_done_again(vault: Vault) -> None:
    vault.pin(LAB.id)
    vault.undo()
    vault.tag(LAB.id, add=("x",))

    with pytest.raises(NothingToRedo):
        vault.redo()


def test_what_is_deleted_for_good_is_not_taken_back(vault: Vault, store: Folder) -> None:
    vault.remove(LAB.id, for_good=True)

    taken = vault.undo()

    assert taken.sentence == "Added 3 accounts"
    assert [one.account.name for one in vault.load().binned] == ["thesis", "paid"]
    assert len(store.references()) == 2


def test_nothing_to_undo_is_said(config: ConfigFile, store: Folder) -> None:
    with pytest.raises(NothingToUndo):
        Vault(config, store).undo()


def test_a_removed_account_keeps_its_key_and_its_place(vault: Vault, store: Folder) -> None:
    kept = store.references()
    vault.remove(THESIS.id)
    binned = vault.load()

    vault.restore(THESIS.id)

    assert [one.name for one in binned.accounts] == ["lab", "paid"]
    assert [one.account for one in binned.binned] == [THESIS]
    assert [one.name for one in vault.load().accounts] == ["lab", "thesis", "paid"]
    assert vault.credentials(THESIS.id).api_key == KEY
    assert store.references() == kept


def test_a_restored_account_whose_name_is_taken_gets_a_number(vault: Vault) -> None:
    vault.remove(LAB.id)
    vault.add(AccountDraft(account=Account(name="LAB"), credentials=Credentials(api_key=OTHER)))

    vault.restore(LAB.id)

    assert [one.name for one in vault.load().accounts] == ["lab (2)", "thesis", "paid", "LAB"]


def test_the_name_of_a_binned_account_is_free(vault: Vault) -> None:
    vault.remove(LAB.id)

    vault.add(AccountDraft(account=Account(name="lab"), credentials=Credentials(api_key=OTHER)))

    assert [one.name for one in vault.load().accounts] == ["thesis", "paid", "lab"]


def test_a_replaced_key_is_deleted_when_its_time_is_over(vault: Vault, store: Folder, clock: Clock) -> None:
    vault.change(LAB, Credentials(api_key=OTHER))
    clock.time += timedelta(days=29)
    vault.recover()
    younger = len(store.references())
    clock.time += timedelta(days=1)

    vault.recover()

    assert (younger, len(store.references())) == (4, 3)
    assert vault.earlier_keys(LAB.id) == ()
    assert vault.credentials(LAB.id).api_key == OTHER


def test_the_next_change_deletes_what_is_too_old_as_well(vault: Vault, store: Folder, clock: Clock) -> None:
    vault.change(LAB, Credentials(api_key=OTHER))
    vault.remove(LAB.id)
    clock.time += timedelta(days=31)

    vault.pin(PAID.id)

    assert len(store.references()) == 3


def test_a_clock_that_ran_backwards_deletes_nothing(vault: Vault, store: Folder, clock: Clock) -> None:
    vault.change(LAB, Credentials(api_key=OTHER))
    clock.time -= timedelta(days=400)

    vault.recover()

    assert len(store.references()) == 4


def test_how_long_replaced_keys_are_kept_is_the_users_choice(vault: Vault, store: Folder) -> None:
    vault.change(LAB, Credentials(api_key=OTHER))

    vault.keep_replaced(0)

    assert vault.load().keep_days == 0
    assert len(store.references()) == 3


def test_since_when_a_key_is_another_one_or_revoked_is_known_without_the_one_before(vault: Vault, clock: Clock) -> None:
    vault.keep_replaced(0)
    vault.change(LAB, Credentials(api_key=OTHER))
    clock.time += timedelta(days=3)

    vault.note_revoked(PAID.id)

    assert {one: (clock.time - when).days for one, when in vault.load().replaced} == {LAB.id: 3, PAID.id: 0}
    assert vault.history()[0].sentence == "Revoked the key of “paid” at IBM"
    assert "Revoked" not in vault.load().undo, "IBM cannot be told to take it back"


def test_taking_back_a_change_whose_key_is_gone_changes_nothing_and_stands_in_nobodys_way(vault: Vault) -> None:
    vault.tag(LAB.id, add=("tagged",))
    vault.change(vault.load().accounts[0], Credentials(api_key=OTHER))
    vault.keep_replaced(0)
    vault.undo()
    before = _seen(vault)

    with pytest.raises(EarlierKeyGone):
        vault.undo()

    assert _seen(vault) == before
    assert vault.undo().act is Act.TAG


def test_a_forgotten_key_is_gone_for_good_with_every_copy_and_the_key_in_force_stays(
    vault: Vault, store: Folder
) -> None:
    for key in (OTHER, KEY, OTHER):
        vault.change(LAB, Credentials(api_key=key))
    oldest = vault.earlier_keys(LAB.id)[-1].reference

    vault.forget_key(LAB.id, oldest)

    earlier = [Reference(one.reference) for one in vault.earlier_keys(LAB.id)]
    left = [store.get((reference,))[reference] for reference in earlier]
    assert (left, vault.credentials(LAB.id).api_key) == ([OTHER], OTHER)
    assert len(store.references()) == 4


def test_there_is_exactly_one_default_and_it_moves_on_with_a_removal(vault: Vault) -> None:
    first = vault.load().default
    vault.set_default(THESIS.id)
    chosen = vault.load().default
    vault.remove(THESIS.id)

    moved_on = vault.load().default
    vault.undo()

    assert (first, chosen, moved_on, vault.load().default) == (LAB.id, THESIS.id, LAB.id, THESIS.id)


@pytest.mark.parametrize(
    "account", [NOW, Account(name="old", channel=Channel.CLASSIC), Account(name="here", channel=Channel.LOCAL)]
)
def test_what_cannot_be_used_unnamed_is_never_the_default(vault: Vault, account: Account) -> None:
    vault.add(AccountDraft(account=account, credentials=Credentials(api_key=KEY)))

    with pytest.raises(NoDefaultPossible):
        vault.set_default(account.id)

    assert vault.load().default == LAB.id


def test_a_book_without_a_possible_default_has_none(config: ConfigFile, store: Folder) -> None:
    vault = Vault(config, store)
    vault.add(AccountDraft(account=Account(name="here", channel=Channel.LOCAL)))

    assert vault.load().default is None


def test_pinned_accounts_come_first_and_unpinned_ones_go_back(vault: Vault) -> None:
    vault.pin(PAID.id)
    pinned = [one.name for one in vault.load().accounts]

    vault.pin(PAID.id, on=False)

    assert pinned == ["paid", "lab", "thesis"]
    assert [one.name for one in vault.load().accounts] == ["lab", "thesis", "paid"]


def test_replacing_a_key_leaves_pin_default_order_and_tags(vault: Vault) -> None:
    vault.pin(PAID.id)
    vault.set_default(PAID.id)
    vault.tag(PAID.id, add=("a",))
    account = vault.load().accounts[0]
    before = vault.load()

    vault.change(account, Credentials(api_key=OTHER))

    after = vault.load()
    assert (after.accounts, after.default, after.pinned) == (before.accounts, before.default, before.pinned)


def test_fields_that_others_changed_meanwhile_are_kept(vault: Vault, config: ConfigFile, store: Folder) -> None:
    Vault(config, store).change(replace(LAB, instance="theirs"), Credentials())

    stored = vault.change(replace(LAB, tags=("mine",)), Credentials(), LAB)

    assert (stored.instance, stored.tags) == ("theirs", ("mine",))
    assert vault.load().accounts[0] == stored


def test_a_field_that_both_changed_is_a_conflict_and_stays(vault: Vault, config: ConfigFile, store: Folder) -> None:
    Vault(config, store).change(replace(LAB, instance="theirs"), Credentials())

    with pytest.raises(AccountChangedElsewhere, match="instance"):
        vault.change(replace(LAB, instance="mine"), Credentials(api_key=OTHER), LAB)

    assert vault.load().accounts[0].instance == "theirs"
    assert vault.credentials(LAB.id).api_key == KEY


def test_an_account_that_others_removed_meanwhile_is_said_to_be_unknown(
    vault: Vault, config: ConfigFile, store: Folder
) -> None:
    vault.load()
    Vault(config, store).remove(LAB.id, for_good=True)

    for act in (vault.remove, vault.pin, vault.duplicate):
        with pytest.raises(AccountUnknown):
            act(LAB.id)


def test_moved_keys_are_in_the_other_store_only_and_their_earlier_ones_with_them(
    vault: Vault, store: Folder, elsewhere: Folder
) -> None:
    vault.change(LAB, Credentials(api_key=OTHER))

    vault.move(LAB.id, keeping=Keeping.VAULT_FILE)

    assert (len(store.references()), len(elsewhere.references())) == (2, 2)
    assert vault.credentials(LAB.id).api_key == OTHER
    assert vault.load().accounts[0].keeping is Keeping.VAULT_FILE


def test_a_store_that_keeps_something_else_loses_nothing(
    vault: Vault, store: Folder, elsewhere: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, kept = _seen(vault), store.references()
    monkeypatch.setattr(elsewhere, "get", lambda *_: {})

    with pytest.raises(Exception, match="did not keep"):
        vault.move(LAB.id, keeping=Keeping.VAULT_FILE)

    assert _seen(vault) == before
    assert store.references() == kept
    assert elsewhere.references() == set()


def test_an_account_whose_key_is_missing_is_not_moved(vault: Vault, store: Folder) -> None:
    for one in store.references():
        store.drop(one)  # type: ignore[arg-type]

    with pytest.raises(KeyMissing, match="lab"):
        vault.move(LAB.id, keeping=Keeping.VAULT_FILE)

    assert vault.load().accounts[0].keeping is Keeping.KEYRING


def test_without_the_store_it_says_so(config: ConfigFile, store: Folder) -> None:
    vault = Vault(config, store)
    vault.add(AccountDraft(account=LAB, credentials=Credentials(api_key=KEY)))

    with pytest.raises(StoreMissing):
        vault.move(LAB.id, keeping=Keeping.VAULT_FILE)

    assert vault.credentials(LAB.id).api_key == KEY


def test_the_journal_says_what_and_when_and_holds_no_secret(vault: Vault, config: ConfigFile) -> None:
    vault.change(replace(LAB, name="work"), Credentials())
    vault.change(replace(LAB, name="work", instance="open"), Credentials(api_key=OTHER))
    vault.remove(LAB.id)

    told = [change.sentence for change in vault.history()]
    written = b"".join(path.read_bytes() for path in config.path.parent.iterdir())

    assert told == [
        "Moved “work” to the bin", "Changed API key, instance of “work”", "Renamed “lab” to “work”", "Added 3 accounts",
    ]  # fmt: skip
    assert KEY.reveal().encode() not in written
    assert OTHER.reveal().encode() not in written


def test_the_journal_of_a_session_account_is_written_nowhere(vault: Vault, config: ConfigFile) -> None:
    vault.add(AccountDraft(account=NOW, credentials=Credentials(api_key=OTHER)))
    vault.change(replace(NOW, name="CANARY"), Credentials())
    vault.remove(NOW.id)

    assert b"CANARY" not in b"".join(path.read_bytes() for path in config.path.parent.iterdir())
    assert vault.history()[0].sentence == "Moved “CANARY” to the bin"


def test_a_line_of_the_journal_that_was_cut_off_spoils_no_other(vault: Vault, config: ConfigFile) -> None:
    journal = config.path.with_name("journal.jsonl")
    journal.write_bytes(journal.read_bytes() + b'{"revision": 2, "ti')

    vault.pin(LAB.id)

    assert [change.sentence for change in vault.history()] == ["Pinned “lab”", "Added 3 accounts"]


def test_without_its_journal_a_book_is_as_good_as_ever(vault: Vault, config: ConfigFile) -> None:
    config.path.with_name("journal.jsonl").unlink()
    config.path.with_name("journal.jsonl").mkdir()

    vault.pin(LAB.id)

    assert vault.load().pinned == {LAB.id}
    with pytest.raises(NothingToUndo):
        vault.undo()


def test_a_journal_stays_within_bounds(vault: Vault, config: ConfigFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.vault.journal.MOST_BYTES", 2000)

    for number in range(30):
        vault.tag(LAB.id, add=(f"t{number}",))

    assert config.path.with_name("journal.jsonl").stat().st_size <= 2000
    assert vault.undo().sentence == "Changed the tags of “lab”"


def test_an_older_format_is_read_and_written_anew(config: ConfigFile, store: Folder) -> None:
    config.path.parent.mkdir(parents=True)
    old = {"version": 1, "future": 1, "accounts": {"a": {"name": "old", "channel": "ibm_cloud", "colour": "red"}}}
    config.path.write_text(json.dumps(old))
    vault = Vault(config, store)
    read = vault.load()
    untouched = json.loads(config.path.read_text())

    vault.pin(AccountId("a"))

    kept = json.loads(config.path.read_text())
    assert read == Book(accounts=read.accounts, default=AccountId("a"))
    assert untouched == old
    assert (kept["version"], kept["future"], kept["accounts"]["a"]["colour"]) == (VERSION, 1, "red")


def test_formats_migrate_one_by_one() -> None:
    steps = {
        0: lambda raw: {**raw, "accounts": {key: {"channel": "ibm_cloud"} for key in raw["accounts"]}},
        **MIGRATIONS,
    }

    raw = migrated({"version": 0, "accounts": ["a", "b"], "kept": True}, steps)

    assert raw == {
        "version": VERSION,
        "accounts": {"a": {"channel": "ibm_cloud"}, "b": {"channel": "ibm_cloud"}},
        "kept": True,
    }
    assert list(Document(raw).entries) == ["a", "b"]


def test_there_is_a_step_from_every_format_there_was() -> None:
    assert list(MIGRATIONS) == list(range(1, VERSION))


def test_a_session_account_in_the_file_is_not_understood(config: ConfigFile, store: Folder) -> None:
    config.path.parent.mkdir(parents=True)
    config.path.write_text('{"version": 2, "accounts": {"a": {"channel": "ibm_cloud", "keeping": "session"}}}')

    book = Vault(config, store).load()

    assert book.accounts == ()
    assert book.damaged[0].reason == "What stands under keeping cannot be understood."


def test_the_copy_before_the_last_is_good_when_the_last_is_not(vault: Vault, config: ConfigFile) -> None:
    vault.pin(LAB.id)
    for name in ("accounts.json", "accounts.json.last-good"):
        config.path.with_name(name).write_bytes(b"{")

    config.restore_last_good()

    assert [one.name for one in vault.load().accounts] == ["lab", "thesis", "paid"]
