"""What stands between this computer and the service, in lines a person can read."""

from desktop_app.client.network import certificates_in_force, proxy_for
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.client_errors import ProxyAddressRefused
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.settings import Fact

_URL = "https://cloud.ibm.com"
_PROXY_FROM = Sentence("From HTTPS_PROXY or the system's settings. An account can have its own.")
_NO_PROXY = Sentence("None: straight to the service")
_PROXY_HOW = Sentence("Set HTTPS_PROXY before the program starts, or give an account its own.")
_OWN = Sentence("Those that come with the program and the system")
_OWN_HOW = Sentence("Behind an inspecting proxy, name its certificate file in REQUESTS_CA_BUNDLE or SSL_CERT_FILE.")


def facts() -> tuple[Fact, ...]:
    """Proxy and certificates as they are in force for an account that has none of its own; never holds a login."""
    try:
        proxy = proxy_for(_URL, Account(name=""), Credentials())
        shown = Fact(title=Sentence("Proxy"), text=proxy.shown, about=_PROXY_FROM) if proxy else None
    except ProxyAddressRefused as refused:
        shown = Fact(title=Sentence("Proxy"), text=refused.title, about=refused.advice)
    in_force = certificates_in_force()
    return (
        shown or Fact(title=Sentence("Proxy"), text=_NO_PROXY, about=_PROXY_HOW),
        Fact(
            title=Sentence("Certificates"),
            text=in_force.path or _OWN,
            about=Sentence("Named in {variable}.", variable=in_force.variable) if in_force.variable else _OWN_HOW,
        ),
    )
