"""Python as people share it: a call of IBM's client, read without executing anything, or written for a notebook."""

import ast
import re
import textwrap
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import Channel

_ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    # The order of arguments in qiskit-ibm-runtime 0.51; older releases of save_account began the same.
    "save_account": ("token", "url", "instance", "channel", "filename", "name", "proxies", "verify"),
    "QiskitRuntimeService": ("channel", "token", "url", "filename", "name", "instance", "proxies", "verify"),
    "IBMQuantumComputeService": ("channel", "token", "url", "filename", "name", "instance", "proxies", "verify"),
    "IBMProvider": ("token", "url", "name", "instance", "proxies", "verify"),
    "enable_account": ("token", "url", "hub", "group", "project"),
}
_CLASSIC_OWNERS = ("IBMQ", "IBMProvider")
_PROMPT = re.compile(r"^\s*(>>> ?|\.\.\. ?|In \[\d*\]: ?|\s*\.\.\.: ?)", re.MULTILINE)
_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'"})  # noqa: RUF001  # what word processors make
_MAGIC = re.compile(r"^[ \t]*[%!].*$", re.MULTILINE)
"""Lines of a notebook that are no Python."""
UNKNOWN = object()
"""The value of an argument that is no literal."""


def call_in(text: str) -> tuple[str, dict[str, Any]] | None:
    """The name of the call that says most about an account, and its arguments by name; None without such a call."""
    tree = _parsed(text)
    if tree is None:
        return None
    constants = dict(_assigned(tree))
    calls = [found for node in ast.walk(tree) if (found := _call(node, constants))]
    return max(calls, key=lambda call: len(call[1]), default=None)


def snippet(account: Account) -> str:
    """Two lines for a notebook; the key stays in the keyring."""
    return textwrap.dedent(
        f"""\
        from qiskit_ibm_runtime import QiskitRuntimeService
        from desktop_app import qiskit_account

        service = QiskitRuntimeService(**qiskit_account({account.name!r}))
        """
    )


def _parsed(text: str) -> ast.Module | None:
    plain = textwrap.dedent(_MAGIC.sub("", _PROMPT.sub("", text)))
    for attempt in (plain, plain.translate(_CURLY), f"QiskitRuntimeService({plain})"):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # they would show the line, and with it the key
                return ast.parse(attempt)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None


def _assigned(tree: ast.Module) -> Iterator[tuple[str, Any]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, _value(node.value, {})


def _call(node: ast.AST, constants: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    if not isinstance(node, ast.Call):
        return None
    owner, name = _called(node.func)
    order = _ARGUMENTS.get(name)
    if order is None or (name == "enable_account" and owner not in _CLASSIC_OWNERS):
        return None
    arguments = {key: _value(value, constants) for key, value in zip(order, node.args, strict=False)}
    arguments.update({one.arg: _value(one.value, constants) for one in node.keywords if one.arg})
    for one in node.keywords:
        if one.arg is None and isinstance(given := _value(one.value, constants), dict):
            arguments.update({str(key): value for key, value in given.items()})
    if owner in _CLASSIC_OWNERS or name in _CLASSIC_OWNERS:
        arguments.setdefault("channel", Channel.CLASSIC.value)
    if {"hub", "group", "project"} <= arguments.keys() and "instance" not in arguments:
        arguments["instance"] = "/".join(str(arguments[part]) for part in ("hub", "group", "project"))
    if not arguments:
        return None
    return (f"{owner}.{name}" if owner else name), arguments


def _called(function: ast.expr) -> tuple[str, str]:
    if isinstance(function, ast.Attribute):
        owner = function.value
        return (owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")), function.attr
    return "", function.id if isinstance(function, ast.Name) else ""


def _value(node: ast.expr, constants: Mapping[str, Any]) -> Any:  # noqa: ANN401  # whatever a literal can be
    if isinstance(node, ast.Name):
        return constants.get(node.id, UNKNOWN)
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, MemoryError, RecursionError):
        return UNKNOWN
