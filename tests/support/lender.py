"""Lends “lab” and takes it back when standard input ends: `lender.py FILE CONFIG_FOLDER`."""

import sys
from pathlib import Path

from support.accounts import CRN, KEY
from support.book import book_in

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.lending import lend, take_back


def main() -> None:
    file, config = sys.argv[1:]
    book = book_in(Path(config))
    draft = AccountDraft(account=Account(name="lab", instance=CRN), credentials=Credentials(api_key=Secret(KEY)))
    account = book.add(draft)
    loan = lend(book, account, 5, Path(file))
    sys.stdout.write("lent\n")
    sys.stdout.flush()
    sys.stdin.read()
    take_back(loan)


if __name__ == "__main__":
    main()
