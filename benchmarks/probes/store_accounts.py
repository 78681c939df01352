"""Stores so many accounts as the environment tells them, with their keys in the keyring.

With the addresses of proxies in QK_PROXIES, one JSON object by fault, they are those of support.mixed_accounts.
"""

import json
import os
import sys

from support.mixed_accounts import key_of, mixed_accounts

from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.secret import Secret
from desktop_app.services.opening import open_account_book

count, url, instance, key = int(sys.argv[1]), os.environ["QK_URL"], os.environ["QK_INSTANCE"], os.environ["QK_KEY"]
accounts = [Account(name=f"account {number:02}", url=url, instance=instance) for number in range(count)]
if proxies := os.environ.get("QK_PROXIES"):
    accounts = mixed_accounts(count, json.loads(proxies), url, instance)
book = open_account_book()
for account in accounts:
    book.add(AccountDraft(account=account, credentials=Credentials(api_key=Secret(key_of(account, key)))))
book.close()
