"""A promise, what our way came to, and what the plain way came to under the same treatment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`holds`: our way kept the promise. `plain_fails`: so the test can fail at all; None without such an arm.

    The plain way is what a program does that thinks of none of this: `open(path, "w")` and `keyring` as it is.
    """

    goal: str
    promise: str
    ours: str
    holds: bool
    plain: str = ""
    plain_fails: bool | None = None
