"""The vault file."""

import json
import os
import re
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from support.age_command import age

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.age_errors import (
    PassphraseRefused,
    PassphraseTooCostly,
    PassphraseWrong,
    VaultFileDamaged,
    VaultFileError,
    VaultFileExists,
    VaultFileLocked,
    VaultFileMissing,
)
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyringError, KeyringLocked
from desktop_app.host import files
from desktop_app.vault import age_passphrase
from desktop_app.vault.age_store import AgeState, AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.secret_store import MemoryStore, NewSecret, Reference, new_reference
from desktop_app.vault.vault import Vault

PASSPHRASE, OTHER = Secret("correct horse battery"), Secret("another staple")
pytestmark = pytest.mark.usefixtures("cheap_passphrases")
CANARY = "CANARY-vault-0123456789abcdefghijklmnopqrstu"
KNOWN = Reference("0" * 32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def store(folder: Path) -> AgeStore:
    made = AgeStore(folder)
    made.create(PASSPHRASE)
    return made


@pytest.fixture
def filled(store: AgeStore) -> AgeStore:
    store.put(KNOWN, "Qubit Keychain: lab", Secret(CANARY))
    return store


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


IDLE = """
import sys
from pathlib import Path
from desktop_app.vault.age_store import AgeStore
print(AgeStore(Path(sys.argv[1])).state, sorted({"pyrage", "cryptography", "filelock"} & set(sys.modules)))
"""


def test_making_a_store_touches_nothing_and_loads_nothing(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", IDLE, folder], capture_output=True, text=True, check=True)

    assert done.stdout == "absent []\n"
    assert not folder.exists()


def test_absent_then_open_then_locked_then_open(folder: Path) -> None:
    store = AgeStore(folder)
    seen = [store.state]

    store.create(PASSPHRASE)
    seen.append(store.state)
    store.lock()
    seen.append(store.state)
    store.unlock(PASSPHRASE)
    seen.append(store.state)

    assert seen == [AgeState.ABSENT, AgeState.OPEN, AgeState.LOCKED, AgeState.OPEN]
    assert AgeStore(folder).state is AgeState.LOCKED


def test_another_process_reads_what_was_kept(filled: AgeStore) -> None:
    other = AgeStore(filled.folder)

    other.unlock(PASSPHRASE)

    assert other.get((KNOWN,)) == {KNOWN: Secret(CANARY)}


ACTS: dict[str, Callable[[AgeStore], object]] = {
    "put": lambda store: store.put(new_reference(), "lab", Secret("key")),
    "get": lambda store: store.get((KNOWN,)),
    "drop": lambda store: store.drop(KNOWN),
    "relabel": lambda store: store.relabel({KNOWN: "new"}),
    "restore_last_good": lambda store: store.restore_last_good(),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_locked_vault_file_says_so_and_nothing_changes(filled: AgeStore, act: Callable[[AgeStore], object]) -> None:
    filled.lock()
    before = _contents(filled.folder)

    with pytest.raises(VaultFileLocked) as caught:
        act(filled)

    assert isinstance(caught.value, KeyringLocked)
    assert caught.value.title == "The vault file is locked"
    assert _contents(filled.folder) == before


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_without_a_vault_file_one_is_told_to_create_it(folder: Path, act: Callable[[AgeStore], object]) -> None:
    with pytest.raises(VaultFileMissing, match="no vault file yet"):
        act(AgeStore(folder))


def test_a_vault_file_is_not_created_twice(filled: AgeStore) -> None:
    before = _contents(filled.folder)

    with pytest.raises(VaultFileExists):
        AgeStore(filled.folder).create(OTHER)

    assert _contents(filled.folder) == before


def test_a_short_passphrase_creates_nothing(folder: Path) -> None:
    with pytest.raises(PassphraseRefused):
        AgeStore(folder).create(Secret("short"))

    assert not folder.exists()


def test_a_wrong_passphrase_says_so_and_leaves_it_locked(filled: AgeStore) -> None:
    filled.lock()

    with pytest.raises(PassphraseWrong, match="does not open"):
        filled.unlock(OTHER)

    assert filled.state is AgeState.LOCKED


def test_the_passphrase_can_be_changed(filled: AgeStore) -> None:
    filled.change_passphrase(PASSPHRASE, OTHER)

    other = AgeStore(filled.folder)
    with pytest.raises(PassphraseWrong):
        other.unlock(PASSPHRASE)
    other.unlock(OTHER)
    assert other.get((KNOWN,)) == filled.get((KNOWN,)) == {KNOWN: Secret(CANARY)}


def test_changing_the_passphrase_wants_the_old_one(filled: AgeStore) -> None:
    before = _contents(filled.folder)

    with pytest.raises(PassphraseWrong):
        filled.change_passphrase(OTHER, OTHER)

    assert _contents(filled.folder) == before


def test_who_knows_the_old_passphrase_cannot_read_what_comes_after(filled: AgeStore, tmp_path: Path) -> None:
    stolen = AgeStore(tmp_path / "stolen")
    stolen.folder.mkdir(mode=0o700)
    (stolen.folder / "identity.age").write_bytes((filled.folder / "identity.age").read_bytes())
    stolen.unlock(PASSPHRASE)

    filled.change_passphrase(PASSPHRASE, OTHER)
    (stolen.folder / "vault.age").write_bytes((filled.folder / "vault.age").read_bytes())

    with pytest.raises(VaultFileDamaged):
        stolen.get((KNOWN,))


def test_a_process_that_missed_the_change_is_locked(filled: AgeStore) -> None:
    other = AgeStore(filled.folder)
    other.unlock(PASSPHRASE)

    filled.change_passphrase(PASSPHRASE, OTHER)

    assert other.state is AgeState.LOCKED
    with pytest.raises(VaultFileLocked):
        other.put(new_reference(), "lab", Secret("key"))


def test_many_are_put_and_dropped_in_one_save(store: AgeStore, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    write = files.write

    def note(path: Path, content: bytes, *, durable: bool = True) -> None:
        written.append(path.name)
        write(path, content, durable=durable)

    monkeypatch.setattr(files, "write", note)
    secrets = [NewSecret(reference=new_reference(), label="lab", secret=Secret(f"key {n}")) for n in range(1000)]

    store.put_all(secrets)
    found = store.get([one.reference for one in secrets])
    store.drop_all([one.reference for one in secrets[1:]])

    assert found == {one.reference: one.secret for one in secrets}
    assert store.get([one.reference for one in secrets]) == {secrets[0].reference: secrets[0].secret}
    assert written == ["vault.age", "vault.age.last-good"] * 2


def test_the_age_command_opens_it_and_finds_labels_and_secrets(filled: AgeStore) -> None:
    filled.relabel({KNOWN: "Qubit Keychain: renamed", new_reference(): "nobody"})
    place = filled.folder

    identity = age("-d", str(place / "identity.age"), passphrases=[PASSPHRASE.reveal()])
    vault = age("-d", "-i", str(place / "identity.age"), str(place / "vault.age"), passphrases=[PASSPHRASE.reveal()])

    assert identity.stdout.splitlines()[-1].startswith(b"AGE-SECRET-KEY-1")
    assert json.loads(vault.stdout) == {
        "format": "qubit-keychain-vault",
        "version": 1,
        "secrets": {KNOWN: {"label": "Qubit Keychain: renamed", "secret": CANARY}},
    }


def test_what_the_age_command_made_is_opened(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    made = subprocess.run(["age-keygen"], capture_output=True, check=True)
    recipient = re.findall(rb"age1\w+", made.stdout)[0].decode()
    sealed = age("-p", passphrases=[PASSPHRASE.reveal()] * 2, content=made.stdout)
    document = {"format": "qubit-keychain-vault", "version": 1, "secrets": {KNOWN: {"label": "lab", "secret": "key"}}}
    vault = age("-r", recipient, content=json.dumps(document).encode())
    (folder / "identity.age").write_bytes(sealed.stdout)
    (folder / "vault.age").write_bytes(vault.stdout)
    store = AgeStore(folder)

    store.unlock(PASSPHRASE)

    assert store.get((KNOWN,)) == {KNOWN: Secret("key")}


def test_the_public_key_lies_beside_it_and_the_age_command_encrypts_to_it(filled: AgeStore) -> None:
    document = {
        "format": "qubit-keychain-vault",
        "version": 1,
        "secrets": {KNOWN: {"label": "lab", "secret": "by hand"}},
    }

    done = age("-R", str(filled.folder / "recipient.txt"), content=json.dumps(document).encode())
    (filled.folder / "vault.age").write_bytes(done.stdout)

    assert filled.get((KNOWN,)) == {KNOWN: Secret("by hand")}


@pytest.mark.parametrize("name", ["vault.age", "identity.age"])
def test_no_flipped_bit_and_no_cut_is_accepted(filled: AgeStore, name: str) -> None:
    path = filled.folder / name
    good = path.read_bytes()
    damages = [good[: len(good) * part // 7] for part in range(7)]
    for bit in range(25):
        place = (len(good) - 1) * bit // 24
        damages.append(good[:place] + bytes([good[place] ^ 1 << bit % 8]) + good[place + 1 :])
    accepted = []

    for number, damage in enumerate(damages):
        path.write_bytes(damage)
        fresh = AgeStore(filled.folder)
        try:
            fresh.unlock(PASSPHRASE)
            fresh.get((KNOWN,))
        except (VaultFileDamaged, PassphraseWrong, PassphraseTooCostly):
            continue
        accepted.append(number)

    assert accepted == []
    assert path.read_bytes() == damages[-1]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"[]", "something else than secrets"),
        (b'{"format": "qubit-keychain-vault", "version": 2, "secrets": {}}', "another version"),
        (b'{"format": "qubit-keychain-vault", "version": 1, "secrets": []}', "cannot be understood"),
        (
            b'{"format": "qubit-keychain-vault", "version": 1, "secrets": {"a": {"secret": "x"}}}',
            "cannot be understood",
        ),
    ],
)
def test_other_content_is_refused_and_not_overwritten(filled: AgeStore, content: bytes, reason: str) -> None:
    sealed = age("-R", str(filled.folder / "recipient.txt"), content=content).stdout
    (filled.folder / "vault.age").write_bytes(sealed)

    for act in ACTS["get"], ACTS["put"], ACTS["drop"]:
        with pytest.raises(VaultFileDamaged, match=reason):
            act(filled)

    assert (filled.folder / "vault.age").read_bytes() == sealed


@pytest.mark.parametrize("content", [b"", b"a shopping list\n", b"AGE-SECRET-KEY-1NOTREALLY\n", b"\xff\xfe"])
def test_an_identity_file_without_an_identity_is_damaged(filled: AgeStore, content: bytes) -> None:
    (filled.folder / "identity.age").write_bytes(age_passphrase.lock(content, PASSPHRASE))

    with pytest.raises(VaultFileDamaged, match="no identity in it"):
        filled.unlock(PASSPHRASE)


def test_a_damaged_file_is_not_overwritten_and_the_last_good_copy_comes_back(filled: AgeStore) -> None:
    place = filled.folder / "vault.age"
    place.write_bytes(place.read_bytes()[:-1])
    damaged = place.read_bytes()

    with pytest.raises(VaultFileDamaged, match="not as it was written"):
        filled.put(new_reference(), "lab", Secret("key"))
    kept = place.read_bytes()
    filled.restore_last_good()

    assert kept == damaged
    assert filled.get((KNOWN,)) == {KNOWN: Secret(CANARY)}


def test_a_missing_file_is_told_and_the_last_good_copy_comes_back(filled: AgeStore) -> None:
    (filled.folder / "vault.age").unlink()

    with pytest.raises(VaultFileDamaged, match=r"vault\.age is missing"):
        filled.get((KNOWN,))
    filled.restore_last_good()

    assert filled.get((KNOWN,)) == {KNOWN: Secret(CANARY)}


def test_a_good_file_is_left_alone_by_going_back(filled: AgeStore) -> None:
    before = _contents(filled.folder)

    filled.restore_last_good()

    assert _contents(filled.folder) == before


def test_without_its_identity_it_is_damaged_and_no_new_one_is_put_in_its_place(filled: AgeStore) -> None:
    (filled.folder / "identity.age").unlink()
    before = _contents(filled.folder)
    fresh = AgeStore(filled.folder)

    for act in (lambda: fresh.unlock(PASSPHRASE), lambda: fresh.create(PASSPHRASE), lambda: fresh.get((KNOWN,))):
        with pytest.raises(VaultFileDamaged, match=r"identity\.age, which opens it, is missing"):
            act()

    assert _contents(filled.folder) == before
    assert fresh.state is AgeState.LOCKED


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o077])
def test_files_are_for_their_owner_whatever_the_umask(folder: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        store = AgeStore(folder)
        store.create(PASSPHRASE)
        store.put(KNOWN, "lab", Secret(CANARY))
        store.change_passphrase(PASSPHRASE, OTHER)
    finally:
        os.umask(before)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_folder_that_is_a_link_is_followed(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    folder.symlink_to(tmp_path / "elsewhere")
    store = AgeStore(folder)

    store.create(PASSPHRASE)
    store.put(KNOWN, "lab", Secret("key"))

    assert folder.is_symlink()
    assert store.get((KNOWN,)) == {KNOWN: Secret("key")}


def test_a_file_that_is_a_link_stays_one(filled: AgeStore, tmp_path: Path) -> None:
    place = filled.folder / "vault.age"
    place.replace(tmp_path / "on-another-disk")
    place.symlink_to(tmp_path / "on-another-disk")

    filled.drop(KNOWN)

    assert place.is_symlink()
    assert filled.get((KNOWN,)) == {}


FULL = """
import resource, signal, sys
from pathlib import Path
from desktop_app.domain.age_errors import VaultFileError
from desktop_app.domain.secret import Secret
from desktop_app.vault import age_passphrase
from desktop_app.vault.age_store import AgeStore
age_passphrase.WORK = 10
store = AgeStore(Path(sys.argv[1]))
store.unlock(Secret("correct horse battery"))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
for act in (lambda: store.put("f" * 32, "lab", Secret("k" * 1000)),
            lambda: store.change_passphrase(Secret("correct horse battery"), Secret("another staple"))):
    try:
        act()
    except VaultFileError as error:
        print(error.title)
"""


@pytest.mark.parametrize("limit", [0, 100, 400])
def test_a_full_disk_changes_nothing_and_says_so(filled: AgeStore, limit: int) -> None:
    before = _contents(filled.folder)

    done = subprocess.run(
        [sys.executable, "-c", FULL, filled.folder, str(limit)], capture_output=True, text=True, check=True
    )

    assert done.stdout == "The vault file could not be used: it may not grow any more\n" * 2
    assert _contents(filled.folder) == before


@pytest.mark.parametrize("stop", range(1, 9))
def test_a_change_of_the_passphrase_that_fails_at_any_write_leaves_one_that_opens_everything(
    filled: AgeStore, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    steps = 0

    def fail(path: Path, content: bytes, *, durable: bool = True, write: Callable[..., None] = files.write) -> None:
        nonlocal steps
        steps += 1
        if steps == stop:
            raise files.FileProblem(path, "the disk is full")
        write(path, content, durable=durable)

    monkeypatch.setattr(files, "write", fail)
    try:
        filled.change_passphrase(PASSPHRASE, OTHER)
        changed = True
    except VaultFileError:
        changed = False

    fresh = AgeStore(filled.folder)
    fresh.unlock(OTHER if changed else PASSPHRASE)
    with pytest.raises(PassphraseWrong):
        fresh.unlock(PASSPHRASE if changed else OTHER)
    assert fresh.get((KNOWN,)) == {KNOWN: Secret(CANARY)}
    assert filled.get((KNOWN,)) == {KNOWN: Secret(CANARY)}


WRITER = """
import sys
from pathlib import Path
from desktop_app.domain.secret import Secret
from desktop_app.vault.age_store import AgeStore
store = AgeStore(Path(sys.argv[1]))
store.unlock(Secret("correct horse battery"))
for number in range(50):
    store.put(f"{sys.argv[2]}-{number}", "lab", Secret(f"key {number}"))
"""


def test_two_processes_that_write_at_once_lose_nothing(store: AgeStore) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, store.folder, name]) for name in "ab"]

    codes = [writer.wait(60) for writer in writers]

    wanted = {Reference(f"{name}-{number}"): Secret(f"key {number}") for name in "ab" for number in range(50)}
    assert codes == [0, 0]
    assert store.get(list(wanted)) == wanted


def test_threads_that_write_at_once_lose_nothing(store: AgeStore) -> None:
    references = [new_reference() for _ in range(40)]
    threads = [threading.Thread(target=store.put, args=(one, "lab", Secret(one))) for one in references]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert store.get(references) == {one: Secret(one) for one in references}


def test_a_lock_held_by_another_program_ends_the_wait_with_a_sentence(filled: AgeStore) -> None:
    hasty = AgeStore(filled.folder, lock_seconds=0.1)
    hasty.unlock(PASSPHRASE)

    with files.locked(filled.folder / "vault.lock", seconds=1), pytest.raises(VaultFileError, match="another program"):
        hasty.drop(KNOWN)


def test_a_huge_work_factor_is_refused_at_once(filled: AgeStore) -> None:
    place = filled.folder / "identity.age"
    place.write_bytes(re.sub(rb"(-> scrypt \S+) \d+", rb"\1 40", place.read_bytes()))
    begun = time.monotonic()

    with pytest.raises(PassphraseTooCostly):
        filled.unlock(PASSPHRASE)

    assert time.monotonic() - begun < 1


def test_no_secret_and_no_passphrase_is_in_any_file_or_sentence(filled: AgeStore) -> None:
    filled.change_passphrase(PASSPHRASE, OTHER)
    filled.put(new_reference(), "lab", Secret(f"{CANARY}-2"))
    filled.lock()
    more: list[Callable[[AgeStore], object]] = [lambda one: one.unlock(PASSPHRASE), lambda one: one.create(OTHER)]
    told = []

    for act in (*ACTS.values(), *more):
        try:
            act(filled)
        except Exception as error:  # noqa: BLE001  # whatever is raised, its words are looked at
            told.append(f"{error!r} {error} {error.__cause__} {vars(error)}")

    everything = b"".join(_contents(filled.folder).values()) + "".join(told).encode() + repr(filled).encode()
    assert len(told) == len(ACTS) + 2
    for canary in (CANARY, PASSPHRASE.reveal(), OTHER.reveal(), "AGE-SECRET-KEY"):
        assert canary.encode() not in everything


def test_accounts_live_on_it_as_they_live_on_the_keyring(store: AgeStore, tmp_path: Path) -> None:
    config = ConfigFile(tmp_path / "config/accounts.json")
    vault = Vault(config, store)
    account = Account(id=AccountId("lab-id"), name="lab")
    vault.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret("old"))))

    (reference,) = config.load().entries[account.id].secrets.values()

    store.lock()
    with pytest.raises(KeyringError):
        vault.change(account, Credentials(api_key=Secret("new")))
    vault.remove(account.id, for_good=True)
    store.unlock(PASSPHRASE)
    left = store.get((reference,))
    vault.recover()

    assert vault.load().accounts == ()
    assert left == {reference: Secret("old")}
    assert store.get((reference,)) == {}


def test_keys_move_from_the_keyring_into_the_vault_file_and_back(store: AgeStore, tmp_path: Path) -> None:
    keyring = MemoryStore()
    vault = Vault(ConfigFile(tmp_path / "config/accounts.json"), keyring, {Keeping.VAULT_FILE: store})
    accounts = [Account(id=AccountId(name), name=name) for name in ("lab", "thesis")]
    keys = {account.id: Credentials(api_key=Secret(f"key of {account.name}")) for account in accounts}
    vault.add(*(AccountDraft(account=account, credentials=keys[account.id]) for account in accounts))

    vault.move(*keys, keeping=Keeping.VAULT_FILE)
    references = [one for places in vault.references().values() for one in places[Keeping.VAULT_FILE]]
    found = {where: len(one.get(references)) for where, one in (("keyring", keyring), ("vault file", store))}
    moved = vault.credentials_of(keys)
    vault.move(*keys, keeping=Keeping.KEYRING)

    assert found == {"keyring": 0, "vault file": 2}
    assert moved == vault.credentials_of(keys) == keys
    assert store.get(references) == {}
