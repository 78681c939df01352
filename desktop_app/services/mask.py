"""Secrets in a stream of output are replaced before they are shown, also when they arrive in pieces."""

import re
from base64 import b64encode
from collections.abc import Sequence
from urllib.parse import quote

from desktop_app.domain.secret import Secret

SHOWN = "••••••••".encode()
SHORTEST = 6
"""Characters; what is shorter occurs in any text by chance."""
_EARLY = 3
"""Bytes of a begun secret that may be shown when the output pauses: a prompt may end in the key's first letter."""


class Mask:
    """Feed it the output piece by piece; what it returns may be shown."""

    def __init__(self, secrets: Sequence[Secret]) -> None:
        forms = {form for secret in secrets for form in _forms(secret.reveal()) if len(form) >= SHORTEST}
        self._forms = sorted(forms, key=len, reverse=True)
        self._pattern = re.compile(b"|".join(map(re.escape, self._forms)) or b"(?!)")
        self._held = b""
        self._shown = 0

    def __repr__(self) -> str:
        return "Mask(…)"

    def feed(self, data: bytes) -> bytes:
        """What can be shown now; what may be the beginning of a secret is kept back."""
        buffer = self._held + data
        position = 0
        ready = bytearray()
        for match in self._pattern.finditer(buffer):
            ready += buffer[max(position, self._shown) : match.start()] + SHOWN
            position = match.end()
        cut = len(buffer) - self._begun(buffer[position:])
        ready += buffer[max(position, self._shown) : cut]
        self._held = buffer[cut:]
        self._shown = max(0, self._shown - cut)
        return bytes(ready)

    def pause(self) -> bytes:
        """The output pauses: the first few bytes of what is kept back, so that a prompt is seen whole."""
        early = self._held[self._shown : _EARLY]
        self._shown = max(self._shown, min(_EARLY, len(self._held)))
        return early

    def end(self) -> bytes:
        """The output is over: what was kept back was no secret."""
        rest, self._held, self._shown = self._held[self._shown :], b"", 0
        return rest

    def _begun(self, tail: bytes) -> int:
        """How many bytes at the end are the beginning of a secret."""
        longest = min(len(tail), len(self._forms[0]) - 1) if self._forms else 0
        for length in range(longest, 0, -1):
            if any(form.startswith(tail[-length:]) for form in self._forms if len(form) > length):
                return length
        return 0


def _forms(value: str) -> tuple[bytes, ...]:
    """As it is, in an address, in base64."""
    plain = value.encode()
    return plain, quote(value, safe="").encode(), b64encode(plain)
