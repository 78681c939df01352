"""Lends “lab” and takes it back when standard input ends: `lender.py FILE CONFIG_FOLDER [DIE_BEFORE_STEP]`."""

import sys
from pathlib import Path

from support.accounts import CRN, KEY
from support.book import book_in
from support.killed_changes import die_before

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.lending import lend, take_back


def main() -> None:
    file, config, *step = sys.argv[1:]
    book = book_in(Path(config))
    draft = AccountDraft(account=Account(name="lab", instance=CRN), credentials=Credentials(api_key=Secret(KEY)))
    account = book.add(draft)
    if step:
        die_before(int(step[0]))
    loan = lend(book, account, 5, Path(file))
    sys.stdout.write("lent\n")
    sys.stdout.flush()
    sys.stdin.read()
    take_back(loan)


if __name__ == "__main__":
    main()
