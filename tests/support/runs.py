"""Runs a command as `qubit-keychain run` does, with a key of these tests: `runs.py [--no-mask] COMMAND …`."""

import os
import sys

from desktop_app.domain.secret import Secret
from desktop_app.services.child import run_masked, run_plainly

KEY = "AAAAAAAAAAbbbbbbbbbbCCCCCCCCCCdddddddddddddd"


def main() -> int:
    environment = {**os.environ, "QISKIT_IBM_TOKEN": KEY}
    if sys.argv[1] == "--no-mask":
        return run_plainly(sys.argv[2:], environment)
    return run_masked(sys.argv[1:], environment, [Secret(KEY)])


if __name__ == "__main__":
    sys.exit(main())
