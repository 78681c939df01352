"""Qubit Keychain: every IBM Quantum account in one place, each proved to work."""

__version__ = "0.1.0"
