"""The one family of errors: each says in a person's words what happened and what to do.

Title and advice are templates; the facts that fill them are host names, figures and names,
never a secret and never the text of a foreign exception.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from desktop_app.domain.sentence import Sentence


class Layer(StrEnum):
    """Where the cause lies, from this computer outwards."""

    ENVIRONMENT = "environment"
    PYTHON = "python"
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
    CONSENT = "consent"
    RATE_LIMIT = "rate_limit"
    JOB = "job"
    ANSWER = "answer"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"


LAYER_TITLES: Mapping[Layer, str] = MappingProxyType(
    {
        Layer.ENVIRONMENT: Sentence("this computer"),
        Layer.PYTHON: Sentence("the chosen Python"),
        Layer.KEYRING: Sentence("the keyring"),
        Layer.NETWORK: Sentence("the network"),
        Layer.DNS: Sentence("the name server (DNS)"),
        Layer.PROXY: Sentence("the proxy"),
        Layer.TLS: Sentence("TLS: certificates and encryption"),
        Layer.PORTAL: Sentence("a web page in between: Wi-Fi login, filter"),
        Layer.OUTAGE: Sentence("the service, out or in maintenance"),
        Layer.ENDED_SERVICE: Sentence("a service that has ended"),
        Layer.IAM: Sentence("IBM's sign-in"),
        Layer.KEY: Sentence("the key or token"),
        Layer.LICENCE: Sentence("the licence"),
        Layer.INSTANCE: Sentence("the instance"),
        Layer.REGION: Sentence("the region"),
        Layer.RIGHTS: Sentence("rights"),
        Layer.BACKEND: Sentence("the device"),
        Layer.QUOTA: Sentence("the plan's time"),
        Layer.CONSENT: Sentence("consent to the cost, which is missing"),
        Layer.RATE_LIMIT: Sentence("too many requests"),
        Layer.JOB: Sentence("the job"),
        Layer.ANSWER: Sentence("an answer that cannot be read"),
        Layer.TIMEOUT: Sentence("a time limit"),
        Layer.CANCELLED: Sentence("the user"),
    }
)
"""What a layer is called for people."""


class AppError(Exception):
    """Something a person can be told: `title` says what happened, `advice` what to do."""

    layer: ClassVar[Layer] = Layer.ENVIRONMENT
    title: str = "Something went wrong"
    advice: str = "The details are in the log file."

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        self.title = Sentence(type(self).title, **facts)
        self.advice = Sentence(type(self).advice, **facts)
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
        super().__init__(field="name", sentence=Sentence("An account named “{name}” exists already.", name=name))


class AccountUnknown(AppError):
    """No account has this name or id."""

    title = "There is no account named “{name}”"
    advice = "`qubit-keychain list` shows the accounts there are."
