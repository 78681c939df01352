"""What a bug report should begin with: versions and surroundings, nothing of any account."""

import platform
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields
from importlib.metadata import PackageNotFoundError, version

from desktop_app import __version__
from desktop_app.client.network import certificates_in_force, proxy_for
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.client_errors import ProxyAddressRefused
from desktop_app.domain.settings import Settings
from desktop_app.host.paths import config_folder, state_folder
from desktop_app.services.account_book import KeyringStatus
from desktop_app.services.traces import without_traces

_PACKAGES = ("urllib3", "keyring", "SecretStorage", "jeepney", "cryptography", "pyrage")
_URL = "https://cloud.ibm.com"


def about_report(
    window: str, keyring: KeyringStatus | None, accounts: Iterable[Account], settings: Settings | None = None
) -> str:
    """One fact a line. `window` says what the window stands on; account names, instances and keys are in none of it.

    Of the settings only the names of those that were changed are told.
    """
    facts = {
        "Program": f"Qubit Keychain {__version__}",
        "Python": f"{platform.python_version()} ({platform.python_implementation()})",
        "Window": window,
        "System": platform.platform(),
        "Keyring": f"{keyring.name or 'none'}, {keyring.state.value}" if keyring else "unknown",
        "Accounts": _counted(accounts),
        "Proxy": _proxy(),
        "Certs": certificates_in_force().variable or "the usual ones",
        "Settings": _changed(settings) if settings else "",
        "Packages": ", ".join(filter(None, map(_package, _PACKAGES))),
        "Folders": f"{config_folder()}, {state_folder()}",
    }
    return without_traces("\n".join(f"{name:<9} {fact}" for name, fact in facts.items() if fact))


def _counted(accounts: Iterable[Account]) -> str:
    counts = Counter(f"{account.channel.value} in {account.keeping.value}" for account in accounts)
    return ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "none"


def _proxy() -> str:
    try:
        return "in force" if proxy_for(_URL, Account(name=""), Credentials()) else "none"
    except ProxyAddressRefused:
        return "set to an address that cannot be used"


def _changed(settings: Settings) -> str:
    usual = Settings()
    changed = [one.name for one in fields(Settings) if getattr(settings, one.name) != getattr(usual, one.name)]
    return f"changed: {', '.join(changed)}" if changed else "as at first"


def _package(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return ""
