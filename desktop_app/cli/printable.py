"""What others wrote, before it comes to a terminal; and names and amounts, as all commands say them."""

from collections.abc import Iterable


def printable(text: str, kept: str = "") -> str:
    """The text with nothing in it that steers the terminal, `kept` aside."""
    return "".join(character if character.isprintable() or character in kept else "�" for character in text)


def quoted(names: Iterable[str]) -> str:
    """“lab”, “thesis”."""
    return ", ".join(f"“{printable(name)}”" for name in names)


def counted(number: int, thing: str) -> str:
    """1 account, 2 accounts."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
