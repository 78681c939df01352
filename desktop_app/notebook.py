"""For notebooks: an account's arguments for IBM's client, with the key straight from the keyring."""

import os
from typing import Any

from desktop_app.domain.channels import Channel
from desktop_app.qiskit_files.arguments import Arguments, arguments_for
from desktop_app.qiskit_files.environment import IAM, is_practice
from desktop_app.qiskit_files.errors import NotForTheClient
from desktop_app.services.opening import open_account_book


def qiskit_account(name: str) -> dict[str, Any]:
    """What `QiskitRuntimeService(**qiskit_account("lab"))` needs; the key is not shown when a cell displays it.

    Raises AccountUnknown, KeyMissing, KeyringError; NotForTheClient for a practice account outside of
    `qubit-keychain run NAME -- jupyter lab`, because only the environment can lead the client to it.
    """
    book = open_account_book()
    try:
        account = book.find(name)
        if account.channel is Channel.LOCAL:
            return Arguments(channel=account.channel.value)
        if is_practice(account) and os.environ.get(IAM) != account.address:
            reason = f"the practice service is found only by `qubit-keychain run {name} -- COMMAND`"
            raise NotForTheClient(name=name, reason=reason)
        return arguments_for(account, book.credentials(account.id))
    finally:
        book.close()
