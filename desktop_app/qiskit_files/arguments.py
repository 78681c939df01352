"""The arguments IBM's client is made with."""

from typing import Any

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.qiskit_files.entry import proxies_for_client, written_url
from desktop_app.qiskit_files.environment import PRACTICE_URL, is_practice

_HIDDEN = ("token", "proxies")


class Arguments(dict[str, Any]):
    """A dictionary that does not show the key when a notebook displays it."""

    def __repr__(self) -> str:
        shown = {name: "…" if name in _HIDDEN else value for name, value in self.items()}
        return f"{type(self).__name__}({shown!r})"


def arguments_for(account: Account, credentials: Credentials) -> Arguments:
    """Keyword arguments of QiskitRuntimeService.

    The account's tags are left out: the client would look only for instances that bear them.
    """
    practice = is_practice(account)
    arguments = Arguments(
        channel=account.channel.value,
        token=credentials.api_key.reveal() if credentials.api_key else "",
        url=PRACTICE_URL if practice else written_url(account),
    )
    if practice:
        arguments["proxies"] = {"urls": {"http": account.address}}
    elif proxies := proxies_for_client(account, credentials):
        arguments["proxies"] = proxies
    optional = {
        "instance": account.instance,
        "region": account.region,
        "plans_preference": list(account.plans_preference),
        "private_endpoint": account.private_endpoint,
    }
    arguments.update({name: value for name, value in optional.items() if value})
    if not account.verify:
        arguments["verify"] = False
    return arguments
