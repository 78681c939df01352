"""Every store keeps the same promises."""

import pytest

from desktop_app.domain.secret import Secret
from desktop_app.vault.secret_store import MemoryStore, SecretStore, new_reference

KEYS = ("k" * 44, "x" * 1280, "ü\N{SNOWMAN}\N{GRINNING FACE}", " with blanks ", "p@ss:w/ord")


@pytest.fixture(params=["memory", "keyring"])
def store(request: pytest.FixtureRequest) -> SecretStore:
    if request.param == "memory":
        return MemoryStore()
    request.getfixturevalue("daemon")
    found: SecretStore = request.getfixturevalue("keyring")
    return found


@pytest.mark.parametrize("key", KEYS)
def test_what_was_put_is_what_is_got(store: SecretStore, key: str) -> None:
    reference = new_reference()

    store.put(reference, "Qubit Keychain: lab", Secret(key))

    assert store.get((reference,)) == {reference: Secret(key)}


def test_putting_twice_leaves_the_second(store: SecretStore) -> None:
    reference = new_reference()
    store.put(reference, "lab", Secret("first"))

    store.put(reference, "lab", Secret("second"))

    assert store.get((reference,)) == {reference: Secret("second")}


def test_a_missing_secret_is_not_in_the_answer(store: SecretStore) -> None:
    known, unknown = new_reference(), new_reference()
    store.put(known, "lab", Secret("key"))

    found = store.get((unknown, known))

    assert found == {known: Secret("key")}


def test_nothing_asked_is_nothing_answered(store: SecretStore) -> None:
    assert store.get(()) == {}


def test_a_dropped_secret_is_gone_and_its_neighbour_stays(store: SecretStore) -> None:
    one, other = new_reference(), new_reference()
    store.put(one, "lab", Secret("one"))
    store.put(other, "lab", Secret("other"))

    store.drop(one)

    assert store.get((one, other)) == {other: Secret("other")}


def test_dropping_what_is_not_there_is_done(store: SecretStore) -> None:
    reference = new_reference()

    store.drop(reference)

    assert store.get((reference,)) == {}
