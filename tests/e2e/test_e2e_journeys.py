"""The five things people do (add, check, run, use in Python, back up) by keyboard and by a screen reader's names."""

import json
import secrets
import subprocess
import sys
from collections.abc import Generator, Mapping
from pathlib import Path

import pytest
from e2e.person import Person, counts_told, desk, started
from e2e.stage import Folders, keys_in, need_keyring, need_screen
from support.keyring_daemon import keyring_daemon
from support.practice import PracticeService
from support.screen import wait_for

NAME = "lab"
FOUND_NAME = "from-the-client"
FOUND_KEY = secrets.token_urlsafe(33)
"""Nobody's key, as it would stand in IBM's client's file."""
PASSPHRASE = "correct horse battery staple"
AGE = b"age-encryption.org/v1"


@pytest.fixture
def practice() -> Generator[PracticeService]:
    with PracticeService(queue_seconds=0.05) as service:
        yield service


def test_the_five_journeys_need_nothing_but_a_keyboard(folders: Folders, practice: PracticeService) -> None:
    need_keyring()
    need_screen()
    clients_file = leave_a_clients_file(folders.home)
    backup = folders.work / "accounts.age"
    key = practice.key("practice-open")

    with keyring_daemon(folders.home) as keyring, desk(folders, keyring.environment) as (person, environment):
        with started(folders, environment, person.screen) as program:
            person.waits_for("No accounts yet.")
            person.describe(NAME, key, practice.instance("practice-open"), practice.url)
            person.screen.press("ctrl+s")
            person.waits_for_title(NAME)

            person.screen.press("ctrl+t")
            checked = person.waits_for_result("Working")
            person.screen.press("ctrl+shift+j")
            ran = person.waits_for_result("Working · 1,024 shots")
            shots = sum(counts_told(person.reader).values())

            person.screen.press("ctrl+3")
            person.go_to("Copy code")
            person.screen.press("space")
            person.waits_for("Copied")
            code = pasted(environment)

            person.screen.press("ctrl+shift+i")
            person.waits_for(f"{clients_file} (1 account)")
            person.go_to("Import 1 account")
            person.screen.press("space")
            wait_for(lambda: folders.stored_names() == (NAME, FOUND_NAME), "the imported account")
            person.waits_for_title(NAME)

            back_up(person, backup)
            wait_for(backup.exists, "the backup")
            person.go_to("Close")
            person.screen.press("space")
            person.waits_for_title(NAME)  # or the next keys go to the dialog that closes
            delete(person, FOUND_NAME)
            wait_for(lambda: folders.stored_names() == (NAME,), "the account to be gone")
            restore(person, backup)
            wait_for(lambda: FOUND_NAME in folders.stored_names(), "the restored account")

            person.screen.press("ctrl+q")
            exit_code = program.wait(20)
        stored = keys_in(keyring)

    assert "1,024 shots" not in checked
    assert "1,024 shots" in ran
    assert shots == 1024
    assert f"qubit-keychain run {NAME} -- " in code
    assert key not in code
    assert backup.read_bytes().startswith(AGE)
    assert {key, FOUND_KEY} <= set(stored)
    assert (exit_code, folders.said()) == (0, "")


def test_the_five_journeys_can_be_made_by_name_alone(folders: Folders, practice: PracticeService) -> None:
    need_keyring()
    need_screen()
    backup = folders.work / "accounts.age"
    key = practice.key("practice-open")

    with keyring_daemon(folders.home) as keyring, desk(folders, keyring.environment) as (person, environment):
        reader = person.reader
        with started(folders, environment, person.screen) as program:
            person.waits_for("No accounts yet.")
            reader.press("Add account")
            reader.write("Name", NAME)
            reader.write("API key", key)
            reader.write("Instance", practice.instance("practice-open"))
            reader.press("More fields")
            reader.write("Address", practice.url)
            reader.press("Add account")
            wait_for(lambda: folders.stored_names() == (NAME,), "the account")

            reader.press("Test")
            reader.press("Check")
            checked = person.waits_for_result("Working")
            reader.press("Run test job")
            ran = person.waits_for_result("Working · 1,024 shots")

            reader.press("Code")
            reader.press("Copy code")
            person.waits_for("Copied")
            code = pasted(environment)

            reader.press("Back up…")
            reader.write("Backup file", str(backup))
            reader.write("Passphrase", PASSPHRASE)
            reader.write("Passphrase, once more", PASSPHRASE)
            reader.press("Write the backup")
            wait_for(backup.exists, "the backup")
            reader.press("Close")

            reader.press("Quit")
            exit_code = program.wait(20)
        stored = keys_in(keyring)

    assert "1,024 shots" not in checked
    assert "1,024 shots" in ran
    assert f"qubit-keychain run {NAME} -- " in code
    assert backup.read_bytes().startswith(AGE)
    assert stored == (key,)
    assert (exit_code, folders.said()) == (0, "")


def leave_a_clients_file(home: Path) -> Path:
    """IBM's client's file, with one account in it."""
    file = home / ".qiskit/qiskit-ibm.json"
    file.parent.mkdir()
    entry = {"channel": "ibm_quantum_platform", "token": FOUND_KEY, "url": "https://cloud.ibm.com"}
    file.write_text(json.dumps({FOUND_NAME: entry}), "utf-8")
    return file


def pasted(environment: Mapping[str, str]) -> str:
    """What the clipboard holds, in all its forms."""
    command = [sys.executable, "-c", _PASTE]
    seen = subprocess.run(
        command, env={**environment, "QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, timeout=30, check=True
    )
    return seen.stdout


_PASTE = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(application.clipboard().text())
"""


def back_up(person: Person, backup: Path) -> None:
    person.screen.press("alt+f", "b")
    person.waits_for("Back up")
    person.go_to("Backup file")
    person.screen.press("ctrl+a")
    person.screen.type(str(backup))
    person.fill("Passphrase", PASSPHRASE)
    person.fill("Passphrase, once more", PASSPHRASE)
    person.screen.press("Return")


def delete(person: Person, name: str) -> None:
    person.screen.press("ctrl+f")
    person.screen.type(name)
    person.screen.press("Return")
    person.waits_for_title(name)
    person.go_to("Accounts")
    person.screen.press("Delete")


def restore(person: Person, backup: Path) -> None:
    person.screen.press("alt+f", "r")
    person.waits_for("Restore a backup")
    person.go_to("Backup file")
    person.screen.press("ctrl+a")
    person.screen.type(str(backup))
    person.fill("Passphrase", PASSPHRASE)
    person.screen.press("Return")
    person.waits_for("Restore 1 account")
    person.go_to("Restore 1 account")
    person.screen.press("space")
