"""What the window and the process that does its check-ups say to each other, and how it goes through a pipe.

A frame is its length and a pickle. The pipe is private, between two processes of this very program; nothing that
comes from the network is ever unpickled.
"""

import io
import pickle
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import IO, Any

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.errors import AppError
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret

ARGUMENT = "--check-ups"
"""What the program is started with to be that process; __main__ knows it by heart, to load nothing."""
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Check this account. `limit` is in seconds as the user knows it, `left` what remains of it."""

    number: int
    account: Account
    job: JobWish | None
    limit: float
    left: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyWanted:
    """The check-up has come to the step that reads the key."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRead:
    """The answer to KeyWanted: the credentials, or why there are none."""

    number: int
    answer: Credentials | AppError


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp:
    """The user does not want the answer any more."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What check-ups have reported since the last time, each by its number, in the order it happened."""

    reports: tuple[tuple[int, CheckReport], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """The check-up raised what nobody foresaw; the log says what."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A log record, as text and without anything that looks like a key."""

    logger: str
    level: int
    text: str


class Pipe:
    """Both directions; `send` may be called from any thread, `messages` from one."""

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._lock = threading.Lock()

    def send(self, message: object) -> None:
        """Write a message. Raises OSError, or ValueError when the pipe was closed on this side."""
        frame = io.BytesIO()
        frame.write(bytes(_LENGTH.size))
        _Pickler(frame, pickle.HIGHEST_PROTOCOL).dump(message)
        content = frame.getbuffer()
        _LENGTH.pack_into(content, 0, len(content) - _LENGTH.size)
        with self._lock:
            self._outgoing.write(content)
            self._outgoing.flush()

    def messages(self) -> Iterator[object]:
        """What comes from the other side, until it closes the pipe or is gone."""
        while len(head := self._incoming.read(_LENGTH.size)) == _LENGTH.size:
            (length,) = _LENGTH.unpack(head)
            content = self._incoming.read(length)
            if len(content) < length:
                return
            yield pickle.loads(content)  # noqa: S301  # a private pipe between two processes of this program


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:  # noqa: ANN401  # pickle's own signature
        """How the three types travel that do not do so by themselves."""
        match value:
            case Secret():
                return Secret, (value.reveal(),)
            case MappingProxyType():
                return _read_only, (dict(value),)
            case AppError():
                return _same_error, (type(value), value.args, dict(vars(value)))
            case _:
                return NotImplemented


def _read_only(content: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(content)


def _same_error(kind: type[AppError], words: tuple[object, ...], state: dict[str, object]) -> AppError:
    error = kind.__new__(kind, *words)
    vars(error).update(state)
    return error
