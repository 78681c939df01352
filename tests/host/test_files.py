import errno
import os
import stat
from pathlib import Path

import pytest

from desktop_app.host import files
from desktop_app.host.files import FileBusy, FileProblem


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config/deep/file.json"


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o077])
def test_files_are_0600_and_folders_0700_whatever_the_umask(file: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        files.write(file, b"content")
        with files.locked(file.with_suffix(".lock"), seconds=1):
            lock_mode = _mode(file.with_suffix(".lock"))
        files.create(file.with_name("copy"), b"copy")
    finally:
        os.umask(before)

    assert [_mode(file), _mode(file.with_name("copy")), lock_mode] == [0o600, 0o600, 0o600]
    assert [_mode(file.parent), _mode(file.parent.parent)] == [0o700, 0o700]


def test_an_open_folder_of_ours_is_closed_to_others(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.parent.chmod(0o755)

    files.write(file, b"content")

    assert _mode(file.parent) == 0o700


def test_the_temporary_file_is_never_readable_by_others(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    write = os.write

    def look(descriptor: int, data: bytes) -> int:
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", look)
    before = os.umask(0)
    try:
        files.write(file, b"content")
    finally:
        os.umask(before)

    assert seen == [0o600]


def test_a_stray_temporary_file_is_in_nobodys_way(file: Path) -> None:
    files.write(file, b"first")
    file.with_name("file.json.tmp").write_bytes(b"left by a kill")

    files.write(file, b"second")

    assert [path.name for path in file.parent.iterdir()] == ["file.json"]
    assert file.read_bytes() == b"second"


def test_a_planted_link_under_the_temporary_name_is_not_followed(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir(parents=True)
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    file.with_name("file.json.tmp").symlink_to(victim)

    files.write(file, b"content")

    assert victim.read_bytes() == b"precious"


def test_a_link_is_followed_and_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles/file.json"
    target.parent.mkdir()
    target.write_bytes(b"old")
    file.parent.mkdir(parents=True)
    file.symlink_to(target)

    files.write(file, b"new")

    assert file.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_read_only_file_is_refused_and_stays(file: Path) -> None:
    files.write(file, b"old")
    file.chmod(0o400)

    with pytest.raises(FileProblem, match="read-only"):
        files.write(file, b"new")

    assert file.read_bytes() == b"old"


def test_another_users_file_is_refused_and_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.write(file, b"old")
    somebody_else = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: somebody_else)

    with pytest.raises(FileProblem, match="belongs to another user"):
        files.write(file, b"new")

    assert file.read_bytes() == b"old"
    assert files.open_to_others(file)


FAULTS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "quota",
    errno.EFBIG: "not grow",
    errno.EROFS: "read-only",
    errno.EACCES: "permission was denied",
    errno.EIO: "reported an error",
    errno.ENOTSUP: "reported an error",
}


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize(("code", "reason"), FAULTS.items(), ids=[errno.errorcode[code] for code in FAULTS])
def test_a_fault_is_named_and_leaves_the_old_file_and_nothing_else(
    file: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, reason: str
) -> None:
    files.write(file, b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, "in a foreign tongue")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises(FileProblem, match=reason) as caught:
            files.write(file, b"new")

    assert "foreign" not in str(caught.value)
    assert file.read_bytes() == b"old"
    assert [path.name for path in file.parent.iterdir()] == ["file.json"]


def test_a_really_full_disk_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    open_file = os.open
    monkeypatch.setattr(files, "own_folder", lambda _: None)
    monkeypatch.setattr(os, "open", lambda *_: open_file("/dev/full", os.O_WRONLY))
    monkeypatch.setattr(os, "fchmod", lambda *_: None)

    with pytest.raises(FileProblem, match="the disk is full"):
        files.write(Path("/dev/shm/qubit-keychain-test/never"), b"content")  # noqa: S108  # nothing is made there


def test_the_content_reaches_the_disk_before_the_name_and_then_the_name_does(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync
    seen = []

    def watched(descriptor: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        seen.append(("folder" if is_folder else "file", file.exists()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)

    files.write(file, b"content")

    assert seen == [("file", False), ("folder", True)]


def test_a_folder_that_cannot_be_synced_does_not_unmake_the_write(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no folders")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)

    files.write(file, b"content")

    assert file.read_bytes() == b"content"


def test_more_than_the_limit_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as sparse:
        sparse.truncate(3 * 2**20)

    with pytest.raises(FileProblem, match="larger than 2 MB"):
        files.read(large, limit=2 * 2**20)


def test_a_held_lock_keeps_others_out_and_is_explained(file: Path) -> None:
    lock = file.with_suffix(".lock")

    with files.locked(lock, seconds=1), pytest.raises(FileBusy), files.locked(lock, seconds=0.1):
        pass


def test_a_lock_is_free_after_an_error(file: Path) -> None:
    lock = file.with_suffix(".lock")
    with pytest.raises(ZeroDivisionError), files.locked(lock, seconds=1):
        raise ZeroDivisionError

    with files.locked(lock, seconds=0.1):
        held = True

    assert held


def test_creating_leaves_what_is_there(tmp_path: Path) -> None:
    files.create(tmp_path / "copy", b"first")

    files.create(tmp_path / "copy", b"second")

    assert (tmp_path / "copy").read_bytes() == b"first"
