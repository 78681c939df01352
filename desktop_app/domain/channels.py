"""The channels IBM Quantum accounts come through, as rows of one table: a new channel is a new row."""

from collections.abc import Mapping
from dataclasses import dataclass
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
_INSTANCE = Field(
    name=FieldName.INSTANCE,
    label=Sentence("Instance"),
    hint=Sentence("CRN or name; empty: chosen for you, free plans first"),
    help=Sentence("On quantum.cloud.ibm.com: Instances; the copy button beside the instance gives its CRN."),
    link="https://quantum.cloud.ibm.com/instances",
)
_ADDRESS_HELP = Sentence("Leave it empty unless IBM or your administrator gave you another one.")
_URL = Field(
    name=FieldName.URL, label=Sentence("Address"), hint="https://cloud.ibm.com", help=_ADDRESS_HELP, advanced=True
)
_TAGS = Field(
    name=FieldName.TAGS,
    label=Sentence("Tags"),
    hint=Sentence("divided by commas"),
    help=Sentence("Your own words; the search finds the account by them."),
    advanced=True,
)
_PROXY = Field(
    name=FieldName.PROXY,
    label=Sentence("Proxy"),
    hint="http://user@proxy.example:3128",
    help=Sentence("Your network's administrator knows it. Empty: what HTTPS_PROXY or the system says."),
    advanced=True,
)
_PROXY_PASSWORD = Field(
    name=FieldName.PROXY_PASSWORD,
    label=Sentence("Proxy password"),
    secret=True,
    hint=Sentence("kept in the keyring"),
    help=Sentence("Belongs to the user in the proxy's address; often the one you log in to your computer with."),
    advanced=True,
)
_NTLM_USER = Field(
    name=FieldName.NTLM_USER,
    label=Sentence("NTLM user"),
    hint="DOMAIN\\user",
    help=Sentence("For a proxy that wants NTLM. It is kept for IBM's client; this program cannot log in that way."),
    advanced=True,
)
_NTLM_PASSWORD = Field(
    name=FieldName.NTLM_PASSWORD,
    label=Sentence("NTLM password"),
    secret=True,
    hint=Sentence("kept in the keyring"),
    help=Sentence("Belongs to the NTLM user."),
    advanced=True,
)
_PROXY_FIELDS = (_PROXY, _PROXY_PASSWORD, _NTLM_USER, _NTLM_PASSWORD)
_API_TOKEN = Field(
    name=FieldName.KEY,
    label=Sentence("API token"),
    required=True,
    secret=True,
    hint=Sentence("128 digits and letters a to f"),
    help=Sentence("The service ended on 1 July 2025, and with it its tokens: keep the account, or convert it."),
)
_PROJECT = Field(
    name=FieldName.INSTANCE,
    label=Sentence("Hub/group/project"),
    hint=Sentence("ibm-q/open/main; empty: the default one"),
    help=Sentence("It stood on the account's page of the classic service, which is gone."),
)
_AUTH_URL = Field(
    name=FieldName.URL,
    label=Sentence("Address"),
    hint="https://auth.quantum.ibm.com",
    help=_ADDRESS_HELP,
    advanced=True,
)
_CLASSIC_FIELDS = (_NAME, _API_TOKEN, _PROJECT, _TAGS, _AUTH_URL, *_PROXY_FIELDS)
_PLATFORM_FIELDS = (_NAME, _KEY, _INSTANCE, _TAGS, _URL, *_PROXY_FIELDS)

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
