"""A text that cannot be shown by accident."""

from typing import NoReturn, final


@final
class Secret:
    """An API key, access token or password.

    It has no readable form, cannot be a dictionary key, and is neither copied nor pickled.
    """

    __slots__ = ("_value",)
    __hash__ = None  # type: ignore[assignment]  # a secret is never a dictionary key

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The one way out; tests/arch/test_reveal.py lists the modules that may take it."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(…)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # noqa: PLC0415  # brings OpenSSL, 5 ms that a window's first frame need not wait for

        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is neither copied nor pickled")
