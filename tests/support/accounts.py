"""Accounts and credentials for tests."""

from collections.abc import Callable

from support.practice import PracticeService

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret

CRN = (
    "crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef0123456789abcdef:"
    "01234567-89ab-cdef-0123-456789abcdef::"
)
KEY = "AAAAAAAAAAbbbbbbbbbbCCCCCCCCCCdddddddddddddd"


def practice_account(practice: PracticeService, name: str = "practice-open", instance: str = "") -> Account:
    return Account(name=name, url=practice.url, instance=instance)


def key_of(practice: PracticeService, name: str = "practice-open") -> Callable[[CancelToken], Credentials]:
    """What reads the credentials of one of the practice accounts."""
    return lambda _: Credentials(api_key=Secret(practice.key(name)))
