"""Files locked by a passphrase: the age command's format, within limits."""

import os
import random
import re
import subprocess
import sys
import threading
import time

import pyrage  # type: ignore[import-untyped]
import pytest
from support.age_command import age

from desktop_app.domain.age_errors import PassphraseRefused, PassphraseTooCostly, PassphraseWrong
from desktop_app.domain.secret import Secret
from desktop_app.vault import age_passphrase
from desktop_app.vault.age_passphrase import NotLockedByPassphrase, check_new_passphrase, lock, unlock

PASSPHRASE = Secret("correct horse battery")
SIZES = (0, 1, 65535, 65536, 65537, 131072, 200001)
"""Around the borders of the format's parts of 64 KiB."""


@pytest.mark.parametrize("size", SIZES)
def test_what_was_locked_is_unlocked(cheap_passphrases: None, size: int) -> None:
    content = os.urandom(size)

    assert unlock(lock(content, PASSPHRASE), PASSPHRASE, path="x") == content


@pytest.mark.parametrize("size", SIZES)
def test_the_rust_implementation_opens_ours(cheap_passphrases: None, size: int) -> None:
    content = os.urandom(size)

    assert pyrage.passphrase.decrypt(lock(content, PASSPHRASE), PASSPHRASE.reveal()) == content


def test_we_open_what_the_rust_implementation_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    # It takes as much work as a second seems to hold on this machine, and what is too much is another test's question.
    monkeypatch.setattr(age_passphrase, "MAX_WORK", 22)
    content = os.urandom(65536)

    assert unlock(pyrage.passphrase.encrypt(content, PASSPHRASE.reveal()), PASSPHRASE, path="x") == content


def test_the_age_command_opens_ours() -> None:
    sealed = lock(b"content", PASSPHRASE)

    done = age("-d", passphrases=[PASSPHRASE.reveal()], content=sealed)

    assert (done.returncode, done.stdout) == (0, b"content")


def test_we_open_what_the_age_command_locked() -> None:
    done = age("-p", passphrases=[PASSPHRASE.reveal()] * 2, content=b"content")

    assert unlock(done.stdout, PASSPHRASE, path="x") == b"content"


def test_two_locked_files_have_nothing_in_common(cheap_passphrases: None) -> None:
    one, other = lock(b"content", PASSPHRASE), lock(b"content", PASSPHRASE)

    assert one[-30:] != other[-30:]
    assert one.splitlines()[1:4] != other.splitlines()[1:4]


def test_a_wrong_passphrase_is_told(cheap_passphrases: None) -> None:
    sealed = lock(b"content", PASSPHRASE)

    with pytest.raises(PassphraseWrong, match=r"does not open the\.age"):
        unlock(sealed, Secret("correct horse batterz"), path="the.age")


def test_no_bit_can_be_flipped(cheap_passphrases: None) -> None:
    sealed = lock(b"some content", PASSPHRASE)
    accepted = []

    for bit in range(len(sealed) * 8):
        damaged = bytearray(sealed)
        damaged[bit // 8] ^= 1 << bit % 8
        try:
            unlock(bytes(damaged), PASSPHRASE, path="x")
        except (NotLockedByPassphrase, PassphraseWrong, PassphraseTooCostly):
            continue
        accepted.append(bit)

    assert accepted == []


def test_no_byte_can_be_cut_off_or_added(cheap_passphrases: None) -> None:
    sealed = lock(b"some content", PASSPHRASE)
    accepted = []

    for changed in (*(sealed[:length] for length in range(len(sealed))), sealed + b"\0", sealed + sealed):
        try:
            unlock(changed, PASSPHRASE, path="x")
        except (NotLockedByPassphrase, PassphraseWrong, PassphraseTooCostly):
            continue
        accepted.append(len(changed))

    assert accepted == []


def test_parts_cannot_be_left_out_swapped_or_doubled(cheap_passphrases: None) -> None:
    sealed = lock(os.urandom(3 * 65536), PASSPHRASE)
    size = 65536 + 16
    head, parts = sealed[: -3 * size], [sealed[-3 * size : -2 * size], sealed[-2 * size : -size], sealed[-size:]]

    for order in ((0, 2), (0, 1), (1, 0, 2), (0, 1, 1, 2), (0, 1, 2, 2), ()):
        with pytest.raises(NotLockedByPassphrase, match="a part of it is missing or was changed"):
            unlock(head + b"".join(parts[number] for number in order), PASSPHRASE, path="x")


@pytest.mark.parametrize("work", [21, 22, 24, 30, 63, 64, 99])
def test_more_work_than_we_are_ready_to_do_is_refused_at_once(cheap_passphrases: None, work: int) -> None:
    sealed = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 %d" % work, lock(b"content", PASSPHRASE))
    begun = time.monotonic()

    with pytest.raises(PassphraseTooCostly) as caught:
        unlock(sealed, PASSPHRASE, path="x")

    assert f"2^{work} kB" in caught.value.title
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize("work", [b"0", b"018", b"-1", b"+9", b"100", b"1e1", b""])
def test_a_work_factor_that_is_no_number_is_refused(cheap_passphrases: None, work: bytes) -> None:
    sealed = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 %b" % work, lock(b"content", PASSPHRASE))

    with pytest.raises(NotLockedByPassphrase):
        unlock(sealed, PASSPHRASE, path="x")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b'{"accounts": {}}', "no file in age format"),
        (b"age-encryption.org/v1\n-> X25519 abc\n", "locked by a key"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", "wrapped as text"),
        (b"age-encr", "cut or changed"),
        (os.urandom(1000), "no file in age format"),
    ],
)
def test_what_is_something_else_is_named(content: bytes, reason: str) -> None:
    with pytest.raises(NotLockedByPassphrase, match=reason):
        unlock(content, PASSPHRASE, path="x")


@pytest.mark.parametrize(
    "passphrase", ["", "short", " with blanks ", "line\nbreak12", "tab\there123", "half\ud800half1"]
)
def test_a_passphrase_that_protects_nothing_is_refused(passphrase: str) -> None:
    with pytest.raises(PassphraseRefused) as caught:
        check_new_passphrase(Secret(passphrase))

    assert caught.value.field == "passphrase"
    assert not passphrase or passphrase not in caught.value.title


@pytest.mark.parametrize("passphrase", ["short", " with blanks ", "half\ud800half1"])
def test_a_refused_passphrase_is_told_with_one_full_stop_after_each_sentence(passphrase: str) -> None:
    with pytest.raises(PassphraseRefused) as caught:
        check_new_passphrase(Secret(passphrase))

    assert not caught.value.title.endswith(".")
    assert caught.value.advice.endswith(".")


def test_what_is_no_text_opens_nothing(cheap_passphrases: None) -> None:
    sealed = lock(b"content", PASSPHRASE)

    with pytest.raises(PassphraseRefused, match="no proper text"):
        unlock(sealed, Secret("half\ud800"), path="x")


def test_other_threads_go_on_while_a_key_is_derived() -> None:
    gaps: list[float] = []
    done = threading.Event()

    def tick() -> None:
        last = time.monotonic()
        while not done.wait(0.005):
            gaps.append(time.monotonic() - last)
            last = time.monotonic()

    ticking = threading.Thread(target=tick)
    ticking.start()
    begun = time.monotonic()
    lock(b"content", PASSPHRASE)
    took = time.monotonic() - begun
    done.set()
    ticking.join()

    assert max(gaps) < took / 2


SHORT_OF_MEMORY = """
import resource
from desktop_app.domain.age_errors import PassphraseMemory
from desktop_app.domain.secret import Secret
from desktop_app.vault.age_passphrase import lock
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
resource.setrlimit(resource.RLIMIT_AS, (250_000_000,) * 2)
try:
    lock(b"content", Secret("correct horse"))
except PassphraseMemory as error:
    print(error.title)
"""


def test_without_the_memory_it_takes_the_process_lives_and_says_so() -> None:
    done = subprocess.run([sys.executable, "-c", SHORT_OF_MEMORY], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert "256 MB" in done.stdout


def test_random_bytes_behind_a_right_header_end_with_our_errors(cheap_passphrases: None) -> None:
    sealed = lock(b"x" * 100, PASSPHRASE)
    dice = random.Random(7)  # noqa: S311  # the same bytes each time

    for _ in range(200):
        start = dice.randrange(len(sealed))
        damaged = sealed[:start] + dice.randbytes(dice.randrange(1, 80)) + sealed[start + dice.randrange(40) :]
        with pytest.raises((NotLockedByPassphrase, PassphraseWrong, PassphraseTooCostly)):
            unlock(damaged, PASSPHRASE, path="x")
