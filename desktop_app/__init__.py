"""Qubit Keychain: every IBM Quantum account in one place, each proved to work."""

from collections.abc import Callable
from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Callable[[str], dict[str, Any]]:
    """`from desktop_app import qiskit_account`, loaded only by those who ask for it."""
    if name != "qiskit_account":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  # nothing at start, and no arrow from the root to the services

    helper: Callable[[str], dict[str, Any]] = import_module("desktop_app.notebook").qiskit_account
    return helper
