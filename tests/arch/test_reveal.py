"""A secret leaves its type in few places, each for a reason."""

import ast
from pathlib import Path

import desktop_app

PACKAGE = Path(desktop_app.__file__).parent

MAY_REVEAL = {
    "client/connection.py": "a proxy's login is written into CONNECT",
    "client/network.py": "a proxy's password goes into the address that only the connection reveals",
    "client/transport.py": "headers and forms are written here",
    "domain/accounts.py": "a key is looked at before it is stored",
    "domain/fields.py": "a key is looked at when its field is left",
    "qiskit_files/arguments.py": "a notebook's arguments hold the key, in a value that does not show it",
    "qiskit_files/entry.py": "the official client's file holds keys as plain text",
    "qiskit_files/environment.py": "a child process gets the key in its environment",
    "services/backup.py": "keys go into the encrypted backup",
    "services/checkup_pipe.py": "the window's own process for check-ups gets the key through a private pipe",
    "services/code.py": "code with the key in it, when asked for",
    "services/mask.py": "a child's output is searched for the key",
    "vault/age_passphrase.py": "the file's key is derived from the passphrase",
    "vault/age_store.py": "the vault file keeps it",
    "views/clipboard.py": "a key is copied when a person wishes it, and taken away again",
    "views/secret_field.py": "the field holds what was pasted, as if it had been typed",
    "vault/keyring_store.py": "the keyring keeps it",
}


def test_only_these_modules_reveal_secrets() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(
            isinstance(node, ast.Attribute) and node.attr == "reveal"
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    }

    assert found == MAY_REVEAL.keys()
