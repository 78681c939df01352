"""The search that ends every test here finds what it is for."""

import logging
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.canaries import Canaries
from support.log_book import LogBook

from desktop_app.domain.secret import Secret

CANARY = "canary-of-the-search-itself-0123456789"


@contextmanager
def _file(folder: Path) -> Generator[None]:
    (folder / "left").write_text(f"key = {CANARY}", "utf-16-le")
    yield


@contextmanager
def _deleted(folder: Path) -> Generator[None]:
    with (folder / "draft").open("w+") as file:
        file.write(CANARY)
        file.flush()
        (folder / "draft").unlink()
        yield


@contextmanager
def _logged(_: Path) -> Generator[None]:
    logging.getLogger("test").warning("the key is %s", CANARY)
    yield


@contextmanager
def _environment(_: Path) -> Generator[None]:
    command = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]
    with subprocess.Popen(command, env={"KEY": CANARY}, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        yield
        child.communicate()


@pytest.mark.parametrize(
    ("leak", "place"),
    [
        (_file, "left"),
        (_deleted, "a deleted file that is still open"),
        (_logged, "log"),
        (_environment, "/proc/environ"),
    ],
)
def test_a_key_that_was_left_somewhere_is_found(
    leak: Callable[[Path], Generator[None]], place: str, tmp_path: Path, canaries: Canaries, log_book: LogBook
) -> None:
    own = Canaries()

    with own.watching(), leak(tmp_path / "home"):  # type: ignore[attr-defined]  # it is a context manager
        Secret(CANARY)
        found = own.hits(tmp_path / "home")

    (tmp_path / "home/left").unlink(missing_ok=True)
    canaries.forget()
    log_book.take()
    assert {where for where, _, _ in found} == {place}
