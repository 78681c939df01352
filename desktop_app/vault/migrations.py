"""From every older format of accounts.json to the present one: a function a step, which loses nothing."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

VERSION = 2

Raw = dict[str, Any]


def _from_1(raw: Raw) -> Raw:
    """Format 1 knew no bin, no replaced keys, no default and no other store than the keyring; the rest is the same."""
    return raw


MIGRATIONS: Mapping[int, Callable[[Raw], Raw]] = MappingProxyType({1: _from_1})
"""By the version they start from."""


def migrated(raw: Raw, migrations: Mapping[int, Callable[[Raw], Raw]] = MIGRATIONS) -> Raw:
    """The document in the present format; one that has it already comes back as it is."""
    for version in range(raw["version"], VERSION):
        raw = {**migrations[version](raw), "version": version + 1}
    return raw
