"""What the practice service says when it is ready: for people, or as one line of JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account, ClassicAccount
    from desktop_app.sandbox.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """The address that answers, the accounts it knows, and the faults that are on.

    `trusted` is the file of certificates that a client must trust to meet no other fault of TLS, empty without one.
    """

    url: str
    accounts: tuple[Account, ...]
    classic_accounts: tuple[ClassicAccount, ...]
    faults: tuple[Fault, ...] = ()
    trusted: str = ""

    def as_json(self) -> str:
        """One line: `{"url", "accounts": [{"name", "api_key", "instance", "instances", "plan", "about"}]}`.

        `instance` is the CRN of the first instance, or null; `instances` maps every instance's name to its CRN.
        Besides: `classic_url`, `classic_accounts` (`[{"name", "api_token", "instances", "about"}]`, the instances as
        `hub/group/project`), `faults`, as they are asked for, and `trusted`.
        """
        return json.dumps(
            {
                "url": self.url,
                "accounts": [
                    {
                        "name": account.name,
                        "api_key": account.api_key,
                        "instance": account.instances[0].crn if account.instances else None,
                        "instances": {instance.name: instance.crn for instance in account.instances},
                        "plan": account.instances[0].plan.name if account.instances else None,
                        "about": account.about,
                    }
                    for account in self.accounts
                ],
                "classic_url": f"{self.url}/api",
                "classic_accounts": [
                    {
                        "name": account.name,
                        "api_token": account.api_token,
                        "instances": [instance.crn for instance in account.instances],
                        "about": account.about,
                    }
                    for account in self.classic_accounts
                ],
                "faults": [fault.as_text() for fault in self.faults],
                "trusted": self.trusted,
            },
        )

    def as_text(self) -> str:
        """Some lines to read and to copy from."""
        first = self.accounts[0]
        return "\n".join(
            (
                f"The practice service answers at {self.url} (this computer only). Stop it with Ctrl+C.",
                "",
                *(f"Fault that is on: {fault.as_text()}  ({fault.kind.about})" for fault in self.faults),
                *((f"Its certificates, for SSL_CERT_FILE or REQUESTS_CA_BUNDLE: {self.trusted}",) * bool(self.trusted)),
                *(line for account in self.accounts for line in _introduced(account)),
                f"Accounts of the classic service (channel ibm_quantum), whose URL is {self.url}/api",
                *(line for account in self.classic_accounts for line in _introduced_classic(account)),
                "From Qubit Keychain: add an account with the channel IBM Quantum Platform, one of the keys above",
                f"as API key, and {self.url} as address (under More fields). Or, in another terminal:",
                f"    echo {first.api_key} | qubit-keychain add {first.name} \\",
                f"        --channel ibm_quantum_platform --url {self.url} --token-stdin",
                f"    qubit-keychain test {first.name} --job",
                "",
                "From IBM's client (qiskit-ibm-runtime), whose account URL cannot carry a port:",
                f"    export IAM_URL={self.url}",
                "    QiskitRuntimeService(",
                '        channel="ibm_quantum_platform", url="http://cloud.sandbox.test",',
                f'        proxies={{"urls": {{"http": "{self.url}"}}}},',
                f'        token="{first.api_key}",',
                f'        instance="{first.instances[0].crn}",',
                "    )",
            ),
        )


def _introduced(account: Account) -> tuple[str, ...]:
    return (
        account.name,
        f"    {account.about}",
        f"    API key   {account.api_key}",
        *(
            f"    instance  {instance.crn}  ({instance.name}, {instance.plan.display_name})"
            for instance in account.instances
        ),
        "",
    )


def _introduced_classic(account: ClassicAccount) -> tuple[str, ...]:
    return (
        account.name,
        f"    {account.about}",
        f"    API token {account.api_token}",
        *(f"    instance  {instance.crn}" for instance in account.instances),
        "",
    )
