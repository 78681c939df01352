"""Files in age format (https://age-encryption.org/v1) that are locked by a passphrase.

pyrage makes and opens these too, but chooses the work factor by a stop-watch (up to 1 GiB and seconds for a backup),
keeps every other thread waiting meanwhile, and ends the whole process when memory is short. Here the factor is the
age command's own, and the derivation is hashlib's, which lets the window go on.
"""

import base64
import hashlib
import hmac
import os
import re
from typing import TYPE_CHECKING

from desktop_app.domain.age_errors import (
    MIN_PASSPHRASE,
    PassphraseMemory,
    PassphraseRefused,
    PassphraseTooCostly,
    PassphraseTooShort,
    PassphraseWrong,
)
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

WORK = 18
"""The power of two of scrypt's N: 256 MB and about 0.7 s, as the age command has it."""
MAX_WORK = 20
"""1 GB and about 3 s; age itself would go to 22, which is 4 GB that a file from somebody else could ask for."""

_VERSION = b"age-encryption.org/v1"
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt (?P<salt>[A-Za-z0-9+/]{22}) (?P<work>[1-9]\d?)\n"
    rb"(?P<key>[A-Za-z0-9+/]{43})\n---(?P<end>) (?P<mac>[A-Za-z0-9+/]{43})\n"
)
_BLOCK = 8
_CHUNK = 64 * 1024
_TAG = 16
_NONCE = 16
_FILE_KEY = 16


class NotLockedByPassphrase(ValueError):
    """The bytes are no such file, or damaged; `reason` completes “it cannot be opened: …”."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def check_new_passphrase(passphrase: Secret) -> None:
    """Refuse one that protects too little. Raises PassphraseRefused."""
    text = passphrase.reveal()
    if len(text) < MIN_PASSPHRASE:
        raise PassphraseTooShort
    if text != text.strip() or not text.isprintable():
        # The age command asks for it on a terminal, where these cannot be typed or are cut off.
        raise PassphraseRefused(Sentence("The passphrase must have no blanks around it and no invisible characters"))


def lock(content: bytes, passphrase: Secret) -> bytes:
    """The content as a file that this passphrase opens. Raises PassphraseRefused, PassphraseMemory."""
    salt, file_key, nonce = os.urandom(16), os.urandom(_FILE_KEY), os.urandom(_NONCE)
    wrapped = _cipher(_derived(passphrase, salt, WORK)).encrypt(bytes(12), file_key, None)
    head = b"%s\n-> scrypt %s %d\n%s\n---" % (_VERSION, _base64(salt), WORK, _base64(wrapped))
    body = _cipher(_expanded(file_key, b"payload", nonce))
    chunks = [content[start : start + _CHUNK] for start in range(0, len(content), _CHUNK)] or [b""]
    sealed = [
        body.encrypt(_counter(number, last=number == len(chunks) - 1), chunk, None)
        for number, chunk in enumerate(chunks)
    ]
    return b"".join((head, b" ", _base64(_mac(file_key, head)), b"\n", nonce, *sealed))


def unlock(sealed: bytes, passphrase: Secret, *, path: object) -> bytes:
    """What is in the file; `path` is for the sentences.

    Raises NotLockedByPassphrase, PassphraseWrong, PassphraseTooCostly, PassphraseRefused, PassphraseMemory.
    """
    header = _HEADER.match(sealed)
    if header is None:
        raise NotLockedByPassphrase(_what_else(sealed))
    work = int(header["work"])
    if work > MAX_WORK:
        raise PassphraseTooCostly(path=path, work=work)
    salt, wrapped, mac = _decoded(header["salt"]), _decoded(header["key"]), _decoded(header["mac"])
    file_key = _opened(_derived(passphrase, salt, work), bytes(12), wrapped)
    if file_key is None or len(file_key) != _FILE_KEY:
        raise PassphraseWrong(path=path)
    if not hmac.compare_digest(mac, _mac(file_key, sealed[: header.end("end")])):
        raise NotLockedByPassphrase(Sentence("its first lines were changed"))
    return _content(sealed[header.end() :], file_key)


def _content(payload: bytes, file_key: bytes) -> bytes:
    nonce, body = payload[:_NONCE], payload[_NONCE:]
    key = _expanded(file_key, b"payload", nonce)
    size = _CHUNK + _TAG
    chunks = [body[start : start + size] for start in range(0, len(body), size)] or [b""]
    parts: list[bytes] = []
    for number, chunk in enumerate(chunks):
        part = _opened(key, _counter(number, last=number == len(chunks) - 1), chunk)
        # Only a file without content ends with an empty part.
        if part is None or (not part and number > 0):
            raise NotLockedByPassphrase(Sentence("a part of it is missing or was changed"))
        parts.append(part)
    return b"".join(parts)


def _derived(passphrase: Secret, salt: bytes, work: int) -> bytes:
    memory = 128 * _BLOCK * 2**work
    try:
        return hashlib.scrypt(
            _bytes_of(passphrase),
            salt=_VERSION + b"/scrypt" + salt,
            n=2**work,
            r=_BLOCK,
            p=1,
            dklen=32,
            maxmem=memory + 2**20,
        )
    except (MemoryError, ValueError):
        # OpenSSL reports a failed allocation as it reports a wrong parameter; ours are right.
        raise PassphraseMemory(megabytes=memory // 2**20) from None


def _bytes_of(passphrase: Secret) -> bytes:
    try:
        return passphrase.reveal().encode()
    except UnicodeEncodeError:
        raise PassphraseRefused(Sentence("The passphrase is no proper text")) from None


def _expanded(file_key: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    """HKDF-SHA-256 (RFC 5869), one block."""
    return hmac.digest(hmac.digest(salt, file_key, "sha256"), purpose + b"\x01", "sha256")


def _mac(file_key: bytes, head: bytes) -> bytes:
    return hmac.digest(_expanded(file_key, b"header"), head, "sha256")


def _counter(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _cipher(key: bytes) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415  # 20 ms

    return ChaCha20Poly1305(key)


def _opened(key: bytes, nonce: bytes, sealed: bytes) -> bytes | None:
    """What was sealed, None when key or bytes are not those it was sealed with."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415  # with the cipher

    try:
        return _cipher(key).decrypt(nonce, sealed, None)
    except InvalidTag:
        return None


def _base64(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")


def _decoded(text: bytes) -> bytes:
    content = base64.b64decode(text + b"=" * (-len(text) % 4))
    if _base64(content) != text:  # the last character has bits to spare
        raise NotLockedByPassphrase(Sentence("its first lines were changed"))
    return content


def _what_else(sealed: bytes) -> str:
    if not sealed:
        return Sentence("it is empty")
    if (_VERSION + b"\n-> scrypt ").startswith(sealed[:34]) or b"\n-> scrypt " in sealed[:64]:
        return Sentence("its first lines were cut or changed")
    if sealed.startswith(_VERSION):
        return Sentence("it is locked by a key, not by a passphrase")
    if sealed.startswith(b"-----BEGIN AGE ENCRYPTED FILE-----"):
        return Sentence("it is wrapped as text; unwrap it with “age -d FILE | age -p > NEW”")
    return Sentence("it is no file in age format")
