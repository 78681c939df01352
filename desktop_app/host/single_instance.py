"""One window per user and settings folder: a second start asks the first one to come forward.

A socket in the user's own runtime folder; nothing but `raise` is understood there, and only the same user is heard.
On Windows every start opens a window of its own.
"""

import logging
import os
import sys
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

logger = logging.getLogger(__name__)

_RAISE = b"raise\n"
_DONE = b"done\n"
_SECONDS = 1.0
_LONGEST = 512
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def socket_path() -> str:
    """Where the first window listens; empty where none does."""
    if sys.platform == "win32":
        return ""
    folder = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("TMPDIR", "")
    if not folder or not _is_private(folder):
        return ""
    settings = os.environ.get("XDG_CONFIG_HOME") or os.environ.get("HOME", "")
    # pathlib is not needed before the first paint.
    path = os.path.join(folder, f"qubit-keychain-{zlib.crc32(settings.encode()):08x}.sock")  # noqa: PTH118  # as said
    return path if len(path.encode()) < 100 else ""  # noqa: PLR2004  # a socket's path has 107 bytes at most


def raise_other(path: str) -> bool:
    """Have the window that listens there come forward; False when nobody does."""
    if not path or not os.path.exists(path):  # noqa: PTH110  # as above
        return False
    import socket  # noqa: PLC0415  # only where there is somebody to ask

    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    with socket.socket(socket.AF_UNIX) as other:
        other.settimeout(_SECONDS)
        try:
            other.connect(path)
            other.sendall(_RAISE + token.encode()[: _LONGEST - len(_RAISE)])
            other.shutdown(socket.SHUT_WR)
            return other.recv(len(_DONE)) == _DONE
        except OSError:
            return False


def listen(path: str) -> "socket.socket | None":
    """Begin to listen there, not blocking; None where that is not possible. A socket nobody answers at is replaced."""
    import socket  # noqa: PLC0415  # after the first frame

    if not path:
        return None
    listener = socket.socket(socket.AF_UNIX)
    before = os.umask(0o177)
    try:
        if os.path.exists(path):  # noqa: PTH110  # as above
            os.unlink(path)  # noqa: PTH108  # as above
        listener.bind(path)
        listener.listen(4)
        listener.setblocking(False)
    except OSError as error:
        logger.info("a second start cannot find this window: %s", type(error).__name__)
        listener.close()
        return None
    finally:
        os.umask(before)
    return listener


def heard(listener: "socket.socket") -> str | None:
    """Answer who knocks: the desktop's token for coming forward, perhaps empty; None when it was something else."""
    import socket  # noqa: PLC0415  # loaded by now

    try:
        caller, _ = listener.accept()
    except OSError:
        return None
    with caller:
        caller.settimeout(_SECONDS / 5)
        try:
            if hasattr(socket, "SO_PEERCRED"):
                credentials = caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
                if int.from_bytes(credentials[4:8], sys.byteorder) != os.getuid():
                    return None
            said = caller.recv(_LONGEST)
            if not said.startswith(_RAISE):
                return None
            caller.sendall(_DONE)
        except OSError:
            return None
    return said.removeprefix(_RAISE).decode("utf-8", "replace")


def stop_listening(listener: "socket.socket", path: str) -> None:
    """At the end."""
    listener.close()
    if os.path.exists(path):  # noqa: PTH110  # as above
        os.unlink(path)  # noqa: PTH108  # as above


def _is_private(folder: str) -> bool:
    try:
        status = os.stat(folder)  # noqa: PTH116  # as above
    except OSError:
        return False
    return status.st_uid == os.getuid() and not status.st_mode & 0o022
