"""G1 and G2: a process that saves without a pause is killed at random moments, and at every call to the system."""

import contextlib
import json
import os
import random
import select
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reliability.figures import Figure
from support import killed_changes, killed_exports
from support.killed_changes import Folder, referenced, state_of, vault_in

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.secret import Secret
from desktop_app.vault.vault import Vault

PROJECT = Path(__file__).parents[2]
ACCOUNTS = 100
NUMBER = struct.Struct("<q")
CALLS = ("fsync", "rename", "unlink", "fchmod", "chmod", "mkdir", "write", "flock", "openat", "close")


def durable_saves(place: Path, kills: int) -> Figure:
    """G1: whatever the moment, the file is readable and no save that was acknowledged is lost."""
    vault, _, _ = vault_in(place / "ours")
    vault.add(*_drafts())

    def save(number: int) -> None:
        account = replace(_drafts()[0].account, tags=(str(number),))
        vault.change(account, Credentials())

    def found() -> int:
        accounts = vault_in(place / "ours")[0].load().accounts
        assert len(accounts) == ACCOUNTS
        return int(accounts[0].tags[0]) if accounts[0].tags else 0

    unreadable, lost = _killed_while_saving(kills, save, found)
    strays = len(list((place / "ours/config").glob("*.tmp")))

    plain = place / "plain.json"
    content = {f"{number}": {"instance": "crn" * 60} for number in range(ACCOUNTS)}
    plain.write_text(json.dumps({"number": 0, **content}))

    def save_plainly(number: int) -> None:
        with plain.open("w") as file:
            json.dump({"number": number, **content}, file, indent=4, sort_keys=True)

    def found_plainly() -> int:
        try:
            return int(json.loads(plain.read_text())["number"])
        except ValueError:
            plain.write_text(json.dumps({"number": 0, **content}))
            raise

    broken, gone = _killed_while_saving(kills, save_plainly, found_plainly)
    return Figure(
        goal="G1",
        promise=f"{kills:,} kills while saving: every file readable, no acknowledged save lost, one stray file at most",
        ours=f"{unreadable} unreadable, {lost} lost, {strays} stray",
        holds=(unreadable, lost) == (0, 0) and strays <= 1,
        plain=f"{broken} unreadable, {gone} lost",
        plain_fails=broken + gone > 0,
    )


def two_stores(place: Path, kills: int) -> Figure:
    """G2: accounts and keys fit each other after every kill, and nothing is left over once recovered."""
    folder = place / "two"
    vault, _, _ = vault_in(folder)
    vault.add(*_drafts(5))
    wrong: list[str] = []

    def look() -> int:
        opened, store, config = vault_in(folder)
        try:
            state_of(opened)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is a finding
            wrong.append(type(error).__name__)
        opened.recover()
        elsewhere = Folder(folder / "secrets-elsewhere").references()
        if store.references() != referenced(config) or elsewhere != referenced(config, Keeping.VAULT_FILE):
            wrong.append("left over")
        return 0

    _killed_while_saving(kills, _Restless(vault), look, acknowledged=False)
    mixed = _plain_mismatches(place / "plain-two", kills)
    return Figure(
        goal="G2",
        promise=f"{kills} kills while keys are replaced, accounts moved, binned, deleted: both stores agree, 0 orphans",
        ours=f"{len(wrong)} mismatches or orphans",
        holds=not wrong,
        plain=f"{mixed} of {kills} mismatches (key replaced in place, then the file)",
        plain_fails=mixed > 0,
    )


def every_system_call(place: Path) -> Figure:
    """The same, not at random: killed (by strace) before each call to the system that changes anything."""
    killed, wrong = 0, []
    for change in ("change", "move"):
        saving = _Saving(
            begin=BEGIN,
            save=f"CHANGES['{change}'](vault)",
            prepare=killed_changes.prepared,
            wrong=lambda folder, *, killed, change=change: killed_changes.what_is_wrong(folder, change, killed=killed),
        )
        kills, faults = _killed_before_each_call(place / change, saving)
        killed += kills
        wrong += faults
    return Figure(
        goal="G2",
        promise="killed before every system call of a save, one after the other: the old or the new state, no orphan",
        ours=f"{killed} kills, {len(wrong)} mixed states",
        holds=not wrong and killed > 20,
    )


def every_system_call_of_an_export(place: Path) -> Figure:
    """The same for the file of IBM's client, beside what that client does itself."""
    ours, wrong = _killed_before_each_call(place / "ours", _exporting(killed_exports.OURS))
    plain, lost = _killed_before_each_call(place / "plain", _exporting(killed_exports.PLAINLY))
    return Figure(
        goal="G2",
        promise="killed before every system call of an export to qiskit-ibm.json: the old or the new file, and the "
        "next export leaves nothing beside it",
        ours=f"{ours} kills, {len(wrong)} mixed or left over",
        holds=not wrong and ours > 20,
        plain=f"{len(lost)} of {plain} lose accounts",
        plain_fails=bool(lost),
    )


def _exporting(save: str) -> "_Saving":
    return _Saving(begin=BEGIN_EXPORT, save=save, prepare=killed_exports.prepared, wrong=killed_exports.what_is_wrong)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saving:
    """A program that begins, and then saves; `prepare` makes its folder, `wrong` says what is wrong with it then."""

    begin: str
    save: str
    prepare: Callable[[Path], None]
    wrong: Callable[..., list[str]]


class _Restless:
    """Does something else with the vault each time."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._random = random.Random(7)  # noqa: S311  # chooses what to do next, guards nothing

    def __call__(self, number: int) -> None:
        vault = self._vault
        account = self._random.choice(vault.load().accounts)
        match self._random.randrange(6):
            case 0:
                secrets = Credentials(api_key=_canary(number))
                vault.change(replace(account, tags=(str(number),)), secrets)
            case 1:
                vault.move(account.id, keeping=Keeping.VAULT_FILE)
            case 2:
                vault.move(account.id, keeping=Keeping.KEYRING)
            case 3:
                vault.remove(account.id)
                vault.restore(account.id)
            case 4:
                vault.duplicate(account.id)
                vault.remove(account.id, for_good=True)
            case _:
                vault.undo()


def _plain_mismatches(place: Path, kills: int) -> int:
    place.mkdir(parents=True)
    key, file = place / "key", place / "accounts.json"
    mixed = 0

    def save(number: int) -> None:
        key.write_text(str(number))
        file.write_text(json.dumps({"lab": number, "more": ["x"] * 2000}))

    def look() -> int:
        nonlocal mixed
        try:
            mixed += json.loads(file.read_text())["lab"] != int(key.read_text())
        except (ValueError, FileNotFoundError):
            mixed += 1
        save(0)
        return 0

    save(0)
    _killed_while_saving(kills, save, look, acknowledged=False)
    return mixed


def _killed_while_saving(
    kills: int, save: Callable[[int], None], found: Callable[[], int], *, acknowledged: bool = True
) -> tuple[int, int]:
    """Fork, save without a pause, kill; how often nothing could be read, and how often a save was lost."""
    chance = random.Random(3)  # noqa: S311  # chooses the moment, guards nothing
    unreadable = lost = 0
    number = saves = 0
    for _ in range(kills):
        with _saving(save, number + 1) as (child, acknowledgements):
            last = _last(acknowledgements, chance.uniform(0.002, 0.03))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            last = max(last, _last(acknowledgements, 0))
        saves += last > number
        try:
            number = found()
        except Exception:  # noqa: BLE001  # whatever it is, it cannot be read
            unreadable += 1
            number = 0
            continue
        lost += acknowledged and number < last
    assert saves > kills / 2, "most processes were killed before they had saved anything"
    return unreadable, lost


@contextlib.contextmanager
def _saving(save: Callable[[int], None], start: int) -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        number = start
        while True:
            with contextlib.suppress(Exception):
                save(number)
                os.write(writing, NUMBER.pack(number))
            number += 1
    os.close(writing)
    try:
        yield child, reading
    finally:
        os.close(reading)


def _last(pipe: int, seconds: float) -> int:
    """The newest number that comes within the time after the first one came."""
    last = 0
    ends = time.monotonic() + (5 if seconds else 0)
    while (left := max(0.0, ends - time.monotonic())) or not seconds:
        if not select.select([pipe], [], [], left)[0]:
            break
        got = os.read(pipe, NUMBER.size * 1000)
        if not got:
            break
        if not last and seconds:
            ends = time.monotonic() + seconds
        last = NUMBER.unpack(got[-NUMBER.size :])[0]
    return last


BEGIN = """
import os, sys
from pathlib import Path
import filelock
from support.killed_changes import CHANGES, vault_in
vault, _, _ = vault_in(Path(sys.argv[1]))
vault.load()
os.mkdir(sys.argv[1] + "/begun")
"""
BEGIN_EXPORT = """
import json, os, sys
from pathlib import Path
import filelock
from support.killed_exports import NEW, QiskitAccountsFile
path = Path(sys.argv[1], "home/qiskit-ibm.json")
os.mkdir(sys.argv[1] + "/begun")
"""


def _killed_before_each_call(place: Path, saving: _Saving) -> tuple[int, list[str]]:
    """How many kills there were, and what was wrong after them."""
    before = _calls_before(place, saving)
    kills, wrong = 0, []
    for call in CALLS:
        number, alive = before[call], False
        while not alive:
            number += 1
            folder = place / f"{call}-{number}"
            folder.mkdir(parents=True)
            saving.prepare(folder)
            alive = _killed_by_strace(folder, saving, call, number) == 0
            kills += not alive
            wrong += saving.wrong(folder, killed=not alive)
            shutil.rmtree(folder)
    return kills, wrong


def _killed_by_strace(folder: Path, saving: _Saving, call: str, number: int) -> int:
    inject = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}"]
    program = [sys.executable, "-c", saving.begin + saving.save, str(folder)]
    ran = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", *inject, *program],
        env=_environment(folder),
        check=False,
        capture_output=True,
    )
    if b"Traceback" in ran.stderr:
        raise AssertionError(ran.stderr.decode())
    return ran.returncode


def _calls_before(place: Path, saving: _Saving) -> dict[str, int]:
    """How many calls of each kind a process makes before it begins to change anything; the same each time."""
    folder = place / "counted"
    folder.mkdir(parents=True)
    saving.prepare(folder)
    log = place / "strace"
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(CALLS)}"]
    subprocess.run([*command, sys.executable, "-c", saving.begin, folder], env=_environment(folder), check=True)
    lines = log.read_text().splitlines()
    begun = next(at for at, line in enumerate(lines) if "/begun" in line)
    return {call: sum(f" {call}(" in line for line in lines[: begun + 1]) for call in CALLS}


def _environment(folder: Path) -> dict[str, str]:
    own = {"XDG_STATE_HOME": str(folder / "state"), "PYTHONDONTWRITEBYTECODE": "1"}
    return {**os.environ, "PYTHONPATH": f"{PROJECT}:{PROJECT / 'tests'}", **own}


def _canary(number: int) -> Secret:
    return Secret(f"canary-key-of-an-account-{number:06d}")


def _drafts(many: int = ACCOUNTS) -> list[AccountDraft]:
    return [
        AccountDraft(
            account=Account(id=AccountId(f"id-{number}"), name=f"lab {number}", instance="crn" * 60),
            credentials=Credentials(api_key=_canary(number)),
        )
        for number in range(many)
    ]
