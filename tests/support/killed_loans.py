"""Kills a lender before each of its steps in turn and takes back what it left; prints the steps, then what was wrong.

Run as a program with a folder to work in, because it forks.
"""

import json
import os
import sys
from pathlib import Path

from support.accounts import CRN, KEY
from support.book import book_in
from support.killed_changes import die_before

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.lending import lend, recover, take_back

OTHERS = {"other": {"token": "t", "channel": "ibm_cloud"}}


def lend_and_die(path: Path, config: Path, step: int) -> None:
    """Lend “lab” and take it back, unless the step comes before."""
    book = book_in(config)
    draft = AccountDraft(account=Account(name="lab", instance=CRN), credentials=Credentials(api_key=Secret(KEY)))
    account = book.add(draft)
    die_before(step)
    take_back(lend(book, account, 5, path))


def killed_at(path: Path, config: Path, step: int) -> tuple[bool, list[str]]:
    """Whether it was killed at all, and what was wrong afterwards."""
    path.write_text(json.dumps(OTHERS))
    child = os.fork()
    if child == 0:
        lend_and_die(path, config, step)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    recover()
    wrong = [] if code in {0, 9} else [f"step {step}: it ended with {code}"]
    if json.loads(path.read_text()) != OTHERS:
        wrong.append(f"step {step}: the file is another one")
    if any(KEY in one.read_text() for one in path.parent.iterdir()):
        wrong.append(f"step {step}: the key was left behind")
    return code == 9, wrong


def main() -> None:
    place = Path(sys.argv[1])
    files = place / "files"
    files.mkdir()
    step, killed, wrongs = 0, True, []
    while killed:
        step += 1
        killed, wrong = killed_at(files / "qiskit-ibm.json", place / f"config{step}", step)
        wrongs += wrong
    sys.stdout.write("\n".join([str(step), *wrongs]))


if __name__ == "__main__":
    main()
