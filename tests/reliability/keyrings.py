"""G5, G6, G7: keyrings that are locked, hung, killed or not safe, and many threads at once. On real daemons."""

import base64
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from reliability.figures import Figure
from support.keyring_daemon import KeyringDaemon, keyring_daemon, private_bus
from support.keyring_prompter import prompter

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import (
    KeyringDismissed,
    KeyringError,
    KeyringGone,
    KeyringLocked,
    KeyringMissing,
    KeyringSilent,
)
from desktop_app.vault import backends
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_lane import KeyringLane
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import Reference, new_reference
from desktop_app.vault.vault import Vault

PROJECT = Path(__file__).parents[2]
KEY = Secret("k" * 44)
CANARY = "canary-key-of-the-reliability-run-0123456789"
CALL_SECONDS, PROMPT_SECONDS = 10.0, 3.0
"""The limit of a call as it is; that of a dialog shortened from its two minutes."""


@contextmanager
def _kept(call_seconds: float = CALL_SECONDS) -> Generator[tuple[KeyringDaemon, KeyringStore, Reference]]:
    with keyring_daemon() as daemon, in_environment(daemon.address):
        store = KeyringStore(KeyringLane(backends.open_ring, seconds=call_seconds, prompt_seconds=PROMPT_SECONDS))
        try:
            reference = new_reference()
            store.put(reference, "lab", KEY)
            yield daemon, store, reference
        finally:
            store.close()


@contextmanager
def in_environment(address: str) -> Generator[None]:
    """Let this process find that bus."""
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    try:
        yield
    finally:
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
        if before is not None:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before


def _ends(act: Callable[[], object], expected: type[KeyringError], limit: float) -> str:
    """What went differently, or an empty text."""
    started = time.monotonic()
    try:
        act()
    except KeyringError as error:
        seconds = time.monotonic() - started
        if type(error) is not expected:
            return f"{type(error).__name__} instead of {expected.__name__}"
        return "" if seconds <= limit else f"{seconds:.1f} s"
    return "no error"


def faults(call_seconds: float = CALL_SECONDS) -> Figure:
    """G5: every fault ends within its limit, with the right words, and the keyring serves again afterwards.

    `call_seconds` is how long a hung keyring is waited for; the plain way is given two seconds more.
    """
    found = {
        "locked, nobody can be asked": _locked(),
        "dialog closed": _dialog(""),
        "dialog never answered": _dialog(None),
        "daemon killed": _killed(),
        "bus gone": _bus_gone(),
        "daemon hung": _hung(call_seconds),
        "no keyring at all": _none(),
        "killed and started again between the saves": _killed_while_saving(),
        "the program ends while the keyring hangs": _ends_while_hung(),
        "1,000 looks at a locked keyring leave no descriptor": _no_descriptors(),
    }
    wrong = {name: what for name, what in found.items() if what}
    return Figure(
        goal="G5",
        promise=f"{len(found)} faults of GNOME Keyring: the right error within its limit, nothing lost, ends in 3 s",
        ours=f"{len(found) - len(wrong)} of {len(found)}" + (f" ({wrong})" if wrong else ""),
        holds=not wrong,
        plain=f"get_password hung after {call_seconds + 2:g} s; {_plain_descriptors()} descriptors lost in 20 calls",
        plain_fails=_plain_hangs(call_seconds + 2),
    )


def _locked() -> str:
    with _kept() as (daemon, store, reference):
        daemon.lock()
        return _ends(lambda: store.get((reference,)), KeyringLocked, 2)


def _dialog(answer: str | None) -> str:
    with _kept() as (daemon, store, reference):
        daemon.lock()
        with prompter(daemon.address, answer):
            expected = KeyringLocked if answer is None else KeyringDismissed
            return _ends(lambda: store.get((reference,)), expected, PROMPT_SECONDS + 1)


def _killed() -> str:
    with _kept() as (daemon, store, reference):
        daemon.kill()
        gone = _ends(lambda: store.get((reference,)), KeyringGone, 2)
        daemon.start()
        return gone or ("" if store.get((reference,)) == {reference: KEY} else "did not come back")


def _bus_gone() -> str:
    with _kept() as (daemon, store, reference):
        daemon.kill_bus()
        return _ends(lambda: store.get((reference,)), KeyringGone, 2)


def _hung(call_seconds: float) -> str:
    with _kept(call_seconds) as (daemon, store, reference):
        daemon.stop()
        hung = _ends(lambda: store.get((reference,)), KeyringSilent, call_seconds + 0.5)
        daemon.go_on()
        return hung or ("" if store.get((reference,)) == {reference: KEY} else "did not come back")


def _none() -> str:
    with private_bus() as bus, in_environment(bus.address):
        store = KeyringStore()
        try:
            return _ends(lambda: store.put(new_reference(), "lab", KEY), KeyringMissing, 2)
        finally:
            store.close()


def _killed_while_saving() -> str:
    """A daemon that comes and goes: what was acknowledged is there, and nothing else once recovered."""
    with TemporaryDirectory() as folder, _kept() as (daemon, store, reference):
        store.drop(reference)
        vault = Vault(ConfigFile(Path(folder, "config/accounts.json")), store)
        done = threading.Event()

        def come_and_go() -> None:
            while not done.wait(0.05):
                daemon.kill()
                daemon.start()

        nuisance = threading.Thread(target=come_and_go)
        nuisance.start()
        stored = []
        try:
            for number in range(40):
                draft = AccountDraft(account=Account(name=f"lab {number}"), credentials=Credentials(api_key=KEY))
                try:
                    vault.add(draft)
                    stored.append(draft.account.id)
                except KeyringError:
                    continue
        finally:
            done.set()
            nuisance.join()
        vault.recover()
        missing = [one for one in stored if vault.credentials(one) != Credentials(api_key=KEY)]
        survey = store.survey(tuple(vault.everything_referenced()))
        if missing or survey.strangers or len(vault.load().accounts) != len(stored):
            return f"{len(missing)} missing, {len(survey.strangers)} orphans"
        return "" if stored else "nothing was saved"


ENDS = """
import os, signal, sys, threading
from desktop_app.vault.keyring_store import KeyringStore
store = KeyringStore(); store.status()
os.kill(int(sys.argv[1]), signal.SIGSTOP)
threading.Thread(target=store.status, daemon=True).start()
"""


def _ends_while_hung() -> str:
    with _kept() as (daemon, _, _reference):
        started = time.monotonic()
        run(ENDS, daemon.environment, str(daemon.pid), limit=20)
        seconds = time.monotonic() - started
        daemon.go_on()
        return "" if seconds < 3 else f"{seconds:.1f} s"


def _no_descriptors() -> str:
    with _kept() as (daemon, store, reference):
        daemon.lock()
        before = _descriptors()
        for _ in range(1000):
            try:
                store.get((reference,))
            except KeyringLocked:
                continue
        lost = _descriptors() - before
        # Fewer is no loss: what another scenario left may be collected meanwhile.
        return f"{lost} lost" if lost > 0 else ""


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


PLAIN_LOCKED = """
import os, keyring
before = len(os.listdir("/proc/self/fd"))
for _ in range(20):
    try: keyring.get_password("a", "b")
    except Exception: pass
print(len(os.listdir("/proc/self/fd")) - before)
"""


def _plain_descriptors() -> int:
    with _kept() as (daemon, _, _reference):
        run("import keyring; keyring.set_password('a', 'b', 'c')", daemon.environment, limit=20)
        daemon.lock()
        return int(run(PLAIN_LOCKED, daemon.environment, limit=30))


def _plain_hangs(limit: float) -> bool:
    with _kept() as (daemon, _, _reference):
        daemon.stop()
        try:
            run("import keyring; keyring.get_password('a', 'b')", daemon.environment, limit=limit)
        except subprocess.TimeoutExpired:
            return True
        finally:
            daemon.go_on()
        return False


def many_threads(turns: int) -> Figure:
    """G6: twenty threads put, read and drop; one lane serves them all."""
    threads = 20
    with _kept() as (daemon, store, _):
        wrong: list[str] = []

        def use(number: int) -> None:
            for turn in range(turns):
                reference, secret = new_reference(), Secret(f"{number}-{turn}")
                try:
                    store.put(reference, "lab", secret)
                    if store.get((reference,)) != {reference: secret}:
                        wrong.append("another secret")
                    store.drop(reference)
                except KeyringError as error:
                    wrong.append(type(error).__name__)

        started = time.monotonic()
        _in_threads(threads, use)
        seconds = time.monotonic() - started
        alive = _alive(daemon)
    with _kept() as (daemon, _, _reference):
        started = time.monotonic()
        plain = run(PLAIN_THREADS, daemon.environment, str(threads), str(turns), limit=600)
        plain_seconds = time.monotonic() - started
        plain_alive = _alive(daemon)
    lived, lived_plainly = ("alive" if one else "aborted" for one in (alive, plain_alive))
    return Figure(
        goal="G6",
        promise=f"{threads} threads x {turns} put, get, drop: no error, no wrong secret, the daemon lives",
        ours=f"{len(wrong)} errors, {lived}, {seconds:.1f} s",
        holds=not wrong and alive,
        plain=f"{plain} errors, {lived_plainly}, {plain_seconds:.1f} s (fails in some runs only)",
    )


PLAIN_THREADS = """
import sys, threading, keyring
wrong = []
def use(number):
    for turn in range(int(sys.argv[2])):
        try:
            keyring.set_password("plain", f"{number}-{turn}", "secret")
            if keyring.get_password("plain", f"{number}-{turn}") != "secret": wrong.append(1)
            keyring.delete_password("plain", f"{number}-{turn}")
        except Exception: wrong.append(1)
threads = [threading.Thread(target=use, args=(number,)) for number in range(int(sys.argv[1]))]
for one in threads: one.start()
for one in threads: one.join()
print(len(wrong))
"""


def _in_threads(many: int, use: Callable[[int], None]) -> None:
    threads = [threading.Thread(target=use, args=(number,)) for number in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _alive(daemon: KeyringDaemon) -> bool:
    return daemon.running


ALT = """
import base64, os
from pathlib import Path
from keyring.backend import KeyringBackend
class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    place = Path(os.environ["HOME"], "keys.txt")
    def get_password(self, service, username):
        return base64.b64decode(self.place.read_text()).decode() if self.place.exists() else None
    def set_password(self, service, username, password):
        self.place.write_text(base64.b64encode(password.encode()).decode())
class EncryptedKeyring(PlaintextKeyring):
    priority = 0.6
"""
"""What keyrings.alt brings, in short: found by its entry point, works at once, keeps keys readable."""
WAYS: Mapping[str, tuple[dict[str, str], str]] = {
    "keyrings.alt alone": ({}, ""),
    "the chainer over it": ({"PYTHON_KEYRING_BACKEND": "keyring.backends.chainer.ChainerBackend"}, ""),
    "null": ({"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}, ""),
    "fail": ({"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}, ""),
    "the environment": ({"PYTHON_KEYRING_BACKEND": "keyrings_alt.file.PlaintextKeyring"}, ""),
    "keyringrc.cfg": ({}, "[backend]\ndefault-keyring=keyrings_alt.file.PlaintextKeyring\n"),
    "keyring-path": ({}, "[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={folder}\n"),
    "KEYRING_PROPERTY_…": (
        {"KEYRING_PROPERTY_KEYRING_KEY": "x", "PYTHON_KEYRING_BACKEND": "keyrings_alt.file.EncryptedKeyring"}, "",
    ),
    "cryptfile": ({"PYTHON_KEYRING_BACKEND": "keyrings_alt.file.EncryptedKeyring"}, ""),
}  # fmt: skip
PUT = """
import sys
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import new_reference
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyringMissing, KeyringRefused
try: KeyringStore().put(new_reference(), "lab", Secret(sys.argv[1]))
except (KeyringRefused, KeyringMissing) as error: print("refused")
"""
PLAIN_PUT = """
import sys, keyring
try: keyring.set_password("lab", "me", sys.argv[1])
except Exception: print("refused")
"""


def unsafe_backends(place: Path) -> Figure:
    """G7: none of the ways to a backend that keeps keys readable, or not at all, is taken."""
    ours = [_tried(place / "ours" / f"{number}", *way, PUT) for number, way in enumerate(WAYS.values())]
    plain = [_tried(place / "plain" / f"{number}", *way, PLAIN_PUT) for number, way in enumerate(WAYS.values())]
    many = len(WAYS)
    return Figure(
        goal="G7",
        promise=f"{many} ways to a backend that is not safe: all refused, the key on no disk",
        ours=_counted(ours),
        holds=all(refused and not kept for refused, kept in ours),
        plain=_counted(plain),
        plain_fails=not all(refused for refused, _ in plain),
    )


def _counted(tried: list[tuple[bool, bool]]) -> str:
    refused, kept = (sum(column) for column in zip(*tried, strict=True))
    return f"{refused} of {len(tried)} refused, on the disk {kept} times"


def _tried(folder: Path, variables: dict[str, str], rc: str, code: str) -> tuple[bool, bool]:
    """Whether it was refused, and whether the key lies on the disk."""
    packages, home = folder / "packages", folder / "home"
    config = home / ".config/python_keyring"
    (packages / "keyrings_alt").mkdir(parents=True)
    (packages / "keyrings_alt-5.dist-info").mkdir()
    config.mkdir(parents=True)
    (packages / "keyrings_alt/file.py").write_text(ALT)
    (packages / "keyrings_alt/__init__.py").touch()
    entry = "[keyring.backends]\nfile = keyrings_alt.file\n"
    (packages / "keyrings_alt-5.dist-info/entry_points.txt").write_text(entry)
    (packages / "keyrings_alt-5.dist-info/METADATA").write_text("Name: keyrings_alt\nVersion: 5\n")
    (folder / "planted.py").write_text(ALT.replace("PlaintextKeyring", "Keyring"))
    if rc:
        (config / "keyringrc.cfg").write_text(rc.format(folder=folder))
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": f"{PROJECT}:{packages}",
        "PYTHONDONTWRITEBYTECODE": "1", **variables,
    }  # fmt: skip
    said = run(code, environment, CANARY, limit=60)
    forms = (CANARY.encode(), base64.b64encode(CANARY.encode()))
    kept = any(form in path.read_bytes() for path in folder.rglob("*") if path.is_file() for form in forms)
    return "refused" in said, kept


def run(code: str, environment: dict[str, str], *arguments: str, limit: float) -> str:
    """What a Python program prints. Raises TimeoutExpired after `limit` seconds."""
    environment = {**environment, "PYTHONPATH": environment.get("PYTHONPATH", str(PROJECT))}
    command = [sys.executable, "-c", code, *arguments]
    ran = subprocess.run(command, env=environment, timeout=limit, check=True, capture_output=True, text=True)
    return ran.stdout.strip()
