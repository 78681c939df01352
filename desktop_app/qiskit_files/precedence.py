"""Which entry IBM's client takes when no name is given: the rules of its `accounts/management.py`, 0.41 to 0.51."""

from collections.abc import Mapping
from typing import Any

from desktop_app.qiskit_files.entry import DEFAULT_FLAG

DEFAULT_CHANNEL = "ibm_quantum_platform"
_DEFAULT_NAMES = {"ibm_quantum_platform": "default-ibm-quantum-platform", "ibm_cloud": "default-ibm-cloud"}


def taken_without_name(entries: Mapping[str, Any], channel: str = "", default_channel: str = DEFAULT_CHANNEL) -> str:
    """The entry's name, empty when the client finds none.

    `channel` is the client's argument, `default_channel` what QISKIT_IBM_CHANNEL says. Where QISKIT_IBM_TOKEN is set,
    no entry is taken at all.
    """
    accounts = {name: entry for name, entry in entries.items() if isinstance(entry, dict)}
    if not channel:
        for name, entry in accounts.items():
            if entry.get(DEFAULT_FLAG):
                return name
    if found := _of_channel(accounts, channel or default_channel):
        return found
    return next((name for name in _DEFAULT_NAMES.values() if name in accounts), "")


def _of_channel(accounts: Mapping[str, Mapping[str, Any]], channel: str) -> str:
    of_channel = {name: entry for name, entry in accounts.items() if entry.get("channel") == channel}
    flagged = [name for name, entry in of_channel.items() if entry.get(DEFAULT_FLAG)]
    # The client gives every other channel the platform's default name.
    default = _DEFAULT_NAMES.get(channel, _DEFAULT_NAMES[DEFAULT_CHANNEL])
    named = [name for name in of_channel if name == default]
    return (flagged[:1] or named or list(of_channel)[-1:] or [""])[0]
