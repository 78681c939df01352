"""The doctor on a real GNOME Keyring, and where there is none or a wrong one."""

import io
import itertools
import json
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from support.keyring_daemon import KeyringDaemon, keyring_daemon
from support.keyring_prompter import prompter

from desktop_app.__main__ import main
from desktop_app.domain.accounts import Account, AccountDraft, Credentials, Keeping
from desktop_app.domain.doctor import DoctorReport, Examined, Finding, Level, Mend
from desktop_app.domain.secret import Secret
from desktop_app.services.account_book import AccountBook
from desktop_app.services.doctor import Doctor
from desktop_app.services.opening import open_account_book
from desktop_app.vault import backends
from desktop_app.vault.age_store import AgeStore
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_lane import KeyringLane
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import new_reference
from desktop_app.vault.vault import Vault

KEY = Secret("k" * 44)
PASSPHRASE = Secret("correct horse battery")


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Generator[KeyringDaemon]:
    with keyring_daemon() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@pytest.fixture
def keyring() -> Generator[KeyringStore]:
    store = KeyringStore(KeyringLane(backends.open_ring, seconds=3.0, prompt_seconds=4.0))
    yield store
    store.close()


@pytest.fixture
def config(tmp_path: Path) -> ConfigFile:
    return ConfigFile(tmp_path / "config" / "accounts.json")


@pytest.fixture
def book(keyring: KeyringStore, config: ConfigFile) -> AccountBook:
    vault_file = AgeStore(config.path.parent / "vault")
    return AccountBook(Vault(config, keyring, {Keeping.VAULT_FILE: vault_file}), keyring, vault_file)


@pytest.fixture
def doctor(book: AccountBook) -> Doctor:
    return Doctor(book)


def store(book: AccountBook, name: str) -> Account:
    return book.add(AccountDraft(account=Account(name=name), credentials=Credentials(api_key=KEY)))


def report_of(doctor: Doctor, *, unlock: bool = False) -> DoctorReport:
    *_, last = doctor.examine(unlock=unlock)
    return last


def finding(report: DoctorReport, examined: Examined) -> Finding:
    return next(one for one in report.findings if one.examined is examined)


def test_a_keyring_in_order_is_found_so_and_nothing_stays_in_it(
    daemon: KeyringDaemon, doctor: Doctor, keyring: KeyringStore
) -> None:
    report = report_of(doctor)

    assert report.ok
    assert report.finished
    assert {one.examined for one in report.findings} == set(Examined)
    assert keyring.survey(()).strangers == ()


def test_the_report_grows_look_by_look(daemon: KeyringDaemon, doctor: Doctor) -> None:
    reports = list(doctor.examine())

    assert len(reports) > len(Examined) - 2
    assert all(later.findings[: len(one.findings)] == one.findings for one, later in itertools.pairwise(reports))
    assert [one.finished for one in reports] == [False] * (len(reports) - 1) + [True]


def test_a_locked_keyring_is_left_locked_and_offered_to_be_unlocked(daemon: KeyringDaemon, doctor: Doctor) -> None:
    daemon.lock()

    report = report_of(doctor)

    found = finding(report, Examined.KEYRING)
    assert (found.cause, found.level) == ("locked", Level.NOTE)
    assert [one.mend for one in found.remedies] == [Mend.UNLOCK]
    assert found.remedies[0].command == "qubit-keychain doctor --unlock"
    assert Examined.ROUND_TRIP not in {one.examined for one in report.findings}


def test_a_dismissed_dialog_is_told_from_a_locked_keyring(daemon: KeyringDaemon, doctor: Doctor) -> None:
    daemon.lock()

    with prompter(daemon.address, "") as person:
        report = report_of(doctor, unlock=True)

    assert finding(report, Examined.ROUND_TRIP).cause == "dismissed"
    assert person.times_asked == 1


def test_a_hung_keyring_is_told_from_one_that_is_gone(daemon: KeyringDaemon, doctor: Doctor) -> None:
    report_of(doctor)
    daemon.stop()

    hung = finding(report_of(doctor), Examined.KEYRING)
    daemon.go_on()
    daemon.kill()
    gone = finding(report_of(doctor), Examined.KEYRING)

    assert "does not answer" in hung.title
    assert gone.title != hung.title
    assert gone.level is hung.level is Level.PROBLEM
    assert hung.remedies


@pytest.mark.parametrize(
    ("backend", "cause"),
    [
        ("keyring.backends.null.Keyring", "null"),
        ("keyrings.alt.file.PlaintextKeyring", "plain_text"),
        ("somebody.elses.Keyring", "refused"),
    ],
)
def test_a_backend_that_keeps_no_secret_is_named_with_what_to_type(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch, backend: str, cause: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)

    report = report_of(doctor)

    found = finding(report, Examined.KEYRING)
    assert (found.cause, found.level) == (cause, Level.PROBLEM)
    assert backend in found.title
    assert [one.command for one in found.remedies] == ["unset PYTHON_KEYRING_BACKEND"]
    assert finding(report, Examined.CHOICE).cause == "environment"


@pytest.mark.parametrize(
    ("variable", "value", "command"),
    [
        (
            "FLATPAK_ID",
            "org.example.App",
            "flatpak override --user --talk-name=org.freedesktop.secrets org.example.App",
        ),
        ("SNAP_NAME", "qubit-keychain", "snap connect qubit-keychain:password-manager-service"),
    ],
)
def test_a_sandbox_without_keyring_is_told_the_command_that_opens_it(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, command: str
) -> None:
    monkeypatch.setenv(variable, value)

    found = finding(report_of(doctor), Examined.KEYRING)

    assert found.cause == "missing"
    assert [one.command for one in found.remedies] == [command, "qubit-keychain vault create"]


def test_an_account_whose_key_is_gone_is_named(
    daemon: KeyringDaemon, doctor: Doctor, book: AccountBook, keyring: KeyringStore, config: ConfigFile
) -> None:
    account = store(book, "lab")
    store(book, "thesis")
    keyring.drop(config.load().entries[account.id].secrets["api_key"])  # type: ignore[index]  # a StrEnum

    found = finding(report_of(doctor), Examined.KEYS)

    assert found.cause == "key_missing"
    assert "lab" in found.title
    assert (found.remedies[0].mend, found.remedies[0].about) == (Mend.OPEN_ACCOUNT, account.id)


def test_what_is_left_over_is_found_and_deleted_and_nothing_else(
    daemon: KeyringDaemon, doctor: Doctor, book: AccountBook, keyring: KeyringStore
) -> None:
    account = store(book, "lab")
    keyring.put(new_reference(), "Qubit Keychain: forgotten", KEY)

    found = finding(report_of(doctor), Examined.LEFT_OVER)
    deleted = doctor.tidy()

    assert found.remedies[0].mend is Mend.TIDY
    assert "forgotten" in found.detail
    assert deleted == 1
    assert finding(report_of(doctor), Examined.LEFT_OVER).level is Level.FINE
    assert book.credentials(account.id).api_key == KEY


def test_keys_of_the_bin_and_replaced_keys_are_not_taken_for_left_over(
    daemon: KeyringDaemon, doctor: Doctor, book: AccountBook
) -> None:
    account = store(book, "lab")
    book.change(AccountDraft(account=account, credentials=Credentials(api_key=Secret("r" * 44))))
    book.remove(account.id)

    found = finding(report_of(doctor), Examined.LEFT_OVER)

    assert found.level is Level.FINE


@pytest.fixture
def vault_file(book: AccountBook, cheap_passphrases: None) -> AgeStore:
    """It keeps the key of one account; no keyring is needed for that."""
    book.vault_file.create(PASSPHRASE)
    account = Account(name="lab", keeping=Keeping.VAULT_FILE)
    book.add(AccountDraft(account=account, credentials=Credentials(api_key=KEY)))
    return book.vault_file


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (lambda _: None, ("", "open and in order: it keeps the key of 1 account", "")),
        (AgeStore.lock, ("vault_locked", "locked; it keeps the key of 1 account", "qubit-keychain doctor --unlock")),
        (
            lambda store: (store.folder / "vault.age").write_bytes(b"damaged"),
            ("vault_damaged", "The vault file is damaged", "qubit-keychain vault last-good"),
        ),
        (
            lambda store: [path.unlink() for path in store.folder.iterdir()],
            ("vault_missing", "is gone, and with it keys", "qubit-keychain restore FILE --keep-in vault-file"),
        ),
    ],
)
def test_the_vault_file_is_looked_at_and_what_mends_it_is_said(
    vault_file: AgeStore, doctor: Doctor, what: Callable[[AgeStore], object], expected: tuple[str, str, str]
) -> None:
    what(vault_file)

    found = finding(report_of(doctor), Examined.VAULT_FILE)

    cause, said, command = expected
    assert said in found.title
    assert (found.cause, [one.command for one in found.remedies][:1]) == (cause, [command] if command else [])


def test_a_key_that_is_gone_from_the_vault_file_is_named(
    vault_file: AgeStore, doctor: Doctor, book: AccountBook, config: ConfigFile
) -> None:
    vault_file.drop_all(one for entry in config.load().everywhere() for one in entry.references)

    found = finding(report_of(doctor), Examined.VAULT_FILE)

    assert (found.level, found.cause, "lab" in found.title) == (Level.PROBLEM, "key_missing", True)
    assert found.remedies[0].about == book.find("lab").id


def test_a_damaged_vault_file_is_mended_by_the_command_the_doctor_names(
    vault_file: AgeStore, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = open_account_book()
    there.vault_file.folder.parent.mkdir(parents=True)
    vault_file.folder.rename(there.vault_file.folder)
    (there.vault_file.folder / "vault.age").write_bytes(b"damaged")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PASSPHRASE.reveal().encode() + b"\n")))

    code = main(["vault", "last-good", "--passphrase-stdin"])

    there.vault_file.unlock(PASSPHRASE)
    assert (code, there.missing_in_vault_file()) == (0, ())


def test_a_damaged_accounts_file_is_offered_its_copy_and_an_empty_start(
    doctor: Doctor, book: AccountBook, config: ConfigFile
) -> None:
    with config.changing():
        config.store(config.load())
    config.path.write_text("{ damaged", "utf-8")

    found = finding(report_of(doctor), Examined.ACCOUNTS_FILE)
    book.restore_last_good()

    assert [one.mend for one in found.remedies] == [Mend.USE_COPY, Mend.START_EMPTY]
    assert found.remedies[0].text.startswith("Use the copy of ")
    assert finding(report_of(doctor), Examined.ACCOUNTS_FILE).level is Level.FINE


def test_the_command_prints_one_object_and_ends_with_1_where_something_is_wrong(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["doctor", "--json"])

    found = json.loads(capsys.readouterr().out)
    assert code == 1
    assert found["ok"] is False
    assert {one["examined"] for one in found["findings"]} >= {"keyring", "accounts_file"}


def test_the_command_says_each_finding_with_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor"])

    printed = capsys.readouterr().out
    assert "PROBLEM" in printed
    assert "-> " in printed
