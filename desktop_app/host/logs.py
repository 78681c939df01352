"""The log file: rotating, for its owner only, and without anything that looks like a key."""

import logging
import os
import re
import sys
from pathlib import Path

from desktop_app.host.files import own_folder

LOG_NAME = "qubit-keychain.log"
MAX_BYTES = 1_000_000
BACKUPS = 3

# An API key has 44 characters, a classic token 128, a JWT several hundred. Ids (32 hexadecimal digits) stay readable.
_LONG_WORD = re.compile(r"[A-Za-z0-9_+/=~-]{36,}(?:\.[A-Za-z0-9_-]+)*")
_LOGIN = re.compile(r"(?<=://)[^\s/@]+@")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def redact(text: str) -> str:
    """The text without long key-like words and without logins in addresses."""
    return _LOGIN.sub("…@", _LONG_WORD.sub(lambda word: _kept(word[0]), text))


def _kept(word: str) -> str:
    return word if _UUID.fullmatch(word) else "…"


class Redacted(logging.Formatter):
    """The second net; the first is that a Secret has no readable form.

    It works on the finished line, so that arguments and tracebacks are covered too.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The finished line, redacted."""
        return redact(super().format(record))


def log_to(folder: Path) -> None:
    """Send log records from INFO up to a file in `folder`, 0600 from its first byte. Raises OSError."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415  # pulls in sockets and pickle

    own_folder(folder)

    class OwnerOnly(RotatingFileHandler):
        def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202  # the base's own signature
            return open(self.baseFilename, "a", encoding="utf-8", opener=_owner_only)  # the base closes it

    handler = OwnerOnly(folder / LOG_NAME, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    handler.setFormatter(Redacted("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def _owner_only(path: str, flags: int) -> int:
    descriptor = os.open(path, flags, 0o600)
    if sys.platform != "win32":
        os.fchmod(descriptor, 0o600)
    return descriptor
