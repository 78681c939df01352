"""A file at a place that a person chose: 0600 and whole or not at all, and nothing else there is touched.

`files.write` closes the folder to others and has a fixed draft's name, which is right in our own folders only.
"""

import secrets
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.sentence import Sentence
from desktop_app.host import files


class AlreadyThere(files.FileProblem):
    """There is a file, and nobody said that it may be replaced."""


def save(path: Path, content: bytes, *, overwrite: bool) -> None:
    """Write the file and read it back; when this raises, what was there before is there still.

    Links are followed. Raises AlreadyThere, FileProblem: also for what is read-only, another user's, or no file.
    """
    if files.read(path) is not None and not overwrite:
        raise AlreadyThere(path, Sentence("it is there already"))
    with files.explained(path):
        target = path.resolve()
        files.refuse_foreign(target)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        files.create(draft, content)
        if files.read(draft) != content:
            raise files.FileProblem(path, Sentence("what was written could not be read back"))
        draft.replace(target)
    except OSError as error:
        raise files.FileProblem(path, Sentence("it could not be put in its place")) from error
    finally:
        with suppress(files.FileProblem):
            files.remove(draft)
    files.sync_folder(target.parent)
