"""What a line does not end within: options and packages, `qiskit-ibm-runtime`, and times, `9 h 00 min`."""

import re

_SHOWN = str.maketrans("- ", "\N{NON-BREAKING HYPHEN}\N{NO-BREAK SPACE}")
_TYPED = str.maketrans("\N{NON-BREAKING HYPHEN}\N{NO-BREAK SPACE}", "- ")
_WHOLE = re.compile(r"(?<!\S)--[a-z][a-z-]*[a-z]|\bqiskit(?:-[a-z]+)+|\b\d+ (?:h \d+ min|min \d+ s|h|min|s)\b")


def unbroken(text: str) -> str:
    """As it is shown where lines are broken."""
    return _WHOLE.sub(lambda found: found[0].translate(_SHOWN), text)


def ordinary(text: str) -> str:
    """As it is typed, into a terminal for example."""
    return text.translate(_TYPED)
