"""Signed in at an account's service for the length of a block."""

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import AppError

if TYPE_CHECKING:
    from desktop_app.client.service import QuantumService

logger = logging.getLogger(__name__)

QUESTION_LIMIT = 60.0
"""Seconds a question about an account may take in all, unless its token says otherwise."""
_FAREWELL_LIMIT = 15.0

ReadCredentials = Callable[[CancelToken], Credentials]
OpenService = Callable[[Account, Credentials], "QuantumService"]


def open_account_service(account: Account, credentials: Credentials) -> "QuantumService":
    """The account's service. Raises ClientError; imports the network's libraries, so never on the window's thread."""
    from desktop_app.client.connect import open_service  # noqa: PLC0415  # brings ssl, on a worker thread only

    return open_service(account, credentials)


@contextmanager
def signed_in(
    account: Account,
    read_credentials: ReadCredentials,
    cancel: CancelToken,
    open_service: OpenService = open_account_service,
) -> Generator["QuantumService"]:
    """The service, signed in; at the end its token is ended or forgotten. Raises AppError or Cancelled.

    A token without a limit is given QUESTION_LIMIT.
    """
    if cancel.timeout is None:
        cancel.limit(QUESTION_LIMIT)
    service = open_service(account, read_credentials(cancel))
    try:
        service.sign_in(cancel)
        yield service
    finally:
        try:
            service.sign_out(CancelToken(_FAREWELL_LIMIT))
        except AppError as error:
            logger.warning("the access token could not be ended: %s", type(error).__name__)
        service.close()
