"""The question before something that cannot be taken back."""

import sys


def agreed(question: str, *, yes: bool) -> bool:
    """True after a yes, on the terminal or by option; without a terminal it is said which option that is.

    Asked on standard error: standard output may be read by a program.
    """
    if yes:
        return True
    if not sys.stdin.isatty():
        sys.stderr.write(f"{question} Add --yes.\n")
        return False
    sys.stdout.flush()
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
