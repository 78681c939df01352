"""KeePassXC as the keyring, on a virtual screen: it asks per D-Bus connection, and we have one."""

import base64
import os
import re
import subprocess
import threading
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from reliability.figures import Figure
from reliability.keyrings import in_environment, run
from support.keyring_daemon import BUS_NAME, KeyringDaemon, private_bus, wait_until

from desktop_app.domain.secret import Secret
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import Reference, new_reference, new_references

PASSWORD = b"pw\n"
KEYS = 10
CONFIG = """[General]
ConfigVersion=2
UpdateCheckMessageShown=true

[FdoSecrets]
Enabled=true
ShowNotification=false
ConfirmAccessItem=true

[GUI]
CheckForUpdates=false
"""
EXPOSED = "<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{group}</Value></Item></CustomData></Meta>"
"""How KeePassXC notes in a database which group the Secret Service may see."""
QUESTION = "Access Request"


PLAIN_PUT = "import keyring, sys\nfor one in sys.argv[1:]: keyring.set_password(one, 'me', 'secret')"
PLAIN_GET = "import keyring, sys\nfor one in sys.argv[1:]: assert keyring.get_password(one, 'me') == 'secret'"


def one_dialog() -> Figure:
    """Ten keys, put by one run of the program and read by the next: one dialog at most."""
    with keepassxc() as bus, in_environment(bus.address):
        references = _put()
        with saying_yes(bus) as asked:
            found = _read_twice(references)
        with saying_yes(bus) as asked_plainly:
            run(PLAIN_PUT, bus.environment, *references, limit=60)
            run(PLAIN_GET, bus.environment, *references, limit=120)
    return Figure(
        goal="G5",
        promise=f"KeePassXC keeps {KEYS} keys, another run of the program reads them all, twice: one dialog at most",
        ours=f"{len(asked)} dialog{'' if len(asked) == 1 else 's'}, {found} of {KEYS} keys right",
        holds=found == KEYS and len(asked) <= 1,
        plain=f"{len(asked_plainly)} dialogs to put and read them once with keyring",
        plain_fails=len(asked_plainly) > 1,
    )


@contextmanager
def keepassxc() -> Generator[KeyringDaemon]:
    """A bus with KeePassXC on it, its database open; `environment` has its screen."""
    with private_bus() as bus:
        home = Path(bus.environment["HOME"])
        (home / ".config/keepassxc").mkdir(parents=True)
        (home / ".config/keepassxc/keepassxc.ini").write_text(CONFIG)
        database = _database(home, bus.environment)
        with _screen() as screen:
            bus.environment["DISPLAY"] = screen
            program = subprocess.Popen(
                ["keepassxc", "--pw-stdin", database],
                env=bus.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                assert program.stdin is not None
                program.stdin.write(PASSWORD)
                program.stdin.close()
                wait_until(lambda: bus.has_owner(BUS_NAME), "KeePassXC on the bus")
                wait_until(lambda: bool(_windows(bus, "database.kdbx - KeePassXC")), "the open database")
                yield bus
            finally:
                program.terminate()
                program.wait(timeout=10)


@contextmanager
def saying_yes(bus: KeyringDaemon) -> Generator[list[str]]:
    """Answer KeePassXC's questions as a person would who presses Enter; the list grows by each."""
    asked: list[str] = []
    done = threading.Event()

    def answer() -> None:
        while not done.wait(0.02):
            for window in _windows(bus, QUESTION):
                if window not in asked:
                    asked.append(window)
                subprocess.run(["xdotool", "key", "Return"], env=bus.environment, check=False)

    person = threading.Thread(target=answer)
    person.start()
    try:
        yield asked
    finally:
        done.set()
        person.join()


def _put() -> list[Reference]:
    references = [new_reference(), *new_references(KEYS - 1)]
    store = KeyringStore()
    try:
        for one in references:
            store.put(one, "Qubit Keychain: lab", Secret(f"key of {one}"))
    finally:
        store.close()
    return references


def _read_twice(references: list[Reference]) -> int:
    """How many keys came right both times."""
    store = KeyringStore()
    try:
        found = [store.get(references) for _ in range(2)]
    finally:
        store.close()
    return sum(all(one.get(reference) == Secret(f"key of {reference}") for one in found) for reference in references)


def _windows(bus: KeyringDaemon, title: str) -> list[str]:
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    return subprocess.run(command, env=bus.environment, capture_output=True, text=True, check=False).stdout.split()


def _database(home: Path, environment: dict[str, str]) -> Path:
    """A new database whose root group the Secret Service may see."""

    def command(*arguments: object) -> str:
        ran = subprocess.run(
            ["keepassxc-cli", *map(str, arguments)],
            env=environment,
            input=PASSWORD * 2,
            capture_output=True,
            check=True,
        )
        return ran.stdout.decode()

    empty, text, database = home / "empty.kdbx", home / "database.xml", home / "database.kdbx"
    command("db-create", "-q", "-p", empty)
    content = command("export", "-q", empty)
    content = content[content.index("<?xml") :]
    found = re.search(r"<Root>.*?<UUID>(.*?)</UUID>", content, re.DOTALL)
    assert found is not None
    group = uuid.UUID(bytes=base64.b64decode(found[1]))
    text.write_text(content.replace("</Meta>", EXPOSED.format(group=f"{{{group}}}"), 1))
    command("import", "-q", "-p", text, database)
    return database


@contextmanager
def _screen() -> Generator[str]:
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait(timeout=10)
