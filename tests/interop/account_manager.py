"""IBM's client's account management, asked over standard input: one JSON object a line, one answer a line.

Tests start it inside the client's own environment; it must not import this project. Questions are
`{"do": "save" | "list" | "get" | "delete", "environment": {…}, …arguments of the client}`; answers `{"answer": …}` or
`{"error": "Class"}`.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import logging
import os
import sys
import warnings

from qiskit_ibm_runtime.accounts import AccountManager
from qiskit_ibm_runtime.proxies import ProxyConfiguration

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


def answer(question: dict) -> object:  # type: ignore[type-arg]
    do = question.pop("do")
    os.environ.update(set_now := question.pop("environment", {}))
    try:
        return carried_out(do, question)
    finally:
        for name in set_now:
            del os.environ[name]


def carried_out(do: str, question: dict) -> object:  # type: ignore[type-arg]
    if do == "save":
        if proxies := question.pop("proxies", None):
            question["proxies"] = ProxyConfiguration(**proxies)
        return AccountManager.save(**question)
    if do == "list":
        return {name: account.to_saved_format() for name, account in AccountManager.list(**question).items()}
    if do == "get":
        account = AccountManager.get(**question)
        return account.validate().to_saved_format() if account else None
    return AccountManager.delete(**question)


for line in sys.stdin:
    try:
        found = {"answer": answer(json.loads(line))}
    except Exception as error:  # noqa: BLE001  # the tests want to know which
        found = {"error": type(error).__name__}
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
