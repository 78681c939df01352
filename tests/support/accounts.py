"""Accounts and credentials for tests."""

from collections.abc import Callable

from support.practice import PracticeService

from desktop_app.client.api_keys import ApiKeys
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.client_errors import ClientError
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


def signs_in(account: Account, key: Secret | None) -> bool:
    """Whether the service takes this key for the account."""
    keys = ApiKeys(account, Credentials(api_key=key))
    try:
        keys.sign_in(CancelToken(20))
    except ClientError:
        return False
    finally:
        keys.close()
    return True
