"""~/.qiskit/qiskitrc: where qiskit-ibmq-provider kept its one account until 2021.

INI with a section `[ibmq]`; `proxies` is a Python literal, `default_provider` is hub/group/project.
"""

import ast
import configparser
from pathlib import Path
from typing import Any

from desktop_app.domain.channels import Channel
from desktop_app.domain.sentence import Sentence
from desktop_app.qiskit_files.entry import found_in_entry
from desktop_app.qiskit_files.errors import NotAnAccountsFile
from desktop_app.qiskit_files.found import FoundAccount, FoundAccounts

SECTION = "ibmq"


def qiskitrc_path() -> Path:
    """Where the provider kept it."""
    return Path("~/.qiskit/qiskitrc").expanduser()


def is_qiskitrc(content: bytes) -> bool:
    """True when this looks like one."""
    return f"[{SECTION}".encode() in content and not content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{")


def found_in_qiskitrc(content: bytes, path: Path) -> FoundAccounts:
    """The account in the bytes. Raises NotAnAccountsFile."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, configparser.Error):
        raise NotAnAccountsFile(path=path) from None
    if not parser.has_section(SECTION):
        raise NotAnAccountsFile(path=path)
    return FoundAccounts(accounts=(_found(dict(parser[SECTION])),))


def _found(values: dict[str, str]) -> FoundAccount:
    raw: dict[str, Any] = {"channel": Channel.CLASSIC.value, "token": values.get("token", ""), "url": values.get("url")}
    if provider := values.get("default_provider"):
        raw["instance"] = provider
    try:
        if "verify" in values:
            raw["verify"] = _literal(values["verify"].strip().capitalize())
        if "proxies" in values:
            raw["proxies"] = _literal(values["proxies"])
    except ValueError:
        return FoundAccount(name="qiskitrc", problem=Sentence("Its verify or proxies cannot be understood."))
    return found_in_entry("qiskitrc", raw)


def _literal(text: str) -> object:
    try:
        return ast.literal_eval(text.strip())
    except (SyntaxError, MemoryError, RecursionError):
        raise ValueError from None
