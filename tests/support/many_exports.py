"""Adds many entries to a qiskit-ibm.json, one after another: `many_exports.py FILE PREFIX COUNT`."""

import sys
from pathlib import Path

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.qiskit_files.accounts_file import Entries, QiskitAccountsFile, placed
from desktop_app.qiskit_files.entry import entry_of


def main() -> None:
    file = QiskitAccountsFile(Path(sys.argv[1]), lock_seconds=60)
    for number in range(int(sys.argv[3])):
        account = Account(name=f"{sys.argv[2]}{number}")

        def added(entries: Entries, account: Account = account) -> Entries:
            return placed(entries, account.name, entry_of(account, Credentials(api_key=Secret("k" * 44))))

        file.change(added)


if __name__ == "__main__":
    main()
