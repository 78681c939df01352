from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import AccountExists, AccountUnknown
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import AccountsFileBusy, AccountsFileDamaged, AccountsFileError, KeyMissing
from desktop_app.host import files
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.secret_store import MemoryStore, Reference, new_reference, new_references
from desktop_app.vault.vault import Vault

KEY, OTHER = Secret("k" * 44), Secret("o" * 44)
LAB = Account(
    id=AccountId("lab-id"),
    name="lab",
    url="https://test.cloud.ibm.com",
    instance="crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef0123456789abcdef:"
    "01234567-89ab-cdef-0123-456789abcdef::",
    region="us-east",
    plans_preference=("open",),
    tags=("a", "b"),
    proxies=(("https", "http://proxy.example:3128"),),
    verify=False,
    private_endpoint=True,
)
PLAIN = Account(id=AccountId("lab-id"), name="lab")
SESSION = Account(id=AccountId("now-id"), name="now", keeping=Keeping.SESSION)
BOTH = Credentials(api_key=KEY, proxy_password=OTHER)


@pytest.fixture
def config(tmp_path: Path) -> ConfigFile:
    return ConfigFile(tmp_path / "config/accounts.json", lock_seconds=0.2)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def vault(config: ConfigFile, store: MemoryStore) -> Vault:
    return Vault(config, store)


def _add(vault: Vault, account: Account, credentials: Credentials = BOTH) -> None:
    vault.add(AccountDraft(account=account, credentials=credentials))


def test_an_account_comes_back_with_every_field(vault: Vault) -> None:
    _add(vault, LAB)

    assert vault.load().accounts == (LAB,)
    assert vault.credentials(LAB.id) == BOTH


def test_fields_set_back_to_their_usual_value_come_back_so(vault: Vault) -> None:
    _add(vault, LAB)

    vault.change(PLAIN, Credentials())

    assert vault.load().accounts == (PLAIN,)


def test_accounts_keep_their_order_when_one_is_changed(vault: Vault) -> None:
    for name in ("one", "two", "three"):
        _add(vault, Account(id=AccountId(name), name=name))

    vault.change(Account(id=AccountId("two"), name="zwei"), Credentials())

    assert [account.name for account in vault.load().accounts] == ["one", "zwei", "three"]


def test_an_account_that_cannot_leave_the_file_is_not_copied_into_the_session(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(vault, LAB)
    before, history = vault.load(), vault.history()

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise files.FileProblem(path=path, reason="the disk is full")

    with monkeypatch.context() as full:
        full.setattr(files, "write", refuse)
        with pytest.raises(AccountsFileError):
            vault.change(replace(LAB, keeping=Keeping.SESSION), Credentials())

    assert (vault.load(), vault.history()) == (before, history)
    assert vault.credentials(LAB.id) == BOTH
    assert vault._memory._secrets == {}


def test_replacing_a_key_changes_the_key_and_nothing_else(vault: Vault) -> None:
    _add(vault, LAB)
    new = Secret("n" * 44)

    vault.change(LAB, Credentials(api_key=new))

    assert vault.load().accounts == (LAB,)
    assert vault.credentials(LAB.id) == Credentials(api_key=new, proxy_password=OTHER)


def test_changing_an_account_without_a_new_key_touches_no_secret(vault: Vault, store: MemoryStore) -> None:
    _add(vault, LAB)
    before = dict(store._secrets)

    vault.change(PLAIN.__class__(id=LAB.id, name="renamed", proxies=LAB.proxies), Credentials())

    assert store._secrets == before


def test_a_replaced_key_stays_restorable(vault: Vault, store: MemoryStore) -> None:
    _add(vault, PLAIN, Credentials(api_key=KEY))
    vault.change(PLAIN, Credentials(api_key=OTHER))
    (earlier,) = vault.earlier_keys(LAB.id)

    vault.restore_key(LAB.id, earlier.reference)

    assert vault.credentials(LAB.id) == Credentials(api_key=KEY)
    assert [store._secrets[Reference(one.reference)] for one in vault.earlier_keys(LAB.id)] == [OTHER]


def test_a_proxy_password_goes_with_its_proxy(vault: Vault) -> None:
    _add(vault, LAB)

    vault.change(PLAIN, Credentials())

    assert vault.credentials(LAB.id) == Credentials(api_key=KEY)


def test_an_emptied_proxy_password_is_deleted(vault: Vault) -> None:
    _add(vault, LAB)

    vault.change(LAB, Credentials(proxy_password=Secret("")))

    assert vault.credentials(LAB.id) == Credentials(api_key=KEY)


def test_an_account_deleted_for_good_leaves_neither_entry_nor_secret(vault: Vault, store: MemoryStore) -> None:
    _add(vault, LAB)

    vault.remove(LAB.id, for_good=True)

    assert vault.load().accounts == ()
    assert store._secrets == {}


@pytest.mark.parametrize("name", ["lab", "LAB", " Lab "])
def test_a_name_is_taken_whatever_its_case(vault: Vault, name: str) -> None:
    _add(vault, PLAIN)

    with pytest.raises(AccountExists):
        _add(vault, Account(name=name))


def test_a_name_is_taken_in_either_unicode_form(vault: Vault) -> None:
    _add(vault, Account(name="Caf\u00e9"))

    with pytest.raises(AccountExists):
        _add(vault, Account(name="Cafe\u0301"))


def test_a_name_is_taken_by_a_session_account_too(vault: Vault) -> None:
    _add(vault, SESSION)

    with pytest.raises(AccountExists):
        _add(vault, Account(name="NOW"))


def test_renaming_to_a_taken_name_changes_nothing(vault: Vault) -> None:
    _add(vault, PLAIN)
    _add(vault, Account(id=AccountId("other"), name="other"))

    with pytest.raises(AccountExists):
        vault.change(Account(id=AccountId("other"), name="lab"), Credentials())

    assert [account.name for account in vault.load().accounts] == ["lab", "other"]


def test_an_account_may_change_the_case_of_its_own_name(vault: Vault) -> None:
    _add(vault, PLAIN)

    vault.change(Account(id=LAB.id, name="LAB"), Credentials())

    assert [account.name for account in vault.load().accounts] == ["LAB"]


def test_an_unknown_account_is_said_to_be_unknown(vault: Vault) -> None:
    nobody = AccountId("nobody")

    for act in (vault.remove, vault.credentials):
        with pytest.raises(AccountUnknown):
            act(nobody)
    with pytest.raises(AccountUnknown):
        vault.change(Account(id=nobody, name="nobody"), Credentials())


def test_a_key_that_somebody_deleted_is_missed_by_name(vault: Vault, store: MemoryStore) -> None:
    _add(vault, LAB)
    for reference in tuple(store._secrets):
        store.drop(reference)

    with pytest.raises(KeyMissing, match="lab"):
        vault.credentials(LAB.id)

    assert vault.load().accounts == (LAB,)


def test_an_account_of_a_channel_without_keys_has_none_to_miss(vault: Vault) -> None:
    local = Account(name="here", channel=Channel.LOCAL)
    _add(vault, local, Credentials())

    assert vault.credentials(local.id) == Credentials()


def test_a_session_account_is_in_memory_only(vault: Vault, config: ConfigFile, store: MemoryStore) -> None:
    _add(vault, SESSION, Credentials(api_key=KEY))

    assert vault.load().accounts == (SESSION,)
    assert vault.credentials(SESSION.id) == Credentials(api_key=KEY)
    assert store._secrets == {}
    assert not config.path.parent.exists()


def test_a_session_account_is_changed_and_removed_in_memory(vault: Vault) -> None:
    _add(vault, SESSION, Credentials(api_key=KEY))
    renamed = Account(id=SESSION.id, name="later", keeping=Keeping.SESSION)

    vault.change(renamed, Credentials(api_key=OTHER))
    seen = (vault.load().accounts, vault.credentials(SESSION.id))
    vault.remove(SESSION.id, for_good=True)

    assert seen == ((renamed,), Credentials(api_key=OTHER))
    assert vault.load().accounts == ()
    assert vault._memory._secrets == {}


def test_a_session_account_can_be_kept_after_all(vault: Vault, store: MemoryStore) -> None:
    _add(vault, SESSION, Credentials(api_key=KEY))
    kept = Account(id=SESSION.id, name="now")

    vault.change(kept, Credentials())

    assert vault.load().accounts == (kept,)
    assert list(store._secrets.values()) == [KEY]
    assert vault._memory._secrets == {}


def test_a_kept_account_can_be_taken_out_of_file_and_keyring(vault: Vault, store: MemoryStore) -> None:
    _add(vault, PLAIN, Credentials(api_key=KEY))
    session = Account(id=LAB.id, name="lab", keeping=Keeping.SESSION)

    vault.change(session, Credentials())

    assert vault.load().accounts == (session,)
    assert vault.credentials(LAB.id) == Credentials(api_key=KEY)
    assert store._secrets == {}


def test_what_another_process_wrote_meanwhile_is_kept(config: ConfigFile, store: MemoryStore) -> None:
    one, other = Vault(config, store), Vault(ConfigFile(config.path), store)
    _add(one, PLAIN)
    one.load()
    _add(other, Account(name="theirs"))

    one.change(Account(id=LAB.id, name="mine"), Credentials())

    assert [account.name for account in other.load().accounts] == ["mine", "theirs"]


def test_a_busy_file_is_explained_and_nothing_changes(vault: Vault, config: ConfigFile, store: MemoryStore) -> None:
    with files.locked(config.path.with_name("accounts.json.lock"), seconds=1), pytest.raises(AccountsFileBusy):
        _add(vault, PLAIN)

    assert store._secrets == {}
    assert vault.load().accounts == ()


def test_nothing_is_saved_over_a_damaged_file_until_somebody_decides(
    vault: Vault, config: ConfigFile, store: MemoryStore
) -> None:
    _add(vault, PLAIN)
    config.path.write_bytes(b"[]")
    keys = dict(store._secrets)

    for act in (vault.load, lambda: _add(vault, Account(name="new")), lambda: vault.remove(LAB.id)):
        with pytest.raises(AccountsFileDamaged):
            act()
    untouched = config.path.read_bytes()
    config.restore_last_good()

    assert untouched == b"[]"
    assert store._secrets == keys
    assert vault.load().accounts == (PLAIN,)


def test_no_secret_is_in_the_file(vault: Vault, config: ConfigFile) -> None:
    _add(vault, LAB)

    written = b"".join(path.read_bytes() for path in config.path.parent.iterdir())

    assert KEY.reveal().encode() not in written
    assert OTHER.reveal().encode() not in written


def test_references_never_repeat() -> None:
    assert len({*(new_reference() for _ in range(1000)), *new_references(1000)}) == 2000


def test_a_reference_is_mentioned_only_where_it_stands_itself(config: ConfigFile) -> None:
    first, second, third = new_references(3)
    config.path.parent.mkdir(parents=True, exist_ok=True)
    config.path.write_text(f'{{"version": 2, "accounts": {{}}, "kept": ["{second}"]}}')
    config.path.with_name("accounts.json.last-good").write_text(f'"{second}" "{third}"')

    assert config.mentioned((first, second, third)) == {second}
    assert config.in_copies() == {second, third}
