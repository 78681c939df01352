"""IBM's client saves many accounts: `many_saves.py FILE PREFIX COUNT`; prints how many it believes saved."""

# mypy: disable-error-code="import-not-found,import-untyped"
import contextlib
import sys

from qiskit_ibm_runtime.accounts import AccountManager

path, prefix, count = sys.argv[1:]
saved = 0
for number in range(int(count)):
    with contextlib.suppress(ValueError):  # it read a half-written file
        AccountManager.save(
            token="k" * 44, channel="ibm_cloud", filename=path, name=f"{prefix}{number}", overwrite=True
        )
        saved += 1
sys.stdout.write(f"{saved}\n")
