"""Which entry IBM's client takes when no name is given: the rules of its `accounts/management.py`, 0.41 to 0.51."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.qiskit_files.entry import DEFAULT_FLAG

DEFAULT_CHANNEL = "ibm_quantum_platform"
_DEFAULT_NAMES = {"ibm_quantum_platform": "default-ibm-quantum-platform", "ibm_cloud": "default-ibm-cloud"}


class Rule(StrEnum):
    """Why an entry is the one that is taken."""

    FLAG = "flag"
    DEFAULT_NAME = "default name"
    ONLY = "only one of the channel"
    LAST = "last of the channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The entry's name and the rule that led to it."""

    name: str
    rule: Rule


def taken_without_name(entries: Mapping[str, Any], channel: str = "", default_channel: str = DEFAULT_CHANNEL) -> str:
    """The name of the entry that `taken` tells, empty when the client finds none."""
    found = taken(entries, channel, default_channel)
    return found.name if found else ""


def taken(entries: Mapping[str, Any], channel: str = "", default_channel: str = DEFAULT_CHANNEL) -> Taken | None:
    """The entry the client takes, None when it finds none.

    `channel` is the client's argument, `default_channel` what QISKIT_IBM_CHANNEL says. Where QISKIT_IBM_TOKEN is set,
    no entry is taken at all.
    """
    accounts = {name: entry for name, entry in entries.items() if isinstance(entry, dict)}
    if not channel:
        for name, entry in accounts.items():
            if entry.get(DEFAULT_FLAG):
                return Taken(name=name, rule=Rule.FLAG)
    if found := _of_channel(accounts, channel or default_channel):
        return found
    named = next((name for name in _DEFAULT_NAMES.values() if name in accounts), None)
    return Taken(name=named, rule=Rule.DEFAULT_NAME) if named else None


def _of_channel(accounts: Mapping[str, Mapping[str, Any]], channel: str) -> Taken | None:
    of_channel = {name: entry for name, entry in accounts.items() if entry.get("channel") == channel}
    for name, entry in of_channel.items():
        if entry.get(DEFAULT_FLAG):
            return Taken(name=name, rule=Rule.FLAG)
    # The client gives every other channel the platform's default name.
    default = _DEFAULT_NAMES.get(channel, _DEFAULT_NAMES[DEFAULT_CHANNEL])
    if default in of_channel:
        return Taken(name=default, rule=Rule.DEFAULT_NAME)
    if not of_channel:
        return None
    return Taken(name=list(of_channel)[-1], rule=Rule.ONLY if len(of_channel) == 1 else Rule.LAST)
