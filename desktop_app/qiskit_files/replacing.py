"""A file of another program is replaced whole, and only if it still is what was read.

Unlike `files.write` it leaves a folder that exists as open as it is, because it is not ours; and its draft has a fixed
name, so that what a kill leaves behind, with keys in it, is found and deleted.
"""

from contextlib import suppress
from pathlib import Path

from desktop_app.domain.sentence import Sentence
from desktop_app.host import files


def replaced(path: Path, content: bytes, *, expected: bytes | None) -> bool:
    """Replace the file, for its owner only; False when it does not hold `expected` any more (None: no file).

    It is on the disk when this returns. Raises FileProblem.
    """
    with files.explained(path):
        target = path.resolve()
        if not target.parent.exists():
            files.own_folder(target.parent)
        files.refuse_foreign(target)
        draft = draft_of(path)
        try:
            files.create(draft, content)
            _refuse_changed(draft, content)
            if files.read(path) != expected:
                return False
            draft.replace(target)
        finally:
            with suppress(files.FileProblem):
                files.remove(draft)
    files.sync_folder(target.parent)
    return True


def draft_of(path: Path) -> Path:
    """Where the new content is written before it takes the old one's place; only under the file's lock."""
    try:
        target = path.resolve()
    except (OSError, RuntimeError):
        target = path
    return target.with_name(f".{target.name}.qubit-keychain.tmp")


def _refuse_changed(draft: Path, content: bytes) -> None:
    """In a folder that is open to everybody, somebody else may have been faster."""
    if files.read(draft) != content:
        raise files.FileProblem(draft, Sentence("another program is writing beside it"))
