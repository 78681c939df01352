"""Which keyring is taken and which is refused, after keyring itself has chosen."""

import importlib.metadata
import sys
from pathlib import Path
from types import SimpleNamespace

import keyring.backend
import pytest
from keyring.backends import SecretService, chainer, fail, libsecret, null
from support.keyring_daemon import KeyringDaemon

from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyringError, KeyringLocked, KeyringMissing, KeyringRefused
from desktop_app.vault import backends
from desktop_app.vault.keyring_lane import Patience
from desktop_app.vault.keyring_status import KeyringState
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import new_reference

CANARY = "canary-key-of-the-tests-0123456789abcdefghij"


class PlainTextKeyring(keyring.backend.KeyringBackend):
    """What keyrings.alt brings: everything works, and everything is readable by anybody."""

    priority = 0.5
    folder = Path()

    def get_password(self, service: str, username: str) -> str | None:
        path = self.folder / f"{service.replace('/', '_')}-{username}"
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        (self.folder / f"{service.replace('/', '_')}-{username}").write_text(password)


# Every subclass is a candidate for the rest of the process; only the tests below may have it.
keyring.backend.KeyringBackend._classes.discard(PlainTextKeyring)


@pytest.fixture
def plain_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, no_keyring_settings: None) -> Path:
    folder = tmp_path / "plain"
    folder.mkdir()
    monkeypatch.setattr(PlainTextKeyring, "folder", folder)
    classes = {PlainTextKeyring, *keyring.backend.KeyringBackend._classes}
    monkeypatch.setattr(keyring.backend.KeyringBackend, "_classes", classes)
    # keyrings.alt would be seen by its distribution.
    monkeypatch.setattr(backends, "_only_secret_service", lambda: False)
    return folder


def _configure(text: str) -> Path:
    path = backends._rc_file()
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return path


def _put(store: KeyringStore) -> None:
    store.put(new_reference(), "Qubit Keychain: lab", Secret(CANARY))


REFUSED = {
    "null": "keyring.backends.null.Keyring",
    "a plain text one": "keyrings.alt.file.PlaintextKeyring",
    "one that asks in the terminal": "keyrings.alt.file.EncryptedKeyring",
    "one that does not exist": "nobody.knows.Keyring",
    "not even a name": "null",
}


@pytest.mark.parametrize("name", REFUSED.values(), ids=REFUSED)
def test_a_backend_demanded_by_the_environment_is_refused_by_name(
    keyring: KeyringStore, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)

    with pytest.raises(KeyringRefused) as caught:
        _put(keyring)

    assert name in caught.value.title


@pytest.mark.parametrize("name", REFUSED.values(), ids=REFUSED)
def test_a_backend_demanded_by_keyringrc_is_refused_by_name(keyring: KeyringStore, name: str) -> None:
    _configure(f"[backend]\ndefault-keyring={name}\n")

    status = keyring.status()

    assert status.state is KeyringState.REFUSED
    assert name in status.sentence


def test_nothing_is_imported_from_the_path_in_keyringrc(keyring: KeyringStore, tmp_path: Path) -> None:
    (tmp_path / "evil.py").write_text("raise SystemExit('imported')\n")
    _configure(f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={tmp_path}\n")

    with pytest.raises(KeyringRefused):
        _put(keyring)

    assert str(tmp_path) not in sys.path
    assert "evil" not in sys.modules


@pytest.mark.parametrize("content", [b"\xff\xfe", b"no section\n", b"[backend]\n[backend]\n"])
def test_an_unreadable_keyringrc_is_refused(keyring: KeyringStore, content: bytes) -> None:
    _configure("").write_bytes(content)

    with pytest.raises(KeyringRefused, match=r"keyringrc\.cfg"):
        _put(keyring)


def test_a_keyringrc_without_a_demand_changes_nothing(daemon: KeyringDaemon, keyring: KeyringStore) -> None:
    _configure("[backend]\n")

    assert keyring.status().state is KeyringState.AVAILABLE


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.chainer.ChainerBackend"])
def test_what_stands_for_no_keyring_is_no_keyring(
    keyring: KeyringStore, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)

    with pytest.raises(KeyringMissing):
        _put(keyring)


def test_the_secret_service_demanded_by_name_is_used(
    daemon: KeyringDaemon, keyring: KeyringStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backends.SECRET_SERVICE)

    assert keyring.status().name == "GNOME Keyring (Secret Service)"


def test_the_secret_service_demanded_by_name_and_not_running_is_no_keyring(
    keyring: KeyringStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backends.SECRET_SERVICE)

    with pytest.raises(KeyringMissing):
        _put(keyring)


def test_plain_text_alone_is_refused_and_nothing_is_written(keyring: KeyringStore, plain_text: Path) -> None:
    with pytest.raises(KeyringRefused, match="PlainTextKeyring"):
        _put(keyring)

    assert list(plain_text.iterdir()) == []


def test_keyring_as_it_is_would_have_written_plain_text(plain_text: Path) -> None:
    chosen = backends._best_installed()

    chosen.set_password("service", "user", CANARY)

    assert [path.read_text() for path in plain_text.iterdir()] == [CANARY]


def test_plain_text_behind_the_secret_service_is_never_reached(
    daemon: KeyringDaemon, keyring: KeyringStore, plain_text: Path
) -> None:
    chosen = backends._best_installed()

    _put(keyring)

    assert isinstance(chosen, chainer.ChainerBackend)
    assert list(plain_text.iterdir()) == []


def test_a_foreign_backend_that_keyring_would_prefer_is_refused(
    daemon: KeyringDaemon, keyring: KeyringStore, plain_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlainTextKeyring, "priority", 9)

    with pytest.raises(KeyringRefused, match="PlainTextKeyring"):
        _put(keyring)


def test_a_keyring_that_keyring_missed_at_first_is_found_later(
    plain_text: Path, keyring: KeyringStore, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setattr(PlainTextKeyring, "priority", -1)
    before = keyring.status().state
    request.getfixturevalue("daemon")

    after = keyring.status().state

    assert before is not KeyringState.AVAILABLE
    assert after is KeyringState.AVAILABLE


def test_the_short_way_is_taken_only_where_nothing_else_could_be_meant(
    no_keyring_settings: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert backends._only_secret_service()

    distribution = tmp_path / "keyrings.alt-5.0.dist-info"
    distribution.mkdir()
    (distribution / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    (distribution / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    monkeypatch.syspath_prepend(str(tmp_path))

    assert "file" in importlib.metadata.entry_points(group="keyring.backends").names
    assert not backends._only_secret_service()


def test_the_short_way_is_not_taken_where_kde_wallet_could_be_meant(
    no_keyring_settings: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "dbus.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))

    assert not backends._only_secret_service()


def test_the_short_way_and_keyring_come_to_the_same(daemon: KeyringDaemon) -> None:
    long_way = backends._unchained(backends._best_installed())

    assert backends._class_name(long_way) == backends.SECRET_SERVICE


@pytest.mark.parametrize("backend", [SecretService.Keyring, libsecret.Keyring])
def test_the_list_names_the_classes_as_keyring_does(backend: type) -> None:
    assert f"{backend.__module__}.{backend.__qualname__}" in backends.ALLOWED


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, chainer.ChainerBackend, PlainTextKeyring])
def test_the_list_holds_nothing_that_forgets_or_writes_plain_text(backend: type) -> None:
    assert f"{backend.__module__}.{backend.__qualname__}" not in backends.ALLOWED


class Wallet(PlainTextKeyring):
    """A keyring of another system, standing in for those that cannot run here."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], list[str]] = {}
        self.raises: Exception | None = None
        super().__init__()  # type: ignore[no-untyped-call]

    def get_password(self, service: str, username: str) -> str | None:
        if self.raises:
            raise self.raises
        return next(iter(self.kept.get((service, username), ())), None)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept.setdefault((service, username), []).insert(0, password)

    def delete_password(self, service: str, username: str) -> None:
        self.kept[service, username].pop(0)


keyring.backend.KeyringBackend._classes.discard(Wallet)


def test_each_reference_is_an_entry_of_its_own() -> None:
    wallet = Wallet()
    ring = backends.BackendRing(wallet, "Wallet")

    ring.put("one", "Qubit Keychain: lab", "first", Patience())
    ring.put("two", "Qubit Keychain: LAB", "second", Patience())

    assert ring.get(("one", "two", "three"), Patience()) == {"one": "first", "two": "second"}
    assert {service for service, _ in wallet.kept} == {"qubit-keychain/one", "qubit-keychain/two"}


def test_dropping_leaves_no_older_value_behind() -> None:
    wallet = Wallet()
    ring = backends.BackendRing(wallet, "Wallet")
    ring.put("one", "lab", "older", Patience())
    ring.put("one", "lab", "newer", Patience())

    ring.drop("one", Patience())

    assert ring.get(("one",), Patience()) == {}


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (keyring.errors.KeyringLocked(CANARY), KeyringLocked),
        (keyring.errors.NoKeyringError(CANARY), KeyringMissing),
        (keyring.errors.PasswordSetError(CANARY), KeyringError),
        (RuntimeError(CANARY), KeyringError),
        (OSError(1783, CANARY), KeyringError),
    ],
)
def test_a_backends_error_becomes_ours_without_its_text(theirs: Exception, ours: type[KeyringError]) -> None:
    wallet = Wallet()
    wallet.raises = theirs
    ring = backends.BackendRing(wallet, "Wallet")

    with pytest.raises(ours) as caught:
        ring.get(("one",), Patience())

    assert CANARY not in f"{caught.value} {caught.value.advice} {caught.value.facts}"
    assert caught.value.__suppress_context__


def test_the_environment_cannot_replace_a_backends_methods(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_GET_PASSWORD", "stolen")
    wallet = Wallet()

    ring = backends.BackendRing(wallet, "Wallet")

    assert ring.get(("one",), Patience()) == {}


def test_each_key_that_may_be_asked_about_has_the_whole_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("desktop_app.vault.keyring_lane.time", SimpleNamespace(monotonic=lambda: now))
    patience, left = Patience(seconds=10, prompt_seconds=100), list[float]()

    class Asking(PlainTextKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            nonlocal now
            left.append(patience.left())
            now += 60
            return f"{username} allowed {service}"

    keyring.backend.KeyringBackend._classes.discard(Asking)

    found = backends.BackendRing(backends._instance(Asking), "macOS Keychain").get(("a", "b", "c"), patience)

    assert left == [95, 95, 95]
    assert sorted(found) == ["a", "b", "c"]
