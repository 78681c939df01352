"""Files read within limits, written whole or not at all, for their owner only, one writer at a time."""

import errno
import logging
import os
import stat
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.sentence import Sentence

logger = logging.getLogger(__name__)

MAX_BYTES = 32 * 1024 * 1024
"""More than 50,000 accounts."""

_REASONS: Mapping[int, str] = {
    errno.EACCES: Sentence("permission was denied"),
    errno.EPERM: Sentence("permission was denied"),
    errno.ENOSPC: Sentence("the disk is full"),
    errno.EDQUOT: Sentence("the disk quota is used up"),
    errno.EFBIG: Sentence("it may not grow any more"),
    errno.EROFS: Sentence("the disk is read-only"),
    errno.EIO: Sentence("the disk reported an error"),
    errno.ELOOP: Sentence("it is a link that leads in a circle"),
    errno.EISDIR: Sentence("it is a folder"),
    errno.ENOTDIR: Sentence("a part of its path is no folder"),
    errno.ENAMETOOLONG: Sentence("its path is too long"),
    errno.ENOENT: Sentence("its folder is not there"),
}


class FileProblem(Exception):
    """A file could not be used; `reason` completes the sentence “… could not be used: …”."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}")


class FileBusy(FileProblem):
    """Another process kept the lock."""


def read(path: Path, *, limit: int = MAX_BYTES) -> bytes | None:
    """The file's bytes, None when there is no such file. Raises FileProblem.

    Neither a folder nor a pipe nor a device is opened, and never more than `limit` bytes are read.
    """
    with explained(path):
        target = _target(path)
        if target is None:
            return None
        with target.open("rb") as file:
            content = file.read(limit + 1)
    if len(content) > limit:
        raise FileProblem(path, Sentence("it is larger than {megabytes} MB", megabytes=limit // 2**20))
    return content


def write(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Replace the file by `content`: whole or not at all, 0600, on the disk when this returns. Raises FileProblem.

    With `durable` False the system may take its time to bring it to the disk: for second copies.

    The temporary name is fixed, so that a kill leaves one stray file at most; the caller holds the file's lock.
    Links are followed first; what is read-only, not a plain file or another user's is refused.
    """
    with explained(path):
        own_folder(path.parent)
        target = _target(path) or path
        refuse_foreign(target)
        draft = target.with_name(f"{target.name}.tmp")
        draft.unlink(missing_ok=True)
        try:
            _fill(draft, content, durable=durable)
            draft.replace(target)
        except BaseException:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
    if durable:
        sync_folder(target.parent)


def append_line(path: Path, line: bytes) -> None:
    """Add a line, 0600, in one write and without waiting for the disk. Raises FileProblem.

    What a kill left of the line before is ended first, so that it spoils no other.
    """
    with explained(path):
        own_folder(path.parent)
        target = _target(path) or path
        refuse_foreign(target)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(target, flags, 0o600)
        try:
            if sys.platform != "win32":
                os.fchmod(descriptor, 0o600)
            torn = False
            if length := os.fstat(descriptor).st_size:
                os.lseek(descriptor, length - 1, os.SEEK_SET)
                torn = os.read(descriptor, 1) != b"\n"
            os.write(descriptor, b"\n" + line if torn else line)
        finally:
            os.close(descriptor)


def read_end(path: Path, length: int) -> bytes:
    """The last bytes of the file, nothing when there is none. Raises FileProblem."""
    with explained(path):
        target = _target(path)
        if target is None:
            return b""
        with target.open("rb") as file:
            file.seek(max(0, os.fstat(file.fileno()).st_size - length))
            return file.read(length)


def size(path: Path) -> int:
    """Its length in bytes; 0 when there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What changes when a file is replaced or written to."""

    inode: int
    length: int
    written: int
    moved: int


def stamp(path: Path) -> Stamp | None:
    """The file's stamp, None when it is not there; one call to the system."""
    try:
        state = path.stat()
    except OSError:
        return None
    return Stamp(inode=state.st_ino, length=state.st_size, written=state.st_mtime_ns, moved=state.st_ctime_ns)


def create(path: Path, content: bytes) -> None:
    """Write a new file, 0600; one that exists stays as it is. Raises FileProblem."""
    with explained(path), suppress(FileExistsError):
        _fill(path, content, durable=True)


def remove(path: Path) -> None:
    """Delete the file; one that is not there is done. Raises FileProblem."""
    with explained(path):
        path.unlink(missing_ok=True)


def rename(path: Path, other: Path) -> None:
    """Give the file another name, in the place of what has it; one that is not there is done. Raises FileProblem."""
    with explained(path), suppress(FileNotFoundError):
        path.replace(other)


def link(path: Path, other: Path) -> None:
    """Give the file a second name, in the place of what has it. Raises FileProblem."""
    with explained(other):
        target = path.resolve()
        try:
            other.hardlink_to(target)
        except FileExistsError:
            draft = other.with_name(f"{other.name}.tmp")
            draft.unlink(missing_ok=True)
            draft.hardlink_to(target)
            draft.replace(other)


def own_folder(folder: Path) -> None:
    """Make the folder and what is missing above it, 0700 whatever the umask. Raises OSError."""
    missing = []
    for one in (folder, *folder.parents):
        if one.exists():
            break
        missing.append(one)
    for one in reversed(missing):
        with suppress(FileExistsError):
            one.mkdir(mode=0o700)
    if sys.platform != "win32":
        state = folder.stat()
        others = stat.S_IRWXG | stat.S_IRWXO
        if state.st_uid == os.geteuid() and state.st_mode & others:
            folder.chmod(stat.S_IMODE(state.st_mode) & ~others)


def open_to_others(path: Path) -> bool:
    """True when the file may be changed by others or belongs to somebody else."""
    if sys.platform == "win32":
        return False
    try:
        state = path.stat()
    except OSError:
        return False
    return bool(state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)) or state.st_uid != os.geteuid()


@contextmanager
def locked(path: Path, *, seconds: float) -> Generator[None]:
    """Only one process at a time is inside, for the same `path` (the lock's own file).

    Waits up to `seconds`. Raises FileBusy, FileProblem.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415  # brings asyncio with it

    with explained(path):
        own_folder(path.parent)
        lock = FileLock(path, timeout=seconds, mode=0o600)
        try:
            lock.acquire()
        except Timeout:
            raise FileBusy(path, Sentence("another program is using it")) from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Turn the system's errors into ours, without their texts. Raises FileProblem."""
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, Sentence("the system reported an error"))
        raise FileProblem(path, reason) from error


def _target(path: Path) -> Path | None:
    """The plain file behind the path and its links; None when there is none. Raises FileProblem, OSError."""
    try:
        target = path.resolve()
    except RuntimeError:  # Python 3.11 and 3.12 report a circle of links so
        raise FileProblem(path, _REASONS[errno.ELOOP]) from None
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            raise FileProblem(path, Sentence("it is a link to a file that is not there")) from None
        return None
    if stat.S_ISDIR(mode):
        raise FileProblem(path, _REASONS[errno.EISDIR])
    if not stat.S_ISREG(mode):
        raise FileProblem(path, Sentence("it is no ordinary file"))
    return target


def refuse_foreign(target: Path) -> None:
    """Leave what is read-only or another user's alone. Raises FileProblem, OSError."""
    try:
        state = target.stat()
    except FileNotFoundError:
        return
    if not state.st_mode & stat.S_IWUSR:
        raise FileProblem(target, Sentence("it is read-only"))
    if sys.platform != "win32" and state.st_uid != os.geteuid():
        raise FileProblem(target, Sentence("it belongs to another user"))


def _fill(draft: Path, content: bytes, *, durable: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(draft, flags, 0o600)
    try:
        if sys.platform != "win32":
            os.fchmod(descriptor, 0o600)
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        if durable:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Bring the names in it to the disk. The content is in place already: to report a failure would be a lie."""
    if sys.platform == "win32":
        return  # folders cannot be opened there; the rename is journaled by NTFS
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        logger.info("the folder could not be synced: %s", errno.errorcode.get(error.errno or 0, "?"))
