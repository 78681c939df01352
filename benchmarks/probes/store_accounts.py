"""Stores so many accounts as the environment tells them, with their keys in the keyring."""

import os
import sys

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.opening import open_account_book

book = open_account_book()
for number in range(int(sys.argv[1])):
    account = Account(name=f"account {number:02}", url=os.environ["QK_URL"], instance=os.environ["QK_INSTANCE"])
    book.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(os.environ["QK_KEY"]))))
book.close()
