"""Options and packages that a line does not end within: `--allow-paid`, `qiskit-ibm-runtime`."""

import re

_ORDINARY, _UNBROKEN = "-", "\N{NON-BREAKING HYPHEN}"
_KEPT_WHOLE = re.compile(r"(?<!\S)--[a-z][a-z-]*[a-z]|\bqiskit(?:-[a-z]+)+")


def kept_whole(text: str) -> str:
    """As it is shown where lines are broken."""
    if _ORDINARY not in text:
        return text
    return _KEPT_WHOLE.sub(lambda found: found[0].replace(_ORDINARY, _UNBROKEN), text)


def ordinary(text: str) -> str:
    """As it is typed into a terminal."""
    return text.replace(_UNBROKEN, _ORDINARY)
