"""What others wrote, before it comes to a terminal."""


def printable(text: str, kept: str = "") -> str:
    """The text with nothing in it that steers the terminal, `kept` aside."""
    return "".join(character if character.isprintable() or character in kept else "�" for character in text)
