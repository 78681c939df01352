"""Kills an export before each of its steps in turn and prints how many kills there were, then what was wrong.

Run as a program with a folder to work in, because it forks; with `plainly` it writes as IBM's client does.
"""

import json
import os
import sys
from pathlib import Path

from support.killed_changes import die_before

from desktop_app.qiskit_files.accounts_file import QiskitAccountsFile

OLD = {"a": {"token": "old-canary"}}
NEW = {**OLD, "b": {"token": "new-canary"}}


OURS = "QiskitAccountsFile(path).change(lambda _: NEW)"
PLAINLY = "path.write_text(json.dumps(NEW))"


def prepared(folder: Path) -> None:
    """A file with one account, in a home of its own."""
    (folder / "home").mkdir()
    (folder / "home/qiskit-ibm.json").write_text(json.dumps(OLD))


def what_is_wrong(folder: Path, *, killed: bool) -> list[str]:
    """Neither the old nor the new file, or something left beside it by the next export."""
    path = folder / "home/qiskit-ibm.json"
    state = read(path)
    wrong = [] if state in ((OLD, NEW) if killed else (NEW,)) else [f"{folder.name}: neither old nor new"]
    path.write_text(json.dumps(OLD))
    QiskitAccountsFile(path).change(lambda _: NEW)
    if left := [one.name for one in path.parent.iterdir() if one != path]:
        wrong.append(f"{folder.name}: left behind {left}")
    return wrong


def write(path: Path) -> None:
    if sys.argv[2:] == ["plainly"]:
        descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC)
        os.write(descriptor, json.dumps(NEW).encode())
        os.close(descriptor)
    else:
        QiskitAccountsFile(path).change(lambda _: NEW)


def read(path: Path) -> object:
    try:
        return json.loads(path.read_text())
    except ValueError:
        return "broken"


def killed_at(path: Path, step: int) -> tuple[bool, list[str]]:
    """Whether it was killed at all, and what was wrong afterwards."""
    path.write_text(json.dumps(OLD))
    child = os.fork()
    if child == 0:
        die_before(step)
        write(path)
        os._exit(0)
    killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    state = read(path)
    wrong = [] if state in ((OLD, NEW) if killed else (NEW,)) else [f"step {step}: neither old nor new"]
    path.write_text(json.dumps(OLD))
    QiskitAccountsFile(path).change(lambda _: None)
    if left := [one.name for one in path.parent.iterdir() if one != path]:
        wrong.append(f"step {step}: left behind {left}")
    return killed, wrong


def main() -> None:
    folder = Path(sys.argv[1]) / "exports"
    folder.mkdir()
    step, killed, wrongs = 0, True, []
    while killed:
        step += 1
        killed, wrong = killed_at(folder / "qiskit-ibm.json", step)
        wrongs += wrong
    sys.stdout.write("\n".join([str(step - 1), *wrongs]))


if __name__ == "__main__":
    main()
