"""The question before something that cannot be taken back, or that writes a key as plain text."""

import sys

from desktop_app.cli.printable import printable


def agreed(question: str, *, yes: bool) -> bool:
    """True after a yes, by option or on the terminal; otherwise it is said that nothing was done.

    Asked on standard error: standard output may be read by a program.
    """
    if yes:
        return True
    shown = printable(question)
    if not sys.stdin.isatty():
        sys.stderr.write(f"{shown} Nobody can be asked here, so nothing was done: add --yes.\n")
        return False
    sys.stdout.flush()
    sys.stderr.write(f"{shown} [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() in {"y", "yes"}:
        return True
    sys.stderr.write("Nothing was done.\n")
    return False
