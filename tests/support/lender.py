"""Lends “lab” and takes it back when standard input ends: `lender.py FILE CONFIG_FOLDER [DIE_BEFORE_STEP]`."""

import sys
from pathlib import Path

from book import book_in  # these two lie beside this program
from killed_changes import die_before

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.lending import lend, take_back

CRN = (
    "crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef0123456789abcdef:"
    "01234567-89ab-cdef-0123-456789abcdef::"
)
KEY = "AAAAAAAAAAbbbbbbbbbbCCCCCCCCCCdddddddddddddd"


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
