"""The channels IBM Quantum accounts come through, as rows of one table: a new channel is a new row."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.sentence import Sentence


class Channel(StrEnum):
    """The value is the name the official client uses in files and arguments."""

    PLATFORM = "ibm_quantum_platform"
    CLOUD = "ibm_cloud"
    CLASSIC = "ibm_quantum"
    LOCAL = "local"


class Protocol(StrEnum):
    """How a channel is spoken to."""

    PLATFORM = "platform"
    CLASSIC = "classic"
    NONE = "none"


class FieldName(StrEnum):
    """A form field; the value is the name errors refer to."""

    NAME = "name"
    KEY = "key"
    INSTANCE = "instance"
    REGION = "region"
    PLANS = "plans_preference"
    URL = "url"
    PROXY = "proxy"
    PROXY_PASSWORD = "proxy_password"  # noqa: S105  # a field's name
    NTLM_USER = "ntlm_user"
    NTLM_PASSWORD = "ntlm_password"  # noqa: S105  # a field's name
    TAGS = "tags"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One line of a channel's form. `secret` fields are never shown; `hint` stands inside the empty field.

    `help` says where its value is found or what it is for, `link` is the page of IBM's where it is found.
    """

    name: FieldName
    label: str
    required: bool = False
    secret: bool = False
    hint: str = ""
    help: str = ""
    link: str = ""
    advanced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRow:
    """What the program knows about a channel."""

    channel: Channel
    title: str
    badge: str
    protocol: Protocol
    default_url: str
    fields: tuple[Field, ...]


def _more(name: FieldName, label: str, hint: str, help: str, *, secret: bool = False) -> Field:  # noqa: A002  # as in Field
    """A field most people leave alone."""
    return Field(name=name, label=label, hint=hint, help=help, secret=secret, advanced=True)


_NAME = Field(
    name=FieldName.NAME,
    label=Sentence("Name"),
    required=True,
    hint=Sentence("lab, thesis, teaching …"),
    help=Sentence("Your own word for it; IBM never sees it."),
)
_KEY = Field(
    name=FieldName.KEY,
    label=Sentence("API key"),
    required=True,
    secret=True,
    hint=Sentence("44 letters and digits"),
    help=Sentence("On cloud.ibm.com: Manage, Access (IAM), API keys, Create."),
    link="https://cloud.ibm.com/iam/apikeys",
)
_API_TOKEN = replace(
    _KEY,
    label=Sentence("API token"),
    hint=Sentence("128 digits and letters a to f"),
    help=Sentence("The service ended on 1 July 2025, and with it its tokens: keep the account, or convert it."),
    link="",
)
_INSTANCE = Field(
    name=FieldName.INSTANCE,
    label=Sentence("Instance"),
    hint=Sentence("CRN or name; empty: chosen for you, free plans first"),
    help=Sentence("On quantum.cloud.ibm.com: Instances; the copy button beside the instance gives its CRN."),
    link="https://quantum.cloud.ibm.com/instances",
)
_PROJECT = replace(
    _INSTANCE,
    label=Sentence("Hub/group/project"),
    hint=Sentence("ibm-q/open/main; empty: the default one"),
    help=Sentence("It stood on the account's page of the classic service, which is gone."),
    link="",
)
_REGION = _more(
    FieldName.REGION,
    Sentence("Region"),
    Sentence("us-east or eu-de; empty: any"),
    Sentence("Where the instance is chosen from when none is named."),
)
_PLANS = _more(
    FieldName.PLANS,
    Sentence("Order of plans"),
    Sentence("open, flex; empty: free plans first"),
    Sentence("Divided by commas; the plan whose instance is taken first when none is named."),
)
_URL = _more(
    FieldName.URL,
    Sentence("Address"),
    "https://cloud.ibm.com",
    Sentence("Leave it empty unless IBM or your administrator gave you another one."),
)
_AUTH_URL = replace(_URL, hint="https://auth.quantum.ibm.com")
_TAGS = _more(
    FieldName.TAGS,
    Sentence("Tags"),
    Sentence("divided by commas"),
    Sentence("Your own words; the search finds the account by them."),
)
_PROXY = _more(
    FieldName.PROXY,
    Sentence("Proxy"),
    "http://user@proxy.example:3128",
    Sentence("Your network's administrator knows it. Empty: what HTTPS_PROXY or the system says."),
)
_PROXY_PASSWORD = _more(
    FieldName.PROXY_PASSWORD,
    Sentence("Proxy password"),
    Sentence("kept in the keyring"),
    Sentence("Belongs to the user in the proxy's address; often the one you log in to your computer with."),
    secret=True,
)
_NTLM_USER = _more(
    FieldName.NTLM_USER,
    Sentence("NTLM user"),
    "DOMAIN\\user",
    Sentence("For a proxy that wants NTLM. It is kept for IBM's client; this program cannot log in that way."),
)
_NTLM_PASSWORD = replace(
    _PROXY_PASSWORD,
    name=FieldName.NTLM_PASSWORD,
    label=Sentence("NTLM password"),
    help=Sentence("Belongs to the NTLM user."),
)
_PROXY_FIELDS = (_PROXY, _PROXY_PASSWORD, _NTLM_USER, _NTLM_PASSWORD)
_CLASSIC_FIELDS = (_NAME, _API_TOKEN, _PROJECT, _TAGS, _AUTH_URL, *_PROXY_FIELDS)
_PLATFORM_FIELDS = (_NAME, _KEY, _INSTANCE, _TAGS, _REGION, _PLANS, _URL, *_PROXY_FIELDS)

CHANNELS: Mapping[Channel, ChannelRow] = MappingProxyType(
    {
        row.channel: row
        for row in (
            ChannelRow(
                channel=Channel.PLATFORM,
                title=Sentence("IBM Quantum Platform"),
                badge=Sentence("Platform"),
                protocol=Protocol.PLATFORM,
                default_url="https://cloud.ibm.com",
                fields=_PLATFORM_FIELDS,
            ),
            ChannelRow(
                channel=Channel.CLOUD,
                title=Sentence("IBM Cloud"),
                badge=Sentence("Cloud"),
                protocol=Protocol.PLATFORM,
                default_url="https://cloud.ibm.com",
                fields=_PLATFORM_FIELDS,
            ),
            ChannelRow(
                channel=Channel.CLASSIC,
                title=Sentence("IBM Quantum (classic, ended)"),
                badge=Sentence("Classic"),
                protocol=Protocol.CLASSIC,
                default_url="https://auth.quantum.ibm.com",
                fields=_CLASSIC_FIELDS,
            ),
            ChannelRow(
                channel=Channel.LOCAL,
                title=Sentence("Local simulator"),
                badge=Sentence("Local"),
                protocol=Protocol.NONE,
                default_url="",
                fields=(_NAME, _TAGS),
            ),
        )
    }
)
