"""What a thousand accounts cost, beside the plain way, measured in turns."""

import json
import os
import statistics
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import keyring
from reliability.figures import Figure
from reliability.keyrings import in_environment
from support.keyring_daemon import keyring_daemon
from support.killed_changes import Folder

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.document import Document
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import NewSecret, Reference, SecretStore, new_reference, new_references
from desktop_app.vault.vault import Vault

MANY = 1000
CRN = "crn:v1:bluemix:public:quantum-computing:us-east:a/" + "0" * 32 + ":01234567-89ab-cdef-0123-456789abcdef::"


def _medians(turns: int, *acts: Callable[[], object], before: Callable[[], object] = lambda: None) -> list[float]:
    """Seconds each takes, all in turns; `before` each act something is done that is not measured."""
    taken: list[list[float]] = [[] for _ in acts]
    for _ in range(turns):
        for times, act in zip(taken, acts, strict=True):
            before()
            started = time.perf_counter()
            act()
            times.append(time.perf_counter() - started)
    return [statistics.median(times) for times in taken]


def _filled(place: Path, store: SecretStore) -> Vault:
    vault = Vault(ConfigFile(place / "config/accounts.json"), store)
    vault.add(
        *(
            AccountDraft(
                account=Account(id=AccountId(f"{number:032x}"), name=f"lab {number}", instance=CRN, tags=("a", "b")),
                credentials=Credentials(api_key=Secret(f"canary-key-of-the-run-for-speed-{number:013d}")),
            )
            for number in range(MANY)
        )
    )
    return vault


def saving_and_loading(place: Path) -> list[Figure]:
    """One account changed among a thousand, and the book opened."""
    store = Folder(place / "secrets")
    vault = _filled(place, store)
    path = vault.config.path
    content = path.read_bytes()
    plain = path.with_name("plain.json")

    def bare() -> None:
        draft = plain.with_suffix(".tmp")
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(plain)

    numbers = iter(range(MANY))
    account = vault.load().accounts[0]

    def change() -> None:
        vault.change(replace(account, tags=(str(next(numbers)),)), Credentials())

    document = vault.config.load()
    # A window has written the other accounts before and knows their lines; a command has only read them.
    commands: list[tuple[ConfigFile, Document]] = []

    def settle() -> None:
        commands[:] = [(ConfigFile(path), Document.read(content))]
        # What one leaves to the disk without waiting for it, the next would have to wait for.
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    saved, first, changed, beside = _medians(
        61,
        lambda: vault.config.store(document),
        lambda: commands[0][0].store(commands[0][1]),
        change,
        bare,
        before=settle,
    )
    read: list[object] = []

    class Watched(Folder):
        def get(self, references: Collection[Reference], cancel: object = None) -> Mapping[Reference, Secret]:
            read.extend(references)
            return super().get(references)

    watched = Watched(place / "secrets")
    loaded, parsed = _medians(
        21, lambda: Vault(ConfigFile(path), watched).load(), lambda: json.loads(path.read_bytes())
    )
    return [
        Figure(
            goal="Saving",
            promise=f"saving {MANY:,} accounts, also for the first time in a process, takes at most 2.5 times a bare "
            "write, fsync, replace of their bytes",
            ours=f"{saved * 1000:.1f} ms, {saved / beside:.2f} times; a process's first save {first * 1000:.1f} ms, "
            f"{first / beside:.2f} times; a whole change of one account {changed * 1000:.1f} ms, "
            f"{changed / beside:.2f} times",
            holds=max(saved, first) <= 2.5 * beside,
            plain=f"{beside * 1000:.1f} ms",
        ),
        Figure(
            goal="Opening",
            promise=f"opening {MANY:,} accounts reads no secret",
            ours=f"{len(read)} secrets read, {loaded * 1000:.1f} ms",
            holds=not read,
            plain=f"json.loads alone {parsed * 1000:.1f} ms",
        ),
    ]


def _reading(references: Sequence[Reference]) -> list[float]:
    """Seconds for one secret, for all of them, and for keyring.get_password, from a real GNOME Keyring with these."""
    with keyring_daemon() as daemon, in_environment(daemon.address):
        store = KeyringStore()
        try:
            store.put_all(NewSecret(reference=one, label="lab", secret=Secret("k" * 44)) for one in references)
            keyring.set_password("plain", "me", "k" * 44)
            return _medians(
                15,
                lambda: store.get(references[:1]),
                lambda: store.get(references),
                lambda: keyring.get_password("plain", "me"),
            )
        finally:
            store.close()


def secrets() -> list[Figure]:
    """One secret, and a thousand, from a keyring that holds a thousand."""
    ours, bulk, plain = _reading(new_references(MANY))
    _, alone, plain_beside = _reading([new_reference() for _ in range(MANY)])
    return [
        Figure(
            goal="One secret",
            promise="one secret takes at most a fifth of keyring.get_password",
            ours=f"{ours * 1000:.1f} ms, 1/{plain / ours:.0f}",
            holds=5 * ours <= plain,
            plain=f"{plain * 1000:.1f} ms",
        ),
        Figure(
            goal="Many secrets",
            promise=f"{MANY:,} secrets that were put together, as by an import, take at most a fiftieth of {MANY:,} "
            "times keyring.get_password",
            ours=f"{bulk * 1000:.0f} ms, 1/{plain * MANY / bulk:.0f}; put one by one "
            f"{alone * 1000:.0f} ms, 1/{plain_beside * MANY / alone:.0f}",
            holds=50 * bulk <= plain * MANY,
            plain=f"{plain * MANY:.1f} s",
        ),
    ]
