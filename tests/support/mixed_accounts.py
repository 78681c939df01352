"""Accounts of which most meet a fault of their own, and what a check-up of each must say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.accounts import Account
from desktop_app.domain.client_errors import (
    AnswerTooLarge,
    AnswerUnreadable,
    CertificateRefused,
    ClientError,
    ConnectionDropped,
    KeyUnknown,
    ProxyLoginNeeded,
    RightMissing,
    ServiceOut,
    WebPageInstead,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

WRONG_KEY = "wrong-key"
EXPECTED: dict[str, type[ClientError] | None] = {
    "": None,
    "huge-devices": AnswerTooLarge,
    "huge-token": AnswerTooLarge,
    "bomb": AnswerTooLarge,
    "deep": AnswerUnreadable,
    "no-json": AnswerUnreadable,
    "portal": WebPageInstead,
    "out": ServiceOut,
    "forbidden": RightMissing,
    "busy-once": None,
    "cut": ConnectionDropped,
    "proxy-login": ProxyLoginNeeded,
    "wrong-certificate": CertificateRefused,
    WRONG_KEY: KeyUnknown,
}
"""The cause a check-up must name for each fault of `fault_front`, and for a key nobody knows; None when it passes."""
FAULTS = tuple(fault for fault in EXPECTED if fault not in {"", WRONG_KEY})
"""Those that need a proxy of their own."""
_UNKNOWN = "a-key-that-nobody-knows-00000000000000000000"


def mixed_accounts(count: int, proxies: Mapping[str, str], url: str, instance: str) -> list[Account]:
    """So many accounts, the faults taking turns; the fault is the last word of the name."""
    faults = [list(EXPECTED)[number % len(EXPECTED)] for number in range(count)]
    return [
        Account(
            name=f"account {number:03} {fault}".strip(),
            url=url,
            instance=instance,
            proxies=(("https", proxies.get(fault) or proxies[""]),),
        )
        for number, fault in enumerate(faults)
    ]


def key_of(account: Account, right: str) -> str:
    """The account's key: the right one but where that is the fault."""
    return _UNKNOWN if account.name.endswith(WRONG_KEY) else right


def says_right(name: str, layer: str, title: str) -> bool:
    """True when a finished check-up of that account named the right cause, or none; empty texts where it passed."""
    error = EXPECTED[" ".join(name.split()[2:])]
    if error is None:
        return not layer and not title
    template = re.sub(r"\\{\w+\\}", ".+", re.escape(str(error.title)))
    return layer == error.layer.value and re.fullmatch(template, title) is not None
