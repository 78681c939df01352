"""The one family of errors: each says in a person's words what happened and what to do.

Title and advice are templates; the facts that fill them are host names, figures and names,
never a secret and never the text of a foreign exception.
"""

from enum import StrEnum
from typing import ClassVar


class Layer(StrEnum):
    """Where the cause lies, from this computer outwards."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    NETWORK = "network"
    DNS = "dns"
    PROXY = "proxy"
    TLS = "tls"
    PORTAL = "portal"
    OUTAGE = "outage"
    ENDED_SERVICE = "ended_service"
    IAM = "iam"
    KEY = "key"
    LICENCE = "licence"
    INSTANCE = "instance"
    REGION = "region"
    RIGHTS = "rights"
    BACKEND = "backend"
    QUOTA = "quota"
    RATE_LIMIT = "rate_limit"
    JOB = "job"
    ANSWER = "answer"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"


class AppError(Exception):
    """Something a person can be told: `title` says what happened, `advice` what to do."""

    layer: ClassVar[Layer] = Layer.ENVIRONMENT
    title: str = "Something went wrong"
    advice: str = "The details are in the log file."

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        self.title = type(self).title.format_map(facts)
        self.advice = type(self).advice.format_map(facts)
        super().__init__(self.title)


class FieldRefused(AppError):
    """A value that cannot be stored; `field` is the form field's name, `sentence` says why."""

    title = "{sentence}"
    advice = "Correct the field and try again."

    def __init__(self, *, field: str, sentence: str) -> None:
        self.field = field
        super().__init__(field=field, sentence=sentence)


class AccountExists(FieldRefused):
    """The name is taken; names are compared without regard to case and to Unicode form."""

    def __init__(self, *, name: str) -> None:
        super().__init__(field="name", sentence=f"An account named “{name}” exists already.")


class AccountUnknown(AppError):
    """No account has this name or id."""

    title = "There is no account named “{name}”"
    advice = "`qubit-keychain list` shows the accounts there are."
