"""The keyring store on a real GNOME Keyring, in fair weather and foul."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from support.keyring_daemon import LIMIT, PASSWORD, KeyringDaemon, wait_until
from support.keyring_prompter import Prompter, prompter

from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import (
    KeyringDismissed,
    KeyringGone,
    KeyringLocked,
    KeyringMissing,
    KeyringSilent,
    KeyringUnfaithful,
)
from desktop_app.vault.keyring_lane import KeyringLane, Patience
from desktop_app.vault.keyring_status import KeyringState
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import NewSecret, Reference, new_reference, new_references, parted

KEY = Secret("k" * 44)
# Those of the fixture.
SECONDS = 2.0
PROMPT_SECONDS = 3.0


@pytest.fixture
def kept(daemon: KeyringDaemon, keyring: KeyringStore) -> Reference:
    reference = new_reference()
    keyring.put(reference, "Qubit Keychain: lab", KEY)
    return reference


def _secret_tool(daemon: KeyringDaemon, code: str) -> str:
    """What a plain SecretStorage script on the same bus sees."""
    command = [sys.executable, "-c", f"import secretstorage as s; c = s.dbus_init()\n{code}"]
    return subprocess.run(command, env=daemon.environment, capture_output=True, text=True, check=True).stdout.strip()


def _when_asked(person: Prompter, act: Callable[[], None]) -> threading.Thread:
    def run() -> None:
        person.asked.wait(LIMIT)
        act()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_other_programs_see_a_recognisable_entry(daemon: KeyringDaemon, kept: Reference) -> None:
    seen = _secret_tool(
        daemon,
        "[i] = s.search_items(c, {'application': 'qubit-keychain'})\n"
        "print(i.get_label(), i.get_attributes()['reference'], i.get_secret().decode())",
    )

    assert seen == f"Qubit Keychain: lab {kept} {KEY.reveal()}"


def test_dropping_deletes_every_match(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    attributes = {"application": "qubit-keychain", "reference": kept}
    _secret_tool(daemon, f"s.get_default_collection(c).create_item('double', {attributes}, b'older')")

    keyring.drop(kept)

    assert keyring.get((kept,)) == {}


def test_many_are_read_at_once_and_nobody_elses_entry_is_taken_for_one_of_them(
    daemon: KeyringDaemon, keyring: KeyringStore
) -> None:
    references = [*(new_reference() for _ in range(21)), *new_references(80)]
    many = {one: Secret(f"key-{number}") for number, one in enumerate(references)}
    missing, forgotten = new_reference(), references.pop(30)
    keyring.put_all(NewSecret(reference=one, label="lab", secret=many[one]) for one in references)
    for group in (missing, parted(forgotten)[0]):
        foreign = f"create_item('foreign', {{'application': 'other', 'reference': '{group}'}}, b'foreign')"
        _secret_tool(daemon, f"s.get_default_collection(c).{foreign}")

    found = keyring.get((missing, *many))

    assert found == {one: many[one] for one in references}
    assert keyring.survey((missing, *many)).found == set(references)


def test_the_keyring_is_named_as_a_person_knows_it(daemon: KeyringDaemon, keyring: KeyringStore) -> None:
    status = keyring.status()

    assert (status.state, status.name) == (KeyringState.AVAILABLE, "GNOME Keyring (Secret Service)")


def test_a_locked_keyring_is_seen_without_a_dialog(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()
    with prompter(daemon.address, PASSWORD) as person:
        status = keyring.status()

    assert (status.state, person.times_asked) == (KeyringState.LOCKED, 0)


def test_a_locked_keyring_where_nobody_can_be_asked_says_so(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()

    with pytest.raises(KeyringLocked) as caught:
        keyring.get((kept,))

    assert not isinstance(caught.value, KeyringDismissed)


def test_polling_a_locked_keyring_leaks_no_descriptor(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()
    before = _descriptors()

    for _ in range(50):
        with pytest.raises(KeyringLocked):
            keyring.get((kept,))

    assert _descriptors() == before


def test_a_person_unlocks_the_keyring_once_for_every_secret(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    other = new_reference()
    keyring.put(other, "Qubit Keychain: thesis", Secret("other"))
    daemon.lock()

    with prompter(daemon.address, PASSWORD) as person:
        found = keyring.get((kept, other))

    assert (found, person.times_asked) == ({kept: KEY, other: Secret("other")}, 1)


def test_a_person_unlocks_the_keyring_to_save(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    daemon.lock()
    other = new_reference()

    with prompter(daemon.address, PASSWORD):
        keyring.put(other, "Qubit Keychain: thesis", Secret("other"))

    assert keyring.get((other,)) == {other: Secret("other")}


def test_a_closed_dialog_is_told_apart(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    daemon.lock()

    with prompter(daemon.address, "") as person, pytest.raises(KeyringDismissed):
        keyring.get((kept,))

    assert person.times_asked == 1


def test_a_dialog_nobody_answers_is_not_waited_for_longer_than_its_limit(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()
    started = time.monotonic()

    with prompter(daemon.address, None), pytest.raises(KeyringLocked):
        keyring.get((kept,))

    # Longer than the limit of a plain call, not longer than that of a dialog.
    assert SECONDS < time.monotonic() - started < PROMPT_SECONDS + 1


def test_a_dialog_answered_late_unlocks_the_keyring_after_all(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()
    with prompter(daemon.address, None) as person:
        with pytest.raises(KeyringLocked):
            keyring.get((kept,))

        person.reply(PASSWORD)

        wait_until(lambda: keyring.status().state is KeyringState.AVAILABLE, "the keyring to open")
    assert keyring.get((kept,)) == {kept: KEY}


def test_asking_again_while_the_old_dialog_is_open_waits_for_the_same_answer(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()
    cancel = CancelToken()
    with prompter(daemon.address, None) as person:
        canceller = _when_asked(person, cancel.cancel)
        with pytest.raises(Cancelled):
            keyring.get((kept,), cancel)
        canceller.join()

        person.reply(PASSWORD)

        assert keyring.get((kept,)) == {kept: KEY}


def test_cancelling_answers_at_once(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    daemon.lock()
    cancel = CancelToken()
    cancelled_at: list[float] = []

    def give_up() -> None:
        cancelled_at.append(time.monotonic())
        cancel.cancel()

    with prompter(daemon.address, None) as person:
        canceller = _when_asked(person, give_up)

        with pytest.raises(Cancelled):
            keyring.get((kept,), cancel)

        assert time.monotonic() - cancelled_at[0] < 0.2
        canceller.join()


def test_nothing_is_dropped_from_a_locked_keyring_and_no_dialog_opens(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.lock()

    with prompter(daemon.address, PASSWORD) as person, pytest.raises(KeyringLocked):
        keyring.drop(kept)

    assert person.times_asked == 0


def test_a_stopped_keyring_is_explained(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    daemon.kill()

    with pytest.raises(KeyringGone):
        keyring.get((kept,))


def test_a_restarted_keyring_is_used_again(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    daemon.kill()
    daemon.start()

    assert keyring.get((kept,)) == {kept: KEY}


def test_a_keyring_that_stops_while_its_dialog_is_open_is_noticed(
    daemon: KeyringDaemon, kept: Reference, request: pytest.FixtureRequest
) -> None:
    from desktop_app.vault import backends  # noqa: PLC0415  # the fixture's limits are too short for this one

    patient = KeyringStore(KeyringLane(backends.open_ring, seconds=2, prompt_seconds=60))
    request.addfinalizer(patient.close)
    daemon.lock()
    with prompter(daemon.address, None) as person:
        killer = _when_asked(person, daemon.kill)

        with pytest.raises(KeyringGone):
            patient.get((kept,))

        killer.join()


def test_a_bus_that_is_gone_is_explained(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    daemon.kill_bus()

    with pytest.raises(KeyringGone):
        keyring.get((kept,))


def test_a_hung_keyring_ends_at_the_limit_and_serves_again_when_it_goes_on(
    daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference
) -> None:
    daemon.stop()
    started = time.monotonic()

    with pytest.raises(KeyringSilent):
        keyring.get((kept,))

    assert time.monotonic() - started < 2.5
    daemon.go_on()
    assert keyring.get((kept,)) == {kept: KEY}


def test_a_program_ends_although_its_keyring_hangs(daemon: KeyringDaemon) -> None:
    code = (
        "import os, signal, threading\n"
        "from desktop_app.vault.keyring_store import KeyringStore\n"
        "store = KeyringStore(); store.status()\n"
        f"os.kill({daemon.pid}, signal.SIGSTOP)\n"
        "threading.Thread(target=store.status, daemon=True).start()\n"
        "print('ends')\n"
    )
    try:
        ended = subprocess.run(
            [sys.executable, "-c", code], env=daemon.environment, timeout=8, check=True, capture_output=True, text=True
        )
    finally:
        daemon.go_on()

    assert ended.stdout == "ends\n"


def test_without_a_bus_there_is_no_keyring(keyring: KeyringStore) -> None:
    with pytest.raises(KeyringMissing):
        keyring.put(new_reference(), "lab", KEY)

    assert keyring.status().state is KeyringState.MISSING


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "nonsense", ""])
def test_a_bus_address_that_leads_nowhere_is_no_keyring(
    keyring: KeyringStore, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert keyring.status().state is KeyringState.MISSING


def test_a_keyring_that_starts_later_is_found(keyring: KeyringStore, request: pytest.FixtureRequest) -> None:
    before = keyring.status().state
    request.getfixturevalue("daemon")

    after = keyring.status().state

    assert (before, after) == (KeyringState.MISSING, KeyringState.AVAILABLE)


def test_twenty_threads_get_their_own_secrets(daemon: KeyringDaemon, keyring: KeyringStore) -> None:
    wrong: list[object] = []

    def use(number: int) -> None:
        for turn in range(5):
            reference, secret = new_reference(), Secret(f"{number}-{turn}")
            keyring.put(reference, "lab", secret)
            if keyring.get((reference,)) != {reference: secret}:
                wrong.append((number, turn))

    threads = [threading.Thread(target=use, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert wrong == []


class Slow:
    """A ring that is asked for `first` until all others wait too; it has no `gone` and gives nothing with `bad`."""

    def __init__(self, *, reads_together: bool) -> None:
        self.reads_together = reads_together
        self.asked: list[set[str]] = []
        self.patiences: list[Patience] = []
        self.begun, self.gate = threading.Event(), threading.Event()

    def get(self, references: Collection[str], patience: Patience) -> dict[str, str]:
        self.asked.append(set(references))
        self.patiences.append(patience)
        self.begun.set()
        assert self.gate.wait(LIMIT)
        if "bad" in references:
            raise KeyringLocked
        return {reference: f"secret of {reference}" for reference in references if reference != "gone"}

    def close(self) -> None: ...


def _read_at_once(ring: Slow, *others: str) -> dict[str, object]:
    """What came of reading `first` and, while that was read, these, in their order."""
    store = KeyringStore(KeyringLane(lambda _: ring))  # type: ignore[arg-type,return-value]  # it is only read from
    came: dict[str, object] = {}

    def read(reference: str) -> None:
        try:
            came[reference] = dict(store.get((Reference(reference),)))
        except KeyringLocked:
            came[reference] = KeyringLocked

    threads: list[threading.Thread] = []
    for number, reference in enumerate(("first", *others), 1):
        threads.append(threading.Thread(target=read, args=(reference,)))
        threads[-1].start()
        wait_until(lambda number=number: len(store._waiting) == number, "it to wait")  # type: ignore[misc]  # nothing else shows it
        assert ring.begun.wait(LIMIT)
    ring.gate.set()
    for thread in threads:
        thread.join(LIMIT)
    store.close()
    return came


def _secret_of(*references: str) -> dict[str, object]:
    return {one: {Reference(one): Secret(f"secret of {one}")} for one in references}


def test_secrets_that_are_waited_for_at_the_same_time_are_read_together() -> None:
    ring = Slow(reads_together=True)

    came = _read_at_once(ring, "second", "third", "gone")

    assert ring.asked == [{"first"}, {"second", "third", "gone"}]
    assert came == {**_secret_of("first", "second", "third"), "gone": {}}


@pytest.mark.parametrize("others", [("a", "b", "c", "bad"), ("bad", "a", "b", "c")])
def test_a_secret_that_cannot_be_read_keeps_nobody_else_from_theirs(others: tuple[str, ...]) -> None:
    ring = Slow(reads_together=True)

    came = _read_at_once(ring, *others)

    assert ring.asked[:2] == [{"first"}, set(others)]
    assert sorted(map(tuple, ring.asked[2:])) == [("a",), ("b",), ("bad",), ("c",)]
    assert len(set(ring.patiences)) == len(ring.asked)  # each has a limit of its own
    assert came == {**_secret_of("first", "a", "b", "c"), "bad": KeyringLocked}


def test_a_keyring_that_asks_for_each_secret_is_not_asked_for_others_too() -> None:
    ring = Slow(reads_together=False)

    came = _read_at_once(ring, "a", "bad", "b")

    assert sorted(map(tuple, ring.asked)) == [("a",), ("b",), ("bad",), ("first",)]
    assert came == {**_secret_of("first", "a", "b"), "bad": KeyringLocked}


def test_one_connection_serves_every_call(daemon: KeyringDaemon, keyring: KeyringStore, kept: Reference) -> None:
    before = _descriptors()

    for _ in range(50):
        keyring.get((kept,))

    assert _descriptors() == before


def test_the_secret_service_is_reached_without_loading_keyring(daemon: KeyringDaemon) -> None:
    code = (
        "import sys\n"
        "from desktop_app.vault.keyring_store import KeyringStore\n"
        "heavy = {'keyring', 'jeepney', 'cryptography', 'secretstorage'}\n"
        "assert not heavy & set(sys.modules), 'loaded by the import alone'\n"
        "print(KeyringStore().status().state, 'keyring' in sys.modules)"
    )

    seen = subprocess.run(
        [sys.executable, "-c", code], env=daemon.environment, check=True, capture_output=True, text=True
    ).stdout

    assert seen == "available False\n"


class Forgetful:
    """A ring that acknowledges and keeps something else."""

    def __init__(self, answer: dict[str, str]) -> None:
        self.answer = answer
        self.dropped: list[str] = []

    def put(self, reference: str, label: str, secret: str, patience: Patience, *, owner: str) -> None: ...

    def get(self, references: object, patience: Patience) -> dict[str, str]:
        return self.answer

    def drop(self, reference: str, patience: Patience) -> None:
        self.dropped.append(reference)

    def status(self, patience: Patience) -> object: ...

    def close(self) -> None: ...


@pytest.mark.parametrize("answer", [{}, {"r": "something else"}])
def test_a_keyring_that_keeps_something_else_is_found_out(answer: dict[str, str]) -> None:
    ring = Forgetful(answer)
    store = KeyringStore(KeyringLane(lambda _: ring))  # type: ignore[arg-type,return-value]

    with pytest.raises(KeyringUnfaithful):
        store.put(Reference("r"), "lab", KEY)

    store.close()
    assert ring.dropped == ["r"]
