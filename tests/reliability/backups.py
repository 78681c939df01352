"""G15: a backup opens elsewhere, and one that is damaged or asked for wrongly brings nothing in."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from reliability.figures import Figure
from support.age_command import age

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.age_errors import BackupError, PassphraseTooCostly, PassphraseWrong
from desktop_app.domain.secret import Secret
from desktop_app.services.account_book import AccountBook
from desktop_app.services.backup import back_up, read
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_store import KeyringStore
from desktop_app.vault.secret_store import MemoryStore
from desktop_app.vault.vault import Vault

PASSPHRASE = Secret("correct horse battery staple")
KEY = Secret("backed-up-key-canary-0123456789")
FLIPS, CUTS = 25, 7


def encrypted_backups(place: Path) -> Figure:
    """`age` opens ours, we open its; flipped bits, cuts and a wrong passphrase are refused."""
    place.mkdir(parents=True, exist_ok=True)
    book = AccountBook(Vault(ConfigFile(place / "accounts.json"), MemoryStore()), KeyringStore())
    book.add(AccountDraft(account=Account(name="lab"), credentials=Credentials(api_key=KEY)))
    path = place / "accounts.age"
    back_up(book, path, PASSPHRASE)
    good = path.read_bytes()
    opened = age("-d", str(path), passphrases=[PASSPHRASE.reveal()])
    inside = opened.stdout
    foreign = place / "foreign.age"
    word = PASSPHRASE.reveal()
    foreign.write_bytes(age("-p", passphrases=[word, word], content=inside).stdout)
    begun = time.monotonic()
    both_ways = opened.returncode == 0 and len(read(foreign, PASSPHRASE).drafts) == 1
    seconds = time.monotonic() - begun

    def opens(damaged: bytes) -> bool:
        path.write_bytes(damaged)
        try:
            read(path, PASSPHRASE)
        except (BackupError, PassphraseWrong, PassphraseTooCostly):
            return False
        return True

    accepted = sum(map(opens, _damages(good)))
    path.write_bytes(good)
    try:
        wrong = bool(read(path, Secret("correct horse battery stapler")))
    except PassphraseWrong:
        wrong = False
    plainly = sum(_taken(json.loads, one) for one in _damages(inside))
    return Figure(
        goal="G15",
        promise="Debian's age opens a backup of ours and we one of its; 25 flipped bits, 7 cuts and a wrong passphrase "
        "are refused",
        ours=f"{'both ways' if both_ways else 'not both ways'}, {accepted} of {FLIPS + CUTS} damaged ones accepted, "
        f"the wrong passphrase {'accepted' if wrong else 'refused'}; opened in {seconds:.1f} s",
        holds=both_ways and not accepted and not wrong,
        plain=f"{plainly} of {FLIPS + CUTS} damaged ones accepted (the same as JSON)",
        plain_fails=plainly > 0,
    )


def _damages(good: bytes) -> list[bytes]:
    flipped = []
    for bit in range(FLIPS):
        place = (len(good) - 1) * bit // (FLIPS - 1)
        flipped.append(good[:place] + bytes([good[place] ^ 1 << bit % 8]) + good[place + 1 :])
    return [*flipped, *(good[: len(good) * part // CUTS] for part in range(CUTS))]


def _taken(load: Callable[[bytes], object], content: bytes) -> bool:
    try:
        load(content)
    except ValueError:
        return False
    return True
